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
    /// Open and close calls for suggestions.
    case manageCalls = "call.manage"
    /// Enter suggestions for others, hold and release them, erase personal data.
    case enterSuggestions = "suggestion.enter"
    /// Make suggestions in the name of one's unit.
    case proposeForUnit = "suggestion.propose"
    /// Run the rounds of screening, decide in them, and merge.
    case screenSuggestions = "screening.manage"
    /// Give the opinion of one's unit on what is assigned to it.
    case giveOpinions = "screening.opine"
    /// Draw up candidates.
    case editCandidates = "candidate.edit"
    /// Freeze the list of candidates.
    case freezeCandidates = "candidate.freeze"
    /// Change a frozen list by a decision of the presidium.
    case amendCandidates = "candidate.amend"
    /// Keep the roll of deputies.
    case manageRoll = "roll.manage"
    /// Prepare a meeting and its votes: rule, scrutineers, papers.
    case prepareVotes = "vote.prepare"
    /// Lead the day of a vote: open sessions, announce, seal.
    case conductVotes = "vote.conduct"
    /// Check deputies in and issue papers, at a desk.
    case registerDeputies = "vote.register"
    /// Enter what a box holds, as one of its two tellers.
    case countVotes = "vote.count"
    /// Rule as chief scrutineer on differences and doubtful papers, and certify.
    case superviseVotes = "vote.supervise"
    /// Decide and sign for the presidium.
    case presideVotes = "vote.preside"
    /// Draw up plans, assign them, issue notices and record their changes.
    case managePlans = "plan.manage"
    /// Report a month for the projects one's unit leads.
    case reportProgress = "progress.report"
    /// Send one's unit's reports on as its head, or back.
    case reviewProgress = "progress.review"
    /// Publish what the units reported.
    case publishProgress = "progress.publish"
    /// Accept finished projects of other units.
    case acceptProjects = "project.accept"
    /// Answer cases that are one's own unit's (problems, what residents say is not true).
    case handleCases = "case.handle"
    /// Keep the supervision groups, assign cases, remind and escalate.
    case leadSupervision = "supervision.lead"
    /// Visit as a member of a supervision group; raise, verify and close its cases.
    case visitProjects = "supervision.visit"
    /// Draft the monthly bulletins and write their texts.
    case draftBulletins = "bulletin.draft"
    /// Look through bulletins that others have written.
    case reviewBulletins = "bulletin.review"
    /// Issue bulletins, and begin their corrections.
    case issueBulletins = "bulletin.issue"
    /// Draw up and publish report cards, hold residents' surveys.
    case manageReports = "report.manage"
    /// Read and export the audit chain.
    case readAudit = "audit.read"
    /// Make accounts, parties and posts.
    case administer = "record.administer"
}
