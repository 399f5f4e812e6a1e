package import Ledger
package import Sheets
package import Wording

/// Why a list of the level above was not brought in, or not removed.
package enum UpperListError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no list of that name.
    case notFound
    /// The list has no name, or one of more than 60 characters.
    case listName(characters: Int)
    /// The file is no table.
    case unreadable(TableError)
    /// There is no column of names.
    case nameColumnMissing
    /// There is no item in it.
    case noItems
    /// Names have more than 100 characters.
    case namesTooLong([UpperListTable.LongName])
    /// It is removed without a reason.
    case reasonMissing
    /// The reason is longer than ``UpperLists/mostReason``.
    case reasonTooLong(characters: Int)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "upper-list.denied"
        case .notFound: "upper-list.not-found"
        case .listName: "upper-list.list-name"
        case .unreadable: "upper-list.unreadable"
        case .nameColumnMissing: "upper-list.name-column-missing"
        case .noItems: "upper-list.no-items"
        case .namesTooLong: "upper-list.names-too-long"
        case .reasonMissing: "upper-list.reason-missing"
        case .reasonTooLong: "upper-list.reason-too-long"
        case .store(let error): error.code
        }
    }

    /// What is wrong and how to mend it, a sentence each; none where it is no matter of what was
    /// sent.
    package var messages: [Message] {
        switch self {
        case .denied, .notFound, .store: []
        case .listName: [.candidateUpperListName]
        case .unreadable(.sheet(let error)): [error.message]
        case .unreadable(.workbook(let error)): [error.message]
        case .nameColumnMissing: [.candidateUpperNameColumn]
        case .noItems: [.candidateUpperNoItems]
        case .namesTooLong(let names): names.map(\.message)
        case .reasonMissing: [.candidateFaultReason]
        case .reasonTooLong(let characters):
            [.candidateFaultTooLong(count: characters, most: UpperLists.mostReason)]
        }
    }
}

extension UpperListTable.LongName {
    /// Where it stands, and how much too long it is.
    package var message: Message {
        .candidateUpperNameLength(line: line, count: characters)
    }
}
