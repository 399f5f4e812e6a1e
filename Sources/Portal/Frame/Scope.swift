import Civics
package import Ledger
import Wording

/// Whose pages are shown: a jurisdiction, by its own address or as the default of the store.
package struct Scope: Hashable, Sendable {
    /// The jurisdiction.
    package let jurisdiction: Jurisdiction
    /// Whether its pages stand without `/j/NAME`.
    package let isDefault: Bool

    /// Names a scope.
    package init(jurisdiction: Jurisdiction, isDefault: Bool) {
        self.jurisdiction = jurisdiction
        self.isDefault = isDefault
    }

    /// What stands before every path of its pages.
    var prefix: String { isDefault ? "" : "/j/\(jurisdiction.slug)" }
}

extension Jurisdiction {
    /// The name in a language.
    func name(in language: Language) -> String {
        switch language {
        case .zh: name
        case .en: nameEnglish
        }
    }
}
