/// The patterns of all addresses, as the router knows them.
package enum AddressPattern: String, CaseIterable, Sendable {
    case home = "/"
    case suggest = "/suggest"
    case track = "/track"
    case tracked = "/track/:code"
    case mendTitle = "/track/:code/title"
    case candidates = "/candidates"
    case ballots = "/ballots"
    case ballot = "/ballots/:ballot"
    case ballotRecord = "/ballots/:ballot/record.json"
    case ballotOutcome = "/ballots/:ballot/outcome.json"
    case projects = "/projects"
    case projectYear = "/projects/:year"
    case project = "/projects/:year/:number"
    case wall = "/wall"
    case bulletins = "/bulletins"
    case report = "/report"
    case data = "/data"
    case dataFile = "/data/:file"
    case verify = "/verify"
    case hall = "/hall"
    case console = "/console"
    case signIn = "/console/sign-in"
    case signOut = "/console/sign-out"
    case changePost = "/console/post"
    case suggestions = "/console/suggestions"
    case importSuggestions = "/console/suggestions/import"
    case exportSuggestions = "/console/suggestions/export"
    case suggestion = "/console/suggestions/:suggestion"
    case acknowledge = "/console/suggestions/:suggestion/acknowledge"
    case reply = "/console/suggestions/:suggestion/reply"
    case audit = "/console/audit"
    case auditExport = "/console/audit/export.jsonl"
    case administration = "/console/administration"
    case administer = "/console/administration/:step"
    case components = "/console/components"
    case api = "/api/v1"
    case openAPI = "/api/v1/openapi.json"
    case apiProjects = "/api/v1/projects"
    case apiBallots = "/api/v1/ballots"
    case apiChannels = "/api/v1/suggestions/channels"
    case health = "/healthz"
    case asset = "/assets/:version/:name"
    case manifest = "/manifest.webmanifest"
    case robots = "/robots.txt"

    /// Whether the page exists once a jurisdiction: also under `/j/NAME`.
    package var isScoped: Bool {
        switch self {
        case .home, .suggest, .track, .tracked, .mendTitle, .candidates, .ballots, .ballot,
            .ballotRecord, .ballotOutcome, .projects, .projectYear, .project, .wall, .bulletins,
            .report, .data, .dataFile, .verify, .hall:
            true
        default: false
        }
    }

    /// The path with the parameters filled, in their order.
    func filled(with values: [String]) -> String {
        var rest = values[...]
        return rawValue.split(separator: "/", omittingEmptySubsequences: false)
            .map { part in part.hasPrefix(":") ? rest.popFirst() ?? "" : String(part) }
            .joined(separator: "/")
    }
}
