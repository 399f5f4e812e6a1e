import Civics
import Proposing
import Wording

/// What was sent on the page of upper lists, and what was wrong with it.
struct UpperListForm {
    /// The name of a list on its way in.
    var list = ""
    /// What its file is called.
    var fileName = ""
    /// Its file.
    var bytes: [UInt8] = []
    /// The list that is to be removed, and why.
    var removing = ""
    var reason = ""
    /// What has just been done.
    var done: Message?
    private var errors: [String: String] = [:]

    init(done: Message?) {
        self.done = done
    }

    init(list: String, fileName: String, bytes: [UInt8]) {
        (self.list, self.fileName, self.bytes) = (list, fileName, bytes)
    }

    init(removing list: String, reason: String) {
        (removing, self.reason) = (list, reason)
    }

    var isRefused: Bool { !errors.isEmpty }

    /// The table once more, for the form that brings it in.
    var hidden: [FormTarget.Hidden] {
        [
            .init("list", list), .init("table", Base64URL.encode(bytes)),
            .init("file-name", fileName),
        ]
    }

    /// The sentence beside a field.
    func error(_ field: String) -> String? { errors[field] }

    /// The same with what was wrong; errors that are no fault of a field go up.
    func refused(
        _ error: UpperListError,
        in book: Phrasebook
    ) throws(PageError) -> UpperListForm {
        guard !error.messages.isEmpty else { throw PageError(error) }
        let sentence = error.messages.map(book.say).joined(separator: book.gap)
        var copy = self
        switch error {
        case .listName: copy.errors["list"] = sentence
        case .reasonMissing, .reasonTooLong: copy.errors["reason"] = sentence
        case .denied, .notFound, .unreadable, .nameColumnMissing, .noItems, .namesTooLong, .store:
            copy.errors["table"] = sentence
        }
        if removing.isEmpty, bytes.isEmpty {
            copy.errors["table"] = book.say(.exchangePageFileMissing)
        }
        return copy
    }
}
