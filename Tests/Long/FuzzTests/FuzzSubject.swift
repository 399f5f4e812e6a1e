/// Something that reads what anybody may have written.
protocol FuzzSubject {
    /// The name of its corpus.
    static var name: String { get }
    /// Inputs that are right, or nearly.
    static var seeds: [[UInt8]] { get }
    /// Pieces that mean something to it.
    static var pieces: [[UInt8]] { get }
    /// The longest input that is tried.
    static var mostBytes: Int { get }

    /// Reads an input and checks what is claimed of the reading.
    ///
    /// - Returns: What kind of an answer came; an input of a new kind is mutated further.
    /// - Throws: ``FuzzFault`` for a claim that does not hold.
    static func examine(_ input: [UInt8]) throws -> String
}

extension FuzzSubject {
    /// Longer ones try the same with less haste.
    static var mostBytes: Int { 4_096 }

    /// Checks a claim.
    static func require(
        _ holds: Bool,
        _ claim: @autoclosure () -> String
    ) throws(FuzzFault) {
        guard holds else { throw FuzzFault(claim: claim()) }
    }
}

/// A claim that did not hold for an input.
struct FuzzFault: Error, CustomStringConvertible {
    /// What was claimed.
    let claim: String

    var description: String { claim }
}
