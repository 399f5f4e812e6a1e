import Civics
import Ledger

/// What somebody typed into the form of a call, before it is checked.
package struct CallForm: Hashable, Sendable {
    /// The year in which the projects are to be done.
    package var year: String
    /// The first day.
    package var opensOn: String
    /// The last day.
    package var closesOn: String
    /// The channels it is open to.
    package var channels: [Channel]
    /// The fields (领域) it asks for.
    package var fields: [String]
    /// The code of the unit that answers.
    package var party: String
    /// Within how many working days everybody is answered.
    package var answerDays: String
    /// Whether a letter counts from its postmark.
    package var postmarkCounts: Bool
    /// The text of the notice.
    package var notice: String
    /// The text in English; may be empty.
    package var noticeEnglish: String
    /// The decision or document it rests on; may be empty.
    package var basis: String
    /// Where one asks.
    package var contact: String

    /// Takes what was typed.
    package init(
        year: String,
        opensOn: String,
        closesOn: String,
        channels: [Channel],
        fields: [String] = [],
        party: String,
        answerDays: String,
        postmarkCounts: Bool = true,
        notice: String,
        noticeEnglish: String = "",
        basis: String = "",
        contact: String
    ) {
        self.year = year
        self.opensOn = opensOn
        self.closesOn = closesOn
        self.channels = channels
        self.fields = fields
        self.party = party
        self.answerDays = answerDays
        self.postmarkCounts = postmarkCounts
        self.notice = notice
        self.noticeEnglish = noticeEnglish
        self.basis = basis
        self.contact = contact
    }
}

/// One thing wrong with a call, beside the field where it is.
package enum CallFault: Hashable, Sendable {
    /// The year is none of those that a call can be about.
    case year(from: Int, to: Int)
    /// The first day is no day.
    case opensOn
    /// The last day is no day.
    case closesOn
    /// The last day lies before the first.
    case closesBeforeItOpens
    /// The last day lies after the year the projects are to be done in.
    case closesAfterYear(Int)
    /// No channel was chosen.
    case channels
    /// A field that is not one of the list.
    case field(String)
    /// There is no such unit.
    case party
    /// Not from 1 to 250 working days.
    case answerDays
    /// The notice has too few characters; how many it has.
    case noticeTooShort(characters: Int)
    /// A text is too long; which, how long it is and how long it may be.
    case tooLong(field: String, characters: Int, most: Int)
    /// Nobody can ask anywhere.
    case contact

    /// The field of the form it stands beside.
    package var fieldName: String {
        switch self {
        case .year: "year"
        case .opensOn: "opens"
        case .closesOn, .closesBeforeItOpens, .closesAfterYear: "closes"
        case .channels: "channels"
        case .field: "fields"
        case .party: "party"
        case .answerDays: "answer-days"
        case .noticeTooShort: "notice"
        case .tooLong(let field, _, _): field
        case .contact: "contact"
        }
    }
}

/// A call whose fields are right, not yet in the record.
struct CheckedCall: Sendable {
    /// The fewest characters of a notice.
    static let fewestCharacters = 10
    /// The most characters of a notice.
    static let mostCharacters = 5_000
    /// The most characters of a line.
    static let mostLineCharacters = 200

    let year: Int
    let opensOn: CivilDate
    let closesOn: CivilDate
    let channels: [Channel]
    let fields: [String]
    let party: ID<Party>
    let answerDays: Int
    let postmarkCounts: Bool
    let notice: String
    let noticeEnglish: String
    let basis: String
    let contact: String

    /// Checks every field and collects what is wrong with any of them.
    init(
        _ form: CallForm,
        parties: [Party],
        fields known: [String],
        years: ClosedRange<Int>
    ) throws(CallError) {
        var faults: [CallFault] = []
        let year = Int(ChineseText.folded(form.year)).flatMap { years.contains($0) ? $0 : nil }
        if year == nil { faults.append(.year(from: years.lowerBound, to: years.upperBound)) }
        let opensOn = try? CivilDate(written: ChineseText.cleanedLine(form.opensOn))
        if opensOn == nil { faults.append(.opensOn) }
        let closesOn = try? CivilDate(written: ChineseText.cleanedLine(form.closesOn))
        if closesOn == nil { faults.append(.closesOn) }
        if let opensOn, let closesOn, closesOn < opensOn { faults.append(.closesBeforeItOpens) }
        if let year, let closesOn, closesOn.year > year { faults.append(.closesAfterYear(year)) }
        channels = Channel.allCases.filter(form.channels.contains)
        if channels.isEmpty { faults.append(.channels) }
        for field in form.fields where !known.contains(field) { faults.append(.field(field)) }
        fields = known.filter(form.fields.contains)
        let party = parties.first { $0.code == form.party }
        if party == nil { faults.append(.party) }
        let answerDays = Int(ChineseText.folded(form.answerDays))
            .flatMap { (1...250).contains($0) ? $0 : nil }
        if answerDays == nil { faults.append(.answerDays) }
        postmarkCounts = form.postmarkCounts
        notice = ChineseText.cleaned(form.notice)
        if notice.count < Self.fewestCharacters {
            faults.append(.noticeTooShort(characters: notice.count))
        }
        noticeEnglish = ChineseText.cleaned(form.noticeEnglish)
        basis = ChineseText.cleanedLine(form.basis)
        contact = ChineseText.cleanedLine(form.contact)
        if contact.isEmpty { faults.append(.contact) }
        for (field, text, most) in [
            ("notice", notice, Self.mostCharacters),
            ("notice-english", noticeEnglish, Self.mostCharacters),
            ("basis", basis, Self.mostLineCharacters),
            ("contact", contact, Self.mostLineCharacters),
        ] where text.count > most {
            faults.append(.tooLong(field: field, characters: text.count, most: most))
        }
        guard faults.isEmpty, let year, let opensOn, let closesOn, let party, let answerDays
        else { throw .faults(faults) }
        self.year = year
        self.opensOn = opensOn
        self.closesOn = closesOn
        self.party = party.id
        self.answerDays = answerDays
    }

    /// The call it becomes.
    func call(
        _ id: ID<SuggestionCall>,
        of jurisdiction: ID<Jurisdiction>,
        state: SuggestionCall.State = .draft,
        version: Int,
        provenance: Provenance
    ) -> SuggestionCall {
        SuggestionCall(
            id: id,
            jurisdiction: jurisdiction,
            party: party,
            year: year,
            state: state,
            version: version,
            notice: notice,
            noticeEnglish: noticeEnglish,
            basis: basis,
            contact: contact,
            channels: channels,
            fields: fields,
            opensOn: opensOn,
            closesOn: closesOn,
            postmarkCounts: postmarkCounts,
            answerDays: answerDays,
            provenance: provenance
        )
    }
}
