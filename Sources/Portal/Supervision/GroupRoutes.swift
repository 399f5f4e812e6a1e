import Civics
import Hummingbird
import Ledger
import Supervising
import Wording

/// The supervision groups: listed, made, changed.
struct GroupRoutes {
    let ledger: Ledger

    private var desk: SupervisionDesk { SupervisionDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.groups.route, use: index)
            .get(AddressPattern.newGroup.route, use: ask)
            .post(AddressPattern.newGroup.route, use: make)
            .get(AddressPattern.group.route, use: edit)
            .post(AddressPattern.group.route, use: change)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let (groups, ground) = try await all(context)
        let did: Message? =
            switch try request.query("done") {
            case "make": .supervisionGroupDoneMake
            case "change": .supervisionGroupDoneChange
            default: nil
            }
        let page = GroupsPage(
            book: context.book,
            groups: groups,
            ground: ground,
            isKeeper: context.officer.permissions.contains(.leadSupervision),
            did: did
        )
        return try desk.render(
            page.content,
            title: .supervisionGroupNav,
            current: .groups,
            isSample: groups.contains { $0.group.certainty == .inventedSample },
            request,
            context
        )
    }

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authorise(.leadSupervision)
        let (groups, ground) = try await all(context)
        let year = ground.listed.first?.year ?? desk.today.year
        let numbers = groups.filter { $0.group.year == year }.map(\.group.number)
        var form = GroupForm()
        form.year = String(year)
        form.number = String((numbers.max() ?? 0) + 1)
        return try page(GroupEntry(form), of: nil, ground, request, context)
    }

    @Sendable func make(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let entry = try await sent(request, context).entry
        do throws(GroupError) {
            _ = try await KeepingGroups(ledger).make(
                entry.form,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try entry.refused(error)
            return try page(refused, of: nil, try await all(context).ground, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.groups.path + "?done=make")
    }

    @Sendable func edit(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authorise(.leadSupervision)
        let (groups, ground) = try await all(context)
        let group = try find(context, among: groups)
        return try page(GroupEntry(group.form(in: ground)), of: group, ground, request, context)
    }

    @Sendable func change(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let (entry, version) = try await sent(request, context)
        let id = try id(context)
        do throws(GroupError) {
            try await KeepingGroups(ledger).change(
                id,
                version: version,
                entry.form,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try entry.refused(error)
            let (groups, ground) = try await all(context)
            let group = try find(context, among: groups)
            return try page(refused, of: group, ground, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.groups.path + "?done=change")
    }

    private func sent(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> (entry: GroupEntry, version: Int) {
        let fields = try await FormFields(
            request,
            context,
            fields: GroupEntry.fields,
            prefixes: [GroupEntry.taskPrefix]
        )
        return (GroupEntry(fields), Int(fields["version"]) ?? 0)
    }

    private func page(
        _ entry: GroupEntry,
        of group: SupervisionGroup?,
        _ ground: GroupGround,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let address = group.map { Address.group($0.id) } ?? .newGroup
        let page = GroupFormPage(
            book: context.book,
            entry: entry,
            changed: group,
            ground: ground,
            target: context.form(
                address.path,
                hidden: group.map { [.init("version", String($0.version))] } ?? []
            )
        )
        return try desk.render(
            page.content,
            title: .supervisionGroupNav,
            current: .groups,
            status: entry.status,
            request,
            context
        )
    }

    private func all(
        _ context: SignedIn
    ) async throws(PageError) -> (groups: [GroupView], ground: GroupGround) {
        try await reading { () async throws(ReadError) in
            try await ReadingGroups(ledger).all(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        }
    }

    private func id(_ context: SignedIn) throws(PageError) -> ID<SupervisionGroup> {
        guard let id = context.parameters.get("group").flatMap(ID<SupervisionGroup>.init) else {
            throw .notFound
        }
        return id
    }

    private func find(
        _ context: SignedIn,
        among groups: [GroupView]
    ) throws(PageError) -> SupervisionGroup {
        let id = try id(context)
        guard let view = groups.first(where: { $0.group.id == id }) else { throw .notFound }
        return view.group
    }
}
