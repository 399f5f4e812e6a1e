import Foundation
import Synchronization
import Testing
import Wording

/// A command that serves, running until the body is done.
enum ServedSite {
    /// Runs a command, waits for the address it prints, lets the body use it, and stops it.
    ///
    /// - Returns: The run, to look at what it printed.
    @discardableResult
    static func with(
        _ arguments: [String],
        _ language: Language = .en,
        _ body: (_ port: Int) async throws -> Void
    ) async throws -> CommandRun {
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        let task = Task {
            let run = await CommandRun(
                arguments,
                language,
                onOutput: { text in
                    if let match = text.firstMatch(of: /http:\/\/[^:]+:(\d+)\//) {
                        continuation.yield(Int(match.1) ?? 0)
                    }
                }
            )
            continuation.finish()
            return run
        }
        do {
            var iterator = ports.makeAsyncIterator()
            if let port = await iterator.next() { try await body(port) }
        } catch {
            task.cancel()
            _ = await task.value
            throw error
        }
        task.cancel()
        return await task.value
    }

    /// Asks for a page on this machine and gives the whole answer.
    ///
    /// The call blocks, so it has a thread of its own: the server needs those of the tasks.
    static func get(_ path: String, port: Int) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread { continuation.resume(with: Result { try ask(path, port: port) }) }.start()
        }
    }

    private static func ask(_ path: String, port: Int) throws -> String {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, size) == 0
            }
        }
        try #require(isConnected)
        let request = "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
        _ = Array(request.utf8).withUnsafeBytes { write(socket, $0.baseAddress, $0.count) }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(socket, &buffer, buffer.count)
            guard count > 0 else { return String(decoding: answer, as: UTF8.self) }
            answer += buffer[..<count]
        }
    }
}

/// A port of this machine that something holds.
final class TakenPort {
    /// The port.
    let number: Int

    private let socket: Int32

    /// Takes a free one.
    init() throws {
        socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = socket
        let isTaken = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, size) == 0 && listen(socket, 1) == 0
                    && getsockname(socket, $0, &size) == 0
            }
        }
        try #require(isTaken)
        number = Int(UInt16(bigEndian: address.sin_port))
    }

    deinit {
        close(socket)
    }
}
