import Foundation
import Synchronization
import Testing
import minsheng

/// Asking at a terminal, on a pseudo-terminal of the test's own.
@Suite struct TerminalPrompterTests {
    /// Types some keys once the question stands there, and gives the answer with the screen.
    private static func ask(
        isHidden: Bool,
        typing keys: String
    ) throws -> (answer: String?, screen: String, hasEcho: Bool) {
        let terminal = try PseudoTerminal()
        let prompter = try #require(TerminalPrompter(path: terminal.path))
        let answer = Answer()
        Thread { answer.set(prompter.ask("Password: ", isHidden: isHidden)) }.start()

        var screen: [UInt8] = []
        var isTyped = false
        while !answer.isSet {
            screen += terminal.screen()
            // What is typed before the echo is off belongs to nobody.
            if !isTyped, screen == Array("Password: ".utf8), terminal.hasEcho != isHidden {
                terminal.type(keys)
                isTyped = true
            }
        }
        var rest = terminal.screen()
        while !rest.isEmpty {
            screen += rest
            rest = terminal.screen()
        }
        return (answer.value, String(decoding: screen, as: UTF8.self), terminal.hasEcho)
    }

    @Test func `a hidden answer never stands on the screen`() throws {
        let (answer, screen, hasEcho) = try Self.ask(isHidden: true, typing: "secret 密码\n")

        #expect(answer == "secret 密码")
        #expect(hasEcho)
        #expect(screen == "Password: \r\n")
    }

    @Test func `another answer stands there as it is typed`() throws {
        let (answer, screen, hasEcho) = try Self.ask(isHidden: false, typing: "Beibei\n")

        #expect(answer == "Beibei")
        #expect(hasEcho)
        #expect(screen == "Password: Beibei\r\n")
    }

    @Test func `a hidden answer can be mended key by key`() throws {
        let (answer, _, hasEcho) = try Self.ask(
            isHidden: true,
            typing: "wrong\u{15}secrex密\u{7F}\u{7F}t\n"
        )

        #expect(answer == "secret")
        #expect(hasEcho)
    }

    @Test func `Ctrl-C gives no answer and the terminal its echo back`() throws {
        let (answer, screen, hasEcho) = try Self.ask(isHidden: true, typing: "sec\u{03}")

        #expect(answer == nil)
        #expect(hasEcho)
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
