package import Wording

// One sentence for why a table was not brought in or given out. Nil where it is no matter of the
// table: a right, an address or the store, of which the pages and the program speak alike.

extension SuggestionImportError {
    /// What stands above the list of what is wrong.
    package var headline: Message? {
        switch self {
        case .denied, .notFound, .store: nil
        case .sheet, .workbook: .exchangeFailureSheet
        case .uploadGone: .exchangeFailureUploadGone
        case .header: .exchangeFailureHeader
        case .noRows: .exchangeFailureNoRows
        case .rows(let faults, let isCut):
            isCut
                ? .exchangeFailureRowsCut(count: faults.count)
                : .exchangeFailureRows(count: faults.count)
        case .cancelled: .exchangeFailureCancelled
        }
    }

    /// What is wrong, one sentence each.
    package func details(in book: Phrasebook) -> [String] {
        switch self {
        case .denied, .notFound, .noRows, .uploadGone, .cancelled, .store: []
        case .sheet(let error): [error.sentence(in: book)]
        case .workbook(let error): [error.sentence(in: book)]
        case .header(let problems): problems.map { book.say($0.message) }
        case .rows(let faults, _): faults.map { $0.sentence(in: book) }
        }
    }
}

extension SuggestionExportError {
    /// Why there is no file.
    package func sentence(in book: Phrasebook) -> String? {
        switch self {
        case .denied, .notFound, .notTaken, .store: nil
        case .reasonMissing: book.say(.exchangeFailureReasonMissing)
        case .reasonTooLong(let characters):
            book.say(
                .exchangeFailureReasonTooLong(
                    count: characters,
                    most: ExportingSuggestions.mostReasonCharacters
                )
            )
        case .sheet(let error): error.sentence(in: book)
        case .cancelled: book.say(.exchangeFailureExportCancelled)
        }
    }
}

extension UndoImportError {
    /// Why an import stands.
    package func sentence(in book: Phrasebook) -> String? {
        switch self {
        case .denied, .notFound, .store: nil
        case .undone(let time): book.say(.exchangeUndoUndone(time: book.time(time)))
        case .touched(let references, let count):
            book.say(
                references.count < count
                    ? .exchangeUndoTouchedAmong(count: count, references: book.list(references))
                    : .exchangeUndoTouched(count: count, references: book.list(references))
            )
        case .inUse: book.say(.exchangeUndoInUse)
        }
    }
}
