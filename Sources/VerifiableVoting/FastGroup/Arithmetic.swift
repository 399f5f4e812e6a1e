import BallotCore

/// By what public powers are computed.
package enum Arithmetic: String, Hashable, Sendable, CaseIterable {
    /// One number at a time, in Swift, as in the browser.
    case portable
    /// Eight numbers at a time, by AVX-512 IFMA.
    case lanes = "avx512-ifma"

    /// Whether this machine can.
    package var isHere: Bool { self == .portable || LaneField.isHere }

    /// The fastest that this machine can.
    package static var fastest: Arithmetic { Self.lanes.isHere ? .lanes : .portable }
}
