package import Civics
package import Database
package import Ledger

/// Where a case stands after a step: everything the next one depends on.
///
/// Each step keeps the standing it leads to, so that the state of a case is that of its last step
/// and nothing else.
package struct CaseStanding: Hashable, Sendable {
    /// How far it is.
    package var state: CaseState
    /// The unit that has to answer; nil while nobody has been given it.
    package var owner: ID<Party>?
    /// The group that verifies and closes; nil while a resident's report has none.
    package var watcher: ID<Party>?
    /// By when; nil while no unit has it.
    package var dueOn: CivilDate?
    /// What the last reply came to.
    package var result: CaseResult?
    /// The day that a reply of class B names, or that a request for more time asks for.
    package var promisedOn: CivilDate?
    /// Whether the deadline was moved; it may be once.
    package var isExtended = false
    /// How many escalations there were since the deadline was set.
    package var level = 0

    /// A case that was just raised.
    init(watcher: ID<Party>?) {
        state = .raised
        self.watcher = watcher
    }

    /// Where a case stands.
    package init(
        state: CaseState,
        owner: ID<Party>?,
        watcher: ID<Party>?,
        dueOn: CivilDate?,
        result: CaseResult?
    ) {
        self.state = state
        self.owner = owner
        self.watcher = watcher
        self.dueOn = dueOn
        self.result = result
    }
}

extension CaseStanding {
    /// What an act leads to; nil where it cannot be done now.
    package func after(_ act: CaseAct) -> CaseState? {
        switch (act, state) {
        case (.assign, .raised), (.assign, .returned): .assigned
        case (.accept, .assigned): .handling
        case (.askExtension, .assigned), (.askExtension, .handling):
            isExtended ? nil : .extensionAsked
        case (.grantExtension, .extensionAsked), (.refuseExtension, .extensionAsked): .handling
        case (.reply, .assigned), (.reply, .handling), (.reply, .extensionAsked),
            (.reply, .promised):
            .replied
        case (.giveBack, .assigned), (.giveBack, .handling): .returned
        case (.verify, .replied): result == .underWay ? .promised : .verified
        case (.reject, .replied), (.reject, .verified): .handling
        case (.close, .verified): .closed
        // What was closed without a reply has no unit to go back to.
        case (.reopen, .closed): owner == nil ? .raised : .handling
        case (.escalate, _): state.isWithUnit ? state : nil
        case (.dismiss, .raised), (.dismiss, .returned): .closed
        case (.assign, _), (.accept, _), (.askExtension, _), (.grantExtension, _),
            (.refuseExtension, _), (.reply, _), (.giveBack, _), (.verify, _), (.reject, _),
            (.close, _), (.reopen, _), (.dismiss, _):
            nil
        }
    }

    /// What can be done now, in the order of the acts.
    package var possible: [CaseAct] {
        CaseAct.allCases.filter { after($0) != nil }
    }

    /// Whether the day by which the unit answers has passed.
    package func isOverdue(on day: CivilDate) -> Bool {
        guard state.isWithUnit, let dueOn else { return false }
        return dueOn < day
    }
}

extension CaseStanding: RowDecodable {
    /// Reads the eight columns of a step that say where the case stands.
    package init(row: inout Row) throws(DatabaseError) {
        state = try row.next()
        owner = try row.next()
        watcher = try row.next()
        dueOn = try row.next()
        result = try row.next()
        promisedOn = try row.next()
        isExtended = try row.next()
        level = try row.next()
    }
}
