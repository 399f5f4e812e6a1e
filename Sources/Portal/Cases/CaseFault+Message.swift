import Casework
import Civics
import Ledger
import Wording

// What is wrong with a form of a case, and how to mend it.

extension CaseFault {
    /// The sentence; the book writes the dates in it.
    func message(in book: Phrasebook) -> Message {
        switch problem {
        case .missing: field.missing
        case .tooShort(let characters, let least):
            .caseFaultTooShort(count: characters, least: least)
        case .tooLong(let characters, let most):
            .caseFaultTooLong(count: characters, most: most)
        case .unknown: .caseFaultUnknown
        case .date: .caseFaultDate
        case .inThePast(let today): .caseFaultPast(date: book.date(today))
        case .days(let most): .caseFaultDays(most: most)
        case .both: .caseFaultBoth
        case .yearNotCovered(let year): .caseFaultYear(year: year)
        case .watchesItself: .caseFaultWatchesItself
        case .cannotVerify: .caseFaultCannotVerify
        case .telephone(let number): .caseFaultTelephone(number: number)
        case .notPromised: .caseFaultNotPromised
        }
    }
}

extension CaseField {
    /// What to say where nothing stands in it.
    fileprivate var missing: Message {
        switch self {
        case .category: .caseFaultMissingCategory
        case .severity: .caseFaultMissingSeverity
        case .title: .caseFaultMissingTitle
        case .body: .caseFaultMissingBody
        case .project: .caseFaultMissingProject
        case .owner: .caseFaultMissingOwner
        case .watcher: .caseFaultMissingWatcher
        case .words: .caseFaultMissingWords
        case .result: .caseFaultMissingResult
        case .promised: .caseFaultMissingPromised
        case .reason: .caseFaultMissingReason
        case .days, .due: .caseFaultMissingDue
        }
    }
}

extension CaseError {
    /// Why nothing was changed, where it is no matter of a field.
    func sentences(_ parties: [Party], in book: Phrasebook) -> [String] {
        switch self {
        case .changedMeanwhile(let steps):
            let last = steps.last
            return [
                book.say(
                    .caseRefusedChanged(
                        who: last?.who(in: book) ?? book.say(.caseSomebody),
                        step: steps.compactMap { $0.act.map { book.say($0.name) } }
                            .joined(separator: book.language == .zh ? "、" : ", ")
                    )
                ),
                book.say(.caseRefusedKept),
            ]
        case .notNow(let act, let state, let possible):
            return [Self.notNow(act, state, possible, in: book)]
        case .extendedAlready: return [book.say(.caseRefusedExtended)]
        case .notYours(_, let role, let party):
            return [Self.notYours(role, parties.name(of: party, in: book.language), in: book)]
        case .notLateEnough(let days): return [book.say(.caseRefusedNotLate(days: days))]
        case .noFurtherLevel: return [book.say(.caseRefusedNoLevel)]
        case .formUnknown: return [book.say(.caseRefusedForm)]
        case .dayOutOfOrder(let day):
            return [book.say(.caseRefusedDay(date: book.date(day)))]
        case .denied, .notFound, .unknownKind, .faults, .store: return []
        }
    }

    private static func notNow(
        _ act: CaseAct,
        _ state: CaseState,
        _ possible: [CaseAct],
        in book: Phrasebook
    ) -> String {
        let (act, state) = (book.say(act.name), book.say(state.name))
        guard !possible.isEmpty else {
            return book.say(.caseRefusedNotNowNothing(state: state, act: act))
        }
        return book.say(
            .caseRefusedNotNow(
                state: state,
                act: act,
                possible: possible.map { book.say($0.name) }
                    .joined(separator: book.language == .zh ? "、" : ", ")
            )
        )
    }

    private static func notYours(
        _ role: CaseRole,
        _ who: String?,
        in book: Phrasebook
    ) -> String {
        let message: Message =
            switch role {
            case .unit: who.map { .caseRefusedUnit(who: $0) } ?? .caseRefusedUnitNobody
            case .watcher: who.map { .caseRefusedWatcher(who: $0) } ?? .caseNextRaisedNobody
            case .coordinator: .caseRefusedCoordinator
            }
        return book.say(message)
    }
}
