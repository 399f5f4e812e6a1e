import Civics

/// Reads the fields of a form of a meeting and collects what is wrong with them.
struct MeetingFormReader {
    /// The most characters of a line.
    static let mostLineCharacters = 200

    let form: MeetingForm
    private(set) var faults: [MeetingFault] = []

    init(_ form: MeetingForm) {
        self.form = form
    }

    mutating func refuse(_ field: MeetingField, _ problem: MeetingFault.Problem) {
        faults.append(MeetingFault(field, problem))
    }

    /// One line of text; where it may be empty, that is what it is.
    mutating func line(_ field: MeetingField, isOptional: Bool = false) -> String {
        let text = ChineseText.cleanedLine(form[field])
        if text.isEmpty, !isOptional { refuse(field, .missing) }
        if text.count > Self.mostLineCharacters {
            refuse(field, .tooLong(characters: text.count, most: Self.mostLineCharacters))
        }
        return text
    }

    /// A day, which may have to be over or to be one of a meeting's.
    mutating func day(
        _ field: MeetingField,
        of meeting: Meeting? = nil,
        today: CivilDate? = nil
    ) -> CivilDate? {
        let day: CivilDate
        do throws(CivilDateError) {
            day = try CivilDate(written: ChineseText.cleanedLine(form[field]))
        } catch {
            refuse(field, error == .empty ? .missing : .date)
            return nil
        }
        if let meeting, !meeting.includes(day) {
            refuse(field, .outside(from: meeting.startsOn, to: meeting.endsOn))
        } else if let today, day > today {
            refuse(field, .inFuture(today: today))
        }
        return day
    }

    /// One of the names that a field offers.
    mutating func choice<Choice: RawRepresentable<String>>(_ field: MeetingField) -> Choice? {
        let text = ChineseText.cleanedLine(form[field])
        let choice = Choice(rawValue: text)
        if choice == nil { refuse(field, text.isEmpty ? .missing : .unknown) }
        return choice
    }

    /// A number on the roll; nil where none is typed, which may be allowed.
    mutating func rollNumber(isOptional: Bool = false) -> Int? {
        let typed = ChineseText.folded(form[.deputy])
        guard !typed.isEmpty else {
            if !isOptional { refuse(.deputy, .missing) }
            return nil
        }
        let number = Int(typed)
        if number == nil { refuse(.deputy, .noDeputy(String(typed.prefix(20)))) }
        return number
    }

    /// What it comes to, once everything is right.
    func checked() throws(MeetingError) {
        guard faults.isEmpty else { throw .faults(faults) }
    }
}
