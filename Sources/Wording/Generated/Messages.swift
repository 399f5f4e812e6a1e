// Written by scripts/embed. Edit the source named below, then run it again.
// Source: Sources/Wording/Catalogues

// swift-format-ignore-file
extension Message {
    package static var actProposingName: Message { Message(.actProposingName) }
    package static var actDecidingName: Message { Message(.actDecidingName) }
    package static var actDeliveringName: Message { Message(.actDeliveringName) }
    package static var actSupervisingName: Message { Message(.actSupervisingName) }
    package static var actEvaluatingName: Message { Message(.actEvaluatingName) }
    package static func administrationHeadline(accounts: Int, posts: Int) -> Message {
        Message(.administrationHeadline, [.number(accounts), .number(posts)])
    }
    package static var administrationDoneText: Message { Message(.administrationDoneText) }
    package static var administrationDoneOpenAccount: Message { Message(.administrationDoneOpenAccount) }
    package static var administrationDoneResetPassword: Message { Message(.administrationDoneResetPassword) }
    package static var administrationDoneCloseAccount: Message { Message(.administrationDoneCloseAccount) }
    package static var administrationDoneAppoint: Message { Message(.administrationDoneAppoint) }
    package static var administrationDoneRelieve: Message { Message(.administrationDoneRelieve) }
    package static var administrationDoneCreateParty: Message { Message(.administrationDoneCreateParty) }
    package static var administrationDoneRenameParty: Message { Message(.administrationDoneRenameParty) }
    package static var administrationDoneCreatePost: Message { Message(.administrationDoneCreatePost) }
    package static var administrationAccountsTitle: Message { Message(.administrationAccountsTitle) }
    package static var administrationPostsTitle: Message { Message(.administrationPostsTitle) }
    package static var administrationPartiesTitle: Message { Message(.administrationPartiesTitle) }
    package static var administrationColumnLogin: Message { Message(.administrationColumnLogin) }
    package static var administrationColumnName: Message { Message(.administrationColumnName) }
    package static var administrationColumnPosts: Message { Message(.administrationColumnPosts) }
    package static var administrationColumnLastSignIn: Message { Message(.administrationColumnLastSignIn) }
    package static var administrationColumnState: Message { Message(.administrationColumnState) }
    package static var administrationColumnPost: Message { Message(.administrationColumnPost) }
    package static var administrationColumnPermissions: Message { Message(.administrationColumnPermissions) }
    package static var administrationColumnParty: Message { Message(.administrationColumnParty) }
    package static var administrationColumnCode: Message { Message(.administrationColumnCode) }
    package static var administrationColumnNames: Message { Message(.administrationColumnNames) }
    package static var administrationStateOpen: Message { Message(.administrationStateOpen) }
    package static var administrationStateClosed: Message { Message(.administrationStateClosed) }
    package static var administrationOpenAccountTitle: Message { Message(.administrationOpenAccountTitle) }
    package static var administrationOpenAccountButton: Message { Message(.administrationOpenAccountButton) }
    package static var administrationResetPasswordTitle: Message { Message(.administrationResetPasswordTitle) }
    package static var administrationResetPasswordButton: Message { Message(.administrationResetPasswordButton) }
    package static var administrationCloseAccountTitle: Message { Message(.administrationCloseAccountTitle) }
    package static var administrationCloseAccountButton: Message { Message(.administrationCloseAccountButton) }
    package static var administrationAppointTitle: Message { Message(.administrationAppointTitle) }
    package static var administrationAppointButton: Message { Message(.administrationAppointButton) }
    package static var administrationRelieveTitle: Message { Message(.administrationRelieveTitle) }
    package static var administrationRelieveButton: Message { Message(.administrationRelieveButton) }
    package static var administrationCreatePartyTitle: Message { Message(.administrationCreatePartyTitle) }
    package static var administrationCreatePartyButton: Message { Message(.administrationCreatePartyButton) }
    package static var administrationRenamePartyTitle: Message { Message(.administrationRenamePartyTitle) }
    package static var administrationRenamePartyButton: Message { Message(.administrationRenamePartyButton) }
    package static var administrationCreatePostTitle: Message { Message(.administrationCreatePostTitle) }
    package static var administrationCreatePostButton: Message { Message(.administrationCreatePostButton) }
    package static var administrationLoginLabel: Message { Message(.administrationLoginLabel) }
    package static var administrationNameLabel: Message { Message(.administrationNameLabel) }
    package static var administrationNameEnglishLabel: Message { Message(.administrationNameEnglishLabel) }
    package static var administrationCodeLabel: Message { Message(.administrationCodeLabel) }
    package static var administrationPostLabel: Message { Message(.administrationPostLabel) }
    package static var administrationPartyLabel: Message { Message(.administrationPartyLabel) }
    package static var administrationAccountLabel: Message { Message(.administrationAccountLabel) }
    package static var administrationPasswordLabel: Message { Message(.administrationPasswordLabel) }
    package static var administrationSinceLabel: Message { Message(.administrationSinceLabel) }
    package static var administrationBasisLabel: Message { Message(.administrationBasisLabel) }
    package static var administrationBasisHint: Message { Message(.administrationBasisHint) }
    package static func administrationPasswordHint(fewest: Int) -> Message {
        Message(.administrationPasswordHint, [.plain(fewest)])
    }
    package static var administrationPermissionsLabel: Message { Message(.administrationPermissionsLabel) }
    package static var administrationClosedLabel: Message { Message(.administrationClosedLabel) }
    package static var administrationClosedYes: Message { Message(.administrationClosedYes) }
    package static var administrationClosedYesText: Message { Message(.administrationClosedYesText) }
    package static var administrationClosedNo: Message { Message(.administrationClosedNo) }
    package static func administrationPostName(party: String, post: String) -> Message {
        Message(.administrationPostName, [.text(party), .text(post)])
    }
    package static func administrationNameSince(date: String, name: String, basis: String) -> Message {
        Message(.administrationNameSince, [.text(date), .text(name), .text(basis)])
    }
    package static func administrationNameGiven(date: String) -> Message {
        Message(.administrationNameGiven, [.text(date)])
    }
    package static var administrationFieldLogin: Message { Message(.administrationFieldLogin) }
    package static var administrationFieldName: Message { Message(.administrationFieldName) }
    package static var administrationFieldNameEnglish: Message { Message(.administrationFieldNameEnglish) }
    package static var administrationFieldCode: Message { Message(.administrationFieldCode) }
    package static var administrationFieldBasis: Message { Message(.administrationFieldBasis) }
    package static var administrationFieldSince: Message { Message(.administrationFieldSince) }
    package static func administrationLoginTaken(login: String) -> Message {
        Message(.administrationLoginTaken, [.text(login)])
    }
    package static func administrationCodeTaken(code: String) -> Message {
        Message(.administrationCodeTaken, [.text(code)])
    }
    package static var administrationPostHeld: Message { Message(.administrationPostHeld) }
    package static var administrationLastAdministrator: Message { Message(.administrationLastAdministrator) }
    package static func administrationPasswordShort(count: Int, fewest: Int) -> Message {
        Message(.administrationPasswordShort, [.plain(count), .plain(fewest)])
    }
    package static func administrationPasswordLong(most: Int) -> Message {
        Message(.administrationPasswordLong, [.plain(most)])
    }
    package static var administrationPasswordPlain: Message { Message(.administrationPasswordPlain) }
    package static func auditPageHeadline(count: Int) -> Message {
        Message(.auditPageHeadline, [.number(count)])
    }
    package static var auditPageExport: Message { Message(.auditPageExport) }
    package static var auditPageHead: Message { Message(.auditPageHead) }
    package static var auditPageVerify: Message { Message(.auditPageVerify) }
    package static var auditPageOlder: Message { Message(.auditPageOlder) }
    package static var auditPageColumnHeight: Message { Message(.auditPageColumnHeight) }
    package static var auditPageColumnAt: Message { Message(.auditPageColumnAt) }
    package static var auditPageColumnWho: Message { Message(.auditPageColumnWho) }
    package static var auditPageColumnAction: Message { Message(.auditPageColumnAction) }
    package static var auditPageColumnFacts: Message { Message(.auditPageColumnFacts) }
    package static func auditPageReason(reason: String) -> Message {
        Message(.auditPageReason, [.text(reason)])
    }
    package static var auditPageWhoResident: Message { Message(.auditPageWhoResident) }
    package static var auditPageWhoOperator: Message { Message(.auditPageWhoOperator) }
    package static func auditWhole(count: Int, head: String) -> Message {
        Message(.auditWhole, [.number(count), .text(head)])
    }
    package static func auditHeadFound(height: Int) -> Message {
        Message(.auditHeadFound, [.number(height)])
    }
    package static var auditCompareHead: Message { Message(.auditCompareHead) }
    package static func auditChanged(height: Int) -> Message {
        Message(.auditChanged, [.number(height)])
    }
    package static func auditMissing(height: Int) -> Message {
        Message(.auditMissing, [.number(height)])
    }
    package static func auditMissingSeveral(from: Int, through: Int) -> Message {
        Message(.auditMissingSeveral, [.number(from), .number(through)])
    }
    package static func auditNotLinked(height: Int) -> Message {
        Message(.auditNotLinked, [.number(height)])
    }
    package static func auditShorterThanHead(height: Int, head: Int) -> Message {
        Message(.auditShorterThanHead, [.number(height), .number(head)])
    }
    package static func auditHeadDiffers(height: Int) -> Message {
        Message(.auditHeadDiffers, [.number(height)])
    }
    package static func auditPrintedHeadNotFound(head: String) -> Message {
        Message(.auditPrintedHeadNotFound, [.text(head)])
    }
    package static func auditLineUnreadable(file: String, line: Int) -> Message {
        Message(.auditLineUnreadable, [.text(file), .number(line)])
    }
    package static var auditBrokenAdvice: Message { Message(.auditBrokenAdvice) }
    package static func ballotPageTitle(title: String) -> Message {
        Message(.ballotPageTitle, [.text(title)])
    }
    package static var ballotListDescription: Message { Message(.ballotListDescription) }
    package static func ballotListHeadline(count: Int) -> Message {
        Message(.ballotListHeadline, [.number(count)])
    }
    package static var ballotListNone: Message { Message(.ballotListNone) }
    package static var ballotListLead: Message { Message(.ballotListLead) }
    package static var ballotListVerify: Message { Message(.ballotListVerify) }
    package static func ballotListSection(place: String) -> Message {
        Message(.ballotListSection, [.text(place)])
    }
    package static var ballotEmptyTitle: Message { Message(.ballotEmptyTitle) }
    package static var ballotEmptyText: Message { Message(.ballotEmptyText) }
    package static var ballotElsewhereTitle: Message { Message(.ballotElsewhereTitle) }
    package static func ballotEntryPlace(place: String, date: String) -> Message {
        Message(.ballotEntryPlace, [.text(place), .text(date)])
    }
    package static func ballotEntryPresent(present: Int, deputies: Int) -> Message {
        Message(.ballotEntryPresent, [.number(present), .number(deputies)])
    }
    package static func ballotEntryRounds(count: Int) -> Message {
        Message(.ballotEntryRounds, [.number(count)])
    }
    package static func ballotOutcomeElected(items: Int, elected: Int) -> Message {
        Message(.ballotOutcomeElected, [.number(items), .number(elected)])
    }
    package static func ballotOutcomeAdopted(items: Int, elected: Int) -> Message {
        Message(.ballotOutcomeAdopted, [.number(items), .number(elected)])
    }
    package static func ballotHeadlineElected(items: Int, elected: Int) -> Message {
        Message(.ballotHeadlineElected, [.number(items), .number(elected)])
    }
    package static func ballotHeadlineNoneElected(items: Int) -> Message {
        Message(.ballotHeadlineNoneElected, [.number(items)])
    }
    package static func ballotHeadlineAdopted(items: Int, elected: Int) -> Message {
        Message(.ballotHeadlineAdopted, [.number(items), .number(elected)])
    }
    package static func ballotHeadlineNoneAdopted(items: Int) -> Message {
        Message(.ballotHeadlineNoneAdopted, [.number(items)])
    }
    package static var ballotLeadOneRound: Message { Message(.ballotLeadOneRound) }
    package static func ballotLeadRounds(count: Int) -> Message {
        Message(.ballotLeadRounds, [.number(count)])
    }
    package static var ballotFigurePresent: Message { Message(.ballotFigurePresent) }
    package static func ballotFigureReturned(unreturned: Int) -> Message {
        Message(.ballotFigureReturned, [.number(unreturned)])
    }
    package static func ballotFigureValid(void: Int, blank: Int) -> Message {
        Message(.ballotFigureValid, [.number(void), .number(blank)])
    }
    package static var ballotFigureValidUnit: Message { Message(.ballotFigureValidUnit) }
    package static var ballotFigureNeeded: Message { Message(.ballotFigureNeeded) }
    package static func ballotFigureMajority(deputies: Int) -> Message {
        Message(.ballotFigureMajority, [.number(deputies)])
    }
    package static var ballotFigureNeededUnit: Message { Message(.ballotFigureNeededUnit) }
    package static var ballotInventedEverything: Message { Message(.ballotInventedEverything) }
    package static func ballotInventedSome(figures: String) -> Message {
        Message(.ballotInventedSome, [.text(figures)])
    }
    package static var ballotInventedSeparator: Message { Message(.ballotInventedSeparator) }
    package static var ballotInventionEverything: Message { Message(.ballotInventionEverything) }
    package static var ballotInventionDeputies: Message { Message(.ballotInventionDeputies) }
    package static var ballotInventionLosers: Message { Message(.ballotInventionLosers) }
    package static var ballotInventionThreshold: Message { Message(.ballotInventionThreshold) }
    package static func ballotMarked(name: String) -> Message {
        Message(.ballotMarked, [.text(name)])
    }
    package static var ballotVotesTitle: Message { Message(.ballotVotesTitle) }
    package static var ballotTableSummary: Message { Message(.ballotTableSummary) }
    package static func ballotThresholdLabel(votes: Int) -> Message {
        Message(.ballotThresholdLabel, [.number(votes)])
    }
    package static func ballotFindingCut(count: Int, least: Int, most: Int, best: Int) -> Message {
        Message(.ballotFindingCut, [.number(count), .number(least), .number(most), .number(best)])
    }
    package static func ballotFindingOne(most: Int, best: Int) -> Message {
        Message(.ballotFindingOne, [.number(most), .number(best)])
    }
    package static func ballotFindingAll(count: Int, least: Int, most: Int) -> Message {
        Message(.ballotFindingAll, [.number(count), .number(least), .number(most)])
    }
    package static func ballotFindingSole(most: Int) -> Message {
        Message(.ballotFindingSole, [.number(most)])
    }
    package static func ballotFindingNone(best: Int) -> Message {
        Message(.ballotFindingNone, [.number(best)])
    }
    package static func ballotFindingLine(needed: Int) -> Message {
        Message(.ballotFindingLine, [.number(needed)])
    }
    package static var ballotFindingPoints: Message { Message(.ballotFindingPoints) }
    package static var ballotColumnRank: Message { Message(.ballotColumnRank) }
    package static var ballotColumnItem: Message { Message(.ballotColumnItem) }
    package static var ballotColumnNumber: Message { Message(.ballotColumnNumber) }
    package static var ballotColumnVotes: Message { Message(.ballotColumnVotes) }
    package static var ballotColumnYes: Message { Message(.ballotColumnYes) }
    package static var ballotColumnNo: Message { Message(.ballotColumnNo) }
    package static var ballotColumnAbstain: Message { Message(.ballotColumnAbstain) }
    package static var ballotColumnUnpressed: Message { Message(.ballotColumnUnpressed) }
    package static var ballotColumnScore: Message { Message(.ballotColumnScore) }
    package static var ballotColumnRanked: Message { Message(.ballotColumnRanked) }
    package static var ballotColumnShare: Message { Message(.ballotColumnShare) }
    package static var ballotColumnReason: Message { Message(.ballotColumnReason) }
    package static var ballotCountDeputies: Message { Message(.ballotCountDeputies) }
    package static var ballotCountPresent: Message { Message(.ballotCountPresent) }
    package static var ballotCountIssued: Message { Message(.ballotCountIssued) }
    package static var ballotCountReturned: Message { Message(.ballotCountReturned) }
    package static var ballotCountUnreturned: Message { Message(.ballotCountUnreturned) }
    package static var ballotCountValid: Message { Message(.ballotCountValid) }
    package static var ballotCountVoid: Message { Message(.ballotCountVoid) }
    package static var ballotCountBlank: Message { Message(.ballotCountBlank) }
    package static var ballotStepsTitle: Message { Message(.ballotStepsTitle) }
    package static var ballotCheckTitle: Message { Message(.ballotCheckTitle) }
    package static var ballotCheckLead: Message { Message(.ballotCheckLead) }
    package static var ballotCheckRecord: Message { Message(.ballotCheckRecord) }
    package static var ballotCheckOutcome: Message { Message(.ballotCheckOutcome) }
    package static var ballotCheckFingerprint: Message { Message(.ballotCheckFingerprint) }
    package static var ballotCheckCommand: Message { Message(.ballotCheckCommand) }
    package static var ballotCheckCompare: Message { Message(.ballotCheckCompare) }
    package static var ballotCheckMore: Message { Message(.ballotCheckMore) }
    package static var ballotFactsSession: Message { Message(.ballotFactsSession) }
    package static var ballotFactsHeld: Message { Message(.ballotFactsHeld) }
    package static var ballotFactsSource: Message { Message(.ballotFactsSource) }
    package static var ballotCertaintyDerived: Message { Message(.ballotCertaintyDerived) }
    package static var ballotFactsList: Message { Message(.ballotFactsList) }
    package static var ballotFactsRule: Message { Message(.ballotFactsRule) }
    package static var comingFactsTitle: Message { Message(.comingFactsTitle) }
    package static var comingFactsWho: Message { Message(.comingFactsWho) }
    package static var comingFactsWhen: Message { Message(.comingFactsWhen) }
    package static var comingFactsNow: Message { Message(.comingFactsNow) }
    package static var comingProjectsAction: Message { Message(.comingProjectsAction) }
    package static var comingBallotsAction: Message { Message(.comingBallotsAction) }
    package static var comingCandidatesHeadline: Message { Message(.comingCandidatesHeadline) }
    package static var comingCandidatesLead: Message { Message(.comingCandidatesLead) }
    package static var comingCandidatesEmpty: Message { Message(.comingCandidatesEmpty) }
    package static var comingCandidatesWhat: Message { Message(.comingCandidatesWhat) }
    package static var comingCandidatesWho: Message { Message(.comingCandidatesWho) }
    package static var comingCandidatesWhen: Message { Message(.comingCandidatesWhen) }
    package static var comingCandidatesNow: Message { Message(.comingCandidatesNow) }
    package static var comingCandidatesAction: Message { Message(.comingCandidatesAction) }
    package static var comingWallHeadline: Message { Message(.comingWallHeadline) }
    package static var comingWallLead: Message { Message(.comingWallLead) }
    package static var comingWallEmpty: Message { Message(.comingWallEmpty) }
    package static var comingWallWhat: Message { Message(.comingWallWhat) }
    package static var comingWallWho: Message { Message(.comingWallWho) }
    package static var comingWallWhen: Message { Message(.comingWallWhen) }
    package static var comingWallNow: Message { Message(.comingWallNow) }
    package static var comingBulletinsHeadline: Message { Message(.comingBulletinsHeadline) }
    package static var comingBulletinsLead: Message { Message(.comingBulletinsLead) }
    package static var comingBulletinsEmpty: Message { Message(.comingBulletinsEmpty) }
    package static var comingBulletinsWhat: Message { Message(.comingBulletinsWhat) }
    package static var comingBulletinsWho: Message { Message(.comingBulletinsWho) }
    package static var comingBulletinsWhen: Message { Message(.comingBulletinsWhen) }
    package static var comingBulletinsNow: Message { Message(.comingBulletinsNow) }
    package static var comingReportHeadline: Message { Message(.comingReportHeadline) }
    package static var comingReportLead: Message { Message(.comingReportLead) }
    package static var comingReportEmpty: Message { Message(.comingReportEmpty) }
    package static var comingReportWhat: Message { Message(.comingReportWhat) }
    package static var comingReportWho: Message { Message(.comingReportWho) }
    package static var comingReportWhen: Message { Message(.comingReportWhen) }
    package static var comingReportNow: Message { Message(.comingReportNow) }
    package static var comingHallHeadline: Message { Message(.comingHallHeadline) }
    package static var comingHallLead: Message { Message(.comingHallLead) }
    package static var comingHallEmpty: Message { Message(.comingHallEmpty) }
    package static var comingHallWhat: Message { Message(.comingHallWhat) }
    package static var comingHallWho: Message { Message(.comingHallWho) }
    package static var comingHallWhen: Message { Message(.comingHallWhen) }
    package static var comingHallNow: Message { Message(.comingHallNow) }
    package static var commandMinshengAbstract: Message { Message(.commandMinshengAbstract) }
    package static var commandMinshengDiscussion: Message { Message(.commandMinshengDiscussion) }
    package static var commandLangHelp: Message { Message(.commandLangHelp) }
    package static func commandPlaced(place: String, sentence: String) -> Message {
        Message(.commandPlaced, [.text(place), .text(sentence)])
    }
    package static var commandHelpHeadingOverview: Message { Message(.commandHelpHeadingOverview) }
    package static var commandHelpHeadingUsage: Message { Message(.commandHelpHeadingUsage) }
    package static var commandHelpHeadingArguments: Message { Message(.commandHelpHeadingArguments) }
    package static var commandHelpHeadingOptions: Message { Message(.commandHelpHeadingOptions) }
    package static var commandHelpHeadingSubcommands: Message { Message(.commandHelpHeadingSubcommands) }
    package static var commandHelpHeadingExitCodes: Message { Message(.commandHelpHeadingExitCodes) }
    package static func commandHelpSeeSubcommand(command: String) -> Message {
        Message(.commandHelpSeeSubcommand, [.text(command)])
    }
    package static func commandHelpSeeHelp(command: String) -> Message {
        Message(.commandHelpSeeHelp, [.text(command)])
    }
    package static var commandHelpShowHelp: Message { Message(.commandHelpShowHelp) }
    package static var commandHelpShowVersion: Message { Message(.commandHelpShowVersion) }
    package static func commandHelpValues(values: String) -> Message {
        Message(.commandHelpValues, [.text(values)])
    }
    package static func commandParserMissing(argument: String) -> Message {
        Message(.commandParserMissing, [.text(argument)])
    }
    package static func commandParserValueMissing(option: String) -> Message {
        Message(.commandParserValueMissing, [.text(option)])
    }
    package static func commandParserUnknownOption(option: String) -> Message {
        Message(.commandParserUnknownOption, [.text(option)])
    }
    package static func commandParserUnknownOptionSimilar(option: String, similar: String) -> Message {
        Message(.commandParserUnknownOptionSimilar, [.text(option), .text(similar)])
    }
    package static func commandParserUnexpected(word: String) -> Message {
        Message(.commandParserUnexpected, [.text(word)])
    }
    package static func commandParserBadValue(value: String, option: String) -> Message {
        Message(.commandParserBadValue, [.text(value), .text(option)])
    }
    package static func commandParserBadValueOf(value: String, option: String, allowed: String) -> Message {
        Message(.commandParserBadValueOf, [.text(value), .text(option), .text(allowed)])
    }
    package static func commandParserNoValueTaken(option: String, value: String) -> Message {
        Message(.commandParserNoValueTaken, [.text(option), .text(value)])
    }
    package static func commandSaid(sentence: String) -> Message {
        Message(.commandSaid, [.text(sentence)])
    }
    package static func commandFileMissing(path: String) -> Message {
        Message(.commandFileMissing, [.text(path)])
    }
    package static func commandFileForbidden(path: String) -> Message {
        Message(.commandFileForbidden, [.text(path)])
    }
    package static func commandFileIsFolder(path: String) -> Message {
        Message(.commandFileIsFolder, [.text(path)])
    }
    package static func commandFileInNoFolder(path: String) -> Message {
        Message(.commandFileInNoFolder, [.text(path)])
    }
    package static func commandFileExists(path: String) -> Message {
        Message(.commandFileExists, [.text(path)])
    }
    package static func commandFileDiskFull(path: String) -> Message {
        Message(.commandFileDiskFull, [.text(path)])
    }
    package static func commandFileReadOnly(path: String) -> Message {
        Message(.commandFileReadOnly, [.text(path)])
    }
    package static func commandFileNobodyReads(path: String) -> Message {
        Message(.commandFileNobodyReads, [.text(path)])
    }
    package static func commandFileOther(path: String, reason: String) -> Message {
        Message(.commandFileOther, [.text(path), .text(reason)])
    }
    package static var commandTallyAbstract: Message { Message(.commandTallyAbstract) }
    package static var commandTallyCongressAbstract: Message { Message(.commandTallyCongressAbstract) }
    package static var commandTallyCongressDiscussion: Message { Message(.commandTallyCongressDiscussion) }
    package static var commandTallyCongressRecord: Message { Message(.commandTallyCongressRecord) }
    package static var commandTallyCongressExplain: Message { Message(.commandTallyCongressExplain) }
    package static var commandTallyCongressList: Message { Message(.commandTallyCongressList) }
    package static var commandTallyCongressRule: Message { Message(.commandTallyCongressRule) }
    package static var commandExitDone: Message { Message(.commandExitDone) }
    package static var commandExitUnexpected: Message { Message(.commandExitUnexpected) }
    package static var commandExitRecordInvalid: Message { Message(.commandExitRecordInvalid) }
    package static var commandExitDocumentDiffers: Message { Message(.commandExitDocumentDiffers) }
    package static var commandExitChainBroken: Message { Message(.commandExitChainBroken) }
    package static var commandExitRowsWrong: Message { Message(.commandExitRowsWrong) }
    package static var commandExitFileRefused: Message { Message(.commandExitFileRefused) }
    package static var commandExitNobodyToAsk: Message { Message(.commandExitNobodyToAsk) }
    package static var commandExitAnswerWrong: Message { Message(.commandExitAnswerWrong) }
    package static var commandExitAlreadyFounded: Message { Message(.commandExitAlreadyFounded) }
    package static var commandExitNotFounded: Message { Message(.commandExitNotFounded) }
    package static var commandExitOtherStore: Message { Message(.commandExitOtherStore) }
    package static var commandExitNotOverNetwork: Message { Message(.commandExitNotOverNetwork) }
    package static var commandExitUnknownJurisdiction: Message { Message(.commandExitUnknownJurisdiction) }
    package static var commandExitStoreNotEmpty: Message { Message(.commandExitStoreNotEmpty) }
    package static var commandExitBackupUnusable: Message { Message(.commandExitBackupUnusable) }
    package static var commandExitKindUnusable: Message { Message(.commandExitKindUnusable) }
    package static var commandExitPortTaken: Message { Message(.commandExitPortTaken) }
    package static var commandExitAddressUnusable: Message { Message(.commandExitAddressUnusable) }
    package static var commandExitDatabaseAddress: Message { Message(.commandExitDatabaseAddress) }
    package static var commandExitDatabaseUnreachable: Message { Message(.commandExitDatabaseUnreachable) }
    package static var commandExitDatabaseForbidden: Message { Message(.commandExitDatabaseForbidden) }
    package static var commandExitDatabaseMissing: Message { Message(.commandExitDatabaseMissing) }
    package static var commandExitDatabaseForeign: Message { Message(.commandExitDatabaseForeign) }
    package static var commandExitDatabaseNewer: Message { Message(.commandExitDatabaseNewer) }
    package static var commandExitDatabaseUnsuitable: Message { Message(.commandExitDatabaseUnsuitable) }
    package static var commandExitDatabaseFull: Message { Message(.commandExitDatabaseFull) }
    package static var commandExitDatabaseBusy: Message { Message(.commandExitDatabaseBusy) }
    package static var commandExitDatabaseDamaged: Message { Message(.commandExitDatabaseDamaged) }
    package static var commandExitDatabaseUnexpected: Message { Message(.commandExitDatabaseUnexpected) }
    package static var commandExitUsage: Message { Message(.commandExitUsage) }
    package static var commandExitCancelled: Message { Message(.commandExitCancelled) }
    package static var commandDatabaseHelp: Message { Message(.commandDatabaseHelp) }
    package static var commandDatabaseMissing: Message { Message(.commandDatabaseMissing) }
    package static func commandDatabaseFileMissing(path: String) -> Message {
        Message(.commandDatabaseFileMissing, [.text(path)])
    }
    package static var commandDatabaseCancelled: Message { Message(.commandDatabaseCancelled) }
    package static var commandDatabaseBusy: Message { Message(.commandDatabaseBusy) }
    package static var commandDatabaseFull: Message { Message(.commandDatabaseFull) }
    package static var commandDatabaseReadOnly: Message { Message(.commandDatabaseReadOnly) }
    package static func commandDatabasePermission(subject: String) -> Message {
        Message(.commandDatabasePermission, [.text(subject)])
    }
    package static func commandDatabaseFolderMissing(path: String) -> Message {
        Message(.commandDatabaseFolderMissing, [.text(path)])
    }
    package static func commandDatabaseForeignFile(path: String) -> Message {
        Message(.commandDatabaseForeignFile, [.text(path)])
    }
    package static var commandDatabaseDamaged: Message { Message(.commandDatabaseDamaged) }
    package static func commandDatabaseSchemaNewer(steps: String) -> Message {
        Message(.commandDatabaseSchemaNewer, [.text(steps)])
    }
    package static func commandDatabaseSchemaChanged(step: String) -> Message {
        Message(.commandDatabaseSchemaChanged, [.text(step)])
    }
    package static func commandDatabaseEngineTooOld(found: String, needed: String) -> Message {
        Message(.commandDatabaseEngineTooOld, [.text(found), .text(needed)])
    }
    package static func commandDatabaseWrongCollation(found: String) -> Message {
        Message(.commandDatabaseWrongCollation, [.text(found)])
    }
    package static func commandDatabaseWrongEncoding(found: String) -> Message {
        Message(.commandDatabaseWrongEncoding, [.text(found)])
    }
    package static func commandDatabaseSaid(message: String, code: String) -> Message {
        Message(.commandDatabaseSaid, [.text(message), .text(code)])
    }
    package static func commandDatabaseUnexpected(code: String) -> Message {
        Message(.commandDatabaseUnexpected, [.text(code)])
    }
    package static var commandDatabaseRefused: Message { Message(.commandDatabaseRefused) }
    package static var commandDatabaseUnknownHost: Message { Message(.commandDatabaseUnknownHost) }
    package static var commandDatabaseUntrusted: Message { Message(.commandDatabaseUntrusted) }
    package static var commandDatabaseTimedOut: Message { Message(.commandDatabaseTimedOut) }
    package static var commandDatabaseNoSuchDatabase: Message { Message(.commandDatabaseNoSuchDatabase) }
    package static var commandDatabaseLost: Message { Message(.commandDatabaseLost) }
    package static var commandDatabaseCommitUnknown: Message { Message(.commandDatabaseCommitUnknown) }
    package static var commandDatabaseRestarting: Message { Message(.commandDatabaseRestarting) }
    package static var commandDatabaseOutOfMemory: Message { Message(.commandDatabaseOutOfMemory) }
    package static var commandDatabaseInputOutput: Message { Message(.commandDatabaseInputOutput) }
    package static var commandDatabaseClosed: Message { Message(.commandDatabaseClosed) }
    package static func commandAddressInstead(instead: String) -> Message {
        Message(.commandAddressInstead, [.text(instead)])
    }
    package static var commandAddressEmpty: Message { Message(.commandAddressEmpty) }
    package static var commandAddressNoScheme: Message { Message(.commandAddressNoScheme) }
    package static func commandAddressUnknownScheme(found: String) -> Message {
        Message(.commandAddressUnknownScheme, [.text(found)])
    }
    package static var commandAddressPathMissing: Message { Message(.commandAddressPathMissing) }
    package static func commandAddressPathNotAbsolute(found: String) -> Message {
        Message(.commandAddressPathNotAbsolute, [.text(found)])
    }
    package static func commandAddressPathIsFolder(found: String) -> Message {
        Message(.commandAddressPathIsFolder, [.text(found)])
    }
    package static func commandAddressPathHasQuery(found: String) -> Message {
        Message(.commandAddressPathHasQuery, [.text(found)])
    }
    package static var commandAddressSlashesMissing: Message { Message(.commandAddressSlashesMissing) }
    package static var commandAddressHostMissing: Message { Message(.commandAddressHostMissing) }
    package static func commandAddressBadPort(found: String) -> Message {
        Message(.commandAddressBadPort, [.text(found)])
    }
    package static var commandAddressNameMissing: Message { Message(.commandAddressNameMissing) }
    package static func commandAddressNameHasSlash(found: String) -> Message {
        Message(.commandAddressNameHasSlash, [.text(found)])
    }
    package static func commandAddressBadEscape(part: String) -> Message {
        Message(.commandAddressBadEscape, [.text(part)])
    }
    package static func commandAddressUnescaped(part: String) -> Message {
        Message(.commandAddressUnescaped, [.text(part)])
    }
    package static func commandAddressBadParameter(found: String) -> Message {
        Message(.commandAddressBadParameter, [.text(found)])
    }
    package static func commandAddressUnknownParameter(found: String) -> Message {
        Message(.commandAddressUnknownParameter, [.text(found)])
    }
    package static func commandAddressRepeatedParameter(found: String) -> Message {
        Message(.commandAddressRepeatedParameter, [.text(found)])
    }
    package static func commandStoreNotFounded(address: String) -> Message {
        Message(.commandStoreNotFounded, [.text(address)])
    }
    package static var commandStoreNotDemo: Message { Message(.commandStoreNotDemo) }
    package static func commandKindsFolderMissing(path: String) -> Message {
        Message(.commandKindsFolderMissing, [.text(path)])
    }
    package static func commandKindsNotUtf8(path: String) -> Message {
        Message(.commandKindsNotUtf8, [.text(path)])
    }
    package static var commandKindsNotReadable: Message { Message(.commandKindsNotReadable) }
    package static func commandKindsNotReadableAt(key: String) -> Message {
        Message(.commandKindsNotReadableAt, [.text(key)])
    }
    package static func commandKindsBadId(id: String) -> Message {
        Message(.commandKindsBadId, [.text(id)])
    }
    package static var commandKindsNoState: Message { Message(.commandKindsNoState) }
    package static func commandKindsStateTwice(id: String) -> Message {
        Message(.commandKindsStateTwice, [.text(id)])
    }
    package static func commandKindsUnknownState(id: String) -> Message {
        Message(.commandKindsUnknownState, [.text(id)])
    }
    package static func commandKindsMoveTwice(from: String, to: String) -> Message {
        Message(.commandKindsMoveTwice, [.text(from), .text(to)])
    }
    package static func commandKindsUnreachableState(id: String) -> Message {
        Message(.commandKindsUnreachableState, [.text(id)])
    }
    package static func commandKindsKindTwice(id: String) -> Message {
        Message(.commandKindsKindTwice, [.text(id)])
    }
    package static var commandPortHelp: Message { Message(.commandPortHelp) }
    package static var commandServeAbstract: Message { Message(.commandServeAbstract) }
    package static var commandServeDiscussion: Message { Message(.commandServeDiscussion) }
    package static var commandServeHost: Message { Message(.commandServeHost) }
    package static var commandServeBehindProxy: Message { Message(.commandServeBehindProxy) }
    package static var commandServeKinds: Message { Message(.commandServeKinds) }
    package static func commandServeReady(site: String) -> Message {
        Message(.commandServeReady, [.text(site)])
    }
    package static var commandServeNotFounded: Message { Message(.commandServeNotFounded) }
    package static func commandServeNotOverNetwork(host: String) -> Message {
        Message(.commandServeNotOverNetwork, [.text(host)])
    }
    package static var commandServeDemoOffLoopback: Message { Message(.commandServeDemoOffLoopback) }
    package static func commandServePortTaken(port: Int) -> Message {
        Message(.commandServePortTaken, [.plain(port)])
    }
    package static func commandServeAddressUnusable(host: String, port: Int, reason: String) -> Message {
        Message(.commandServeAddressUnusable, [.text(host), .plain(port), .text(reason)])
    }
    package static func commandServeUnknownHost(host: String) -> Message {
        Message(.commandServeUnknownHost, [.text(host)])
    }
    package static func commandUnexpected(kind: String) -> Message {
        Message(.commandUnexpected, [.text(kind)])
    }
    package static var commandDemoAbstract: Message { Message(.commandDemoAbstract) }
    package static var commandDemoDiscussion: Message { Message(.commandDemoDiscussion) }
    package static var commandDemoHome: Message { Message(.commandDemoHome) }
    package static var commandDemoMaking: Message { Message(.commandDemoMaking) }
    package static func commandDemoReady(site: String) -> Message {
        Message(.commandDemoReady, [.text(site)])
    }
    package static var commandDemoAddresses: Message { Message(.commandDemoAddresses) }
    package static func commandDemoAccounts(site: String) -> Message {
        Message(.commandDemoAccounts, [.text(site)])
    }
    package static func commandDemoAccount(login: String, password: String, post: String) -> Message {
        Message(.commandDemoAccount, [.text(login), .text(password), .text(post)])
    }
    package static var commandDemoStop: Message { Message(.commandDemoStop) }
    package static var commandFoundAbstract: Message { Message(.commandFoundAbstract) }
    package static var commandFoundDiscussion: Message { Message(.commandFoundDiscussion) }
    package static var commandFoundAnswers: Message { Message(.commandFoundAnswers) }
    package static var commandFoundPasswordDescriptor: Message { Message(.commandFoundPasswordDescriptor) }
    package static var commandFoundIfNeeded: Message { Message(.commandFoundIfNeeded) }
    package static var commandFoundAlready: Message { Message(.commandFoundAlready) }
    package static var commandFoundNoMemory: Message { Message(.commandFoundNoMemory) }
    package static var commandFoundNobodyToAsk: Message { Message(.commandFoundNobodyToAsk) }
    package static var commandFoundCancelled: Message { Message(.commandFoundCancelled) }
    package static func commandFoundDone(name: String, login: String) -> Message {
        Message(.commandFoundDone, [.text(name), .text(login)])
    }
    package static var commandFoundAskName: Message { Message(.commandFoundAskName) }
    package static func commandFoundAskKind(kinds: String, likely: String) -> Message {
        Message(.commandFoundAskKind, [.text(kinds), .text(likely)])
    }
    package static var commandFoundAskNameEnglish: Message { Message(.commandFoundAskNameEnglish) }
    package static func commandFoundAskSlug(likely: String) -> Message {
        Message(.commandFoundAskSlug, [.text(likely)])
    }
    package static var commandFoundAskTowns: Message { Message(.commandFoundAskTowns) }
    package static var commandFoundAskTownName: Message { Message(.commandFoundAskTownName) }
    package static var commandFoundAskAdministrator: Message { Message(.commandFoundAskAdministrator) }
    package static var commandFoundAskAdministratorName: Message { Message(.commandFoundAskAdministratorName) }
    package static var commandFoundAskLogin: Message { Message(.commandFoundAskLogin) }
    package static func commandFoundAskPassword(fewest: Int) -> Message {
        Message(.commandFoundAskPassword, [.plain(fewest)])
    }
    package static var commandFoundAskPasswordAgain: Message { Message(.commandFoundAskPasswordAgain) }
    package static var commandFoundPasswordsDiffer: Message { Message(.commandFoundPasswordsDiffer) }
    package static func commandFoundBadKind(kind: String, allowed: String) -> Message {
        Message(.commandFoundBadKind, [.text(kind), .text(allowed)])
    }
    package static func commandFoundBadName(name: String) -> Message {
        Message(.commandFoundBadName, [.text(name)])
    }
    package static func commandFoundBadNameEnglish(name: String) -> Message {
        Message(.commandFoundBadNameEnglish, [.text(name)])
    }
    package static func commandFoundBadSlug(slug: String) -> Message {
        Message(.commandFoundBadSlug, [.text(slug)])
    }
    package static func commandFoundSlugTwice(slug: String) -> Message {
        Message(.commandFoundSlugTwice, [.text(slug)])
    }
    package static func commandFoundBadLogin(login: String) -> Message {
        Message(.commandFoundBadLogin, [.text(login)])
    }
    package static func commandFoundPasswordTooShort(characters: Int, fewest: Int) -> Message {
        Message(.commandFoundPasswordTooShort, [.plain(characters), .plain(fewest)])
    }
    package static func commandFoundPasswordTooLong(bytes: Int, most: Int) -> Message {
        Message(.commandFoundPasswordTooLong, [.plain(bytes), .plain(most)])
    }
    package static var commandFoundPasswordTooPlain: Message { Message(.commandFoundPasswordTooPlain) }
    package static func commandFoundAnswersUnreadable(file: String, key: String) -> Message {
        Message(.commandFoundAnswersUnreadable, [.text(file), .text(key)])
    }
    package static func commandFoundOfficeName(district: String) -> Message {
        Message(.commandFoundOfficeName, [.text(district)])
    }
    package static var commandFoundAdministrationPost: Message { Message(.commandFoundAdministrationPost) }
    package static var commandFoundIntakePost: Message { Message(.commandFoundIntakePost) }
    package static var commandBackupAbstract: Message { Message(.commandBackupAbstract) }
    package static var commandBackupDiscussion: Message { Message(.commandBackupDiscussion) }
    package static var commandBackupFile: Message { Message(.commandBackupFile) }
    package static var commandBackupProgress: Message { Message(.commandBackupProgress) }
    package static func commandBackupDone(file: String, rows: Int, checksum: String) -> Message {
        Message(.commandBackupDone, [.text(file), .number(rows), .text(checksum)])
    }
    package static func commandBackupUnlistedTable(table: String) -> Message {
        Message(.commandBackupUnlistedTable, [.text(table)])
    }
    package static func commandBackupNotBackup(path: String) -> Message {
        Message(.commandBackupNotBackup, [.text(path)])
    }
    package static func commandBackupNewerFormat(path: String, found: String, known: String) -> Message {
        Message(.commandBackupNewerFormat, [.text(path), .text(found), .text(known)])
    }
    package static func commandBackupTruncated(path: String, line: Int) -> Message {
        Message(.commandBackupTruncated, [.text(path), .plain(line)])
    }
    package static func commandBackupDamaged(path: String, line: Int) -> Message {
        Message(.commandBackupDamaged, [.text(path), .plain(line)])
    }
    package static func commandBackupUnknownColumns(path: String, line: Int, table: String) -> Message {
        Message(.commandBackupUnknownColumns, [.text(path), .plain(line), .text(table)])
    }
    package static func commandBackupNotEmpty(table: String) -> Message {
        Message(.commandBackupNotEmpty, [.text(table)])
    }
    package static var commandRestoreAbstract: Message { Message(.commandRestoreAbstract) }
    package static var commandRestoreDiscussion: Message { Message(.commandRestoreDiscussion) }
    package static var commandRestoreFile: Message { Message(.commandRestoreFile) }
    package static var commandRestoreProgress: Message { Message(.commandRestoreProgress) }
    package static func commandRestoreDone(file: String, rows: Int) -> Message {
        Message(.commandRestoreDone, [.text(file), .number(rows)])
    }
    package static var commandAuditAbstract: Message { Message(.commandAuditAbstract) }
    package static var commandAuditVerifyAbstract: Message { Message(.commandAuditVerifyAbstract) }
    package static var commandAuditVerifyDiscussion: Message { Message(.commandAuditVerifyDiscussion) }
    package static var commandAuditVerifyFile: Message { Message(.commandAuditVerifyFile) }
    package static var commandAuditVerifyHead: Message { Message(.commandAuditVerifyHead) }
    package static var commandAuditVerifyBadHead: Message { Message(.commandAuditVerifyBadHead) }
    package static var commandAuditExportAbstract: Message { Message(.commandAuditExportAbstract) }
    package static var commandAuditExportDiscussion: Message { Message(.commandAuditExportDiscussion) }
    package static var commandAuditExportFile: Message { Message(.commandAuditExportFile) }
    package static func commandAuditExportDone(count: Int, file: String) -> Message {
        Message(.commandAuditExportDone, [.number(count), .text(file)])
    }
    package static var commandFileCancelled: Message { Message(.commandFileCancelled) }
    package static var commandDemoPageSuggest: Message { Message(.commandDemoPageSuggest) }
    package static var commandDemoPageProjects: Message { Message(.commandDemoPageProjects) }
    package static var commandDemoPageBallots: Message { Message(.commandDemoPageBallots) }
    package static var commandDemoPageConsole: Message { Message(.commandDemoPageConsole) }
    package static func commandDemoHomeUnusable(path: String) -> Message {
        Message(.commandDemoHomeUnusable, [.text(path)])
    }
    package static func commandStoreUnknownJurisdiction(name: String) -> Message {
        Message(.commandStoreUnknownJurisdiction, [.text(name)])
    }
    package static func commandStoreCalendarNotCompleted(code: String) -> Message {
        Message(.commandStoreCalendarNotCompleted, [.text(code)])
    }
    package static var commandExchangeJurisdiction: Message { Message(.commandExchangeJurisdiction) }
    package static var commandExchangeEncoding: Message { Message(.commandExchangeEncoding) }
    package static var commandImportAbstract: Message { Message(.commandImportAbstract) }
    package static var commandImportSuggestionsAbstract: Message { Message(.commandImportSuggestionsAbstract) }
    package static var commandImportSuggestionsDiscussion: Message { Message(.commandImportSuggestionsDiscussion) }
    package static var commandImportSuggestionsFile: Message { Message(.commandImportSuggestionsFile) }
    package static var commandImportSuggestionsDryRun: Message { Message(.commandImportSuggestionsDryRun) }
    package static var commandImportSuggestionsProgress: Message { Message(.commandImportSuggestionsProgress) }
    package static func commandImportSuggestionsDone(count: Int, name: String, encoding: String) -> Message {
        Message(.commandImportSuggestionsDone, [.number(count), .text(name), .text(encoding)])
    }
    package static func commandImportSuggestionsTried(count: Int, name: String, encoding: String) -> Message {
        Message(.commandImportSuggestionsTried, [.number(count), .text(name), .text(encoding)])
    }
    package static func commandImportSuggestionsChannel(channel: String, count: Int) -> Message {
        Message(.commandImportSuggestionsChannel, [.text(channel), .number(count)])
    }
    package static func commandImportSuggestionsIgnored(columns: String) -> Message {
        Message(.commandImportSuggestionsIgnored, [.text(columns)])
    }
    package static func commandImportSuggestionsMore(count: Int) -> Message {
        Message(.commandImportSuggestionsMore, [.number(count)])
    }
    package static var commandExportAbstract: Message { Message(.commandExportAbstract) }
    package static var commandExportSuggestionsAbstract: Message { Message(.commandExportSuggestionsAbstract) }
    package static var commandExportSuggestionsDiscussion: Message { Message(.commandExportSuggestionsDiscussion) }
    package static var commandExportSuggestionsFile: Message { Message(.commandExportSuggestionsFile) }
    package static var commandExportSuggestionsWithContacts: Message { Message(.commandExportSuggestionsWithContacts) }
    package static var commandExportSuggestionsReason: Message { Message(.commandExportSuggestionsReason) }
    package static var commandExportSuggestionsReasonAlone: Message { Message(.commandExportSuggestionsReasonAlone) }
    package static var commandExportSuggestionsProgress: Message { Message(.commandExportSuggestionsProgress) }
    package static func commandExportSuggestionsDone(count: Int, file: String, digest: String) -> Message {
        Message(.commandExportSuggestionsDone, [.number(count), .text(file), .text(digest)])
    }
    package static func componentsPageTitle(page: String, site: String) -> Message {
        Message(.componentsPageTitle, [.text(page), .text(site)])
    }
    package static func componentsPageTitleWithError(page: String, site: String) -> Message {
        Message(.componentsPageTitleWithError, [.text(page), .text(site)])
    }
    package static var componentsPageSkip: Message { Message(.componentsPageSkip) }
    package static var componentsPageNavigation: Message { Message(.componentsPageNavigation) }
    package static var componentsPageMenuLink: Message { Message(.componentsPageMenuLink) }
    package static var componentsPageMenu: Message { Message(.componentsPageMenu) }
    package static var componentsPageCrumbs: Message { Message(.componentsPageCrumbs) }
    package static var componentsPageLarger: Message { Message(.componentsPageLarger) }
    package static var componentsPageUsualSize: Message { Message(.componentsPageUsualSize) }
    package static var componentsPageOtherLanguage: Message { Message(.componentsPageOtherLanguage) }
    package static var componentsSampleMark: Message { Message(.componentsSampleMark) }
    package static var componentsSampleBar: Message { Message(.componentsSampleBar) }
    package static var componentsConsoleNavigation: Message { Message(.componentsConsoleNavigation) }
    package static func componentsConsoleCount(count: Int) -> Message {
        Message(.componentsConsoleCount, [.number(count)])
    }
    package static func componentsConsolePerson(name: String, post: String) -> Message {
        Message(.componentsConsolePerson, [.text(name), .text(post)])
    }
    package static func componentsConsoleLastSignIn(when: String) -> Message {
        Message(.componentsConsoleLastSignIn, [.text(when)])
    }
    package static var componentsConsoleFirstSignIn: Message { Message(.componentsConsoleFirstSignIn) }
    package static var componentsConsolePost: Message { Message(.componentsConsolePost) }
    package static var componentsConsoleChangePost: Message { Message(.componentsConsoleChangePost) }
    package static var componentsConsoleSignOut: Message { Message(.componentsConsoleSignOut) }
    package static func componentsTableScrolls(name: String) -> Message {
        Message(.componentsTableScrolls, [.text(name)])
    }
    package static func componentsPagesShown(first: Int, last: Int, total: Int) -> Message {
        Message(.componentsPagesShown, [.number(first), .number(last), .number(total)])
    }
    package static var componentsPagesPrevious: Message { Message(.componentsPagesPrevious) }
    package static var componentsPagesNext: Message { Message(.componentsPagesNext) }
    package static var componentsPagesLabel: Message { Message(.componentsPagesLabel) }
    package static var componentsFormOptional: Message { Message(.componentsFormOptional) }
    package static var componentsFormError: Message { Message(.componentsFormError) }
    package static func componentsFormCounter(used: Int, limit: Int) -> Message {
        Message(.componentsFormCounter, [.number(used), .number(limit)])
    }
    package static func componentsFormSummary(count: Int) -> Message {
        Message(.componentsFormSummary, [.number(count)])
    }
    package static var componentsLightNormalName: Message { Message(.componentsLightNormalName) }
    package static var componentsLightNormalShort: Message { Message(.componentsLightNormalShort) }
    package static var componentsLightSlowName: Message { Message(.componentsLightSlowName) }
    package static var componentsLightSlowShort: Message { Message(.componentsLightSlowShort) }
    package static var componentsLightLateName: Message { Message(.componentsLightLateName) }
    package static var componentsLightLateShort: Message { Message(.componentsLightLateShort) }
    package static var componentsLightAcceptedName: Message { Message(.componentsLightAcceptedName) }
    package static var componentsLightPausedName: Message { Message(.componentsLightPausedName) }
    package static var componentsLightNotStartedName: Message { Message(.componentsLightNotStartedName) }
    package static func componentsLightCounted(light: String, count: Int) -> Message {
        Message(.componentsLightCounted, [.text(light), .number(count)])
    }
    package static func componentsProgressDone(done: String) -> Message {
        Message(.componentsProgressDone, [.text(done)])
    }
    package static func componentsProgressPlan(plan: String) -> Message {
        Message(.componentsProgressPlan, [.text(plan)])
    }
    package static func componentsProgressDoneAndPlan(done: String, plan: String) -> Message {
        Message(.componentsProgressDoneAndPlan, [.text(done), .text(plan)])
    }
    package static var componentsLikenessLabel: Message { Message(.componentsLikenessLabel) }
    package static var componentsStateDone: Message { Message(.componentsStateDone) }
    package static var componentsStateNow: Message { Message(.componentsStateNow) }
    package static var componentsStateNext: Message { Message(.componentsStateNext) }
    package static var componentsToastUndo: Message { Message(.componentsToastUndo) }
    package static var componentsChartDataTable: Message { Message(.componentsChartDataTable) }
    package static var componentsChartMonth: Message { Message(.componentsChartMonth) }
    package static var componentsChartMonthNames: Message { Message(.componentsChartMonthNames) }
    package static func componentsChartEndOfMonth(month: String) -> Message {
        Message(.componentsChartEndOfMonth, [.text(month)])
    }
    package static var componentsChartFirstPlan: Message { Message(.componentsChartFirstPlan) }
    package static var componentsChartPlan: Message { Message(.componentsChartPlan) }
    package static var componentsChartDone: Message { Message(.componentsChartDone) }
    package static func componentsChartDoneValue(value: String) -> Message {
        Message(.componentsChartDoneValue, [.text(value)])
    }
    package static func componentsChartFirstTarget(value: String) -> Message {
        Message(.componentsChartFirstTarget, [.text(value)])
    }
    package static func componentsChartTarget(value: String) -> Message {
        Message(.componentsChartTarget, [.text(value)])
    }
    package static var componentsChartMilestones: Message { Message(.componentsChartMilestones) }
    package static var componentsLibraryHeadline: Message { Message(.componentsLibraryHeadline) }
    package static var componentsLibraryLead: Message { Message(.componentsLibraryLead) }
    package static var componentsLibraryNote: Message { Message(.componentsLibraryNote) }
    package static var componentsLibraryHere: Message { Message(.componentsLibraryHere) }
    package static var componentsLibraryHome: Message { Message(.componentsLibraryHome) }
    package static var componentsLibraryLightTheme: Message { Message(.componentsLibraryLightTheme) }
    package static var componentsLibraryDarkTheme: Message { Message(.componentsLibraryDarkTheme) }
    package static var componentsLibraryColours: Message { Message(.componentsLibraryColours) }
    package static var componentsLibraryType: Message { Message(.componentsLibraryType) }
    package static var componentsLibraryTypeSample: Message { Message(.componentsLibraryTypeSample) }
    package static var componentsLibraryButtons: Message { Message(.componentsLibraryButtons) }
    package static var componentsLibraryButtonPrimary: Message { Message(.componentsLibraryButtonPrimary) }
    package static var componentsLibraryButtonSecond: Message { Message(.componentsLibraryButtonSecond) }
    package static var componentsLibraryButtonQuiet: Message { Message(.componentsLibraryButtonQuiet) }
    package static var componentsLibraryButtonDanger: Message { Message(.componentsLibraryButtonDanger) }
    package static var componentsLibraryButtonSending: Message { Message(.componentsLibraryButtonSending) }
    package static var componentsLibraryButtonSmall: Message { Message(.componentsLibraryButtonSmall) }
    package static var componentsLibraryButtonBig: Message { Message(.componentsLibraryButtonBig) }
    package static var componentsLibraryMarks: Message { Message(.componentsLibraryMarks) }
    package static var componentsLibraryBadgePlain: Message { Message(.componentsLibraryBadgePlain) }
    package static var componentsLibraryBadgeDraft: Message { Message(.componentsLibraryBadgeDraft) }
    package static var componentsLibraryBadgeToday: Message { Message(.componentsLibraryBadgeToday) }
    package static var componentsLibraryBadgeSoon: Message { Message(.componentsLibraryBadgeSoon) }
    package static var componentsLibraryBadgeReplied: Message { Message(.componentsLibraryBadgeReplied) }
    package static var componentsLibrarySeal: Message { Message(.componentsLibrarySeal) }
    package static var componentsLibraryHeads: Message { Message(.componentsLibraryHeads) }
    package static var componentsLibraryEyebrowPlace: Message { Message(.componentsLibraryEyebrowPlace) }
    package static var componentsLibraryEyebrowDate: Message { Message(.componentsLibraryEyebrowDate) }
    package static var componentsLibraryProjectHeadline: Message { Message(.componentsLibraryProjectHeadline) }
    package static var componentsLibraryProjectLead: Message { Message(.componentsLibraryProjectLead) }
    package static var componentsLibraryFigureLengthUnit: Message { Message(.componentsLibraryFigureLengthUnit) }
    package static var componentsLibraryFigureLength: Message { Message(.componentsLibraryFigureLength) }
    package static var componentsLibraryFigureMoneyUnit: Message { Message(.componentsLibraryFigureMoneyUnit) }
    package static var componentsLibraryFigureMoney: Message { Message(.componentsLibraryFigureMoney) }
    package static var componentsLibraryFigurePaidUnit: Message { Message(.componentsLibraryFigurePaidUnit) }
    package static var componentsLibraryFigurePaid: Message { Message(.componentsLibraryFigurePaid) }
    package static var componentsLibraryFigureProblemUnit: Message { Message(.componentsLibraryFigureProblemUnit) }
    package static var componentsLibraryFigureProblem: Message { Message(.componentsLibraryFigureProblem) }
    package static var componentsLibraryFactUnit: Message { Message(.componentsLibraryFactUnit) }
    package static var componentsLibraryFactUnitValue: Message { Message(.componentsLibraryFactUnitValue) }
    package static var componentsLibraryFactDue: Message { Message(.componentsLibraryFactDue) }
    package static var componentsLibraryFactDueValue: Message { Message(.componentsLibraryFactDueValue) }
    package static var componentsLibraryFactFingerprint: Message { Message(.componentsLibraryFactFingerprint) }
    package static var componentsLibraryProgress: Message { Message(.componentsLibraryProgress) }
    package static var componentsLibraryEntryPlace: Message { Message(.componentsLibraryEntryPlace) }
    package static var componentsLibraryEntrySays: Message { Message(.componentsLibraryEntrySays) }
    package static var componentsLibraryEntryUnit: Message { Message(.componentsLibraryEntryUnit) }
    package static var componentsLibraryEntryParkingPlace: Message { Message(.componentsLibraryEntryParkingPlace) }
    package static var componentsLibraryEntryParkingSays: Message { Message(.componentsLibraryEntryParkingSays) }
    package static var componentsLibraryEntryParkingUnit: Message { Message(.componentsLibraryEntryParkingUnit) }
    package static var componentsLibraryEntryCarePlace: Message { Message(.componentsLibraryEntryCarePlace) }
    package static var componentsLibraryEntryCareSays: Message { Message(.componentsLibraryEntryCareSays) }
    package static var componentsLibraryEntryCareUnit: Message { Message(.componentsLibraryEntryCareUnit) }
    package static var componentsLibraryEntryStairsPlace: Message { Message(.componentsLibraryEntryStairsPlace) }
    package static var componentsLibraryThreads: Message { Message(.componentsLibraryThreads) }
    package static var componentsLibraryThreadSubmitted: Message { Message(.componentsLibraryThreadSubmitted) }
    package static var componentsLibraryThreadSubmittedText: Message { Message(.componentsLibraryThreadSubmittedText) }
    package static var componentsLibraryThreadMerged: Message { Message(.componentsLibraryThreadMerged) }
    package static var componentsLibraryThreadMergedText: Message { Message(.componentsLibraryThreadMergedText) }
    package static var componentsLibraryThreadDelivering: Message { Message(.componentsLibraryThreadDelivering) }
    package static var componentsLibraryThreadRated: Message { Message(.componentsLibraryThreadRated) }
    package static var componentsLibraryThreadRatedText: Message { Message(.componentsLibraryThreadRatedText) }
    package static var componentsLibraryActProposing: Message { Message(.componentsLibraryActProposing) }
    package static var componentsLibraryActDeciding: Message { Message(.componentsLibraryActDeciding) }
    package static var componentsLibraryActDelivering: Message { Message(.componentsLibraryActDelivering) }
    package static var componentsLibraryActSupervising: Message { Message(.componentsLibraryActSupervising) }
    package static var componentsLibraryActEvaluating: Message { Message(.componentsLibraryActEvaluating) }
    package static var componentsLibraryActStateNow: Message { Message(.componentsLibraryActStateNow) }
    package static var componentsLibraryActStateNext: Message { Message(.componentsLibraryActStateNext) }
    package static var componentsLibraryForms: Message { Message(.componentsLibraryForms) }
    package static var componentsLibraryFieldWhat: Message { Message(.componentsLibraryFieldWhat) }
    package static var componentsLibraryFieldWhatHint: Message { Message(.componentsLibraryFieldWhatHint) }
    package static var componentsLibraryFieldWhatError: Message { Message(.componentsLibraryFieldWhatError) }
    package static var componentsLibraryFieldName: Message { Message(.componentsLibraryFieldName) }
    package static var componentsLibraryFieldNameValue: Message { Message(.componentsLibraryFieldNameValue) }
    package static var componentsLibraryFieldBuilt: Message { Message(.componentsLibraryFieldBuilt) }
    package static var componentsLibraryFieldBuiltHint: Message { Message(.componentsLibraryFieldBuiltHint) }
    package static var componentsLibraryFieldBuiltError: Message { Message(.componentsLibraryFieldBuiltError) }
    package static var componentsLibraryFieldBuiltUnit: Message { Message(.componentsLibraryFieldBuiltUnit) }
    package static var componentsLibraryFieldTown: Message { Message(.componentsLibraryFieldTown) }
    package static var componentsLibraryFieldTownPrompt: Message { Message(.componentsLibraryFieldTownPrompt) }
    package static var componentsLibraryFieldTownError: Message { Message(.componentsLibraryFieldTownError) }
    package static var componentsLibraryTownOne: Message { Message(.componentsLibraryTownOne) }
    package static var componentsLibraryTownTwo: Message { Message(.componentsLibraryTownTwo) }
    package static var componentsLibraryTownThree: Message { Message(.componentsLibraryTownThree) }
    package static var componentsLibraryFieldKind: Message { Message(.componentsLibraryFieldKind) }
    package static var componentsLibraryKindOne: Message { Message(.componentsLibraryKindOne) }
    package static var componentsLibraryKindTwo: Message { Message(.componentsLibraryKindTwo) }
    package static var componentsLibraryKindThree: Message { Message(.componentsLibraryKindThree) }
    package static var componentsLibraryKindFour: Message { Message(.componentsLibraryKindFour) }
    package static var componentsLibraryKindFive: Message { Message(.componentsLibraryKindFive) }
    package static var componentsLibraryFieldDecision: Message { Message(.componentsLibraryFieldDecision) }
    package static var componentsLibraryDecisionMerge: Message { Message(.componentsLibraryDecisionMerge) }
    package static var componentsLibraryDecisionMergeConsequence: Message { Message(.componentsLibraryDecisionMergeConsequence) }
    package static var componentsLibraryDecisionOwn: Message { Message(.componentsLibraryDecisionOwn) }
    package static var componentsLibraryDecisionDecline: Message { Message(.componentsLibraryDecisionDecline) }
    package static var componentsLibraryFieldChecks: Message { Message(.componentsLibraryFieldChecks) }
    package static var componentsLibraryCheckPublic: Message { Message(.componentsLibraryCheckPublic) }
    package static var componentsLibraryCheckYear: Message { Message(.componentsLibraryCheckYear) }
    package static var componentsLibraryFieldPhoto: Message { Message(.componentsLibraryFieldPhoto) }
    package static var componentsLibraryFieldPhotoAdvice: Message { Message(.componentsLibraryFieldPhotoAdvice) }
    package static var componentsLibraryFieldPhone: Message { Message(.componentsLibraryFieldPhone) }
    package static var componentsLibraryFieldPhoneHint: Message { Message(.componentsLibraryFieldPhoneHint) }
    package static var componentsLibraryFieldCode: Message { Message(.componentsLibraryFieldCode) }
    package static var componentsLibraryFieldPassword: Message { Message(.componentsLibraryFieldPassword) }
    package static var componentsLibraryFieldDate: Message { Message(.componentsLibraryFieldDate) }
    package static var componentsLibraryMessages: Message { Message(.componentsLibraryMessages) }
    package static var componentsLibraryNoticeKnow: Message { Message(.componentsLibraryNoticeKnow) }
    package static var componentsLibraryNoticeKnowText: Message { Message(.componentsLibraryNoticeKnowText) }
    package static var componentsLibraryNoticeDone: Message { Message(.componentsLibraryNoticeDone) }
    package static var componentsLibraryNoticeDoneText: Message { Message(.componentsLibraryNoticeDoneText) }
    package static var componentsLibraryNoticeCareful: Message { Message(.componentsLibraryNoticeCareful) }
    package static var componentsLibraryNoticeCarefulText: Message { Message(.componentsLibraryNoticeCarefulText) }
    package static var componentsLibraryNoticeStop: Message { Message(.componentsLibraryNoticeStop) }
    package static var componentsLibraryNoticeStopText: Message { Message(.componentsLibraryNoticeStopText) }
    package static var componentsLibraryNoticeOffer: Message { Message(.componentsLibraryNoticeOffer) }
    package static var componentsLibraryNoticeOfferText: Message { Message(.componentsLibraryNoticeOfferText) }
    package static var componentsLibraryToast: Message { Message(.componentsLibraryToast) }
    package static var componentsLibraryDialog: Message { Message(.componentsLibraryDialog) }
    package static var componentsLibraryDialogFirst: Message { Message(.componentsLibraryDialogFirst) }
    package static var componentsLibraryDialogSecond: Message { Message(.componentsLibraryDialogSecond) }
    package static var componentsLibraryDialogWait: Message { Message(.componentsLibraryDialogWait) }
    package static var componentsLibraryDialogClose: Message { Message(.componentsLibraryDialogClose) }
    package static var componentsLibraryEmpty: Message { Message(.componentsLibraryEmpty) }
    package static var componentsLibraryEmptyText: Message { Message(.componentsLibraryEmptyText) }
    package static var componentsLibraryEmptyAction: Message { Message(.componentsLibraryEmptyAction) }
    package static var componentsLibraryDetails: Message { Message(.componentsLibraryDetails) }
    package static var componentsLibraryDetailsText: Message { Message(.componentsLibraryDetailsText) }
    package static var componentsLibraryTables: Message { Message(.componentsLibraryTables) }
    package static var componentsLibraryTabsLabel: Message { Message(.componentsLibraryTabsLabel) }
    package static var componentsLibraryTabOne: Message { Message(.componentsLibraryTabOne) }
    package static var componentsLibraryTabTwo: Message { Message(.componentsLibraryTabTwo) }
    package static var componentsLibraryTabThree: Message { Message(.componentsLibraryTabThree) }
    package static var componentsLibraryTableName: Message { Message(.componentsLibraryTableName) }
    package static var componentsLibraryColumnRank: Message { Message(.componentsLibraryColumnRank) }
    package static var componentsLibraryColumnProject: Message { Message(.componentsLibraryColumnProject) }
    package static var componentsLibraryColumnVotes: Message { Message(.componentsLibraryColumnVotes) }
    package static var componentsLibraryColumnResult: Message { Message(.componentsLibraryColumnResult) }
    package static var componentsLibraryColumnReason: Message { Message(.componentsLibraryColumnReason) }
    package static var componentsLibraryRowTotal: Message { Message(.componentsLibraryRowTotal) }
    package static var componentsLibraryElected: Message { Message(.componentsLibraryElected) }
    package static var componentsLibraryNotElected: Message { Message(.componentsLibraryNotElected) }
    package static var componentsLibraryReasonElected: Message { Message(.componentsLibraryReasonElected) }
    package static var componentsLibraryReasonNotElected: Message { Message(.componentsLibraryReasonNotElected) }
    package static var componentsLibraryCountRoll: Message { Message(.componentsLibraryCountRoll) }
    package static var componentsLibraryCountPresent: Message { Message(.componentsLibraryCountPresent) }
    package static var componentsLibraryCountIssued: Message { Message(.componentsLibraryCountIssued) }
    package static var componentsLibraryCountReturned: Message { Message(.componentsLibraryCountReturned) }
    package static var componentsLibraryCountUnreturned: Message { Message(.componentsLibraryCountUnreturned) }
    package static var componentsLibraryCountValid: Message { Message(.componentsLibraryCountValid) }
    package static var componentsLibraryCountVoid: Message { Message(.componentsLibraryCountVoid) }
    package static var componentsLibraryCountBlank: Message { Message(.componentsLibraryCountBlank) }
    package static var componentsLibraryConsole: Message { Message(.componentsLibraryConsole) }
    package static var componentsLibraryTodoReply: Message { Message(.componentsLibraryTodoReply) }
    package static var componentsLibraryTodoReplyText: Message { Message(.componentsLibraryTodoReplyText) }
    package static var componentsLibraryTodoMerge: Message { Message(.componentsLibraryTodoMerge) }
    package static var componentsLibraryTodoMergeText: Message { Message(.componentsLibraryTodoMergeText) }
    package static var componentsLibraryTodoMergeAction: Message { Message(.componentsLibraryTodoMergeAction) }
    package static var componentsLibraryTodoWait: Message { Message(.componentsLibraryTodoWait) }
    package static var componentsLibraryTodoWaitTask: Message { Message(.componentsLibraryTodoWaitTask) }
    package static var componentsLibraryTodoWaitText: Message { Message(.componentsLibraryTodoWaitText) }
    package static var componentsLibraryPane: Message { Message(.componentsLibraryPane) }
    package static var componentsLibrarySlipOne: Message { Message(.componentsLibrarySlipOne) }
    package static var componentsLibrarySlipOneSource: Message { Message(.componentsLibrarySlipOneSource) }
    package static var componentsLibrarySlipTwo: Message { Message(.componentsLibrarySlipTwo) }
    package static var componentsLibrarySlipTwoSource: Message { Message(.componentsLibrarySlipTwoSource) }
    package static var componentsLibraryPaneSelected: Message { Message(.componentsLibraryPaneSelected) }
    package static var componentsLibraryPaneQuoteBefore: Message { Message(.componentsLibraryPaneQuoteBefore) }
    package static var componentsLibraryPaneQuoteMark: Message { Message(.componentsLibraryPaneQuoteMark) }
    package static var componentsLibraryPaneQuoteAfter: Message { Message(.componentsLibraryPaneQuoteAfter) }
    package static var componentsLibraryCharts: Message { Message(.componentsLibraryCharts) }
    package static var componentsLibraryVotesThreshold: Message { Message(.componentsLibraryVotesThreshold) }
    package static var componentsLibraryVotesFinding: Message { Message(.componentsLibraryVotesFinding) }
    package static var componentsLibraryVotesTable: Message { Message(.componentsLibraryVotesTable) }
    package static var componentsLibraryPlanName: Message { Message(.componentsLibraryPlanName) }
    package static var componentsLibraryPlanFinding: Message { Message(.componentsLibraryPlanFinding) }
    package static var componentsLibraryYearFinding: Message { Message(.componentsLibraryYearFinding) }
    package static var componentsLibrarySheets: Message { Message(.componentsLibrarySheets) }
    package static var componentsLibrarySheetOrgan: Message { Message(.componentsLibrarySheetOrgan) }
    package static var componentsLibrarySheetTitle: Message { Message(.componentsLibrarySheetTitle) }
    package static var componentsLibrarySheetNote: Message { Message(.componentsLibrarySheetNote) }
    package static var componentsLibrarySheetFirst: Message { Message(.componentsLibrarySheetFirst) }
    package static var componentsLibrarySheetQuorum: Message { Message(.componentsLibrarySheetQuorum) }
    package static var componentsLibrarySheetSecond: Message { Message(.componentsLibrarySheetSecond) }
    package static var componentsLibrarySignChief: Message { Message(.componentsLibrarySignChief) }
    package static var componentsLibrarySignScrutineer: Message { Message(.componentsLibrarySignScrutineer) }
    package static var componentsLibrarySignChair: Message { Message(.componentsLibrarySignChair) }
    package static var componentsLibrarySignDate: Message { Message(.componentsLibrarySignDate) }
    package static var componentsLibraryProject1: Message { Message(.componentsLibraryProject1) }
    package static var componentsLibraryProject2: Message { Message(.componentsLibraryProject2) }
    package static var componentsLibraryProject3: Message { Message(.componentsLibraryProject3) }
    package static var componentsLibraryProject4: Message { Message(.componentsLibraryProject4) }
    package static var componentsLibraryProject5: Message { Message(.componentsLibraryProject5) }
    package static var componentsLibraryProject6: Message { Message(.componentsLibraryProject6) }
    package static var componentsLibraryProject7: Message { Message(.componentsLibraryProject7) }
    package static var componentsLibraryProject8: Message { Message(.componentsLibraryProject8) }
    package static var componentsLibraryProject9: Message { Message(.componentsLibraryProject9) }
    package static var componentsLibraryProject10: Message { Message(.componentsLibraryProject10) }
    package static var consoleGroupWork: Message { Message(.consoleGroupWork) }
    package static var consoleGroupRecord: Message { Message(.consoleGroupRecord) }
    package static var consoleNavInbox: Message { Message(.consoleNavInbox) }
    package static var consoleNavSuggestions: Message { Message(.consoleNavSuggestions) }
    package static var consoleNavImport: Message { Message(.consoleNavImport) }
    package static var consoleNavExport: Message { Message(.consoleNavExport) }
    package static var consoleNavAudit: Message { Message(.consoleNavAudit) }
    package static var consoleNavAdministration: Message { Message(.consoleNavAdministration) }
    package static var consoleNavComponents: Message { Message(.consoleNavComponents) }
    package static func consoleInboxHeadline(count: Int) -> Message {
        Message(.consoleInboxHeadline, [.number(count)])
    }
    package static var consoleInboxNothing: Message { Message(.consoleInboxNothing) }
    package static var consoleInboxEmptyTitle: Message { Message(.consoleInboxEmptyTitle) }
    package static var consoleInboxEmptyText: Message { Message(.consoleInboxEmptyText) }
    package static func consoleInboxDetail(date: String, channel: String, reference: String) -> Message {
        Message(.consoleInboxDetail, [.text(date), .text(channel), .text(reference)])
    }
    package static var consoleInboxAnswer: Message { Message(.consoleInboxAnswer) }
    package static func consoleInboxAll(count: Int) -> Message {
        Message(.consoleInboxAll, [.number(count)])
    }
    package static var consoleSuggestionTitle: Message { Message(.consoleSuggestionTitle) }
    package static func consoleListHeadline(count: Int, waiting: Int) -> Message {
        Message(.consoleListHeadline, [.number(count), .number(waiting)])
    }
    package static func consoleListHeadlineAllAnswered(count: Int) -> Message {
        Message(.consoleListHeadlineAllAnswered, [.number(count)])
    }
    package static var consoleListHeadlineNone: Message { Message(.consoleListHeadlineNone) }
    package static var consoleListStanding: Message { Message(.consoleListStanding) }
    package static var consoleListWaiting: Message { Message(.consoleListWaiting) }
    package static var consoleListReplied: Message { Message(.consoleListReplied) }
    package static var consoleListAll: Message { Message(.consoleListAll) }
    package static var consoleListChannels: Message { Message(.consoleListChannels) }
    package static var consoleListAllChannels: Message { Message(.consoleListAllChannels) }
    package static var consoleListEmptyTitle: Message { Message(.consoleListEmptyTitle) }
    package static var consoleListEmptyText: Message { Message(.consoleListEmptyText) }
    package static var consoleListColumnReference: Message { Message(.consoleListColumnReference) }
    package static var consoleListColumnTitle: Message { Message(.consoleListColumnTitle) }
    package static var consoleListColumnPlace: Message { Message(.consoleListColumnPlace) }
    package static var consoleListColumnChannel: Message { Message(.consoleListColumnChannel) }
    package static var consoleListColumnReceived: Message { Message(.consoleListColumnReceived) }
    package static var consoleListColumnState: Message { Message(.consoleListColumnState) }
    package static var dataPageHeadline: Message { Message(.dataPageHeadline) }
    package static var dataPageLead: Message { Message(.dataPageLead) }
    package static var dataFileProjects: Message { Message(.dataFileProjects) }
    package static var dataFileProjectsJson: Message { Message(.dataFileProjectsJson) }
    package static var dataFileBallots: Message { Message(.dataFileBallots) }
    package static var dataFileChannels: Message { Message(.dataFileChannels) }
    package static var dataFileDictionary: Message { Message(.dataFileDictionary) }
    package static func dataDownload(file: String) -> Message {
        Message(.dataDownload, [.text(file)])
    }
    package static func dataColumnsTitle(count: Int) -> Message {
        Message(.dataColumnsTitle, [.number(count)])
    }
    package static var dataApiTitle: Message { Message(.dataApiTitle) }
    package static var dataApiText: Message { Message(.dataApiText) }
    package static var dataPageDescription: Message { Message(.dataPageDescription) }
    package static var dataFilesTitle: Message { Message(.dataFilesTitle) }
    package static func dataColumnsOf(file: String) -> Message {
        Message(.dataColumnsOf, [.text(file)])
    }
    package static var dataColumnsName: Message { Message(.dataColumnsName) }
    package static var dataColumnsMeaning: Message { Message(.dataColumnsMeaning) }
    package static var dataTermsTitle: Message { Message(.dataTermsTitle) }
    package static var dataTermsUse: Message { Message(.dataTermsUse) }
    package static var dataTermsSource: Message { Message(.dataTermsSource) }
    package static var dataTermsCertainty: Message { Message(.dataTermsCertainty) }
    package static var dataTermsPersons: Message { Message(.dataTermsPersons) }
    package static var dataApiIndex: Message { Message(.dataApiIndex) }
    package static var dataApiDocument: Message { Message(.dataApiDocument) }
    package static var dataApiProjects: Message { Message(.dataApiProjects) }
    package static var dataApiBallots: Message { Message(.dataApiBallots) }
    package static var dataApiChannels: Message { Message(.dataApiChannels) }
    package static var dataColumnJurisdiction: Message { Message(.dataColumnJurisdiction) }
    package static var dataColumnQualifier: Message { Message(.dataColumnQualifier) }
    package static var dataColumnQuantity: Message { Message(.dataColumnQuantity) }
    package static var dataColumnUnit: Message { Message(.dataColumnUnit) }
    package static var dataColumnPeriod: Message { Message(.dataColumnPeriod) }
    package static var dataColumnBasis: Message { Message(.dataColumnBasis) }
    package static var dataColumnTitle: Message { Message(.dataColumnTitle) }
    package static var dataColumnRound: Message { Message(.dataColumnRound) }
    package static var dataColumnRoundKind: Message { Message(.dataColumnRoundKind) }
    package static var dataColumnSeats: Message { Message(.dataColumnSeats) }
    package static var dataColumnDeputies: Message { Message(.dataColumnDeputies) }
    package static var dataColumnPresent: Message { Message(.dataColumnPresent) }
    package static var dataColumnIssued: Message { Message(.dataColumnIssued) }
    package static var dataColumnReturned: Message { Message(.dataColumnReturned) }
    package static var dataColumnValid: Message { Message(.dataColumnValid) }
    package static var dataColumnVoid: Message { Message(.dataColumnVoid) }
    package static var dataColumnBlank: Message { Message(.dataColumnBlank) }
    package static var dataColumnNeeded: Message { Message(.dataColumnNeeded) }
    package static var dataColumnScore: Message { Message(.dataColumnScore) }
    package static var dataColumnInvented: Message { Message(.dataColumnInvented) }
    package static var dataColumnFile: Message { Message(.dataColumnFile) }
    package static var dataColumnColumn: Message { Message(.dataColumnColumn) }
    package static var dataColumnMeaning: Message { Message(.dataColumnMeaning) }
    package static var dataColumnMeaningEnglish: Message { Message(.dataColumnMeaningEnglish) }
    package static var dataColumnYear: Message { Message(.dataColumnYear) }
    package static var dataColumnNumber: Message { Message(.dataColumnNumber) }
    package static var dataColumnCode: Message { Message(.dataColumnCode) }
    package static var dataColumnProject: Message { Message(.dataColumnProject) }
    package static var dataColumnEnglish: Message { Message(.dataColumnEnglish) }
    package static var dataColumnField: Message { Message(.dataColumnField) }
    package static var dataColumnState: Message { Message(.dataColumnState) }
    package static var dataColumnMeasure: Message { Message(.dataColumnMeasure) }
    package static var dataColumnValue: Message { Message(.dataColumnValue) }
    package static var dataColumnPlace: Message { Message(.dataColumnPlace) }
    package static var dataColumnAsOf: Message { Message(.dataColumnAsOf) }
    package static var dataColumnBallot: Message { Message(.dataColumnBallot) }
    package static var dataColumnHeldOn: Message { Message(.dataColumnHeldOn) }
    package static var dataColumnItem: Message { Message(.dataColumnItem) }
    package static var dataColumnName: Message { Message(.dataColumnName) }
    package static var dataColumnYes: Message { Message(.dataColumnYes) }
    package static var dataColumnNo: Message { Message(.dataColumnNo) }
    package static var dataColumnAbstain: Message { Message(.dataColumnAbstain) }
    package static var dataColumnUnpressed: Message { Message(.dataColumnUnpressed) }
    package static var dataColumnResult: Message { Message(.dataColumnResult) }
    package static var dataColumnChannel: Message { Message(.dataColumnChannel) }
    package static var dataColumnTotal: Message { Message(.dataColumnTotal) }
    package static var dataColumnAnswered: Message { Message(.dataColumnAnswered) }
    package static var dataColumnSamples: Message { Message(.dataColumnSamples) }
    package static var dataColumnCertainty: Message { Message(.dataColumnCertainty) }
    package static var dataColumnSource: Message { Message(.dataColumnSource) }
    package static var errorNotFoundHeading: Message { Message(.errorNotFoundHeading) }
    package static var errorNotFoundAdvice: Message { Message(.errorNotFoundAdvice) }
    package static var errorNotFoundedHeading: Message { Message(.errorNotFoundedHeading) }
    package static var errorNotFoundedAdvice: Message { Message(.errorNotFoundedAdvice) }
    package static var errorSignInNeededHeading: Message { Message(.errorSignInNeededHeading) }
    package static var errorSignInNeededAdvice: Message { Message(.errorSignInNeededAdvice) }
    package static var errorDeniedHeading: Message { Message(.errorDeniedHeading) }
    package static func errorDeniedAdvice(post: String) -> Message {
        Message(.errorDeniedAdvice, [.text(post)])
    }
    package static var errorDeniedNobody: Message { Message(.errorDeniedNobody) }
    package static var errorFormExpiredHeading: Message { Message(.errorFormExpiredHeading) }
    package static var errorFormExpiredAdvice: Message { Message(.errorFormExpiredAdvice) }
    package static var errorFormExpiredKept: Message { Message(.errorFormExpiredKept) }
    package static var errorForeignOriginHeading: Message { Message(.errorForeignOriginHeading) }
    package static var errorForeignOriginAdvice: Message { Message(.errorForeignOriginAdvice) }
    package static var errorUnreadableHeading: Message { Message(.errorUnreadableHeading) }
    package static var errorUnreadableContentType: Message { Message(.errorUnreadableContentType) }
    package static var errorUnreadableEncoding: Message { Message(.errorUnreadableEncoding) }
    package static func errorUnreadableUnknownField(name: String) -> Message {
        Message(.errorUnreadableUnknownField, [.text(name)])
    }
    package static func errorUnreadableFieldTwice(name: String) -> Message {
        Message(.errorUnreadableFieldTwice, [.text(name)])
    }
    package static var errorUnreadableMultipart: Message { Message(.errorUnreadableMultipart) }
    package static func errorUnreadableParameter(name: String) -> Message {
        Message(.errorUnreadableParameter, [.text(name)])
    }
    package static var errorTooLargeHeading: Message { Message(.errorTooLargeHeading) }
    package static func errorTooLargeAdvice(megabytes: Int) -> Message {
        Message(.errorTooLargeAdvice, [.plain(megabytes)])
    }
    package static var errorTooOftenHeading: Message { Message(.errorTooOftenHeading) }
    package static func errorTooOftenAdvice(seconds: Int) -> Message {
        Message(.errorTooOftenAdvice, [.plain(seconds)])
    }
    package static var errorBusyHeading: Message { Message(.errorBusyHeading) }
    package static var errorBusyAdvice: Message { Message(.errorBusyAdvice) }
    package static var errorBrokenHeading: Message { Message(.errorBrokenHeading) }
    package static func errorBrokenAdvice(number: String) -> Message {
        Message(.errorBrokenAdvice, [.text(number)])
    }
    package static var errorKeptTitle: Message { Message(.errorKeptTitle) }
    package static var errorKeptButton: Message { Message(.errorKeptButton) }
    package static var errorSignInLink: Message { Message(.errorSignInLink) }
    package static var errorHomeLink: Message { Message(.errorHomeLink) }
    package static var exchangePageImportHeadline: Message { Message(.exchangePageImportHeadline) }
    package static var exchangePageImportLead: Message { Message(.exchangePageImportLead) }
    package static var exchangePageFileLabel: Message { Message(.exchangePageFileLabel) }
    package static var exchangePageFileHint: Message { Message(.exchangePageFileHint) }
    package static var exchangePageFileMissing: Message { Message(.exchangePageFileMissing) }
    package static func exchangePageFileName(name: String) -> Message {
        Message(.exchangePageFileName, [.text(name)])
    }
    package static var exchangePageTrialLabel: Message { Message(.exchangePageTrialLabel) }
    package static var exchangePageTrialYes: Message { Message(.exchangePageTrialYes) }
    package static var exchangePageTrialYesText: Message { Message(.exchangePageTrialYesText) }
    package static var exchangePageTrialNo: Message { Message(.exchangePageTrialNo) }
    package static var exchangePageTrialNoText: Message { Message(.exchangePageTrialNoText) }
    package static var exchangePageImportButton: Message { Message(.exchangePageImportButton) }
    package static func exchangePageTried(count: Int) -> Message {
        Message(.exchangePageTried, [.number(count)])
    }
    package static func exchangePageImported(count: Int) -> Message {
        Message(.exchangePageImported, [.number(count)])
    }
    package static func exchangePageTally(channel: String, count: Int) -> Message {
        Message(.exchangePageTally, [.text(channel), .number(count)])
    }
    package static var exchangePageToList: Message { Message(.exchangePageToList) }
    package static var exchangePageColumnsTitle: Message { Message(.exchangePageColumnsTitle) }
    package static var exchangePageColumnsText: Message { Message(.exchangePageColumnsText) }
    package static var exchangePageExportHeadline: Message { Message(.exchangePageExportHeadline) }
    package static var exchangePageExportLead: Message { Message(.exchangePageExportLead) }
    package static var exchangePageEncodingLabel: Message { Message(.exchangePageEncodingLabel) }
    package static var exchangePageEncodingUtf8: Message { Message(.exchangePageEncodingUtf8) }
    package static var exchangePageEncodingGb: Message { Message(.exchangePageEncodingGb) }
    package static var exchangePageContactsLabel: Message { Message(.exchangePageContactsLabel) }
    package static var exchangePageContactsNo: Message { Message(.exchangePageContactsNo) }
    package static var exchangePageContactsYes: Message { Message(.exchangePageContactsYes) }
    package static var exchangePageContactsYesText: Message { Message(.exchangePageContactsYesText) }
    package static var exchangePageReasonLabel: Message { Message(.exchangePageReasonLabel) }
    package static var exchangePageReasonHint: Message { Message(.exchangePageReasonHint) }
    package static var exchangePageExportButton: Message { Message(.exchangePageExportButton) }
    package static func exchangePlaceLine(line: Int, column: String, header: String, fault: String) -> Message {
        Message(.exchangePlaceLine, [.number(line), .text(column), .text(header), .text(fault)])
    }
    package static func exchangePlaceLineWithoutHeader(line: Int, column: String, fault: String) -> Message {
        Message(.exchangePlaceLineWithoutHeader, [.number(line), .text(column), .text(fault)])
    }
    package static var exchangeRowTextMissing: Message { Message(.exchangeRowTextMissing) }
    package static func exchangeRowTextTooShort(count: Int, fewest: Int) -> Message {
        Message(.exchangeRowTextTooShort, [.number(count), .number(fewest)])
    }
    package static func exchangeRowTooLong(count: Int, most: Int) -> Message {
        Message(.exchangeRowTooLong, [.number(count), .number(most)])
    }
    package static var exchangeRowPlaceMissing: Message { Message(.exchangeRowPlaceMissing) }
    package static func exchangeRowPlaceUnknown(name: String) -> Message {
        Message(.exchangeRowPlaceUnknown, [.text(name)])
    }
    package static func exchangeRowPlaceNotThen(name: String, date: String) -> Message {
        Message(.exchangeRowPlaceNotThen, [.text(name), .text(date)])
    }
    package static func exchangeRowChannelUnknown(word: String, words: String) -> Message {
        Message(.exchangeRowChannelUnknown, [.text(word), .text(words)])
    }
    package static func exchangeRowViaUnknown(word: String, words: String) -> Message {
        Message(.exchangeRowViaUnknown, [.text(word), .text(words)])
    }
    package static func exchangeRowFieldUnknown(word: String) -> Message {
        Message(.exchangeRowFieldUnknown, [.text(word)])
    }
    package static func exchangeRowCertaintyUnknown(word: String, words: String) -> Message {
        Message(.exchangeRowCertaintyUnknown, [.text(word), .text(words)])
    }
    package static var exchangeRowDateUnreadable: Message { Message(.exchangeRowDateUnreadable) }
    package static var exchangeRowDateIncomplete: Message { Message(.exchangeRowDateIncomplete) }
    package static func exchangeRowDateShortYear(year: Int) -> Message {
        Message(.exchangeRowDateShortYear, [.plain(year)])
    }
    package static func exchangeRowDateNoSuchDay(year: Int, month: Int, day: Int) -> Message {
        Message(.exchangeRowDateNoSuchDay, [.plain(year), .plain(month), .plain(day)])
    }
    package static func exchangeRowDateSerial(number: Int) -> Message {
        Message(.exchangeRowDateSerial, [.plain(number)])
    }
    package static func exchangeRowDateInFuture(date: String) -> Message {
        Message(.exchangeRowDateInFuture, [.text(date)])
    }
    package static func exchangeRowDateTooEarly(date: String) -> Message {
        Message(.exchangeRowDateTooEarly, [.text(date)])
    }
    package static func exchangeRowPostmarkAfterReceipt(postmark: String, received: String) -> Message {
        Message(.exchangeRowPostmarkAfterReceipt, [.text(postmark), .text(received)])
    }
    package static var exchangeRowCostUnreadable: Message { Message(.exchangeRowCostUnreadable) }
    package static func exchangeRowCostFinerThanFen(limit: Int) -> Message {
        Message(.exchangeRowCostFinerThanFen, [.number(limit)])
    }
    package static var exchangeRowCostNegative: Message { Message(.exchangeRowCostNegative) }
    package static var exchangeRowPhoneUnreadable: Message { Message(.exchangeRowPhoneUnreadable) }
    package static func exchangeRowReferenceTaken(reference: String) -> Message {
        Message(.exchangeRowReferenceTaken, [.text(reference)])
    }
    package static func exchangeRowReferenceTwice(reference: String, line: Int) -> Message {
        Message(.exchangeRowReferenceTwice, [.text(reference), .number(line)])
    }
    package static func exchangeHeaderMissing(column: String) -> Message {
        Message(.exchangeHeaderMissing, [.text(column)])
    }
    package static func exchangeHeaderDuplicated(column: String, positions: String) -> Message {
        Message(.exchangeHeaderDuplicated, [.text(column), .text(positions)])
    }
    package static func exchangeHeaderUnknown(position: String, name: String) -> Message {
        Message(.exchangeHeaderUnknown, [.text(position), .text(name)])
    }
    package static func exchangeHeaderFullWidthCommas(position: String) -> Message {
        Message(.exchangeHeaderFullWidthCommas, [.text(position)])
    }
    package static var exchangeSheetEmpty: Message { Message(.exchangeSheetEmpty) }
    package static func exchangeSheetUnreadable(number: Int) -> Message {
        Message(.exchangeSheetUnreadable, [.plain(number)])
    }
    package static func exchangeSheetTooManyBytes(megabytes: Int) -> Message {
        Message(.exchangeSheetTooManyBytes, [.number(megabytes)])
    }
    package static func exchangeSheetTooManyRows(limit: Int) -> Message {
        Message(.exchangeSheetTooManyRows, [.number(limit)])
    }
    package static func exchangeSheetTooManyColumns(line: Int, limit: Int) -> Message {
        Message(.exchangeSheetTooManyColumns, [.number(line), .number(limit)])
    }
    package static func exchangeSheetCellTooLong(limit: Int) -> Message {
        Message(.exchangeSheetCellTooLong, [.number(limit)])
    }
    package static var exchangeSheetUnknownEncoding: Message { Message(.exchangeSheetUnknownEncoding) }
    package static var exchangeSheetWideEncoding: Message { Message(.exchangeSheetWideEncoding) }
    package static func exchangeSheetUndecodable(encoding: String) -> Message {
        Message(.exchangeSheetUndecodable, [.text(encoding)])
    }
    package static func exchangeSheetUnencodable(encoding: String, code: String) -> Message {
        Message(.exchangeSheetUnencodable, [.text(encoding), .text(code)])
    }
    package static func exchangeSheetEncodingUnavailable(encoding: String) -> Message {
        Message(.exchangeSheetEncodingUnavailable, [.text(encoding)])
    }
    package static var exchangeSheetZeroByte: Message { Message(.exchangeSheetZeroByte) }
    package static var exchangeSheetUnclosedQuote: Message { Message(.exchangeSheetUnclosedQuote) }
    package static var exchangeSheetTextAfterQuote: Message { Message(.exchangeSheetTextAfterQuote) }
    package static var exchangeSheetBlankBeforeQuote: Message { Message(.exchangeSheetBlankBeforeQuote) }
    package static var exchangeFailureHeader: Message { Message(.exchangeFailureHeader) }
    package static var exchangeFailureNoRows: Message { Message(.exchangeFailureNoRows) }
    package static func exchangeFailureRows(count: Int) -> Message {
        Message(.exchangeFailureRows, [.number(count)])
    }
    package static func exchangeFailureRowsCut(count: Int) -> Message {
        Message(.exchangeFailureRowsCut, [.number(count)])
    }
    package static var exchangeFailureCancelled: Message { Message(.exchangeFailureCancelled) }
    package static var exchangeFailureSheet: Message { Message(.exchangeFailureSheet) }
    package static var exchangeFailureExportCancelled: Message { Message(.exchangeFailureExportCancelled) }
    package static var exchangeFailureReasonMissing: Message { Message(.exchangeFailureReasonMissing) }
    package static func exchangeFailureReasonTooLong(count: Int, most: Int) -> Message {
        Message(.exchangeFailureReasonTooLong, [.number(count), .number(most)])
    }
    package static var fieldNameEmployment: Message { Message(.fieldNameEmployment) }
    package static var fieldNameEducation: Message { Message(.fieldNameEducation) }
    package static var fieldNameHealth: Message { Message(.fieldNameHealth) }
    package static var fieldNameSecurity: Message { Message(.fieldNameSecurity) }
    package static var fieldNameEnvironment: Message { Message(.fieldNameEnvironment) }
    package static var fieldNameTransport: Message { Message(.fieldNameTransport) }
    package static var fieldNameCulture: Message { Message(.fieldNameCulture) }
    package static var fieldNameCare: Message { Message(.fieldNameCare) }
    package static var fieldNameSafety: Message { Message(.fieldNameSafety) }
    package static var fieldNameLiving: Message { Message(.fieldNameLiving) }
    package static var fieldNameConvenience: Message { Message(.fieldNameConvenience) }
    package static var fieldNameJobServices: Message { Message(.fieldNameJobServices) }
    package static var fieldNameVillages: Message { Message(.fieldNameVillages) }
    package static var fieldNameOther: Message { Message(.fieldNameOther) }
    package static var frameProductName: Message { Message(.frameProductName) }
    package static func frameSiteName(place: String) -> Message {
        Message(.frameSiteName, [.text(place)])
    }
    package static func frameStamp(height: Int, digest: String) -> Message {
        Message(.frameStamp, [.number(height), .text(digest)])
    }
    package static var frameClosing: Message { Message(.frameClosing) }
    package static var frameSampleNote: Message { Message(.frameSampleNote) }
    package static var frameNavHome: Message { Message(.frameNavHome) }
    package static var frameNavSuggest: Message { Message(.frameNavSuggest) }
    package static var frameNavTrack: Message { Message(.frameNavTrack) }
    package static var frameNavCandidates: Message { Message(.frameNavCandidates) }
    package static var frameNavProjects: Message { Message(.frameNavProjects) }
    package static var frameNavBallots: Message { Message(.frameNavBallots) }
    package static var frameNavWall: Message { Message(.frameNavWall) }
    package static var frameNavBulletins: Message { Message(.frameNavBulletins) }
    package static var frameNavReport: Message { Message(.frameNavReport) }
    package static var frameNavData: Message { Message(.frameNavData) }
    package static var frameNavVerify: Message { Message(.frameNavVerify) }
    package static var frameNavConsole: Message { Message(.frameNavConsole) }
    package static var frameNavHall: Message { Message(.frameNavHall) }
    package static var homeDescription: Message { Message(.homeDescription) }
    package static var homeLead: Message { Message(.homeLead) }
    package static func homeYear(year: Int) -> Message {
        Message(.homeYear, [.plain(year)])
    }
    package static func homeAsOf(date: String) -> Message {
        Message(.homeAsOf, [.text(date)])
    }
    package static var homeHeadlineEmpty: Message { Message(.homeHeadlineEmpty) }
    package static func homeHeadlineDone(count: Int) -> Message {
        Message(.homeHeadlineDone, [.number(count)])
    }
    package static func homeHeadlineRunning(count: Int, done: Int, running: Int) -> Message {
        Message(.homeHeadlineRunning, [.number(count), .number(done), .number(running)])
    }
    package static var homeSuggestButton: Message { Message(.homeSuggestButton) }
    package static var homeTrackButton: Message { Message(.homeTrackButton) }
    package static var homeActsTitle: Message { Message(.homeActsTitle) }
    package static var homeActOpen: Message { Message(.homeActOpen) }
    package static var homeActDone: Message { Message(.homeActDone) }
    package static var homeActNow: Message { Message(.homeActNow) }
    package static var homeActNext: Message { Message(.homeActNext) }
    package static var homeActUnrecorded: Message { Message(.homeActUnrecorded) }
    package static func homeActProposing(count: Int) -> Message {
        Message(.homeActProposing, [.number(count)])
    }
    package static var homeActProposingNone: Message { Message(.homeActProposingNone) }
    package static func homeActDeciding(year: Int, count: Int) -> Message {
        Message(.homeActDeciding, [.plain(year), .number(count)])
    }
    package static var homeActDecidingNone: Message { Message(.homeActDecidingNone) }
    package static func homeActDelivering(count: Int, done: Int) -> Message {
        Message(.homeActDelivering, [.number(count), .number(done)])
    }
    package static var homeActDeliveringNone: Message { Message(.homeActDeliveringNone) }
    package static var homeActSupervising: Message { Message(.homeActSupervising) }
    package static var homeActEvaluating: Message { Message(.homeActEvaluating) }
    package static var homeFiguresTitle: Message { Message(.homeFiguresTitle) }
    package static var homeFigureSuggestions: Message { Message(.homeFigureSuggestions) }
    package static var homeFigureAnswered: Message { Message(.homeFigureAnswered) }
    package static var homeFigureSuggestionsUnit: Message { Message(.homeFigureSuggestionsUnit) }
    package static func homeFigureProjects(year: Int) -> Message {
        Message(.homeFigureProjects, [.plain(year)])
    }
    package static var homeFigureProjectsUnit: Message { Message(.homeFigureProjectsUnit) }
    package static func homeFigureElected(count: Int) -> Message {
        Message(.homeFigureElected, [.number(count)])
    }
    package static func homeProjectsTitle(year: Int) -> Message {
        Message(.homeProjectsTitle, [.plain(year)])
    }
    package static var homeProjectsAll: Message { Message(.homeProjectsAll) }
    package static func homeSource(source: String) -> Message {
        Message(.homeSource, [.text(source)])
    }
    package static var homeEmptyTitle: Message { Message(.homeEmptyTitle) }
    package static var homeEmptyText: Message { Message(.homeEmptyText) }
    package static var permissionReadSuggestions: Message { Message(.permissionReadSuggestions) }
    package static var permissionReplyToSuggestions: Message { Message(.permissionReplyToSuggestions) }
    package static var permissionExchangeSuggestions: Message { Message(.permissionExchangeSuggestions) }
    package static var permissionManageCalls: Message { Message(.permissionManageCalls) }
    package static var permissionEnterSuggestions: Message { Message(.permissionEnterSuggestions) }
    package static var permissionProposeForUnit: Message { Message(.permissionProposeForUnit) }
    package static var permissionScreenSuggestions: Message { Message(.permissionScreenSuggestions) }
    package static var permissionGiveOpinions: Message { Message(.permissionGiveOpinions) }
    package static var permissionEditCandidates: Message { Message(.permissionEditCandidates) }
    package static var permissionFreezeCandidates: Message { Message(.permissionFreezeCandidates) }
    package static var permissionAmendCandidates: Message { Message(.permissionAmendCandidates) }
    package static var permissionReadAudit: Message { Message(.permissionReadAudit) }
    package static var permissionAdminister: Message { Message(.permissionAdminister) }
    package static func projectPageTitle(name: String) -> Message {
        Message(.projectPageTitle, [.text(name)])
    }
    package static func projectListTitle(year: Int) -> Message {
        Message(.projectListTitle, [.plain(year)])
    }
    package static func projectListYear(year: Int) -> Message {
        Message(.projectListYear, [.plain(year)])
    }
    package static var projectListDescription: Message { Message(.projectListDescription) }
    package static var projectListLead: Message { Message(.projectListLead) }
    package static var projectListSection: Message { Message(.projectListSection) }
    package static var projectListOrder: Message { Message(.projectListOrder) }
    package static func projectAsOf(date: String) -> Message {
        Message(.projectAsOf, [.text(date)])
    }
    package static func projectNumber(number: Int) -> Message {
        Message(.projectNumber, [.plain(number)])
    }
    package static var projectHeadlineNone: Message { Message(.projectHeadlineNone) }
    package static func projectHeadlineDone(count: Int, done: Int) -> Message {
        Message(.projectHeadlineDone, [.number(count), .number(done)])
    }
    package static func projectHeadlineRunning(count: Int, done: Int, running: Int) -> Message {
        Message(.projectHeadlineRunning, [.number(count), .number(done), .number(running)])
    }
    package static func projectHeadlineHeld(count: Int, done: Int, running: Int, held: Int) -> Message {
        Message(.projectHeadlineHeld, [.number(count), .number(done), .number(running), .number(held)])
    }
    package static var projectFigureElected: Message { Message(.projectFigureElected) }
    package static var projectFigureDone: Message { Message(.projectFigureDone) }
    package static var projectFigureQuantities: Message { Message(.projectFigureQuantities) }
    package static var projectFigureWithout: Message { Message(.projectFigureWithout) }
    package static var projectUnitProjects: Message { Message(.projectUnitProjects) }
    package static var projectUnitFigures: Message { Message(.projectUnitFigures) }
    package static var projectYearsLabel: Message { Message(.projectYearsLabel) }
    package static func projectMeasureSaid(name: String, value: String) -> Message {
        Message(.projectMeasureSaid, [.text(name), .text(value)])
    }
    package static func projectMeasureStands(name: String, value: String) -> Message {
        Message(.projectMeasureStands, [.text(name), .text(value)])
    }
    package static var projectMeasureSeparator: Message { Message(.projectMeasureSeparator) }
    package static var projectMeasureNone: Message { Message(.projectMeasureNone) }
    package static func projectUnitKilometres(number: String) -> Message {
        Message(.projectUnitKilometres, [.text(number)])
    }
    package static func projectUnitMetres(number: String) -> Message {
        Message(.projectUnitMetres, [.text(number)])
    }
    package static func projectUnitSquareMetres(number: String) -> Message {
        Message(.projectUnitSquareMetres, [.text(number)])
    }
    package static func projectUnitHectares(number: String) -> Message {
        Message(.projectUnitHectares, [.text(number)])
    }
    package static func projectUnitTonnes(number: String) -> Message {
        Message(.projectUnitTonnes, [.text(number)])
    }
    package static func projectUnitPercent(number: String) -> Message {
        Message(.projectUnitPercent, [.text(number)])
    }
    package static var projectStateNearly: Message { Message(.projectStateNearly) }
    package static var projectStateEverywhere: Message { Message(.projectStateEverywhere) }
    package static var projectStateCleared: Message { Message(.projectStateCleared) }
    package static func projectAmountExact(number: String) -> Message {
        Message(.projectAmountExact, [.text(number)])
    }
    package static func projectAmountOver(number: String) -> Message {
        Message(.projectAmountOver, [.text(number)])
    }
    package static func projectAmountAbout(number: String) -> Message {
        Message(.projectAmountAbout, [.text(number)])
    }
    package static func projectAmountNearly(number: String) -> Message {
        Message(.projectAmountNearly, [.text(number)])
    }
    package static func projectAmountAtLeast(number: String) -> Message {
        Message(.projectAmountAtLeast, [.text(number)])
    }
    package static func projectAmountAtMost(number: String) -> Message {
        Message(.projectAmountAtMost, [.text(number)])
    }
    package static func projectAmountUnder(number: String) -> Message {
        Message(.projectAmountUnder, [.text(number)])
    }
    package static func projectLeadDone(count: Int) -> Message {
        Message(.projectLeadDone, [.number(count)])
    }
    package static var projectLeadDoneWithout: Message { Message(.projectLeadDoneWithout) }
    package static func projectLeadHeld(state: String) -> Message {
        Message(.projectLeadHeld, [.text(state)])
    }
    package static func projectLeadRunning(state: String, count: Int) -> Message {
        Message(.projectLeadRunning, [.text(state), .number(count)])
    }
    package static func projectLeadRunningWithout(state: String) -> Message {
        Message(.projectLeadRunningWithout, [.text(state)])
    }
    package static var projectFactsState: Message { Message(.projectFactsState) }
    package static var projectFactsField: Message { Message(.projectFactsField) }
    package static var projectFactsBasis: Message { Message(.projectFactsBasis) }
    package static var projectFactsCode: Message { Message(.projectFactsCode) }
    package static var projectFactsAsOf: Message { Message(.projectFactsAsOf) }
    package static var projectFactsSource: Message { Message(.projectFactsSource) }
    package static var projectSourceTitle: Message { Message(.projectSourceTitle) }
    package static var projectSourceLabel: Message { Message(.projectSourceLabel) }
    package static var projectSourceBetween: Message { Message(.projectSourceBetween) }
    package static var projectSourceNote: Message { Message(.projectSourceNote) }
    package static var projectCertaintyRecorded: Message { Message(.projectCertaintyRecorded) }
    package static var projectCertaintyPublished: Message { Message(.projectCertaintyPublished) }
    package static var projectCertaintyDerived: Message { Message(.projectCertaintyDerived) }
    package static var projectPublishedTitle: Message { Message(.projectPublishedTitle) }
    package static var projectColumnMeasure: Message { Message(.projectColumnMeasure) }
    package static var projectColumnValue: Message { Message(.projectColumnValue) }
    package static var projectColumnPlace: Message { Message(.projectColumnPlace) }
    package static var projectColumnPeriod: Message { Message(.projectColumnPeriod) }
    package static var projectColumnCertainty: Message { Message(.projectColumnCertainty) }
    package static var projectWithoutTitle: Message { Message(.projectWithoutTitle) }
    package static var projectWithoutText: Message { Message(.projectWithoutText) }
    package static var projectActsTitle: Message { Message(.projectActsTitle) }
    package static var projectActProposing: Message { Message(.projectActProposing) }
    package static func projectActDeciding(year: Int) -> Message {
        Message(.projectActDeciding, [.plain(year)])
    }
    package static var projectActDecidingLink: Message { Message(.projectActDecidingLink) }
    package static func projectActDelivered(state: String) -> Message {
        Message(.projectActDelivered, [.text(state)])
    }
    package static func projectActDelivering(state: String) -> Message {
        Message(.projectActDelivering, [.text(state)])
    }
    package static func projectActAssigned(state: String) -> Message {
        Message(.projectActAssigned, [.text(state)])
    }
    package static var projectActSupervising: Message { Message(.projectActSupervising) }
    package static var projectActEvaluating: Message { Message(.projectActEvaluating) }
    package static var projectOthersTitle: Message { Message(.projectOthersTitle) }
    package static func projectBack(year: Int) -> Message {
        Message(.projectBack, [.plain(year)])
    }
    package static var projectDataButton: Message { Message(.projectDataButton) }
    package static var projectDataLink: Message { Message(.projectDataLink) }
    package static var projectEmptyTitle: Message { Message(.projectEmptyTitle) }
    package static var projectEmptyText: Message { Message(.projectEmptyText) }
    package static var projectEmptyButton: Message { Message(.projectEmptyButton) }
    package static var replyDoneAcknowledged: Message { Message(.replyDoneAcknowledged) }
    package static var replyDoneAnswered: Message { Message(.replyDoneAnswered) }
    package static var replyDoneText: Message { Message(.replyDoneText) }
    package static var replyWrongStateTitle: Message { Message(.replyWrongStateTitle) }
    package static var replyWrongStateText: Message { Message(.replyWrongStateText) }
    package static var replyConflictTitle: Message { Message(.replyConflictTitle) }
    package static func replyConflictBy(post: String, time: String) -> Message {
        Message(.replyConflictBy, [.text(post), .text(time)])
    }
    package static var replyConflictText: Message { Message(.replyConflictText) }
    package static var replyAnswersTitle: Message { Message(.replyAnswersTitle) }
    package static func replyAnswerCurrent(time: String) -> Message {
        Message(.replyAnswerCurrent, [.text(time)])
    }
    package static func replyAnswerCorrected(time: String) -> Message {
        Message(.replyAnswerCorrected, [.text(time)])
    }
    package static var replyAcknowledgeTitle: Message { Message(.replyAcknowledgeTitle) }
    package static var replyAcknowledgeButton: Message { Message(.replyAcknowledgeButton) }
    package static var replyTitleLabel: Message { Message(.replyTitleLabel) }
    package static var replyTitleHint: Message { Message(.replyTitleHint) }
    package static var replyFormTitle: Message { Message(.replyFormTitle) }
    package static var replyFormCorrectionTitle: Message { Message(.replyFormCorrectionTitle) }
    package static var replyOutcomeLabel: Message { Message(.replyOutcomeLabel) }
    package static var replyOutcomeMissing: Message { Message(.replyOutcomeMissing) }
    package static var replyOutcomeTakenForward: Message { Message(.replyOutcomeTakenForward) }
    package static var replyOutcomeMerged: Message { Message(.replyOutcomeMerged) }
    package static var replyOutcomeReserved: Message { Message(.replyOutcomeReserved) }
    package static var replyOutcomeForwarded: Message { Message(.replyOutcomeForwarded) }
    package static var replyOutcomeDuplicate: Message { Message(.replyOutcomeDuplicate) }
    package static var replyOutcomeRejected: Message { Message(.replyOutcomeRejected) }
    package static var replyReasonLabel: Message { Message(.replyReasonLabel) }
    package static var replyReasonHint: Message { Message(.replyReasonHint) }
    package static var replyReasonPrompt: Message { Message(.replyReasonPrompt) }
    package static var replyReasonMissing: Message { Message(.replyReasonMissing) }
    package static var replyTextLabel: Message { Message(.replyTextLabel) }
    package static var replyTextHint: Message { Message(.replyTextHint) }
    package static func replyTextTooShort(count: Int, fewest: Int) -> Message {
        Message(.replyTextTooShort, [.plain(count), .plain(fewest)])
    }
    package static func replyTextTooLong(count: Int, most: Int) -> Message {
        Message(.replyTextTooLong, [.number(count), .number(most)])
    }
    package static var replyButton: Message { Message(.replyButton) }
    package static var replyFactsTitle: Message { Message(.replyFactsTitle) }
    package static var replyFactsVia: Message { Message(.replyFactsVia) }
    package static var replyFactsPostmark: Message { Message(.replyFactsPostmark) }
    package static var replyFactsField: Message { Message(.replyFactsField) }
    package static var replyFactsSubmitter: Message { Message(.replyFactsSubmitter) }
    package static var replyFactsPhone: Message { Message(.replyFactsPhone) }
    package static var replyFactsBeneficiaries: Message { Message(.replyFactsBeneficiaries) }
    package static var replyFactsCost: Message { Message(.replyFactsCost) }
    package static var replyFactsSource: Message { Message(.replyFactsSource) }
    package static var screeningRulingReasonMissing: Message { Message(.screeningRulingReasonMissing) }
    package static var screeningRulingGroundsMissing: Message { Message(.screeningRulingGroundsMissing) }
    package static func screeningRulingGroundsTooLong(count: Int, most: Int) -> Message {
        Message(.screeningRulingGroundsTooLong, [.number(count), .number(most)])
    }
    package static var screeningRulingDuplicateMissing: Message { Message(.screeningRulingDuplicateMissing) }
    package static var screeningRulingDuplicateUnknown: Message { Message(.screeningRulingDuplicateUnknown) }
    package static var screeningRulingDuplicateOfItself: Message { Message(.screeningRulingDuplicateOfItself) }
    package static var screeningRulingDuplicateCircle: Message { Message(.screeningRulingDuplicateCircle) }
    package static var screeningRulingNoRoundOpen: Message { Message(.screeningRulingNoRoundOpen) }
    package static func screeningRulingDecidedInRound(round: Int) -> Message {
        Message(.screeningRulingDecidedInRound, [.plain(round)])
    }
    package static var screeningRulingNothingAfterLastRound: Message { Message(.screeningRulingNothingAfterLastRound) }
    package static var screeningRulingWrongState: Message { Message(.screeningRulingWrongState) }
    package static var signInPageTitle: Message { Message(.signInPageTitle) }
    package static var signInPageHeadline: Message { Message(.signInPageHeadline) }
    package static var signInLoginLabel: Message { Message(.signInLoginLabel) }
    package static var signInPasswordLabel: Message { Message(.signInPasswordLabel) }
    package static var signInButton: Message { Message(.signInButton) }
    package static var signInErrorWrong: Message { Message(.signInErrorWrong) }
    package static func signInErrorLocked(time: String) -> Message {
        Message(.signInErrorLocked, [.text(time)])
    }
    package static var signInErrorNoPost: Message { Message(.signInErrorNoPost) }
    package static var signInErrorBusy: Message { Message(.signInErrorBusy) }
    package static var signInDemoTitle: Message { Message(.signInDemoTitle) }
    package static var signInDemoText: Message { Message(.signInDemoText) }
    package static var suggestPageTitle: Message { Message(.suggestPageTitle) }
    package static var suggestPageHeadline: Message { Message(.suggestPageHeadline) }
    package static var suggestPageLead: Message { Message(.suggestPageLead) }
    package static var suggestBodyLabel: Message { Message(.suggestBodyLabel) }
    package static var suggestBodyHint: Message { Message(.suggestBodyHint) }
    package static func suggestBodyMissing(fewest: Int) -> Message {
        Message(.suggestBodyMissing, [.plain(fewest)])
    }
    package static func suggestBodyTooShort(count: Int, fewest: Int) -> Message {
        Message(.suggestBodyTooShort, [.plain(count), .plain(fewest)])
    }
    package static func suggestBodyTooLong(count: Int, most: Int) -> Message {
        Message(.suggestBodyTooLong, [.number(count), .number(most)])
    }
    package static var suggestPlaceLabel: Message { Message(.suggestPlaceLabel) }
    package static var suggestPlacePrompt: Message { Message(.suggestPlacePrompt) }
    package static var suggestPlaceMissing: Message { Message(.suggestPlaceMissing) }
    package static var suggestPlaceUnknown: Message { Message(.suggestPlaceUnknown) }
    package static var suggestFieldLabel: Message { Message(.suggestFieldLabel) }
    package static var suggestFieldUnknown: Message { Message(.suggestFieldUnknown) }
    package static var suggestSubmitterLabel: Message { Message(.suggestSubmitterLabel) }
    package static func suggestSubmitterTooLong(count: Int) -> Message {
        Message(.suggestSubmitterTooLong, [.plain(count)])
    }
    package static var suggestPhoneLabel: Message { Message(.suggestPhoneLabel) }
    package static var suggestPhoneHint: Message { Message(.suggestPhoneHint) }
    package static var suggestPhoneUnreadable: Message { Message(.suggestPhoneUnreadable) }
    package static var suggestSubmitButton: Message { Message(.suggestSubmitButton) }
    package static var suggestSubmitNote: Message { Message(.suggestSubmitNote) }
    package static func suggestTitleLength(count: Int) -> Message {
        Message(.suggestTitleLength, [.plain(count)])
    }
    package static var suggestionChannelResidents: Message { Message(.suggestionChannelResidents) }
    package static var suggestionChannelDeputies: Message { Message(.suggestionChannelDeputies) }
    package static var suggestionChannelTowns: Message { Message(.suggestionChannelTowns) }
    package static var suggestionChannelDepartments: Message { Message(.suggestionChannelDepartments) }
    package static var suggestionChannelParks: Message { Message(.suggestionChannelParks) }
    package static var suggestionChannelHotline: Message { Message(.suggestionChannelHotline) }
    package static var suggestionChannelAdvisers: Message { Message(.suggestionChannelAdvisers) }
    package static var suggestionChannelOther: Message { Message(.suggestionChannelOther) }
    package static var suggestionViaWebsite: Message { Message(.suggestionViaWebsite) }
    package static var suggestionViaApp: Message { Message(.suggestionViaApp) }
    package static var suggestionViaCode: Message { Message(.suggestionViaCode) }
    package static var suggestionViaLetter: Message { Message(.suggestionViaLetter) }
    package static var suggestionViaEmail: Message { Message(.suggestionViaEmail) }
    package static var suggestionViaTelephone: Message { Message(.suggestionViaTelephone) }
    package static var suggestionViaCounter: Message { Message(.suggestionViaCounter) }
    package static var suggestionViaDeputyStation: Message { Message(.suggestionViaDeputyStation) }
    package static var suggestionViaOfficialPaper: Message { Message(.suggestionViaOfficialPaper) }
    package static var suggestionViaNotRecorded: Message { Message(.suggestionViaNotRecorded) }
    package static var suggestionHoldFlood: Message { Message(.suggestionHoldFlood) }
    package static var suggestionHoldAdvertising: Message { Message(.suggestionHoldAdvertising) }
    package static var suggestionHoldAbusive: Message { Message(.suggestionHoldAbusive) }
    package static var suggestionHoldSensitive: Message { Message(.suggestionHoldSensitive) }
    package static var suggestionHoldByHand: Message { Message(.suggestionHoldByHand) }
    package static var suggestionStateHeld: Message { Message(.suggestionStateHeld) }
    package static var suggestionStateDecided: Message { Message(.suggestionStateDecided) }
    package static var suggestionStateWithdrawn: Message { Message(.suggestionStateWithdrawn) }
    package static var suggestionStateSubmitted: Message { Message(.suggestionStateSubmitted) }
    package static var suggestionStateAcknowledged: Message { Message(.suggestionStateAcknowledged) }
    package static var suggestionStateReplied: Message { Message(.suggestionStateReplied) }
    package static var suggestionOutcomeTakenForward: Message { Message(.suggestionOutcomeTakenForward) }
    package static var suggestionOutcomeMerged: Message { Message(.suggestionOutcomeMerged) }
    package static var suggestionOutcomeReserved: Message { Message(.suggestionOutcomeReserved) }
    package static var suggestionOutcomeForwarded: Message { Message(.suggestionOutcomeForwarded) }
    package static var suggestionOutcomeDuplicate: Message { Message(.suggestionOutcomeDuplicate) }
    package static var suggestionOutcomeRejected: Message { Message(.suggestionOutcomeRejected) }
    package static var suggestionReasonPrivateBenefit: Message { Message(.suggestionReasonPrivateBenefit) }
    package static var suggestionReasonOtherDistrict: Message { Message(.suggestionReasonOtherDistrict) }
    package static var suggestionReasonAlreadyDone: Message { Message(.suggestionReasonAlreadyDone) }
    package static var suggestionReasonBelongsToHotline: Message { Message(.suggestionReasonBelongsToHotline) }
    package static var suggestionReasonDebtBurden: Message { Message(.suggestionReasonDebtBurden) }
    package static var suggestionReasonNotWithinYear: Message { Message(.suggestionReasonNotWithinYear) }
    package static var suggestionReasonUpperLevel: Message { Message(.suggestionReasonUpperLevel) }
    package static var suggestionReasonDeputySuggestion: Message { Message(.suggestionReasonDeputySuggestion) }
    package static var suggestionReasonDepartmentRoutine: Message { Message(.suggestionReasonDepartmentRoutine) }
    package static var suggestionReasonNotPublic: Message { Message(.suggestionReasonNotPublic) }
    package static var suggestionReasonIncomplete: Message { Message(.suggestionReasonIncomplete) }
    package static var suggestionPlaceEverywhere: Message { Message(.suggestionPlaceEverywhere) }
    package static var suggestionFieldUnsure: Message { Message(.suggestionFieldUnsure) }
    package static var tallyFractionHalf: Message { Message(.tallyFractionHalf) }
    package static var tallyFractionThird: Message { Message(.tallyFractionThird) }
    package static var tallyFractionTwoThirds: Message { Message(.tallyFractionTwoThirds) }
    package static func tallyFractionOther(numerator: Int, denominator: Int) -> Message {
        Message(.tallyFractionOther, [.plain(numerator), .plain(denominator)])
    }
    package static func tallyVotes(count: Int) -> Message {
        Message(.tallyVotes, [.number(count)])
    }
    package static func tallyPoints(count: Int) -> Message {
        Message(.tallyPoints, [.number(count)])
    }
    package static var tallyBaseDeputies: Message { Message(.tallyBaseDeputies) }
    package static var tallyBasePresent: Message { Message(.tallyBasePresent) }
    package static var tallyBaseIssued: Message { Message(.tallyBaseIssued) }
    package static var tallyBaseReturned: Message { Message(.tallyBaseReturned) }
    package static var tallyBaseValid: Message { Message(.tallyBaseValid) }
    package static var tallyBaseValidAndBlank: Message { Message(.tallyBaseValidAndBlank) }
    package static func tallyBaseDeputiesCounted(count: Int) -> Message {
        Message(.tallyBaseDeputiesCounted, [.number(count)])
    }
    package static func tallyBasePresentCounted(count: Int) -> Message {
        Message(.tallyBasePresentCounted, [.number(count)])
    }
    package static func tallyBaseIssuedCounted(count: Int) -> Message {
        Message(.tallyBaseIssuedCounted, [.number(count)])
    }
    package static func tallyBaseReturnedCounted(count: Int) -> Message {
        Message(.tallyBaseReturnedCounted, [.number(count)])
    }
    package static func tallyBaseValidCounted(count: Int) -> Message {
        Message(.tallyBaseValidCounted, [.number(count)])
    }
    package static func tallyBaseValidAndBlankCounted(count: Int) -> Message {
        Message(.tallyBaseValidAndBlankCounted, [.number(count)])
    }
    package static var tallyVoidForeign: Message { Message(.tallyVoidForeign) }
    package static var tallyVoidOvervote: Message { Message(.tallyVoidOvervote) }
    package static var tallyVoidUndervote: Message { Message(.tallyVoidUndervote) }
    package static var tallyVoidRank: Message { Message(.tallyVoidRank) }
    package static var tallyVoidBlank: Message { Message(.tallyVoidBlank) }
    package static func tallyVoidOther(reason: String) -> Message {
        Message(.tallyVoidOther, [.text(reason)])
    }
    package static func tallyVoidCount(reason: String, count: Int) -> Message {
        Message(.tallyVoidCount, [.text(reason), .number(count)])
    }
    package static var tallyHeadingRule: Message { Message(.tallyHeadingRule) }
    package static var tallyHeadingResult: Message { Message(.tallyHeadingResult) }
    package static func tallySession(jurisdiction: String, number: Int, date: String) -> Message {
        Message(.tallySession, [.text(jurisdiction), .plain(number), .text(date)])
    }
    package static func tallyRuleUpTo(seats: Int) -> Message {
        Message(.tallyRuleUpTo, [.plain(seats)])
    }
    package static func tallyRuleExactly(seats: Int) -> Message {
        Message(.tallyRuleExactly, [.plain(seats)])
    }
    package static var tallyRulePerItem: Message { Message(.tallyRulePerItem) }
    package static var tallyRulePackage: Message { Message(.tallyRulePackage) }
    package static func tallyRuleRank(seats: Int) -> Message {
        Message(.tallyRuleRank, [.plain(seats)])
    }
    package static func tallyRuleSeats(seats: Int) -> Message {
        Message(.tallyRuleSeats, [.plain(seats)])
    }
    package static var tallyRuleNoSeats: Message { Message(.tallyRuleNoSeats) }
    package static func tallyRuleQuorum(fraction: String) -> Message {
        Message(.tallyRuleQuorum, [.text(fraction)])
    }
    package static func tallyRuleParticipation(fraction: String) -> Message {
        Message(.tallyRuleParticipation, [.text(fraction)])
    }
    package static func tallyRuleMoreThan(base: String, fraction: String) -> Message {
        Message(.tallyRuleMoreThan, [.text(base), .text(fraction)])
    }
    package static func tallyRuleAtLeast(base: String, fraction: String) -> Message {
        Message(.tallyRuleAtLeast, [.text(base), .text(fraction)])
    }
    package static var tallyRuleOneVote: Message { Message(.tallyRuleOneVote) }
    package static var tallyRuleBlankValid: Message { Message(.tallyRuleBlankValid) }
    package static var tallyRuleBlankVoid: Message { Message(.tallyRuleBlankVoid) }
    package static func tallyRuleTieRevote(rounds: Int) -> Message {
        Message(.tallyRuleTieRevote, [.plain(rounds)])
    }
    package static var tallyRuleTiePresidium: Message { Message(.tallyRuleTiePresidium) }
    package static var tallyRuleTieInclude: Message { Message(.tallyRuleTieInclude) }
    package static var tallyRuleTieExclude: Message { Message(.tallyRuleTieExclude) }
    package static var tallyRuleTieListOrder: Message { Message(.tallyRuleTieListOrder) }
    package static var tallyRuleRevotePlurality: Message { Message(.tallyRuleRevotePlurality) }
    package static var tallyRuleRevoteSame: Message { Message(.tallyRuleRevoteSame) }
    package static var tallyRuleRevoteOneThird: Message { Message(.tallyRuleRevoteOneThird) }
    package static var tallyRuleShortfallAccept: Message { Message(.tallyRuleShortfallAccept) }
    package static var tallyRuleShortfallSecondRound: Message { Message(.tallyRuleShortfallSecondRound) }
    package static var tallyRuleShortfallNextSession: Message { Message(.tallyRuleShortfallNextSession) }
    package static var tallyRuleOrderVotes: Message { Message(.tallyRuleOrderVotes) }
    package static var tallyRuleOrderList: Message { Message(.tallyRuleOrderList) }
    package static func tallyRoundMain(round: Int, items: Int, seats: Int) -> Message {
        Message(.tallyRoundMain, [.plain(round), .plain(items), .plain(seats)])
    }
    package static func tallyRoundMainNoSeats(round: Int, items: Int) -> Message {
        Message(.tallyRoundMainNoSeats, [.plain(round), .plain(items)])
    }
    package static func tallyRoundTie(round: Int, items: Int, seats: Int) -> Message {
        Message(.tallyRoundTie, [.plain(round), .plain(items), .plain(seats)])
    }
    package static func tallyRoundShortfall(round: Int, items: Int, seats: Int) -> Message {
        Message(.tallyRoundShortfall, [.plain(round), .plain(items), .plain(seats)])
    }
    package static func tallyRoundPresidium(round: Int, items: Int, seats: Int) -> Message {
        Message(.tallyRoundPresidium, [.plain(round), .plain(items), .plain(seats)])
    }
    package static func tallyStepQuorumMet(present: Int, deputies: Int, formula: String, fraction: String) -> Message {
        Message(.tallyStepQuorumMet, [.number(present), .number(deputies), .text(formula), .text(fraction)])
    }
    package static func tallyStepQuorumMissed(present: Int, deputies: Int, formula: String, fraction: String) -> Message {
        Message(.tallyStepQuorumMissed, [.number(present), .number(deputies), .text(formula), .text(fraction)])
    }
    package static func tallyStepPapersFit(issued: Int, returned: Int, unreturned: Int) -> Message {
        Message(.tallyStepPapersFit, [.number(issued), .number(returned), .number(unreturned)])
    }
    package static func tallyStepPapersExcess(issued: Int, returned: Int) -> Message {
        Message(.tallyStepPapersExcess, [.number(issued), .number(returned)])
    }
    package static func tallyStepParticipationMet(returned: Int, deputies: Int, formula: String, fraction: String) -> Message {
        Message(.tallyStepParticipationMet, [.number(returned), .number(deputies), .text(formula), .text(fraction)])
    }
    package static func tallyStepParticipationMissed(returned: Int, deputies: Int, formula: String, fraction: String) -> Message {
        Message(.tallyStepParticipationMissed, [.number(returned), .number(deputies), .text(formula), .text(fraction)])
    }
    package static var tallyStepStopped: Message { Message(.tallyStepStopped) }
    package static func tallyStepSorted(valid: Int, void: Int, blank: Int) -> Message {
        Message(.tallyStepSorted, [.number(valid), .number(void), .number(blank)])
    }
    package static func tallyStepVoid(reasons: String) -> Message {
        Message(.tallyStepVoid, [.text(reasons)])
    }
    package static func tallyStepMoreThan(base: String, fraction: String, formula: String, needed: Int) -> Message {
        Message(.tallyStepMoreThan, [.text(base), .text(fraction), .text(formula), .number(needed)])
    }
    package static func tallyStepAtLeast(base: String, fraction: String, formula: String, needed: Int) -> Message {
        Message(.tallyStepAtLeast, [.text(base), .text(fraction), .text(formula), .number(needed)])
    }
    package static var tallyStepOneVote: Message { Message(.tallyStepOneVote) }
    package static func tallyStepPassed(count: Int, items: String) -> Message {
        Message(.tallyStepPassed, [.number(count), .text(items)])
    }
    package static var tallyStepNonePassed: Message { Message(.tallyStepNonePassed) }
    package static func tallyStepAllAdopted(passed: Int) -> Message {
        Message(.tallyStepAllAdopted, [.number(passed)])
    }
    package static func tallyStepWithinSeats(passed: Int, seats: Int) -> Message {
        Message(.tallyStepWithinSeats, [.number(passed), .number(seats)])
    }
    package static func tallyStepCutVotes(passed: Int, seats: Int, weight: String) -> Message {
        Message(.tallyStepCutVotes, [.number(passed), .number(seats), .text(weight)])
    }
    package static func tallyStepCutPoints(passed: Int, seats: Int, weight: String) -> Message {
        Message(.tallyStepCutPoints, [.number(passed), .number(seats), .text(weight)])
    }
    package static func tallyStepAboveAndLevel(above: String, level: String) -> Message {
        Message(.tallyStepAboveAndLevel, [.text(above), .text(level)])
    }
    package static func tallyStepLevelOnly(level: String) -> Message {
        Message(.tallyStepLevelOnly, [.text(level)])
    }
    package static func tallyStepLevelFillsSeats(count: Int) -> Message {
        Message(.tallyStepLevelFillsSeats, [.number(count)])
    }
    package static func tallyStepTie(count: Int, weight: String, seats: Int, items: String) -> Message {
        Message(.tallyStepTie, [.number(count), .text(weight), .number(seats), .text(items)])
    }
    package static func tallyStepTieIncluded(items: String) -> Message {
        Message(.tallyStepTieIncluded, [.text(items)])
    }
    package static var tallyStepTieExcluded: Message { Message(.tallyStepTieExcluded) }
    package static func tallyStepTieByList(items: String) -> Message {
        Message(.tallyStepTieByList, [.text(items)])
    }
    package static func tallyStepTieRound(number: Int, allowed: Int) -> Message {
        Message(.tallyStepTieRound, [.plain(number), .plain(allowed)])
    }
    package static var tallyStepPresidiumAtOnce: Message { Message(.tallyStepPresidiumAtOnce) }
    package static func tallyStepPresidiumAfter(rounds: Int) -> Message {
        Message(.tallyStepPresidiumAfter, [.plain(rounds)])
    }
    package static func tallyStepPresidiumElected(items: String) -> Message {
        Message(.tallyStepPresidiumElected, [.text(items)])
    }
    package static var tallyStepPresidiumElectedNone: Message { Message(.tallyStepPresidiumElectedNone) }
    package static func tallyStepShortfallAccept(passed: Int, seats: Int) -> Message {
        Message(.tallyStepShortfallAccept, [.number(passed), .number(seats)])
    }
    package static func tallyStepShortfallSecondRound(passed: Int, seats: Int) -> Message {
        Message(.tallyStepShortfallSecondRound, [.number(passed), .number(seats)])
    }
    package static func tallyStepShortfallNextSession(passed: Int, seats: Int) -> Message {
        Message(.tallyStepShortfallNextSession, [.number(passed), .number(seats)])
    }
    package static var tallyStepNothingLeft: Message { Message(.tallyStepNothingLeft) }
    package static func tallyStepSeatsEmpty(count: Int) -> Message {
        Message(.tallyStepSeatsEmpty, [.number(count)])
    }
    package static func tallyItemMarks(yes: Int) -> Message {
        Message(.tallyItemMarks, [.number(yes)])
    }
    package static func tallyItemAnswers(yes: Int, no: Int, abstain: Int, unpressed: Int) -> Message {
        Message(.tallyItemAnswers, [.number(yes), .number(no), .number(abstain), .number(unpressed)])
    }
    package static func tallyItemRank(score: Int, yes: Int) -> Message {
        Message(.tallyItemRank, [.number(score), .number(yes)])
    }
    package static func tallyItemShare(base: String, percent: String) -> Message {
        Message(.tallyItemShare, [.text(base), .text(percent)])
    }
    package static func tallyItemLine(item: String, votes: String, reason: String) -> Message {
        Message(.tallyItemLine, [.text(item), .text(votes), .text(reason)])
    }
    package static func tallyItemLineWithShare(item: String, votes: String, share: String, reason: String) -> Message {
        Message(.tallyItemLineWithShare, [.text(item), .text(votes), .text(share), .text(reason)])
    }
    package static func tallyItemLineWithoutVotes(item: String, reason: String) -> Message {
        Message(.tallyItemLineWithoutVotes, [.text(item), .text(reason)])
    }
    package static var tallyItemElected: Message { Message(.tallyItemElected) }
    package static var tallyItemAdopted: Message { Message(.tallyItemAdopted) }
    package static var tallyItemNotElected: Message { Message(.tallyItemNotElected) }
    package static var tallyItemNotAdopted: Message { Message(.tallyItemNotAdopted) }
    package static var tallyItemTied: Message { Message(.tallyItemTied) }
    package static var tallyReasonAdopted: Message { Message(.tallyReasonAdopted) }
    package static func tallyReasonWithinSeats(passed: Int, seats: Int) -> Message {
        Message(.tallyReasonWithinSeats, [.number(passed), .number(seats)])
    }
    package static func tallyReasonAboveCut(weight: String, cut: String) -> Message {
        Message(.tallyReasonAboveCut, [.text(weight), .text(cut)])
    }
    package static func tallyReasonAtCut(weight: String) -> Message {
        Message(.tallyReasonAtCut, [.text(weight)])
    }
    package static func tallyReasonTieIncluded(weight: String) -> Message {
        Message(.tallyReasonTieIncluded, [.text(weight)])
    }
    package static func tallyReasonTieEarlier(weight: String) -> Message {
        Message(.tallyReasonTieEarlier, [.text(weight)])
    }
    package static var tallyReasonPresidiumElected: Message { Message(.tallyReasonPresidiumElected) }
    package static func tallyReasonBelowThreshold(yes: Int, needed: Int) -> Message {
        Message(.tallyReasonBelowThreshold, [.number(yes), .number(needed)])
    }
    package static func tallyReasonNotAdopted(yes: Int, needed: Int) -> Message {
        Message(.tallyReasonNotAdopted, [.number(yes), .number(needed)])
    }
    package static func tallyReasonBelowCut(weight: String, cut: String) -> Message {
        Message(.tallyReasonBelowCut, [.text(weight), .text(cut)])
    }
    package static func tallyReasonTieExcluded(weight: String) -> Message {
        Message(.tallyReasonTieExcluded, [.text(weight)])
    }
    package static func tallyReasonTieLater(weight: String) -> Message {
        Message(.tallyReasonTieLater, [.text(weight)])
    }
    package static var tallyReasonPresidiumNotElected: Message { Message(.tallyReasonPresidiumNotElected) }
    package static func tallyReasonTied(weight: String, seats: Int) -> Message {
        Message(.tallyReasonTied, [.text(weight), .number(seats)])
    }
    package static func tallyResultElected(count: Int, items: String) -> Message {
        Message(.tallyResultElected, [.number(count), .text(items)])
    }
    package static var tallyResultNoneElected: Message { Message(.tallyResultNoneElected) }
    package static func tallyResultAdopted(count: Int, items: String) -> Message {
        Message(.tallyResultAdopted, [.number(count), .text(items)])
    }
    package static var tallyResultNoneAdopted: Message { Message(.tallyResultNoneAdopted) }
    package static func tallyResultSoFar(count: Int, items: String) -> Message {
        Message(.tallyResultSoFar, [.number(count), .text(items)])
    }
    package static var tallyResultNoneSoFar: Message { Message(.tallyResultNoneSoFar) }
    package static var tallyResultNoQuorum: Message { Message(.tallyResultNoQuorum) }
    package static var tallyResultVoid: Message { Message(.tallyResultVoid) }
    package static var tallyResultNoParticipation: Message { Message(.tallyResultNoParticipation) }
    package static func tallyResultNextTie(items: String, seats: Int) -> Message {
        Message(.tallyResultNextTie, [.text(items), .number(seats)])
    }
    package static func tallyResultNextShortfall(items: String, seats: Int) -> Message {
        Message(.tallyResultNextShortfall, [.text(items), .number(seats)])
    }
    package static func tallyResultNextPresidium(items: String, seats: Int) -> Message {
        Message(.tallyResultNextPresidium, [.text(items), .number(seats)])
    }
    package static var tallyWarningShortfall: Message { Message(.tallyWarningShortfall) }
    package static var tallyWarningShortfallNextSession: Message { Message(.tallyWarningShortfallNextSession) }
    package static func tallyDocumentListMatches(fingerprint: String) -> Message {
        Message(.tallyDocumentListMatches, [.text(fingerprint)])
    }
    package static func tallyDocumentListDiffers(found: String, named: String) -> Message {
        Message(.tallyDocumentListDiffers, [.text(found), .text(named)])
    }
    package static func tallyDocumentRuleMatches(fingerprint: String) -> Message {
        Message(.tallyDocumentRuleMatches, [.text(fingerprint)])
    }
    package static func tallyDocumentRuleDiffers(found: String, named: String) -> Message {
        Message(.tallyDocumentRuleDiffers, [.text(found), .text(named)])
    }
    package static var tallyDocumentNotNamed: Message { Message(.tallyDocumentNotNamed) }
    package static func tallyRecordTooLarge(bytes: Int, limit: Int) -> Message {
        Message(.tallyRecordTooLarge, [.number(bytes), .number(limit)])
    }
    package static func tallyRecordTooDeep(limit: Int) -> Message {
        Message(.tallyRecordTooDeep, [.plain(limit)])
    }
    package static var tallyRecordUnexpectedEnd: Message { Message(.tallyRecordUnexpectedEnd) }
    package static func tallyRecordUnexpectedByte(byte: String) -> Message {
        Message(.tallyRecordUnexpectedByte, [.text(byte)])
    }
    package static var tallyRecordTrailingContent: Message { Message(.tallyRecordTrailingContent) }
    package static var tallyRecordMalformedUtf8: Message { Message(.tallyRecordMalformedUtf8) }
    package static var tallyRecordMalformedNumber: Message { Message(.tallyRecordMalformedNumber) }
    package static var tallyRecordMalformedEscape: Message { Message(.tallyRecordMalformedEscape) }
    package static func tallyRecordControlCharacter(byte: String) -> Message {
        Message(.tallyRecordControlCharacter, [.text(byte)])
    }
    package static func tallyRecordDuplicateKey(key: String) -> Message {
        Message(.tallyRecordDuplicateKey, [.text(key)])
    }
    package static func tallyRecordUnknownKey(key: String) -> Message {
        Message(.tallyRecordUnknownKey, [.text(key)])
    }
    package static func tallyRecordMissingKey(key: String) -> Message {
        Message(.tallyRecordMissingKey, [.text(key)])
    }
    package static func tallyRecordWrongKind(expected: String, found: String) -> Message {
        Message(.tallyRecordWrongKind, [.text(expected), .text(found)])
    }
    package static func tallyRecordNotAnInteger(text: String) -> Message {
        Message(.tallyRecordNotAnInteger, [.text(text)])
    }
    package static func tallyRecordIntegerOutOfRange(text: String) -> Message {
        Message(.tallyRecordIntegerOutOfRange, [.text(text)])
    }
    package static func tallyRecordTooSmall(value: Int, minimum: Int) -> Message {
        Message(.tallyRecordTooSmall, [.plain(value), .plain(minimum)])
    }
    package static func tallyRecordUnknownWord(word: String, allowed: String) -> Message {
        Message(.tallyRecordUnknownWord, [.text(word), .text(allowed)])
    }
    package static func tallyRecordUnknownVersion(found: Int, known: Int) -> Message {
        Message(.tallyRecordUnknownVersion, [.plain(found), .plain(known)])
    }
    package static func tallyRecordFractionParts(count: Int) -> Message {
        Message(.tallyRecordFractionParts, [.plain(count)])
    }
    package static var tallyRecordBallotsAndTotals: Message { Message(.tallyRecordBallotsAndTotals) }
    package static func tallyRecordImproperFraction(numerator: Int, denominator: Int) -> Message {
        Message(.tallyRecordImproperFraction, [.plain(numerator), .plain(denominator)])
    }
    package static func tallyRecordSeatsMissing(ballot: String) -> Message {
        Message(.tallyRecordSeatsMissing, [.text(ballot)])
    }
    package static var tallyRecordNoItems: Message { Message(.tallyRecordNoItems) }
    package static func tallyRecordPackageItems(count: Int) -> Message {
        Message(.tallyRecordPackageItems, [.plain(count)])
    }
    package static func tallyRecordRepeatedItem(item: String) -> Message {
        Message(.tallyRecordRepeatedItem, [.text(item)])
    }
    package static var tallyRecordNoRounds: Message { Message(.tallyRecordNoRounds) }
    package static func tallyRecordUnknownItem(item: String) -> Message {
        Message(.tallyRecordUnknownItem, [.text(item)])
    }
    package static func tallyRecordNotInListOrder(item: String) -> Message {
        Message(.tallyRecordNotInListOrder, [.text(item)])
    }
    package static func tallyRecordPresentAboveDeputies(present: Int, deputies: Int) -> Message {
        Message(.tallyRecordPresentAboveDeputies, [.number(present), .number(deputies)])
    }
    package static func tallyRecordIssuedAbovePresent(issued: Int, present: Int) -> Message {
        Message(.tallyRecordIssuedAbovePresent, [.number(issued), .number(present)])
    }
    package static var tallyRecordVotesMissing: Message { Message(.tallyRecordVotesMissing) }
    package static func tallyRecordWrongForm(expected: String, found: String) -> Message {
        Message(.tallyRecordWrongForm, [.text(expected), .text(found)])
    }
    package static func tallyRecordTimesNotReturned(times: String, returned: Int) -> Message {
        Message(.tallyRecordTimesNotReturned, [.text(times), .number(returned)])
    }
    package static func tallyRecordPapersNotReturned(valid: Int, void: String, blank: Int, sum: String, returned: Int) -> Message {
        Message(.tallyRecordPapersNotReturned, [.number(valid), .text(void), .number(blank), .text(sum), .number(returned)])
    }
    package static func tallyRecordBlankNotVoid(count: Int) -> Message {
        Message(.tallyRecordBlankNotVoid, [.number(count)])
    }
    package static func tallyRecordAnswersNotCast(item: String, yes: Int, no: Int, abstain: Int, unpressed: Int, sum: String, cast: String) -> Message {
        Message(.tallyRecordAnswersNotCast, [.text(item), .number(yes), .number(no), .number(abstain), .number(unpressed), .text(sum), .text(cast)])
    }
    package static func tallyRecordAnswersWithoutRoom(item: String) -> Message {
        Message(.tallyRecordAnswersWithoutRoom, [.text(item)])
    }
    package static func tallyRecordYesAboveValid(yes: Int, valid: Int) -> Message {
        Message(.tallyRecordYesAboveValid, [.number(yes), .number(valid)])
    }
    package static func tallyRecordMarksAboveSeats(marks: String, valid: Int, seats: Int, most: String) -> Message {
        Message(.tallyRecordMarksAboveSeats, [.text(marks), .number(valid), .plain(seats), .text(most)])
    }
    package static func tallyRecordMarksNotSeats(marks: String, valid: Int, seats: Int, exact: String) -> Message {
        Message(.tallyRecordMarksNotSeats, [.text(marks), .number(valid), .plain(seats), .text(exact)])
    }
    package static func tallyRecordScoreMissing(item: String) -> Message {
        Message(.tallyRecordScoreMissing, [.text(item)])
    }
    package static func tallyRecordScoreWithoutRank(item: String) -> Message {
        Message(.tallyRecordScoreWithoutRank, [.text(item)])
    }
    package static func tallyRecordScoreOutOfRange(score: Int, yes: Int, seats: Int) -> Message {
        Message(.tallyRecordScoreOutOfRange, [.number(score), .number(yes), .plain(seats)])
    }
    package static var tallyRecordOverflow: Message { Message(.tallyRecordOverflow) }
    package static func tallyRecordRoundNotAsked(kind: String) -> Message {
        Message(.tallyRecordRoundNotAsked, [.text(kind)])
    }
    package static func tallyRecordOtherRoundAsked(asked: String, found: String) -> Message {
        Message(.tallyRecordOtherRoundAsked, [.text(asked), .text(found)])
    }
    package static func tallyRecordOtherItemsAsked(asked: String, found: String) -> Message {
        Message(.tallyRecordOtherItemsAsked, [.text(asked), .text(found)])
    }
    package static func tallyRecordOtherSeatsAsked(asked: String, found: String) -> Message {
        Message(.tallyRecordOtherSeatsAsked, [.text(asked), .text(found)])
    }
    package static func tallyRecordElectedAboveSeats(elected: Int, seats: Int) -> Message {
        Message(.tallyRecordElectedAboveSeats, [.plain(elected), .plain(seats)])
    }
    package static var tallyKindObject: Message { Message(.tallyKindObject) }
    package static var tallyKindArray: Message { Message(.tallyKindArray) }
    package static var tallyKindString: Message { Message(.tallyKindString) }
    package static var tallyKindNumber: Message { Message(.tallyKindNumber) }
    package static var tallyKindBoolean: Message { Message(.tallyKindBoolean) }
    package static var tallyKindNull: Message { Message(.tallyKindNull) }
    package static func tallyKindEither(first: String, second: String) -> Message {
        Message(.tallyKindEither, [.text(first), .text(second)])
    }
    package static var tallyFormChoices: Message { Message(.tallyFormChoices) }
    package static var tallyFormAnswers: Message { Message(.tallyFormAnswers) }
    package static var tallyFormRanks: Message { Message(.tallyFormRanks) }
    package static var trackAskTitle: Message { Message(.trackAskTitle) }
    package static var trackAskHeadline: Message { Message(.trackAskHeadline) }
    package static var trackAskLead: Message { Message(.trackAskLead) }
    package static var trackAskButton: Message { Message(.trackAskButton) }
    package static var trackCodeLabel: Message { Message(.trackCodeLabel) }
    package static var trackCodeHint: Message { Message(.trackCodeHint) }
    package static var trackCodeMissing: Message { Message(.trackCodeMissing) }
    package static func trackCodeLength(right: Int, count: Int) -> Message {
        Message(.trackCodeLength, [.plain(right), .plain(count)])
    }
    package static func trackCodeSymbol(position: Int) -> Message {
        Message(.trackCodeSymbol, [.plain(position)])
    }
    package static var trackCodeCheck: Message { Message(.trackCodeCheck) }
    package static var trackCodeUnknown: Message { Message(.trackCodeUnknown) }
    package static var trackPageTitle: Message { Message(.trackPageTitle) }
    package static var trackArrivalTitle: Message { Message(.trackArrivalTitle) }
    package static var trackArrivalText: Message { Message(.trackArrivalText) }
    package static var trackHeadlineSubmitted: Message { Message(.trackHeadlineSubmitted) }
    package static var trackHeadlineAcknowledged: Message { Message(.trackHeadlineAcknowledged) }
    package static var trackHeadlineTakenForward: Message { Message(.trackHeadlineTakenForward) }
    package static var trackHeadlineMerged: Message { Message(.trackHeadlineMerged) }
    package static var trackHeadlineReserved: Message { Message(.trackHeadlineReserved) }
    package static var trackHeadlineForwarded: Message { Message(.trackHeadlineForwarded) }
    package static var trackHeadlineDuplicate: Message { Message(.trackHeadlineDuplicate) }
    package static var trackHeadlineRejected: Message { Message(.trackHeadlineRejected) }
    package static var trackLeadReplied: Message { Message(.trackLeadReplied) }
    package static func trackLeadReason(reason: String) -> Message {
        Message(.trackLeadReason, [.text(reason)])
    }
    package static var trackStepReceived: Message { Message(.trackStepReceived) }
    package static var trackStepReceivedText: Message { Message(.trackStepReceivedText) }
    package static var trackStepAcknowledged: Message { Message(.trackStepAcknowledged) }
    package static var trackStepAcknowledgedText: Message { Message(.trackStepAcknowledgedText) }
    package static var trackStepReplied: Message { Message(.trackStepReplied) }
    package static var trackStepRepliedToCome: Message { Message(.trackStepRepliedToCome) }
    package static var trackStepCorrected: Message { Message(.trackStepCorrected) }
    package static func trackReplyReason(reason: String) -> Message {
        Message(.trackReplyReason, [.text(reason)])
    }
    package static func trackReplyBy(post: String) -> Message {
        Message(.trackReplyBy, [.text(post)])
    }
    package static var trackFactsTitle: Message { Message(.trackFactsTitle) }
    package static var trackFactsCode: Message { Message(.trackFactsCode) }
    package static var trackFactsSubject: Message { Message(.trackFactsSubject) }
    package static var trackFactsPlace: Message { Message(.trackFactsPlace) }
    package static var trackFactsField: Message { Message(.trackFactsField) }
    package static var trackTitleLabel: Message { Message(.trackTitleLabel) }
    package static var trackTitleHint: Message { Message(.trackTitleHint) }
    package static var trackTitleButton: Message { Message(.trackTitleButton) }
    package static var trackTitleTakenUp: Message { Message(.trackTitleTakenUp) }
    package static var trackMoreTitle: Message { Message(.trackMoreTitle) }
    package static var trackMoreText: Message { Message(.trackMoreText) }
    package static var trackMoreButton: Message { Message(.trackMoreButton) }
    package static var verifyDescription: Message { Message(.verifyDescription) }
    package static var verifyHeadline: Message { Message(.verifyHeadline) }
    package static var verifyLead: Message { Message(.verifyLead) }
    package static var verifyChecksTitle: Message { Message(.verifyChecksTitle) }
    package static var verifyDownloadTitle: Message { Message(.verifyDownloadTitle) }
    package static var verifyDownloadText: Message { Message(.verifyDownloadText) }
    package static var verifyFingerprintTitle: Message { Message(.verifyFingerprintTitle) }
    package static var verifyFingerprintText: Message { Message(.verifyFingerprintText) }
    package static var verifyCountTitle: Message { Message(.verifyCountTitle) }
    package static var verifyCountText: Message { Message(.verifyCountText) }
    package static var verifyExplainTitle: Message { Message(.verifyExplainTitle) }
    package static var verifyExplainText: Message { Message(.verifyExplainText) }
    package static var verifyCompareTitle: Message { Message(.verifyCompareTitle) }
    package static var verifyCompareText: Message { Message(.verifyCompareText) }
    package static var verifyBallotsButton: Message { Message(.verifyBallotsButton) }
    package static var verifyProvesTitle: Message { Message(.verifyProvesTitle) }
    package static var verifyProvesCount: Message { Message(.verifyProvesCount) }
    package static var verifyProvesRule: Message { Message(.verifyProvesRule) }
    package static var verifyProvesSame: Message { Message(.verifyProvesSame) }
    package static var verifyLimitsTitle: Message { Message(.verifyLimitsTitle) }
    package static var verifyLimitsPapers: Message { Message(.verifyLimitsPapers) }
    package static var verifyLimitsPersons: Message { Message(.verifyLimitsPersons) }
    package static var verifyLimitsSamples: Message { Message(.verifyLimitsSamples) }
    package static var verifyRecordTitle: Message { Message(.verifyRecordTitle) }
    package static var verifyRecordText: Message { Message(.verifyRecordText) }
    package static var verifyColumnKey: Message { Message(.verifyColumnKey) }
    package static var verifyColumnMeaning: Message { Message(.verifyColumnMeaning) }
    package static var verifyKeyRecord: Message { Message(.verifyKeyRecord) }
    package static var verifyKeyTitle: Message { Message(.verifyKeyTitle) }
    package static var verifyKeySession: Message { Message(.verifyKeySession) }
    package static var verifyKeyRule: Message { Message(.verifyKeyRule) }
    package static var verifyKeyRoll: Message { Message(.verifyKeyRoll) }
    package static var verifyKeyItems: Message { Message(.verifyKeyItems) }
    package static var verifyKeyRounds: Message { Message(.verifyKeyRounds) }
    package static var verifyKeyTotals: Message { Message(.verifyKeyTotals) }
    package static var verifyTrailTitle: Message { Message(.verifyTrailTitle) }
    package static var verifyTrailText: Message { Message(.verifyTrailText) }
    package static var verifyTrailHead: Message { Message(.verifyTrailHead) }
}
