import Civics

/// A part of a bulletin that is written and not computed.
package enum BulletinPart: Hashable, Sendable {
    /// The words of the organ before the year of its numbers (机关代字).
    case organ
    /// The text of one of the seven sections, from 1.
    case section(Int)
    /// Why a project is behind, in place of what its unit reported.
    case reason(Int)
    /// The next step of a project, in place of what its unit reported.
    case next(Int)
    /// To whom it is reported (报送).
    case to
    /// To whom copies go (抄送).
    case copy
    /// What only the internal edition says.
    case note

    /// How many sections there are.
    package static let sections = 1...7

    /// Its name in forms and in the store.
    package var name: String {
        switch self {
        case .organ: "organ"
        case .section(let number): "s\(number)"
        case .reason(let number): "reason-\(number)"
        case .next(let number): "next-\(number)"
        case .to: "to"
        case .copy: "copy"
        case .note: "note"
        }
    }

    /// Reads a name; nil where it is none.
    package init?(name: String) {
        switch name {
        case "organ": self = .organ
        case "to": self = .to
        case "copy": self = .copy
        case "note": self = .note
        default:
            let digits = name.drop { !$0.isNumber }
            guard let number = Int(digits), number > 0, digits == "\(number)" else { return nil }
            switch name.dropLast(digits.count) {
            case "s" where Self.sections.contains(number): self = .section(number)
            case "reason-": self = .reason(number)
            case "next-": self = .next(number)
            default: return nil
            }
        }
    }

    /// The most characters.
    package var mostCharacters: Int {
        switch self {
        case .organ: 12
        case .section: 2000
        case .reason, .next: 300
        case .to, .copy: 200
        case .note: 1000
        }
    }

    /// Whether numbers of the record are put into it by their names.
    package var takesNumbers: Bool {
        if case .section = self { true } else { false }
    }

    /// Whether it is one line.
    var isLine: Bool {
        switch self {
        case .organ, .reason, .next, .to, .copy: true
        case .section, .note: false
        }
    }
}

extension BulletinPart: Comparable {
    /// In the order of the form.
    package static func < (one: BulletinPart, other: BulletinPart) -> Bool {
        (one.rank, one.name.count, one.name) < (other.rank, other.name.count, other.name)
    }

    private var rank: Int {
        switch self {
        case .organ: 0
        case .section: 1
        case .reason: 2
        case .next: 3
        case .note: 4
        case .to: 5
        case .copy: 6
        }
    }
}
