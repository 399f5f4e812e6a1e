import Casework
import Civics
import Ledger
import Markup
import Supervising
import Wording

// What people call visits, and what is wrong with their forms.

extension Visit.State {
    /// What people call it.
    var name: Message {
        switch self {
        case .planned: .supervisionVisitStatePlanned
        case .recorded: .supervisionVisitStateRecorded
        case .signed: .supervisionVisitStateSigned
        case .cancelled: .supervisionVisitStateCancelled
        }
    }

    /// The ground of its badge.
    var badge: BadgeKind {
        switch self {
        case .planned: .yellow
        case .recorded: .accent
        case .signed: .green
        case .cancelled: .plain
        }
    }
}

extension Visit.Kind {
    /// What people call it.
    var name: Message {
        switch self {
        case .official: .supervisionVisitKindOfficial
        case .contact: .supervisionVisitKindContact
        }
    }
}

extension Visit.Method {
    /// What people call it.
    var name: Message {
        switch self {
        case .report: .supervisionVisitMethodReport
        case .site: .supervisionVisitMethodSite
        case .books: .supervisionVisitMethodBooks
        case .residents: .supervisionVisitMethodResidents
        case .unannounced: .supervisionVisitMethodUnannounced
        }
    }
}

extension Visit {
    /// What it is called in a list.
    func title(in book: Phrasebook) -> String {
        let day = book.date(heldOn ?? plannedOn)
        return book.say(
            kind == .contact
                ? .supervisionVisitTitleWord(date: day)
                : .supervisionVisitTitle(date: day, place: place)
        )
    }
}

extension VisitFault {
    /// The sentence; the book writes the dates in it.
    func message(in book: Phrasebook) -> Message {
        switch self {
        case .field(let field, let problem): problem.message(of: field, in: book)
        case .finding(_, let fault): fault.message(in: book)
        }
    }
}

extension VisitFault.Problem {
    fileprivate func message(of field: VisitField, in book: Phrasebook) -> Message {
        switch self {
        case .missing: field.missing
        case .date: .caseFaultDate
        case .inFuture(let today): .supervisionFaultFuture(date: book.date(today))
        case .inThePast(let today): .supervisionFaultPast(date: book.date(today))
        case .tooShort(let characters, let least):
            .caseFaultTooShort(count: characters, least: least)
        case .tooLong(let characters, let most):
            .caseFaultTooLong(count: characters, most: most)
        case .unknown: .caseFaultUnknown
        case .tooMany(let lines, let most):
            .supervisionFaultTooMany(count: lines, most: most)
        case .tooFew(let people, let least):
            .supervisionFaultTooFew(least: least, people: people)
        }
    }
}

extension VisitField {
    fileprivate var missing: Message {
        switch self {
        case .date, .held: .supervisionFaultMissingDate
        case .place: .supervisionFaultMissingPlace
        case .methods: .supervisionFaultMissingMethods
        case .projects: .supervisionFaultMissingProjects
        case .words: .supervisionFaultMissingWords
        case .project: .supervisionFaultMissingProject
        case .source: .supervisionFaultMissingSource
        case .purpose, .others, .category, .members: .supervisionFaultMissing
        }
    }
}

extension VisitError {
    /// Why nothing was written, where it is no matter of a field.
    func sentence(_ parties: [Party], in book: Phrasebook) -> String? {
        switch self {
        case .changedMeanwhile(let visit):
            book.say(
                .supervisionRefusedChanged(
                    who: book.language == .zh ? visit.post : visit.postEnglish,
                    state: book.say(visit.state.name)
                )
            )
        case .wrongState(let state):
            book.say(.supervisionRefusedState(state: book.say(state.name)))
        case .notYours(let party):
            book.say(
                .supervisionRefusedNotYours(
                    who: parties.name(of: party, in: book.language) ?? book.say(.caseSomebody)
                )
            )
        case .headOnly(let name):
            book.say(
                name.isEmpty
                    ? .supervisionRefusedHeadUnnamed : .supervisionRefusedHead(name: name)
            )
        case .formUnknown: book.say(.supervisionRefusedForm)
        case .denied, .notFound, .faults, .store: nil
        }
    }
}
