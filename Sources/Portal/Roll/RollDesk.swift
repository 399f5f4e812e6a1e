import Civics
import Deciding
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Wording

/// What every page of the roll needs: the roll of a term, and the frame around it.
struct RollDesk {
    let ledger: Ledger

    /// The day it is.
    var today: CivilDate { ledger.clock.now().date }

    /// The terms of the post's congress, the latest first.
    func terms(_ context: SignedIn) async throws(PageError) -> [CongressTerm] {
        do throws(ReadError) {
            return try await ReadingRoll(ledger).terms(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }

    /// The roll of a term.
    func roll(of term: ID<CongressTerm>, _ context: SignedIn) async throws(PageError) -> Roll {
        do throws(ReadError) {
            return try await ReadingRoll(ledger).roll(
                of: term,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }

    /// The deputy that the address names, with the roll.
    func deputy(
        _ context: SignedIn
    ) async throws(PageError) -> (deputy: Deputy, roll: Roll) {
        guard let id = context.parameters.get("deputy").flatMap(ID<Deputy>.init) else {
            throw .notFound
        }
        let roll: Roll
        do throws(ReadError) {
            roll = try await ReadingRoll(ledger).roll(
                with: id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
        guard let deputy = roll.deputies.first(where: { $0.id == id }) else { throw .notFound }
        return (deputy, roll)
    }

    /// The term that the address names.
    func term(_ context: SignedIn) throws(PageError) -> ID<CongressTerm> {
        guard let id = context.parameters.get("term").flatMap(ID<CongressTerm>.init) else {
            throw .notFound
        }
        return id
    }

    /// The list of a term, once after something was done; the term may not be the current one.
    func list(
        of term: ID<CongressTerm>,
        done: String,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let terms = try await terms(context)
        let number = terms.first { $0.id == term }.map { "term=\($0.number)&" } ?? ""
        return .seeOther(Address.roll.path + "?\(number)done=\(done)")
    }

    /// The post's jurisdiction.
    func home(_ context: SignedIn) throws(PageError) -> Jurisdiction {
        guard let home = try context.site.tree[context.officer.jurisdiction] else {
            throw .notFound
        }
        return home
    }

    /// The page around its content.
    func render(
        _ content: HTML,
        hasErrors: Bool = false,
        status: HTTPResponse.Status = .ok,
        isSample: Bool = false,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        var frame = try ConsolePageFrame(request, context).frame(title: .rollNav, current: .roll)
        frame.hasErrors = hasErrors
        if isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { content }, status: status, keeping: .nobody)
    }
}

extension SignedIn {
    /// Whether the post keeps the roll; otherwise it may only read it.
    var keepsRoll: Bool { officer.permissions.contains(.manageRoll) }

    /// Checks that the post keeps the roll, for the pages that hold nothing but a form.
    func authoriseRoll() throws(PageError) {
        do throws(Denied) {
            try actor.authorise(.manageRoll, in: officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}

extension Roll {
    /// Whether anything on it was invented for the demonstration.
    var isSample: Bool {
        deputies.contains { $0.changes.contains { $0.certainty == .inventedSample } }
    }
}

extension PageError {
    /// Keeping the roll, where the page itself says nothing of it.
    init(_ error: RollError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .store(let error): self.init(error)
        case .notFound, .faults, .notEmpty, .changedMeanwhile, .leftAlready, .full:
            self = .notFound
        }
    }

    /// Bringing a roll in, where the page itself says nothing of it.
    init(_ error: RollImportError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .store(let error): self.init(error)
        case .notFound, .notEmpty, .sheet, .workbook, .header, .noRows, .tooMany, .rows, .faults:
            self = .notFound
        }
    }
}
