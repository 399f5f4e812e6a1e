import Civics
package import Ledger

/// Why a list was not frozen, or a frozen one not changed.
package enum FreezeError: CandidateFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such candidate on the list.
    case notFound
    /// Fields of the decision or of a changed section are wrong.
    case faults([CandidateFault])
    /// The list of the year is frozen already.
    case frozenAlready
    /// The list of the year is not frozen yet.
    case notFrozen
    /// No candidate has been submitted.
    case nothingSubmitted
    /// Checks that stop the list.
    case blocked([ListFinding])
    /// The decision changes nothing.
    case nothingChanged
    /// The store could not be used.
    case store(StoreError)

    /// Wraps what is wrong with a candidate.
    package static func candidate(_ fault: CandidateFault) -> FreezeError { .faults([fault]) }

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "freeze.denied"
        case .notFound: "freeze.not-found"
        case .faults: "freeze.faults"
        case .frozenAlready: "freeze.frozen-already"
        case .notFrozen: "freeze.not-frozen"
        case .nothingSubmitted: "freeze.nothing-submitted"
        case .blocked: "freeze.blocked"
        case .nothingChanged: "freeze.nothing-changed"
        case .store(let error): error.code
        }
    }
}

/// A decision as it was typed, on which a list is frozen or changed.
package struct DecisionForm: Hashable, Sendable {
    /// Its number (文号).
    package var number: String
    /// Its day.
    package var date: String
    /// What it says.
    package var words: String

    /// Takes what was typed.
    package init(number: String, date: String, words: String) {
        self.number = number
        self.date = date
        self.words = words
    }

    /// The decision, its fields right.
    func checked(today: CivilDate) throws(FreezeError) -> CandidateBook.Decision {
        var faults: [CandidateFault] = []
        let number = ChineseText.cleanedLine(number)
        let words = ChineseText.cleaned(words)
        if number.isEmpty { faults.append(CandidateFault("decision-number", .missing)) }
        if number.count > 60 {
            faults.append(
                CandidateFault("decision-number", .tooLong(characters: number.count, most: 60))
            )
        }
        if words.isEmpty { faults.append(CandidateFault("decision-words", .missing)) }
        if words.count > 500 {
            faults.append(
                CandidateFault("decision-words", .tooLong(characters: words.count, most: 500))
            )
        }
        var day: CivilDate?
        do throws(CivilDateError) {
            let written = try CivilDate(written: date)
            if written > today {
                faults.append(CandidateFault("decision-date", .inFuture))
            }
            day = written
        } catch {
            faults.append(
                CandidateFault("decision-date", error == .empty ? .missing : .date(error))
            )
        }
        guard let day, faults.isEmpty else { throw .faults(faults) }
        return CandidateBook.Decision(number: number, date: day.description, words: words)
    }
}
