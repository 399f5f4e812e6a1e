import Civics
import Sheets
package import Wording

extension SuggestionRowFault {
    /// The whole sentence for a list without columns: where, what, and how to mend it.
    package func sentence(in book: Phrasebook) -> String {
        let fault = book.say(message(in: book))
        return book.say(
            header.isEmpty
                ? .exchangePlaceLineWithoutHeader(
                    line: place.line,
                    column: place.column.letters,
                    fault: fault
                )
                : .exchangePlaceLine(
                    line: place.line,
                    column: place.column.letters,
                    header: header,
                    fault: fault
                )
        )
    }

    /// The sentence for a cell in the row itself, whose line changes when others are deleted.
    func sentenceInRow(in book: Phrasebook) -> String {
        let fault = book.say(message(in: book))
        return header.isEmpty ? fault : book.say(.exchangePlaceColumn(header: header, fault: fault))
    }

    /// What is wrong and how to mend it; the book writes the dates in it.
    package func message(in book: Phrasebook) -> Message {
        switch reason {
        case .textMissing: .exchangeRowTextMissing
        case .textTooShort(let characters, let fewest):
            .exchangeRowTextTooShort(count: characters, fewest: fewest)
        case .tooLong(let characters, let most):
            .exchangeRowTooLong(count: characters, most: most)
        case .placeMissing: .exchangeRowPlaceMissing
        case .placeUnknown(let name): .exchangeRowPlaceUnknown(name: name)
        case .placeNotThen(let name, let date):
            .exchangeRowPlaceNotThen(name: name, date: book.date(date))
        case .channelUnknown(let word):
            .exchangeRowChannelUnknown(word: word, words: Self.words(Channel.self, book))
        case .viaUnknown(let word):
            .exchangeRowViaUnknown(word: word, words: Self.words(ArrivalWay.self, book))
        case .fieldUnknown(let word): .exchangeRowFieldUnknown(word: word)
        case .certaintyUnknown(let word):
            .exchangeRowCertaintyUnknown(word: word, words: Self.words(Certainty.self, book))
        case .dateUnreadable(let error): error.rowMessage
        case .dateInFuture(let date): .exchangeRowDateInFuture(date: book.date(date))
        case .dateTooEarly(let date): .exchangeRowDateTooEarly(date: book.date(date))
        case .postmarkAfterReceipt(let postmark, let received):
            .exchangeRowPostmarkAfterReceipt(
                postmark: book.date(postmark),
                received: book.date(received)
            )
        case .costUnreadable(let error): error.rowMessage
        case .costNegative: .exchangeRowCostNegative
        case .phoneUnreadable: .exchangeRowPhoneUnreadable
        case .referenceTaken(let reference): .exchangeRowReferenceTaken(reference: reference)
        case .referenceTwice(let reference, let line):
            .exchangeRowReferenceTwice(reference: reference, line: line)
        }
    }

    private static func words<Word: SheetWord>(_: Word.Type, _ book: Phrasebook) -> String {
        switch book.language {
        case .zh: book.list(Word.allCases.map(\.written))
        case .en: book.list(Word.allCases.map(\.rawValue))
        }
    }
}

extension CivilDateError {
    fileprivate var rowMessage: Message {
        switch self {
        case .empty, .notADate, .serialOutOfRange, .outOfRange: .exchangeRowDateUnreadable
        case .incomplete: .exchangeRowDateIncomplete
        case .shortYear(let year): .exchangeRowDateShortYear(year: year)
        case .noSuchDay(let year, let month, let day):
            .exchangeRowDateNoSuchDay(year: year, month: month, day: day)
        case .spreadsheetSerial(let number): .exchangeRowDateSerial(number: number)
        }
    }
}

extension MoneyError {
    fileprivate var rowMessage: Message {
        switch self {
        case .finerThanFen(_, let limit): .exchangeRowCostFinerThanFen(limit: limit)
        case .empty, .number, .unitMissing, .unknownUnit, .overflow: .exchangeRowCostUnreadable
        }
    }
}
