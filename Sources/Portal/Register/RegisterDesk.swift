import Civics
import Deciding
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Wording

/// What every page of the register needs: what stands in the record, and the frame around it.
struct RegisterDesk {
    let ledger: Ledger

    /// The day it is.
    var today: CivilDate { ledger.clock.now().date }

    /// The register of the sitting that is open; nil where none is.
    func open(_ context: SignedIn) async throws(PageError) -> SittingRegister? {
        do throws(ReadError) {
            return try await ReadingRegister(ledger).open(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }

    /// The register of the sitting that the address names.
    func register(_ context: SignedIn) async throws(PageError) -> SittingRegister {
        guard let id = context.parameters.get("sitting").flatMap(ID<Sitting>.init) else {
            throw .notFound
        }
        do throws(ReadError) {
            return try await ReadingRegister(ledger).register(
                of: id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }

    /// The meetings that opened, each with its sittings.
    func sittings(_ context: SignedIn) async throws(PageError) -> [MeetingSittings] {
        do throws(ReadError) {
            return try await ReadingRegister(ledger).sittings(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
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
        title: Message = .registerNav,
        current: Address = .sittings,
        hasErrors: Bool = false,
        status: HTTPResponse.Status = .ok,
        isSample: Bool = false,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        var frame = try ConsolePageFrame(request, context).frame(title: title, current: current)
        frame.hasErrors = hasErrors
        if isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { content }, status: status, keeping: .nobody)
    }
}

extension SignedIn {
    /// Whether the post sits at a desk.
    var registers: Bool { officer.permissions.contains(.registerDeputies) }
    /// Whether the post leads the day of a vote.
    var conductsVotes: Bool { officer.permissions.contains(.conductVotes) }
}

extension PageError {
    /// The register, where the page itself says nothing of it.
    init(_ error: RegisterError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .store(let error): self.init(error)
        case .notFound, .meetingNotOpen, .day, .dayOutside, .sittingOpen, .sittingClosed,
            .sessionUnderWay, .notInOffice, .presentAlready, .notPresent, .notHere,
            .holdsPaper, .registered, .changedMeanwhile, .reasonMissing, .numbersMissing,
            .numbersUnknown, .issuingChanged, .issuedAlready, .noPaper, .noneLeft:
            self = .notFound
        }
    }
}

extension PollTitle {
    /// What the poll is called in a language; the Chinese name where there is no other.
    func name(in language: Language) -> String {
        language == .en && !nameEnglish.isEmpty ? nameEnglish : name
    }
}

extension RegisterError {
    /// Why nothing was recorded, and how to mend it.
    func message(in book: Phrasebook) -> Message {
        func names(_ titles: [PollTitle]) -> String {
            titles.map { $0.name(in: book.language) }
                .joined(separator: book.language == .zh ? "”“" : "”, “")
        }
        switch self {
        case .denied, .notFound, .store: return .registerFaultNotFound
        case .meetingNotOpen(.preparing), .meetingNotOpen(.open):
            return .registerFaultMeetingPreparing
        case .meetingNotOpen(.closed): return .registerFaultMeetingClosed
        case .day: return .registerFaultDay
        case .dayOutside(let first, let last):
            return .registerFaultDayOutside(from: book.date(first), to: book.date(last))
        case .sittingOpen(let number): return .registerFaultSittingOpen(number: number)
        case .sittingClosed(let number): return .registerFaultSittingClosed(number: number)
        case .sessionUnderWay(let title, let number):
            return .registerFaultSessionUnderWay(
                title: title.name(in: book.language),
                number: number
            )
        case .notInOffice: return .registerFaultNotInOffice
        case .presentAlready: return .registerFaultPresentAlready
        case .notPresent: return .registerFaultNotPresent
        case .notHere: return .registerFaultNotHere
        case .holdsPaper(let titles): return .registerFaultHoldsPaper(titles: names(titles))
        case .registered: return .registerFaultRegistered
        case .changedMeanwhile: return .registerFaultChangedMeanwhile
        case .numbersMissing: return .registerFaultNumbersMissing
        case .numbersUnknown(let numbers):
            return .registerFaultNumbersUnknown(
                count: numbers.count,
                numbers: numbers.prefix(20)
                    .joined(separator: book.language == .zh ? "、" : ", ")
            )
        case .reasonMissing: return .registerFaultReasonMissing
        case .issuingChanged: return .registerFaultIssuingChanged
        case .issuedAlready(let titles): return .registerFaultIssuedAlready(titles: names(titles))
        case .noPaper: return .registerFaultNoPaper
        case .noneLeft(let title, let printed):
            return .registerFaultNoneLeft(
                title: title.name(in: book.language),
                printed: printed
            )
        }
    }
}
