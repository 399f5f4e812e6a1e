/// What the administration page can do, one form each.
package enum AdministrationStep: String, CaseIterable, Hashable, Sendable {
    /// Opens an account on a post.
    case openAccount = "open-account"
    /// Gives an account a new password.
    case resetPassword = "reset-password"
    /// Closes an account, or opens it again.
    case closeAccount = "close-account"
    /// Puts an account on a further post.
    case appoint
    /// Takes an account off a post.
    case relieve
    /// Makes a unit.
    case createParty = "create-party"
    /// Gives a unit a new name from a day on.
    case renameParty = "rename-party"
    /// Makes a post at a unit.
    case createPost = "create-post"
    /// Sets by which channel a unit makes suggestions.
    case setChannel = "set-channel"
}
