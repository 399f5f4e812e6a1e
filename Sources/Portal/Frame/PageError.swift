import Hummingbird
import Ledger
import Wording

/// What a page says instead of itself.
enum PageError: Error, Hashable, Sendable {
    /// Nothing is at this address.
    case notFound
    /// The store has no jurisdiction yet.
    case notFounded
    /// One has to sign in first.
    case signInNeeded
    /// It belongs to another post.
    case denied(Denied)
    /// The form is too old, or was not opened by this browser.
    case formExpired
    /// The request came from a page of another site.
    case foreignOrigin
    /// The request cannot be read: wrong encoding, unknown field, a part missing.
    case unreadable(Unreadable)
    /// More bytes than the page takes.
    case tooLarge(limit: Int)
    /// Too many requests; how many seconds to wait.
    case tooOften(seconds: Int)
    /// Somebody else holds what is needed.
    case busy
    /// Our fault.
    case broken(code: String)

    /// What about a request cannot be read.
    enum Unreadable: Hashable, Sendable {
        /// The content type is not a form's.
        case contentType
        /// Percent signs or bytes that are no UTF-8.
        case encoding
        /// A field that the form does not have.
        case unknownField(String)
        /// A field that stands twice.
        case fieldTwice(String)
        /// A part of an upload that is not whole.
        case multipart
        /// A parameter of the address.
        case parameter(String)
    }

    /// The one table of errors and statuses.
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .notFounded: .serviceUnavailable
        case .signInNeeded: .unauthorized
        case .denied, .foreignOrigin: .forbidden
        case .formExpired: .conflict
        case .unreadable(.contentType): .unsupportedMediaType
        case .unreadable: .badRequest
        case .tooLarge: .contentTooLarge
        case .tooOften: .tooManyRequests
        case .busy: .serviceUnavailable
        case .broken: .internalServerError
        }
    }

    /// Stable name for logs and JSON.
    var code: String {
        switch self {
        case .notFound: "page.not-found"
        case .notFounded: "page.not-founded"
        case .signInNeeded: "page.sign-in-needed"
        case .denied: "page.denied"
        case .formExpired: "page.form-expired"
        case .foreignOrigin: "page.foreign-origin"
        case .unreadable(.contentType): "page.content-type"
        case .unreadable(.encoding): "page.encoding"
        case .unreadable(.unknownField): "page.unknown-field"
        case .unreadable(.fieldTwice): "page.field-twice"
        case .unreadable(.multipart): "page.multipart"
        case .unreadable(.parameter): "page.parameter"
        case .tooLarge: "page.too-large"
        case .tooOften: "page.too-often"
        case .busy: "page.busy"
        case .broken(let code): code
        }
    }

    /// Whether what was entered may be sent once more as it stands.
    var canBeSentAgain: Bool {
        switch self {
        case .signInNeeded, .denied, .formExpired, .tooOften, .busy, .broken: true
        case .notFound, .notFounded, .foreignOrigin, .unreadable, .tooLarge: false
        }
    }

    /// What the page's heading says.
    var heading: Message {
        switch self {
        case .notFound: .errorNotFoundHeading
        case .notFounded: .errorNotFoundedHeading
        case .signInNeeded: .errorSignInNeededHeading
        case .denied: .errorDeniedHeading
        case .formExpired: .errorFormExpiredHeading
        case .foreignOrigin: .errorForeignOriginHeading
        case .unreadable: .errorUnreadableHeading
        case .tooLarge: .errorTooLargeHeading
        case .tooOften: .errorTooOftenHeading
        case .busy: .errorBusyHeading
        case .broken: .errorBrokenHeading
        }
    }

    /// What can be done about it.
    ///
    /// - Parameters:
    ///   - request: The request's number.
    ///   - isKept: Whether the page shows what was entered and offers to send it again.
    ///   - language: The language of the page.
    /// - Returns: The sentences under the heading.
    func advice(request: String, isKept: Bool = false, in language: Language) -> Message {
        switch self {
        case .notFound: .errorNotFoundAdvice
        case .notFounded: .errorNotFoundedAdvice
        case .signInNeeded: .errorSignInNeededAdvice
        case .denied(let denied):
            .errorDeniedAdvice(
                permission: Phrasebook(language).say(denied.permission.name),
                post: denied.post ?? Phrasebook(language).say(.errorDeniedNobody)
            )
        case .formExpired: isKept ? .errorFormExpiredKept : .errorFormExpiredAdvice
        case .foreignOrigin: .errorForeignOriginAdvice
        case .unreadable(.contentType): .errorUnreadableContentType
        case .unreadable(.encoding): .errorUnreadableEncoding
        case .unreadable(.unknownField(let name)): .errorUnreadableUnknownField(name: name)
        case .unreadable(.fieldTwice(let name)): .errorUnreadableFieldTwice(name: name)
        case .unreadable(.multipart): .errorUnreadableMultipart
        case .unreadable(.parameter(let name)): .errorUnreadableParameter(name: name)
        case .tooLarge(let limit): .errorTooLargeAdvice(size: Self.size(limit))
        case .tooOften(let seconds): .errorTooOftenAdvice(seconds: seconds)
        case .busy: .errorBusyAdvice
        case .broken: .errorBrokenAdvice(number: request)
        }
    }
}

extension PageError {
    /// A limit in bytes as people say it.
    private static func size(_ bytes: Int) -> String {
        bytes < 1 << 20 ? "\(bytes >> 10) KB" : "\(bytes >> 20) MB"
    }

    /// What a failure of the store means to a visitor.
    init(_ error: StoreError) {
        switch error {
        case .busy: self = .busy
        case .conflict, .full, .unavailable: self = .broken(code: error.code)
        }
    }

    /// What a failed reading means to a visitor.
    init(_ error: ReadError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .notFound: self = .notFound
        case .store(let error): self.init(error)
        }
    }
}
