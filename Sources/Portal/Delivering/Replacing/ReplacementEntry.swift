import Civics
import Deciding
import Delivering
import HTTPTypes
import Ledger
import Wording

/// What was typed on the page of a replacement, and why it was not taken.
struct ReplacementEntry {
    /// The fields of the form.
    static let fields: Set<String> = ["candidate", "number", "date", "authority", "reason"]

    /// What was typed.
    let form: ReplacementForm
    /// Why it was not taken; nil where nothing was tried.
    private(set) var error: ReplacementError?

    /// Nothing was tried; the next in order is chosen, where there is one, and the decision is the
    /// one that ended the project, for it usually names what takes its place.
    init(next: [NotChosen.Candidate], after ending: StateDecision?) {
        form = ReplacementForm(
            candidate: next.count == 1 ? next.first.map { String($0.number) } ?? "" : "",
            number: ending?.decision.number ?? "",
            date: ending?.decision.date.description ?? "",
            authority: ending?.decision.authority.rawValue ?? ""
        )
    }

    /// What was sent.
    init(_ fields: FormFields) {
        form = ReplacementForm(
            candidate: fields["candidate"],
            number: fields["number"],
            date: fields["date"],
            authority: fields["authority"],
            reason: fields["reason"]
        )
    }

    /// The same with why it was not taken; what is no matter of the form goes up.
    func refused(_ error: ReplacementError) throws(PageError) -> ReplacementEntry {
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .notFound: throw .notFound
        case .store(let error): throw PageError(error)
        case .faults, .notTerminated, .replaced, .noVote, .withoutCounts, .countedAgain,
            .notChosen, .nobodyLeft, .listed:
            break
        }
        var entry = self
        entry.error = error
        return entry
    }

    /// What is wrong with its fields.
    var faults: [ReplacementFault] {
        if case .faults(let faults) = error { faults } else { [] }
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch error {
        case nil: .ok
        case .faults: .unprocessableContent
        case .some: .conflict
        }
    }
}

extension ReplacementError {
    /// Why a project was not put in the place of another, and what to do.
    var message: Message {
        switch self {
        case .notTerminated: .replacementNotTerminated
        case .replaced(let number): .replacementReplaced(number: number)
        case .noVote: .replacementNoVote
        case .withoutCounts: .replacementWithoutCounts
        case .countedAgain: .replacementCountedAgain
        case .notChosen: .replacementNotChosen
        case .nobodyLeft: .replacementNobodyLeft
        case .listed(let number): .replacementListed(number: number)
        case .denied, .notFound, .faults, .store: .deliveryRefusedTitle
        }
    }
}

extension ReplacementFault {
    /// What is wrong with a field, and how to mend it.
    func message(in book: Phrasebook) -> Message {
        func names(_ all: [String]) -> String {
            all.joined(separator: book.say(.deliveryListSeparator) + book.gap)
        }
        return switch self {
        case .missing: .deliveryFaultMissing
        case .tooLong(_, let characters, let most):
            .deliveryFaultTooLong(most: most, characters: characters)
        case .choice: .deliveryFaultChoice
        case .date(_, let entered): .deliveryFaultDate(entered: entered)
        case .dateRange(_, let from, let to):
            .deliveryFaultDateRange(from: from.description, to: to.description)
        case .outOfOrder(let next): .replacementOutOfOrder(names: names(next))
        case .tied(let all): .replacementTied(names: names(all))
        }
    }
}
