package import Civics
package import Deciding
import Ledger
package import Proposing

/// Every page of the product: the table of contents.
///
/// Links are made here and nowhere else.
package enum Address: Hashable, Sendable {
    // Public, each in the scope of a jurisdiction.
    case home
    case suggest
    case track
    case tracked(TrackingCode)
    case mendTitle(TrackingCode)
    case candidates
    case ballots
    case ballot(BallotKey)
    case ballotRecord(BallotKey)
    case ballotOutcome(BallotKey)
    case projects
    case projectYear(Int)
    case project(year: Int, number: Int)
    case wall
    case bulletins
    case report
    case data
    case dataFile(DataFile)
    case verify
    case hall

    // The console: the jurisdiction is that of the post.
    case console
    case signIn
    case signOut
    case changePost
    case suggestions
    case suggestion(ID<Suggestion>)
    case acknowledge(ID<Suggestion>)
    case reply(ID<Suggestion>)
    case importSuggestions
    case exportSuggestions
    case audit
    case auditExport
    case administration
    case administer(AdministrationStep)
    case components

    // For programs.
    case api
    case openAPI
    case apiProjects
    case apiBallots
    case apiChannels
    case health
    case asset(String)
    case manifest
    case robots

    /// The pattern that the router knows the page under.
    package var pattern: AddressPattern {
        switch self {
        case .home: .home
        case .suggest: .suggest
        case .track: .track
        case .tracked: .tracked
        case .mendTitle: .mendTitle
        case .candidates: .candidates
        case .ballots: .ballots
        case .ballot: .ballot
        case .ballotRecord: .ballotRecord
        case .ballotOutcome: .ballotOutcome
        case .projects: .projects
        case .projectYear: .projectYear
        case .project: .project
        case .wall: .wall
        case .bulletins: .bulletins
        case .report: .report
        case .data: .data
        case .dataFile: .dataFile
        case .verify: .verify
        case .hall: .hall
        case .console: .console
        case .signIn: .signIn
        case .signOut: .signOut
        case .changePost: .changePost
        case .suggestions: .suggestions
        case .suggestion: .suggestion
        case .acknowledge: .acknowledge
        case .reply: .reply
        case .importSuggestions: .importSuggestions
        case .exportSuggestions: .exportSuggestions
        case .audit: .audit
        case .auditExport: .auditExport
        case .administration: .administration
        case .administer: .administer
        case .components: .components
        case .api: .api
        case .openAPI: .openAPI
        case .apiProjects: .apiProjects
        case .apiBallots: .apiBallots
        case .apiChannels: .apiChannels
        case .health: .health
        case .asset: .asset
        case .manifest: .manifest
        case .robots: .robots
        }
    }

    /// What fills the pattern's parameters, in their order.
    private var values: [String] {
        switch self {
        case .tracked(let code), .mendTitle(let code): [code.description]
        case .ballot(let key), .ballotRecord(let key), .ballotOutcome(let key): [key.description]
        case .projectYear(let year): [String(year)]
        case .project(let year, let number): [String(year), String(number)]
        case .dataFile(let file): [file.rawValue]
        case .suggestion(let id), .acknowledge(let id), .reply(let id): [id.description]
        case .administer(let step): [step.rawValue]
        case .asset(let name): [Asset.named(name)?.version ?? "0", name]
        default: []
        }
    }

    /// The path of a page that belongs to no jurisdiction, or to the default one.
    package var path: String { pattern.filled(with: values) }

    /// The path in a jurisdiction.
    package func path(in scope: Scope) -> String {
        guard pattern.isScoped else { return path }
        return self == .home && !scope.isDefault ? scope.prefix : scope.prefix + path
    }
}
