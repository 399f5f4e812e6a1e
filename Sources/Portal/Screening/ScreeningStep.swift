/// What can be done with one suggestion on the screening desk.
package enum ScreeningStep: String, CaseIterable, Sendable {
    /// Rule on it.
    case rule
    /// Take the ruling back.
    case takeBack = "take-back"
    /// Tick the criteria.
    case check
    /// Ask a unit.
    case assign
    /// End an assignment without its opinion.
    case end
}

/// What can be done with several suggestions at once.
package enum BatchStep: String, CaseIterable, Sendable {
    /// Rule on them alike.
    case rule
    /// Ask units about them.
    case assign
}
