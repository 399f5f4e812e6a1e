package import Casework
package import Civics
package import Deciding
package import Delivering
package import Evaluating
import Ledger
package import Proposing
package import Supervising

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
    case ratingList(BallotKey)
    case projects
    case projectYear(Int)
    case project(year: Int, number: Int)
    case assignmentNotice(Int, Int)
    case assignmentText(Int, Int)
    case reportProject(year: Int, number: Int)
    case projectFile(year: Int, number: Int, file: Int)
    case projectPreview(year: Int, number: Int, file: Int)
    case reported(TrackingCode)
    case wall
    case bulletins
    case bulletin(Int)
    case bulletinVersion(Int, Int)
    case bulletinText(Int, Int)
    case report
    case reportYear(Int)
    case reportStory(Int)
    case reportVersion(Int, Int)
    case reportVersionStory(Int, Int)
    case reportText(Int, Int)
    case reportTable(Int)
    case surveys
    case survey(Int, Int)
    case data
    case dataFile(DataFile)
    case verify
    case challenge
    case hall
    case hallEvents

    // The console: the jurisdiction is that of the post.
    case console
    case months
    case delivery
    case deliveryList(DeliveryKey)
    case newList
    case planFiles(DeliveryKey)
    case bringPlans(DeliveryKey)
    case planFile(DeliveryKey, PlanFileKind)
    case deliveryNotice(DeliveryKey)
    case deliveryNotices(DeliveryKey, Int)
    case deliveryEntry(DeliveryKey)
    case deliveryAct(DeliveryKey)
    case deliveryDuties(DeliveryKey)
    case deliveryPlan(DeliveryKey)
    case adoptPlan(DeliveryKey)
    case discardPlan(DeliveryKey)
    case replacement(DeliveryKey)
    case deliveryMonth(DeliveryKey, ReportPeriod)
    case evidence(DeliveryKey, EvidenceGround)
    case evidenceWord(DeliveryKey, EvidenceGround)
    case evidenceFile(DeliveryKey, Int)
    case evidencePreview(DeliveryKey, Int)
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
    case newRating(ID<Meeting>)
    case poll(ID<Poll>)
    case pollRated(ID<Poll>)
    case pollPaper(ID<Poll>)
    case pollCertificate(ID<Poll>)
    case pollStep(ID<Poll>, PollStep)
    case roll
    case rollSheet
    case rollFile(String)
    case newTerm
    case correctTerm(ID<CongressTerm>)
    case changeSeats(ID<CongressTerm>)
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
    case cases
    case newCase
    case caseFolder(ID<Case>)
    case caseAct(ID<Case>, CaseAct)
    case groups
    case newGroup
    case group(ID<SupervisionGroup>)
    case reportDesk
    case reportDraft(Int)
    case publishReport(Int)
    case discardReport(Int)
    case notices
    case noticeCalls
    case tryNotice(ID<Notice>)
    case tellNotice(ID<Notice>)
    case cancelNotice(ID<Notice>)
    case surveyDesk
    case surveyHeld(ID<Survey>)
    case surveySlips(ID<Survey>)
    case openSurvey(ID<Survey>)
    case closeSurvey(ID<Survey>)
    case visits
    case newVisit
    case takeWord
    case visit(ID<Visit>)
    case writeVisit(ID<Visit>)
    case signVisit(ID<Visit>)
    case cancelVisit(ID<Visit>)
    case consoleBulletins
    case consoleBulletin(ID<Bulletin>)
    case bulletinFile(ID<Bulletin>)
    case refreshBulletin(ID<Bulletin>)
    case reviewBulletin(ID<Bulletin>)
    case returnBulletin(ID<Bulletin>)
    case issueBulletin(ID<Bulletin>)
    case correctBulletin(ID<Bulletin>)
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
    case apiRatings
    case apiCandidates
    case apiChannels
    case apiReports
    case health
    case asset(String)
    case manifest
    case serviceWorker
    case robots

    /// The path of a page that belongs to no jurisdiction, or to the default one.
    package var path: String { pattern.filled(with: values) }

    /// The path in a jurisdiction.
    package func path(in scope: Scope) -> String {
        guard pattern.isScoped else { return path }
        return self == .home && !scope.isDefault ? scope.prefix : scope.prefix + path
    }
}
