import Casework
import Hummingbird
import Ledger
import Proposing
import Supervising
import Wording

/// What a deputy saw or heard: written on a phone, perhaps without a network, taken in once.
struct WordRoutes {
    /// The field of files that every form kept on a device has; this one takes none.
    static let file = "file"
    private static let fields: Set<String> = [
        "form", "project", "words", "source", "category",
    ]

    let ledger: Ledger

    private var desk: SupervisionDesk { SupervisionDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.takeWord.route, use: ask)
            .post(AddressPattern.takeWord.route, use: take)
    }

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let form = VisitForm([.project: try request.query("project") ?? ""])
        return try await page(
            VisitEntry(form, number: CaseForm.newNumber()),
            request,
            context
        )
    }

    @Sendable func take(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let sent = try await FormWithFiles(
            request,
            fields: Self.fields,
            file: Self.file,
            rule: .residents
        )
        return try await sent.answer(request, context) { () async throws(PageError) in
            guard sent.files.isEmpty else { throw .unreadable(.unknownField(Self.file)) }
            let entry = VisitEntry(sent.fields)
            do throws(VisitError) {
                let id = try await TakingWord(ledger).take(
                    entry.form,
                    number: entry.number,
                    by: context.actor,
                    of: context.officer.party,
                    in: context.officer.jurisdiction
                )
                return .seeOther(Address.visit(id).path + "?done=word")
            } catch {
                return try await page(try entry.refused(error), request, context)
                    .response(from: request, context: context)
            }
        }
    }

    private func page(
        _ entry: VisitEntry,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authorise(.visitProjects)
        let listed = try await reading { () async throws(ReadError) in
            try await ReadingVisits(ledger).all(
                in: context.officer.jurisdiction,
                by: context.actor
            ).listed
        }
        guard let kind = CaseKinds.builtIn[CaseKind.problem] else { throw .notFound }
        let page = WordPage(
            book: context.book,
            entry: entry,
            listed: listed,
            kind: kind,
            target: context.form(
                Address.takeWord.path,
                method: .upload,
                hidden: [.init("form", entry.number)]
            )
        )
        return try desk.render(
            page.content,
            title: .supervisionWordTitle,
            current: .visits,
            status: entry.status,
            request,
            context
        )
    }
}
