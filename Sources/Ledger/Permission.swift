import Database

/// What a post may do.
///
/// Bound to posts, never to persons.
package enum Permission: String, StoredName, Hashable, Sendable, CaseIterable {
    /// Read suggestions with what intake may see.
    case readSuggestions = "suggestion.read"
    /// Answer suggestions.
    case replyToSuggestions = "suggestion.reply"
    /// Bring suggestions in and out as tables.
    case exchangeSuggestions = "suggestion.exchange"
    /// Read and export the audit chain.
    case readAudit = "audit.read"
    /// Make accounts, parties and posts.
    case administer = "record.administer"
}
