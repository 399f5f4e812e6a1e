import Casework
import Civics
import Deciding
import Delivering
import Evaluating
import Ledger
import Proposing
import Supervising

extension Address {
    /// What fills the pattern's parameters, in their order.
    var values: [String] {
        switch self {
        case .tracked(let code), .mendTitle(let code), .withdraw(let code), .slip(let code),
            .reported(let code):
            [code.description]
        case .trackedFile(let code, let number), .trackedPreview(let code, let number):
            [code.description, String(number)]
        case .ballot(let key), .ballotRecord(let key), .ballotOutcome(let key),
            .certificate(let key), .certificateText(let key), .notice(let key),
            .ratingList(let key):
            [key.description]
        case .call(let year), .projectYear(let year), .candidateYear(let year),
            .candidateBook(let year):
            [String(year)]
        case .candidate(let year, let number), .candidateText(let year, let number):
            [String(year), String(number)]
        case .consoleCandidate(let id), .moveCandidate(let id), .scoreCandidate(let id):
            [id.description]
        case .candidateSection(let id, let section): [id.description, section.rawValue]
        case .project(let year, let number), .assignmentNotice(let year, let number),
            .assignmentText(let year, let number), .reportProject(let year, let number):
            [String(year), String(number)]
        case .deliveryList(let key), .deliveryNotice(let key), .deliveryEntry(let key),
            .deliveryAct(let key), .deliveryDuties(let key), .deliveryPlan(let key),
            .adoptPlan(let key), .discardPlan(let key), .planFiles(let key),
            .bringPlans(let key), .replacement(let key):
            key.values
        case .planFile(let key, let file): key.values + [file.rawValue]
        case .deliveryNotices(let key, let version): key.values + [String(version)]
        case .deliveryMonth(let key, let period): key.values + [period.description]
        case .evidence(let key, let ground), .evidenceWord(let key, let ground):
            key.values + [ground.description]
        case .evidenceFile(let key, let file), .evidencePreview(let key, let file):
            key.values + [String(file)]
        case .projectFile(let year, let number, let file),
            .projectPreview(let year, let number, let file):
            [String(year), String(number), String(file)]
        case .dataFile(let file): [file.rawValue]
        case .reportYear(let year), .reportStory(let year), .reportDraft(let year),
            .publishReport(let year), .discardReport(let year):
            [String(year)]
        case .reportVersion(let year, let version), .reportVersionStory(let year, let version),
            .reportText(let year, let version):
            [String(year), "v\(version)"]
        case .survey(let year, let number): [String(year), String(number)]
        case .tryNotice(let id), .tellNotice(let id), .cancelNotice(let id): [id.description]
        case .surveyHeld(let id), .surveySlips(let id), .openSurvey(let id),
            .closeSurvey(let id):
            [id.description]
        case .reportTable(let year): ["report-\(year).csv"]
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
        case .newPoll(let id), .newRating(let id): [id.description]
        case .poll(let id), .pollRated(let id), .pollPaper(let id), .pollCertificate(let id):
            [id.description]
        case .pollStep(let id, let step): [id.description, step.rawValue]
        case .closeSitting(let id), .sittingSheet(let id): [id.description]
        case .sessionSheet(let sitting, let session): [sitting.description, session.description]
        case .passes(let id): [id.description]
        case .rollFile(let kind): [kind]
        case .correctTerm(let id), .changeSeats(let id), .importRoll(let id), .joinRoll(let id):
            [id.description]
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
        case .caseFolder(let id): [id.description]
        case .caseAct(let id, let act): [id.description, act.rawValue]
        case .group(let id): [id.description]
        case .visit(let id), .writeVisit(let id), .signVisit(let id), .cancelVisit(let id):
            [id.description]
        case .bulletin(let number): [String(number)]
        case .bulletinVersion(let number, let version), .bulletinText(let number, let version):
            [String(number), String(version)]
        case .consoleBulletin(let id), .bulletinFile(let id), .refreshBulletin(let id),
            .reviewBulletin(let id), .returnBulletin(let id), .issueBulletin(let id),
            .correctBulletin(let id):
            [id.description]
        case .administer(let step): [step.rawValue]
        case .asset(let name): [Asset.named(name)?.version ?? "0", name]
        default: []
        }
    }
}
