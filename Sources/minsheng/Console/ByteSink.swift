import Foundation

/// Takes bytes, in order, until there is no room for more.
package protocol ByteSink: Sendable {
    /// Whether somebody watches: progress is shown on a terminal only.
    var isTerminal: Bool { get }

    /// Writes all of the bytes.
    func write(_ bytes: [UInt8]) throws(FileFailure)
}

/// A stream of the process.
package struct DescriptorSink: ByteSink {
    /// The file descriptor, which stays open.
    let descriptor: Int32
    /// What the stream is called where it fails.
    let name: String

    /// Whether it is a terminal.
    package var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Writes all of the bytes, however many calls it takes.
    package func write(_ bytes: [UInt8]) throws(FileFailure) {
        try FileBytes.write(bytes, to: descriptor, name: name)
    }
}
