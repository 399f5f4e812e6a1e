package import Ledger

/// Why a step with a notice was not taken; nothing was written then.
package enum NoticeError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such notice here.
    case notFound
    /// Somebody, or the sending, has changed it since the page was opened.
    case changedMeanwhile
    /// It stands where the step cannot be taken.
    case noticeIs(Notice.State)
    /// The reason is too short or too long.
    case reason(characters: Int)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "notice.denied"
        case .notFound: "notice.not-found"
        case .changedMeanwhile: "notice.changed-meanwhile"
        case .noticeIs: "notice.notice-is"
        case .reason: "notice.reason"
        case .store(let error): error.code
        }
    }
}
