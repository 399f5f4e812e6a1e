import Evaluating
import HTTPTypes
import Ledger
import Wording

/// What somebody typed into the words of a card, and why it was not taken.
struct CardEntry {
    /// What was typed.
    var form: CardForm
    /// Why it was not taken; nil where nothing was tried.
    private(set) var error: CardError?

    /// Nothing was tried yet.
    init(_ form: CardForm) {
        self.form = form
    }

    /// What was sent.
    init(_ fields: FormFields) {
        form = CardForm(
            Dictionary(
                fields.names.map { ($0, fields[$0]) },
                uniquingKeysWith: { one, _ in one }
            )
        )
    }

    /// The same with why it was not taken; what is no matter of the form goes up.
    func refused(_ error: CardError) throws(PageError) -> CardEntry {
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .notFound: throw .notFound
        case .store(let error): throw PageError(error)
        case .faults, .changedMeanwhile, .incomplete: break
        }
        var entry = self
        entry.error = error
        return entry
    }

    /// What is wrong with its fields.
    var faults: [CardFault] {
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

extension CardFault {
    /// The sentence.
    func message(in book: Phrasebook) -> Message {
        switch problem {
        case .paragraphs(let count, let most): .reportFaultParagraphs(count: count, most: most)
        case .paragraph(let place, let characters, let most):
            .reportFaultParagraph(paragraph: place, count: characters, most: most)
        case .brace(let words, let place): .reportFaultBrace(paragraph: place, words: words)
        case .number(let digits, let place):
            .reportFaultNumber(paragraph: place, digits: digits)
        case .unknownToken(let name, let place):
            .reportFaultToken(paragraph: place, name: name)
        case .tooLong(let count, let most): .reportFaultTooLong(count: count, most: most)
        case .date(let text): .reportFaultDate(text: text)
        case .past(let date, let day):
            .reportFaultPast(date: book.date(date), day: book.date(day))
        }
    }
}

extension CardGap {
    /// The sentence.
    var message: Message {
        switch self {
        case .paragraphs(let field, let count):
            field == CardForm.zh
                ? .reportGapParagraphsZh(count: count) : .reportGapParagraphsEn(count: count)
        case .reason(let number, let name): .reportGapReason(number: number, name: name)
        case .newDate(let number, let name): .reportGapNewDate(number: number, name: name)
        case .gone(let token): .reportGapGone(token: Self.braced(token))
        case .changed(let token, let from, let to):
            .reportGapChanged(token: Self.braced(token), old: from, new: to)
        case .correction: .reportGapCorrection
        }
    }

    /// A token as it is written in a story.
    static func braced(_ token: String) -> String { "{{\(token)}}" }
}

extension TokenChange {
    /// The sentence.
    var message: Message {
        let name = CardGap.braced(token)
        guard let to else { return .reportFormChangedGone(token: name, old: from) }
        return .reportFormChangedLine(token: name, old: from, new: to)
    }
}
