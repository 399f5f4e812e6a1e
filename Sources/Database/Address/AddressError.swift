/// What is wrong with the address of a database.
///
/// None of the cases carries more of the address than the part at fault, never a password.
package enum AddressError: Error, Hashable, Sendable {
    /// There is no address.
    case empty

    /// Neither `sqlite:` nor `postgres:`.
    case unknownScheme(found: String)

    /// `sqlite:` without a path.
    case pathMissing

    /// A path that depends on the folder in which the program was started.
    case pathNotAbsolute(found: String)

    /// A path that ends in a slash names a folder.
    case pathIsFolder(found: String)

    /// A path with a part of `?` or `#`, which only a web address has.
    case pathHasQuery(found: String)

    /// `postgres:` without two slashes.
    case slashesMissing

    /// `postgres://` without a host, nor a `host` parameter.
    case hostMissing

    /// A port that is not a number from 1 to 65535.
    case badPort(found: String)

    /// `postgres://host` without the name of a database.
    case nameMissing

    /// More than one part after the host: a database has no folders.
    case nameHasSlash(found: String)

    /// `%` that is not followed by two hexadecimal digits, or bytes that are not UTF-8.
    case badEscape(part: Part)

    /// A character that has to be written with `%` in this part.
    case unescaped(part: Part)

    /// A parameter after `?` that is not `key=value`.
    case badParameter(found: String)

    /// A parameter that we do not pass on.
    case unknownParameter(found: String, known: [String])

    /// A parameter that is given twice.
    case repeatedParameter(found: String)

    /// A part of a server's address.
    package enum Part: String, Hashable, Sendable {
        case user
        case password
        case host
        case name
        case parameter
    }

    /// Stable name for logs, JSON and catalogues: never translated, never reused.
    package var code: String {
        switch self {
        case .empty: "address.empty"
        case .unknownScheme: "address.unknown-scheme"
        case .pathMissing: "address.path-missing"
        case .pathNotAbsolute: "address.path-not-absolute"
        case .pathIsFolder: "address.path-is-folder"
        case .pathHasQuery: "address.path-has-query"
        case .slashesMissing: "address.slashes-missing"
        case .hostMissing: "address.host-missing"
        case .badPort: "address.bad-port"
        case .nameMissing: "address.name-missing"
        case .nameHasSlash: "address.name-has-slash"
        case .badEscape: "address.bad-escape"
        case .unescaped: "address.unescaped"
        case .badParameter: "address.bad-parameter"
        case .unknownParameter: "address.unknown-parameter"
        case .repeatedParameter: "address.repeated-parameter"
        }
    }

    /// What to write instead, in the form of an address.
    package var instead: String {
        switch self {
        case .empty, .unknownScheme, .pathMissing:
            "sqlite:/PATH/FILE"
        case .pathNotAbsolute(let found):
            // `sqlite://srv/x` lacks a slash rather than a folder.
            found.hasPrefix("//") ? "sqlite:\(found.dropFirst())" : "sqlite:/PATH/\(found)"
        case .pathIsFolder(let found):
            "sqlite:\(found)FILE"
        case .pathHasQuery(let found):
            "sqlite:\(found.prefix { $0 != "?" && $0 != "#" })"
        case .slashesMissing, .hostMissing, .nameMissing, .nameHasSlash:
            "postgres://USER:PASSWORD@HOST/NAME"
        case .badPort:
            "postgres://USER:PASSWORD@HOST:5432/NAME"
        case .badEscape, .unescaped:
            "%25 (%), %2F (/), %3A (:), %40 (@), %3F (?), %23 (#)"
        case .badParameter, .repeatedParameter:
            "postgres://USER:PASSWORD@HOST/NAME?sslmode=require"
        case .unknownParameter(_, let known):
            known.joined(separator: ", ")
        }
    }
}
