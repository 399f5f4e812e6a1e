import Civics
import Deciding
import HTTPTypes
import Wording

/// What somebody tried to do to a sitting, and why it was not done.
struct SittingEntry {
    /// The meeting whose form was sent; nil where none was.
    let meeting: ID<Meeting>?
    /// The day as it was typed.
    let day: String
    /// Why it was not done; nil where nothing was tried.
    let error: RegisterError?

    /// Nothing was tried.
    init() {
        (meeting, day, error) = (nil, "", nil)
    }

    /// A sitting that was not opened.
    init(meeting: ID<Meeting>, day: String, _ error: RegisterError) throws(PageError) {
        try Self.check(error)
        (self.meeting, self.day, self.error) = (meeting, day, error)
    }

    /// A sitting that was not closed.
    init(_ error: RegisterError) throws(PageError) {
        try Self.check(error)
        (meeting, day, self.error) = (nil, "", error)
    }

    private static func check(_ error: RegisterError) throws(PageError) {
        switch error {
        case .denied, .notFound, .store: throw PageError(error)
        default: break
        }
    }

    /// What is wrong with the day.
    func fault(in book: Phrasebook) -> String? {
        switch error {
        case .day, .dayOutside: error.map { book.say($0.message(in: book)) }
        default: nil
        }
    }

    /// Why it was not done where that is no matter of the day.
    func refusal(in book: Phrasebook) -> String? {
        fault(in: book) == nil ? error.map { book.say($0.message(in: book)) } : nil
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch error {
        case nil: .ok
        case .day, .dayOutside: .unprocessableContent
        default: .conflict
        }
    }
}
