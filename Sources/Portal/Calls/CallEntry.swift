import Civics
import Ledger
import Proposing
import Wording

/// What stands in the form of a call, and what is wrong with it.
struct CallEntry {
    /// The text fields of the form.
    private static let texts: Set<String> = [
        "year", "opens", "closes", "party", "answer-days", "postmark", "notice",
        "notice-english", "basis", "contact",
    ]
    /// Every field of the form; fields (领域) are numbered by their place in the list.
    static let fields =
        texts
        .union(Channel.allCases.map(name))
        .union((0..<64).map { "field-\($0)" })

    let form: CallForm
    let faults: [CallFault]

    /// The name a channel is ticked under.
    static func name(_ channel: Channel) -> String { "channel-\(channel.rawValue)" }

    /// A new call: the year that is asked about now, sixty days, the five channels.
    static func proposed(today: CivilDate, fields: [String]) -> CallEntry {
        CallEntry(
            form: CallForm(
                year: String(today.month >= 7 ? today.year + 1 : today.year),
                opensOn: today.description,
                closesOn: today.advanced(by: 60).description,
                channels: Channel.allCases.filter(\.isOneOfTheFive),
                fields: fields,
                party: "",
                answerDays: "60",
                notice: "",
                contact: ""
            ),
            faults: []
        )
    }

    /// What a draft holds.
    init(_ notice: CallNotice) {
        let call = notice.call
        self.init(
            form: CallForm(
                year: String(call.year),
                opensOn: call.opensOn.description,
                closesOn: call.closesOn.description,
                channels: call.channels,
                fields: call.fields,
                party: notice.party?.code ?? "",
                answerDays: String(call.answerDays),
                postmarkCounts: call.postmarkCounts,
                notice: call.notice,
                noticeEnglish: call.noticeEnglish,
                basis: call.basis,
                contact: call.contact
            ),
            faults: []
        )
    }

    /// What was sent.
    init(_ fields: FormFields, known: [String]) {
        self.init(
            form: CallForm(
                year: fields["year"],
                opensOn: fields["opens"],
                closesOn: fields["closes"],
                channels: Channel.allCases.filter { fields[Self.name($0)] == "1" },
                fields: known.enumerated().filter { fields["field-\($0.offset)"] == "1" }
                    .map(\.element),
                party: fields["party"],
                answerDays: fields["answer-days"],
                postmarkCounts: fields["postmark"] == "1",
                notice: fields["notice"],
                noticeEnglish: fields["notice-english"],
                basis: fields["basis"],
                contact: fields["contact"]
            ),
            faults: []
        )
    }

    private init(form: CallForm, faults: [CallFault]) {
        self.form = form
        self.faults = faults
    }

    /// The same with what is wrong.
    func with(_ faults: [CallFault]) -> CallEntry {
        CallEntry(form: form, faults: faults)
    }

    /// The error beside a field.
    func error(_ name: String) -> Message? {
        faults.first { $0.fieldName == name }?.message
    }
}

extension CallFault {
    /// What is wrong and how to mend it.
    var message: Message {
        switch self {
        case .year(let from, let to): .callFaultYear(from: from, to: to)
        case .opensOn: .callFaultOpens
        case .closesOn: .callFaultCloses
        case .closesBeforeItOpens: .callFaultOrder
        case .closesAfterYear(let year): .callFaultAfterYear(year: year)
        case .channels: .callFaultChannels
        case .field(let name): .callFaultField(name: name)
        case .party: .callFaultParty
        case .answerDays: .callFaultAnswerDays
        case .noticeTooShort(let characters): .callFaultNoticeShort(count: characters)
        case .tooLong(_, let characters, let most):
            .callFaultTooLong(count: characters, most: most)
        case .contact: .callFaultContact
        }
    }
}
