import Civics
import Deciding
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Wording

/// What every page of the counting room needs: the session as its visitor may see it, and the
/// frame around the page.
struct CountingDesk {
    let ledger: Ledger

    /// The session that the address names.
    func session(_ context: SignedIn) throws(PageError) -> ID<BallotSession> {
        guard let id = context.parameters.get("session").flatMap(ID<BallotSession>.init) else {
            throw .notFound
        }
        return id
    }

    /// The box or the paper that the address names.
    func number(_ name: String, _ context: SignedIn) throws(PageError) -> Int {
        guard let text = context.parameters.get(name), let number = Int(text),
            String(number) == text
        else { throw .notFound }
        return number
    }

    /// The session as this one may see it.
    func view(_ context: SignedIn) async throws(PageError) -> CountingView {
        let id = try session(context)
        do throws(ReadError) {
            return try await ReadingCounts(ledger).session(
                id,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            throw PageError(error)
        }
    }

    /// The same for somebody who has one of the seats there.
    func view(
        _ context: SignedIn,
        as seats: Set<CountingSeat>
    ) async throws(PageError) -> CountingView {
        let view = try await view(context)
        guard view.seats.isDisjoint(with: seats) else { return view }
        throw .denied(
            Denied(
                permission: seats.contains(.teller) ? .countVotes : .superviseVotes,
                post: context.officer.postName
            )
        )
    }

    /// Checks that the post may do one of several things, before what was sent is read.
    func authorise(_ context: SignedIn, _ permissions: Permission...) throws(PageError) {
        guard let first = permissions.first,
            context.officer.permissions.isDisjoint(with: permissions)
        else { return }
        throw .denied(Denied(permission: first, post: context.officer.postName))
    }

    /// The page around its content; nobody keeps what is seen in the counting room.
    func render(
        _ content: HTML,
        error: CountingError? = nil,
        view: CountingView? = nil,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        var frame = try ConsolePageFrame(request, context)
            .frame(title: .countingNav, current: .counting)
        frame.hasErrors = error != nil
        if view?.poll.provenance.certainty == .inventedSample {
            frame.sampleNote = context.book.say(.frameSampleNote)
        }
        return Page(
            frame.html {
                content
                HTML.script(.type("module"), .src(Address.asset("counting.js").path))
            },
            status: error?.status ?? .ok,
            keeping: .nobody
        )
    }

    /// Goes on to a session's page after something was done.
    func done(_ what: CountingDone, _ id: ID<BallotSession>) -> Response {
        .seeOther(Address.countingSession(id).path + "?done=\(what.rawValue)")
    }
}

/// What was just done, as the address of the next page says.
enum CountingDone: String {
    case opened, entered, ruled, again, recounted, doubtful, paper, closed, machine, confirmed,
        broken
}

/// What somebody typed into a form of the counting room, and why it was not taken.
struct CountingEntry<Form: Hashable & Sendable>: Hashable, Sendable {
    let form: Form
    let error: CountingError?

    init(_ form: Form, error: CountingError? = nil) {
        self.form = form
        self.error = error
    }

    /// The same with why it was not taken; what is no matter of the form goes up.
    func refused(_ error: CountingError) throws(PageError) -> CountingEntry {
        guard error.isOfForm else { throw PageError(error) }
        return CountingEntry(form, error: error)
    }

    /// What is wrong with its fields.
    var faults: [CountingFault] {
        if case .faults(let faults) = error { faults } else { [] }
    }

    /// The error beside a field.
    func error(_ field: String, in book: Phrasebook) -> String? {
        faults.first { $0.fieldName == field }.map { book.say($0.message(in: book)) }
    }
}

extension CountingError {
    /// Whether the page that was sent shows it.
    fileprivate var isOfForm: Bool {
        switch self {
        case .denied, .notFound, .store, .busy, .repeated: false
        case .faults, .wrongState, .wrongChannel, .confirmVoid, .doubtfulOpen,
            .countedByOthers, .bothIn, .changedMeanwhile, .attemptOver, .entryIn,
            .ruledAlready, .agreedAlready, .nothingDiffers, .boxesOpen, .samePerson:
            true
        }
    }

    /// The status of the page that shows it.
    fileprivate var status: HTTPResponse.Status {
        switch self {
        case .faults, .confirmVoid: .unprocessableContent
        case .denied: .forbidden
        case .notFound, .store, .busy, .repeated, .wrongState, .wrongChannel, .doubtfulOpen,
            .countedByOthers, .bothIn, .changedMeanwhile, .attemptOver, .entryIn,
            .ruledAlready, .agreedAlready, .nothingDiffers, .boxesOpen, .samePerson:
            .conflict
        }
    }
}

extension PageError {
    /// Counting, where the page itself says nothing of it.
    init(_ error: CountingError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .store(let error): self.init(error)
        case .busy: self = .busy
        case .notFound, .faults, .wrongState, .wrongChannel, .confirmVoid, .doubtfulOpen,
            .countedByOthers, .bothIn, .changedMeanwhile, .attemptOver, .entryIn,
            .ruledAlready, .agreedAlready, .nothingDiffers, .boxesOpen, .samePerson,
            .repeated:
            self = .notFound
        }
    }
}
