import Civics
import Deciding
import Hummingbird
import Ledger
import Wording

/// The parts of a meeting: its checklist, deputies, leave, observers, officers and agenda.
struct MeetingPartRoutes {
    let ledger: Ledger

    private var desk: MeetingDesk { MeetingDesk(ledger: ledger) }
    private var views: MeetingViews { MeetingViews(desk: desk) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.meeting.route) { try await show(.preparation, $0, $1) }
            .get(AddressPattern.meetingDeputies.route) { try await show(.deputies, $0, $1) }
            .get(AddressPattern.meetingLeave.route) { try await show(.leave, $0, $1) }
            .get(AddressPattern.meetingObservers.route) { try await show(.observers, $0, $1) }
            .get(AddressPattern.meetingOfficers.route) { try await show(.officers, $0, $1) }
            .get(AddressPattern.meetingAgenda.route) { try await show(.agenda, $0, $1) }
            .post(AddressPattern.closeMeeting.route, use: close)
            .post(AddressPattern.meetingSteps.route, use: addStep)
            .post(AddressPattern.meetingStep.route, use: act)
            .post(AddressPattern.changeElectorate.route, use: change)
            .post(AddressPattern.meetingLeave.route, use: grant)
            .post(AddressPattern.withdrawLeave.route, use: withdraw)
            .post(AddressPattern.meetingObservers.route, use: observers)
            .post(AddressPattern.meetingOfficers.route, use: name)
            .post(AddressPattern.removeOfficer.route, use: remove)
            .post(AddressPattern.succeedOfficer.route, use: succeed)
            .post(AddressPattern.adoptScrutineers.route, use: adopt)
            .post(AddressPattern.meetingAgenda.route, use: agenda)
    }

    private func show(
        _ tab: MeetingTab,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await views.page(tab, MeetingEntry(), try request.query("done"), request, context)
    }

    @Sendable private func close(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try await send("close", .preparation, done: "close", request, context) {
            (id, _, _, place) async throws(MeetingError) in
            try await PreparingMeetings(ledger).close(id, by: context.actor, in: place)
        }
    }

    @Sendable private func addStep(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try await send("own", .preparation, done: "step", request, context) {
            (id, form, _, place) async throws(MeetingError) in
            try await KeepingChecklist(ledger).add(id, form, by: context.actor, in: place)
        }
    }

    @Sendable private func act(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        guard
            let step = context.parameters.get("step").flatMap(ID<MeetingStep>.init),
            let act = context.parameters.get("act").flatMap(ChecklistAct.init(rawValue:))
        else { throw .notFound }
        let part = "\(act.rawValue)-\(step)"
        return try await send(part, .preparation, done: "step", request, context) {
            (id, form, fields, place) async throws(MeetingError) in
            try await KeepingChecklist(ledger).act(
                act,
                on: step,
                version: Int(fields["version"]) ?? 0,
                of: id,
                form,
                by: context.actor,
                in: place
            )
        }
    }

    @Sendable private func change(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        guard
            let step = context.parameters.get("change").flatMap(ElectorateStep.init(rawValue:))
        else { throw .notFound }
        return try await send(step.rawValue, .deputies, done: "change", request, context) {
            (id, form, _, place) async throws(MeetingError) in
            try await ChangingElectorate(ledger)
                .change(id, by: step, form, by: context.actor, in: place)
        }
    }

    @Sendable private func grant(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try await send("leave", .leave, done: "leave", request, context) {
            (id, form, _, place) async throws(MeetingError) in
            try await KeepingLeave(ledger).grant(id, form, by: context.actor, in: place)
        }
    }

    @Sendable private func withdraw(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        guard let leave = context.parameters.get("leave").flatMap(ID<MeetingLeave>.init) else {
            throw .notFound
        }
        return try await send("withdraw-\(leave)", .leave, done: "withdraw", request, context) {
            (id, form, _, place) async throws(MeetingError) in
            try await KeepingLeave(ledger)
                .withdraw(leave, from: id, form, by: context.actor, in: place)
        }
    }

    @Sendable private func observers(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try await send("observers", .observers, done: "observers", request, context) {
            (id, form, fields, place) async throws(MeetingError) in
            try await KeepingObservers(ledger).write(
                id,
                form,
                before: Digest(hex: fields["seen"]),
                by: context.actor,
                in: place
            )
        }
    }

    @Sendable private func name(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try await send("officer", .officers, done: "officer", request, context) {
            (id, form, _, place) async throws(MeetingError) in
            try await NamingOfficers(ledger).name(id, form, by: context.actor, in: place)
        }
    }

    @Sendable private func remove(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        guard let officer = context.parameters.get("officer").flatMap(ID<MeetingOfficer>.init)
        else { throw .notFound }
        return try await send("remove", .officers, done: "remove", request, context) {
            (id, _, _, place) async throws(MeetingError) in
            try await NamingOfficers(ledger)
                .remove(officer, from: id, by: context.actor, in: place)
        }
    }

    @Sendable private func succeed(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        guard let officer = context.parameters.get("officer").flatMap(ID<MeetingOfficer>.init)
        else { throw .notFound }
        return try await send("succeed-\(officer)", .officers, done: "succeed", request, context) {
            (id, form, _, place) async throws(MeetingError) in
            try await SucceedingOfficers(ledger)
                .succeed(officer, at: id, form, by: context.actor, in: place)
        }
    }

    @Sendable private func adopt(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try await send("adopt", .officers, done: "adopt", request, context) {
            (id, form, _, place) async throws(MeetingError) in
            try await NamingOfficers(ledger).adopt(id, form, by: context.actor, in: place)
        }
    }

    @Sendable private func agenda(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let folder = try await desk.folder(context)
        let fields = try await FormFields(
            request,
            context,
            fields: MeetingEntry.fields,
            prefixes: ["\(MeetingField.lines.rawValue)-"]
        )
        var entry = MeetingEntry("agenda", fields)
        for day in folder.meeting.days { entry.days[day] = fields[MeetingAgendaPage.field(day)] }
        let id = folder.meeting.id
        do throws(MeetingError) {
            try await KeepingAgenda(ledger).write(
                id,
                entry.days,
                before: Digest(hex: fields["seen"]),
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try entry.refused(error)
            return try await views.page(.agenda, refused, nil, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.meetingAgenda(id).path + "?done=agenda")
    }

    /// Reads a form, calls its use case, and shows the part again where that refuses.
    private func send(
        _ part: String,
        _ tab: MeetingTab,
        done: String,
        _ request: Request,
        _ context: SignedIn,
        _ use: (ID<Meeting>, MeetingForm, FormFields, ID<Jurisdiction>) async throws(MeetingError)
            -> Void
    ) async throws(PageError) -> Response {
        let id = try desk.id(context)
        let fields = try await FormFields(request, context, fields: MeetingEntry.fields)
        let entry = MeetingEntry(part, fields)
        do throws(MeetingError) {
            try await use(id, entry.form, fields, context.officer.jurisdiction)
        } catch {
            let refused = try entry.refused(error)
            return try await views.page(tab, refused, nil, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(tab.address(of: id).path + "?done=\(done)")
    }
}
