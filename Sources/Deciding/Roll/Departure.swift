import Database
import Ledger

/// How somebody ceased to be a deputy; there is no way back but another election.
package enum Departure: String, StoredName, Hashable, Sendable, CaseIterable {
    /// The resignation was accepted (辞职).
    case resigned
    /// Dead (去世).
    case died
    /// Removed by those who elected the deputy (罢免).
    case recalled
    /// The office ended by law: moved away, lost political rights (资格终止).
    case ended
}
