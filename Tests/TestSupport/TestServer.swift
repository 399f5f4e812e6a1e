import Foundation
package import Sending

/// A server in a process of its own, with a certificate that its tests trust and nobody else does.
package final class TestServer {
    /// What it does.
    package enum Mode: String {
        /// HTTPS; mail over TLS, over STARTTLS, and without any.
        case https, smtps, starttls, plain
    }

    /// Where it listens on this machine.
    package let port: Int

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var read: [UInt8] = []

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Servers")

    /// The certificates that are trusted.
    package static var authorities: String { folder.appending(path: "authority.pem").path }

    /// Starts it, showing the certificate of a host.
    package init(_ mode: Mode, certificate: String = "localhost") throws {
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", Self.folder.appending(path: "server.py").path, mode.rawValue,
            Self.folder.appending(path: "\(certificate).pem").path,
        ]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        port = try Self.line(from: output, &read)["port"] as? Int ?? 0
    }

    deinit { end() }

    /// Ends it; whoever does so at the end of a test keeps it until then.
    package func end() {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    /// What it took next.
    package func taken() throws -> [String: Any] { try Self.line(from: output, &read) }

    private static func line(from pipe: Pipe, _ read: inout [UInt8]) throws -> [String: Any] {
        while !read.contains(UInt8(ascii: "\n")) {
            let more = pipe.fileHandleForReading.availableData
            if more.isEmpty { throw CocoaError(.fileReadUnknown) }
            read += more
        }
        let line = read.prefix { $0 != UInt8(ascii: "\n") }
        read.removeFirst(line.count + 1)
        let object = try JSONSerialization.jsonObject(with: Data(line))
        return object as? [String: Any] ?? [:]
    }
}

extension SendingRules {
    /// Those of the network, but for this machine and the certificates of the tests.
    package static func testing(
        connect: Int = 120_000,
        total: Int = 120_000,
        most: Int = 4096
    ) -> SendingRules {
        SendingRules(
            connectMilliseconds: connect,
            totalMilliseconds: total,
            mostAnswerBytes: most,
            authorities: TestServer.authorities
        ) { address in
            let range = address.refusedRange
            return range == .loopback ? nil : range
        }
    }
}
