/// Where a step of a thread stands.
package enum Stage: String, Hashable, Sendable {
    /// Behind us.
    case done
    /// Being worked on.
    case now
    /// To come.
    case next
}
