import Foundation
package import Wording

/// The system said no to a file or stream.
package struct FileFailure: Error, Hashable, Sendable {
    /// What it is called.
    let file: String
    /// The system's number for the reason; 0 if the bytes are gone.
    let code: Int32

    /// The complaint.
    package var message: Message {
        .verifierFileUnreadable(file: file, reason: Self.reason(code))
    }

    /// What the system calls a reason.
    static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
