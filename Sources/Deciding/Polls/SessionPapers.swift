/// The papers of a ballot session, in numbers: nothing tells one paper from another.
///
/// Every paper that was printed is in a deputy's hand, given back spoilt, or left over:
/// `printed = issued + spoilt + unused`.
package struct SessionPapers: Hashable, Sendable {
    /// Why papers cannot be as was said.
    package enum Fault: Error, Hashable, Sendable {
        /// A number is below 0.
        case negative(Int)
        /// No paper is left to be issued.
        case noneLeft(printed: Int)
        /// Nobody has a paper that could be given back.
        case noneIssued
        /// No paper was given back spoilt.
        case noneSpoilt
        /// Everybody who is there has one.
        case issuedAbovePresent(issued: Int, present: Int)
    }

    /// Papers printed for this session.
    package let printed: Int
    /// Deputies who have one.
    package private(set) var issued: Int
    /// Papers given back spoilt, each exchanged for another one.
    package private(set) var spoilt: Int

    /// Papers fresh from the press.
    package init(printed: Int) throws(Fault) {
        guard printed >= 0 else { throw .negative(printed) }
        self.printed = printed
        issued = 0
        spoilt = 0
    }

    /// Papers as the record has them.
    package init(printed: Int, issued: Int, spoilt: Int) throws(Fault) {
        for number in [printed, issued, spoilt] where number < 0 { throw .negative(number) }
        guard issued <= printed - spoilt else { throw .noneLeft(printed: printed) }
        self.printed = printed
        self.issued = issued
        self.spoilt = spoilt
    }

    /// Papers left over.
    package var unused: Int { printed - issued - spoilt }

    /// Gives a deputy who is there a paper.
    package mutating func issue(present: Int) throws(Fault) {
        guard unused > 0 else { throw .noneLeft(printed: printed) }
        guard issued < present else {
            throw .issuedAbovePresent(issued: issued + 1, present: present)
        }
        issued += 1
    }

    /// Takes a spoilt paper back and gives another one (换票).
    package mutating func exchange() throws(Fault) {
        guard issued > 0 else { throw .noneIssued }
        guard unused > 0 else { throw .noneLeft(printed: printed) }
        spoilt += 1
    }

    /// Takes an exchange back that did not happen.
    package mutating func undoExchange() throws(Fault) {
        guard spoilt > 0 else { throw .noneSpoilt }
        spoilt -= 1
    }

    /// Takes a paper back that was issued in error, before anything was cast.
    package mutating func takeBack() throws(Fault) {
        guard issued > 0 else { throw .noneIssued }
        issued -= 1
    }
}
