import Civics
import Ledger

/// The days, number and place of a meeting whose fields are right, not yet in the record.
struct CheckedMeeting: Sendable {
    /// The most days of a meeting.
    static let mostDays = 30

    let term: CongressTerm
    let number: Int
    let startsOn: CivilDate
    let endsOn: CivilDate
    let place: String?
    let source: String

    /// Checks every field against the jurisdiction's terms and other meetings, and collects what is
    /// wrong.
    init(
        _ form: MeetingForm,
        terms: [CongressTerm],
        among others: [Meeting],
        agenda: [AgendaItem] = []
    ) throws(MeetingError) {
        var reader = MeetingFormReader(form)
        let number = Int(ChineseText.folded(form[.number]))
            .flatMap { Meeting.numbers.contains($0) ? $0 : nil }
        if number == nil { reader.refuse(.number, .number) }
        let startsOn = reader.day(.starts)
        let endsOn = reader.day(.ends)
        let place = reader.line(.place, isOptional: true)
        source = reader.line(.source)
        let term = startsOn.flatMap(terms.current(on:))
        if let startsOn {
            if term == nil { reader.refuse(.starts, .noTerm) }
            if let endsOn { Self.check(startsOn, endsOn, agenda, &reader) }
        }
        if let number, let term, let startsOn, let endsOn {
            let siblings = others.filter { $0.term == term.id }
            Self.check(number, startsOn, endsOn, among: siblings, &reader)
        }
        try reader.checked()
        guard let number, let startsOn, let endsOn, let term else {
            preconditionFailure("a form without faults is whole")
        }
        self.number = number
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.term = term
        self.place = place.isEmpty ? nil : place
    }

    private static func check(
        _ startsOn: CivilDate,
        _ endsOn: CivilDate,
        _ agenda: [AgendaItem],
        _ reader: inout MeetingFormReader
    ) {
        let days = startsOn.distance(to: endsOn) + 1
        if days < 1 {
            reader.refuse(.ends, .backwards)
        } else if days > mostDays {
            reader.refuse(.ends, .tooManyDays(days, most: mostDays))
        } else if let item = agenda.first(where: { $0.day < startsOn || $0.day > endsOn }) {
            reader.refuse(item.day < startsOn ? .starts : .ends, .agendaOutside(item.day))
        }
    }

    /// Meetings of a term follow one another: a greater number begins after a smaller one ends.
    private static func check(
        _ number: Int,
        _ startsOn: CivilDate,
        _ endsOn: CivilDate,
        among others: [Meeting],
        _ reader: inout MeetingFormReader
    ) {
        if others.contains(where: { $0.number == number }) {
            reader.refuse(.number, .taken(number))
        } else if let wrong = others.first(where: { other in
            other.number < number ? other.endsOn >= startsOn : other.startsOn <= endsOn
        }) {
            reader.refuse(.starts, .order(wrong.number))
        }
    }
}
