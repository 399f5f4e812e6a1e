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
    package static var alikeOthersTitle: Message { Message(.alikeOthersTitle) }
    package static var alikeOthersLook: Message { Message(.alikeOthersLook) }
    package static var alikeOthersNone: Message { Message(.alikeOthersNone) }
    package static func alikeOthersShort(fewest: Int) -> Message {
        Message(.alikeOthersShort, [.plain(fewest)])
    }
    package static var alikeOthersPreparing: Message { Message(.alikeOthersPreparing) }
    package static var alikeOthersNote: Message { Message(.alikeOthersNote) }
    package static func alikeOthersDetail(place: String, date: String, state: String) -> Message {
        Message(.alikeOthersDetail, [.text(place), .text(date), .text(state)])
    }
    package static var alikeDeskTitle: Message { Message(.alikeDeskTitle) }
    package static var alikeDeskNote: Message { Message(.alikeDeskNote) }
    package static var alikeDeskNone: Message { Message(.alikeDeskNone) }
    package static var alikeDeskPreparing: Message { Message(.alikeDeskPreparing) }
    package static var alikeDeskCompare: Message { Message(.alikeDeskCompare) }
    package static var alikeDeskThis: Message { Message(.alikeDeskThis) }
    package static var alikeDeskOther: Message { Message(.alikeDeskOther) }
    package static func alikeDeskSource(reference: String, channel: String, place: String, date: String, state: String) -> Message {
        Message(.alikeDeskSource, [.text(reference), .text(channel), .text(place), .text(date), .text(state)])
    }
    package static var alikeDeskWords: Message { Message(.alikeDeskWords) }
    package static var attachmentKindPicture: Message { Message(.attachmentKindPicture) }
    package static var attachmentKindPdf: Message { Message(.attachmentKindPdf) }
    package static var attachmentListTitle: Message { Message(.attachmentListTitle) }
    package static func attachmentListOpen(number: Int) -> Message {
        Message(.attachmentListOpen, [.plain(number)])
    }
    package static func attachmentListScan(number: Int, size: String) -> Message {
        Message(.attachmentListScan, [.plain(number), .text(size)])
    }
    package static func attachmentListAlso(references: String) -> Message {
        Message(.attachmentListAlso, [.text(references)])
    }
    package static func attachmentListMegabytes(count: Int) -> Message {
        Message(.attachmentListMegabytes, [.plain(count)])
    }
    package static func attachmentListKilobytes(count: Int) -> Message {
        Message(.attachmentListKilobytes, [.plain(count)])
    }
    package static var attachmentFieldPictures: Message { Message(.attachmentFieldPictures) }
    package static func attachmentFieldPicturesHint(most: Int, megabytes: Int) -> Message {
        Message(.attachmentFieldPicturesHint, [.plain(most), .plain(megabytes)])
    }
    package static var attachmentFieldFiles: Message { Message(.attachmentFieldFiles) }
    package static func attachmentFieldFilesHint(most: Int, pictures: Int, scans: Int, total: Int) -> Message {
        Message(.attachmentFieldFilesHint, [.plain(most), .plain(pictures), .plain(scans), .plain(total)])
    }
    package static var attachmentFieldAgain: Message { Message(.attachmentFieldAgain) }
    package static func attachmentFaultTooMany(count: Int, most: Int) -> Message {
        Message(.attachmentFaultTooMany, [.plain(count), .plain(most)])
    }
    package static func attachmentFaultWrongKind(file: Int) -> Message {
        Message(.attachmentFaultWrongKind, [.plain(file)])
    }
    package static func attachmentFaultWrongKindScans(file: Int) -> Message {
        Message(.attachmentFaultWrongKindScans, [.plain(file)])
    }
    package static func attachmentFaultTooLarge(file: Int, megabytes: Int) -> Message {
        Message(.attachmentFaultTooLarge, [.plain(file), .plain(megabytes)])
    }
    package static func attachmentFaultTooLargeTogether(megabytes: Int) -> Message {
        Message(.attachmentFaultTooLargeTogether, [.plain(megabytes)])
    }
    package static func attachmentFaultDots(file: Int, width: Int, height: Int) -> Message {
        Message(.attachmentFaultDots, [.plain(file), .plain(width), .plain(height)])
    }
    package static func attachmentFaultCutOff(file: Int) -> Message {
        Message(.attachmentFaultCutOff, [.plain(file)])
    }
    package static func attachmentFaultDamaged(file: Int) -> Message {
        Message(.attachmentFaultDamaged, [.plain(file)])
    }
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
    package static var ballotRecountOrdered: Message { Message(.ballotRecountOrdered) }
    package static var ballotRecountSuperseded: Message { Message(.ballotRecountSuperseded) }
    package static var ballotRecountThis: Message { Message(.ballotRecountThis) }
    package static var ballotRecountNewest: Message { Message(.ballotRecountNewest) }
    package static var ballotRecountOlder: Message { Message(.ballotRecountOlder) }
    package static var ballotReportedTitle: Message { Message(.ballotReportedTitle) }
    package static var ballotReportedText: Message { Message(.ballotReportedText) }
    package static func ballotReportedDiffer(present: Int, voted: Int) -> Message {
        Message(.ballotReportedDiffer, [.number(present), .number(voted)])
    }
    package static var ballotReportedDifferText: Message { Message(.ballotReportedDifferText) }
    package static func ballotReportedDifferQuorum(quorum: Int) -> Message {
        Message(.ballotReportedDifferQuorum, [.number(quorum)])
    }
    package static func ballotReportedRefused(number: Int, name: String) -> Message {
        Message(.ballotReportedRefused, [.number(number), .text(name)])
    }
    package static func ballotReportedRefusedText(satisfied: Int, basic: Int, dissatisfied: Int, sum: Int, forms: Int) -> Message {
        Message(.ballotReportedRefusedText, [.number(satisfied), .number(basic), .number(dissatisfied), .number(sum), .number(forms)])
    }
    package static var ballotReportedForms: Message { Message(.ballotReportedForms) }
    package static var ballotReportedDeputies: Message { Message(.ballotReportedDeputies) }
    package static var ballotReportedPresent: Message { Message(.ballotReportedPresent) }
    package static var ballotReportedVoted: Message { Message(.ballotReportedVoted) }
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
    package static var ballotRecommended: Message { Message(.ballotRecommended) }
    package static func ballotOutcomeRecommended(items: Int, elected: Int) -> Message {
        Message(.ballotOutcomeRecommended, [.number(items), .number(elected)])
    }
    package static func ballotHeadlineRecommended(items: Int, elected: Int) -> Message {
        Message(.ballotHeadlineRecommended, [.number(items), .number(elected)])
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
    package static var ballotDocumentsCertificate: Message { Message(.ballotDocumentsCertificate) }
    package static var ballotDocumentsNotice: Message { Message(.ballotDocumentsNotice) }
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
    package static var benchNav: Message { Message(.benchNav) }
    package static func benchHeadline(count: Int) -> Message {
        Message(.benchHeadline, [.number(count)])
    }
    package static func benchHeadlineMany(count: Int) -> Message {
        Message(.benchHeadlineMany, [.number(count)])
    }
    package static func benchHeadlineDone(year: Int) -> Message {
        Message(.benchHeadlineDone, [.plain(year)])
    }
    package static func benchHeadlineNoRound(year: Int) -> Message {
        Message(.benchHeadlineNoRound, [.plain(year)])
    }
    package static var benchHeadlineNoCall: Message { Message(.benchHeadlineNoCall) }
    package static func benchState(year: Int, round: Int, title: String) -> Message {
        Message(.benchState, [.plain(year), .plain(round), .text(title)])
    }
    package static var benchSkip: Message { Message(.benchSkip) }
    package static func benchOtherCall(year: Int) -> Message {
        Message(.benchOtherCall, [.plain(year)])
    }
    package static var benchEmptyTitle: Message { Message(.benchEmptyTitle) }
    package static var benchEmptyText: Message { Message(.benchEmptyText) }
    package static var benchEmptyNoRound: Message { Message(.benchEmptyNoRound) }
    package static var benchEmptyAction: Message { Message(.benchEmptyAction) }
    package static func benchNearTitle(count: Int) -> Message {
        Message(.benchNearTitle, [.number(count)])
    }
    package static var benchNearEmpty: Message { Message(.benchNearEmpty) }
    package static var benchPreparing: Message { Message(.benchPreparing) }
    package static var benchFloorLabel: Message { Message(.benchFloorLabel) }
    package static var benchFloorFrom: Message { Message(.benchFloorFrom) }
    package static var benchFloorButton: Message { Message(.benchFloorButton) }
    package static func benchSource(channel: String, via: String, day: String) -> Message {
        Message(.benchSource, [.text(channel), .text(via), .text(day)])
    }
    package static func benchChannel(channel: String, via: String) -> Message {
        Message(.benchChannel, [.text(channel), .text(via)])
    }
    package static func benchTick(title: String) -> Message {
        Message(.benchTick, [.text(title)])
    }
    package static func benchIsIn(code: String, name: String) -> Message {
        Message(.benchIsIn, [.text(code), .text(name)])
    }
    package static var benchIsInText: Message { Message(.benchIsInText) }
    package static var benchFactGrounds: Message { Message(.benchFactGrounds) }
    package static var benchFactReceived: Message { Message(.benchFactReceived) }
    package static var benchFactNumber: Message { Message(.benchFactNumber) }
    package static var benchFactEarlier: Message { Message(.benchFactEarlier) }
    package static func benchReceived(day: String, field: String) -> Message {
        Message(.benchReceived, [.text(day), .text(field)])
    }
    package static func benchGrounds(words: String, places: Int, fields: Int) -> Message {
        Message(.benchGrounds, [.text(words), .plain(places), .plain(fields)])
    }
    package static var benchGroundsNone: Message { Message(.benchGroundsNone) }
    package static var benchEarlierRest: Message { Message(.benchEarlierRest) }
    package static var benchEarlierNone: Message { Message(.benchEarlierNone) }
    package static func benchStands(outcome: String) -> Message {
        Message(.benchStands, [.text(outcome)])
    }
    package static var benchDecisionLabel: Message { Message(.benchDecisionLabel) }
    package static func benchNumbered(number: Int, name: String) -> Message {
        Message(.benchNumbered, [.plain(number), .text(name)])
    }
    package static var benchMerge: Message { Message(.benchMerge) }
    package static func benchMergeInto(name: String) -> Message {
        Message(.benchMergeInto, [.text(name)])
    }
    package static var benchMergeText: Message { Message(.benchMergeText) }
    package static var benchBegin: Message { Message(.benchBegin) }
    package static var benchBeginText: Message { Message(.benchBeginText) }
    package static var benchForward: Message { Message(.benchForward) }
    package static var benchForwardText: Message { Message(.benchForwardText) }
    package static var benchReserve: Message { Message(.benchReserve) }
    package static var benchReserveText: Message { Message(.benchReserveText) }
    package static var benchReject: Message { Message(.benchReject) }
    package static var benchRejectText: Message { Message(.benchRejectText) }
    package static var benchReasonHint: Message { Message(.benchReasonHint) }
    package static var benchGroundsLabel: Message { Message(.benchGroundsLabel) }
    package static var benchGroundsHint: Message { Message(.benchGroundsHint) }
    package static var benchButton: Message { Message(.benchButton) }
    package static var benchNewTitle: Message { Message(.benchNewTitle) }
    package static var benchAnother: Message { Message(.benchAnother) }
    package static var benchAnotherButton: Message { Message(.benchAnotherButton) }
    package static var benchNameLabel: Message { Message(.benchNameLabel) }
    package static var benchNameHint: Message { Message(.benchNameHint) }
    package static func benchNameLength(count: Int) -> Message {
        Message(.benchNameLength, [.plain(count)])
    }
    package static func benchNameTaken(code: String) -> Message {
        Message(.benchNameTaken, [.text(code)])
    }
    package static var benchFieldLabel: Message { Message(.benchFieldLabel) }
    package static var benchFieldUnknown: Message { Message(.benchFieldUnknown) }
    package static var benchTargetLabel: Message { Message(.benchTargetLabel) }
    package static var benchTargetHint: Message { Message(.benchTargetHint) }
    package static var benchTargetUnreadable: Message { Message(.benchTargetUnreadable) }
    package static var benchTargetLook: Message { Message(.benchTargetLook) }
    package static var benchNewText: Message { Message(.benchNewText) }
    package static func benchReadAmount(indicator: String, relation: String, number: String, unit: String, word: String) -> Message {
        Message(.benchReadAmount, [.text(indicator), .text(relation), .text(number), .text(unit), .text(word)])
    }
    package static func benchReadState(indicator: String, state: String) -> Message {
        Message(.benchReadState, [.text(indicator), .text(state)])
    }
    package static var benchRelationAtLeast: Message { Message(.benchRelationAtLeast) }
    package static var benchRelationEqual: Message { Message(.benchRelationEqual) }
    package static var benchRelationAtMost: Message { Message(.benchRelationAtMost) }
    package static var benchRelationRate: Message { Message(.benchRelationRate) }
    package static var benchRelationReached: Message { Message(.benchRelationReached) }
    package static var benchMergedTitle: Message { Message(.benchMergedTitle) }
    package static func benchMerged(count: Int) -> Message {
        Message(.benchMerged, [.number(count)])
    }
    package static func benchMergedShown(shown: Int) -> Message {
        Message(.benchMergedShown, [.number(shown)])
    }
    package static var benchTake: Message { Message(.benchTake) }
    package static func benchTakeOut(reference: String) -> Message {
        Message(.benchTakeOut, [.text(reference)])
    }
    package static func benchTakeAll(count: Int) -> Message {
        Message(.benchTakeAll, [.number(count)])
    }
    package static func benchDoneMerged(count: Int) -> Message {
        Message(.benchDoneMerged, [.number(count)])
    }
    package static func benchDoneSplit(count: Int) -> Message {
        Message(.benchDoneSplit, [.number(count)])
    }
    package static func benchDoneForwarded(count: Int) -> Message {
        Message(.benchDoneForwarded, [.number(count)])
    }
    package static func benchDoneReserved(count: Int) -> Message {
        Message(.benchDoneReserved, [.number(count)])
    }
    package static func benchDoneRejected(count: Int) -> Message {
        Message(.benchDoneRejected, [.number(count)])
    }
    package static func benchDoneRuled(count: Int) -> Message {
        Message(.benchDoneRuled, [.number(count)])
    }
    package static var benchNothingWritten: Message { Message(.benchNothingWritten) }
    package static var benchNothingChosen: Message { Message(.benchNothingChosen) }
    package static func benchTooMany(count: Int, most: Int) -> Message {
        Message(.benchTooMany, [.number(count), .number(most)])
    }
    package static var benchCandidateMissing: Message { Message(.benchCandidateMissing) }
    package static func benchCandidateClosed(code: String) -> Message {
        Message(.benchCandidateClosed, [.text(code)])
    }
    package static func benchAlreadyMerged(reference: String, code: String) -> Message {
        Message(.benchAlreadyMerged, [.text(reference), .text(code)])
    }
    package static func benchNotMerged(reference: String) -> Message {
        Message(.benchNotMerged, [.text(reference)])
    }
    package static func benchRefused(reference: String) -> Message {
        Message(.benchRefused, [.text(reference)])
    }
    package static var benchDraft: Message { Message(.benchDraft) }
    package static var benchClosed: Message { Message(.benchClosed) }
    package static var benchConflictTitle: Message { Message(.benchConflictTitle) }
    package static var benchConflictText: Message { Message(.benchConflictText) }
    package static func benchConflictCandidate(code: String, name: String, post: String, time: String) -> Message {
        Message(.benchConflictCandidate, [.text(code), .text(name), .text(post), .text(time)])
    }
    package static func benchConflictSuggestion(reference: String, state: String, post: String, time: String) -> Message {
        Message(.benchConflictSuggestion, [.text(reference), .text(state), .text(post), .text(time)])
    }
    package static var benchKeyNext: Message { Message(.benchKeyNext) }
    package static var benchKeyPrevious: Message { Message(.benchKeyPrevious) }
    package static var benchKeyTick: Message { Message(.benchKeyTick) }
    package static var benchKeyDecide: Message { Message(.benchKeyDecide) }
    package static var benchKeySend: Message { Message(.benchKeySend) }
    package static func callLateGrounds(year: Int, closed: String) -> Message {
        Message(.callLateGrounds, [.plain(year), .text(closed)])
    }
    package static var callStateDraft: Message { Message(.callStateDraft) }
    package static var callStandingToCome: Message { Message(.callStandingToCome) }
    package static var callStandingRunning: Message { Message(.callStandingRunning) }
    package static var callStandingOver: Message { Message(.callStandingOver) }
    package static func callPageToCome(year: Int, date: String) -> Message {
        Message(.callPageToCome, [.plain(year), .text(date)])
    }
    package static func callPageRunning(year: Int, date: String, days: Int) -> Message {
        Message(.callPageRunning, [.plain(year), .text(date), .plain(days)])
    }
    package static func callPageOver(year: Int, count: Int) -> Message {
        Message(.callPageOver, [.plain(year), .number(count)])
    }
    package static var callPageCounts: Message { Message(.callPageCounts) }
    package static var callPageSuggest: Message { Message(.callPageSuggest) }
    package static func callSheetTitle(place: String, year: Int) -> Message {
        Message(.callSheetTitle, [.text(place), .plain(year)])
    }
    package static var callSheetPeriod: Message { Message(.callSheetPeriod) }
    package static func callSheetPeriodText(from: String, to: String, days: Int) -> Message {
        Message(.callSheetPeriodText, [.text(from), .text(to), .plain(days)])
    }
    package static var callSheetLetters: Message { Message(.callSheetLetters) }
    package static var callSheetLettersPostmark: Message { Message(.callSheetLettersPostmark) }
    package static var callSheetLettersArrival: Message { Message(.callSheetLettersArrival) }
    package static var callSheetChannels: Message { Message(.callSheetChannels) }
    package static var callSheetFields: Message { Message(.callSheetFields) }
    package static var callSheetHow: Message { Message(.callSheetHow) }
    package static func callSheetHowText(address: String) -> Message {
        Message(.callSheetHowText, [.text(address)])
    }
    package static var callSheetAnswer: Message { Message(.callSheetAnswer) }
    package static func callSheetAnswerText(party: String, days: Int) -> Message {
        Message(.callSheetAnswerText, [.text(party), .plain(days)])
    }
    package static var callSheetLate: Message { Message(.callSheetLate) }
    package static var callSheetLateText: Message { Message(.callSheetLateText) }
    package static var callSheetContact: Message { Message(.callSheetContact) }
    package static var callSheetBasis: Message { Message(.callSheetBasis) }
    package static var callNewButton: Message { Message(.callNewButton) }
    package static var callNewCrumb: Message { Message(.callNewCrumb) }
    package static var callNewHeadline: Message { Message(.callNewHeadline) }
    package static var callNewLead: Message { Message(.callNewLead) }
    package static func callYearTakenTitle(year: Int) -> Message {
        Message(.callYearTakenTitle, [.plain(year)])
    }
    package static var callYearTakenText: Message { Message(.callYearTakenText) }
    package static var callFormYear: Message { Message(.callFormYear) }
    package static var callFormYearHint: Message { Message(.callFormYearHint) }
    package static var callFormOpens: Message { Message(.callFormOpens) }
    package static var callFormCloses: Message { Message(.callFormCloses) }
    package static var callFormClosesHint: Message { Message(.callFormClosesHint) }
    package static var callFormPostmark: Message { Message(.callFormPostmark) }
    package static var callFormPostmarkYes: Message { Message(.callFormPostmarkYes) }
    package static var callFormPostmarkYesText: Message { Message(.callFormPostmarkYesText) }
    package static var callFormPostmarkNo: Message { Message(.callFormPostmarkNo) }
    package static var callFormPostmarkNoText: Message { Message(.callFormPostmarkNoText) }
    package static var callFormChannels: Message { Message(.callFormChannels) }
    package static var callFormFields: Message { Message(.callFormFields) }
    package static var callFormParty: Message { Message(.callFormParty) }
    package static var callFormPartyPrompt: Message { Message(.callFormPartyPrompt) }
    package static var callFormAnswerDays: Message { Message(.callFormAnswerDays) }
    package static var callFormAnswerDaysHint: Message { Message(.callFormAnswerDaysHint) }
    package static var callFormAnswerDaysUnit: Message { Message(.callFormAnswerDaysUnit) }
    package static var callFormNotice: Message { Message(.callFormNotice) }
    package static var callFormNoticeHint: Message { Message(.callFormNoticeHint) }
    package static var callFormNoticeEnglish: Message { Message(.callFormNoticeEnglish) }
    package static var callFormContact: Message { Message(.callFormContact) }
    package static var callFormContactHint: Message { Message(.callFormContactHint) }
    package static var callFormBasis: Message { Message(.callFormBasis) }
    package static var callFormBasisHint: Message { Message(.callFormBasisHint) }
    package static var callFormDraftButton: Message { Message(.callFormDraftButton) }
    package static var callFormSaveButton: Message { Message(.callFormSaveButton) }
    package static func callFaultYear(from: Int, to: Int) -> Message {
        Message(.callFaultYear, [.plain(from), .plain(to)])
    }
    package static var callFaultOpens: Message { Message(.callFaultOpens) }
    package static var callFaultCloses: Message { Message(.callFaultCloses) }
    package static var callFaultOrder: Message { Message(.callFaultOrder) }
    package static func callFaultAfterYear(year: Int) -> Message {
        Message(.callFaultAfterYear, [.plain(year)])
    }
    package static var callFaultChannels: Message { Message(.callFaultChannels) }
    package static func callFaultField(name: String) -> Message {
        Message(.callFaultField, [.text(name)])
    }
    package static var callFaultParty: Message { Message(.callFaultParty) }
    package static var callFaultAnswerDays: Message { Message(.callFaultAnswerDays) }
    package static func callFaultNoticeShort(count: Int) -> Message {
        Message(.callFaultNoticeShort, [.plain(count)])
    }
    package static func callFaultTooLong(count: Int, most: Int) -> Message {
        Message(.callFaultTooLong, [.number(count), .number(most)])
    }
    package static var callFaultContact: Message { Message(.callFaultContact) }
    package static var callConsoleEmptyText: Message { Message(.callConsoleEmptyText) }
    package static func callConsoleHeadline(year: Int, count: Int, days: Int) -> Message {
        Message(.callConsoleHeadline, [.plain(year), .number(count), .plain(days)])
    }
    package static var callConsoleHeadlineNone: Message { Message(.callConsoleHeadlineNone) }
    package static var callConsoleHeadlineEmpty: Message { Message(.callConsoleHeadlineEmpty) }
    package static func callConsoleDraft(year: Int) -> Message {
        Message(.callConsoleDraft, [.plain(year)])
    }
    package static func callConsoleOpen(year: Int, count: Int, date: String) -> Message {
        Message(.callConsoleOpen, [.plain(year), .number(count), .text(date)])
    }
    package static func callConsoleToClose(year: Int, count: Int) -> Message {
        Message(.callConsoleToClose, [.plain(year), .number(count)])
    }
    package static func callConsoleClosed(year: Int, count: Int) -> Message {
        Message(.callConsoleClosed, [.plain(year), .number(count)])
    }
    package static var callDoneDraft: Message { Message(.callDoneDraft) }
    package static var callDoneEdit: Message { Message(.callDoneEdit) }
    package static var callDonePublish: Message { Message(.callDonePublish) }
    package static var callDoneProlong: Message { Message(.callDoneProlong) }
    package static var callDoneClose: Message { Message(.callDoneClose) }
    package static var callDoneText: Message { Message(.callDoneText) }
    package static var callRefusedTitle: Message { Message(.callRefusedTitle) }
    package static var callRefusedChanged: Message { Message(.callRefusedChanged) }
    package static var callRefusedState: Message { Message(.callRefusedState) }
    package static func callRefusedNotOver(date: String) -> Message {
        Message(.callRefusedNotOver, [.text(date)])
    }
    package static func callRefusedNotLater(date: String) -> Message {
        Message(.callRefusedNotLater, [.text(date)])
    }
    package static var callRefusedReason: Message { Message(.callRefusedReason) }
    package static var callEditTitle: Message { Message(.callEditTitle) }
    package static var callPublishQuestion: Message { Message(.callPublishQuestion) }
    package static var callPublishText: Message { Message(.callPublishText) }
    package static var callPublishButton: Message { Message(.callPublishButton) }
    package static func callCloseQuestion(count: Int) -> Message {
        Message(.callCloseQuestion, [.number(count)])
    }
    package static var callCloseText: Message { Message(.callCloseText) }
    package static var callCloseButton: Message { Message(.callCloseButton) }
    package static var callProlongTitle: Message { Message(.callProlongTitle) }
    package static var callProlongUntil: Message { Message(.callProlongUntil) }
    package static func callProlongUntilHint(date: String) -> Message {
        Message(.callProlongUntilHint, [.text(date)])
    }
    package static var callProlongReason: Message { Message(.callProlongReason) }
    package static var callProlongReasonHint: Message { Message(.callProlongReasonHint) }
    package static var callProlongButton: Message { Message(.callProlongButton) }
    package static func callSuggestRunning(year: Int, date: String) -> Message {
        Message(.callSuggestRunning, [.plain(year), .text(date)])
    }
    package static func callSuggestLate(year: Int, date: String) -> Message {
        Message(.callSuggestLate, [.plain(year), .text(date)])
    }
    package static var callSuggestNotice: Message { Message(.callSuggestNotice) }
    package static var callsTitle: Message { Message(.callsTitle) }
    package static func callsHeadline(count: Int) -> Message {
        Message(.callsHeadline, [.number(count)])
    }
    package static var callsHeadlineNone: Message { Message(.callsHeadlineNone) }
    package static var callsEmptyTitle: Message { Message(.callsEmptyTitle) }
    package static var callsEmptyText: Message { Message(.callsEmptyText) }
    package static var callsColumnYear: Message { Message(.callsColumnYear) }
    package static var callsColumnPeriod: Message { Message(.callsColumnPeriod) }
    package static var callsColumnState: Message { Message(.callsColumnState) }
    package static var callsColumnCount: Message { Message(.callsColumnCount) }
    package static var callsColumnLate: Message { Message(.callsColumnLate) }
    package static func callsYear(year: Int) -> Message {
        Message(.callsYear, [.plain(year)])
    }
    package static func callsPeriod(from: String, to: String) -> Message {
        Message(.callsPeriod, [.text(from), .text(to)])
    }
    package static var candidateCheckSurplusName: Message { Message(.candidateCheckSurplusName) }
    package static var candidateCheckSurplusNoSeats: Message { Message(.candidateCheckSurplusNoSeats) }
    package static func candidateCheckSurplusNone(count: Int, seats: Int) -> Message {
        Message(.candidateCheckSurplusNone, [.number(count), .number(seats)])
    }
    package static func candidateCheckSurplusSays(seats: Int, extra: Int, numerator: Int, denominator: Int, needed: Int) -> Message {
        Message(.candidateCheckSurplusSays, [.number(seats), .number(extra), .number(numerator), .number(denominator), .number(needed)])
    }
    package static var candidateCheckFieldsName: Message { Message(.candidateCheckFieldsName) }
    package static func candidateCheckFieldsSays(field: Message, count: Int, all: Int, most: Int) -> Message {
        Message(.candidateCheckFieldsSays, [.message(field), .number(count), .number(all), .number(most)])
    }
    package static func candidateCheckFieldsMissing(all: Int, count: Int) -> Message {
        Message(.candidateCheckFieldsMissing, [.number(all), .number(count)])
    }
    package static var candidateCheckTownsName: Message { Message(.candidateCheckTownsName) }
    package static func candidateCheckTownsSays(all: Int, count: Int, names: String) -> Message {
        Message(.candidateCheckTownsSays, [.number(all), .number(count), .text(names)])
    }
    package static var candidateCheckOverlapName: Message { Message(.candidateCheckOverlapName) }
    package static func candidateCheckOverlapOrigin(list: String, item: String) -> Message {
        Message(.candidateCheckOverlapOrigin, [.text(list), .text(item)])
    }
    package static func candidateCheckOverlapAlike(list: String, item: String, percent: Int) -> Message {
        Message(.candidateCheckOverlapAlike, [.text(list), .text(item), .number(percent)])
    }
    package static var candidateCheckExclusionsName: Message { Message(.candidateCheckExclusionsName) }
    package static func candidateCheckExclusionsSays(word: String, rule: String) -> Message {
        Message(.candidateCheckExclusionsSays, [.text(word), .text(rule)])
    }
    package static var candidateCheckStageGoalsName: Message { Message(.candidateCheckStageGoalsName) }
    package static func candidateCheckStageGoalsSays(year: Int) -> Message {
        Message(.candidateCheckStageGoalsSays, [.plain(year)])
    }
    package static var candidateCheckMoneyName: Message { Message(.candidateCheckMoneyName) }
    package static var candidateCheckMoneyMissing: Message { Message(.candidateCheckMoneyMissing) }
    package static var candidateCheckMoneyNoFunding: Message { Message(.candidateCheckMoneyNoFunding) }
    package static func candidateCheckMoneySum(annual: String) -> Message {
        Message(.candidateCheckMoneySum, [.text(annual)])
    }
    package static var candidateCheckTargetsName: Message { Message(.candidateCheckTargetsName) }
    package static var candidateCheckTargetsMissing: Message { Message(.candidateCheckTargetsMissing) }
    package static var candidateCheckOpinionsName: Message { Message(.candidateCheckOpinionsName) }
    package static var candidateCheckOpinionsMissing: Message { Message(.candidateCheckOpinionsMissing) }
    package static func candidateCheckOpinionsDisagree(unit: String) -> Message {
        Message(.candidateCheckOpinionsDisagree, [.text(unit)])
    }
    package static var candidateCheckLeadsName: Message { Message(.candidateCheckLeadsName) }
    package static var candidateCheckLeadsMissing: Message { Message(.candidateCheckLeadsMissing) }
    package static var candidateCheckMaintenanceName: Message { Message(.candidateCheckMaintenanceName) }
    package static var candidateCheckMaintenanceMissing: Message { Message(.candidateCheckMaintenanceMissing) }
    package static func candidateCheckFine(count: Int) -> Message {
        Message(.candidateCheckFine, [.number(count)])
    }
    package static var candidateCheckSeverityStop: Message { Message(.candidateCheckSeverityStop) }
    package static var candidateCheckSeverityLook: Message { Message(.candidateCheckSeverityLook) }
    package static var candidateCheckSeverityFine: Message { Message(.candidateCheckSeverityFine) }
    package static var candidateFundingCentral: Message { Message(.candidateFundingCentral) }
    package static var candidateFundingCity: Message { Message(.candidateFundingCity) }
    package static var candidateFundingDistrict: Message { Message(.candidateFundingDistrict) }
    package static var candidateFundingTown: Message { Message(.candidateFundingTown) }
    package static var candidateFundingBonds: Message { Message(.candidateFundingBonds) }
    package static var candidateFundingSociety: Message { Message(.candidateFundingSociety) }
    package static var candidateFundingOther: Message { Message(.candidateFundingOther) }
    package static var candidateOpinionFinance: Message { Message(.candidateOpinionFinance) }
    package static var candidateOpinionLand: Message { Message(.candidateOpinionLand) }
    package static var candidateOpinionEnvironment: Message { Message(.candidateOpinionEnvironment) }
    package static var candidateOpinionLegality: Message { Message(.candidateOpinionLegality) }
    package static var candidateOpinionOther: Message { Message(.candidateOpinionOther) }
    package static var candidateVerdictAgree: Message { Message(.candidateVerdictAgree) }
    package static var candidateVerdictAgreeInPrinciple: Message { Message(.candidateVerdictAgreeInPrinciple) }
    package static var candidateVerdictDisagree: Message { Message(.candidateVerdictDisagree) }
    package static var candidateVerdictSupplement: Message { Message(.candidateVerdictSupplement) }
    package static var candidateCategoryConstruction: Message { Message(.candidateCategoryConstruction) }
    package static var candidateCategoryService: Message { Message(.candidateCategoryService) }
    package static var candidateCategoryPolicy: Message { Message(.candidateCategoryPolicy) }
    package static var candidateScoreNameDemand: Message { Message(.candidateScoreNameDemand) }
    package static var candidateScoreNameCoverage: Message { Message(.candidateScoreNameCoverage) }
    package static var candidateScoreNameUrgency: Message { Message(.candidateScoreNameUrgency) }
    package static var candidateScoreNameFeasibility: Message { Message(.candidateScoreNameFeasibility) }
    package static var candidateScoreNameFiscal: Message { Message(.candidateScoreNameFiscal) }
    package static var candidateScoreNameBalance: Message { Message(.candidateScoreNameBalance) }
    package static func candidateScoreDemand(count: Int, index: String) -> Message {
        Message(.candidateScoreDemand, [.number(count), .text(index)])
    }
    package static func candidateScoreDemandTyped(index: String, count: Int) -> Message {
        Message(.candidateScoreDemandTyped, [.text(index), .number(count)])
    }
    package static func candidateScoreCoverage(all: Int, reached: Int) -> Message {
        Message(.candidateScoreCoverage, [.number(all), .number(reached)])
    }
    package static func candidateScoreCoverageAll(all: Int) -> Message {
        Message(.candidateScoreCoverageAll, [.number(all)])
    }
    package static var candidateScoreCoverageMissing: Message { Message(.candidateScoreCoverageMissing) }
    package static func candidateScoreUrgency(words: String) -> Message {
        Message(.candidateScoreUrgency, [.text(words)])
    }
    package static var candidateScoreUrgencyNone: Message { Message(.candidateScoreUrgencyNone) }
    package static var candidateScoreUrgencyMissing: Message { Message(.candidateScoreUrgencyMissing) }
    package static func candidateScoreFeasibilityWithin(asked: Int, agreed: Int) -> Message {
        Message(.candidateScoreFeasibilityWithin, [.number(asked), .number(agreed)])
    }
    package static func candidateScoreFeasibilityBeyond(asked: Int, agreed: Int) -> Message {
        Message(.candidateScoreFeasibilityBeyond, [.number(asked), .number(agreed)])
    }
    package static var candidateScoreFeasibilityMissing: Message { Message(.candidateScoreFeasibilityMissing) }
    package static func candidateScoreFiscal(percent: Int) -> Message {
        Message(.candidateScoreFiscal, [.number(percent)])
    }
    package static var candidateScoreFiscalMissing: Message { Message(.candidateScoreFiscalMissing) }
    package static func candidateScoreBalance(all: Int, field: Message, count: Int) -> Message {
        Message(.candidateScoreBalance, [.number(all), .message(field), .number(count)])
    }
    package static var candidateScoreBalanceMissing: Message { Message(.candidateScoreBalanceMissing) }
    package static func candidateFaultNameLength(count: Int, fewest: Int, most: Int) -> Message {
        Message(.candidateFaultNameLength, [.number(count), .number(fewest), .number(most)])
    }
    package static func candidateFaultNameTaken(code: String) -> Message {
        Message(.candidateFaultNameTaken, [.text(code)])
    }
    package static func candidateFaultFieldUnknown(word: String) -> Message {
        Message(.candidateFaultFieldUnknown, [.text(word)])
    }
    package static func candidateFaultTooLong(count: Int, most: Int) -> Message {
        Message(.candidateFaultTooLong, [.number(count), .number(most)])
    }
    package static var candidateFaultMissing: Message { Message(.candidateFaultMissing) }
    package static var candidateFaultChoice: Message { Message(.candidateFaultChoice) }
    package static func candidateFaultAbsurd(most: Int, unit: String) -> Message {
        Message(.candidateFaultAbsurd, [.number(most), .text(unit)])
    }
    package static var candidateFaultQuantityText: Message { Message(.candidateFaultQuantityText) }
    package static var candidateFaultQuantityUnreadable: Message { Message(.candidateFaultQuantityUnreadable) }
    package static var candidateFaultQuantityNegative: Message { Message(.candidateFaultQuantityNegative) }
    package static var candidateFaultQuantityRange: Message { Message(.candidateFaultQuantityRange) }
    package static var candidateFaultQuantityQualifiers: Message { Message(.candidateFaultQuantityQualifiers) }
    package static var candidateFaultMoneyUnreadable: Message { Message(.candidateFaultMoneyUnreadable) }
    package static var candidateFaultMoneyFine: Message { Message(.candidateFaultMoneyFine) }
    package static var candidateFaultMoneyAbsurd: Message { Message(.candidateFaultMoneyAbsurd) }
    package static var candidateFaultAnnual: Message { Message(.candidateFaultAnnual) }
    package static func candidateFaultFundingSum(parts: String, annual: String, difference: String) -> Message {
        Message(.candidateFaultFundingSum, [.text(parts), .text(annual), .text(difference)])
    }
    package static var candidateFaultFundingWithoutAnnual: Message { Message(.candidateFaultFundingWithoutAnnual) }
    package static var candidateFaultDateUnreadable: Message { Message(.candidateFaultDateUnreadable) }
    package static var candidateFaultDateNone: Message { Message(.candidateFaultDateNone) }
    package static var candidateFaultFuture: Message { Message(.candidateFaultFuture) }
    package static var candidateFaultFinish: Message { Message(.candidateFaultFinish) }
    package static func candidateFaultFinishAfter(year: Int) -> Message {
        Message(.candidateFaultFinishAfter, [.plain(year)])
    }
    package static var candidateFaultHalves: Message { Message(.candidateFaultHalves) }
    package static var candidateFaultReason: Message { Message(.candidateFaultReason) }
    package static func candidateFaultTwice(name: String) -> Message {
        Message(.candidateFaultTwice, [.text(name)])
    }
    package static func candidateFaultSubItem(name: String) -> Message {
        Message(.candidateFaultSubItem, [.text(name)])
    }
    package static var candidateStateProposed: Message { Message(.candidateStateProposed) }
    package static var candidateStateScreening: Message { Message(.candidateStateScreening) }
    package static var candidateStateArguing: Message { Message(.candidateStateArguing) }
    package static var candidateStatePreliminary: Message { Message(.candidateStatePreliminary) }
    package static var candidateStateSubmitted: Message { Message(.candidateStateSubmitted) }
    package static var candidateStateFormal: Message { Message(.candidateStateFormal) }
    package static var candidateStateElected: Message { Message(.candidateStateElected) }
    package static var candidateStateNotElected: Message { Message(.candidateStateNotElected) }
    package static var candidateStateRemoved: Message { Message(.candidateStateRemoved) }
    package static var candidateSectionBasics: Message { Message(.candidateSectionBasics) }
    package static var candidateSectionParts: Message { Message(.candidateSectionParts) }
    package static var candidateSectionTargets: Message { Message(.candidateSectionTargets) }
    package static var candidateSectionPlaces: Message { Message(.candidateSectionPlaces) }
    package static var candidateSectionMoney: Message { Message(.candidateSectionMoney) }
    package static var candidateSectionUnits: Message { Message(.candidateSectionUnits) }
    package static var candidateSectionTime: Message { Message(.candidateSectionTime) }
    package static var candidateSectionGrounds: Message { Message(.candidateSectionGrounds) }
    package static var candidateSectionOpinions: Message { Message(.candidateSectionOpinions) }
    package static var candidateSectionIndex: Message { Message(.candidateSectionIndex) }
    package static var candidateRelationAtLeast: Message { Message(.candidateRelationAtLeast) }
    package static var candidateRelationEqual: Message { Message(.candidateRelationEqual) }
    package static var candidateRelationAtMost: Message { Message(.candidateRelationAtMost) }
    package static var candidateRelationRate: Message { Message(.candidateRelationRate) }
    package static var candidateRelationReached: Message { Message(.candidateRelationReached) }
    package static var candidateEventBegun: Message { Message(.candidateEventBegun) }
    package static var candidateEventMerged: Message { Message(.candidateEventMerged) }
    package static var candidateEventSplit: Message { Message(.candidateEventSplit) }
    package static var candidateEventEdited: Message { Message(.candidateEventEdited) }
    package static var candidateEventMoved: Message { Message(.candidateEventMoved) }
    package static var candidateEventAmended: Message { Message(.candidateEventAmended) }
    package static var candidateFieldName: Message { Message(.candidateFieldName) }
    package static var candidateFieldNameEnglish: Message { Message(.candidateFieldNameEnglish) }
    package static var candidateFieldField: Message { Message(.candidateFieldField) }
    package static var candidateFieldCategory: Message { Message(.candidateFieldCategory) }
    package static var candidateFieldOrigin: Message { Message(.candidateFieldOrigin) }
    package static var candidateFieldContent: Message { Message(.candidateFieldContent) }
    package static var candidateFieldTotal: Message { Message(.candidateFieldTotal) }
    package static var candidateFieldAnnual: Message { Message(.candidateFieldAnnual) }
    package static var candidateFieldFunding: Message { Message(.candidateFieldFunding) }
    package static var candidateFieldLead: Message { Message(.candidateFieldLead) }
    package static var candidateFieldResponsible: Message { Message(.candidateFieldResponsible) }
    package static var candidateFieldCooperating: Message { Message(.candidateFieldCooperating) }
    package static var candidateFieldViceMayor: Message { Message(.candidateFieldViceMayor) }
    package static var candidateFieldContact: Message { Message(.candidateFieldContact) }
    package static var candidateFieldStart: Message { Message(.candidateFieldStart) }
    package static var candidateFieldFinish: Message { Message(.candidateFieldFinish) }
    package static var candidateFieldStageGoal: Message { Message(.candidateFieldStageGoal) }
    package static var candidateFieldMaintenance: Message { Message(.candidateFieldMaintenance) }
    package static var candidateFieldBeneficiaries: Message { Message(.candidateFieldBeneficiaries) }
    package static var candidateFieldBackground: Message { Message(.candidateFieldBackground) }
    package static var candidateFieldNecessity: Message { Message(.candidateFieldNecessity) }
    package static var candidateFieldFeasibility: Message { Message(.candidateFieldFeasibility) }
    package static var candidateFieldRisk: Message { Message(.candidateFieldRisk) }
    package static var candidateFieldSuggestions: Message { Message(.candidateFieldSuggestions) }
    package static var candidateOriginOwn: Message { Message(.candidateOriginOwn) }
    package static func candidateOriginUpper(list: String, item: String) -> Message {
        Message(.candidateOriginUpper, [.text(list), .text(item)])
    }
    package static var candidatePlacesAll: Message { Message(.candidatePlacesAll) }
    package static func candidateFinishCrossing(date: String) -> Message {
        Message(.candidateFinishCrossing, [.text(date)])
    }
    package static func candidateTargetOfPart(part: String, text: String) -> Message {
        Message(.candidateTargetOfPart, [.text(part), .text(text)])
    }
    package static func candidateIndexComputed(index: String, count: Int) -> Message {
        Message(.candidateIndexComputed, [.text(index), .number(count)])
    }
    package static func candidateIndexTyped(index: String, reason: String) -> Message {
        Message(.candidateIndexTyped, [.text(index), .text(reason)])
    }
    package static func candidateSuggestionsOf(channel: String, count: Int, references: String) -> Message {
        Message(.candidateSuggestionsOf, [.text(channel), .number(count), .text(references)])
    }
    package static func candidateScoreOf(points: Int, known: Int) -> Message {
        Message(.candidateScoreOf, [.number(points), .number(known)])
    }
    package static var candidateConsoleTitle: Message { Message(.candidateConsoleTitle) }
    package static var candidateConsoleStates: Message { Message(.candidateConsoleStates) }
    package static var candidateConsoleAllStates: Message { Message(.candidateConsoleAllStates) }
    package static var candidateConsoleRefused: Message { Message(.candidateConsoleRefused) }
    package static var candidateConsoleClosed: Message { Message(.candidateConsoleClosed) }
    package static var candidateConsoleOrderWrong: Message { Message(.candidateConsoleOrderWrong) }
    package static func candidateConsoleForbiddenMove(from: String, to: String) -> Message {
        Message(.candidateConsoleForbiddenMove, [.text(from), .text(to)])
    }
    package static func candidateConsoleNotByHand(state: String) -> Message {
        Message(.candidateConsoleNotByHand, [.text(state)])
    }
    package static var candidateConsoleReasonMissing: Message { Message(.candidateConsoleReasonMissing) }
    package static var candidateConsoleNothingChanged: Message { Message(.candidateConsoleNothingChanged) }
    package static func candidateConsoleHeadline(year: Int, count: Int, stops: Int) -> Message {
        Message(.candidateConsoleHeadline, [.plain(year), .number(count), .number(stops)])
    }
    package static func candidateConsoleHeadlineReady(year: Int, count: Int) -> Message {
        Message(.candidateConsoleHeadlineReady, [.plain(year), .number(count)])
    }
    package static func candidateConsoleHeadlineNone(year: Int) -> Message {
        Message(.candidateConsoleHeadlineNone, [.plain(year)])
    }
    package static func candidateConsoleHeadlineFrozen(year: Int, count: Int, version: Int) -> Message {
        Message(.candidateConsoleHeadlineFrozen, [.plain(year), .number(count), .number(version)])
    }
    package static var candidateConsoleFreeze: Message { Message(.candidateConsoleFreeze) }
    package static var candidateConsoleAmend: Message { Message(.candidateConsoleAmend) }
    package static var candidateConsoleChecks: Message { Message(.candidateConsoleChecks) }
    package static func candidateConsoleFine(count: Int) -> Message {
        Message(.candidateConsoleFine, [.number(count)])
    }
    package static var candidateConsoleEmptyTitle: Message { Message(.candidateConsoleEmptyTitle) }
    package static var candidateConsoleEmptyText: Message { Message(.candidateConsoleEmptyText) }
    package static var candidateConsoleOrderSave: Message { Message(.candidateConsoleOrderSave) }
    package static var candidateConsoleColumnNumber: Message { Message(.candidateConsoleColumnNumber) }
    package static var candidateConsoleColumnSuggestions: Message { Message(.candidateConsoleColumnSuggestions) }
    package static var candidateConsoleColumnScore: Message { Message(.candidateConsoleColumnScore) }
    package static var candidateConsoleColumnState: Message { Message(.candidateConsoleColumnState) }
    package static func candidateConsolePlaceOf(name: String) -> Message {
        Message(.candidateConsolePlaceOf, [.text(name)])
    }
    package static func candidateConsoleUp(name: String) -> Message {
        Message(.candidateConsoleUp, [.text(name)])
    }
    package static func candidateConsoleDown(name: String) -> Message {
        Message(.candidateConsoleDown, [.text(name)])
    }
    package static var candidateConsoleSeatsTitle: Message { Message(.candidateConsoleSeatsTitle) }
    package static var candidateConsoleSeats: Message { Message(.candidateConsoleSeats) }
    package static var candidateConsoleSeatsHint: Message { Message(.candidateConsoleSeatsHint) }
    package static var candidateConsoleSeatsSave: Message { Message(.candidateConsoleSeatsSave) }
    package static var candidateConsoleBeginTitle: Message { Message(.candidateConsoleBeginTitle) }
    package static var candidateConsoleBeginName: Message { Message(.candidateConsoleBeginName) }
    package static var candidateConsoleBeginHint: Message { Message(.candidateConsoleBeginHint) }
    package static var candidateConsoleBegin: Message { Message(.candidateConsoleBegin) }
    package static var candidateConsoleEdit: Message { Message(.candidateConsoleEdit) }
    package static var candidateConsoleNothing: Message { Message(.candidateConsoleNothing) }
    package static func candidateConsoleChanged(post: String, time: String) -> Message {
        Message(.candidateConsoleChanged, [.text(post), .text(time)])
    }
    package static func candidateConsoleSuggestions(count: Int) -> Message {
        Message(.candidateConsoleSuggestions, [.number(count)])
    }
    package static func candidateConsoleChannel(channel: String, count: Int) -> Message {
        Message(.candidateConsoleChannel, [.text(channel), .number(count)])
    }
    package static var candidateConsoleMoves: Message { Message(.candidateConsoleMoves) }
    package static var candidateConsoleMoveTo: Message { Message(.candidateConsoleMoveTo) }
    package static var candidateConsoleMove: Message { Message(.candidateConsoleMove) }
    package static var candidateConsoleReason: Message { Message(.candidateConsoleReason) }
    package static var candidateConsoleReasonHint: Message { Message(.candidateConsoleReasonHint) }
    package static var candidateConsoleHistory: Message { Message(.candidateConsoleHistory) }
    package static func candidateConsoleHistoryEarlier(count: Int) -> Message {
        Message(.candidateConsoleHistoryEarlier, [.number(count)])
    }
    package static func candidateConsoleMovedTo(state: String) -> Message {
        Message(.candidateConsoleMovedTo, [.text(state)])
    }
    package static func candidateConsoleEventOf(event: String, section: String) -> Message {
        Message(.candidateConsoleEventOf, [.text(event), .text(section)])
    }
    package static var candidateConsoleOperator: Message { Message(.candidateConsoleOperator) }
    package static func candidateConsoleScore(points: Int, known: Int) -> Message {
        Message(.candidateConsoleScore, [.number(points), .number(known)])
    }
    package static var candidateConsoleScoreText: Message { Message(.candidateConsoleScoreText) }
    package static func candidateConsoleScoreStops(count: Int) -> Message {
        Message(.candidateConsoleScoreStops, [.number(count)])
    }
    package static var candidateConsolePoints: Message { Message(.candidateConsolePoints) }
    package static var candidateConsolePointsHint: Message { Message(.candidateConsolePointsHint) }
    package static var candidateConsoleScoreReason: Message { Message(.candidateConsoleScoreReason) }
    package static func candidateConsoleOverride(points: Int, computed: Int) -> Message {
        Message(.candidateConsoleOverride, [.number(points), .number(computed)])
    }
    package static var candidateConsoleOverrideTitle: Message { Message(.candidateConsoleOverrideTitle) }
    package static var candidateConsoleOverrideSave: Message { Message(.candidateConsoleOverrideSave) }
    package static var candidateConsoleSave: Message { Message(.candidateConsoleSave) }
    package static var candidateConsoleCancel: Message { Message(.candidateConsoleCancel) }
    package static func candidateConsoleConflict(post: String, time: String) -> Message {
        Message(.candidateConsoleConflict, [.text(post), .text(time)])
    }
    package static var candidateConsoleConflictText: Message { Message(.candidateConsoleConflictText) }
    package static var candidateConsoleConflictTable: Message { Message(.candidateConsoleConflictTable) }
    package static var candidateConsoleConflictField: Message { Message(.candidateConsoleConflictField) }
    package static var candidateConsoleConflictMine: Message { Message(.candidateConsoleConflictMine) }
    package static var candidateConsoleConflictTheirs: Message { Message(.candidateConsoleConflictTheirs) }
    package static var candidateConsoleFreezeText: Message { Message(.candidateConsoleFreezeText) }
    package static func candidateConsoleFreezeReady(count: Int) -> Message {
        Message(.candidateConsoleFreezeReady, [.number(count)])
    }
    package static func candidateConsoleFreezeBlocked(count: Int, stops: Int) -> Message {
        Message(.candidateConsoleFreezeBlocked, [.number(count), .number(stops)])
    }
    package static var candidateConsoleFreezeButton: Message { Message(.candidateConsoleFreezeButton) }
    package static func candidateConsoleLeft(count: Int) -> Message {
        Message(.candidateConsoleLeft, [.number(count)])
    }
    package static var candidateConsoleLeftText: Message { Message(.candidateConsoleLeftText) }
    package static func candidateConsoleBlocked(count: Int) -> Message {
        Message(.candidateConsoleBlocked, [.number(count)])
    }
    package static var candidateConsoleFrozenAt: Message { Message(.candidateConsoleFrozenAt) }
    package static var candidateConsoleToPublic: Message { Message(.candidateConsoleToPublic) }
    package static var candidateConsoleToSeats: Message { Message(.candidateConsoleToSeats) }
    package static var candidateConsoleFrozenAlready: Message { Message(.candidateConsoleFrozenAlready) }
    package static var candidateConsoleNotFrozen: Message { Message(.candidateConsoleNotFrozen) }
    package static var candidateConsoleNothingSubmitted: Message { Message(.candidateConsoleNothingSubmitted) }
    package static func candidateConsoleAmendHeadline(version: Int) -> Message {
        Message(.candidateConsoleAmendHeadline, [.number(version)])
    }
    package static func candidateConsoleAmendNone(year: Int) -> Message {
        Message(.candidateConsoleAmendNone, [.plain(year)])
    }
    package static var candidateConsoleAmendNoneTitle: Message { Message(.candidateConsoleAmendNoneTitle) }
    package static var candidateConsoleAmendNoneText: Message { Message(.candidateConsoleAmendNoneText) }
    package static var candidateConsoleAmendText: Message { Message(.candidateConsoleAmendText) }
    package static var candidateConsoleWithdraw: Message { Message(.candidateConsoleWithdraw) }
    package static func candidateConsoleWithdrawOne(name: String) -> Message {
        Message(.candidateConsoleWithdrawOne, [.text(name)])
    }
    package static var candidateConsoleWithdrawReason: Message { Message(.candidateConsoleWithdrawReason) }
    package static var candidateConsoleAdd: Message { Message(.candidateConsoleAdd) }
    package static var candidateConsoleAmendButton: Message { Message(.candidateConsoleAmendButton) }
    package static var candidateDecisionTitle: Message { Message(.candidateDecisionTitle) }
    package static var candidateDecisionNumberHint: Message { Message(.candidateDecisionNumberHint) }
    package static var candidateDecisionWordsHint: Message { Message(.candidateDecisionWordsHint) }
    package static var candidateFormOriginUpper: Message { Message(.candidateFormOriginUpper) }
    package static var candidateFormUpperList: Message { Message(.candidateFormUpperList) }
    package static var candidateFormUpperItem: Message { Message(.candidateFormUpperItem) }
    package static var candidateFormReachSome: Message { Message(.candidateFormReachSome) }
    package static var candidateFormTowns: Message { Message(.candidateFormTowns) }
    package static var candidateFormFundingHint: Message { Message(.candidateFormFundingHint) }
    package static var candidateFormCrosses: Message { Message(.candidateFormCrosses) }
    package static var candidateFormComputed: Message { Message(.candidateFormComputed) }
    package static var candidateFormTyped: Message { Message(.candidateFormTyped) }
    package static var candidateFormBasis: Message { Message(.candidateFormBasis) }
    package static var candidateFormReason: Message { Message(.candidateFormReason) }
    package static func candidateFormRow(number: Int) -> Message {
        Message(.candidateFormRow, [.number(number)])
    }
    package static func candidateFormOfRow(label: String, number: Int) -> Message {
        Message(.candidateFormOfRow, [.text(label), .number(number)])
    }
    package static func candidateFormRemove(number: Int) -> Message {
        Message(.candidateFormRemove, [.number(number)])
    }
    package static var candidateFormAdd: Message { Message(.candidateFormAdd) }
    package static var candidateFormWhole: Message { Message(.candidateFormWhole) }
    package static var candidateFormChoose: Message { Message(.candidateFormChoose) }
    package static var candidateFormWan: Message { Message(.candidateFormWan) }
    package static func candidateFormPlace(name: String) -> Message {
        Message(.candidateFormPlace, [.text(name)])
    }
    package static var candidateFormScope: Message { Message(.candidateFormScope) }
    package static var candidateFormPartName: Message { Message(.candidateFormPartName) }
    package static var candidateFormPart: Message { Message(.candidateFormPart) }
    package static var candidateFormUnit: Message { Message(.candidateFormUnit) }
    package static var candidateFormKind: Message { Message(.candidateFormKind) }
    package static var candidateFormVerdict: Message { Message(.candidateFormVerdict) }
    package static var candidateFormWords: Message { Message(.candidateFormWords) }
    package static var candidateFormQuantityHint: Message { Message(.candidateFormQuantityHint) }
    package static var candidateFormIndicatorHint: Message { Message(.candidateFormIndicatorHint) }
    package static var candidateFormNamesHint: Message { Message(.candidateFormNamesHint) }
    package static var candidateFormPostHint: Message { Message(.candidateFormPostHint) }
    package static var candidateFormMoneyHint: Message { Message(.candidateFormMoneyHint) }
    package static var candidateFormBeneficiariesHint: Message { Message(.candidateFormBeneficiariesHint) }
    package static var candidateFormStageHint: Message { Message(.candidateFormStageHint) }
    package static var candidateFormStarsHint: Message { Message(.candidateFormStarsHint) }
    package static var candidateUpperListName: Message { Message(.candidateUpperListName) }
    package static var candidateUpperNameColumn: Message { Message(.candidateUpperNameColumn) }
    package static var candidateUpperNoItems: Message { Message(.candidateUpperNoItems) }
    package static func candidateUpperNameLength(line: Int, count: Int) -> Message {
        Message(.candidateUpperNameLength, [.number(line), .number(count)])
    }
    package static var caseNav: Message { Message(.caseNav) }
    package static func caseListHeadline(count: Int) -> Message {
        Message(.caseListHeadline, [.number(count)])
    }
    package static var caseListHeadlineNone: Message { Message(.caseListHeadlineNone) }
    package static func caseListLead(open: Int, overdue: Int) -> Message {
        Message(.caseListLead, [.number(open), .number(overdue)])
    }
    package static var caseListTabs: Message { Message(.caseListTabs) }
    package static var caseListEmptyTitle: Message { Message(.caseListEmptyTitle) }
    package static var caseListEmptyText: Message { Message(.caseListEmptyText) }
    package static var caseListRaise: Message { Message(.caseListRaise) }
    package static var caseListFilter: Message { Message(.caseListFilter) }
    package static var caseListClear: Message { Message(.caseListClear) }
    package static var caseListKind: Message { Message(.caseListKind) }
    package static var caseListKindAll: Message { Message(.caseListKindAll) }
    package static var caseListOwner: Message { Message(.caseListOwner) }
    package static var caseListOwnerAll: Message { Message(.caseListOwnerAll) }
    package static var caseListProject: Message { Message(.caseListProject) }
    package static var caseListProjectAll: Message { Message(.caseListProjectAll) }
    package static var caseTabMine: Message { Message(.caseTabMine) }
    package static var caseTabOpen: Message { Message(.caseTabOpen) }
    package static var caseTabOverdue: Message { Message(.caseTabOverdue) }
    package static var caseTabAnswered: Message { Message(.caseTabAnswered) }
    package static var caseTabUnassigned: Message { Message(.caseTabUnassigned) }
    package static var caseTabClosed: Message { Message(.caseTabClosed) }
    package static var caseColumnCase: Message { Message(.caseColumnCase) }
    package static var caseColumnProject: Message { Message(.caseColumnProject) }
    package static var caseColumnOwner: Message { Message(.caseColumnOwner) }
    package static var caseColumnState: Message { Message(.caseColumnState) }
    package static var caseColumnDue: Message { Message(.caseColumnDue) }
    package static var caseStateRaised: Message { Message(.caseStateRaised) }
    package static var caseStateAssigned: Message { Message(.caseStateAssigned) }
    package static var caseStateHandling: Message { Message(.caseStateHandling) }
    package static var caseStateExtensionAsked: Message { Message(.caseStateExtensionAsked) }
    package static var caseStateReturned: Message { Message(.caseStateReturned) }
    package static var caseStateReplied: Message { Message(.caseStateReplied) }
    package static var caseStatePromised: Message { Message(.caseStatePromised) }
    package static var caseStateVerified: Message { Message(.caseStateVerified) }
    package static var caseStateClosed: Message { Message(.caseStateClosed) }
    package static var caseActAssign: Message { Message(.caseActAssign) }
    package static var caseActAccept: Message { Message(.caseActAccept) }
    package static var caseActAskExtension: Message { Message(.caseActAskExtension) }
    package static var caseActGrantExtension: Message { Message(.caseActGrantExtension) }
    package static var caseActRefuseExtension: Message { Message(.caseActRefuseExtension) }
    package static var caseActReply: Message { Message(.caseActReply) }
    package static var caseActGiveBack: Message { Message(.caseActGiveBack) }
    package static var caseActVerify: Message { Message(.caseActVerify) }
    package static var caseActReject: Message { Message(.caseActReject) }
    package static var caseActClose: Message { Message(.caseActClose) }
    package static var caseActReopen: Message { Message(.caseActReopen) }
    package static var caseActEscalate: Message { Message(.caseActEscalate) }
    package static var caseActDismiss: Message { Message(.caseActDismiss) }
    package static func caseStepRaise(who: String) -> Message {
        Message(.caseStepRaise, [.text(who)])
    }
    package static func caseStepAssign(owner: String) -> Message {
        Message(.caseStepAssign, [.text(owner)])
    }
    package static func caseStepAccept(who: String) -> Message {
        Message(.caseStepAccept, [.text(who)])
    }
    package static func caseStepAskExtension(who: String) -> Message {
        Message(.caseStepAskExtension, [.text(who)])
    }
    package static func caseStepGrantExtension(who: String) -> Message {
        Message(.caseStepGrantExtension, [.text(who)])
    }
    package static func caseStepRefuseExtension(who: String) -> Message {
        Message(.caseStepRefuseExtension, [.text(who)])
    }
    package static func caseStepReply(who: String) -> Message {
        Message(.caseStepReply, [.text(who)])
    }
    package static func caseStepGiveBack(who: String) -> Message {
        Message(.caseStepGiveBack, [.text(who)])
    }
    package static func caseStepVerify(who: String) -> Message {
        Message(.caseStepVerify, [.text(who)])
    }
    package static func caseStepReject(who: String) -> Message {
        Message(.caseStepReject, [.text(who)])
    }
    package static func caseStepClose(who: String) -> Message {
        Message(.caseStepClose, [.text(who)])
    }
    package static func caseStepReopen(who: String) -> Message {
        Message(.caseStepReopen, [.text(who)])
    }
    package static func caseStepDismiss(who: String) -> Message {
        Message(.caseStepDismiss, [.text(who)])
    }
    package static func caseStepEscalate(level: String) -> Message {
        Message(.caseStepEscalate, [.text(level)])
    }
    package static var caseStepResident: Message { Message(.caseStepResident) }
    package static func caseStepDue(date: String) -> Message {
        Message(.caseStepDue, [.text(date)])
    }
    package static func caseStepPromised(date: String) -> Message {
        Message(.caseStepPromised, [.text(date)])
    }
    package static func caseStepAsked(date: String) -> Message {
        Message(.caseStepAsked, [.text(date)])
    }
    package static var caseStepNextTitle: Message { Message(.caseStepNextTitle) }
    package static var caseResultA: Message { Message(.caseResultA) }
    package static var caseResultB: Message { Message(.caseResultB) }
    package static var caseResultC: Message { Message(.caseResultC) }
    package static var caseResultD: Message { Message(.caseResultD) }
    package static var caseResultAText: Message { Message(.caseResultAText) }
    package static var caseResultBText: Message { Message(.caseResultBText) }
    package static var caseResultCText: Message { Message(.caseResultCText) }
    package static var caseResultDText: Message { Message(.caseResultDText) }
    package static func caseNextRaised(who: String) -> Message {
        Message(.caseNextRaised, [.text(who)])
    }
    package static var caseNextRaisedNobody: Message { Message(.caseNextRaisedNobody) }
    package static func caseNextAssigned(who: String, due: String) -> Message {
        Message(.caseNextAssigned, [.text(who), .text(due)])
    }
    package static func caseNextHandling(who: String, due: String) -> Message {
        Message(.caseNextHandling, [.text(who), .text(due)])
    }
    package static func caseNextExtensionAsked(who: String, due: String) -> Message {
        Message(.caseNextExtensionAsked, [.text(who), .text(due)])
    }
    package static var caseNextReturned: Message { Message(.caseNextReturned) }
    package static func caseNextReplied(who: String) -> Message {
        Message(.caseNextReplied, [.text(who)])
    }
    package static func caseNextPromised(who: String, due: String) -> Message {
        Message(.caseNextPromised, [.text(who), .text(due)])
    }
    package static func caseNextVerified(who: String) -> Message {
        Message(.caseNextVerified, [.text(who)])
    }
    package static func caseNextClosed(date: String) -> Message {
        Message(.caseNextClosed, [.text(date)])
    }
    package static var caseFactsTitle: Message { Message(.caseFactsTitle) }
    package static var caseFactsCategory: Message { Message(.caseFactsCategory) }
    package static var caseFactsSeverity: Message { Message(.caseFactsSeverity) }
    package static var caseFactsProject: Message { Message(.caseFactsProject) }
    package static var caseFactsOwner: Message { Message(.caseFactsOwner) }
    package static var caseFactsWatcher: Message { Message(.caseFactsWatcher) }
    package static var caseFactsDue: Message { Message(.caseFactsDue) }
    package static var caseFactsOrigin: Message { Message(.caseFactsOrigin) }
    package static var caseFactsOverdue: Message { Message(.caseFactsOverdue) }
    package static func caseFactsOverdueDays(count: Int) -> Message {
        Message(.caseFactsOverdueDays, [.number(count)])
    }
    package static var caseFactsNone: Message { Message(.caseFactsNone) }
    package static var caseOriginVisit: Message { Message(.caseOriginVisit) }
    package static func caseOriginVisitAt(place: String) -> Message {
        Message(.caseOriginVisitAt, [.text(place)])
    }
    package static var caseOriginMonthlyReport: Message { Message(.caseOriginMonthlyReport) }
    package static var caseOriginResident: Message { Message(.caseOriginResident) }
    package static var caseOriginHand: Message { Message(.caseOriginHand) }
    package static var caseThreadTitle: Message { Message(.caseThreadTitle) }
    package static var caseActsTitle: Message { Message(.caseActsTitle) }
    package static var caseActsNone: Message { Message(.caseActsNone) }
    package static func caseDoneRaise(reference: String) -> Message {
        Message(.caseDoneRaise, [.text(reference)])
    }
    package static var caseDoneTake: Message { Message(.caseDoneTake) }
    package static var caseNewCrumb: Message { Message(.caseNewCrumb) }
    package static var caseNewHeadline: Message { Message(.caseNewHeadline) }
    package static var caseNewLead: Message { Message(.caseNewLead) }
    package static var caseNewButton: Message { Message(.caseNewButton) }
    package static var caseFormProject: Message { Message(.caseFormProject) }
    package static var caseFormProjectNone: Message { Message(.caseFormProjectNone) }
    package static var caseFormCategory: Message { Message(.caseFormCategory) }
    package static var caseFormUnchosen: Message { Message(.caseFormUnchosen) }
    package static var caseFormSeverity: Message { Message(.caseFormSeverity) }
    package static func caseFormSeverityDays(name: String, days: Int) -> Message {
        Message(.caseFormSeverityDays, [.text(name), .plain(days)])
    }
    package static var caseFormTitle: Message { Message(.caseFormTitle) }
    package static var caseFormTitleHint: Message { Message(.caseFormTitleHint) }
    package static var caseFormBody: Message { Message(.caseFormBody) }
    package static var caseFormBodyHint: Message { Message(.caseFormBodyHint) }
    package static var caseFormOwner: Message { Message(.caseFormOwner) }
    package static var caseFormOwnerPrompt: Message { Message(.caseFormOwnerPrompt) }
    package static var caseFormOwnerChoose: Message { Message(.caseFormOwnerChoose) }
    package static var caseFormWatcher: Message { Message(.caseFormWatcher) }
    package static var caseFormWatcherChoose: Message { Message(.caseFormWatcherChoose) }
    package static var caseFormWatcherNone: Message { Message(.caseFormWatcherNone) }
    package static var caseFormDays: Message { Message(.caseFormDays) }
    package static func caseFormDaysHint(days: Int) -> Message {
        Message(.caseFormDaysHint, [.plain(days)])
    }
    package static var caseFormDaysUsual: Message { Message(.caseFormDaysUsual) }
    package static var caseFormDue: Message { Message(.caseFormDue) }
    package static var caseFormDueHint: Message { Message(.caseFormDueHint) }
    package static var caseFormMeasures: Message { Message(.caseFormMeasures) }
    package static var caseFormMeasuresHint: Message { Message(.caseFormMeasuresHint) }
    package static var caseFormReply: Message { Message(.caseFormReply) }
    package static var caseFormReplyHint: Message { Message(.caseFormReplyHint) }
    package static var caseFormResult: Message { Message(.caseFormResult) }
    package static var caseFormPromised: Message { Message(.caseFormPromised) }
    package static var caseFormPromisedHint: Message { Message(.caseFormPromisedHint) }
    package static var caseFormExtensionDays: Message { Message(.caseFormExtensionDays) }
    package static func caseFormExtensionHint(days: Int) -> Message {
        Message(.caseFormExtensionHint, [.plain(days)])
    }
    package static var caseFormReason: Message { Message(.caseFormReason) }
    package static var caseFormVerify: Message { Message(.caseFormVerify) }
    package static var caseFormVerifyHint: Message { Message(.caseFormVerifyHint) }
    package static var caseFormReject: Message { Message(.caseFormReject) }
    package static var caseFormClose: Message { Message(.caseFormClose) }
    package static var caseFormCloseHint: Message { Message(.caseFormCloseHint) }
    package static var caseFormDismissal: Message { Message(.caseFormDismissal) }
    package static var caseFormNote: Message { Message(.caseFormNote) }
    package static var caseFormEscalate: Message { Message(.caseFormEscalate) }
    package static func caseFormEscalateLevel(level: String) -> Message {
        Message(.caseFormEscalateLevel, [.text(level)])
    }
    package static var caseButtonAssign: Message { Message(.caseButtonAssign) }
    package static var caseButtonAccept: Message { Message(.caseButtonAccept) }
    package static var caseButtonAskExtension: Message { Message(.caseButtonAskExtension) }
    package static var caseButtonGrantExtension: Message { Message(.caseButtonGrantExtension) }
    package static var caseButtonRefuseExtension: Message { Message(.caseButtonRefuseExtension) }
    package static var caseButtonReply: Message { Message(.caseButtonReply) }
    package static var caseButtonVerify: Message { Message(.caseButtonVerify) }
    package static var caseButtonReject: Message { Message(.caseButtonReject) }
    package static var caseButtonClose: Message { Message(.caseButtonClose) }
    package static var caseButtonReopen: Message { Message(.caseButtonReopen) }
    package static var caseButtonEscalate: Message { Message(.caseButtonEscalate) }
    package static var caseButtonDismiss: Message { Message(.caseButtonDismiss) }
    package static var caseFaultMissingCategory: Message { Message(.caseFaultMissingCategory) }
    package static var caseFaultMissingSeverity: Message { Message(.caseFaultMissingSeverity) }
    package static var caseFaultMissingTitle: Message { Message(.caseFaultMissingTitle) }
    package static var caseFaultMissingBody: Message { Message(.caseFaultMissingBody) }
    package static var caseFaultMissingProject: Message { Message(.caseFaultMissingProject) }
    package static var caseFaultMissingOwner: Message { Message(.caseFaultMissingOwner) }
    package static var caseFaultMissingWatcher: Message { Message(.caseFaultMissingWatcher) }
    package static var caseFaultMissingWords: Message { Message(.caseFaultMissingWords) }
    package static var caseFaultMissingResult: Message { Message(.caseFaultMissingResult) }
    package static var caseFaultMissingPromised: Message { Message(.caseFaultMissingPromised) }
    package static var caseFaultMissingReason: Message { Message(.caseFaultMissingReason) }
    package static var caseFaultMissingDue: Message { Message(.caseFaultMissingDue) }
    package static func caseFaultTooShort(count: Int, least: Int) -> Message {
        Message(.caseFaultTooShort, [.number(count), .number(least)])
    }
    package static func caseFaultTooLong(count: Int, most: Int) -> Message {
        Message(.caseFaultTooLong, [.number(count), .number(most)])
    }
    package static var caseFaultUnknown: Message { Message(.caseFaultUnknown) }
    package static var caseFaultDate: Message { Message(.caseFaultDate) }
    package static func caseFaultPast(date: String) -> Message {
        Message(.caseFaultPast, [.text(date)])
    }
    package static func caseFaultDays(most: Int) -> Message {
        Message(.caseFaultDays, [.number(most)])
    }
    package static var caseFaultBoth: Message { Message(.caseFaultBoth) }
    package static func caseFaultYear(year: Int) -> Message {
        Message(.caseFaultYear, [.plain(year)])
    }
    package static var caseFaultWatchesItself: Message { Message(.caseFaultWatchesItself) }
    package static var caseFaultCannotVerify: Message { Message(.caseFaultCannotVerify) }
    package static func caseFaultTelephone(number: String) -> Message {
        Message(.caseFaultTelephone, [.text(number)])
    }
    package static var caseFaultNotPromised: Message { Message(.caseFaultNotPromised) }
    package static var caseRefusedTitle: Message { Message(.caseRefusedTitle) }
    package static var caseRefusedKept: Message { Message(.caseRefusedKept) }
    package static func caseRefusedChanged(who: String, step: String) -> Message {
        Message(.caseRefusedChanged, [.text(who), .text(step)])
    }
    package static func caseRefusedNotNow(state: String, act: String, possible: String) -> Message {
        Message(.caseRefusedNotNow, [.text(state), .text(act), .text(possible)])
    }
    package static func caseRefusedNotNowNothing(state: String, act: String) -> Message {
        Message(.caseRefusedNotNowNothing, [.text(state), .text(act)])
    }
    package static var caseRefusedExtended: Message { Message(.caseRefusedExtended) }
    package static func caseRefusedUnit(who: String) -> Message {
        Message(.caseRefusedUnit, [.text(who)])
    }
    package static var caseRefusedUnitNobody: Message { Message(.caseRefusedUnitNobody) }
    package static func caseRefusedWatcher(who: String) -> Message {
        Message(.caseRefusedWatcher, [.text(who)])
    }
    package static var caseRefusedCoordinator: Message { Message(.caseRefusedCoordinator) }
    package static func caseRefusedNotLate(days: Int) -> Message {
        Message(.caseRefusedNotLate, [.number(days)])
    }
    package static var caseRefusedNoLevel: Message { Message(.caseRefusedNoLevel) }
    package static var caseRefusedForm: Message { Message(.caseRefusedForm) }
    package static func caseRefusedDay(date: String) -> Message {
        Message(.caseRefusedDay, [.text(date)])
    }
    package static var caseSomebody: Message { Message(.caseSomebody) }
    package static func caseInboxAssign(title: String) -> Message {
        Message(.caseInboxAssign, [.text(title)])
    }
    package static func caseInboxAccept(title: String) -> Message {
        Message(.caseInboxAccept, [.text(title)])
    }
    package static func caseInboxReply(title: String) -> Message {
        Message(.caseInboxReply, [.text(title)])
    }
    package static func caseInboxVerify(title: String) -> Message {
        Message(.caseInboxVerify, [.text(title)])
    }
    package static func caseInboxClose(title: String) -> Message {
        Message(.caseInboxClose, [.text(title)])
    }
    package static func caseInboxGrantExtension(title: String) -> Message {
        Message(.caseInboxGrantExtension, [.text(title)])
    }
    package static func caseInboxEscalate(title: String) -> Message {
        Message(.caseInboxEscalate, [.text(title)])
    }
    package static func caseInboxDetail(reference: String, kind: String, owner: String) -> Message {
        Message(.caseInboxDetail, [.text(reference), .text(kind), .text(owner)])
    }
    package static var caseInboxUnassigned: Message { Message(.caseInboxUnassigned) }
    package static var caseInboxNow: Message { Message(.caseInboxNow) }
    package static var caseReportTitle: Message { Message(.caseReportTitle) }
    package static var caseReportHeadline: Message { Message(.caseReportHeadline) }
    package static func caseReportLead(name: String) -> Message {
        Message(.caseReportLead, [.text(name)])
    }
    package static var caseReportCategory: Message { Message(.caseReportCategory) }
    package static var caseReportBody: Message { Message(.caseReportBody) }
    package static var caseReportBodyHint: Message { Message(.caseReportBodyHint) }
    package static var caseReportButton: Message { Message(.caseReportButton) }
    package static var caseReportNote: Message { Message(.caseReportNote) }
    package static var caseReportLink: Message { Message(.caseReportLink) }
    package static var caseReportedTitle: Message { Message(.caseReportedTitle) }
    package static var caseReportedNewTitle: Message { Message(.caseReportedNewTitle) }
    package static var caseReportedNewText: Message { Message(.caseReportedNewText) }
    package static var caseReportedHeadlineReceived: Message { Message(.caseReportedHeadlineReceived) }
    package static var caseReportedHeadlineRaised: Message { Message(.caseReportedHeadlineRaised) }
    package static func caseReportedHeadlineWorking(owner: String) -> Message {
        Message(.caseReportedHeadlineWorking, [.text(owner)])
    }
    package static func caseReportedHeadlineReplied(owner: String) -> Message {
        Message(.caseReportedHeadlineReplied, [.text(owner)])
    }
    package static var caseReportedHeadlineClosed: Message { Message(.caseReportedHeadlineClosed) }
    package static var caseReportedYours: Message { Message(.caseReportedYours) }
    package static var caseReportedStepRaised: Message { Message(.caseReportedStepRaised) }
    package static func caseReportedStepAssigned(owner: String) -> Message {
        Message(.caseReportedStepAssigned, [.text(owner)])
    }
    package static var caseReportedStepReplied: Message { Message(.caseReportedStepReplied) }
    package static var caseReportedStepClosed: Message { Message(.caseReportedStepClosed) }
    package static var caseReportedUnit: Message { Message(.caseReportedUnit) }
    package static func caseReportedDue(date: String) -> Message {
        Message(.caseReportedDue, [.text(date)])
    }
    package static var caseReportedProject: Message { Message(.caseReportedProject) }
    package static var casePublicTitle: Message { Message(.casePublicTitle) }
    package static var casePublicNone: Message { Message(.casePublicNone) }
    package static func casePublicCounts(open: Int, closed: Int) -> Message {
        Message(.casePublicCounts, [.number(open), .number(closed)])
    }
    package static var casePublicColumnWhat: Message { Message(.casePublicColumnWhat) }
    package static var casePublicColumnRaised: Message { Message(.casePublicColumnRaised) }
    package static var casePublicColumnClosed: Message { Message(.casePublicColumnClosed) }
    package static var casePublicColumnAnswer: Message { Message(.casePublicColumnAnswer) }
    package static var certificateTitle: Message { Message(.certificateTitle) }
    package static func certificateOrgan(place: String, term: Int, number: Int) -> Message {
        Message(.certificateOrgan, [.text(place), .plain(term), .plain(number)])
    }
    package static func certificateOrganStreet(place: String, term: Int, number: Int) -> Message {
        Message(.certificateOrganStreet, [.text(place), .plain(term), .plain(number)])
    }
    package static var certificateTitleRecommended: Message { Message(.certificateTitleRecommended) }
    package static var certificatePeople: Message { Message(.certificatePeople) }
    package static var certificateVotes: Message { Message(.certificateVotes) }
    package static var certificateOutcome: Message { Message(.certificateOutcome) }
    package static var certificateRulings: Message { Message(.certificateRulings) }
    package static var certificateFingerprints: Message { Message(.certificateFingerprints) }
    package static var certificateSignatures: Message { Message(.certificateSignatures) }
    package static func certificateSession(number: Int, kind: String, state: String) -> Message {
        Message(.certificateSession, [.number(number), .text(kind), .text(state)])
    }
    package static var certificateUnreturned: Message { Message(.certificateUnreturned) }
    package static var certificateValid: Message { Message(.certificateValid) }
    package static var certificateVoid: Message { Message(.certificateVoid) }
    package static var certificateBlank: Message { Message(.certificateBlank) }
    package static func certificateQuorum(sum: String, relation: String, other: String) -> Message {
        Message(.certificateQuorum, [.text(sum), .text(relation), .text(other)])
    }
    package static func certificateVoidReasons(reasons: String) -> Message {
        Message(.certificateVoidReasons, [.text(reasons)])
    }
    package static var certificateNoRulings: Message { Message(.certificateNoRulings) }
    package static func certificateRuling(number: Int, count: Int, outcome: String) -> Message {
        Message(.certificateRuling, [.number(number), .number(count), .text(outcome)])
    }
    package static var certificateCounts: Message { Message(.certificateCounts) }
    package static func certificateDecision(decision: String) -> Message {
        Message(.certificateDecision, [.text(decision)])
    }
    package static var certificateWorkingPapers: Message { Message(.certificateWorkingPapers) }
    package static func certificateAudit(height: Int) -> Message {
        Message(.certificateAudit, [.plain(height)])
    }
    package static var certificateOwn: Message { Message(.certificateOwn) }
    package static func certificatePeopleNamed(scrutineers: String, tellers: String) -> Message {
        Message(.certificatePeopleNamed, [.text(scrutineers), .text(tellers)])
    }
    package static func certificateSigned(role: String, name: String, time: String) -> Message {
        Message(.certificateSigned, [.text(role), .text(name), .text(time)])
    }
    package static var certificateDateLine: Message { Message(.certificateDateLine) }
    package static var certificateBack: Message { Message(.certificateBack) }
    package static var certificateCheckTitle: Message { Message(.certificateCheckTitle) }
    package static var certificateCheckText: Message { Message(.certificateCheckText) }
    package static var certificateDownload: Message { Message(.certificateDownload) }
    package static func certificateSucceeded(at: String, role: String, left: String, successor: String, decision: String) -> Message {
        Message(.certificateSucceeded, [.text(at), .text(role), .text(left), .text(successor), .text(decision)])
    }
    package static var certificateRecount: Message { Message(.certificateRecount) }
    package static func certificateRecountText(document: String, number: Int, reason: String) -> Message {
        Message(.certificateRecountText, [.text(document), .plain(number), .text(reason)])
    }
    package static var certificateRecountSupersedes: Message { Message(.certificateRecountSupersedes) }
    package static var certificateUnpublished: Message { Message(.certificateUnpublished) }
    package static var certificateUnpublishedText: Message { Message(.certificateUnpublishedText) }
    package static var certificateNoticeTitle: Message { Message(.certificateNoticeTitle) }
    package static var certificateNoticeTitleRecommended: Message { Message(.certificateNoticeTitleRecommended) }
    package static func certificateNoticeOpening(date: String, candidates: Int, elected: Int) -> Message {
        Message(.certificateNoticeOpening, [.text(date), .number(candidates), .number(elected)])
    }
    package static func certificateNoticeOpeningRecommended(date: String, candidates: Int, elected: Int) -> Message {
        Message(.certificateNoticeOpeningRecommended, [.text(date), .number(candidates), .number(elected)])
    }
    package static func certificateNoticeVotes(count: Int) -> Message {
        Message(.certificateNoticeVotes, [.number(count)])
    }
    package static var certificateNoticeClosing: Message { Message(.certificateNoticeClosing) }
    package static var certificateNoticeClosingRecommended: Message { Message(.certificateNoticeClosingRecommended) }
    package static func certificateNoticeSigned(organ: String) -> Message {
        Message(.certificateNoticeSigned, [.text(organ)])
    }
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
    package static var commandImportUpperListAbstract: Message { Message(.commandImportUpperListAbstract) }
    package static var commandImportUpperListDiscussion: Message { Message(.commandImportUpperListDiscussion) }
    package static var commandImportUpperListFile: Message { Message(.commandImportUpperListFile) }
    package static var commandImportUpperListList: Message { Message(.commandImportUpperListList) }
    package static func commandImportUpperListDone(list: String, count: Int) -> Message {
        Message(.commandImportUpperListDone, [.text(list), .number(count)])
    }
    package static var commandCandidatesAbstract: Message { Message(.commandCandidatesAbstract) }
    package static var commandCandidatesVerifyAbstract: Message { Message(.commandCandidatesVerifyAbstract) }
    package static var commandCandidatesVerifyDiscussion: Message { Message(.commandCandidatesVerifyDiscussion) }
    package static var commandCandidatesVerifyFile: Message { Message(.commandCandidatesVerifyFile) }
    package static var commandCandidatesVerifyFingerprint: Message { Message(.commandCandidatesVerifyFingerprint) }
    package static var commandCandidatesVerifyBadFingerprint: Message { Message(.commandCandidatesVerifyBadFingerprint) }
    package static func commandCandidatesVerifySays(place: String, year: Int, version: Int, count: Int, fingerprint: String) -> Message {
        Message(.commandCandidatesVerifySays, [.text(place), .plain(year), .number(version), .number(count), .text(fingerprint)])
    }
    package static var commandCandidatesVerifySame: Message { Message(.commandCandidatesVerifySame) }
    package static var commandCandidatesVerifyCompare: Message { Message(.commandCandidatesVerifyCompare) }
    package static func commandCandidatesVerifyDiffers(file: String, fingerprint: String) -> Message {
        Message(.commandCandidatesVerifyDiffers, [.text(file), .text(fingerprint)])
    }
    package static func commandCandidatesVerifyNotCanonical(file: String) -> Message {
        Message(.commandCandidatesVerifyNotCanonical, [.text(file)])
    }
    package static func commandCandidatesVerifyNotReadable(file: String, place: String) -> Message {
        Message(.commandCandidatesVerifyNotReadable, [.text(file), .text(place)])
    }
    package static func commandCandidatesVerifyOtherForm(file: String, form: String, version: Int) -> Message {
        Message(.commandCandidatesVerifyOtherForm, [.text(file), .text(form), .number(version)])
    }
    package static var commandTallyAbstract: Message { Message(.commandTallyAbstract) }
    package static var commandTallyCongressAbstract: Message { Message(.commandTallyCongressAbstract) }
    package static var commandTallyCongressDiscussion: Message { Message(.commandTallyCongressDiscussion) }
    package static var commandTallyCongressRecord: Message { Message(.commandTallyCongressRecord) }
    package static var commandTallyCongressExplain: Message { Message(.commandTallyCongressExplain) }
    package static var commandTallyCongressList: Message { Message(.commandTallyCongressList) }
    package static var commandTallyCongressRule: Message { Message(.commandTallyCongressRule) }
    package static var commandTallyRatingAbstract: Message { Message(.commandTallyRatingAbstract) }
    package static var commandTallyRatingDiscussion: Message { Message(.commandTallyRatingDiscussion) }
    package static var commandTallyRatingRecord: Message { Message(.commandTallyRatingRecord) }
    package static var commandTallyRatingExplain: Message { Message(.commandTallyRatingExplain) }
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
    package static var commandDemoPageCandidates: Message { Message(.commandDemoPageCandidates) }
    package static var commandDemoFreezeNumber: Message { Message(.commandDemoFreezeNumber) }
    package static func commandDemoFreezeWords(place: String, year: Int) -> Message {
        Message(.commandDemoFreezeWords, [.text(place), .plain(year)])
    }
    package static func commandDemoMergeGrounds(name: String) -> Message {
        Message(.commandDemoMergeGrounds, [.text(name)])
    }
    package static var commandDemoPageBallots: Message { Message(.commandDemoPageBallots) }
    package static var commandDemoPageWall: Message { Message(.commandDemoPageWall) }
    package static var commandDemoPageReport: Message { Message(.commandDemoPageReport) }
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
    package static var commandImportSuggestionsSheet: Message { Message(.commandImportSuggestionsSheet) }
    package static var commandImportSuggestionsGoodRowsOnly: Message { Message(.commandImportSuggestionsGoodRowsOnly) }
    package static var commandImportSuggestionsWrongRows: Message { Message(.commandImportSuggestionsWrongRows) }
    package static var commandImportSuggestionsWrongRowsAlone: Message { Message(.commandImportSuggestionsWrongRowsAlone) }
    package static func commandImportSuggestionsSheetRead(sheet: String) -> Message {
        Message(.commandImportSuggestionsSheetRead, [.text(sheet)])
    }
    package static func commandImportSuggestionsLeftOut(count: Int) -> Message {
        Message(.commandImportSuggestionsLeftOut, [.number(count)])
    }
    package static func commandImportSuggestionsRest(file: String) -> Message {
        Message(.commandImportSuggestionsRest, [.text(file)])
    }
    package static var commandExportSuggestionsFormat: Message { Message(.commandExportSuggestionsFormat) }
    package static var commandExportSuggestionsEncodingAlone: Message { Message(.commandExportSuggestionsEncodingAlone) }
    package static var commandImportSuggestionsProgress: Message { Message(.commandImportSuggestionsProgress) }
    package static func commandImportSuggestionsDone(count: Int, name: String, kind: String) -> Message {
        Message(.commandImportSuggestionsDone, [.number(count), .text(name), .text(kind)])
    }
    package static func commandImportSuggestionsTried(count: Int, name: String, kind: String) -> Message {
        Message(.commandImportSuggestionsTried, [.number(count), .text(name), .text(kind)])
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
    package static func commandDemoCallNotice(place: String, year: Int) -> Message {
        Message(.commandDemoCallNotice, [.text(place), .plain(year)])
    }
    package static var commandDemoCallBasis: Message { Message(.commandDemoCallBasis) }
    package static var commandDemoRollDocument: Message { Message(.commandDemoRollDocument) }
    package static var commandDemoCallContact: Message { Message(.commandDemoCallContact) }
    package static var commandDemoRuleDecision: Message { Message(.commandDemoRuleDecision) }
    package static var commandDemoRuleSource: Message { Message(.commandDemoRuleSource) }
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
    package static func componentsFormFaultOf(field: String, fault: String) -> Message {
        Message(.componentsFormFaultOf, [.text(field), .text(fault)])
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
    package static func consoleInboxAllWork(count: Int) -> Message {
        Message(.consoleInboxAllWork, [.number(count)])
    }
    package static var consoleInboxNothing: Message { Message(.consoleInboxNothing) }
    package static var consoleInboxEmptyTitle: Message { Message(.consoleInboxEmptyTitle) }
    package static var consoleInboxEmptyText: Message { Message(.consoleInboxEmptyText) }
    package static func consoleInboxDetail(reference: String, date: String, channel: String) -> Message {
        Message(.consoleInboxDetail, [.text(reference), .text(date), .text(channel)])
    }
    package static func consoleInboxHeld(count: Int) -> Message {
        Message(.consoleInboxHeld, [.number(count)])
    }
    package static func consoleInboxHeldDetail(date: String) -> Message {
        Message(.consoleInboxHeldDetail, [.text(date)])
    }
    package static var consoleInboxHeldAction: Message { Message(.consoleInboxHeldAction) }
    package static var consoleInboxAnswer: Message { Message(.consoleInboxAnswer) }
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
    package static var countingNav: Message { Message(.countingNav) }
    package static func countingInboxOpen(number: Int) -> Message {
        Message(.countingInboxOpen, [.plain(number)])
    }
    package static func countingInboxEnter(number: Int, count: Int) -> Message {
        Message(.countingInboxEnter, [.plain(number), .number(count)])
    }
    package static func countingInboxRule(number: Int, count: Int) -> Message {
        Message(.countingInboxRule, [.plain(number), .number(count)])
    }
    package static func countingInboxSums(number: Int) -> Message {
        Message(.countingInboxSums, [.plain(number)])
    }
    package static var countingInboxAction: Message { Message(.countingInboxAction) }
    package static var countingUnit: Message { Message(.countingUnit) }
    package static func countingSessionName(poll: String, number: Int) -> Message {
        Message(.countingSessionName, [.text(poll), .plain(number)])
    }
    package static func countingBox(number: Int) -> Message {
        Message(.countingBox, [.plain(number)])
    }
    package static func countingPapers(count: Int) -> Message {
        Message(.countingPapers, [.number(count)])
    }
    package static func countingListHeadline(count: Int) -> Message {
        Message(.countingListHeadline, [.number(count)])
    }
    package static var countingListHeadlineNone: Message { Message(.countingListHeadlineNone) }
    package static var countingListEmptyTitle: Message { Message(.countingListEmptyTitle) }
    package static var countingListEmptyText: Message { Message(.countingListEmptyText) }
    package static var countingListOpen: Message { Message(.countingListOpen) }
    package static var countingListNoSeat: Message { Message(.countingListNoSeat) }
    package static var countingListKeypad: Message { Message(.countingListKeypad) }
    package static var countingListNoBoxes: Message { Message(.countingListNoBoxes) }
    package static func countingListBoxes(count: Int, agreed: Int) -> Message {
        Message(.countingListBoxes, [.number(count), .number(agreed)])
    }
    package static var countingStateEarly: Message { Message(.countingStateEarly) }
    package static var countingStateClosed: Message { Message(.countingStateClosed) }
    package static var countingStateMachine: Message { Message(.countingStateMachine) }
    package static var countingStateCounting: Message { Message(.countingStateCounting) }
    package static var countingStateCounted: Message { Message(.countingStateCounted) }
    package static var countingStateVoid: Message { Message(.countingStateVoid) }
    package static var countingStateAbandoned: Message { Message(.countingStateAbandoned) }
    package static func countingStands(issued: Int, returned: Int, unreturned: Int) -> Message {
        Message(.countingStands, [.number(issued), .number(returned), .number(unreturned)])
    }
    package static func countingVoidMore(returned: Int, issued: Int) -> Message {
        Message(.countingVoidMore, [.number(returned), .number(issued)])
    }
    package static func countingVoidFew(count: Int) -> Message {
        Message(.countingVoidFew, [.number(count)])
    }
    package static var countingVoidTitle: Message { Message(.countingVoidTitle) }
    package static var countingHeadlineClosed: Message { Message(.countingHeadlineClosed) }
    package static var countingHeadlineVoid: Message { Message(.countingHeadlineVoid) }
    package static var countingHeadlineAbandoned: Message { Message(.countingHeadlineAbandoned) }
    package static var countingHeadlineCounted: Message { Message(.countingHeadlineCounted) }
    package static func countingHeadlineWaiting(count: Int) -> Message {
        Message(.countingHeadlineWaiting, [.number(count)])
    }
    package static func countingHeadlineDiffering(count: Int) -> Message {
        Message(.countingHeadlineDiffering, [.number(count)])
    }
    package static func countingHeadlineAgreed(count: Int) -> Message {
        Message(.countingHeadlineAgreed, [.number(count)])
    }
    package static func countingHeadlineProgress(boxes: Int, agreed: Int) -> Message {
        Message(.countingHeadlineProgress, [.number(boxes), .number(agreed)])
    }
    package static var countingBoxesTitle: Message { Message(.countingBoxesTitle) }
    package static var countingRoomTitle: Message { Message(.countingRoomTitle) }
    package static var countingColumnBox: Message { Message(.countingColumnBox) }
    package static var countingColumnPapers: Message { Message(.countingColumnPapers) }
    package static var countingColumnTry: Message { Message(.countingColumnTry) }
    package static var countingColumnState: Message { Message(.countingColumnState) }
    package static var countingBlindNote: Message { Message(.countingBlindNote) }
    package static var countingConductorNote: Message { Message(.countingConductorNote) }
    package static func countingBoxDoubtful(count: Int) -> Message {
        Message(.countingBoxDoubtful, [.number(count)])
    }
    package static var countingBoxYours: Message { Message(.countingBoxYours) }
    package static var countingBoxAgain: Message { Message(.countingBoxAgain) }
    package static var countingBoxEntered: Message { Message(.countingBoxEntered) }
    package static var countingBoxOthers: Message { Message(.countingBoxOthers) }
    package static var countingBoxDiffering: Message { Message(.countingBoxDiffering) }
    package static var countingBoxDifferingText: Message { Message(.countingBoxDifferingText) }
    package static var countingBoxAgreed: Message { Message(.countingBoxAgreed) }
    package static var countingBoxRuled: Message { Message(.countingBoxRuled) }
    package static func countingBoxAwaiting(count: Int) -> Message {
        Message(.countingBoxAwaiting, [.number(count)])
    }
    package static func countingBoxLines(count: Int) -> Message {
        Message(.countingBoxLines, [.number(count)])
    }
    package static var countingEnter: Message { Message(.countingEnter) }
    package static var countingCorrect: Message { Message(.countingCorrect) }
    package static func countingBoxEnter(number: Int) -> Message {
        Message(.countingBoxEnter, [.plain(number)])
    }
    package static func countingBoxCorrect(number: Int) -> Message {
        Message(.countingBoxCorrect, [.plain(number)])
    }
    package static func countingRecountLink(number: Int) -> Message {
        Message(.countingRecountLink, [.plain(number)])
    }
    package static func countingCompareLink(number: Int) -> Message {
        Message(.countingCompareLink, [.plain(number)])
    }
    package static func countingOpenLead(issued: Int) -> Message {
        Message(.countingOpenLead, [.number(issued)])
    }
    package static var countingOpenWait: Message { Message(.countingOpenWait) }
    package static var countingOpenButton: Message { Message(.countingOpenButton) }
    package static var countingOpenHeadline: Message { Message(.countingOpenHeadline) }
    package static func countingOpenText(issued: Int, least: Int) -> Message {
        Message(.countingOpenText, [.number(issued), .number(least)])
    }
    package static var countingOpenMore: Message { Message(.countingOpenMore) }
    package static var countingOpenSubmit: Message { Message(.countingOpenSubmit) }
    package static var countingOpenVoidTitle: Message { Message(.countingOpenVoidTitle) }
    package static var countingOpenVoidText: Message { Message(.countingOpenVoidText) }
    package static var countingOpenVoid: Message { Message(.countingOpenVoid) }
    package static var countingLinePapers: Message { Message(.countingLinePapers) }
    package static var countingLineKeypads: Message { Message(.countingLineKeypads) }
    package static var countingLineValid: Message { Message(.countingLineValid) }
    package static func countingLineVoid(reason: String) -> Message {
        Message(.countingLineVoid, [.text(reason)])
    }
    package static var countingLineBlank: Message { Message(.countingLineBlank) }
    package static func countingLineItem(item: String, what: String) -> Message {
        Message(.countingLineItem, [.text(item), .text(what)])
    }
    package static func countingLineNumbered(number: String, name: String) -> Message {
        Message(.countingLineNumbered, [.text(number), .text(name)])
    }
    package static var countingLineYes: Message { Message(.countingLineYes) }
    package static var countingLineNo: Message { Message(.countingLineNo) }
    package static var countingLineAbstain: Message { Message(.countingLineAbstain) }
    package static var countingLineUnpressed: Message { Message(.countingLineUnpressed) }
    package static var countingLineScore: Message { Message(.countingLineScore) }
    package static var countingLineLeftBlank: Message { Message(.countingLineLeftBlank) }
    package static var countingFormPapers: Message { Message(.countingFormPapers) }
    package static var countingFormItems: Message { Message(.countingFormItems) }
    package static func countingEntryHeadline(number: Int) -> Message {
        Message(.countingEntryHeadline, [.plain(number)])
    }
    package static var countingEntryLead: Message { Message(.countingEntryLead) }
    package static var countingEntryButton: Message { Message(.countingEntryButton) }
    package static var countingEntryCorrect: Message { Message(.countingEntryCorrect) }
    package static var countingEntryVoidHint: Message { Message(.countingEntryVoidHint) }
    package static var countingEntryBlankHint: Message { Message(.countingEntryBlankHint) }
    package static var countingEntryKeys: Message { Message(.countingEntryKeys) }
    package static var countingEntryRulings: Message { Message(.countingEntryRulings) }
    package static func countingCheckEqual(valid: String, void: String, blank: String, sum: String) -> Message {
        Message(.countingCheckEqual, [.text(valid), .text(void), .text(blank), .text(sum)])
    }
    package static func countingCheckUnequal(valid: String, void: String, blank: String, sum: String, papers: String) -> Message {
        Message(.countingCheckUnequal, [.text(valid), .text(void), .text(blank), .text(sum), .text(papers)])
    }
    package static func countingCheckFormsEqual(valid: String, void: String, sum: String) -> Message {
        Message(.countingCheckFormsEqual, [.text(valid), .text(void), .text(sum)])
    }
    package static func countingCheckFormsUnequal(valid: String, void: String, sum: String, papers: String) -> Message {
        Message(.countingCheckFormsUnequal, [.text(valid), .text(void), .text(sum), .text(papers)])
    }
    package static func countingCheckMissing(done: String, left: String) -> Message {
        Message(.countingCheckMissing, [.text(done), .text(left)])
    }
    package static func countingCompareHeadline(count: Int) -> Message {
        Message(.countingCompareHeadline, [.number(count)])
    }
    package static var countingCompareEqual: Message { Message(.countingCompareEqual) }
    package static var countingCompareTitle: Message { Message(.countingCompareTitle) }
    package static var countingCompareText: Message { Message(.countingCompareText) }
    package static var countingCompareTable: Message { Message(.countingCompareTable) }
    package static var countingCompareLine: Message { Message(.countingCompareLine) }
    package static var countingCompareResult: Message { Message(.countingCompareResult) }
    package static var countingCompareSame: Message { Message(.countingCompareSame) }
    package static func countingCompareOff(count: Int) -> Message {
        Message(.countingCompareOff, [.number(count)])
    }
    package static func countingCompareTeller(number: Int) -> Message {
        Message(.countingCompareTeller, [.plain(number)])
    }
    package static var countingRuleTitle: Message { Message(.countingRuleTitle) }
    package static var countingRuleText: Message { Message(.countingRuleText) }
    package static var countingRuleNumber: Message { Message(.countingRuleNumber) }
    package static var countingRuleReason: Message { Message(.countingRuleReason) }
    package static var countingRuleButton: Message { Message(.countingRuleButton) }
    package static var countingAgainTitle: Message { Message(.countingAgainTitle) }
    package static var countingAgainText: Message { Message(.countingAgainText) }
    package static var countingAgainButton: Message { Message(.countingAgainButton) }
    package static func countingRecountHeadline(number: Int) -> Message {
        Message(.countingRecountHeadline, [.plain(number)])
    }
    package static func countingRecountText(count: Int) -> Message {
        Message(.countingRecountText, [.number(count)])
    }
    package static var countingRecountButton: Message { Message(.countingRecountButton) }
    package static var countingSumsCrumb: Message { Message(.countingSumsCrumb) }
    package static func countingSumsHeadline(count: Int) -> Message {
        Message(.countingSumsHeadline, [.number(count)])
    }
    package static var countingSumsNumber: Message { Message(.countingSumsNumber) }
    package static var countingSumsText: Message { Message(.countingSumsText) }
    package static var countingSumsButton: Message { Message(.countingSumsButton) }
    package static var countingSumsLink: Message { Message(.countingSumsLink) }
    package static var countingSumsShow: Message { Message(.countingSumsShow) }
    package static var countingDoubtfulTitle: Message { Message(.countingDoubtfulTitle) }
    package static var countingDoubtfulNone: Message { Message(.countingDoubtfulNone) }
    package static func countingDoubtfulSome(count: Int, open: Int) -> Message {
        Message(.countingDoubtfulSome, [.number(count), .number(open)])
    }
    package static var countingDoubtfulLink: Message { Message(.countingDoubtfulLink) }
    package static func countingDoubtfulHeadline(count: Int) -> Message {
        Message(.countingDoubtfulHeadline, [.number(count)])
    }
    package static var countingDoubtfulHeadlineNone: Message { Message(.countingDoubtfulHeadlineNone) }
    package static var countingDoubtfulLead: Message { Message(.countingDoubtfulLead) }
    package static var countingDoubtfulNumber: Message { Message(.countingDoubtfulNumber) }
    package static var countingDoubtfulDoubt: Message { Message(.countingDoubtfulDoubt) }
    package static func countingDoubtfulName(number: Int) -> Message {
        Message(.countingDoubtfulName, [.plain(number)])
    }
    package static var countingDoubtfulOpen: Message { Message(.countingDoubtfulOpen) }
    package static var countingDoubtfulPut: Message { Message(.countingDoubtfulPut) }
    package static var countingDoubtfulPrompt: Message { Message(.countingDoubtfulPrompt) }
    package static var countingDoubtfulNote: Message { Message(.countingDoubtfulNote) }
    package static var countingDoubtfulNoteHint: Message { Message(.countingDoubtfulNoteHint) }
    package static var countingDoubtfulPhotograph: Message { Message(.countingDoubtfulPhotograph) }
    package static var countingDoubtfulPhotographHint: Message { Message(.countingDoubtfulPhotographHint) }
    package static var countingDoubtfulButton: Message { Message(.countingDoubtfulButton) }
    package static func countingDoubtfulRuled(number: Int, ruling: String) -> Message {
        Message(.countingDoubtfulRuled, [.plain(number), .text(ruling)])
    }
    package static var countingDoubtfulWait: Message { Message(.countingDoubtfulWait) }
    package static func countingDoubtfulPicture(name: String) -> Message {
        Message(.countingDoubtfulPicture, [.text(name)])
    }
    package static var countingDoubtTwoMarks: Message { Message(.countingDoubtTwoMarks) }
    package static var countingDoubtBetween: Message { Message(.countingDoubtBetween) }
    package static var countingDoubtWriteIn: Message { Message(.countingDoubtWriteIn) }
    package static var countingRulingTitle: Message { Message(.countingRulingTitle) }
    package static var countingRulingValid: Message { Message(.countingRulingValid) }
    package static func countingRulingVoid(reason: String) -> Message {
        Message(.countingRulingVoid, [.text(reason)])
    }
    package static var countingRulingButton: Message { Message(.countingRulingButton) }
    package static var countingMachineLead: Message { Message(.countingMachineLead) }
    package static var countingMachineOpen: Message { Message(.countingMachineOpen) }
    package static var countingMachineHeadline: Message { Message(.countingMachineHeadline) }
    package static var countingMachineHeadlineEntered: Message { Message(.countingMachineHeadlineEntered) }
    package static var countingMachineDevice: Message { Message(.countingMachineDevice) }
    package static var countingMachinePrint: Message { Message(.countingMachinePrint) }
    package static var countingMachinePrintHint: Message { Message(.countingMachinePrintHint) }
    package static var countingMachinePrintLink: Message { Message(.countingMachinePrintLink) }
    package static var countingMachineButton: Message { Message(.countingMachineButton) }
    package static var countingMachineHeadlineWait: Message { Message(.countingMachineHeadlineWait) }
    package static var countingMachineText: Message { Message(.countingMachineText) }
    package static var countingMachineConfirm: Message { Message(.countingMachineConfirm) }
    package static var countingMachineFault: Message { Message(.countingMachineFault) }
    package static var countingMachineFaultText: Message { Message(.countingMachineFaultText) }
    package static var countingMachineFaultButton: Message { Message(.countingMachineFaultButton) }
    package static var countingMachineDocument: Message { Message(.countingMachineDocument) }
    package static var countingDoneTitle: Message { Message(.countingDoneTitle) }
    package static var countingDoneOpened: Message { Message(.countingDoneOpened) }
    package static var countingDoneEntered: Message { Message(.countingDoneEntered) }
    package static var countingDoneRuled: Message { Message(.countingDoneRuled) }
    package static var countingDoneAgain: Message { Message(.countingDoneAgain) }
    package static var countingDoneRecounted: Message { Message(.countingDoneRecounted) }
    package static var countingDoneDoubtful: Message { Message(.countingDoneDoubtful) }
    package static var countingDonePaper: Message { Message(.countingDonePaper) }
    package static var countingDoneClosed: Message { Message(.countingDoneClosed) }
    package static var countingDoneMachine: Message { Message(.countingDoneMachine) }
    package static var countingDoneConfirmed: Message { Message(.countingDoneConfirmed) }
    package static var countingDoneBroken: Message { Message(.countingDoneBroken) }
    package static var countingForgottenTitle: Message { Message(.countingForgottenTitle) }
    package static var countingForgottenText: Message { Message(.countingForgottenText) }
    package static var countingRefusedTitle: Message { Message(.countingRefusedTitle) }
    package static var countingRefusedPaper: Message { Message(.countingRefusedPaper) }
    package static var countingRefusedKeypad: Message { Message(.countingRefusedKeypad) }
    package static func countingRefusedDoubtful(count: Int) -> Message {
        Message(.countingRefusedDoubtful, [.number(count)])
    }
    package static var countingRefusedOthers: Message { Message(.countingRefusedOthers) }
    package static var countingRefusedBothIn: Message { Message(.countingRefusedBothIn) }
    package static var countingRefusedChanged: Message { Message(.countingRefusedChanged) }
    package static var countingRefusedAttempt: Message { Message(.countingRefusedAttempt) }
    package static var countingRefusedEntryIn: Message { Message(.countingRefusedEntryIn) }
    package static var countingRefusedRuled: Message { Message(.countingRefusedRuled) }
    package static var countingRefusedAgreed: Message { Message(.countingRefusedAgreed) }
    package static var countingRefusedNothing: Message { Message(.countingRefusedNothing) }
    package static func countingRefusedOpen(count: Int) -> Message {
        Message(.countingRefusedOpen, [.number(count)])
    }
    package static var countingRefusedSame: Message { Message(.countingRefusedSame) }
    package static var countingRefusedEarly: Message { Message(.countingRefusedEarly) }
    package static var countingRefusedClosed: Message { Message(.countingRefusedClosed) }
    package static var countingRefusedCounting: Message { Message(.countingRefusedCounting) }
    package static var countingRefusedCounted: Message { Message(.countingRefusedCounted) }
    package static var countingRefusedVoid: Message { Message(.countingRefusedVoid) }
    package static var countingRefusedAbandoned: Message { Message(.countingRefusedAbandoned) }
    package static var countingFaultNumber: Message { Message(.countingFaultNumber) }
    package static var countingFaultNoBox: Message { Message(.countingFaultNoBox) }
    package static func countingFaultBoxLeftOut(box: Int) -> Message {
        Message(.countingFaultBoxLeftOut, [.plain(box)])
    }
    package static func countingFaultBoxTooSmall(box: Int, count: Int, least: Int) -> Message {
        Message(.countingFaultBoxTooSmall, [.plain(box), .number(count), .number(least)])
    }
    package static func countingFaultPapersDiffer(entered: Int, count: Int) -> Message {
        Message(.countingFaultPapersDiffer, [.number(entered), .number(count)])
    }
    package static func countingFaultSum(valid: Int, void: Int, blank: Int, sum: Int, papers: Int) -> Message {
        Message(.countingFaultSum, [.number(valid), .number(void), .number(blank), .number(sum), .number(papers)])
    }
    package static func countingFaultAnswers(yes: Int, no: Int, abstain: Int, unpressed: Int, cast: Int) -> Message {
        Message(.countingFaultAnswers, [.number(yes), .number(no), .number(abstain), .number(unpressed), .number(cast)])
    }
    package static func countingFaultForms(valid: Int, void: Int, sum: Int, papers: Int) -> Message {
        Message(.countingFaultForms, [.number(valid), .number(void), .number(sum), .number(papers)])
    }
    package static func countingFaultGrades(satisfied: Int, basic: Int, dissatisfied: Int, blank: Int, sum: Int, valid: Int) -> Message {
        Message(.countingFaultGrades, [.number(satisfied), .number(basic), .number(dissatisfied), .number(blank), .number(sum), .number(valid)])
    }
    package static func countingFaultVoidBelowRuled(reason: String, count: Int, entered: Int) -> Message {
        Message(.countingFaultVoidBelowRuled, [.text(reason), .number(count), .number(entered)])
    }
    package static var countingFaultDoubt: Message { Message(.countingFaultDoubt) }
    package static var countingFaultBox: Message { Message(.countingFaultBox) }
    package static var countingFaultRuling: Message { Message(.countingFaultRuling) }
    package static var countingFaultReason: Message { Message(.countingFaultReason) }
    package static func countingFaultTooLong(count: Int, most: Int) -> Message {
        Message(.countingFaultTooLong, [.number(count), .number(most)])
    }
    package static var countingFaultDevice: Message { Message(.countingFaultDevice) }
    package static var countingFaultPrint: Message { Message(.countingFaultPrint) }
    package static var countingFaultDocument: Message { Message(.countingFaultDocument) }
    package static var countingFaultPapersSame: Message { Message(.countingFaultPapersSame) }
    package static func countingFaultWouldNotStand(why: String) -> Message {
        Message(.countingFaultWouldNotStand, [.text(why)])
    }
    package static var criteriaTitle: Message { Message(.criteriaTitle) }
    package static var criteriaText: Message { Message(.criteriaText) }
    package static var criteriaButton: Message { Message(.criteriaButton) }
    package static var criteriaMet: Message { Message(.criteriaMet) }
    package static var criteriaNotMet: Message { Message(.criteriaNotMet) }
    package static var criteriaNotApplicable: Message { Message(.criteriaNotApplicable) }
    package static var criteriaPositive: Message { Message(.criteriaPositive) }
    package static var criteriaHardStop: Message { Message(.criteriaHardStop) }
    package static var criteriaWeigh: Message { Message(.criteriaWeigh) }
    package static func criteriaHint(words: String) -> Message {
        Message(.criteriaHint, [.text(words)])
    }
    package static var criteriaHintText: Message { Message(.criteriaHintText) }
    package static var criteriaNotePlace: Message { Message(.criteriaNotePlace) }
    package static func criteriaNote(criterion: String) -> Message {
        Message(.criteriaNote, [.text(criterion)])
    }
    package static func criteriaListName(name: String, version: Int) -> Message {
        Message(.criteriaListName, [.text(name), .plain(version)])
    }
    package static var criteriaChanged: Message { Message(.criteriaChanged) }
    package static var dataPageHeadline: Message { Message(.dataPageHeadline) }
    package static var dataPageLead: Message { Message(.dataPageLead) }
    package static var dataFileProjects: Message { Message(.dataFileProjects) }
    package static var dataFileProjectsJson: Message { Message(.dataFileProjectsJson) }
    package static var dataFileBallots: Message { Message(.dataFileBallots) }
    package static var dataFileRatings: Message { Message(.dataFileRatings) }
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
    package static var dataApiRatings: Message { Message(.dataApiRatings) }
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
    package static var dataColumnKind: Message { Message(.dataColumnKind) }
    package static var dataColumnNeededSatisfied: Message { Message(.dataColumnNeededSatisfied) }
    package static var dataColumnNeededBasic: Message { Message(.dataColumnNeededBasic) }
    package static var dataColumnCompletion: Message { Message(.dataColumnCompletion) }
    package static var dataColumnSatisfied: Message { Message(.dataColumnSatisfied) }
    package static var dataColumnBasic: Message { Message(.dataColumnBasic) }
    package static var dataColumnDissatisfied: Message { Message(.dataColumnDissatisfied) }
    package static var dataColumnUnanswered: Message { Message(.dataColumnUnanswered) }
    package static var dataColumnGrade: Message { Message(.dataColumnGrade) }
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
    package static var dataColumnWithdrawn: Message { Message(.dataColumnWithdrawn) }
    package static var dataColumnSamples: Message { Message(.dataColumnSamples) }
    package static var dataColumnCertainty: Message { Message(.dataColumnCertainty) }
    package static var dataColumnSource: Message { Message(.dataColumnSource) }
    package static var dataFileCandidates: Message { Message(.dataFileCandidates) }
    package static var dataApiCandidates: Message { Message(.dataApiCandidates) }
    package static var dataColumnListVersion: Message { Message(.dataColumnListVersion) }
    package static var dataColumnTargets: Message { Message(.dataColumnTargets) }
    package static var dataColumnAnnual: Message { Message(.dataColumnAnnual) }
    package static var dataColumnLeadUnit: Message { Message(.dataColumnLeadUnit) }
    package static var dataColumnFinish: Message { Message(.dataColumnFinish) }
    package static var dataColumnSuggestions: Message { Message(.dataColumnSuggestions) }
    package static var dataColumnFingerprint: Message { Message(.dataColumnFingerprint) }
    package static var dataFileReports: Message { Message(.dataFileReports) }
    package static var dataApiReports: Message { Message(.dataApiReports) }
    package static var dataColumnCardVersion: Message { Message(.dataColumnCardVersion) }
    package static var dataColumnOutcome: Message { Message(.dataColumnOutcome) }
    package static var dataColumnFirstTarget: Message { Message(.dataColumnFirstTarget) }
    package static var dataColumnTarget: Message { Message(.dataColumnTarget) }
    package static var dataColumnDone: Message { Message(.dataColumnDone) }
    package static var dataColumnPercent: Message { Message(.dataColumnPercent) }
    package static var dataColumnFirstPlanned: Message { Message(.dataColumnFirstPlanned) }
    package static var dataColumnPlanned: Message { Message(.dataColumnPlanned) }
    package static var dataColumnInvested: Message { Message(.dataColumnInvested) }
    package static var dataColumnPaid: Message { Message(.dataColumnPaid) }
    package static var dataColumnFirstDeadline: Message { Message(.dataColumnFirstDeadline) }
    package static var dataColumnDeadline: Message { Message(.dataColumnDeadline) }
    package static var dataColumnAcceptedOn: Message { Message(.dataColumnAcceptedOn) }
    package static var dataColumnEvidence: Message { Message(.dataColumnEvidence) }
    package static var dataColumnMissReason: Message { Message(.dataColumnMissReason) }
    package static var dataColumnNewDate: Message { Message(.dataColumnNewDate) }
    package static var dataColumnRatingBase: Message { Message(.dataColumnRatingBase) }
    package static var dataColumnOpenReports: Message { Message(.dataColumnOpenReports) }
    package static var dataColumnClosedReports: Message { Message(.dataColumnClosedReports) }
    package static var deliveryNav: Message { Message(.deliveryNav) }
    package static var deliveryMonthsNav: Message { Message(.deliveryMonthsNav) }
    package static var deliveryHeadlineNone: Message { Message(.deliveryHeadlineNone) }
    package static var deliveryNoneTitle: Message { Message(.deliveryNoneTitle) }
    package static var deliveryNoneText: Message { Message(.deliveryNoneText) }
    package static func deliveryMonthsIn(year: Int, month: Int) -> Message {
        Message(.deliveryMonthsIn, [.plain(year), .plain(month)])
    }
    package static var deliveryNoticeButton: Message { Message(.deliveryNoticeButton) }
    package static var deliveryReviewButton: Message { Message(.deliveryReviewButton) }
    package static func deliveryHeadlinePlanning(count: Int, missing: Int) -> Message {
        Message(.deliveryHeadlinePlanning, [.number(count), .number(missing)])
    }
    package static func deliveryHeadlineFine(count: Int) -> Message {
        Message(.deliveryHeadlineFine, [.number(count)])
    }
    package static func deliveryHeadlineLate(count: Int, late: Int) -> Message {
        Message(.deliveryHeadlineLate, [.number(count), .number(late)])
    }
    package static var deliveryColumnNumber: Message { Message(.deliveryColumnNumber) }
    package static var deliveryColumnProject: Message { Message(.deliveryColumnProject) }
    package static var deliveryColumnPlan: Message { Message(.deliveryColumnPlan) }
    package static var deliveryColumnMonth: Message { Message(.deliveryColumnMonth) }
    package static var deliveryColumnDone: Message { Message(.deliveryColumnDone) }
    package static var deliveryColumnLight: Message { Message(.deliveryColumnLight) }
    package static var deliveryColumnState: Message { Message(.deliveryColumnState) }
    package static var deliveryColumnNext: Message { Message(.deliveryColumnNext) }
    package static var deliveryColumnTargets: Message { Message(.deliveryColumnTargets) }
    package static var deliveryColumnMeasure: Message { Message(.deliveryColumnMeasure) }
    package static var deliveryColumnMilestone: Message { Message(.deliveryColumnMilestone) }
    package static var deliveryColumnFirst: Message { Message(.deliveryColumnFirst) }
    package static var deliveryColumnDue: Message { Message(.deliveryColumnDue) }
    package static var deliveryColumnReached: Message { Message(.deliveryColumnReached) }
    package static var deliveryPlanFirst: Message { Message(.deliveryPlanFirst) }
    package static func deliveryPlanNumber(number: Int) -> Message {
        Message(.deliveryPlanNumber, [.plain(number)])
    }
    package static var deliveryPlanChanging: Message { Message(.deliveryPlanChanging) }
    package static var deliveryPlanDraft: Message { Message(.deliveryPlanDraft) }
    package static var deliveryPlanNone: Message { Message(.deliveryPlanNone) }
    package static var deliveryMonthNone: Message { Message(.deliveryMonthNone) }
    package static func deliveryMonthStands(month: Int, state: String) -> Message {
        Message(.deliveryMonthStands, [.plain(month), .text(state)])
    }
    package static var deliveryMonthDraft: Message { Message(.deliveryMonthDraft) }
    package static var deliveryMonthSubmitted: Message { Message(.deliveryMonthSubmitted) }
    package static var deliveryMonthReviewed: Message { Message(.deliveryMonthReviewed) }
    package static var deliveryMonthPublished: Message { Message(.deliveryMonthPublished) }
    package static var deliveryMonthUnchanged: Message { Message(.deliveryMonthUnchanged) }
    package static func deliveryMonthRevision(period: String, number: Int) -> Message {
        Message(.deliveryMonthRevision, [.text(period), .plain(number)])
    }
    package static var deliveryNoticesTitle: Message { Message(.deliveryNoticesTitle) }
    package static var deliveryNoticesNone: Message { Message(.deliveryNoticesNone) }
    package static var deliveryListSeparator: Message { Message(.deliveryListSeparator) }
    package static var deliverySentenceSeparator: Message { Message(.deliverySentenceSeparator) }
    package static func deliveryNothingYet(target: String) -> Message {
        Message(.deliveryNothingYet, [.text(target)])
    }
    package static func deliveryStateOpen(target: String) -> Message {
        Message(.deliveryStateOpen, [.text(target)])
    }
    package static func deliveryDoneOf(done: String, target: String) -> Message {
        Message(.deliveryDoneOf, [.text(done), .text(target)])
    }
    package static func deliveryKnownUntil(month: String) -> Message {
        Message(.deliveryKnownUntil, [.text(month)])
    }
    package static func deliveryTwoClauses(one: String, other: String) -> Message {
        Message(.deliveryTwoClauses, [.text(one), .text(other)])
    }
    package static func deliveryMoney(number: String) -> Message {
        Message(.deliveryMoney, [.text(number)])
    }
    package static func deliveryExpected(date: String) -> Message {
        Message(.deliveryExpected, [.text(date)])
    }
    package static func deliveryFindingEven(said: String, percent: String) -> Message {
        Message(.deliveryFindingEven, [.text(said), .text(percent)])
    }
    package static func deliveryFindingBehind(said: String, percent: String, points: String) -> Message {
        Message(.deliveryFindingBehind, [.text(said), .text(percent), .text(points)])
    }
    package static func deliveryFindingAhead(said: String, percent: String, points: String) -> Message {
        Message(.deliveryFindingAhead, [.text(said), .text(percent), .text(points)])
    }
    package static var deliveryMeasuresTitle: Message { Message(.deliveryMeasuresTitle) }
    package static var deliveryColumnSoFar: Message { Message(.deliveryColumnSoFar) }
    package static var deliveryColumnShare: Message { Message(.deliveryColumnShare) }
    package static var deliveryColumnAhead: Message { Message(.deliveryColumnAhead) }
    package static var deliveryNoPlanTitle: Message { Message(.deliveryNoPlanTitle) }
    package static var deliveryNoPlanText: Message { Message(.deliveryNoPlanText) }
    package static var deliveryMilestonesTitle: Message { Message(.deliveryMilestonesTitle) }
    package static var deliveryMilestonesHint: Message { Message(.deliveryMilestonesHint) }
    package static var deliveryMilestonesMonthHint: Message { Message(.deliveryMilestonesMonthHint) }
    package static func deliveryMilestoneName(number: Int) -> Message {
        Message(.deliveryMilestoneName, [.plain(number)])
    }
    package static func deliveryMilestoneDue(number: Int) -> Message {
        Message(.deliveryMilestoneDue, [.plain(number)])
    }
    package static func deliveryMilestonePlanned(date: String) -> Message {
        Message(.deliveryMilestonePlanned, [.text(date)])
    }
    package static var deliveryMilestoneReached: Message { Message(.deliveryMilestoneReached) }
    package static var deliveryMilestoneExpected: Message { Message(.deliveryMilestoneExpected) }
    package static var deliveryMonthsTitle: Message { Message(.deliveryMonthsTitle) }
    package static var deliveryMonthsBefore: Message { Message(.deliveryMonthsBefore) }
    package static var deliveryMonthsEmpty: Message { Message(.deliveryMonthsEmpty) }
    package static var deliveryAcceptanceTitle: Message { Message(.deliveryAcceptanceTitle) }
    package static var deliveryAcceptanceAccepted: Message { Message(.deliveryAcceptanceAccepted) }
    package static var deliveryAcceptanceDefects: Message { Message(.deliveryAcceptanceDefects) }
    package static var deliveryAcceptanceRefused: Message { Message(.deliveryAcceptanceRefused) }
    package static func deliveryAcceptanceMend(defects: String, date: String) -> Message {
        Message(.deliveryAcceptanceMend, [.text(defects), .text(date)])
    }
    package static var deliverySuspendedTitle: Message { Message(.deliverySuspendedTitle) }
    package static func deliverySuspendedText(date: String, document: String, reason: String) -> Message {
        Message(.deliverySuspendedText, [.text(date), .text(document), .text(reason)])
    }
    package static var deliveryPlanButton: Message { Message(.deliveryPlanButton) }
    package static func deliveryMonthButton(month: Int) -> Message {
        Message(.deliveryMonthButton, [.plain(month)])
    }
    package static var deliveryPublicPage: Message { Message(.deliveryPublicPage) }
    package static var deliveryDoneText: Message { Message(.deliveryDoneText) }
    package static var deliveryDoneDuties: Message { Message(.deliveryDoneDuties) }
    package static var deliveryDonePlan: Message { Message(.deliveryDonePlan) }
    package static var deliveryDonePlanChange: Message { Message(.deliveryDonePlanChange) }
    package static var deliveryDoneAdopt: Message { Message(.deliveryDoneAdopt) }
    package static var deliveryDoneDiscard: Message { Message(.deliveryDoneDiscard) }
    package static var deliveryDoneFinish: Message { Message(.deliveryDoneFinish) }
    package static var deliveryDoneAccept: Message { Message(.deliveryDoneAccept) }
    package static var deliveryDoneDecide: Message { Message(.deliveryDoneDecide) }
    package static var deliveryDoneSuspend: Message { Message(.deliveryDoneSuspend) }
    package static var deliveryDoneLift: Message { Message(.deliveryDoneLift) }
    package static var deliveryDoneMonth: Message { Message(.deliveryDoneMonth) }
    package static var deliveryDoneDraft: Message { Message(.deliveryDoneDraft) }
    package static var deliveryDoneReview: Message { Message(.deliveryDoneReview) }
    package static var deliveryDoneBack: Message { Message(.deliveryDoneBack) }
    package static var deliveryDonePublish: Message { Message(.deliveryDonePublish) }
    package static var deliveryRefusedTitle: Message { Message(.deliveryRefusedTitle) }
    package static var deliveryErrorOtherUnit: Message { Message(.deliveryErrorOtherUnit) }
    package static var deliveryErrorOwnUnit: Message { Message(.deliveryErrorOwnUnit) }
    package static var deliveryErrorChanged: Message { Message(.deliveryErrorChanged) }
    package static var deliveryErrorEntryIs: Message { Message(.deliveryErrorEntryIs) }
    package static func deliveryErrorMonthIs(state: String) -> Message {
        Message(.deliveryErrorMonthIs, [.text(state)])
    }
    package static var deliveryErrorNoDraft: Message { Message(.deliveryErrorNoDraft) }
    package static var deliveryErrorIncomplete: Message { Message(.deliveryErrorIncomplete) }
    package static var deliveryErrorNothingChanged: Message { Message(.deliveryErrorNothingChanged) }
    package static var deliveryErrorMajor: Message { Message(.deliveryErrorMajor) }
    package static var deliveryListsTitle: Message { Message(.deliveryListsTitle) }
    package static var deliveryListNew: Message { Message(.deliveryListNew) }
    package static var deliveryListHeadline: Message { Message(.deliveryListHeadline) }
    package static var deliveryListLead: Message { Message(.deliveryListLead) }
    package static var deliveryListKind: Message { Message(.deliveryListKind) }
    package static var deliveryListKindPrompt: Message { Message(.deliveryListKindPrompt) }
    package static var deliveryListYear: Message { Message(.deliveryListYear) }
    package static var deliveryListName: Message { Message(.deliveryListName) }
    package static var deliveryListNameHint: Message { Message(.deliveryListNameHint) }
    package static var deliveryListBasis: Message { Message(.deliveryListBasis) }
    package static var deliveryListBasisHint: Message { Message(.deliveryListBasisHint) }
    package static var deliveryListTable: Message { Message(.deliveryListTable) }
    package static func deliveryListTableHint(columns: String) -> Message {
        Message(.deliveryListTableHint, [.text(columns)])
    }
    package static var deliveryListButton: Message { Message(.deliveryListButton) }
    package static var deliveryDoneList: Message { Message(.deliveryDoneList) }
    package static var deliveryDoneListText: Message { Message(.deliveryDoneListText) }
    package static func deliveryFaultYear(from: Int, to: Int) -> Message {
        Message(.deliveryFaultYear, [.plain(from), .plain(to)])
    }
    package static var deliveryTableUnreadable: Message { Message(.deliveryTableUnreadable) }
    package static func deliveryTableNoColumn(column: String) -> Message {
        Message(.deliveryTableNoColumn, [.text(column)])
    }
    package static func deliveryTableUnknown(name: String, columns: String) -> Message {
        Message(.deliveryTableUnknown, [.text(name), .text(columns)])
    }
    package static func deliveryTableColumnTwice(column: String) -> Message {
        Message(.deliveryTableColumnTwice, [.text(column)])
    }
    package static var deliveryTableEmpty: Message { Message(.deliveryTableEmpty) }
    package static func deliveryTableMany(most: Int, count: Int) -> Message {
        Message(.deliveryTableMany, [.number(most), .number(count)])
    }
    package static func deliveryCellMissing(line: Int, column: String) -> Message {
        Message(.deliveryCellMissing, [.plain(line), .text(column)])
    }
    package static func deliveryCellLong(line: Int, column: String, most: Int, characters: Int) -> Message {
        Message(.deliveryCellLong, [.plain(line), .text(column), .number(most), .number(characters)])
    }
    package static func deliveryCellUnit(line: Int, name: String) -> Message {
        Message(.deliveryCellUnit, [.plain(line), .text(name)])
    }
    package static func deliveryCellNumber(line: Int, column: String, entered: String) -> Message {
        Message(.deliveryCellNumber, [.plain(line), .text(column), .text(entered)])
    }
    package static func deliveryCellDate(line: Int, column: String, entered: String) -> Message {
        Message(.deliveryCellDate, [.plain(line), .text(column), .text(entered)])
    }
    package static func deliveryCellCode(line: Int, code: String) -> Message {
        Message(.deliveryCellCode, [.plain(line), .text(code)])
    }
    package static func deliveryCellTwice(line: Int, column: String, entered: String) -> Message {
        Message(.deliveryCellTwice, [.plain(line), .text(column), .text(entered)])
    }
    package static func deliveryCellSame(line: Int, name: String, code: String) -> Message {
        Message(.deliveryCellSame, [.plain(line), .text(name), .text(code)])
    }
    package static func deliveryCellWithout(line: Int, column: String, other: String) -> Message {
        Message(.deliveryCellWithout, [.plain(line), .text(column), .text(other)])
    }
    package static var deliveryStartTitle: Message { Message(.deliveryStartTitle) }
    package static func deliveryStartRate(planned: Int, started: Int, rate: String) -> Message {
        Message(.deliveryStartRate, [.number(planned), .number(started), .text(rate)])
    }
    package static var deliveryStartNone: Message { Message(.deliveryStartNone) }
    package static func deliveryStartEarly(count: Int) -> Message {
        Message(.deliveryStartEarly, [.number(count)])
    }
    package static var deliveryBatchesTitle: Message { Message(.deliveryBatchesTitle) }
    package static var deliveryBatchesNote: Message { Message(.deliveryBatchesNote) }
    package static var deliveryBatch: Message { Message(.deliveryBatch) }
    package static var deliveryBatchCount: Message { Message(.deliveryBatchCount) }
    package static var deliveryBatchEntries: Message { Message(.deliveryBatchEntries) }
    package static var deliveryBatchPrepare: Message { Message(.deliveryBatchPrepare) }
    package static var deliveryBatchBegin: Message { Message(.deliveryBatchBegin) }
    package static var deliveryBatchBuild: Message { Message(.deliveryBatchBuild) }
    package static var deliveryBatchFinish: Message { Message(.deliveryBatchFinish) }
    package static var deliveryElsewhere: Message { Message(.deliveryElsewhere) }
    package static func deliveryElsewhereOn(list: String, number: Int) -> Message {
        Message(.deliveryElsewhereOn, [.text(list), .plain(number)])
    }
    package static func deliveryFaultTooLong(most: Int, characters: Int) -> Message {
        Message(.deliveryFaultTooLong, [.number(most), .number(characters)])
    }
    package static var deliveryFaultMissing: Message { Message(.deliveryFaultMissing) }
    package static func deliveryFaultNumber(entered: String) -> Message {
        Message(.deliveryFaultNumber, [.text(entered)])
    }
    package static func deliveryFaultUnit(unit: String) -> Message {
        Message(.deliveryFaultUnit, [.text(unit)])
    }
    package static var deliveryFaultNegative: Message { Message(.deliveryFaultNegative) }
    package static func deliveryFaultDate(entered: String) -> Message {
        Message(.deliveryFaultDate, [.text(entered)])
    }
    package static func deliveryFaultDateRange(from: String, to: String) -> Message {
        Message(.deliveryFaultDateRange, [.text(from), .text(to)])
    }
    package static func deliveryFaultFalls(month: Int, now: String, before: String) -> Message {
        Message(.deliveryFaultFalls, [.plain(month), .text(now), .text(before)])
    }
    package static func deliveryFaultDecember(december: String, target: String) -> Message {
        Message(.deliveryFaultDecember, [.text(december), .text(target)])
    }
    package static func deliveryFaultMonths(months: String) -> Message {
        Message(.deliveryFaultMonths, [.text(months)])
    }
    package static var deliveryFaultTarget: Message { Message(.deliveryFaultTarget) }
    package static var deliveryFaultChoice: Message { Message(.deliveryFaultChoice) }
    package static func deliveryFaultFell(before: String, now: String) -> Message {
        Message(.deliveryFaultFell, [.text(before), .text(now)])
    }
    package static var deliveryFaultTwice: Message { Message(.deliveryFaultTwice) }
    package static func deliveryGapLead(number: Int, name: String) -> Message {
        Message(.deliveryGapLead, [.plain(number), .text(name)])
    }
    package static func deliveryGapPlan(number: Int, name: String) -> Message {
        Message(.deliveryGapPlan, [.plain(number), .text(name)])
    }
    package static func deliveryGapDeadline(number: Int, name: String) -> Message {
        Message(.deliveryGapDeadline, [.plain(number), .text(name)])
    }
    package static func deliveryGapMeasures(number: Int, name: String) -> Message {
        Message(.deliveryGapMeasures, [.plain(number), .text(name)])
    }
    package static func deliveryGapTarget(number: Int, name: String, measure: String) -> Message {
        Message(.deliveryGapTarget, [.plain(number), .text(name), .text(measure)])
    }
    package static func deliveryGapMonths(number: Int, name: String, measure: String) -> Message {
        Message(.deliveryGapMonths, [.plain(number), .text(name), .text(measure)])
    }
    package static func deliveryChangeTarget(from: String, to: String) -> Message {
        Message(.deliveryChangeTarget, [.text(from), .text(to)])
    }
    package static var deliveryChangeMonths: Message { Message(.deliveryChangeMonths) }
    package static func deliveryChangeOf(measure: String, change: String) -> Message {
        Message(.deliveryChangeOf, [.text(measure), .text(change)])
    }
    package static func deliveryChangeDeadline(from: String, to: String) -> Message {
        Message(.deliveryChangeDeadline, [.text(from), .text(to)])
    }
    package static func deliveryChangePlace(from: String, to: String) -> Message {
        Message(.deliveryChangePlace, [.text(from), .text(to)])
    }
    package static func deliveryChangeMilestone(name: String, from: String, to: String) -> Message {
        Message(.deliveryChangeMilestone, [.text(name), .text(from), .text(to)])
    }
    package static func deliveryChangeAdded(name: String, date: String) -> Message {
        Message(.deliveryChangeAdded, [.text(name), .text(date)])
    }
    package static func deliveryChangeDropped(name: String, date: String) -> Message {
        Message(.deliveryChangeDropped, [.text(name), .text(date)])
    }
    package static var deliveryDutyLead: Message { Message(.deliveryDutyLead) }
    package static var deliveryDutyResponsible: Message { Message(.deliveryDutyResponsible) }
    package static var deliveryDutyCooperating: Message { Message(.deliveryDutyCooperating) }
    package static var deliveryDutyLeader: Message { Message(.deliveryDutyLeader) }
    package static var deliveryDutyContact: Message { Message(.deliveryDutyContact) }
    package static var deliveryDutyPrompt: Message { Message(.deliveryDutyPrompt) }
    package static var deliveryDutyPostHint: Message { Message(.deliveryDutyPostHint) }
    package static var deliveryDutiesTitle: Message { Message(.deliveryDutiesTitle) }
    package static var deliveryDutiesHeadline: Message { Message(.deliveryDutiesHeadline) }
    package static var deliveryDutiesLead: Message { Message(.deliveryDutiesLead) }
    package static var deliveryDutiesButton: Message { Message(.deliveryDutiesButton) }
    package static var deliveryAuthorityGovernment: Message { Message(.deliveryAuthorityGovernment) }
    package static var deliveryAuthorityCommittee: Message { Message(.deliveryAuthorityCommittee) }
    package static var deliveryAuthorityCongress: Message { Message(.deliveryAuthorityCongress) }
    package static var deliveryPlanTitle: Message { Message(.deliveryPlanTitle) }
    package static var deliveryPlanHeadlineFirst: Message { Message(.deliveryPlanHeadlineFirst) }
    package static var deliveryPlanHeadlineChange: Message { Message(.deliveryPlanHeadlineChange) }
    package static var deliveryPlanLeadFirst: Message { Message(.deliveryPlanLeadFirst) }
    package static var deliveryPlanLeadChange: Message { Message(.deliveryPlanLeadChange) }
    package static var deliveryPlanSave: Message { Message(.deliveryPlanSave) }
    package static var deliveryFieldDeadline: Message { Message(.deliveryFieldDeadline) }
    package static var deliveryFieldPlace: Message { Message(.deliveryFieldPlace) }
    package static var deliveryFieldTarget: Message { Message(.deliveryFieldTarget) }
    package static var deliveryFieldMonth: Message { Message(.deliveryFieldMonth) }
    package static var deliveryFieldMonthPrompt: Message { Message(.deliveryFieldMonthPrompt) }
    package static func deliveryTargetHint(unit: String) -> Message {
        Message(.deliveryTargetHint, [.text(unit)])
    }
    package static var deliveryTargetMoneyHint: Message { Message(.deliveryTargetMoneyHint) }
    package static var deliveryTargetStateHint: Message { Message(.deliveryTargetStateHint) }
    package static var deliveryMonthsHint: Message { Message(.deliveryMonthsHint) }
    package static func deliveryCellLabel(measure: String, month: String) -> Message {
        Message(.deliveryCellLabel, [.text(measure), .text(month)])
    }
    package static var deliveryNoMeasuresTitle: Message { Message(.deliveryNoMeasuresTitle) }
    package static var deliveryNoMeasuresText: Message { Message(.deliveryNoMeasuresText) }
    package static var deliveryDecisionTitle: Message { Message(.deliveryDecisionTitle) }
    package static var deliveryMajorTitle: Message { Message(.deliveryMajorTitle) }
    package static var deliveryMajorText: Message { Message(.deliveryMajorText) }
    package static var deliveryMinorTitle: Message { Message(.deliveryMinorTitle) }
    package static var deliveryMinorText: Message { Message(.deliveryMinorText) }
    package static var deliveryDiscardButton: Message { Message(.deliveryDiscardButton) }
    package static var deliveryAdoptButton: Message { Message(.deliveryAdoptButton) }
    package static var deliveryFieldDecision: Message { Message(.deliveryFieldDecision) }
    package static var deliveryFieldDecisionHint: Message { Message(.deliveryFieldDecisionHint) }
    package static var deliveryFieldDecided: Message { Message(.deliveryFieldDecided) }
    package static var deliveryFieldAuthority: Message { Message(.deliveryFieldAuthority) }
    package static var deliveryFieldReason: Message { Message(.deliveryFieldReason) }
    package static var deliveryFieldDocument: Message { Message(.deliveryFieldDocument) }
    package static var deliveryFieldReport: Message { Message(.deliveryFieldReport) }
    package static var deliveryFieldNotice: Message { Message(.deliveryFieldNotice) }
    package static var deliveryFieldNoticeHint: Message { Message(.deliveryFieldNoticeHint) }
    package static var deliveryFieldNext: Message { Message(.deliveryFieldNext) }
    package static var deliveryFieldRemark: Message { Message(.deliveryFieldRemark) }
    package static var deliveryFieldRemarkHint: Message { Message(.deliveryFieldRemarkHint) }
    package static var deliveryFieldCorrection: Message { Message(.deliveryFieldCorrection) }
    package static var deliveryFieldCorrectionHint: Message { Message(.deliveryFieldCorrectionHint) }
    package static var deliveryNoticeCrumb: Message { Message(.deliveryNoticeCrumb) }
    package static var deliveryNoticeHeadlineFirst: Message { Message(.deliveryNoticeHeadlineFirst) }
    package static var deliveryNoticeHeadlineNext: Message { Message(.deliveryNoticeHeadlineNext) }
    package static var deliveryNoticeLeadFirst: Message { Message(.deliveryNoticeLeadFirst) }
    package static var deliveryNoticeLeadNext: Message { Message(.deliveryNoticeLeadNext) }
    package static var deliveryNoticeIssue: Message { Message(.deliveryNoticeIssue) }
    package static var deliverySheetTitle: Message { Message(.deliverySheetTitle) }
    package static func deliverySheetNote(number: String, date: String) -> Message {
        Message(.deliverySheetNote, [.text(number), .text(date)])
    }
    package static func deliverySheetText(basis: String, count: Int) -> Message {
        Message(.deliverySheetText, [.text(basis), .number(count)])
    }
    package static var deliverySheetCheck: Message { Message(.deliverySheetCheck) }
    package static var deliverySheetCheckText: Message { Message(.deliverySheetCheckText) }
    package static var deliverySheetFile: Message { Message(.deliverySheetFile) }
    package static func deliveryMonthCrumb(month: Int) -> Message {
        Message(.deliveryMonthCrumb, [.plain(month)])
    }
    package static func deliveryMonthHeadline(month: Int) -> Message {
        Message(.deliveryMonthHeadline, [.plain(month)])
    }
    package static var deliveryMonthSaid: Message { Message(.deliveryMonthSaid) }
    package static func deliveryUnchangedAsk(month: Int) -> Message {
        Message(.deliveryUnchangedAsk, [.plain(month)])
    }
    package static var deliveryUnchangedButton: Message { Message(.deliveryUnchangedButton) }
    package static var deliverySubmitButton: Message { Message(.deliverySubmitButton) }
    package static var deliveryDraftButton: Message { Message(.deliveryDraftButton) }
    package static var deliverySentBackTitle: Message { Message(.deliverySentBackTitle) }
    package static var deliveryCorrectTitle: Message { Message(.deliveryCorrectTitle) }
    package static func deliveryStateReached(target: String) -> Message {
        Message(.deliveryStateReached, [.text(target)])
    }
    package static var deliveryStateIs: Message { Message(.deliveryStateIs) }
    package static var deliveryStateNot: Message { Message(.deliveryStateNot) }
    package static func deliveryFigureMonth(measure: String) -> Message {
        Message(.deliveryFigureMonth, [.text(measure)])
    }
    package static func deliveryFigureSoFar(measure: String) -> Message {
        Message(.deliveryFigureSoFar, [.text(measure)])
    }
    package static func deliveryHintBefore(before: String) -> Message {
        Message(.deliveryHintBefore, [.text(before)])
    }
    package static func deliveryHintPlan(before: String, plan: String) -> Message {
        Message(.deliveryHintPlan, [.text(before), .text(plan)])
    }
    package static func deliveryHintMoneyBefore(before: String) -> Message {
        Message(.deliveryHintMoneyBefore, [.text(before)])
    }
    package static func deliveryHintMoney(before: String, plan: String) -> Message {
        Message(.deliveryHintMoney, [.text(before), .text(plan)])
    }
    package static var deliveryProblemsTitle: Message { Message(.deliveryProblemsTitle) }
    package static var deliveryProblemsHint: Message { Message(.deliveryProblemsHint) }
    package static func deliveryProblemLabel(number: Int) -> Message {
        Message(.deliveryProblemLabel, [.plain(number)])
    }
    package static var deliveryEnteredBy: Message { Message(.deliveryEnteredBy) }
    package static var deliveryReviewedBy: Message { Message(.deliveryReviewedBy) }
    package static var deliveryPublishedBy: Message { Message(.deliveryPublishedBy) }
    package static var deliveryReviewStep: Message { Message(.deliveryReviewStep) }
    package static var deliveryPublishStep: Message { Message(.deliveryPublishStep) }
    package static var deliveryBackTitle: Message { Message(.deliveryBackTitle) }
    package static var deliveryBackButton: Message { Message(.deliveryBackButton) }
    package static var deliveryMonthsDone: Message { Message(.deliveryMonthsDone) }
    package static func deliveryMonthsWaiting(count: Int) -> Message {
        Message(.deliveryMonthsWaiting, [.number(count)])
    }
    package static var deliveryMonthsDoneTitle: Message { Message(.deliveryMonthsDoneTitle) }
    package static var deliveryMonthsDoneText: Message { Message(.deliveryMonthsDoneText) }
    package static var deliveryToReport: Message { Message(.deliveryToReport) }
    package static var deliveryToReview: Message { Message(.deliveryToReview) }
    package static var deliveryToPublish: Message { Message(.deliveryToPublish) }
    package static func deliveryMonthShort(month: Int) -> Message {
        Message(.deliveryMonthShort, [.plain(month)])
    }
    package static var deliveryLineFill: Message { Message(.deliveryLineFill) }
    package static var deliveryLineGoOn: Message { Message(.deliveryLineGoOn) }
    package static var deliveryLineUnchanged: Message { Message(.deliveryLineUnchanged) }
    package static func deliveryLineSentBack(reason: String) -> Message {
        Message(.deliveryLineSentBack, [.text(reason)])
    }
    package static func deliveryLineReported(unit: String, said: String) -> Message {
        Message(.deliveryLineReported, [.text(unit), .text(said)])
    }
    package static var deliveryMissingTitle: Message { Message(.deliveryMissingTitle) }
    package static func deliveryMissingMonth(month: Int) -> Message {
        Message(.deliveryMissingMonth, [.plain(month)])
    }
    package static var deliveryFinishTitle: Message { Message(.deliveryFinishTitle) }
    package static var deliveryFinishButton: Message { Message(.deliveryFinishButton) }
    package static var deliveryFinishHint: Message { Message(.deliveryFinishHint) }
    package static var deliveryAcceptTitle: Message { Message(.deliveryAcceptTitle) }
    package static var deliveryAcceptButton: Message { Message(.deliveryAcceptButton) }
    package static var deliveryAcceptResult: Message { Message(.deliveryAcceptResult) }
    package static var deliveryAcceptDate: Message { Message(.deliveryAcceptDate) }
    package static var deliveryAcceptDocument: Message { Message(.deliveryAcceptDocument) }
    package static var deliveryAcceptCheckers: Message { Message(.deliveryAcceptCheckers) }
    package static var deliveryAcceptCheckersHint: Message { Message(.deliveryAcceptCheckersHint) }
    package static var deliveryAcceptFindings: Message { Message(.deliveryAcceptFindings) }
    package static var deliveryAcceptFindingsHint: Message { Message(.deliveryAcceptFindingsHint) }
    package static var deliveryAcceptDefects: Message { Message(.deliveryAcceptDefects) }
    package static var deliveryAcceptMendBy: Message { Message(.deliveryAcceptMendBy) }
    package static var deliveryAcceptKeeper: Message { Message(.deliveryAcceptKeeper) }
    package static var deliveryDecideTitle: Message { Message(.deliveryDecideTitle) }
    package static var deliveryDecideButton: Message { Message(.deliveryDecideButton) }
    package static var deliveryDecideState: Message { Message(.deliveryDecideState) }
    package static var deliverySuspendTitle: Message { Message(.deliverySuspendTitle) }
    package static var deliverySuspendText: Message { Message(.deliverySuspendText) }
    package static var deliverySuspendButton: Message { Message(.deliverySuspendButton) }
    package static var deliveryLiftTitle: Message { Message(.deliveryLiftTitle) }
    package static var deliveryLiftText: Message { Message(.deliveryLiftText) }
    package static var deliveryLiftButton: Message { Message(.deliveryLiftButton) }
    package static var errorNotFoundHeading: Message { Message(.errorNotFoundHeading) }
    package static var errorNotFoundAdvice: Message { Message(.errorNotFoundAdvice) }
    package static var errorNotFoundedHeading: Message { Message(.errorNotFoundedHeading) }
    package static var errorNotFoundedAdvice: Message { Message(.errorNotFoundedAdvice) }
    package static var errorSignInNeededHeading: Message { Message(.errorSignInNeededHeading) }
    package static var errorSignInNeededAdvice: Message { Message(.errorSignInNeededAdvice) }
    package static var errorDeniedHeading: Message { Message(.errorDeniedHeading) }
    package static func errorDeniedAdvice(permission: String, post: String) -> Message {
        Message(.errorDeniedAdvice, [.text(permission), .text(post)])
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
    package static var exchangePageEncodingTitle: Message { Message(.exchangePageEncodingTitle) }
    package static var exchangePageEncodingLabel: Message { Message(.exchangePageEncodingLabel) }
    package static var exchangePageEncodingHint: Message { Message(.exchangePageEncodingHint) }
    package static var exchangePageEncodingAutomatic: Message { Message(.exchangePageEncodingAutomatic) }
    package static var exchangePageEncodingUtf8: Message { Message(.exchangePageEncodingUtf8) }
    package static var exchangePageEncodingGb: Message { Message(.exchangePageEncodingGb) }
    package static var exchangePageEncodingButton: Message { Message(.exchangePageEncodingButton) }
    package static var exchangePagePreviewEncodingWrong: Message { Message(.exchangePagePreviewEncodingWrong) }
    package static var exchangePageFileMissing: Message { Message(.exchangePageFileMissing) }
    package static var exchangePageUploadButton: Message { Message(.exchangePageUploadButton) }
    package static func exchangePageRefusedName(name: String) -> Message {
        Message(.exchangePageRefusedName, [.text(name)])
    }
    package static var exchangePageWaitingTitle: Message { Message(.exchangePageWaitingTitle) }
    package static var exchangePageWaitingText: Message { Message(.exchangePageWaitingText) }
    package static func exchangePageWaitingLine(time: String) -> Message {
        Message(.exchangePageWaitingLine, [.text(time)])
    }
    package static var exchangePageToImports: Message { Message(.exchangePageToImports) }
    package static var exchangePageColumnsTitle: Message { Message(.exchangePageColumnsTitle) }
    package static var exchangePageColumnsText: Message { Message(.exchangePageColumnsText) }
    package static var exchangePagePreviewTitle: Message { Message(.exchangePagePreviewTitle) }
    package static func exchangePagePreviewAll(count: Int) -> Message {
        Message(.exchangePagePreviewAll, [.number(count)])
    }
    package static func exchangePagePreviewSome(count: Int, bad: Int) -> Message {
        Message(.exchangePagePreviewSome, [.number(count), .number(bad)])
    }
    package static var exchangePagePreviewHeader: Message { Message(.exchangePagePreviewHeader) }
    package static var exchangePagePreviewNoRows: Message { Message(.exchangePagePreviewNoRows) }
    package static var exchangePagePreviewSheetWrong: Message { Message(.exchangePagePreviewSheetWrong) }
    package static func exchangePagePreviewCsv(name: String, encoding: String, line: Int) -> Message {
        Message(.exchangePagePreviewCsv, [.text(name), .text(encoding), .number(line)])
    }
    package static func exchangePagePreviewCsvRows(name: String, encoding: String, first: Int, last: Int) -> Message {
        Message(.exchangePagePreviewCsvRows, [.text(name), .text(encoding), .number(first), .number(last)])
    }
    package static func exchangePagePreviewWorkbook(name: String, sheet: String, line: Int) -> Message {
        Message(.exchangePagePreviewWorkbook, [.text(name), .text(sheet), .number(line)])
    }
    package static func exchangePagePreviewWorkbookRows(name: String, sheet: String, first: Int, last: Int) -> Message {
        Message(.exchangePagePreviewWorkbookRows, [.text(name), .text(sheet), .number(first), .number(last)])
    }
    package static var exchangePagePreviewNotYet: Message { Message(.exchangePagePreviewNotYet) }
    package static var exchangePageBeforeTitle: Message { Message(.exchangePageBeforeTitle) }
    package static func exchangePageBeforeText(time: String, post: String, count: Int) -> Message {
        Message(.exchangePageBeforeText, [.text(time), .text(post), .number(count)])
    }
    package static var exchangePageBeforeLink: Message { Message(.exchangePageBeforeLink) }
    package static var exchangePageOperator: Message { Message(.exchangePageOperator) }
    package static var exchangePageRemarksTitle: Message { Message(.exchangePageRemarksTitle) }
    package static var exchangePageFigureGood: Message { Message(.exchangePageFigureGood) }
    package static var exchangePageFigureBad: Message { Message(.exchangePageFigureBad) }
    package static var exchangePageFigureLate: Message { Message(.exchangePageFigureLate) }
    package static var exchangePageBringTitle: Message { Message(.exchangePageBringTitle) }
    package static func exchangePageBringAll(count: Int) -> Message {
        Message(.exchangePageBringAll, [.number(count)])
    }
    package static func exchangePageBringGood(count: Int) -> Message {
        Message(.exchangePageBringGood, [.number(count)])
    }
    package static var exchangePageBringGoodText: Message { Message(.exchangePageBringGoodText) }
    package static var exchangePageBringNone: Message { Message(.exchangePageBringNone) }
    package static var exchangePageBringFetch: Message { Message(.exchangePageBringFetch) }
    package static var exchangePageSendAgain: Message { Message(.exchangePageSendAgain) }
    package static var exchangePageDrop: Message { Message(.exchangePageDrop) }
    package static var exchangePageDropped: Message { Message(.exchangePageDropped) }
    package static var exchangePageFaultsTitle: Message { Message(.exchangePageFaultsTitle) }
    package static func exchangePageFaultsAll(count: Int) -> Message {
        Message(.exchangePageFaultsAll, [.number(count)])
    }
    package static func exchangePageFaultsCut(shown: Int, count: Int) -> Message {
        Message(.exchangePageFaultsCut, [.number(shown), .number(count)])
    }
    package static var exchangePageFaultsLine: Message { Message(.exchangePageFaultsLine) }
    package static var exchangePageFaultsColumn: Message { Message(.exchangePageFaultsColumn) }
    package static var exchangePageFaultsWhat: Message { Message(.exchangePageFaultsWhat) }
    package static var exchangePageRowsTitle: Message { Message(.exchangePageRowsTitle) }
    package static var exchangePageRowsLine: Message { Message(.exchangePageRowsLine) }
    package static var exchangePageRowsNumberMade: Message { Message(.exchangePageRowsNumberMade) }
    package static var exchangePageRowsLate: Message { Message(.exchangePageRowsLate) }
    package static var exchangePageMappingTitle: Message { Message(.exchangePageMappingTitle) }
    package static var exchangePageMappingStop: Message { Message(.exchangePageMappingStop) }
    package static func exchangePageMappingMissing(column: String) -> Message {
        Message(.exchangePageMappingMissing, [.text(column)])
    }
    package static func exchangePageMappingTwice(positions: String, column: String) -> Message {
        Message(.exchangePageMappingTwice, [.text(positions), .text(column)])
    }
    package static var exchangePageMappingText: Message { Message(.exchangePageMappingText) }
    package static var exchangePageMappingRemembered: Message { Message(.exchangePageMappingRemembered) }
    package static var exchangePageMappingNothing: Message { Message(.exchangePageMappingNothing) }
    package static func exchangePageMappingColumn(position: String, name: String) -> Message {
        Message(.exchangePageMappingColumn, [.text(position), .text(name)])
    }
    package static func exchangePageMappingColumnUnnamed(position: String) -> Message {
        Message(.exchangePageMappingColumnUnnamed, [.text(position)])
    }
    package static func exchangePageMappingExample(text: String) -> Message {
        Message(.exchangePageMappingExample, [.text(text)])
    }
    package static var exchangePageMappingButton: Message { Message(.exchangePageMappingButton) }
    package static var exchangePageSheetLabel: Message { Message(.exchangePageSheetLabel) }
    package static var exchangePageSheetButton: Message { Message(.exchangePageSheetButton) }
    package static var exchangePageImportsTitle: Message { Message(.exchangePageImportsTitle) }
    package static func exchangePageImportsHeadline(count: Int) -> Message {
        Message(.exchangePageImportsHeadline, [.number(count)])
    }
    package static var exchangePageImportsNone: Message { Message(.exchangePageImportsNone) }
    package static var exchangePageImportsNoneText: Message { Message(.exchangePageImportsNoneText) }
    package static var exchangePageImportsWhen: Message { Message(.exchangePageImportsWhen) }
    package static var exchangePageImportsFile: Message { Message(.exchangePageImportsFile) }
    package static var exchangePageImportsWho: Message { Message(.exchangePageImportsWho) }
    package static var exchangePageImportsRows: Message { Message(.exchangePageImportsRows) }
    package static var exchangePageImportsLeftOut: Message { Message(.exchangePageImportsLeftOut) }
    package static var exchangePageImportsState: Message { Message(.exchangePageImportsState) }
    package static var exchangePageImportsStanding: Message { Message(.exchangePageImportsStanding) }
    package static var exchangePageImportsUndone: Message { Message(.exchangePageImportsUndone) }
    package static var exchangePageEntryTitle: Message { Message(.exchangePageEntryTitle) }
    package static func exchangePageEntryHeadline(count: Int) -> Message {
        Message(.exchangePageEntryHeadline, [.number(count)])
    }
    package static var exchangePageEntryUndoneHeadline: Message { Message(.exchangePageEntryUndoneHeadline) }
    package static func exchangePageEntryUndoneText(time: String, count: Int) -> Message {
        Message(.exchangePageEntryUndoneText, [.text(time), .number(count)])
    }
    package static var exchangePageEntryDone: Message { Message(.exchangePageEntryDone) }
    package static func exchangePageEntryRestTitle(count: Int) -> Message {
        Message(.exchangePageEntryRestTitle, [.number(count)])
    }
    package static func exchangePageEntryRestText(time: String) -> Message {
        Message(.exchangePageEntryRestText, [.text(time)])
    }
    package static var exchangePageEntryRestGone: Message { Message(.exchangePageEntryRestGone) }
    package static var exchangePageEntryRestButton: Message { Message(.exchangePageEntryRestButton) }
    package static var exchangePageEntryDigest: Message { Message(.exchangePageEntryDigest) }
    package static var exchangePageUndoTitle: Message { Message(.exchangePageUndoTitle) }
    package static func exchangePageUndoText(count: Int) -> Message {
        Message(.exchangePageUndoText, [.number(count)])
    }
    package static func exchangePageUndoButton(count: Int) -> Message {
        Message(.exchangePageUndoButton, [.number(count)])
    }
    package static func exchangePageUndoDone(count: Int) -> Message {
        Message(.exchangePageUndoDone, [.number(count)])
    }
    package static var exchangePageUndoRefused: Message { Message(.exchangePageUndoRefused) }
    package static var exchangePageToList: Message { Message(.exchangePageToList) }
    package static var exchangePageExportHeadline: Message { Message(.exchangePageExportHeadline) }
    package static var exchangePageExportLead: Message { Message(.exchangePageExportLead) }
    package static var exchangePageFormatLabel: Message { Message(.exchangePageFormatLabel) }
    package static var exchangePageFormatWorkbook: Message { Message(.exchangePageFormatWorkbook) }
    package static var exchangePageFormatWorkbookText: Message { Message(.exchangePageFormatWorkbookText) }
    package static var exchangePageFormatUtf8: Message { Message(.exchangePageFormatUtf8) }
    package static var exchangePageFormatUtf8Text: Message { Message(.exchangePageFormatUtf8Text) }
    package static var exchangePageFormatGb: Message { Message(.exchangePageFormatGb) }
    package static var exchangePageFormatGbText: Message { Message(.exchangePageFormatGbText) }
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
    package static var exchangeWorkbookNotAWorkbook: Message { Message(.exchangeWorkbookNotAWorkbook) }
    package static var exchangeWorkbookOldFormat: Message { Message(.exchangeWorkbookOldFormat) }
    package static var exchangeWorkbookEncrypted: Message { Message(.exchangeWorkbookEncrypted) }
    package static func exchangeWorkbookTooManyBytes(megabytes: Int) -> Message {
        Message(.exchangeWorkbookTooManyBytes, [.number(megabytes)])
    }
    package static var exchangeWorkbookTruncated: Message { Message(.exchangeWorkbookTruncated) }
    package static var exchangeWorkbookBrokenArchive: Message { Message(.exchangeWorkbookBrokenArchive) }
    package static var exchangeWorkbookZip64: Message { Message(.exchangeWorkbookZip64) }
    package static func exchangeWorkbookTooManyEntries(limit: Int) -> Message {
        Message(.exchangeWorkbookTooManyEntries, [.number(limit)])
    }
    package static func exchangeWorkbookUnsafePath(part: String) -> Message {
        Message(.exchangeWorkbookUnsafePath, [.text(part)])
    }
    package static func exchangeWorkbookDuplicatedPart(part: String) -> Message {
        Message(.exchangeWorkbookDuplicatedPart, [.text(part)])
    }
    package static func exchangeWorkbookOverlappingParts(part: String) -> Message {
        Message(.exchangeWorkbookOverlappingParts, [.text(part)])
    }
    package static func exchangeWorkbookUnknownCompression(part: String, method: Int) -> Message {
        Message(.exchangeWorkbookUnknownCompression, [.text(part), .plain(method)])
    }
    package static func exchangeWorkbookUnpackedTooBig(megabytes: Int) -> Message {
        Message(.exchangeWorkbookUnpackedTooBig, [.number(megabytes)])
    }
    package static func exchangeWorkbookRatioTooHigh(part: String, limit: Int) -> Message {
        Message(.exchangeWorkbookRatioTooHigh, [.text(part), .number(limit)])
    }
    package static func exchangeWorkbookDamagedPart(part: String) -> Message {
        Message(.exchangeWorkbookDamagedPart, [.text(part)])
    }
    package static func exchangeWorkbookWrongSize(part: String) -> Message {
        Message(.exchangeWorkbookWrongSize, [.text(part)])
    }
    package static func exchangeWorkbookWrongChecksum(part: String) -> Message {
        Message(.exchangeWorkbookWrongChecksum, [.text(part)])
    }
    package static func exchangeWorkbookMissingPart(part: String) -> Message {
        Message(.exchangeWorkbookMissingPart, [.text(part)])
    }
    package static func exchangeWorkbookOutsideReference(part: String) -> Message {
        Message(.exchangeWorkbookOutsideReference, [.text(part)])
    }
    package static func exchangeWorkbookDocumentType(part: String) -> Message {
        Message(.exchangeWorkbookDocumentType, [.text(part)])
    }
    package static func exchangeWorkbookNotUtf8(part: String) -> Message {
        Message(.exchangeWorkbookNotUtf8, [.text(part)])
    }
    package static func exchangeWorkbookBrokenXml(part: String, line: Int, column: Int) -> Message {
        Message(.exchangeWorkbookBrokenXml, [.text(part), .number(line), .number(column)])
    }
    package static func exchangeWorkbookTooDeep(part: String) -> Message {
        Message(.exchangeWorkbookTooDeep, [.text(part)])
    }
    package static func exchangeWorkbookTooManyElements(part: String) -> Message {
        Message(.exchangeWorkbookTooManyElements, [.text(part)])
    }
    package static func exchangeWorkbookTooManyCells(sheet: String, limit: Int) -> Message {
        Message(.exchangeWorkbookTooManyCells, [.text(sheet), .number(limit)])
    }
    package static func exchangeWorkbookTooManyRows(sheet: String, limit: Int) -> Message {
        Message(.exchangeWorkbookTooManyRows, [.text(sheet), .number(limit)])
    }
    package static func exchangeWorkbookTooManyColumns(sheet: String, limit: Int) -> Message {
        Message(.exchangeWorkbookTooManyColumns, [.text(sheet), .number(limit)])
    }
    package static func exchangeWorkbookCellTooLong(sheet: String, limit: Int) -> Message {
        Message(.exchangeWorkbookCellTooLong, [.text(sheet), .number(limit)])
    }
    package static func exchangeWorkbookMisplacedCell(sheet: String, line: Int) -> Message {
        Message(.exchangeWorkbookMisplacedCell, [.text(sheet), .number(line)])
    }
    package static func exchangeWorkbookUnreadableCell(sheet: String) -> Message {
        Message(.exchangeWorkbookUnreadableCell, [.text(sheet)])
    }
    package static func exchangeWorkbookNoSuchSheet(sheet: String) -> Message {
        Message(.exchangeWorkbookNoSuchSheet, [.text(sheet)])
    }
    package static var exchangeWorkbookEmpty: Message { Message(.exchangeWorkbookEmpty) }
    package static func exchangeRemarkHiddenRows(count: Int, line: Int) -> Message {
        Message(.exchangeRemarkHiddenRows, [.number(count), .number(line)])
    }
    package static func exchangeRemarkHiddenColumns(columns: String) -> Message {
        Message(.exchangeRemarkHiddenColumns, [.text(columns)])
    }
    package static func exchangeRemarkHiddenSheet(sheet: String) -> Message {
        Message(.exchangeRemarkHiddenSheet, [.text(sheet)])
    }
    package static func exchangeRemarkOtherSheets(sheets: String) -> Message {
        Message(.exchangeRemarkOtherSheets, [.text(sheets)])
    }
    package static func exchangeRemarkErrorCells(count: Int, place: String) -> Message {
        Message(.exchangeRemarkErrorCells, [.number(count), .text(place)])
    }
    package static func exchangeRemarkUncalculatedCells(count: Int, place: String) -> Message {
        Message(.exchangeRemarkUncalculatedCells, [.number(count), .text(place)])
    }
    package static func exchangeRemarkTimes(count: Int, place: String) -> Message {
        Message(.exchangeRemarkTimes, [.number(count), .text(place)])
    }
    package static func exchangeRemarkDayCounts(count: Int, place: String) -> Message {
        Message(.exchangeRemarkDayCounts, [.number(count), .text(place)])
    }
    package static func exchangeRemarkLate(count: Int) -> Message {
        Message(.exchangeRemarkLate, [.number(count)])
    }
    package static func exchangeRemarkNotes(count: Int, line: Int, text: String) -> Message {
        Message(.exchangeRemarkNotes, [.number(count), .number(line), .text(text)])
    }
    package static func exchangeHeaderDecided(position: String, name: String) -> Message {
        Message(.exchangeHeaderDecided, [.text(position), .text(name)])
    }
    package static var exchangeRestSheet: Message { Message(.exchangeRestSheet) }
    package static func exchangePlaceColumn(header: String, fault: String) -> Message {
        Message(.exchangePlaceColumn, [.text(header), .text(fault)])
    }
    package static var exchangeFailureUploadGone: Message { Message(.exchangeFailureUploadGone) }
    package static func exchangeUndoUndone(time: String) -> Message {
        Message(.exchangeUndoUndone, [.text(time)])
    }
    package static func exchangeUndoTouched(count: Int, references: String) -> Message {
        Message(.exchangeUndoTouched, [.number(count), .text(references)])
    }
    package static func exchangeUndoTouchedAmong(count: Int, references: String) -> Message {
        Message(.exchangeUndoTouchedAmong, [.number(count), .text(references)])
    }
    package static var exchangeUndoInUse: Message { Message(.exchangeUndoInUse) }
    package static func fateVoteElected(place: Int, yes: Int, deputies: Int) -> Message {
        Message(.fateVoteElected, [.plain(place), .number(yes), .number(deputies)])
    }
    package static func fateVoteNot(place: Int, yes: Int, deputies: Int) -> Message {
        Message(.fateVoteNot, [.plain(place), .number(yes), .number(deputies)])
    }
    package static var fateVoteElectedOnly: Message { Message(.fateVoteElectedOnly) }
    package static var fateVoteNotOnly: Message { Message(.fateVoteNotOnly) }
    package static var fateVoteLink: Message { Message(.fateVoteLink) }
    package static func fateDeliveryDone(name: String, date: String, percent: String) -> Message {
        Message(.fateDeliveryDone, [.text(name), .text(date), .text(percent)])
    }
    package static func fateDeliveryState(name: String, state: String) -> Message {
        Message(.fateDeliveryState, [.text(name), .text(state)])
    }
    package static var fateProjectLink: Message { Message(.fateProjectLink) }
    package static var fateRatingTitle: Message { Message(.fateRatingTitle) }
    package static var fateRatingToCome: Message { Message(.fateRatingToCome) }
    package static func fateRatingCounted(grade: String, valid: Int, satisfied: Int) -> Message {
        Message(.fateRatingCounted, [.text(grade), .number(valid), .number(satisfied)])
    }
    package static func fateRatingGrade(grade: String) -> Message {
        Message(.fateRatingGrade, [.text(grade)])
    }
    package static var fateRatingLink: Message { Message(.fateRatingLink) }
    package static var fateCardToCome: Message { Message(.fateCardToCome) }
    package static func fateCardLine(year: Int, version: Int, outcome: String) -> Message {
        Message(.fateCardLine, [.plain(year), .plain(version), .text(outcome)])
    }
    package static var fateCardLink: Message { Message(.fateCardLink) }
    package static func fateHeadlineDone(percent: String) -> Message {
        Message(.fateHeadlineDone, [.text(percent)])
    }
    package static var fateHeadlineFinished: Message { Message(.fateHeadlineFinished) }
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
    package static func fieldNameOwn(name: String) -> Message {
        Message(.fieldNameOwn, [.text(name)])
    }
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
    package static func freezeListTitle(year: Int) -> Message {
        Message(.freezeListTitle, [.plain(year)])
    }
    package static func freezeCandidateTitle(name: String) -> Message {
        Message(.freezeCandidateTitle, [.text(name)])
    }
    package static func freezeHeadline(count: Int, seats: Int) -> Message {
        Message(.freezeHeadline, [.number(count), .number(seats)])
    }
    package static var freezeLead: Message { Message(.freezeLead) }
    package static var freezeSeal: Message { Message(.freezeSeal) }
    package static func freezeFrozenOn(date: String) -> Message {
        Message(.freezeFrozenOn, [.text(date)])
    }
    package static var freezeFigureCandidates: Message { Message(.freezeFigureCandidates) }
    package static var freezeFigureSeats: Message { Message(.freezeFigureSeats) }
    package static var freezeFigureExtra: Message { Message(.freezeFigureExtra) }
    package static var freezeFigureSuggestions: Message { Message(.freezeFigureSuggestions) }
    package static var freezeListSection: Message { Message(.freezeListSection) }
    package static var freezeListOrder: Message { Message(.freezeListOrder) }
    package static var freezeBookButton: Message { Message(.freezeBookButton) }
    package static func freezeAnnual(amount: String) -> Message {
        Message(.freezeAnnual, [.text(amount)])
    }
    package static func freezeNumber(number: Int) -> Message {
        Message(.freezeNumber, [.number(number)])
    }
    package static var freezeChangesTitle: Message { Message(.freezeChangesTitle) }
    package static func freezeChangesVersion(version: Int, date: String) -> Message {
        Message(.freezeChangesVersion, [.number(version), .text(date)])
    }
    package static func freezeChangesDecision(number: String, date: String) -> Message {
        Message(.freezeChangesDecision, [.text(number), .text(date)])
    }
    package static func freezeChangesBefore(version: Int) -> Message {
        Message(.freezeChangesBefore, [.number(version)])
    }
    package static var freezeChangeWhat: Message { Message(.freezeChangeWhat) }
    package static var freezeChangeNumber: Message { Message(.freezeChangeNumber) }
    package static var freezeChangeWithdrawn: Message { Message(.freezeChangeWithdrawn) }
    package static func freezeVersionNumber(version: Int) -> Message {
        Message(.freezeVersionNumber, [.number(version)])
    }
    package static var freezeFingerprintTitle: Message { Message(.freezeFingerprintTitle) }
    package static var freezeFingerprintText: Message { Message(.freezeFingerprintText) }
    package static var freezeDownload: Message { Message(.freezeDownload) }
    package static var freezeCheckYourself: Message { Message(.freezeCheckYourself) }
    package static var freezeDecisionTitle: Message { Message(.freezeDecisionTitle) }
    package static var freezeDecisionNumber: Message { Message(.freezeDecisionNumber) }
    package static var freezeDecisionDate: Message { Message(.freezeDecisionDate) }
    package static var freezeDecisionWords: Message { Message(.freezeDecisionWords) }
    package static var freezeVersion: Message { Message(.freezeVersion) }
    package static var freezePlanTitle: Message { Message(.freezePlanTitle) }
    package static var freezeGroundsTitle: Message { Message(.freezeGroundsTitle) }
    package static func freezeSuggestions(count: Int) -> Message {
        Message(.freezeSuggestions, [.number(count)])
    }
    package static var freezeSuggestionsNone: Message { Message(.freezeSuggestionsNone) }
    package static var freezeSuggestionsText: Message { Message(.freezeSuggestionsText) }
    package static var freezeOthersTitle: Message { Message(.freezeOthersTitle) }
    package static var freezeColumnIndicator: Message { Message(.freezeColumnIndicator) }
    package static var freezeColumnRelation: Message { Message(.freezeColumnRelation) }
    package static var freezeColumnQuantity: Message { Message(.freezeColumnQuantity) }
    package static var freezeColumnNumber: Message { Message(.freezeColumnNumber) }
    package static func freezeBookTitle(year: Int) -> Message {
        Message(.freezeBookTitle, [.plain(year)])
    }
    package static func freezeBookNote(version: Int, date: String, count: Int, seats: Int) -> Message {
        Message(.freezeBookNote, [.number(version), .text(date), .number(count), .number(seats)])
    }
    package static var freezeBookList: Message { Message(.freezeBookList) }
    package static func freezeBookHeading(number: Int) -> Message {
        Message(.freezeBookHeading, [.number(number)])
    }
    package static func freezeBookStamp(version: Int, fingerprint: String) -> Message {
        Message(.freezeBookStamp, [.number(version), .text(fingerprint)])
    }
    package static func freezeBookEnd(date: String) -> Message {
        Message(.freezeBookEnd, [.text(date)])
    }
    package static func freezeBack(year: Int) -> Message {
        Message(.freezeBack, [.plain(year)])
    }
    package static var hallPresent: Message { Message(.hallPresent) }
    package static var hallIssued: Message { Message(.hallIssued) }
    package static var hallReturned: Message { Message(.hallReturned) }
    package static func hallGauge(present: Int, deputies: Int, quorum: Int) -> Message {
        Message(.hallGauge, [.number(present), .number(deputies), .number(quorum)])
    }
    package static func hallQuorumMet(quorum: Int) -> Message {
        Message(.hallQuorumMet, [.number(quorum)])
    }
    package static func hallQuorumMissing(count: Int) -> Message {
        Message(.hallQuorumMissing, [.number(count)])
    }
    package static func hallResult(items: Int, elected: Int) -> Message {
        Message(.hallResult, [.number(items), .number(elected)])
    }
    package static func hallResultRecommended(items: Int, elected: Int) -> Message {
        Message(.hallResultRecommended, [.number(items), .number(elected)])
    }
    package static var hallStateCheckingIn: Message { Message(.hallStateCheckingIn) }
    package static var hallStateAdopting: Message { Message(.hallStateAdopting) }
    package static var hallStateIssuing: Message { Message(.hallStateIssuing) }
    package static var hallStateCasting: Message { Message(.hallStateCasting) }
    package static var hallStateReconciling: Message { Message(.hallStateReconciling) }
    package static var hallStateCounting: Message { Message(.hallStateCounting) }
    package static var hallStateAnnouncing: Message { Message(.hallStateAnnouncing) }
    package static var hallStepCheckingIn: Message { Message(.hallStepCheckingIn) }
    package static var hallStepAdopting: Message { Message(.hallStepAdopting) }
    package static var hallStepIssuing: Message { Message(.hallStepIssuing) }
    package static var hallStepCasting: Message { Message(.hallStepCasting) }
    package static var hallStepReconciling: Message { Message(.hallStepReconciling) }
    package static var hallStepCounting: Message { Message(.hallStepCounting) }
    package static var hallStepAnnouncing: Message { Message(.hallStepAnnouncing) }
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
    package static var intakeNavEnter: Message { Message(.intakeNavEnter) }
    package static var intakeNavHeld: Message { Message(.intakeNavHeld) }
    package static var intakeNavUnit: Message { Message(.intakeNavUnit) }
    package static var intakeEntryHeadline: Message { Message(.intakeEntryHeadline) }
    package static var intakeEntryLead: Message { Message(.intakeEntryLead) }
    package static var intakeEntryChannel: Message { Message(.intakeEntryChannel) }
    package static var intakeEntryVia: Message { Message(.intakeEntryVia) }
    package static var intakeEntryChoose: Message { Message(.intakeEntryChoose) }
    package static var intakeEntryReceived: Message { Message(.intakeEntryReceived) }
    package static var intakeEntryPostmark: Message { Message(.intakeEntryPostmark) }
    package static var intakeEntryPostmarkHint: Message { Message(.intakeEntryPostmarkHint) }
    package static var intakeEntryParty: Message { Message(.intakeEntryParty) }
    package static var intakeEntryPartyNone: Message { Message(.intakeEntryPartyNone) }
    package static var intakeEntrySubmitter: Message { Message(.intakeEntrySubmitter) }
    package static var intakeEntrySubmitterHint: Message { Message(.intakeEntrySubmitterHint) }
    package static var intakeEntryPhone: Message { Message(.intakeEntryPhone) }
    package static var intakeEntryTitle: Message { Message(.intakeEntryTitle) }
    package static var intakeEntryTitleHint: Message { Message(.intakeEntryTitleHint) }
    package static var intakeEntryBody: Message { Message(.intakeEntryBody) }
    package static func intakeEntryBodyHint(most: Int) -> Message {
        Message(.intakeEntryBodyHint, [.number(most)])
    }
    package static var intakeEntryBeneficiaries: Message { Message(.intakeEntryBeneficiaries) }
    package static var intakeEntryBeneficiariesHint: Message { Message(.intakeEntryBeneficiariesHint) }
    package static var intakeEntryCost: Message { Message(.intakeEntryCost) }
    package static var intakeEntryCostUnit: Message { Message(.intakeEntryCostUnit) }
    package static var intakeEntryButton: Message { Message(.intakeEntryButton) }
    package static var intakeEntryChannelMissing: Message { Message(.intakeEntryChannelMissing) }
    package static var intakeEntryViaMissing: Message { Message(.intakeEntryViaMissing) }
    package static var intakeEntryReceivedUnreadable: Message { Message(.intakeEntryReceivedUnreadable) }
    package static var intakeEntryReceivedFuture: Message { Message(.intakeEntryReceivedFuture) }
    package static var intakeEntryPostmarkUnreadable: Message { Message(.intakeEntryPostmarkUnreadable) }
    package static var intakeEntryPostmarkAfter: Message { Message(.intakeEntryPostmarkAfter) }
    package static var intakeEntryPostmarkWithout: Message { Message(.intakeEntryPostmarkWithout) }
    package static var intakeEntryPartyUnknown: Message { Message(.intakeEntryPartyUnknown) }
    package static func intakeEntryBeneficiariesLong(count: Int) -> Message {
        Message(.intakeEntryBeneficiariesLong, [.plain(count)])
    }
    package static var intakeEntryCostUnreadable: Message { Message(.intakeEntryCostUnreadable) }
    package static var intakeSlipTitle: Message { Message(.intakeSlipTitle) }
    package static var intakeSlipDone: Message { Message(.intakeSlipDone) }
    package static var intakeSlipDoneText: Message { Message(.intakeSlipDoneText) }
    package static func intakeSlipOrgan(place: String) -> Message {
        Message(.intakeSlipOrgan, [.text(place)])
    }
    package static var intakeSlipHeading: Message { Message(.intakeSlipHeading) }
    package static var intakeSlipCode: Message { Message(.intakeSlipCode) }
    package static var intakeSlipCodeText: Message { Message(.intakeSlipCodeText) }
    package static var intakeSlipNumber: Message { Message(.intakeSlipNumber) }
    package static var intakeSlipReceived: Message { Message(.intakeSlipReceived) }
    package static var intakeSlipDue: Message { Message(.intakeSlipDue) }
    package static var intakeSlipSubject: Message { Message(.intakeSlipSubject) }
    package static var intakeSlipLate: Message { Message(.intakeSlipLate) }
    package static var intakeSlipMore: Message { Message(.intakeSlipMore) }
    package static var intakeSlipDesk: Message { Message(.intakeSlipDesk) }
    package static func intakeHeldHeadline(count: Int) -> Message {
        Message(.intakeHeldHeadline, [.number(count)])
    }
    package static var intakeHeldHeadlineNone: Message { Message(.intakeHeldHeadlineNone) }
    package static var intakeHeldLead: Message { Message(.intakeHeldLead) }
    package static var intakeHeldEmptyTitle: Message { Message(.intakeHeldEmptyTitle) }
    package static var intakeHeldEmptyText: Message { Message(.intakeHeldEmptyText) }
    package static var intakeHeldRelease: Message { Message(.intakeHeldRelease) }
    package static func intakeHeldReleaseAll(count: Int) -> Message {
        Message(.intakeHeldReleaseAll, [.number(count)])
    }
    package static var intakeHeldRejectTitle: Message { Message(.intakeHeldRejectTitle) }
    package static var intakeHeldRejectReason: Message { Message(.intakeHeldRejectReason) }
    package static var intakeHeldRejectGrounds: Message { Message(.intakeHeldRejectGrounds) }
    package static var intakeHeldRejectButton: Message { Message(.intakeHeldRejectButton) }
    package static func intakeHeldBanner(count: Int) -> Message {
        Message(.intakeHeldBanner, [.number(count)])
    }
    package static var intakeHeldBannerText: Message { Message(.intakeHeldBannerText) }
    package static func intakeHeldDoneRelease(count: Int) -> Message {
        Message(.intakeHeldDoneRelease, [.number(count)])
    }
    package static var intakeHeldDoneReject: Message { Message(.intakeHeldDoneReject) }
    package static var intakeHeldDoneHold: Message { Message(.intakeHeldDoneHold) }
    package static func intakeEvidenceFlood(count: Int) -> Message {
        Message(.intakeEvidenceFlood, [.number(count)])
    }
    package static func intakeEvidenceWord(word: String) -> Message {
        Message(.intakeEvidenceWord, [.text(word)])
    }
    package static var intakeEvidenceLink: Message { Message(.intakeEvidenceLink) }
    package static var intakeEvidenceIdentityNumber: Message { Message(.intakeEvidenceIdentityNumber) }
    package static func intakeEvidenceByHand(reason: String) -> Message {
        Message(.intakeEvidenceByHand, [.text(reason)])
    }
    package static var intakeNotesTitle: Message { Message(.intakeNotesTitle) }
    package static func intakeNotesCampaign(count: Int, phones: Int) -> Message {
        Message(.intakeNotesCampaign, [.number(count), .number(phones)])
    }
    package static func intakeNotesTelephone(number: String) -> Message {
        Message(.intakeNotesTelephone, [.text(number)])
    }
    package static var intakeNotesPictureAlone: Message { Message(.intakeNotesPictureAlone) }
    package static var intakeNotesLate: Message { Message(.intakeNotesLate) }
    package static func intakeNotesErased(time: String) -> Message {
        Message(.intakeNotesErased, [.text(time)])
    }
    package static func intakeNotesHeld(reason: String) -> Message {
        Message(.intakeNotesHeld, [.text(reason)])
    }
    package static var intakeHoldTitle: Message { Message(.intakeHoldTitle) }
    package static var intakeHoldReason: Message { Message(.intakeHoldReason) }
    package static var intakeHoldReasonHint: Message { Message(.intakeHoldReasonHint) }
    package static var intakeHoldButton: Message { Message(.intakeHoldButton) }
    package static func intakeReasonLength(count: Int) -> Message {
        Message(.intakeReasonLength, [.plain(count)])
    }
    package static var intakeRejectMissing: Message { Message(.intakeRejectMissing) }
    package static var intakeRefusedChanged: Message { Message(.intakeRefusedChanged) }
    package static func intakeRefusedState(state: String) -> Message {
        Message(.intakeRefusedState, [.text(state)])
    }
    package static var intakeRefusedTitle: Message { Message(.intakeRefusedTitle) }
    package static var intakeEraseLink: Message { Message(.intakeEraseLink) }
    package static var intakeEraseTitle: Message { Message(.intakeEraseTitle) }
    package static var intakeEraseHeadline: Message { Message(.intakeEraseHeadline) }
    package static var intakeEraseLead: Message { Message(.intakeEraseLead) }
    package static var intakeEraseGoesTitle: Message { Message(.intakeEraseGoesTitle) }
    package static var intakeEraseGoesText: Message { Message(.intakeEraseGoesText) }
    package static var intakeEraseStaysTitle: Message { Message(.intakeEraseStaysTitle) }
    package static var intakeEraseStaysText: Message { Message(.intakeEraseStaysText) }
    package static var intakeEraseBackupsTitle: Message { Message(.intakeEraseBackupsTitle) }
    package static var intakeEraseBackupsText: Message { Message(.intakeEraseBackupsText) }
    package static var intakeEraseDay: Message { Message(.intakeEraseDay) }
    package static var intakeEraseReason: Message { Message(.intakeEraseReason) }
    package static var intakeEraseReasonHint: Message { Message(.intakeEraseReasonHint) }
    package static var intakeErasePassages: Message { Message(.intakeErasePassages) }
    package static var intakeErasePassagesHint: Message { Message(.intakeErasePassagesHint) }
    package static var intakeEraseFiles: Message { Message(.intakeEraseFiles) }
    package static var intakeEraseFilesKeep: Message { Message(.intakeEraseFilesKeep) }
    package static var intakeEraseFilesTake: Message { Message(.intakeEraseFilesTake) }
    package static var intakeEraseButton: Message { Message(.intakeEraseButton) }
    package static var intakeEraseCancel: Message { Message(.intakeEraseCancel) }
    package static var intakeEraseDone: Message { Message(.intakeEraseDone) }
    package static var intakeEraseDayUnreadable: Message { Message(.intakeEraseDayUnreadable) }
    package static func intakeErasePassageMissing(passage: String) -> Message {
        Message(.intakeErasePassageMissing, [.text(passage)])
    }
    package static func intakeUnitHeadline(unit: String, count: Int) -> Message {
        Message(.intakeUnitHeadline, [.text(unit), .number(count)])
    }
    package static func intakeUnitHeadlineNone(unit: String) -> Message {
        Message(.intakeUnitHeadlineNone, [.text(unit)])
    }
    package static var intakeUnitNew: Message { Message(.intakeUnitNew) }
    package static var intakeUnitFormTitle: Message { Message(.intakeUnitFormTitle) }
    package static func intakeUnitFormHeadline(unit: String) -> Message {
        Message(.intakeUnitFormHeadline, [.text(unit)])
    }
    package static func intakeUnitFormLead(channel: String) -> Message {
        Message(.intakeUnitFormLead, [.text(channel)])
    }
    package static var intakeUnitContact: Message { Message(.intakeUnitContact) }
    package static var intakeUnitContactHint: Message { Message(.intakeUnitContactHint) }
    package static func intakeUnitBodyHint(most: Int) -> Message {
        Message(.intakeUnitBodyHint, [.number(most)])
    }
    package static var intakeUnitDevice: Message { Message(.intakeUnitDevice) }
    package static var intakeUnitNoChannelTitle: Message { Message(.intakeUnitNoChannelTitle) }
    package static var intakeUnitNoChannel: Message { Message(.intakeUnitNoChannel) }
    package static var intakeUnitDone: Message { Message(.intakeUnitDone) }
    package static var intakeUnitWithdrawn: Message { Message(.intakeUnitWithdrawn) }
    package static var intakeUnitEmptyTitle: Message { Message(.intakeUnitEmptyTitle) }
    package static var intakeUnitEmptyText: Message { Message(.intakeUnitEmptyText) }
    package static func intakeUnitReceived(date: String) -> Message {
        Message(.intakeUnitReceived, [.text(date)])
    }
    package static var intakeUnitPageTitle: Message { Message(.intakeUnitPageTitle) }
    package static var intakeUnitAnswers: Message { Message(.intakeUnitAnswers) }
    package static var intakeUnitNoAnswer: Message { Message(.intakeUnitNoAnswer) }
    package static func intakeUnitDue(date: String) -> Message {
        Message(.intakeUnitDue, [.text(date)])
    }
    package static var intakeChannelTitle: Message { Message(.intakeChannelTitle) }
    package static var intakeChannelLabel: Message { Message(.intakeChannelLabel) }
    package static var intakeChannelButton: Message { Message(.intakeChannelButton) }
    package static var intakeChannelDone: Message { Message(.intakeChannelDone) }
    package static var intakeChannelColumn: Message { Message(.intakeChannelColumn) }
    package static var intakeChannelMissing: Message { Message(.intakeChannelMissing) }
    package static var intakeCountsTitle: Message { Message(.intakeCountsTitle) }
    package static func intakeCountsCaption(count: Int) -> Message {
        Message(.intakeCountsCaption, [.number(count)])
    }
    package static var meetingNav: Message { Message(.meetingNav) }
    package static var meetingInboxAction: Message { Message(.meetingInboxAction) }
    package static func meetingTitle(term: Int, number: Int) -> Message {
        Message(.meetingTitle, [.plain(term), .plain(number)])
    }
    package static func meetingDays(from: String, to: String) -> Message {
        Message(.meetingDays, [.text(from), .text(to)])
    }
    package static var meetingTotal: Message { Message(.meetingTotal) }
    package static var meetingDelegations: Message { Message(.meetingDelegations) }
    package static var meetingTabs: Message { Message(.meetingTabs) }
    package static var meetingTabPreparation: Message { Message(.meetingTabPreparation) }
    package static var meetingTabDeputies: Message { Message(.meetingTabDeputies) }
    package static var meetingTabLeave: Message { Message(.meetingTabLeave) }
    package static var meetingTabObservers: Message { Message(.meetingTabObservers) }
    package static var meetingTabOfficers: Message { Message(.meetingTabOfficers) }
    package static var meetingTabAgenda: Message { Message(.meetingTabAgenda) }
    package static var meetingStatePreparing: Message { Message(.meetingStatePreparing) }
    package static var meetingStateOpen: Message { Message(.meetingStateOpen) }
    package static var meetingStateClosed: Message { Message(.meetingStateClosed) }
    package static var meetingColumnMeeting: Message { Message(.meetingColumnMeeting) }
    package static var meetingColumnDays: Message { Message(.meetingColumnDays) }
    package static var meetingColumnLeaveDays: Message { Message(.meetingColumnLeaveDays) }
    package static var meetingColumnState: Message { Message(.meetingColumnState) }
    package static var meetingColumnDeputies: Message { Message(.meetingColumnDeputies) }
    package static var meetingColumnChange: Message { Message(.meetingColumnChange) }
    package static var meetingColumnKind: Message { Message(.meetingColumnKind) }
    package static var meetingColumnNote: Message { Message(.meetingColumnNote) }
    package static var meetingColumnUnit: Message { Message(.meetingColumnUnit) }
    package static var meetingColumnRole: Message { Message(.meetingColumnRole) }
    package static var meetingColumnAccount: Message { Message(.meetingColumnAccount) }
    package static var meetingColumnTerm: Message { Message(.meetingColumnTerm) }
    package static var meetingColumnSuccessor: Message { Message(.meetingColumnSuccessor) }
    package static var meetingColumnOrdinal: Message { Message(.meetingColumnOrdinal) }
    package static var meetingColumnStep: Message { Message(.meetingColumnStep) }
    package static var meetingListHeadlineNone: Message { Message(.meetingListHeadlineNone) }
    package static func meetingListHeadlinePreparing(term: Int, number: Int) -> Message {
        Message(.meetingListHeadlinePreparing, [.plain(term), .plain(number)])
    }
    package static func meetingListHeadlineOpen(term: Int, number: Int) -> Message {
        Message(.meetingListHeadlineOpen, [.plain(term), .plain(number)])
    }
    package static func meetingListHeadlineClosed(term: Int, number: Int) -> Message {
        Message(.meetingListHeadlineClosed, [.plain(term), .plain(number)])
    }
    package static var meetingListButton: Message { Message(.meetingListButton) }
    package static var meetingListEmptyTitle: Message { Message(.meetingListEmptyTitle) }
    package static var meetingListEmptyText: Message { Message(.meetingListEmptyText) }
    package static var meetingNewCrumb: Message { Message(.meetingNewCrumb) }
    package static var meetingCorrectCrumb: Message { Message(.meetingCorrectCrumb) }
    package static var meetingNewHeadline: Message { Message(.meetingNewHeadline) }
    package static var meetingCorrectHeadline: Message { Message(.meetingCorrectHeadline) }
    package static var meetingNewLead: Message { Message(.meetingNewLead) }
    package static var meetingNewButton: Message { Message(.meetingNewButton) }
    package static var meetingCorrectButton: Message { Message(.meetingCorrectButton) }
    package static var meetingFormNumber: Message { Message(.meetingFormNumber) }
    package static var meetingFormNumberHint: Message { Message(.meetingFormNumberHint) }
    package static var meetingFormStarts: Message { Message(.meetingFormStarts) }
    package static var meetingFormEnds: Message { Message(.meetingFormEnds) }
    package static var meetingFormPlace: Message { Message(.meetingFormPlace) }
    package static var meetingFormPlaceHint: Message { Message(.meetingFormPlaceHint) }
    package static var meetingFormSource: Message { Message(.meetingFormSource) }
    package static var meetingFormSourceHint: Message { Message(.meetingFormSourceHint) }
    package static var meetingFormDocument: Message { Message(.meetingFormDocument) }
    package static var meetingFormDocumentHint: Message { Message(.meetingFormDocumentHint) }
    package static var meetingFormReason: Message { Message(.meetingFormReason) }
    package static var meetingFormDeputy: Message { Message(.meetingFormDeputy) }
    package static var meetingFormPerson: Message { Message(.meetingFormPerson) }
    package static var meetingFormPersonHint: Message { Message(.meetingFormPersonHint) }
    package static var meetingFormFrom: Message { Message(.meetingFormFrom) }
    package static var meetingFormTo: Message { Message(.meetingFormTo) }
    package static func meetingHeadline(total: Int, done: Int) -> Message {
        Message(.meetingHeadline, [.plain(total), .plain(done)])
    }
    package static func meetingHeadlineOverdue(total: Int, done: Int, count: Int) -> Message {
        Message(.meetingHeadlineOverdue, [.plain(total), .plain(done), .number(count)])
    }
    package static func meetingHeadlineDone(total: Int) -> Message {
        Message(.meetingHeadlineDone, [.plain(total)])
    }
    package static var meetingFactPlace: Message { Message(.meetingFactPlace) }
    package static var meetingFactPlaceNone: Message { Message(.meetingFactPlaceNone) }
    package static var meetingFactSource: Message { Message(.meetingFactSource) }
    package static var meetingActionOpen: Message { Message(.meetingActionOpen) }
    package static var meetingActionCorrect: Message { Message(.meetingActionCorrect) }
    package static var meetingActionClose: Message { Message(.meetingActionClose) }
    package static var meetingCloseButton: Message { Message(.meetingCloseButton) }
    package static var meetingCloseNote: Message { Message(.meetingCloseNote) }
    package static var meetingClosedNote: Message { Message(.meetingClosedNote) }
    package static var meetingChecklistTitle: Message { Message(.meetingChecklistTitle) }
    package static var meetingChecklistPrint: Message { Message(.meetingChecklistPrint) }
    package static var meetingChecklistBack: Message { Message(.meetingChecklistBack) }
    package static func meetingChecklistSheetTitle(term: Int, number: Int) -> Message {
        Message(.meetingChecklistSheetTitle, [.plain(term), .plain(number)])
    }
    package static func meetingChecklistSheetNote(date: String, total: Int, done: Int) -> Message {
        Message(.meetingChecklistSheetNote, [.text(date), .plain(total), .plain(done)])
    }
    package static var meetingChecklistChecked: Message { Message(.meetingChecklistChecked) }
    package static var meetingChecklistApproved: Message { Message(.meetingChecklistApproved) }
    package static var meetingStepRoll: Message { Message(.meetingStepRoll) }
    package static var meetingStepList: Message { Message(.meetingStepList) }
    package static var meetingStepNotices: Message { Message(.meetingStepNotices) }
    package static var meetingStepAgenda: Message { Message(.meetingStepAgenda) }
    package static var meetingStepPapers: Message { Message(.meetingStepPapers) }
    package static var meetingStepHall: Message { Message(.meetingStepHall) }
    package static var meetingStepTellers: Message { Message(.meetingStepTellers) }
    package static var meetingStepBoxes: Message { Message(.meetingStepBoxes) }
    package static var meetingStepOpening: Message { Message(.meetingStepOpening) }
    package static var meetingStepRule: Message { Message(.meetingStepRule) }
    package static var meetingStepScrutineers: Message { Message(.meetingStepScrutineers) }
    package static var meetingStepDone: Message { Message(.meetingStepDone) }
    package static var meetingStepOpen: Message { Message(.meetingStepOpen) }
    package static var meetingStepToday: Message { Message(.meetingStepToday) }
    package static func meetingStepOverdue(count: Int) -> Message {
        Message(.meetingStepOverdue, [.number(count)])
    }
    package static func meetingStepLeft(count: Int) -> Message {
        Message(.meetingStepLeft, [.number(count)])
    }
    package static var meetingStepNobody: Message { Message(.meetingStepNobody) }
    package static func meetingStepOwned(owner: String) -> Message {
        Message(.meetingStepOwned, [.text(owner)])
    }
    package static func meetingStepDueOn(date: String) -> Message {
        Message(.meetingStepDueOn, [.text(date)])
    }
    package static func meetingStepTicked(time: String, post: String) -> Message {
        Message(.meetingStepTicked, [.text(time), .text(post)])
    }
    package static var meetingStepTick: Message { Message(.meetingStepTick) }
    package static var meetingStepUntick: Message { Message(.meetingStepUntick) }
    package static var meetingStepNote: Message { Message(.meetingStepNote) }
    package static var meetingStepNoteHint: Message { Message(.meetingStepNoteHint) }
    package static var meetingStepReason: Message { Message(.meetingStepReason) }
    package static var meetingStepTickButton: Message { Message(.meetingStepTickButton) }
    package static var meetingStepUntickButton: Message { Message(.meetingStepUntickButton) }
    package static var meetingStepPlan: Message { Message(.meetingStepPlan) }
    package static var meetingStepPlanButton: Message { Message(.meetingStepPlanButton) }
    package static var meetingStepOwner: Message { Message(.meetingStepOwner) }
    package static var meetingStepOwnerHint: Message { Message(.meetingStepOwnerHint) }
    package static var meetingStepDue: Message { Message(.meetingStepDue) }
    package static var meetingStepAdd: Message { Message(.meetingStepAdd) }
    package static var meetingStepName: Message { Message(.meetingStepName) }
    package static var meetingStepAddButton: Message { Message(.meetingStepAddButton) }
    package static func meetingProofDeputies(count: Int) -> Message {
        Message(.meetingProofDeputies, [.number(count)])
    }
    package static var meetingProofList: Message { Message(.meetingProofList) }
    package static var meetingProofRule: Message { Message(.meetingProofRule) }
    package static func meetingProofOpened(date: String) -> Message {
        Message(.meetingProofOpened, [.text(date)])
    }
    package static func meetingProofScrutineers(date: String) -> Message {
        Message(.meetingProofScrutineers, [.text(date)])
    }
    package static func meetingProofTellers(count: Int) -> Message {
        Message(.meetingProofTellers, [.number(count)])
    }
    package static func meetingProofPapers(count: Int) -> Message {
        Message(.meetingProofPapers, [.number(count)])
    }
    package static var meetingOpenCrumb: Message { Message(.meetingOpenCrumb) }
    package static func meetingOpenHeadline(count: Int) -> Message {
        Message(.meetingOpenHeadline, [.number(count)])
    }
    package static var meetingOpenHeadlineNone: Message { Message(.meetingOpenHeadlineNone) }
    package static var meetingOpenLead: Message { Message(.meetingOpenLead) }
    package static var meetingOpenDay: Message { Message(.meetingOpenDay) }
    package static var meetingOpenLook: Message { Message(.meetingOpenLook) }
    package static var meetingOpenWarning: Message { Message(.meetingOpenWarning) }
    package static func meetingOpenButton(count: Int) -> Message {
        Message(.meetingOpenButton, [.number(count)])
    }
    package static func meetingFigureDeputies(seats: Int) -> Message {
        Message(.meetingFigureDeputies, [.number(seats)])
    }
    package static func meetingDeputiesHeadline(count: Int) -> Message {
        Message(.meetingDeputiesHeadline, [.number(count)])
    }
    package static var meetingDeputiesHeadlineBefore: Message { Message(.meetingDeputiesHeadlineBefore) }
    package static func meetingDeputiesFrozen(date: String) -> Message {
        Message(.meetingDeputiesFrozen, [.text(date)])
    }
    package static func meetingDeputiesBefore(date: String) -> Message {
        Message(.meetingDeputiesBefore, [.text(date)])
    }
    package static var meetingChangesTitle: Message { Message(.meetingChangesTitle) }
    package static var meetingChangesNone: Message { Message(.meetingChangesNone) }
    package static var meetingChangeTitle: Message { Message(.meetingChangeTitle) }
    package static var meetingChangeText: Message { Message(.meetingChangeText) }
    package static var meetingChangeLockedTitle: Message { Message(.meetingChangeLockedTitle) }
    package static var meetingChangeLeave: Message { Message(.meetingChangeLeave) }
    package static var meetingChangeLeaveNote: Message { Message(.meetingChangeLeaveNote) }
    package static var meetingChangeLeaveButton: Message { Message(.meetingChangeLeaveButton) }
    package static var meetingChangeJoin: Message { Message(.meetingChangeJoin) }
    package static var meetingChangeJoinNote: Message { Message(.meetingChangeJoinNote) }
    package static var meetingChangeJoinButton: Message { Message(.meetingChangeJoinButton) }
    package static var meetingChangeJoined: Message { Message(.meetingChangeJoined) }
    package static var meetingChangeLeft: Message { Message(.meetingChangeLeft) }
    package static func meetingLeaveHeadline(count: Int) -> Message {
        Message(.meetingLeaveHeadline, [.number(count)])
    }
    package static var meetingLeaveHeadlineNone: Message { Message(.meetingLeaveHeadlineNone) }
    package static var meetingLeaveText: Message { Message(.meetingLeaveText) }
    package static var meetingLeaveIllness: Message { Message(.meetingLeaveIllness) }
    package static var meetingLeavePersonal: Message { Message(.meetingLeavePersonal) }
    package static var meetingLeaveDuty: Message { Message(.meetingLeaveDuty) }
    package static var meetingLeaveOther: Message { Message(.meetingLeaveOther) }
    package static var meetingLeaveGrant: Message { Message(.meetingLeaveGrant) }
    package static var meetingLeaveNoteHint: Message { Message(.meetingLeaveNoteHint) }
    package static var meetingLeaveButton: Message { Message(.meetingLeaveButton) }
    package static var meetingLeaveWithdraw: Message { Message(.meetingLeaveWithdraw) }
    package static var meetingLeaveWithdrawButton: Message { Message(.meetingLeaveWithdrawButton) }
    package static var meetingLeaveWithdrawn: Message { Message(.meetingLeaveWithdrawn) }
    package static func meetingObserversHeadline(count: Int) -> Message {
        Message(.meetingObserversHeadline, [.number(count)])
    }
    package static var meetingObserversHeadlineNone: Message { Message(.meetingObserversHeadlineNone) }
    package static var meetingObserversText: Message { Message(.meetingObserversText) }
    package static var meetingObserversLines: Message { Message(.meetingObserversLines) }
    package static var meetingObserversHint: Message { Message(.meetingObserversHint) }
    package static var meetingObserversButton: Message { Message(.meetingObserversButton) }
    package static var meetingOfficersHeadline: Message { Message(.meetingOfficersHeadline) }
    package static var meetingOfficersHeadlineReady: Message { Message(.meetingOfficersHeadlineReady) }
    package static var meetingOfficersHeadlineAdopted: Message { Message(.meetingOfficersHeadlineAdopted) }
    package static var meetingOfficersText: Message { Message(.meetingOfficersText) }
    package static func meetingOfficersNoList(year: Int) -> Message {
        Message(.meetingOfficersNoList, [.plain(year)])
    }
    package static var meetingRolePresiding: Message { Message(.meetingRolePresiding) }
    package static var meetingRoleChief: Message { Message(.meetingRoleChief) }
    package static var meetingRoleScrutineer: Message { Message(.meetingRoleScrutineer) }
    package static var meetingRoleTeller: Message { Message(.meetingRoleTeller) }
    package static func meetingOfficerNumber(number: Int) -> Message {
        Message(.meetingOfficerNumber, [.plain(number)])
    }
    package static var meetingOfficerName: Message { Message(.meetingOfficerName) }
    package static var meetingOfficerDeputyHint: Message { Message(.meetingOfficerDeputyHint) }
    package static var meetingOfficerNameHint: Message { Message(.meetingOfficerNameHint) }
    package static var meetingOfficerUnitHint: Message { Message(.meetingOfficerUnitHint) }
    package static var meetingOfficerAccountHint: Message { Message(.meetingOfficerAccountHint) }
    package static var meetingOfficerButton: Message { Message(.meetingOfficerButton) }
    package static var meetingOfficerRemove: Message { Message(.meetingOfficerRemove) }
    package static var meetingOfficerLocked: Message { Message(.meetingOfficerLocked) }
    package static var meetingOfficerCounting: Message { Message(.meetingOfficerCounting) }
    package static var meetingSucceed: Message { Message(.meetingSucceed) }
    package static var meetingSucceedTitle: Message { Message(.meetingSucceedTitle) }
    package static var meetingSucceedText: Message { Message(.meetingSucceedText) }
    package static func meetingSucceedOne(role: String, name: String) -> Message {
        Message(.meetingSucceedOne, [.text(role), .text(name)])
    }
    package static var meetingSucceedButton: Message { Message(.meetingSucceedButton) }
    package static var meetingLeftTitle: Message { Message(.meetingLeftTitle) }
    package static func meetingLeftTerm(from: String, until: String) -> Message {
        Message(.meetingLeftTerm, [.text(from), .text(until)])
    }
    package static func meetingLeftUntil(until: String) -> Message {
        Message(.meetingLeftUntil, [.text(until)])
    }
    package static var meetingAccountNone: Message { Message(.meetingAccountNone) }
    package static var meetingAccountGone: Message { Message(.meetingAccountGone) }
    package static func meetingAccountOption(login: String, name: String, posts: String) -> Message {
        Message(.meetingAccountOption, [.text(login), .text(name), .text(posts)])
    }
    package static var meetingAdoptionTitle: Message { Message(.meetingAdoptionTitle) }
    package static var meetingAdoptionSeal: Message { Message(.meetingAdoptionSeal) }
    package static var meetingAdoptionDate: Message { Message(.meetingAdoptionDate) }
    package static var meetingAdoptionDecision: Message { Message(.meetingAdoptionDecision) }
    package static var meetingAdoptionDecisionHint: Message { Message(.meetingAdoptionDecisionHint) }
    package static var meetingAdoptionLater: Message { Message(.meetingAdoptionLater) }
    package static var meetingAdoptionText: Message { Message(.meetingAdoptionText) }
    package static var meetingAdoptionButton: Message { Message(.meetingAdoptionButton) }
    package static func meetingAgendaHeadline(count: Int) -> Message {
        Message(.meetingAgendaHeadline, [.number(count)])
    }
    package static var meetingAgendaHeadlineNone: Message { Message(.meetingAgendaHeadlineNone) }
    package static var meetingAgendaHint: Message { Message(.meetingAgendaHint) }
    package static var meetingAgendaButton: Message { Message(.meetingAgendaButton) }
    package static var meetingAgendaNone: Message { Message(.meetingAgendaNone) }
    package static var meetingNoticeLink: Message { Message(.meetingNoticeLink) }
    package static var meetingNoticeBack: Message { Message(.meetingNoticeBack) }
    package static func meetingNoticeTitle(place: String, term: Int, number: Int) -> Message {
        Message(.meetingNoticeTitle, [.text(place), .plain(term), .plain(number)])
    }
    package static func meetingNoticeTitleStreet(place: String, term: Int, number: Int) -> Message {
        Message(.meetingNoticeTitleStreet, [.text(place), .plain(term), .plain(number)])
    }
    package static var meetingNoticeTo: Message { Message(.meetingNoticeTo) }
    package static func meetingNoticeText(days: String) -> Message {
        Message(.meetingNoticeText, [.text(days)])
    }
    package static var meetingNoticeWhere: Message { Message(.meetingNoticeWhere) }
    package static var meetingNoticeAskedTitle: Message { Message(.meetingNoticeAskedTitle) }
    package static var meetingNoticeAsked: Message { Message(.meetingNoticeAsked) }
    package static func meetingNoticeSign(place: String) -> Message {
        Message(.meetingNoticeSign, [.text(place)])
    }
    package static func meetingNoticeSignStreet(place: String) -> Message {
        Message(.meetingNoticeSignStreet, [.text(place)])
    }
    package static var meetingNoticeSignDate: Message { Message(.meetingNoticeSignDate) }
    package static var meetingGapTitle: Message { Message(.meetingGapTitle) }
    package static var meetingGapAfterTitle: Message { Message(.meetingGapAfterTitle) }
    package static var meetingGapChief: Message { Message(.meetingGapChief) }
    package static func meetingGapScrutineers(count: Int, least: Int) -> Message {
        Message(.meetingGapScrutineers, [.number(count), .plain(least)])
    }
    package static func meetingGapTellers(count: Int, least: Int) -> Message {
        Message(.meetingGapTellers, [.number(count), .plain(least)])
    }
    package static func meetingGapInterested(name: String, unit: String, number: Int, candidate: String) -> Message {
        Message(.meetingGapInterested, [.text(name), .text(unit), .plain(number), .text(candidate)])
    }
    package static func meetingGapNoDeputy(name: String) -> Message {
        Message(.meetingGapNoDeputy, [.text(name)])
    }
    package static var meetingRefusedTitle: Message { Message(.meetingRefusedTitle) }
    package static var meetingRefusedChanged: Message { Message(.meetingRefusedChanged) }
    package static var meetingRefusedPreparing: Message { Message(.meetingRefusedPreparing) }
    package static var meetingRefusedOpen: Message { Message(.meetingRefusedOpen) }
    package static var meetingRefusedClosed: Message { Message(.meetingRefusedClosed) }
    package static func meetingRefusedNobody(date: String) -> Message {
        Message(.meetingRefusedNobody, [.text(date)])
    }
    package static func meetingRefusedOtherTerm(date: String) -> Message {
        Message(.meetingRefusedOtherTerm, [.text(date)])
    }
    package static var meetingRefusedSession: Message { Message(.meetingRefusedSession) }
    package static func meetingRefusedLeft(reason: String, document: String) -> Message {
        Message(.meetingRefusedLeft, [.text(reason), .text(document)])
    }
    package static func meetingRefusedWithdrawn(reason: String) -> Message {
        Message(.meetingRefusedWithdrawn, [.text(reason)])
    }
    package static var meetingRefusedObserver: Message { Message(.meetingRefusedObserver) }
    package static func meetingRefusedAdopted(date: String, decision: String) -> Message {
        Message(.meetingRefusedAdopted, [.text(date), .text(decision)])
    }
    package static var meetingRefusedCounting: Message { Message(.meetingRefusedCounting) }
    package static var meetingRefusedCertified: Message { Message(.meetingRefusedCertified) }
    package static var meetingRefusedComputed: Message { Message(.meetingRefusedComputed) }
    package static func meetingRefusedStepDone(post: String, time: String) -> Message {
        Message(.meetingRefusedStepDone, [.text(post), .text(time)])
    }
    package static var meetingFaultMissing: Message { Message(.meetingFaultMissing) }
    package static var meetingFaultDate: Message { Message(.meetingFaultDate) }
    package static var meetingFaultDateMissing: Message { Message(.meetingFaultDateMissing) }
    package static func meetingFaultInFuture(date: String) -> Message {
        Message(.meetingFaultInFuture, [.text(date)])
    }
    package static func meetingFaultOutside(from: String, to: String) -> Message {
        Message(.meetingFaultOutside, [.text(from), .text(to)])
    }
    package static var meetingFaultBackwards: Message { Message(.meetingFaultBackwards) }
    package static func meetingFaultTooLong(count: Int, most: Int) -> Message {
        Message(.meetingFaultTooLong, [.number(count), .plain(most)])
    }
    package static var meetingFaultUnknown: Message { Message(.meetingFaultUnknown) }
    package static var meetingFaultNumber: Message { Message(.meetingFaultNumber) }
    package static func meetingFaultTaken(number: Int) -> Message {
        Message(.meetingFaultTaken, [.plain(number)])
    }
    package static var meetingFaultNoTerm: Message { Message(.meetingFaultNoTerm) }
    package static func meetingFaultOrder(number: Int) -> Message {
        Message(.meetingFaultOrder, [.plain(number)])
    }
    package static func meetingFaultTooManyDays(count: Int, most: Int) -> Message {
        Message(.meetingFaultTooManyDays, [.number(count), .plain(most)])
    }
    package static func meetingFaultAgendaOutside(date: String) -> Message {
        Message(.meetingFaultAgendaOutside, [.text(date)])
    }
    package static func meetingFaultBeforeFirst(date: String) -> Message {
        Message(.meetingFaultBeforeFirst, [.text(date)])
    }
    package static var meetingFaultSource: Message { Message(.meetingFaultSource) }
    package static var meetingFaultDocument: Message { Message(.meetingFaultDocument) }
    package static var meetingFaultDeputy: Message { Message(.meetingFaultDeputy) }
    package static var meetingFaultReason: Message { Message(.meetingFaultReason) }
    package static var meetingFaultKind: Message { Message(.meetingFaultKind) }
    package static var meetingFaultRole: Message { Message(.meetingFaultRole) }
    package static var meetingFaultName: Message { Message(.meetingFaultName) }
    package static var meetingFaultUnit: Message { Message(.meetingFaultUnit) }
    package static func meetingFaultNoDeputy(number: String) -> Message {
        Message(.meetingFaultNoDeputy, [.text(number)])
    }
    package static func meetingFaultNoName(name: String) -> Message {
        Message(.meetingFaultNoName, [.text(name)])
    }
    package static func meetingFaultNamesakes(name: String, people: String) -> Message {
        Message(.meetingFaultNamesakes, [.text(name), .text(people)])
    }
    package static func meetingFaultNamesake(number: Int, delegation: String) -> Message {
        Message(.meetingFaultNamesake, [.plain(number), .text(delegation)])
    }
    package static func meetingFaultNotInOffice(number: Int, name: String) -> Message {
        Message(.meetingFaultNotInOffice, [.plain(number), .text(name)])
    }
    package static func meetingFaultInAlready(number: Int, name: String) -> Message {
        Message(.meetingFaultInAlready, [.plain(number), .text(name)])
    }
    package static func meetingFaultOnLeave(from: String, to: String) -> Message {
        Message(.meetingFaultOnLeave, [.text(from), .text(to)])
    }
    package static func meetingFaultOtherName(number: Int, name: String) -> Message {
        Message(.meetingFaultOtherName, [.plain(number), .text(name)])
    }
    package static func meetingFaultOfficerAlready(name: String, role: String) -> Message {
        Message(.meetingFaultOfficerAlready, [.text(name), .text(role)])
    }
    package static func meetingFaultOfficerLeft(name: String, role: String) -> Message {
        Message(.meetingFaultOfficerLeft, [.text(name), .text(role)])
    }
    package static func meetingFaultAccountTaken(name: String) -> Message {
        Message(.meetingFaultAccountTaken, [.text(name)])
    }
    package static func meetingFaultInterested(unit: String, number: Int, candidate: String) -> Message {
        Message(.meetingFaultInterested, [.text(unit), .plain(number), .text(candidate)])
    }
    package static func meetingFaultAccountNeeded(permission: String) -> Message {
        Message(.meetingFaultAccountNeeded, [.text(permission)])
    }
    package static var meetingFaultAccountNotNeeded: Message { Message(.meetingFaultAccountNotNeeded) }
    package static func meetingFaultLineTwice(line: String) -> Message {
        Message(.meetingFaultLineTwice, [.text(line)])
    }
    package static func meetingFaultLine(line: String) -> Message {
        Message(.meetingFaultLine, [.text(line)])
    }
    package static func meetingFaultTooManyLines(count: Int, most: Int) -> Message {
        Message(.meetingFaultTooManyLines, [.number(count), .plain(most)])
    }
    package static var meetingDoneText: Message { Message(.meetingDoneText) }
    package static var meetingDonePrepare: Message { Message(.meetingDonePrepare) }
    package static var meetingDoneCorrect: Message { Message(.meetingDoneCorrect) }
    package static var meetingDoneOpen: Message { Message(.meetingDoneOpen) }
    package static var meetingDoneClose: Message { Message(.meetingDoneClose) }
    package static var meetingDoneChange: Message { Message(.meetingDoneChange) }
    package static var meetingDoneLeave: Message { Message(.meetingDoneLeave) }
    package static var meetingDoneWithdraw: Message { Message(.meetingDoneWithdraw) }
    package static var meetingDoneObservers: Message { Message(.meetingDoneObservers) }
    package static var meetingDoneOfficer: Message { Message(.meetingDoneOfficer) }
    package static var meetingDoneRemove: Message { Message(.meetingDoneRemove) }
    package static var meetingDoneSucceed: Message { Message(.meetingDoneSucceed) }
    package static var meetingDoneAdopt: Message { Message(.meetingDoneAdopt) }
    package static var meetingDoneAgenda: Message { Message(.meetingDoneAgenda) }
    package static var meetingDoneStep: Message { Message(.meetingDoneStep) }
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
    package static var permissionManageRoll: Message { Message(.permissionManageRoll) }
    package static var permissionPrepareVotes: Message { Message(.permissionPrepareVotes) }
    package static var permissionConductVotes: Message { Message(.permissionConductVotes) }
    package static var permissionRegisterDeputies: Message { Message(.permissionRegisterDeputies) }
    package static var permissionCountVotes: Message { Message(.permissionCountVotes) }
    package static var permissionSuperviseVotes: Message { Message(.permissionSuperviseVotes) }
    package static var permissionPresideVotes: Message { Message(.permissionPresideVotes) }
    package static var permissionManagePlans: Message { Message(.permissionManagePlans) }
    package static var permissionReportProgress: Message { Message(.permissionReportProgress) }
    package static var permissionReviewProgress: Message { Message(.permissionReviewProgress) }
    package static var permissionPublishProgress: Message { Message(.permissionPublishProgress) }
    package static var permissionAcceptProjects: Message { Message(.permissionAcceptProjects) }
    package static var permissionHandleCases: Message { Message(.permissionHandleCases) }
    package static var permissionLeadSupervision: Message { Message(.permissionLeadSupervision) }
    package static var permissionVisitProjects: Message { Message(.permissionVisitProjects) }
    package static var permissionManageReports: Message { Message(.permissionManageReports) }
    package static var permissionReadAudit: Message { Message(.permissionReadAudit) }
    package static var permissionAdminister: Message { Message(.permissionAdminister) }
    package static var pollNav: Message { Message(.pollNav) }
    package static var pollInboxAction: Message { Message(.pollInboxAction) }
    package static func pollListHeadline(count: Int, open: Int) -> Message {
        Message(.pollListHeadline, [.number(count), .number(open)])
    }
    package static func pollListHeadlineDone(count: Int) -> Message {
        Message(.pollListHeadlineDone, [.number(count)])
    }
    package static var pollListNone: Message { Message(.pollListNone) }
    package static var pollListLead: Message { Message(.pollListLead) }
    package static var pollListEmpty: Message { Message(.pollListEmpty) }
    package static var pollListEmptyText: Message { Message(.pollListEmptyText) }
    package static var pollListMeetings: Message { Message(.pollListMeetings) }
    package static var pollColumnPoll: Message { Message(.pollColumnPoll) }
    package static var pollColumnMeeting: Message { Message(.pollColumnMeeting) }
    package static var pollColumnState: Message { Message(.pollColumnState) }
    package static var pollColumnSessions: Message { Message(.pollColumnSessions) }
    package static var pollColumnNumber: Message { Message(.pollColumnNumber) }
    package static var pollColumnKind: Message { Message(.pollColumnKind) }
    package static var pollNew: Message { Message(.pollNew) }
    package static func pollNewAt(term: Int, number: Int) -> Message {
        Message(.pollNewAt, [.plain(term), .plain(number)])
    }
    package static var pollNewHeadline: Message { Message(.pollNewHeadline) }
    package static var pollNewLead: Message { Message(.pollNewLead) }
    package static var pollNewNoList: Message { Message(.pollNewNoList) }
    package static var pollNewNoListText: Message { Message(.pollNewNoListText) }
    package static var pollNewButton: Message { Message(.pollNewButton) }
    package static func pollListYear(year: Int) -> Message {
        Message(.pollListYear, [.plain(year)])
    }
    package static func pollTitleProposed(place: String, year: Int) -> Message {
        Message(.pollTitleProposed, [.text(place), .plain(year)])
    }
    package static var pollFieldList: Message { Message(.pollFieldList) }
    package static var pollFieldListHint: Message { Message(.pollFieldListHint) }
    package static var pollFieldTitle: Message { Message(.pollFieldTitle) }
    package static var pollFieldTitleEnglish: Message { Message(.pollFieldTitleEnglish) }
    package static var pollFieldSitting: Message { Message(.pollFieldSitting) }
    package static var pollFieldSittingHint: Message { Message(.pollFieldSittingHint) }
    package static var pollFieldPrinted: Message { Message(.pollFieldPrinted) }
    package static var pollFieldPrintedHint: Message { Message(.pollFieldPrintedHint) }
    package static var pollFieldMore: Message { Message(.pollFieldMore) }
    package static var pollFieldChannel: Message { Message(.pollFieldChannel) }
    package static var pollFieldItems: Message { Message(.pollFieldItems) }
    package static var pollFieldElected: Message { Message(.pollFieldElected) }
    package static var pollFieldDocument: Message { Message(.pollFieldDocument) }
    package static var pollFieldDocumentHint: Message { Message(.pollFieldDocumentHint) }
    package static var pollFieldReason: Message { Message(.pollFieldReason) }
    package static var pollFieldNumber: Message { Message(.pollFieldNumber) }
    package static var pollFieldNumberHint: Message { Message(.pollFieldNumberHint) }
    package static var pollFieldPackets: Message { Message(.pollFieldPackets) }
    package static var pollFieldPlace: Message { Message(.pollFieldPlace) }
    package static var pollFieldPlaceHint: Message { Message(.pollFieldPlaceHint) }
    package static var pollFieldOpening: Message { Message(.pollFieldOpening) }
    package static var pollFieldOpeningHint: Message { Message(.pollFieldOpeningHint) }
    package static var pollFieldUntil: Message { Message(.pollFieldUntil) }
    package static func pollSittingOption(number: Int, date: String, present: Int) -> Message {
        Message(.pollSittingOption, [.number(number), .text(date), .number(present)])
    }
    package static var pollStatePrepared: Message { Message(.pollStatePrepared) }
    package static var pollStateRules: Message { Message(.pollStateRules) }
    package static var pollStateScrutineers: Message { Message(.pollStateScrutineers) }
    package static var pollStateVoting: Message { Message(.pollStateVoting) }
    package static var pollStateCounted: Message { Message(.pollStateCounted) }
    package static var pollStateCertified: Message { Message(.pollStateCertified) }
    package static var pollStateAccepted: Message { Message(.pollStateAccepted) }
    package static var pollStateAnnounced: Message { Message(.pollStateAnnounced) }
    package static var pollStateRecounted: Message { Message(.pollStateRecounted) }
    package static var pollStateSealed: Message { Message(.pollStateSealed) }
    package static var pollSessionOpened: Message { Message(.pollSessionOpened) }
    package static var pollSessionIssuing: Message { Message(.pollSessionIssuing) }
    package static var pollSessionCasting: Message { Message(.pollSessionCasting) }
    package static var pollSessionClosed: Message { Message(.pollSessionClosed) }
    package static var pollSessionReconciled: Message { Message(.pollSessionReconciled) }
    package static var pollSessionVoid: Message { Message(.pollSessionVoid) }
    package static var pollSessionCounting: Message { Message(.pollSessionCounting) }
    package static var pollSessionCounted: Message { Message(.pollSessionCounted) }
    package static var pollSessionAbandoned: Message { Message(.pollSessionAbandoned) }
    package static var pollKindMain: Message { Message(.pollKindMain) }
    package static var pollKindTie: Message { Message(.pollKindTie) }
    package static var pollKindShortfall: Message { Message(.pollKindShortfall) }
    package static var pollKindRating: Message { Message(.pollKindRating) }
    package static var pollRolePresiding: Message { Message(.pollRolePresiding) }
    package static var pollRoleChief: Message { Message(.pollRoleChief) }
    package static var pollRoleScrutineer: Message { Message(.pollRoleScrutineer) }
    package static var pollRoleTeller: Message { Message(.pollRoleTeller) }
    package static var pollChannelPaper: Message { Message(.pollChannelPaper) }
    package static var pollChannelKeypad: Message { Message(.pollChannelKeypad) }
    package static var pollHeadlinePrepared: Message { Message(.pollHeadlinePrepared) }
    package static var pollHeadlineRules: Message { Message(.pollHeadlineRules) }
    package static var pollHeadlineScrutineers: Message { Message(.pollHeadlineScrutineers) }
    package static func pollHeadlineOpened(number: Int) -> Message {
        Message(.pollHeadlineOpened, [.number(number)])
    }
    package static func pollHeadlineIssuing(number: Int, issued: Int) -> Message {
        Message(.pollHeadlineIssuing, [.number(number), .number(issued)])
    }
    package static func pollHeadlineCasting(number: Int) -> Message {
        Message(.pollHeadlineCasting, [.number(number)])
    }
    package static func pollHeadlineClosed(number: Int) -> Message {
        Message(.pollHeadlineClosed, [.number(number)])
    }
    package static func pollHeadlineCounting(number: Int) -> Message {
        Message(.pollHeadlineCounting, [.number(number)])
    }
    package static var pollHeadlineTie: Message { Message(.pollHeadlineTie) }
    package static var pollHeadlineShortfall: Message { Message(.pollHeadlineShortfall) }
    package static var pollHeadlineDecide: Message { Message(.pollHeadlineDecide) }
    package static var pollHeadlineFinished: Message { Message(.pollHeadlineFinished) }
    package static var pollHeadlineAgain: Message { Message(.pollHeadlineAgain) }
    package static var pollHeadlineCounted: Message { Message(.pollHeadlineCounted) }
    package static var pollHeadlineCertified: Message { Message(.pollHeadlineCertified) }
    package static var pollHeadlineAccepted: Message { Message(.pollHeadlineAccepted) }
    package static var pollHeadlineAnnounced: Message { Message(.pollHeadlineAnnounced) }
    package static var pollHeadlineSealed: Message { Message(.pollHeadlineSealed) }
    package static var pollHeadlineRecounted: Message { Message(.pollHeadlineRecounted) }
    package static var pollFigureDeputies: Message { Message(.pollFigureDeputies) }
    package static var pollFigurePresent: Message { Message(.pollFigurePresent) }
    package static var pollFigureQuorum: Message { Message(.pollFigureQuorum) }
    package static var pollFigurePrinted: Message { Message(.pollFigurePrinted) }
    package static var pollFigureIssued: Message { Message(.pollFigureIssued) }
    package static var pollFigureSpoilt: Message { Message(.pollFigureSpoilt) }
    package static var pollFigureReturned: Message { Message(.pollFigureReturned) }
    package static var pollNextTitle: Message { Message(.pollNextTitle) }
    package static func pollOthersTitle(post: String) -> Message {
        Message(.pollOthersTitle, [.text(post)])
    }
    package static var pollOthersText: Message { Message(.pollOthersText) }
    package static var pollWaitingNothing: Message { Message(.pollWaitingNothing) }
    package static var pollWaitingRecord: Message { Message(.pollWaitingRecord) }
    package static var pollWaitingCounting: Message { Message(.pollWaitingCounting) }
    package static var pollRecountOldTitle: Message { Message(.pollRecountOldTitle) }
    package static var pollRecountNewTitle: Message { Message(.pollRecountNewTitle) }
    package static func pollRecountDecision(document: String, reason: String) -> Message {
        Message(.pollRecountDecision, [.text(document), .text(reason)])
    }
    package static func pollRecountOpening(document: String) -> Message {
        Message(.pollRecountOpening, [.text(document)])
    }
    package static var pollRecountNewLink: Message { Message(.pollRecountNewLink) }
    package static var pollRecountOldLink: Message { Message(.pollRecountOldLink) }
    package static var pollWaySittings: Message { Message(.pollWaySittings) }
    package static var pollWayCounting: Message { Message(.pollWayCounting) }
    package static var pollWayHall: Message { Message(.pollWayHall) }
    package static var pollReadCertificate: Message { Message(.pollReadCertificate) }
    package static var pollDoneText: Message { Message(.pollDoneText) }
    package static var pollStepTakeList: Message { Message(.pollStepTakeList) }
    package static var pollStepLockRule: Message { Message(.pollStepLockRule) }
    package static var pollStepTakeScrutineers: Message { Message(.pollStepTakeScrutineers) }
    package static var pollStepOpen: Message { Message(.pollStepOpen) }
    package static var pollStepAddPapers: Message { Message(.pollStepAddPapers) }
    package static var pollStepStartIssuing: Message { Message(.pollStepStartIssuing) }
    package static var pollStepStartCasting: Message { Message(.pollStepStartCasting) }
    package static var pollStepClose: Message { Message(.pollStepClose) }
    package static var pollStepAbandon: Message { Message(.pollStepAbandon) }
    package static var pollStepDecide: Message { Message(.pollStepDecide) }
    package static var pollStepConclude: Message { Message(.pollStepConclude) }
    package static var pollStepCertify: Message { Message(.pollStepCertify) }
    package static var pollStepAccept: Message { Message(.pollStepAccept) }
    package static var pollStepAnnounce: Message { Message(.pollStepAnnounce) }
    package static var pollStepRecount: Message { Message(.pollStepRecount) }
    package static var pollStepSeal: Message { Message(.pollStepSeal) }
    package static var pollNoteTakeList: Message { Message(.pollNoteTakeList) }
    package static var pollNoteLockRule: Message { Message(.pollNoteLockRule) }
    package static var pollNoteTakeScrutineers: Message { Message(.pollNoteTakeScrutineers) }
    package static var pollNoteOpen: Message { Message(.pollNoteOpen) }
    package static var pollNoteAddPapers: Message { Message(.pollNoteAddPapers) }
    package static var pollNoteStartIssuing: Message { Message(.pollNoteStartIssuing) }
    package static var pollNoteStartCasting: Message { Message(.pollNoteStartCasting) }
    package static var pollNoteClose: Message { Message(.pollNoteClose) }
    package static var pollNoteAbandon: Message { Message(.pollNoteAbandon) }
    package static var pollNoteDecide: Message { Message(.pollNoteDecide) }
    package static var pollNoteConclude: Message { Message(.pollNoteConclude) }
    package static var pollNoteCertify: Message { Message(.pollNoteCertify) }
    package static var pollNoteAccept: Message { Message(.pollNoteAccept) }
    package static var pollNoteAnnounce: Message { Message(.pollNoteAnnounce) }
    package static var pollNoteRecount: Message { Message(.pollNoteRecount) }
    package static var pollNoteSeal: Message { Message(.pollNoteSeal) }
    package static var pollDoneTakeList: Message { Message(.pollDoneTakeList) }
    package static var pollDoneLockRule: Message { Message(.pollDoneLockRule) }
    package static var pollDoneTakeScrutineers: Message { Message(.pollDoneTakeScrutineers) }
    package static var pollDoneOpen: Message { Message(.pollDoneOpen) }
    package static var pollDoneAddPapers: Message { Message(.pollDoneAddPapers) }
    package static var pollDoneStartIssuing: Message { Message(.pollDoneStartIssuing) }
    package static var pollDoneStartCasting: Message { Message(.pollDoneStartCasting) }
    package static var pollDoneClose: Message { Message(.pollDoneClose) }
    package static var pollDoneAbandon: Message { Message(.pollDoneAbandon) }
    package static var pollDoneDecide: Message { Message(.pollDoneDecide) }
    package static var pollDoneConclude: Message { Message(.pollDoneConclude) }
    package static var pollDoneCertify: Message { Message(.pollDoneCertify) }
    package static var pollDoneAccept: Message { Message(.pollDoneAccept) }
    package static var pollDoneAnnounce: Message { Message(.pollDoneAnnounce) }
    package static var pollDoneRecount: Message { Message(.pollDoneRecount) }
    package static var pollDoneSeal: Message { Message(.pollDoneSeal) }
    package static var pollRefusedTitle: Message { Message(.pollRefusedTitle) }
    package static var pollRefusedChanged: Message { Message(.pollRefusedChanged) }
    package static func pollRefusedState(state: String) -> Message {
        Message(.pollRefusedState, [.text(state)])
    }
    package static func pollRefusedSession(state: String) -> Message {
        Message(.pollRefusedSession, [.text(state)])
    }
    package static func pollRefusedRecord(code: String) -> Message {
        Message(.pollRefusedRecord, [.text(code)])
    }
    package static var pollMissingMeeting: Message { Message(.pollMissingMeeting) }
    package static var pollMissingMeetingClosed: Message { Message(.pollMissingMeetingClosed) }
    package static func pollMissingList(year: Int) -> Message {
        Message(.pollMissingList, [.plain(year)])
    }
    package static func pollMissingNewest(newest: Int, version: Int) -> Message {
        Message(.pollMissingNewest, [.plain(newest), .plain(version)])
    }
    package static func pollMissingRule(year: Int) -> Message {
        Message(.pollMissingRule, [.plain(year)])
    }
    package static func pollMissingScheme(year: Int) -> Message {
        Message(.pollMissingScheme, [.plain(year)])
    }
    package static func pollMissingItems(seats: Int, items: Int) -> Message {
        Message(.pollMissingItems, [.number(seats), .number(items)])
    }
    package static func pollMissingPackage(items: Int) -> Message {
        Message(.pollMissingPackage, [.number(items)])
    }
    package static var pollMissingScrutineers: Message { Message(.pollMissingScrutineers) }
    package static func pollMissingTellers(count: Int) -> Message {
        Message(.pollMissingTellers, [.number(count)])
    }
    package static var pollMissingSitting: Message { Message(.pollMissingSitting) }
    package static func pollMissingQuorum(present: Int, deputies: Int, missing: Int) -> Message {
        Message(.pollMissingQuorum, [.number(present), .number(deputies), .number(missing)])
    }
    package static func pollMissingSession(number: Int) -> Message {
        Message(.pollMissingSession, [.number(number)])
    }
    package static var pollMissingNothing: Message { Message(.pollMissingNothing) }
    package static func pollMissingPapers(printed: Int, present: Int) -> Message {
        Message(.pollMissingPapers, [.number(printed), .number(present)])
    }
    package static var pollMissingTie: Message { Message(.pollMissingTie) }
    package static func pollMissingRecounted(number: Int) -> Message {
        Message(.pollMissingRecounted, [.plain(number)])
    }
    package static func pollMissingRatedCounting(number: Int) -> Message {
        Message(.pollMissingRatedCounting, [.plain(number)])
    }
    package static func pollMissingRatedRecounted(number: Int) -> Message {
        Message(.pollMissingRatedRecounted, [.plain(number)])
    }
    package static var pollMissingRecountPapers: Message { Message(.pollMissingRecountPapers) }
    package static var pollMissingFinished: Message { Message(.pollMissingFinished) }
    package static var pollMissingPaper: Message { Message(.pollMissingPaper) }
    package static func pollMissingOfficer(role: String) -> Message {
        Message(.pollMissingOfficer, [.text(role)])
    }
    package static var pollFaultTitle: Message { Message(.pollFaultTitle) }
    package static func pollFaultLong(characters: Int, most: Int) -> Message {
        Message(.pollFaultLong, [.number(characters), .number(most)])
    }
    package static var pollFaultYear: Message { Message(.pollFaultYear) }
    package static var pollFaultKind: Message { Message(.pollFaultKind) }
    package static func pollFaultPrinted(most: Int) -> Message {
        Message(.pollFaultPrinted, [.plain(most)])
    }
    package static var pollFaultSitting: Message { Message(.pollFaultSitting) }
    package static func pollFaultItems(count: Int) -> Message {
        Message(.pollFaultItems, [.number(count)])
    }
    package static func pollFaultChosen(count: Int) -> Message {
        Message(.pollFaultChosen, [.number(count)])
    }
    package static var pollFaultDocument: Message { Message(.pollFaultDocument) }
    package static var pollFaultReason: Message { Message(.pollFaultReason) }
    package static var pollFaultOpening: Message { Message(.pollFaultOpening) }
    package static var pollFaultNotice: Message { Message(.pollFaultNotice) }
    package static var pollFaultPackets: Message { Message(.pollFaultPackets) }
    package static var pollFaultPlace: Message { Message(.pollFaultPlace) }
    package static var pollFaultUntil: Message { Message(.pollFaultUntil) }
    package static var pollSessionsTitle: Message { Message(.pollSessionsTitle) }
    package static func pollSessionItems(items: String, count: Int) -> Message {
        Message(.pollSessionItems, [.text(items), .number(count)])
    }
    package static var pollBasisTitle: Message { Message(.pollBasisTitle) }
    package static var pollBasisList: Message { Message(.pollBasisList) }
    package static func pollBasisListText(year: Int, version: Int, items: Int) -> Message {
        Message(.pollBasisListText, [.plain(year), .plain(version), .number(items)])
    }
    package static var pollBasisRule: Message { Message(.pollBasisRule) }
    package static var pollBasisRuleOpen: Message { Message(.pollBasisRuleOpen) }
    package static var pollBasisRuleNone: Message { Message(.pollBasisRuleNone) }
    package static var pollBasisScrutineers: Message { Message(.pollBasisScrutineers) }
    package static var pollBasisTellers: Message { Message(.pollBasisTellers) }
    package static var pollPaperTitle: Message { Message(.pollPaperTitle) }
    package static var pollPaperBack: Message { Message(.pollPaperBack) }
    package static var pollPaperNote: Message { Message(.pollPaperNote) }
    package static func pollPaperOrgan(place: String, number: Int) -> Message {
        Message(.pollPaperOrgan, [.text(place), .plain(number)])
    }
    package static func pollPaperOrganStreet(place: String, number: Int) -> Message {
        Message(.pollPaperOrganStreet, [.text(place), .plain(number)])
    }
    package static var pollPaperMain: Message { Message(.pollPaperMain) }
    package static var pollPaperTie: Message { Message(.pollPaperTie) }
    package static var pollPaperShortfall: Message { Message(.pollPaperShortfall) }
    package static func pollPaperUpTo(count: Int) -> Message {
        Message(.pollPaperUpTo, [.number(count)])
    }
    package static func pollPaperExactly(count: Int) -> Message {
        Message(.pollPaperExactly, [.number(count)])
    }
    package static var pollPaperPerItem: Message { Message(.pollPaperPerItem) }
    package static func pollPaperRank(count: Int) -> Message {
        Message(.pollPaperRank, [.number(count)])
    }
    package static var pollPaperVoid: Message { Message(.pollPaperVoid) }
    package static var pollPaperNumber: Message { Message(.pollPaperNumber) }
    package static var pollPaperItem: Message { Message(.pollPaperItem) }
    package static var pollPaperMark: Message { Message(.pollPaperMark) }
    package static var pollPaperRankColumn: Message { Message(.pollPaperRankColumn) }
    package static var pollPaperFingerprint: Message { Message(.pollPaperFingerprint) }
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
    package static var projectChangesTitle: Message { Message(.projectChangesTitle) }
    package static var projectChangesFirst: Message { Message(.projectChangesFirst) }
    package static var projectChangesNow: Message { Message(.projectChangesNow) }
    package static func projectLatestTitle(month: Int) -> Message {
        Message(.projectLatestTitle, [.plain(month)])
    }
    package static var projectNoticeLink: Message { Message(.projectNoticeLink) }
    package static var projectFigureTarget: Message { Message(.projectFigureTarget) }
    package static var projectFigureInvested: Message { Message(.projectFigureInvested) }
    package static var ratingGradeSatisfied: Message { Message(.ratingGradeSatisfied) }
    package static var ratingGradeBasic: Message { Message(.ratingGradeBasic) }
    package static var ratingGradeDissatisfied: Message { Message(.ratingGradeDissatisfied) }
    package static var ratingStateFinished: Message { Message(.ratingStateFinished) }
    package static var ratingStateUnfinished: Message { Message(.ratingStateUnfinished) }
    package static var ratingStateSuspended: Message { Message(.ratingStateSuspended) }
    package static var ratingStateTerminated: Message { Message(.ratingStateTerminated) }
    package static var ratingBaseAllMembers: Message { Message(.ratingBaseAllMembers) }
    package static var ratingBasePresent: Message { Message(.ratingBasePresent) }
    package static var ratingBaseIssued: Message { Message(.ratingBaseIssued) }
    package static var ratingBaseReturned: Message { Message(.ratingBaseReturned) }
    package static var ratingBaseValid: Message { Message(.ratingBaseValid) }
    package static func ratingBaseAllMembersCounted(count: Int) -> Message {
        Message(.ratingBaseAllMembersCounted, [.number(count)])
    }
    package static func ratingBasePresentCounted(count: Int) -> Message {
        Message(.ratingBasePresentCounted, [.number(count)])
    }
    package static func ratingBaseIssuedCounted(count: Int) -> Message {
        Message(.ratingBaseIssuedCounted, [.number(count)])
    }
    package static func ratingBaseReturnedCounted(count: Int) -> Message {
        Message(.ratingBaseReturnedCounted, [.number(count)])
    }
    package static func ratingBaseValidCounted(count: Int) -> Message {
        Message(.ratingBaseValidCounted, [.number(count)])
    }
    package static func ratingRuleQuorum(fraction: String) -> Message {
        Message(.ratingRuleQuorum, [.text(fraction)])
    }
    package static func ratingRuleSatisfiedAtLeast(base: String, fraction: String) -> Message {
        Message(.ratingRuleSatisfiedAtLeast, [.text(base), .text(fraction)])
    }
    package static func ratingRuleSatisfiedMoreThan(base: String, fraction: String) -> Message {
        Message(.ratingRuleSatisfiedMoreThan, [.text(base), .text(fraction)])
    }
    package static func ratingRuleBasicAtLeast(base: String, fraction: String) -> Message {
        Message(.ratingRuleBasicAtLeast, [.text(base), .text(fraction)])
    }
    package static func ratingRuleBasicMoreThan(base: String, fraction: String) -> Message {
        Message(.ratingRuleBasicMoreThan, [.text(base), .text(fraction)])
    }
    package static var ratingRuleDissatisfied: Message { Message(.ratingRuleDissatisfied) }
    package static var ratingRuleBlankValid: Message { Message(.ratingRuleBlankValid) }
    package static var ratingRuleBlankVoid: Message { Message(.ratingRuleBlankVoid) }
    package static func ratingRoundHeading(round: Int, items: Int) -> Message {
        Message(.ratingRoundHeading, [.plain(round), .plain(items)])
    }
    package static func ratingStepQuorumMet(present: Int, members: Int, formula: String, fraction: String) -> Message {
        Message(.ratingStepQuorumMet, [.number(present), .number(members), .text(formula), .text(fraction)])
    }
    package static func ratingStepQuorumMissed(present: Int, members: Int, formula: String, fraction: String) -> Message {
        Message(.ratingStepQuorumMissed, [.number(present), .number(members), .text(formula), .text(fraction)])
    }
    package static func ratingStepPapersFit(issued: Int, returned: Int, unreturned: Int) -> Message {
        Message(.ratingStepPapersFit, [.number(issued), .number(returned), .number(unreturned)])
    }
    package static func ratingStepPapersExcess(issued: Int, returned: Int) -> Message {
        Message(.ratingStepPapersExcess, [.number(issued), .number(returned)])
    }
    package static var ratingStepStopped: Message { Message(.ratingStepStopped) }
    package static func ratingStepSorted(valid: Int, void: Int) -> Message {
        Message(.ratingStepSorted, [.number(valid), .number(void)])
    }
    package static func ratingStepVoid(reasons: String) -> Message {
        Message(.ratingStepVoid, [.text(reasons)])
    }
    package static func ratingStepSatisfiedAtLeast(base: String, fraction: String, formula: String, needed: Int) -> Message {
        Message(.ratingStepSatisfiedAtLeast, [.text(base), .text(fraction), .text(formula), .number(needed)])
    }
    package static func ratingStepSatisfiedMoreThan(base: String, fraction: String, formula: String, needed: Int) -> Message {
        Message(.ratingStepSatisfiedMoreThan, [.text(base), .text(fraction), .text(formula), .number(needed)])
    }
    package static func ratingStepBasicAtLeast(base: String, fraction: String, formula: String, needed: Int) -> Message {
        Message(.ratingStepBasicAtLeast, [.text(base), .text(fraction), .text(formula), .number(needed)])
    }
    package static func ratingStepBasicMoreThan(base: String, fraction: String, formula: String, needed: Int) -> Message {
        Message(.ratingStepBasicMoreThan, [.text(base), .text(fraction), .text(formula), .number(needed)])
    }
    package static func ratingStepGradedSatisfied(count: Int, items: String) -> Message {
        Message(.ratingStepGradedSatisfied, [.number(count), .text(items)])
    }
    package static func ratingStepGradedBasic(count: Int, items: String) -> Message {
        Message(.ratingStepGradedBasic, [.number(count), .text(items)])
    }
    package static func ratingStepGradedDissatisfied(count: Int, items: String) -> Message {
        Message(.ratingStepGradedDissatisfied, [.number(count), .text(items)])
    }
    package static func ratingStepSuspended(count: Int, items: String) -> Message {
        Message(.ratingStepSuspended, [.number(count), .text(items)])
    }
    package static func ratingStepTerminated(count: Int, items: String) -> Message {
        Message(.ratingStepTerminated, [.number(count), .text(items)])
    }
    package static func ratingStepOverall(good: Int, valid: Int, goodPercent: String, satisfied: Int, satisfiedPercent: String) -> Message {
        Message(.ratingStepOverall, [.number(good), .number(valid), .text(goodPercent), .number(satisfied), .text(satisfiedPercent)])
    }
    package static var ratingStepNoOverall: Message { Message(.ratingStepNoOverall) }
    package static func ratingItemCounts(satisfied: Int, basic: Int, dissatisfied: Int, blank: Int) -> Message {
        Message(.ratingItemCounts, [.number(satisfied), .number(basic), .number(dissatisfied), .number(blank)])
    }
    package static func ratingItemShares(base: String, satisfied: String, together: String) -> Message {
        Message(.ratingItemShares, [.text(base), .text(satisfied), .text(together)])
    }
    package static func ratingItemLine(item: String, counts: String, reason: String) -> Message {
        Message(.ratingItemLine, [.text(item), .text(counts), .text(reason)])
    }
    package static func ratingItemLineWithShares(item: String, counts: String, shares: String, reason: String) -> Message {
        Message(.ratingItemLineWithShares, [.text(item), .text(counts), .text(shares), .text(reason)])
    }
    package static func ratingItemLineExcluded(item: String, state: String) -> Message {
        Message(.ratingItemLineExcluded, [.text(item), .text(state)])
    }
    package static func ratingItemWithMark(line: String, mark: String) -> Message {
        Message(.ratingItemWithMark, [.text(line), .text(mark)])
    }
    package static func ratingReasonSatisfied(forms: Int, needed: Int) -> Message {
        Message(.ratingReasonSatisfied, [.number(forms), .number(needed)])
    }
    package static func ratingReasonBasic(satisfied: Int, needed: Int, together: Int, enough: Int) -> Message {
        Message(.ratingReasonBasic, [.number(satisfied), .number(needed), .number(together), .number(enough)])
    }
    package static func ratingReasonDissatisfied(satisfied: Int, needed: Int, together: Int, enough: Int) -> Message {
        Message(.ratingReasonDissatisfied, [.number(satisfied), .number(needed), .number(together), .number(enough)])
    }
    package static func ratingResultRated(satisfied: Int, basic: Int, dissatisfied: Int) -> Message {
        Message(.ratingResultRated, [.number(satisfied), .number(basic), .number(dissatisfied)])
    }
    package static var ratingResultNoQuorum: Message { Message(.ratingResultNoQuorum) }
    package static var ratingResultVoid: Message { Message(.ratingResultVoid) }
    package static func ratingWarningUnfinished(items: String) -> Message {
        Message(.ratingWarningUnfinished, [.text(items)])
    }
    package static var ratingWarningNoValidForms: Message { Message(.ratingWarningNoValidForms) }
    package static var ratingRecordNothingToRate: Message { Message(.ratingRecordNothingToRate) }
    package static func ratingNewAt(term: Int, number: Int) -> Message {
        Message(.ratingNewAt, [.plain(term), .plain(number)])
    }
    package static var ratingFormCrumb: Message { Message(.ratingFormCrumb) }
    package static var ratingFormHeadline: Message { Message(.ratingFormHeadline) }
    package static var ratingFormCorrectHeadline: Message { Message(.ratingFormCorrectHeadline) }
    package static var ratingFormLead: Message { Message(.ratingFormLead) }
    package static var ratingFormNone: Message { Message(.ratingFormNone) }
    package static var ratingFormNoneText: Message { Message(.ratingFormNoneText) }
    package static var ratingFormCounting: Message { Message(.ratingFormCounting) }
    package static func ratingFormCountingText(number: Int) -> Message {
        Message(.ratingFormCountingText, [.plain(number)])
    }
    package static var ratingFormRecounted: Message { Message(.ratingFormRecounted) }
    package static func ratingFormDropped(items: String) -> Message {
        Message(.ratingFormDropped, [.text(items)])
    }
    package static func ratingFormAdded(items: String) -> Message {
        Message(.ratingFormAdded, [.text(items)])
    }
    package static var ratingFormSame: Message { Message(.ratingFormSame) }
    package static var ratingFormNobody: Message { Message(.ratingFormNobody) }
    package static var ratingFormChanged: Message { Message(.ratingFormChanged) }
    package static var ratingFormRated: Message { Message(.ratingFormRated) }
    package static func ratingFormRatedOption(poll: String, count: Int) -> Message {
        Message(.ratingFormRatedOption, [.text(poll), .number(count)])
    }
    package static var ratingFormRatedButton: Message { Message(.ratingFormRatedButton) }
    package static var ratingFormTitle: Message { Message(.ratingFormTitle) }
    package static func ratingFormTitleProposed(place: String, year: Int) -> Message {
        Message(.ratingFormTitleProposed, [.text(place), .plain(year)])
    }
    package static var ratingFormReport: Message { Message(.ratingFormReport) }
    package static var ratingFormReportHint: Message { Message(.ratingFormReportHint) }
    package static var ratingFormStates: Message { Message(.ratingFormStates) }
    package static var ratingFormStatesHint: Message { Message(.ratingFormStatesHint) }
    package static var ratingFormStatePrompt: Message { Message(.ratingFormStatePrompt) }
    package static var ratingFormCorrectButton: Message { Message(.ratingFormCorrectButton) }
    package static var ratingFaultRated: Message { Message(.ratingFaultRated) }
    package static var ratingFaultReport: Message { Message(.ratingFaultReport) }
    package static var ratingFaultState: Message { Message(.ratingFaultState) }
    package static var ratingFaultNothing: Message { Message(.ratingFaultNothing) }
    package static var ratingHeadlinePrepared: Message { Message(.ratingHeadlinePrepared) }
    package static var ratingStepLock: Message { Message(.ratingStepLock) }
    package static var ratingItemsTitle: Message { Message(.ratingItemsTitle) }
    package static var ratingItemsState: Message { Message(.ratingItemsState) }
    package static var ratingItemsCorrect: Message { Message(.ratingItemsCorrect) }
    package static var ratingBasisList: Message { Message(.ratingBasisList) }
    package static func ratingBasisListText(year: Int, items: Int) -> Message {
        Message(.ratingBasisListText, [.plain(year), .number(items)])
    }
    package static var ratingBasisRule: Message { Message(.ratingBasisRule) }
    package static var ratingPaper: Message { Message(.ratingPaper) }
    package static var ratingPaperRule: Message { Message(.ratingPaperRule) }
    package static var ratingPaperEach: Message { Message(.ratingPaperEach) }
    package static var ratingPaperExcluded: Message { Message(.ratingPaperExcluded) }
    package static func ratingPaperExcludedItem(number: String, name: String, state: String) -> Message {
        Message(.ratingPaperExcludedItem, [.text(number), .text(name), .text(state)])
    }
    package static var ratingPaperFingerprint: Message { Message(.ratingPaperFingerprint) }
    package static var ratingCertificateTitle: Message { Message(.ratingCertificateTitle) }
    package static var ratingCertificateVotes: Message { Message(.ratingCertificateVotes) }
    package static var ratingCertificateLink: Message { Message(.ratingCertificateLink) }
    package static func ratingNoticeOpening(date: String, items: Int) -> Message {
        Message(.ratingNoticeOpening, [.text(date), .number(items)])
    }
    package static func ratingPageTitle(title: String) -> Message {
        Message(.ratingPageTitle, [.text(title)])
    }
    package static var ratingListSection: Message { Message(.ratingListSection) }
    package static func ratingHeadlineAll(count: Int) -> Message {
        Message(.ratingHeadlineAll, [.number(count)])
    }
    package static func ratingHeadlineSome(items: Int, satisfied: Int) -> Message {
        Message(.ratingHeadlineSome, [.number(items), .number(satisfied)])
    }
    package static func ratingLeadUnfinished(items: String) -> Message {
        Message(.ratingLeadUnfinished, [.text(items)])
    }
    package static func ratingFigureReturned(unreturned: Int) -> Message {
        Message(.ratingFigureReturned, [.number(unreturned)])
    }
    package static func ratingFigureValid(void: Int) -> Message {
        Message(.ratingFigureValid, [.number(void)])
    }
    package static var ratingFigureNeeded: Message { Message(.ratingFigureNeeded) }
    package static var ratingTableName: Message { Message(.ratingTableName) }
    package static var ratingTableGrade: Message { Message(.ratingTableGrade) }
    package static var ratingCheckLead: Message { Message(.ratingCheckLead) }
    package static var ratingCheckList: Message { Message(.ratingCheckList) }
    package static var ratingFactsHeld: Message { Message(.ratingFactsHeld) }
    package static func ratingRecordPresentAboveMembers(present: Int, members: Int) -> Message {
        Message(.ratingRecordPresentAboveMembers, [.number(present), .number(members)])
    }
    package static func ratingRecordFormsNotReturned(valid: Int, void: String, sum: String, returned: Int) -> Message {
        Message(.ratingRecordFormsNotReturned, [.number(valid), .text(void), .text(sum), .number(returned)])
    }
    package static func ratingRecordExcludedItemRated(item: String, state: String) -> Message {
        Message(.ratingRecordExcludedItemRated, [.text(item), .text(state)])
    }
    package static func ratingRecordItemLeftBlank(item: String, count: Int) -> Message {
        Message(.ratingRecordItemLeftBlank, [.text(item), .number(count)])
    }
    package static func ratingRecordGradesNotValid(item: String, satisfied: Int, basic: Int, dissatisfied: Int, blank: Int, sum: String, valid: Int) -> Message {
        Message(.ratingRecordGradesNotValid, [.text(item), .number(satisfied), .number(basic), .number(dissatisfied), .number(blank), .text(sum), .number(valid)])
    }
    package static func ratingRecordSumsDiffer(item: String, satisfied: Int, basic: Int, dissatisfied: Int, blank: Int, sum: String, valid: Int, wrong: String) -> Message {
        Message(.ratingRecordSumsDiffer, [.text(item), .number(satisfied), .number(basic), .number(dissatisfied), .number(blank), .text(sum), .number(valid), .text(wrong)])
    }
    package static var ratingRecordRatingsMissing: Message { Message(.ratingRecordRatingsMissing) }
    package static var ratingRecordRoundAfterRating: Message { Message(.ratingRecordRoundAfterRating) }
    package static func ratingFormTitleAgain(place: String, year: Int) -> Message {
        Message(.ratingFormTitleAgain, [.text(place), .plain(year)])
    }
    package static func ratingFormAgainOption(poll: String, count: Int) -> Message {
        Message(.ratingFormAgainOption, [.text(poll), .number(count)])
    }
    package static var ratingAgainTitle: Message { Message(.ratingAgainTitle) }
    package static func ratingAgainText(rating: String) -> Message {
        Message(.ratingAgainText, [.text(rating)])
    }
    package static func ratingAgainPublic(ballot: String) -> Message {
        Message(.ratingAgainPublic, [.text(ballot)])
    }
    package static var ratingAgainLink: Message { Message(.ratingAgainLink) }
    package static var registerNav: Message { Message(.registerNav) }
    package static var registerDeskNav: Message { Message(.registerDeskNav) }
    package static func registerMeeting(term: Int, number: Int) -> Message {
        Message(.registerMeeting, [.plain(term), .plain(number)])
    }
    package static func registerMeetingStreet(term: Int, number: Int) -> Message {
        Message(.registerMeetingStreet, [.plain(term), .plain(number)])
    }
    package static func registerMeetingDays(from: String, to: String) -> Message {
        Message(.registerMeetingDays, [.text(from), .text(to)])
    }
    package static func registerSitting(number: Int) -> Message {
        Message(.registerSitting, [.plain(number)])
    }
    package static var registerSittingsHeadlineNone: Message { Message(.registerSittingsHeadlineNone) }
    package static var registerSittingsNoneTitle: Message { Message(.registerSittingsNoneTitle) }
    package static var registerSittingsNoneText: Message { Message(.registerSittingsNoneText) }
    package static func registerSittingsHeadlineOpen(number: Int) -> Message {
        Message(.registerSittingsHeadlineOpen, [.plain(number)])
    }
    package static var registerSittingsHeadlineClosed: Message { Message(.registerSittingsHeadlineClosed) }
    package static var registerSittingsEmptyTitle: Message { Message(.registerSittingsEmptyTitle) }
    package static var registerSittingsEmptyText: Message { Message(.registerSittingsEmptyText) }
    package static var registerSittingsColumnSitting: Message { Message(.registerSittingsColumnSitting) }
    package static var registerSittingsColumnPresent: Message { Message(.registerSittingsColumnPresent) }
    package static var registerSittingsQuorum: Message { Message(.registerSittingsQuorum) }
    package static var registerSittingsColumnState: Message { Message(.registerSittingsColumnState) }
    package static var registerSittingsColumnSheets: Message { Message(.registerSittingsColumnSheets) }
    package static var registerSittingsOpen: Message { Message(.registerSittingsOpen) }
    package static var registerSittingsClosed: Message { Message(.registerSittingsClosed) }
    package static var registerSittingsSheet: Message { Message(.registerSittingsSheet) }
    package static var registerSittingsSheetLater: Message { Message(.registerSittingsSheetLater) }
    package static var registerSittingsOpenDay: Message { Message(.registerSittingsOpenDay) }
    package static func registerSittingsOpenButton(number: Int) -> Message {
        Message(.registerSittingsOpenButton, [.plain(number)])
    }
    package static func registerSittingsCloseButton(number: Int) -> Message {
        Message(.registerSittingsCloseButton, [.plain(number)])
    }
    package static var registerSittingsCloseText: Message { Message(.registerSittingsCloseText) }
    package static var registerSittingsToDesk: Message { Message(.registerSittingsToDesk) }
    package static var registerSittingsToPasses: Message { Message(.registerSittingsToPasses) }
    package static var registerSittingsDoneOpen: Message { Message(.registerSittingsDoneOpen) }
    package static var registerSittingsDoneClose: Message { Message(.registerSittingsDoneClose) }
    package static var registerSittingsDoneText: Message { Message(.registerSittingsDoneText) }
    package static var registerRefusedTitle: Message { Message(.registerRefusedTitle) }
    package static var registerFaultMeetingPreparing: Message { Message(.registerFaultMeetingPreparing) }
    package static var registerFaultMeetingClosed: Message { Message(.registerFaultMeetingClosed) }
    package static var registerFaultDay: Message { Message(.registerFaultDay) }
    package static func registerFaultDayOutside(from: String, to: String) -> Message {
        Message(.registerFaultDayOutside, [.text(from), .text(to)])
    }
    package static func registerFaultSittingOpen(number: Int) -> Message {
        Message(.registerFaultSittingOpen, [.plain(number)])
    }
    package static func registerFaultSittingClosed(number: Int) -> Message {
        Message(.registerFaultSittingClosed, [.plain(number)])
    }
    package static func registerFaultSessionUnderWay(title: String, number: Int) -> Message {
        Message(.registerFaultSessionUnderWay, [.text(title), .plain(number)])
    }
    package static var registerFaultNotInOffice: Message { Message(.registerFaultNotInOffice) }
    package static var registerFaultPresentAlready: Message { Message(.registerFaultPresentAlready) }
    package static var registerFaultNotPresent: Message { Message(.registerFaultNotPresent) }
    package static var registerFaultNotHere: Message { Message(.registerFaultNotHere) }
    package static func registerFaultHoldsPaper(titles: String) -> Message {
        Message(.registerFaultHoldsPaper, [.text(titles)])
    }
    package static var registerFaultRegistered: Message { Message(.registerFaultRegistered) }
    package static var registerFaultChangedMeanwhile: Message { Message(.registerFaultChangedMeanwhile) }
    package static var registerFaultReasonMissing: Message { Message(.registerFaultReasonMissing) }
    package static var registerFaultIssuingChanged: Message { Message(.registerFaultIssuingChanged) }
    package static func registerFaultIssuedAlready(titles: String) -> Message {
        Message(.registerFaultIssuedAlready, [.text(titles)])
    }
    package static var registerFaultNoPaper: Message { Message(.registerFaultNoPaper) }
    package static func registerFaultNoneLeft(title: String, printed: Int) -> Message {
        Message(.registerFaultNoneLeft, [.text(title), .number(printed)])
    }
    package static var registerFaultNotFound: Message { Message(.registerFaultNotFound) }
    package static var registerMissEmpty: Message { Message(.registerMissEmpty) }
    package static var registerMissEmptyText: Message { Message(.registerMissEmptyText) }
    package static func registerMissUnknown(words: String) -> Message {
        Message(.registerMissUnknown, [.text(words)])
    }
    package static var registerMissUnknownText: Message { Message(.registerMissUnknownText) }
    package static var registerMissMistyped: Message { Message(.registerMissMistyped) }
    package static func registerMissMistypedText(words: String) -> Message {
        Message(.registerMissMistypedText, [.text(words)])
    }
    package static func registerMissOtherMeeting(number: Int) -> Message {
        Message(.registerMissOtherMeeting, [.plain(number)])
    }
    package static var registerMissOtherMeetingText: Message { Message(.registerMissOtherMeetingText) }
    package static var registerMissForeign: Message { Message(.registerMissForeign) }
    package static var registerMissForeignText: Message { Message(.registerMissForeignText) }
    package static func registerDeskHeadline(number: Int) -> Message {
        Message(.registerDeskHeadline, [.plain(number)])
    }
    package static var registerDeskNoneHeadline: Message { Message(.registerDeskNoneHeadline) }
    package static var registerDeskNoneTitle: Message { Message(.registerDeskNoneTitle) }
    package static var registerDeskNoneText: Message { Message(.registerDeskNoneText) }
    package static var registerDeskModes: Message { Message(.registerDeskModes) }
    package static var registerDeskModeCheckIn: Message { Message(.registerDeskModeCheckIn) }
    package static var registerDeskModeIssue: Message { Message(.registerDeskModeIssue) }
    package static var registerDeskFigurePresent: Message { Message(.registerDeskFigurePresent) }
    package static func registerDeskFigureOf(deputies: Int) -> Message {
        Message(.registerDeskFigureOf, [.number(deputies)])
    }
    package static func registerDeskFigureMissing(quorum: Int) -> Message {
        Message(.registerDeskFigureMissing, [.number(quorum)])
    }
    package static func registerDeskMissing(count: Int) -> Message {
        Message(.registerDeskMissing, [.number(count)])
    }
    package static var registerDeskFigureMet: Message { Message(.registerDeskFigureMet) }
    package static func registerDeskFigureMetText(quorum: Int) -> Message {
        Message(.registerDeskFigureMetText, [.number(quorum)])
    }
    package static var registerDeskFigureObservers: Message { Message(.registerDeskFigureObservers) }
    package static var registerDeskFigureIssued: Message { Message(.registerDeskFigureIssued) }
    package static var registerDeskFigureLeft: Message { Message(.registerDeskFigureLeft) }
    package static var registerDeskFigureSpoilt: Message { Message(.registerDeskFigureSpoilt) }
    package static var registerDeskFigurePrinted: Message { Message(.registerDeskFigurePrinted) }
    package static func registerDeskSession(title: String, number: Int) -> Message {
        Message(.registerDeskSession, [.text(title), .plain(number)])
    }
    package static var registerDeskSessionStateOpened: Message { Message(.registerDeskSessionStateOpened) }
    package static var registerDeskSessionStateIssuing: Message { Message(.registerDeskSessionStateIssuing) }
    package static var registerDeskSessionStateCasting: Message { Message(.registerDeskSessionStateCasting) }
    package static var registerDeskSessionStateOver: Message { Message(.registerDeskSessionStateOver) }
    package static var registerDeskBoth: Message { Message(.registerDeskBoth) }
    package static var registerDeskNoSession: Message { Message(.registerDeskNoSession) }
    package static var registerDeskNoSessionText: Message { Message(.registerDeskNoSessionText) }
    package static var registerDeskInputCheckIn: Message { Message(.registerDeskInputCheckIn) }
    package static var registerDeskInputIssue: Message { Message(.registerDeskInputIssue) }
    package static var registerDeskInputLook: Message { Message(.registerDeskInputLook) }
    package static var registerDeskButtonCheckIn: Message { Message(.registerDeskButtonCheckIn) }
    package static var registerDeskButtonIssue: Message { Message(.registerDeskButtonIssue) }
    package static var registerDeskButtonLook: Message { Message(.registerDeskButtonLook) }
    package static var registerDeskAssisted: Message { Message(.registerDeskAssisted) }
    package static var registerDeskLists: Message { Message(.registerDeskLists) }
    package static var registerDeskListsObservers: Message { Message(.registerDeskListsObservers) }
    package static func registerDeskChoose(count: Int) -> Message {
        Message(.registerDeskChoose, [.number(count)])
    }
    package static var registerDeskChooseText: Message { Message(.registerDeskChooseText) }
    package static func registerDeskNumber(number: Int) -> Message {
        Message(.registerDeskNumber, [.plain(number)])
    }
    package static var registerDeskNoSeat: Message { Message(.registerDeskNoSeat) }
    package static var registerDeskStatePresent: Message { Message(.registerDeskStatePresent) }
    package static var registerDeskStateLeft: Message { Message(.registerDeskStateLeft) }
    package static var registerDeskStateAbsent: Message { Message(.registerDeskStateAbsent) }
    package static var registerDeskStateLeave: Message { Message(.registerDeskStateLeave) }
    package static var registerDeskStatePaper: Message { Message(.registerDeskStatePaper) }
    package static var registerDeskStateNoDeputy: Message { Message(.registerDeskStateNoDeputy) }
    package static var registerAnswerCheckedIn: Message { Message(.registerAnswerCheckedIn) }
    package static var registerAnswerCameBack: Message { Message(.registerAnswerCameBack) }
    package static var registerAnswerLeft: Message { Message(.registerAnswerLeft) }
    package static var registerAnswerIssued: Message { Message(.registerAnswerIssued) }
    package static func registerAnswerIssuedOf(titles: String, count: Int) -> Message {
        Message(.registerAnswerIssuedOf, [.text(titles), .number(count)])
    }
    package static var registerAnswerIssuedAssisted: Message { Message(.registerAnswerIssuedAssisted) }
    package static var registerAnswerExchanged: Message { Message(.registerAnswerExchanged) }
    package static var registerAnswerExchangedText: Message { Message(.registerAnswerExchangedText) }
    package static var registerAnswerUndone: Message { Message(.registerAnswerUndone) }
    package static var registerAnswerUndoneText: Message { Message(.registerAnswerUndoneText) }
    package static var registerAnswerNot: Message { Message(.registerAnswerNot) }
    package static var registerAnswerNotIssued: Message { Message(.registerAnswerNotIssued) }
    package static var registerAnswerPresentAlready: Message { Message(.registerAnswerPresentAlready) }
    package static var registerAnswerIssuedAlready: Message { Message(.registerAnswerIssuedAlready) }
    package static var registerAnswerFound: Message { Message(.registerAnswerFound) }
    package static var registerAnswerOnLeave: Message { Message(.registerAnswerOnLeave) }
    package static var registerAnswerObserver: Message { Message(.registerAnswerObserver) }
    package static var registerAnswerObserverText: Message { Message(.registerAnswerObserverText) }
    package static var registerAnswerObserverIn: Message { Message(.registerAnswerObserverIn) }
    package static var registerAnswerObserverOut: Message { Message(.registerAnswerObserverOut) }
    package static var registerAnswerEnter: Message { Message(.registerAnswerEnter) }
    package static var registerAnswerComeBack: Message { Message(.registerAnswerComeBack) }
    package static var registerAnswerLeave: Message { Message(.registerAnswerLeave) }
    package static func registerAnswerExchange(title: String) -> Message {
        Message(.registerAnswerExchange, [.text(title)])
    }
    package static var registerAnswerExchangeWhy: Message { Message(.registerAnswerExchangeWhy) }
    package static var registerExchangeMiswritten: Message { Message(.registerExchangeMiswritten) }
    package static var registerExchangeDamaged: Message { Message(.registerExchangeDamaged) }
    package static var registerExchangeMisprinted: Message { Message(.registerExchangeMisprinted) }
    package static var registerUndoWrongPerson: Message { Message(.registerUndoWrongPerson) }
    package static var registerUndoSlip: Message { Message(.registerUndoSlip) }
    package static var registerUndoForeignPass: Message { Message(.registerUndoForeignPass) }
    package static var registerUndoButton: Message { Message(.registerUndoButton) }
    package static var registerUndoWhy: Message { Message(.registerUndoWhy) }
    package static var registerTrailTitle: Message { Message(.registerTrailTitle) }
    package static var registerTrailText: Message { Message(.registerTrailText) }
    package static var registerTrailNone: Message { Message(.registerTrailNone) }
    package static var registerTrailCheckedIn: Message { Message(.registerTrailCheckedIn) }
    package static var registerTrailCameBack: Message { Message(.registerTrailCameBack) }
    package static var registerTrailLeft: Message { Message(.registerTrailLeft) }
    package static func registerTrailIssued(count: Int) -> Message {
        Message(.registerTrailIssued, [.number(count)])
    }
    package static var registerTrailExchanged: Message { Message(.registerTrailExchanged) }
    package static var registerSheetBack: Message { Message(.registerSheetBack) }
    package static var registerSheetTitle: Message { Message(.registerSheetTitle) }
    package static func registerSheetSessionNote(sitting: Int, date: String, title: String, number: Int, deputies: Int, present: Int, issued: Int) -> Message {
        Message(.registerSheetSessionNote, [.plain(sitting), .text(date), .text(title), .plain(number), .number(deputies), .number(present), .number(issued)])
    }
    package static func registerSheetSittingNote(sitting: Int, date: String, deputies: Int, present: Int) -> Message {
        Message(.registerSheetSittingNote, [.plain(sitting), .text(date), .number(deputies), .number(present)])
    }
    package static func registerSheetDelegation(name: String, deputies: Int, present: Int) -> Message {
        Message(.registerSheetDelegation, [.text(name), .number(deputies), .number(present)])
    }
    package static var registerSheetMarkPaper: Message { Message(.registerSheetMarkPaper) }
    package static var registerSheetMarkAssisted: Message { Message(.registerSheetMarkAssisted) }
    package static var registerSheetMarkPresent: Message { Message(.registerSheetMarkPresent) }
    package static var registerSheetMarkPresentNoPaper: Message { Message(.registerSheetMarkPresentNoPaper) }
    package static var registerSheetMarkLeave: Message { Message(.registerSheetMarkLeave) }
    package static var registerSheetMarkAbsent: Message { Message(.registerSheetMarkAbsent) }
    package static func registerSheetSpoilt(printed: Int, issued: Int, spoilt: Int, left: Int, assisted: Int) -> Message {
        Message(.registerSheetSpoilt, [.number(printed), .number(issued), .number(spoilt), .number(left), .number(assisted)])
    }
    package static var registerSheetSignChief: Message { Message(.registerSheetSignChief) }
    package static var registerSheetSignDesk: Message { Message(.registerSheetSignDesk) }
    package static var registerSheetSignSecretary: Message { Message(.registerSheetSignSecretary) }
    package static var registerSheetSignDate: Message { Message(.registerSheetSignDate) }
    package static var registerPassesTitle: Message { Message(.registerPassesTitle) }
    package static func registerPassesHeadline(count: Int) -> Message {
        Message(.registerPassesHeadline, [.number(count)])
    }
    package static var registerPassesPreparing: Message { Message(.registerPassesPreparing) }
    package static var registerPassesLead: Message { Message(.registerPassesLead) }
    package static var registerPassesAll: Message { Message(.registerPassesAll) }
    package static var registerPassesNarrow: Message { Message(.registerPassesNarrow) }
    package static var registerPassesNone: Message { Message(.registerPassesNone) }
    package static var registerPassesNoneText: Message { Message(.registerPassesNoneText) }
    package static var registerPassesCard: Message { Message(.registerPassesCard) }
    package static var registerPassesSeat: Message { Message(.registerPassesSeat) }
    package static var registerPassesNumber: Message { Message(.registerPassesNumber) }
    package static func registerPassesCode(code: String) -> Message {
        Message(.registerPassesCode, [.text(code)])
    }
    package static var registerTogetherBring: Message { Message(.registerTogetherBring) }
    package static var registerTogetherNumbers: Message { Message(.registerTogetherNumbers) }
    package static var registerTogetherNumbersHint: Message { Message(.registerTogetherNumbersHint) }
    package static var registerTogetherBringButton: Message { Message(.registerTogetherBringButton) }
    package static var registerTogetherIssue: Message { Message(.registerTogetherIssue) }
    package static func registerTogetherIssueText(count: Int) -> Message {
        Message(.registerTogetherIssueText, [.number(count)])
    }
    package static func registerTogetherIssueButton(count: Int) -> Message {
        Message(.registerTogetherIssueButton, [.number(count)])
    }
    package static func registerAnswerBroughtIn(count: Int) -> Message {
        Message(.registerAnswerBroughtIn, [.number(count)])
    }
    package static func registerAnswerIssuedToAll(count: Int) -> Message {
        Message(.registerAnswerIssuedToAll, [.number(count)])
    }
    package static var registerFaultNumbersMissing: Message { Message(.registerFaultNumbersMissing) }
    package static func registerFaultNumbersUnknown(count: Int, numbers: String) -> Message {
        Message(.registerFaultNumbersUnknown, [.number(count), .text(numbers)])
    }
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
    package static var replyNav: Message { Message(.replyNav) }
    package static var replyNoCandidate: Message { Message(.replyNoCandidate) }
    package static var replyNoTwin: Message { Message(.replyNoTwin) }
    package static func replyTextTokens(names: String) -> Message {
        Message(.replyTextTokens, [.text(names)])
    }
    package static var replyRulingText: Message { Message(.replyRulingText) }
    package static func replyMissingTitle(names: String) -> Message {
        Message(.replyMissingTitle, [.text(names)])
    }
    package static var replyMissingText: Message { Message(.replyMissingText) }
    package static var replyDueNone: Message { Message(.replyDueNone) }
    package static var replyDueToday: Message { Message(.replyDueToday) }
    package static func replyDueLeft(count: Int) -> Message {
        Message(.replyDueLeft, [.number(count)])
    }
    package static func replyDueLeftCalendar(count: Int) -> Message {
        Message(.replyDueLeftCalendar, [.number(count)])
    }
    package static func replyDueOverdue(count: Int) -> Message {
        Message(.replyDueOverdue, [.number(count)])
    }
    package static func replyDueOverdueCalendar(count: Int) -> Message {
        Message(.replyDueOverdueCalendar, [.number(count)])
    }
    package static func replyDueUncovered(year: Int) -> Message {
        Message(.replyDueUncovered, [.plain(year)])
    }
    package static var replyQueueHeadlineNone: Message { Message(.replyQueueHeadlineNone) }
    package static func replyQueueHeadline(count: Int) -> Message {
        Message(.replyQueueHeadline, [.number(count)])
    }
    package static func replyQueueHeadlineOverdue(count: Int, overdue: Int) -> Message {
        Message(.replyQueueHeadlineOverdue, [.number(count), .number(overdue)])
    }
    package static var replyQueueFigureOverdue: Message { Message(.replyQueueFigureOverdue) }
    package static var replyQueueFigureWeek: Message { Message(.replyQueueFigureWeek) }
    package static var replyQueueFigureDecided: Message { Message(.replyQueueFigureDecided) }
    package static var replyQueueFigureUndecided: Message { Message(.replyQueueFigureUndecided) }
    package static func replyQueueUndated(count: Int) -> Message {
        Message(.replyQueueUndated, [.number(count)])
    }
    package static var replyQueueTabs: Message { Message(.replyQueueTabs) }
    package static var replyQueueTabAny: Message { Message(.replyQueueTabAny) }
    package static var replyQueueTabOverdue: Message { Message(.replyQueueTabOverdue) }
    package static var replyQueueTabWeek: Message { Message(.replyQueueTabWeek) }
    package static var replyQueueTabUndated: Message { Message(.replyQueueTabUndated) }
    package static var replyQueueColumnDue: Message { Message(.replyQueueColumnDue) }
    package static func replyQueueDecided(outcome: String) -> Message {
        Message(.replyQueueDecided, [.text(outcome)])
    }
    package static var replyQueueEmptyTitle: Message { Message(.replyQueueEmptyTitle) }
    package static var replyQueueEmptyText: Message { Message(.replyQueueEmptyText) }
    package static var replyFilterLabel: Message { Message(.replyFilterLabel) }
    package static var replyFilterOutcome: Message { Message(.replyFilterOutcome) }
    package static var replyFilterCandidate: Message { Message(.replyFilterCandidate) }
    package static func replyFilterCounted(name: String, count: Int) -> Message {
        Message(.replyFilterCounted, [.text(name), .number(count)])
    }
    package static var replyFilterAny: Message { Message(.replyFilterAny) }
    package static var replyFilterDecided: Message { Message(.replyFilterDecided) }
    package static var replyFilterButton: Message { Message(.replyFilterButton) }
    package static var replyBatchTitle: Message { Message(.replyBatchTitle) }
    package static func replyBatchAsk(most: Int) -> Message {
        Message(.replyBatchAsk, [.number(most)])
    }
    package static func replyBatchHeadline(count: Int) -> Message {
        Message(.replyBatchHeadline, [.number(count)])
    }
    package static var replyBatchHeadlineNone: Message { Message(.replyBatchHeadlineNone) }
    package static var replyBatchHint: Message { Message(.replyBatchHint) }
    package static var replyBatchTick: Message { Message(.replyBatchTick) }
    package static var replyBatchTickAll: Message { Message(.replyBatchTickAll) }
    package static var replyBatchTickNone: Message { Message(.replyBatchTickNone) }
    package static var replyBatchOriginal: Message { Message(.replyBatchOriginal) }
    package static var replyBatchButton: Message { Message(.replyBatchButton) }
    package static var replyBatchBack: Message { Message(.replyBatchBack) }
    package static func replyBatchDone(count: Int) -> Message {
        Message(.replyBatchDone, [.number(count)])
    }
    package static var replyBatchEmptyTitle: Message { Message(.replyBatchEmptyTitle) }
    package static var replyBatchEmptyText: Message { Message(.replyBatchEmptyText) }
    package static var replyBatchNothingTitle: Message { Message(.replyBatchNothingTitle) }
    package static var replyBatchNothingText: Message { Message(.replyBatchNothingText) }
    package static func replyBatchManyTitle(count: Int, most: Int) -> Message {
        Message(.replyBatchManyTitle, [.number(count), .number(most)])
    }
    package static var replyBatchManyText: Message { Message(.replyBatchManyText) }
    package static func replyBatchLeftTitle(sent: Int, count: Int) -> Message {
        Message(.replyBatchLeftTitle, [.number(sent), .number(count)])
    }
    package static var replyBatchLeftText: Message { Message(.replyBatchLeftText) }
    package static func replyChangeAnswered(post: String, time: String) -> Message {
        Message(.replyChangeAnswered, [.text(post), .text(time)])
    }
    package static func replyChangeRuled(outcome: String) -> Message {
        Message(.replyChangeRuled, [.text(outcome)])
    }
    package static func replyChangeMoved(state: String) -> Message {
        Message(.replyChangeMoved, [.text(state)])
    }
    package static func replyChangeFact(name: String, was: String, now: String) -> Message {
        Message(.replyChangeFact, [.text(name), .text(was), .text(now)])
    }
    package static var replyChangeEdited: Message { Message(.replyChangeEdited) }
    package static var replyChangeGone: Message { Message(.replyChangeGone) }
    package static var replyChangeKept: Message { Message(.replyChangeKept) }
    package static var replyChangeYours: Message { Message(.replyChangeYours) }
    package static var replyTemplatesTitle: Message { Message(.replyTemplatesTitle) }
    package static var replyTemplatesHeadline: Message { Message(.replyTemplatesHeadline) }
    package static var replyTemplatesLead: Message { Message(.replyTemplatesLead) }
    package static var replyTemplatesColumnSlot: Message { Message(.replyTemplatesColumnSlot) }
    package static var replyTemplatesColumnText: Message { Message(.replyTemplatesColumnText) }
    package static var replyTemplatesColumnVersion: Message { Message(.replyTemplatesColumnVersion) }
    package static func replyTemplatesDone(name: String) -> Message {
        Message(.replyTemplatesDone, [.text(name)])
    }
    package static var replyTemplatesDoneText: Message { Message(.replyTemplatesDoneText) }
    package static var replyTemplateTitle: Message { Message(.replyTemplateTitle) }
    package static func replyTemplateName(outcome: String, reason: String) -> Message {
        Message(.replyTemplateName, [.text(outcome), .text(reason)])
    }
    package static var replyTemplateBuiltIn: Message { Message(.replyTemplateBuiltIn) }
    package static func replyTemplateVersion(number: Int, post: String, time: String) -> Message {
        Message(.replyTemplateVersion, [.plain(number), .text(post), .text(time)])
    }
    package static var replyTemplateLabel: Message { Message(.replyTemplateLabel) }
    package static var replyTemplateHint: Message { Message(.replyTemplateHint) }
    package static var replyTemplateButton: Message { Message(.replyTemplateButton) }
    package static var replyTemplateExample: Message { Message(.replyTemplateExample) }
    package static func replyTemplateEarlier(count: Int) -> Message {
        Message(.replyTemplateEarlier, [.number(count)])
    }
    package static var replyTemplateTokens: Message { Message(.replyTemplateTokens) }
    package static var replyTemplateTokensText: Message { Message(.replyTemplateTokensText) }
    package static func replyTemplateUnknown(names: String) -> Message {
        Message(.replyTemplateUnknown, [.text(names)])
    }
    package static var replyTemplateBrace: Message { Message(.replyTemplateBrace) }
    package static var replyTemplateConflict: Message { Message(.replyTemplateConflict) }
    package static var replyTemplateConflictText: Message { Message(.replyTemplateConflictText) }
    package static var replyTemplateChoose: Message { Message(.replyTemplateChoose) }
    package static var replyTemplateFree: Message { Message(.replyTemplateFree) }
    package static var replyTemplateTake: Message { Message(.replyTemplateTake) }
    package static var replyTokenReference: Message { Message(.replyTokenReference) }
    package static var replyTokenTitle: Message { Message(.replyTokenTitle) }
    package static var replyTokenReceived: Message { Message(.replyTokenReceived) }
    package static var replyTokenCandidate: Message { Message(.replyTokenCandidate) }
    package static var replyTokenMerged: Message { Message(.replyTokenMerged) }
    package static var replyTokenSame: Message { Message(.replyTokenSame) }
    package static var replyTokenUnit: Message { Message(.replyTokenUnit) }
    package static var replyTokenPhone: Message { Message(.replyTokenPhone) }
    package static var replyTokenRound: Message { Message(.replyTokenRound) }
    package static var replyTokenGrounds: Message { Message(.replyTokenGrounds) }
    package static var replySlipsTitle: Message { Message(.replySlipsTitle) }
    package static func replySlipsHeadline(count: Int) -> Message {
        Message(.replySlipsHeadline, [.number(count)])
    }
    package static var replySlipsHeadlineNone: Message { Message(.replySlipsHeadlineNone) }
    package static var replySlipsDay: Message { Message(.replySlipsDay) }
    package static var replySlipsDayUnreadable: Message { Message(.replySlipsDayUnreadable) }
    package static var replySlipsButton: Message { Message(.replySlipsButton) }
    package static var replySlipsPrint: Message { Message(.replySlipsPrint) }
    package static var replySlipsEmptyTitle: Message { Message(.replySlipsEmptyTitle) }
    package static var replySlipsEmptyText: Message { Message(.replySlipsEmptyText) }
    package static var replySlipTitle: Message { Message(.replySlipTitle) }
    package static var replySlipHeadline: Message { Message(.replySlipHeadline) }
    package static var replySlipSheetTitle: Message { Message(.replySlipSheetTitle) }
    package static func replySlipSheetGreeting(name: String) -> Message {
        Message(.replySlipSheetGreeting, [.text(name)])
    }
    package static var replySlipSheetSomebody: Message { Message(.replySlipSheetSomebody) }
    package static var replySlipSheetAsked: Message { Message(.replySlipSheetAsked) }
    package static func replySlipSheetReceived(day: String, way: String, title: String) -> Message {
        Message(.replySlipSheetReceived, [.text(day), .text(way), .text(title)])
    }
    package static var replySlipSheetAnswered: Message { Message(.replySlipSheetAnswered) }
    package static func replySlipSheetCorrected(number: Int) -> Message {
        Message(.replySlipSheetCorrected, [.plain(number)])
    }
    package static var replySlipSheetMore: Message { Message(.replySlipSheetMore) }
    package static var replySlipSheetCode: Message { Message(.replySlipSheetCode) }
    package static var replySlipSheetNoCode: Message { Message(.replySlipSheetNoCode) }
    package static func replySlipSheetAsk(unit: String, contact: String) -> Message {
        Message(.replySlipSheetAsk, [.text(unit), .text(contact)])
    }
    package static func replyInboxDue(count: Int, overdue: Int, week: Int) -> Message {
        Message(.replyInboxDue, [.number(count), .number(overdue), .number(week)])
    }
    package static func reportMoneyWan(number: String) -> Message {
        Message(.reportMoneyWan, [.text(number)])
    }
    package static func reportTitle(year: Int) -> Message {
        Message(.reportTitle, [.plain(year)])
    }
    package static func reportHeadlineAll(count: Int) -> Message {
        Message(.reportHeadlineAll, [.number(count)])
    }
    package static func reportHeadlineMissed(total: Int, finished: Int, missed: Int) -> Message {
        Message(.reportHeadlineMissed, [.number(total), .number(finished), .number(missed)])
    }
    package static func reportHeadlineUnderway(total: Int, finished: Int, underway: Int) -> Message {
        Message(.reportHeadlineUnderway, [.number(total), .number(finished), .number(underway)])
    }
    package static func reportHeadlineMixed(total: Int, finished: Int, underway: Int, missed: Int) -> Message {
        Message(.reportHeadlineMixed, [.number(total), .number(finished), .number(underway), .number(missed)])
    }
    package static func reportLead(date: String) -> Message {
        Message(.reportLead, [.text(date)])
    }
    package static func reportAsOf(date: String) -> Message {
        Message(.reportAsOf, [.text(date)])
    }
    package static func reportVersion(version: Int, date: String) -> Message {
        Message(.reportVersion, [.plain(version), .text(date)])
    }
    package static var reportTabData: Message { Message(.reportTabData) }
    package static var reportTabStory: Message { Message(.reportTabStory) }
    package static var reportTabs: Message { Message(.reportTabs) }
    package static func reportFigureFinished(total: Int) -> Message {
        Message(.reportFigureFinished, [.number(total)])
    }
    package static var reportFigureMissed: Message { Message(.reportFigureMissed) }
    package static func reportFigureInvested(planned: String) -> Message {
        Message(.reportFigureInvested, [.text(planned)])
    }
    package static var reportFigureInvestedAlone: Message { Message(.reportFigureInvestedAlone) }
    package static func reportFigureSatisfied(rated: Int) -> Message {
        Message(.reportFigureSatisfied, [.number(rated)])
    }
    package static var reportUnitProjects: Message { Message(.reportUnitProjects) }
    package static var reportUnitWan: Message { Message(.reportUnitWan) }
    package static var reportMissedTitle: Message { Message(.reportMissedTitle) }
    package static var reportMissedLead: Message { Message(.reportMissedLead) }
    package static var reportMissedReason: Message { Message(.reportMissedReason) }
    package static var reportMissedDate: Message { Message(.reportMissedDate) }
    package static var reportMissedNone: Message { Message(.reportMissedNone) }
    package static var reportMissedDocument: Message { Message(.reportMissedDocument) }
    package static var reportMissedOpen: Message { Message(.reportMissedOpen) }
    package static var reportTableTitle: Message { Message(.reportTableTitle) }
    package static var reportColumnProject: Message { Message(.reportColumnProject) }
    package static var reportColumnPromise: Message { Message(.reportColumnPromise) }
    package static var reportColumnResult: Message { Message(.reportColumnResult) }
    package static var reportColumnMoney: Message { Message(.reportColumnMoney) }
    package static var reportColumnFinish: Message { Message(.reportColumnFinish) }
    package static var reportColumnRating: Message { Message(.reportColumnRating) }
    package static var reportColumnCheck: Message { Message(.reportColumnCheck) }
    package static var reportPromiseUnknown: Message { Message(.reportPromiseUnknown) }
    package static func reportPromiseFirst(target: String) -> Message {
        Message(.reportPromiseFirst, [.text(target)])
    }
    package static func reportPromiseNow(target: String) -> Message {
        Message(.reportPromiseNow, [.text(target)])
    }
    package static var reportResultNone: Message { Message(.reportResultNone) }
    package static func reportPercent(percent: String) -> Message {
        Message(.reportPercent, [.text(percent)])
    }
    package static func reportMoneyPlanned(number: String) -> Message {
        Message(.reportMoneyPlanned, [.text(number)])
    }
    package static func reportMoneyFirst(number: String) -> Message {
        Message(.reportMoneyFirst, [.text(number)])
    }
    package static func reportMoneyInvested(number: String) -> Message {
        Message(.reportMoneyInvested, [.text(number)])
    }
    package static func reportMoneyPaid(number: String) -> Message {
        Message(.reportMoneyPaid, [.text(number)])
    }
    package static func reportFinishAccepted(date: String) -> Message {
        Message(.reportFinishAccepted, [.text(date)])
    }
    package static func reportFinishDue(date: String) -> Message {
        Message(.reportFinishDue, [.text(date)])
    }
    package static func reportFinishDueFirst(date: String) -> Message {
        Message(.reportFinishDueFirst, [.text(date)])
    }
    package static func reportFinishDefects(date: String) -> Message {
        Message(.reportFinishDefects, [.text(date)])
    }
    package static func reportEvidence(document: String) -> Message {
        Message(.reportEvidence, [.text(document)])
    }
    package static var reportRatingNone: Message { Message(.reportRatingNone) }
    package static func reportRatingCounts(satisfied: Int, basic: Int, dissatisfied: Int, blank: Int) -> Message {
        Message(.reportRatingCounts, [.number(satisfied), .number(basic), .number(dissatisfied), .number(blank)])
    }
    package static func reportRatingBase(base: String, valid: Int) -> Message {
        Message(.reportRatingBase, [.text(base), .number(valid)])
    }
    package static var reportRatingHidden: Message { Message(.reportRatingHidden) }
    package static var reportRatingUnfinished: Message { Message(.reportRatingUnfinished) }
    package static func reportRatingAgain(grade: String) -> Message {
        Message(.reportRatingAgain, [.text(grade)])
    }
    package static var reportCheckLink: Message { Message(.reportCheckLink) }
    package static func reportCheckLinkOf(name: String) -> Message {
        Message(.reportCheckLinkOf, [.text(name)])
    }
    package static func reportCheckOpen(count: Int) -> Message {
        Message(.reportCheckOpen, [.number(count)])
    }
    package static func reportCheckClosed(count: Int) -> Message {
        Message(.reportCheckClosed, [.number(count)])
    }
    package static var reportOutcomeFinished: Message { Message(.reportOutcomeFinished) }
    package static var reportOutcomeUnderway: Message { Message(.reportOutcomeUnderway) }
    package static var reportOutcomeMissed: Message { Message(.reportOutcomeMissed) }
    package static var reportVersionsTitle: Message { Message(.reportVersionsTitle) }
    package static var reportVersionsLead: Message { Message(.reportVersionsLead) }
    package static var reportVersionsFirst: Message { Message(.reportVersionsFirst) }
    package static func reportVersionsLink(version: Int) -> Message {
        Message(.reportVersionsLink, [.plain(version)])
    }
    package static func reportVersionsRead(version: Int) -> Message {
        Message(.reportVersionsRead, [.plain(version)])
    }
    package static func reportOldTitle(version: Int) -> Message {
        Message(.reportOldTitle, [.plain(version)])
    }
    package static func reportOldText(date: String, version: Int, reason: String) -> Message {
        Message(.reportOldText, [.text(date), .plain(version), .text(reason)])
    }
    package static var reportOldLink: Message { Message(.reportOldLink) }
    package static var reportDataTitle: Message { Message(.reportDataTitle) }
    package static var reportDataLead: Message { Message(.reportDataLead) }
    package static var reportDataJson: Message { Message(.reportDataJson) }
    package static var reportDataCsv: Message { Message(.reportDataCsv) }
    package static var reportDataColumns: Message { Message(.reportDataColumns) }
    package static var reportYearsTitle: Message { Message(.reportYearsTitle) }
    package static func reportStoryTitle(year: Int) -> Message {
        Message(.reportStoryTitle, [.plain(year)])
    }
    package static var reportStoryNote: Message { Message(.reportStoryNote) }
    package static var reportStoryToData: Message { Message(.reportStoryToData) }
    package static var reportDeskNav: Message { Message(.reportDeskNav) }
    package static var reportDeskHeadline: Message { Message(.reportDeskHeadline) }
    package static var reportDeskLead: Message { Message(.reportDeskLead) }
    package static var reportDeskEmptyTitle: Message { Message(.reportDeskEmptyTitle) }
    package static var reportDeskEmpty: Message { Message(.reportDeskEmpty) }
    package static var reportDeskColumnYear: Message { Message(.reportDeskColumnYear) }
    package static var reportDeskColumnOutcome: Message { Message(.reportDeskColumnOutcome) }
    package static var reportDeskColumnState: Message { Message(.reportDeskColumnState) }
    package static func reportDeskOutcomes(finished: Int, underway: Int, missed: Int) -> Message {
        Message(.reportDeskOutcomes, [.number(finished), .number(underway), .number(missed)])
    }
    package static var reportDeskNone: Message { Message(.reportDeskNone) }
    package static func reportDeskDraft(version: Int) -> Message {
        Message(.reportDeskDraft, [.plain(version)])
    }
    package static func reportDeskPublished(version: Int) -> Message {
        Message(.reportDeskPublished, [.plain(version)])
    }
    package static func reportDeskChanged(count: Int) -> Message {
        Message(.reportDeskChanged, [.number(count)])
    }
    package static func reportFormHeadlineDraft(year: Int, version: Int) -> Message {
        Message(.reportFormHeadlineDraft, [.plain(year), .plain(version)])
    }
    package static func reportFormLead(date: String) -> Message {
        Message(.reportFormLead, [.text(date)])
    }
    package static var reportFormMisses: Message { Message(.reportFormMisses) }
    package static var reportFormMissesNone: Message { Message(.reportFormMissesNone) }
    package static var reportFormReason: Message { Message(.reportFormReason) }
    package static func reportFormReasonHint(reason: String) -> Message {
        Message(.reportFormReasonHint, [.text(reason)])
    }
    package static var reportFormReasonHintNone: Message { Message(.reportFormReasonHintNone) }
    package static var reportFormReasonEnglish: Message { Message(.reportFormReasonEnglish) }
    package static var reportFormNewDate: Message { Message(.reportFormNewDate) }
    package static var reportFormNewDateHint: Message { Message(.reportFormNewDateHint) }
    package static var reportFormStory: Message { Message(.reportFormStory) }
    package static var reportFormStoryZh: Message { Message(.reportFormStoryZh) }
    package static var reportFormStoryEn: Message { Message(.reportFormStoryEn) }
    package static func reportFormStoryHint(example: String) -> Message {
        Message(.reportFormStoryHint, [.text(example)])
    }
    package static var reportFormCorrection: Message { Message(.reportFormCorrection) }
    package static func reportFormCorrectionHint(version: Int) -> Message {
        Message(.reportFormCorrectionHint, [.plain(version)])
    }
    package static var reportFormSave: Message { Message(.reportFormSave) }
    package static var reportFormPublish: Message { Message(.reportFormPublish) }
    package static func reportFormPublishNote(version: Int) -> Message {
        Message(.reportFormPublishNote, [.plain(version)])
    }
    package static var reportFormDiscard: Message { Message(.reportFormDiscard) }
    package static var reportFormPublishTitle: Message { Message(.reportFormPublishTitle) }
    package static var reportFormPreview: Message { Message(.reportFormPreview) }
    package static var reportFormPreviewEmpty: Message { Message(.reportFormPreviewEmpty) }
    package static var reportFormTokens: Message { Message(.reportFormTokens) }
    package static var reportFormTokensLead: Message { Message(.reportFormTokensLead) }
    package static var reportFormTokensWhole: Message { Message(.reportFormTokensWhole) }
    package static var reportFormColumnName: Message { Message(.reportFormColumnName) }
    package static var reportFormColumnValue: Message { Message(.reportFormColumnValue) }
    package static var reportFormGapsTitle: Message { Message(.reportFormGapsTitle) }
    package static var reportFormReadyTitle: Message { Message(.reportFormReadyTitle) }
    package static var reportFormChangedTitle: Message { Message(.reportFormChangedTitle) }
    package static var reportFormChangedDraft: Message { Message(.reportFormChangedDraft) }
    package static var reportFormChangedPublished: Message { Message(.reportFormChangedPublished) }
    package static func reportFormChangedLine(token: String, old: String, new: String) -> Message {
        Message(.reportFormChangedLine, [.text(token), .text(old), .text(new)])
    }
    package static func reportFormChangedGone(token: String, old: String) -> Message {
        Message(.reportFormChangedGone, [.text(token), .text(old)])
    }
    package static var reportFormPublic: Message { Message(.reportFormPublic) }
    package static var reportDoneSave: Message { Message(.reportDoneSave) }
    package static func reportDonePublish(version: Int) -> Message {
        Message(.reportDonePublish, [.plain(version)])
    }
    package static var reportDoneDiscard: Message { Message(.reportDoneDiscard) }
    package static var reportRefusedTitle: Message { Message(.reportRefusedTitle) }
    package static var reportRefusedChanged: Message { Message(.reportRefusedChanged) }
    package static var reportRefusedIncomplete: Message { Message(.reportRefusedIncomplete) }
    package static func reportGapParagraphsZh(count: Int) -> Message {
        Message(.reportGapParagraphsZh, [.number(count)])
    }
    package static func reportGapParagraphsEn(count: Int) -> Message {
        Message(.reportGapParagraphsEn, [.number(count)])
    }
    package static func reportGapReason(number: Int, name: String) -> Message {
        Message(.reportGapReason, [.plain(number), .text(name)])
    }
    package static func reportGapNewDate(number: Int, name: String) -> Message {
        Message(.reportGapNewDate, [.plain(number), .text(name)])
    }
    package static func reportGapGone(token: String) -> Message {
        Message(.reportGapGone, [.text(token)])
    }
    package static func reportGapChanged(token: String, old: String, new: String) -> Message {
        Message(.reportGapChanged, [.text(token), .text(old), .text(new)])
    }
    package static var reportGapCorrection: Message { Message(.reportGapCorrection) }
    package static func reportFaultParagraphs(count: Int, most: Int) -> Message {
        Message(.reportFaultParagraphs, [.number(count), .number(most)])
    }
    package static func reportFaultParagraph(paragraph: Int, count: Int, most: Int) -> Message {
        Message(.reportFaultParagraph, [.plain(paragraph), .number(count), .number(most)])
    }
    package static func reportFaultBrace(paragraph: Int, words: String) -> Message {
        Message(.reportFaultBrace, [.plain(paragraph), .text(words)])
    }
    package static func reportFaultNumber(paragraph: Int, digits: String) -> Message {
        Message(.reportFaultNumber, [.plain(paragraph), .text(digits)])
    }
    package static func reportFaultToken(paragraph: Int, name: String) -> Message {
        Message(.reportFaultToken, [.plain(paragraph), .text(name)])
    }
    package static func reportFaultTooLong(count: Int, most: Int) -> Message {
        Message(.reportFaultTooLong, [.number(count), .number(most)])
    }
    package static func reportFaultDate(text: String) -> Message {
        Message(.reportFaultDate, [.text(text)])
    }
    package static func reportFaultPast(date: String, day: String) -> Message {
        Message(.reportFaultPast, [.text(date), .text(day)])
    }
    package static var rollNav: Message { Message(.rollNav) }
    package static func rollTerm(number: Int) -> Message {
        Message(.rollTerm, [.plain(number)])
    }
    package static func rollHeadline(number: Int, count: Int, vacant: Int) -> Message {
        Message(.rollHeadline, [.plain(number), .number(count), .number(vacant)])
    }
    package static func rollHeadlineFull(number: Int, count: Int) -> Message {
        Message(.rollHeadlineFull, [.plain(number), .number(count)])
    }
    package static func rollHeadlineEmpty(number: Int) -> Message {
        Message(.rollHeadlineEmpty, [.plain(number)])
    }
    package static var rollHeadlineNone: Message { Message(.rollHeadlineNone) }
    package static func rollAsOf(date: String) -> Message {
        Message(.rollAsOf, [.text(date)])
    }
    package static var rollAsOfText: Message { Message(.rollAsOfText) }
    package static var rollAsOfToday: Message { Message(.rollAsOfToday) }
    package static func rollHeadlineBefore(date: String) -> Message {
        Message(.rollHeadlineBefore, [.text(date)])
    }
    package static func rollBeforeRollTitle(date: String) -> Message {
        Message(.rollBeforeRollTitle, [.text(date)])
    }
    package static var rollBeforeRollText: Message { Message(.rollBeforeRollText) }
    package static func rollFigureInOffice(seats: Int) -> Message {
        Message(.rollFigureInOffice, [.number(seats)])
    }
    package static var rollFigureVacant: Message { Message(.rollFigureVacant) }
    package static var rollFigureQuorum: Message { Message(.rollFigureQuorum) }
    package static var rollFigureMajority: Message { Message(.rollFigureMajority) }
    package static var rollFilterLabel: Message { Message(.rollFilterLabel) }
    package static var rollFilterWords: Message { Message(.rollFilterWords) }
    package static var rollFilterDelegation: Message { Message(.rollFilterDelegation) }
    package static var rollFilterAll: Message { Message(.rollFilterAll) }
    package static var rollFilterDay: Message { Message(.rollFilterDay) }
    package static func rollFilterWordsError(most: Int) -> Message {
        Message(.rollFilterWordsError, [.plain(most)])
    }
    package static var rollFilterOrder: Message { Message(.rollFilterOrder) }
    package static var rollFilterByNumber: Message { Message(.rollFilterByNumber) }
    package static var rollFilterByDelegation: Message { Message(.rollFilterByDelegation) }
    package static var rollFilterButton: Message { Message(.rollFilterButton) }
    package static var rollFilterClear: Message { Message(.rollFilterClear) }
    package static var rollTabs: Message { Message(.rollTabs) }
    package static var rollTabInOffice: Message { Message(.rollTabInOffice) }
    package static var rollTabLeft: Message { Message(.rollTabLeft) }
    package static var rollTabVacant: Message { Message(.rollTabVacant) }
    package static var rollColumnNumber: Message { Message(.rollColumnNumber) }
    package static var rollColumnName: Message { Message(.rollColumnName) }
    package static var rollColumnDelegation: Message { Message(.rollColumnDelegation) }
    package static var rollColumnSeat: Message { Message(.rollColumnSeat) }
    package static var rollColumnDeparture: Message { Message(.rollColumnDeparture) }
    package static var rollColumnSince: Message { Message(.rollColumnSince) }
    package static var rollColumnDocument: Message { Message(.rollColumnDocument) }
    package static var rollNoneFoundTitle: Message { Message(.rollNoneFoundTitle) }
    package static var rollNoneFoundText: Message { Message(.rollNoneFoundText) }
    package static var rollNobodyLeftTitle: Message { Message(.rollNobodyLeftTitle) }
    package static var rollNobodyLeftText: Message { Message(.rollNobodyLeftText) }
    package static var rollVacantNoneTitle: Message { Message(.rollVacantNoneTitle) }
    package static func rollVacantNoneText(seats: Int) -> Message {
        Message(.rollVacantNoneText, [.number(seats)])
    }
    package static func rollVacantTitle(count: Int) -> Message {
        Message(.rollVacantTitle, [.number(count)])
    }
    package static func rollVacantText(seats: Int, count: Int) -> Message {
        Message(.rollVacantText, [.number(seats), .number(count)])
    }
    package static var rollVacantDepartures: Message { Message(.rollVacantDepartures) }
    package static func rollEmptyTitle(number: Int) -> Message {
        Message(.rollEmptyTitle, [.plain(number)])
    }
    package static var rollEmptyText: Message { Message(.rollEmptyText) }
    package static var rollNoTermTitle: Message { Message(.rollNoTermTitle) }
    package static var rollNoTermText: Message { Message(.rollNoTermText) }
    package static var rollReaderText: Message { Message(.rollReaderText) }
    package static var rollActionImport: Message { Message(.rollActionImport) }
    package static var rollActionJoin: Message { Message(.rollActionJoin) }
    package static var rollActionPrint: Message { Message(.rollActionPrint) }
    package static var rollActionNewTerm: Message { Message(.rollActionNewTerm) }
    package static var rollActionCorrectTerm: Message { Message(.rollActionCorrectTerm) }
    package static var rollActionExport: Message { Message(.rollActionExport) }
    package static var rollTerms: Message { Message(.rollTerms) }
    package static var rollTermFacts: Message { Message(.rollTermFacts) }
    package static var rollFactStarts: Message { Message(.rollFactStarts) }
    package static var rollFactSeats: Message { Message(.rollFactSeats) }
    package static var rollFactSource: Message { Message(.rollFactSource) }
    package static var rollNamesakesTitle: Message { Message(.rollNamesakesTitle) }
    package static func rollNamesakes(name: String, numbers: String) -> Message {
        Message(.rollNamesakes, [.text(name), .text(numbers)])
    }
    package static var rollTermNewHeadline: Message { Message(.rollTermNewHeadline) }
    package static var rollTermNewCrumb: Message { Message(.rollTermNewCrumb) }
    package static var rollTermNewLead: Message { Message(.rollTermNewLead) }
    package static func rollTermCorrectHeadline(number: Int) -> Message {
        Message(.rollTermCorrectHeadline, [.plain(number)])
    }
    package static var rollFormTermNumber: Message { Message(.rollFormTermNumber) }
    package static var rollFormTermNumberHint: Message { Message(.rollFormTermNumberHint) }
    package static var rollFormSeats: Message { Message(.rollFormSeats) }
    package static var rollFormSeatsHint: Message { Message(.rollFormSeatsHint) }
    package static var rollFormStarts: Message { Message(.rollFormStarts) }
    package static var rollFormStartsHint: Message { Message(.rollFormStartsHint) }
    package static var rollFormSource: Message { Message(.rollFormSource) }
    package static var rollFormSourceHint: Message { Message(.rollFormSourceHint) }
    package static var rollFormDelegations: Message { Message(.rollFormDelegations) }
    package static var rollFormDelegationsHint: Message { Message(.rollFormDelegationsHint) }
    package static var rollFormOpenButton: Message { Message(.rollFormOpenButton) }
    package static var rollFormCorrectButton: Message { Message(.rollFormCorrectButton) }
    package static var rollFormSince: Message { Message(.rollFormSince) }
    package static var rollFormSinceHint: Message { Message(.rollFormSinceHint) }
    package static var rollFormDocument: Message { Message(.rollFormDocument) }
    package static var rollFormDocumentHint: Message { Message(.rollFormDocumentHint) }
    package static var rollFormReason: Message { Message(.rollFormReason) }
    package static var rollFormReasonHint: Message { Message(.rollFormReasonHint) }
    package static var rollFormNumber: Message { Message(.rollFormNumber) }
    package static var rollFormNumberHint: Message { Message(.rollFormNumberHint) }
    package static var rollFormName: Message { Message(.rollFormName) }
    package static var rollFormDelegation: Message { Message(.rollFormDelegation) }
    package static var rollFormDelegationPrompt: Message { Message(.rollFormDelegationPrompt) }
    package static var rollFormSeat: Message { Message(.rollFormSeat) }
    package static var rollFormSeatHint: Message { Message(.rollFormSeatHint) }
    package static var rollFormDeparture: Message { Message(.rollFormDeparture) }
    package static var rollJoinCrumb: Message { Message(.rollJoinCrumb) }
    package static var rollJoinHeadline: Message { Message(.rollJoinHeadline) }
    package static func rollJoinLead(count: Int) -> Message {
        Message(.rollJoinLead, [.number(count)])
    }
    package static var rollJoinButton: Message { Message(.rollJoinButton) }
    package static var rollKindResigned: Message { Message(.rollKindResigned) }
    package static var rollKindResignedText: Message { Message(.rollKindResignedText) }
    package static var rollKindDied: Message { Message(.rollKindDied) }
    package static var rollKindDiedText: Message { Message(.rollKindDiedText) }
    package static var rollKindRecalled: Message { Message(.rollKindRecalled) }
    package static var rollKindRecalledText: Message { Message(.rollKindRecalledText) }
    package static var rollKindEnded: Message { Message(.rollKindEnded) }
    package static var rollKindEndedText: Message { Message(.rollKindEndedText) }
    package static var rollStepLeave: Message { Message(.rollStepLeave) }
    package static var rollStepMove: Message { Message(.rollStepMove) }
    package static var rollStepSeat: Message { Message(.rollStepSeat) }
    package static var rollStepRename: Message { Message(.rollStepRename) }
    package static var rollStepLeaveButton: Message { Message(.rollStepLeaveButton) }
    package static var rollStepMoveButton: Message { Message(.rollStepMoveButton) }
    package static var rollStepSeatButton: Message { Message(.rollStepSeatButton) }
    package static var rollStepRenameButton: Message { Message(.rollStepRenameButton) }
    package static var rollStepLeaveNote: Message { Message(.rollStepLeaveNote) }
    package static var rollStepSeatHint: Message { Message(.rollStepSeatHint) }
    package static func rollDeputyInOffice(name: String) -> Message {
        Message(.rollDeputyInOffice, [.text(name)])
    }
    package static func rollDeputyLeft(name: String) -> Message {
        Message(.rollDeputyLeft, [.text(name)])
    }
    package static func rollDeputyNumber(number: Int) -> Message {
        Message(.rollDeputyNumber, [.plain(number)])
    }
    package static var rollDeputyStory: Message { Message(.rollDeputyStory) }
    package static var rollDeputyChange: Message { Message(.rollDeputyChange) }
    package static var rollDeputyChangeText: Message { Message(.rollDeputyChangeText) }
    package static var rollDeputyNoSeat: Message { Message(.rollDeputyNoSeat) }
    package static var rollStoryImported: Message { Message(.rollStoryImported) }
    package static var rollStoryJoined: Message { Message(.rollStoryJoined) }
    package static func rollStoryMoved(delegation: String) -> Message {
        Message(.rollStoryMoved, [.text(delegation)])
    }
    package static func rollStorySeated(seat: String) -> Message {
        Message(.rollStorySeated, [.text(seat)])
    }
    package static var rollStoryUnseated: Message { Message(.rollStoryUnseated) }
    package static func rollStoryRenamed(name: String) -> Message {
        Message(.rollStoryRenamed, [.text(name)])
    }
    package static func rollStoryState(delegation: String, seat: String) -> Message {
        Message(.rollStoryState, [.text(delegation), .text(seat)])
    }
    package static func rollStoryRecorded(time: String, post: String) -> Message {
        Message(.rollStoryRecorded, [.text(time), .text(post)])
    }
    package static var rollStoryOperator: Message { Message(.rollStoryOperator) }
    package static var rollDoneOpenTerm: Message { Message(.rollDoneOpenTerm) }
    package static var rollDoneCorrectTerm: Message { Message(.rollDoneCorrectTerm) }
    package static var rollDoneSeats: Message { Message(.rollDoneSeats) }
    package static var rollDoneImport: Message { Message(.rollDoneImport) }
    package static var rollDoneJoin: Message { Message(.rollDoneJoin) }
    package static var rollDoneChange: Message { Message(.rollDoneChange) }
    package static var rollDoneText: Message { Message(.rollDoneText) }
    package static var rollRefusedTitle: Message { Message(.rollRefusedTitle) }
    package static var rollRefusedChanged: Message { Message(.rollRefusedChanged) }
    package static var rollRefusedChangedTerm: Message { Message(.rollRefusedChangedTerm) }
    package static func rollRefusedLeft(date: String, departure: String) -> Message {
        Message(.rollRefusedLeft, [.text(date), .text(departure)])
    }
    package static func rollRefusedFull(seats: Int) -> Message {
        Message(.rollRefusedFull, [.number(seats)])
    }
    package static func rollRefusedNotEmpty(count: Int) -> Message {
        Message(.rollRefusedNotEmpty, [.number(count)])
    }
    package static var rollFaultTermNumber: Message { Message(.rollFaultTermNumber) }
    package static var rollFaultSeatsSame: Message { Message(.rollFaultSeatsSame) }
    package static func rollFaultSeatsBelow(count: Int) -> Message {
        Message(.rollFaultSeatsBelow, [.number(count)])
    }
    package static func rollFaultTermTaken(number: Int) -> Message {
        Message(.rollFaultTermTaken, [.plain(number)])
    }
    package static func rollFaultSeats(least: Int, most: Int) -> Message {
        Message(.rollFaultSeats, [.plain(least), .plain(most)])
    }
    package static var rollFaultStarts: Message { Message(.rollFaultStarts) }
    package static func rollFaultTermOrder(number: Int, date: String) -> Message {
        Message(.rollFaultTermOrder, [.plain(number), .text(date)])
    }
    package static var rollFaultSource: Message { Message(.rollFaultSource) }
    package static func rollFaultDelegationTwice(name: String) -> Message {
        Message(.rollFaultDelegationTwice, [.text(name)])
    }
    package static func rollFaultTooManyDelegations(most: Int) -> Message {
        Message(.rollFaultTooManyDelegations, [.plain(most)])
    }
    package static var rollFaultSince: Message { Message(.rollFaultSince) }
    package static func rollFaultBeforeTerm(date: String) -> Message {
        Message(.rollFaultBeforeTerm, [.text(date)])
    }
    package static func rollFaultInFuture(date: String) -> Message {
        Message(.rollFaultInFuture, [.text(date)])
    }
    package static func rollFaultBeforeLatest(date: String) -> Message {
        Message(.rollFaultBeforeLatest, [.text(date)])
    }
    package static var rollFaultDocument: Message { Message(.rollFaultDocument) }
    package static var rollFaultReason: Message { Message(.rollFaultReason) }
    package static var rollFaultDeparture: Message { Message(.rollFaultDeparture) }
    package static var rollFaultNumber: Message { Message(.rollFaultNumber) }
    package static func rollFaultNumberTaken(number: Int, name: String) -> Message {
        Message(.rollFaultNumberTaken, [.plain(number), .text(name)])
    }
    package static var rollFaultName: Message { Message(.rollFaultName) }
    package static var rollFaultNameSame: Message { Message(.rollFaultNameSame) }
    package static var rollFaultDelegation: Message { Message(.rollFaultDelegation) }
    package static var rollFaultDelegationSame: Message { Message(.rollFaultDelegationSame) }
    package static func rollFaultSeatTaken(seat: String, name: String, number: Int) -> Message {
        Message(.rollFaultSeatTaken, [.text(seat), .text(name), .plain(number)])
    }
    package static var rollFaultSeatSame: Message { Message(.rollFaultSeatSame) }
    package static func rollFaultTooLong(count: Int, most: Int) -> Message {
        Message(.rollFaultTooLong, [.number(count), .number(most)])
    }
    package static var rollImportCrumb: Message { Message(.rollImportCrumb) }
    package static func rollImportHeadline(number: Int) -> Message {
        Message(.rollImportHeadline, [.plain(number)])
    }
    package static var rollImportLead: Message { Message(.rollImportLead) }
    package static var rollImportFileHint: Message { Message(.rollImportFileHint) }
    package static var rollImportSince: Message { Message(.rollImportSince) }
    package static var rollImportSinceHint: Message { Message(.rollImportSinceHint) }
    package static var rollImportDocumentHint: Message { Message(.rollImportDocumentHint) }
    package static var rollImportLook: Message { Message(.rollImportLook) }
    package static var rollImportColumns: Message { Message(.rollImportColumns) }
    package static var rollImportColumnsText: Message { Message(.rollImportColumnsText) }
    package static var rollColumnsHeadline: Message { Message(.rollColumnsHeadline) }
    package static var rollColumnsText: Message { Message(.rollColumnsText) }
    package static var rollSeatsCrumb: Message { Message(.rollSeatsCrumb) }
    package static func rollSeatsHeadline(count: Int) -> Message {
        Message(.rollSeatsHeadline, [.number(count)])
    }
    package static var rollSeatsLead: Message { Message(.rollSeatsLead) }
    package static var rollSeatsSince: Message { Message(.rollSeatsSince) }
    package static var rollSeatsReason: Message { Message(.rollSeatsReason) }
    package static var rollSeatsButton: Message { Message(.rollSeatsButton) }
    package static func rollSeatsChanged(date: String, before: Int, after: Int) -> Message {
        Message(.rollSeatsChanged, [.text(date), .number(before), .number(after)])
    }
    package static func rollImportPreviewHeadline(count: Int) -> Message {
        Message(.rollImportPreviewHeadline, [.number(count)])
    }
    package static func rollImportPreviewWrong(count: Int, faults: Int) -> Message {
        Message(.rollImportPreviewWrong, [.number(count), .number(faults)])
    }
    package static func rollImportTooMany(rows: Int, seats: Int) -> Message {
        Message(.rollImportTooMany, [.number(rows), .number(seats)])
    }
    package static var rollImportTooManyTitle: Message { Message(.rollImportTooManyTitle) }
    package static var rollImportFigureRows: Message { Message(.rollImportFigureRows) }
    package static var rollImportFigureVacant: Message { Message(.rollImportFigureVacant) }
    package static var rollImportFigureDelegations: Message { Message(.rollImportFigureDelegations) }
    package static func rollImportQuestion(count: Int, number: Int) -> Message {
        Message(.rollImportQuestion, [.number(count), .plain(number)])
    }
    package static var rollImportConsequence: Message { Message(.rollImportConsequence) }
    package static var rollImportButton: Message { Message(.rollImportButton) }
    package static var rollImportAgain: Message { Message(.rollImportAgain) }
    package static func rollImportNotNumbered(last: Int) -> Message {
        Message(.rollImportNotNumbered, [.number(last)])
    }
    package static var rollImportNewDelegations: Message { Message(.rollImportNewDelegations) }
    package static var rollImportDelegations: Message { Message(.rollImportDelegations) }
    package static var rollImportColumnCount: Message { Message(.rollImportColumnCount) }
    package static func rollImportRows(count: Int) -> Message {
        Message(.rollImportRows, [.number(count)])
    }
    package static var rollImportNoRows: Message { Message(.rollImportNoRows) }
    package static func rollImportFaultsCut(shown: Int, count: Int) -> Message {
        Message(.rollImportFaultsCut, [.number(shown), .number(count)])
    }
    package static var rollRowNumberMissing: Message { Message(.rollRowNumberMissing) }
    package static func rollRowNumberUnreadable(text: String) -> Message {
        Message(.rollRowNumberUnreadable, [.text(text)])
    }
    package static func rollRowNumberTwice(number: Int, line: Int) -> Message {
        Message(.rollRowNumberTwice, [.plain(number), .plain(line)])
    }
    package static var rollRowNameMissing: Message { Message(.rollRowNameMissing) }
    package static var rollRowDelegationMissing: Message { Message(.rollRowDelegationMissing) }
    package static func rollRowDelegationUnknown(name: String) -> Message {
        Message(.rollRowDelegationUnknown, [.text(name)])
    }
    package static func rollRowSeatTwice(seat: String, line: Int) -> Message {
        Message(.rollRowSeatTwice, [.text(seat), .plain(line)])
    }
    package static func rollSheetTitle(place: String, number: Int) -> Message {
        Message(.rollSheetTitle, [.text(place), .plain(number)])
    }
    package static func rollSheetTitleStreet(place: String, number: Int) -> Message {
        Message(.rollSheetTitleStreet, [.text(place), .plain(number)])
    }
    package static func rollSheetNote(date: String, seats: Int, count: Int, vacant: Int) -> Message {
        Message(.rollSheetNote, [.text(date), .number(seats), .number(count), .number(vacant)])
    }
    package static func rollSheetDelegation(name: String, count: Int) -> Message {
        Message(.rollSheetDelegation, [.text(name), .number(count)])
    }
    package static func rollSheetBase(quorum: Int, majority: Int, count: Int) -> Message {
        Message(.rollSheetBase, [.number(quorum), .number(majority), .number(count)])
    }
    package static var rollSheetBack: Message { Message(.rollSheetBack) }
    package static func rollSheetOrgan(place: String) -> Message {
        Message(.rollSheetOrgan, [.text(place)])
    }
    package static func rollSheetOrganStreet(place: String) -> Message {
        Message(.rollSheetOrganStreet, [.text(place)])
    }
    package static var rulesTitle: Message { Message(.rulesTitle) }
    package static var rulesPurposeProjects: Message { Message(.rulesPurposeProjects) }
    package static var rulesPurposeRecommendation: Message { Message(.rulesPurposeRecommendation) }
    package static var rulesPurposeRating: Message { Message(.rulesPurposeRating) }
    package static var rulesRecommendationTitle: Message { Message(.rulesRecommendationTitle) }
    package static var rulesRecommendationText: Message { Message(.rulesRecommendationText) }
    package static var rulesPartSeats: Message { Message(.rulesPartSeats) }
    package static var rulesPartSurplus: Message { Message(.rulesPartSurplus) }
    package static var rulesPartMethod: Message { Message(.rulesPartMethod) }
    package static var rulesPartDetermination: Message { Message(.rulesPartDetermination) }
    package static var rulesPartPublication: Message { Message(.rulesPartPublication) }
    package static var rulesPartRatingMethod: Message { Message(.rulesPartRatingMethod) }
    package static var rulesPartRatingDetermination: Message { Message(.rulesPartRatingDetermination) }
    package static var rulesPartRatingPublication: Message { Message(.rulesPartRatingPublication) }
    package static var rulesContentSeats: Message { Message(.rulesContentSeats) }
    package static var rulesContentCandidates: Message { Message(.rulesContentCandidates) }
    package static var rulesContentBallot: Message { Message(.rulesContentBallot) }
    package static var rulesContentBlank: Message { Message(.rulesContentBlank) }
    package static var rulesContentChannel: Message { Message(.rulesContentChannel) }
    package static var rulesContentQuorum: Message { Message(.rulesContentQuorum) }
    package static var rulesContentParticipation: Message { Message(.rulesContentParticipation) }
    package static var rulesContentThreshold: Message { Message(.rulesContentThreshold) }
    package static var rulesContentSatisfied: Message { Message(.rulesContentSatisfied) }
    package static var rulesContentBasic: Message { Message(.rulesContentBasic) }
    package static var rulesContentTie: Message { Message(.rulesContentTie) }
    package static var rulesContentShortfall: Message { Message(.rulesContentShortfall) }
    package static var rulesContentPublishing: Message { Message(.rulesContentPublishing) }
    package static var rulesContentOrder: Message { Message(.rulesContentOrder) }
    package static func rulesSentenceCandidates(count: Int) -> Message {
        Message(.rulesSentenceCandidates, [.number(count)])
    }
    package static func rulesSentenceEqual(candidates: Int, seats: Int) -> Message {
        Message(.rulesSentenceEqual, [.number(candidates), .number(seats)])
    }
    package static func rulesSentenceSurplus(candidates: Int, surplus: Int, ratio: String) -> Message {
        Message(.rulesSentenceSurplus, [.number(candidates), .number(surplus), .text(ratio)])
    }
    package static func rulesSentenceSurplusAsMany(candidates: Int, surplus: Int) -> Message {
        Message(.rulesSentenceSurplusAsMany, [.number(candidates), .number(surplus)])
    }
    package static var rulesSentenceNoQuorum: Message { Message(.rulesSentenceNoQuorum) }
    package static var rulesSentenceNoParticipation: Message { Message(.rulesSentenceNoParticipation) }
    package static var rulesSentenceNoTie: Message { Message(.rulesSentenceNoTie) }
    package static var rulesSentenceNoShortfall: Message { Message(.rulesSentenceNoShortfall) }
    package static var rulesSentencePaper: Message { Message(.rulesSentencePaper) }
    package static var rulesSentenceKeypad: Message { Message(.rulesSentenceKeypad) }
    package static var rulesSentencePublishAll: Message { Message(.rulesSentencePublishAll) }
    package static var rulesSentencePublishElected: Message { Message(.rulesSentencePublishElected) }
    package static var rulesSentencePublishNone: Message { Message(.rulesSentencePublishNone) }
    package static var rulesSentencePublishAllGrades: Message { Message(.rulesSentencePublishAllGrades) }
    package static var rulesSentencePublishGrades: Message { Message(.rulesSentencePublishGrades) }
    package static func rulesPreviewQuorum(deputies: Int, needed: Int) -> Message {
        Message(.rulesPreviewQuorum, [.number(deputies), .number(needed)])
    }
    package static func rulesPreviewParticipation(deputies: Int, needed: Int) -> Message {
        Message(.rulesPreviewParticipation, [.number(deputies), .number(needed)])
    }
    package static func rulesPreviewNeeded(count: Int, needed: Int, fewer: Int) -> Message {
        Message(.rulesPreviewNeeded, [.number(count), .number(needed), .number(fewer)])
    }
    package static func rulesPreviewNeededPresent(count: Int, needed: Int, fewer: Int) -> Message {
        Message(.rulesPreviewNeededPresent, [.number(count), .number(needed), .number(fewer)])
    }
    package static func rulesPreviewNeededBallots(count: Int, needed: Int, fewer: Int) -> Message {
        Message(.rulesPreviewNeededBallots, [.number(count), .number(needed), .number(fewer)])
    }
    package static func rulesPreviewGraded(count: Int, needed: Int, fewer: Int) -> Message {
        Message(.rulesPreviewGraded, [.number(count), .number(needed), .number(fewer)])
    }
    package static func rulesPreviewGradedPresent(count: Int, needed: Int, fewer: Int) -> Message {
        Message(.rulesPreviewGradedPresent, [.number(count), .number(needed), .number(fewer)])
    }
    package static func rulesPreviewGradedForms(count: Int, needed: Int, fewer: Int) -> Message {
        Message(.rulesPreviewGradedForms, [.number(count), .number(needed), .number(fewer)])
    }
    package static var rulesPreviewTitle: Message { Message(.rulesPreviewTitle) }
    package static var rulesPreviewDeputies: Message { Message(.rulesPreviewDeputies) }
    package static var rulesPreviewPresent: Message { Message(.rulesPreviewPresent) }
    package static var rulesPreviewPresentHint: Message { Message(.rulesPreviewPresentHint) }
    package static func rulesPreviewRoll(count: Int) -> Message {
        Message(.rulesPreviewRoll, [.number(count)])
    }
    package static var rulesPreviewPeopleUnit: Message { Message(.rulesPreviewPeopleUnit) }
    package static var rulesPreviewButton: Message { Message(.rulesPreviewButton) }
    package static var rulesPreviewWrong: Message { Message(.rulesPreviewWrong) }
    package static var rulesFigureNeeded: Message { Message(.rulesFigureNeeded) }
    package static var rulesFigureSatisfied: Message { Message(.rulesFigureSatisfied) }
    package static var rulesFigureQuorum: Message { Message(.rulesFigureQuorum) }
    package static var rulesFigureSeats: Message { Message(.rulesFigureSeats) }
    package static var rulesFigureSurplus: Message { Message(.rulesFigureSurplus) }
    package static var rulesFigureUnlimited: Message { Message(.rulesFigureUnlimited) }
    package static var rulesWarningTitle: Message { Message(.rulesWarningTitle) }
    package static var rulesWarningSurplusSmall: Message { Message(.rulesWarningSurplusSmall) }
    package static var rulesWarningSurplusLarge: Message { Message(.rulesWarningSurplusLarge) }
    package static var rulesWarningNoSurplus: Message { Message(.rulesWarningNoSurplus) }
    package static var rulesWarningQuorum: Message { Message(.rulesWarningQuorum) }
    package static var rulesWarningThreshold: Message { Message(.rulesWarningThreshold) }
    package static var rulesWarningBasic: Message { Message(.rulesWarningBasic) }
    package static var rulesAssumedMark: Message { Message(.rulesAssumedMark) }
    package static func rulesAssumedTitle(count: Int) -> Message {
        Message(.rulesAssumedTitle, [.number(count)])
    }
    package static func rulesAssumedText(contents: String) -> Message {
        Message(.rulesAssumedText, [.text(contents)])
    }
    package static var rulesStateDraft: Message { Message(.rulesStateDraft) }
    package static var rulesStateAdopted: Message { Message(.rulesStateAdopted) }
    package static var rulesStateSuperseded: Message { Message(.rulesStateSuperseded) }
    package static func rulesNumber(number: Int) -> Message {
        Message(.rulesNumber, [.plain(number)])
    }
    package static func rulesYear(year: Int) -> Message {
        Message(.rulesYear, [.plain(year)])
    }
    package static func rulesConsoleHeadlineHolds(year: Int) -> Message {
        Message(.rulesConsoleHeadlineHolds, [.plain(year)])
    }
    package static func rulesConsoleHeadlineDraft(year: Int) -> Message {
        Message(.rulesConsoleHeadlineDraft, [.plain(year)])
    }
    package static var rulesConsoleHeadlineNone: Message { Message(.rulesConsoleHeadlineNone) }
    package static var rulesConsoleEmptyTitle: Message { Message(.rulesConsoleEmptyTitle) }
    package static var rulesConsoleEmptyText: Message { Message(.rulesConsoleEmptyText) }
    package static var rulesConsoleButton: Message { Message(.rulesConsoleButton) }
    package static var rulesColumnYear: Message { Message(.rulesColumnYear) }
    package static var rulesColumnTitle: Message { Message(.rulesColumnTitle) }
    package static var rulesColumnPurpose: Message { Message(.rulesColumnPurpose) }
    package static var rulesColumnState: Message { Message(.rulesColumnState) }
    package static var rulesColumnAdopted: Message { Message(.rulesColumnAdopted) }
    package static var rulesNewCrumb: Message { Message(.rulesNewCrumb) }
    package static var rulesNewHeadline: Message { Message(.rulesNewHeadline) }
    package static var rulesNewLead: Message { Message(.rulesNewLead) }
    package static var rulesNewHeadlineRating: Message { Message(.rulesNewHeadlineRating) }
    package static var rulesNewLeadRating: Message { Message(.rulesNewLeadRating) }
    package static var rulesPresetLabel: Message { Message(.rulesPresetLabel) }
    package static var rulesPresetHint: Message { Message(.rulesPresetHint) }
    package static var rulesPresetUsual: Message { Message(.rulesPresetUsual) }
    package static var rulesPresetUsualRating: Message { Message(.rulesPresetUsualRating) }
    package static func rulesPresetPlace(place: String, year: Int) -> Message {
        Message(.rulesPresetPlace, [.text(place), .plain(year)])
    }
    package static func rulesPresetPlaceRating(place: String, year: Int) -> Message {
        Message(.rulesPresetPlaceRating, [.text(place), .plain(year)])
    }
    package static var rulesPresetButton: Message { Message(.rulesPresetButton) }
    package static func rulesPresetFilled(place: String, year: Int) -> Message {
        Message(.rulesPresetFilled, [.text(place), .plain(year)])
    }
    package static var rulesPresetFilledUsual: Message { Message(.rulesPresetFilledUsual) }
    package static var rulesPresetFilledUsualText: Message { Message(.rulesPresetFilledUsualText) }
    package static func rulesPresetKnown(contents: String) -> Message {
        Message(.rulesPresetKnown, [.text(contents)])
    }
    package static var rulesPresetKnownNone: Message { Message(.rulesPresetKnownNone) }
    package static var rulesPresetDeputies: Message { Message(.rulesPresetDeputies) }
    package static var rulesPresetPresent: Message { Message(.rulesPresetPresent) }
    package static var rulesPresetVoters: Message { Message(.rulesPresetVoters) }
    package static var rulesPresetMethod: Message { Message(.rulesPresetMethod) }
    package static var rulesPresetNote: Message { Message(.rulesPresetNote) }
    package static var rulesPresetSource: Message { Message(.rulesPresetSource) }
    package static var rulesDraftOpenTitle: Message { Message(.rulesDraftOpenTitle) }
    package static var rulesDraftOpenText: Message { Message(.rulesDraftOpenText) }
    package static var rulesChangedTitle: Message { Message(.rulesChangedTitle) }
    package static var rulesChangedText: Message { Message(.rulesChangedText) }
    package static var rulesAdoptedTitle: Message { Message(.rulesAdoptedTitle) }
    package static var rulesAdoptedText: Message { Message(.rulesAdoptedText) }
    package static var rulesFormYear: Message { Message(.rulesFormYear) }
    package static var rulesFormYearHint: Message { Message(.rulesFormYearHint) }
    package static var rulesFormPurpose: Message { Message(.rulesFormPurpose) }
    package static var rulesFormTitle: Message { Message(.rulesFormTitle) }
    package static func rulesFormTitleProposed(place: String, year: Int) -> Message {
        Message(.rulesFormTitleProposed, [.text(place), .plain(year)])
    }
    package static func rulesFormTitleProposedRating(place: String, year: Int) -> Message {
        Message(.rulesFormTitleProposedRating, [.text(place), .plain(year)])
    }
    package static var rulesFormDocumentNumber: Message { Message(.rulesFormDocumentNumber) }
    package static var rulesFormSource: Message { Message(.rulesFormSource) }
    package static var rulesFormSourceHint: Message { Message(.rulesFormSourceHint) }
    package static var rulesFormSeats: Message { Message(.rulesFormSeats) }
    package static var rulesFormSeatsHint: Message { Message(.rulesFormSeatsHint) }
    package static var rulesFormItemsUnit: Message { Message(.rulesFormItemsUnit) }
    package static var rulesFormCandidates: Message { Message(.rulesFormCandidates) }
    package static var rulesFormCandidatesHint: Message { Message(.rulesFormCandidatesHint) }
    package static var rulesFormBallot: Message { Message(.rulesFormBallot) }
    package static var rulesFormBallotUpTo: Message { Message(.rulesFormBallotUpTo) }
    package static var rulesFormBallotUpToText: Message { Message(.rulesFormBallotUpToText) }
    package static var rulesFormBallotExactly: Message { Message(.rulesFormBallotExactly) }
    package static var rulesFormBallotExactlyText: Message { Message(.rulesFormBallotExactlyText) }
    package static var rulesFormBallotPerItem: Message { Message(.rulesFormBallotPerItem) }
    package static var rulesFormBallotPerItemText: Message { Message(.rulesFormBallotPerItemText) }
    package static var rulesFormBallotPackage: Message { Message(.rulesFormBallotPackage) }
    package static var rulesFormBallotPackageText: Message { Message(.rulesFormBallotPackageText) }
    package static var rulesFormBallotRank: Message { Message(.rulesFormBallotRank) }
    package static var rulesFormBallotRankText: Message { Message(.rulesFormBallotRankText) }
    package static var rulesFormBlank: Message { Message(.rulesFormBlank) }
    package static var rulesFormBlankValid: Message { Message(.rulesFormBlankValid) }
    package static var rulesFormBlankValidText: Message { Message(.rulesFormBlankValidText) }
    package static var rulesFormBlankFormValid: Message { Message(.rulesFormBlankFormValid) }
    package static var rulesFormBlankVoid: Message { Message(.rulesFormBlankVoid) }
    package static var rulesFormChannel: Message { Message(.rulesFormChannel) }
    package static var rulesFormChannelPaper: Message { Message(.rulesFormChannelPaper) }
    package static var rulesFormChannelKeypad: Message { Message(.rulesFormChannelKeypad) }
    package static var rulesFormChannelKeypadText: Message { Message(.rulesFormChannelKeypadText) }
    package static var rulesFormQuorum: Message { Message(.rulesFormQuorum) }
    package static var rulesFormQuorumHint: Message { Message(.rulesFormQuorumHint) }
    package static var rulesFormParticipation: Message { Message(.rulesFormParticipation) }
    package static var rulesFormParticipationHint: Message { Message(.rulesFormParticipationHint) }
    package static var rulesFormThresholdBase: Message { Message(.rulesFormThresholdBase) }
    package static var rulesFormThresholdBaseNone: Message { Message(.rulesFormThresholdBaseNone) }
    package static var rulesFormThresholdInclusive: Message { Message(.rulesFormThresholdInclusive) }
    package static var rulesFormThresholdInclusiveNo: Message { Message(.rulesFormThresholdInclusiveNo) }
    package static var rulesFormThresholdInclusiveNoText: Message { Message(.rulesFormThresholdInclusiveNoText) }
    package static var rulesFormThresholdInclusiveYes: Message { Message(.rulesFormThresholdInclusiveYes) }
    package static var rulesFormThresholdInclusiveYesText: Message { Message(.rulesFormThresholdInclusiveYesText) }
    package static var rulesFormThresholdFraction: Message { Message(.rulesFormThresholdFraction) }
    package static var rulesFormThresholdFractionHint: Message { Message(.rulesFormThresholdFractionHint) }
    package static var rulesFormBasicFraction: Message { Message(.rulesFormBasicFraction) }
    package static var rulesFormBasicInclusive: Message { Message(.rulesFormBasicInclusive) }
    package static var rulesFormTie: Message { Message(.rulesFormTie) }
    package static var rulesFormTieRevote: Message { Message(.rulesFormTieRevote) }
    package static var rulesFormTiePresidium: Message { Message(.rulesFormTiePresidium) }
    package static var rulesFormTieInclude: Message { Message(.rulesFormTieInclude) }
    package static var rulesFormTieExclude: Message { Message(.rulesFormTieExclude) }
    package static var rulesFormTieListOrder: Message { Message(.rulesFormTieListOrder) }
    package static var rulesFormTieRounds: Message { Message(.rulesFormTieRounds) }
    package static var rulesFormTieRoundsHint: Message { Message(.rulesFormTieRoundsHint) }
    package static var rulesFormRoundsUnit: Message { Message(.rulesFormRoundsUnit) }
    package static var rulesFormTieThreshold: Message { Message(.rulesFormTieThreshold) }
    package static var rulesFormTieThresholdPlurality: Message { Message(.rulesFormTieThresholdPlurality) }
    package static var rulesFormTieThresholdSame: Message { Message(.rulesFormTieThresholdSame) }
    package static var rulesFormTieThresholdOneThird: Message { Message(.rulesFormTieThresholdOneThird) }
    package static var rulesFormShortfall: Message { Message(.rulesFormShortfall) }
    package static var rulesFormShortfallAccept: Message { Message(.rulesFormShortfallAccept) }
    package static var rulesFormShortfallSecondRound: Message { Message(.rulesFormShortfallSecondRound) }
    package static var rulesFormShortfallNextSession: Message { Message(.rulesFormShortfallNextSession) }
    package static var rulesFormPublishing: Message { Message(.rulesFormPublishing) }
    package static var rulesFormPublishingAll: Message { Message(.rulesFormPublishingAll) }
    package static var rulesFormPublishingElected: Message { Message(.rulesFormPublishingElected) }
    package static var rulesFormPublishingNone: Message { Message(.rulesFormPublishingNone) }
    package static var rulesFormPublishingGrades: Message { Message(.rulesFormPublishingGrades) }
    package static var rulesFormOrder: Message { Message(.rulesFormOrder) }
    package static var rulesFormOrderVotes: Message { Message(.rulesFormOrderVotes) }
    package static var rulesFormOrderList: Message { Message(.rulesFormOrderList) }
    package static var rulesFormText: Message { Message(.rulesFormText) }
    package static var rulesFormTextHint: Message { Message(.rulesFormTextHint) }
    package static var rulesFormStated: Message { Message(.rulesFormStated) }
    package static var rulesFormDraftButton: Message { Message(.rulesFormDraftButton) }
    package static var rulesFormSaveButton: Message { Message(.rulesFormSaveButton) }
    package static func rulesFaultYear(from: Int, to: Int) -> Message {
        Message(.rulesFaultYear, [.plain(from), .plain(to)])
    }
    package static var rulesFaultTitle: Message { Message(.rulesFaultTitle) }
    package static var rulesFaultSource: Message { Message(.rulesFaultSource) }
    package static func rulesFaultTooLong(count: Int, most: Int) -> Message {
        Message(.rulesFaultTooLong, [.number(count), .number(most)])
    }
    package static var rulesFaultChoice: Message { Message(.rulesFaultChoice) }
    package static func rulesFaultCount(from: Int, to: Int) -> Message {
        Message(.rulesFaultCount, [.number(from), .number(to)])
    }
    package static var rulesFaultSeatsMissing: Message { Message(.rulesFaultSeatsMissing) }
    package static var rulesFaultSeatsOfPackage: Message { Message(.rulesFaultSeatsOfPackage) }
    package static func rulesFaultNoSurplus(candidates: Int, seats: Int) -> Message {
        Message(.rulesFaultNoSurplus, [.number(candidates), .number(seats)])
    }
    package static var rulesFaultFraction: Message { Message(.rulesFaultFraction) }
    package static var rulesFaultUnreachable: Message { Message(.rulesFaultUnreachable) }
    package static var rulesFaultStreet: Message { Message(.rulesFaultStreet) }
    package static var rulesFaultAdoptionDate: Message { Message(.rulesFaultAdoptionDate) }
    package static var rulesFaultDecision: Message { Message(.rulesFaultDecision) }
    package static var rulesFaultFuture: Message { Message(.rulesFaultFuture) }
    package static func rulesFaultBeforePrevious(date: String) -> Message {
        Message(.rulesFaultBeforePrevious, [.text(date)])
    }
    package static func rulesFaultVotes(from: Int, to: Int) -> Message {
        Message(.rulesFaultVotes, [.number(from), .number(to)])
    }
    package static func rulesFaultMoreThanDeputies(votes: Int, deputies: Int) -> Message {
        Message(.rulesFaultMoreThanDeputies, [.number(votes), .number(deputies)])
    }
    package static func rulesFaultNoMajority(yes: Int, deputies: Int, needed: Int) -> Message {
        Message(.rulesFaultNoMajority, [.number(yes), .number(deputies), .number(needed)])
    }
    package static func rulesPageDraftAssumed(count: Int) -> Message {
        Message(.rulesPageDraftAssumed, [.number(count)])
    }
    package static var rulesPageDraftReady: Message { Message(.rulesPageDraftReady) }
    package static func rulesPageAdopted(date: String) -> Message {
        Message(.rulesPageAdopted, [.text(date)])
    }
    package static var rulesPageEdit: Message { Message(.rulesPageEdit) }
    package static var rulesPageAdopt: Message { Message(.rulesPageAdopt) }
    package static var rulesPageTrial: Message { Message(.rulesPageTrial) }
    package static var rulesPageAfter: Message { Message(.rulesPageAfter) }
    package static var rulesPagePublic: Message { Message(.rulesPagePublic) }
    package static func rulesSupersededTitle(number: Int) -> Message {
        Message(.rulesSupersededTitle, [.plain(number)])
    }
    package static var rulesSupersededText: Message { Message(.rulesSupersededText) }
    package static var rulesSupersededLink: Message { Message(.rulesSupersededLink) }
    package static var rulesDoneDraft: Message { Message(.rulesDoneDraft) }
    package static var rulesDoneEdit: Message { Message(.rulesDoneEdit) }
    package static var rulesDoneAdopt: Message { Message(.rulesDoneAdopt) }
    package static var rulesDoneText: Message { Message(.rulesDoneText) }
    package static var rulesSheetText: Message { Message(.rulesSheetText) }
    package static var rulesSheetAdoption: Message { Message(.rulesSheetAdoption) }
    package static var rulesSheetDate: Message { Message(.rulesSheetDate) }
    package static var rulesSheetDecision: Message { Message(.rulesSheetDecision) }
    package static var rulesSheetVotes: Message { Message(.rulesSheetVotes) }
    package static func rulesSheetVotesText(deputies: Int, yes: Int, no: Int, abstain: Int) -> Message {
        Message(.rulesSheetVotesText, [.number(deputies), .number(yes), .number(no), .number(abstain)])
    }
    package static var rulesSheetVotesUncounted: Message { Message(.rulesSheetVotesUncounted) }
    package static var rulesSheetSource: Message { Message(.rulesSheetSource) }
    package static var rulesSheetPrevious: Message { Message(.rulesSheetPrevious) }
    package static var rulesSheetNotAdopted: Message { Message(.rulesSheetNotAdopted) }
    package static var rulesHashTitle: Message { Message(.rulesHashTitle) }
    package static var rulesHashText: Message { Message(.rulesHashText) }
    package static var rulesHashDownload: Message { Message(.rulesHashDownload) }
    package static var rulesHashCheck: Message { Message(.rulesHashCheck) }
    package static var rulesAdoptCrumb: Message { Message(.rulesAdoptCrumb) }
    package static var rulesAdoptHeadline: Message { Message(.rulesAdoptHeadline) }
    package static var rulesAdoptLead: Message { Message(.rulesAdoptLead) }
    package static var rulesAdoptConfirm: Message { Message(.rulesAdoptConfirm) }
    package static var rulesAdoptConfirmHint: Message { Message(.rulesAdoptConfirmHint) }
    package static func rulesAdoptAssumed(contents: String) -> Message {
        Message(.rulesAdoptAssumed, [.text(contents)])
    }
    package static var rulesAdoptDate: Message { Message(.rulesAdoptDate) }
    package static var rulesAdoptDecision: Message { Message(.rulesAdoptDecision) }
    package static var rulesAdoptVotes: Message { Message(.rulesAdoptVotes) }
    package static var rulesAdoptVotesHint: Message { Message(.rulesAdoptVotesHint) }
    package static var rulesAdoptDeputies: Message { Message(.rulesAdoptDeputies) }
    package static var rulesAdoptYes: Message { Message(.rulesAdoptYes) }
    package static var rulesAdoptNo: Message { Message(.rulesAdoptNo) }
    package static var rulesAdoptAbstain: Message { Message(.rulesAdoptAbstain) }
    package static var rulesAdoptButton: Message { Message(.rulesAdoptButton) }
    package static var rulesTrialCrumb: Message { Message(.rulesTrialCrumb) }
    package static var rulesTrialHeadline: Message { Message(.rulesTrialHeadline) }
    package static var rulesTrialLead: Message { Message(.rulesTrialLead) }
    package static var rulesTrialExamples: Message { Message(.rulesTrialExamples) }
    package static var rulesTrialPapers: Message { Message(.rulesTrialPapers) }
    package static var rulesTrialDeputies: Message { Message(.rulesTrialDeputies) }
    package static var rulesTrialPresent: Message { Message(.rulesTrialPresent) }
    package static var rulesTrialIssued: Message { Message(.rulesTrialIssued) }
    package static var rulesTrialReturned: Message { Message(.rulesTrialReturned) }
    package static var rulesTrialVoid: Message { Message(.rulesTrialVoid) }
    package static var rulesTrialBlank: Message { Message(.rulesTrialBlank) }
    package static var rulesTrialItems: Message { Message(.rulesTrialItems) }
    package static func rulesTrialItem(number: Int) -> Message {
        Message(.rulesTrialItem, [.plain(number)])
    }
    package static var rulesTrialYes: Message { Message(.rulesTrialYes) }
    package static var rulesTrialMarks: Message { Message(.rulesTrialMarks) }
    package static var rulesTrialNo: Message { Message(.rulesTrialNo) }
    package static var rulesTrialAbstain: Message { Message(.rulesTrialAbstain) }
    package static var rulesTrialRanked: Message { Message(.rulesTrialRanked) }
    package static var rulesTrialScore: Message { Message(.rulesTrialScore) }
    package static func rulesTrialCell(item: String, column: String) -> Message {
        Message(.rulesTrialCell, [.text(item), .text(column)])
    }
    package static var rulesTrialButton: Message { Message(.rulesTrialButton) }
    package static var rulesTrialNotNumber: Message { Message(.rulesTrialNotNumber) }
    package static var rulesTrialVoidReason: Message { Message(.rulesTrialVoidReason) }
    package static var rulesTrialResult: Message { Message(.rulesTrialResult) }
    package static var rulesTrialSteps: Message { Message(.rulesTrialSteps) }
    package static var rulesTrialColumnItem: Message { Message(.rulesTrialColumnItem) }
    package static var rulesTrialColumnVotes: Message { Message(.rulesTrialColumnVotes) }
    package static var rulesTrialColumnResult: Message { Message(.rulesTrialColumnResult) }
    package static var rulesTrialColumnReason: Message { Message(.rulesTrialColumnReason) }
    package static var rulesExampleTie: Message { Message(.rulesExampleTie) }
    package static var rulesExampleShortfall: Message { Message(.rulesExampleShortfall) }
    package static var rulesExampleVoid: Message { Message(.rulesExampleVoid) }
    package static var rulesExampleEverything: Message { Message(.rulesExampleEverything) }
    package static func rulesPublicHeadline(count: Int) -> Message {
        Message(.rulesPublicHeadline, [.number(count)])
    }
    package static var rulesPublicHeadlineNone: Message { Message(.rulesPublicHeadlineNone) }
    package static var rulesPublicLead: Message { Message(.rulesPublicLead) }
    package static var rulesPublicEmptyTitle: Message { Message(.rulesPublicEmptyTitle) }
    package static var rulesPublicEmptyText: Message { Message(.rulesPublicEmptyText) }
    package static var rulesPublicLink: Message { Message(.rulesPublicLink) }
    package static var rulesPublicDescription: Message { Message(.rulesPublicDescription) }
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
    package static var screeningRulingHardStop: Message { Message(.screeningRulingHardStop) }
    package static var screeningRulingSecondOpinionMissing: Message { Message(.screeningRulingSecondOpinionMissing) }
    package static var screeningNav: Message { Message(.screeningNav) }
    package static var screeningNavOpinions: Message { Message(.screeningNavOpinions) }
    package static var screeningVerdictAgree: Message { Message(.screeningVerdictAgree) }
    package static var screeningVerdictAgreeText: Message { Message(.screeningVerdictAgreeText) }
    package static var screeningVerdictAgreeInPrinciple: Message { Message(.screeningVerdictAgreeInPrinciple) }
    package static var screeningVerdictAgreeInPrincipleText: Message { Message(.screeningVerdictAgreeInPrincipleText) }
    package static var screeningVerdictDisagree: Message { Message(.screeningVerdictDisagree) }
    package static var screeningVerdictDisagreeText: Message { Message(.screeningVerdictDisagreeText) }
    package static var screeningVerdictNeedsMore: Message { Message(.screeningVerdictNeedsMore) }
    package static var screeningVerdictNeedsMoreText: Message { Message(.screeningVerdictNeedsMoreText) }
    package static var screeningVerdictNotOurs: Message { Message(.screeningVerdictNotOurs) }
    package static var screeningVerdictNotOursText: Message { Message(.screeningVerdictNotOursText) }
    package static var screeningEndingRecalled: Message { Message(.screeningEndingRecalled) }
    package static var screeningEndingReassigned: Message { Message(.screeningEndingReassigned) }
    package static var screeningEndingWaived: Message { Message(.screeningEndingWaived) }
    package static var screeningEndingReturned: Message { Message(.screeningEndingReturned) }
    package static var screeningTurnAll: Message { Message(.screeningTurnAll) }
    package static var screeningTurnMine: Message { Message(.screeningTurnMine) }
    package static var screeningTurnUnits: Message { Message(.screeningTurnUnits) }
    package static var screeningTurnRuled: Message { Message(.screeningTurnRuled) }
    package static var screeningTurns: Message { Message(.screeningTurns) }
    package static var screeningRound: Message { Message(.screeningRound) }
    package static func screeningRoundLabel(number: Int) -> Message {
        Message(.screeningRoundLabel, [.plain(number)])
    }
    package static func screeningRoundTitle(number: Int, title: String) -> Message {
        Message(.screeningRoundTitle, [.plain(number), .text(title)])
    }
    package static func screeningRoundHeadline(number: Int, total: Int, ruled: Int, unruled: Int) -> Message {
        Message(.screeningRoundHeadline, [.plain(number), .number(total), .number(ruled), .number(unruled)])
    }
    package static func screeningRoundHeadlineAll(number: Int, total: Int) -> Message {
        Message(.screeningRoundHeadlineAll, [.plain(number), .number(total)])
    }
    package static func screeningRoundHeadlineClosed(number: Int, total: Int) -> Message {
        Message(.screeningRoundHeadlineClosed, [.plain(number), .number(total)])
    }
    package static func screeningRoundHeadlineNone(number: Int) -> Message {
        Message(.screeningRoundHeadlineNone, [.plain(number)])
    }
    package static var screeningNothingOpen: Message { Message(.screeningNothingOpen) }
    package static var screeningNoCallTitle: Message { Message(.screeningNoCallTitle) }
    package static var screeningNoCallText: Message { Message(.screeningNoCallText) }
    package static func screeningCallTitle(year: Int) -> Message {
        Message(.screeningCallTitle, [.plain(year)])
    }
    package static var screeningNoRound: Message { Message(.screeningNoRound) }
    package static func screeningStandingOpen(total: Int, unruled: Int) -> Message {
        Message(.screeningStandingOpen, [.number(total), .number(unruled)])
    }
    package static func screeningStandingClosed(total: Int) -> Message {
        Message(.screeningStandingClosed, [.number(total)])
    }
    package static func screeningGoRound(number: Int) -> Message {
        Message(.screeningGoRound, [.plain(number)])
    }
    package static func screeningOpenTitle(number: Int) -> Message {
        Message(.screeningOpenTitle, [.plain(number)])
    }
    package static var screeningOpenName: Message { Message(.screeningOpenName) }
    package static var screeningOpenNameHint: Message { Message(.screeningOpenNameHint) }
    package static var screeningOpenNameEnglish: Message { Message(.screeningOpenNameEnglish) }
    package static var screeningOpenLists: Message { Message(.screeningOpenLists) }
    package static var screeningOpenListsHint: Message { Message(.screeningOpenListsHint) }
    package static var screeningOpenRules: Message { Message(.screeningOpenRules) }
    package static var screeningOpenLast: Message { Message(.screeningOpenLast) }
    package static var screeningOpenAttendance: Message { Message(.screeningOpenAttendance) }
    package static var screeningOpenRemark: Message { Message(.screeningOpenRemark) }
    package static var screeningOpenRemarkHint: Message { Message(.screeningOpenRemarkHint) }
    package static func screeningOpenButton(number: Int) -> Message {
        Message(.screeningOpenButton, [.plain(number)])
    }
    package static func screeningOpenTitleLength(count: Int) -> Message {
        Message(.screeningOpenTitleLength, [.plain(count)])
    }
    package static func screeningOpenRemarkTooLong(count: Int, most: Int) -> Message {
        Message(.screeningOpenRemarkTooLong, [.number(count), .number(most)])
    }
    package static var screeningOpenNotPublished: Message { Message(.screeningOpenNotPublished) }
    package static var screeningOpenRemarkMissing: Message { Message(.screeningOpenRemarkMissing) }
    package static func screeningOpenAlready(round: Int) -> Message {
        Message(.screeningOpenAlready, [.plain(round)])
    }
    package static var screeningOpenListUnknown: Message { Message(.screeningOpenListUnknown) }
    package static func screeningOpenedAt(time: String) -> Message {
        Message(.screeningOpenedAt, [.text(time)])
    }
    package static func screeningOpenedBecause(reason: String) -> Message {
        Message(.screeningOpenedBecause, [.text(reason)])
    }
    package static var screeningLast: Message { Message(.screeningLast) }
    package static var screeningSealed: Message { Message(.screeningSealed) }
    package static func screeningSealedTitle(number: Int) -> Message {
        Message(.screeningSealedTitle, [.plain(number)])
    }
    package static var screeningSealedText: Message { Message(.screeningSealedText) }
    package static var screeningFigureUnit: Message { Message(.screeningFigureUnit) }
    package static var screeningFigureOpinions: Message { Message(.screeningFigureOpinions) }
    package static func screeningFigureRuled(total: Int) -> Message {
        Message(.screeningFigureRuled, [.number(total)])
    }
    package static var screeningFigureUnruled: Message { Message(.screeningFigureUnruled) }
    package static var screeningFigureWaiting: Message { Message(.screeningFigureWaiting) }
    package static var screeningFigureOverdue: Message { Message(.screeningFigureOverdue) }
    package static var screeningGoDesk: Message { Message(.screeningGoDesk) }
    package static var screeningGoRulings: Message { Message(.screeningGoRulings) }
    package static var screeningUnitsTitle: Message { Message(.screeningUnitsTitle) }
    package static var screeningUnit: Message { Message(.screeningUnit) }
    package static var screeningAsked: Message { Message(.screeningAsked) }
    package static var screeningWaiting: Message { Message(.screeningWaiting) }
    package static var screeningOverdue: Message { Message(.screeningOverdue) }
    package static func screeningListsUsed(count: Int) -> Message {
        Message(.screeningListsUsed, [.number(count)])
    }
    package static var screeningFingerprint: Message { Message(.screeningFingerprint) }
    package static var screeningFingerprintText: Message { Message(.screeningFingerprintText) }
    package static var screeningUntouched: Message { Message(.screeningUntouched) }
    package static var screeningTouchedTitle: Message { Message(.screeningTouchedTitle) }
    package static var screeningTouchedText: Message { Message(.screeningTouchedText) }
    package static var screeningByChannel: Message { Message(.screeningByChannel) }
    package static var screeningByReason: Message { Message(.screeningByReason) }
    package static var screeningReason: Message { Message(.screeningReason) }
    package static var screeningCount: Message { Message(.screeningCount) }
    package static var screeningChannel: Message { Message(.screeningChannel) }
    package static var screeningUndecided: Message { Message(.screeningUndecided) }
    package static var screeningSum: Message { Message(.screeningSum) }
    package static var screeningRecordTitle: Message { Message(.screeningRecordTitle) }
    package static func screeningRecordHeading(place: String, year: Int, number: Int) -> Message {
        Message(.screeningRecordHeading, [.text(place), .plain(year), .plain(number)])
    }
    package static func screeningRecordSentence(opened: String, closed: String, count: Int) -> Message {
        Message(.screeningRecordSentence, [.text(opened), .text(closed), .number(count)])
    }
    package static var screeningCloseTitle: Message { Message(.screeningCloseTitle) }
    package static func screeningCloseQuestion(number: Int) -> Message {
        Message(.screeningCloseQuestion, [.plain(number)])
    }
    package static func screeningCloseText(total: Int, unruled: Int) -> Message {
        Message(.screeningCloseText, [.number(total), .number(unruled)])
    }
    package static func screeningCloseButton(number: Int) -> Message {
        Message(.screeningCloseButton, [.plain(number)])
    }
    package static var screeningCloseNot: Message { Message(.screeningCloseNot) }
    package static var screeningCloseUnanswered: Message { Message(.screeningCloseUnanswered) }
    package static func screeningCloseUnruled(count: Int) -> Message {
        Message(.screeningCloseUnruled, [.number(count)])
    }
    package static func screeningCloseUnopined(count: Int) -> Message {
        Message(.screeningCloseUnopined, [.number(count)])
    }
    package static func screeningCloseAssignment(unit: String, date: String) -> Message {
        Message(.screeningCloseAssignment, [.text(unit), .text(date)])
    }
    package static var screeningCloseAlready: Message { Message(.screeningCloseAlready) }
    package static var screeningCloseAlreadyText: Message { Message(.screeningCloseAlreadyText) }
    package static var screeningCloseEmpty: Message { Message(.screeningCloseEmpty) }
    package static var screeningCloseEmptyText: Message { Message(.screeningCloseEmptyText) }
    package static func screeningNumbered(reference: String, title: String) -> Message {
        Message(.screeningNumbered, [.text(reference), .text(title)])
    }
    package static var screeningChangesTitle: Message { Message(.screeningChangesTitle) }
    package static func screeningChangesHeadline(rounds: Int, moved: Int) -> Message {
        Message(.screeningChangesHeadline, [.number(rounds), .number(moved)])
    }
    package static func screeningChangesHeadlineOne(total: Int) -> Message {
        Message(.screeningChangesHeadlineOne, [.number(total)])
    }
    package static var screeningChangesNoneTitle: Message { Message(.screeningChangesNoneTitle) }
    package static var screeningChangesNoneText: Message { Message(.screeningChangesNoneText) }
    package static func screeningChangesPair(earlier: Int, later: Int, count: Int) -> Message {
        Message(.screeningChangesPair, [.plain(earlier), .plain(later), .number(count)])
    }
    package static var screeningChangesAll: Message { Message(.screeningChangesAll) }
    package static func screeningChangesRulings(count: Int) -> Message {
        Message(.screeningChangesRulings, [.number(count)])
    }
    package static func screeningOutcomeBecause(outcome: String, reason: String) -> Message {
        Message(.screeningOutcomeBecause, [.text(outcome), .text(reason)])
    }
    package static var screeningGrounds: Message { Message(.screeningGrounds) }
    package static var screeningGroundsHint: Message { Message(.screeningGroundsHint) }
    package static var screeningDesk: Message { Message(.screeningDesk) }
    package static func screeningDeskHeadline(mine: Int, units: Int) -> Message {
        Message(.screeningDeskHeadline, [.number(mine), .number(units)])
    }
    package static func screeningDeskDone(number: Int) -> Message {
        Message(.screeningDeskDone, [.plain(number)])
    }
    package static func screeningDeskClosed(number: Int) -> Message {
        Message(.screeningDeskClosed, [.plain(number)])
    }
    package static var screeningDeskEmptyTitle: Message { Message(.screeningDeskEmptyTitle) }
    package static var screeningDeskEmptyText: Message { Message(.screeningDeskEmptyText) }
    package static var screeningFilters: Message { Message(.screeningFilters) }
    package static var screeningFilterField: Message { Message(.screeningFilterField) }
    package static var screeningFilterPlace: Message { Message(.screeningFilterPlace) }
    package static var screeningFilterChannel: Message { Message(.screeningFilterChannel) }
    package static var screeningFilterParty: Message { Message(.screeningFilterParty) }
    package static var screeningFilterHinted: Message { Message(.screeningFilterHinted) }
    package static var screeningFilterAny: Message { Message(.screeningFilterAny) }
    package static var screeningFilterButton: Message { Message(.screeningFilterButton) }
    package static var screeningColumnChoose: Message { Message(.screeningColumnChoose) }
    package static var screeningColumnUnits: Message { Message(.screeningColumnUnits) }
    package static var screeningColumnRuling: Message { Message(.screeningColumnRuling) }
    package static func screeningChoose(reference: String) -> Message {
        Message(.screeningChoose, [.text(reference)])
    }
    package static func screeningAnswered(asked: Int, answered: Int) -> Message {
        Message(.screeningAnswered, [.number(asked), .number(answered)])
    }
    package static var screeningBatchChosen: Message { Message(.screeningBatchChosen) }
    package static func screeningBatchPage(count: Int) -> Message {
        Message(.screeningBatchPage, [.number(count)])
    }
    package static var screeningBatchTitle: Message { Message(.screeningBatchTitle) }
    package static func screeningBatchHeadline(count: Int) -> Message {
        Message(.screeningBatchHeadline, [.number(count)])
    }
    package static var screeningBatchRule: Message { Message(.screeningBatchRule) }
    package static var screeningBatchOwn: Message { Message(.screeningBatchOwn) }
    package static var screeningBatchOwnText: Message { Message(.screeningBatchOwnText) }
    package static func screeningBatchButton(count: Int) -> Message {
        Message(.screeningBatchButton, [.number(count)])
    }
    package static var screeningBatchNothing: Message { Message(.screeningBatchNothing) }
    package static func screeningBatchTooMany(count: Int, most: Int) -> Message {
        Message(.screeningBatchTooMany, [.number(count), .number(most)])
    }
    package static func screeningBatchOne(reference: String, title: String) -> Message {
        Message(.screeningBatchOne, [.text(reference), .text(title)])
    }
    package static var screeningBatchConflict: Message { Message(.screeningBatchConflict) }
    package static var screeningBatchNoneWritten: Message { Message(.screeningBatchNoneWritten) }
    package static var screeningBatchHeadlineNone: Message { Message(.screeningBatchHeadlineNone) }
    package static var screeningBatchEmptyTitle: Message { Message(.screeningBatchEmptyTitle) }
    package static var screeningBatchEmptyText: Message { Message(.screeningBatchEmptyText) }
    package static var screeningBatchBack: Message { Message(.screeningBatchBack) }
    package static var screeningPrevious: Message { Message(.screeningPrevious) }
    package static var screeningNext: Message { Message(.screeningNext) }
    package static func screeningPlace(place: Int, count: Int) -> Message {
        Message(.screeningPlace, [.number(place), .number(count)])
    }
    package static var screeningDoneRule: Message { Message(.screeningDoneRule) }
    package static var screeningDoneTakeBack: Message { Message(.screeningDoneTakeBack) }
    package static var screeningDoneCheck: Message { Message(.screeningDoneCheck) }
    package static var screeningDoneAssign: Message { Message(.screeningDoneAssign) }
    package static var screeningDoneEnd: Message { Message(.screeningDoneEnd) }
    package static var screeningDoneText: Message { Message(.screeningDoneText) }
    package static func screeningConflictBy(post: String, time: String, outcome: String) -> Message {
        Message(.screeningConflictBy, [.text(post), .text(time), .text(outcome)])
    }
    package static var screeningConflictText: Message { Message(.screeningConflictText) }
    package static var screeningTakenBack: Message { Message(.screeningTakenBack) }
    package static var screeningHistory: Message { Message(.screeningHistory) }
    package static func screeningStoppedBy(rules: String) -> Message {
        Message(.screeningStoppedBy, [.text(rules)])
    }
    package static func screeningOverridden(reason: String) -> Message {
        Message(.screeningOverridden, [.text(reason)])
    }
    package static var screeningOwnParty: Message { Message(.screeningOwnParty) }
    package static var screeningCandidate: Message { Message(.screeningCandidate) }
    package static var screeningDuplicateOf: Message { Message(.screeningDuplicateOf) }
    package static var screeningOpinionsTitle: Message { Message(.screeningOpinionsTitle) }
    package static var screeningOpinionsNone: Message { Message(.screeningOpinionsNone) }
    package static var screeningOwnTitle: Message { Message(.screeningOwnTitle) }
    package static func screeningEnded(ending: String, reason: String) -> Message {
        Message(.screeningEnded, [.text(ending), .text(reason)])
    }
    package static var screeningEndTitle: Message { Message(.screeningEndTitle) }
    package static var screeningEndHow: Message { Message(.screeningEndHow) }
    package static var screeningEndInstead: Message { Message(.screeningEndInstead) }
    package static var screeningEndInsteadHint: Message { Message(.screeningEndInsteadHint) }
    package static var screeningEndReason: Message { Message(.screeningEndReason) }
    package static var screeningEndButton: Message { Message(.screeningEndButton) }
    package static func screeningOpinionCurrent(verdict: String, date: String) -> Message {
        Message(.screeningOpinionCurrent, [.text(verdict), .text(date)])
    }
    package static func screeningOpinionEarlier(verdict: String, date: String) -> Message {
        Message(.screeningOpinionEarlier, [.text(verdict), .text(date)])
    }
    package static func screeningOpinionCost(cost: String) -> Message {
        Message(.screeningOpinionCost, [.text(cost)])
    }
    package static func screeningAttended(units: String, count: Int) -> Message {
        Message(.screeningAttended, [.text(units), .number(count)])
    }
    package static func screeningAttendedBy(units: String) -> Message {
        Message(.screeningAttendedBy, [.text(units)])
    }
    package static func screeningAttendedPeople(count: Int) -> Message {
        Message(.screeningAttendedPeople, [.number(count)])
    }
    package static func screeningDueOverdue(count: Int) -> Message {
        Message(.screeningDueOverdue, [.number(count)])
    }
    package static var screeningDueToday: Message { Message(.screeningDueToday) }
    package static func screeningDueIn(count: Int) -> Message {
        Message(.screeningDueIn, [.number(count)])
    }
    package static var screeningDueOn: Message { Message(.screeningDueOn) }
    package static var screeningRulingTitle: Message { Message(.screeningRulingTitle) }
    package static var screeningRulingButton: Message { Message(.screeningRulingButton) }
    package static var screeningStopTitle: Message { Message(.screeningStopTitle) }
    package static var screeningTakeBackTitle: Message { Message(.screeningTakeBackTitle) }
    package static var screeningTakeBackReason: Message { Message(.screeningTakeBackReason) }
    package static var screeningTakeBackButton: Message { Message(.screeningTakeBackButton) }
    package static var screeningDuplicateLabel: Message { Message(.screeningDuplicateLabel) }
    package static var screeningDuplicateHint: Message { Message(.screeningDuplicateHint) }
    package static var screeningOverridingLabel: Message { Message(.screeningOverridingLabel) }
    package static var screeningOverridingHint: Message { Message(.screeningOverridingHint) }
    package static var screeningOutcomeTakenForward: Message { Message(.screeningOutcomeTakenForward) }
    package static var screeningOutcomeMerged: Message { Message(.screeningOutcomeMerged) }
    package static var screeningOutcomeReserved: Message { Message(.screeningOutcomeReserved) }
    package static var screeningOutcomeForwarded: Message { Message(.screeningOutcomeForwarded) }
    package static var screeningOutcomeDuplicate: Message { Message(.screeningOutcomeDuplicate) }
    package static var screeningOutcomeRejected: Message { Message(.screeningOutcomeRejected) }
    package static var screeningAssignTitle: Message { Message(.screeningAssignTitle) }
    package static var screeningAssignUsual: Message { Message(.screeningAssignUsual) }
    package static var screeningAssignDays: Message { Message(.screeningAssignDays) }
    package static var screeningAssignDaysHint: Message { Message(.screeningAssignDaysHint) }
    package static var screeningAssignDaysUnit: Message { Message(.screeningAssignDaysUnit) }
    package static var screeningAssignDue: Message { Message(.screeningAssignDue) }
    package static var screeningAssignDueHint: Message { Message(.screeningAssignDueHint) }
    package static var screeningAssignNote: Message { Message(.screeningAssignNote) }
    package static var screeningAssignRemember: Message { Message(.screeningAssignRemember) }
    package static var screeningAssignButton: Message { Message(.screeningAssignButton) }
    package static var screeningOpine: Message { Message(.screeningOpine) }
    package static func screeningQuestionDetail(reference: String, number: Int, date: String) -> Message {
        Message(.screeningQuestionDetail, [.text(reference), .plain(number), .text(date)])
    }
    package static var screeningMineTitle: Message { Message(.screeningMineTitle) }
    package static var screeningAnsweredTitle: Message { Message(.screeningAnsweredTitle) }
    package static func screeningOpinionsHeadline(count: Int) -> Message {
        Message(.screeningOpinionsHeadline, [.number(count)])
    }
    package static func screeningOpinionsHeadlineOverdue(count: Int, overdue: Int) -> Message {
        Message(.screeningOpinionsHeadlineOverdue, [.number(count), .number(overdue)])
    }
    package static var screeningOpinionsHeadlineNone: Message { Message(.screeningOpinionsHeadlineNone) }
    package static var screeningOpinionsEmptyTitle: Message { Message(.screeningOpinionsEmptyTitle) }
    package static var screeningOpinionsEmptyText: Message { Message(.screeningOpinionsEmptyText) }
    package static var screeningOpinionTitle: Message { Message(.screeningOpinionTitle) }
    package static var screeningOpinionAgain: Message { Message(.screeningOpinionAgain) }
    package static var screeningOpinionOurs: Message { Message(.screeningOpinionOurs) }
    package static var screeningOpinionVerdict: Message { Message(.screeningOpinionVerdict) }
    package static var screeningOpinionText: Message { Message(.screeningOpinionText) }
    package static var screeningOpinionTextHint: Message { Message(.screeningOpinionTextHint) }
    package static var screeningOpinionUnits: Message { Message(.screeningOpinionUnits) }
    package static var screeningOpinionUnitsHint: Message { Message(.screeningOpinionUnitsHint) }
    package static var screeningOpinionPeople: Message { Message(.screeningOpinionPeople) }
    package static var screeningPeopleUnit: Message { Message(.screeningPeopleUnit) }
    package static var screeningOpinionCostLabel: Message { Message(.screeningOpinionCostLabel) }
    package static var screeningCostUnit: Message { Message(.screeningCostUnit) }
    package static var screeningOpinionGiven: Message { Message(.screeningOpinionGiven) }
    package static var screeningOpinionButton: Message { Message(.screeningOpinionButton) }
    package static var screeningOpinionDone: Message { Message(.screeningOpinionDone) }
    package static var screeningOpinionDoneText: Message { Message(.screeningOpinionDoneText) }
    package static var screeningOpinionConflict: Message { Message(.screeningOpinionConflict) }
    package static var screeningFaultPartyUnknown: Message { Message(.screeningFaultPartyUnknown) }
    package static func screeningFaultNoUsualParty(fields: String) -> Message {
        Message(.screeningFaultNoUsualParty, [.text(fields)])
    }
    package static var screeningFaultAskedAlready: Message { Message(.screeningFaultAskedAlready) }
    package static var screeningFaultDays: Message { Message(.screeningFaultDays) }
    package static func screeningFaultYear(year: Int) -> Message {
        Message(.screeningFaultYear, [.plain(year)])
    }
    package static var screeningFaultPast: Message { Message(.screeningFaultPast) }
    package static func screeningFaultTooLong(count: Int) -> Message {
        Message(.screeningFaultTooLong, [.number(count)])
    }
    package static var screeningFaultReason: Message { Message(.screeningFaultReason) }
    package static var screeningFaultClosed: Message { Message(.screeningFaultClosed) }
    package static var screeningFaultEnded: Message { Message(.screeningFaultEnded) }
    package static var screeningFaultAnswered: Message { Message(.screeningFaultAnswered) }
    package static var screeningFaultVerdict: Message { Message(.screeningFaultVerdict) }
    package static func screeningFaultTooShort(count: Int) -> Message {
        Message(.screeningFaultTooShort, [.plain(count)])
    }
    package static var screeningFaultAttendance: Message { Message(.screeningFaultAttendance) }
    package static var screeningFaultPeople: Message { Message(.screeningFaultPeople) }
    package static var screeningFaultCost: Message { Message(.screeningFaultCost) }
    package static var screeningFaultDay: Message { Message(.screeningFaultDay) }
    package static var screeningFaultFuture: Message { Message(.screeningFaultFuture) }
    package static var screeningFaultNotMerged: Message { Message(.screeningFaultNotMerged) }
    package static var screeningFaultStillMerged: Message { Message(.screeningFaultStillMerged) }
    package static var screeningFaultCriterion: Message { Message(.screeningFaultCriterion) }
    package static func screeningFaultNote(count: Int, most: Int) -> Message {
        Message(.screeningFaultNote, [.number(count), .number(most)])
    }
    package static func screeningInboxUnruled(number: Int, count: Int) -> Message {
        Message(.screeningInboxUnruled, [.plain(number), .number(count)])
    }
    package static func screeningInboxUnruledDetail(units: Int, overdue: Int) -> Message {
        Message(.screeningInboxUnruledDetail, [.number(units), .number(overdue)])
    }
    package static func screeningInboxClose(number: Int) -> Message {
        Message(.screeningInboxClose, [.plain(number)])
    }
    package static func screeningInboxCloseDetail(total: Int) -> Message {
        Message(.screeningInboxCloseDetail, [.number(total)])
    }
    package static var screeningInboxNow: Message { Message(.screeningInboxNow) }
    package static var searchWordsLabel: Message { Message(.searchWordsLabel) }
    package static var searchWordsHint: Message { Message(.searchWordsHint) }
    package static var searchButton: Message { Message(.searchButton) }
    package static var searchClear: Message { Message(.searchClear) }
    package static var searchMore: Message { Message(.searchMore) }
    package static var searchFieldLabel: Message { Message(.searchFieldLabel) }
    package static var searchPlaceLabel: Message { Message(.searchPlaceLabel) }
    package static var searchOutcomeLabel: Message { Message(.searchOutcomeLabel) }
    package static var searchYearLabel: Message { Message(.searchYearLabel) }
    package static var searchLateLabel: Message { Message(.searchLateLabel) }
    package static var searchLateOnly: Message { Message(.searchLateOnly) }
    package static var searchAny: Message { Message(.searchAny) }
    package static var searchOrderLabel: Message { Message(.searchOrderLabel) }
    package static var searchOrderArrival: Message { Message(.searchOrderArrival) }
    package static var searchOrderDue: Message { Message(.searchOrderDue) }
    package static func searchTooLong(count: Int, most: Int) -> Message {
        Message(.searchTooLong, [.number(count), .number(most)])
    }
    package static func searchNothingToFind(words: String) -> Message {
        Message(.searchNothingToFind, [.text(words)])
    }
    package static func searchHeadline(count: Int, waiting: Int) -> Message {
        Message(.searchHeadline, [.number(count), .number(waiting)])
    }
    package static var searchHeadlineRefused: Message { Message(.searchHeadlineRefused) }
    package static var searchHeadlineNone: Message { Message(.searchHeadlineNone) }
    package static func searchNoneTitle(words: String) -> Message {
        Message(.searchNoneTitle, [.text(words)])
    }
    package static var searchNoneText: Message { Message(.searchNoneText) }
    package static var searchNoneConditions: Message { Message(.searchNoneConditions) }
    package static func searchCutTitle(most: Int) -> Message {
        Message(.searchCutTitle, [.number(most)])
    }
    package static func searchCutText(most: Int) -> Message {
        Message(.searchCutText, [.number(most)])
    }
    package static func searchStale(count: Int) -> Message {
        Message(.searchStale, [.number(count)])
    }
    package static var searchHeld: Message { Message(.searchHeld) }
    package static var searchWithdrawn: Message { Message(.searchWithdrawn) }
    package static var searchColumnDue: Message { Message(.searchColumnDue) }
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
    package static var suggestWithdrawLink: Message { Message(.suggestWithdrawLink) }
    package static var suggestWithdrawTitle: Message { Message(.suggestWithdrawTitle) }
    package static var suggestWithdrawQuestion: Message { Message(.suggestWithdrawQuestion) }
    package static var suggestWithdrawConsequence: Message { Message(.suggestWithdrawConsequence) }
    package static var suggestWithdrawKeep: Message { Message(.suggestWithdrawKeep) }
    package static var suggestWithdrawBack: Message { Message(.suggestWithdrawBack) }
    package static var suggestWithdrawButton: Message { Message(.suggestWithdrawButton) }
    package static func suggestWithdrawTooLate(state: String) -> Message {
        Message(.suggestWithdrawTooLate, [.text(state)])
    }
    package static var suggestWithdrawTwice: Message { Message(.suggestWithdrawTwice) }
    package static var suggestWithdrawHeadline: Message { Message(.suggestWithdrawHeadline) }
    package static var suggestWithdrawLead: Message { Message(.suggestWithdrawLead) }
    package static var suggestHeldHeadline: Message { Message(.suggestHeldHeadline) }
    package static func suggestHeldLead(reason: String) -> Message {
        Message(.suggestHeldLead, [.text(reason)])
    }
    package static var suggestHeldStep: Message { Message(.suggestHeldStep) }
    package static var suggestHeldStepText: Message { Message(.suggestHeldStepText) }
    package static var suggestLateText: Message { Message(.suggestLateText) }
    package static func suggestTelephoneHint(number: String) -> Message {
        Message(.suggestTelephoneHint, [.text(number)])
    }
    package static var suggestErasedText: Message { Message(.suggestErasedText) }
    package static var suggestDraftWhat: Message { Message(.suggestDraftWhat) }
    package static var suggestDraftClear: Message { Message(.suggestDraftClear) }
    package static var suggestDraftRestored: Message { Message(.suggestDraftRestored) }
    package static var suggestDraftQueued: Message { Message(.suggestDraftQueued) }
    package static var suggestDraftSending: Message { Message(.suggestDraftSending) }
    package static var suggestDraftSent: Message { Message(.suggestDraftSent) }
    package static var suggestDraftSee: Message { Message(.suggestDraftSee) }
    package static var suggestDraftLater: Message { Message(.suggestDraftLater) }
    package static var suggestDraftLook: Message { Message(.suggestDraftLook) }
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
    package static var suggestionReferenceHint: Message { Message(.suggestionReferenceHint) }
    package static var supervisionGroupNav: Message { Message(.supervisionGroupNav) }
    package static func supervisionGroupHeadline(year: Int, count: Int) -> Message {
        Message(.supervisionGroupHeadline, [.plain(year), .number(count)])
    }
    package static var supervisionGroupHeadlineNone: Message { Message(.supervisionGroupHeadlineNone) }
    package static var supervisionGroupLead: Message { Message(.supervisionGroupLead) }
    package static var supervisionGroupEmptyTitle: Message { Message(.supervisionGroupEmptyTitle) }
    package static var supervisionGroupEmptyText: Message { Message(.supervisionGroupEmptyText) }
    package static var supervisionGroupMake: Message { Message(.supervisionGroupMake) }
    package static var supervisionGroupEdit: Message { Message(.supervisionGroupEdit) }
    package static func supervisionGroupEyebrow(year: Int) -> Message {
        Message(.supervisionGroupEyebrow, [.plain(year)])
    }
    package static var supervisionGroupMembers: Message { Message(.supervisionGroupMembers) }
    package static func supervisionGroupHead(name: String) -> Message {
        Message(.supervisionGroupHead, [.text(name)])
    }
    package static func supervisionGroupMemberUnit(name: String, unit: String) -> Message {
        Message(.supervisionGroupMemberUnit, [.text(name), .text(unit)])
    }
    package static var supervisionGroupProjects: Message { Message(.supervisionGroupProjects) }
    package static var supervisionGroupUnitNone: Message { Message(.supervisionGroupUnitNone) }
    package static var supervisionGroupProjectsNone: Message { Message(.supervisionGroupProjectsNone) }
    package static func supervisionGroupSignsAccount(login: String) -> Message {
        Message(.supervisionGroupSignsAccount, [.text(login)])
    }
    package static var supervisionGroupSignsPaper: Message { Message(.supervisionGroupSignsPaper) }
    package static var supervisionGroupConflictTitle: Message { Message(.supervisionGroupConflictTitle) }
    package static func supervisionGroupConflict(name: String, unit: String, project: String) -> Message {
        Message(.supervisionGroupConflict, [.text(name), .text(unit), .text(project)])
    }
    package static var supervisionGroupDoneMake: Message { Message(.supervisionGroupDoneMake) }
    package static var supervisionGroupDoneChange: Message { Message(.supervisionGroupDoneChange) }
    package static var supervisionGroupNewCrumb: Message { Message(.supervisionGroupNewCrumb) }
    package static var supervisionGroupNewHeadline: Message { Message(.supervisionGroupNewHeadline) }
    package static func supervisionGroupEditHeadline(name: String) -> Message {
        Message(.supervisionGroupEditHeadline, [.text(name)])
    }
    package static var supervisionGroupFormYear: Message { Message(.supervisionGroupFormYear) }
    package static var supervisionGroupFormNumber: Message { Message(.supervisionGroupFormNumber) }
    package static var supervisionGroupFormParty: Message { Message(.supervisionGroupFormParty) }
    package static var supervisionGroupFormPartyHint: Message { Message(.supervisionGroupFormPartyHint) }
    package static var supervisionGroupFormPartyPrompt: Message { Message(.supervisionGroupFormPartyPrompt) }
    package static var supervisionGroupFormAccount: Message { Message(.supervisionGroupFormAccount) }
    package static var supervisionGroupFormAccountHint: Message { Message(.supervisionGroupFormAccountHint) }
    package static var supervisionGroupFormAccountNone: Message { Message(.supervisionGroupFormAccountNone) }
    package static var supervisionGroupFormMembers: Message { Message(.supervisionGroupFormMembers) }
    package static var supervisionGroupFormMembersHint: Message { Message(.supervisionGroupFormMembersHint) }
    package static var supervisionGroupFormTasks: Message { Message(.supervisionGroupFormTasks) }
    package static var supervisionGroupFormTaskNone: Message { Message(.supervisionGroupFormTaskNone) }
    package static var supervisionGroupFormTaskUnit: Message { Message(.supervisionGroupFormTaskUnit) }
    package static var supervisionGroupButtonMake: Message { Message(.supervisionGroupButtonMake) }
    package static var supervisionGroupButtonChange: Message { Message(.supervisionGroupButtonChange) }
    package static var supervisionGroupFaultMissingParty: Message { Message(.supervisionGroupFaultMissingParty) }
    package static var supervisionGroupFaultMissingMembers: Message { Message(.supervisionGroupFaultMissingMembers) }
    package static var supervisionGroupFaultYear: Message { Message(.supervisionGroupFaultYear) }
    package static var supervisionGroupFaultNumber: Message { Message(.supervisionGroupFaultNumber) }
    package static var supervisionGroupFaultUnknown: Message { Message(.supervisionGroupFaultUnknown) }
    package static func supervisionGroupFaultNumberTaken(number: Int) -> Message {
        Message(.supervisionGroupFaultNumberTaken, [.plain(number)])
    }
    package static func supervisionGroupFaultPartyTaken(number: Int) -> Message {
        Message(.supervisionGroupFaultPartyTaken, [.plain(number)])
    }
    package static func supervisionGroupFaultLine(line: String) -> Message {
        Message(.supervisionGroupFaultLine, [.text(line)])
    }
    package static func supervisionGroupFaultNoDeputy(number: Int) -> Message {
        Message(.supervisionGroupFaultNoDeputy, [.plain(number)])
    }
    package static func supervisionGroupFaultDeputyTwice(number: Int) -> Message {
        Message(.supervisionGroupFaultDeputyTwice, [.plain(number)])
    }
    package static var supervisionGroupFaultAccount: Message { Message(.supervisionGroupFaultAccount) }
    package static func supervisionGroupFaultOtherYear(name: String, year: Int) -> Message {
        Message(.supervisionGroupFaultOtherYear, [.text(name), .plain(year)])
    }
    package static func supervisionGroupFaultTaskTaken(name: String, number: Int) -> Message {
        Message(.supervisionGroupFaultTaskTaken, [.text(name), .plain(number)])
    }
    package static func supervisionGroupRefusedChanged(members: String) -> Message {
        Message(.supervisionGroupRefusedChanged, [.text(members)])
    }
    package static var supervisionVisitNav: Message { Message(.supervisionVisitNav) }
    package static func supervisionVisitHeadline(count: Int) -> Message {
        Message(.supervisionVisitHeadline, [.number(count)])
    }
    package static var supervisionVisitHeadlineNone: Message { Message(.supervisionVisitHeadlineNone) }
    package static var supervisionVisitLead: Message { Message(.supervisionVisitLead) }
    package static var supervisionVisitPlan: Message { Message(.supervisionVisitPlan) }
    package static var supervisionVisitWord: Message { Message(.supervisionVisitWord) }
    package static var supervisionVisitEmptyTitle: Message { Message(.supervisionVisitEmptyTitle) }
    package static var supervisionVisitEmptyText: Message { Message(.supervisionVisitEmptyText) }
    package static var supervisionVisitColumnDate: Message { Message(.supervisionVisitColumnDate) }
    package static var supervisionVisitColumnWhat: Message { Message(.supervisionVisitColumnWhat) }
    package static var supervisionVisitColumnGroup: Message { Message(.supervisionVisitColumnGroup) }
    package static var supervisionVisitColumnProjects: Message { Message(.supervisionVisitColumnProjects) }
    package static var supervisionVisitColumnState: Message { Message(.supervisionVisitColumnState) }
    package static var supervisionVisitStatePlanned: Message { Message(.supervisionVisitStatePlanned) }
    package static var supervisionVisitStateRecorded: Message { Message(.supervisionVisitStateRecorded) }
    package static var supervisionVisitStateSigned: Message { Message(.supervisionVisitStateSigned) }
    package static var supervisionVisitStateCancelled: Message { Message(.supervisionVisitStateCancelled) }
    package static var supervisionVisitKindOfficial: Message { Message(.supervisionVisitKindOfficial) }
    package static var supervisionVisitKindContact: Message { Message(.supervisionVisitKindContact) }
    package static var supervisionVisitMethodReport: Message { Message(.supervisionVisitMethodReport) }
    package static var supervisionVisitMethodSite: Message { Message(.supervisionVisitMethodSite) }
    package static var supervisionVisitMethodBooks: Message { Message(.supervisionVisitMethodBooks) }
    package static var supervisionVisitMethodResidents: Message { Message(.supervisionVisitMethodResidents) }
    package static var supervisionVisitMethodUnannounced: Message { Message(.supervisionVisitMethodUnannounced) }
    package static func supervisionVisitTitle(date: String, place: String) -> Message {
        Message(.supervisionVisitTitle, [.text(date), .text(place)])
    }
    package static func supervisionVisitTitleWord(date: String) -> Message {
        Message(.supervisionVisitTitleWord, [.text(date)])
    }
    package static func supervisionVisitLeadPlanned(date: String) -> Message {
        Message(.supervisionVisitLeadPlanned, [.text(date)])
    }
    package static var supervisionVisitLeadRecorded: Message { Message(.supervisionVisitLeadRecorded) }
    package static var supervisionVisitLeadRecordedContact: Message { Message(.supervisionVisitLeadRecordedContact) }
    package static func supervisionVisitLeadSigned(name: String) -> Message {
        Message(.supervisionVisitLeadSigned, [.text(name)])
    }
    package static var supervisionVisitLeadSignedUnnamed: Message { Message(.supervisionVisitLeadSignedUnnamed) }
    package static func supervisionVisitLeadCancelled(words: String) -> Message {
        Message(.supervisionVisitLeadCancelled, [.text(words)])
    }
    package static var supervisionVisitFactsTitle: Message { Message(.supervisionVisitFactsTitle) }
    package static var supervisionVisitFactsGroup: Message { Message(.supervisionVisitFactsGroup) }
    package static var supervisionVisitFactsPlanned: Message { Message(.supervisionVisitFactsPlanned) }
    package static var supervisionVisitFactsHeld: Message { Message(.supervisionVisitFactsHeld) }
    package static var supervisionVisitFactsPlace: Message { Message(.supervisionVisitFactsPlace) }
    package static var supervisionVisitFactsMethods: Message { Message(.supervisionVisitFactsMethods) }
    package static var supervisionVisitFactsPeople: Message { Message(.supervisionVisitFactsPeople) }
    package static var supervisionVisitFactsProjects: Message { Message(.supervisionVisitFactsProjects) }
    package static var supervisionVisitPurpose: Message { Message(.supervisionVisitPurpose) }
    package static var supervisionVisitFound: Message { Message(.supervisionVisitFound) }
    package static var supervisionVisitCases: Message { Message(.supervisionVisitCases) }
    package static var supervisionVisitCasesNone: Message { Message(.supervisionVisitCasesNone) }
    package static var supervisionVisitWrite: Message { Message(.supervisionVisitWrite) }
    package static var supervisionVisitSign: Message { Message(.supervisionVisitSign) }
    package static var supervisionVisitSignText: Message { Message(.supervisionVisitSignText) }
    package static var supervisionVisitSignPaper: Message { Message(.supervisionVisitSignPaper) }
    package static var supervisionVisitCancel: Message { Message(.supervisionVisitCancel) }
    package static var supervisionVisitCancelReason: Message { Message(.supervisionVisitCancelReason) }
    package static var supervisionVisitDonePlan: Message { Message(.supervisionVisitDonePlan) }
    package static var supervisionVisitDoneWrite: Message { Message(.supervisionVisitDoneWrite) }
    package static var supervisionVisitDoneSign: Message { Message(.supervisionVisitDoneSign) }
    package static var supervisionVisitDoneCancel: Message { Message(.supervisionVisitDoneCancel) }
    package static var supervisionVisitDoneWord: Message { Message(.supervisionVisitDoneWord) }
    package static var supervisionVisitPlanHeadline: Message { Message(.supervisionVisitPlanHeadline) }
    package static var supervisionVisitPlanButton: Message { Message(.supervisionVisitPlanButton) }
    package static var supervisionVisitFormProjectsNone: Message { Message(.supervisionVisitFormProjectsNone) }
    package static var supervisionVisitFormDate: Message { Message(.supervisionVisitFormDate) }
    package static var supervisionVisitFormPlace: Message { Message(.supervisionVisitFormPlace) }
    package static var supervisionVisitFormPlaceHint: Message { Message(.supervisionVisitFormPlaceHint) }
    package static var supervisionVisitFormMethods: Message { Message(.supervisionVisitFormMethods) }
    package static var supervisionVisitFormProjects: Message { Message(.supervisionVisitFormProjects) }
    package static var supervisionVisitFormPurpose: Message { Message(.supervisionVisitFormPurpose) }
    package static var supervisionVisitFormHeld: Message { Message(.supervisionVisitFormHeld) }
    package static var supervisionVisitFormMembers: Message { Message(.supervisionVisitFormMembers) }
    package static var supervisionVisitFormOthers: Message { Message(.supervisionVisitFormOthers) }
    package static var supervisionVisitFormOthersHint: Message { Message(.supervisionVisitFormOthersHint) }
    package static var supervisionVisitFormWords: Message { Message(.supervisionVisitFormWords) }
    package static var supervisionVisitFormWordsHint: Message { Message(.supervisionVisitFormWordsHint) }
    package static func supervisionVisitFormFinding(number: Int) -> Message {
        Message(.supervisionVisitFormFinding, [.plain(number)])
    }
    package static var supervisionVisitFormFindingText: Message { Message(.supervisionVisitFormFindingText) }
    package static var supervisionVisitWriteHeadline: Message { Message(.supervisionVisitWriteHeadline) }
    package static var supervisionVisitWriteButton: Message { Message(.supervisionVisitWriteButton) }
    package static var supervisionVisitNoGroup: Message { Message(.supervisionVisitNoGroup) }
    package static var supervisionWordTitle: Message { Message(.supervisionWordTitle) }
    package static var supervisionWordHeadline: Message { Message(.supervisionWordHeadline) }
    package static var supervisionWordLead: Message { Message(.supervisionWordLead) }
    package static var supervisionWordProject: Message { Message(.supervisionWordProject) }
    package static var supervisionWordProjectPrompt: Message { Message(.supervisionWordProjectPrompt) }
    package static var supervisionWordWords: Message { Message(.supervisionWordWords) }
    package static var supervisionWordWordsHint: Message { Message(.supervisionWordWordsHint) }
    package static var supervisionWordSource: Message { Message(.supervisionWordSource) }
    package static var supervisionWordSourceSeen: Message { Message(.supervisionWordSourceSeen) }
    package static var supervisionWordSourceHeard: Message { Message(.supervisionWordSourceHeard) }
    package static var supervisionWordCategory: Message { Message(.supervisionWordCategory) }
    package static var supervisionWordCategoryNone: Message { Message(.supervisionWordCategoryNone) }
    package static var supervisionWordButton: Message { Message(.supervisionWordButton) }
    package static var supervisionWordDevice: Message { Message(.supervisionWordDevice) }
    package static var supervisionFaultMissingDate: Message { Message(.supervisionFaultMissingDate) }
    package static var supervisionFaultMissingPlace: Message { Message(.supervisionFaultMissingPlace) }
    package static var supervisionFaultMissingMethods: Message { Message(.supervisionFaultMissingMethods) }
    package static var supervisionFaultMissingProjects: Message { Message(.supervisionFaultMissingProjects) }
    package static var supervisionFaultMissingWords: Message { Message(.supervisionFaultMissingWords) }
    package static var supervisionFaultMissingProject: Message { Message(.supervisionFaultMissingProject) }
    package static var supervisionFaultMissingSource: Message { Message(.supervisionFaultMissingSource) }
    package static var supervisionFaultMissing: Message { Message(.supervisionFaultMissing) }
    package static func supervisionFaultFuture(date: String) -> Message {
        Message(.supervisionFaultFuture, [.text(date)])
    }
    package static func supervisionFaultPast(date: String) -> Message {
        Message(.supervisionFaultPast, [.text(date)])
    }
    package static func supervisionFaultTooMany(count: Int, most: Int) -> Message {
        Message(.supervisionFaultTooMany, [.number(count), .number(most)])
    }
    package static func supervisionFaultTooFew(least: Int, people: Int) -> Message {
        Message(.supervisionFaultTooFew, [.number(least), .number(people)])
    }
    package static var supervisionRefusedTitle: Message { Message(.supervisionRefusedTitle) }
    package static func supervisionRefusedChanged(who: String, state: String) -> Message {
        Message(.supervisionRefusedChanged, [.text(who), .text(state)])
    }
    package static func supervisionRefusedState(state: String) -> Message {
        Message(.supervisionRefusedState, [.text(state)])
    }
    package static func supervisionRefusedNotYours(who: String) -> Message {
        Message(.supervisionRefusedNotYours, [.text(who)])
    }
    package static func supervisionRefusedHead(name: String) -> Message {
        Message(.supervisionRefusedHead, [.text(name)])
    }
    package static var supervisionRefusedHeadUnnamed: Message { Message(.supervisionRefusedHeadUnnamed) }
    package static var supervisionRefusedForm: Message { Message(.supervisionRefusedForm) }
    package static func supervisionInboxWrite(place: String) -> Message {
        Message(.supervisionInboxWrite, [.text(place)])
    }
    package static func supervisionInboxSign(place: String) -> Message {
        Message(.supervisionInboxSign, [.text(place)])
    }
    package static func supervisionInboxDetail(group: String, date: String) -> Message {
        Message(.supervisionInboxDetail, [.text(group), .text(date)])
    }
    package static var surveyNav: Message { Message(.surveyNav) }
    package static func surveyPublicTitle(year: Int) -> Message {
        Message(.surveyPublicTitle, [.plain(year)])
    }
    package static var surveyPublicHeadlineOpen: Message { Message(.surveyPublicHeadlineOpen) }
    package static var surveyPublicLeadOpen: Message { Message(.surveyPublicLeadOpen) }
    package static var surveyPublicLeadSlip: Message { Message(.surveyPublicLeadSlip) }
    package static var surveyPublicLeadBoth: Message { Message(.surveyPublicLeadBoth) }
    package static var surveyApart: Message { Message(.surveyApart) }
    package static var surveyFieldCode: Message { Message(.surveyFieldCode) }
    package static var surveyFieldCodeHint: Message { Message(.surveyFieldCodeHint) }
    package static var surveyFieldCodeHintNeeded: Message { Message(.surveyFieldCodeHintNeeded) }
    package static var surveyFieldWords: Message { Message(.surveyFieldWords) }
    package static func surveyFieldWordsHint(most: Int) -> Message {
        Message(.surveyFieldWordsHint, [.number(most)])
    }
    package static var surveySend: Message { Message(.surveySend) }
    package static var surveyThanksTitle: Message { Message(.surveyThanksTitle) }
    package static var surveyThanksText: Message { Message(.surveyThanksText) }
    package static var surveyRefusedTitle: Message { Message(.surveyRefusedTitle) }
    package static var surveyRefusedAnsweredSlip: Message { Message(.surveyRefusedAnsweredSlip) }
    package static var surveyRefusedAnsweredDevice: Message { Message(.surveyRefusedAnsweredDevice) }
    package static var surveyRefusedSlipNeeded: Message { Message(.surveyRefusedSlipNeeded) }
    package static var surveyRefusedClosed: Message { Message(.surveyRefusedClosed) }
    package static var surveyFaultCodeUnknown: Message { Message(.surveyFaultCodeUnknown) }
    package static var surveyFaultNothing: Message { Message(.surveyFaultNothing) }
    package static func surveyFaultGrade(number: Int) -> Message {
        Message(.surveyFaultGrade, [.plain(number)])
    }
    package static func surveyFaultWords(count: Int, most: Int) -> Message {
        Message(.surveyFaultWords, [.number(count), .number(most)])
    }
    package static func surveyFaultTelephone(number: String) -> Message {
        Message(.surveyFaultTelephone, [.text(number)])
    }
    package static func surveyHeadlineClosed(count: Int) -> Message {
        Message(.surveyHeadlineClosed, [.number(count)])
    }
    package static func surveyLeadClosed(from: String, to: String, printed: Int, used: Int, devices: Int, fewest: Int) -> Message {
        Message(.surveyLeadClosed, [.text(from), .text(to), .number(printed), .number(used), .number(devices), .number(fewest)])
    }
    package static var surveyTableInvited: Message { Message(.surveyTableInvited) }
    package static var surveyTableOpen: Message { Message(.surveyTableOpen) }
    package static var surveyTableOpenNote: Message { Message(.surveyTableOpenNote) }
    package static var surveyColumnProject: Message { Message(.surveyColumnProject) }
    package static var surveyColumnSample: Message { Message(.surveyColumnSample) }
    package static var surveyColumnGrade: Message { Message(.surveyColumnGrade) }
    package static func surveyTooFew(fewest: Int) -> Message {
        Message(.surveyTooFew, [.number(fewest)])
    }
    package static var surveyRule: Message { Message(.surveyRule) }
    package static var surveyEmptyTitle: Message { Message(.surveyEmptyTitle) }
    package static var surveyEmptyText: Message { Message(.surveyEmptyText) }
    package static var surveyOtherTitle: Message { Message(.surveyOtherTitle) }
    package static var surveyOtherOpen: Message { Message(.surveyOtherOpen) }
    package static func surveyOtherClosed(date: String) -> Message {
        Message(.surveyOtherClosed, [.text(date)])
    }
    package static var surveyDeskHeadline: Message { Message(.surveyDeskHeadline) }
    package static var surveyDeskLead: Message { Message(.surveyDeskLead) }
    package static var surveyDeskNew: Message { Message(.surveyDeskNew) }
    package static var surveyDeskYear: Message { Message(.surveyDeskYear) }
    package static var surveyDeskTitle: Message { Message(.surveyDeskTitle) }
    package static var surveyDeskTitleEnglish: Message { Message(.surveyDeskTitleEnglish) }
    package static var surveyDeskOpenToAll: Message { Message(.surveyDeskOpenToAll) }
    package static var surveyDeskSlipsOnly: Message { Message(.surveyDeskSlipsOnly) }
    package static var surveyDeskSlipsOnlyNote: Message { Message(.surveyDeskSlipsOnlyNote) }
    package static var surveyDeskEverybody: Message { Message(.surveyDeskEverybody) }
    package static var surveyDeskEverybodyNote: Message { Message(.surveyDeskEverybodyNote) }
    package static var surveyDeskPrepare: Message { Message(.surveyDeskPrepare) }
    package static var surveyDeskList: Message { Message(.surveyDeskList) }
    package static var surveyDeskColumnSurvey: Message { Message(.surveyDeskColumnSurvey) }
    package static var surveyDeskColumnState: Message { Message(.surveyDeskColumnState) }
    package static var surveyDeskColumnSlips: Message { Message(.surveyDeskColumnSlips) }
    package static var surveyStatePrepared: Message { Message(.surveyStatePrepared) }
    package static var surveyStateOpen: Message { Message(.surveyStateOpen) }
    package static var surveyStateClosed: Message { Message(.surveyStateClosed) }
    package static func surveySlipsUsed(used: Int, printed: Int) -> Message {
        Message(.surveySlipsUsed, [.number(used), .number(printed)])
    }
    package static func surveyOneLead(state: String, printed: Int) -> Message {
        Message(.surveyOneLead, [.text(state), .number(printed)])
    }
    package static var surveyOnePrint: Message { Message(.surveyOnePrint) }
    package static var surveyOnePrintCount: Message { Message(.surveyOnePrintCount) }
    package static func surveyOnePrintHint(most: Int) -> Message {
        Message(.surveyOnePrintHint, [.number(most)])
    }
    package static var surveyOnePrintButton: Message { Message(.surveyOnePrintButton) }
    package static var surveyOneOpen: Message { Message(.surveyOneOpen) }
    package static var surveyOneClose: Message { Message(.surveyOneClose) }
    package static var surveyOneCloseNote: Message { Message(.surveyOneCloseNote) }
    package static var surveyOnePublic: Message { Message(.surveyOnePublic) }
    package static var surveyOneWords: Message { Message(.surveyOneWords) }
    package static var surveyOneWordsNone: Message { Message(.surveyOneWordsNone) }
    package static var surveyOneWordsLater: Message { Message(.surveyOneWordsLater) }
    package static var surveyRefusedDesk: Message { Message(.surveyRefusedDesk) }
    package static var surveyRefusedChanged: Message { Message(.surveyRefusedChanged) }
    package static func surveyRefusedState(state: String) -> Message {
        Message(.surveyRefusedState, [.text(state)])
    }
    package static var surveyRefusedNobody: Message { Message(.surveyRefusedNobody) }
    package static func surveyFaultList(year: String) -> Message {
        Message(.surveyFaultList, [.text(year)])
    }
    package static var surveyFaultTitle: Message { Message(.surveyFaultTitle) }
    package static func surveyFaultSlips(most: Int) -> Message {
        Message(.surveyFaultSlips, [.number(most)])
    }
    package static func surveySlipsHeadline(count: Int) -> Message {
        Message(.surveySlipsHeadline, [.number(count)])
    }
    package static var surveySlipsLead: Message { Message(.surveySlipsLead) }
    package static var surveySlipText: Message { Message(.surveySlipText) }
    package static var surveyDonePrepare: Message { Message(.surveyDonePrepare) }
    package static var surveyDoneOpen: Message { Message(.surveyDoneOpen) }
    package static var surveyDoneClosed: Message { Message(.surveyDoneClosed) }
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
    package static var tallyVoidIdentifying: Message { Message(.tallyVoidIdentifying) }
    package static var tallyVoidUnreadable: Message { Message(.tallyVoidUnreadable) }
    package static var tallyVoidText: Message { Message(.tallyVoidText) }
    package static var tallyVoidTorn: Message { Message(.tallyVoidTorn) }
    package static var tallyVoidUnofficial: Message { Message(.tallyVoidUnofficial) }
    package static var tallyVoidSeveralGrades: Message { Message(.tallyVoidSeveralGrades) }
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
    package static var trackHeadlineDecided: Message { Message(.trackHeadlineDecided) }
    package static func trackHeadlineMergedInto(name: String) -> Message {
        Message(.trackHeadlineMergedInto, [.text(name)])
    }
    package static func trackHeadlineOnBallot(number: Int) -> Message {
        Message(.trackHeadlineOnBallot, [.plain(number)])
    }
    package static var trackHeadlineElected: Message { Message(.trackHeadlineElected) }
    package static var trackHeadlineNotElected: Message { Message(.trackHeadlineNotElected) }
    package static var trackHeadlineRemoved: Message { Message(.trackHeadlineRemoved) }
    package static func trackLeadWithOthers(count: Int) -> Message {
        Message(.trackLeadWithOthers, [.number(count)])
    }
    package static var trackLeadAlone: Message { Message(.trackLeadAlone) }
    package static func trackStepReceivedBy(way: String) -> Message {
        Message(.trackStepReceivedBy, [.text(way)])
    }
    package static func trackStepReceivedCall(year: Int, day: String) -> Message {
        Message(.trackStepReceivedCall, [.plain(year), .text(day)])
    }
    package static func trackStepReceivedLate(year: Int) -> Message {
        Message(.trackStepReceivedLate, [.plain(year)])
    }
    package static func trackStepRound(number: Int, title: String) -> Message {
        Message(.trackStepRound, [.plain(number), .text(title)])
    }
    package static func trackStepRoundOutcome(outcome: String) -> Message {
        Message(.trackStepRoundOutcome, [.text(outcome)])
    }
    package static var trackStepRoundOpen: Message { Message(.trackStepRoundOpen) }
    package static var trackStepMerged: Message { Message(.trackStepMerged) }
    package static func trackStepMergedAlone(name: String) -> Message {
        Message(.trackStepMergedAlone, [.text(name)])
    }
    package static func trackStepMergedOthers(name: String, count: Int) -> Message {
        Message(.trackStepMergedOthers, [.text(name), .number(count)])
    }
    package static var trackStepFormal: Message { Message(.trackStepFormal) }
    package static func trackStepFormalText(number: Int) -> Message {
        Message(.trackStepFormalText, [.plain(number)])
    }
    package static var trackStepFormalLink: Message { Message(.trackStepFormalLink) }
    package static var trackStepElected: Message { Message(.trackStepElected) }
    package static var trackStepElectedText: Message { Message(.trackStepElectedText) }
    package static var trackStepNotElected: Message { Message(.trackStepNotElected) }
    package static var trackStepNotElectedText: Message { Message(.trackStepNotElectedText) }
    package static var trackStepRemoved: Message { Message(.trackStepRemoved) }
    package static func trackStepRemovedText(reason: String) -> Message {
        Message(.trackStepRemovedText, [.text(reason)])
    }
    package static var trackStepWithdrawn: Message { Message(.trackStepWithdrawn) }
    package static var trackStepWithdrawnText: Message { Message(.trackStepWithdrawnText) }
    package static var trackStepErased: Message { Message(.trackStepErased) }
    package static var trackStepErasedText: Message { Message(.trackStepErasedText) }
    package static var trackElseTitle: Message { Message(.trackElseTitle) }
    package static var trackElseHotline: Message { Message(.trackElseHotline) }
    package static var trackElseNeighbours: Message { Message(.trackElseNeighbours) }
    package static var trackElseDeputy: Message { Message(.trackElseDeputy) }
    package static var trackElseElsewhere: Message { Message(.trackElseElsewhere) }
    package static var trackElseAgain: Message { Message(.trackElseAgain) }
    package static func trackElseContact(contact: String) -> Message {
        Message(.trackElseContact, [.text(contact)])
    }
    package static var upperListTitle: Message { Message(.upperListTitle) }
    package static func upperListHeadline(count: Int) -> Message {
        Message(.upperListHeadline, [.number(count)])
    }
    package static var upperListHeadlineNone: Message { Message(.upperListHeadlineNone) }
    package static var upperListLead: Message { Message(.upperListLead) }
    package static func upperListCount(count: Int) -> Message {
        Message(.upperListCount, [.number(count)])
    }
    package static func upperListItems(count: Int) -> Message {
        Message(.upperListItems, [.number(count)])
    }
    package static var upperListColumnNumber: Message { Message(.upperListColumnNumber) }
    package static var upperListColumnName: Message { Message(.upperListColumnName) }
    package static var upperListColumnSource: Message { Message(.upperListColumnSource) }
    package static var upperListBringTitle: Message { Message(.upperListBringTitle) }
    package static var upperListName: Message { Message(.upperListName) }
    package static var upperListNameHint: Message { Message(.upperListNameHint) }
    package static var upperListFileHint: Message { Message(.upperListFileHint) }
    package static var upperListLook: Message { Message(.upperListLook) }
    package static func upperListPreviewHeadline(list: String, count: Int) -> Message {
        Message(.upperListPreviewHeadline, [.text(list), .number(count)])
    }
    package static func upperListPreviewFile(name: String) -> Message {
        Message(.upperListPreviewFile, [.text(name)])
    }
    package static func upperListReplaces(count: Int) -> Message {
        Message(.upperListReplaces, [.number(count)])
    }
    package static var upperListReplacesText: Message { Message(.upperListReplacesText) }
    package static func upperListRepeated(count: Int) -> Message {
        Message(.upperListRepeated, [.number(count)])
    }
    package static func upperListOthers(count: Int) -> Message {
        Message(.upperListOthers, [.number(count)])
    }
    package static func upperListWrong(count: Int) -> Message {
        Message(.upperListWrong, [.number(count)])
    }
    package static func upperListCut(shown: Int, count: Int) -> Message {
        Message(.upperListCut, [.number(shown), .number(count)])
    }
    package static func upperListBring(count: Int) -> Message {
        Message(.upperListBring, [.number(count)])
    }
    package static var upperListDone: Message { Message(.upperListDone) }
    package static var upperListRemove: Message { Message(.upperListRemove) }
    package static var upperListRemoveText: Message { Message(.upperListRemoveText) }
    package static var upperListReason: Message { Message(.upperListReason) }
    package static var upperListRemoved: Message { Message(.upperListRemoved) }
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
    package static func wallTitle(year: Int) -> Message {
        Message(.wallTitle, [.plain(year)])
    }
    package static func wallScreenTitle(place: String, year: Int) -> Message {
        Message(.wallScreenTitle, [.text(place), .plain(year)])
    }
    package static func wallStanding(year: Int, month: Int, time: String) -> Message {
        Message(.wallStanding, [.plain(year), .plain(month), .text(time)])
    }
    package static func wallStandingChanged(year: Int, month: Int, time: String, changed: Int) -> Message {
        Message(.wallStandingChanged, [.plain(year), .plain(month), .text(time), .number(changed)])
    }
    package static var wallColumnProject: Message { Message(.wallColumnProject) }
    package static var wallColumnQuantity: Message { Message(.wallColumnQuantity) }
    package static var wallColumnAhead: Message { Message(.wallColumnAhead) }
    package static var wallColumnInvested: Message { Message(.wallColumnInvested) }
    package static var wallColumnDays: Message { Message(.wallColumnDays) }
    package static func wallDaysLate(days: Int) -> Message {
        Message(.wallDaysLate, [.number(days)])
    }
    package static var wallMonths: Message { Message(.wallMonths) }
    package static var wallAllUnits: Message { Message(.wallAllUnits) }
    package static var wallOrder: Message { Message(.wallOrder) }
    package static var wallOrderList: Message { Message(.wallOrderList) }
    package static var wallOrderLate: Message { Message(.wallOrderLate) }
    package static var wallShow: Message { Message(.wallShow) }
    package static var wallScreen: Message { Message(.wallScreen) }
    package static var wallMilestoneReached: Message { Message(.wallMilestoneReached) }
    package static var wallMilestoneLate: Message { Message(.wallMilestoneLate) }
    package static var wallMilestoneToCome: Message { Message(.wallMilestoneToCome) }
    package static var wallEmptyTitle: Message { Message(.wallEmptyTitle) }
    package static var wallEmptyText: Message { Message(.wallEmptyText) }
    package static func wallAverageTitle(count: Int) -> Message {
        Message(.wallAverageTitle, [.number(count)])
    }
    package static func wallAverageFinding(done: String, plan: String) -> Message {
        Message(.wallAverageFinding, [.text(done), .text(plan)])
    }
    package static var wallNumbers: Message { Message(.wallNumbers) }
    package static func wallScreenPage(page: Int, pages: Int) -> Message {
        Message(.wallScreenPage, [.plain(page), .plain(pages)])
    }
    package static var wallScreenStop: Message { Message(.wallScreenStop) }
    package static var wallScreenGoOn: Message { Message(.wallScreenGoOn) }
    package static var wallScreenLeave: Message { Message(.wallScreenLeave) }
}
