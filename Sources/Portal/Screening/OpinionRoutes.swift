import Civics
import Hummingbird
import Ledger
import Proposing
import Wording

/// A unit's desk: what it is asked, and its opinions.
struct OpinionRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.opinions.route, use: index)
            .get(AddressPattern.opinion.route, use: show)
            .post(AddressPattern.opinion.route, use: give)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let questions = try await reading { () async throws(ReadError) in
            try await ReadingScreening(ledger).questions(to: context.officer)
        }
        let page = OpinionsPage(
            book: context.book,
            questions: questions,
            today: ledger.clock.now().date
        )
        return try ScreeningFrame(request, context).page(
            page.content,
            title: .screeningNavOpinions,
            current: .opinions,
            hasSamples: questions.contains {
                $0.suggestion.provenance.certainty == .inventedSample
            }
        )
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let isDone = try request.query("done") == "1"
        return try await page(.nothing, isDone: isDone, request, context)
    }

    @Sendable func give(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: ["verdict", "text", "units", "people", "cost", "given", "shown"]
        )
        let id = try assignment(context)
        do throws(AssignmentError) {
            try await Opining(ledger).give(
                try OpinionForm.draft(fields),
                on: id,
                after: Int(fields["shown"]) ?? 0,
                by: context.officer
            )
        } catch {
            var entry = ScreeningEntry(form: "opinion")
            for name in fields.names(after: "") { entry.values[name] = fields[name] }
            if case .changedMeanwhile = error {
                entry.conflict = .some(nil)
            } else {
                guard let fault = error.fault else { throw error.page }
                entry.fault = fault
            }
            return try await page(entry, isDone: false, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.opinion(id).path + "?done=1")
    }

    private func page(
        _ entry: ScreeningEntry,
        isDone: Bool,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let id = try assignment(context)
        let question = try await reading { () async throws(ReadError) in
            try await ReadingScreening(ledger).question(id, to: context.officer)
        }
        let page = OpinionPage(
            book: context.book,
            question: question,
            tree: try context.site.tree,
            today: ledger.clock.now().date,
            entry: entry,
            isDone: isDone,
            target: context.form(
                Address.opinion(id).path,
                hidden: [.init("shown", String(question.opinions.count))]
            )
        )
        return try ScreeningFrame(request, context).page(
            page.content,
            title: .screeningNavOpinions,
            current: .opinions,
            entry: entry,
            hasSamples: question.suggestion.provenance.certainty == .inventedSample
        )
    }

    private func assignment(_ context: SignedIn) throws(PageError) -> ID<Assignment> {
        guard let id = ID<Assignment>(context.parameters.get("assignment") ?? "") else {
            throw .notFound
        }
        return id
    }
}

/// An opinion as the form sends it.
enum OpinionForm {
    /// The draft; money is typed in 万元.
    static func draft(_ fields: FormFields) throws(AssignmentError) -> OpinionDraft {
        let typed = ChineseText.cleanedLine(fields["cost"])
        var cost: Money?
        if !typed.isEmpty {
            guard let read = try? Money(written: typed, unit: .wan), read.fen >= 0 else {
                throw .costUnreadable
            }
            cost = read
        }
        guard let day = try? CivilDate(iso: fields["given"]) else { throw .dayMissing }
        return OpinionDraft(
            verdict: Opinion.Verdict(rawValue: fields["verdict"]),
            text: fields["text"],
            units: fields["units"],
            people: fields["people"],
            estimatedCost: cost,
            givenOn: day
        )
    }
}
