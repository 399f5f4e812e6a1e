import Casework
import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// Which right opens which address of the console, every one with every right alone.
@Suite struct PermissionMatrixTests {
    /// The routes that any one of some rights opens.
    private struct Row {
        let may: Set<Permission>
        var get: [AddressPattern] = []
        var post: [AddressPattern] = []
        var steps: [PollStep] = []

        var routes: [PortalRoute] {
            self.get.map { PortalRoute(method: .get, pattern: $0) }
                + post.map { PortalRoute(method: .post, pattern: $0) }
                + steps.map { PortalRoute(method: .post, pattern: .pollStep, step: $0) }
        }
    }

    /// The whole console, where every new route is to be entered.
    private static let table: [Row] = [
        // Everybody who is signed in; a certificate is not found by who may not see it yet.
        Row(
            may: Set(Permission.allCases),
            get: [.console, .components, .pollCertificate],
            post: [.changePost]
        ),
        Row(may: [.readAudit], get: [.audit, .auditExport]),
        Row(may: [.administer], get: [.administration], post: [.administer]),

        // Suggestions.
        Row(
            may: [.readSuggestions],
            get: [
                .suggestions, .suggestionFile, .suggestionPreview, .replies, .screening, .round,
                .roundChanges, .closeRound, .roundRecord, .notices, .noticeCalls,
            ]
        ),
        Row(may: [.readSuggestions, .replyToSuggestions], get: [.suggestion]),
        Row(
            may: [.replyToSuggestions],
            get: [.replyBatch, .replySlips, .replyTemplates, .replyTemplate, .replySlip],
            post: [
                .replyBatch, .replyTemplate, .acknowledge, .reply, .tryNotice, .tellNotice,
                .cancelNotice,
            ]
        ),
        Row(
            may: [.exchangeSuggestions],
            get: [
                .exportSuggestions, .importSuggestions, .importFile, .importFileRest, .imports,
                .importEntry, .importRest,
            ],
            post: [
                .exportSuggestions, .importSuggestions, .importFile, .dropImportFile, .undoImport,
            ]
        ),
        Row(
            may: [.enterSuggestions],
            get: [.held, .enterSuggestion, .slip],
            post: [.enterSuggestion, .rejectHeld, .releaseSuggestion, .holdSuggestion]
        ),
        // Erasing and opening a round take reading beside the right itself.
        Row(may: [], get: [.eraseSuggestion], post: [.eraseSuggestion, .openRound]),
        Row(
            may: [.proposeForUnit],
            get: [
                .unitSuggestions, .unitForm, .unitSuggestion, .unitFile, .unitPreview,
                .unitWithdraw,
            ],
            post: [.unitForm, .unitWithdraw]
        ),
        Row(
            may: [.manageCalls],
            get: [.consoleCalls, .consoleCall, .newCall],
            post: [.changeCall, .newCall]
        ),
        Row(
            may: [.screenSuggestions],
            get: [.bench, .batch, .desk, .screened],
            post: [.benchDecide, .benchSplit, .batchStep, .closeRound, .screen]
        ),
        Row(may: [.giveOpinions], get: [.opinions, .opinion], post: [.opinion]),

        // Candidates: whoever screens or freezes reads what is drawn up.
        Row(
            may: [
                .readSuggestions, .screenSuggestions, .editCandidates, .freezeCandidates,
                .amendCandidates,
            ],
            get: [.consoleCandidates, .consoleCandidate, .candidateSection, .upperLists]
        ),
        Row(may: [.editCandidates, .amendCandidates], post: [.candidateSection]),
        Row(
            may: [.editCandidates],
            post: [
                .beginCandidate, .orderCandidates, .candidateSeats, .moveCandidate,
                .scoreCandidate, .upperLists, .bringUpperList, .removeUpperList,
            ]
        ),
        Row(may: [.freezeCandidates], get: [.freezeCandidates], post: [.freezeCandidates]),
        Row(may: [.amendCandidates], get: [.amendCandidates], post: [.amendCandidates]),

        // What is delivered: who has anything to do with it looks at all of it.
        Row(
            may: [
                .managePlans, .reportProgress, .reviewProgress, .publishProgress,
                .acceptProjects,
            ],
            get: [
                .delivery, .deliveryList, .deliveryEntry, .deliveryMonth, .months, .deliveryNotices,
                .planFile,
                .evidence, .evidenceFile, .evidencePreview,
            ],
            // Each act asks for a right of its own.
            post: [.deliveryAct, .deliveryMonth]
        ),
        Row(may: [.publishProgress], post: [.months]),
        Row(may: [.reportProgress, .reviewProgress, .acceptProjects], post: [.evidence]),
        Row(
            may: [.reportProgress, .reviewProgress, .acceptProjects, .publishProgress],
            post: [.evidenceWord]
        ),
        Row(
            may: [.managePlans],
            get: [
                .deliveryDuties, .deliveryPlan, .deliveryNotice, .newList, .planFiles, .replacement,
            ],
            post: [
                .deliveryDuties, .deliveryPlan, .adoptPlan, .discardPlan, .deliveryNotice, .newList,
                .planFiles, .bringPlans, .replacement,
            ]
        ),

        // The roll.
        Row(may: [.manageRoll, .prepareVotes], get: [.roll, .rollSheet, .rollFile, .deputy]),
        Row(
            may: [.manageRoll],
            get: [.newTerm, .correctTerm, .changeSeats, .importRoll, .joinRoll],
            post: [
                .newTerm, .correctTerm, .changeSeats, .importRoll, .bringRollIn, .assignRollColumns,
                .joinRoll,
                .changeDeputy,
            ]
        ),

        // Meetings and rules.
        Row(
            may: [.prepareVotes, .conductVotes],
            get: [
                .meetings, .meeting, .meetingAgenda, .meetingSheet, .meetingDeputies,
                .meetingLeave, .meetingNotice, .meetingObservers, .meetingOfficers,
            ]
        ),
        Row(
            may: [.prepareVotes],
            get: [
                .newMeeting, .editMeeting, .openMeeting, .newPoll, .newRating, .pollRated,
                .consoleRules, .consoleRule,
                .newRule, .editRule, .adoptRule, .tryRule,
            ],
            post: [
                .newMeeting, .editMeeting, .openMeeting, .closeMeeting, .meetingSteps,
                .meetingStep, .changeElectorate, .meetingLeave, .withdrawLeave,
                .meetingObservers, .meetingOfficers, .removeOfficer, .succeedOfficer,
                .adoptScrutineers, .meetingAgenda, .newPoll, .newRating, .pollRated, .newRule,
                .editRule, .adoptRule,
            ],
            steps: [.takeList]
        ),

        // The day.
        Row(
            may: [.prepareVotes, .conductVotes, .superviseVotes, .presideVotes],
            get: [.polls, .poll, .pollPaper]
        ),
        Row(
            may: [.conductVotes],
            post: [.sittings, .closeSitting],
            steps: [
                .lockRule, .takeScrutineers, .open, .addPapers, .startIssuing, .startCasting,
                .close, .abandon, .announce, .seal,
            ]
        ),
        Row(may: [.superviseVotes], steps: [.conclude, .certify]),
        Row(may: [.presideVotes], steps: [.decide, .accept, .recount]),
        Row(may: [.registerDeputies], get: [.registerDesk], post: [.registerDesk]),
        Row(
            may: [.conductVotes, .registerDeputies, .superviseVotes],
            get: [.sittings, .sittingSheet, .sessionSheet]
        ),
        Row(
            may: [.prepareVotes, .conductVotes, .registerDeputies, .superviseVotes],
            get: [.passes]
        ),

        // The counting room.
        Row(
            may: [.conductVotes, .countVotes, .superviseVotes],
            get: [
                .counting, .countingSession, .machineCount, .machinePrint, .doubtfulPhotograph,
            ]
        ),
        Row(
            may: [.conductVotes, .superviseVotes],
            get: [.openBoxes],
            post: [.openBoxes, .machineFault]
        ),
        Row(
            may: [.countVotes, .superviseVotes],
            get: [.doubtfulPapers, .doubtfulPaper],
            post: [.doubtfulPapers]
        ),
        Row(may: [.countVotes], get: [.countingBox], post: [.countingBox, .machineCount]),
        Row(
            may: [.superviseVotes],
            get: [.compareBox, .recountBox, .countingSums],
            post: [
                .compareBox, .againBox, .recountBox, .countingSums, .doubtfulPaper,
                .confirmMachine,
            ]
        ),

        // Cases, supervision groups and visits.
        Row(
            may: [.handleCases, .leadSupervision, .visitProjects],
            get: [.cases, .caseFolder],
            post: [.caseAct]
        ),
        Row(
            may: [.leadSupervision, .visitProjects],
            get: [.groups, .visits, .visit],
            post: [.signVisit]
        ),
        Row(
            may: [.visitProjects],
            get: [.newCase, .newVisit, .takeWord, .writeVisit],
            post: [.newCase, .newVisit, .takeWord, .writeVisit, .cancelVisit]
        ),
        // Report cards.
        Row(
            may: [.manageReports],
            get: [.reportDesk, .reportDraft, .surveyDesk, .surveyHeld],
            post: [
                .reportDraft, .publishReport, .discardReport, .surveyDesk, .surveySlips,
                .openSurvey, .closeSurvey,
            ]
        ),
        Row(may: [.leadSupervision], get: [.newGroup, .group], post: [.newGroup, .group]),

        // Bulletins.
        Row(
            may: [.draftBulletins, .reviewBulletins, .issueBulletins],
            get: [.consoleBulletins, .consoleBulletin, .bulletinFile]
        ),
        Row(
            may: [.draftBulletins],
            post: [.consoleBulletins, .consoleBulletin, .refreshBulletin]
        ),
        Row(may: [.reviewBulletins], post: [.reviewBulletin]),
        Row(may: [.reviewBulletins, .issueBulletins], post: [.returnBulletin]),
        Row(may: [.issueBulletins], post: [.issueBulletin, .correctBulletin]),
    ]

    /// Forms with a file, which are sent as such.
    private static let uploads: Set<AddressPattern> = [
        .importSuggestions, .importRoll, .upperLists, .planFiles, .evidence,
    ]

    /// What a form must name to be read at all.
    private static func fields(_ route: PortalRoute, _ path: String) -> [(String, String)] {
        switch route.pattern {
        case .administer:
            let step = path.split(separator: "/").last.map(String.init) ?? ""
            return switch AdministrationStep(rawValue: step) {
            case .openAccount: [("post", "5")]
            case .resetPassword, .closeAccount: [("account", "5")]
            case .appoint, .relieve: [("account", "5"), ("post", "5")]
            case .renameParty, .setChannel, .createPost: [("party", "5")]
            case .createParty, nil: []
            }
        case .changePost: return [("post", "5")]
        case .beginCandidate, .candidateSeats, .freezeCandidates: return [("year", "2023")]
        case .moveCandidate: return [("state", Candidate.State.allCases[0].rawValue)]
        case .benchDecide: return [("at", "5")]
        case .bringRollIn, .assignRollColumns: return [("term", "5")]
        case .screen:
            return path.hasSuffix(ScreeningStep.end.rawValue) ? [("assignment", "5")] : []
        case .sittings: return [("meeting", "5")]
        case .deliveryAct: return [("act", "finish")]
        case .bringPlans: return [("looked", Digest(of: "a").hex)]
        case .deliveryMonth: return [("act", "draft")]
        case .months: return [("list", "livelihood 2023"), ("months", "1 2023-03 1")]
        case .holdSuggestion: return [("reason", "看不清要办什么，先放一放。")]
        case .registerDesk: return [("sitting", "7101"), ("mode", "check-in")]
        default: return []
        }
    }

    /// What fills the addresses.
    ///
    /// Whoever may not is told so before anything is looked up, so that
    /// most of it need not be there.
    private static func values(_ ground: CountingGround) -> [String: [String]] {
        [
            "meeting": [ground.meeting.description], "poll": [ground.poll.description],
            "session": [ground.session.description], "sitting": ["7101"], "box": ["1"],
            "paper": ["1"], "deputy": ["5"], "term": ["5"], "leave": ["5"], "officer": ["5"],
            "rule": ["5"], "suggestion": ["5"], "number": ["1"], "candidate": ["5"],
            "section": ["basics"], "slot": [ReplyTemplate.Slot.all[0].key],
            "call": ["5"], "round": ["5"], "assignment": ["5"], "import": ["5"],
            "code": [TrackingCode.random().description],
            "file": [Digest(of: "a").hex], "kind": ["xlsx"],
            "call/step": CallStep.allCases.map(\.rawValue),
            "round/step": BatchStep.allCases.map(\.rawValue),
            "suggestion/step": ScreeningStep.allCases.map(\.rawValue),
            "deputy/step": DeputyStep.allCases.map(\.rawValue),
            "meeting/step": ["5"], "step/act": ChecklistAct.allCases.map(\.rawValue),
            "year": ["2023"], "period": ["2023-03"], "ground": ["acceptance-1"],
            "change": ElectorateStep.allCases.map(\.rawValue),
            "step": AdministrationStep.allCases.map(\.rawValue),
            "case": ["5"], "case/act": CaseAct.allCases.map(\.rawValue), "group": ["5"],
            "visit": ["5"], "bulletin": ["5"], "survey": ["5"],
        ]
    }

    @Test func `each right opens its own addresses of the console and no other`() async throws {
        try await PortalSite.with { site in
            let ground = try await site.record.countingGround()
            try await ground.open(["12", "16"])
            let browser = try await site.browser(signedInAs: .administrator)
            let (routes, unknown) = PortalRoute.all(of: site.portal)
            let console = routes.filter { $0.pattern.rawValue.hasPrefix("/console") }
                .subtracting(Self.free)
            let values = Self.values(ground)
            var may: [PortalRoute: Set<Permission>] = [:]
            for row in Self.table {
                for route in row.routes {
                    #expect(may.updateValue(row.may, forKey: route) == nil, "twice: \(route)")
                }
            }
            #expect(unknown.isEmpty)
            #expect(console.subtracting(may.keys).isEmpty, "in no row")
            #expect(Set(may.keys).subtracting(console).isEmpty, "no route any more")

            for permission in [nil] + Permission.allCases.map(Optional.some) {
                try await site.hold(permission, as: Self.role(permission))
                for (route, permissions) in may {
                    let isOpen =
                        permission.map(permissions.contains)
                        ?? (permissions.count == Permission.allCases.count)
                    for path in route.paths(values) {
                        let status = try await Self.status(of: route, path, browser, site)
                        #expect(
                            (status != .forbidden) == isOpen && status != .badRequest
                                && status != .internalServerError,
                            "\(permission?.rawValue ?? "no right"): \(route) \(path) \(status)"
                        )
                    }
                }
            }
        }
    }

    private static func status(
        of route: PortalRoute,
        _ path: String,
        _ browser: PortalClient,
        _ site: PortalSite
    ) async throws -> HTTPResponse.Status {
        let years: Set<AddressPattern> = [.orderCandidates, .freezeCandidates, .amendCandidates]
        let address = years.contains(route.pattern) ? path + "?year=2023" : path
        guard route.method == .post else { return try await browser.get(address).status }
        return try await browser.submitBare(
            address,
            secret: site.record.identity.secret,
            fields(route, path),
            isUpload: uploads.contains(route.pattern)
        ).status
    }

    /// What the meeting names somebody with a right: a right alone does not count or sign.
    private static func role(_ permission: Permission?) -> String {
        switch permission {
        case .countVotes: "teller"
        case .superviseVotes: "chief-scrutineer"
        default: "presiding"
        }
    }

    /// Outside the console's walls: signing in and out.
    private static let free: Set<PortalRoute> = [
        PortalRoute(method: .get, pattern: .signIn), PortalRoute(method: .post, pattern: .signIn),
        PortalRoute(method: .post, pattern: .signOut),
    ]
}

extension PortalSite {
    /// Leaves the administrator with one right, or none, and with a role at the meeting.
    fileprivate func hold(_ permission: Permission?, as role: String) async throws {
        try await record.hold(Set([permission].compactMap(\.self)), at: Offices.administration)
        try await record.vandalise(
            "UPDATE meeting_officer SET role = $1 WHERE account_id = $2",
            [role, Person.administrator.id]
        )
    }
}
