/// What a second ballot of a credential means.
package enum RevotePolicy: String, CaseIterable, Hashable, Sendable {
    /// It takes the place of the first, and is told.
    case belenios
    /// It is wrong: in a congress each credential is used once.
    case congress
}
