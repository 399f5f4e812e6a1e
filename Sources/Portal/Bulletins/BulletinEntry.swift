import HTTPTypes
import Ledger
import Markup
import Supervising
import Wording

/// What somebody typed into a form of a bulletin, and why it was not taken.
struct BulletinEntry {
    /// Which form of the page it is; empty where nothing was tried.
    let part: String
    /// What was typed, by field.
    let values: [String: String]
    /// Why it was not taken; nil where nothing was tried.
    private(set) var error: BulletinError?

    /// Nothing was tried yet.
    init() {
        (part, values) = ("", [:])
    }

    /// What was sent.
    init(_ part: String, _ fields: FormFields) {
        self.part = part
        values = Dictionary(
            fields.names.map { ($0, fields[$0]) },
            uniquingKeysWith: { one, _ in one }
        )
    }

    /// The same with why it was not taken; what is no matter of the form goes up.
    func refused(_ error: BulletinError) throws(PageError) -> BulletinEntry {
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .notFound: throw .notFound
        case .store(let error): throw PageError(error)
        case .exists, .nothingPublished, .faults, .changedMeanwhile, .wrongState, .ownDraft,
            .unfit, .nothingChanged:
            break
        }
        var entry = self
        entry.error = error
        return entry
    }

    /// What was typed in a field.
    subscript(field: String) -> String { values[field] ?? "" }

    /// What is wrong with its fields.
    var faults: [BulletinFault] {
        if case .faults(let faults) = error { faults } else { [] }
    }

    /// The one who was quicker, and what it is now; nil where nobody was.
    var changed: Bulletin? {
        if case .changedMeanwhile(let bulletin) = error { bulletin } else { nil }
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch error {
        case nil: .ok
        case .faults: .unprocessableContent
        case .ownDraft: .forbidden
        case .some: .conflict
        }
    }

    /// Why nothing was done, in a sentence; nil where the fields say it, or nothing was tried.
    func sentence(in book: Phrasebook) -> String? {
        switch error {
        case nil, .faults, .denied, .notFound, .store, .exists: nil
        case .nothingPublished: book.say(.bulletinErrorNothingPublished)
        case .changedMeanwhile(let bulletin):
            bulletin.steps.last.map { step in
                book.say(
                    .bulletinErrorChanged(
                        post: step.post(in: book.language),
                        time: book.time(step.at),
                        act: book.say(step.act.did)
                    )
                )
            }
        case .wrongState(let state):
            book.say(.bulletinErrorState(state: book.say(state.name)))
        case .ownDraft: book.say(.bulletinErrorOwn)
        case .unfit: book.say(.bulletinErrorUnfit)
        case .nothingChanged: book.say(.bulletinErrorNothingChanged)
        }
    }
}
