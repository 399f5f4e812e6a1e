import Foundation

/// Asks at the terminal of the process, whatever standard input is.
package struct TerminalPrompter: Prompter {
    private let path: String

    /// Finds the terminal; nil where the process has none.
    package init?(path: String = "/dev/tty") {
        let descriptor = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        close(descriptor)
        self.path = path
    }

    /// Asks and reads a line; a hidden answer is not echoed, and the terminal is put back as it
    /// was whatever happens.
    package func ask(_ question: String, isHidden: Bool) -> String? {
        let terminal = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard terminal >= 0 else { return nil }
        defer { close(terminal) }
        show(question, on: terminal)
        guard isHidden else { return line(from: terminal) }

        var before = termios()
        guard tcgetattr(terminal, &before) == 0 else { return nil }
        var silent = before
        // Ctrl-C comes as a byte: as a signal it would end the process and leave the terminal
        // silent. So editing the line is left to us too.
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG | ICANON)
        // What was typed before the question is no answer to it.
        guard tcsetattr(terminal, TCSAFLUSH, &silent) == 0 else { return nil }
        defer {
            tcsetattr(terminal, TCSAFLUSH, &before)
            show("\n", on: terminal)
        }
        return line(from: terminal)
    }

    private func show(_ text: String, on terminal: Int32) {
        try? FileBytes.write(Array(text.utf8), to: terminal, name: path)
    }

    private func line(from terminal: Int32) -> String? {
        var typed: [UInt8] = []
        while let byte = byte(from: terminal) {
            switch byte {
            case Key.enter, Key.carriageReturn:
                return String(decoding: typed, as: UTF8.self)
            case Key.interrupt:
                return nil
            case Key.endOfInput where typed.isEmpty:
                return nil
            case Key.delete, Key.backspace:
                typed.removeLastScalar()
            case Key.killLine:
                typed = []
            default:
                typed.append(byte)
            }
        }
        return nil
    }

    private func byte(from terminal: Int32) -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = read(terminal, &byte, 1)
            if count == 1 { return byte }
            guard count < 0, errno == EINTR else { return nil }
        }
    }
}

/// The keys that a terminal gives as control characters.
private enum Key {
    static let interrupt: UInt8 = 0x03
    static let endOfInput: UInt8 = 0x04
    static let backspace: UInt8 = 0x08
    static let enter: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let killLine: UInt8 = 0x15
    static let delete: UInt8 = 0x7F
}

extension [UInt8] {
    /// Takes off the last character's bytes of UTF-8.
    fileprivate mutating func removeLastScalar() {
        while let byte = popLast(), byte & 0xC0 == 0x80 {}
    }
}
