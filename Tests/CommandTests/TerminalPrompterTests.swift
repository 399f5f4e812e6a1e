import Foundation
import Synchronization
import Testing
import minsheng

/// Asking at a terminal, on a pseudo-terminal of the test's own.
@Suite struct TerminalPrompterTests {
    /// Types some keys and gives the answer with what stood on the screen.
    private static func ask(
        isHidden: Bool,
        typing keys: String
    ) throws -> (answer: String?, screen: String) {
        let keyboard = posix_openpt(O_RDWR | O_NOCTTY)
        try #require(keyboard >= 0 && grantpt(keyboard) == 0 && unlockpt(keyboard) == 0)
        defer { close(keyboard) }
        let name = try String(cString: #require(ptsname(keyboard)))
        let prompter = try #require(TerminalPrompter(path: name))
        // The terminal lives as long as somebody has it open.
        let held = open(name, O_RDWR | O_NOCTTY)
        defer { close(held) }

        var screen: [UInt8] = []
        let answer = withTyping(keys, on: keyboard) {
            prompter.ask("Password: ", isHidden: isHidden)
        } reading: {
            screen = $0
        }
        return (answer, String(decoding: screen, as: UTF8.self))
    }

    /// Types once the question is on the screen, since what was typed before it is thrown away.
    private static func withTyping(
        _ keys: String,
        on keyboard: Int32,
        _ ask: @escaping @Sendable () -> String?,
        reading: ([UInt8]) -> Void
    ) -> String? {
        let answer = Answer()
        let asking = Thread { answer.set(ask()) }
        asking.start()
        var screen: [UInt8] = []
        var typed = false
        while !answer.isSet {
            var ready = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
            poll(&ready, 1, 20)
            if ready.revents & Int16(POLLIN) != 0 { screen += available(on: keyboard) }
            if !typed, screen.starts(with: Array("Password: ".utf8)), isWaiting(keyboard) {
                _ = Array(keys.utf8).withUnsafeBytes { write(keyboard, $0.baseAddress, $0.count) }
                typed = true
            }
        }
        var ready = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
        while poll(&ready, 1, 20) > 0, ready.revents & Int16(POLLIN) != 0 {
            screen += available(on: keyboard)
        }
        reading(screen)
        return answer.value
    }

    /// Whether the prompter has set the terminal up: a hidden one without echo, at once otherwise.
    private static func isWaiting(_ keyboard: Int32) -> Bool {
        var state = termios()
        tcgetattr(keyboard, &state)
        return state.c_lflag & tcflag_t(ECHO) == 0 || state.c_lflag & tcflag_t(ICANON) != 0
    }

    private static func available(on keyboard: Int32) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(keyboard, &buffer, buffer.count)
        return Array(buffer.prefix(max(0, count)))
    }

    @Test func `a hidden answer never stands on the screen`() throws {
        let (answer, screen) = try Self.ask(isHidden: true, typing: "secret 密码\n")

        #expect(answer == "secret 密码")
        #expect(screen == "Password: \r\n")
    }

    @Test func `another answer stands there as it is typed`() throws {
        let (answer, screen) = try Self.ask(isHidden: false, typing: "Beibei\n")

        #expect(answer == "Beibei")
        #expect(screen == "Password: Beibei\r\n")
    }

    @Test func `a hidden answer can be mended key by key`() throws {
        let (answer, _) = try Self.ask(isHidden: true, typing: "wrong\u{15}secrex密\u{7F}\u{7F}t\n")

        #expect(answer == "secret")
    }

    @Test func `Ctrl-C gives no answer and the terminal its echo back`() throws {
        let (answer, screen) = try Self.ask(isHidden: true, typing: "sec\u{03}")

        #expect(answer == nil)
        #expect(screen == "Password: \r\n")
    }

    @Test func `without a terminal there is no prompter`() {
        #expect(TerminalPrompter(path: "/nowhere/tty") == nil)
    }
}

/// An answer that another thread gives.
private final class Answer: Sendable {
    private let given = Mutex<String??>(nil)

    var isSet: Bool { given.withLock { $0 != nil } }
    var value: String? { given.withLock { $0 ?? nil } }

    func set(_ answer: String?) {
        given.withLock { $0 = .some(answer) }
    }
}
