import Foundation

/// A terminal without a screen: what is typed at the keyboard end arrives at the other, and what
/// is written there can be read here.
final class PseudoTerminal {
    /// A terminal could not be had.
    struct Unavailable: Error {}

    /// The end at which somebody would sit.
    let keyboard: Int32
    /// The device that a program takes for a terminal.
    let path: String

    /// Keeps the device alive between two openings of it.
    private let held: Int32

    /// Makes a terminal (pty(7); the requests are Linux's, ioctl_tty(2)).
    init() throws {
        let setLock: UInt = 0x4004_5431
        let getNumber: UInt = 0x8004_5430
        var unlocked: Int32 = 0
        var number: UInt32 = 0
        keyboard = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard keyboard >= 0, ioctl(keyboard, setLock, &unlocked) == 0,
            ioctl(keyboard, getNumber, &number) == 0
        else { throw Unavailable() }
        path = "/dev/pts/\(number)"
        held = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard held >= 0 else { throw Unavailable() }
    }

    deinit {
        close(held)
        close(keyboard)
    }

    /// What has been written, waiting a fiftieth of a second for more.
    func screen() -> [UInt8] {
        var ready = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, 20) > 0, ready.revents & Int16(POLLIN) != 0 else { return [] }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(keyboard, &buffer, buffer.count)
        return Array(buffer.prefix(max(0, count)))
    }

    /// Types some keys.
    func type(_ keys: String) {
        _ = Array(keys.utf8).withUnsafeBytes { write(keyboard, $0.baseAddress, $0.count) }
    }

    /// Whether what is typed shows.
    var hasEcho: Bool {
        var state = termios()
        tcgetattr(keyboard, &state)
        return state.c_lflag & tcflag_t(ECHO) != 0
    }
}
