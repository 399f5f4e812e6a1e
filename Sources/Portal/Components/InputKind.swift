import Civics

/// What is typed into a line of a form.
package enum InputKind: Hashable, Sendable {
    /// Words.
    case text
    /// The name of somebody else: the browser must not offer one's own.
    case personName
    /// A name or a code to look for.
    case search
    /// A whole number.
    case integer
    /// A number with decimals.
    case decimal
    /// A telephone number.
    case telephone
    /// A telephone number or an address of e-mail: the keys of neither would do.
    case contact
    /// A date, `2022-11-30`.
    case date
    /// A code that the product has printed.
    case code
    /// The name one signs in with.
    case username
    /// The password of an account that exists.
    case password
    /// A password that is being set.
    case newPassword

    /// The type of the control that holds a value.
    ///
    /// A browser throws away what is no date in a control for dates: what was typed otherwise
    /// stands in a control for words until it is mended.
    func type(holding value: String) -> String {
        switch self {
        case .text, .personName, .integer, .decimal, .contact, .code, .username: "text"
        case .search: "search"
        case .telephone: "tel"
        case .date: value.isEmpty || (try? CivilDate(iso: value)) != nil ? "date" : "text"
        case .password, .newPassword: "password"
        }
    }

    var inputMode: String? {
        switch self {
        case .integer: "numeric"
        case .decimal: "decimal"
        case .text, .personName, .search, .telephone, .contact, .date, .code, .username,
            .password, .newPassword:
            nil
        }
    }

    var autocomplete: String? {
        switch self {
        case .telephone: "tel"
        case .username: "username"
        case .password: "current-password"
        case .newPassword: "new-password"
        case .personName, .code, .integer, .decimal, .date, .search: "off"
        case .text, .contact: nil
        }
    }

    /// Codes and account names are not words: the phone must not mend them.
    var autocapitalize: String? {
        switch self {
        case .code: "characters"
        case .username, .contact: "none"
        case .text, .personName, .search, .integer, .decimal, .telephone, .date, .password,
            .newPassword:
            nil
        }
    }

    var classes: String {
        switch self {
        case .integer, .decimal: "input input--num input--short"
        case .date: "input input--short"
        case .code: "input input--code"
        case .text, .personName, .search, .telephone, .contact, .username, .password,
            .newPassword:
            "input"
        }
    }
}
