/// The system said no to a file.
package struct FileFailure: Error, Hashable, Sendable {
    /// The file, or a stream's name.
    package let path: String
    /// The system's number for the reason.
    package let code: Int32

    /// Names a file and the reason.
    package init(path: String, code: Int32) {
        self.path = path
        self.code = code
    }
}
