import Wording

/// The pages that the demo year is worth beginning with; tests hold them against the site.
enum DemoPages {
    /// Paths below the site's address, and what is there.
    static let all: [(path: String, page: Message)] = [
        ("suggest", .commandDemoPageSuggest),
        ("projects/2022", .commandDemoPageProjects),
        ("candidates", .commandDemoPageCandidates),
        ("ballots", .commandDemoPageBallots),
        ("wall", .commandDemoPageWall),
        ("report", .commandDemoPageReport),
        ("console", .commandDemoPageConsole),
    ]

    /// Where one signs in.
    static let signIn = "console/sign-in"
}
