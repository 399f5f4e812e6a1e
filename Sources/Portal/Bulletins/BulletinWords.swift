import Casework
import Civics
import Delivering
import Ledger
import Supervising
import Wording

// What bulletins, their parts and what is wrong with them are called.

extension Bulletin.State {
    /// What people call it.
    var name: Message {
        switch self {
        case .draft: .bulletinStateDraft
        case .reviewed: .bulletinStateReviewed
        case .issued: .bulletinStateIssued
        }
    }

    /// How it is marked.
    var badge: BadgeKind {
        switch self {
        case .draft: .yellow
        case .reviewed: .accent
        case .issued: .green
        }
    }
}

extension Bulletin.Act {
    /// What was done.
    var did: Message {
        switch self {
        case .draft: .bulletinActDraft
        case .edit: .bulletinActEdit
        case .refresh: .bulletinActRefresh
        case .review: .bulletinActReview
        case .back: .bulletinActBack
        case .issue: .bulletinActIssue
        }
    }
}

extension Bulletin.Step {
    /// The post in a language; the operator has none.
    func post(in language: Language) -> String {
        let name = language == .en && !postEnglish.isEmpty ? postEnglish : post
        return name.isEmpty ? "—" : name
    }
}

extension BulletinPart {
    /// What the field asks for; a project's by its row.
    func label(_ facts: BulletinFacts, in book: Phrasebook) -> String {
        switch self {
        case .organ: book.say(.bulletinPartOrgan)
        case .section(let number): book.say(Self.heading(number))
        case .reason(let number):
            book.say(.bulletinPartReason(number: number, name: facts.row(number)?.name ?? ""))
        case .next(let number):
            book.say(.bulletinPartNext(number: number, name: facts.row(number)?.name ?? ""))
        case .to: book.say(.bulletinPartTo)
        case .copy: book.say(.bulletinPartCopy)
        case .note: book.say(.bulletinPartNote)
        }
    }

    /// The heading of a section, with its Chinese number.
    static func heading(_ section: Int) -> Message {
        switch section {
        case 1: .bulletinSection1
        case 2: .bulletinSection2
        case 3: .bulletinSection3
        case 4: .bulletinSection4
        case 5: .bulletinSection5
        case 6: .bulletinSection6
        default: .bulletinSection7
        }
    }
}

extension BulletinFault {
    /// What is wrong, and how to mend it.
    var message: Message {
        switch problem {
        case .missing: .bulletinFaultMissing(least: IssuingBulletins.reasonCharacters.lowerBound)
        case .tooLong(let characters, let most):
            .bulletinFaultTooLong(most: most, characters: characters)
        case .unknownToken(let name): .bulletinFaultToken(name: name)
        case .openToken(let words): .bulletinFaultOpen(words: words)
        case .organ: .bulletinFaultOrgan
        }
    }
}

extension BulletinColumn {
    /// What the column is called.
    var name: Message {
        switch self {
        case .planned: .bulletinTokenPlanned
        case .invested: .bulletinTokenInvested
        case .paid: .bulletinTokenPaid
        }
    }
}

extension BulletinFinding {
    /// What it is, where, and what to do.
    func sentence(_ facts: BulletinFacts, in book: Phrasebook) -> String {
        func names(_ numbers: [Int]) -> String {
            numbers.compactMap { facts.row($0) }.map { "\($0.number)．\($0.name)" }
                .joined(separator: book.say(.deliveryListSeparator) + book.gap)
        }
        return switch self {
        case .changed(let changes): book.say(.bulletinFindingChanged(count: changes.count))
        case .sum(let column, let difference):
            book.say(
                .bulletinFindingSum(
                    column: book.say(column.name),
                    rows: difference.rows.text(grouped: true),
                    total: difference.total.text(grouped: true)
                )
            )
        case .name(let part, let name):
            book.say(.bulletinFindingName(part: part.label(facts, in: book), name: name))
        case .telephone(let part, let number):
            book.say(.bulletinFindingTelephone(part: part.label(facts, in: book), number: number))
        case .noOrgan: book.say(.bulletinFindingOrgan)
        case .emptySection(let section):
            book.say(.bulletinFindingEmpty(part: book.say(BulletinPart.heading(section))))
        case .bareNumber(let part, let bare):
            book.say(
                .bulletinFindingBare(
                    part: part.label(facts, in: book),
                    written: bare.written,
                    token: bare.token.written,
                    meaning: book.say(bare.token.meaning)
                )
            )
        case .unreported(let numbers):
            book.say(.bulletinFindingUnreported(count: numbers.count, names: names(numbers)))
        case .unexplained(let numbers):
            book.say(.bulletinFindingUnexplained(count: numbers.count, names: names(numbers)))
        }
    }
}

extension BulletinChange {
    /// What it is, as it was and as it is.
    func parts(in book: Phrasebook) -> (name: String, from: String, to: String) {
        switch self {
        case .number(let token, let from, let to):
            ("\(book.say(token.meaning)) \(token.written)", from, to)
        case .row(let number, let name, let from, let to): ("\(number)．\(name)", from, to)
        case .lists: (book.say(.bulletinChangeLists), "—", "—")
        }
    }
}

extension BulletinToken {
    /// What it stands for.
    var meaning: Message {
        switch self {
        case .year: .bulletinTokenYear
        case .month: .bulletinTokenMonth
        case .total: .bulletinTokenTotal
        case .done: .bulletinTokenDone
        case .accepted: .bulletinTokenAccepted
        case .ahead: .bulletinTokenAhead
        case .onPlan: .bulletinTokenOnPlan
        case .behind: .bulletinTokenBehind
        case .notStarted: .bulletinTokenNotStarted
        case .unreported: .bulletinTokenUnreported
        case .green: .bulletinTokenGreen
        case .yellow: .bulletinTokenYellow
        case .orange: .bulletinTokenOrange
        case .red: .bulletinTokenRed
        case .grey: .bulletinTokenGrey
        case .startsPlanned: .bulletinTokenStartsPlanned
        case .started: .bulletinTokenStarted
        case .startRate: .bulletinTokenStartRate
        case .early: .bulletinTokenEarly
        case .planned: .bulletinTokenPlanned
        case .invested: .bulletinTokenInvested
        case .investedRate: .bulletinTokenInvestedRate
        case .paid: .bulletinTokenPaid
        case .timeRate: .bulletinTokenTimeRate
        case .raised: .bulletinTokenRaised
        case .closed: .bulletinTokenClosed
        case .open: .bulletinTokenOpen
        case .overdue: .bulletinTokenOverdue
        case .overdueDays: .bulletinTokenOverdueDays
        case .moved: .bulletinTokenMoved
        case .decisions: .bulletinTokenDecisions
        case .baselines: .bulletinTokenBaselines
        }
    }
}

extension BulletinFacts.Row {
    /// The mark of its light.
    var mark: LightMark { light.flatMap(LightColour.init(rawValue:))?.mark ?? .notStarted }
}
