import Civics
import CSodium

/// A password as typed.
///
/// It is checked, hashed and forgotten; it never prints.
package struct Password: Sendable, CustomStringConvertible, CustomReflectable {
    /// The fewest characters.
    package static let fewest = 10
    /// The most bytes: more would only make hashing slow.
    package static let mostBytes = 256

    /// What is wrong with a new password.
    package enum Weakness: Error, Hashable, Sendable {
        /// Fewer than ``fewest`` characters.
        case tooShort(characters: Int)
        /// More than ``mostBytes`` bytes.
        case tooLong(bytes: Int)
        /// The same character over and over, or the sign-in name itself.
        case tooPlain

        /// Stable name for logs, JSON and catalogues.
        package var code: String {
            switch self {
            case .tooShort: "password.too-short"
            case .tooLong: "password.too-long"
            case .tooPlain: "password.too-plain"
            }
        }
    }

    let bytes: [UInt8]

    /// Takes what was typed.
    package init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Never the password.
    package var description: String { "(password)" }

    /// Nothing to look into, for whoever dumps a value that holds one.
    package var customMirror: Mirror { Mirror(self, children: [:]) }

    /// Checks a password that somebody wants to use from now on.
    package static func chosen(
        _ text: String,
        login: String
    ) throws(Weakness) -> Password {
        guard text.count >= fewest else { throw .tooShort(characters: text.count) }
        guard text.utf8.count <= mostBytes else { throw .tooLong(bytes: text.utf8.count) }
        guard Set(text).count >= 4, text.lowercased() != login.lowercased() else {
            throw .tooPlain
        }
        return Password(text)
    }
}

/// Argon2id by libsodium (RFC 9106): 3 passes over 32 MiB, about a tenth of a second.
enum PasswordHash {
    private static let passes: UInt64 = 3
    private static let memoryBytes = 32 << 20

    /// A hash that no password gives, so that unknown names take as long as known ones.
    static let nobodys = make(Password("nobody")) ?? ""

    /// The encoded hash with its salt and parameters; nil when memory is short.
    static func make(_ password: Password) -> String? {
        guard sodium_init() >= 0 else { return nil }
        var encoded = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
        let typed = password.bytes.map(CChar.init(bitPattern:))
        guard
            crypto_pwhash_str(&encoded, typed, UInt64(typed.count), passes, memoryBytes) == 0
        else { return nil }
        return String(
            decoding: encoded.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)),
            as: UTF8.self
        )
    }

    /// Whether a password gives a hash, compared in constant time.
    static func verify(_ password: Password, against hash: String) -> Bool {
        guard sodium_init() >= 0 else { return false }
        let typed = password.bytes.map(CChar.init(bitPattern:))
        return crypto_pwhash_str_verify(hash, typed, UInt64(typed.count)) == 0
    }
}
