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
    case othersAsk
    case track
    case tracked(TrackingCode)
    case mendTitle(TrackingCode)
    case withdraw(TrackingCode)
    case trackedFile(TrackingCode, Int)
    case trackedPreview(TrackingCode, Int)
    case calls
    case call(year: Int)
    case candidates
    case candidateYear(Int)
    case candidate(year: Int, number: Int)
    case candidateBook(Int)
    case candidateText(year: Int, version: Int)
    case rules
    case rule(VotingRule.Key)
    case ruleText(VotingRule.Key)
    case ballots
    case ballot(BallotKey)
    case ballotRecord(BallotKey)
    case ballotOutcome(BallotKey)
    case certificate(BallotKey)
    case certificateText(BallotKey)
    case notice(BallotKey)
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
    case hallEvents

    // The console: the jurisdiction is that of the post.
    case console
    case signIn
    case signOut
    case changePost
    case suggestions
    case suggestion(ID<Suggestion>)
    case acknowledge(ID<Suggestion>)
    case reply(ID<Suggestion>)
    case replySlip(ID<Suggestion>)
    case replies
    case replyBatch
    case replyTemplates
    case replyTemplate(ReplyTemplate.Slot)
    case replySlips
    case bench
    case benchDecide
    case benchSplit
    case holdSuggestion(ID<Suggestion>)
    case releaseSuggestion(ID<Suggestion>)
    case rejectHeld(ID<Suggestion>)
    case eraseSuggestion(ID<Suggestion>)
    case suggestionFile(ID<Suggestion>, Int)
    case suggestionPreview(ID<Suggestion>, Int)
    case held
    case enterSuggestion
    case slip(TrackingCode)
    case unitSuggestions
    case unitForm
    case unitSuggestion(ID<Suggestion>)
    case unitWithdraw(ID<Suggestion>)
    case unitFile(ID<Suggestion>, Int)
    case unitPreview(ID<Suggestion>, Int)
    case importSuggestions
    case importFile(Digest)
    case importFileRest(Digest)
    case dropImportFile(Digest)
    case imports
    case importEntry(ID<SuggestionImport>)
    case importRest(ID<SuggestionImport>)
    case undoImport(ID<SuggestionImport>)
    case exportSuggestions
    case consoleCandidates
    case beginCandidate
    case orderCandidates
    case candidateSeats
    case freezeCandidates
    case amendCandidates
    case upperLists
    case bringUpperList
    case removeUpperList
    case consoleCandidate(ID<Candidate>)
    case moveCandidate(ID<Candidate>)
    case scoreCandidate(ID<Candidate>)
    case candidateSection(ID<Candidate>, CandidateSection)
    case consoleCalls
    case newCall
    case consoleCall(ID<SuggestionCall>)
    case changeCall(ID<SuggestionCall>, CallStep)
    case consoleRules
    case newRule
    case consoleRule(ID<VotingRule>)
    case editRule(ID<VotingRule>)
    case adoptRule(ID<VotingRule>)
    case tryRule(ID<VotingRule>)
    case screening
    case openRound(ID<SuggestionCall>)
    case round(ID<ScreeningRound>)
    case closeRound(ID<ScreeningRound>)
    case roundRecord(ID<ScreeningRound>)
    case roundChanges(ID<ScreeningRound>)
    case desk(ID<ScreeningRound>)
    case batch(ID<ScreeningRound>)
    case batchStep(ID<ScreeningRound>, BatchStep)
    case screened(ID<ScreeningRound>, ID<Suggestion>)
    case screen(ID<ScreeningRound>, ID<Suggestion>, ScreeningStep)
    case opinions
    case opinion(ID<Assignment>)
    case polls
    case newPoll(ID<Meeting>)
    case poll(ID<Poll>)
    case pollPaper(ID<Poll>)
    case pollCertificate(ID<Poll>)
    case pollStep(ID<Poll>, PollStep)
    case roll
    case rollSheet
    case rollFile(String)
    case newTerm
    case correctTerm(ID<CongressTerm>)
    case importRoll(ID<CongressTerm>)
    case bringRollIn
    case assignRollColumns
    case joinRoll(ID<CongressTerm>)
    case deputy(ID<Deputy>)
    case changeDeputy(ID<Deputy>, DeputyStep)
    case sittings
    case closeSitting(ID<Sitting>)
    case sittingSheet(ID<Sitting>)
    case sessionSheet(ID<Sitting>, ID<BallotSession>)
    case registerDesk
    case passes(ID<Meeting>)
    case meetings
    case newMeeting
    case meeting(ID<Meeting>)
    case editMeeting(ID<Meeting>)
    case openMeeting(ID<Meeting>)
    case closeMeeting(ID<Meeting>)
    case meetingNotice(ID<Meeting>)
    case meetingSheet(ID<Meeting>)
    case meetingSteps(ID<Meeting>)
    case meetingStep(ID<Meeting>, ID<MeetingStep>, ChecklistAct)
    case meetingDeputies(ID<Meeting>)
    case changeElectorate(ID<Meeting>, ElectorateStep)
    case meetingLeave(ID<Meeting>)
    case withdrawLeave(ID<Meeting>, ID<MeetingLeave>)
    case meetingObservers(ID<Meeting>)
    case meetingOfficers(ID<Meeting>)
    case removeOfficer(ID<Meeting>, ID<MeetingOfficer>)
    case succeedOfficer(ID<Meeting>, ID<MeetingOfficer>)
    case adoptScrutineers(ID<Meeting>)
    case meetingAgenda(ID<Meeting>)
    case counting
    case countingSession(ID<BallotSession>)
    case openBoxes(ID<BallotSession>)
    case countingBox(ID<BallotSession>, Int)
    case compareBox(ID<BallotSession>, Int)
    case againBox(ID<BallotSession>, Int)
    case recountBox(ID<BallotSession>, Int)
    case doubtfulPapers(ID<BallotSession>)
    case doubtfulPaper(ID<BallotSession>, Int)
    case doubtfulPhotograph(ID<BallotSession>, Int)
    case countingSums(ID<BallotSession>)
    case machineCount(ID<BallotSession>)
    case confirmMachine(ID<BallotSession>)
    case machineFault(ID<BallotSession>)
    case machinePrint(ID<BallotSession>)
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
    case apiCandidates
    case apiChannels
    case health
    case asset(String)
    case manifest
    case serviceWorker
    case robots

    /// The pattern that the router knows the page under.
    package var pattern: AddressPattern {
        switch self {
        case .home: .home
        case .suggest: .suggest
        case .othersAsk: .othersAsk
        case .track: .track
        case .tracked: .tracked
        case .mendTitle: .mendTitle
        case .withdraw: .withdraw
        case .trackedFile: .trackedFile
        case .trackedPreview: .trackedPreview
        case .calls: .calls
        case .call: .call
        case .candidates: .candidates
        case .candidateYear: .candidateYear
        case .candidate: .candidate
        case .candidateBook: .candidateBook
        case .candidateText: .candidateText
        case .rules: .rules
        case .rule: .rule
        case .ruleText: .ruleText
        case .ballots: .ballots
        case .ballot: .ballot
        case .ballotRecord: .ballotRecord
        case .ballotOutcome: .ballotOutcome
        case .certificate: .certificate
        case .certificateText: .certificateText
        case .notice: .notice
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
        case .hallEvents: .hallEvents
        case .console: .console
        case .signIn: .signIn
        case .signOut: .signOut
        case .changePost: .changePost
        case .suggestions: .suggestions
        case .suggestion: .suggestion
        case .acknowledge: .acknowledge
        case .reply: .reply
        case .replySlip: .replySlip
        case .replies: .replies
        case .replyBatch: .replyBatch
        case .replyTemplates: .replyTemplates
        case .replyTemplate: .replyTemplate
        case .replySlips: .replySlips
        case .bench: .bench
        case .benchDecide: .benchDecide
        case .benchSplit: .benchSplit
        case .holdSuggestion: .holdSuggestion
        case .releaseSuggestion: .releaseSuggestion
        case .rejectHeld: .rejectHeld
        case .eraseSuggestion: .eraseSuggestion
        case .suggestionFile: .suggestionFile
        case .suggestionPreview: .suggestionPreview
        case .held: .held
        case .enterSuggestion: .enterSuggestion
        case .slip: .slip
        case .unitSuggestions: .unitSuggestions
        case .unitForm: .unitForm
        case .unitSuggestion: .unitSuggestion
        case .unitWithdraw: .unitWithdraw
        case .unitFile: .unitFile
        case .unitPreview: .unitPreview
        case .importSuggestions: .importSuggestions
        case .importFile: .importFile
        case .importFileRest: .importFileRest
        case .dropImportFile: .dropImportFile
        case .imports: .imports
        case .importEntry: .importEntry
        case .importRest: .importRest
        case .undoImport: .undoImport
        case .exportSuggestions: .exportSuggestions
        case .consoleCandidates: .consoleCandidates
        case .beginCandidate: .beginCandidate
        case .orderCandidates: .orderCandidates
        case .candidateSeats: .candidateSeats
        case .freezeCandidates: .freezeCandidates
        case .amendCandidates: .amendCandidates
        case .upperLists: .upperLists
        case .bringUpperList: .bringUpperList
        case .removeUpperList: .removeUpperList
        case .consoleCandidate: .consoleCandidate
        case .moveCandidate: .moveCandidate
        case .scoreCandidate: .scoreCandidate
        case .candidateSection: .candidateSection
        case .consoleCalls: .consoleCalls
        case .newCall: .newCall
        case .consoleCall: .consoleCall
        case .changeCall: .changeCall
        case .consoleRules: .consoleRules
        case .newRule: .newRule
        case .consoleRule: .consoleRule
        case .editRule: .editRule
        case .adoptRule: .adoptRule
        case .tryRule: .tryRule
        case .screening: .screening
        case .openRound: .openRound
        case .round: .round
        case .closeRound: .closeRound
        case .roundRecord: .roundRecord
        case .roundChanges: .roundChanges
        case .desk: .desk
        case .batch: .batch
        case .batchStep: .batchStep
        case .screened: .screened
        case .screen: .screen
        case .opinions: .opinions
        case .opinion: .opinion
        case .polls: .polls
        case .newPoll: .newPoll
        case .poll: .poll
        case .pollPaper: .pollPaper
        case .pollCertificate: .pollCertificate
        case .pollStep: .pollStep
        case .roll: .roll
        case .rollSheet: .rollSheet
        case .rollFile: .rollFile
        case .newTerm: .newTerm
        case .correctTerm: .correctTerm
        case .importRoll: .importRoll
        case .bringRollIn: .bringRollIn
        case .assignRollColumns: .assignRollColumns
        case .joinRoll: .joinRoll
        case .deputy: .deputy
        case .changeDeputy: .changeDeputy
        case .sittings: .sittings
        case .closeSitting: .closeSitting
        case .sittingSheet: .sittingSheet
        case .sessionSheet: .sessionSheet
        case .registerDesk: .registerDesk
        case .passes: .passes
        case .meetings: .meetings
        case .newMeeting: .newMeeting
        case .meeting: .meeting
        case .editMeeting: .editMeeting
        case .openMeeting: .openMeeting
        case .closeMeeting: .closeMeeting
        case .meetingNotice: .meetingNotice
        case .meetingSheet: .meetingSheet
        case .meetingSteps: .meetingSteps
        case .meetingStep: .meetingStep
        case .meetingDeputies: .meetingDeputies
        case .changeElectorate: .changeElectorate
        case .meetingLeave: .meetingLeave
        case .withdrawLeave: .withdrawLeave
        case .meetingObservers: .meetingObservers
        case .meetingOfficers: .meetingOfficers
        case .removeOfficer: .removeOfficer
        case .succeedOfficer: .succeedOfficer
        case .adoptScrutineers: .adoptScrutineers
        case .meetingAgenda: .meetingAgenda
        case .counting: .counting
        case .countingSession: .countingSession
        case .openBoxes: .openBoxes
        case .countingBox: .countingBox
        case .compareBox: .compareBox
        case .againBox: .againBox
        case .recountBox: .recountBox
        case .doubtfulPapers: .doubtfulPapers
        case .doubtfulPaper: .doubtfulPaper
        case .doubtfulPhotograph: .doubtfulPhotograph
        case .countingSums: .countingSums
        case .machineCount: .machineCount
        case .confirmMachine: .confirmMachine
        case .machineFault: .machineFault
        case .machinePrint: .machinePrint
        case .audit: .audit
        case .auditExport: .auditExport
        case .administration: .administration
        case .administer: .administer
        case .components: .components
        case .api: .api
        case .openAPI: .openAPI
        case .apiProjects: .apiProjects
        case .apiBallots: .apiBallots
        case .apiCandidates: .apiCandidates
        case .apiChannels: .apiChannels
        case .health: .health
        case .asset: .asset
        case .manifest: .manifest
        case .serviceWorker: .serviceWorker
        case .robots: .robots
        }
    }

    /// What fills the pattern's parameters, in their order.
    private var values: [String] {
        switch self {
        case .tracked(let code), .mendTitle(let code), .withdraw(let code), .slip(let code):
            [code.description]
        case .trackedFile(let code, let number), .trackedPreview(let code, let number):
            [code.description, String(number)]
        case .ballot(let key), .ballotRecord(let key), .ballotOutcome(let key),
            .certificate(let key), .certificateText(let key), .notice(let key):
            [key.description]
        case .call(let year), .projectYear(let year), .candidateYear(let year),
            .candidateBook(let year):
            [String(year)]
        case .candidate(let year, let number), .candidateText(let year, let number):
            [String(year), String(number)]
        case .consoleCandidate(let id), .moveCandidate(let id), .scoreCandidate(let id):
            [id.description]
        case .candidateSection(let id, let section): [id.description, section.rawValue]
        case .project(let year, let number): [String(year), String(number)]
        case .dataFile(let file): [file.rawValue]
        case .replyTemplate(let slot): [slot.key]
        case .suggestion(let id), .acknowledge(let id), .reply(let id), .replySlip(let id),
            .holdSuggestion(let id),
            .releaseSuggestion(let id), .rejectHeld(let id), .eraseSuggestion(let id),
            .unitSuggestion(let id), .unitWithdraw(let id):
            [id.description]
        case .suggestionFile(let id, let number), .suggestionPreview(let id, let number),
            .unitFile(let id, let number), .unitPreview(let id, let number):
            [id.description, String(number)]
        case .importFile(let file), .importFileRest(let file), .dropImportFile(let file):
            [file.hex]
        case .importEntry(let id), .importRest(let id), .undoImport(let id): [id.description]
        case .consoleCall(let id): [id.description]
        case .changeCall(let id, let step): [id.description, step.rawValue]
        case .rule(let key), .ruleText(let key):
            [String(key.year), key.purpose.rawValue, String(key.number)]
        case .consoleRule(let id), .editRule(let id), .adoptRule(let id), .tryRule(let id):
            [id.description]
        case .openRound(let id): [id.description]
        case .round(let id), .closeRound(let id), .roundRecord(let id), .roundChanges(let id),
            .desk(let id), .batch(let id):
            [id.description]
        case .batchStep(let id, let step): [id.description, step.rawValue]
        case .screened(let round, let id): [round.description, id.description]
        case .screen(let round, let id, let step):
            [round.description, id.description, step.rawValue]
        case .opinion(let id): [id.description]
        case .newPoll(let id): [id.description]
        case .poll(let id), .pollPaper(let id), .pollCertificate(let id): [id.description]
        case .pollStep(let id, let step): [id.description, step.rawValue]
        case .closeSitting(let id), .sittingSheet(let id): [id.description]
        case .sessionSheet(let sitting, let session): [sitting.description, session.description]
        case .passes(let id): [id.description]
        case .rollFile(let kind): [kind]
        case .correctTerm(let id), .importRoll(let id), .joinRoll(let id): [id.description]
        case .deputy(let id): [id.description]
        case .changeDeputy(let id, let step): [id.description, step.rawValue]
        case .meeting(let id), .editMeeting(let id), .openMeeting(let id), .closeMeeting(let id),
            .meetingNotice(let id), .meetingSheet(let id), .meetingSteps(let id),
            .meetingDeputies(let id), .meetingLeave(let id), .meetingObservers(let id),
            .meetingOfficers(let id), .adoptScrutineers(let id), .meetingAgenda(let id):
            [id.description]
        case .meetingStep(let id, let step, let act):
            [id.description, step.description, act.rawValue]
        case .changeElectorate(let id, let step): [id.description, step.rawValue]
        case .withdrawLeave(let id, let leave): [id.description, leave.description]
        case .removeOfficer(let id, let officer), .succeedOfficer(let id, let officer):
            [id.description, officer.description]
        case .countingSession(let id), .openBoxes(let id), .doubtfulPapers(let id),
            .countingSums(let id), .machineCount(let id), .confirmMachine(let id),
            .machineFault(let id), .machinePrint(let id):
            [id.description]
        case .countingBox(let id, let number), .compareBox(let id, let number),
            .againBox(let id, let number), .recountBox(let id, let number),
            .doubtfulPaper(let id, let number), .doubtfulPhotograph(let id, let number):
            [id.description, String(number)]
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
