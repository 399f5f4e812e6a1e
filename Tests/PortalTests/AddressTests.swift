import Casework
import Civics
import Deciding
import Delivering
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

@Suite struct AddressTests {
    private static let deliveryEntry: [Address] = {
        let key = DeliveryKey(kind: "livelihood", year: 2023, number: 4)
        return [
            .deliveryEntry(key), .deliveryAct(key), .deliveryDuties(key), .deliveryPlan(key),
            .adoptPlan(key), .discardPlan(key), .replacement(key),
            .deliveryMonth(key, ReportPeriod(of: CivilDate(dayNumber: 19_000))),
            .evidence(key, .milestone(1, ReportPeriod(of: CivilDate(dayNumber: 19_000)))),
            .evidenceWord(key, .acceptance(1)), .evidenceFile(key, 3), .evidencePreview(key, 3),
        ]
    }()

    private static let all: [Address] =
        [
            .calls, .call(year: 2027), .consoleCalls, .newCall, .consoleCall(ID(rawValue: 5)),
            .changeCall(ID(rawValue: 5), .publish), .home, .suggest, .othersAsk, .track,
            .tracked(.random()),
            .mendTitle(.random()), .candidates, .candidateYear(2023),
            .candidate(year: 2023, number: 7), .candidateBook(2023),
            .candidateText(year: 2023, version: 1), .apiCandidates, .consoleCandidates,
            .beginCandidate, .orderCandidates, .candidateSeats, .freezeCandidates,
            .amendCandidates, .upperLists, .bringUpperList, .removeUpperList,
            .consoleCandidate(ID(rawValue: 5)), .moveCandidate(ID(rawValue: 5)),
            .scoreCandidate(ID(rawValue: 5)), .candidateSection(ID(rawValue: 5), .money),
            .ballots, .ballot(BallotKey(year: 2023, ordinal: 1)),
            .ballotRecord(BallotKey(year: 2023, ordinal: 1)),
            .ballotOutcome(BallotKey(year: 2023, ordinal: 1)), .projects, .projectYear(2022),
            .project(year: 2022, number: 7), .reportProject(year: 2022, number: 7),
            .projectFile(year: 2022, number: 7, file: 2),
            .projectPreview(year: 2022, number: 7, file: 2),
            .reported(.random()), .cases, .newCase, .caseFolder(ID(rawValue: 5)),
            .caseAct(ID(rawValue: 5), .askExtension), .groups, .newGroup,
            .group(ID(rawValue: 5)), .visits, .newVisit, .takeWord, .visit(ID(rawValue: 5)),
            .writeVisit(ID(rawValue: 5)), .signVisit(ID(rawValue: 5)),
            .cancelVisit(ID(rawValue: 5)), .wall, .bulletins, .bulletin(1),
            .bulletinVersion(1, 2), .bulletinText(1, 2), .consoleBulletins,
            .consoleBulletin(ID(rawValue: 5)), .bulletinFile(ID(rawValue: 5)),
            .refreshBulletin(ID(rawValue: 5)), .reviewBulletin(ID(rawValue: 5)),
            .returnBulletin(ID(rawValue: 5)), .issueBulletin(ID(rawValue: 5)),
            .correctBulletin(ID(rawValue: 5)),
            .report, .reportYear(2023),
            .reportStory(2023), .reportVersion(2023, 1), .reportVersionStory(2023, 1),
            .reportText(2023, 1), .reportTable(2023), .reportDesk, .reportDraft(2023),
            .publishReport(2023), .discardReport(2023), .apiReports, .surveys, .survey(2023, 1),
            .notices, .noticeCalls, .tryNotice(ID(rawValue: 5)), .tellNotice(ID(rawValue: 5)),
            .cancelNotice(ID(rawValue: 5)), .surveyDesk,
            .surveyHeld(ID(rawValue: 5)), .surveySlips(ID(rawValue: 5)),
            .openSurvey(ID(rawValue: 5)), .closeSurvey(ID(rawValue: 5)), .data, .verify,
            .challenge, .hall,
            .console, .signIn, .signOut, .changePost, .suggestions,
            .suggestion(ID(rawValue: 5)), .acknowledge(ID(rawValue: 5)),
            .reply(ID(rawValue: 5)), .replySlip(ID(rawValue: 5)), .replies, .replyBatch,
            .replyTemplates, .replySlips, .bench, .benchDecide, .benchSplit, .withdraw(.random()),
            .trackedFile(.random(), 1),
            .trackedPreview(.random(), 1), .holdSuggestion(ID(rawValue: 5)),
            .releaseSuggestion(ID(rawValue: 5)), .rejectHeld(ID(rawValue: 5)),
            .eraseSuggestion(ID(rawValue: 5)), .suggestionFile(ID(rawValue: 5), 1),
            .suggestionPreview(ID(rawValue: 5), 1), .held, .enterSuggestion, .slip(.random()),
            .unitSuggestions, .unitForm, .unitSuggestion(ID(rawValue: 5)),
            .unitWithdraw(ID(rawValue: 5)), .unitFile(ID(rawValue: 5), 1),
            .unitPreview(ID(rawValue: 5), 1), .serviceWorker, .importSuggestions,
            .exportSuggestions, .audit,
            .importFile(Digest(of: "a")), .importFileRest(Digest(of: "a")),
            .dropImportFile(Digest(of: "a")), .imports, .importEntry(ID(rawValue: 5)),
            .importRest(ID(rawValue: 5)), .undoImport(ID(rawValue: 5)),
            .auditExport, .administration, .components, .api, .openAPI, .apiProjects,
            .apiBallots, .apiRatings, .apiChannels, .health, .asset("minsheng.css"), .manifest,
            .robots,
            .screening, .openRound(ID(rawValue: 5)), .round(ID(rawValue: 5)),
            .closeRound(ID(rawValue: 5)), .roundRecord(ID(rawValue: 5)),
            .roundChanges(ID(rawValue: 5)), .desk(ID(rawValue: 5)), .batch(ID(rawValue: 5)),
            .batchStep(ID(rawValue: 5), .rule), .screened(ID(rawValue: 5), ID(rawValue: 6)),
            .screen(ID(rawValue: 5), ID(rawValue: 6), .rule), .opinions,
            .opinion(ID(rawValue: 5)), .roll, .rollSheet, .rollFile("xlsx"), .newTerm,
            .correctTerm(ID(rawValue: 5)), .changeSeats(ID(rawValue: 5)),
            .importRoll(ID(rawValue: 5)), .bringRollIn,
            .assignRollColumns,
            .joinRoll(ID(rawValue: 5)), .deputy(ID(rawValue: 5)),
            .changeDeputy(ID(rawValue: 5), .leave),
            .sittings, .closeSitting(ID(rawValue: 5)), .sittingSheet(ID(rawValue: 5)),
            .sessionSheet(ID(rawValue: 5), ID(rawValue: 6)), .registerDesk,
            .passes(ID(rawValue: 5)),
            .meetings, .newMeeting, .meeting(ID(rawValue: 5)), .editMeeting(ID(rawValue: 5)),
            .openMeeting(ID(rawValue: 5)), .closeMeeting(ID(rawValue: 5)),
            .meetingNotice(ID(rawValue: 5)), .meetingSheet(ID(rawValue: 5)),
            .meetingSteps(ID(rawValue: 5)),
            .meetingStep(ID(rawValue: 5), ID(rawValue: 6), .tick),
            .meetingDeputies(ID(rawValue: 5)), .changeElectorate(ID(rawValue: 5), .join),
            .meetingLeave(ID(rawValue: 5)), .withdrawLeave(ID(rawValue: 5), ID(rawValue: 6)),
            .meetingObservers(ID(rawValue: 5)), .meetingOfficers(ID(rawValue: 5)),
            .removeOfficer(ID(rawValue: 5), ID(rawValue: 6)),
            .succeedOfficer(ID(rawValue: 5), ID(rawValue: 6)),
            .adoptScrutineers(ID(rawValue: 5)), .meetingAgenda(ID(rawValue: 5)),
            .rules,
            .rule(VotingRule.Key(year: 2023, purpose: .projects, number: 1)),
            .ruleText(VotingRule.Key(year: 2023, purpose: .recommendation, number: 2)),
            .consoleRules, .newRule, .consoleRule(ID(rawValue: 5)), .editRule(ID(rawValue: 5)),
            .adoptRule(ID(rawValue: 5)), .tryRule(ID(rawValue: 5)),
            .polls, .newPoll(ID(rawValue: 5)), .poll(ID(rawValue: 5)),
            .newRating(ID(rawValue: 5)), .pollRated(ID(rawValue: 5)),
            .ratingList(BallotKey(year: 2023, ordinal: 2)),
            .pollPaper(ID(rawValue: 5)), .pollCertificate(ID(rawValue: 5)),
            .pollStep(ID(rawValue: 5), .open), .certificate(BallotKey(year: 2023, ordinal: 1)),
            .certificateText(BallotKey(year: 2023, ordinal: 1)),
            .notice(BallotKey(year: 2023, ordinal: 1)), .hallEvents,
            .counting,
            .countingSession(ID(rawValue: 5)),
            .openBoxes(ID(rawValue: 5)),
            .countingBox(ID(rawValue: 5), 2),
            .compareBox(ID(rawValue: 5), 2),
            .againBox(ID(rawValue: 5), 2),
            .recountBox(ID(rawValue: 5), 2),
            .doubtfulPapers(ID(rawValue: 5)),
            .doubtfulPaper(ID(rawValue: 5), 2),
            .doubtfulPhotograph(ID(rawValue: 5), 2),
            .countingSums(ID(rawValue: 5)),
            .machineCount(ID(rawValue: 5)),
            .confirmMachine(ID(rawValue: 5)),
            .machineFault(ID(rawValue: 5)),
            .machinePrint(ID(rawValue: 5)),
            .assignmentNotice(2023, 1), .assignmentText(2023, 1), .months, .delivery,
            .deliveryList(DeliveryKey(kind: "livelihood", year: 2023)),
            .deliveryNotice(DeliveryKey(kind: "livelihood", year: 2023)), .newList,
            .deliveryNotices(DeliveryKey(kind: "decisions", year: 2023), 1),
            .planFiles(DeliveryKey(kind: "livelihood", year: 2023)),
            .bringPlans(DeliveryKey(kind: "livelihood", year: 2023)),
            .planFile(DeliveryKey(kind: "livelihood", year: 2023), .workbook),
        ] + deliveryEntry + DataFile.allCases.map(Address.dataFile)
        + AdministrationStep.allCases.map(Address.administer)
        + ReplyTemplate.Slot.all.map(Address.replyTemplate)

    @Test(arguments: all)
    func `a link matches the pattern its page is known under`(address: Address) {
        let link = address.path.split(separator: "/", omittingEmptySubsequences: false)
        let pattern = address.pattern.rawValue
            .split(separator: "/", omittingEmptySubsequences: false)

        #expect(link.count == pattern.count)
        for (part, expected) in zip(link, pattern) {
            if expected.hasPrefix(":") { #expect(!part.isEmpty) } else { #expect(part == expected) }
        }
    }

    @Test func `every pattern has a link`() {
        #expect(Set(Self.all.map(\.pattern)) == Set(AddressPattern.allCases))
    }

    @Test func `a page of another jurisdiction stands below its name`() throws {
        let ninghai = try #require(Places.all.first { $0.id == Places.ninghai })
        let scope = Scope(jurisdiction: ninghai, isDefault: false)

        #expect(Address.projects.path(in: scope) == "/j/\(ninghai.slug)/projects")
        #expect(Address.home.path(in: scope) == "/j/\(ninghai.slug)")
        #expect(Address.console.path(in: scope) == "/console")
    }
}
