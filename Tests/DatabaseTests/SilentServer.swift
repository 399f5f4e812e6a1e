import Foundation

/// A socket of this machine that accepts connections and never says a word.
struct SilentServer {
    /// Where it listens.
    let port: UInt16

    private let descriptor: Int32

    struct Failure: Error {
        let errno: Int32
    }

    init() throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        let done = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length) == 0 && listen(descriptor, 8) == 0
                    && getsockname(descriptor, pointer, &length) == 0
            }
        }
        guard done else { throw Failure(errno: errno) }
        port = UInt16(bigEndian: address.sin_port)
    }

    func close() {
        _ = Foundation.close(descriptor)
    }
}
