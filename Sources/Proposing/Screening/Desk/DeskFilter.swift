package import Civics
package import Ledger

/// Which suggestions of a round the screening desk lists.
package struct DeskFilter: Hashable, Sendable {
    /// By whose turn it is.
    package enum Turn: String, Hashable, Sendable, CaseIterable {
        /// All of them: first what waits for a ruling, then what waits for a unit, then the rest.
        case all
        /// Nobody else is waited for; the ruling is missing (等我的).
        case mine
        /// A unit is asked and has not answered.
        case units
        /// It has a ruling of this round.
        case ruled
    }

    /// By whose turn it is.
    package var turn: Turn
    /// By field; empty for all.
    package var field: String
    /// By town or street; nil for all.
    package var place: ID<Jurisdiction>?
    /// By channel; nil for all.
    package var channel: Channel?
    /// By unit asked; nil for all.
    package var party: ID<Party>?
    /// Whether only those are listed in which a word hints at a hard stop of the round's lists.
    package var hinted: Bool

    /// Chooses suggestions.
    package init(
        turn: Turn = .all,
        field: String = "",
        place: ID<Jurisdiction>? = nil,
        channel: Channel? = nil,
        party: ID<Party>? = nil,
        hinted: Bool = false
    ) {
        self.turn = turn
        self.field = field
        self.place = place
        self.channel = channel
        self.party = party
        self.hinted = hinted
    }
}
