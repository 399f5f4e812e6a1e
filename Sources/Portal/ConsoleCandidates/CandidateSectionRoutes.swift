import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// The form of one section of a candidate; of a frozen one, under a decision of the presidium.
struct CandidateSectionRoutes {
    let ledger: Ledger

    /// What stands in a decision's fields.
    static let decisionFields = ["decision-number", "decision-date", "decision-words"]

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.candidateSection.route, use: open)
            .post(AddressPattern.candidateSection.route, use: save)
    }

    @Sendable func open(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let desk = try await ledger.candidateDesk(try context.candidate, context)
        let section = try section(context)
        let form = CandidateForm(section, of: desk.record, places: desk.listing.places)
        return try await page(SectionState(form: form), desk, request, context)
    }

    /// Saves the form, or gives it back with a row more or less.
    @Sendable func save(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let (id, section) = (try context.candidate, try section(context))
        try context.authorise(anyOf: [.editCandidates, .amendCandidates])
        let desk = try await ledger.candidateDesk(id, context)
        try context.authorise(
            anyOf: [
                desk.record.candidate.state == .formal ? .amendCandidates : .editCandidates
            ]
        )
        let names = section.names(places: desk.listing.places)
        let fields = try await FormFields(
            request,
            context,
            fields: names.union(["version", "step"] + Self.decisionFields)
        )
        let form = CandidateForm(
            section,
            Dictionary(uniqueKeysWithValues: names.map { ($0, fields[$0]) })
        )
        var state = SectionState(form: form)
        state.version = Int(fields["version"])
        state.decision = DecisionForm(
            number: fields["decision-number"],
            date: fields["decision-date"],
            words: fields["decision-words"]
        )
        if let changed = state.stepped(fields["step"]) {
            return try await page(changed, desk, request, context)
                .response(from: request, context: context)
        }
        do throws(SectionRefusal) {
            try await save(state, desk, context)
        } catch {
            let refused = try state.refused(error)
            return try await page(refused, desk, request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.consoleCandidate(id).path + "#\(section.rawValue)")
    }

    private func save(
        _ state: SectionState,
        _ desk: CandidateDesk,
        _ context: SignedIn
    ) async throws(SectionRefusal) {
        let candidate = desk.record.candidate
        guard candidate.state == .formal else {
            do throws(CandidateError) {
                try await EditingCandidates(ledger).save(
                    state.form,
                    of: candidate.id,
                    version: state.version ?? 0,
                    in: context.officer.jurisdiction,
                    by: context.actor
                )
            } catch {
                throw .editing(error)
            }
            return
        }
        do throws(FreezeError) {
            _ = try await FreezingCandidates(ledger).amend(
                year: candidate.year,
                decision: state.decision,
                [.replace(candidate.id, state.form)],
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw .amending(error)
        }
    }

    private func page(
        _ state: SectionState,
        _ desk: CandidateDesk,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let id = desk.record.candidate.id
        let section = state.form.section
        // After a conflict the form goes on from what stands there now.
        let version = state.conflict?.change.version ?? state.version ?? desk.version(section)
        let page = CandidateSectionPage(
            book: context.book,
            desk: desk,
            state: state,
            fields: ledger.kinds.publicFields,
            target: context.form(
                Address.candidateSection(id, section).path,
                hidden: [.init("version", String(version))]
            )
        )
        var frame = try ConsolePageFrame(request, context).frame(
            title: section.name,
            current: .consoleCandidates
        )
        frame.hasErrors = state.isRefused
        return Page(frame.html { page.content }, status: state.status, keeping: .nobody)
    }

    private func section(_ context: SignedIn) throws(PageError) -> CandidateSection {
        guard let text = context.parameters.get("section"),
            let section = CandidateSection(rawValue: text)
        else { throw .notFound }
        return section
    }
}

/// Why a section was not saved.
enum SectionRefusal: Error {
    /// As long as the list is open.
    case editing(CandidateError)
    /// Once it is frozen.
    case amending(FreezeError)
}

/// A section's form: what was typed, how many rows it shows, and what was wrong.
struct SectionState {
    var form: CandidateForm
    var version: Int?
    var decision = DecisionForm(number: "", date: "", words: "")
    /// Empty rows behind those with something in them.
    private(set) var blanks = 1
    private(set) var faults: [CandidateFault] = []
    private(set) var conflict: (change: CandidateChange, now: CandidateForm)?
    private(set) var notice: Message?

    init(form: CandidateForm) {
        self.form = form
    }

    var isRefused: Bool { !faults.isEmpty || conflict != nil || notice != nil }

    var status: HTTPResponse.Status {
        if conflict != nil || notice != nil { return .conflict }
        return faults.isEmpty ? .ok : .unprocessableContent
    }

    /// How many rows the form shows.
    var rows: Int { min(form.section.mostRows, max(1, form.rows + blanks)) }

    /// The form with a row more or less; nil where no such button was pressed.
    func stepped(_ step: String) -> SectionState? {
        var copy = self
        if step == "add" {
            copy.blanks = 2
            return copy
        }
        guard step.hasPrefix("remove-"), let row = Int(step.dropFirst(7)),
            (1...form.section.mostRows).contains(row)
        else { return nil }
        copy.form = form.removing(row: row)
        return copy
    }

    /// The same with what was wrong; errors that are no fault of a field go up.
    func refused(_ refusal: SectionRefusal) throws(PageError) -> SectionState {
        var copy = self
        switch refusal {
        case .editing(.faults(let faults)), .amending(.faults(let faults)): copy.faults = faults
        case .editing(.changedMeanwhile(let change, let now)): copy.conflict = (change, now)
        case .editing(.closed): copy.notice = .candidateConsoleClosed
        case .amending(.nothingChanged): copy.notice = .candidateConsoleNothingChanged
        case .editing(let error): throw PageError(error)
        case .amending(let error): throw PageError(error)
        }
        return copy
    }

    /// The sentence beside a field.
    func error(_ field: String, in book: Phrasebook) -> String? {
        faults.first { $0.field == field }.map { book.say($0.message(in: book)) }
    }
}
