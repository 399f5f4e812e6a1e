import Database
import Wording

extension AddressError {
    /// What is wrong with the address, and what to write instead.
    var messages: [Message] { [fault, .commandAddressInstead(instead: instead)] }

    private var fault: Message {
        switch self {
        case .empty: .commandAddressEmpty
        case .unknownScheme(let found) where found.isEmpty: .commandAddressNoScheme
        case .unknownScheme(let found): .commandAddressUnknownScheme(found: found)
        case .pathMissing: .commandAddressPathMissing
        case .pathNotAbsolute(let found): .commandAddressPathNotAbsolute(found: found)
        case .pathIsFolder(let found): .commandAddressPathIsFolder(found: found)
        case .pathHasQuery(let found): .commandAddressPathHasQuery(found: found)
        case .slashesMissing: .commandAddressSlashesMissing
        case .hostMissing: .commandAddressHostMissing
        case .badPort(let found): .commandAddressBadPort(found: found)
        case .nameMissing: .commandAddressNameMissing
        case .nameHasSlash(let found): .commandAddressNameHasSlash(found: found)
        case .badEscape(let part): .commandAddressBadEscape(part: part.rawValue)
        case .unescaped(let part): .commandAddressUnescaped(part: part.rawValue)
        case .badParameter(let found): .commandAddressBadParameter(found: found)
        case .unknownParameter(let found, _): .commandAddressUnknownParameter(found: found)
        case .repeatedParameter(let found): .commandAddressRepeatedParameter(found: found)
        }
    }
}
