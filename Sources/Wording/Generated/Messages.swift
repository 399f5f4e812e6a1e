// Written by scripts/embed. Edit the source named below, then run it again.
// Source: Sources/Wording/Catalogues

// swift-format-ignore-file
extension Message {
    package static var actProposingName: Message { Message("act.proposing.name") }
    package static var actDecidingName: Message { Message("act.deciding.name") }
    package static var actDeliveringName: Message { Message("act.delivering.name") }
    package static var actSupervisingName: Message { Message("act.supervising.name") }
    package static var actEvaluatingName: Message { Message("act.evaluating.name") }
    package static func administrationHeadline(accounts: Int, posts: Int) -> Message {
        Message("administration.headline", [.number(accounts), .number(posts)])
    }
    package static var administrationDoneText: Message { Message("administration.done.text") }
    package static var administrationDoneOpenAccount: Message { Message("administration.done.open-account") }
    package static var administrationDoneResetPassword: Message { Message("administration.done.reset-password") }
    package static var administrationDoneCloseAccount: Message { Message("administration.done.close-account") }
    package static var administrationDoneAppoint: Message { Message("administration.done.appoint") }
    package static var administrationDoneRelieve: Message { Message("administration.done.relieve") }
    package static var administrationDoneCreateParty: Message { Message("administration.done.create-party") }
    package static var administrationDoneRenameParty: Message { Message("administration.done.rename-party") }
    package static var administrationDoneCreatePost: Message { Message("administration.done.create-post") }
    package static var administrationAccountsTitle: Message { Message("administration.accounts.title") }
    package static var administrationPostsTitle: Message { Message("administration.posts.title") }
    package static var administrationPartiesTitle: Message { Message("administration.parties.title") }
    package static var administrationColumnLogin: Message { Message("administration.column.login") }
    package static var administrationColumnName: Message { Message("administration.column.name") }
    package static var administrationColumnPosts: Message { Message("administration.column.posts") }
    package static var administrationColumnLastSignIn: Message { Message("administration.column.last-sign-in") }
    package static var administrationColumnState: Message { Message("administration.column.state") }
    package static var administrationColumnPost: Message { Message("administration.column.post") }
    package static var administrationColumnPermissions: Message { Message("administration.column.permissions") }
    package static var administrationColumnParty: Message { Message("administration.column.party") }
    package static var administrationColumnCode: Message { Message("administration.column.code") }
    package static var administrationColumnNames: Message { Message("administration.column.names") }
    package static var administrationStateOpen: Message { Message("administration.state.open") }
    package static var administrationStateClosed: Message { Message("administration.state.closed") }
    package static var administrationOpenAccountTitle: Message { Message("administration.open-account.title") }
    package static var administrationOpenAccountButton: Message { Message("administration.open-account.button") }
    package static var administrationResetPasswordTitle: Message { Message("administration.reset-password.title") }
    package static var administrationResetPasswordButton: Message { Message("administration.reset-password.button") }
    package static var administrationCloseAccountTitle: Message { Message("administration.close-account.title") }
    package static var administrationCloseAccountButton: Message { Message("administration.close-account.button") }
    package static var administrationAppointTitle: Message { Message("administration.appoint.title") }
    package static var administrationAppointButton: Message { Message("administration.appoint.button") }
    package static var administrationRelieveTitle: Message { Message("administration.relieve.title") }
    package static var administrationRelieveButton: Message { Message("administration.relieve.button") }
    package static var administrationCreatePartyTitle: Message { Message("administration.create-party.title") }
    package static var administrationCreatePartyButton: Message { Message("administration.create-party.button") }
    package static var administrationRenamePartyTitle: Message { Message("administration.rename-party.title") }
    package static var administrationRenamePartyButton: Message { Message("administration.rename-party.button") }
    package static var administrationCreatePostTitle: Message { Message("administration.create-post.title") }
    package static var administrationCreatePostButton: Message { Message("administration.create-post.button") }
    package static var administrationLoginLabel: Message { Message("administration.login.label") }
    package static var administrationNameLabel: Message { Message("administration.name.label") }
    package static var administrationNameEnglishLabel: Message { Message("administration.name-english.label") }
    package static var administrationCodeLabel: Message { Message("administration.code.label") }
    package static var administrationPostLabel: Message { Message("administration.post.label") }
    package static var administrationPartyLabel: Message { Message("administration.party.label") }
    package static var administrationAccountLabel: Message { Message("administration.account.label") }
    package static var administrationPasswordLabel: Message { Message("administration.password.label") }
    package static var administrationSinceLabel: Message { Message("administration.since.label") }
    package static var administrationBasisLabel: Message { Message("administration.basis.label") }
    package static var administrationBasisHint: Message { Message("administration.basis.hint") }
    package static func administrationPasswordHint(fewest: Int) -> Message {
        Message("administration.password.hint", [.plain(fewest)])
    }
    package static var administrationPermissionsLabel: Message { Message("administration.permissions.label") }
    package static var administrationClosedLabel: Message { Message("administration.closed.label") }
    package static var administrationClosedYes: Message { Message("administration.closed.yes") }
    package static var administrationClosedYesText: Message { Message("administration.closed.yes-text") }
    package static var administrationClosedNo: Message { Message("administration.closed.no") }
    package static func administrationPostName(party: String, post: String) -> Message {
        Message("administration.post.name", [.text(party), .text(post)])
    }
    package static func administrationNameSince(date: String, name: String, basis: String) -> Message {
        Message("administration.name.since", [.text(date), .text(name), .text(basis)])
    }
    package static func administrationNameGiven(date: String) -> Message {
        Message("administration.name.given", [.text(date)])
    }
    package static var administrationFieldLogin: Message { Message("administration.field.login") }
    package static var administrationFieldName: Message { Message("administration.field.name") }
    package static var administrationFieldNameEnglish: Message { Message("administration.field.name-english") }
    package static var administrationFieldCode: Message { Message("administration.field.code") }
    package static var administrationFieldBasis: Message { Message("administration.field.basis") }
    package static var administrationFieldSince: Message { Message("administration.field.since") }
    package static func administrationLoginTaken(login: String) -> Message {
        Message("administration.login.taken", [.text(login)])
    }
    package static func administrationCodeTaken(code: String) -> Message {
        Message("administration.code.taken", [.text(code)])
    }
    package static var administrationPostHeld: Message { Message("administration.post.held") }
    package static var administrationLastAdministrator: Message { Message("administration.last.administrator") }
    package static func administrationPasswordShort(count: Int, fewest: Int) -> Message {
        Message("administration.password.short", [.plain(count), .plain(fewest)])
    }
    package static func administrationPasswordLong(most: Int) -> Message {
        Message("administration.password.long", [.plain(most)])
    }
    package static var administrationPasswordPlain: Message { Message("administration.password.plain") }
    package static var alikeOthersTitle: Message { Message("alike.others.title") }
    package static var alikeOthersLook: Message { Message("alike.others.look") }
    package static var alikeOthersNone: Message { Message("alike.others.none") }
    package static func alikeOthersShort(fewest: Int) -> Message {
        Message("alike.others.short", [.plain(fewest)])
    }
    package static var alikeOthersPreparing: Message { Message("alike.others.preparing") }
    package static var alikeOthersNote: Message { Message("alike.others.note") }
    package static func alikeOthersDetail(place: String, date: String, state: String) -> Message {
        Message("alike.others.detail", [.text(place), .text(date), .text(state)])
    }
    package static var alikeDeskTitle: Message { Message("alike.desk.title") }
    package static var alikeDeskNote: Message { Message("alike.desk.note") }
    package static var alikeDeskNone: Message { Message("alike.desk.none") }
    package static var alikeDeskPreparing: Message { Message("alike.desk.preparing") }
    package static var alikeDeskCompare: Message { Message("alike.desk.compare") }
    package static var alikeDeskThis: Message { Message("alike.desk.this") }
    package static var alikeDeskOther: Message { Message("alike.desk.other") }
    package static func alikeDeskSource(reference: String, channel: String, place: String, date: String, state: String) -> Message {
        Message("alike.desk.source", [.text(reference), .text(channel), .text(place), .text(date), .text(state)])
    }
    package static var alikeDeskWords: Message { Message("alike.desk.words") }
    package static var attachmentKindPicture: Message { Message("attachment.kind.picture") }
    package static var attachmentKindPdf: Message { Message("attachment.kind.pdf") }
    package static var attachmentListTitle: Message { Message("attachment.list.title") }
    package static func attachmentListOpen(number: Int) -> Message {
        Message("attachment.list.open", [.plain(number)])
    }
    package static func attachmentListScan(number: Int, size: String) -> Message {
        Message("attachment.list.scan", [.plain(number), .text(size)])
    }
    package static func attachmentListAlso(references: String) -> Message {
        Message("attachment.list.also", [.text(references)])
    }
    package static func attachmentListMegabytes(count: Int) -> Message {
        Message("attachment.list.megabytes", [.plain(count)])
    }
    package static func attachmentListKilobytes(count: Int) -> Message {
        Message("attachment.list.kilobytes", [.plain(count)])
    }
    package static var attachmentFieldPictures: Message { Message("attachment.field.pictures") }
    package static func attachmentFieldPicturesHint(most: Int, megabytes: Int) -> Message {
        Message("attachment.field.pictures-hint", [.plain(most), .plain(megabytes)])
    }
    package static var attachmentFieldFiles: Message { Message("attachment.field.files") }
    package static func attachmentFieldFilesHint(most: Int, pictures: Int, scans: Int, total: Int) -> Message {
        Message("attachment.field.files-hint", [.plain(most), .plain(pictures), .plain(scans), .plain(total)])
    }
    package static var attachmentFieldAgain: Message { Message("attachment.field.again") }
    package static func attachmentFaultTooMany(count: Int, most: Int) -> Message {
        Message("attachment.fault.too-many", [.plain(count), .plain(most)])
    }
    package static func attachmentFaultWrongKind(file: Int) -> Message {
        Message("attachment.fault.wrong-kind", [.plain(file)])
    }
    package static func attachmentFaultWrongKindScans(file: Int) -> Message {
        Message("attachment.fault.wrong-kind-scans", [.plain(file)])
    }
    package static func attachmentFaultTooLarge(file: Int, megabytes: Int) -> Message {
        Message("attachment.fault.too-large", [.plain(file), .plain(megabytes)])
    }
    package static func attachmentFaultTooLargeTogether(megabytes: Int) -> Message {
        Message("attachment.fault.too-large-together", [.plain(megabytes)])
    }
    package static func attachmentFaultDots(file: Int, width: Int, height: Int) -> Message {
        Message("attachment.fault.dots", [.plain(file), .plain(width), .plain(height)])
    }
    package static func attachmentFaultCutOff(file: Int) -> Message {
        Message("attachment.fault.cut-off", [.plain(file)])
    }
    package static func attachmentFaultDamaged(file: Int) -> Message {
        Message("attachment.fault.damaged", [.plain(file)])
    }
    package static func auditPageHeadline(count: Int) -> Message {
        Message("audit-page.headline", [.number(count)])
    }
    package static var auditPageExport: Message { Message("audit-page.export") }
    package static var auditPageHead: Message { Message("audit-page.head") }
    package static var auditPageVerify: Message { Message("audit-page.verify") }
    package static var auditPageOlder: Message { Message("audit-page.older") }
    package static var auditPageColumnHeight: Message { Message("audit-page.column-height") }
    package static var auditPageColumnAt: Message { Message("audit-page.column-at") }
    package static var auditPageColumnWho: Message { Message("audit-page.column-who") }
    package static var auditPageColumnAction: Message { Message("audit-page.column-action") }
    package static var auditPageColumnFacts: Message { Message("audit-page.column-facts") }
    package static func auditPageReason(reason: String) -> Message {
        Message("audit-page.reason", [.text(reason)])
    }
    package static var auditPageWhoResident: Message { Message("audit-page.who-resident") }
    package static var auditPageWhoOperator: Message { Message("audit-page.who-operator") }
    package static func auditWhole(count: Int, head: String) -> Message {
        Message("audit.whole", [.number(count), .text(head)])
    }
    package static func auditHeadFound(height: Int) -> Message {
        Message("audit.head-found", [.number(height)])
    }
    package static var auditCompareHead: Message { Message("audit.compare-head") }
    package static func auditChanged(height: Int) -> Message {
        Message("audit.changed", [.number(height)])
    }
    package static func auditMissing(height: Int) -> Message {
        Message("audit.missing", [.number(height)])
    }
    package static func auditMissingSeveral(from: Int, through: Int) -> Message {
        Message("audit.missing-several", [.number(from), .number(through)])
    }
    package static func auditNotLinked(height: Int) -> Message {
        Message("audit.not-linked", [.number(height)])
    }
    package static func auditShorterThanHead(height: Int, head: Int) -> Message {
        Message("audit.shorter-than-head", [.number(height), .number(head)])
    }
    package static func auditHeadDiffers(height: Int) -> Message {
        Message("audit.head-differs", [.number(height)])
    }
    package static func auditPrintedHeadNotFound(head: String) -> Message {
        Message("audit.printed-head-not-found", [.text(head)])
    }
    package static func auditLineUnreadable(file: String, line: Int) -> Message {
        Message("audit.line-unreadable", [.text(file), .number(line)])
    }
    package static var auditBrokenAdvice: Message { Message("audit.broken-advice") }
    package static func ballotPageTitle(title: String) -> Message {
        Message("ballot.page.title", [.text(title)])
    }
    package static var ballotListDescription: Message { Message("ballot.list.description") }
    package static func ballotListHeadline(count: Int) -> Message {
        Message("ballot.list.headline", [.number(count)])
    }
    package static var ballotRecountOrdered: Message { Message("ballot.recount.ordered") }
    package static var ballotRecountSuperseded: Message { Message("ballot.recount.superseded") }
    package static var ballotRecountThis: Message { Message("ballot.recount.this") }
    package static var ballotRecountNewest: Message { Message("ballot.recount.newest") }
    package static var ballotRecountOlder: Message { Message("ballot.recount.older") }
    package static var ballotReportedTitle: Message { Message("ballot.reported.title") }
    package static var ballotReportedText: Message { Message("ballot.reported.text") }
    package static func ballotReportedDiffer(present: Int, voted: Int) -> Message {
        Message("ballot.reported.differ", [.number(present), .number(voted)])
    }
    package static var ballotReportedDifferText: Message { Message("ballot.reported.differ-text") }
    package static func ballotReportedDifferQuorum(quorum: Int) -> Message {
        Message("ballot.reported.differ-quorum", [.number(quorum)])
    }
    package static func ballotReportedRefused(number: Int, name: String) -> Message {
        Message("ballot.reported.refused", [.number(number), .text(name)])
    }
    package static func ballotReportedRefusedText(satisfied: Int, basic: Int, dissatisfied: Int, sum: Int, forms: Int) -> Message {
        Message("ballot.reported.refused-text", [.number(satisfied), .number(basic), .number(dissatisfied), .number(sum), .number(forms)])
    }
    package static var ballotReportedForms: Message { Message("ballot.reported.forms") }
    package static var ballotReportedDeputies: Message { Message("ballot.reported.deputies") }
    package static var ballotReportedPresent: Message { Message("ballot.reported.present") }
    package static var ballotReportedVoted: Message { Message("ballot.reported.voted") }
    package static var ballotListNone: Message { Message("ballot.list.none") }
    package static var ballotListLead: Message { Message("ballot.list.lead") }
    package static var ballotListVerify: Message { Message("ballot.list.verify") }
    package static func ballotListSection(place: String) -> Message {
        Message("ballot.list.section", [.text(place)])
    }
    package static var ballotEmptyTitle: Message { Message("ballot.empty.title") }
    package static var ballotEmptyText: Message { Message("ballot.empty.text") }
    package static var ballotElsewhereTitle: Message { Message("ballot.elsewhere.title") }
    package static func ballotEntryPlace(place: String, date: String) -> Message {
        Message("ballot.entry.place", [.text(place), .text(date)])
    }
    package static func ballotEntryPresent(present: Int, deputies: Int) -> Message {
        Message("ballot.entry.present", [.number(present), .number(deputies)])
    }
    package static func ballotEntryRounds(count: Int) -> Message {
        Message("ballot.entry.rounds", [.number(count)])
    }
    package static func ballotOutcomeElected(items: Int, elected: Int) -> Message {
        Message("ballot.outcome.elected", [.number(items), .number(elected)])
    }
    package static func ballotOutcomeAdopted(items: Int, elected: Int) -> Message {
        Message("ballot.outcome.adopted", [.number(items), .number(elected)])
    }
    package static var ballotRecommended: Message { Message("ballot.recommended") }
    package static func ballotOutcomeRecommended(items: Int, elected: Int) -> Message {
        Message("ballot.outcome.recommended", [.number(items), .number(elected)])
    }
    package static func ballotHeadlineRecommended(items: Int, elected: Int) -> Message {
        Message("ballot.headline.recommended", [.number(items), .number(elected)])
    }
    package static func ballotHeadlineElected(items: Int, elected: Int) -> Message {
        Message("ballot.headline.elected", [.number(items), .number(elected)])
    }
    package static func ballotHeadlineNoneElected(items: Int) -> Message {
        Message("ballot.headline.none-elected", [.number(items)])
    }
    package static func ballotHeadlineAdopted(items: Int, elected: Int) -> Message {
        Message("ballot.headline.adopted", [.number(items), .number(elected)])
    }
    package static func ballotHeadlineNoneAdopted(items: Int) -> Message {
        Message("ballot.headline.none-adopted", [.number(items)])
    }
    package static var ballotLeadOneRound: Message { Message("ballot.lead.one-round") }
    package static func ballotLeadRounds(count: Int) -> Message {
        Message("ballot.lead.rounds", [.number(count)])
    }
    package static var ballotFigurePresent: Message { Message("ballot.figure.present") }
    package static func ballotFigureReturned(unreturned: Int) -> Message {
        Message("ballot.figure.returned", [.number(unreturned)])
    }
    package static func ballotFigureValid(void: Int, blank: Int) -> Message {
        Message("ballot.figure.valid", [.number(void), .number(blank)])
    }
    package static var ballotFigureValidUnit: Message { Message("ballot.figure.valid-unit") }
    package static var ballotFigureNeeded: Message { Message("ballot.figure.needed") }
    package static func ballotFigureMajority(deputies: Int) -> Message {
        Message("ballot.figure.majority", [.number(deputies)])
    }
    package static var ballotFigureNeededUnit: Message { Message("ballot.figure.needed-unit") }
    package static var ballotInventedEverything: Message { Message("ballot.invented.everything") }
    package static func ballotInventedSome(figures: String) -> Message {
        Message("ballot.invented.some", [.text(figures)])
    }
    package static var ballotInventedSeparator: Message { Message("ballot.invented.separator") }
    package static var ballotInventionEverything: Message { Message("ballot.invention.everything") }
    package static var ballotInventionDeputies: Message { Message("ballot.invention.deputies") }
    package static var ballotInventionLosers: Message { Message("ballot.invention.losers") }
    package static var ballotInventionThreshold: Message { Message("ballot.invention.threshold") }
    package static func ballotMarked(name: String) -> Message {
        Message("ballot.marked", [.text(name)])
    }
    package static var ballotVotesTitle: Message { Message("ballot.votes.title") }
    package static var ballotTableSummary: Message { Message("ballot.table.summary") }
    package static func ballotThresholdLabel(votes: Int) -> Message {
        Message("ballot.threshold.label", [.number(votes)])
    }
    package static func ballotFindingCut(count: Int, least: Int, most: Int, best: Int) -> Message {
        Message("ballot.finding.cut", [.number(count), .number(least), .number(most), .number(best)])
    }
    package static func ballotFindingOne(most: Int, best: Int) -> Message {
        Message("ballot.finding.one", [.number(most), .number(best)])
    }
    package static func ballotFindingAll(count: Int, least: Int, most: Int) -> Message {
        Message("ballot.finding.all", [.number(count), .number(least), .number(most)])
    }
    package static func ballotFindingSole(most: Int) -> Message {
        Message("ballot.finding.sole", [.number(most)])
    }
    package static func ballotFindingNone(best: Int) -> Message {
        Message("ballot.finding.none", [.number(best)])
    }
    package static func ballotFindingLine(needed: Int) -> Message {
        Message("ballot.finding.line", [.number(needed)])
    }
    package static var ballotFindingPoints: Message { Message("ballot.finding.points") }
    package static var ballotColumnRank: Message { Message("ballot.column.rank") }
    package static var ballotColumnItem: Message { Message("ballot.column.item") }
    package static var ballotColumnNumber: Message { Message("ballot.column.number") }
    package static var ballotColumnVotes: Message { Message("ballot.column.votes") }
    package static var ballotColumnYes: Message { Message("ballot.column.yes") }
    package static var ballotColumnNo: Message { Message("ballot.column.no") }
    package static var ballotColumnAbstain: Message { Message("ballot.column.abstain") }
    package static var ballotColumnUnpressed: Message { Message("ballot.column.unpressed") }
    package static var ballotColumnScore: Message { Message("ballot.column.score") }
    package static var ballotColumnRanked: Message { Message("ballot.column.ranked") }
    package static var ballotColumnShare: Message { Message("ballot.column.share") }
    package static var ballotColumnReason: Message { Message("ballot.column.reason") }
    package static var ballotCountDeputies: Message { Message("ballot.count.deputies") }
    package static var ballotCountPresent: Message { Message("ballot.count.present") }
    package static var ballotCountIssued: Message { Message("ballot.count.issued") }
    package static var ballotCountReturned: Message { Message("ballot.count.returned") }
    package static var ballotCountUnreturned: Message { Message("ballot.count.unreturned") }
    package static var ballotCountValid: Message { Message("ballot.count.valid") }
    package static var ballotCountVoid: Message { Message("ballot.count.void") }
    package static var ballotCountBlank: Message { Message("ballot.count.blank") }
    package static var ballotStepsTitle: Message { Message("ballot.steps.title") }
    package static var ballotDocumentsCertificate: Message { Message("ballot.documents.certificate") }
    package static var ballotDocumentsNotice: Message { Message("ballot.documents.notice") }
    package static var ballotCheckTitle: Message { Message("ballot.check.title") }
    package static var ballotCheckLead: Message { Message("ballot.check.lead") }
    package static var ballotCheckRecord: Message { Message("ballot.check.record") }
    package static var ballotCheckOutcome: Message { Message("ballot.check.outcome") }
    package static var ballotCheckFingerprint: Message { Message("ballot.check.fingerprint") }
    package static var ballotCheckCommand: Message { Message("ballot.check.command") }
    package static var ballotCheckCompare: Message { Message("ballot.check.compare") }
    package static var ballotCheckMore: Message { Message("ballot.check.more") }
    package static var ballotFactsSession: Message { Message("ballot.facts.session") }
    package static var ballotFactsHeld: Message { Message("ballot.facts.held") }
    package static var ballotFactsSource: Message { Message("ballot.facts.source") }
    package static var ballotCertaintyDerived: Message { Message("ballot.certainty.derived") }
    package static var ballotFactsList: Message { Message("ballot.facts.list") }
    package static var ballotFactsRule: Message { Message("ballot.facts.rule") }
    package static var benchNav: Message { Message("bench.nav") }
    package static func benchHeadline(count: Int) -> Message {
        Message("bench.headline", [.number(count)])
    }
    package static func benchHeadlineMany(count: Int) -> Message {
        Message("bench.headline-many", [.number(count)])
    }
    package static func benchHeadlineDone(year: Int) -> Message {
        Message("bench.headline-done", [.plain(year)])
    }
    package static func benchHeadlineNoRound(year: Int) -> Message {
        Message("bench.headline-no-round", [.plain(year)])
    }
    package static var benchHeadlineNoCall: Message { Message("bench.headline-no-call") }
    package static func benchState(year: Int, round: Int, title: String) -> Message {
        Message("bench.state", [.plain(year), .plain(round), .text(title)])
    }
    package static var benchSkip: Message { Message("bench.skip") }
    package static func benchOtherCall(year: Int) -> Message {
        Message("bench.other-call", [.plain(year)])
    }
    package static var benchEmptyTitle: Message { Message("bench.empty-title") }
    package static var benchEmptyText: Message { Message("bench.empty-text") }
    package static var benchEmptyNoRound: Message { Message("bench.empty-no-round") }
    package static var benchEmptyAction: Message { Message("bench.empty-action") }
    package static func benchNearTitle(count: Int) -> Message {
        Message("bench.near-title", [.number(count)])
    }
    package static var benchNearEmpty: Message { Message("bench.near-empty") }
    package static var benchPreparing: Message { Message("bench.preparing") }
    package static var benchFloorLabel: Message { Message("bench.floor-label") }
    package static var benchFloorFrom: Message { Message("bench.floor-from") }
    package static var benchFloorButton: Message { Message("bench.floor-button") }
    package static func benchSource(channel: String, via: String, day: String) -> Message {
        Message("bench.source", [.text(channel), .text(via), .text(day)])
    }
    package static func benchChannel(channel: String, via: String) -> Message {
        Message("bench.channel", [.text(channel), .text(via)])
    }
    package static func benchTick(title: String) -> Message {
        Message("bench.tick", [.text(title)])
    }
    package static func benchIsIn(code: String, name: String) -> Message {
        Message("bench.is-in", [.text(code), .text(name)])
    }
    package static var benchIsInText: Message { Message("bench.is-in-text") }
    package static var benchFactGrounds: Message { Message("bench.fact-grounds") }
    package static var benchFactReceived: Message { Message("bench.fact-received") }
    package static var benchFactNumber: Message { Message("bench.fact-number") }
    package static var benchFactEarlier: Message { Message("bench.fact-earlier") }
    package static func benchReceived(day: String, field: String) -> Message {
        Message("bench.received", [.text(day), .text(field)])
    }
    package static func benchGrounds(words: String, places: Int, fields: Int) -> Message {
        Message("bench.grounds", [.text(words), .plain(places), .plain(fields)])
    }
    package static var benchGroundsNone: Message { Message("bench.grounds-none") }
    package static var benchEarlierRest: Message { Message("bench.earlier-rest") }
    package static var benchEarlierNone: Message { Message("bench.earlier-none") }
    package static func benchStands(outcome: String) -> Message {
        Message("bench.stands", [.text(outcome)])
    }
    package static var benchDecisionLabel: Message { Message("bench.decision-label") }
    package static func benchNumbered(number: Int, name: String) -> Message {
        Message("bench.numbered", [.plain(number), .text(name)])
    }
    package static var benchMerge: Message { Message("bench.merge") }
    package static func benchMergeInto(name: String) -> Message {
        Message("bench.merge-into", [.text(name)])
    }
    package static var benchMergeText: Message { Message("bench.merge-text") }
    package static var benchBegin: Message { Message("bench.begin") }
    package static var benchBeginText: Message { Message("bench.begin-text") }
    package static var benchForward: Message { Message("bench.forward") }
    package static var benchForwardText: Message { Message("bench.forward-text") }
    package static var benchReserve: Message { Message("bench.reserve") }
    package static var benchReserveText: Message { Message("bench.reserve-text") }
    package static var benchReject: Message { Message("bench.reject") }
    package static var benchRejectText: Message { Message("bench.reject-text") }
    package static var benchReasonHint: Message { Message("bench.reason-hint") }
    package static var benchGroundsLabel: Message { Message("bench.grounds-label") }
    package static var benchGroundsHint: Message { Message("bench.grounds-hint") }
    package static var benchButton: Message { Message("bench.button") }
    package static var benchNewTitle: Message { Message("bench.new-title") }
    package static var benchAnother: Message { Message("bench.another") }
    package static var benchAnotherButton: Message { Message("bench.another-button") }
    package static var benchNameLabel: Message { Message("bench.name-label") }
    package static var benchNameHint: Message { Message("bench.name-hint") }
    package static func benchNameLength(count: Int) -> Message {
        Message("bench.name-length", [.plain(count)])
    }
    package static func benchNameTaken(code: String) -> Message {
        Message("bench.name-taken", [.text(code)])
    }
    package static var benchFieldLabel: Message { Message("bench.field-label") }
    package static var benchFieldUnknown: Message { Message("bench.field-unknown") }
    package static var benchTargetLabel: Message { Message("bench.target-label") }
    package static var benchTargetHint: Message { Message("bench.target-hint") }
    package static var benchTargetUnreadable: Message { Message("bench.target-unreadable") }
    package static var benchTargetLook: Message { Message("bench.target-look") }
    package static var benchNewText: Message { Message("bench.new-text") }
    package static func benchReadAmount(indicator: String, relation: String, number: String, unit: String, word: String) -> Message {
        Message("bench.read-amount", [.text(indicator), .text(relation), .text(number), .text(unit), .text(word)])
    }
    package static func benchReadState(indicator: String, state: String) -> Message {
        Message("bench.read-state", [.text(indicator), .text(state)])
    }
    package static var benchRelationAtLeast: Message { Message("bench.relation-at-least") }
    package static var benchRelationEqual: Message { Message("bench.relation-equal") }
    package static var benchRelationAtMost: Message { Message("bench.relation-at-most") }
    package static var benchRelationRate: Message { Message("bench.relation-rate") }
    package static var benchRelationReached: Message { Message("bench.relation-reached") }
    package static var benchMergedTitle: Message { Message("bench.merged-title") }
    package static func benchMerged(count: Int) -> Message {
        Message("bench.merged", [.number(count)])
    }
    package static func benchMergedShown(shown: Int) -> Message {
        Message("bench.merged-shown", [.number(shown)])
    }
    package static var benchTake: Message { Message("bench.take") }
    package static func benchTakeOut(reference: String) -> Message {
        Message("bench.take-out", [.text(reference)])
    }
    package static func benchTakeAll(count: Int) -> Message {
        Message("bench.take-all", [.number(count)])
    }
    package static func benchDoneMerged(count: Int) -> Message {
        Message("bench.done-merged", [.number(count)])
    }
    package static func benchDoneSplit(count: Int) -> Message {
        Message("bench.done-split", [.number(count)])
    }
    package static func benchDoneForwarded(count: Int) -> Message {
        Message("bench.done-forwarded", [.number(count)])
    }
    package static func benchDoneReserved(count: Int) -> Message {
        Message("bench.done-reserved", [.number(count)])
    }
    package static func benchDoneRejected(count: Int) -> Message {
        Message("bench.done-rejected", [.number(count)])
    }
    package static func benchDoneRuled(count: Int) -> Message {
        Message("bench.done-ruled", [.number(count)])
    }
    package static var benchNothingWritten: Message { Message("bench.nothing-written") }
    package static var benchNothingChosen: Message { Message("bench.nothing-chosen") }
    package static func benchTooMany(count: Int, most: Int) -> Message {
        Message("bench.too-many", [.number(count), .number(most)])
    }
    package static var benchCandidateMissing: Message { Message("bench.candidate-missing") }
    package static func benchCandidateClosed(code: String) -> Message {
        Message("bench.candidate-closed", [.text(code)])
    }
    package static func benchAlreadyMerged(reference: String, code: String) -> Message {
        Message("bench.already-merged", [.text(reference), .text(code)])
    }
    package static func benchNotMerged(reference: String) -> Message {
        Message("bench.not-merged", [.text(reference)])
    }
    package static func benchRefused(reference: String) -> Message {
        Message("bench.refused", [.text(reference)])
    }
    package static var benchDraft: Message { Message("bench.draft") }
    package static var benchClosed: Message { Message("bench.closed") }
    package static var benchConflictTitle: Message { Message("bench.conflict-title") }
    package static var benchConflictText: Message { Message("bench.conflict-text") }
    package static func benchConflictCandidate(code: String, name: String, post: String, time: String) -> Message {
        Message("bench.conflict-candidate", [.text(code), .text(name), .text(post), .text(time)])
    }
    package static func benchConflictSuggestion(reference: String, state: String, post: String, time: String) -> Message {
        Message("bench.conflict-suggestion", [.text(reference), .text(state), .text(post), .text(time)])
    }
    package static var benchKeyNext: Message { Message("bench.key-next") }
    package static var benchKeyPrevious: Message { Message("bench.key-previous") }
    package static var benchKeyTick: Message { Message("bench.key-tick") }
    package static var benchKeyDecide: Message { Message("bench.key-decide") }
    package static var benchKeySend: Message { Message("bench.key-send") }
    package static var bulletinNav: Message { Message("bulletin.nav") }
    package static func bulletinHeadline(count: Int) -> Message {
        Message("bulletin.headline", [.number(count)])
    }
    package static var bulletinHeadlineDone: Message { Message("bulletin.headline-done") }
    package static var bulletinLead: Message { Message("bulletin.lead") }
    package static var bulletinMissingTitle: Message { Message("bulletin.missing-title") }
    package static var bulletinMissingText: Message { Message("bulletin.missing-text") }
    package static var bulletinDraftButton: Message { Message("bulletin.draft-button") }
    package static var bulletinEmptyTitle: Message { Message("bulletin.empty-title") }
    package static var bulletinEmptyText: Message { Message("bulletin.empty-text") }
    package static var bulletinColumnMonth: Message { Message("bulletin.column-month") }
    package static var bulletinColumnList: Message { Message("bulletin.column-list") }
    package static var bulletinColumnState: Message { Message("bulletin.column-state") }
    package static var bulletinColumnNumber: Message { Message("bulletin.column-number") }
    package static var bulletinColumnDay: Message { Message("bulletin.column-day") }
    package static var bulletinColumnNo: Message { Message("bulletin.column-no") }
    package static var bulletinColumnProject: Message { Message("bulletin.column-project") }
    package static var bulletinColumnUnit: Message { Message("bulletin.column-unit") }
    package static var bulletinColumnTarget: Message { Message("bulletin.column-target") }
    package static var bulletinColumnPart: Message { Message("bulletin.column-part") }
    package static var bulletinColumnAhead: Message { Message("bulletin.column-ahead") }
    package static var bulletinColumnMoney: Message { Message("bulletin.column-money") }
    package static var bulletinColumnLight: Message { Message("bulletin.column-light") }
    package static var bulletinColumnBand: Message { Message("bulletin.column-band") }
    package static var bulletinColumnReason: Message { Message("bulletin.column-reason") }
    package static var bulletinColumnNext: Message { Message("bulletin.column-next") }
    package static var bulletinColumnDecision: Message { Message("bulletin.column-decision") }
    package static var bulletinColumnBaseline: Message { Message("bulletin.column-baseline") }
    package static var bulletinColumnChanges: Message { Message("bulletin.column-changes") }
    package static var bulletinColumnCase: Message { Message("bulletin.column-case") }
    package static var bulletinColumnDays: Message { Message("bulletin.column-days") }
    package static var bulletinColumnWhat: Message { Message("bulletin.column-what") }
    package static var bulletinColumnOld: Message { Message("bulletin.column-old") }
    package static var bulletinColumnNew: Message { Message("bulletin.column-new") }
    package static var bulletinColumnToken: Message { Message("bulletin.column-token") }
    package static var bulletinColumnValue: Message { Message("bulletin.column-value") }
    package static var bulletinColumnSaid: Message { Message("bulletin.column-said") }
    package static var bulletinTotal: Message { Message("bulletin.total") }
    package static func bulletinTotalCount(count: Int) -> Message {
        Message("bulletin.total-count", [.number(count)])
    }
    package static var bulletinNothingYet: Message { Message("bulletin.nothing-yet") }
    package static var bulletinUnreported: Message { Message("bulletin.unreported") }
    package static var bulletinNoReason: Message { Message("bulletin.no-reason") }
    package static func bulletinMonth(year: Int, month: Int) -> Message {
        Message("bulletin.month", [.plain(year), .plain(month)])
    }
    package static func bulletinVersion(version: Int) -> Message {
        Message("bulletin.version", [.plain(version)])
    }
    package static var bulletinColon: Message { Message("bulletin.colon") }
    package static var bulletinSection1: Message { Message("bulletin.section1") }
    package static var bulletinSection2: Message { Message("bulletin.section2") }
    package static var bulletinSection3: Message { Message("bulletin.section3") }
    package static var bulletinSection4: Message { Message("bulletin.section4") }
    package static var bulletinSection5: Message { Message("bulletin.section5") }
    package static var bulletinSection6: Message { Message("bulletin.section6") }
    package static var bulletinSection7: Message { Message("bulletin.section7") }
    package static var bulletinAnnexChanges: Message { Message("bulletin.annex-changes") }
    package static var bulletinAnnexLate: Message { Message("bulletin.annex-late") }
    package static var bulletinPartOrgan: Message { Message("bulletin.part-organ") }
    package static var bulletinPartOrganHint: Message { Message("bulletin.part-organ-hint") }
    package static var bulletinPartTo: Message { Message("bulletin.part-to") }
    package static var bulletinPartCopy: Message { Message("bulletin.part-copy") }
    package static var bulletinPartNote: Message { Message("bulletin.part-note") }
    package static var bulletinPartNoteHint: Message { Message("bulletin.part-note-hint") }
    package static func bulletinPartReason(number: Int, name: String) -> Message {
        Message("bulletin.part-reason", [.plain(number), .text(name)])
    }
    package static func bulletinPartNext(number: Int, name: String) -> Message {
        Message("bulletin.part-next", [.plain(number), .text(name)])
    }
    package static var bulletinStateDraft: Message { Message("bulletin.state-draft") }
    package static var bulletinStateReviewed: Message { Message("bulletin.state-reviewed") }
    package static var bulletinStateIssued: Message { Message("bulletin.state-issued") }
    package static var bulletinActDraft: Message { Message("bulletin.act-draft") }
    package static var bulletinActEdit: Message { Message("bulletin.act-edit") }
    package static var bulletinActRefresh: Message { Message("bulletin.act-refresh") }
    package static var bulletinActReview: Message { Message("bulletin.act-review") }
    package static var bulletinActBack: Message { Message("bulletin.act-back") }
    package static var bulletinActIssue: Message { Message("bulletin.act-issue") }
    package static func bulletinHeadlineDraft(month: Int) -> Message {
        Message("bulletin.headline-draft", [.plain(month)])
    }
    package static func bulletinHeadlineReviewed(month: Int) -> Message {
        Message("bulletin.headline-reviewed", [.plain(month)])
    }
    package static func bulletinHeadlineIssued(month: Int, number: String) -> Message {
        Message("bulletin.headline-issued", [.plain(month), .text(number)])
    }
    package static func bulletinSentBack(post: String) -> Message {
        Message("bulletin.sent-back", [.text(post)])
    }
    package static func bulletinCorrects(version: Int, reason: String) -> Message {
        Message("bulletin.corrects", [.plain(version), .text(reason)])
    }
    package static var bulletinDoneDraft: Message { Message("bulletin.done-draft") }
    package static var bulletinDoneExists: Message { Message("bulletin.done-exists") }
    package static var bulletinDoneSave: Message { Message("bulletin.done-save") }
    package static var bulletinDoneRefresh: Message { Message("bulletin.done-refresh") }
    package static var bulletinDoneReview: Message { Message("bulletin.done-review") }
    package static var bulletinDoneBack: Message { Message("bulletin.done-back") }
    package static var bulletinDoneIssue: Message { Message("bulletin.done-issue") }
    package static var bulletinDoneCorrect: Message { Message("bulletin.done-correct") }
    package static var bulletinRefusedTitle: Message { Message("bulletin.refused-title") }
    package static var bulletinErrorNothingPublished: Message { Message("bulletin.error-nothing-published") }
    package static func bulletinErrorChanged(post: String, time: String, act: String) -> Message {
        Message("bulletin.error-changed", [.text(post), .text(time), .text(act)])
    }
    package static func bulletinErrorState(state: String) -> Message {
        Message("bulletin.error-state", [.text(state)])
    }
    package static var bulletinErrorOwn: Message { Message("bulletin.error-own") }
    package static var bulletinErrorUnfit: Message { Message("bulletin.error-unfit") }
    package static var bulletinErrorNothingChanged: Message { Message("bulletin.error-nothing-changed") }
    package static func bulletinFaultMissing(least: Int) -> Message {
        Message("bulletin.fault-missing", [.number(least)])
    }
    package static func bulletinFaultTooLong(most: Int, characters: Int) -> Message {
        Message("bulletin.fault-too-long", [.number(most), .number(characters)])
    }
    package static func bulletinFaultToken(name: String) -> Message {
        Message("bulletin.fault-token", [.text(name)])
    }
    package static func bulletinFaultOpen(words: String) -> Message {
        Message("bulletin.fault-open", [.text(words)])
    }
    package static var bulletinFaultOrgan: Message { Message("bulletin.fault-organ") }
    package static func bulletinFindingChanged(count: Int) -> Message {
        Message("bulletin.finding-changed", [.number(count)])
    }
    package static func bulletinFindingSum(column: String, rows: String, total: String) -> Message {
        Message("bulletin.finding-sum", [.text(column), .text(rows), .text(total)])
    }
    package static func bulletinFindingName(part: String, name: String) -> Message {
        Message("bulletin.finding-name", [.text(part), .text(name)])
    }
    package static func bulletinFindingTelephone(part: String, number: String) -> Message {
        Message("bulletin.finding-telephone", [.text(part), .text(number)])
    }
    package static var bulletinFindingOrgan: Message { Message("bulletin.finding-organ") }
    package static func bulletinFindingEmpty(part: String) -> Message {
        Message("bulletin.finding-empty", [.text(part)])
    }
    package static func bulletinFindingBare(part: String, written: String, token: String, meaning: String) -> Message {
        Message("bulletin.finding-bare", [.text(part), .text(written), .text(token), .text(meaning)])
    }
    package static func bulletinFindingUnreported(count: Int, names: String) -> Message {
        Message("bulletin.finding-unreported", [.number(count), .text(names)])
    }
    package static func bulletinFindingUnexplained(count: Int, names: String) -> Message {
        Message("bulletin.finding-unexplained", [.number(count), .text(names)])
    }
    package static var bulletinChangeLists: Message { Message("bulletin.change-lists") }
    package static var bulletinBlockingTitle: Message { Message("bulletin.blocking-title") }
    package static var bulletinToldTitle: Message { Message("bulletin.told-title") }
    package static var bulletinChangedTitle: Message { Message("bulletin.changed-title") }
    package static var bulletinRefreshButton: Message { Message("bulletin.refresh-button") }
    package static var bulletinTextsTitle: Message { Message("bulletin.texts-title") }
    package static func bulletinTextsText(token: String) -> Message {
        Message("bulletin.texts-text", [.text(token)])
    }
    package static var bulletinTokensTitle: Message { Message("bulletin.tokens-title") }
    package static var bulletinWordsTitle: Message { Message("bulletin.words-title") }
    package static var bulletinWordsText: Message { Message("bulletin.words-text") }
    package static var bulletinSaveButton: Message { Message("bulletin.save-button") }
    package static var bulletinTheirs: Message { Message("bulletin.theirs") }
    package static var bulletinTheirsEmpty: Message { Message("bulletin.theirs-empty") }
    package static var bulletinReviewButton: Message { Message("bulletin.review-button") }
    package static var bulletinIssueButton: Message { Message("bulletin.issue-button") }
    package static var bulletinIssueText: Message { Message("bulletin.issue-text") }
    package static var bulletinBackTitle: Message { Message("bulletin.back-title") }
    package static var bulletinBackButton: Message { Message("bulletin.back-button") }
    package static var bulletinCorrectTitle: Message { Message("bulletin.correct-title") }
    package static var bulletinCorrectButton: Message { Message("bulletin.correct-button") }
    package static var bulletinPublicLink: Message { Message("bulletin.public-link") }
    package static var bulletinEditions: Message { Message("bulletin.editions") }
    package static var bulletinEditionInside: Message { Message("bulletin.edition-inside") }
    package static var bulletinEditionPublic: Message { Message("bulletin.edition-public") }
    package static var bulletinHistoryTitle: Message { Message("bulletin.history-title") }
    package static var bulletinFingerprintInside: Message { Message("bulletin.fingerprint-inside") }
    package static func bulletinOrganSample(organ: String) -> Message {
        Message("bulletin.organ-sample", [.text(organ)])
    }
    package static func bulletinSheetNote(number: String, date: String, month: String) -> Message {
        Message("bulletin.sheet-note", [.text(number), .text(date), .text(month)])
    }
    package static func bulletinSheetDraft(number: String, month: String) -> Message {
        Message("bulletin.sheet-draft", [.text(number), .text(month)])
    }
    package static func bulletinSheetCorrected(version: Int, reason: String) -> Message {
        Message("bulletin.sheet-corrected", [.plain(version), .text(reason)])
    }
    package static func bulletinSheetBasis(month: Int, since: String, day: String, preset: String) -> Message {
        Message("bulletin.sheet-basis", [.plain(month), .text(since), .text(day), .text(preset)])
    }
    package static var bulletinPublicDescription: Message { Message("bulletin.public-description") }
    package static func bulletinPublicHeadline(count: Int, month: Int) -> Message {
        Message("bulletin.public-headline", [.number(count), .plain(month)])
    }
    package static var bulletinPublicLead: Message { Message("bulletin.public-lead") }
    package static func bulletinSaid(total: Int, done: Int, behind: Int) -> Message {
        Message("bulletin.said", [.number(total), .number(done), .number(behind)])
    }
    package static func bulletinSuperseded(version: Int) -> Message {
        Message("bulletin.superseded", [.plain(version)])
    }
    package static func bulletinSupersededReason(reason: String) -> Message {
        Message("bulletin.superseded-reason", [.text(reason)])
    }
    package static var bulletinSupersededLink: Message { Message("bulletin.superseded-link") }
    package static var bulletinCheckText: Message { Message("bulletin.check-text") }
    package static var bulletinFile: Message { Message("bulletin.file") }
    package static var bulletinVersionsTitle: Message { Message("bulletin.versions-title") }
    package static var bulletinInboxMissing: Message { Message("bulletin.inbox-missing") }
    package static func bulletinInboxDraft(year: Int, month: Int) -> Message {
        Message("bulletin.inbox-draft", [.plain(year), .plain(month)])
    }
    package static func bulletinInboxWrite(year: Int, month: Int) -> Message {
        Message("bulletin.inbox-write", [.plain(year), .plain(month)])
    }
    package static func bulletinInboxReview(year: Int, month: Int) -> Message {
        Message("bulletin.inbox-review", [.plain(year), .plain(month)])
    }
    package static func bulletinInboxIssue(year: Int, month: Int) -> Message {
        Message("bulletin.inbox-issue", [.plain(year), .plain(month)])
    }
    package static var bulletinInboxOpen: Message { Message("bulletin.inbox-open") }
    package static func bulletinHome(month: Int, behind: Int) -> Message {
        Message("bulletin.home", [.plain(month), .number(behind)])
    }
    package static var bulletinTokenYear: Message { Message("bulletin.token-year") }
    package static var bulletinTokenMonth: Message { Message("bulletin.token-month") }
    package static var bulletinTokenTotal: Message { Message("bulletin.token-total") }
    package static var bulletinTokenDone: Message { Message("bulletin.token-done") }
    package static var bulletinTokenAccepted: Message { Message("bulletin.token-accepted") }
    package static var bulletinTokenAhead: Message { Message("bulletin.token-ahead") }
    package static var bulletinTokenOnPlan: Message { Message("bulletin.token-on-plan") }
    package static var bulletinTokenBehind: Message { Message("bulletin.token-behind") }
    package static var bulletinTokenNotStarted: Message { Message("bulletin.token-not-started") }
    package static var bulletinTokenUnreported: Message { Message("bulletin.token-unreported") }
    package static var bulletinTokenGreen: Message { Message("bulletin.token-green") }
    package static var bulletinTokenYellow: Message { Message("bulletin.token-yellow") }
    package static var bulletinTokenOrange: Message { Message("bulletin.token-orange") }
    package static var bulletinTokenRed: Message { Message("bulletin.token-red") }
    package static var bulletinTokenGrey: Message { Message("bulletin.token-grey") }
    package static var bulletinTokenStartsPlanned: Message { Message("bulletin.token-starts-planned") }
    package static var bulletinTokenStarted: Message { Message("bulletin.token-started") }
    package static var bulletinTokenStartRate: Message { Message("bulletin.token-start-rate") }
    package static var bulletinTokenEarly: Message { Message("bulletin.token-early") }
    package static var bulletinTokenPlanned: Message { Message("bulletin.token-planned") }
    package static var bulletinTokenInvested: Message { Message("bulletin.token-invested") }
    package static var bulletinTokenInvestedRate: Message { Message("bulletin.token-invested-rate") }
    package static var bulletinTokenPaid: Message { Message("bulletin.token-paid") }
    package static var bulletinTokenTimeRate: Message { Message("bulletin.token-time-rate") }
    package static var bulletinTokenRaised: Message { Message("bulletin.token-raised") }
    package static var bulletinTokenClosed: Message { Message("bulletin.token-closed") }
    package static var bulletinTokenOpen: Message { Message("bulletin.token-open") }
    package static var bulletinTokenOverdue: Message { Message("bulletin.token-overdue") }
    package static var bulletinTokenOverdueDays: Message { Message("bulletin.token-overdue-days") }
    package static var bulletinTokenMoved: Message { Message("bulletin.token-moved") }
    package static var bulletinTokenDecisions: Message { Message("bulletin.token-decisions") }
    package static var bulletinTokenBaselines: Message { Message("bulletin.token-baselines") }
    package static func callLateGrounds(year: Int, closed: String) -> Message {
        Message("call.late.grounds", [.plain(year), .text(closed)])
    }
    package static var callStateDraft: Message { Message("call.state.draft") }
    package static var callStandingToCome: Message { Message("call.standing.to-come") }
    package static var callStandingRunning: Message { Message("call.standing.running") }
    package static var callStandingOver: Message { Message("call.standing.over") }
    package static func callPageToCome(year: Int, date: String) -> Message {
        Message("call.page.to-come", [.plain(year), .text(date)])
    }
    package static func callPageRunning(year: Int, date: String, days: Int) -> Message {
        Message("call.page.running", [.plain(year), .text(date), .plain(days)])
    }
    package static func callPageOver(year: Int, count: Int) -> Message {
        Message("call.page.over", [.plain(year), .number(count)])
    }
    package static var callPageCounts: Message { Message("call.page.counts") }
    package static var callPageSuggest: Message { Message("call.page.suggest") }
    package static func callSheetTitle(place: String, year: Int) -> Message {
        Message("call.sheet.title", [.text(place), .plain(year)])
    }
    package static var callSheetPeriod: Message { Message("call.sheet.period") }
    package static func callSheetPeriodText(from: String, to: String, days: Int) -> Message {
        Message("call.sheet.period-text", [.text(from), .text(to), .plain(days)])
    }
    package static var callSheetLetters: Message { Message("call.sheet.letters") }
    package static var callSheetLettersPostmark: Message { Message("call.sheet.letters-postmark") }
    package static var callSheetLettersArrival: Message { Message("call.sheet.letters-arrival") }
    package static var callSheetChannels: Message { Message("call.sheet.channels") }
    package static var callSheetFields: Message { Message("call.sheet.fields") }
    package static var callSheetHow: Message { Message("call.sheet.how") }
    package static func callSheetHowText(address: String) -> Message {
        Message("call.sheet.how-text", [.text(address)])
    }
    package static var callSheetAnswer: Message { Message("call.sheet.answer") }
    package static func callSheetAnswerText(party: String, days: Int) -> Message {
        Message("call.sheet.answer-text", [.text(party), .plain(days)])
    }
    package static var callSheetLate: Message { Message("call.sheet.late") }
    package static var callSheetLateText: Message { Message("call.sheet.late-text") }
    package static var callSheetContact: Message { Message("call.sheet.contact") }
    package static var callSheetBasis: Message { Message("call.sheet.basis") }
    package static var callNewButton: Message { Message("call.new.button") }
    package static var callNewCrumb: Message { Message("call.new.crumb") }
    package static var callNewHeadline: Message { Message("call.new.headline") }
    package static var callNewLead: Message { Message("call.new.lead") }
    package static func callYearTakenTitle(year: Int) -> Message {
        Message("call.year-taken.title", [.plain(year)])
    }
    package static var callYearTakenText: Message { Message("call.year-taken.text") }
    package static var callFormYear: Message { Message("call.form.year") }
    package static var callFormYearHint: Message { Message("call.form.year-hint") }
    package static var callFormOpens: Message { Message("call.form.opens") }
    package static var callFormCloses: Message { Message("call.form.closes") }
    package static var callFormClosesHint: Message { Message("call.form.closes-hint") }
    package static var callFormPostmark: Message { Message("call.form.postmark") }
    package static var callFormPostmarkYes: Message { Message("call.form.postmark-yes") }
    package static var callFormPostmarkYesText: Message { Message("call.form.postmark-yes-text") }
    package static var callFormPostmarkNo: Message { Message("call.form.postmark-no") }
    package static var callFormPostmarkNoText: Message { Message("call.form.postmark-no-text") }
    package static var callFormChannels: Message { Message("call.form.channels") }
    package static var callFormFields: Message { Message("call.form.fields") }
    package static var callFormParty: Message { Message("call.form.party") }
    package static var callFormPartyPrompt: Message { Message("call.form.party-prompt") }
    package static var callFormAnswerDays: Message { Message("call.form.answer-days") }
    package static var callFormAnswerDaysHint: Message { Message("call.form.answer-days-hint") }
    package static var callFormAnswerDaysUnit: Message { Message("call.form.answer-days-unit") }
    package static var callFormNotice: Message { Message("call.form.notice") }
    package static var callFormNoticeHint: Message { Message("call.form.notice-hint") }
    package static var callFormNoticeEnglish: Message { Message("call.form.notice-english") }
    package static var callFormContact: Message { Message("call.form.contact") }
    package static var callFormContactHint: Message { Message("call.form.contact-hint") }
    package static var callFormBasis: Message { Message("call.form.basis") }
    package static var callFormBasisHint: Message { Message("call.form.basis-hint") }
    package static var callFormDraftButton: Message { Message("call.form.draft-button") }
    package static var callFormSaveButton: Message { Message("call.form.save-button") }
    package static func callFaultYear(from: Int, to: Int) -> Message {
        Message("call.fault.year", [.plain(from), .plain(to)])
    }
    package static var callFaultOpens: Message { Message("call.fault.opens") }
    package static var callFaultCloses: Message { Message("call.fault.closes") }
    package static var callFaultOrder: Message { Message("call.fault.order") }
    package static func callFaultAfterYear(year: Int) -> Message {
        Message("call.fault.after-year", [.plain(year)])
    }
    package static var callFaultChannels: Message { Message("call.fault.channels") }
    package static func callFaultField(name: String) -> Message {
        Message("call.fault.field", [.text(name)])
    }
    package static var callFaultParty: Message { Message("call.fault.party") }
    package static var callFaultAnswerDays: Message { Message("call.fault.answer-days") }
    package static func callFaultNoticeShort(count: Int) -> Message {
        Message("call.fault.notice-short", [.plain(count)])
    }
    package static func callFaultTooLong(count: Int, most: Int) -> Message {
        Message("call.fault.too-long", [.number(count), .number(most)])
    }
    package static var callFaultContact: Message { Message("call.fault.contact") }
    package static var callConsoleEmptyText: Message { Message("call.console.empty-text") }
    package static func callConsoleHeadline(year: Int, count: Int, days: Int) -> Message {
        Message("call.console.headline", [.plain(year), .number(count), .plain(days)])
    }
    package static var callConsoleHeadlineNone: Message { Message("call.console.headline-none") }
    package static var callConsoleHeadlineEmpty: Message { Message("call.console.headline-empty") }
    package static func callConsoleDraft(year: Int) -> Message {
        Message("call.console.draft", [.plain(year)])
    }
    package static func callConsoleOpen(year: Int, count: Int, date: String) -> Message {
        Message("call.console.open", [.plain(year), .number(count), .text(date)])
    }
    package static func callConsoleToClose(year: Int, count: Int) -> Message {
        Message("call.console.to-close", [.plain(year), .number(count)])
    }
    package static func callConsoleClosed(year: Int, count: Int) -> Message {
        Message("call.console.closed", [.plain(year), .number(count)])
    }
    package static var callDoneDraft: Message { Message("call.done.draft") }
    package static var callDoneEdit: Message { Message("call.done.edit") }
    package static var callDonePublish: Message { Message("call.done.publish") }
    package static var callDoneProlong: Message { Message("call.done.prolong") }
    package static var callDoneClose: Message { Message("call.done.close") }
    package static var callDoneText: Message { Message("call.done.text") }
    package static var callRefusedTitle: Message { Message("call.refused.title") }
    package static var callRefusedChanged: Message { Message("call.refused.changed") }
    package static var callRefusedState: Message { Message("call.refused.state") }
    package static func callRefusedNotOver(date: String) -> Message {
        Message("call.refused.not-over", [.text(date)])
    }
    package static func callRefusedNotLater(date: String) -> Message {
        Message("call.refused.not-later", [.text(date)])
    }
    package static var callRefusedReason: Message { Message("call.refused.reason") }
    package static var callEditTitle: Message { Message("call.edit.title") }
    package static var callPublishQuestion: Message { Message("call.publish.question") }
    package static var callPublishText: Message { Message("call.publish.text") }
    package static var callPublishButton: Message { Message("call.publish.button") }
    package static func callCloseQuestion(count: Int) -> Message {
        Message("call.close.question", [.number(count)])
    }
    package static var callCloseText: Message { Message("call.close.text") }
    package static var callCloseButton: Message { Message("call.close.button") }
    package static var callProlongTitle: Message { Message("call.prolong.title") }
    package static var callProlongUntil: Message { Message("call.prolong.until") }
    package static func callProlongUntilHint(date: String) -> Message {
        Message("call.prolong.until-hint", [.text(date)])
    }
    package static var callProlongReason: Message { Message("call.prolong.reason") }
    package static var callProlongReasonHint: Message { Message("call.prolong.reason-hint") }
    package static var callProlongButton: Message { Message("call.prolong.button") }
    package static func callSuggestRunning(year: Int, date: String) -> Message {
        Message("call.suggest.running", [.plain(year), .text(date)])
    }
    package static func callSuggestLate(year: Int, date: String) -> Message {
        Message("call.suggest.late", [.plain(year), .text(date)])
    }
    package static var callSuggestNotice: Message { Message("call.suggest.notice") }
    package static var callsTitle: Message { Message("calls.title") }
    package static func callsHeadline(count: Int) -> Message {
        Message("calls.headline", [.number(count)])
    }
    package static var callsHeadlineNone: Message { Message("calls.headline-none") }
    package static var callsEmptyTitle: Message { Message("calls.empty.title") }
    package static var callsEmptyText: Message { Message("calls.empty.text") }
    package static var callsColumnYear: Message { Message("calls.column.year") }
    package static var callsColumnPeriod: Message { Message("calls.column.period") }
    package static var callsColumnState: Message { Message("calls.column.state") }
    package static var callsColumnCount: Message { Message("calls.column.count") }
    package static var callsColumnLate: Message { Message("calls.column.late") }
    package static func callsYear(year: Int) -> Message {
        Message("calls.year", [.plain(year)])
    }
    package static func callsPeriod(from: String, to: String) -> Message {
        Message("calls.period", [.text(from), .text(to)])
    }
    package static var candidateCheckSurplusName: Message { Message("candidate-check.surplus.name") }
    package static var candidateCheckSurplusNoSeats: Message { Message("candidate-check.surplus.no-seats") }
    package static func candidateCheckSurplusNone(count: Int, seats: Int) -> Message {
        Message("candidate-check.surplus.none", [.number(count), .number(seats)])
    }
    package static func candidateCheckSurplusSays(seats: Int, extra: Int, numerator: Int, denominator: Int, needed: Int) -> Message {
        Message("candidate-check.surplus.says", [.number(seats), .number(extra), .number(numerator), .number(denominator), .number(needed)])
    }
    package static var candidateCheckFieldsName: Message { Message("candidate-check.fields.name") }
    package static func candidateCheckFieldsSays(field: Message, count: Int, all: Int, most: Int) -> Message {
        Message("candidate-check.fields.says", [.message(field), .number(count), .number(all), .number(most)])
    }
    package static func candidateCheckFieldsMissing(all: Int, count: Int) -> Message {
        Message("candidate-check.fields.missing", [.number(all), .number(count)])
    }
    package static var candidateCheckTownsName: Message { Message("candidate-check.towns.name") }
    package static func candidateCheckTownsSays(all: Int, count: Int, names: String) -> Message {
        Message("candidate-check.towns.says", [.number(all), .number(count), .text(names)])
    }
    package static var candidateCheckOverlapName: Message { Message("candidate-check.overlap.name") }
    package static func candidateCheckOverlapOrigin(list: String, item: String) -> Message {
        Message("candidate-check.overlap.origin", [.text(list), .text(item)])
    }
    package static func candidateCheckOverlapAlike(list: String, item: String, percent: Int) -> Message {
        Message("candidate-check.overlap.alike", [.text(list), .text(item), .number(percent)])
    }
    package static var candidateCheckExclusionsName: Message { Message("candidate-check.exclusions.name") }
    package static func candidateCheckExclusionsSays(word: String, rule: String) -> Message {
        Message("candidate-check.exclusions.says", [.text(word), .text(rule)])
    }
    package static var candidateCheckStageGoalsName: Message { Message("candidate-check.stage-goals.name") }
    package static func candidateCheckStageGoalsSays(year: Int) -> Message {
        Message("candidate-check.stage-goals.says", [.plain(year)])
    }
    package static var candidateCheckMoneyName: Message { Message("candidate-check.money.name") }
    package static var candidateCheckMoneyMissing: Message { Message("candidate-check.money.missing") }
    package static var candidateCheckMoneyNoFunding: Message { Message("candidate-check.money.no-funding") }
    package static func candidateCheckMoneySum(annual: String) -> Message {
        Message("candidate-check.money.sum", [.text(annual)])
    }
    package static var candidateCheckTargetsName: Message { Message("candidate-check.targets.name") }
    package static var candidateCheckTargetsMissing: Message { Message("candidate-check.targets.missing") }
    package static var candidateCheckOpinionsName: Message { Message("candidate-check.opinions.name") }
    package static var candidateCheckOpinionsMissing: Message { Message("candidate-check.opinions.missing") }
    package static func candidateCheckOpinionsDisagree(unit: String) -> Message {
        Message("candidate-check.opinions.disagree", [.text(unit)])
    }
    package static var candidateCheckLeadsName: Message { Message("candidate-check.leads.name") }
    package static var candidateCheckLeadsMissing: Message { Message("candidate-check.leads.missing") }
    package static var candidateCheckMaintenanceName: Message { Message("candidate-check.maintenance.name") }
    package static var candidateCheckMaintenanceMissing: Message { Message("candidate-check.maintenance.missing") }
    package static func candidateCheckFine(count: Int) -> Message {
        Message("candidate-check.fine", [.number(count)])
    }
    package static var candidateCheckSeverityStop: Message { Message("candidate-check.severity.stop") }
    package static var candidateCheckSeverityLook: Message { Message("candidate-check.severity.look") }
    package static var candidateCheckSeverityFine: Message { Message("candidate-check.severity.fine") }
    package static var candidateFundingCentral: Message { Message("candidate.funding.central") }
    package static var candidateFundingCity: Message { Message("candidate.funding.city") }
    package static var candidateFundingDistrict: Message { Message("candidate.funding.district") }
    package static var candidateFundingTown: Message { Message("candidate.funding.town") }
    package static var candidateFundingBonds: Message { Message("candidate.funding.bonds") }
    package static var candidateFundingSociety: Message { Message("candidate.funding.society") }
    package static var candidateFundingOther: Message { Message("candidate.funding.other") }
    package static var candidateOpinionFinance: Message { Message("candidate.opinion.finance") }
    package static var candidateOpinionLand: Message { Message("candidate.opinion.land") }
    package static var candidateOpinionEnvironment: Message { Message("candidate.opinion.environment") }
    package static var candidateOpinionLegality: Message { Message("candidate.opinion.legality") }
    package static var candidateOpinionOther: Message { Message("candidate.opinion.other") }
    package static var candidateVerdictAgree: Message { Message("candidate.verdict.agree") }
    package static var candidateVerdictAgreeInPrinciple: Message { Message("candidate.verdict.agree-in-principle") }
    package static var candidateVerdictDisagree: Message { Message("candidate.verdict.disagree") }
    package static var candidateVerdictSupplement: Message { Message("candidate.verdict.supplement") }
    package static var candidateCategoryConstruction: Message { Message("candidate.category.construction") }
    package static var candidateCategoryService: Message { Message("candidate.category.service") }
    package static var candidateCategoryPolicy: Message { Message("candidate.category.policy") }
    package static var candidateScoreNameDemand: Message { Message("candidate.score.name.demand") }
    package static var candidateScoreNameCoverage: Message { Message("candidate.score.name.coverage") }
    package static var candidateScoreNameUrgency: Message { Message("candidate.score.name.urgency") }
    package static var candidateScoreNameFeasibility: Message { Message("candidate.score.name.feasibility") }
    package static var candidateScoreNameFiscal: Message { Message("candidate.score.name.fiscal") }
    package static var candidateScoreNameBalance: Message { Message("candidate.score.name.balance") }
    package static func candidateScoreDemand(count: Int, index: String) -> Message {
        Message("candidate.score.demand", [.number(count), .text(index)])
    }
    package static func candidateScoreDemandTyped(index: String, count: Int) -> Message {
        Message("candidate.score.demand-typed", [.text(index), .number(count)])
    }
    package static func candidateScoreCoverage(all: Int, reached: Int) -> Message {
        Message("candidate.score.coverage", [.number(all), .number(reached)])
    }
    package static func candidateScoreCoverageAll(all: Int) -> Message {
        Message("candidate.score.coverage-all", [.number(all)])
    }
    package static var candidateScoreCoverageMissing: Message { Message("candidate.score.coverage-missing") }
    package static func candidateScoreUrgency(words: String) -> Message {
        Message("candidate.score.urgency", [.text(words)])
    }
    package static var candidateScoreUrgencyNone: Message { Message("candidate.score.urgency-none") }
    package static var candidateScoreUrgencyMissing: Message { Message("candidate.score.urgency-missing") }
    package static func candidateScoreFeasibilityWithin(asked: Int, agreed: Int) -> Message {
        Message("candidate.score.feasibility-within", [.number(asked), .number(agreed)])
    }
    package static func candidateScoreFeasibilityBeyond(asked: Int, agreed: Int) -> Message {
        Message("candidate.score.feasibility-beyond", [.number(asked), .number(agreed)])
    }
    package static var candidateScoreFeasibilityMissing: Message { Message("candidate.score.feasibility-missing") }
    package static func candidateScoreFiscal(percent: Int) -> Message {
        Message("candidate.score.fiscal", [.number(percent)])
    }
    package static var candidateScoreFiscalMissing: Message { Message("candidate.score.fiscal-missing") }
    package static func candidateScoreBalance(all: Int, field: Message, count: Int) -> Message {
        Message("candidate.score.balance", [.number(all), .message(field), .number(count)])
    }
    package static var candidateScoreBalanceMissing: Message { Message("candidate.score.balance-missing") }
    package static func candidateFaultNameLength(count: Int, fewest: Int, most: Int) -> Message {
        Message("candidate.fault.name-length", [.number(count), .number(fewest), .number(most)])
    }
    package static func candidateFaultNameTaken(code: String) -> Message {
        Message("candidate.fault.name-taken", [.text(code)])
    }
    package static func candidateFaultFieldUnknown(word: String) -> Message {
        Message("candidate.fault.field-unknown", [.text(word)])
    }
    package static func candidateFaultTooLong(count: Int, most: Int) -> Message {
        Message("candidate.fault.too-long", [.number(count), .number(most)])
    }
    package static var candidateFaultMissing: Message { Message("candidate.fault.missing") }
    package static var candidateFaultChoice: Message { Message("candidate.fault.choice") }
    package static func candidateFaultAbsurd(most: Int, unit: String) -> Message {
        Message("candidate.fault.absurd", [.number(most), .text(unit)])
    }
    package static var candidateFaultQuantityText: Message { Message("candidate.fault.quantity-text") }
    package static var candidateFaultQuantityUnreadable: Message { Message("candidate.fault.quantity-unreadable") }
    package static var candidateFaultQuantityNegative: Message { Message("candidate.fault.quantity-negative") }
    package static var candidateFaultQuantityRange: Message { Message("candidate.fault.quantity-range") }
    package static var candidateFaultQuantityQualifiers: Message { Message("candidate.fault.quantity-qualifiers") }
    package static var candidateFaultMoneyUnreadable: Message { Message("candidate.fault.money-unreadable") }
    package static var candidateFaultMoneyFine: Message { Message("candidate.fault.money-fine") }
    package static var candidateFaultMoneyAbsurd: Message { Message("candidate.fault.money-absurd") }
    package static var candidateFaultAnnual: Message { Message("candidate.fault.annual") }
    package static func candidateFaultFundingSum(parts: String, annual: String, difference: String) -> Message {
        Message("candidate.fault.funding-sum", [.text(parts), .text(annual), .text(difference)])
    }
    package static var candidateFaultFundingWithoutAnnual: Message { Message("candidate.fault.funding-without-annual") }
    package static var candidateFaultDateUnreadable: Message { Message("candidate.fault.date-unreadable") }
    package static var candidateFaultDateNone: Message { Message("candidate.fault.date-none") }
    package static var candidateFaultFuture: Message { Message("candidate.fault.future") }
    package static var candidateFaultFinish: Message { Message("candidate.fault.finish") }
    package static func candidateFaultFinishAfter(year: Int) -> Message {
        Message("candidate.fault.finish-after", [.plain(year)])
    }
    package static var candidateFaultHalves: Message { Message("candidate.fault.halves") }
    package static var candidateFaultReason: Message { Message("candidate.fault.reason") }
    package static func candidateFaultTwice(name: String) -> Message {
        Message("candidate.fault.twice", [.text(name)])
    }
    package static func candidateFaultSubItem(name: String) -> Message {
        Message("candidate.fault.sub-item", [.text(name)])
    }
    package static var candidateStateProposed: Message { Message("candidate.state.proposed") }
    package static var candidateStateScreening: Message { Message("candidate.state.screening") }
    package static var candidateStateArguing: Message { Message("candidate.state.arguing") }
    package static var candidateStatePreliminary: Message { Message("candidate.state.preliminary") }
    package static var candidateStateSubmitted: Message { Message("candidate.state.submitted") }
    package static var candidateStateFormal: Message { Message("candidate.state.formal") }
    package static var candidateStateElected: Message { Message("candidate.state.elected") }
    package static var candidateStateNotElected: Message { Message("candidate.state.not-elected") }
    package static var candidateStateRemoved: Message { Message("candidate.state.removed") }
    package static var candidateSectionBasics: Message { Message("candidate.section.basics") }
    package static var candidateSectionParts: Message { Message("candidate.section.parts") }
    package static var candidateSectionTargets: Message { Message("candidate.section.targets") }
    package static var candidateSectionPlaces: Message { Message("candidate.section.places") }
    package static var candidateSectionMoney: Message { Message("candidate.section.money") }
    package static var candidateSectionUnits: Message { Message("candidate.section.units") }
    package static var candidateSectionTime: Message { Message("candidate.section.time") }
    package static var candidateSectionGrounds: Message { Message("candidate.section.grounds") }
    package static var candidateSectionOpinions: Message { Message("candidate.section.opinions") }
    package static var candidateSectionIndex: Message { Message("candidate.section.index") }
    package static var candidateRelationAtLeast: Message { Message("candidate.relation.at-least") }
    package static var candidateRelationEqual: Message { Message("candidate.relation.equal") }
    package static var candidateRelationAtMost: Message { Message("candidate.relation.at-most") }
    package static var candidateRelationRate: Message { Message("candidate.relation.rate") }
    package static var candidateRelationReached: Message { Message("candidate.relation.reached") }
    package static var candidateEventBegun: Message { Message("candidate.event.begun") }
    package static var candidateEventMerged: Message { Message("candidate.event.merged") }
    package static var candidateEventSplit: Message { Message("candidate.event.split") }
    package static var candidateEventEdited: Message { Message("candidate.event.edited") }
    package static var candidateEventMoved: Message { Message("candidate.event.moved") }
    package static var candidateEventAmended: Message { Message("candidate.event.amended") }
    package static var candidateFieldName: Message { Message("candidate.field.name") }
    package static var candidateFieldNameEnglish: Message { Message("candidate.field.name-english") }
    package static var candidateFieldField: Message { Message("candidate.field.field") }
    package static var candidateFieldCategory: Message { Message("candidate.field.category") }
    package static var candidateFieldOrigin: Message { Message("candidate.field.origin") }
    package static var candidateFieldContent: Message { Message("candidate.field.content") }
    package static var candidateFieldTotal: Message { Message("candidate.field.total") }
    package static var candidateFieldAnnual: Message { Message("candidate.field.annual") }
    package static var candidateFieldFunding: Message { Message("candidate.field.funding") }
    package static var candidateFieldLead: Message { Message("candidate.field.lead") }
    package static var candidateFieldResponsible: Message { Message("candidate.field.responsible") }
    package static var candidateFieldCooperating: Message { Message("candidate.field.cooperating") }
    package static var candidateFieldViceMayor: Message { Message("candidate.field.vice-mayor") }
    package static var candidateFieldContact: Message { Message("candidate.field.contact") }
    package static var candidateFieldStart: Message { Message("candidate.field.start") }
    package static var candidateFieldFinish: Message { Message("candidate.field.finish") }
    package static var candidateFieldStageGoal: Message { Message("candidate.field.stage-goal") }
    package static var candidateFieldMaintenance: Message { Message("candidate.field.maintenance") }
    package static var candidateFieldBeneficiaries: Message { Message("candidate.field.beneficiaries") }
    package static var candidateFieldBackground: Message { Message("candidate.field.background") }
    package static var candidateFieldNecessity: Message { Message("candidate.field.necessity") }
    package static var candidateFieldFeasibility: Message { Message("candidate.field.feasibility") }
    package static var candidateFieldRisk: Message { Message("candidate.field.risk") }
    package static var candidateFieldSuggestions: Message { Message("candidate.field.suggestions") }
    package static var candidateOriginOwn: Message { Message("candidate.origin.own") }
    package static func candidateOriginUpper(list: String, item: String) -> Message {
        Message("candidate.origin.upper", [.text(list), .text(item)])
    }
    package static var candidatePlacesAll: Message { Message("candidate.places.all") }
    package static func candidateFinishCrossing(date: String) -> Message {
        Message("candidate.finish-crossing", [.text(date)])
    }
    package static func candidateTargetOfPart(part: String, text: String) -> Message {
        Message("candidate.target.of-part", [.text(part), .text(text)])
    }
    package static func candidateIndexComputed(index: String, count: Int) -> Message {
        Message("candidate.index.computed", [.text(index), .number(count)])
    }
    package static func candidateIndexTyped(index: String, reason: String) -> Message {
        Message("candidate.index.typed", [.text(index), .text(reason)])
    }
    package static func candidateSuggestionsOf(channel: String, count: Int, references: String) -> Message {
        Message("candidate.suggestions.of", [.text(channel), .number(count), .text(references)])
    }
    package static func candidateScoreOf(points: Int, known: Int) -> Message {
        Message("candidate.score.of", [.number(points), .number(known)])
    }
    package static var candidateConsoleTitle: Message { Message("candidate.console.title") }
    package static var candidateConsoleStates: Message { Message("candidate.console.states") }
    package static var candidateConsoleAllStates: Message { Message("candidate.console.all-states") }
    package static var candidateConsoleRefused: Message { Message("candidate.console.refused") }
    package static var candidateConsoleClosed: Message { Message("candidate.console.closed") }
    package static var candidateConsoleOrderWrong: Message { Message("candidate.console.order-wrong") }
    package static func candidateConsoleForbiddenMove(from: String, to: String) -> Message {
        Message("candidate.console.forbidden-move", [.text(from), .text(to)])
    }
    package static func candidateConsoleNotByHand(state: String) -> Message {
        Message("candidate.console.not-by-hand", [.text(state)])
    }
    package static var candidateConsoleReasonMissing: Message { Message("candidate.console.reason-missing") }
    package static var candidateConsoleNothingChanged: Message { Message("candidate.console.nothing-changed") }
    package static func candidateConsoleHeadline(year: Int, count: Int, stops: Int) -> Message {
        Message("candidate.console.headline", [.plain(year), .number(count), .number(stops)])
    }
    package static func candidateConsoleHeadlineReady(year: Int, count: Int) -> Message {
        Message("candidate.console.headline-ready", [.plain(year), .number(count)])
    }
    package static func candidateConsoleHeadlineNone(year: Int) -> Message {
        Message("candidate.console.headline-none", [.plain(year)])
    }
    package static func candidateConsoleHeadlineFrozen(year: Int, count: Int, version: Int) -> Message {
        Message("candidate.console.headline-frozen", [.plain(year), .number(count), .number(version)])
    }
    package static var candidateConsoleFreeze: Message { Message("candidate.console.freeze") }
    package static var candidateConsoleAmend: Message { Message("candidate.console.amend") }
    package static var candidateConsoleChecks: Message { Message("candidate.console.checks") }
    package static func candidateConsoleFine(count: Int) -> Message {
        Message("candidate.console.fine", [.number(count)])
    }
    package static var candidateConsoleEmptyTitle: Message { Message("candidate.console.empty-title") }
    package static var candidateConsoleEmptyText: Message { Message("candidate.console.empty-text") }
    package static var candidateConsoleOrderSave: Message { Message("candidate.console.order-save") }
    package static var candidateConsoleColumnNumber: Message { Message("candidate.console.column-number") }
    package static var candidateConsoleColumnSuggestions: Message { Message("candidate.console.column-suggestions") }
    package static var candidateConsoleColumnScore: Message { Message("candidate.console.column-score") }
    package static var candidateConsoleColumnState: Message { Message("candidate.console.column-state") }
    package static func candidateConsolePlaceOf(name: String) -> Message {
        Message("candidate.console.place-of", [.text(name)])
    }
    package static func candidateConsoleUp(name: String) -> Message {
        Message("candidate.console.up", [.text(name)])
    }
    package static func candidateConsoleDown(name: String) -> Message {
        Message("candidate.console.down", [.text(name)])
    }
    package static var candidateConsoleSeatsTitle: Message { Message("candidate.console.seats-title") }
    package static var candidateConsoleSeats: Message { Message("candidate.console.seats") }
    package static var candidateConsoleSeatsHint: Message { Message("candidate.console.seats-hint") }
    package static var candidateConsoleSeatsSave: Message { Message("candidate.console.seats-save") }
    package static var candidateConsoleBeginTitle: Message { Message("candidate.console.begin-title") }
    package static var candidateConsoleBeginName: Message { Message("candidate.console.begin-name") }
    package static var candidateConsoleBeginHint: Message { Message("candidate.console.begin-hint") }
    package static var candidateConsoleBegin: Message { Message("candidate.console.begin") }
    package static var candidateConsoleEdit: Message { Message("candidate.console.edit") }
    package static var candidateConsoleNothing: Message { Message("candidate.console.nothing") }
    package static func candidateConsoleChanged(post: String, time: String) -> Message {
        Message("candidate.console.changed", [.text(post), .text(time)])
    }
    package static func candidateConsoleSuggestions(count: Int) -> Message {
        Message("candidate.console.suggestions", [.number(count)])
    }
    package static func candidateConsoleChannel(channel: String, count: Int) -> Message {
        Message("candidate.console.channel", [.text(channel), .number(count)])
    }
    package static var candidateConsoleMoves: Message { Message("candidate.console.moves") }
    package static var candidateConsoleMoveTo: Message { Message("candidate.console.move-to") }
    package static var candidateConsoleMove: Message { Message("candidate.console.move") }
    package static var candidateConsoleReason: Message { Message("candidate.console.reason") }
    package static var candidateConsoleReasonHint: Message { Message("candidate.console.reason-hint") }
    package static var candidateConsoleHistory: Message { Message("candidate.console.history") }
    package static func candidateConsoleHistoryEarlier(count: Int) -> Message {
        Message("candidate.console.history-earlier", [.number(count)])
    }
    package static func candidateConsoleMovedTo(state: String) -> Message {
        Message("candidate.console.moved-to", [.text(state)])
    }
    package static func candidateConsoleEventOf(event: String, section: String) -> Message {
        Message("candidate.console.event-of", [.text(event), .text(section)])
    }
    package static var candidateConsoleOperator: Message { Message("candidate.console.operator") }
    package static func candidateConsoleScore(points: Int, known: Int) -> Message {
        Message("candidate.console.score", [.number(points), .number(known)])
    }
    package static var candidateConsoleScoreText: Message { Message("candidate.console.score-text") }
    package static func candidateConsoleScoreStops(count: Int) -> Message {
        Message("candidate.console.score-stops", [.number(count)])
    }
    package static var candidateConsolePoints: Message { Message("candidate.console.points") }
    package static var candidateConsolePointsHint: Message { Message("candidate.console.points-hint") }
    package static var candidateConsoleScoreReason: Message { Message("candidate.console.score-reason") }
    package static func candidateConsoleOverride(points: Int, computed: Int) -> Message {
        Message("candidate.console.override", [.number(points), .number(computed)])
    }
    package static var candidateConsoleOverrideTitle: Message { Message("candidate.console.override-title") }
    package static var candidateConsoleOverrideSave: Message { Message("candidate.console.override-save") }
    package static var candidateConsoleSave: Message { Message("candidate.console.save") }
    package static var candidateConsoleCancel: Message { Message("candidate.console.cancel") }
    package static func candidateConsoleConflict(post: String, time: String) -> Message {
        Message("candidate.console.conflict", [.text(post), .text(time)])
    }
    package static var candidateConsoleConflictText: Message { Message("candidate.console.conflict-text") }
    package static var candidateConsoleConflictTable: Message { Message("candidate.console.conflict-table") }
    package static var candidateConsoleConflictField: Message { Message("candidate.console.conflict-field") }
    package static var candidateConsoleConflictMine: Message { Message("candidate.console.conflict-mine") }
    package static var candidateConsoleConflictTheirs: Message { Message("candidate.console.conflict-theirs") }
    package static var candidateConsoleFreezeText: Message { Message("candidate.console.freeze-text") }
    package static func candidateConsoleFreezeReady(count: Int) -> Message {
        Message("candidate.console.freeze-ready", [.number(count)])
    }
    package static func candidateConsoleFreezeBlocked(count: Int, stops: Int) -> Message {
        Message("candidate.console.freeze-blocked", [.number(count), .number(stops)])
    }
    package static var candidateConsoleFreezeButton: Message { Message("candidate.console.freeze-button") }
    package static func candidateConsoleLeft(count: Int) -> Message {
        Message("candidate.console.left", [.number(count)])
    }
    package static var candidateConsoleLeftText: Message { Message("candidate.console.left-text") }
    package static func candidateConsoleBlocked(count: Int) -> Message {
        Message("candidate.console.blocked", [.number(count)])
    }
    package static var candidateConsoleFrozenAt: Message { Message("candidate.console.frozen-at") }
    package static var candidateConsoleToPublic: Message { Message("candidate.console.to-public") }
    package static var candidateConsoleToSeats: Message { Message("candidate.console.to-seats") }
    package static var candidateConsoleFrozenAlready: Message { Message("candidate.console.frozen-already") }
    package static var candidateConsoleNotFrozen: Message { Message("candidate.console.not-frozen") }
    package static var candidateConsoleNothingSubmitted: Message { Message("candidate.console.nothing-submitted") }
    package static func candidateConsoleAmendHeadline(version: Int) -> Message {
        Message("candidate.console.amend-headline", [.number(version)])
    }
    package static func candidateConsoleAmendNone(year: Int) -> Message {
        Message("candidate.console.amend-none", [.plain(year)])
    }
    package static var candidateConsoleAmendNoneTitle: Message { Message("candidate.console.amend-none-title") }
    package static var candidateConsoleAmendNoneText: Message { Message("candidate.console.amend-none-text") }
    package static var candidateConsoleAmendText: Message { Message("candidate.console.amend-text") }
    package static var candidateConsoleWithdraw: Message { Message("candidate.console.withdraw") }
    package static func candidateConsoleWithdrawOne(name: String) -> Message {
        Message("candidate.console.withdraw-one", [.text(name)])
    }
    package static var candidateConsoleWithdrawReason: Message { Message("candidate.console.withdraw-reason") }
    package static var candidateConsoleAdd: Message { Message("candidate.console.add") }
    package static var candidateConsoleAmendButton: Message { Message("candidate.console.amend-button") }
    package static var candidateDecisionTitle: Message { Message("candidate.decision.title") }
    package static var candidateDecisionNumberHint: Message { Message("candidate.decision.number-hint") }
    package static var candidateDecisionWordsHint: Message { Message("candidate.decision.words-hint") }
    package static var candidateFormOriginUpper: Message { Message("candidate.form.origin-upper") }
    package static var candidateFormUpperList: Message { Message("candidate.form.upper-list") }
    package static var candidateFormUpperItem: Message { Message("candidate.form.upper-item") }
    package static var candidateFormReachSome: Message { Message("candidate.form.reach-some") }
    package static var candidateFormTowns: Message { Message("candidate.form.towns") }
    package static var candidateFormFundingHint: Message { Message("candidate.form.funding-hint") }
    package static var candidateFormCrosses: Message { Message("candidate.form.crosses") }
    package static var candidateFormComputed: Message { Message("candidate.form.computed") }
    package static var candidateFormTyped: Message { Message("candidate.form.typed") }
    package static var candidateFormBasis: Message { Message("candidate.form.basis") }
    package static var candidateFormReason: Message { Message("candidate.form.reason") }
    package static func candidateFormRow(number: Int) -> Message {
        Message("candidate.form.row", [.number(number)])
    }
    package static func candidateFormOfRow(label: String, number: Int) -> Message {
        Message("candidate.form.of-row", [.text(label), .number(number)])
    }
    package static func candidateFormRemove(number: Int) -> Message {
        Message("candidate.form.remove", [.number(number)])
    }
    package static var candidateFormAdd: Message { Message("candidate.form.add") }
    package static var candidateFormWhole: Message { Message("candidate.form.whole") }
    package static var candidateFormChoose: Message { Message("candidate.form.choose") }
    package static var candidateFormWan: Message { Message("candidate.form.wan") }
    package static func candidateFormPlace(name: String) -> Message {
        Message("candidate.form.place", [.text(name)])
    }
    package static var candidateFormScope: Message { Message("candidate.form.scope") }
    package static var candidateFormPartName: Message { Message("candidate.form.part-name") }
    package static var candidateFormPart: Message { Message("candidate.form.part") }
    package static var candidateFormUnit: Message { Message("candidate.form.unit") }
    package static var candidateFormKind: Message { Message("candidate.form.kind") }
    package static var candidateFormVerdict: Message { Message("candidate.form.verdict") }
    package static var candidateFormWords: Message { Message("candidate.form.words") }
    package static var candidateFormQuantityHint: Message { Message("candidate.form.quantity-hint") }
    package static var candidateFormIndicatorHint: Message { Message("candidate.form.indicator-hint") }
    package static var candidateFormNamesHint: Message { Message("candidate.form.names-hint") }
    package static var candidateFormPostHint: Message { Message("candidate.form.post-hint") }
    package static var candidateFormMoneyHint: Message { Message("candidate.form.money-hint") }
    package static var candidateFormBeneficiariesHint: Message { Message("candidate.form.beneficiaries-hint") }
    package static var candidateFormStageHint: Message { Message("candidate.form.stage-hint") }
    package static var candidateFormStarsHint: Message { Message("candidate.form.stars-hint") }
    package static var candidateUpperListName: Message { Message("candidate.upper.list-name") }
    package static var candidateUpperNameColumn: Message { Message("candidate.upper.name-column") }
    package static var candidateUpperNoItems: Message { Message("candidate.upper.no-items") }
    package static func candidateUpperNameLength(line: Int, count: Int) -> Message {
        Message("candidate.upper.name-length", [.number(line), .number(count)])
    }
    package static var caseNav: Message { Message("case.nav") }
    package static func caseListHeadline(count: Int) -> Message {
        Message("case.list.headline", [.number(count)])
    }
    package static var caseListHeadlineNone: Message { Message("case.list.headline-none") }
    package static func caseListLead(open: Int, overdue: Int) -> Message {
        Message("case.list.lead", [.number(open), .number(overdue)])
    }
    package static var caseListTabs: Message { Message("case.list.tabs") }
    package static var caseListEmptyTitle: Message { Message("case.list.empty-title") }
    package static var caseListEmptyText: Message { Message("case.list.empty-text") }
    package static var caseListRaise: Message { Message("case.list.raise") }
    package static var caseListFilter: Message { Message("case.list.filter") }
    package static var caseListClear: Message { Message("case.list.clear") }
    package static var caseListKind: Message { Message("case.list.kind") }
    package static var caseListKindAll: Message { Message("case.list.kind-all") }
    package static var caseListOwner: Message { Message("case.list.owner") }
    package static var caseListOwnerAll: Message { Message("case.list.owner-all") }
    package static var caseListProject: Message { Message("case.list.project") }
    package static var caseListProjectAll: Message { Message("case.list.project-all") }
    package static var caseTabMine: Message { Message("case.tab.mine") }
    package static var caseTabOpen: Message { Message("case.tab.open") }
    package static var caseTabOverdue: Message { Message("case.tab.overdue") }
    package static var caseTabAnswered: Message { Message("case.tab.answered") }
    package static var caseTabUnassigned: Message { Message("case.tab.unassigned") }
    package static var caseTabClosed: Message { Message("case.tab.closed") }
    package static var caseColumnCase: Message { Message("case.column.case") }
    package static var caseColumnProject: Message { Message("case.column.project") }
    package static var caseColumnOwner: Message { Message("case.column.owner") }
    package static var caseColumnState: Message { Message("case.column.state") }
    package static var caseColumnDue: Message { Message("case.column.due") }
    package static var caseStateRaised: Message { Message("case.state.raised") }
    package static var caseStateAssigned: Message { Message("case.state.assigned") }
    package static var caseStateHandling: Message { Message("case.state.handling") }
    package static var caseStateExtensionAsked: Message { Message("case.state.extension-asked") }
    package static var caseStateReturned: Message { Message("case.state.returned") }
    package static var caseStateReplied: Message { Message("case.state.replied") }
    package static var caseStatePromised: Message { Message("case.state.promised") }
    package static var caseStateVerified: Message { Message("case.state.verified") }
    package static var caseStateClosed: Message { Message("case.state.closed") }
    package static var caseActAssign: Message { Message("case.act.assign") }
    package static var caseActAccept: Message { Message("case.act.accept") }
    package static var caseActAskExtension: Message { Message("case.act.ask-extension") }
    package static var caseActGrantExtension: Message { Message("case.act.grant-extension") }
    package static var caseActRefuseExtension: Message { Message("case.act.refuse-extension") }
    package static var caseActReply: Message { Message("case.act.reply") }
    package static var caseActGiveBack: Message { Message("case.act.give-back") }
    package static var caseActVerify: Message { Message("case.act.verify") }
    package static var caseActReject: Message { Message("case.act.reject") }
    package static var caseActClose: Message { Message("case.act.close") }
    package static var caseActReopen: Message { Message("case.act.reopen") }
    package static var caseActEscalate: Message { Message("case.act.escalate") }
    package static var caseActDismiss: Message { Message("case.act.dismiss") }
    package static func caseStepRaise(who: String) -> Message {
        Message("case.step.raise", [.text(who)])
    }
    package static func caseStepAssign(owner: String) -> Message {
        Message("case.step.assign", [.text(owner)])
    }
    package static func caseStepAccept(who: String) -> Message {
        Message("case.step.accept", [.text(who)])
    }
    package static func caseStepAskExtension(who: String) -> Message {
        Message("case.step.ask-extension", [.text(who)])
    }
    package static func caseStepGrantExtension(who: String) -> Message {
        Message("case.step.grant-extension", [.text(who)])
    }
    package static func caseStepRefuseExtension(who: String) -> Message {
        Message("case.step.refuse-extension", [.text(who)])
    }
    package static func caseStepReply(who: String) -> Message {
        Message("case.step.reply", [.text(who)])
    }
    package static func caseStepGiveBack(who: String) -> Message {
        Message("case.step.give-back", [.text(who)])
    }
    package static func caseStepVerify(who: String) -> Message {
        Message("case.step.verify", [.text(who)])
    }
    package static func caseStepReject(who: String) -> Message {
        Message("case.step.reject", [.text(who)])
    }
    package static func caseStepClose(who: String) -> Message {
        Message("case.step.close", [.text(who)])
    }
    package static func caseStepReopen(who: String) -> Message {
        Message("case.step.reopen", [.text(who)])
    }
    package static func caseStepDismiss(who: String) -> Message {
        Message("case.step.dismiss", [.text(who)])
    }
    package static func caseStepEscalate(level: String) -> Message {
        Message("case.step.escalate", [.text(level)])
    }
    package static var caseStepResident: Message { Message("case.step.resident") }
    package static func caseStepDue(date: String) -> Message {
        Message("case.step.due", [.text(date)])
    }
    package static func caseStepPromised(date: String) -> Message {
        Message("case.step.promised", [.text(date)])
    }
    package static func caseStepAsked(date: String) -> Message {
        Message("case.step.asked", [.text(date)])
    }
    package static var caseStepNextTitle: Message { Message("case.step.next-title") }
    package static var caseResultA: Message { Message("case.result.a") }
    package static var caseResultB: Message { Message("case.result.b") }
    package static var caseResultC: Message { Message("case.result.c") }
    package static var caseResultD: Message { Message("case.result.d") }
    package static var caseResultAText: Message { Message("case.result.a-text") }
    package static var caseResultBText: Message { Message("case.result.b-text") }
    package static var caseResultCText: Message { Message("case.result.c-text") }
    package static var caseResultDText: Message { Message("case.result.d-text") }
    package static func caseNextRaised(who: String) -> Message {
        Message("case.next.raised", [.text(who)])
    }
    package static var caseNextRaisedNobody: Message { Message("case.next.raised-nobody") }
    package static func caseNextAssigned(who: String, due: String) -> Message {
        Message("case.next.assigned", [.text(who), .text(due)])
    }
    package static func caseNextHandling(who: String, due: String) -> Message {
        Message("case.next.handling", [.text(who), .text(due)])
    }
    package static func caseNextExtensionAsked(who: String, due: String) -> Message {
        Message("case.next.extension-asked", [.text(who), .text(due)])
    }
    package static var caseNextReturned: Message { Message("case.next.returned") }
    package static func caseNextReplied(who: String) -> Message {
        Message("case.next.replied", [.text(who)])
    }
    package static func caseNextPromised(who: String, due: String) -> Message {
        Message("case.next.promised", [.text(who), .text(due)])
    }
    package static func caseNextVerified(who: String) -> Message {
        Message("case.next.verified", [.text(who)])
    }
    package static func caseNextClosed(date: String) -> Message {
        Message("case.next.closed", [.text(date)])
    }
    package static var caseFactsTitle: Message { Message("case.facts.title") }
    package static var caseFactsCategory: Message { Message("case.facts.category") }
    package static var caseFactsSeverity: Message { Message("case.facts.severity") }
    package static var caseFactsProject: Message { Message("case.facts.project") }
    package static var caseFactsOwner: Message { Message("case.facts.owner") }
    package static var caseFactsWatcher: Message { Message("case.facts.watcher") }
    package static var caseFactsDue: Message { Message("case.facts.due") }
    package static var caseFactsOrigin: Message { Message("case.facts.origin") }
    package static var caseFactsOverdue: Message { Message("case.facts.overdue") }
    package static func caseFactsOverdueDays(count: Int) -> Message {
        Message("case.facts.overdue-days", [.number(count)])
    }
    package static var caseFactsNone: Message { Message("case.facts.none") }
    package static var caseOriginVisit: Message { Message("case.origin.visit") }
    package static func caseOriginVisitAt(place: String) -> Message {
        Message("case.origin.visit-at", [.text(place)])
    }
    package static var caseOriginMonthlyReport: Message { Message("case.origin.monthly-report") }
    package static var caseOriginResident: Message { Message("case.origin.resident") }
    package static var caseOriginHand: Message { Message("case.origin.hand") }
    package static var caseThreadTitle: Message { Message("case.thread.title") }
    package static var caseActsTitle: Message { Message("case.acts.title") }
    package static var caseActsNone: Message { Message("case.acts.none") }
    package static func caseDoneRaise(reference: String) -> Message {
        Message("case.done.raise", [.text(reference)])
    }
    package static var caseDoneTake: Message { Message("case.done.take") }
    package static var caseNewCrumb: Message { Message("case.new.crumb") }
    package static var caseNewHeadline: Message { Message("case.new.headline") }
    package static var caseNewLead: Message { Message("case.new.lead") }
    package static var caseNewButton: Message { Message("case.new.button") }
    package static var caseFormProject: Message { Message("case.form.project") }
    package static var caseFormProjectNone: Message { Message("case.form.project-none") }
    package static var caseFormCategory: Message { Message("case.form.category") }
    package static var caseFormUnchosen: Message { Message("case.form.unchosen") }
    package static var caseFormSeverity: Message { Message("case.form.severity") }
    package static func caseFormSeverityDays(name: String, days: Int) -> Message {
        Message("case.form.severity-days", [.text(name), .plain(days)])
    }
    package static var caseFormTitle: Message { Message("case.form.title") }
    package static var caseFormTitleHint: Message { Message("case.form.title-hint") }
    package static var caseFormBody: Message { Message("case.form.body") }
    package static var caseFormBodyHint: Message { Message("case.form.body-hint") }
    package static var caseFormOwner: Message { Message("case.form.owner") }
    package static var caseFormOwnerPrompt: Message { Message("case.form.owner-prompt") }
    package static var caseFormOwnerChoose: Message { Message("case.form.owner-choose") }
    package static var caseFormWatcher: Message { Message("case.form.watcher") }
    package static var caseFormWatcherChoose: Message { Message("case.form.watcher-choose") }
    package static var caseFormWatcherNone: Message { Message("case.form.watcher-none") }
    package static var caseFormDays: Message { Message("case.form.days") }
    package static func caseFormDaysHint(days: Int) -> Message {
        Message("case.form.days-hint", [.plain(days)])
    }
    package static var caseFormDaysUsual: Message { Message("case.form.days-usual") }
    package static var caseFormDue: Message { Message("case.form.due") }
    package static var caseFormDueHint: Message { Message("case.form.due-hint") }
    package static var caseFormMeasures: Message { Message("case.form.measures") }
    package static var caseFormMeasuresHint: Message { Message("case.form.measures-hint") }
    package static var caseFormReply: Message { Message("case.form.reply") }
    package static var caseFormReplyHint: Message { Message("case.form.reply-hint") }
    package static var caseFormResult: Message { Message("case.form.result") }
    package static var caseFormPromised: Message { Message("case.form.promised") }
    package static var caseFormPromisedHint: Message { Message("case.form.promised-hint") }
    package static var caseFormExtensionDays: Message { Message("case.form.extension-days") }
    package static func caseFormExtensionHint(days: Int) -> Message {
        Message("case.form.extension-hint", [.plain(days)])
    }
    package static var caseFormReason: Message { Message("case.form.reason") }
    package static var caseFormVerify: Message { Message("case.form.verify") }
    package static var caseFormVerifyHint: Message { Message("case.form.verify-hint") }
    package static var caseFormReject: Message { Message("case.form.reject") }
    package static var caseFormClose: Message { Message("case.form.close") }
    package static var caseFormCloseHint: Message { Message("case.form.close-hint") }
    package static var caseFormDismissal: Message { Message("case.form.dismissal") }
    package static var caseFormNote: Message { Message("case.form.note") }
    package static var caseFormEscalate: Message { Message("case.form.escalate") }
    package static func caseFormEscalateLevel(level: String) -> Message {
        Message("case.form.escalate-level", [.text(level)])
    }
    package static var caseButtonAssign: Message { Message("case.button.assign") }
    package static var caseButtonAccept: Message { Message("case.button.accept") }
    package static var caseButtonAskExtension: Message { Message("case.button.ask-extension") }
    package static var caseButtonGrantExtension: Message { Message("case.button.grant-extension") }
    package static var caseButtonRefuseExtension: Message { Message("case.button.refuse-extension") }
    package static var caseButtonReply: Message { Message("case.button.reply") }
    package static var caseButtonVerify: Message { Message("case.button.verify") }
    package static var caseButtonReject: Message { Message("case.button.reject") }
    package static var caseButtonClose: Message { Message("case.button.close") }
    package static var caseButtonReopen: Message { Message("case.button.reopen") }
    package static var caseButtonEscalate: Message { Message("case.button.escalate") }
    package static var caseButtonDismiss: Message { Message("case.button.dismiss") }
    package static var caseFaultMissingCategory: Message { Message("case.fault.missing-category") }
    package static var caseFaultMissingSeverity: Message { Message("case.fault.missing-severity") }
    package static var caseFaultMissingTitle: Message { Message("case.fault.missing-title") }
    package static var caseFaultMissingBody: Message { Message("case.fault.missing-body") }
    package static var caseFaultMissingProject: Message { Message("case.fault.missing-project") }
    package static var caseFaultMissingOwner: Message { Message("case.fault.missing-owner") }
    package static var caseFaultMissingWatcher: Message { Message("case.fault.missing-watcher") }
    package static var caseFaultMissingWords: Message { Message("case.fault.missing-words") }
    package static var caseFaultMissingResult: Message { Message("case.fault.missing-result") }
    package static var caseFaultMissingPromised: Message { Message("case.fault.missing-promised") }
    package static var caseFaultMissingReason: Message { Message("case.fault.missing-reason") }
    package static var caseFaultMissingDue: Message { Message("case.fault.missing-due") }
    package static func caseFaultTooShort(count: Int, least: Int) -> Message {
        Message("case.fault.too-short", [.number(count), .number(least)])
    }
    package static func caseFaultTooLong(count: Int, most: Int) -> Message {
        Message("case.fault.too-long", [.number(count), .number(most)])
    }
    package static var caseFaultUnknown: Message { Message("case.fault.unknown") }
    package static var caseFaultDate: Message { Message("case.fault.date") }
    package static func caseFaultPast(date: String) -> Message {
        Message("case.fault.past", [.text(date)])
    }
    package static func caseFaultDays(most: Int) -> Message {
        Message("case.fault.days", [.number(most)])
    }
    package static var caseFaultBoth: Message { Message("case.fault.both") }
    package static func caseFaultYear(year: Int) -> Message {
        Message("case.fault.year", [.plain(year)])
    }
    package static var caseFaultWatchesItself: Message { Message("case.fault.watches-itself") }
    package static var caseFaultCannotVerify: Message { Message("case.fault.cannot-verify") }
    package static func caseFaultTelephone(number: String) -> Message {
        Message("case.fault.telephone", [.text(number)])
    }
    package static var caseFaultNotPromised: Message { Message("case.fault.not-promised") }
    package static var caseRefusedTitle: Message { Message("case.refused.title") }
    package static var caseRefusedKept: Message { Message("case.refused.kept") }
    package static func caseRefusedChanged(who: String, step: String) -> Message {
        Message("case.refused.changed", [.text(who), .text(step)])
    }
    package static func caseRefusedNotNow(state: String, act: String, possible: String) -> Message {
        Message("case.refused.not-now", [.text(state), .text(act), .text(possible)])
    }
    package static func caseRefusedNotNowNothing(state: String, act: String) -> Message {
        Message("case.refused.not-now-nothing", [.text(state), .text(act)])
    }
    package static var caseRefusedExtended: Message { Message("case.refused.extended") }
    package static func caseRefusedUnit(who: String) -> Message {
        Message("case.refused.unit", [.text(who)])
    }
    package static var caseRefusedUnitNobody: Message { Message("case.refused.unit-nobody") }
    package static func caseRefusedWatcher(who: String) -> Message {
        Message("case.refused.watcher", [.text(who)])
    }
    package static var caseRefusedCoordinator: Message { Message("case.refused.coordinator") }
    package static func caseRefusedNotLate(days: Int) -> Message {
        Message("case.refused.not-late", [.number(days)])
    }
    package static var caseRefusedNoLevel: Message { Message("case.refused.no-level") }
    package static var caseRefusedForm: Message { Message("case.refused.form") }
    package static func caseRefusedDay(date: String) -> Message {
        Message("case.refused.day", [.text(date)])
    }
    package static var caseSomebody: Message { Message("case.somebody") }
    package static func caseInboxAssign(title: String) -> Message {
        Message("case.inbox.assign", [.text(title)])
    }
    package static func caseInboxAccept(title: String) -> Message {
        Message("case.inbox.accept", [.text(title)])
    }
    package static func caseInboxReply(title: String) -> Message {
        Message("case.inbox.reply", [.text(title)])
    }
    package static func caseInboxVerify(title: String) -> Message {
        Message("case.inbox.verify", [.text(title)])
    }
    package static func caseInboxClose(title: String) -> Message {
        Message("case.inbox.close", [.text(title)])
    }
    package static func caseInboxGrantExtension(title: String) -> Message {
        Message("case.inbox.grant-extension", [.text(title)])
    }
    package static func caseInboxEscalate(title: String) -> Message {
        Message("case.inbox.escalate", [.text(title)])
    }
    package static func caseInboxDetail(reference: String, kind: String, owner: String) -> Message {
        Message("case.inbox.detail", [.text(reference), .text(kind), .text(owner)])
    }
    package static var caseInboxUnassigned: Message { Message("case.inbox.unassigned") }
    package static var caseInboxNow: Message { Message("case.inbox.now") }
    package static var caseReportTitle: Message { Message("case.report.title") }
    package static var caseReportHeadline: Message { Message("case.report.headline") }
    package static func caseReportLead(name: String) -> Message {
        Message("case.report.lead", [.text(name)])
    }
    package static var caseReportCategory: Message { Message("case.report.category") }
    package static var caseReportBody: Message { Message("case.report.body") }
    package static var caseReportBodyHint: Message { Message("case.report.body-hint") }
    package static var caseReportButton: Message { Message("case.report.button") }
    package static var caseReportNote: Message { Message("case.report.note") }
    package static var caseReportLink: Message { Message("case.report.link") }
    package static var caseReportedTitle: Message { Message("case.reported.title") }
    package static var caseReportedNewTitle: Message { Message("case.reported.new-title") }
    package static var caseReportedNewText: Message { Message("case.reported.new-text") }
    package static var caseReportedHeadlineReceived: Message { Message("case.reported.headline-received") }
    package static var caseReportedHeadlineRaised: Message { Message("case.reported.headline-raised") }
    package static func caseReportedHeadlineWorking(owner: String) -> Message {
        Message("case.reported.headline-working", [.text(owner)])
    }
    package static func caseReportedHeadlineReplied(owner: String) -> Message {
        Message("case.reported.headline-replied", [.text(owner)])
    }
    package static var caseReportedHeadlineClosed: Message { Message("case.reported.headline-closed") }
    package static var caseReportedYours: Message { Message("case.reported.yours") }
    package static var caseReportedStepRaised: Message { Message("case.reported.step-raised") }
    package static func caseReportedStepAssigned(owner: String) -> Message {
        Message("case.reported.step-assigned", [.text(owner)])
    }
    package static var caseReportedStepReplied: Message { Message("case.reported.step-replied") }
    package static var caseReportedStepClosed: Message { Message("case.reported.step-closed") }
    package static var caseReportedUnit: Message { Message("case.reported.unit") }
    package static func caseReportedDue(date: String) -> Message {
        Message("case.reported.due", [.text(date)])
    }
    package static var caseReportedProject: Message { Message("case.reported.project") }
    package static var casePublicTitle: Message { Message("case.public.title") }
    package static var casePublicNone: Message { Message("case.public.none") }
    package static func casePublicCounts(open: Int, closed: Int) -> Message {
        Message("case.public.counts", [.number(open), .number(closed)])
    }
    package static var casePublicColumnWhat: Message { Message("case.public.column-what") }
    package static var casePublicColumnRaised: Message { Message("case.public.column-raised") }
    package static var casePublicColumnClosed: Message { Message("case.public.column-closed") }
    package static var casePublicColumnAnswer: Message { Message("case.public.column-answer") }
    package static var certificateTitle: Message { Message("certificate.title") }
    package static func certificateOrgan(place: String, term: Int, number: Int) -> Message {
        Message("certificate.organ", [.text(place), .plain(term), .plain(number)])
    }
    package static func certificateOrganStreet(place: String, term: Int, number: Int) -> Message {
        Message("certificate.organ-street", [.text(place), .plain(term), .plain(number)])
    }
    package static var certificateTitleRecommended: Message { Message("certificate.title-recommended") }
    package static var certificatePeople: Message { Message("certificate.people") }
    package static var certificateVotes: Message { Message("certificate.votes") }
    package static var certificateOutcome: Message { Message("certificate.outcome") }
    package static var certificateRulings: Message { Message("certificate.rulings") }
    package static var certificateFingerprints: Message { Message("certificate.fingerprints") }
    package static var certificateSignatures: Message { Message("certificate.signatures") }
    package static func certificateSession(number: Int, kind: String, state: String) -> Message {
        Message("certificate.session", [.number(number), .text(kind), .text(state)])
    }
    package static var certificateUnreturned: Message { Message("certificate.unreturned") }
    package static var certificateValid: Message { Message("certificate.valid") }
    package static var certificateVoid: Message { Message("certificate.void") }
    package static var certificateBlank: Message { Message("certificate.blank") }
    package static func certificateQuorum(sum: String, relation: String, other: String) -> Message {
        Message("certificate.quorum", [.text(sum), .text(relation), .text(other)])
    }
    package static func certificateVoidReasons(reasons: String) -> Message {
        Message("certificate.void-reasons", [.text(reasons)])
    }
    package static var certificateNoRulings: Message { Message("certificate.no-rulings") }
    package static func certificateRuling(number: Int, count: Int, outcome: String) -> Message {
        Message("certificate.ruling", [.number(number), .number(count), .text(outcome)])
    }
    package static var certificateCounts: Message { Message("certificate.counts") }
    package static func certificateDecision(decision: String) -> Message {
        Message("certificate.decision", [.text(decision)])
    }
    package static var certificateWorkingPapers: Message { Message("certificate.working-papers") }
    package static func certificateAudit(height: Int) -> Message {
        Message("certificate.audit", [.plain(height)])
    }
    package static var certificateOwn: Message { Message("certificate.own") }
    package static func certificatePeopleNamed(scrutineers: String, tellers: String) -> Message {
        Message("certificate.people-named", [.text(scrutineers), .text(tellers)])
    }
    package static func certificateSigned(role: String, name: String, time: String) -> Message {
        Message("certificate.signed", [.text(role), .text(name), .text(time)])
    }
    package static var certificateDateLine: Message { Message("certificate.date-line") }
    package static var certificateBack: Message { Message("certificate.back") }
    package static var certificateCheckTitle: Message { Message("certificate.check-title") }
    package static var certificateCheckText: Message { Message("certificate.check-text") }
    package static var certificateDownload: Message { Message("certificate.download") }
    package static func certificateSucceeded(at: String, role: String, left: String, successor: String, decision: String) -> Message {
        Message("certificate.succeeded", [.text(at), .text(role), .text(left), .text(successor), .text(decision)])
    }
    package static var certificateRecount: Message { Message("certificate.recount") }
    package static func certificateRecountText(document: String, number: Int, reason: String) -> Message {
        Message("certificate.recount-text", [.text(document), .plain(number), .text(reason)])
    }
    package static var certificateRecountSupersedes: Message { Message("certificate.recount-supersedes") }
    package static var certificateUnpublished: Message { Message("certificate.unpublished") }
    package static var certificateUnpublishedText: Message { Message("certificate.unpublished-text") }
    package static var certificateNoticeTitle: Message { Message("certificate.notice-title") }
    package static var certificateNoticeTitleRecommended: Message { Message("certificate.notice-title-recommended") }
    package static func certificateNoticeOpening(date: String, candidates: Int, elected: Int) -> Message {
        Message("certificate.notice-opening", [.text(date), .number(candidates), .number(elected)])
    }
    package static func certificateNoticeOpeningRecommended(date: String, candidates: Int, elected: Int) -> Message {
        Message("certificate.notice-opening-recommended", [.text(date), .number(candidates), .number(elected)])
    }
    package static func certificateNoticeVotes(count: Int) -> Message {
        Message("certificate.notice-votes", [.number(count)])
    }
    package static var certificateNoticeClosing: Message { Message("certificate.notice-closing") }
    package static var certificateNoticeClosingRecommended: Message { Message("certificate.notice-closing-recommended") }
    package static func certificateNoticeSigned(organ: String) -> Message {
        Message("certificate.notice-signed", [.text(organ)])
    }
    package static var challengeTitle: Message { Message("challenge.title") }
    package static var challengeDescription: Message { Message("challenge.description") }
    package static var challengeHeadline: Message { Message("challenge.headline") }
    package static var challengeLead: Message { Message("challenge.lead") }
    package static var challengeNeverTitle: Message { Message("challenge.never.title") }
    package static var challengeNeverText: Message { Message("challenge.never.text") }
    package static var challengeFormLabel: Message { Message("challenge.form.label") }
    package static var challengeLocalTitle: Message { Message("challenge.local.title") }
    package static var challengeLocalText: Message { Message("challenge.local.text") }
    package static var challengeElectionLabel: Message { Message("challenge.election.label") }
    package static var challengeElectionHint: Message { Message("challenge.election.hint") }
    package static var challengeChallengeLabel: Message { Message("challenge.challenge.label") }
    package static var challengeChallengeHint: Message { Message("challenge.challenge.hint") }
    package static var challengeCodeLabel: Message { Message("challenge.code.label") }
    package static var challengeCodeHint: Message { Message("challenge.code.hint") }
    package static var challengeChooseElection: Message { Message("challenge.choose.election") }
    package static var challengeChooseChallenge: Message { Message("challenge.choose.challenge") }
    package static var challengePaste: Message { Message("challenge.paste") }
    package static var challengeButton: Message { Message("challenge.button") }
    package static var challengeClear: Message { Message("challenge.clear") }
    package static var challengeNoscriptTitle: Message { Message("challenge.noscript.title") }
    package static var challengeNoscriptText: Message { Message("challenge.noscript.text") }
    package static var challengeHowTitle: Message { Message("challenge.how.title") }
    package static var challengeHowAgain: Message { Message("challenge.how.again") }
    package static var challengeHowProofs: Message { Message("challenge.how.proofs") }
    package static var challengeHowCode: Message { Message("challenge.how.code") }
    package static var challengeHowApart: Message { Message("challenge.how.apart") }
    package static var challengeLimitsTitle: Message { Message("challenge.limits.title") }
    package static var challengeLimitsThis: Message { Message("challenge.limits.this") }
    package static var challengeLimitsCast: Message { Message("challenge.limits.cast") }
    package static var challengeLimitsPage: Message { Message("challenge.limits.page") }
    package static var challengeChecking: Message { Message("challenge.checking") }
    package static func challengeProgress(total: String, done: String) -> Message {
        Message("challenge.progress", [.text(total), .text(done)])
    }
    package static func challengeSummary(count: String) -> Message {
        Message("challenge.summary", [.text(count)])
    }
    package static var challengeSummaryOne: Message { Message("challenge.summary-one") }
    package static func challengeErrorTitle(title: String) -> Message {
        Message("challenge.error-title", [.text(title)])
    }
    package static var challengeGoodTitle: Message { Message("challenge.good.title") }
    package static var challengeGoodText: Message { Message("challenge.good.text") }
    package static var challengeUnshownTitle: Message { Message("challenge.unshown.title") }
    package static var challengeUnshownText: Message { Message("challenge.unshown.text") }
    package static func challengeBadTitle(count: String) -> Message {
        Message("challenge.bad.title", [.text(count)])
    }
    package static var challengeBadTitleOne: Message { Message("challenge.bad.title-one") }
    package static var challengeBadText: Message { Message("challenge.bad.text") }
    package static var challengeSaid: Message { Message("challenge.said") }
    package static var challengeClaimed: Message { Message("challenge.claimed") }
    package static func challengeQuestion(number: String, text: String) -> Message {
        Message("challenge.question", [.text(number), .text(text)])
    }
    package static var challengeBlank: Message { Message("challenge.blank") }
    package static var challengeNone: Message { Message("challenge.none") }
    package static func challengeOthers(texts: String) -> Message {
        Message("challenge.others", [.text(texts)])
    }
    package static func challengeQuoted(text: String) -> Message {
        Message("challenge.quoted", [.text(text)])
    }
    package static var challengeBlankChoice: Message { Message("challenge.blank-choice") }
    package static var challengeCode: Message { Message("challenge.code") }
    package static var challengeElectionName: Message { Message("challenge.election.name") }
    package static var challengeFingerprint: Message { Message("challenge.fingerprint") }
    package static func challengeDifferenceOppositeChosen(question: String, answer: String) -> Message {
        Message("challenge.difference.opposite-chosen", [.text(question), .text(answer)])
    }
    package static func challengeDifferenceOppositeNot(question: String, answer: String) -> Message {
        Message("challenge.difference.opposite-not", [.text(question), .text(answer)])
    }
    package static func challengeDifferenceRandomness(question: String, answer: String) -> Message {
        Message("challenge.difference.randomness", [.text(question), .text(answer)])
    }
    package static func challengeDifferenceAlpha(question: String, answer: String) -> Message {
        Message("challenge.difference.alpha", [.text(question), .text(answer)])
    }
    package static func challengeDifferenceBeta(question: String, answer: String) -> Message {
        Message("challenge.difference.beta", [.text(question), .text(answer)])
    }
    package static func challengeDifferenceMember(question: String, answer: String) -> Message {
        Message("challenge.difference.member", [.text(question), .text(answer)])
    }
    package static func challengeDifferenceIndividual(question: String, answer: String) -> Message {
        Message("challenge.difference.individual", [.text(question), .text(answer)])
    }
    package static func challengeDifferenceOverall(question: String) -> Message {
        Message("challenge.difference.overall", [.text(question)])
    }
    package static func challengeDifferenceBlank(question: String) -> Message {
        Message("challenge.difference.blank", [.text(question)])
    }
    package static func challengeDifferenceCount(question: String, count: String, min: String, max: String) -> Message {
        Message("challenge.difference.count", [.text(question), .text(count), .text(min), .text(max)])
    }
    package static func challengeDifferenceDisclosed(disclosed: String, reckoned: String) -> Message {
        Message("challenge.difference.disclosed", [.text(disclosed), .text(reckoned)])
    }
    package static func challengeDifferenceShown(place: String, reckoned: String) -> Message {
        Message("challenge.difference.shown", [.text(place), .text(reckoned)])
    }
    package static func challengeDifferenceElection(found: String, expected: String) -> Message {
        Message("challenge.difference.election", [.text(found), .text(expected)])
    }
    package static var challengeDifferenceCredential: Message { Message("challenge.difference.credential") }
    package static var challengeFaultElectionMissing: Message { Message("challenge.fault.election.missing") }
    package static var challengeFaultChallengeMissing: Message { Message("challenge.fault.challenge.missing") }
    package static var challengeFaultElectionSwapped: Message { Message("challenge.fault.election.swapped") }
    package static var challengeFaultChallengeSwapped: Message { Message("challenge.fault.challenge.swapped") }
    package static func challengeFaultElectionShape(path: String) -> Message {
        Message("challenge.fault.election.shape", [.text(path)])
    }
    package static func challengeFaultChallengeShape(path: String) -> Message {
        Message("challenge.fault.challenge.shape", [.text(path)])
    }
    package static func challengeFaultJson(place: String) -> Message {
        Message("challenge.fault.json", [.text(place)])
    }
    package static var challengeFaultCut: Message { Message("challenge.fault.cut") }
    package static var challengeFaultText: Message { Message("challenge.fault.text") }
    package static var challengeFaultLarge: Message { Message("challenge.fault.large") }
    package static func challengeFaultBytes(name: String) -> Message {
        Message("challenge.fault.bytes", [.text(name)])
    }
    package static var challengeFaultElectionVersion: Message { Message("challenge.fault.election.version") }
    package static func challengeFaultElectionGroup(group: String) -> Message {
        Message("challenge.fault.election.group", [.text(group)])
    }
    package static var challengeFaultElectionKey: Message { Message("challenge.fault.election.key") }
    package static func challengeFaultElectionKind(question: String) -> Message {
        Message("challenge.fault.election.kind", [.text(question)])
    }
    package static var challengeFaultChallengeCast: Message { Message("challenge.fault.challenge.cast") }
    package static var challengeFaultChallengeSigned: Message { Message("challenge.fault.challenge.signed") }
    package static var challengeFaultChallengeHalf: Message { Message("challenge.fault.challenge.half") }
    package static var challengeFaultCodeCode: Message { Message("challenge.fault.code.code") }
    package static var challengeFaultNoDigest: Message { Message("challenge.fault.no-digest") }
    package static var challengeLinkTitle: Message { Message("challenge.link.title") }
    package static var challengeLinkText: Message { Message("challenge.link.text") }
    package static var challengeLinkButton: Message { Message("challenge.link.button") }
    package static var challengeCommandOption: Message { Message("challenge.command.option") }
    package static func challengeCommandCode(code: String) -> Message {
        Message("challenge.command.code", [.text(code)])
    }
    package static var challengeCommandQuestion: Message { Message("challenge.command.question") }
    package static var challengeCommandUnclear: Message { Message("challenge.command.unclear") }
    package static func challengeCommandDone(path: String) -> Message {
        Message("challenge.command.done", [.text(path)])
    }
    package static var challengeCommandCancelled: Message { Message("challenge.command.cancelled") }
    package static var challengeCommandNobody: Message { Message("challenge.command.nobody") }
    package static func challengeCommandExists(path: String) -> Message {
        Message("challenge.command.exists", [.text(path)])
    }
    package static var challengeCommandNotCast: Message { Message("challenge.command.not-cast") }
    package static var comingFactsTitle: Message { Message("coming.facts.title") }
    package static var comingFactsWho: Message { Message("coming.facts.who") }
    package static var comingFactsWhen: Message { Message("coming.facts.when") }
    package static var comingFactsNow: Message { Message("coming.facts.now") }
    package static var comingProjectsAction: Message { Message("coming.projects.action") }
    package static var comingBallotsAction: Message { Message("coming.ballots.action") }
    package static var comingCandidatesHeadline: Message { Message("coming.candidates.headline") }
    package static var comingCandidatesLead: Message { Message("coming.candidates.lead") }
    package static var comingCandidatesEmpty: Message { Message("coming.candidates.empty") }
    package static var comingCandidatesWhat: Message { Message("coming.candidates.what") }
    package static var comingCandidatesWho: Message { Message("coming.candidates.who") }
    package static var comingCandidatesWhen: Message { Message("coming.candidates.when") }
    package static var comingCandidatesNow: Message { Message("coming.candidates.now") }
    package static var comingCandidatesAction: Message { Message("coming.candidates.action") }
    package static var comingWallHeadline: Message { Message("coming.wall.headline") }
    package static var comingWallLead: Message { Message("coming.wall.lead") }
    package static var comingWallEmpty: Message { Message("coming.wall.empty") }
    package static var comingWallWhat: Message { Message("coming.wall.what") }
    package static var comingWallWho: Message { Message("coming.wall.who") }
    package static var comingWallWhen: Message { Message("coming.wall.when") }
    package static var comingWallNow: Message { Message("coming.wall.now") }
    package static var comingBulletinsHeadline: Message { Message("coming.bulletins.headline") }
    package static var comingBulletinsLead: Message { Message("coming.bulletins.lead") }
    package static var comingBulletinsEmpty: Message { Message("coming.bulletins.empty") }
    package static var comingBulletinsWhat: Message { Message("coming.bulletins.what") }
    package static var comingBulletinsWho: Message { Message("coming.bulletins.who") }
    package static var comingBulletinsWhen: Message { Message("coming.bulletins.when") }
    package static var comingBulletinsNow: Message { Message("coming.bulletins.now") }
    package static var comingReportHeadline: Message { Message("coming.report.headline") }
    package static var comingReportLead: Message { Message("coming.report.lead") }
    package static var comingReportEmpty: Message { Message("coming.report.empty") }
    package static var comingReportWhat: Message { Message("coming.report.what") }
    package static var comingReportWho: Message { Message("coming.report.who") }
    package static var comingReportWhen: Message { Message("coming.report.when") }
    package static var comingReportNow: Message { Message("coming.report.now") }
    package static var comingHallHeadline: Message { Message("coming.hall.headline") }
    package static var comingHallLead: Message { Message("coming.hall.lead") }
    package static var comingHallEmpty: Message { Message("coming.hall.empty") }
    package static var comingHallWhat: Message { Message("coming.hall.what") }
    package static var comingHallWho: Message { Message("coming.hall.who") }
    package static var comingHallWhen: Message { Message("coming.hall.when") }
    package static var comingHallNow: Message { Message("coming.hall.now") }
    package static var commandMinshengAbstract: Message { Message("command.minsheng.abstract") }
    package static var commandMinshengDiscussion: Message { Message("command.minsheng.discussion") }
    package static var commandLangHelp: Message { Message("command.lang.help") }
    package static func commandPlaced(place: String, sentence: String) -> Message {
        Message("command.placed", [.text(place), .text(sentence)])
    }
    package static var commandHelpHeadingOverview: Message { Message("command.help.heading.overview") }
    package static var commandHelpHeadingUsage: Message { Message("command.help.heading.usage") }
    package static var commandHelpHeadingArguments: Message { Message("command.help.heading.arguments") }
    package static var commandHelpHeadingOptions: Message { Message("command.help.heading.options") }
    package static var commandHelpHeadingSubcommands: Message { Message("command.help.heading.subcommands") }
    package static var commandHelpHeadingExitCodes: Message { Message("command.help.heading.exit-codes") }
    package static func commandHelpSeeSubcommand(command: String) -> Message {
        Message("command.help.see-subcommand", [.text(command)])
    }
    package static func commandHelpSeeHelp(command: String) -> Message {
        Message("command.help.see-help", [.text(command)])
    }
    package static var commandHelpShowHelp: Message { Message("command.help.show-help") }
    package static var commandHelpShowVersion: Message { Message("command.help.show-version") }
    package static func commandHelpValues(values: String) -> Message {
        Message("command.help.values", [.text(values)])
    }
    package static func commandParserMissing(argument: String) -> Message {
        Message("command.parser.missing", [.text(argument)])
    }
    package static func commandParserValueMissing(option: String) -> Message {
        Message("command.parser.value-missing", [.text(option)])
    }
    package static func commandParserUnknownOption(option: String) -> Message {
        Message("command.parser.unknown-option", [.text(option)])
    }
    package static func commandParserUnknownOptionSimilar(option: String, similar: String) -> Message {
        Message("command.parser.unknown-option-similar", [.text(option), .text(similar)])
    }
    package static func commandParserUnexpected(word: String) -> Message {
        Message("command.parser.unexpected", [.text(word)])
    }
    package static func commandParserBadValue(value: String, option: String) -> Message {
        Message("command.parser.bad-value", [.text(value), .text(option)])
    }
    package static func commandParserBadValueOf(value: String, option: String, allowed: String) -> Message {
        Message("command.parser.bad-value-of", [.text(value), .text(option), .text(allowed)])
    }
    package static func commandParserNoValueTaken(option: String, value: String) -> Message {
        Message("command.parser.no-value-taken", [.text(option), .text(value)])
    }
    package static func commandSaid(sentence: String) -> Message {
        Message("command.said", [.text(sentence)])
    }
    package static func commandFileMissing(path: String) -> Message {
        Message("command.file.missing", [.text(path)])
    }
    package static func commandFileForbidden(path: String) -> Message {
        Message("command.file.forbidden", [.text(path)])
    }
    package static func commandFileIsFolder(path: String) -> Message {
        Message("command.file.is-folder", [.text(path)])
    }
    package static func commandFileInNoFolder(path: String) -> Message {
        Message("command.file.in-no-folder", [.text(path)])
    }
    package static func commandFileExists(path: String) -> Message {
        Message("command.file.exists", [.text(path)])
    }
    package static func commandFileDiskFull(path: String) -> Message {
        Message("command.file.disk-full", [.text(path)])
    }
    package static func commandFileReadOnly(path: String) -> Message {
        Message("command.file.read-only", [.text(path)])
    }
    package static func commandFileNobodyReads(path: String) -> Message {
        Message("command.file.nobody-reads", [.text(path)])
    }
    package static func commandFileOther(path: String, reason: String) -> Message {
        Message("command.file.other", [.text(path), .text(reason)])
    }
    package static var commandImportUpperListAbstract: Message { Message("command.import.upper-list.abstract") }
    package static var commandImportUpperListDiscussion: Message { Message("command.import.upper-list.discussion") }
    package static var commandImportUpperListFile: Message { Message("command.import.upper-list.file") }
    package static var commandImportUpperListList: Message { Message("command.import.upper-list.list") }
    package static func commandImportUpperListDone(list: String, count: Int) -> Message {
        Message("command.import.upper-list.done", [.text(list), .number(count)])
    }
    package static var commandCandidatesAbstract: Message { Message("command.candidates.abstract") }
    package static var commandCandidatesVerifyAbstract: Message { Message("command.candidates.verify.abstract") }
    package static var commandCandidatesVerifyDiscussion: Message { Message("command.candidates.verify.discussion") }
    package static var commandCandidatesVerifyFile: Message { Message("command.candidates.verify.file") }
    package static var commandCandidatesVerifyFingerprint: Message { Message("command.candidates.verify.fingerprint") }
    package static var commandCandidatesVerifyBadFingerprint: Message { Message("command.candidates.verify.bad-fingerprint") }
    package static func commandCandidatesVerifySays(place: String, year: Int, version: Int, count: Int, fingerprint: String) -> Message {
        Message("command.candidates.verify.says", [.text(place), .plain(year), .number(version), .number(count), .text(fingerprint)])
    }
    package static var commandCandidatesVerifySame: Message { Message("command.candidates.verify.same") }
    package static var commandCandidatesVerifyCompare: Message { Message("command.candidates.verify.compare") }
    package static func commandCandidatesVerifyDiffers(file: String, fingerprint: String) -> Message {
        Message("command.candidates.verify.differs", [.text(file), .text(fingerprint)])
    }
    package static func commandCandidatesVerifyNotCanonical(file: String) -> Message {
        Message("command.candidates.verify.not-canonical", [.text(file)])
    }
    package static func commandCandidatesVerifyNotReadable(file: String, place: String) -> Message {
        Message("command.candidates.verify.not-readable", [.text(file), .text(place)])
    }
    package static func commandCandidatesVerifyOtherForm(file: String, form: String, version: Int) -> Message {
        Message("command.candidates.verify.other-form", [.text(file), .text(form), .number(version)])
    }
    package static var commandTallyAbstract: Message { Message("command.tally.abstract") }
    package static var commandTallyCongressAbstract: Message { Message("command.tally.congress.abstract") }
    package static var commandTallyCongressDiscussion: Message { Message("command.tally.congress.discussion") }
    package static var commandTallyCongressRecord: Message { Message("command.tally.congress.record") }
    package static var commandTallyCongressExplain: Message { Message("command.tally.congress.explain") }
    package static var commandTallyCongressList: Message { Message("command.tally.congress.list") }
    package static var commandTallyCongressRule: Message { Message("command.tally.congress.rule") }
    package static var commandTallyRatingAbstract: Message { Message("command.tally.rating.abstract") }
    package static var commandTallyRatingDiscussion: Message { Message("command.tally.rating.discussion") }
    package static var commandTallyRatingRecord: Message { Message("command.tally.rating.record") }
    package static var commandTallyRatingExplain: Message { Message("command.tally.rating.explain") }
    package static var commandExitDone: Message { Message("command.exit.done") }
    package static var commandExitUnexpected: Message { Message("command.exit.unexpected") }
    package static var commandExitRecordInvalid: Message { Message("command.exit.record-invalid") }
    package static var commandExitDocumentDiffers: Message { Message("command.exit.document-differs") }
    package static var commandExitChainBroken: Message { Message("command.exit.chain-broken") }
    package static var commandExitRowsWrong: Message { Message("command.exit.rows-wrong") }
    package static var commandExitFileRefused: Message { Message("command.exit.file-refused") }
    package static var commandExitNobodyToAsk: Message { Message("command.exit.nobody-to-ask") }
    package static var commandExitAnswerWrong: Message { Message("command.exit.answer-wrong") }
    package static var commandExitAlreadyFounded: Message { Message("command.exit.already-founded") }
    package static var commandExitNotFounded: Message { Message("command.exit.not-founded") }
    package static var commandExitOtherStore: Message { Message("command.exit.other-store") }
    package static var commandExitNotOverNetwork: Message { Message("command.exit.not-over-network") }
    package static var commandExitUnknownJurisdiction: Message { Message("command.exit.unknown-jurisdiction") }
    package static var commandExitStoreNotEmpty: Message { Message("command.exit.store-not-empty") }
    package static var commandExitBackupUnusable: Message { Message("command.exit.backup-unusable") }
    package static var commandExitKindUnusable: Message { Message("command.exit.kind-unusable") }
    package static var commandExitPortTaken: Message { Message("command.exit.port-taken") }
    package static var commandExitAddressUnusable: Message { Message("command.exit.address-unusable") }
    package static var commandExitDatabaseAddress: Message { Message("command.exit.database-address") }
    package static var commandExitDatabaseUnreachable: Message { Message("command.exit.database-unreachable") }
    package static var commandExitDatabaseForbidden: Message { Message("command.exit.database-forbidden") }
    package static var commandExitDatabaseMissing: Message { Message("command.exit.database-missing") }
    package static var commandExitDatabaseForeign: Message { Message("command.exit.database-foreign") }
    package static var commandExitDatabaseNewer: Message { Message("command.exit.database-newer") }
    package static var commandExitDatabaseUnsuitable: Message { Message("command.exit.database-unsuitable") }
    package static var commandExitDatabaseFull: Message { Message("command.exit.database-full") }
    package static var commandExitDatabaseBusy: Message { Message("command.exit.database-busy") }
    package static var commandExitDatabaseDamaged: Message { Message("command.exit.database-damaged") }
    package static var commandExitDatabaseUnexpected: Message { Message("command.exit.database-unexpected") }
    package static var commandExitUsage: Message { Message("command.exit.usage") }
    package static var commandExitCancelled: Message { Message("command.exit.cancelled") }
    package static var commandDatabaseHelp: Message { Message("command.database.help") }
    package static var commandDatabaseMissing: Message { Message("command.database.missing") }
    package static func commandDatabaseFileMissing(path: String) -> Message {
        Message("command.database.file-missing", [.text(path)])
    }
    package static var commandDatabaseCancelled: Message { Message("command.database.cancelled") }
    package static var commandDatabaseBusy: Message { Message("command.database.busy") }
    package static var commandDatabaseFull: Message { Message("command.database.full") }
    package static var commandDatabaseReadOnly: Message { Message("command.database.read-only") }
    package static func commandDatabasePermission(subject: String) -> Message {
        Message("command.database.permission", [.text(subject)])
    }
    package static func commandDatabaseFolderMissing(path: String) -> Message {
        Message("command.database.folder-missing", [.text(path)])
    }
    package static func commandDatabaseForeignFile(path: String) -> Message {
        Message("command.database.foreign-file", [.text(path)])
    }
    package static var commandDatabaseDamaged: Message { Message("command.database.damaged") }
    package static func commandDatabaseSchemaNewer(steps: String) -> Message {
        Message("command.database.schema-newer", [.text(steps)])
    }
    package static func commandDatabaseSchemaChanged(step: String) -> Message {
        Message("command.database.schema-changed", [.text(step)])
    }
    package static func commandDatabaseEngineTooOld(found: String, needed: String) -> Message {
        Message("command.database.engine-too-old", [.text(found), .text(needed)])
    }
    package static func commandDatabaseWrongCollation(found: String) -> Message {
        Message("command.database.wrong-collation", [.text(found)])
    }
    package static func commandDatabaseWrongEncoding(found: String) -> Message {
        Message("command.database.wrong-encoding", [.text(found)])
    }
    package static func commandDatabaseSaid(message: String, code: String) -> Message {
        Message("command.database.said", [.text(message), .text(code)])
    }
    package static func commandDatabaseUnexpected(code: String) -> Message {
        Message("command.database.unexpected", [.text(code)])
    }
    package static var commandDatabaseRefused: Message { Message("command.database.refused") }
    package static var commandDatabaseUnknownHost: Message { Message("command.database.unknown-host") }
    package static var commandDatabaseUntrusted: Message { Message("command.database.untrusted") }
    package static var commandDatabaseTimedOut: Message { Message("command.database.timed-out") }
    package static var commandDatabaseNoSuchDatabase: Message { Message("command.database.no-such-database") }
    package static var commandDatabaseLost: Message { Message("command.database.lost") }
    package static var commandDatabaseCommitUnknown: Message { Message("command.database.commit-unknown") }
    package static var commandDatabaseRestarting: Message { Message("command.database.restarting") }
    package static var commandDatabaseOutOfMemory: Message { Message("command.database.out-of-memory") }
    package static var commandDatabaseInputOutput: Message { Message("command.database.input-output") }
    package static var commandDatabaseClosed: Message { Message("command.database.closed") }
    package static func commandAddressInstead(instead: String) -> Message {
        Message("command.address.instead", [.text(instead)])
    }
    package static var commandAddressEmpty: Message { Message("command.address.empty") }
    package static var commandAddressNoScheme: Message { Message("command.address.no-scheme") }
    package static func commandAddressUnknownScheme(found: String) -> Message {
        Message("command.address.unknown-scheme", [.text(found)])
    }
    package static var commandAddressPathMissing: Message { Message("command.address.path-missing") }
    package static func commandAddressPathNotAbsolute(found: String) -> Message {
        Message("command.address.path-not-absolute", [.text(found)])
    }
    package static func commandAddressPathIsFolder(found: String) -> Message {
        Message("command.address.path-is-folder", [.text(found)])
    }
    package static func commandAddressPathHasQuery(found: String) -> Message {
        Message("command.address.path-has-query", [.text(found)])
    }
    package static var commandAddressSlashesMissing: Message { Message("command.address.slashes-missing") }
    package static var commandAddressHostMissing: Message { Message("command.address.host-missing") }
    package static func commandAddressBadPort(found: String) -> Message {
        Message("command.address.bad-port", [.text(found)])
    }
    package static var commandAddressNameMissing: Message { Message("command.address.name-missing") }
    package static func commandAddressNameHasSlash(found: String) -> Message {
        Message("command.address.name-has-slash", [.text(found)])
    }
    package static func commandAddressBadEscape(part: String) -> Message {
        Message("command.address.bad-escape", [.text(part)])
    }
    package static func commandAddressUnescaped(part: String) -> Message {
        Message("command.address.unescaped", [.text(part)])
    }
    package static func commandAddressBadParameter(found: String) -> Message {
        Message("command.address.bad-parameter", [.text(found)])
    }
    package static func commandAddressUnknownParameter(found: String) -> Message {
        Message("command.address.unknown-parameter", [.text(found)])
    }
    package static func commandAddressRepeatedParameter(found: String) -> Message {
        Message("command.address.repeated-parameter", [.text(found)])
    }
    package static func commandStoreNotFounded(address: String) -> Message {
        Message("command.store.not-founded", [.text(address)])
    }
    package static var commandStoreNotDemo: Message { Message("command.store.not-demo") }
    package static func commandKindsFolderMissing(path: String) -> Message {
        Message("command.kinds.folder-missing", [.text(path)])
    }
    package static func commandKindsNotUtf8(path: String) -> Message {
        Message("command.kinds.not-utf8", [.text(path)])
    }
    package static var commandKindsNotReadable: Message { Message("command.kinds.not-readable") }
    package static func commandKindsNotReadableAt(key: String) -> Message {
        Message("command.kinds.not-readable-at", [.text(key)])
    }
    package static func commandKindsBadId(id: String) -> Message {
        Message("command.kinds.bad-id", [.text(id)])
    }
    package static var commandKindsNoState: Message { Message("command.kinds.no-state") }
    package static func commandKindsStateTwice(id: String) -> Message {
        Message("command.kinds.state-twice", [.text(id)])
    }
    package static func commandKindsUnknownState(id: String) -> Message {
        Message("command.kinds.unknown-state", [.text(id)])
    }
    package static func commandKindsMoveTwice(from: String, to: String) -> Message {
        Message("command.kinds.move-twice", [.text(from), .text(to)])
    }
    package static func commandKindsUnreachableState(id: String) -> Message {
        Message("command.kinds.unreachable-state", [.text(id)])
    }
    package static func commandKindsKindTwice(id: String) -> Message {
        Message("command.kinds.kind-twice", [.text(id)])
    }
    package static var commandPortHelp: Message { Message("command.port.help") }
    package static var commandServeAbstract: Message { Message("command.serve.abstract") }
    package static var commandServeDiscussion: Message { Message("command.serve.discussion") }
    package static var commandServeHost: Message { Message("command.serve.host") }
    package static var commandServeBehindProxy: Message { Message("command.serve.behind-proxy") }
    package static var commandServeKinds: Message { Message("command.serve.kinds") }
    package static func commandServeReady(site: String) -> Message {
        Message("command.serve.ready", [.text(site)])
    }
    package static var commandServeNotFounded: Message { Message("command.serve.not-founded") }
    package static func commandServeNotOverNetwork(host: String) -> Message {
        Message("command.serve.not-over-network", [.text(host)])
    }
    package static var commandServeDemoOffLoopback: Message { Message("command.serve.demo-off-loopback") }
    package static var commandServeDemoSends: Message { Message("command.serve.demo-sends") }
    package static var commandNoticeWebhook: Message { Message("command.notice.webhook") }
    package static var commandNoticeWebhookHost: Message { Message("command.notice.webhook-host") }
    package static var commandNoticeWebhookSecret: Message { Message("command.notice.webhook-secret") }
    package static var commandNoticeMailRelay: Message { Message("command.notice.mail-relay") }
    package static var commandNoticeMailFrom: Message { Message("command.notice.mail-from") }
    package static var commandNoticeMailUser: Message { Message("command.notice.mail-user") }
    package static var commandNoticeMailPassword: Message { Message("command.notice.mail-password") }
    package static var commandNoticeSite: Message { Message("command.notice.site") }
    package static var commandNoticeWebhookAlone: Message { Message("command.notice.webhook-alone") }
    package static var commandNoticeSecretMissing: Message { Message("command.notice.secret-missing") }
    package static func commandNoticeSecretShort(path: String, count: Int, least: Int) -> Message {
        Message("command.notice.secret-short", [.text(path), .number(count), .number(least)])
    }
    package static var commandNoticeWebhookHttps: Message { Message("command.notice.webhook-https") }
    package static var commandNoticeWebhookUser: Message { Message("command.notice.webhook-user") }
    package static var commandNoticeWebhookHostWrong: Message { Message("command.notice.webhook-host-wrong") }
    package static var commandNoticePort: Message { Message("command.notice.port") }
    package static var commandNoticeWebhookSigns: Message { Message("command.notice.webhook-signs") }
    package static func commandNoticeNotAllowed(host: String) -> Message {
        Message("command.notice.not-allowed", [.text(host)])
    }
    package static func commandNoticeAllowedWrong(found: String) -> Message {
        Message("command.notice.allowed-wrong", [.text(found)])
    }
    package static var commandNoticeMailAlone: Message { Message("command.notice.mail-alone") }
    package static func commandNoticeMailSender(found: String) -> Message {
        Message("command.notice.mail-sender", [.text(found)])
    }
    package static var commandNoticeMailAccount: Message { Message("command.notice.mail-account") }
    package static func commandNoticeRelayWrong(found: String) -> Message {
        Message("command.notice.relay-wrong", [.text(found)])
    }
    package static func commandNoticeSiteWrong(found: String) -> Message {
        Message("command.notice.site-wrong", [.text(found)])
    }
    package static func commandServePortTaken(port: Int) -> Message {
        Message("command.serve.port-taken", [.plain(port)])
    }
    package static func commandServeAddressUnusable(host: String, port: Int, reason: String) -> Message {
        Message("command.serve.address-unusable", [.text(host), .plain(port), .text(reason)])
    }
    package static func commandServeUnknownHost(host: String) -> Message {
        Message("command.serve.unknown-host", [.text(host)])
    }
    package static func commandUnexpected(kind: String) -> Message {
        Message("command.unexpected", [.text(kind)])
    }
    package static var commandDemoAbstract: Message { Message("command.demo.abstract") }
    package static var commandDemoDiscussion: Message { Message("command.demo.discussion") }
    package static var commandDemoHome: Message { Message("command.demo.home") }
    package static var commandDemoMaking: Message { Message("command.demo.making") }
    package static func commandDemoReady(site: String) -> Message {
        Message("command.demo.ready", [.text(site)])
    }
    package static var commandDemoAddresses: Message { Message("command.demo.addresses") }
    package static func commandDemoAccounts(site: String) -> Message {
        Message("command.demo.accounts", [.text(site)])
    }
    package static func commandDemoAccount(login: String, password: String, post: String) -> Message {
        Message("command.demo.account", [.text(login), .text(password), .text(post)])
    }
    package static var commandDemoStop: Message { Message("command.demo.stop") }
    package static var commandFoundAbstract: Message { Message("command.found.abstract") }
    package static var commandFoundDiscussion: Message { Message("command.found.discussion") }
    package static var commandFoundAnswers: Message { Message("command.found.answers") }
    package static var commandFoundPasswordDescriptor: Message { Message("command.found.password-descriptor") }
    package static var commandFoundIfNeeded: Message { Message("command.found.if-needed") }
    package static var commandFoundAlready: Message { Message("command.found.already") }
    package static var commandFoundNoMemory: Message { Message("command.found.no-memory") }
    package static var commandFoundNobodyToAsk: Message { Message("command.found.nobody-to-ask") }
    package static var commandFoundCancelled: Message { Message("command.found.cancelled") }
    package static func commandFoundDone(name: String, login: String) -> Message {
        Message("command.found.done", [.text(name), .text(login)])
    }
    package static var commandFoundAskName: Message { Message("command.found.ask.name") }
    package static func commandFoundAskKind(kinds: String, likely: String) -> Message {
        Message("command.found.ask.kind", [.text(kinds), .text(likely)])
    }
    package static var commandFoundAskNameEnglish: Message { Message("command.found.ask.name-english") }
    package static func commandFoundAskSlug(likely: String) -> Message {
        Message("command.found.ask.slug", [.text(likely)])
    }
    package static var commandFoundAskTowns: Message { Message("command.found.ask.towns") }
    package static var commandFoundAskTownName: Message { Message("command.found.ask.town-name") }
    package static var commandFoundAskAdministrator: Message { Message("command.found.ask.administrator") }
    package static var commandFoundAskAdministratorName: Message { Message("command.found.ask.administrator-name") }
    package static var commandFoundAskLogin: Message { Message("command.found.ask.login") }
    package static func commandFoundAskPassword(fewest: Int) -> Message {
        Message("command.found.ask.password", [.plain(fewest)])
    }
    package static var commandFoundAskPasswordAgain: Message { Message("command.found.ask.password-again") }
    package static var commandFoundPasswordsDiffer: Message { Message("command.found.passwords-differ") }
    package static func commandFoundBadKind(kind: String, allowed: String) -> Message {
        Message("command.found.bad-kind", [.text(kind), .text(allowed)])
    }
    package static func commandFoundBadName(name: String) -> Message {
        Message("command.found.bad-name", [.text(name)])
    }
    package static func commandFoundBadNameEnglish(name: String) -> Message {
        Message("command.found.bad-name-english", [.text(name)])
    }
    package static func commandFoundBadSlug(slug: String) -> Message {
        Message("command.found.bad-slug", [.text(slug)])
    }
    package static func commandFoundSlugTwice(slug: String) -> Message {
        Message("command.found.slug-twice", [.text(slug)])
    }
    package static func commandFoundBadLogin(login: String) -> Message {
        Message("command.found.bad-login", [.text(login)])
    }
    package static func commandFoundPasswordTooShort(characters: Int, fewest: Int) -> Message {
        Message("command.found.password-too-short", [.plain(characters), .plain(fewest)])
    }
    package static func commandFoundPasswordTooLong(bytes: Int, most: Int) -> Message {
        Message("command.found.password-too-long", [.plain(bytes), .plain(most)])
    }
    package static var commandFoundPasswordTooPlain: Message { Message("command.found.password-too-plain") }
    package static func commandFoundAnswersUnreadable(file: String, key: String) -> Message {
        Message("command.found.answers-unreadable", [.text(file), .text(key)])
    }
    package static func commandFoundOfficeName(district: String) -> Message {
        Message("command.found.office-name", [.text(district)])
    }
    package static var commandFoundAdministrationPost: Message { Message("command.found.administration-post") }
    package static var commandFoundIntakePost: Message { Message("command.found.intake-post") }
    package static var commandBackupAbstract: Message { Message("command.backup.abstract") }
    package static var commandBackupDiscussion: Message { Message("command.backup.discussion") }
    package static var commandBackupFile: Message { Message("command.backup.file") }
    package static var commandBackupProgress: Message { Message("command.backup.progress") }
    package static func commandBackupDone(file: String, rows: Int, checksum: String) -> Message {
        Message("command.backup.done", [.text(file), .number(rows), .text(checksum)])
    }
    package static func commandBackupUnlistedTable(table: String) -> Message {
        Message("command.backup.unlisted-table", [.text(table)])
    }
    package static func commandBackupNotBackup(path: String) -> Message {
        Message("command.backup.not-backup", [.text(path)])
    }
    package static func commandBackupNewerFormat(path: String, found: String, known: String) -> Message {
        Message("command.backup.newer-format", [.text(path), .text(found), .text(known)])
    }
    package static func commandBackupTruncated(path: String, line: Int) -> Message {
        Message("command.backup.truncated", [.text(path), .plain(line)])
    }
    package static func commandBackupDamaged(path: String, line: Int) -> Message {
        Message("command.backup.damaged", [.text(path), .plain(line)])
    }
    package static func commandBackupUnknownColumns(path: String, line: Int, table: String) -> Message {
        Message("command.backup.unknown-columns", [.text(path), .plain(line), .text(table)])
    }
    package static func commandBackupNotEmpty(table: String) -> Message {
        Message("command.backup.not-empty", [.text(table)])
    }
    package static var commandRestoreAbstract: Message { Message("command.restore.abstract") }
    package static var commandRestoreDiscussion: Message { Message("command.restore.discussion") }
    package static var commandRestoreFile: Message { Message("command.restore.file") }
    package static var commandRestoreProgress: Message { Message("command.restore.progress") }
    package static func commandRestoreDone(file: String, rows: Int) -> Message {
        Message("command.restore.done", [.text(file), .number(rows)])
    }
    package static var commandAuditAbstract: Message { Message("command.audit.abstract") }
    package static var commandAuditVerifyAbstract: Message { Message("command.audit.verify.abstract") }
    package static var commandAuditVerifyDiscussion: Message { Message("command.audit.verify.discussion") }
    package static var commandAuditVerifyFile: Message { Message("command.audit.verify.file") }
    package static var commandAuditVerifyHead: Message { Message("command.audit.verify.head") }
    package static var commandAuditVerifyBadHead: Message { Message("command.audit.verify.bad-head") }
    package static var commandAuditExportAbstract: Message { Message("command.audit.export.abstract") }
    package static var commandAuditExportDiscussion: Message { Message("command.audit.export.discussion") }
    package static var commandAuditExportFile: Message { Message("command.audit.export.file") }
    package static func commandAuditExportDone(count: Int, file: String) -> Message {
        Message("command.audit.export.done", [.number(count), .text(file)])
    }
    package static var commandFileCancelled: Message { Message("command.file.cancelled") }
    package static var commandDemoPageSuggest: Message { Message("command.demo.page.suggest") }
    package static var commandDemoPageProjects: Message { Message("command.demo.page.projects") }
    package static var commandDemoPageCandidates: Message { Message("command.demo.page.candidates") }
    package static var commandDemoFreezeNumber: Message { Message("command.demo.freeze-number") }
    package static func commandDemoFreezeWords(place: String, year: Int) -> Message {
        Message("command.demo.freeze-words", [.text(place), .plain(year)])
    }
    package static func commandDemoMergeGrounds(name: String) -> Message {
        Message("command.demo.merge-grounds", [.text(name)])
    }
    package static var commandDemoPageBallots: Message { Message("command.demo.page.ballots") }
    package static var commandDemoPageWall: Message { Message("command.demo.page.wall") }
    package static var commandDemoPageReport: Message { Message("command.demo.page.report") }
    package static var commandDemoPageConsole: Message { Message("command.demo.page.console") }
    package static func commandDemoHomeUnusable(path: String) -> Message {
        Message("command.demo.home-unusable", [.text(path)])
    }
    package static func commandStoreUnknownJurisdiction(name: String) -> Message {
        Message("command.store.unknown-jurisdiction", [.text(name)])
    }
    package static func commandStoreCalendarNotCompleted(code: String) -> Message {
        Message("command.store.calendar-not-completed", [.text(code)])
    }
    package static var commandExchangeJurisdiction: Message { Message("command.exchange.jurisdiction") }
    package static var commandExchangeEncoding: Message { Message("command.exchange.encoding") }
    package static var commandImportAbstract: Message { Message("command.import.abstract") }
    package static var commandImportSuggestionsAbstract: Message { Message("command.import.suggestions.abstract") }
    package static var commandImportSuggestionsDiscussion: Message { Message("command.import.suggestions.discussion") }
    package static var commandImportSuggestionsFile: Message { Message("command.import.suggestions.file") }
    package static var commandImportSuggestionsDryRun: Message { Message("command.import.suggestions.dry-run") }
    package static var commandImportSuggestionsSheet: Message { Message("command.import.suggestions.sheet") }
    package static var commandImportSuggestionsGoodRowsOnly: Message { Message("command.import.suggestions.good-rows-only") }
    package static var commandImportSuggestionsWrongRows: Message { Message("command.import.suggestions.wrong-rows") }
    package static var commandImportSuggestionsWrongRowsAlone: Message { Message("command.import.suggestions.wrong-rows-alone") }
    package static func commandImportSuggestionsSheetRead(sheet: String) -> Message {
        Message("command.import.suggestions.sheet-read", [.text(sheet)])
    }
    package static func commandImportSuggestionsLeftOut(count: Int) -> Message {
        Message("command.import.suggestions.left-out", [.number(count)])
    }
    package static func commandImportSuggestionsRest(file: String) -> Message {
        Message("command.import.suggestions.rest", [.text(file)])
    }
    package static var commandExportSuggestionsFormat: Message { Message("command.export.suggestions.format") }
    package static var commandExportSuggestionsEncodingAlone: Message { Message("command.export.suggestions.encoding-alone") }
    package static var commandImportSuggestionsProgress: Message { Message("command.import.suggestions.progress") }
    package static func commandImportSuggestionsDone(count: Int, name: String, kind: String) -> Message {
        Message("command.import.suggestions.done", [.number(count), .text(name), .text(kind)])
    }
    package static func commandImportSuggestionsTried(count: Int, name: String, kind: String) -> Message {
        Message("command.import.suggestions.tried", [.number(count), .text(name), .text(kind)])
    }
    package static func commandImportSuggestionsChannel(channel: String, count: Int) -> Message {
        Message("command.import.suggestions.channel", [.text(channel), .number(count)])
    }
    package static func commandImportSuggestionsIgnored(columns: String) -> Message {
        Message("command.import.suggestions.ignored", [.text(columns)])
    }
    package static func commandImportSuggestionsMore(count: Int) -> Message {
        Message("command.import.suggestions.more", [.number(count)])
    }
    package static var commandExportAbstract: Message { Message("command.export.abstract") }
    package static var commandExportSuggestionsAbstract: Message { Message("command.export.suggestions.abstract") }
    package static var commandExportSuggestionsDiscussion: Message { Message("command.export.suggestions.discussion") }
    package static var commandExportSuggestionsFile: Message { Message("command.export.suggestions.file") }
    package static var commandExportSuggestionsWithContacts: Message { Message("command.export.suggestions.with-contacts") }
    package static var commandExportSuggestionsReason: Message { Message("command.export.suggestions.reason") }
    package static var commandExportSuggestionsReasonAlone: Message { Message("command.export.suggestions.reason-alone") }
    package static var commandExportSuggestionsProgress: Message { Message("command.export.suggestions.progress") }
    package static func commandExportSuggestionsDone(count: Int, file: String, digest: String) -> Message {
        Message("command.export.suggestions.done", [.number(count), .text(file), .text(digest)])
    }
    package static func commandDemoCallNotice(place: String, year: Int) -> Message {
        Message("command.demo.call-notice", [.text(place), .plain(year)])
    }
    package static var commandDemoCallBasis: Message { Message("command.demo.call-basis") }
    package static var commandDemoRollDocument: Message { Message("command.demo.roll-document") }
    package static var commandDemoCallContact: Message { Message("command.demo.call-contact") }
    package static var commandDemoRuleDecision: Message { Message("command.demo.rule-decision") }
    package static var commandDemoRuleSource: Message { Message("command.demo.rule-source") }
    package static func componentsPageTitle(page: String, site: String) -> Message {
        Message("components.page.title", [.text(page), .text(site)])
    }
    package static func componentsPageTitleWithError(page: String, site: String) -> Message {
        Message("components.page.title-with-error", [.text(page), .text(site)])
    }
    package static var componentsPageSkip: Message { Message("components.page.skip") }
    package static var componentsPageNavigation: Message { Message("components.page.navigation") }
    package static var componentsPageMenuLink: Message { Message("components.page.menu-link") }
    package static var componentsPageMenu: Message { Message("components.page.menu") }
    package static var componentsPageCrumbs: Message { Message("components.page.crumbs") }
    package static var componentsPageLarger: Message { Message("components.page.larger") }
    package static var componentsPageUsualSize: Message { Message("components.page.usual-size") }
    package static var componentsPageOtherLanguage: Message { Message("components.page.other-language") }
    package static var componentsSampleMark: Message { Message("components.sample.mark") }
    package static var componentsSampleBar: Message { Message("components.sample.bar") }
    package static var componentsConsoleNavigation: Message { Message("components.console.navigation") }
    package static func componentsConsoleCount(count: Int) -> Message {
        Message("components.console.count", [.number(count)])
    }
    package static func componentsConsolePerson(name: String, post: String) -> Message {
        Message("components.console.person", [.text(name), .text(post)])
    }
    package static func componentsConsoleLastSignIn(when: String) -> Message {
        Message("components.console.last-sign-in", [.text(when)])
    }
    package static var componentsConsoleFirstSignIn: Message { Message("components.console.first-sign-in") }
    package static var componentsConsolePost: Message { Message("components.console.post") }
    package static var componentsConsoleChangePost: Message { Message("components.console.change-post") }
    package static var componentsConsoleSignOut: Message { Message("components.console.sign-out") }
    package static func componentsTableScrolls(name: String) -> Message {
        Message("components.table.scrolls", [.text(name)])
    }
    package static func componentsPagesShown(first: Int, last: Int, total: Int) -> Message {
        Message("components.pages.shown", [.number(first), .number(last), .number(total)])
    }
    package static var componentsPagesPrevious: Message { Message("components.pages.previous") }
    package static var componentsPagesNext: Message { Message("components.pages.next") }
    package static var componentsPagesLabel: Message { Message("components.pages.label") }
    package static var componentsFormOptional: Message { Message("components.form.optional") }
    package static var componentsFormError: Message { Message("components.form.error") }
    package static func componentsFormCounter(used: Int, limit: Int) -> Message {
        Message("components.form.counter", [.number(used), .number(limit)])
    }
    package static func componentsFormFaultOf(field: String, fault: String) -> Message {
        Message("components.form.fault-of", [.text(field), .text(fault)])
    }
    package static func componentsFormSummary(count: Int) -> Message {
        Message("components.form.summary", [.number(count)])
    }
    package static var componentsLightNormalName: Message { Message("components.light.normal.name") }
    package static var componentsLightNormalShort: Message { Message("components.light.normal.short") }
    package static var componentsLightSlowName: Message { Message("components.light.slow.name") }
    package static var componentsLightSlowShort: Message { Message("components.light.slow.short") }
    package static var componentsLightLateName: Message { Message("components.light.late.name") }
    package static var componentsLightLateShort: Message { Message("components.light.late.short") }
    package static var componentsLightAcceptedName: Message { Message("components.light.accepted.name") }
    package static var componentsLightPausedName: Message { Message("components.light.paused.name") }
    package static var componentsLightEndedName: Message { Message("components.light.ended.name") }
    package static var componentsLightNotStartedName: Message { Message("components.light.not-started.name") }
    package static func componentsLightCounted(light: String, count: Int) -> Message {
        Message("components.light.counted", [.text(light), .number(count)])
    }
    package static func componentsProgressDone(done: String) -> Message {
        Message("components.progress.done", [.text(done)])
    }
    package static func componentsProgressPlan(plan: String) -> Message {
        Message("components.progress.plan", [.text(plan)])
    }
    package static func componentsProgressDoneAndPlan(done: String, plan: String) -> Message {
        Message("components.progress.done-and-plan", [.text(done), .text(plan)])
    }
    package static var componentsLikenessLabel: Message { Message("components.likeness.label") }
    package static var componentsStateDone: Message { Message("components.state.done") }
    package static var componentsStateNow: Message { Message("components.state.now") }
    package static var componentsStateNext: Message { Message("components.state.next") }
    package static var componentsToastUndo: Message { Message("components.toast.undo") }
    package static var componentsChartDataTable: Message { Message("components.chart.data-table") }
    package static var componentsChartMonth: Message { Message("components.chart.month") }
    package static var componentsChartMonthNames: Message { Message("components.chart.month-names") }
    package static func componentsChartEndOfMonth(month: String) -> Message {
        Message("components.chart.end-of-month", [.text(month)])
    }
    package static var componentsChartFirstPlan: Message { Message("components.chart.first-plan") }
    package static var componentsChartPlan: Message { Message("components.chart.plan") }
    package static var componentsChartDone: Message { Message("components.chart.done") }
    package static func componentsChartDoneValue(value: String) -> Message {
        Message("components.chart.done-value", [.text(value)])
    }
    package static func componentsChartFirstTarget(value: String) -> Message {
        Message("components.chart.first-target", [.text(value)])
    }
    package static func componentsChartTarget(value: String) -> Message {
        Message("components.chart.target", [.text(value)])
    }
    package static var componentsChartMilestones: Message { Message("components.chart.milestones") }
    package static var componentsLibraryHeadline: Message { Message("components.library.headline") }
    package static var componentsLibraryLead: Message { Message("components.library.lead") }
    package static var componentsLibraryNote: Message { Message("components.library.note") }
    package static var componentsLibraryHere: Message { Message("components.library.here") }
    package static var componentsLibraryHome: Message { Message("components.library.home") }
    package static var componentsLibraryLightTheme: Message { Message("components.library.light-theme") }
    package static var componentsLibraryDarkTheme: Message { Message("components.library.dark-theme") }
    package static var componentsLibraryColours: Message { Message("components.library.colours") }
    package static var componentsLibraryType: Message { Message("components.library.type") }
    package static var componentsLibraryTypeSample: Message { Message("components.library.type-sample") }
    package static var componentsLibraryButtons: Message { Message("components.library.buttons") }
    package static var componentsLibraryButtonPrimary: Message { Message("components.library.button-primary") }
    package static var componentsLibraryButtonSecond: Message { Message("components.library.button-second") }
    package static var componentsLibraryButtonQuiet: Message { Message("components.library.button-quiet") }
    package static var componentsLibraryButtonDanger: Message { Message("components.library.button-danger") }
    package static var componentsLibraryButtonSending: Message { Message("components.library.button-sending") }
    package static var componentsLibraryButtonSmall: Message { Message("components.library.button-small") }
    package static var componentsLibraryButtonBig: Message { Message("components.library.button-big") }
    package static var componentsLibraryMarks: Message { Message("components.library.marks") }
    package static var componentsLibraryBadgePlain: Message { Message("components.library.badge-plain") }
    package static var componentsLibraryBadgeDraft: Message { Message("components.library.badge-draft") }
    package static var componentsLibraryBadgeToday: Message { Message("components.library.badge-today") }
    package static var componentsLibraryBadgeSoon: Message { Message("components.library.badge-soon") }
    package static var componentsLibraryBadgeReplied: Message { Message("components.library.badge-replied") }
    package static var componentsLibrarySeal: Message { Message("components.library.seal") }
    package static var componentsLibraryHeads: Message { Message("components.library.heads") }
    package static var componentsLibraryEyebrowPlace: Message { Message("components.library.eyebrow-place") }
    package static var componentsLibraryEyebrowDate: Message { Message("components.library.eyebrow-date") }
    package static var componentsLibraryProjectHeadline: Message { Message("components.library.project-headline") }
    package static var componentsLibraryProjectLead: Message { Message("components.library.project-lead") }
    package static var componentsLibraryFigureLengthUnit: Message { Message("components.library.figure-length-unit") }
    package static var componentsLibraryFigureLength: Message { Message("components.library.figure-length") }
    package static var componentsLibraryFigureMoneyUnit: Message { Message("components.library.figure-money-unit") }
    package static var componentsLibraryFigureMoney: Message { Message("components.library.figure-money") }
    package static var componentsLibraryFigurePaidUnit: Message { Message("components.library.figure-paid-unit") }
    package static var componentsLibraryFigurePaid: Message { Message("components.library.figure-paid") }
    package static var componentsLibraryFigureProblemUnit: Message { Message("components.library.figure-problem-unit") }
    package static var componentsLibraryFigureProblem: Message { Message("components.library.figure-problem") }
    package static var componentsLibraryFactUnit: Message { Message("components.library.fact-unit") }
    package static var componentsLibraryFactUnitValue: Message { Message("components.library.fact-unit-value") }
    package static var componentsLibraryFactDue: Message { Message("components.library.fact-due") }
    package static var componentsLibraryFactDueValue: Message { Message("components.library.fact-due-value") }
    package static var componentsLibraryFactFingerprint: Message { Message("components.library.fact-fingerprint") }
    package static var componentsLibraryProgress: Message { Message("components.library.progress") }
    package static var componentsLibraryEntryPlace: Message { Message("components.library.entry-place") }
    package static var componentsLibraryEntrySays: Message { Message("components.library.entry-says") }
    package static var componentsLibraryEntryUnit: Message { Message("components.library.entry-unit") }
    package static var componentsLibraryEntryParkingPlace: Message { Message("components.library.entry-parking-place") }
    package static var componentsLibraryEntryParkingSays: Message { Message("components.library.entry-parking-says") }
    package static var componentsLibraryEntryParkingUnit: Message { Message("components.library.entry-parking-unit") }
    package static var componentsLibraryEntryCarePlace: Message { Message("components.library.entry-care-place") }
    package static var componentsLibraryEntryCareSays: Message { Message("components.library.entry-care-says") }
    package static var componentsLibraryEntryCareUnit: Message { Message("components.library.entry-care-unit") }
    package static var componentsLibraryEntryStairsPlace: Message { Message("components.library.entry-stairs-place") }
    package static var componentsLibraryThreads: Message { Message("components.library.threads") }
    package static var componentsLibraryThreadSubmitted: Message { Message("components.library.thread-submitted") }
    package static var componentsLibraryThreadSubmittedText: Message { Message("components.library.thread-submitted-text") }
    package static var componentsLibraryThreadMerged: Message { Message("components.library.thread-merged") }
    package static var componentsLibraryThreadMergedText: Message { Message("components.library.thread-merged-text") }
    package static var componentsLibraryThreadDelivering: Message { Message("components.library.thread-delivering") }
    package static var componentsLibraryThreadRated: Message { Message("components.library.thread-rated") }
    package static var componentsLibraryThreadRatedText: Message { Message("components.library.thread-rated-text") }
    package static var componentsLibraryActProposing: Message { Message("components.library.act-proposing") }
    package static var componentsLibraryActDeciding: Message { Message("components.library.act-deciding") }
    package static var componentsLibraryActDelivering: Message { Message("components.library.act-delivering") }
    package static var componentsLibraryActSupervising: Message { Message("components.library.act-supervising") }
    package static var componentsLibraryActEvaluating: Message { Message("components.library.act-evaluating") }
    package static var componentsLibraryActStateNow: Message { Message("components.library.act-state-now") }
    package static var componentsLibraryActStateNext: Message { Message("components.library.act-state-next") }
    package static var componentsLibraryForms: Message { Message("components.library.forms") }
    package static var componentsLibraryFieldWhat: Message { Message("components.library.field-what") }
    package static var componentsLibraryFieldWhatHint: Message { Message("components.library.field-what-hint") }
    package static var componentsLibraryFieldWhatError: Message { Message("components.library.field-what-error") }
    package static var componentsLibraryFieldName: Message { Message("components.library.field-name") }
    package static var componentsLibraryFieldNameValue: Message { Message("components.library.field-name-value") }
    package static var componentsLibraryFieldBuilt: Message { Message("components.library.field-built") }
    package static var componentsLibraryFieldBuiltHint: Message { Message("components.library.field-built-hint") }
    package static var componentsLibraryFieldBuiltError: Message { Message("components.library.field-built-error") }
    package static var componentsLibraryFieldBuiltUnit: Message { Message("components.library.field-built-unit") }
    package static var componentsLibraryFieldTown: Message { Message("components.library.field-town") }
    package static var componentsLibraryFieldTownPrompt: Message { Message("components.library.field-town-prompt") }
    package static var componentsLibraryFieldTownError: Message { Message("components.library.field-town-error") }
    package static var componentsLibraryTownOne: Message { Message("components.library.town-one") }
    package static var componentsLibraryTownTwo: Message { Message("components.library.town-two") }
    package static var componentsLibraryTownThree: Message { Message("components.library.town-three") }
    package static var componentsLibraryFieldKind: Message { Message("components.library.field-kind") }
    package static var componentsLibraryKindOne: Message { Message("components.library.kind-one") }
    package static var componentsLibraryKindTwo: Message { Message("components.library.kind-two") }
    package static var componentsLibraryKindThree: Message { Message("components.library.kind-three") }
    package static var componentsLibraryKindFour: Message { Message("components.library.kind-four") }
    package static var componentsLibraryKindFive: Message { Message("components.library.kind-five") }
    package static var componentsLibraryFieldDecision: Message { Message("components.library.field-decision") }
    package static var componentsLibraryDecisionMerge: Message { Message("components.library.decision-merge") }
    package static var componentsLibraryDecisionMergeConsequence: Message { Message("components.library.decision-merge-consequence") }
    package static var componentsLibraryDecisionOwn: Message { Message("components.library.decision-own") }
    package static var componentsLibraryDecisionDecline: Message { Message("components.library.decision-decline") }
    package static var componentsLibraryFieldChecks: Message { Message("components.library.field-checks") }
    package static var componentsLibraryCheckPublic: Message { Message("components.library.check-public") }
    package static var componentsLibraryCheckYear: Message { Message("components.library.check-year") }
    package static var componentsLibraryFieldPhoto: Message { Message("components.library.field-photo") }
    package static var componentsLibraryFieldPhotoAdvice: Message { Message("components.library.field-photo-advice") }
    package static var componentsLibraryFieldPhone: Message { Message("components.library.field-phone") }
    package static var componentsLibraryFieldPhoneHint: Message { Message("components.library.field-phone-hint") }
    package static var componentsLibraryFieldCode: Message { Message("components.library.field-code") }
    package static var componentsLibraryFieldPassword: Message { Message("components.library.field-password") }
    package static var componentsLibraryFieldDate: Message { Message("components.library.field-date") }
    package static var componentsLibraryMessages: Message { Message("components.library.messages") }
    package static var componentsLibraryNoticeKnow: Message { Message("components.library.notice-know") }
    package static var componentsLibraryNoticeKnowText: Message { Message("components.library.notice-know-text") }
    package static var componentsLibraryNoticeDone: Message { Message("components.library.notice-done") }
    package static var componentsLibraryNoticeDoneText: Message { Message("components.library.notice-done-text") }
    package static var componentsLibraryNoticeCareful: Message { Message("components.library.notice-careful") }
    package static var componentsLibraryNoticeCarefulText: Message { Message("components.library.notice-careful-text") }
    package static var componentsLibraryNoticeStop: Message { Message("components.library.notice-stop") }
    package static var componentsLibraryNoticeStopText: Message { Message("components.library.notice-stop-text") }
    package static var componentsLibraryNoticeOffer: Message { Message("components.library.notice-offer") }
    package static var componentsLibraryNoticeOfferText: Message { Message("components.library.notice-offer-text") }
    package static var componentsLibraryToast: Message { Message("components.library.toast") }
    package static var componentsLibraryDialog: Message { Message("components.library.dialog") }
    package static var componentsLibraryDialogFirst: Message { Message("components.library.dialog-first") }
    package static var componentsLibraryDialogSecond: Message { Message("components.library.dialog-second") }
    package static var componentsLibraryDialogWait: Message { Message("components.library.dialog-wait") }
    package static var componentsLibraryDialogClose: Message { Message("components.library.dialog-close") }
    package static var componentsLibraryEmpty: Message { Message("components.library.empty") }
    package static var componentsLibraryEmptyText: Message { Message("components.library.empty-text") }
    package static var componentsLibraryEmptyAction: Message { Message("components.library.empty-action") }
    package static var componentsLibraryDetails: Message { Message("components.library.details") }
    package static var componentsLibraryDetailsText: Message { Message("components.library.details-text") }
    package static var componentsLibraryTables: Message { Message("components.library.tables") }
    package static var componentsLibraryTabsLabel: Message { Message("components.library.tabs-label") }
    package static var componentsLibraryTabOne: Message { Message("components.library.tab-one") }
    package static var componentsLibraryTabTwo: Message { Message("components.library.tab-two") }
    package static var componentsLibraryTabThree: Message { Message("components.library.tab-three") }
    package static var componentsLibraryTableName: Message { Message("components.library.table-name") }
    package static var componentsLibraryColumnRank: Message { Message("components.library.column-rank") }
    package static var componentsLibraryColumnProject: Message { Message("components.library.column-project") }
    package static var componentsLibraryColumnVotes: Message { Message("components.library.column-votes") }
    package static var componentsLibraryColumnResult: Message { Message("components.library.column-result") }
    package static var componentsLibraryColumnReason: Message { Message("components.library.column-reason") }
    package static var componentsLibraryRowTotal: Message { Message("components.library.row-total") }
    package static var componentsLibraryElected: Message { Message("components.library.elected") }
    package static var componentsLibraryNotElected: Message { Message("components.library.not-elected") }
    package static var componentsLibraryReasonElected: Message { Message("components.library.reason-elected") }
    package static var componentsLibraryReasonNotElected: Message { Message("components.library.reason-not-elected") }
    package static var componentsLibraryCountRoll: Message { Message("components.library.count-roll") }
    package static var componentsLibraryCountPresent: Message { Message("components.library.count-present") }
    package static var componentsLibraryCountIssued: Message { Message("components.library.count-issued") }
    package static var componentsLibraryCountReturned: Message { Message("components.library.count-returned") }
    package static var componentsLibraryCountUnreturned: Message { Message("components.library.count-unreturned") }
    package static var componentsLibraryCountValid: Message { Message("components.library.count-valid") }
    package static var componentsLibraryCountVoid: Message { Message("components.library.count-void") }
    package static var componentsLibraryCountBlank: Message { Message("components.library.count-blank") }
    package static var componentsLibraryConsole: Message { Message("components.library.console") }
    package static var componentsLibraryTodoReply: Message { Message("components.library.todo-reply") }
    package static var componentsLibraryTodoReplyText: Message { Message("components.library.todo-reply-text") }
    package static var componentsLibraryTodoMerge: Message { Message("components.library.todo-merge") }
    package static var componentsLibraryTodoMergeText: Message { Message("components.library.todo-merge-text") }
    package static var componentsLibraryTodoMergeAction: Message { Message("components.library.todo-merge-action") }
    package static var componentsLibraryTodoWait: Message { Message("components.library.todo-wait") }
    package static var componentsLibraryTodoWaitTask: Message { Message("components.library.todo-wait-task") }
    package static var componentsLibraryTodoWaitText: Message { Message("components.library.todo-wait-text") }
    package static var componentsLibraryPane: Message { Message("components.library.pane") }
    package static var componentsLibrarySlipOne: Message { Message("components.library.slip-one") }
    package static var componentsLibrarySlipOneSource: Message { Message("components.library.slip-one-source") }
    package static var componentsLibrarySlipTwo: Message { Message("components.library.slip-two") }
    package static var componentsLibrarySlipTwoSource: Message { Message("components.library.slip-two-source") }
    package static var componentsLibraryPaneSelected: Message { Message("components.library.pane-selected") }
    package static var componentsLibraryPaneQuoteBefore: Message { Message("components.library.pane-quote-before") }
    package static var componentsLibraryPaneQuoteMark: Message { Message("components.library.pane-quote-mark") }
    package static var componentsLibraryPaneQuoteAfter: Message { Message("components.library.pane-quote-after") }
    package static var componentsLibraryCharts: Message { Message("components.library.charts") }
    package static var componentsLibraryVotesThreshold: Message { Message("components.library.votes-threshold") }
    package static var componentsLibraryVotesFinding: Message { Message("components.library.votes-finding") }
    package static var componentsLibraryVotesTable: Message { Message("components.library.votes-table") }
    package static var componentsLibraryPlanName: Message { Message("components.library.plan-name") }
    package static var componentsLibraryPlanFinding: Message { Message("components.library.plan-finding") }
    package static var componentsLibraryYearFinding: Message { Message("components.library.year-finding") }
    package static var componentsLibrarySheets: Message { Message("components.library.sheets") }
    package static var componentsLibrarySheetOrgan: Message { Message("components.library.sheet-organ") }
    package static var componentsLibrarySheetTitle: Message { Message("components.library.sheet-title") }
    package static var componentsLibrarySheetNote: Message { Message("components.library.sheet-note") }
    package static var componentsLibrarySheetFirst: Message { Message("components.library.sheet-first") }
    package static var componentsLibrarySheetQuorum: Message { Message("components.library.sheet-quorum") }
    package static var componentsLibrarySheetSecond: Message { Message("components.library.sheet-second") }
    package static var componentsLibrarySignChief: Message { Message("components.library.sign-chief") }
    package static var componentsLibrarySignScrutineer: Message { Message("components.library.sign-scrutineer") }
    package static var componentsLibrarySignChair: Message { Message("components.library.sign-chair") }
    package static var componentsLibrarySignDate: Message { Message("components.library.sign-date") }
    package static var componentsLibraryProject1: Message { Message("components.library.project-1") }
    package static var componentsLibraryProject2: Message { Message("components.library.project-2") }
    package static var componentsLibraryProject3: Message { Message("components.library.project-3") }
    package static var componentsLibraryProject4: Message { Message("components.library.project-4") }
    package static var componentsLibraryProject5: Message { Message("components.library.project-5") }
    package static var componentsLibraryProject6: Message { Message("components.library.project-6") }
    package static var componentsLibraryProject7: Message { Message("components.library.project-7") }
    package static var componentsLibraryProject8: Message { Message("components.library.project-8") }
    package static var componentsLibraryProject9: Message { Message("components.library.project-9") }
    package static var componentsLibraryProject10: Message { Message("components.library.project-10") }
    package static var consoleGroupWork: Message { Message("console.group.work") }
    package static var consoleGroupRecord: Message { Message("console.group.record") }
    package static var consoleNavInbox: Message { Message("console.nav.inbox") }
    package static var consoleNavSuggestions: Message { Message("console.nav.suggestions") }
    package static var consoleNavImport: Message { Message("console.nav.import") }
    package static var consoleNavExport: Message { Message("console.nav.export") }
    package static var consoleNavAudit: Message { Message("console.nav.audit") }
    package static var consoleNavAdministration: Message { Message("console.nav.administration") }
    package static var consoleNavComponents: Message { Message("console.nav.components") }
    package static func consoleInboxHeadline(count: Int) -> Message {
        Message("console.inbox.headline", [.number(count)])
    }
    package static func consoleInboxAllWork(count: Int) -> Message {
        Message("console.inbox.all-work", [.number(count)])
    }
    package static var consoleInboxNothing: Message { Message("console.inbox.nothing") }
    package static var consoleInboxEmptyTitle: Message { Message("console.inbox.empty-title") }
    package static var consoleInboxEmptyText: Message { Message("console.inbox.empty-text") }
    package static func consoleInboxDetail(reference: String, date: String, channel: String) -> Message {
        Message("console.inbox.detail", [.text(reference), .text(date), .text(channel)])
    }
    package static func consoleInboxHeld(count: Int) -> Message {
        Message("console.inbox.held", [.number(count)])
    }
    package static func consoleInboxHeldDetail(date: String) -> Message {
        Message("console.inbox.held-detail", [.text(date)])
    }
    package static var consoleInboxHeldAction: Message { Message("console.inbox.held-action") }
    package static var consoleInboxAnswer: Message { Message("console.inbox.answer") }
    package static var consoleSuggestionTitle: Message { Message("console.suggestion.title") }
    package static func consoleListHeadline(count: Int, waiting: Int) -> Message {
        Message("console.list.headline", [.number(count), .number(waiting)])
    }
    package static func consoleListHeadlineAllAnswered(count: Int) -> Message {
        Message("console.list.headline-all-answered", [.number(count)])
    }
    package static var consoleListHeadlineNone: Message { Message("console.list.headline-none") }
    package static var consoleListStanding: Message { Message("console.list.standing") }
    package static var consoleListWaiting: Message { Message("console.list.waiting") }
    package static var consoleListReplied: Message { Message("console.list.replied") }
    package static var consoleListAll: Message { Message("console.list.all") }
    package static var consoleListChannels: Message { Message("console.list.channels") }
    package static var consoleListAllChannels: Message { Message("console.list.all-channels") }
    package static var consoleListEmptyTitle: Message { Message("console.list.empty-title") }
    package static var consoleListEmptyText: Message { Message("console.list.empty-text") }
    package static var consoleListColumnReference: Message { Message("console.list.column-reference") }
    package static var consoleListColumnTitle: Message { Message("console.list.column-title") }
    package static var consoleListColumnPlace: Message { Message("console.list.column-place") }
    package static var consoleListColumnChannel: Message { Message("console.list.column-channel") }
    package static var consoleListColumnReceived: Message { Message("console.list.column-received") }
    package static var consoleListColumnState: Message { Message("console.list.column-state") }
    package static var countingNav: Message { Message("counting.nav") }
    package static func countingInboxOpen(number: Int) -> Message {
        Message("counting.inbox.open", [.plain(number)])
    }
    package static func countingInboxEnter(number: Int, count: Int) -> Message {
        Message("counting.inbox.enter", [.plain(number), .number(count)])
    }
    package static func countingInboxRule(number: Int, count: Int) -> Message {
        Message("counting.inbox.rule", [.plain(number), .number(count)])
    }
    package static func countingInboxSums(number: Int) -> Message {
        Message("counting.inbox.sums", [.plain(number)])
    }
    package static var countingInboxAction: Message { Message("counting.inbox.action") }
    package static var countingUnit: Message { Message("counting.unit") }
    package static func countingSessionName(poll: String, number: Int) -> Message {
        Message("counting.session-name", [.text(poll), .plain(number)])
    }
    package static func countingBox(number: Int) -> Message {
        Message("counting.box", [.plain(number)])
    }
    package static func countingPapers(count: Int) -> Message {
        Message("counting.papers", [.number(count)])
    }
    package static func countingListHeadline(count: Int) -> Message {
        Message("counting.list.headline", [.number(count)])
    }
    package static var countingListHeadlineNone: Message { Message("counting.list.headline-none") }
    package static var countingListEmptyTitle: Message { Message("counting.list.empty-title") }
    package static var countingListEmptyText: Message { Message("counting.list.empty-text") }
    package static var countingListOpen: Message { Message("counting.list.open") }
    package static var countingListNoSeat: Message { Message("counting.list.no-seat") }
    package static var countingListKeypad: Message { Message("counting.list.keypad") }
    package static var countingListNoBoxes: Message { Message("counting.list.no-boxes") }
    package static func countingListBoxes(count: Int, agreed: Int) -> Message {
        Message("counting.list.boxes", [.number(count), .number(agreed)])
    }
    package static var countingStateEarly: Message { Message("counting.state.early") }
    package static var countingStateClosed: Message { Message("counting.state.closed") }
    package static var countingStateMachine: Message { Message("counting.state.machine") }
    package static var countingStateCounting: Message { Message("counting.state.counting") }
    package static var countingStateCounted: Message { Message("counting.state.counted") }
    package static var countingStateVoid: Message { Message("counting.state.void") }
    package static var countingStateAbandoned: Message { Message("counting.state.abandoned") }
    package static func countingStands(issued: Int, returned: Int, unreturned: Int) -> Message {
        Message("counting.stands", [.number(issued), .number(returned), .number(unreturned)])
    }
    package static func countingVoidMore(returned: Int, issued: Int) -> Message {
        Message("counting.void-more", [.number(returned), .number(issued)])
    }
    package static func countingVoidFew(count: Int) -> Message {
        Message("counting.void-few", [.number(count)])
    }
    package static var countingVoidTitle: Message { Message("counting.void-title") }
    package static var countingHeadlineClosed: Message { Message("counting.headline.closed") }
    package static var countingHeadlineVoid: Message { Message("counting.headline.void") }
    package static var countingHeadlineAbandoned: Message { Message("counting.headline.abandoned") }
    package static var countingHeadlineCounted: Message { Message("counting.headline.counted") }
    package static func countingHeadlineWaiting(count: Int) -> Message {
        Message("counting.headline.waiting", [.number(count)])
    }
    package static func countingHeadlineDiffering(count: Int) -> Message {
        Message("counting.headline.differing", [.number(count)])
    }
    package static func countingHeadlineAgreed(count: Int) -> Message {
        Message("counting.headline.agreed", [.number(count)])
    }
    package static func countingHeadlineProgress(boxes: Int, agreed: Int) -> Message {
        Message("counting.headline.progress", [.number(boxes), .number(agreed)])
    }
    package static var countingBoxesTitle: Message { Message("counting.boxes-title") }
    package static var countingRoomTitle: Message { Message("counting.room-title") }
    package static var countingColumnBox: Message { Message("counting.column.box") }
    package static var countingColumnPapers: Message { Message("counting.column.papers") }
    package static var countingColumnTry: Message { Message("counting.column.try") }
    package static var countingColumnState: Message { Message("counting.column.state") }
    package static var countingBlindNote: Message { Message("counting.blind-note") }
    package static var countingConductorNote: Message { Message("counting.conductor-note") }
    package static func countingBoxDoubtful(count: Int) -> Message {
        Message("counting.box-doubtful", [.number(count)])
    }
    package static var countingBoxYours: Message { Message("counting.box-yours") }
    package static var countingBoxAgain: Message { Message("counting.box-again") }
    package static var countingBoxEntered: Message { Message("counting.box-entered") }
    package static var countingBoxOthers: Message { Message("counting.box-others") }
    package static var countingBoxDiffering: Message { Message("counting.box-differing") }
    package static var countingBoxDifferingText: Message { Message("counting.box-differing-text") }
    package static var countingBoxAgreed: Message { Message("counting.box-agreed") }
    package static var countingBoxRuled: Message { Message("counting.box-ruled") }
    package static func countingBoxAwaiting(count: Int) -> Message {
        Message("counting.box-awaiting", [.number(count)])
    }
    package static func countingBoxLines(count: Int) -> Message {
        Message("counting.box-lines", [.number(count)])
    }
    package static var countingEnter: Message { Message("counting.enter") }
    package static var countingCorrect: Message { Message("counting.correct") }
    package static func countingBoxEnter(number: Int) -> Message {
        Message("counting.box-enter", [.plain(number)])
    }
    package static func countingBoxCorrect(number: Int) -> Message {
        Message("counting.box-correct", [.plain(number)])
    }
    package static func countingRecountLink(number: Int) -> Message {
        Message("counting.recount-link", [.plain(number)])
    }
    package static func countingCompareLink(number: Int) -> Message {
        Message("counting.compare-link", [.plain(number)])
    }
    package static func countingOpenLead(issued: Int) -> Message {
        Message("counting.open-lead", [.number(issued)])
    }
    package static var countingOpenWait: Message { Message("counting.open-wait") }
    package static var countingOpenButton: Message { Message("counting.open-button") }
    package static var countingOpenHeadline: Message { Message("counting.open-headline") }
    package static func countingOpenText(issued: Int, least: Int) -> Message {
        Message("counting.open-text", [.number(issued), .number(least)])
    }
    package static var countingOpenMore: Message { Message("counting.open-more") }
    package static var countingOpenSubmit: Message { Message("counting.open-submit") }
    package static var countingOpenVoidTitle: Message { Message("counting.open-void-title") }
    package static var countingOpenVoidText: Message { Message("counting.open-void-text") }
    package static var countingOpenVoid: Message { Message("counting.open-void") }
    package static var countingLinePapers: Message { Message("counting.line.papers") }
    package static var countingLineKeypads: Message { Message("counting.line.keypads") }
    package static var countingLineValid: Message { Message("counting.line.valid") }
    package static func countingLineVoid(reason: String) -> Message {
        Message("counting.line.void", [.text(reason)])
    }
    package static var countingLineBlank: Message { Message("counting.line.blank") }
    package static func countingLineItem(item: String, what: String) -> Message {
        Message("counting.line.item", [.text(item), .text(what)])
    }
    package static func countingLineNumbered(number: String, name: String) -> Message {
        Message("counting.line.numbered", [.text(number), .text(name)])
    }
    package static var countingLineYes: Message { Message("counting.line.yes") }
    package static var countingLineNo: Message { Message("counting.line.no") }
    package static var countingLineAbstain: Message { Message("counting.line.abstain") }
    package static var countingLineUnpressed: Message { Message("counting.line.unpressed") }
    package static var countingLineScore: Message { Message("counting.line.score") }
    package static var countingLineLeftBlank: Message { Message("counting.line.left-blank") }
    package static var countingFormPapers: Message { Message("counting.form-papers") }
    package static var countingFormItems: Message { Message("counting.form-items") }
    package static func countingEntryHeadline(number: Int) -> Message {
        Message("counting.entry.headline", [.plain(number)])
    }
    package static var countingEntryLead: Message { Message("counting.entry.lead") }
    package static var countingEntryButton: Message { Message("counting.entry.button") }
    package static var countingEntryCorrect: Message { Message("counting.entry.correct") }
    package static var countingEntryVoidHint: Message { Message("counting.entry.void-hint") }
    package static var countingEntryBlankHint: Message { Message("counting.entry.blank-hint") }
    package static var countingEntryKeys: Message { Message("counting.entry.keys") }
    package static var countingEntryRulings: Message { Message("counting.entry.rulings") }
    package static func countingCheckEqual(valid: String, void: String, blank: String, sum: String) -> Message {
        Message("counting.check.equal", [.text(valid), .text(void), .text(blank), .text(sum)])
    }
    package static func countingCheckUnequal(valid: String, void: String, blank: String, sum: String, papers: String) -> Message {
        Message("counting.check.unequal", [.text(valid), .text(void), .text(blank), .text(sum), .text(papers)])
    }
    package static func countingCheckFormsEqual(valid: String, void: String, sum: String) -> Message {
        Message("counting.check.forms-equal", [.text(valid), .text(void), .text(sum)])
    }
    package static func countingCheckFormsUnequal(valid: String, void: String, sum: String, papers: String) -> Message {
        Message("counting.check.forms-unequal", [.text(valid), .text(void), .text(sum), .text(papers)])
    }
    package static func countingCheckMissing(done: String, left: String) -> Message {
        Message("counting.check.missing", [.text(done), .text(left)])
    }
    package static func countingCompareHeadline(count: Int) -> Message {
        Message("counting.compare.headline", [.number(count)])
    }
    package static var countingCompareEqual: Message { Message("counting.compare.equal") }
    package static var countingCompareTitle: Message { Message("counting.compare.title") }
    package static var countingCompareText: Message { Message("counting.compare.text") }
    package static var countingCompareTable: Message { Message("counting.compare.table") }
    package static var countingCompareLine: Message { Message("counting.compare.line") }
    package static var countingCompareResult: Message { Message("counting.compare.result") }
    package static var countingCompareSame: Message { Message("counting.compare.same") }
    package static func countingCompareOff(count: Int) -> Message {
        Message("counting.compare.off", [.number(count)])
    }
    package static func countingCompareTeller(number: Int) -> Message {
        Message("counting.compare.teller", [.plain(number)])
    }
    package static var countingRuleTitle: Message { Message("counting.rule.title") }
    package static var countingRuleText: Message { Message("counting.rule.text") }
    package static var countingRuleNumber: Message { Message("counting.rule.number") }
    package static var countingRuleReason: Message { Message("counting.rule.reason") }
    package static var countingRuleButton: Message { Message("counting.rule.button") }
    package static var countingAgainTitle: Message { Message("counting.again.title") }
    package static var countingAgainText: Message { Message("counting.again.text") }
    package static var countingAgainButton: Message { Message("counting.again.button") }
    package static func countingRecountHeadline(number: Int) -> Message {
        Message("counting.recount.headline", [.plain(number)])
    }
    package static func countingRecountText(count: Int) -> Message {
        Message("counting.recount.text", [.number(count)])
    }
    package static var countingRecountButton: Message { Message("counting.recount.button") }
    package static var countingSumsCrumb: Message { Message("counting.sums.crumb") }
    package static func countingSumsHeadline(count: Int) -> Message {
        Message("counting.sums.headline", [.number(count)])
    }
    package static var countingSumsNumber: Message { Message("counting.sums.number") }
    package static var countingSumsText: Message { Message("counting.sums.text") }
    package static var countingSumsButton: Message { Message("counting.sums.button") }
    package static var countingSumsLink: Message { Message("counting.sums.link") }
    package static var countingSumsShow: Message { Message("counting.sums.show") }
    package static var countingDoubtfulTitle: Message { Message("counting.doubtful.title") }
    package static var countingDoubtfulNone: Message { Message("counting.doubtful.none") }
    package static func countingDoubtfulSome(count: Int, open: Int) -> Message {
        Message("counting.doubtful.some", [.number(count), .number(open)])
    }
    package static var countingDoubtfulLink: Message { Message("counting.doubtful.link") }
    package static func countingDoubtfulHeadline(count: Int) -> Message {
        Message("counting.doubtful.headline", [.number(count)])
    }
    package static var countingDoubtfulHeadlineNone: Message { Message("counting.doubtful.headline-none") }
    package static var countingDoubtfulLead: Message { Message("counting.doubtful.lead") }
    package static var countingDoubtfulNumber: Message { Message("counting.doubtful.number") }
    package static var countingDoubtfulDoubt: Message { Message("counting.doubtful.doubt") }
    package static func countingDoubtfulName(number: Int) -> Message {
        Message("counting.doubtful.name", [.plain(number)])
    }
    package static var countingDoubtfulOpen: Message { Message("counting.doubtful.open") }
    package static var countingDoubtfulPut: Message { Message("counting.doubtful.put") }
    package static var countingDoubtfulPrompt: Message { Message("counting.doubtful.prompt") }
    package static var countingDoubtfulNote: Message { Message("counting.doubtful.note") }
    package static var countingDoubtfulNoteHint: Message { Message("counting.doubtful.note-hint") }
    package static var countingDoubtfulPhotograph: Message { Message("counting.doubtful.photograph") }
    package static var countingDoubtfulPhotographHint: Message { Message("counting.doubtful.photograph-hint") }
    package static var countingDoubtfulButton: Message { Message("counting.doubtful.button") }
    package static func countingDoubtfulRuled(number: Int, ruling: String) -> Message {
        Message("counting.doubtful.ruled", [.plain(number), .text(ruling)])
    }
    package static var countingDoubtfulWait: Message { Message("counting.doubtful.wait") }
    package static func countingDoubtfulPicture(name: String) -> Message {
        Message("counting.doubtful.picture", [.text(name)])
    }
    package static var countingDoubtTwoMarks: Message { Message("counting.doubt.two-marks") }
    package static var countingDoubtBetween: Message { Message("counting.doubt.between") }
    package static var countingDoubtWriteIn: Message { Message("counting.doubt.write-in") }
    package static var countingRulingTitle: Message { Message("counting.ruling.title") }
    package static var countingRulingValid: Message { Message("counting.ruling.valid") }
    package static func countingRulingVoid(reason: String) -> Message {
        Message("counting.ruling.void", [.text(reason)])
    }
    package static var countingRulingButton: Message { Message("counting.ruling.button") }
    package static var countingMachineLead: Message { Message("counting.machine.lead") }
    package static var countingMachineOpen: Message { Message("counting.machine.open") }
    package static var countingMachineHeadline: Message { Message("counting.machine.headline") }
    package static var countingMachineHeadlineEntered: Message { Message("counting.machine.headline-entered") }
    package static var countingMachineDevice: Message { Message("counting.machine.device") }
    package static var countingMachinePrint: Message { Message("counting.machine.print") }
    package static var countingMachinePrintHint: Message { Message("counting.machine.print-hint") }
    package static var countingMachinePrintLink: Message { Message("counting.machine.print-link") }
    package static var countingMachineButton: Message { Message("counting.machine.button") }
    package static var countingMachineHeadlineWait: Message { Message("counting.machine.headline-wait") }
    package static var countingMachineText: Message { Message("counting.machine.text") }
    package static var countingMachineConfirm: Message { Message("counting.machine.confirm") }
    package static var countingMachineFault: Message { Message("counting.machine.fault") }
    package static var countingMachineFaultText: Message { Message("counting.machine.fault-text") }
    package static var countingMachineFaultButton: Message { Message("counting.machine.fault-button") }
    package static var countingMachineDocument: Message { Message("counting.machine.document") }
    package static var countingDoneTitle: Message { Message("counting.done.title") }
    package static var countingDoneOpened: Message { Message("counting.done.opened") }
    package static var countingDoneEntered: Message { Message("counting.done.entered") }
    package static var countingDoneRuled: Message { Message("counting.done.ruled") }
    package static var countingDoneAgain: Message { Message("counting.done.again") }
    package static var countingDoneRecounted: Message { Message("counting.done.recounted") }
    package static var countingDoneDoubtful: Message { Message("counting.done.doubtful") }
    package static var countingDonePaper: Message { Message("counting.done.paper") }
    package static var countingDoneClosed: Message { Message("counting.done.closed") }
    package static var countingDoneMachine: Message { Message("counting.done.machine") }
    package static var countingDoneConfirmed: Message { Message("counting.done.confirmed") }
    package static var countingDoneBroken: Message { Message("counting.done.broken") }
    package static var countingForgottenTitle: Message { Message("counting.forgotten-title") }
    package static var countingForgottenText: Message { Message("counting.forgotten-text") }
    package static var countingRefusedTitle: Message { Message("counting.refused.title") }
    package static var countingRefusedPaper: Message { Message("counting.refused.paper") }
    package static var countingRefusedKeypad: Message { Message("counting.refused.keypad") }
    package static func countingRefusedDoubtful(count: Int) -> Message {
        Message("counting.refused.doubtful", [.number(count)])
    }
    package static var countingRefusedOthers: Message { Message("counting.refused.others") }
    package static var countingRefusedBothIn: Message { Message("counting.refused.both-in") }
    package static var countingRefusedChanged: Message { Message("counting.refused.changed") }
    package static var countingRefusedAttempt: Message { Message("counting.refused.attempt") }
    package static var countingRefusedEntryIn: Message { Message("counting.refused.entry-in") }
    package static var countingRefusedRuled: Message { Message("counting.refused.ruled") }
    package static var countingRefusedAgreed: Message { Message("counting.refused.agreed") }
    package static var countingRefusedNothing: Message { Message("counting.refused.nothing") }
    package static func countingRefusedOpen(count: Int) -> Message {
        Message("counting.refused.open", [.number(count)])
    }
    package static var countingRefusedSame: Message { Message("counting.refused.same") }
    package static var countingRefusedEarly: Message { Message("counting.refused.early") }
    package static var countingRefusedClosed: Message { Message("counting.refused.closed") }
    package static var countingRefusedCounting: Message { Message("counting.refused.counting") }
    package static var countingRefusedCounted: Message { Message("counting.refused.counted") }
    package static var countingRefusedVoid: Message { Message("counting.refused.void") }
    package static var countingRefusedAbandoned: Message { Message("counting.refused.abandoned") }
    package static var countingFaultNumber: Message { Message("counting.fault.number") }
    package static var countingFaultNoBox: Message { Message("counting.fault.no-box") }
    package static func countingFaultBoxLeftOut(box: Int) -> Message {
        Message("counting.fault.box-left-out", [.plain(box)])
    }
    package static func countingFaultBoxTooSmall(box: Int, count: Int, least: Int) -> Message {
        Message("counting.fault.box-too-small", [.plain(box), .number(count), .number(least)])
    }
    package static func countingFaultPapersDiffer(entered: Int, count: Int) -> Message {
        Message("counting.fault.papers-differ", [.number(entered), .number(count)])
    }
    package static func countingFaultSum(valid: Int, void: Int, blank: Int, sum: Int, papers: Int) -> Message {
        Message("counting.fault.sum", [.number(valid), .number(void), .number(blank), .number(sum), .number(papers)])
    }
    package static func countingFaultAnswers(yes: Int, no: Int, abstain: Int, unpressed: Int, cast: Int) -> Message {
        Message("counting.fault.answers", [.number(yes), .number(no), .number(abstain), .number(unpressed), .number(cast)])
    }
    package static func countingFaultForms(valid: Int, void: Int, sum: Int, papers: Int) -> Message {
        Message("counting.fault.forms", [.number(valid), .number(void), .number(sum), .number(papers)])
    }
    package static func countingFaultGrades(satisfied: Int, basic: Int, dissatisfied: Int, blank: Int, sum: Int, valid: Int) -> Message {
        Message("counting.fault.grades", [.number(satisfied), .number(basic), .number(dissatisfied), .number(blank), .number(sum), .number(valid)])
    }
    package static func countingFaultVoidBelowRuled(reason: String, count: Int, entered: Int) -> Message {
        Message("counting.fault.void-below-ruled", [.text(reason), .number(count), .number(entered)])
    }
    package static var countingFaultDoubt: Message { Message("counting.fault.doubt") }
    package static var countingFaultBox: Message { Message("counting.fault.box") }
    package static var countingFaultRuling: Message { Message("counting.fault.ruling") }
    package static var countingFaultReason: Message { Message("counting.fault.reason") }
    package static func countingFaultTooLong(count: Int, most: Int) -> Message {
        Message("counting.fault.too-long", [.number(count), .number(most)])
    }
    package static var countingFaultDevice: Message { Message("counting.fault.device") }
    package static var countingFaultPrint: Message { Message("counting.fault.print") }
    package static var countingFaultDocument: Message { Message("counting.fault.document") }
    package static var countingFaultPapersSame: Message { Message("counting.fault.papers-same") }
    package static func countingFaultWouldNotStand(why: String) -> Message {
        Message("counting.fault.would-not-stand", [.text(why)])
    }
    package static var criteriaTitle: Message { Message("criteria.title") }
    package static var criteriaText: Message { Message("criteria.text") }
    package static var criteriaButton: Message { Message("criteria.button") }
    package static var criteriaMet: Message { Message("criteria.met") }
    package static var criteriaNotMet: Message { Message("criteria.not-met") }
    package static var criteriaNotApplicable: Message { Message("criteria.not-applicable") }
    package static var criteriaPositive: Message { Message("criteria.positive") }
    package static var criteriaHardStop: Message { Message("criteria.hard-stop") }
    package static var criteriaWeigh: Message { Message("criteria.weigh") }
    package static func criteriaHint(words: String) -> Message {
        Message("criteria.hint", [.text(words)])
    }
    package static var criteriaHintText: Message { Message("criteria.hint-text") }
    package static var criteriaNotePlace: Message { Message("criteria.note-place") }
    package static func criteriaNote(criterion: String) -> Message {
        Message("criteria.note", [.text(criterion)])
    }
    package static func criteriaListName(name: String, version: Int) -> Message {
        Message("criteria.list-name", [.text(name), .plain(version)])
    }
    package static var criteriaChanged: Message { Message("criteria.changed") }
    package static var dataPageHeadline: Message { Message("data.page.headline") }
    package static var dataPageLead: Message { Message("data.page.lead") }
    package static var dataFileProjects: Message { Message("data.file.projects") }
    package static var dataFileProjectsJson: Message { Message("data.file.projects-json") }
    package static var dataFileBallots: Message { Message("data.file.ballots") }
    package static var dataFileRatings: Message { Message("data.file.ratings") }
    package static var dataFileChannels: Message { Message("data.file.channels") }
    package static var dataFileDictionary: Message { Message("data.file.dictionary") }
    package static func dataDownload(file: String) -> Message {
        Message("data.download", [.text(file)])
    }
    package static func dataColumnsTitle(count: Int) -> Message {
        Message("data.columns.title", [.number(count)])
    }
    package static var dataApiTitle: Message { Message("data.api.title") }
    package static var dataApiText: Message { Message("data.api.text") }
    package static var dataPageDescription: Message { Message("data.page.description") }
    package static var dataFilesTitle: Message { Message("data.files.title") }
    package static func dataColumnsOf(file: String) -> Message {
        Message("data.columns.of", [.text(file)])
    }
    package static var dataColumnsName: Message { Message("data.columns.name") }
    package static var dataColumnsMeaning: Message { Message("data.columns.meaning") }
    package static var dataTermsTitle: Message { Message("data.terms.title") }
    package static var dataTermsUse: Message { Message("data.terms.use") }
    package static var dataTermsSource: Message { Message("data.terms.source") }
    package static var dataTermsCertainty: Message { Message("data.terms.certainty") }
    package static var dataTermsPersons: Message { Message("data.terms.persons") }
    package static var dataApiIndex: Message { Message("data.api.index") }
    package static var dataApiDocument: Message { Message("data.api.document") }
    package static var dataApiProjects: Message { Message("data.api.projects") }
    package static var dataApiBallots: Message { Message("data.api.ballots") }
    package static var dataApiRatings: Message { Message("data.api.ratings") }
    package static var dataApiChannels: Message { Message("data.api.channels") }
    package static var dataColumnJurisdiction: Message { Message("data.column.jurisdiction") }
    package static var dataColumnQualifier: Message { Message("data.column.qualifier") }
    package static var dataColumnQuantity: Message { Message("data.column.quantity") }
    package static var dataColumnUnit: Message { Message("data.column.unit") }
    package static var dataColumnPeriod: Message { Message("data.column.period") }
    package static var dataColumnBasis: Message { Message("data.column.basis") }
    package static var dataColumnTitle: Message { Message("data.column.title") }
    package static var dataColumnRound: Message { Message("data.column.round") }
    package static var dataColumnRoundKind: Message { Message("data.column.round-kind") }
    package static var dataColumnSeats: Message { Message("data.column.seats") }
    package static var dataColumnDeputies: Message { Message("data.column.deputies") }
    package static var dataColumnPresent: Message { Message("data.column.present") }
    package static var dataColumnIssued: Message { Message("data.column.issued") }
    package static var dataColumnReturned: Message { Message("data.column.returned") }
    package static var dataColumnValid: Message { Message("data.column.valid") }
    package static var dataColumnVoid: Message { Message("data.column.void") }
    package static var dataColumnBlank: Message { Message("data.column.blank") }
    package static var dataColumnNeeded: Message { Message("data.column.needed") }
    package static var dataColumnScore: Message { Message("data.column.score") }
    package static var dataColumnInvented: Message { Message("data.column.invented") }
    package static var dataColumnFile: Message { Message("data.column.file") }
    package static var dataColumnColumn: Message { Message("data.column.column") }
    package static var dataColumnMeaning: Message { Message("data.column.meaning") }
    package static var dataColumnMeaningEnglish: Message { Message("data.column.meaning-english") }
    package static var dataColumnYear: Message { Message("data.column.year") }
    package static var dataColumnNumber: Message { Message("data.column.number") }
    package static var dataColumnCode: Message { Message("data.column.code") }
    package static var dataColumnProject: Message { Message("data.column.project") }
    package static var dataColumnEnglish: Message { Message("data.column.english") }
    package static var dataColumnField: Message { Message("data.column.field") }
    package static var dataColumnState: Message { Message("data.column.state") }
    package static var dataColumnMeasure: Message { Message("data.column.measure") }
    package static var dataColumnValue: Message { Message("data.column.value") }
    package static var dataColumnPlace: Message { Message("data.column.place") }
    package static var dataColumnAsOf: Message { Message("data.column.as-of") }
    package static var dataColumnBallot: Message { Message("data.column.ballot") }
    package static var dataColumnKind: Message { Message("data.column.kind") }
    package static var dataColumnNeededSatisfied: Message { Message("data.column.needed-satisfied") }
    package static var dataColumnNeededBasic: Message { Message("data.column.needed-basic") }
    package static var dataColumnCompletion: Message { Message("data.column.completion") }
    package static var dataColumnSatisfied: Message { Message("data.column.satisfied") }
    package static var dataColumnBasic: Message { Message("data.column.basic") }
    package static var dataColumnDissatisfied: Message { Message("data.column.dissatisfied") }
    package static var dataColumnUnanswered: Message { Message("data.column.unanswered") }
    package static var dataColumnGrade: Message { Message("data.column.grade") }
    package static var dataColumnHeldOn: Message { Message("data.column.held-on") }
    package static var dataColumnItem: Message { Message("data.column.item") }
    package static var dataColumnName: Message { Message("data.column.name") }
    package static var dataColumnYes: Message { Message("data.column.yes") }
    package static var dataColumnNo: Message { Message("data.column.no") }
    package static var dataColumnAbstain: Message { Message("data.column.abstain") }
    package static var dataColumnUnpressed: Message { Message("data.column.unpressed") }
    package static var dataColumnResult: Message { Message("data.column.result") }
    package static var dataColumnChannel: Message { Message("data.column.channel") }
    package static var dataColumnTotal: Message { Message("data.column.total") }
    package static var dataColumnAnswered: Message { Message("data.column.answered") }
    package static var dataColumnWithdrawn: Message { Message("data.column.withdrawn") }
    package static var dataColumnSamples: Message { Message("data.column.samples") }
    package static var dataColumnCertainty: Message { Message("data.column.certainty") }
    package static var dataColumnSource: Message { Message("data.column.source") }
    package static var dataFileCandidates: Message { Message("data.file.candidates") }
    package static var dataApiCandidates: Message { Message("data.api.candidates") }
    package static var dataColumnListVersion: Message { Message("data.column.list-version") }
    package static var dataColumnTargets: Message { Message("data.column.targets") }
    package static var dataColumnAnnual: Message { Message("data.column.annual") }
    package static var dataColumnLeadUnit: Message { Message("data.column.lead-unit") }
    package static var dataColumnFinish: Message { Message("data.column.finish") }
    package static var dataColumnSuggestions: Message { Message("data.column.suggestions") }
    package static var dataColumnFingerprint: Message { Message("data.column.fingerprint") }
    package static var dataFileReports: Message { Message("data.file.reports") }
    package static var dataApiReports: Message { Message("data.api.reports") }
    package static var dataColumnCardVersion: Message { Message("data.column.card-version") }
    package static var dataColumnOutcome: Message { Message("data.column.outcome") }
    package static var dataColumnFirstTarget: Message { Message("data.column.first-target") }
    package static var dataColumnTarget: Message { Message("data.column.target") }
    package static var dataColumnDone: Message { Message("data.column.done") }
    package static var dataColumnPercent: Message { Message("data.column.percent") }
    package static var dataColumnFirstPlanned: Message { Message("data.column.first-planned") }
    package static var dataColumnPlanned: Message { Message("data.column.planned") }
    package static var dataColumnInvested: Message { Message("data.column.invested") }
    package static var dataColumnPaid: Message { Message("data.column.paid") }
    package static var dataColumnFirstDeadline: Message { Message("data.column.first-deadline") }
    package static var dataColumnDeadline: Message { Message("data.column.deadline") }
    package static var dataColumnAcceptedOn: Message { Message("data.column.accepted-on") }
    package static var dataColumnEvidence: Message { Message("data.column.evidence") }
    package static var dataColumnMissReason: Message { Message("data.column.miss-reason") }
    package static var dataColumnNewDate: Message { Message("data.column.new-date") }
    package static var dataColumnStageGoal: Message { Message("data.column.stage-goal") }
    package static var dataColumnRatingBase: Message { Message("data.column.rating-base") }
    package static var dataColumnOpenReports: Message { Message("data.column.open-reports") }
    package static var dataColumnClosedReports: Message { Message("data.column.closed-reports") }
    package static var deliveryNav: Message { Message("delivery.nav") }
    package static var deliveryMonthsNav: Message { Message("delivery.months-nav") }
    package static var deliveryHeadlineNone: Message { Message("delivery.headline-none") }
    package static var deliveryNoneTitle: Message { Message("delivery.none-title") }
    package static var deliveryNoneText: Message { Message("delivery.none-text") }
    package static func deliveryMonthsIn(year: Int, month: Int) -> Message {
        Message("delivery.months-in", [.plain(year), .plain(month)])
    }
    package static var deliveryNoticeButton: Message { Message("delivery.notice-button") }
    package static var deliveryReviewButton: Message { Message("delivery.review-button") }
    package static func deliveryHeadlinePlanning(count: Int, missing: Int) -> Message {
        Message("delivery.headline-planning", [.number(count), .number(missing)])
    }
    package static func deliveryHeadlineFine(count: Int) -> Message {
        Message("delivery.headline-fine", [.number(count)])
    }
    package static func deliveryHeadlineLate(count: Int, late: Int) -> Message {
        Message("delivery.headline-late", [.number(count), .number(late)])
    }
    package static var deliveryColumnNumber: Message { Message("delivery.column-number") }
    package static var deliveryColumnProject: Message { Message("delivery.column-project") }
    package static var deliveryColumnPlan: Message { Message("delivery.column-plan") }
    package static var deliveryColumnMonth: Message { Message("delivery.column-month") }
    package static var deliveryColumnDone: Message { Message("delivery.column-done") }
    package static var deliveryColumnLight: Message { Message("delivery.column-light") }
    package static var deliveryColumnState: Message { Message("delivery.column-state") }
    package static var deliveryColumnNext: Message { Message("delivery.column-next") }
    package static var deliveryColumnTargets: Message { Message("delivery.column-targets") }
    package static var deliveryColumnMeasure: Message { Message("delivery.column-measure") }
    package static var deliveryColumnMilestone: Message { Message("delivery.column-milestone") }
    package static var deliveryColumnFirst: Message { Message("delivery.column-first") }
    package static var deliveryColumnDue: Message { Message("delivery.column-due") }
    package static var deliveryColumnReached: Message { Message("delivery.column-reached") }
    package static var deliveryPlanFirst: Message { Message("delivery.plan-first") }
    package static func deliveryPlanNumber(number: Int) -> Message {
        Message("delivery.plan-number", [.plain(number)])
    }
    package static var deliveryPlanChanging: Message { Message("delivery.plan-changing") }
    package static var deliveryPlanDraft: Message { Message("delivery.plan-draft") }
    package static var deliveryPlanNone: Message { Message("delivery.plan-none") }
    package static func deliveryMonthElsewhere(month: Int) -> Message {
        Message("delivery.month-elsewhere", [.plain(month)])
    }
    package static var deliveryMonthNone: Message { Message("delivery.month-none") }
    package static func deliveryMonthStands(month: Int, state: String) -> Message {
        Message("delivery.month-stands", [.plain(month), .text(state)])
    }
    package static var deliveryMonthDraft: Message { Message("delivery.month-draft") }
    package static var deliveryMonthSubmitted: Message { Message("delivery.month-submitted") }
    package static var deliveryMonthReviewed: Message { Message("delivery.month-reviewed") }
    package static var deliveryMonthPublished: Message { Message("delivery.month-published") }
    package static var deliveryMonthUnchanged: Message { Message("delivery.month-unchanged") }
    package static func deliveryMonthRevision(period: String, number: Int) -> Message {
        Message("delivery.month-revision", [.text(period), .plain(number)])
    }
    package static var deliveryNoticesTitle: Message { Message("delivery.notices-title") }
    package static var deliveryNoticesNone: Message { Message("delivery.notices-none") }
    package static var deliveryListSeparator: Message { Message("delivery.list-separator") }
    package static var deliverySentenceSeparator: Message { Message("delivery.sentence-separator") }
    package static func deliveryNothingYet(target: String) -> Message {
        Message("delivery.nothing-yet", [.text(target)])
    }
    package static func deliveryStateOpen(target: String) -> Message {
        Message("delivery.state-open", [.text(target)])
    }
    package static func deliveryDoneOf(done: String, target: String) -> Message {
        Message("delivery.done-of", [.text(done), .text(target)])
    }
    package static func deliveryKnownUntil(month: String) -> Message {
        Message("delivery.known-until", [.text(month)])
    }
    package static func deliveryTwoClauses(one: String, other: String) -> Message {
        Message("delivery.two-clauses", [.text(one), .text(other)])
    }
    package static func deliveryMoney(number: String) -> Message {
        Message("delivery.money", [.text(number)])
    }
    package static func deliveryExpected(date: String) -> Message {
        Message("delivery.expected", [.text(date)])
    }
    package static func deliveryFindingEven(said: String, percent: String) -> Message {
        Message("delivery.finding-even", [.text(said), .text(percent)])
    }
    package static func deliveryFindingBehind(said: String, percent: String, points: String) -> Message {
        Message("delivery.finding-behind", [.text(said), .text(percent), .text(points)])
    }
    package static func deliveryFindingAhead(said: String, percent: String, points: String) -> Message {
        Message("delivery.finding-ahead", [.text(said), .text(percent), .text(points)])
    }
    package static var deliveryMeasuresTitle: Message { Message("delivery.measures-title") }
    package static var deliveryColumnSoFar: Message { Message("delivery.column-so-far") }
    package static var deliveryColumnShare: Message { Message("delivery.column-share") }
    package static var deliveryColumnAhead: Message { Message("delivery.column-ahead") }
    package static var deliveryNoPlanTitle: Message { Message("delivery.no-plan-title") }
    package static var deliveryNoPlanText: Message { Message("delivery.no-plan-text") }
    package static func deliveryMilestoneLabel(number: Int) -> Message {
        Message("delivery.milestone-label", [.plain(number)])
    }
    package static var deliveryMilestonesTitle: Message { Message("delivery.milestones-title") }
    package static var deliveryMilestonesHint: Message { Message("delivery.milestones-hint") }
    package static var deliveryMilestonesMonthHint: Message { Message("delivery.milestones-month-hint") }
    package static func deliveryMilestoneName(number: Int) -> Message {
        Message("delivery.milestone-name", [.plain(number)])
    }
    package static func deliveryMilestoneDue(number: Int) -> Message {
        Message("delivery.milestone-due", [.plain(number)])
    }
    package static func deliveryMilestonePlanned(date: String) -> Message {
        Message("delivery.milestone-planned", [.text(date)])
    }
    package static var deliveryMilestoneReached: Message { Message("delivery.milestone-reached") }
    package static var deliveryMilestoneExpected: Message { Message("delivery.milestone-expected") }
    package static var deliveryMonthsTitle: Message { Message("delivery.months-title") }
    package static var deliveryMonthsBefore: Message { Message("delivery.months-before") }
    package static func deliveryMonthsElsewhere(list: String) -> Message {
        Message("delivery.months-elsewhere", [.text(list)])
    }
    package static var deliveryMonthsEmpty: Message { Message("delivery.months-empty") }
    package static var deliveryAcceptanceTitle: Message { Message("delivery.acceptance-title") }
    package static var deliveryAcceptanceAccepted: Message { Message("delivery.acceptance-accepted") }
    package static var deliveryAcceptanceDefects: Message { Message("delivery.acceptance-defects") }
    package static var deliveryAcceptanceRefused: Message { Message("delivery.acceptance-refused") }
    package static func deliveryAcceptanceMend(defects: String, date: String) -> Message {
        Message("delivery.acceptance-mend", [.text(defects), .text(date)])
    }
    package static var deliverySuspendedTitle: Message { Message("delivery.suspended-title") }
    package static func deliverySuspendedText(date: String, document: String, reason: String) -> Message {
        Message("delivery.suspended-text", [.text(date), .text(document), .text(reason)])
    }
    package static var deliveryPlanButton: Message { Message("delivery.plan-button") }
    package static func deliveryMonthButton(month: Int) -> Message {
        Message("delivery.month-button", [.plain(month)])
    }
    package static var deliveryPublicPage: Message { Message("delivery.public-page") }
    package static var deliveryDoneText: Message { Message("delivery.done-text") }
    package static var deliveryDoneDuties: Message { Message("delivery.done-duties") }
    package static var deliveryDonePlan: Message { Message("delivery.done-plan") }
    package static var deliveryDonePlanChange: Message { Message("delivery.done-plan-change") }
    package static var deliveryDoneAdopt: Message { Message("delivery.done-adopt") }
    package static var deliveryDoneDiscard: Message { Message("delivery.done-discard") }
    package static var deliveryDoneFinish: Message { Message("delivery.done-finish") }
    package static var deliveryDoneAccept: Message { Message("delivery.done-accept") }
    package static var deliveryDoneDecide: Message { Message("delivery.done-decide") }
    package static var deliveryDoneSuspend: Message { Message("delivery.done-suspend") }
    package static var deliveryDoneLift: Message { Message("delivery.done-lift") }
    package static var deliveryDoneMonth: Message { Message("delivery.done-month") }
    package static var deliveryDoneDraft: Message { Message("delivery.done-draft") }
    package static var deliveryDoneReview: Message { Message("delivery.done-review") }
    package static var deliveryDoneBack: Message { Message("delivery.done-back") }
    package static var deliveryDonePublish: Message { Message("delivery.done-publish") }
    package static var deliveryRefusedTitle: Message { Message("delivery.refused-title") }
    package static var deliveryErrorOtherUnit: Message { Message("delivery.error-other-unit") }
    package static var deliveryErrorOwnUnit: Message { Message("delivery.error-own-unit") }
    package static var deliveryErrorChanged: Message { Message("delivery.error-changed") }
    package static var deliveryErrorEntryIs: Message { Message("delivery.error-entry-is") }
    package static func deliveryErrorMonthIs(state: String) -> Message {
        Message("delivery.error-month-is", [.text(state)])
    }
    package static var deliveryErrorNoDraft: Message { Message("delivery.error-no-draft") }
    package static var deliveryErrorIncomplete: Message { Message("delivery.error-incomplete") }
    package static var deliveryErrorNothingChanged: Message { Message("delivery.error-nothing-changed") }
    package static var deliveryErrorMajor: Message { Message("delivery.error-major") }
    package static var deliveryListsTitle: Message { Message("delivery.lists-title") }
    package static var deliveryListNew: Message { Message("delivery.list-new") }
    package static var deliveryListHeadline: Message { Message("delivery.list-headline") }
    package static var deliveryListLead: Message { Message("delivery.list-lead") }
    package static var deliveryListKind: Message { Message("delivery.list-kind") }
    package static var deliveryListKindPrompt: Message { Message("delivery.list-kind-prompt") }
    package static var deliveryListYear: Message { Message("delivery.list-year") }
    package static var deliveryListName: Message { Message("delivery.list-name") }
    package static var deliveryListNameHint: Message { Message("delivery.list-name-hint") }
    package static var deliveryListNameEnglish: Message { Message("delivery.list-name-english") }
    package static var deliveryListBasis: Message { Message("delivery.list-basis") }
    package static var deliveryListBasisHint: Message { Message("delivery.list-basis-hint") }
    package static var deliveryListTable: Message { Message("delivery.list-table") }
    package static func deliveryListTableHint(columns: String) -> Message {
        Message("delivery.list-table-hint", [.text(columns)])
    }
    package static var deliveryListButton: Message { Message("delivery.list-button") }
    package static var deliveryDoneList: Message { Message("delivery.done-list") }
    package static var deliveryDoneListText: Message { Message("delivery.done-list-text") }
    package static func deliveryFaultYear(from: Int, to: Int) -> Message {
        Message("delivery.fault-year", [.plain(from), .plain(to)])
    }
    package static var deliveryTableUnreadable: Message { Message("delivery.table-unreadable") }
    package static func deliveryTableNoColumn(column: String) -> Message {
        Message("delivery.table-no-column", [.text(column)])
    }
    package static func deliveryTableUnknown(name: String, columns: String) -> Message {
        Message("delivery.table-unknown", [.text(name), .text(columns)])
    }
    package static func deliveryTableColumnTwice(column: String) -> Message {
        Message("delivery.table-column-twice", [.text(column)])
    }
    package static var deliveryTableEmpty: Message { Message("delivery.table-empty") }
    package static func deliveryTableMany(most: Int, count: Int) -> Message {
        Message("delivery.table-many", [.number(most), .number(count)])
    }
    package static func deliveryCellMissing(line: Int, column: String) -> Message {
        Message("delivery.cell-missing", [.plain(line), .text(column)])
    }
    package static func deliveryCellLong(line: Int, column: String, most: Int, characters: Int) -> Message {
        Message("delivery.cell-long", [.plain(line), .text(column), .number(most), .number(characters)])
    }
    package static func deliveryCellUnit(line: Int, name: String) -> Message {
        Message("delivery.cell-unit", [.plain(line), .text(name)])
    }
    package static func deliveryCellNumber(line: Int, column: String, entered: String) -> Message {
        Message("delivery.cell-number", [.plain(line), .text(column), .text(entered)])
    }
    package static func deliveryCellDate(line: Int, column: String, entered: String) -> Message {
        Message("delivery.cell-date", [.plain(line), .text(column), .text(entered)])
    }
    package static func deliveryCellCode(line: Int, code: String) -> Message {
        Message("delivery.cell-code", [.plain(line), .text(code)])
    }
    package static func deliveryCellTwice(line: Int, column: String, entered: String) -> Message {
        Message("delivery.cell-twice", [.plain(line), .text(column), .text(entered)])
    }
    package static func deliveryCellSame(line: Int, name: String, code: String) -> Message {
        Message("delivery.cell-same", [.plain(line), .text(name), .text(code)])
    }
    package static func deliveryCellWithout(line: Int, column: String, other: String) -> Message {
        Message("delivery.cell-without", [.plain(line), .text(column), .text(other)])
    }
    package static var deliveryStartTitle: Message { Message("delivery.start-title") }
    package static func deliveryStartRate(planned: Int, started: Int, rate: String) -> Message {
        Message("delivery.start-rate", [.number(planned), .number(started), .text(rate)])
    }
    package static var deliveryStartNone: Message { Message("delivery.start-none") }
    package static func deliveryStartEarly(count: Int) -> Message {
        Message("delivery.start-early", [.number(count)])
    }
    package static var deliveryBatchesTitle: Message { Message("delivery.batches-title") }
    package static var deliveryBatchesNote: Message { Message("delivery.batches-note") }
    package static var deliveryBatch: Message { Message("delivery.batch") }
    package static var deliveryBatchCount: Message { Message("delivery.batch-count") }
    package static var deliveryBatchEntries: Message { Message("delivery.batch-entries") }
    package static var deliveryBatchPrepare: Message { Message("delivery.batch-prepare") }
    package static var deliveryBatchBegin: Message { Message("delivery.batch-begin") }
    package static var deliveryBatchBuild: Message { Message("delivery.batch-build") }
    package static var deliveryBatchFinish: Message { Message("delivery.batch-finish") }
    package static var deliveryElsewhere: Message { Message("delivery.elsewhere") }
    package static func deliveryElsewhereOn(list: String, number: Int) -> Message {
        Message("delivery.elsewhere-on", [.text(list), .plain(number)])
    }
    package static func deliveryFaultTooLong(most: Int, characters: Int) -> Message {
        Message("delivery.fault-too-long", [.number(most), .number(characters)])
    }
    package static func deliveryFaultTooShort(characters: Int, least: Int) -> Message {
        Message("delivery.fault-too-short", [.number(characters), .number(least)])
    }
    package static func deliveryFaultTelephone(number: String) -> Message {
        Message("delivery.fault-telephone", [.text(number)])
    }
    package static var deliveryFaultMissing: Message { Message("delivery.fault-missing") }
    package static func deliveryFaultNumber(entered: String) -> Message {
        Message("delivery.fault-number", [.text(entered)])
    }
    package static func deliveryFaultUnit(unit: String) -> Message {
        Message("delivery.fault-unit", [.text(unit)])
    }
    package static var deliveryFaultNegative: Message { Message("delivery.fault-negative") }
    package static func deliveryFaultDate(entered: String) -> Message {
        Message("delivery.fault-date", [.text(entered)])
    }
    package static func deliveryFaultDateRange(from: String, to: String) -> Message {
        Message("delivery.fault-date-range", [.text(from), .text(to)])
    }
    package static func deliveryFaultFalls(month: Int, now: String, before: String) -> Message {
        Message("delivery.fault-falls", [.plain(month), .text(now), .text(before)])
    }
    package static func deliveryFaultDecember(december: String, target: String) -> Message {
        Message("delivery.fault-december", [.text(december), .text(target)])
    }
    package static func deliveryFaultMonths(months: String) -> Message {
        Message("delivery.fault-months", [.text(months)])
    }
    package static var deliveryFaultTarget: Message { Message("delivery.fault-target") }
    package static var deliveryFaultChoice: Message { Message("delivery.fault-choice") }
    package static var deliveryFaultCongress: Message { Message("delivery.fault-congress") }
    package static var deliveryFaultCarried: Message { Message("delivery.fault-carried") }
    package static func deliveryFaultFell(before: String, now: String) -> Message {
        Message("delivery.fault-fell", [.text(before), .text(now)])
    }
    package static var deliveryFaultState: Message { Message("delivery.fault-state") }
    package static var deliveryFaultTwice: Message { Message("delivery.fault-twice") }
    package static func deliveryGapLead(number: Int, name: String) -> Message {
        Message("delivery.gap-lead", [.plain(number), .text(name)])
    }
    package static func deliveryGapPlan(number: Int, name: String) -> Message {
        Message("delivery.gap-plan", [.plain(number), .text(name)])
    }
    package static func deliveryGapDeadline(number: Int, name: String) -> Message {
        Message("delivery.gap-deadline", [.plain(number), .text(name)])
    }
    package static func deliveryGapMeasures(number: Int, name: String) -> Message {
        Message("delivery.gap-measures", [.plain(number), .text(name)])
    }
    package static func deliveryGapTarget(number: Int, name: String, measure: String) -> Message {
        Message("delivery.gap-target", [.plain(number), .text(name), .text(measure)])
    }
    package static func deliveryGapMonths(number: Int, name: String, measure: String) -> Message {
        Message("delivery.gap-months", [.plain(number), .text(name), .text(measure)])
    }
    package static func deliveryChangeTarget(from: String, to: String) -> Message {
        Message("delivery.change-target", [.text(from), .text(to)])
    }
    package static var deliveryChangeMonths: Message { Message("delivery.change-months") }
    package static func deliveryChangeOf(measure: String, change: String) -> Message {
        Message("delivery.change-of", [.text(measure), .text(change)])
    }
    package static func deliveryChangeDeadline(from: String, to: String) -> Message {
        Message("delivery.change-deadline", [.text(from), .text(to)])
    }
    package static func deliveryChangePlace(from: String, to: String) -> Message {
        Message("delivery.change-place", [.text(from), .text(to)])
    }
    package static func deliveryChangeMilestone(name: String, from: String, to: String) -> Message {
        Message("delivery.change-milestone", [.text(name), .text(from), .text(to)])
    }
    package static func deliveryChangeAdded(name: String, date: String) -> Message {
        Message("delivery.change-added", [.text(name), .text(date)])
    }
    package static func deliveryChangeDropped(name: String, date: String) -> Message {
        Message("delivery.change-dropped", [.text(name), .text(date)])
    }
    package static var deliveryDutyLead: Message { Message("delivery.duty-lead") }
    package static var deliveryDutyResponsible: Message { Message("delivery.duty-responsible") }
    package static var deliveryDutyCooperating: Message { Message("delivery.duty-cooperating") }
    package static var deliveryDutyLeader: Message { Message("delivery.duty-leader") }
    package static var deliveryDutyContact: Message { Message("delivery.duty-contact") }
    package static var deliveryDutyPrompt: Message { Message("delivery.duty-prompt") }
    package static var deliveryDutyPostHint: Message { Message("delivery.duty-post-hint") }
    package static var deliveryDutiesTitle: Message { Message("delivery.duties-title") }
    package static var deliveryDutiesHeadline: Message { Message("delivery.duties-headline") }
    package static var deliveryDutiesLead: Message { Message("delivery.duties-lead") }
    package static var deliveryDutiesButton: Message { Message("delivery.duties-button") }
    package static var deliveryAuthorityGovernment: Message { Message("delivery.authority-government") }
    package static var deliveryAuthorityCommittee: Message { Message("delivery.authority-committee") }
    package static var deliveryAuthorityCongress: Message { Message("delivery.authority-congress") }
    package static var deliveryPlanTitle: Message { Message("delivery.plan-title") }
    package static var deliveryPlanHeadlineFirst: Message { Message("delivery.plan-headline-first") }
    package static var deliveryPlanHeadlineChange: Message { Message("delivery.plan-headline-change") }
    package static var deliveryPlanLeadFirst: Message { Message("delivery.plan-lead-first") }
    package static var deliveryPlanLeadChange: Message { Message("delivery.plan-lead-change") }
    package static var deliveryPlanSave: Message { Message("delivery.plan-save") }
    package static var deliveryFieldDeadline: Message { Message("delivery.field-deadline") }
    package static var deliveryFieldPlace: Message { Message("delivery.field-place") }
    package static var deliveryFieldTarget: Message { Message("delivery.field-target") }
    package static var deliveryFieldMonth: Message { Message("delivery.field-month") }
    package static var deliveryFieldMonthPrompt: Message { Message("delivery.field-month-prompt") }
    package static func deliveryTargetHint(unit: String) -> Message {
        Message("delivery.target-hint", [.text(unit)])
    }
    package static var deliveryTargetMoneyHint: Message { Message("delivery.target-money-hint") }
    package static var deliveryTargetStateHint: Message { Message("delivery.target-state-hint") }
    package static var deliveryMonthsHint: Message { Message("delivery.months-hint") }
    package static func deliveryCellLabel(measure: String, month: String) -> Message {
        Message("delivery.cell-label", [.text(measure), .text(month)])
    }
    package static var deliveryNoMeasuresTitle: Message { Message("delivery.no-measures-title") }
    package static var deliveryNoMeasuresText: Message { Message("delivery.no-measures-text") }
    package static var deliveryDecisionTitle: Message { Message("delivery.decision-title") }
    package static var deliveryMajorTitle: Message { Message("delivery.major-title") }
    package static var deliveryMajorText: Message { Message("delivery.major-text") }
    package static var deliveryMinorTitle: Message { Message("delivery.minor-title") }
    package static var deliveryMinorText: Message { Message("delivery.minor-text") }
    package static var deliveryDiscardButton: Message { Message("delivery.discard-button") }
    package static var deliveryAdoptButton: Message { Message("delivery.adopt-button") }
    package static var deliveryFieldDecision: Message { Message("delivery.field-decision") }
    package static var deliveryFieldDecisionHint: Message { Message("delivery.field-decision-hint") }
    package static var deliveryFieldDecided: Message { Message("delivery.field-decided") }
    package static var deliveryFieldAuthority: Message { Message("delivery.field-authority") }
    package static var deliveryFieldReason: Message { Message("delivery.field-reason") }
    package static var deliveryFieldDocument: Message { Message("delivery.field-document") }
    package static var deliveryFieldReport: Message { Message("delivery.field-report") }
    package static var deliveryFieldNotice: Message { Message("delivery.field-notice") }
    package static var deliveryFieldNoticeHint: Message { Message("delivery.field-notice-hint") }
    package static var deliveryFieldNext: Message { Message("delivery.field-next") }
    package static var deliveryFieldRemark: Message { Message("delivery.field-remark") }
    package static var deliveryFieldRemarkHint: Message { Message("delivery.field-remark-hint") }
    package static var deliveryFieldCorrection: Message { Message("delivery.field-correction") }
    package static var deliveryFieldCorrectionHint: Message { Message("delivery.field-correction-hint") }
    package static var deliveryNoticeCrumb: Message { Message("delivery.notice-crumb") }
    package static var deliveryNoticeHeadlineFirst: Message { Message("delivery.notice-headline-first") }
    package static var deliveryNoticeHeadlineNext: Message { Message("delivery.notice-headline-next") }
    package static var deliveryNoticeLeadFirst: Message { Message("delivery.notice-lead-first") }
    package static var deliveryNoticeLeadNext: Message { Message("delivery.notice-lead-next") }
    package static var deliveryNoticeIssue: Message { Message("delivery.notice-issue") }
    package static var deliverySheetTitle: Message { Message("delivery.sheet-title") }
    package static func deliverySheetNote(number: String, date: String) -> Message {
        Message("delivery.sheet-note", [.text(number), .text(date)])
    }
    package static func deliverySheetText(basis: String, count: Int) -> Message {
        Message("delivery.sheet-text", [.text(basis), .number(count)])
    }
    package static var deliverySheetCheck: Message { Message("delivery.sheet-check") }
    package static var deliverySheetCheckText: Message { Message("delivery.sheet-check-text") }
    package static var deliverySheetFile: Message { Message("delivery.sheet-file") }
    package static func deliveryMonthCrumb(month: Int) -> Message {
        Message("delivery.month-crumb", [.plain(month)])
    }
    package static func deliveryMonthHeadline(month: Int) -> Message {
        Message("delivery.month-headline", [.plain(month)])
    }
    package static var deliveryMonthSaid: Message { Message("delivery.month-said") }
    package static func deliveryUnchangedAsk(month: Int) -> Message {
        Message("delivery.unchanged-ask", [.plain(month)])
    }
    package static var deliveryUnchangedButton: Message { Message("delivery.unchanged-button") }
    package static var deliverySubmitButton: Message { Message("delivery.submit-button") }
    package static var deliveryDraftButton: Message { Message("delivery.draft-button") }
    package static var deliverySentBackTitle: Message { Message("delivery.sent-back-title") }
    package static var deliveryCorrectTitle: Message { Message("delivery.correct-title") }
    package static func deliveryStateReached(target: String) -> Message {
        Message("delivery.state-reached", [.text(target)])
    }
    package static var deliveryStateIs: Message { Message("delivery.state-is") }
    package static var deliveryStateNot: Message { Message("delivery.state-not") }
    package static func deliveryFigureMonth(measure: String) -> Message {
        Message("delivery.figure-month", [.text(measure)])
    }
    package static func deliveryFigureSoFar(measure: String) -> Message {
        Message("delivery.figure-so-far", [.text(measure)])
    }
    package static func deliveryHintBefore(before: String) -> Message {
        Message("delivery.hint-before", [.text(before)])
    }
    package static func deliveryHintPlan(before: String, plan: String) -> Message {
        Message("delivery.hint-plan", [.text(before), .text(plan)])
    }
    package static func deliveryHintMoneyBefore(before: String) -> Message {
        Message("delivery.hint-money-before", [.text(before)])
    }
    package static func deliveryHintMoney(before: String, plan: String) -> Message {
        Message("delivery.hint-money", [.text(before), .text(plan)])
    }
    package static var deliveryProblemsTitle: Message { Message("delivery.problems-title") }
    package static var deliveryProblemsHint: Message { Message("delivery.problems-hint") }
    package static func deliveryProblemLabel(number: Int) -> Message {
        Message("delivery.problem-label", [.plain(number)])
    }
    package static var deliveryEnteredBy: Message { Message("delivery.entered-by") }
    package static var deliveryReviewedBy: Message { Message("delivery.reviewed-by") }
    package static var deliveryPublishedBy: Message { Message("delivery.published-by") }
    package static var deliveryReviewStep: Message { Message("delivery.review-step") }
    package static func deliveryProblemsBecome(unit: String, group: String) -> Message {
        Message("delivery.problems-become", [.text(unit), .text(group)])
    }
    package static var deliveryProblemsBecomeOpen: Message { Message("delivery.problems-become-open") }
    package static func deliveryProblemsOpen(count: Int) -> Message {
        Message("delivery.problems-open", [.number(count)])
    }
    package static func deliveryPublishProblems(count: Int) -> Message {
        Message("delivery.publish-problems", [.number(count)])
    }
    package static var deliveryPublishStep: Message { Message("delivery.publish-step") }
    package static func deliveryPublishAll(count: Int) -> Message {
        Message("delivery.publish-all", [.number(count)])
    }
    package static var deliveryPublishAllHint: Message { Message("delivery.publish-all-hint") }
    package static func deliveryDonePublishAll(count: Int) -> Message {
        Message("delivery.done-publish-all", [.number(count)])
    }
    package static func deliveryDonePublishLeft(count: Int) -> Message {
        Message("delivery.done-publish-left", [.number(count)])
    }
    package static var deliveryBackTitle: Message { Message("delivery.back-title") }
    package static var deliveryBackButton: Message { Message("delivery.back-button") }
    package static var deliveryMonthsDone: Message { Message("delivery.months-done") }
    package static func deliveryMonthsWaiting(count: Int) -> Message {
        Message("delivery.months-waiting", [.number(count)])
    }
    package static var deliveryMonthsDoneTitle: Message { Message("delivery.months-done-title") }
    package static var deliveryMonthsDoneText: Message { Message("delivery.months-done-text") }
    package static var deliveryToReport: Message { Message("delivery.to-report") }
    package static var deliveryToReview: Message { Message("delivery.to-review") }
    package static var deliveryToPublish: Message { Message("delivery.to-publish") }
    package static func deliveryMonthShort(month: Int) -> Message {
        Message("delivery.month-short", [.plain(month)])
    }
    package static var deliveryLineFill: Message { Message("delivery.line-fill") }
    package static var deliveryLineGoOn: Message { Message("delivery.line-go-on") }
    package static var deliveryLineUnchanged: Message { Message("delivery.line-unchanged") }
    package static func deliveryLineSentBack(reason: String) -> Message {
        Message("delivery.line-sent-back", [.text(reason)])
    }
    package static func deliveryLineReported(unit: String, said: String) -> Message {
        Message("delivery.line-reported", [.text(unit), .text(said)])
    }
    package static var deliveryMissingTitle: Message { Message("delivery.missing-title") }
    package static func deliveryMissingMonth(month: Int) -> Message {
        Message("delivery.missing-month", [.plain(month)])
    }
    package static var deliveryFinishTitle: Message { Message("delivery.finish-title") }
    package static var deliveryFinishButton: Message { Message("delivery.finish-button") }
    package static var deliveryFinishHint: Message { Message("delivery.finish-hint") }
    package static var deliveryAcceptTitle: Message { Message("delivery.accept-title") }
    package static var deliveryAcceptButton: Message { Message("delivery.accept-button") }
    package static var deliveryAcceptResult: Message { Message("delivery.accept-result") }
    package static var deliveryAcceptDate: Message { Message("delivery.accept-date") }
    package static var deliveryAcceptDocument: Message { Message("delivery.accept-document") }
    package static var deliveryAcceptCheckers: Message { Message("delivery.accept-checkers") }
    package static var deliveryAcceptCheckersHint: Message { Message("delivery.accept-checkers-hint") }
    package static var deliveryAcceptFindings: Message { Message("delivery.accept-findings") }
    package static var deliveryAcceptFindingsHint: Message { Message("delivery.accept-findings-hint") }
    package static var deliveryAcceptDefects: Message { Message("delivery.accept-defects") }
    package static var deliveryAcceptMendBy: Message { Message("delivery.accept-mend-by") }
    package static var deliveryAcceptKeeper: Message { Message("delivery.accept-keeper") }
    package static var deliveryDecideTitle: Message { Message("delivery.decide-title") }
    package static var deliveryDecideButton: Message { Message("delivery.decide-button") }
    package static var deliveryDecideState: Message { Message("delivery.decide-state") }
    package static func deliveryCarryTitle(state: String) -> Message {
        Message("delivery.carry-title", [.text(state)])
    }
    package static var deliveryFieldGoal: Message { Message("delivery.field-goal") }
    package static var deliveryFieldGoalHint: Message { Message("delivery.field-goal-hint") }
    package static var deliveryFieldDue: Message { Message("delivery.field-due") }
    package static var deliveryDecisionsTitle: Message { Message("delivery.decisions-title") }
    package static func deliveryDecisionMove(from: String, to: String) -> Message {
        Message("delivery.decision-move", [.text(from), .text(to)])
    }
    package static func deliveryDecisionGoal(goal: String) -> Message {
        Message("delivery.decision-goal", [.text(goal)])
    }
    package static func deliveryDecisionDue(date: String) -> Message {
        Message("delivery.decision-due", [.text(date)])
    }
    package static var deliverySuspendTitle: Message { Message("delivery.suspend-title") }
    package static var deliverySuspendText: Message { Message("delivery.suspend-text") }
    package static var deliverySuspendButton: Message { Message("delivery.suspend-button") }
    package static var deliveryLiftTitle: Message { Message("delivery.lift-title") }
    package static var deliveryLiftText: Message { Message("delivery.lift-text") }
    package static var deliveryLiftButton: Message { Message("delivery.lift-button") }
    package static var deliveryKeptTitle: Message { Message("delivery.kept-title") }
    package static var deliveryKeptField: Message { Message("delivery.kept-field") }
    package static var deliveryKeptStands: Message { Message("delivery.kept-stands") }
    package static var deliveryKeptHere: Message { Message("delivery.kept-here") }
    package static var deliveryKeptEntered: Message { Message("delivery.kept-entered") }
    package static func deliveryKeptOffer(time: String) -> Message {
        Message("delivery.kept-offer", [.text(time)])
    }
    package static func deliveryKeptChanged(time: String) -> Message {
        Message("delivery.kept-changed", [.text(time)])
    }
    package static func deliveryKeptClosed(time: String) -> Message {
        Message("delivery.kept-closed", [.text(time)])
    }
    package static var deliveryKeptTake: Message { Message("delivery.kept-take") }
    package static var deliveryKeptDrop: Message { Message("delivery.kept-drop") }
    package static var deliveryKeptOffline: Message { Message("delivery.kept-offline") }
    package static var deliveryKeptLater: Message { Message("delivery.kept-later") }
    package static var deliveryKeptUnsure: Message { Message("delivery.kept-unsure") }
    package static var deliveryKeptSignedOut: Message { Message("delivery.kept-signed-out") }
    package static var deliveryKeptSignIn: Message { Message("delivery.kept-sign-in") }
    package static var deliveryKeptWhat: Message { Message("delivery.kept-what") }
    package static var deliveryRemarkOpen: Message { Message("delivery.remark-open") }
    package static var electionAbstract: Message { Message("election.abstract") }
    package static var electionDiscussion: Message { Message("election.discussion") }
    package static var electionGroup: Message { Message("election.group") }
    package static var electionCredentialKind: Message { Message("election.credential-kind") }
    package static var electionChoiceBlank: Message { Message("election.choice.blank") }
    package static func electionBadWeights(text: String, limit: Int) -> Message {
        Message("election.bad-weights", [.text(text), .plain(limit)])
    }
    package static func electionFolderNotEmpty(path: String) -> Message {
        Message("election.folder-not-empty", [.text(path)])
    }
    package static func electionArchiveLocked(path: String) -> Message {
        Message("election.archive.locked", [.text(path)])
    }
    package static func electionArchiveDamaged(path: String, problem: Message, offset: Int) -> Message {
        Message("election.archive.damaged", [.text(path), .message(problem), .plain(offset)])
    }
    package static func electionArchiveUnusable(path: String) -> Message {
        Message("election.archive.unusable", [.text(path)])
    }
    package static var electionSimulateAbstract: Message { Message("election.simulate.abstract") }
    package static var electionSimulateDiscussion: Message { Message("election.simulate.discussion") }
    package static var electionSimulatePreset: Message { Message("election.simulate.preset") }
    package static var electionSimulateVoters: Message { Message("election.simulate.voters") }
    package static var electionSimulateTrustees: Message { Message("election.simulate.trustees") }
    package static var electionSimulateThreshold: Message { Message("election.simulate.threshold") }
    package static var electionSimulateWeights: Message { Message("election.simulate.weights") }
    package static var electionSimulateSeed: Message { Message("election.simulate.seed") }
    package static var electionSimulateOut: Message { Message("election.simulate.out") }
    package static var electionSimulateProgress: Message { Message("election.simulate.progress") }
    package static func electionSimulateBadPreset(preset: String, forms: String) -> Message {
        Message("election.simulate.bad-preset", [.text(preset), .text(forms)])
    }
    package static func electionBadVoters(count: Int, limit: Int) -> Message {
        Message("election.bad-voters", [.plain(count), .plain(limit)])
    }
    package static func electionSimulateStopped(check: String) -> Message {
        Message("election.simulate.stopped", [.text(check)])
    }
    package static var electionSimulateCancelled: Message { Message("election.simulate.cancelled") }
    package static var electionSimulateMark: Message { Message("election.simulate.mark") }
    package static func electionSimulateDone(uuid: String, ballots: Int, weight: Int) -> Message {
        Message("election.simulate.done", [.text(uuid), .plain(ballots), .plain(weight)])
    }
    package static func electionSimulateVerified(head: String) -> Message {
        Message("election.simulate.verified", [.text(head)])
    }
    package static func electionSimulateSeedUsed(seed: String) -> Message {
        Message("election.simulate.seed-used", [.text(seed)])
    }
    package static var electionDraftNoQuestion: Message { Message("election.draft.no-question") }
    package static func electionDraftTooManyQuestions(limit: Int) -> Message {
        Message("election.draft.too-many-questions", [.plain(limit)])
    }
    package static func electionDraftNoAnswer(question: Int) -> Message {
        Message("election.draft.no-answer", [.plain(question)])
    }
    package static func electionDraftTooManyAnswers(question: Int, limit: Int) -> Message {
        Message("election.draft.too-many-answers", [.plain(question), .plain(limit)])
    }
    package static func electionDraftBounds(question: Int, minimum: Int, maximum: Int, answers: Int) -> Message {
        Message("election.draft.bounds", [.plain(question), .plain(minimum), .plain(maximum), .plain(answers)])
    }
    package static var electionDraftUuid: Message { Message("election.draft.uuid") }
    package static var electionDraftSize: Message { Message("election.draft.size") }
    package static var electionCeremonyKey: Message { Message("election.ceremony.key") }
    package static var electionCeremonySeed: Message { Message("election.ceremony.seed") }
    package static func electionCeremonyForm(trustee: Int, offset: Int) -> Message {
        Message("election.ceremony.form", [.plain(trustee), .plain(offset)])
    }
    package static func electionCeremonyCount(expected: Int, found: Int) -> Message {
        Message("election.ceremony.count", [.plain(expected), .plain(found)])
    }
    package static func electionCeremonyThreshold(count: Int, needed: Int) -> Message {
        Message("election.ceremony.threshold", [.plain(count), .plain(needed)])
    }
    package static func electionCeremonyPublished(problem: Message) -> Message {
        Message("election.ceremony.published", [.message(problem)])
    }
    package static var electionCeremonyStranger: Message { Message("election.ceremony.stranger") }
    package static func electionCeremonySealed(trustee: Int) -> Message {
        Message("election.ceremony.sealed", [.plain(trustee)])
    }
    package static func electionCeremonySender(trustee: Int) -> Message {
        Message("election.ceremony.sender", [.plain(trustee)])
    }
    package static func electionCeremonyRecipient(trustee: Int) -> Message {
        Message("election.ceremony.recipient", [.plain(trustee)])
    }
    package static func electionCeremonyShare(trustee: Int) -> Message {
        Message("election.ceremony.share", [.plain(trustee)])
    }
    package static var electionCeremonyOwnPolynomial: Message { Message("election.ceremony.own-polynomial") }
    package static var electionTrusteeAbstract: Message { Message("election.trustee.abstract") }
    package static var electionTrusteeDiscussion: Message { Message("election.trustee.discussion") }
    package static var electionTrusteeKeyAbstract: Message { Message("election.trustee.key.abstract") }
    package static func electionTrusteeKeyDone(secret: String, published: String) -> Message {
        Message("election.trustee.key.done", [.text(secret), .text(published)])
    }
    package static var electionTrusteeName: Message { Message("election.trustee.name") }
    package static var electionTrusteeIndex: Message { Message("election.trustee.index") }
    package static var electionTrusteeThreshold: Message { Message("election.trustee.threshold") }
    package static var electionTrusteeCerts: Message { Message("election.trustee.certs") }
    package static var electionTrusteeSeed: Message { Message("election.trustee.seed") }
    package static var electionTrusteeCipher: Message { Message("election.trustee.cipher") }
    package static var electionTrusteePolynomials: Message { Message("election.trustee.polynomials") }
    package static var electionTrusteeOutputs: Message { Message("election.trustee.outputs") }
    package static var electionTrusteeInput: Message { Message("election.trustee.input") }
    package static var electionTrusteeCertificateAbstract: Message { Message("election.trustee.certificate.abstract") }
    package static var electionTrusteePolynomialAbstract: Message { Message("election.trustee.polynomial.abstract") }
    package static var electionTrusteePassOnAbstract: Message { Message("election.trustee.pass-on.abstract") }
    package static var electionTrusteePartAbstract: Message { Message("election.trustee.part.abstract") }
    package static var electionTrusteeCombineAbstract: Message { Message("election.trustee.combine.abstract") }
    package static func electionTrusteeCombineDone(path: String) -> Message {
        Message("election.trustee.combine.done", [.text(path)])
    }
    package static var electionOut: Message { Message("election.out") }
    package static var electionDir: Message { Message("election.dir") }
    package static var electionUuid: Message { Message("election.uuid") }
    package static var electionCredentialsAbstract: Message { Message("election.credentials.abstract") }
    package static var electionCredentialsDiscussion: Message { Message("election.credentials.discussion") }
    package static func electionCredentialsDone(uuid: String, count: Int, fingerprint: String) -> Message {
        Message("election.credentials.done", [.text(uuid), .plain(count), .text(fingerprint)])
    }
    package static var electionCreateAbstract: Message { Message("election.create.abstract") }
    package static var electionCreateDiscussion: Message { Message("election.create.discussion") }
    package static var electionCreateTemplate: Message { Message("election.create.template") }
    package static var electionCreateTrustees: Message { Message("election.create.trustees") }
    package static var electionCreateKeys: Message { Message("election.create.keys") }
    package static var electionCreateCredentials: Message { Message("election.create.credentials") }
    package static func electionCreateBadTemplate(path: String, field: String) -> Message {
        Message("election.create.bad-template", [.text(path), .text(field)])
    }
    package static func electionCreateRefused(problem: Message) -> Message {
        Message("election.create.refused", [.message(problem)])
    }
    package static func electionCreateDone(path: String, fingerprint: String) -> Message {
        Message("election.create.done", [.text(path), .text(fingerprint)])
    }
    package static func electionCreateCredentialsFingerprint(fingerprint: String) -> Message {
        Message("election.create.credentials-fingerprint", [.text(fingerprint)])
    }
    package static func electionArchiveNotOne(path: String, count: Int) -> Message {
        Message("election.archive.not-one", [.text(path), .plain(count)])
    }
    package static func electionArchiveRefused(path: String, problem: Message) -> Message {
        Message("election.archive.refused", [.text(path), .message(problem)])
    }
    package static func electionRecordForm(path: String, offset: Int) -> Message {
        Message("election.record-form", [.text(path), .plain(offset)])
    }
    package static var electionRefusedStage: Message { Message("election.refused.stage") }
    package static var electionRefusedUsedCredential: Message { Message("election.refused.used-credential") }
    package static func electionRefusedTooFewShares(present: Int) -> Message {
        Message("election.refused.too-few-shares", [.plain(present)])
    }
    package static func electionRefusedBallot(problem: Message) -> Message {
        Message("election.refused.ballot", [.message(problem)])
    }
    package static func electionDecryptRefused(problem: Message) -> Message {
        Message("election.decrypt.refused", [.message(problem)])
    }
    package static func electionRefusedShare(problem: Message) -> Message {
        Message("election.refused.share", [.message(problem)])
    }
    package static func electionRefusedOther(problem: Message) -> Message {
        Message("election.refused.other", [.message(problem)])
    }
    package static var electionProblemEmpty: Message { Message("election.problem.empty") }
    package static func electionProblemRecord(type: String, problem: Message) -> Message {
        Message("election.problem.record", [.text(type), .message(problem)])
    }
    package static var electionProblemShuffled: Message { Message("election.problem.shuffled") }
    package static func electionProblemSecondBallot(ballot: Int) -> Message {
        Message("election.problem.second-ballot", [.plain(ballot)])
    }
    package static var electionProblemTally: Message { Message("election.problem.tally") }
    package static var electionProblemWeight: Message { Message("election.problem.weight") }
    package static var electionProblemRepeatedBallot: Message { Message("election.problem.repeated-ballot") }
    package static var electionProblemRepeatedCredential: Message { Message("election.problem.repeated-credential") }
    package static var electionProblemCredential: Message { Message("election.problem.credential") }
    package static func electionProblemShare(trustee: Int, problem: Message) -> Message {
        Message("election.problem.share", [.plain(trustee), .message(problem)])
    }
    package static var electionProblemShareShape: Message { Message("election.problem.share-shape") }
    package static func electionProblemShareProof(question: Int, choice: Int) -> Message {
        Message("election.problem.share-proof", [.plain(question), .plain(choice)])
    }
    package static var electionProblemShareKey: Message { Message("election.problem.share-key") }
    package static func electionProblemShareUnknown(trustee: Int) -> Message {
        Message("election.problem.share-unknown", [.plain(trustee)])
    }
    package static func electionProblemShareRepeated(trustee: Int) -> Message {
        Message("election.problem.share-repeated", [.plain(trustee)])
    }
    package static var electionShareAbstract: Message { Message("election.share.abstract") }
    package static var electionShareFile: Message { Message("election.share.file") }
    package static func electionShareDone(trustee: Int) -> Message {
        Message("election.share.done", [.plain(trustee)])
    }
    package static var electionVoteAbstract: Message { Message("election.vote.abstract") }
    package static var electionVoteDiscussion: Message { Message("election.vote.discussion") }
    package static var electionVoteCredential: Message { Message("election.vote.credential") }
    package static var electionVoteChoice: Message { Message("election.vote.choice") }
    package static var electionVoteBadCredential: Message { Message("election.vote.bad-credential") }
    package static var electionVoteMistyped: Message { Message("election.vote.mistyped") }
    package static var electionVoteUnknownCredential: Message { Message("election.vote.unknown-credential") }
    package static func electionVoteBadChoice(questions: Int) -> Message {
        Message("election.vote.bad-choice", [.plain(questions)])
    }
    package static func electionVoteNotAllowed(question: Int) -> Message {
        Message("election.vote.not-allowed", [.plain(question)])
    }
    package static var electionCastAbstract: Message { Message("election.cast.abstract") }
    package static var electionCastBallot: Message { Message("election.cast.ballot") }
    package static func electionCastDone(tracker: String) -> Message {
        Message("election.cast.done", [.text(tracker)])
    }
    package static func electionCastAgain(tracker: String) -> Message {
        Message("election.cast.again", [.text(tracker)])
    }
    package static var electionTallyAbstract: Message { Message("election.tally.abstract") }
    package static func electionTallyDone(ballots: Int, weight: Int) -> Message {
        Message("election.tally.done", [.plain(ballots), .plain(weight)])
    }
    package static var electionDecryptAbstract: Message { Message("election.decrypt.abstract") }
    package static var electionDecryptDiscussion: Message { Message("election.decrypt.discussion") }
    package static var electionDecryptPrivkey: Message { Message("election.decrypt.privkey") }
    package static var electionDecryptPart: Message { Message("election.decrypt.part") }
    package static var electionDecryptOtherPart: Message { Message("election.decrypt.other-part") }
    package static var electionDecryptWhichKey: Message { Message("election.decrypt.which-key") }
    package static var electionResultAbstract: Message { Message("election.result.abstract") }
    package static func electionSlip(uuid: String, number: Int, stub: String) -> Message {
        Message("election.slip", [.text(uuid), .plain(number), .text(stub)])
    }
    package static var electionEraseAbstract: Message { Message("election.erase.abstract") }
    package static var electionEraseDiscussion: Message { Message("election.erase.discussion") }
    package static var electionEraseFiles: Message { Message("election.erase.files") }
    package static func electionEraseDone(path: String) -> Message {
        Message("election.erase.done", [.text(path)])
    }
    package static var errorNotFoundHeading: Message { Message("error.not-found.heading") }
    package static var errorNotFoundAdvice: Message { Message("error.not-found.advice") }
    package static var errorNotFoundedHeading: Message { Message("error.not-founded.heading") }
    package static var errorNotFoundedAdvice: Message { Message("error.not-founded.advice") }
    package static var errorSignInNeededHeading: Message { Message("error.sign-in-needed.heading") }
    package static var errorSignInNeededAdvice: Message { Message("error.sign-in-needed.advice") }
    package static var errorDeniedHeading: Message { Message("error.denied.heading") }
    package static func errorDeniedAdvice(permission: String, post: String) -> Message {
        Message("error.denied.advice", [.text(permission), .text(post)])
    }
    package static var errorDeniedNobody: Message { Message("error.denied.nobody") }
    package static var errorFormExpiredHeading: Message { Message("error.form-expired.heading") }
    package static var errorFormExpiredAdvice: Message { Message("error.form-expired.advice") }
    package static var errorFormExpiredKept: Message { Message("error.form-expired.kept") }
    package static var errorForeignOriginHeading: Message { Message("error.foreign-origin.heading") }
    package static var errorForeignOriginAdvice: Message { Message("error.foreign-origin.advice") }
    package static var errorUnreadableHeading: Message { Message("error.unreadable.heading") }
    package static var errorUnreadableContentType: Message { Message("error.unreadable.content-type") }
    package static var errorUnreadableEncoding: Message { Message("error.unreadable.encoding") }
    package static func errorUnreadableUnknownField(name: String) -> Message {
        Message("error.unreadable.unknown-field", [.text(name)])
    }
    package static func errorUnreadableFieldTwice(name: String) -> Message {
        Message("error.unreadable.field-twice", [.text(name)])
    }
    package static var errorUnreadableMultipart: Message { Message("error.unreadable.multipart") }
    package static func errorUnreadableParameter(name: String) -> Message {
        Message("error.unreadable.parameter", [.text(name)])
    }
    package static var errorTooLargeHeading: Message { Message("error.too-large.heading") }
    package static func errorTooLargeAdvice(size: String) -> Message {
        Message("error.too-large.advice", [.text(size)])
    }
    package static var errorTooOftenHeading: Message { Message("error.too-often.heading") }
    package static func errorTooOftenAdvice(seconds: Int) -> Message {
        Message("error.too-often.advice", [.plain(seconds)])
    }
    package static var errorBusyHeading: Message { Message("error.busy.heading") }
    package static var errorBusyAdvice: Message { Message("error.busy.advice") }
    package static var errorBrokenHeading: Message { Message("error.broken.heading") }
    package static func errorBrokenAdvice(number: String) -> Message {
        Message("error.broken.advice", [.text(number)])
    }
    package static var errorKeptTitle: Message { Message("error.kept.title") }
    package static var errorKeptButton: Message { Message("error.kept.button") }
    package static var errorSignInLink: Message { Message("error.sign-in.link") }
    package static var errorHomeLink: Message { Message("error.home.link") }
    package static var evidenceTitle: Message { Message("evidence.title") }
    package static func evidenceHeadlineNone(ground: String) -> Message {
        Message("evidence.headline-none", [.text(ground)])
    }
    package static func evidenceHeadline(ground: String, count: Int) -> Message {
        Message("evidence.headline", [.text(ground), .number(count)])
    }
    package static var evidenceAcceptance: Message { Message("evidence.acceptance") }
    package static func evidenceAcceptanceAgain(number: Int) -> Message {
        Message("evidence.acceptance-again", [.plain(number)])
    }
    package static func evidenceMilestoneUnnamed(number: Int) -> Message {
        Message("evidence.milestone-unnamed", [.plain(number)])
    }
    package static func evidenceOfMonth(name: String, month: Int) -> Message {
        Message("evidence.of-month", [.text(name), .plain(month)])
    }
    package static var evidenceOptional: Message { Message("evidence.optional") }
    package static var evidenceAddTitle: Message { Message("evidence.add-title") }
    package static var evidenceAddButton: Message { Message("evidence.add-button") }
    package static var evidenceClosed: Message { Message("evidence.closed") }
    package static var evidenceFieldFile: Message { Message("evidence.field-file") }
    package static func evidenceFieldFileHint(pictures: Int, scans: Int) -> Message {
        Message("evidence.field-file-hint", [.number(pictures), .number(scans)])
    }
    package static var evidenceFieldCaption: Message { Message("evidence.field-caption") }
    package static var evidenceFieldCaptionHint: Message { Message("evidence.field-caption-hint") }
    package static var evidenceFieldCaptionHintInside: Message { Message("evidence.field-caption-hint-inside") }
    package static var evidenceFieldPlace: Message { Message("evidence.field-place") }
    package static var evidenceFieldDay: Message { Message("evidence.field-day") }
    package static var evidenceFieldReason: Message { Message("evidence.field-reason") }
    package static var evidenceDoneAdd: Message { Message("evidence.done-add") }
    package static var evidenceDoneAddText: Message { Message("evidence.done-add-text") }
    package static var evidenceDoneAddInside: Message { Message("evidence.done-add-inside") }
    package static var evidenceDoneAgain: Message { Message("evidence.done-again") }
    package static var evidenceDoneAgainText: Message { Message("evidence.done-again-text") }
    package static var evidenceDoneWithdraw: Message { Message("evidence.done-withdraw") }
    package static var evidenceDoneWithdrawText: Message { Message("evidence.done-withdraw-text") }
    package static var evidenceDoneApprove: Message { Message("evidence.done-approve") }
    package static var evidenceDoneApproveText: Message { Message("evidence.done-approve-text") }
    package static func evidenceSaid(place: String, day: String) -> Message {
        Message("evidence.said", [.text(place), .text(day)])
    }
    package static var evidenceStripped: Message { Message("evidence.stripped") }
    package static func evidenceAdded(post: String, time: String) -> Message {
        Message("evidence.added", [.text(post), .text(time)])
    }
    package static var evidenceFingerprints: Message { Message("evidence.fingerprints") }
    package static var evidenceFingerprintKept: Message { Message("evidence.fingerprint-kept") }
    package static var evidenceFingerprintSent: Message { Message("evidence.fingerprint-sent") }
    package static func evidenceOpen(number: Int, caption: String) -> Message {
        Message("evidence.open", [.plain(number), .text(caption)])
    }
    package static func evidenceScan(number: Int) -> Message {
        Message("evidence.scan", [.plain(number)])
    }
    package static var evidenceFormerSame: Message { Message("evidence.former-same") }
    package static var evidenceFormerNear: Message { Message("evidence.former-near") }
    package static func evidenceFormerMilestone(year: Int, number: Int, name: String, month: Int, milestone: String, file: Int, day: String) -> Message {
        Message("evidence.former-milestone", [.plain(year), .plain(number), .text(name), .plain(month), .text(milestone), .plain(file), .text(day)])
    }
    package static func evidenceFormerAcceptance(year: Int, number: Int, name: String, file: Int, day: String) -> Message {
        Message("evidence.former-acceptance", [.plain(year), .plain(number), .text(name), .plain(file), .text(day)])
    }
    package static func evidenceFormerWithdrawn(where: String) -> Message {
        Message("evidence.former-withdrawn", [.text(`where`)])
    }
    package static func evidenceApproved(reason: String, post: String, day: String) -> Message {
        Message("evidence.approved", [.text(reason), .text(post), .text(day)])
    }
    package static func evidenceWithdrawn(number: Int, reason: String, post: String, day: String) -> Message {
        Message("evidence.withdrawn", [.plain(number), .text(reason), .text(post), .text(day)])
    }
    package static var evidenceWithdrawTitle: Message { Message("evidence.withdraw-title") }
    package static var evidenceWithdrawButton: Message { Message("evidence.withdraw-button") }
    package static var evidenceApproveTitle: Message { Message("evidence.approve-title") }
    package static var evidenceApproveButton: Message { Message("evidence.approve-button") }
    package static var evidenceAddLink: Message { Message("evidence.add-link") }
    package static var evidenceSeeLink: Message { Message("evidence.see-link") }
    package static var evidenceMonthHint: Message { Message("evidence.month-hint") }
    package static func evidenceReused(count: Int) -> Message {
        Message("evidence.reused", [.number(count)])
    }
    package static var evidenceReusedTitle: Message { Message("evidence.reused-title") }
    package static var evidencePublicTitle: Message { Message("evidence.public-title") }
    package static var evidencePublicNote: Message { Message("evidence.public-note") }
    package static var evidenceFaultMissing: Message { Message("evidence.fault-missing") }
    package static func evidenceFaultAgain(number: Int) -> Message {
        Message("evidence.fault-again", [.plain(number)])
    }
    package static func evidenceFaultFull(most: Int) -> Message {
        Message("evidence.fault-full", [.number(most)])
    }
    package static var evidenceErrorOwn: Message { Message("evidence.error-own") }
    package static var exchangePageImportHeadline: Message { Message("exchange-page.import-headline") }
    package static var exchangePageImportLead: Message { Message("exchange-page.import-lead") }
    package static var exchangePageFileLabel: Message { Message("exchange-page.file-label") }
    package static var exchangePageFileHint: Message { Message("exchange-page.file-hint") }
    package static var exchangePageEncodingTitle: Message { Message("exchange-page.encoding-title") }
    package static var exchangePageEncodingLabel: Message { Message("exchange-page.encoding-label") }
    package static var exchangePageEncodingHint: Message { Message("exchange-page.encoding-hint") }
    package static var exchangePageEncodingAutomatic: Message { Message("exchange-page.encoding-automatic") }
    package static var exchangePageEncodingUtf8: Message { Message("exchange-page.encoding-utf8") }
    package static var exchangePageEncodingGb: Message { Message("exchange-page.encoding-gb") }
    package static var exchangePageEncodingButton: Message { Message("exchange-page.encoding-button") }
    package static var exchangePagePreviewEncodingWrong: Message { Message("exchange-page.preview-encoding-wrong") }
    package static var exchangePageFileMissing: Message { Message("exchange-page.file-missing") }
    package static var exchangePageUploadButton: Message { Message("exchange-page.upload-button") }
    package static func exchangePageRefusedName(name: String) -> Message {
        Message("exchange-page.refused-name", [.text(name)])
    }
    package static var exchangePageWaitingTitle: Message { Message("exchange-page.waiting-title") }
    package static var exchangePageWaitingText: Message { Message("exchange-page.waiting-text") }
    package static func exchangePageWaitingLine(time: String) -> Message {
        Message("exchange-page.waiting-line", [.text(time)])
    }
    package static var exchangePageToImports: Message { Message("exchange-page.to-imports") }
    package static var exchangePageColumnsTitle: Message { Message("exchange-page.columns-title") }
    package static var exchangePageColumnsText: Message { Message("exchange-page.columns-text") }
    package static var exchangePagePreviewTitle: Message { Message("exchange-page.preview-title") }
    package static func exchangePagePreviewAll(count: Int) -> Message {
        Message("exchange-page.preview-all", [.number(count)])
    }
    package static func exchangePagePreviewSome(count: Int, bad: Int) -> Message {
        Message("exchange-page.preview-some", [.number(count), .number(bad)])
    }
    package static var exchangePagePreviewHeader: Message { Message("exchange-page.preview-header") }
    package static var exchangePagePreviewNoRows: Message { Message("exchange-page.preview-no-rows") }
    package static var exchangePagePreviewSheetWrong: Message { Message("exchange-page.preview-sheet-wrong") }
    package static func exchangePagePreviewCsv(name: String, encoding: String, line: Int) -> Message {
        Message("exchange-page.preview-csv", [.text(name), .text(encoding), .number(line)])
    }
    package static func exchangePagePreviewCsvRows(name: String, encoding: String, first: Int, last: Int) -> Message {
        Message("exchange-page.preview-csv-rows", [.text(name), .text(encoding), .number(first), .number(last)])
    }
    package static func exchangePagePreviewWorkbook(name: String, sheet: String, line: Int) -> Message {
        Message("exchange-page.preview-workbook", [.text(name), .text(sheet), .number(line)])
    }
    package static func exchangePagePreviewWorkbookRows(name: String, sheet: String, first: Int, last: Int) -> Message {
        Message("exchange-page.preview-workbook-rows", [.text(name), .text(sheet), .number(first), .number(last)])
    }
    package static var exchangePagePreviewNotYet: Message { Message("exchange-page.preview-not-yet") }
    package static var exchangePageBeforeTitle: Message { Message("exchange-page.before-title") }
    package static func exchangePageBeforeText(time: String, post: String, count: Int) -> Message {
        Message("exchange-page.before-text", [.text(time), .text(post), .number(count)])
    }
    package static var exchangePageBeforeLink: Message { Message("exchange-page.before-link") }
    package static var exchangePageOperator: Message { Message("exchange-page.operator") }
    package static var exchangePageRemarksTitle: Message { Message("exchange-page.remarks-title") }
    package static var exchangePageFigureGood: Message { Message("exchange-page.figure-good") }
    package static var exchangePageFigureBad: Message { Message("exchange-page.figure-bad") }
    package static var exchangePageFigureLate: Message { Message("exchange-page.figure-late") }
    package static var exchangePageBringTitle: Message { Message("exchange-page.bring-title") }
    package static func exchangePageBringAll(count: Int) -> Message {
        Message("exchange-page.bring-all", [.number(count)])
    }
    package static func exchangePageBringGood(count: Int) -> Message {
        Message("exchange-page.bring-good", [.number(count)])
    }
    package static var exchangePageBringGoodText: Message { Message("exchange-page.bring-good-text") }
    package static var exchangePageBringNone: Message { Message("exchange-page.bring-none") }
    package static var exchangePageBringFetch: Message { Message("exchange-page.bring-fetch") }
    package static var exchangePageSendAgain: Message { Message("exchange-page.send-again") }
    package static var exchangePageDrop: Message { Message("exchange-page.drop") }
    package static var exchangePageDropped: Message { Message("exchange-page.dropped") }
    package static var exchangePageFaultsTitle: Message { Message("exchange-page.faults-title") }
    package static func exchangePageFaultsAll(count: Int) -> Message {
        Message("exchange-page.faults-all", [.number(count)])
    }
    package static func exchangePageFaultsCut(shown: Int, count: Int) -> Message {
        Message("exchange-page.faults-cut", [.number(shown), .number(count)])
    }
    package static var exchangePageFaultsLine: Message { Message("exchange-page.faults-line") }
    package static var exchangePageFaultsColumn: Message { Message("exchange-page.faults-column") }
    package static var exchangePageFaultsWhat: Message { Message("exchange-page.faults-what") }
    package static var exchangePageRowsTitle: Message { Message("exchange-page.rows-title") }
    package static var exchangePageRowsLine: Message { Message("exchange-page.rows-line") }
    package static var exchangePageRowsNumberMade: Message { Message("exchange-page.rows-number-made") }
    package static var exchangePageRowsLate: Message { Message("exchange-page.rows-late") }
    package static var exchangePageMappingTitle: Message { Message("exchange-page.mapping-title") }
    package static var exchangePageMappingStop: Message { Message("exchange-page.mapping-stop") }
    package static func exchangePageMappingMissing(column: String) -> Message {
        Message("exchange-page.mapping-missing", [.text(column)])
    }
    package static func exchangePageMappingTwice(positions: String, column: String) -> Message {
        Message("exchange-page.mapping-twice", [.text(positions), .text(column)])
    }
    package static var exchangePageMappingText: Message { Message("exchange-page.mapping-text") }
    package static var exchangePageMappingRemembered: Message { Message("exchange-page.mapping-remembered") }
    package static var exchangePageMappingNothing: Message { Message("exchange-page.mapping-nothing") }
    package static func exchangePageMappingColumn(position: String, name: String) -> Message {
        Message("exchange-page.mapping-column", [.text(position), .text(name)])
    }
    package static func exchangePageMappingColumnUnnamed(position: String) -> Message {
        Message("exchange-page.mapping-column-unnamed", [.text(position)])
    }
    package static func exchangePageMappingExample(text: String) -> Message {
        Message("exchange-page.mapping-example", [.text(text)])
    }
    package static var exchangePageMappingButton: Message { Message("exchange-page.mapping-button") }
    package static var exchangePageSheetLabel: Message { Message("exchange-page.sheet-label") }
    package static var exchangePageSheetButton: Message { Message("exchange-page.sheet-button") }
    package static var exchangePageImportsTitle: Message { Message("exchange-page.imports-title") }
    package static func exchangePageImportsHeadline(count: Int) -> Message {
        Message("exchange-page.imports-headline", [.number(count)])
    }
    package static var exchangePageImportsNone: Message { Message("exchange-page.imports-none") }
    package static var exchangePageImportsNoneText: Message { Message("exchange-page.imports-none-text") }
    package static var exchangePageImportsWhen: Message { Message("exchange-page.imports-when") }
    package static var exchangePageImportsFile: Message { Message("exchange-page.imports-file") }
    package static var exchangePageImportsWho: Message { Message("exchange-page.imports-who") }
    package static var exchangePageImportsRows: Message { Message("exchange-page.imports-rows") }
    package static var exchangePageImportsLeftOut: Message { Message("exchange-page.imports-left-out") }
    package static var exchangePageImportsState: Message { Message("exchange-page.imports-state") }
    package static var exchangePageImportsStanding: Message { Message("exchange-page.imports-standing") }
    package static var exchangePageImportsUndone: Message { Message("exchange-page.imports-undone") }
    package static var exchangePageEntryTitle: Message { Message("exchange-page.entry-title") }
    package static func exchangePageEntryHeadline(count: Int) -> Message {
        Message("exchange-page.entry-headline", [.number(count)])
    }
    package static var exchangePageEntryUndoneHeadline: Message { Message("exchange-page.entry-undone-headline") }
    package static func exchangePageEntryUndoneText(time: String, count: Int) -> Message {
        Message("exchange-page.entry-undone-text", [.text(time), .number(count)])
    }
    package static var exchangePageEntryDone: Message { Message("exchange-page.entry-done") }
    package static func exchangePageEntryRestTitle(count: Int) -> Message {
        Message("exchange-page.entry-rest-title", [.number(count)])
    }
    package static func exchangePageEntryRestText(time: String) -> Message {
        Message("exchange-page.entry-rest-text", [.text(time)])
    }
    package static var exchangePageEntryRestGone: Message { Message("exchange-page.entry-rest-gone") }
    package static var exchangePageEntryRestButton: Message { Message("exchange-page.entry-rest-button") }
    package static var exchangePageEntryDigest: Message { Message("exchange-page.entry-digest") }
    package static var exchangePageUndoTitle: Message { Message("exchange-page.undo-title") }
    package static func exchangePageUndoText(count: Int) -> Message {
        Message("exchange-page.undo-text", [.number(count)])
    }
    package static func exchangePageUndoButton(count: Int) -> Message {
        Message("exchange-page.undo-button", [.number(count)])
    }
    package static func exchangePageUndoDone(count: Int) -> Message {
        Message("exchange-page.undo-done", [.number(count)])
    }
    package static var exchangePageUndoRefused: Message { Message("exchange-page.undo-refused") }
    package static var exchangePageToList: Message { Message("exchange-page.to-list") }
    package static var exchangePageExportHeadline: Message { Message("exchange-page.export-headline") }
    package static var exchangePageExportLead: Message { Message("exchange-page.export-lead") }
    package static var exchangePageFormatLabel: Message { Message("exchange-page.format-label") }
    package static var exchangePageFormatWorkbook: Message { Message("exchange-page.format-workbook") }
    package static var exchangePageFormatWorkbookText: Message { Message("exchange-page.format-workbook-text") }
    package static var exchangePageFormatUtf8: Message { Message("exchange-page.format-utf8") }
    package static var exchangePageFormatUtf8Text: Message { Message("exchange-page.format-utf8-text") }
    package static var exchangePageFormatGb: Message { Message("exchange-page.format-gb") }
    package static var exchangePageFormatGbText: Message { Message("exchange-page.format-gb-text") }
    package static var exchangePageContactsLabel: Message { Message("exchange-page.contacts-label") }
    package static var exchangePageContactsNo: Message { Message("exchange-page.contacts-no") }
    package static var exchangePageContactsYes: Message { Message("exchange-page.contacts-yes") }
    package static var exchangePageContactsYesText: Message { Message("exchange-page.contacts-yes-text") }
    package static var exchangePageReasonLabel: Message { Message("exchange-page.reason-label") }
    package static var exchangePageReasonHint: Message { Message("exchange-page.reason-hint") }
    package static var exchangePageExportButton: Message { Message("exchange-page.export-button") }
    package static func exchangePlaceLine(line: Int, column: String, header: String, fault: String) -> Message {
        Message("exchange.place.line", [.number(line), .text(column), .text(header), .text(fault)])
    }
    package static func exchangePlaceLineWithoutHeader(line: Int, column: String, fault: String) -> Message {
        Message("exchange.place.line-without-header", [.number(line), .text(column), .text(fault)])
    }
    package static var exchangeRowTextMissing: Message { Message("exchange.row.text-missing") }
    package static func exchangeRowTextTooShort(count: Int, fewest: Int) -> Message {
        Message("exchange.row.text-too-short", [.number(count), .number(fewest)])
    }
    package static func exchangeRowTooLong(count: Int, most: Int) -> Message {
        Message("exchange.row.too-long", [.number(count), .number(most)])
    }
    package static var exchangeRowPlaceMissing: Message { Message("exchange.row.place-missing") }
    package static func exchangeRowPlaceUnknown(name: String) -> Message {
        Message("exchange.row.place-unknown", [.text(name)])
    }
    package static func exchangeRowPlaceNotThen(name: String, date: String) -> Message {
        Message("exchange.row.place-not-then", [.text(name), .text(date)])
    }
    package static func exchangeRowChannelUnknown(word: String, words: String) -> Message {
        Message("exchange.row.channel-unknown", [.text(word), .text(words)])
    }
    package static func exchangeRowViaUnknown(word: String, words: String) -> Message {
        Message("exchange.row.via-unknown", [.text(word), .text(words)])
    }
    package static func exchangeRowFieldUnknown(word: String) -> Message {
        Message("exchange.row.field-unknown", [.text(word)])
    }
    package static func exchangeRowCertaintyUnknown(word: String, words: String) -> Message {
        Message("exchange.row.certainty-unknown", [.text(word), .text(words)])
    }
    package static var exchangeRowDateUnreadable: Message { Message("exchange.row.date-unreadable") }
    package static var exchangeRowDateIncomplete: Message { Message("exchange.row.date-incomplete") }
    package static func exchangeRowDateShortYear(year: Int) -> Message {
        Message("exchange.row.date-short-year", [.plain(year)])
    }
    package static func exchangeRowDateNoSuchDay(year: Int, month: Int, day: Int) -> Message {
        Message("exchange.row.date-no-such-day", [.plain(year), .plain(month), .plain(day)])
    }
    package static func exchangeRowDateSerial(number: Int) -> Message {
        Message("exchange.row.date-serial", [.plain(number)])
    }
    package static func exchangeRowDateInFuture(date: String) -> Message {
        Message("exchange.row.date-in-future", [.text(date)])
    }
    package static func exchangeRowDateTooEarly(date: String) -> Message {
        Message("exchange.row.date-too-early", [.text(date)])
    }
    package static func exchangeRowPostmarkAfterReceipt(postmark: String, received: String) -> Message {
        Message("exchange.row.postmark-after-receipt", [.text(postmark), .text(received)])
    }
    package static var exchangeRowCostUnreadable: Message { Message("exchange.row.cost-unreadable") }
    package static func exchangeRowCostFinerThanFen(limit: Int) -> Message {
        Message("exchange.row.cost-finer-than-fen", [.number(limit)])
    }
    package static var exchangeRowCostNegative: Message { Message("exchange.row.cost-negative") }
    package static var exchangeRowPhoneUnreadable: Message { Message("exchange.row.phone-unreadable") }
    package static func exchangeRowReferenceTaken(reference: String) -> Message {
        Message("exchange.row.reference-taken", [.text(reference)])
    }
    package static func exchangeRowReferenceTwice(reference: String, line: Int) -> Message {
        Message("exchange.row.reference-twice", [.text(reference), .number(line)])
    }
    package static func exchangeHeaderMissing(column: String) -> Message {
        Message("exchange.header.missing", [.text(column)])
    }
    package static func exchangeHeaderDuplicated(column: String, positions: String) -> Message {
        Message("exchange.header.duplicated", [.text(column), .text(positions)])
    }
    package static func exchangeHeaderUnknown(position: String, name: String) -> Message {
        Message("exchange.header.unknown", [.text(position), .text(name)])
    }
    package static func exchangeHeaderFullWidthCommas(position: String) -> Message {
        Message("exchange.header.full-width-commas", [.text(position)])
    }
    package static var exchangeSheetEmpty: Message { Message("exchange.sheet.empty") }
    package static func exchangeSheetUnreadable(number: Int) -> Message {
        Message("exchange.sheet.unreadable", [.plain(number)])
    }
    package static func exchangeSheetTooManyBytes(megabytes: Int) -> Message {
        Message("exchange.sheet.too-many-bytes", [.number(megabytes)])
    }
    package static func exchangeSheetTooManyRows(limit: Int) -> Message {
        Message("exchange.sheet.too-many-rows", [.number(limit)])
    }
    package static func exchangeSheetTooManyColumns(line: Int, limit: Int) -> Message {
        Message("exchange.sheet.too-many-columns", [.number(line), .number(limit)])
    }
    package static func exchangeSheetCellTooLong(limit: Int) -> Message {
        Message("exchange.sheet.cell-too-long", [.number(limit)])
    }
    package static var exchangeSheetUnknownEncoding: Message { Message("exchange.sheet.unknown-encoding") }
    package static var exchangeSheetWideEncoding: Message { Message("exchange.sheet.wide-encoding") }
    package static func exchangeSheetUndecodable(encoding: String) -> Message {
        Message("exchange.sheet.undecodable", [.text(encoding)])
    }
    package static func exchangeSheetUnencodable(encoding: String, code: String) -> Message {
        Message("exchange.sheet.unencodable", [.text(encoding), .text(code)])
    }
    package static func exchangeSheetEncodingUnavailable(encoding: String) -> Message {
        Message("exchange.sheet.encoding-unavailable", [.text(encoding)])
    }
    package static var exchangeSheetZeroByte: Message { Message("exchange.sheet.zero-byte") }
    package static var exchangeSheetUnclosedQuote: Message { Message("exchange.sheet.unclosed-quote") }
    package static var exchangeSheetTextAfterQuote: Message { Message("exchange.sheet.text-after-quote") }
    package static var exchangeSheetBlankBeforeQuote: Message { Message("exchange.sheet.blank-before-quote") }
    package static var exchangeFailureHeader: Message { Message("exchange.failure.header") }
    package static var exchangeFailureNoRows: Message { Message("exchange.failure.no-rows") }
    package static func exchangeFailureRows(count: Int) -> Message {
        Message("exchange.failure.rows", [.number(count)])
    }
    package static func exchangeFailureRowsCut(count: Int) -> Message {
        Message("exchange.failure.rows-cut", [.number(count)])
    }
    package static var exchangeFailureCancelled: Message { Message("exchange.failure.cancelled") }
    package static var exchangeFailureSheet: Message { Message("exchange.failure.sheet") }
    package static var exchangeFailureExportCancelled: Message { Message("exchange.failure.export-cancelled") }
    package static var exchangeFailureReasonMissing: Message { Message("exchange.failure.reason-missing") }
    package static func exchangeFailureReasonTooLong(count: Int, most: Int) -> Message {
        Message("exchange.failure.reason-too-long", [.number(count), .number(most)])
    }
    package static var exchangeWorkbookNotAWorkbook: Message { Message("exchange.workbook.not-a-workbook") }
    package static var exchangeWorkbookOldFormat: Message { Message("exchange.workbook.old-format") }
    package static var exchangeWorkbookEncrypted: Message { Message("exchange.workbook.encrypted") }
    package static func exchangeWorkbookTooManyBytes(megabytes: Int) -> Message {
        Message("exchange.workbook.too-many-bytes", [.number(megabytes)])
    }
    package static var exchangeWorkbookTruncated: Message { Message("exchange.workbook.truncated") }
    package static var exchangeWorkbookBrokenArchive: Message { Message("exchange.workbook.broken-archive") }
    package static var exchangeWorkbookZip64: Message { Message("exchange.workbook.zip64") }
    package static func exchangeWorkbookTooManyEntries(limit: Int) -> Message {
        Message("exchange.workbook.too-many-entries", [.number(limit)])
    }
    package static func exchangeWorkbookUnsafePath(part: String) -> Message {
        Message("exchange.workbook.unsafe-path", [.text(part)])
    }
    package static func exchangeWorkbookDuplicatedPart(part: String) -> Message {
        Message("exchange.workbook.duplicated-part", [.text(part)])
    }
    package static func exchangeWorkbookOverlappingParts(part: String) -> Message {
        Message("exchange.workbook.overlapping-parts", [.text(part)])
    }
    package static func exchangeWorkbookUnknownCompression(part: String, method: Int) -> Message {
        Message("exchange.workbook.unknown-compression", [.text(part), .plain(method)])
    }
    package static func exchangeWorkbookUnpackedTooBig(megabytes: Int) -> Message {
        Message("exchange.workbook.unpacked-too-big", [.number(megabytes)])
    }
    package static func exchangeWorkbookRatioTooHigh(part: String, limit: Int) -> Message {
        Message("exchange.workbook.ratio-too-high", [.text(part), .number(limit)])
    }
    package static func exchangeWorkbookDamagedPart(part: String) -> Message {
        Message("exchange.workbook.damaged-part", [.text(part)])
    }
    package static func exchangeWorkbookWrongSize(part: String) -> Message {
        Message("exchange.workbook.wrong-size", [.text(part)])
    }
    package static func exchangeWorkbookWrongChecksum(part: String) -> Message {
        Message("exchange.workbook.wrong-checksum", [.text(part)])
    }
    package static func exchangeWorkbookMissingPart(part: String) -> Message {
        Message("exchange.workbook.missing-part", [.text(part)])
    }
    package static func exchangeWorkbookOutsideReference(part: String) -> Message {
        Message("exchange.workbook.outside-reference", [.text(part)])
    }
    package static func exchangeWorkbookDocumentType(part: String) -> Message {
        Message("exchange.workbook.document-type", [.text(part)])
    }
    package static func exchangeWorkbookNotUtf8(part: String) -> Message {
        Message("exchange.workbook.not-utf8", [.text(part)])
    }
    package static func exchangeWorkbookBrokenXml(part: String, line: Int, column: Int) -> Message {
        Message("exchange.workbook.broken-xml", [.text(part), .number(line), .number(column)])
    }
    package static func exchangeWorkbookTooDeep(part: String) -> Message {
        Message("exchange.workbook.too-deep", [.text(part)])
    }
    package static func exchangeWorkbookTooManyElements(part: String) -> Message {
        Message("exchange.workbook.too-many-elements", [.text(part)])
    }
    package static func exchangeWorkbookTooManyCells(sheet: String, limit: Int) -> Message {
        Message("exchange.workbook.too-many-cells", [.text(sheet), .number(limit)])
    }
    package static func exchangeWorkbookTooManyRows(sheet: String, limit: Int) -> Message {
        Message("exchange.workbook.too-many-rows", [.text(sheet), .number(limit)])
    }
    package static func exchangeWorkbookTooManyColumns(sheet: String, limit: Int) -> Message {
        Message("exchange.workbook.too-many-columns", [.text(sheet), .number(limit)])
    }
    package static func exchangeWorkbookCellTooLong(sheet: String, limit: Int) -> Message {
        Message("exchange.workbook.cell-too-long", [.text(sheet), .number(limit)])
    }
    package static func exchangeWorkbookMisplacedCell(sheet: String, line: Int) -> Message {
        Message("exchange.workbook.misplaced-cell", [.text(sheet), .number(line)])
    }
    package static func exchangeWorkbookUnreadableCell(sheet: String) -> Message {
        Message("exchange.workbook.unreadable-cell", [.text(sheet)])
    }
    package static func exchangeWorkbookNoSuchSheet(sheet: String) -> Message {
        Message("exchange.workbook.no-such-sheet", [.text(sheet)])
    }
    package static var exchangeWorkbookEmpty: Message { Message("exchange.workbook.empty") }
    package static func exchangeRemarkHiddenRows(count: Int, line: Int) -> Message {
        Message("exchange.remark.hidden-rows", [.number(count), .number(line)])
    }
    package static func exchangeRemarkHiddenColumns(columns: String) -> Message {
        Message("exchange.remark.hidden-columns", [.text(columns)])
    }
    package static func exchangeRemarkHiddenSheet(sheet: String) -> Message {
        Message("exchange.remark.hidden-sheet", [.text(sheet)])
    }
    package static func exchangeRemarkOtherSheets(sheets: String) -> Message {
        Message("exchange.remark.other-sheets", [.text(sheets)])
    }
    package static func exchangeRemarkErrorCells(count: Int, place: String) -> Message {
        Message("exchange.remark.error-cells", [.number(count), .text(place)])
    }
    package static func exchangeRemarkUncalculatedCells(count: Int, place: String) -> Message {
        Message("exchange.remark.uncalculated-cells", [.number(count), .text(place)])
    }
    package static func exchangeRemarkTimes(count: Int, place: String) -> Message {
        Message("exchange.remark.times", [.number(count), .text(place)])
    }
    package static func exchangeRemarkDayCounts(count: Int, place: String) -> Message {
        Message("exchange.remark.day-counts", [.number(count), .text(place)])
    }
    package static func exchangeRemarkLate(count: Int) -> Message {
        Message("exchange.remark.late", [.number(count)])
    }
    package static func exchangeRemarkNotes(count: Int, line: Int, text: String) -> Message {
        Message("exchange.remark.notes", [.number(count), .number(line), .text(text)])
    }
    package static func exchangeHeaderDecided(position: String, name: String) -> Message {
        Message("exchange.header.decided", [.text(position), .text(name)])
    }
    package static var exchangeRestSheet: Message { Message("exchange.rest.sheet") }
    package static func exchangePlaceColumn(header: String, fault: String) -> Message {
        Message("exchange.place.column", [.text(header), .text(fault)])
    }
    package static var exchangeFailureUploadGone: Message { Message("exchange.failure.upload-gone") }
    package static func exchangeUndoUndone(time: String) -> Message {
        Message("exchange.undo.undone", [.text(time)])
    }
    package static func exchangeUndoTouched(count: Int, references: String) -> Message {
        Message("exchange.undo.touched", [.number(count), .text(references)])
    }
    package static func exchangeUndoTouchedAmong(count: Int, references: String) -> Message {
        Message("exchange.undo.touched-among", [.number(count), .text(references)])
    }
    package static var exchangeUndoInUse: Message { Message("exchange.undo.in-use") }
    package static func fateVoteElected(place: Int, yes: Int, deputies: Int) -> Message {
        Message("fate.vote-elected", [.plain(place), .number(yes), .number(deputies)])
    }
    package static func fateVoteNot(place: Int, yes: Int, deputies: Int) -> Message {
        Message("fate.vote-not", [.plain(place), .number(yes), .number(deputies)])
    }
    package static var fateVoteElectedOnly: Message { Message("fate.vote-elected-only") }
    package static var fateVoteNotOnly: Message { Message("fate.vote-not-only") }
    package static func fateVoteReplacing(place: Int, yes: Int, deputies: Int, number: Int) -> Message {
        Message("fate.vote-replacing", [.plain(place), .number(yes), .number(deputies), .plain(number)])
    }
    package static func fateVoteReplacingOnly(number: Int) -> Message {
        Message("fate.vote-replacing-only", [.plain(number)])
    }
    package static var fateStepReplacing: Message { Message("fate.step-replacing") }
    package static var fateVoteLink: Message { Message("fate.vote-link") }
    package static func fateDeliveryDone(name: String, date: String, percent: String) -> Message {
        Message("fate.delivery-done", [.text(name), .text(date), .text(percent)])
    }
    package static func fateDeliveryState(name: String, state: String) -> Message {
        Message("fate.delivery-state", [.text(name), .text(state)])
    }
    package static var fateProjectLink: Message { Message("fate.project-link") }
    package static var fateRatingTitle: Message { Message("fate.rating-title") }
    package static var fateRatingToCome: Message { Message("fate.rating-to-come") }
    package static func fateRatingCounted(grade: String, valid: Int, satisfied: Int) -> Message {
        Message("fate.rating-counted", [.text(grade), .number(valid), .number(satisfied)])
    }
    package static func fateRatingGrade(grade: String) -> Message {
        Message("fate.rating-grade", [.text(grade)])
    }
    package static var fateRatingLink: Message { Message("fate.rating-link") }
    package static var fateCardToCome: Message { Message("fate.card-to-come") }
    package static func fateCardLine(year: Int, version: Int, outcome: String) -> Message {
        Message("fate.card-line", [.plain(year), .plain(version), .text(outcome)])
    }
    package static var fateCardLink: Message { Message("fate.card-link") }
    package static func fateHeadlineDone(percent: String) -> Message {
        Message("fate.headline-done", [.text(percent)])
    }
    package static var fateHeadlineFinished: Message { Message("fate.headline-finished") }
    package static var fieldNameEmployment: Message { Message("field.name.employment") }
    package static var fieldNameEducation: Message { Message("field.name.education") }
    package static var fieldNameHealth: Message { Message("field.name.health") }
    package static var fieldNameSecurity: Message { Message("field.name.security") }
    package static var fieldNameEnvironment: Message { Message("field.name.environment") }
    package static var fieldNameTransport: Message { Message("field.name.transport") }
    package static var fieldNameCulture: Message { Message("field.name.culture") }
    package static var fieldNameCare: Message { Message("field.name.care") }
    package static var fieldNameSafety: Message { Message("field.name.safety") }
    package static var fieldNameLiving: Message { Message("field.name.living") }
    package static var fieldNameConvenience: Message { Message("field.name.convenience") }
    package static var fieldNameJobServices: Message { Message("field.name.job-services") }
    package static var fieldNameVillages: Message { Message("field.name.villages") }
    package static var fieldNameOther: Message { Message("field.name.other") }
    package static func fieldNameOwn(name: String) -> Message {
        Message("field.name.own", [.text(name)])
    }
    package static var frameProductName: Message { Message("frame.product.name") }
    package static func frameSiteName(place: String) -> Message {
        Message("frame.site.name", [.text(place)])
    }
    package static func frameStamp(height: Int, digest: String) -> Message {
        Message("frame.stamp", [.number(height), .text(digest)])
    }
    package static var frameClosing: Message { Message("frame.closing") }
    package static var frameSampleNote: Message { Message("frame.sample.note") }
    package static var frameNavHome: Message { Message("frame.nav.home") }
    package static var frameNavSuggest: Message { Message("frame.nav.suggest") }
    package static var frameNavTrack: Message { Message("frame.nav.track") }
    package static var frameNavCandidates: Message { Message("frame.nav.candidates") }
    package static var frameNavProjects: Message { Message("frame.nav.projects") }
    package static var frameNavBallots: Message { Message("frame.nav.ballots") }
    package static var frameNavWall: Message { Message("frame.nav.wall") }
    package static var frameNavBulletins: Message { Message("frame.nav.bulletins") }
    package static var frameNavReport: Message { Message("frame.nav.report") }
    package static var frameNavData: Message { Message("frame.nav.data") }
    package static var frameNavVerify: Message { Message("frame.nav.verify") }
    package static var frameNavConsole: Message { Message("frame.nav.console") }
    package static var frameNavHall: Message { Message("frame.nav.hall") }
    package static func freezeListTitle(year: Int) -> Message {
        Message("freeze.list-title", [.plain(year)])
    }
    package static func freezeCandidateTitle(name: String) -> Message {
        Message("freeze.candidate-title", [.text(name)])
    }
    package static func freezeHeadline(count: Int, seats: Int) -> Message {
        Message("freeze.headline", [.number(count), .number(seats)])
    }
    package static var freezeLead: Message { Message("freeze.lead") }
    package static var freezeSeal: Message { Message("freeze.seal") }
    package static func freezeFrozenOn(date: String) -> Message {
        Message("freeze.frozen-on", [.text(date)])
    }
    package static var freezeFigureCandidates: Message { Message("freeze.figure.candidates") }
    package static var freezeFigureSeats: Message { Message("freeze.figure.seats") }
    package static var freezeFigureExtra: Message { Message("freeze.figure.extra") }
    package static var freezeFigureSuggestions: Message { Message("freeze.figure.suggestions") }
    package static var freezeListSection: Message { Message("freeze.list-section") }
    package static var freezeListOrder: Message { Message("freeze.list-order") }
    package static var freezeBookButton: Message { Message("freeze.book-button") }
    package static func freezeAnnual(amount: String) -> Message {
        Message("freeze.annual", [.text(amount)])
    }
    package static func freezeNumber(number: Int) -> Message {
        Message("freeze.number", [.number(number)])
    }
    package static var freezeChangesTitle: Message { Message("freeze.changes-title") }
    package static func freezeChangesVersion(version: Int, date: String) -> Message {
        Message("freeze.changes-version", [.number(version), .text(date)])
    }
    package static func freezeChangesDecision(number: String, date: String) -> Message {
        Message("freeze.changes-decision", [.text(number), .text(date)])
    }
    package static func freezeChangesBefore(version: Int) -> Message {
        Message("freeze.changes-before", [.number(version)])
    }
    package static var freezeChangeWhat: Message { Message("freeze.change.what") }
    package static var freezeChangeNumber: Message { Message("freeze.change.number") }
    package static var freezeChangeWithdrawn: Message { Message("freeze.change.withdrawn") }
    package static func freezeVersionNumber(version: Int) -> Message {
        Message("freeze.version-number", [.number(version)])
    }
    package static var freezeFingerprintTitle: Message { Message("freeze.fingerprint-title") }
    package static var freezeFingerprintText: Message { Message("freeze.fingerprint-text") }
    package static var freezeDownload: Message { Message("freeze.download") }
    package static var freezeCheckYourself: Message { Message("freeze.check-yourself") }
    package static var freezeDecisionTitle: Message { Message("freeze.decision-title") }
    package static var freezeDecisionNumber: Message { Message("freeze.decision-number") }
    package static var freezeDecisionDate: Message { Message("freeze.decision-date") }
    package static var freezeDecisionWords: Message { Message("freeze.decision-words") }
    package static var freezeVersion: Message { Message("freeze.version") }
    package static var freezePlanTitle: Message { Message("freeze.plan-title") }
    package static var freezeGroundsTitle: Message { Message("freeze.grounds-title") }
    package static func freezeSuggestions(count: Int) -> Message {
        Message("freeze.suggestions", [.number(count)])
    }
    package static var freezeSuggestionsNone: Message { Message("freeze.suggestions-none") }
    package static var freezeSuggestionsText: Message { Message("freeze.suggestions-text") }
    package static var freezeOthersTitle: Message { Message("freeze.others-title") }
    package static var freezeColumnIndicator: Message { Message("freeze.column.indicator") }
    package static var freezeColumnRelation: Message { Message("freeze.column.relation") }
    package static var freezeColumnQuantity: Message { Message("freeze.column.quantity") }
    package static var freezeColumnNumber: Message { Message("freeze.column.number") }
    package static func freezeBookTitle(year: Int) -> Message {
        Message("freeze.book-title", [.plain(year)])
    }
    package static func freezeBookNote(version: Int, date: String, count: Int, seats: Int) -> Message {
        Message("freeze.book-note", [.number(version), .text(date), .number(count), .number(seats)])
    }
    package static var freezeBookList: Message { Message("freeze.book-list") }
    package static func freezeBookHeading(number: Int) -> Message {
        Message("freeze.book-heading", [.number(number)])
    }
    package static func freezeBookStamp(version: Int, fingerprint: String) -> Message {
        Message("freeze.book-stamp", [.number(version), .text(fingerprint)])
    }
    package static func freezeBookEnd(date: String) -> Message {
        Message("freeze.book-end", [.text(date)])
    }
    package static func freezeBack(year: Int) -> Message {
        Message("freeze.back", [.plain(year)])
    }
    package static var hallPresent: Message { Message("hall.present") }
    package static var hallIssued: Message { Message("hall.issued") }
    package static var hallReturned: Message { Message("hall.returned") }
    package static func hallGauge(present: Int, deputies: Int, quorum: Int) -> Message {
        Message("hall.gauge", [.number(present), .number(deputies), .number(quorum)])
    }
    package static func hallQuorumMet(quorum: Int) -> Message {
        Message("hall.quorum-met", [.number(quorum)])
    }
    package static func hallQuorumMissing(count: Int) -> Message {
        Message("hall.quorum-missing", [.number(count)])
    }
    package static func hallResult(items: Int, elected: Int) -> Message {
        Message("hall.result", [.number(items), .number(elected)])
    }
    package static func hallResultRecommended(items: Int, elected: Int) -> Message {
        Message("hall.result-recommended", [.number(items), .number(elected)])
    }
    package static var hallStateCheckingIn: Message { Message("hall.state.checking-in") }
    package static var hallStateAdopting: Message { Message("hall.state.adopting") }
    package static var hallStateIssuing: Message { Message("hall.state.issuing") }
    package static var hallStateCasting: Message { Message("hall.state.casting") }
    package static var hallStateReconciling: Message { Message("hall.state.reconciling") }
    package static var hallStateCounting: Message { Message("hall.state.counting") }
    package static var hallStateAnnouncing: Message { Message("hall.state.announcing") }
    package static var hallStepCheckingIn: Message { Message("hall.step.checking-in") }
    package static var hallStepAdopting: Message { Message("hall.step.adopting") }
    package static var hallStepIssuing: Message { Message("hall.step.issuing") }
    package static var hallStepCasting: Message { Message("hall.step.casting") }
    package static var hallStepReconciling: Message { Message("hall.step.reconciling") }
    package static var hallStepCounting: Message { Message("hall.step.counting") }
    package static var hallStepAnnouncing: Message { Message("hall.step.announcing") }
    package static var homeDescription: Message { Message("home.description") }
    package static var homeLead: Message { Message("home.lead") }
    package static func homeYear(year: Int) -> Message {
        Message("home.year", [.plain(year)])
    }
    package static func homeAsOf(date: String) -> Message {
        Message("home.as-of", [.text(date)])
    }
    package static var homeHeadlineEmpty: Message { Message("home.headline.empty") }
    package static func homeHeadlineDone(count: Int) -> Message {
        Message("home.headline.done", [.number(count)])
    }
    package static func homeHeadlineRunning(count: Int, done: Int, running: Int) -> Message {
        Message("home.headline.running", [.number(count), .number(done), .number(running)])
    }
    package static var homeSuggestButton: Message { Message("home.suggest.button") }
    package static var homeTrackButton: Message { Message("home.track.button") }
    package static var homeActsTitle: Message { Message("home.acts.title") }
    package static var homeActOpen: Message { Message("home.act.open") }
    package static var homeActDone: Message { Message("home.act.done") }
    package static var homeActNow: Message { Message("home.act.now") }
    package static var homeActNext: Message { Message("home.act.next") }
    package static var homeActUnrecorded: Message { Message("home.act.unrecorded") }
    package static func homeActProposing(count: Int) -> Message {
        Message("home.act.proposing", [.number(count)])
    }
    package static var homeActProposingNone: Message { Message("home.act.proposing-none") }
    package static func homeActDeciding(year: Int, count: Int) -> Message {
        Message("home.act.deciding", [.plain(year), .number(count)])
    }
    package static var homeActDecidingNone: Message { Message("home.act.deciding-none") }
    package static func homeActDelivering(count: Int, done: Int) -> Message {
        Message("home.act.delivering", [.number(count), .number(done)])
    }
    package static var homeActDeliveringNone: Message { Message("home.act.delivering-none") }
    package static var homeActSupervising: Message { Message("home.act.supervising") }
    package static var homeActEvaluating: Message { Message("home.act.evaluating") }
    package static var homeFiguresTitle: Message { Message("home.figures.title") }
    package static var homeFigureSuggestions: Message { Message("home.figure.suggestions") }
    package static var homeFigureAnswered: Message { Message("home.figure.answered") }
    package static var homeFigureSuggestionsUnit: Message { Message("home.figure.suggestions-unit") }
    package static func homeFigureProjects(year: Int) -> Message {
        Message("home.figure.projects", [.plain(year)])
    }
    package static var homeFigureProjectsUnit: Message { Message("home.figure.projects-unit") }
    package static func homeFigureElected(count: Int) -> Message {
        Message("home.figure.elected", [.number(count)])
    }
    package static func homeProjectsTitle(year: Int) -> Message {
        Message("home.projects.title", [.plain(year)])
    }
    package static var homeProjectsAll: Message { Message("home.projects.all") }
    package static func homeSource(source: String) -> Message {
        Message("home.source", [.text(source)])
    }
    package static var homeEmptyTitle: Message { Message("home.empty.title") }
    package static var homeEmptyText: Message { Message("home.empty.text") }
    package static var intakeNavEnter: Message { Message("intake.nav.enter") }
    package static var intakeNavHeld: Message { Message("intake.nav.held") }
    package static var intakeNavUnit: Message { Message("intake.nav.unit") }
    package static var intakeEntryHeadline: Message { Message("intake.entry.headline") }
    package static var intakeEntryLead: Message { Message("intake.entry.lead") }
    package static var intakeEntryChannel: Message { Message("intake.entry.channel") }
    package static var intakeEntryVia: Message { Message("intake.entry.via") }
    package static var intakeEntryChoose: Message { Message("intake.entry.choose") }
    package static var intakeEntryReceived: Message { Message("intake.entry.received") }
    package static var intakeEntryPostmark: Message { Message("intake.entry.postmark") }
    package static var intakeEntryPostmarkHint: Message { Message("intake.entry.postmark-hint") }
    package static var intakeEntryParty: Message { Message("intake.entry.party") }
    package static var intakeEntryPartyNone: Message { Message("intake.entry.party-none") }
    package static var intakeEntrySubmitter: Message { Message("intake.entry.submitter") }
    package static var intakeEntrySubmitterHint: Message { Message("intake.entry.submitter-hint") }
    package static var intakeEntryPhone: Message { Message("intake.entry.phone") }
    package static var intakeEntryTitle: Message { Message("intake.entry.title") }
    package static var intakeEntryTitleHint: Message { Message("intake.entry.title-hint") }
    package static var intakeEntryBody: Message { Message("intake.entry.body") }
    package static func intakeEntryBodyHint(most: Int) -> Message {
        Message("intake.entry.body-hint", [.number(most)])
    }
    package static var intakeEntryBeneficiaries: Message { Message("intake.entry.beneficiaries") }
    package static var intakeEntryBeneficiariesHint: Message { Message("intake.entry.beneficiaries-hint") }
    package static var intakeEntryCost: Message { Message("intake.entry.cost") }
    package static var intakeEntryCostUnit: Message { Message("intake.entry.cost-unit") }
    package static var intakeEntryButton: Message { Message("intake.entry.button") }
    package static var intakeEntryChannelMissing: Message { Message("intake.entry.channel-missing") }
    package static var intakeEntryViaMissing: Message { Message("intake.entry.via-missing") }
    package static var intakeEntryReceivedUnreadable: Message { Message("intake.entry.received-unreadable") }
    package static var intakeEntryReceivedFuture: Message { Message("intake.entry.received-future") }
    package static var intakeEntryPostmarkUnreadable: Message { Message("intake.entry.postmark-unreadable") }
    package static var intakeEntryPostmarkAfter: Message { Message("intake.entry.postmark-after") }
    package static var intakeEntryPostmarkWithout: Message { Message("intake.entry.postmark-without") }
    package static var intakeEntryPartyUnknown: Message { Message("intake.entry.party-unknown") }
    package static func intakeEntryBeneficiariesLong(count: Int) -> Message {
        Message("intake.entry.beneficiaries-long", [.plain(count)])
    }
    package static var intakeEntryCostUnreadable: Message { Message("intake.entry.cost-unreadable") }
    package static var intakeSlipTitle: Message { Message("intake.slip.title") }
    package static var intakeSlipDone: Message { Message("intake.slip.done") }
    package static var intakeSlipDoneText: Message { Message("intake.slip.done-text") }
    package static func intakeSlipOrgan(place: String) -> Message {
        Message("intake.slip.organ", [.text(place)])
    }
    package static var intakeSlipHeading: Message { Message("intake.slip.heading") }
    package static var intakeSlipCode: Message { Message("intake.slip.code") }
    package static var intakeSlipCodeText: Message { Message("intake.slip.code-text") }
    package static var intakeSlipNumber: Message { Message("intake.slip.number") }
    package static var intakeSlipReceived: Message { Message("intake.slip.received") }
    package static var intakeSlipDue: Message { Message("intake.slip.due") }
    package static var intakeSlipSubject: Message { Message("intake.slip.subject") }
    package static var intakeSlipLate: Message { Message("intake.slip.late") }
    package static var intakeSlipMore: Message { Message("intake.slip.more") }
    package static var intakeSlipDesk: Message { Message("intake.slip.desk") }
    package static func intakeHeldHeadline(count: Int) -> Message {
        Message("intake.held.headline", [.number(count)])
    }
    package static var intakeHeldHeadlineNone: Message { Message("intake.held.headline-none") }
    package static var intakeHeldLead: Message { Message("intake.held.lead") }
    package static var intakeHeldEmptyTitle: Message { Message("intake.held.empty-title") }
    package static var intakeHeldEmptyText: Message { Message("intake.held.empty-text") }
    package static var intakeHeldRelease: Message { Message("intake.held.release") }
    package static func intakeHeldReleaseAll(count: Int) -> Message {
        Message("intake.held.release-all", [.number(count)])
    }
    package static var intakeHeldRejectTitle: Message { Message("intake.held.reject-title") }
    package static var intakeHeldRejectReason: Message { Message("intake.held.reject-reason") }
    package static var intakeHeldRejectGrounds: Message { Message("intake.held.reject-grounds") }
    package static var intakeHeldRejectButton: Message { Message("intake.held.reject-button") }
    package static func intakeHeldBanner(count: Int) -> Message {
        Message("intake.held.banner", [.number(count)])
    }
    package static var intakeHeldBannerText: Message { Message("intake.held.banner-text") }
    package static func intakeHeldDoneRelease(count: Int) -> Message {
        Message("intake.held.done-release", [.number(count)])
    }
    package static var intakeHeldDoneReject: Message { Message("intake.held.done-reject") }
    package static var intakeHeldDoneHold: Message { Message("intake.held.done-hold") }
    package static func intakeEvidenceFlood(count: Int) -> Message {
        Message("intake.evidence.flood", [.number(count)])
    }
    package static func intakeEvidenceWord(word: String) -> Message {
        Message("intake.evidence.word", [.text(word)])
    }
    package static var intakeEvidenceLink: Message { Message("intake.evidence.link") }
    package static var intakeEvidenceIdentityNumber: Message { Message("intake.evidence.identity-number") }
    package static func intakeEvidenceByHand(reason: String) -> Message {
        Message("intake.evidence.by-hand", [.text(reason)])
    }
    package static var intakeNotesTitle: Message { Message("intake.notes.title") }
    package static func intakeNotesCampaign(count: Int, phones: Int) -> Message {
        Message("intake.notes.campaign", [.number(count), .number(phones)])
    }
    package static func intakeNotesTelephone(number: String) -> Message {
        Message("intake.notes.telephone", [.text(number)])
    }
    package static var intakeNotesPictureAlone: Message { Message("intake.notes.picture-alone") }
    package static var intakeNotesLate: Message { Message("intake.notes.late") }
    package static func intakeNotesErased(time: String) -> Message {
        Message("intake.notes.erased", [.text(time)])
    }
    package static func intakeNotesHeld(reason: String) -> Message {
        Message("intake.notes.held", [.text(reason)])
    }
    package static var intakeHoldTitle: Message { Message("intake.hold.title") }
    package static var intakeHoldReason: Message { Message("intake.hold.reason") }
    package static var intakeHoldReasonHint: Message { Message("intake.hold.reason-hint") }
    package static var intakeHoldButton: Message { Message("intake.hold.button") }
    package static func intakeReasonLength(count: Int) -> Message {
        Message("intake.reason.length", [.plain(count)])
    }
    package static var intakeRejectMissing: Message { Message("intake.reject.missing") }
    package static var intakeRefusedChanged: Message { Message("intake.refused.changed") }
    package static func intakeRefusedState(state: String) -> Message {
        Message("intake.refused.state", [.text(state)])
    }
    package static var intakeRefusedTitle: Message { Message("intake.refused.title") }
    package static var intakeEraseLink: Message { Message("intake.erase.link") }
    package static var intakeEraseTitle: Message { Message("intake.erase.title") }
    package static var intakeEraseHeadline: Message { Message("intake.erase.headline") }
    package static var intakeEraseLead: Message { Message("intake.erase.lead") }
    package static var intakeEraseGoesTitle: Message { Message("intake.erase.goes-title") }
    package static var intakeEraseGoesText: Message { Message("intake.erase.goes-text") }
    package static var intakeEraseStaysTitle: Message { Message("intake.erase.stays-title") }
    package static var intakeEraseStaysText: Message { Message("intake.erase.stays-text") }
    package static var intakeEraseBackupsTitle: Message { Message("intake.erase.backups-title") }
    package static var intakeEraseBackupsText: Message { Message("intake.erase.backups-text") }
    package static var intakeEraseDay: Message { Message("intake.erase.day") }
    package static var intakeEraseReason: Message { Message("intake.erase.reason") }
    package static var intakeEraseReasonHint: Message { Message("intake.erase.reason-hint") }
    package static var intakeErasePassages: Message { Message("intake.erase.passages") }
    package static var intakeErasePassagesHint: Message { Message("intake.erase.passages-hint") }
    package static var intakeEraseFiles: Message { Message("intake.erase.files") }
    package static var intakeEraseFilesKeep: Message { Message("intake.erase.files-keep") }
    package static var intakeEraseFilesTake: Message { Message("intake.erase.files-take") }
    package static var intakeEraseButton: Message { Message("intake.erase.button") }
    package static var intakeEraseCancel: Message { Message("intake.erase.cancel") }
    package static var intakeEraseDone: Message { Message("intake.erase.done") }
    package static var intakeEraseDayUnreadable: Message { Message("intake.erase.day-unreadable") }
    package static func intakeErasePassageMissing(passage: String) -> Message {
        Message("intake.erase.passage-missing", [.text(passage)])
    }
    package static func intakeUnitHeadline(unit: String, count: Int) -> Message {
        Message("intake.unit.headline", [.text(unit), .number(count)])
    }
    package static func intakeUnitHeadlineNone(unit: String) -> Message {
        Message("intake.unit.headline-none", [.text(unit)])
    }
    package static var intakeUnitNew: Message { Message("intake.unit.new") }
    package static var intakeUnitFormTitle: Message { Message("intake.unit.form-title") }
    package static func intakeUnitFormHeadline(unit: String) -> Message {
        Message("intake.unit.form-headline", [.text(unit)])
    }
    package static func intakeUnitFormLead(channel: String) -> Message {
        Message("intake.unit.form-lead", [.text(channel)])
    }
    package static var intakeUnitContact: Message { Message("intake.unit.contact") }
    package static var intakeUnitContactHint: Message { Message("intake.unit.contact-hint") }
    package static func intakeUnitBodyHint(most: Int) -> Message {
        Message("intake.unit.body-hint", [.number(most)])
    }
    package static var intakeUnitDevice: Message { Message("intake.unit.device") }
    package static var intakeUnitNoChannelTitle: Message { Message("intake.unit.no-channel-title") }
    package static var intakeUnitNoChannel: Message { Message("intake.unit.no-channel") }
    package static var intakeUnitDone: Message { Message("intake.unit.done") }
    package static var intakeUnitWithdrawn: Message { Message("intake.unit.withdrawn") }
    package static var intakeUnitEmptyTitle: Message { Message("intake.unit.empty-title") }
    package static var intakeUnitEmptyText: Message { Message("intake.unit.empty-text") }
    package static func intakeUnitReceived(date: String) -> Message {
        Message("intake.unit.received", [.text(date)])
    }
    package static var intakeUnitPageTitle: Message { Message("intake.unit.page-title") }
    package static var intakeUnitAnswers: Message { Message("intake.unit.answers") }
    package static var intakeUnitNoAnswer: Message { Message("intake.unit.no-answer") }
    package static func intakeUnitDue(date: String) -> Message {
        Message("intake.unit.due", [.text(date)])
    }
    package static var intakeChannelTitle: Message { Message("intake.channel.title") }
    package static var intakeChannelLabel: Message { Message("intake.channel.label") }
    package static var intakeChannelButton: Message { Message("intake.channel.button") }
    package static var intakeChannelDone: Message { Message("intake.channel.done") }
    package static var intakeChannelColumn: Message { Message("intake.channel.column") }
    package static var intakeChannelMissing: Message { Message("intake.channel.missing") }
    package static var intakeCountsTitle: Message { Message("intake.counts.title") }
    package static func intakeCountsCaption(count: Int) -> Message {
        Message("intake.counts.caption", [.number(count)])
    }
    package static var meetingNav: Message { Message("meeting.nav") }
    package static var meetingInboxAction: Message { Message("meeting.inbox.action") }
    package static func meetingTitle(term: Int, number: Int) -> Message {
        Message("meeting.title", [.plain(term), .plain(number)])
    }
    package static func meetingDays(from: String, to: String) -> Message {
        Message("meeting.days", [.text(from), .text(to)])
    }
    package static var meetingTotal: Message { Message("meeting.total") }
    package static var meetingDelegations: Message { Message("meeting.delegations") }
    package static var meetingTabs: Message { Message("meeting.tabs") }
    package static var meetingTabPreparation: Message { Message("meeting.tab.preparation") }
    package static var meetingTabDeputies: Message { Message("meeting.tab.deputies") }
    package static var meetingTabLeave: Message { Message("meeting.tab.leave") }
    package static var meetingTabObservers: Message { Message("meeting.tab.observers") }
    package static var meetingTabOfficers: Message { Message("meeting.tab.officers") }
    package static var meetingTabAgenda: Message { Message("meeting.tab.agenda") }
    package static var meetingStatePreparing: Message { Message("meeting.state.preparing") }
    package static var meetingStateOpen: Message { Message("meeting.state.open") }
    package static var meetingStateClosed: Message { Message("meeting.state.closed") }
    package static var meetingColumnMeeting: Message { Message("meeting.column.meeting") }
    package static var meetingColumnDays: Message { Message("meeting.column.days") }
    package static var meetingColumnLeaveDays: Message { Message("meeting.column.leave-days") }
    package static var meetingColumnState: Message { Message("meeting.column.state") }
    package static var meetingColumnDeputies: Message { Message("meeting.column.deputies") }
    package static var meetingColumnChange: Message { Message("meeting.column.change") }
    package static var meetingColumnKind: Message { Message("meeting.column.kind") }
    package static var meetingColumnNote: Message { Message("meeting.column.note") }
    package static var meetingColumnUnit: Message { Message("meeting.column.unit") }
    package static var meetingColumnRole: Message { Message("meeting.column.role") }
    package static var meetingColumnAccount: Message { Message("meeting.column.account") }
    package static var meetingColumnTerm: Message { Message("meeting.column.term") }
    package static var meetingColumnSuccessor: Message { Message("meeting.column.successor") }
    package static var meetingColumnOrdinal: Message { Message("meeting.column.ordinal") }
    package static var meetingColumnStep: Message { Message("meeting.column.step") }
    package static var meetingListHeadlineNone: Message { Message("meeting.list.headline-none") }
    package static func meetingListHeadlinePreparing(term: Int, number: Int) -> Message {
        Message("meeting.list.headline-preparing", [.plain(term), .plain(number)])
    }
    package static func meetingListHeadlineOpen(term: Int, number: Int) -> Message {
        Message("meeting.list.headline-open", [.plain(term), .plain(number)])
    }
    package static func meetingListHeadlineClosed(term: Int, number: Int) -> Message {
        Message("meeting.list.headline-closed", [.plain(term), .plain(number)])
    }
    package static var meetingListButton: Message { Message("meeting.list.button") }
    package static var meetingListEmptyTitle: Message { Message("meeting.list.empty-title") }
    package static var meetingListEmptyText: Message { Message("meeting.list.empty-text") }
    package static var meetingNewCrumb: Message { Message("meeting.new-crumb") }
    package static var meetingCorrectCrumb: Message { Message("meeting.correct-crumb") }
    package static var meetingNewHeadline: Message { Message("meeting.new-headline") }
    package static var meetingCorrectHeadline: Message { Message("meeting.correct-headline") }
    package static var meetingNewLead: Message { Message("meeting.new-lead") }
    package static var meetingNewButton: Message { Message("meeting.new-button") }
    package static var meetingCorrectButton: Message { Message("meeting.correct-button") }
    package static var meetingFormNumber: Message { Message("meeting.form.number") }
    package static var meetingFormNumberHint: Message { Message("meeting.form.number-hint") }
    package static var meetingFormStarts: Message { Message("meeting.form.starts") }
    package static var meetingFormEnds: Message { Message("meeting.form.ends") }
    package static var meetingFormPlace: Message { Message("meeting.form.place") }
    package static var meetingFormPlaceHint: Message { Message("meeting.form.place-hint") }
    package static var meetingFormSource: Message { Message("meeting.form.source") }
    package static var meetingFormSourceHint: Message { Message("meeting.form.source-hint") }
    package static var meetingFormDocument: Message { Message("meeting.form.document") }
    package static var meetingFormDocumentHint: Message { Message("meeting.form.document-hint") }
    package static var meetingFormReason: Message { Message("meeting.form.reason") }
    package static var meetingFormDeputy: Message { Message("meeting.form.deputy") }
    package static var meetingFormPerson: Message { Message("meeting.form.person") }
    package static var meetingFormPersonHint: Message { Message("meeting.form.person-hint") }
    package static var meetingFormFrom: Message { Message("meeting.form.from") }
    package static var meetingFormTo: Message { Message("meeting.form.to") }
    package static func meetingHeadline(total: Int, done: Int) -> Message {
        Message("meeting.headline", [.plain(total), .plain(done)])
    }
    package static func meetingHeadlineOverdue(total: Int, done: Int, count: Int) -> Message {
        Message("meeting.headline-overdue", [.plain(total), .plain(done), .number(count)])
    }
    package static func meetingHeadlineDone(total: Int) -> Message {
        Message("meeting.headline-done", [.plain(total)])
    }
    package static var meetingFactPlace: Message { Message("meeting.fact.place") }
    package static var meetingFactPlaceNone: Message { Message("meeting.fact.place-none") }
    package static var meetingFactSource: Message { Message("meeting.fact.source") }
    package static var meetingActionOpen: Message { Message("meeting.action.open") }
    package static var meetingActionCorrect: Message { Message("meeting.action.correct") }
    package static var meetingActionClose: Message { Message("meeting.action.close") }
    package static var meetingCloseButton: Message { Message("meeting.close-button") }
    package static var meetingCloseNote: Message { Message("meeting.close-note") }
    package static var meetingClosedNote: Message { Message("meeting.closed-note") }
    package static var meetingChecklistTitle: Message { Message("meeting.checklist.title") }
    package static var meetingChecklistPrint: Message { Message("meeting.checklist.print") }
    package static var meetingChecklistBack: Message { Message("meeting.checklist.back") }
    package static func meetingChecklistSheetTitle(term: Int, number: Int) -> Message {
        Message("meeting.checklist.sheet-title", [.plain(term), .plain(number)])
    }
    package static func meetingChecklistSheetNote(date: String, total: Int, done: Int) -> Message {
        Message("meeting.checklist.sheet-note", [.text(date), .plain(total), .plain(done)])
    }
    package static var meetingChecklistChecked: Message { Message("meeting.checklist.checked") }
    package static var meetingChecklistApproved: Message { Message("meeting.checklist.approved") }
    package static var meetingStepRoll: Message { Message("meeting.step.roll") }
    package static var meetingStepList: Message { Message("meeting.step.list") }
    package static var meetingStepNotices: Message { Message("meeting.step.notices") }
    package static var meetingStepAgenda: Message { Message("meeting.step.agenda") }
    package static var meetingStepPapers: Message { Message("meeting.step.papers") }
    package static var meetingStepHall: Message { Message("meeting.step.hall") }
    package static var meetingStepTellers: Message { Message("meeting.step.tellers") }
    package static var meetingStepBoxes: Message { Message("meeting.step.boxes") }
    package static var meetingStepOpening: Message { Message("meeting.step.opening") }
    package static var meetingStepRule: Message { Message("meeting.step.rule") }
    package static var meetingStepScrutineers: Message { Message("meeting.step.scrutineers") }
    package static var meetingStepDone: Message { Message("meeting.step.done") }
    package static var meetingStepOpen: Message { Message("meeting.step.open") }
    package static var meetingStepToday: Message { Message("meeting.step.today") }
    package static func meetingStepOverdue(count: Int) -> Message {
        Message("meeting.step.overdue", [.number(count)])
    }
    package static func meetingStepLeft(count: Int) -> Message {
        Message("meeting.step.left", [.number(count)])
    }
    package static var meetingStepNobody: Message { Message("meeting.step.nobody") }
    package static func meetingStepOwned(owner: String) -> Message {
        Message("meeting.step.owned", [.text(owner)])
    }
    package static func meetingStepDueOn(date: String) -> Message {
        Message("meeting.step.due-on", [.text(date)])
    }
    package static func meetingStepTicked(time: String, post: String) -> Message {
        Message("meeting.step.ticked", [.text(time), .text(post)])
    }
    package static var meetingStepTick: Message { Message("meeting.step.tick") }
    package static var meetingStepUntick: Message { Message("meeting.step.untick") }
    package static var meetingStepNote: Message { Message("meeting.step.note") }
    package static var meetingStepNoteHint: Message { Message("meeting.step.note-hint") }
    package static var meetingStepReason: Message { Message("meeting.step.reason") }
    package static var meetingStepTickButton: Message { Message("meeting.step.tick-button") }
    package static var meetingStepUntickButton: Message { Message("meeting.step.untick-button") }
    package static var meetingStepPlan: Message { Message("meeting.step.plan") }
    package static var meetingStepPlanButton: Message { Message("meeting.step.plan-button") }
    package static var meetingStepOwner: Message { Message("meeting.step.owner") }
    package static var meetingStepOwnerHint: Message { Message("meeting.step.owner-hint") }
    package static var meetingStepDue: Message { Message("meeting.step.due") }
    package static var meetingStepAdd: Message { Message("meeting.step.add") }
    package static var meetingStepName: Message { Message("meeting.step.name") }
    package static var meetingStepAddButton: Message { Message("meeting.step.add-button") }
    package static func meetingProofDeputies(count: Int) -> Message {
        Message("meeting.proof.deputies", [.number(count)])
    }
    package static var meetingProofList: Message { Message("meeting.proof.list") }
    package static var meetingProofRule: Message { Message("meeting.proof.rule") }
    package static func meetingProofOpened(date: String) -> Message {
        Message("meeting.proof.opened", [.text(date)])
    }
    package static func meetingProofScrutineers(date: String) -> Message {
        Message("meeting.proof.scrutineers", [.text(date)])
    }
    package static func meetingProofTellers(count: Int) -> Message {
        Message("meeting.proof.tellers", [.number(count)])
    }
    package static func meetingProofPapers(count: Int) -> Message {
        Message("meeting.proof.papers", [.number(count)])
    }
    package static var meetingOpenCrumb: Message { Message("meeting.open-crumb") }
    package static func meetingOpenHeadline(count: Int) -> Message {
        Message("meeting.open-headline", [.number(count)])
    }
    package static var meetingOpenHeadlineNone: Message { Message("meeting.open-headline-none") }
    package static var meetingOpenLead: Message { Message("meeting.open-lead") }
    package static var meetingOpenDay: Message { Message("meeting.open-day") }
    package static var meetingOpenLook: Message { Message("meeting.open-look") }
    package static var meetingOpenWarning: Message { Message("meeting.open-warning") }
    package static func meetingOpenButton(count: Int) -> Message {
        Message("meeting.open-button", [.number(count)])
    }
    package static func meetingFigureDeputies(seats: Int) -> Message {
        Message("meeting.figure-deputies", [.number(seats)])
    }
    package static func meetingDeputiesHeadline(count: Int) -> Message {
        Message("meeting.deputies.headline", [.number(count)])
    }
    package static var meetingDeputiesHeadlineBefore: Message { Message("meeting.deputies.headline-before") }
    package static func meetingDeputiesFrozen(date: String) -> Message {
        Message("meeting.deputies.frozen", [.text(date)])
    }
    package static func meetingDeputiesBefore(date: String) -> Message {
        Message("meeting.deputies.before", [.text(date)])
    }
    package static var meetingChangesTitle: Message { Message("meeting.changes.title") }
    package static var meetingChangesNone: Message { Message("meeting.changes.none") }
    package static var meetingChangeTitle: Message { Message("meeting.change.title") }
    package static var meetingChangeText: Message { Message("meeting.change.text") }
    package static var meetingChangeLockedTitle: Message { Message("meeting.change.locked-title") }
    package static var meetingChangeLeave: Message { Message("meeting.change.leave") }
    package static var meetingChangeLeaveNote: Message { Message("meeting.change.leave-note") }
    package static var meetingChangeLeaveButton: Message { Message("meeting.change.leave-button") }
    package static var meetingChangeJoin: Message { Message("meeting.change.join") }
    package static var meetingChangeJoinNote: Message { Message("meeting.change.join-note") }
    package static var meetingChangeJoinButton: Message { Message("meeting.change.join-button") }
    package static var meetingChangeJoined: Message { Message("meeting.change.joined") }
    package static var meetingChangeLeft: Message { Message("meeting.change.left") }
    package static func meetingLeaveHeadline(count: Int) -> Message {
        Message("meeting.leave.headline", [.number(count)])
    }
    package static var meetingLeaveHeadlineNone: Message { Message("meeting.leave.headline-none") }
    package static var meetingLeaveText: Message { Message("meeting.leave.text") }
    package static var meetingLeaveIllness: Message { Message("meeting.leave.illness") }
    package static var meetingLeavePersonal: Message { Message("meeting.leave.personal") }
    package static var meetingLeaveDuty: Message { Message("meeting.leave.duty") }
    package static var meetingLeaveOther: Message { Message("meeting.leave.other") }
    package static var meetingLeaveGrant: Message { Message("meeting.leave.grant") }
    package static var meetingLeaveNoteHint: Message { Message("meeting.leave.note-hint") }
    package static var meetingLeaveButton: Message { Message("meeting.leave.button") }
    package static var meetingLeaveWithdraw: Message { Message("meeting.leave.withdraw") }
    package static var meetingLeaveWithdrawButton: Message { Message("meeting.leave.withdraw-button") }
    package static var meetingLeaveWithdrawn: Message { Message("meeting.leave.withdrawn") }
    package static func meetingObserversHeadline(count: Int) -> Message {
        Message("meeting.observers.headline", [.number(count)])
    }
    package static var meetingObserversHeadlineNone: Message { Message("meeting.observers.headline-none") }
    package static var meetingObserversText: Message { Message("meeting.observers.text") }
    package static var meetingObserversLines: Message { Message("meeting.observers.lines") }
    package static var meetingObserversHint: Message { Message("meeting.observers.hint") }
    package static var meetingObserversButton: Message { Message("meeting.observers.button") }
    package static var meetingOfficersHeadline: Message { Message("meeting.officers.headline") }
    package static var meetingOfficersHeadlineReady: Message { Message("meeting.officers.headline-ready") }
    package static var meetingOfficersHeadlineAdopted: Message { Message("meeting.officers.headline-adopted") }
    package static var meetingOfficersText: Message { Message("meeting.officers.text") }
    package static func meetingOfficersNoList(year: Int) -> Message {
        Message("meeting.officers.no-list", [.plain(year)])
    }
    package static var meetingRolePresiding: Message { Message("meeting.role.presiding") }
    package static var meetingRoleChief: Message { Message("meeting.role.chief") }
    package static var meetingRoleScrutineer: Message { Message("meeting.role.scrutineer") }
    package static var meetingRoleTeller: Message { Message("meeting.role.teller") }
    package static func meetingOfficerNumber(number: Int) -> Message {
        Message("meeting.officer.number", [.plain(number)])
    }
    package static var meetingOfficerName: Message { Message("meeting.officer.name") }
    package static var meetingOfficerDeputyHint: Message { Message("meeting.officer.deputy-hint") }
    package static var meetingOfficerNameHint: Message { Message("meeting.officer.name-hint") }
    package static var meetingOfficerUnitHint: Message { Message("meeting.officer.unit-hint") }
    package static var meetingOfficerAccountHint: Message { Message("meeting.officer.account-hint") }
    package static var meetingOfficerButton: Message { Message("meeting.officer.button") }
    package static var meetingOfficerRemove: Message { Message("meeting.officer.remove") }
    package static var meetingOfficerLocked: Message { Message("meeting.officer.locked") }
    package static var meetingOfficerCounting: Message { Message("meeting.officer.counting") }
    package static var meetingSucceed: Message { Message("meeting.succeed") }
    package static var meetingSucceedTitle: Message { Message("meeting.succeed-title") }
    package static var meetingSucceedText: Message { Message("meeting.succeed-text") }
    package static func meetingSucceedOne(role: String, name: String) -> Message {
        Message("meeting.succeed-one", [.text(role), .text(name)])
    }
    package static var meetingSucceedButton: Message { Message("meeting.succeed-button") }
    package static var meetingLeftTitle: Message { Message("meeting.left.title") }
    package static func meetingLeftTerm(from: String, until: String) -> Message {
        Message("meeting.left.term", [.text(from), .text(until)])
    }
    package static func meetingLeftUntil(until: String) -> Message {
        Message("meeting.left.until", [.text(until)])
    }
    package static var meetingAccountNone: Message { Message("meeting.account.none") }
    package static var meetingAccountGone: Message { Message("meeting.account.gone") }
    package static func meetingAccountOption(login: String, name: String, posts: String) -> Message {
        Message("meeting.account.option", [.text(login), .text(name), .text(posts)])
    }
    package static var meetingAdoptionTitle: Message { Message("meeting.adoption.title") }
    package static var meetingAdoptionSeal: Message { Message("meeting.adoption.seal") }
    package static var meetingAdoptionDate: Message { Message("meeting.adoption.date") }
    package static var meetingAdoptionDecision: Message { Message("meeting.adoption.decision") }
    package static var meetingAdoptionDecisionHint: Message { Message("meeting.adoption.decision-hint") }
    package static var meetingAdoptionLater: Message { Message("meeting.adoption.later") }
    package static var meetingAdoptionText: Message { Message("meeting.adoption.text") }
    package static var meetingAdoptionButton: Message { Message("meeting.adoption.button") }
    package static func meetingAgendaHeadline(count: Int) -> Message {
        Message("meeting.agenda.headline", [.number(count)])
    }
    package static var meetingAgendaHeadlineNone: Message { Message("meeting.agenda.headline-none") }
    package static var meetingAgendaHint: Message { Message("meeting.agenda.hint") }
    package static var meetingAgendaButton: Message { Message("meeting.agenda.button") }
    package static var meetingAgendaNone: Message { Message("meeting.agenda.none") }
    package static var meetingNoticeLink: Message { Message("meeting.notice.link") }
    package static var meetingNoticeBack: Message { Message("meeting.notice.back") }
    package static func meetingNoticeTitle(place: String, term: Int, number: Int) -> Message {
        Message("meeting.notice.title", [.text(place), .plain(term), .plain(number)])
    }
    package static func meetingNoticeTitleStreet(place: String, term: Int, number: Int) -> Message {
        Message("meeting.notice.title-street", [.text(place), .plain(term), .plain(number)])
    }
    package static var meetingNoticeTo: Message { Message("meeting.notice.to") }
    package static func meetingNoticeText(days: String) -> Message {
        Message("meeting.notice.text", [.text(days)])
    }
    package static var meetingNoticeWhere: Message { Message("meeting.notice.where") }
    package static var meetingNoticeAskedTitle: Message { Message("meeting.notice.asked-title") }
    package static var meetingNoticeAsked: Message { Message("meeting.notice.asked") }
    package static func meetingNoticeSign(place: String) -> Message {
        Message("meeting.notice.sign", [.text(place)])
    }
    package static func meetingNoticeSignStreet(place: String) -> Message {
        Message("meeting.notice.sign-street", [.text(place)])
    }
    package static var meetingNoticeSignDate: Message { Message("meeting.notice.sign-date") }
    package static var meetingGapTitle: Message { Message("meeting.gap.title") }
    package static var meetingGapAfterTitle: Message { Message("meeting.gap.after-title") }
    package static var meetingGapChief: Message { Message("meeting.gap.chief") }
    package static func meetingGapScrutineers(count: Int, least: Int) -> Message {
        Message("meeting.gap.scrutineers", [.number(count), .plain(least)])
    }
    package static func meetingGapTellers(count: Int, least: Int) -> Message {
        Message("meeting.gap.tellers", [.number(count), .plain(least)])
    }
    package static func meetingGapInterested(name: String, unit: String, number: Int, candidate: String) -> Message {
        Message("meeting.gap.interested", [.text(name), .text(unit), .plain(number), .text(candidate)])
    }
    package static func meetingGapNoDeputy(name: String) -> Message {
        Message("meeting.gap.no-deputy", [.text(name)])
    }
    package static var meetingRefusedTitle: Message { Message("meeting.refused-title") }
    package static var meetingRefusedChanged: Message { Message("meeting.refused.changed") }
    package static var meetingRefusedPreparing: Message { Message("meeting.refused.preparing") }
    package static var meetingRefusedOpen: Message { Message("meeting.refused.open") }
    package static var meetingRefusedClosed: Message { Message("meeting.refused.closed") }
    package static func meetingRefusedNobody(date: String) -> Message {
        Message("meeting.refused.nobody", [.text(date)])
    }
    package static func meetingRefusedOtherTerm(date: String) -> Message {
        Message("meeting.refused.other-term", [.text(date)])
    }
    package static var meetingRefusedSession: Message { Message("meeting.refused.session") }
    package static func meetingRefusedLeft(reason: String, document: String) -> Message {
        Message("meeting.refused.left", [.text(reason), .text(document)])
    }
    package static func meetingRefusedWithdrawn(reason: String) -> Message {
        Message("meeting.refused.withdrawn", [.text(reason)])
    }
    package static var meetingRefusedObserver: Message { Message("meeting.refused.observer") }
    package static func meetingRefusedAdopted(date: String, decision: String) -> Message {
        Message("meeting.refused.adopted", [.text(date), .text(decision)])
    }
    package static var meetingRefusedCounting: Message { Message("meeting.refused.counting") }
    package static var meetingRefusedCertified: Message { Message("meeting.refused.certified") }
    package static var meetingRefusedComputed: Message { Message("meeting.refused.computed") }
    package static func meetingRefusedStepDone(post: String, time: String) -> Message {
        Message("meeting.refused.step-done", [.text(post), .text(time)])
    }
    package static var meetingFaultMissing: Message { Message("meeting.fault.missing") }
    package static var meetingFaultDate: Message { Message("meeting.fault.date") }
    package static var meetingFaultDateMissing: Message { Message("meeting.fault.date-missing") }
    package static func meetingFaultInFuture(date: String) -> Message {
        Message("meeting.fault.in-future", [.text(date)])
    }
    package static func meetingFaultOutside(from: String, to: String) -> Message {
        Message("meeting.fault.outside", [.text(from), .text(to)])
    }
    package static var meetingFaultBackwards: Message { Message("meeting.fault.backwards") }
    package static func meetingFaultTooLong(count: Int, most: Int) -> Message {
        Message("meeting.fault.too-long", [.number(count), .plain(most)])
    }
    package static var meetingFaultUnknown: Message { Message("meeting.fault.unknown") }
    package static var meetingFaultNumber: Message { Message("meeting.fault.number") }
    package static func meetingFaultTaken(number: Int) -> Message {
        Message("meeting.fault.taken", [.plain(number)])
    }
    package static var meetingFaultNoTerm: Message { Message("meeting.fault.no-term") }
    package static func meetingFaultOrder(number: Int) -> Message {
        Message("meeting.fault.order", [.plain(number)])
    }
    package static func meetingFaultTooManyDays(count: Int, most: Int) -> Message {
        Message("meeting.fault.too-many-days", [.number(count), .plain(most)])
    }
    package static func meetingFaultAgendaOutside(date: String) -> Message {
        Message("meeting.fault.agenda-outside", [.text(date)])
    }
    package static func meetingFaultBeforeFirst(date: String) -> Message {
        Message("meeting.fault.before-first", [.text(date)])
    }
    package static var meetingFaultSource: Message { Message("meeting.fault.source") }
    package static var meetingFaultDocument: Message { Message("meeting.fault.document") }
    package static var meetingFaultDeputy: Message { Message("meeting.fault.deputy") }
    package static var meetingFaultReason: Message { Message("meeting.fault.reason") }
    package static var meetingFaultKind: Message { Message("meeting.fault.kind") }
    package static var meetingFaultRole: Message { Message("meeting.fault.role") }
    package static var meetingFaultName: Message { Message("meeting.fault.name") }
    package static var meetingFaultUnit: Message { Message("meeting.fault.unit") }
    package static func meetingFaultNoDeputy(number: String) -> Message {
        Message("meeting.fault.no-deputy", [.text(number)])
    }
    package static func meetingFaultNoName(name: String) -> Message {
        Message("meeting.fault.no-name", [.text(name)])
    }
    package static func meetingFaultNamesakes(name: String, people: String) -> Message {
        Message("meeting.fault.namesakes", [.text(name), .text(people)])
    }
    package static func meetingFaultNamesake(number: Int, delegation: String) -> Message {
        Message("meeting.fault.namesake", [.plain(number), .text(delegation)])
    }
    package static func meetingFaultNotInOffice(number: Int, name: String) -> Message {
        Message("meeting.fault.not-in-office", [.plain(number), .text(name)])
    }
    package static func meetingFaultInAlready(number: Int, name: String) -> Message {
        Message("meeting.fault.in-already", [.plain(number), .text(name)])
    }
    package static func meetingFaultOnLeave(from: String, to: String) -> Message {
        Message("meeting.fault.on-leave", [.text(from), .text(to)])
    }
    package static func meetingFaultOtherName(number: Int, name: String) -> Message {
        Message("meeting.fault.other-name", [.plain(number), .text(name)])
    }
    package static func meetingFaultOfficerAlready(name: String, role: String) -> Message {
        Message("meeting.fault.officer-already", [.text(name), .text(role)])
    }
    package static func meetingFaultOfficerLeft(name: String, role: String) -> Message {
        Message("meeting.fault.officer-left", [.text(name), .text(role)])
    }
    package static func meetingFaultAccountTaken(name: String) -> Message {
        Message("meeting.fault.account-taken", [.text(name)])
    }
    package static func meetingFaultInterested(unit: String, number: Int, candidate: String) -> Message {
        Message("meeting.fault.interested", [.text(unit), .plain(number), .text(candidate)])
    }
    package static func meetingFaultAccountNeeded(permission: String) -> Message {
        Message("meeting.fault.account-needed", [.text(permission)])
    }
    package static var meetingFaultAccountNotNeeded: Message { Message("meeting.fault.account-not-needed") }
    package static func meetingFaultLineTwice(line: String) -> Message {
        Message("meeting.fault.line-twice", [.text(line)])
    }
    package static func meetingFaultLine(line: String) -> Message {
        Message("meeting.fault.line", [.text(line)])
    }
    package static func meetingFaultTooManyLines(count: Int, most: Int) -> Message {
        Message("meeting.fault.too-many-lines", [.number(count), .plain(most)])
    }
    package static var meetingDoneText: Message { Message("meeting.done-text") }
    package static var meetingDonePrepare: Message { Message("meeting.done.prepare") }
    package static var meetingDoneCorrect: Message { Message("meeting.done.correct") }
    package static var meetingDoneOpen: Message { Message("meeting.done.open") }
    package static var meetingDoneClose: Message { Message("meeting.done.close") }
    package static var meetingDoneChange: Message { Message("meeting.done.change") }
    package static var meetingDoneLeave: Message { Message("meeting.done.leave") }
    package static var meetingDoneWithdraw: Message { Message("meeting.done.withdraw") }
    package static var meetingDoneObservers: Message { Message("meeting.done.observers") }
    package static var meetingDoneOfficer: Message { Message("meeting.done.officer") }
    package static var meetingDoneRemove: Message { Message("meeting.done.remove") }
    package static var meetingDoneSucceed: Message { Message("meeting.done.succeed") }
    package static var meetingDoneAdopt: Message { Message("meeting.done.adopt") }
    package static var meetingDoneAgenda: Message { Message("meeting.done.agenda") }
    package static var meetingDoneStep: Message { Message("meeting.done.step") }
    package static var outboxNav: Message { Message("outbox.nav") }
    package static func outboxHeadline(count: Int) -> Message {
        Message("outbox.headline", [.number(count)])
    }
    package static var outboxHeadlineNone: Message { Message("outbox.headline-none") }
    package static var outboxLead: Message { Message("outbox.lead") }
    package static var outboxWaysNone: Message { Message("outbox.ways-none") }
    package static var outboxWaysMail: Message { Message("outbox.ways-mail") }
    package static var outboxWaysWebhook: Message { Message("outbox.ways-webhook") }
    package static var outboxWaysBoth: Message { Message("outbox.ways-both") }
    package static var outboxTabs: Message { Message("outbox.tabs") }
    package static var outboxTabOpen: Message { Message("outbox.tab-open") }
    package static var outboxTabDone: Message { Message("outbox.tab-done") }
    package static var outboxTabCancelled: Message { Message("outbox.tab-cancelled") }
    package static var outboxStateWaiting: Message { Message("outbox.state-waiting") }
    package static var outboxStateSent: Message { Message("outbox.state-sent") }
    package static var outboxStateGivenUp: Message { Message("outbox.state-given-up") }
    package static var outboxStateTold: Message { Message("outbox.state-told") }
    package static var outboxStateCancelled: Message { Message("outbox.state-cancelled") }
    package static var outboxEventChosen: Message { Message("outbox.event-chosen") }
    package static var outboxEventNotChosen: Message { Message("outbox.event-not-chosen") }
    package static var outboxEventAccepted: Message { Message("outbox.event-accepted") }
    package static var outboxEventReported: Message { Message("outbox.event-reported") }
    package static var outboxEmptyOpenTitle: Message { Message("outbox.empty-open-title") }
    package static var outboxEmptyOpenText: Message { Message("outbox.empty-open-text") }
    package static var outboxEmptyDoneTitle: Message { Message("outbox.empty-done-title") }
    package static var outboxEmptyDoneText: Message { Message("outbox.empty-done-text") }
    package static var outboxEmptyCancelledTitle: Message { Message("outbox.empty-cancelled-title") }
    package static var outboxEmptyCancelledText: Message { Message("outbox.empty-cancelled-text") }
    package static var outboxContactGone: Message { Message("outbox.contact-gone") }
    package static func outboxNext(count: Int, when: String) -> Message {
        Message("outbox.next", [.number(count), .text(when)])
    }
    package static func outboxTried(count: Int) -> Message {
        Message("outbox.tried", [.number(count)])
    }
    package static func outboxStale(days: Int) -> Message {
        Message("outbox.stale", [.number(days)])
    }
    package static func outboxSentWebhook(when: String) -> Message {
        Message("outbox.sent-webhook", [.text(when)])
    }
    package static func outboxSentMail(when: String) -> Message {
        Message("outbox.sent-mail", [.text(when)])
    }
    package static func outboxTold(when: String, post: String) -> Message {
        Message("outbox.told", [.text(when), .text(post)])
    }
    package static func outboxCancelled(when: String, post: String, reason: String) -> Message {
        Message("outbox.cancelled", [.text(when), .text(post), .text(reason)])
    }
    package static func outboxCancelledGone(when: String) -> Message {
        Message("outbox.cancelled-gone", [.text(when)])
    }
    package static var outboxTryAgain: Message { Message("outbox.try-again") }
    package static var outboxTell: Message { Message("outbox.tell") }
    package static var outboxCancel: Message { Message("outbox.cancel") }
    package static var outboxCancelReason: Message { Message("outbox.cancel-reason") }
    package static var outboxCancelHint: Message { Message("outbox.cancel-hint") }
    package static var outboxCancelButton: Message { Message("outbox.cancel-button") }
    package static func outboxReasonLength(count: Int) -> Message {
        Message("outbox.reason-length", [.number(count)])
    }
    package static var outboxDoneTryAgain: Message { Message("outbox.done-try-again") }
    package static var outboxDoneTryAgainOff: Message { Message("outbox.done-try-again-off") }
    package static var outboxDoneTell: Message { Message("outbox.done-tell") }
    package static var outboxDoneCancel: Message { Message("outbox.done-cancel") }
    package static var outboxRefusedTitle: Message { Message("outbox.refused-title") }
    package static var outboxRefusedChanged: Message { Message("outbox.refused-changed") }
    package static func outboxRefusedState(state: String) -> Message {
        Message("outbox.refused-state", [.text(state)])
    }
    package static var outboxCallsLink: Message { Message("outbox.calls-link") }
    package static var outboxCallsTitle: Message { Message("outbox.calls-title") }
    package static func outboxCallsNote(day: String, count: Int) -> Message {
        Message("outbox.calls-note", [.text(day), .number(count)])
    }
    package static var outboxCallsPrint: Message { Message("outbox.calls-print") }
    package static var outboxCallsColumnWhat: Message { Message("outbox.calls-column-what") }
    package static var outboxCallsColumnDone: Message { Message("outbox.calls-column-done") }
    package static var outboxCallsNobody: Message { Message("outbox.calls-nobody") }
    package static var outboxFaultUnknownHost: Message { Message("outbox.fault-unknown-host") }
    package static var outboxFaultAddressRefused: Message { Message("outbox.fault-address-refused") }
    package static var outboxFaultUnreachable: Message { Message("outbox.fault-unreachable") }
    package static var outboxFaultTimeout: Message { Message("outbox.fault-timeout") }
    package static var outboxFaultCertificate: Message { Message("outbox.fault-certificate") }
    package static var outboxFaultNoTls: Message { Message("outbox.fault-no-tls") }
    package static var outboxFaultBrokenOff: Message { Message("outbox.fault-broken-off") }
    package static var outboxFaultRedirected: Message { Message("outbox.fault-redirected") }
    package static func outboxFaultStatus(status: Int) -> Message {
        Message("outbox.fault-status", [.plain(status)])
    }
    package static var outboxFaultTooLarge: Message { Message("outbox.fault-too-large") }
    package static var outboxFaultSignIn: Message { Message("outbox.fault-sign-in") }
    package static func outboxFaultRefused(code: Int) -> Message {
        Message("outbox.fault-refused", [.plain(code)])
    }
    package static var outboxFaultEnded: Message { Message("outbox.fault-ended") }
    package static func outboxFaultOther(code: String) -> Message {
        Message("outbox.fault-other", [.text(code)])
    }
    package static func outboxTrackSent(event: String) -> Message {
        Message("outbox.track-sent", [.text(event)])
    }
    package static var outboxTrackSentText: Message { Message("outbox.track-sent-text") }
    package static var outboxTrackToldText: Message { Message("outbox.track-told-text") }
    package static func outboxTextSubject(reference: String) -> Message {
        Message("outbox.text-subject", [.text(reference)])
    }
    package static var outboxTextGreeting: Message { Message("outbox.text-greeting") }
    package static func outboxTextChosen(reference: String, name: String, day: String) -> Message {
        Message("outbox.text-chosen", [.text(reference), .text(name), .text(day)])
    }
    package static func outboxTextNotChosen(reference: String, name: String, day: String) -> Message {
        Message("outbox.text-not-chosen", [.text(reference), .text(name), .text(day)])
    }
    package static func outboxTextAccepted(reference: String, name: String, day: String) -> Message {
        Message("outbox.text-accepted", [.text(reference), .text(name), .text(day)])
    }
    package static func outboxTextReported(reference: String, name: String, day: String) -> Message {
        Message("outbox.text-reported", [.text(reference), .text(name), .text(day)])
    }
    package static func outboxTextCode(address: String) -> Message {
        Message("outbox.text-code", [.text(address)])
    }
    package static var outboxTextNoCode: Message { Message("outbox.text-no-code") }
    package static var outboxTextEnd: Message { Message("outbox.text-end") }
    package static var permissionReadSuggestions: Message { Message("permission.read-suggestions") }
    package static var permissionReplyToSuggestions: Message { Message("permission.reply-to-suggestions") }
    package static var permissionExchangeSuggestions: Message { Message("permission.exchange-suggestions") }
    package static var permissionManageCalls: Message { Message("permission.manage-calls") }
    package static var permissionEnterSuggestions: Message { Message("permission.enter-suggestions") }
    package static var permissionProposeForUnit: Message { Message("permission.propose-for-unit") }
    package static var permissionScreenSuggestions: Message { Message("permission.screen-suggestions") }
    package static var permissionGiveOpinions: Message { Message("permission.give-opinions") }
    package static var permissionEditCandidates: Message { Message("permission.edit-candidates") }
    package static var permissionFreezeCandidates: Message { Message("permission.freeze-candidates") }
    package static var permissionAmendCandidates: Message { Message("permission.amend-candidates") }
    package static var permissionManageRoll: Message { Message("permission.manage-roll") }
    package static var permissionPrepareVotes: Message { Message("permission.prepare-votes") }
    package static var permissionConductVotes: Message { Message("permission.conduct-votes") }
    package static var permissionRegisterDeputies: Message { Message("permission.register-deputies") }
    package static var permissionCountVotes: Message { Message("permission.count-votes") }
    package static var permissionSuperviseVotes: Message { Message("permission.supervise-votes") }
    package static var permissionPresideVotes: Message { Message("permission.preside-votes") }
    package static var permissionManagePlans: Message { Message("permission.manage-plans") }
    package static var permissionReportProgress: Message { Message("permission.report-progress") }
    package static var permissionReviewProgress: Message { Message("permission.review-progress") }
    package static var permissionPublishProgress: Message { Message("permission.publish-progress") }
    package static var permissionAcceptProjects: Message { Message("permission.accept-projects") }
    package static var permissionHandleCases: Message { Message("permission.handle-cases") }
    package static var permissionLeadSupervision: Message { Message("permission.lead-supervision") }
    package static var permissionDraftBulletins: Message { Message("permission.draft-bulletins") }
    package static var permissionReviewBulletins: Message { Message("permission.review-bulletins") }
    package static var permissionIssueBulletins: Message { Message("permission.issue-bulletins") }
    package static var permissionVisitProjects: Message { Message("permission.visit-projects") }
    package static var permissionManageReports: Message { Message("permission.manage-reports") }
    package static var permissionReadAudit: Message { Message("permission.read-audit") }
    package static var permissionAdminister: Message { Message("permission.administer") }
    package static var planFileTitle: Message { Message("plan-file.title") }
    package static var planFileLink: Message { Message("plan-file.link") }
    package static var planFileHeadline: Message { Message("plan-file.headline") }
    package static var planFileLead: Message { Message("plan-file.lead") }
    package static var planFileFetchTitle: Message { Message("plan-file.fetch-title") }
    package static var planFileFetchText: Message { Message("plan-file.fetch-text") }
    package static var planFileFetchWorkbook: Message { Message("plan-file.fetch-workbook") }
    package static var planFileFetchCsv: Message { Message("plan-file.fetch-csv") }
    package static var planFileSendTitle: Message { Message("plan-file.send-title") }
    package static func planFileHint(megabytes: Int) -> Message {
        Message("plan-file.hint", [.plain(megabytes)])
    }
    package static var planFileDecisionTitle: Message { Message("plan-file.decision-title") }
    package static var planFileDecisionText: Message { Message("plan-file.decision-text") }
    package static var planFileColumnsTitle: Message { Message("plan-file.columns-title") }
    package static var planFileColumnsText: Message { Message("plan-file.columns-text") }
    package static var planFileRuleKeys: Message { Message("plan-file.rule-keys") }
    package static var planFileRuleMonths: Message { Message("plan-file.rule-months") }
    package static var planFileRuleState: Message { Message("plan-file.rule-state") }
    package static var planFileRuleMilestones: Message { Message("plan-file.rule-milestones") }
    package static var planFileRuleVersion: Message { Message("plan-file.rule-version") }
    package static var planFileRuleCsv: Message { Message("plan-file.rule-csv") }
    package static func planFileDone(count: Int) -> Message {
        Message("plan-file.done", [.number(count)])
    }
    package static var planFileDoneText: Message { Message("plan-file.done-text") }
    package static var planFileUnreadable: Message { Message("plan-file.unreadable") }
    package static var planFileHeads: Message { Message("plan-file.heads") }
    package static var planFileNoRows: Message { Message("plan-file.no-rows") }
    package static func planFileTooManyRows(most: Int) -> Message {
        Message("plan-file.too-many-rows", [.number(most)])
    }
    package static var planFilePreview: Message { Message("plan-file.preview") }
    package static func planFilePreviewWrong(count: Int) -> Message {
        Message("plan-file.preview-wrong", [.number(count)])
    }
    package static func planFilePreviewSame(count: Int) -> Message {
        Message("plan-file.preview-same", [.number(count)])
    }
    package static func planFilePreviewChanges(count: Int, unchanged: Int) -> Message {
        Message("plan-file.preview-changes", [.number(count), .number(unchanged)])
    }
    package static var planFileSheet: Message { Message("plan-file.sheet") }
    package static func planFileFaultsCut(shown: Int, count: Int) -> Message {
        Message("plan-file.faults-cut", [.number(shown), .number(count)])
    }
    package static var planFileRowsRefused: Message { Message("plan-file.rows-refused") }
    package static var planFileLookedElse: Message { Message("plan-file.looked-else") }
    package static var planFileChangesTitle: Message { Message("plan-file.changes-title") }
    package static var planFileWhat: Message { Message("plan-file.what") }
    package static var planFileNow: Message { Message("plan-file.now") }
    package static var planFileThen: Message { Message("plan-file.then") }
    package static var planFileMonths: Message { Message("plan-file.months") }
    package static func planFileMonthFigure(month: String, figure: String) -> Message {
        Message("plan-file.month-figure", [.text(month), .text(figure)])
    }
    package static var planFileStateDraft: Message { Message("plan-file.state-draft") }
    package static var planFileStateMinor: Message { Message("plan-file.state-minor") }
    package static var planFileStateMajor: Message { Message("plan-file.state-major") }
    package static func planFileFirstTargets(targets: String) -> Message {
        Message("plan-file.first-targets", [.text(targets)])
    }
    package static func planFileQuestion(count: Int) -> Message {
        Message("plan-file.question", [.number(count)])
    }
    package static var planFileConsequenceDraft: Message { Message("plan-file.consequence-draft") }
    package static var planFileConsequenceDecision: Message { Message("plan-file.consequence-decision") }
    package static var planFileBringButton: Message { Message("plan-file.bring-button") }
    package static var planFileAgain: Message { Message("plan-file.again") }
    package static var planFileNeedsDecisionTitle: Message { Message("plan-file.needs-decision-title") }
    package static var planFileNoCode: Message { Message("plan-file.no-code") }
    package static func planFileUnknownCode(code: String) -> Message {
        Message("plan-file.unknown-code", [.text(code)])
    }
    package static func planFileOtherProject(code: String, name: String) -> Message {
        Message("plan-file.other-project", [.text(code), .text(name)])
    }
    package static var planFileNoLead: Message { Message("plan-file.no-lead") }
    package static func planFileOtherLead(name: String) -> Message {
        Message("plan-file.other-lead", [.text(name)])
    }
    package static func planFileOtherNumber(number: Int) -> Message {
        Message("plan-file.other-number", [.plain(number)])
    }
    package static var planFileNoKind: Message { Message("plan-file.no-kind") }
    package static func planFileKind(text: String) -> Message {
        Message("plan-file.kind", [.text(text)])
    }
    package static var planFileNoMeasure: Message { Message("plan-file.no-measure") }
    package static func planFileUnknownMeasure(name: String) -> Message {
        Message("plan-file.unknown-measure", [.text(name)])
    }
    package static func planFileSeveralMeasures(name: String) -> Message {
        Message("plan-file.several-measures", [.text(name)])
    }
    package static var planFileNoUnit: Message { Message("plan-file.no-unit") }
    package static func planFileOtherUnit(unit: String) -> Message {
        Message("plan-file.other-unit", [.text(unit)])
    }
    package static func planFileTwice(line: Int) -> Message {
        Message("plan-file.twice", [.plain(line)])
    }
    package static func planFileDiffers(line: Int, text: String) -> Message {
        Message("plan-file.differs", [.plain(line), .text(text)])
    }
    package static func planFileMilestoneNumber(text: String) -> Message {
        Message("plan-file.milestone-number", [.text(text)])
    }
    package static func planFileUnknownMilestone(number: Int) -> Message {
        Message("plan-file.unknown-milestone", [.plain(number)])
    }
    package static func planFileTooManyMilestones(most: Int) -> Message {
        Message("plan-file.too-many-milestones", [.number(most)])
    }
    package static var planFileNeedsDecision: Message { Message("plan-file.needs-decision") }
    package static var planFileChangedMeanwhile: Message { Message("plan-file.changed-meanwhile") }
    package static func planFileDiffersNow(what: String, now: String, file: String) -> Message {
        Message("plan-file.differs-now", [.text(what), .text(now), .text(file)])
    }
    package static func planFileOtherSheet(name: String) -> Message {
        Message("plan-file.other-sheet", [.text(name)])
    }
    package static var pollNav: Message { Message("poll.nav") }
    package static var pollInboxAction: Message { Message("poll.inbox.action") }
    package static func pollListHeadline(count: Int, open: Int) -> Message {
        Message("poll.list-headline", [.number(count), .number(open)])
    }
    package static func pollListHeadlineDone(count: Int) -> Message {
        Message("poll.list-headline-done", [.number(count)])
    }
    package static var pollListNone: Message { Message("poll.list-none") }
    package static var pollListLead: Message { Message("poll.list-lead") }
    package static var pollListEmpty: Message { Message("poll.list-empty") }
    package static var pollListEmptyText: Message { Message("poll.list-empty-text") }
    package static var pollListMeetings: Message { Message("poll.list-meetings") }
    package static var pollColumnPoll: Message { Message("poll.column.poll") }
    package static var pollColumnMeeting: Message { Message("poll.column.meeting") }
    package static var pollColumnState: Message { Message("poll.column.state") }
    package static var pollColumnSessions: Message { Message("poll.column.sessions") }
    package static var pollColumnNumber: Message { Message("poll.column.number") }
    package static var pollColumnKind: Message { Message("poll.column.kind") }
    package static var pollNew: Message { Message("poll.new") }
    package static func pollNewAt(term: Int, number: Int) -> Message {
        Message("poll.new-at", [.plain(term), .plain(number)])
    }
    package static var pollNewHeadline: Message { Message("poll.new-headline") }
    package static var pollNewLead: Message { Message("poll.new-lead") }
    package static var pollNewNoList: Message { Message("poll.new-no-list") }
    package static var pollNewNoListText: Message { Message("poll.new-no-list-text") }
    package static var pollNewButton: Message { Message("poll.new-button") }
    package static func pollListYear(year: Int) -> Message {
        Message("poll.list-year", [.plain(year)])
    }
    package static func pollTitleProposed(place: String, year: Int) -> Message {
        Message("poll.title-proposed", [.text(place), .plain(year)])
    }
    package static var pollFieldList: Message { Message("poll.field.list") }
    package static var pollFieldListHint: Message { Message("poll.field.list-hint") }
    package static var pollFieldTitle: Message { Message("poll.field.title") }
    package static var pollFieldTitleEnglish: Message { Message("poll.field.title-english") }
    package static var pollFieldSitting: Message { Message("poll.field.sitting") }
    package static var pollFieldSittingHint: Message { Message("poll.field.sitting-hint") }
    package static var pollFieldPrinted: Message { Message("poll.field.printed") }
    package static var pollFieldPrintedHint: Message { Message("poll.field.printed-hint") }
    package static var pollFieldMore: Message { Message("poll.field.more") }
    package static var pollFieldChannel: Message { Message("poll.field.channel") }
    package static var pollFieldItems: Message { Message("poll.field.items") }
    package static var pollFieldElected: Message { Message("poll.field.elected") }
    package static var pollFieldDocument: Message { Message("poll.field.document") }
    package static var pollFieldDocumentHint: Message { Message("poll.field.document-hint") }
    package static var pollFieldReason: Message { Message("poll.field.reason") }
    package static var pollFieldNumber: Message { Message("poll.field.number") }
    package static var pollFieldNumberHint: Message { Message("poll.field.number-hint") }
    package static var pollFieldPackets: Message { Message("poll.field.packets") }
    package static var pollFieldPlace: Message { Message("poll.field.place") }
    package static var pollFieldPlaceHint: Message { Message("poll.field.place-hint") }
    package static var pollFieldOpening: Message { Message("poll.field.opening") }
    package static var pollFieldOpeningHint: Message { Message("poll.field.opening-hint") }
    package static var pollFieldUntil: Message { Message("poll.field.until") }
    package static func pollSittingOption(number: Int, date: String, present: Int) -> Message {
        Message("poll.sitting-option", [.number(number), .text(date), .number(present)])
    }
    package static var pollStatePrepared: Message { Message("poll.state.prepared") }
    package static var pollStateRules: Message { Message("poll.state.rules") }
    package static var pollStateScrutineers: Message { Message("poll.state.scrutineers") }
    package static var pollStateVoting: Message { Message("poll.state.voting") }
    package static var pollStateCounted: Message { Message("poll.state.counted") }
    package static var pollStateCertified: Message { Message("poll.state.certified") }
    package static var pollStateAccepted: Message { Message("poll.state.accepted") }
    package static var pollStateAnnounced: Message { Message("poll.state.announced") }
    package static var pollStateRecounted: Message { Message("poll.state.recounted") }
    package static var pollStateSealed: Message { Message("poll.state.sealed") }
    package static var pollSessionOpened: Message { Message("poll.session.opened") }
    package static var pollSessionIssuing: Message { Message("poll.session.issuing") }
    package static var pollSessionCasting: Message { Message("poll.session.casting") }
    package static var pollSessionClosed: Message { Message("poll.session.closed") }
    package static var pollSessionReconciled: Message { Message("poll.session.reconciled") }
    package static var pollSessionVoid: Message { Message("poll.session.void") }
    package static var pollSessionCounting: Message { Message("poll.session.counting") }
    package static var pollSessionCounted: Message { Message("poll.session.counted") }
    package static var pollSessionAbandoned: Message { Message("poll.session.abandoned") }
    package static var pollKindMain: Message { Message("poll.kind.main") }
    package static var pollKindTie: Message { Message("poll.kind.tie") }
    package static var pollKindShortfall: Message { Message("poll.kind.shortfall") }
    package static var pollKindRating: Message { Message("poll.kind.rating") }
    package static var pollRolePresiding: Message { Message("poll.role.presiding") }
    package static var pollRoleChief: Message { Message("poll.role.chief") }
    package static var pollRoleScrutineer: Message { Message("poll.role.scrutineer") }
    package static var pollRoleTeller: Message { Message("poll.role.teller") }
    package static var pollChannelPaper: Message { Message("poll.channel.paper") }
    package static var pollChannelKeypad: Message { Message("poll.channel.keypad") }
    package static var pollHeadlinePrepared: Message { Message("poll.headline.prepared") }
    package static var pollHeadlineRules: Message { Message("poll.headline.rules") }
    package static var pollHeadlineScrutineers: Message { Message("poll.headline.scrutineers") }
    package static func pollHeadlineOpened(number: Int) -> Message {
        Message("poll.headline.opened", [.number(number)])
    }
    package static func pollHeadlineIssuing(number: Int, issued: Int) -> Message {
        Message("poll.headline.issuing", [.number(number), .number(issued)])
    }
    package static func pollHeadlineCasting(number: Int) -> Message {
        Message("poll.headline.casting", [.number(number)])
    }
    package static func pollHeadlineClosed(number: Int) -> Message {
        Message("poll.headline.closed", [.number(number)])
    }
    package static func pollHeadlineCounting(number: Int) -> Message {
        Message("poll.headline.counting", [.number(number)])
    }
    package static var pollHeadlineTie: Message { Message("poll.headline.tie") }
    package static var pollHeadlineShortfall: Message { Message("poll.headline.shortfall") }
    package static var pollHeadlineDecide: Message { Message("poll.headline.decide") }
    package static var pollHeadlineFinished: Message { Message("poll.headline.finished") }
    package static var pollHeadlineAgain: Message { Message("poll.headline.again") }
    package static var pollHeadlineCounted: Message { Message("poll.headline.counted") }
    package static var pollHeadlineCertified: Message { Message("poll.headline.certified") }
    package static var pollHeadlineAccepted: Message { Message("poll.headline.accepted") }
    package static var pollHeadlineAnnounced: Message { Message("poll.headline.announced") }
    package static var pollHeadlineSealed: Message { Message("poll.headline.sealed") }
    package static var pollHeadlineRecounted: Message { Message("poll.headline.recounted") }
    package static var pollFigureDeputies: Message { Message("poll.figure.deputies") }
    package static var pollFigurePresent: Message { Message("poll.figure.present") }
    package static var pollFigureQuorum: Message { Message("poll.figure.quorum") }
    package static var pollFigurePrinted: Message { Message("poll.figure.printed") }
    package static var pollFigureIssued: Message { Message("poll.figure.issued") }
    package static var pollFigureSpoilt: Message { Message("poll.figure.spoilt") }
    package static var pollFigureReturned: Message { Message("poll.figure.returned") }
    package static var pollNextTitle: Message { Message("poll.next-title") }
    package static func pollOthersTitle(post: String) -> Message {
        Message("poll.others-title", [.text(post)])
    }
    package static var pollOthersText: Message { Message("poll.others-text") }
    package static var pollWaitingNothing: Message { Message("poll.waiting.nothing") }
    package static var pollWaitingRecord: Message { Message("poll.waiting.record") }
    package static var pollWaitingCounting: Message { Message("poll.waiting.counting") }
    package static var pollRecountOldTitle: Message { Message("poll.recount.old-title") }
    package static var pollRecountNewTitle: Message { Message("poll.recount.new-title") }
    package static func pollRecountDecision(document: String, reason: String) -> Message {
        Message("poll.recount.decision", [.text(document), .text(reason)])
    }
    package static func pollRecountOpening(document: String) -> Message {
        Message("poll.recount.opening", [.text(document)])
    }
    package static var pollRecountNewLink: Message { Message("poll.recount.new-link") }
    package static var pollRecountOldLink: Message { Message("poll.recount.old-link") }
    package static var pollWaySittings: Message { Message("poll.way-sittings") }
    package static var pollWayCounting: Message { Message("poll.way-counting") }
    package static var pollWayHall: Message { Message("poll.way-hall") }
    package static var pollReadCertificate: Message { Message("poll.read-certificate") }
    package static var pollDoneText: Message { Message("poll.done-text") }
    package static var pollStepTakeList: Message { Message("poll.step.take-list") }
    package static var pollStepLockRule: Message { Message("poll.step.lock-rule") }
    package static var pollStepTakeScrutineers: Message { Message("poll.step.take-scrutineers") }
    package static var pollStepOpen: Message { Message("poll.step.open") }
    package static var pollStepAddPapers: Message { Message("poll.step.add-papers") }
    package static var pollStepStartIssuing: Message { Message("poll.step.start-issuing") }
    package static var pollStepStartCasting: Message { Message("poll.step.start-casting") }
    package static var pollStepClose: Message { Message("poll.step.close") }
    package static var pollStepAbandon: Message { Message("poll.step.abandon") }
    package static var pollStepDecide: Message { Message("poll.step.decide") }
    package static var pollStepConclude: Message { Message("poll.step.conclude") }
    package static var pollStepCertify: Message { Message("poll.step.certify") }
    package static var pollStepAccept: Message { Message("poll.step.accept") }
    package static var pollStepAnnounce: Message { Message("poll.step.announce") }
    package static var pollStepRecount: Message { Message("poll.step.recount") }
    package static var pollStepSeal: Message { Message("poll.step.seal") }
    package static var pollNoteTakeList: Message { Message("poll.note.take-list") }
    package static var pollNoteLockRule: Message { Message("poll.note.lock-rule") }
    package static var pollNoteTakeScrutineers: Message { Message("poll.note.take-scrutineers") }
    package static var pollNoteOpen: Message { Message("poll.note.open") }
    package static var pollNoteAddPapers: Message { Message("poll.note.add-papers") }
    package static var pollNoteStartIssuing: Message { Message("poll.note.start-issuing") }
    package static var pollNoteStartCasting: Message { Message("poll.note.start-casting") }
    package static var pollNoteClose: Message { Message("poll.note.close") }
    package static var pollNoteAbandon: Message { Message("poll.note.abandon") }
    package static var pollNoteDecide: Message { Message("poll.note.decide") }
    package static var pollNoteConclude: Message { Message("poll.note.conclude") }
    package static var pollNoteCertify: Message { Message("poll.note.certify") }
    package static var pollNoteAccept: Message { Message("poll.note.accept") }
    package static var pollNoteAnnounce: Message { Message("poll.note.announce") }
    package static var pollNoteRecount: Message { Message("poll.note.recount") }
    package static var pollNoteSeal: Message { Message("poll.note.seal") }
    package static var pollDoneTakeList: Message { Message("poll.done.take-list") }
    package static var pollDoneLockRule: Message { Message("poll.done.lock-rule") }
    package static var pollDoneTakeScrutineers: Message { Message("poll.done.take-scrutineers") }
    package static var pollDoneOpen: Message { Message("poll.done.open") }
    package static var pollDoneAddPapers: Message { Message("poll.done.add-papers") }
    package static var pollDoneStartIssuing: Message { Message("poll.done.start-issuing") }
    package static var pollDoneStartCasting: Message { Message("poll.done.start-casting") }
    package static var pollDoneClose: Message { Message("poll.done.close") }
    package static var pollDoneAbandon: Message { Message("poll.done.abandon") }
    package static var pollDoneDecide: Message { Message("poll.done.decide") }
    package static var pollDoneConclude: Message { Message("poll.done.conclude") }
    package static var pollDoneCertify: Message { Message("poll.done.certify") }
    package static var pollDoneAccept: Message { Message("poll.done.accept") }
    package static var pollDoneAnnounce: Message { Message("poll.done.announce") }
    package static var pollDoneRecount: Message { Message("poll.done.recount") }
    package static var pollDoneSeal: Message { Message("poll.done.seal") }
    package static var pollRefusedTitle: Message { Message("poll.refused.title") }
    package static var pollRefusedChanged: Message { Message("poll.refused.changed") }
    package static func pollRefusedState(state: String) -> Message {
        Message("poll.refused.state", [.text(state)])
    }
    package static func pollRefusedSession(state: String) -> Message {
        Message("poll.refused.session", [.text(state)])
    }
    package static func pollRefusedRecord(code: String) -> Message {
        Message("poll.refused.record", [.text(code)])
    }
    package static var pollMissingMeeting: Message { Message("poll.missing.meeting") }
    package static var pollMissingMeetingClosed: Message { Message("poll.missing.meeting-closed") }
    package static func pollMissingList(year: Int) -> Message {
        Message("poll.missing.list", [.plain(year)])
    }
    package static func pollMissingNewest(newest: Int, version: Int) -> Message {
        Message("poll.missing.newest", [.plain(newest), .plain(version)])
    }
    package static func pollMissingRule(year: Int) -> Message {
        Message("poll.missing.rule", [.plain(year)])
    }
    package static func pollMissingScheme(year: Int) -> Message {
        Message("poll.missing.scheme", [.plain(year)])
    }
    package static func pollMissingItems(seats: Int, items: Int) -> Message {
        Message("poll.missing.items", [.number(seats), .number(items)])
    }
    package static func pollMissingPackage(items: Int) -> Message {
        Message("poll.missing.package", [.number(items)])
    }
    package static var pollMissingScrutineers: Message { Message("poll.missing.scrutineers") }
    package static func pollMissingTellers(count: Int) -> Message {
        Message("poll.missing.tellers", [.number(count)])
    }
    package static var pollMissingSitting: Message { Message("poll.missing.sitting") }
    package static func pollMissingQuorum(present: Int, deputies: Int, missing: Int) -> Message {
        Message("poll.missing.quorum", [.number(present), .number(deputies), .number(missing)])
    }
    package static func pollMissingSession(number: Int) -> Message {
        Message("poll.missing.session", [.number(number)])
    }
    package static var pollMissingNothing: Message { Message("poll.missing.nothing") }
    package static func pollMissingPapers(printed: Int, present: Int) -> Message {
        Message("poll.missing.papers", [.number(printed), .number(present)])
    }
    package static var pollMissingTie: Message { Message("poll.missing.tie") }
    package static func pollMissingRecounted(number: Int) -> Message {
        Message("poll.missing.recounted", [.plain(number)])
    }
    package static func pollMissingRatedCounting(number: Int) -> Message {
        Message("poll.missing.rated-counting", [.plain(number)])
    }
    package static func pollMissingRatedRecounted(number: Int) -> Message {
        Message("poll.missing.rated-recounted", [.plain(number)])
    }
    package static var pollMissingRecountPapers: Message { Message("poll.missing.recount-papers") }
    package static var pollMissingFinished: Message { Message("poll.missing.finished") }
    package static var pollMissingPaper: Message { Message("poll.missing.paper") }
    package static func pollMissingOfficer(role: String) -> Message {
        Message("poll.missing.officer", [.text(role)])
    }
    package static var pollFaultTitle: Message { Message("poll.fault.title") }
    package static func pollFaultLong(characters: Int, most: Int) -> Message {
        Message("poll.fault.long", [.number(characters), .number(most)])
    }
    package static var pollFaultYear: Message { Message("poll.fault.year") }
    package static var pollFaultKind: Message { Message("poll.fault.kind") }
    package static func pollFaultPrinted(most: Int) -> Message {
        Message("poll.fault.printed", [.plain(most)])
    }
    package static var pollFaultSitting: Message { Message("poll.fault.sitting") }
    package static func pollFaultItems(count: Int) -> Message {
        Message("poll.fault.items", [.number(count)])
    }
    package static func pollFaultChosen(count: Int) -> Message {
        Message("poll.fault.chosen", [.number(count)])
    }
    package static var pollFaultDocument: Message { Message("poll.fault.document") }
    package static var pollFaultReason: Message { Message("poll.fault.reason") }
    package static var pollFaultOpening: Message { Message("poll.fault.opening") }
    package static var pollFaultNotice: Message { Message("poll.fault.notice") }
    package static var pollFaultPackets: Message { Message("poll.fault.packets") }
    package static var pollFaultPlace: Message { Message("poll.fault.place") }
    package static var pollFaultUntil: Message { Message("poll.fault.until") }
    package static var pollSessionsTitle: Message { Message("poll.sessions-title") }
    package static func pollSessionItems(items: String, count: Int) -> Message {
        Message("poll.session-items", [.text(items), .number(count)])
    }
    package static var pollBasisTitle: Message { Message("poll.basis-title") }
    package static var pollBasisList: Message { Message("poll.basis-list") }
    package static func pollBasisListText(year: Int, version: Int, items: Int) -> Message {
        Message("poll.basis-list-text", [.plain(year), .plain(version), .number(items)])
    }
    package static var pollBasisRule: Message { Message("poll.basis-rule") }
    package static var pollBasisRuleOpen: Message { Message("poll.basis-rule-open") }
    package static var pollBasisRuleNone: Message { Message("poll.basis-rule-none") }
    package static var pollBasisScrutineers: Message { Message("poll.basis-scrutineers") }
    package static var pollBasisTellers: Message { Message("poll.basis-tellers") }
    package static var pollPaperTitle: Message { Message("poll.paper-title") }
    package static var pollPaperBack: Message { Message("poll.paper-back") }
    package static var pollPaperNote: Message { Message("poll.paper-note") }
    package static func pollPaperOrgan(place: String, number: Int) -> Message {
        Message("poll.paper-organ", [.text(place), .plain(number)])
    }
    package static func pollPaperOrganStreet(place: String, number: Int) -> Message {
        Message("poll.paper-organ-street", [.text(place), .plain(number)])
    }
    package static var pollPaperMain: Message { Message("poll.paper-main") }
    package static var pollPaperTie: Message { Message("poll.paper-tie") }
    package static var pollPaperShortfall: Message { Message("poll.paper-shortfall") }
    package static func pollPaperUpTo(count: Int) -> Message {
        Message("poll.paper-up-to", [.number(count)])
    }
    package static func pollPaperExactly(count: Int) -> Message {
        Message("poll.paper-exactly", [.number(count)])
    }
    package static var pollPaperPerItem: Message { Message("poll.paper-per-item") }
    package static func pollPaperRank(count: Int) -> Message {
        Message("poll.paper-rank", [.number(count)])
    }
    package static var pollPaperVoid: Message { Message("poll.paper-void") }
    package static var pollPaperNumber: Message { Message("poll.paper-number") }
    package static var pollPaperItem: Message { Message("poll.paper-item") }
    package static var pollPaperMark: Message { Message("poll.paper-mark") }
    package static var pollPaperRankColumn: Message { Message("poll.paper-rank-column") }
    package static var pollPaperFingerprint: Message { Message("poll.paper-fingerprint") }
    package static func projectPageTitle(name: String) -> Message {
        Message("project.page.title", [.text(name)])
    }
    package static func projectListTitle(year: Int) -> Message {
        Message("project.list.title", [.plain(year)])
    }
    package static func projectListYear(year: Int) -> Message {
        Message("project.list.year", [.plain(year)])
    }
    package static var projectListDescription: Message { Message("project.list.description") }
    package static var projectListLead: Message { Message("project.list.lead") }
    package static var projectListSection: Message { Message("project.list.section") }
    package static var projectListOrder: Message { Message("project.list.order") }
    package static func projectAsOf(date: String) -> Message {
        Message("project.as-of", [.text(date)])
    }
    package static func projectNumber(number: Int) -> Message {
        Message("project.number", [.plain(number)])
    }
    package static var projectHeadlineNone: Message { Message("project.headline.none") }
    package static func projectHeadlineDone(count: Int, done: Int) -> Message {
        Message("project.headline.done", [.number(count), .number(done)])
    }
    package static func projectHeadlineRunning(count: Int, done: Int, running: Int) -> Message {
        Message("project.headline.running", [.number(count), .number(done), .number(running)])
    }
    package static func projectHeadlineHeld(count: Int, done: Int, running: Int, held: Int) -> Message {
        Message("project.headline.held", [.number(count), .number(done), .number(running), .number(held)])
    }
    package static var projectFigureElected: Message { Message("project.figure.elected") }
    package static var projectFigureDone: Message { Message("project.figure.done") }
    package static var projectFigureQuantities: Message { Message("project.figure.quantities") }
    package static var projectFigureWithout: Message { Message("project.figure.without") }
    package static var projectUnitProjects: Message { Message("project.unit.projects") }
    package static var projectUnitFigures: Message { Message("project.unit.figures") }
    package static var projectYearsLabel: Message { Message("project.years.label") }
    package static func projectMeasureSaid(name: String, value: String) -> Message {
        Message("project.measure.said", [.text(name), .text(value)])
    }
    package static func projectMeasureStands(name: String, value: String) -> Message {
        Message("project.measure.stands", [.text(name), .text(value)])
    }
    package static var projectMeasureSeparator: Message { Message("project.measure.separator") }
    package static var projectMeasureNone: Message { Message("project.measure.none") }
    package static func projectUnitKilometres(number: String) -> Message {
        Message("project.unit.kilometres", [.text(number)])
    }
    package static func projectUnitMetres(number: String) -> Message {
        Message("project.unit.metres", [.text(number)])
    }
    package static func projectUnitSquareMetres(number: String) -> Message {
        Message("project.unit.square-metres", [.text(number)])
    }
    package static func projectUnitHectares(number: String) -> Message {
        Message("project.unit.hectares", [.text(number)])
    }
    package static func projectUnitTonnes(number: String) -> Message {
        Message("project.unit.tonnes", [.text(number)])
    }
    package static func projectUnitPercent(number: String) -> Message {
        Message("project.unit.percent", [.text(number)])
    }
    package static var projectStateNearly: Message { Message("project.state.nearly") }
    package static var projectStateDone: Message { Message("project.state.done") }
    package static var projectStateEverywhere: Message { Message("project.state.everywhere") }
    package static var projectStateCleared: Message { Message("project.state.cleared") }
    package static func projectAmountExact(number: String) -> Message {
        Message("project.amount.exact", [.text(number)])
    }
    package static func projectAmountOver(number: String) -> Message {
        Message("project.amount.over", [.text(number)])
    }
    package static func projectAmountAbout(number: String) -> Message {
        Message("project.amount.about", [.text(number)])
    }
    package static func projectAmountNearly(number: String) -> Message {
        Message("project.amount.nearly", [.text(number)])
    }
    package static func projectAmountAtLeast(number: String) -> Message {
        Message("project.amount.at-least", [.text(number)])
    }
    package static func projectAmountAtMost(number: String) -> Message {
        Message("project.amount.at-most", [.text(number)])
    }
    package static func projectAmountUnder(number: String) -> Message {
        Message("project.amount.under", [.text(number)])
    }
    package static func projectLeadDone(count: Int) -> Message {
        Message("project.lead.done", [.number(count)])
    }
    package static var projectLeadDoneWithout: Message { Message("project.lead.done-without") }
    package static func projectLeadHeld(state: String) -> Message {
        Message("project.lead.held", [.text(state)])
    }
    package static func projectLeadRunning(state: String, count: Int) -> Message {
        Message("project.lead.running", [.text(state), .number(count)])
    }
    package static func projectLeadRunningWithout(state: String) -> Message {
        Message("project.lead.running-without", [.text(state)])
    }
    package static var projectFactsState: Message { Message("project.facts.state") }
    package static var projectFactsField: Message { Message("project.facts.field") }
    package static var projectFactsBasis: Message { Message("project.facts.basis") }
    package static var projectFactsCode: Message { Message("project.facts.code") }
    package static var projectFactsAsOf: Message { Message("project.facts.as-of") }
    package static var projectFactsSource: Message { Message("project.facts.source") }
    package static var projectSourceTitle: Message { Message("project.source.title") }
    package static var projectSourceLabel: Message { Message("project.source.label") }
    package static var projectSourceBetween: Message { Message("project.source.between") }
    package static var projectSourceNote: Message { Message("project.source.note") }
    package static var projectCertaintyRecorded: Message { Message("project.certainty.recorded") }
    package static var projectCertaintyPublished: Message { Message("project.certainty.published") }
    package static var projectCertaintyDerived: Message { Message("project.certainty.derived") }
    package static var projectPublishedTitle: Message { Message("project.published.title") }
    package static var projectColumnMeasure: Message { Message("project.column.measure") }
    package static var projectColumnValue: Message { Message("project.column.value") }
    package static var projectColumnPlace: Message { Message("project.column.place") }
    package static var projectColumnPeriod: Message { Message("project.column.period") }
    package static var projectColumnCertainty: Message { Message("project.column.certainty") }
    package static var projectWithoutTitle: Message { Message("project.without.title") }
    package static var projectWithoutText: Message { Message("project.without.text") }
    package static var projectActsTitle: Message { Message("project.acts.title") }
    package static var projectActProposing: Message { Message("project.act.proposing") }
    package static func projectActProposingFrom(count: Int) -> Message {
        Message("project.act.proposing-from", [.number(count)])
    }
    package static var projectActProposingNone: Message { Message("project.act.proposing-none") }
    package static var projectActProposingLink: Message { Message("project.act.proposing-link") }
    package static func projectActDeciding(year: Int, basis: String) -> Message {
        Message("project.act.deciding", [.plain(year), .text(basis)])
    }
    package static var projectActDecidingLink: Message { Message("project.act.deciding-link") }
    package static func projectActDelivered(state: String) -> Message {
        Message("project.act.delivered", [.text(state)])
    }
    package static func projectActDelivering(state: String) -> Message {
        Message("project.act.delivering", [.text(state)])
    }
    package static func projectActAssigned(state: String) -> Message {
        Message("project.act.assigned", [.text(state)])
    }
    package static var projectActSupervising: Message { Message("project.act.supervising") }
    package static var projectActSupervisingNone: Message { Message("project.act.supervising-none") }
    package static func projectActSupervisingLink(month: Int) -> Message {
        Message("project.act.supervising-link", [.plain(month)])
    }
    package static var projectActEvaluating: Message { Message("project.act.evaluating") }
    package static var projectOthersTitle: Message { Message("project.others.title") }
    package static func projectBack(year: Int) -> Message {
        Message("project.back", [.plain(year)])
    }
    package static var projectDataButton: Message { Message("project.data.button") }
    package static var projectDataLink: Message { Message("project.data.link") }
    package static var projectEmptyTitle: Message { Message("project.empty.title") }
    package static var projectEmptyText: Message { Message("project.empty.text") }
    package static var projectEmptyButton: Message { Message("project.empty.button") }
    package static var projectChangesTitle: Message { Message("project.changes.title") }
    package static var projectChangesFirst: Message { Message("project.changes.first") }
    package static var projectChangesNow: Message { Message("project.changes.now") }
    package static func projectLatestTitle(month: Int) -> Message {
        Message("project.latest-title", [.plain(month)])
    }
    package static var projectNoticeLink: Message { Message("project.notice-link") }
    package static var projectFigureTarget: Message { Message("project.figure.target") }
    package static var projectFigureInvested: Message { Message("project.figure.invested") }
    package static var ratingGradeSatisfied: Message { Message("rating.grade.satisfied") }
    package static var ratingGradeBasic: Message { Message("rating.grade.basic") }
    package static var ratingGradeDissatisfied: Message { Message("rating.grade.dissatisfied") }
    package static var ratingStateFinished: Message { Message("rating.state.finished") }
    package static var ratingStateUnfinished: Message { Message("rating.state.unfinished") }
    package static var ratingStateSuspended: Message { Message("rating.state.suspended") }
    package static var ratingStateTerminated: Message { Message("rating.state.terminated") }
    package static var ratingBaseAllMembers: Message { Message("rating.base.all-members") }
    package static var ratingBasePresent: Message { Message("rating.base.present") }
    package static var ratingBaseIssued: Message { Message("rating.base.issued") }
    package static var ratingBaseReturned: Message { Message("rating.base.returned") }
    package static var ratingBaseValid: Message { Message("rating.base.valid") }
    package static func ratingBaseAllMembersCounted(count: Int) -> Message {
        Message("rating.base.all-members-counted", [.number(count)])
    }
    package static func ratingBasePresentCounted(count: Int) -> Message {
        Message("rating.base.present-counted", [.number(count)])
    }
    package static func ratingBaseIssuedCounted(count: Int) -> Message {
        Message("rating.base.issued-counted", [.number(count)])
    }
    package static func ratingBaseReturnedCounted(count: Int) -> Message {
        Message("rating.base.returned-counted", [.number(count)])
    }
    package static func ratingBaseValidCounted(count: Int) -> Message {
        Message("rating.base.valid-counted", [.number(count)])
    }
    package static func ratingRuleQuorum(fraction: String) -> Message {
        Message("rating.rule.quorum", [.text(fraction)])
    }
    package static func ratingRuleSatisfiedAtLeast(base: String, fraction: String) -> Message {
        Message("rating.rule.satisfied-at-least", [.text(base), .text(fraction)])
    }
    package static func ratingRuleSatisfiedMoreThan(base: String, fraction: String) -> Message {
        Message("rating.rule.satisfied-more-than", [.text(base), .text(fraction)])
    }
    package static func ratingRuleBasicAtLeast(base: String, fraction: String) -> Message {
        Message("rating.rule.basic-at-least", [.text(base), .text(fraction)])
    }
    package static func ratingRuleBasicMoreThan(base: String, fraction: String) -> Message {
        Message("rating.rule.basic-more-than", [.text(base), .text(fraction)])
    }
    package static var ratingRuleDissatisfied: Message { Message("rating.rule.dissatisfied") }
    package static var ratingRuleBlankValid: Message { Message("rating.rule.blank-valid") }
    package static var ratingRuleBlankVoid: Message { Message("rating.rule.blank-void") }
    package static func ratingRoundHeading(round: Int, items: Int) -> Message {
        Message("rating.round.heading", [.plain(round), .plain(items)])
    }
    package static func ratingStepQuorumMet(present: Int, members: Int, formula: String, fraction: String) -> Message {
        Message("rating.step.quorum-met", [.number(present), .number(members), .text(formula), .text(fraction)])
    }
    package static func ratingStepQuorumMissed(present: Int, members: Int, formula: String, fraction: String) -> Message {
        Message("rating.step.quorum-missed", [.number(present), .number(members), .text(formula), .text(fraction)])
    }
    package static func ratingStepPapersFit(issued: Int, returned: Int, unreturned: Int) -> Message {
        Message("rating.step.papers-fit", [.number(issued), .number(returned), .number(unreturned)])
    }
    package static func ratingStepPapersExcess(issued: Int, returned: Int) -> Message {
        Message("rating.step.papers-excess", [.number(issued), .number(returned)])
    }
    package static var ratingStepStopped: Message { Message("rating.step.stopped") }
    package static func ratingStepSorted(valid: Int, void: Int) -> Message {
        Message("rating.step.sorted", [.number(valid), .number(void)])
    }
    package static func ratingStepVoid(reasons: String) -> Message {
        Message("rating.step.void", [.text(reasons)])
    }
    package static func ratingStepSatisfiedAtLeast(base: String, fraction: String, formula: String, needed: Int) -> Message {
        Message("rating.step.satisfied-at-least", [.text(base), .text(fraction), .text(formula), .number(needed)])
    }
    package static func ratingStepSatisfiedMoreThan(base: String, fraction: String, formula: String, needed: Int) -> Message {
        Message("rating.step.satisfied-more-than", [.text(base), .text(fraction), .text(formula), .number(needed)])
    }
    package static func ratingStepBasicAtLeast(base: String, fraction: String, formula: String, needed: Int) -> Message {
        Message("rating.step.basic-at-least", [.text(base), .text(fraction), .text(formula), .number(needed)])
    }
    package static func ratingStepBasicMoreThan(base: String, fraction: String, formula: String, needed: Int) -> Message {
        Message("rating.step.basic-more-than", [.text(base), .text(fraction), .text(formula), .number(needed)])
    }
    package static func ratingStepGradedSatisfied(count: Int, items: String) -> Message {
        Message("rating.step.graded-satisfied", [.number(count), .text(items)])
    }
    package static func ratingStepGradedBasic(count: Int, items: String) -> Message {
        Message("rating.step.graded-basic", [.number(count), .text(items)])
    }
    package static func ratingStepGradedDissatisfied(count: Int, items: String) -> Message {
        Message("rating.step.graded-dissatisfied", [.number(count), .text(items)])
    }
    package static func ratingStepSuspended(count: Int, items: String) -> Message {
        Message("rating.step.suspended", [.number(count), .text(items)])
    }
    package static func ratingStepTerminated(count: Int, items: String) -> Message {
        Message("rating.step.terminated", [.number(count), .text(items)])
    }
    package static func ratingStepOverall(good: Int, valid: Int, goodPercent: String, satisfied: Int, satisfiedPercent: String) -> Message {
        Message("rating.step.overall", [.number(good), .number(valid), .text(goodPercent), .number(satisfied), .text(satisfiedPercent)])
    }
    package static var ratingStepNoOverall: Message { Message("rating.step.no-overall") }
    package static func ratingItemCounts(satisfied: Int, basic: Int, dissatisfied: Int, blank: Int) -> Message {
        Message("rating.item.counts", [.number(satisfied), .number(basic), .number(dissatisfied), .number(blank)])
    }
    package static func ratingItemShares(base: String, satisfied: String, together: String) -> Message {
        Message("rating.item.shares", [.text(base), .text(satisfied), .text(together)])
    }
    package static func ratingItemLine(item: String, counts: String, reason: String) -> Message {
        Message("rating.item.line", [.text(item), .text(counts), .text(reason)])
    }
    package static func ratingItemLineWithShares(item: String, counts: String, shares: String, reason: String) -> Message {
        Message("rating.item.line-with-shares", [.text(item), .text(counts), .text(shares), .text(reason)])
    }
    package static func ratingItemLineExcluded(item: String, state: String) -> Message {
        Message("rating.item.line-excluded", [.text(item), .text(state)])
    }
    package static func ratingItemWithMark(line: String, mark: String) -> Message {
        Message("rating.item.with-mark", [.text(line), .text(mark)])
    }
    package static func ratingReasonSatisfied(forms: Int, needed: Int) -> Message {
        Message("rating.reason.satisfied", [.number(forms), .number(needed)])
    }
    package static func ratingReasonBasic(satisfied: Int, needed: Int, together: Int, enough: Int) -> Message {
        Message("rating.reason.basic", [.number(satisfied), .number(needed), .number(together), .number(enough)])
    }
    package static func ratingReasonDissatisfied(satisfied: Int, needed: Int, together: Int, enough: Int) -> Message {
        Message("rating.reason.dissatisfied", [.number(satisfied), .number(needed), .number(together), .number(enough)])
    }
    package static func ratingResultRated(satisfied: Int, basic: Int, dissatisfied: Int) -> Message {
        Message("rating.result.rated", [.number(satisfied), .number(basic), .number(dissatisfied)])
    }
    package static var ratingResultNoQuorum: Message { Message("rating.result.no-quorum") }
    package static var ratingResultVoid: Message { Message("rating.result.void") }
    package static func ratingWarningUnfinished(items: String) -> Message {
        Message("rating.warning.unfinished", [.text(items)])
    }
    package static var ratingWarningNoValidForms: Message { Message("rating.warning.no-valid-forms") }
    package static var ratingRecordNothingToRate: Message { Message("rating.record.nothing-to-rate") }
    package static func ratingNewAt(term: Int, number: Int) -> Message {
        Message("rating.new-at", [.plain(term), .plain(number)])
    }
    package static var ratingFormCrumb: Message { Message("rating.form-crumb") }
    package static var ratingFormHeadline: Message { Message("rating.form-headline") }
    package static var ratingFormCorrectHeadline: Message { Message("rating.form-correct-headline") }
    package static var ratingFormLead: Message { Message("rating.form-lead") }
    package static var ratingFormNone: Message { Message("rating.form-none") }
    package static var ratingFormNoneText: Message { Message("rating.form-none-text") }
    package static var ratingFormCounting: Message { Message("rating.form-counting") }
    package static func ratingFormCountingText(number: Int) -> Message {
        Message("rating.form-counting-text", [.plain(number)])
    }
    package static var ratingFormRecounted: Message { Message("rating.form-recounted") }
    package static func ratingFormDropped(items: String) -> Message {
        Message("rating.form-dropped", [.text(items)])
    }
    package static func ratingFormAdded(items: String) -> Message {
        Message("rating.form-added", [.text(items)])
    }
    package static var ratingFormSame: Message { Message("rating.form-same") }
    package static var ratingFormNobody: Message { Message("rating.form-nobody") }
    package static var ratingFormChanged: Message { Message("rating.form-changed") }
    package static var ratingFormRated: Message { Message("rating.form-rated") }
    package static func ratingFormRatedOption(poll: String, count: Int) -> Message {
        Message("rating.form-rated-option", [.text(poll), .number(count)])
    }
    package static var ratingFormRatedButton: Message { Message("rating.form-rated-button") }
    package static var ratingFormTitle: Message { Message("rating.form-title") }
    package static func ratingFormTitleProposed(place: String, year: Int) -> Message {
        Message("rating.form-title-proposed", [.text(place), .plain(year)])
    }
    package static var ratingFormReport: Message { Message("rating.form-report") }
    package static var ratingFormReportHint: Message { Message("rating.form-report-hint") }
    package static var ratingFormStates: Message { Message("rating.form-states") }
    package static var ratingFormStatesHint: Message { Message("rating.form-states-hint") }
    package static var ratingFormStatePrompt: Message { Message("rating.form-state-prompt") }
    package static var ratingFormCorrectButton: Message { Message("rating.form-correct-button") }
    package static var ratingFaultRated: Message { Message("rating.fault.rated") }
    package static var ratingFaultReport: Message { Message("rating.fault.report") }
    package static var ratingFaultState: Message { Message("rating.fault.state") }
    package static var ratingFaultNothing: Message { Message("rating.fault.nothing") }
    package static var ratingHeadlinePrepared: Message { Message("rating.headline.prepared") }
    package static var ratingStepLock: Message { Message("rating.step-lock") }
    package static var ratingItemsTitle: Message { Message("rating.items-title") }
    package static var ratingItemsState: Message { Message("rating.items-state") }
    package static var ratingItemsCorrect: Message { Message("rating.items-correct") }
    package static var ratingBasisList: Message { Message("rating.basis.list") }
    package static func ratingBasisListText(year: Int, items: Int) -> Message {
        Message("rating.basis.list-text", [.plain(year), .number(items)])
    }
    package static var ratingBasisRule: Message { Message("rating.basis.rule") }
    package static var ratingPaper: Message { Message("rating.paper") }
    package static var ratingPaperRule: Message { Message("rating.paper-rule") }
    package static var ratingPaperEach: Message { Message("rating.paper-each") }
    package static var ratingPaperExcluded: Message { Message("rating.paper-excluded") }
    package static func ratingPaperExcludedItem(number: String, name: String, state: String) -> Message {
        Message("rating.paper-excluded-item", [.text(number), .text(name), .text(state)])
    }
    package static var ratingPaperFingerprint: Message { Message("rating.paper-fingerprint") }
    package static var ratingCertificateTitle: Message { Message("rating.certificate.title") }
    package static var ratingCertificateVotes: Message { Message("rating.certificate.votes") }
    package static var ratingCertificateLink: Message { Message("rating.certificate.link") }
    package static func ratingNoticeOpening(date: String, items: Int) -> Message {
        Message("rating.notice.opening", [.text(date), .number(items)])
    }
    package static func ratingPageTitle(title: String) -> Message {
        Message("rating.page-title", [.text(title)])
    }
    package static var ratingListSection: Message { Message("rating.list.section") }
    package static func ratingHeadlineAll(count: Int) -> Message {
        Message("rating.headline-all", [.number(count)])
    }
    package static func ratingHeadlineSome(items: Int, satisfied: Int) -> Message {
        Message("rating.headline-some", [.number(items), .number(satisfied)])
    }
    package static func ratingLeadUnfinished(items: String) -> Message {
        Message("rating.lead-unfinished", [.text(items)])
    }
    package static func ratingFigureReturned(unreturned: Int) -> Message {
        Message("rating.figure.returned", [.number(unreturned)])
    }
    package static func ratingFigureValid(void: Int) -> Message {
        Message("rating.figure.valid", [.number(void)])
    }
    package static var ratingFigureNeeded: Message { Message("rating.figure.needed") }
    package static var ratingTableName: Message { Message("rating.table.name") }
    package static var ratingTableGrade: Message { Message("rating.table.grade") }
    package static var ratingCheckLead: Message { Message("rating.check.lead") }
    package static var ratingCheckList: Message { Message("rating.check.list") }
    package static var ratingFactsHeld: Message { Message("rating.facts.held") }
    package static func ratingRecordPresentAboveMembers(present: Int, members: Int) -> Message {
        Message("rating.record.present-above-members", [.number(present), .number(members)])
    }
    package static func ratingRecordFormsNotReturned(valid: Int, void: String, sum: String, returned: Int) -> Message {
        Message("rating.record.forms-not-returned", [.number(valid), .text(void), .text(sum), .number(returned)])
    }
    package static func ratingRecordExcludedItemRated(item: String, state: String) -> Message {
        Message("rating.record.excluded-item-rated", [.text(item), .text(state)])
    }
    package static func ratingRecordItemLeftBlank(item: String, count: Int) -> Message {
        Message("rating.record.item-left-blank", [.text(item), .number(count)])
    }
    package static func ratingRecordGradesNotValid(item: String, satisfied: Int, basic: Int, dissatisfied: Int, blank: Int, sum: String, valid: Int) -> Message {
        Message("rating.record.grades-not-valid", [.text(item), .number(satisfied), .number(basic), .number(dissatisfied), .number(blank), .text(sum), .number(valid)])
    }
    package static func ratingRecordSumsDiffer(item: String, satisfied: Int, basic: Int, dissatisfied: Int, blank: Int, sum: String, valid: Int, wrong: String) -> Message {
        Message("rating.record.sums-differ", [.text(item), .number(satisfied), .number(basic), .number(dissatisfied), .number(blank), .text(sum), .number(valid), .text(wrong)])
    }
    package static var ratingRecordRatingsMissing: Message { Message("rating.record.ratings-missing") }
    package static var ratingRecordRoundAfterRating: Message { Message("rating.record.round-after-rating") }
    package static func ratingFormTitleAgain(place: String, year: Int) -> Message {
        Message("rating.form-title-again", [.text(place), .plain(year)])
    }
    package static func ratingFormAgainOption(poll: String, count: Int) -> Message {
        Message("rating.form-again-option", [.text(poll), .number(count)])
    }
    package static var ratingAgainTitle: Message { Message("rating.again-title") }
    package static func ratingAgainText(rating: String) -> Message {
        Message("rating.again-text", [.text(rating)])
    }
    package static func ratingAgainPublic(ballot: String) -> Message {
        Message("rating.again-public", [.text(ballot)])
    }
    package static var ratingAgainLink: Message { Message("rating.again-link") }
    package static var registerNav: Message { Message("register.nav") }
    package static var registerDeskNav: Message { Message("register.desk.nav") }
    package static func registerMeeting(term: Int, number: Int) -> Message {
        Message("register.meeting", [.plain(term), .plain(number)])
    }
    package static func registerMeetingStreet(term: Int, number: Int) -> Message {
        Message("register.meeting-street", [.plain(term), .plain(number)])
    }
    package static func registerMeetingDays(from: String, to: String) -> Message {
        Message("register.meeting-days", [.text(from), .text(to)])
    }
    package static func registerSitting(number: Int) -> Message {
        Message("register.sitting", [.plain(number)])
    }
    package static var registerSittingsHeadlineNone: Message { Message("register.sittings.headline-none") }
    package static var registerSittingsNoneTitle: Message { Message("register.sittings.none-title") }
    package static var registerSittingsNoneText: Message { Message("register.sittings.none-text") }
    package static func registerSittingsHeadlineOpen(number: Int) -> Message {
        Message("register.sittings.headline-open", [.plain(number)])
    }
    package static var registerSittingsHeadlineClosed: Message { Message("register.sittings.headline-closed") }
    package static var registerSittingsEmptyTitle: Message { Message("register.sittings.empty-title") }
    package static var registerSittingsEmptyText: Message { Message("register.sittings.empty-text") }
    package static var registerSittingsColumnSitting: Message { Message("register.sittings.column.sitting") }
    package static var registerSittingsColumnPresent: Message { Message("register.sittings.column.present") }
    package static var registerSittingsQuorum: Message { Message("register.sittings.quorum") }
    package static var registerSittingsColumnState: Message { Message("register.sittings.column.state") }
    package static var registerSittingsColumnSheets: Message { Message("register.sittings.column.sheets") }
    package static var registerSittingsOpen: Message { Message("register.sittings.open") }
    package static var registerSittingsClosed: Message { Message("register.sittings.closed") }
    package static var registerSittingsSheet: Message { Message("register.sittings.sheet") }
    package static var registerSittingsSheetLater: Message { Message("register.sittings.sheet-later") }
    package static var registerSittingsOpenDay: Message { Message("register.sittings.open-day") }
    package static func registerSittingsOpenButton(number: Int) -> Message {
        Message("register.sittings.open-button", [.plain(number)])
    }
    package static func registerSittingsCloseButton(number: Int) -> Message {
        Message("register.sittings.close-button", [.plain(number)])
    }
    package static var registerSittingsCloseText: Message { Message("register.sittings.close-text") }
    package static var registerSittingsToDesk: Message { Message("register.sittings.to-desk") }
    package static var registerSittingsToPasses: Message { Message("register.sittings.to-passes") }
    package static var registerSittingsDoneOpen: Message { Message("register.sittings.done-open") }
    package static var registerSittingsDoneClose: Message { Message("register.sittings.done-close") }
    package static var registerSittingsDoneText: Message { Message("register.sittings.done-text") }
    package static var registerRefusedTitle: Message { Message("register.refused-title") }
    package static var registerFaultMeetingPreparing: Message { Message("register.fault.meeting-preparing") }
    package static var registerFaultMeetingClosed: Message { Message("register.fault.meeting-closed") }
    package static var registerFaultDay: Message { Message("register.fault.day") }
    package static func registerFaultDayOutside(from: String, to: String) -> Message {
        Message("register.fault.day-outside", [.text(from), .text(to)])
    }
    package static func registerFaultSittingOpen(number: Int) -> Message {
        Message("register.fault.sitting-open", [.plain(number)])
    }
    package static func registerFaultSittingClosed(number: Int) -> Message {
        Message("register.fault.sitting-closed", [.plain(number)])
    }
    package static func registerFaultSessionUnderWay(title: String, number: Int) -> Message {
        Message("register.fault.session-under-way", [.text(title), .plain(number)])
    }
    package static var registerFaultNotInOffice: Message { Message("register.fault.not-in-office") }
    package static var registerFaultPresentAlready: Message { Message("register.fault.present-already") }
    package static var registerFaultNotPresent: Message { Message("register.fault.not-present") }
    package static var registerFaultNotHere: Message { Message("register.fault.not-here") }
    package static func registerFaultHoldsPaper(titles: String) -> Message {
        Message("register.fault.holds-paper", [.text(titles)])
    }
    package static var registerFaultRegistered: Message { Message("register.fault.registered") }
    package static var registerFaultChangedMeanwhile: Message { Message("register.fault.changed-meanwhile") }
    package static var registerFaultReasonMissing: Message { Message("register.fault.reason-missing") }
    package static var registerFaultIssuingChanged: Message { Message("register.fault.issuing-changed") }
    package static func registerFaultIssuedAlready(titles: String) -> Message {
        Message("register.fault.issued-already", [.text(titles)])
    }
    package static var registerFaultNoPaper: Message { Message("register.fault.no-paper") }
    package static func registerFaultNoneLeft(title: String, printed: Int) -> Message {
        Message("register.fault.none-left", [.text(title), .number(printed)])
    }
    package static var registerFaultNotFound: Message { Message("register.fault.not-found") }
    package static var registerMissEmpty: Message { Message("register.miss.empty") }
    package static var registerMissEmptyText: Message { Message("register.miss.empty-text") }
    package static func registerMissUnknown(words: String) -> Message {
        Message("register.miss.unknown", [.text(words)])
    }
    package static var registerMissUnknownText: Message { Message("register.miss.unknown-text") }
    package static var registerMissMistyped: Message { Message("register.miss.mistyped") }
    package static func registerMissMistypedText(words: String) -> Message {
        Message("register.miss.mistyped-text", [.text(words)])
    }
    package static func registerMissOtherMeeting(number: Int) -> Message {
        Message("register.miss.other-meeting", [.plain(number)])
    }
    package static var registerMissOtherMeetingText: Message { Message("register.miss.other-meeting-text") }
    package static var registerMissForeign: Message { Message("register.miss.foreign") }
    package static var registerMissForeignText: Message { Message("register.miss.foreign-text") }
    package static func registerDeskHeadline(number: Int) -> Message {
        Message("register.desk.headline", [.plain(number)])
    }
    package static var registerDeskNoneHeadline: Message { Message("register.desk.none-headline") }
    package static var registerDeskNoneTitle: Message { Message("register.desk.none-title") }
    package static var registerDeskNoneText: Message { Message("register.desk.none-text") }
    package static var registerDeskModes: Message { Message("register.desk.modes") }
    package static var registerDeskModeCheckIn: Message { Message("register.desk.mode.check-in") }
    package static var registerDeskModeIssue: Message { Message("register.desk.mode.issue") }
    package static var registerDeskFigurePresent: Message { Message("register.desk.figure.present") }
    package static func registerDeskFigureOf(deputies: Int) -> Message {
        Message("register.desk.figure.of", [.number(deputies)])
    }
    package static func registerDeskFigureMissing(quorum: Int) -> Message {
        Message("register.desk.figure.missing", [.number(quorum)])
    }
    package static func registerDeskMissing(count: Int) -> Message {
        Message("register.desk.missing", [.number(count)])
    }
    package static var registerDeskFigureMet: Message { Message("register.desk.figure.met") }
    package static func registerDeskFigureMetText(quorum: Int) -> Message {
        Message("register.desk.figure.met-text", [.number(quorum)])
    }
    package static var registerDeskFigureObservers: Message { Message("register.desk.figure.observers") }
    package static var registerDeskFigureIssued: Message { Message("register.desk.figure.issued") }
    package static var registerDeskFigureLeft: Message { Message("register.desk.figure.left") }
    package static var registerDeskFigureSpoilt: Message { Message("register.desk.figure.spoilt") }
    package static var registerDeskFigurePrinted: Message { Message("register.desk.figure.printed") }
    package static func registerDeskSession(title: String, number: Int) -> Message {
        Message("register.desk.session", [.text(title), .plain(number)])
    }
    package static var registerDeskSessionStateOpened: Message { Message("register.desk.session-state.opened") }
    package static var registerDeskSessionStateIssuing: Message { Message("register.desk.session-state.issuing") }
    package static var registerDeskSessionStateCasting: Message { Message("register.desk.session-state.casting") }
    package static var registerDeskSessionStateOver: Message { Message("register.desk.session-state.over") }
    package static var registerDeskBoth: Message { Message("register.desk.both") }
    package static var registerDeskNoSession: Message { Message("register.desk.no-session") }
    package static var registerDeskNoSessionText: Message { Message("register.desk.no-session-text") }
    package static var registerDeskInputCheckIn: Message { Message("register.desk.input.check-in") }
    package static var registerDeskInputIssue: Message { Message("register.desk.input.issue") }
    package static var registerDeskInputLook: Message { Message("register.desk.input.look") }
    package static var registerDeskButtonCheckIn: Message { Message("register.desk.button.check-in") }
    package static var registerDeskButtonIssue: Message { Message("register.desk.button.issue") }
    package static var registerDeskButtonLook: Message { Message("register.desk.button.look") }
    package static var registerDeskAssisted: Message { Message("register.desk.assisted") }
    package static var registerDeskLists: Message { Message("register.desk.lists") }
    package static var registerDeskListsObservers: Message { Message("register.desk.lists-observers") }
    package static func registerDeskChoose(count: Int) -> Message {
        Message("register.desk.choose", [.number(count)])
    }
    package static var registerDeskChooseText: Message { Message("register.desk.choose-text") }
    package static func registerDeskNumber(number: Int) -> Message {
        Message("register.desk.number", [.plain(number)])
    }
    package static var registerDeskNoSeat: Message { Message("register.desk.no-seat") }
    package static var registerDeskStatePresent: Message { Message("register.desk.state.present") }
    package static var registerDeskStateLeft: Message { Message("register.desk.state.left") }
    package static var registerDeskStateAbsent: Message { Message("register.desk.state.absent") }
    package static var registerDeskStateLeave: Message { Message("register.desk.state.leave") }
    package static var registerDeskStatePaper: Message { Message("register.desk.state.paper") }
    package static var registerDeskStateNoDeputy: Message { Message("register.desk.state.no-deputy") }
    package static var registerAnswerCheckedIn: Message { Message("register.answer.checked-in") }
    package static var registerAnswerCameBack: Message { Message("register.answer.came-back") }
    package static var registerAnswerLeft: Message { Message("register.answer.left") }
    package static var registerAnswerIssued: Message { Message("register.answer.issued") }
    package static func registerAnswerIssuedOf(titles: String, count: Int) -> Message {
        Message("register.answer.issued-of", [.text(titles), .number(count)])
    }
    package static var registerAnswerIssuedAssisted: Message { Message("register.answer.issued-assisted") }
    package static var registerAnswerExchanged: Message { Message("register.answer.exchanged") }
    package static var registerAnswerExchangedText: Message { Message("register.answer.exchanged-text") }
    package static var registerAnswerUndone: Message { Message("register.answer.undone") }
    package static var registerAnswerUndoneText: Message { Message("register.answer.undone-text") }
    package static var registerAnswerNot: Message { Message("register.answer.not") }
    package static var registerAnswerNotIssued: Message { Message("register.answer.not-issued") }
    package static var registerAnswerPresentAlready: Message { Message("register.answer.present-already") }
    package static var registerAnswerIssuedAlready: Message { Message("register.answer.issued-already") }
    package static var registerAnswerFound: Message { Message("register.answer.found") }
    package static var registerAnswerOnLeave: Message { Message("register.answer.on-leave") }
    package static var registerAnswerObserver: Message { Message("register.answer.observer") }
    package static var registerAnswerObserverText: Message { Message("register.answer.observer-text") }
    package static var registerAnswerObserverIn: Message { Message("register.answer.observer-in") }
    package static var registerAnswerObserverOut: Message { Message("register.answer.observer-out") }
    package static var registerAnswerEnter: Message { Message("register.answer.enter") }
    package static var registerAnswerComeBack: Message { Message("register.answer.come-back") }
    package static var registerAnswerLeave: Message { Message("register.answer.leave") }
    package static func registerAnswerExchange(title: String) -> Message {
        Message("register.answer.exchange", [.text(title)])
    }
    package static var registerAnswerExchangeWhy: Message { Message("register.answer.exchange-why") }
    package static var registerExchangeMiswritten: Message { Message("register.exchange.miswritten") }
    package static var registerExchangeDamaged: Message { Message("register.exchange.damaged") }
    package static var registerExchangeMisprinted: Message { Message("register.exchange.misprinted") }
    package static var registerUndoWrongPerson: Message { Message("register.undo.wrong-person") }
    package static var registerUndoSlip: Message { Message("register.undo.slip") }
    package static var registerUndoForeignPass: Message { Message("register.undo.foreign-pass") }
    package static var registerUndoButton: Message { Message("register.undo.button") }
    package static var registerUndoWhy: Message { Message("register.undo.why") }
    package static var registerTrailTitle: Message { Message("register.trail.title") }
    package static var registerTrailText: Message { Message("register.trail.text") }
    package static var registerTrailNone: Message { Message("register.trail.none") }
    package static var registerTrailCheckedIn: Message { Message("register.trail.checked-in") }
    package static var registerTrailCameBack: Message { Message("register.trail.came-back") }
    package static var registerTrailLeft: Message { Message("register.trail.left") }
    package static func registerTrailIssued(count: Int) -> Message {
        Message("register.trail.issued", [.number(count)])
    }
    package static var registerTrailExchanged: Message { Message("register.trail.exchanged") }
    package static var registerSheetBack: Message { Message("register.sheet.back") }
    package static var registerSheetTitle: Message { Message("register.sheet.title") }
    package static func registerSheetSessionNote(sitting: Int, date: String, title: String, number: Int, deputies: Int, present: Int, issued: Int) -> Message {
        Message("register.sheet.session-note", [.plain(sitting), .text(date), .text(title), .plain(number), .number(deputies), .number(present), .number(issued)])
    }
    package static func registerSheetSittingNote(sitting: Int, date: String, deputies: Int, present: Int) -> Message {
        Message("register.sheet.sitting-note", [.plain(sitting), .text(date), .number(deputies), .number(present)])
    }
    package static func registerSheetDelegation(name: String, deputies: Int, present: Int) -> Message {
        Message("register.sheet.delegation", [.text(name), .number(deputies), .number(present)])
    }
    package static var registerSheetMarkPaper: Message { Message("register.sheet.mark.paper") }
    package static var registerSheetMarkAssisted: Message { Message("register.sheet.mark.assisted") }
    package static var registerSheetMarkPresent: Message { Message("register.sheet.mark.present") }
    package static var registerSheetMarkPresentNoPaper: Message { Message("register.sheet.mark.present-no-paper") }
    package static var registerSheetMarkLeave: Message { Message("register.sheet.mark.leave") }
    package static var registerSheetMarkAbsent: Message { Message("register.sheet.mark.absent") }
    package static func registerSheetSpoilt(printed: Int, issued: Int, spoilt: Int, left: Int, assisted: Int) -> Message {
        Message("register.sheet.spoilt", [.number(printed), .number(issued), .number(spoilt), .number(left), .number(assisted)])
    }
    package static var registerSheetSignChief: Message { Message("register.sheet.sign.chief") }
    package static var registerSheetSignDesk: Message { Message("register.sheet.sign.desk") }
    package static var registerSheetSignSecretary: Message { Message("register.sheet.sign.secretary") }
    package static var registerSheetSignDate: Message { Message("register.sheet.sign.date") }
    package static var registerPassesTitle: Message { Message("register.passes.title") }
    package static func registerPassesHeadline(count: Int) -> Message {
        Message("register.passes.headline", [.number(count)])
    }
    package static var registerPassesPreparing: Message { Message("register.passes.preparing") }
    package static var registerPassesLead: Message { Message("register.passes.lead") }
    package static var registerPassesAll: Message { Message("register.passes.all") }
    package static var registerPassesNarrow: Message { Message("register.passes.narrow") }
    package static var registerPassesNone: Message { Message("register.passes.none") }
    package static var registerPassesNoneText: Message { Message("register.passes.none-text") }
    package static var registerPassesCard: Message { Message("register.passes.card") }
    package static var registerPassesSeat: Message { Message("register.passes.seat") }
    package static var registerPassesNumber: Message { Message("register.passes.number") }
    package static func registerPassesCode(code: String) -> Message {
        Message("register.passes.code", [.text(code)])
    }
    package static var registerTogetherBring: Message { Message("register.together.bring") }
    package static var registerTogetherNumbers: Message { Message("register.together.numbers") }
    package static var registerTogetherNumbersHint: Message { Message("register.together.numbers-hint") }
    package static var registerTogetherBringButton: Message { Message("register.together.bring-button") }
    package static var registerTogetherIssue: Message { Message("register.together.issue") }
    package static func registerTogetherIssueText(count: Int) -> Message {
        Message("register.together.issue-text", [.number(count)])
    }
    package static func registerTogetherIssueButton(count: Int) -> Message {
        Message("register.together.issue-button", [.number(count)])
    }
    package static func registerAnswerBroughtIn(count: Int) -> Message {
        Message("register.answer.brought-in", [.number(count)])
    }
    package static func registerAnswerIssuedToAll(count: Int) -> Message {
        Message("register.answer.issued-to-all", [.number(count)])
    }
    package static var registerFaultNumbersMissing: Message { Message("register.fault.numbers-missing") }
    package static func registerFaultNumbersUnknown(count: Int, numbers: String) -> Message {
        Message("register.fault.numbers-unknown", [.number(count), .text(numbers)])
    }
    package static var replacementTitle: Message { Message("replacement.title") }
    package static var replacementLink: Message { Message("replacement.link") }
    package static var replacementHeadline: Message { Message("replacement.headline") }
    package static func replacementLead(number: Int, name: String) -> Message {
        Message("replacement.lead", [.plain(number), .text(name)])
    }
    package static var replacementOrderTitle: Message { Message("replacement.order-title") }
    package static var replacementVotesKept: Message { Message("replacement.votes-kept") }
    package static var replacementPlace: Message { Message("replacement.place") }
    package static var replacementVotes: Message { Message("replacement.votes") }
    package static func replacementVotesOf(count: Int) -> Message {
        Message("replacement.votes-of", [.number(count)])
    }
    package static func replacementAlready(number: Int) -> Message {
        Message("replacement.already", [.plain(number)])
    }
    package static var replacementNext: Message { Message("replacement.next") }
    package static var replacementNextTied: Message { Message("replacement.next-tied") }
    package static var replacementWhich: Message { Message("replacement.which") }
    package static var replacementReason: Message { Message("replacement.reason") }
    package static var replacementReasonHint: Message { Message("replacement.reason-hint") }
    package static var replacementButton: Message { Message("replacement.button") }
    package static var replacementDone: Message { Message("replacement.done") }
    package static func replacementFor(number: Int) -> Message {
        Message("replacement.for", [.plain(number)])
    }
    package static func replacementBy(number: Int) -> Message {
        Message("replacement.by", [.plain(number)])
    }
    package static var replacementNotTerminated: Message { Message("replacement.not-terminated") }
    package static func replacementReplaced(number: Int) -> Message {
        Message("replacement.replaced", [.plain(number)])
    }
    package static var replacementNoVote: Message { Message("replacement.no-vote") }
    package static var replacementWithoutCounts: Message { Message("replacement.without-counts") }
    package static var replacementCountedAgain: Message { Message("replacement.counted-again") }
    package static var replacementNotChosen: Message { Message("replacement.not-chosen") }
    package static var replacementNobodyLeft: Message { Message("replacement.nobody-left") }
    package static func replacementListed(number: Int) -> Message {
        Message("replacement.listed", [.plain(number)])
    }
    package static func replacementOutOfOrder(names: String) -> Message {
        Message("replacement.out-of-order", [.text(names)])
    }
    package static func replacementTied(names: String) -> Message {
        Message("replacement.tied", [.text(names)])
    }
    package static var replyDoneAcknowledged: Message { Message("reply.done.acknowledged") }
    package static var replyDoneAnswered: Message { Message("reply.done.answered") }
    package static var replyDoneText: Message { Message("reply.done.text") }
    package static var replyWrongStateTitle: Message { Message("reply.wrong-state.title") }
    package static var replyWrongStateText: Message { Message("reply.wrong-state.text") }
    package static var replyConflictTitle: Message { Message("reply.conflict.title") }
    package static func replyConflictBy(post: String, time: String) -> Message {
        Message("reply.conflict.by", [.text(post), .text(time)])
    }
    package static var replyConflictText: Message { Message("reply.conflict.text") }
    package static var replyAnswersTitle: Message { Message("reply.answers.title") }
    package static func replyAnswerCurrent(time: String) -> Message {
        Message("reply.answer.current", [.text(time)])
    }
    package static func replyAnswerCorrected(time: String) -> Message {
        Message("reply.answer.corrected", [.text(time)])
    }
    package static var replyAcknowledgeTitle: Message { Message("reply.acknowledge.title") }
    package static var replyAcknowledgeButton: Message { Message("reply.acknowledge.button") }
    package static var replyTitleLabel: Message { Message("reply.title.label") }
    package static var replyTitleHint: Message { Message("reply.title.hint") }
    package static var replyFormTitle: Message { Message("reply.form.title") }
    package static var replyFormCorrectionTitle: Message { Message("reply.form.correction-title") }
    package static var replyOutcomeLabel: Message { Message("reply.outcome.label") }
    package static var replyOutcomeMissing: Message { Message("reply.outcome.missing") }
    package static var replyOutcomeTakenForward: Message { Message("reply.outcome.taken-forward") }
    package static var replyOutcomeMerged: Message { Message("reply.outcome.merged") }
    package static var replyOutcomeReserved: Message { Message("reply.outcome.reserved") }
    package static var replyOutcomeForwarded: Message { Message("reply.outcome.forwarded") }
    package static var replyOutcomeDuplicate: Message { Message("reply.outcome.duplicate") }
    package static var replyOutcomeRejected: Message { Message("reply.outcome.rejected") }
    package static var replyReasonLabel: Message { Message("reply.reason.label") }
    package static var replyReasonHint: Message { Message("reply.reason.hint") }
    package static var replyReasonPrompt: Message { Message("reply.reason.prompt") }
    package static var replyReasonMissing: Message { Message("reply.reason.missing") }
    package static var replyTextLabel: Message { Message("reply.text.label") }
    package static var replyTextHint: Message { Message("reply.text.hint") }
    package static func replyTextTooShort(count: Int, fewest: Int) -> Message {
        Message("reply.text.too-short", [.plain(count), .plain(fewest)])
    }
    package static func replyTextTooLong(count: Int, most: Int) -> Message {
        Message("reply.text.too-long", [.number(count), .number(most)])
    }
    package static var replyButton: Message { Message("reply.button") }
    package static var replyFactsTitle: Message { Message("reply.facts.title") }
    package static var replyFactsVia: Message { Message("reply.facts.via") }
    package static var replyFactsPostmark: Message { Message("reply.facts.postmark") }
    package static var replyFactsField: Message { Message("reply.facts.field") }
    package static var replyFactsSubmitter: Message { Message("reply.facts.submitter") }
    package static var replyFactsPhone: Message { Message("reply.facts.phone") }
    package static var replyFactsBeneficiaries: Message { Message("reply.facts.beneficiaries") }
    package static var replyFactsCost: Message { Message("reply.facts.cost") }
    package static var replyFactsSource: Message { Message("reply.facts.source") }
    package static var replyNav: Message { Message("reply.nav") }
    package static var replyNoCandidate: Message { Message("reply.no-candidate") }
    package static var replyNoTwin: Message { Message("reply.no-twin") }
    package static func replyTextTokens(names: String) -> Message {
        Message("reply.text.tokens", [.text(names)])
    }
    package static var replyRulingText: Message { Message("reply.ruling.text") }
    package static func replyMissingTitle(names: String) -> Message {
        Message("reply.missing.title", [.text(names)])
    }
    package static var replyMissingText: Message { Message("reply.missing.text") }
    package static var replyDueNone: Message { Message("reply.due.none") }
    package static var replyDueToday: Message { Message("reply.due.today") }
    package static func replyDueLeft(count: Int) -> Message {
        Message("reply.due.left", [.number(count)])
    }
    package static func replyDueLeftCalendar(count: Int) -> Message {
        Message("reply.due.left-calendar", [.number(count)])
    }
    package static func replyDueOverdue(count: Int) -> Message {
        Message("reply.due.overdue", [.number(count)])
    }
    package static func replyDueOverdueCalendar(count: Int) -> Message {
        Message("reply.due.overdue-calendar", [.number(count)])
    }
    package static func replyDueUncovered(year: Int) -> Message {
        Message("reply.due.uncovered", [.plain(year)])
    }
    package static var replyQueueHeadlineNone: Message { Message("reply.queue.headline-none") }
    package static func replyQueueHeadline(count: Int) -> Message {
        Message("reply.queue.headline", [.number(count)])
    }
    package static func replyQueueHeadlineOverdue(count: Int, overdue: Int) -> Message {
        Message("reply.queue.headline-overdue", [.number(count), .number(overdue)])
    }
    package static var replyQueueFigureOverdue: Message { Message("reply.queue.figure-overdue") }
    package static var replyQueueFigureWeek: Message { Message("reply.queue.figure-week") }
    package static var replyQueueFigureDecided: Message { Message("reply.queue.figure-decided") }
    package static var replyQueueFigureUndecided: Message { Message("reply.queue.figure-undecided") }
    package static func replyQueueUndated(count: Int) -> Message {
        Message("reply.queue.undated", [.number(count)])
    }
    package static var replyQueueTabs: Message { Message("reply.queue.tabs") }
    package static var replyQueueTabAny: Message { Message("reply.queue.tab-any") }
    package static var replyQueueTabOverdue: Message { Message("reply.queue.tab-overdue") }
    package static var replyQueueTabWeek: Message { Message("reply.queue.tab-week") }
    package static var replyQueueTabUndated: Message { Message("reply.queue.tab-undated") }
    package static var replyQueueColumnDue: Message { Message("reply.queue.column-due") }
    package static func replyQueueDecided(outcome: String) -> Message {
        Message("reply.queue.decided", [.text(outcome)])
    }
    package static var replyQueueEmptyTitle: Message { Message("reply.queue.empty-title") }
    package static var replyQueueEmptyText: Message { Message("reply.queue.empty-text") }
    package static var replyFilterLabel: Message { Message("reply.filter.label") }
    package static var replyFilterOutcome: Message { Message("reply.filter.outcome") }
    package static var replyFilterCandidate: Message { Message("reply.filter.candidate") }
    package static func replyFilterCounted(name: String, count: Int) -> Message {
        Message("reply.filter.counted", [.text(name), .number(count)])
    }
    package static var replyFilterAny: Message { Message("reply.filter.any") }
    package static var replyFilterDecided: Message { Message("reply.filter.decided") }
    package static var replyFilterButton: Message { Message("reply.filter.button") }
    package static var replyBatchTitle: Message { Message("reply.batch.title") }
    package static func replyBatchAsk(most: Int) -> Message {
        Message("reply.batch.ask", [.number(most)])
    }
    package static func replyBatchHeadline(count: Int) -> Message {
        Message("reply.batch.headline", [.number(count)])
    }
    package static var replyBatchHeadlineNone: Message { Message("reply.batch.headline-none") }
    package static var replyBatchHint: Message { Message("reply.batch.hint") }
    package static var replyBatchTick: Message { Message("reply.batch.tick") }
    package static var replyBatchTickAll: Message { Message("reply.batch.tick-all") }
    package static var replyBatchTickNone: Message { Message("reply.batch.tick-none") }
    package static var replyBatchOriginal: Message { Message("reply.batch.original") }
    package static var replyBatchButton: Message { Message("reply.batch.button") }
    package static var replyBatchBack: Message { Message("reply.batch.back") }
    package static func replyBatchDone(count: Int) -> Message {
        Message("reply.batch.done", [.number(count)])
    }
    package static var replyBatchEmptyTitle: Message { Message("reply.batch.empty-title") }
    package static var replyBatchEmptyText: Message { Message("reply.batch.empty-text") }
    package static var replyBatchNothingTitle: Message { Message("reply.batch.nothing-title") }
    package static var replyBatchNothingText: Message { Message("reply.batch.nothing-text") }
    package static func replyBatchManyTitle(count: Int, most: Int) -> Message {
        Message("reply.batch.many-title", [.number(count), .number(most)])
    }
    package static var replyBatchManyText: Message { Message("reply.batch.many-text") }
    package static func replyBatchLeftTitle(sent: Int, count: Int) -> Message {
        Message("reply.batch.left-title", [.number(sent), .number(count)])
    }
    package static var replyBatchLeftText: Message { Message("reply.batch.left-text") }
    package static func replyChangeAnswered(post: String, time: String) -> Message {
        Message("reply.change.answered", [.text(post), .text(time)])
    }
    package static func replyChangeRuled(outcome: String) -> Message {
        Message("reply.change.ruled", [.text(outcome)])
    }
    package static func replyChangeMoved(state: String) -> Message {
        Message("reply.change.moved", [.text(state)])
    }
    package static func replyChangeFact(name: String, was: String, now: String) -> Message {
        Message("reply.change.fact", [.text(name), .text(was), .text(now)])
    }
    package static var replyChangeEdited: Message { Message("reply.change.edited") }
    package static var replyChangeGone: Message { Message("reply.change.gone") }
    package static var replyChangeKept: Message { Message("reply.change.kept") }
    package static var replyChangeYours: Message { Message("reply.change.yours") }
    package static var replyTemplatesTitle: Message { Message("reply.templates.title") }
    package static var replyTemplatesHeadline: Message { Message("reply.templates.headline") }
    package static var replyTemplatesLead: Message { Message("reply.templates.lead") }
    package static var replyTemplatesColumnSlot: Message { Message("reply.templates.column-slot") }
    package static var replyTemplatesColumnText: Message { Message("reply.templates.column-text") }
    package static var replyTemplatesColumnVersion: Message { Message("reply.templates.column-version") }
    package static func replyTemplatesDone(name: String) -> Message {
        Message("reply.templates.done", [.text(name)])
    }
    package static var replyTemplatesDoneText: Message { Message("reply.templates.done-text") }
    package static var replyTemplateTitle: Message { Message("reply.template.title") }
    package static func replyTemplateName(outcome: String, reason: String) -> Message {
        Message("reply.template.name", [.text(outcome), .text(reason)])
    }
    package static var replyTemplateBuiltIn: Message { Message("reply.template.built-in") }
    package static func replyTemplateVersion(number: Int, post: String, time: String) -> Message {
        Message("reply.template.version", [.plain(number), .text(post), .text(time)])
    }
    package static var replyTemplateLabel: Message { Message("reply.template.label") }
    package static var replyTemplateHint: Message { Message("reply.template.hint") }
    package static var replyTemplateButton: Message { Message("reply.template.button") }
    package static var replyTemplateExample: Message { Message("reply.template.example") }
    package static func replyTemplateEarlier(count: Int) -> Message {
        Message("reply.template.earlier", [.number(count)])
    }
    package static var replyTemplateTokens: Message { Message("reply.template.tokens") }
    package static var replyTemplateTokensText: Message { Message("reply.template.tokens-text") }
    package static func replyTemplateUnknown(names: String) -> Message {
        Message("reply.template.unknown", [.text(names)])
    }
    package static var replyTemplateBrace: Message { Message("reply.template.brace") }
    package static var replyTemplateConflict: Message { Message("reply.template.conflict") }
    package static var replyTemplateConflictText: Message { Message("reply.template.conflict-text") }
    package static var replyTemplateChoose: Message { Message("reply.template.choose") }
    package static var replyTemplateFree: Message { Message("reply.template.free") }
    package static var replyTemplateTake: Message { Message("reply.template.take") }
    package static var replyTokenReference: Message { Message("reply.token.reference") }
    package static var replyTokenTitle: Message { Message("reply.token.title") }
    package static var replyTokenReceived: Message { Message("reply.token.received") }
    package static var replyTokenCandidate: Message { Message("reply.token.candidate") }
    package static var replyTokenMerged: Message { Message("reply.token.merged") }
    package static var replyTokenSame: Message { Message("reply.token.same") }
    package static var replyTokenUnit: Message { Message("reply.token.unit") }
    package static var replyTokenPhone: Message { Message("reply.token.phone") }
    package static var replyTokenRound: Message { Message("reply.token.round") }
    package static var replyTokenGrounds: Message { Message("reply.token.grounds") }
    package static var replySlipsTitle: Message { Message("reply.slips.title") }
    package static func replySlipsHeadline(count: Int) -> Message {
        Message("reply.slips.headline", [.number(count)])
    }
    package static var replySlipsHeadlineNone: Message { Message("reply.slips.headline-none") }
    package static var replySlipsDay: Message { Message("reply.slips.day") }
    package static var replySlipsDayUnreadable: Message { Message("reply.slips.day-unreadable") }
    package static var replySlipsButton: Message { Message("reply.slips.button") }
    package static var replySlipsPrint: Message { Message("reply.slips.print") }
    package static var replySlipsEmptyTitle: Message { Message("reply.slips.empty-title") }
    package static var replySlipsEmptyText: Message { Message("reply.slips.empty-text") }
    package static var replySlipTitle: Message { Message("reply.slip.title") }
    package static var replySlipHeadline: Message { Message("reply.slip.headline") }
    package static var replySlipSheetTitle: Message { Message("reply.slip.sheet-title") }
    package static func replySlipSheetGreeting(name: String) -> Message {
        Message("reply.slip.sheet-greeting", [.text(name)])
    }
    package static var replySlipSheetSomebody: Message { Message("reply.slip.sheet-somebody") }
    package static var replySlipSheetAsked: Message { Message("reply.slip.sheet-asked") }
    package static func replySlipSheetReceived(day: String, way: String, title: String) -> Message {
        Message("reply.slip.sheet-received", [.text(day), .text(way), .text(title)])
    }
    package static var replySlipSheetAnswered: Message { Message("reply.slip.sheet-answered") }
    package static func replySlipSheetCorrected(number: Int) -> Message {
        Message("reply.slip.sheet-corrected", [.plain(number)])
    }
    package static var replySlipSheetMore: Message { Message("reply.slip.sheet-more") }
    package static var replySlipSheetCode: Message { Message("reply.slip.sheet-code") }
    package static var replySlipSheetNoCode: Message { Message("reply.slip.sheet-no-code") }
    package static func replySlipSheetAsk(unit: String, contact: String) -> Message {
        Message("reply.slip.sheet-ask", [.text(unit), .text(contact)])
    }
    package static func replyInboxDue(count: Int, overdue: Int, week: Int) -> Message {
        Message("reply.inbox.due", [.number(count), .number(overdue), .number(week)])
    }
    package static func reportMoneyWan(number: String) -> Message {
        Message("report.money-wan", [.text(number)])
    }
    package static func reportTitle(year: Int) -> Message {
        Message("report.title", [.plain(year)])
    }
    package static func reportHeadlineAll(count: Int) -> Message {
        Message("report.headline-all", [.number(count)])
    }
    package static func reportHeadlineMissed(total: Int, finished: Int, missed: Int) -> Message {
        Message("report.headline-missed", [.number(total), .number(finished), .number(missed)])
    }
    package static func reportHeadlineUnderway(total: Int, finished: Int, underway: Int) -> Message {
        Message("report.headline-underway", [.number(total), .number(finished), .number(underway)])
    }
    package static func reportHeadlineMixed(total: Int, finished: Int, underway: Int, missed: Int) -> Message {
        Message("report.headline-mixed", [.number(total), .number(finished), .number(underway), .number(missed)])
    }
    package static func reportLead(date: String) -> Message {
        Message("report.lead", [.text(date)])
    }
    package static func reportAsOf(date: String) -> Message {
        Message("report.as-of", [.text(date)])
    }
    package static func reportVersion(version: Int, date: String) -> Message {
        Message("report.version", [.plain(version), .text(date)])
    }
    package static var reportTabData: Message { Message("report.tab-data") }
    package static var reportTabStory: Message { Message("report.tab-story") }
    package static var reportTabs: Message { Message("report.tabs") }
    package static func reportFigureFinished(total: Int) -> Message {
        Message("report.figure-finished", [.number(total)])
    }
    package static var reportFigureMissed: Message { Message("report.figure-missed") }
    package static func reportFigureInvested(planned: String) -> Message {
        Message("report.figure-invested", [.text(planned)])
    }
    package static var reportFigureInvestedAlone: Message { Message("report.figure-invested-alone") }
    package static func reportFigureSatisfied(rated: Int) -> Message {
        Message("report.figure-satisfied", [.number(rated)])
    }
    package static var reportUnitProjects: Message { Message("report.unit-projects") }
    package static var reportUnitWan: Message { Message("report.unit-wan") }
    package static var reportMissedTitle: Message { Message("report.missed-title") }
    package static var reportMissedLead: Message { Message("report.missed-lead") }
    package static var reportMissedReason: Message { Message("report.missed-reason") }
    package static var reportMissedDate: Message { Message("report.missed-date") }
    package static var reportMissedNone: Message { Message("report.missed-none") }
    package static var reportMissedDocument: Message { Message("report.missed-document") }
    package static var reportMissedOpen: Message { Message("report.missed-open") }
    package static var reportTableTitle: Message { Message("report.table-title") }
    package static var reportColumnProject: Message { Message("report.column-project") }
    package static var reportColumnPromise: Message { Message("report.column-promise") }
    package static var reportColumnResult: Message { Message("report.column-result") }
    package static var reportColumnMoney: Message { Message("report.column-money") }
    package static var reportColumnFinish: Message { Message("report.column-finish") }
    package static var reportColumnRating: Message { Message("report.column-rating") }
    package static var reportColumnCheck: Message { Message("report.column-check") }
    package static var reportPromiseUnknown: Message { Message("report.promise-unknown") }
    package static func reportPromiseFirst(target: String) -> Message {
        Message("report.promise-first", [.text(target)])
    }
    package static func reportPromiseNow(target: String) -> Message {
        Message("report.promise-now", [.text(target)])
    }
    package static var reportResultNone: Message { Message("report.result-none") }
    package static func reportPercent(percent: String) -> Message {
        Message("report.percent", [.text(percent)])
    }
    package static func reportMoneyPlanned(number: String) -> Message {
        Message("report.money-planned", [.text(number)])
    }
    package static func reportMoneyFirst(number: String) -> Message {
        Message("report.money-first", [.text(number)])
    }
    package static func reportMoneyInvested(number: String) -> Message {
        Message("report.money-invested", [.text(number)])
    }
    package static func reportMoneyPaid(number: String) -> Message {
        Message("report.money-paid", [.text(number)])
    }
    package static func reportFinishAccepted(date: String) -> Message {
        Message("report.finish-accepted", [.text(date)])
    }
    package static func reportFinishDue(date: String) -> Message {
        Message("report.finish-due", [.text(date)])
    }
    package static func reportFinishDueFirst(date: String) -> Message {
        Message("report.finish-due-first", [.text(date)])
    }
    package static func reportFinishDefects(date: String) -> Message {
        Message("report.finish-defects", [.text(date)])
    }
    package static func reportEvidenceFiles(count: Int) -> Message {
        Message("report.evidence-files", [.number(count)])
    }
    package static func reportEvidence(document: String) -> Message {
        Message("report.evidence", [.text(document)])
    }
    package static var reportRatingNone: Message { Message("report.rating-none") }
    package static func reportRatingCounts(satisfied: Int, basic: Int, dissatisfied: Int, blank: Int) -> Message {
        Message("report.rating-counts", [.number(satisfied), .number(basic), .number(dissatisfied), .number(blank)])
    }
    package static func reportRatingBase(base: String, valid: Int) -> Message {
        Message("report.rating-base", [.text(base), .number(valid)])
    }
    package static var reportRatingHidden: Message { Message("report.rating-hidden") }
    package static var reportRatingUnfinished: Message { Message("report.rating-unfinished") }
    package static func reportRatingAgain(grade: String) -> Message {
        Message("report.rating-again", [.text(grade)])
    }
    package static var reportCheckLink: Message { Message("report.check-link") }
    package static func reportCheckLinkOf(name: String) -> Message {
        Message("report.check-link-of", [.text(name)])
    }
    package static func reportCheckOpen(count: Int) -> Message {
        Message("report.check-open", [.number(count)])
    }
    package static func reportCheckClosed(count: Int) -> Message {
        Message("report.check-closed", [.number(count)])
    }
    package static var reportOutcomeFinished: Message { Message("report.outcome-finished") }
    package static var reportOutcomeUnderway: Message { Message("report.outcome-underway") }
    package static var reportOutcomeMissed: Message { Message("report.outcome-missed") }
    package static var reportVersionsTitle: Message { Message("report.versions-title") }
    package static var reportVersionsLead: Message { Message("report.versions-lead") }
    package static var reportVersionsFirst: Message { Message("report.versions-first") }
    package static func reportVersionsLink(version: Int) -> Message {
        Message("report.versions-link", [.plain(version)])
    }
    package static func reportVersionsRead(version: Int) -> Message {
        Message("report.versions-read", [.plain(version)])
    }
    package static func reportOldTitle(version: Int) -> Message {
        Message("report.old-title", [.plain(version)])
    }
    package static func reportOldText(date: String, version: Int, reason: String) -> Message {
        Message("report.old-text", [.text(date), .plain(version), .text(reason)])
    }
    package static var reportOldLink: Message { Message("report.old-link") }
    package static var reportDataTitle: Message { Message("report.data-title") }
    package static var reportDataLead: Message { Message("report.data-lead") }
    package static var reportDataJson: Message { Message("report.data-json") }
    package static var reportDataCsv: Message { Message("report.data-csv") }
    package static var reportDataColumns: Message { Message("report.data-columns") }
    package static var reportYearsTitle: Message { Message("report.years-title") }
    package static func reportStoryTitle(year: Int) -> Message {
        Message("report.story-title", [.plain(year)])
    }
    package static var reportStoryNote: Message { Message("report.story-note") }
    package static var reportStoryToData: Message { Message("report.story-to-data") }
    package static var reportDeskNav: Message { Message("report.desk-nav") }
    package static var reportDeskHeadline: Message { Message("report.desk-headline") }
    package static var reportDeskLead: Message { Message("report.desk-lead") }
    package static var reportDeskEmptyTitle: Message { Message("report.desk-empty-title") }
    package static var reportDeskEmpty: Message { Message("report.desk-empty") }
    package static var reportDeskColumnYear: Message { Message("report.desk-column-year") }
    package static var reportDeskColumnOutcome: Message { Message("report.desk-column-outcome") }
    package static var reportDeskColumnState: Message { Message("report.desk-column-state") }
    package static func reportDeskOutcomes(finished: Int, underway: Int, missed: Int) -> Message {
        Message("report.desk-outcomes", [.number(finished), .number(underway), .number(missed)])
    }
    package static var reportDeskNone: Message { Message("report.desk-none") }
    package static func reportDeskDraft(version: Int) -> Message {
        Message("report.desk-draft", [.plain(version)])
    }
    package static func reportDeskPublished(version: Int) -> Message {
        Message("report.desk-published", [.plain(version)])
    }
    package static func reportDeskChanged(count: Int) -> Message {
        Message("report.desk-changed", [.number(count)])
    }
    package static func reportFormHeadlineDraft(year: Int, version: Int) -> Message {
        Message("report.form-headline-draft", [.plain(year), .plain(version)])
    }
    package static func reportFormLead(date: String) -> Message {
        Message("report.form-lead", [.text(date)])
    }
    package static var reportFormMisses: Message { Message("report.form-misses") }
    package static var reportFormMissesNone: Message { Message("report.form-misses-none") }
    package static var reportFormReason: Message { Message("report.form-reason") }
    package static func reportFormReasonHint(reason: String) -> Message {
        Message("report.form-reason-hint", [.text(reason)])
    }
    package static var reportFormReasonHintNone: Message { Message("report.form-reason-hint-none") }
    package static var reportFormReasonEnglish: Message { Message("report.form-reason-english") }
    package static var reportFormNewDate: Message { Message("report.form-new-date") }
    package static var reportFormNewDateHint: Message { Message("report.form-new-date-hint") }
    package static var reportFormStory: Message { Message("report.form-story") }
    package static var reportFormStoryZh: Message { Message("report.form-story-zh") }
    package static var reportFormStoryEn: Message { Message("report.form-story-en") }
    package static func reportFormStoryHint(example: String) -> Message {
        Message("report.form-story-hint", [.text(example)])
    }
    package static var reportFormCorrection: Message { Message("report.form-correction") }
    package static func reportFormCorrectionHint(version: Int) -> Message {
        Message("report.form-correction-hint", [.plain(version)])
    }
    package static var reportFormSave: Message { Message("report.form-save") }
    package static var reportFormPublish: Message { Message("report.form-publish") }
    package static func reportFormPublishNote(version: Int) -> Message {
        Message("report.form-publish-note", [.plain(version)])
    }
    package static var reportFormDiscard: Message { Message("report.form-discard") }
    package static var reportFormPublishTitle: Message { Message("report.form-publish-title") }
    package static var reportFormPreview: Message { Message("report.form-preview") }
    package static var reportFormPreviewEmpty: Message { Message("report.form-preview-empty") }
    package static var reportFormTokens: Message { Message("report.form-tokens") }
    package static var reportFormTokensLead: Message { Message("report.form-tokens-lead") }
    package static var reportFormTokensWhole: Message { Message("report.form-tokens-whole") }
    package static var reportFormColumnName: Message { Message("report.form-column-name") }
    package static var reportFormColumnValue: Message { Message("report.form-column-value") }
    package static var reportFormGapsTitle: Message { Message("report.form-gaps-title") }
    package static var reportFormReadyTitle: Message { Message("report.form-ready-title") }
    package static var reportFormChangedTitle: Message { Message("report.form-changed-title") }
    package static var reportFormChangedDraft: Message { Message("report.form-changed-draft") }
    package static var reportFormChangedPublished: Message { Message("report.form-changed-published") }
    package static func reportFormChangedLine(token: String, old: String, new: String) -> Message {
        Message("report.form-changed-line", [.text(token), .text(old), .text(new)])
    }
    package static func reportFormChangedGone(token: String, old: String) -> Message {
        Message("report.form-changed-gone", [.text(token), .text(old)])
    }
    package static var reportFormPublic: Message { Message("report.form-public") }
    package static var reportDoneSave: Message { Message("report.done-save") }
    package static func reportDonePublish(version: Int) -> Message {
        Message("report.done-publish", [.plain(version)])
    }
    package static var reportDoneDiscard: Message { Message("report.done-discard") }
    package static var reportRefusedTitle: Message { Message("report.refused-title") }
    package static var reportRefusedChanged: Message { Message("report.refused-changed") }
    package static var reportRefusedIncomplete: Message { Message("report.refused-incomplete") }
    package static func reportGapParagraphsZh(count: Int) -> Message {
        Message("report.gap-paragraphs-zh", [.number(count)])
    }
    package static func reportGapParagraphsEn(count: Int) -> Message {
        Message("report.gap-paragraphs-en", [.number(count)])
    }
    package static func reportGapReason(number: Int, name: String) -> Message {
        Message("report.gap-reason", [.plain(number), .text(name)])
    }
    package static func reportGapNewDate(number: Int, name: String) -> Message {
        Message("report.gap-new-date", [.plain(number), .text(name)])
    }
    package static func reportGapGone(token: String) -> Message {
        Message("report.gap-gone", [.text(token)])
    }
    package static func reportGapChanged(token: String, old: String, new: String) -> Message {
        Message("report.gap-changed", [.text(token), .text(old), .text(new)])
    }
    package static var reportGapCorrection: Message { Message("report.gap-correction") }
    package static func reportFaultParagraphs(count: Int, most: Int) -> Message {
        Message("report.fault-paragraphs", [.number(count), .number(most)])
    }
    package static func reportFaultParagraph(paragraph: Int, count: Int, most: Int) -> Message {
        Message("report.fault-paragraph", [.plain(paragraph), .number(count), .number(most)])
    }
    package static func reportFaultBrace(paragraph: Int, words: String) -> Message {
        Message("report.fault-brace", [.plain(paragraph), .text(words)])
    }
    package static func reportFaultNumber(paragraph: Int, digits: String) -> Message {
        Message("report.fault-number", [.plain(paragraph), .text(digits)])
    }
    package static func reportFaultToken(paragraph: Int, name: String) -> Message {
        Message("report.fault-token", [.plain(paragraph), .text(name)])
    }
    package static func reportFaultTooLong(count: Int, most: Int) -> Message {
        Message("report.fault-too-long", [.number(count), .number(most)])
    }
    package static func reportFaultDate(text: String) -> Message {
        Message("report.fault-date", [.text(text)])
    }
    package static func reportFaultPast(date: String, day: String) -> Message {
        Message("report.fault-past", [.text(date), .text(day)])
    }
    package static var rollNav: Message { Message("roll.nav") }
    package static func rollTerm(number: Int) -> Message {
        Message("roll.term", [.plain(number)])
    }
    package static func rollHeadline(number: Int, count: Int, vacant: Int) -> Message {
        Message("roll.headline", [.plain(number), .number(count), .number(vacant)])
    }
    package static func rollHeadlineFull(number: Int, count: Int) -> Message {
        Message("roll.headline-full", [.plain(number), .number(count)])
    }
    package static func rollHeadlineEmpty(number: Int) -> Message {
        Message("roll.headline-empty", [.plain(number)])
    }
    package static var rollHeadlineNone: Message { Message("roll.headline-none") }
    package static func rollAsOf(date: String) -> Message {
        Message("roll.as-of", [.text(date)])
    }
    package static var rollAsOfText: Message { Message("roll.as-of-text") }
    package static var rollAsOfToday: Message { Message("roll.as-of-today") }
    package static func rollHeadlineBefore(date: String) -> Message {
        Message("roll.headline-before", [.text(date)])
    }
    package static func rollBeforeRollTitle(date: String) -> Message {
        Message("roll.before-roll-title", [.text(date)])
    }
    package static var rollBeforeRollText: Message { Message("roll.before-roll-text") }
    package static func rollFigureInOffice(seats: Int) -> Message {
        Message("roll.figure.in-office", [.number(seats)])
    }
    package static var rollFigureVacant: Message { Message("roll.figure.vacant") }
    package static var rollFigureQuorum: Message { Message("roll.figure.quorum") }
    package static var rollFigureMajority: Message { Message("roll.figure.majority") }
    package static var rollFilterLabel: Message { Message("roll.filter.label") }
    package static var rollFilterWords: Message { Message("roll.filter.words") }
    package static var rollFilterDelegation: Message { Message("roll.filter.delegation") }
    package static var rollFilterAll: Message { Message("roll.filter.all") }
    package static var rollFilterDay: Message { Message("roll.filter.day") }
    package static func rollFilterWordsError(most: Int) -> Message {
        Message("roll.filter.words-error", [.plain(most)])
    }
    package static var rollFilterOrder: Message { Message("roll.filter.order") }
    package static var rollFilterByNumber: Message { Message("roll.filter.by-number") }
    package static var rollFilterByDelegation: Message { Message("roll.filter.by-delegation") }
    package static var rollFilterButton: Message { Message("roll.filter.button") }
    package static var rollFilterClear: Message { Message("roll.filter.clear") }
    package static var rollTabs: Message { Message("roll.tabs") }
    package static var rollTabInOffice: Message { Message("roll.tab.in-office") }
    package static var rollTabLeft: Message { Message("roll.tab.left") }
    package static var rollTabVacant: Message { Message("roll.tab.vacant") }
    package static var rollColumnNumber: Message { Message("roll.column.number") }
    package static var rollColumnName: Message { Message("roll.column.name") }
    package static var rollColumnDelegation: Message { Message("roll.column.delegation") }
    package static var rollColumnSeat: Message { Message("roll.column.seat") }
    package static var rollColumnDeparture: Message { Message("roll.column.departure") }
    package static var rollColumnSince: Message { Message("roll.column.since") }
    package static var rollColumnDocument: Message { Message("roll.column.document") }
    package static var rollNoneFoundTitle: Message { Message("roll.none-found-title") }
    package static var rollNoneFoundText: Message { Message("roll.none-found-text") }
    package static var rollNobodyLeftTitle: Message { Message("roll.nobody-left-title") }
    package static var rollNobodyLeftText: Message { Message("roll.nobody-left-text") }
    package static var rollVacantNoneTitle: Message { Message("roll.vacant.none-title") }
    package static func rollVacantNoneText(seats: Int) -> Message {
        Message("roll.vacant.none-text", [.number(seats)])
    }
    package static func rollVacantTitle(count: Int) -> Message {
        Message("roll.vacant.title", [.number(count)])
    }
    package static func rollVacantText(seats: Int, count: Int) -> Message {
        Message("roll.vacant.text", [.number(seats), .number(count)])
    }
    package static var rollVacantDepartures: Message { Message("roll.vacant.departures") }
    package static func rollEmptyTitle(number: Int) -> Message {
        Message("roll.empty-title", [.plain(number)])
    }
    package static var rollEmptyText: Message { Message("roll.empty-text") }
    package static var rollNoTermTitle: Message { Message("roll.no-term-title") }
    package static var rollNoTermText: Message { Message("roll.no-term-text") }
    package static var rollReaderText: Message { Message("roll.reader-text") }
    package static var rollActionImport: Message { Message("roll.action.import") }
    package static var rollActionJoin: Message { Message("roll.action.join") }
    package static var rollActionPrint: Message { Message("roll.action.print") }
    package static var rollActionNewTerm: Message { Message("roll.action.new-term") }
    package static var rollActionCorrectTerm: Message { Message("roll.action.correct-term") }
    package static var rollActionExport: Message { Message("roll.action.export") }
    package static var rollTerms: Message { Message("roll.terms") }
    package static var rollTermFacts: Message { Message("roll.term-facts") }
    package static var rollFactStarts: Message { Message("roll.fact.starts") }
    package static var rollFactSeats: Message { Message("roll.fact.seats") }
    package static var rollFactSource: Message { Message("roll.fact.source") }
    package static var rollNamesakesTitle: Message { Message("roll.namesakes-title") }
    package static func rollNamesakes(name: String, numbers: String) -> Message {
        Message("roll.namesakes", [.text(name), .text(numbers)])
    }
    package static var rollTermNewHeadline: Message { Message("roll.term-new.headline") }
    package static var rollTermNewCrumb: Message { Message("roll.term-new.crumb") }
    package static var rollTermNewLead: Message { Message("roll.term-new.lead") }
    package static func rollTermCorrectHeadline(number: Int) -> Message {
        Message("roll.term-correct.headline", [.plain(number)])
    }
    package static var rollFormTermNumber: Message { Message("roll.form.term-number") }
    package static var rollFormTermNumberHint: Message { Message("roll.form.term-number-hint") }
    package static var rollFormSeats: Message { Message("roll.form.seats") }
    package static var rollFormSeatsHint: Message { Message("roll.form.seats-hint") }
    package static var rollFormStarts: Message { Message("roll.form.starts") }
    package static var rollFormStartsHint: Message { Message("roll.form.starts-hint") }
    package static var rollFormSource: Message { Message("roll.form.source") }
    package static var rollFormSourceHint: Message { Message("roll.form.source-hint") }
    package static var rollFormDelegations: Message { Message("roll.form.delegations") }
    package static var rollFormDelegationsHint: Message { Message("roll.form.delegations-hint") }
    package static var rollFormOpenButton: Message { Message("roll.form.open-button") }
    package static var rollFormCorrectButton: Message { Message("roll.form.correct-button") }
    package static var rollFormSince: Message { Message("roll.form.since") }
    package static var rollFormSinceHint: Message { Message("roll.form.since-hint") }
    package static var rollFormDocument: Message { Message("roll.form.document") }
    package static var rollFormDocumentHint: Message { Message("roll.form.document-hint") }
    package static var rollFormReason: Message { Message("roll.form.reason") }
    package static var rollFormReasonHint: Message { Message("roll.form.reason-hint") }
    package static var rollFormNumber: Message { Message("roll.form.number") }
    package static var rollFormNumberHint: Message { Message("roll.form.number-hint") }
    package static var rollFormName: Message { Message("roll.form.name") }
    package static var rollFormDelegation: Message { Message("roll.form.delegation") }
    package static var rollFormDelegationPrompt: Message { Message("roll.form.delegation-prompt") }
    package static var rollFormSeat: Message { Message("roll.form.seat") }
    package static var rollFormSeatHint: Message { Message("roll.form.seat-hint") }
    package static var rollFormDeparture: Message { Message("roll.form.departure") }
    package static var rollJoinCrumb: Message { Message("roll.join.crumb") }
    package static var rollJoinHeadline: Message { Message("roll.join.headline") }
    package static func rollJoinLead(count: Int) -> Message {
        Message("roll.join.lead", [.number(count)])
    }
    package static var rollJoinButton: Message { Message("roll.join.button") }
    package static var rollKindResigned: Message { Message("roll.kind.resigned") }
    package static var rollKindResignedText: Message { Message("roll.kind.resigned-text") }
    package static var rollKindDied: Message { Message("roll.kind.died") }
    package static var rollKindDiedText: Message { Message("roll.kind.died-text") }
    package static var rollKindRecalled: Message { Message("roll.kind.recalled") }
    package static var rollKindRecalledText: Message { Message("roll.kind.recalled-text") }
    package static var rollKindEnded: Message { Message("roll.kind.ended") }
    package static var rollKindEndedText: Message { Message("roll.kind.ended-text") }
    package static var rollStepLeave: Message { Message("roll.step.leave") }
    package static var rollStepMove: Message { Message("roll.step.move") }
    package static var rollStepSeat: Message { Message("roll.step.seat") }
    package static var rollStepRename: Message { Message("roll.step.rename") }
    package static var rollStepLeaveButton: Message { Message("roll.step.leave-button") }
    package static var rollStepMoveButton: Message { Message("roll.step.move-button") }
    package static var rollStepSeatButton: Message { Message("roll.step.seat-button") }
    package static var rollStepRenameButton: Message { Message("roll.step.rename-button") }
    package static var rollStepLeaveNote: Message { Message("roll.step.leave-note") }
    package static var rollStepSeatHint: Message { Message("roll.step.seat-hint") }
    package static func rollDeputyInOffice(name: String) -> Message {
        Message("roll.deputy.in-office", [.text(name)])
    }
    package static func rollDeputyLeft(name: String) -> Message {
        Message("roll.deputy.left", [.text(name)])
    }
    package static func rollDeputyNumber(number: Int) -> Message {
        Message("roll.deputy.number", [.plain(number)])
    }
    package static var rollDeputyStory: Message { Message("roll.deputy.story") }
    package static var rollDeputyChange: Message { Message("roll.deputy.change") }
    package static var rollDeputyChangeText: Message { Message("roll.deputy.change-text") }
    package static var rollDeputyNoSeat: Message { Message("roll.deputy.no-seat") }
    package static var rollStoryImported: Message { Message("roll.story.imported") }
    package static var rollStoryJoined: Message { Message("roll.story.joined") }
    package static func rollStoryMoved(delegation: String) -> Message {
        Message("roll.story.moved", [.text(delegation)])
    }
    package static func rollStorySeated(seat: String) -> Message {
        Message("roll.story.seated", [.text(seat)])
    }
    package static var rollStoryUnseated: Message { Message("roll.story.unseated") }
    package static func rollStoryRenamed(name: String) -> Message {
        Message("roll.story.renamed", [.text(name)])
    }
    package static func rollStoryState(delegation: String, seat: String) -> Message {
        Message("roll.story.state", [.text(delegation), .text(seat)])
    }
    package static func rollStoryRecorded(time: String, post: String) -> Message {
        Message("roll.story.recorded", [.text(time), .text(post)])
    }
    package static var rollStoryOperator: Message { Message("roll.story.operator") }
    package static var rollDoneOpenTerm: Message { Message("roll.done.open-term") }
    package static var rollDoneCorrectTerm: Message { Message("roll.done.correct-term") }
    package static var rollDoneSeats: Message { Message("roll.done.seats") }
    package static var rollDoneImport: Message { Message("roll.done.import") }
    package static var rollDoneJoin: Message { Message("roll.done.join") }
    package static var rollDoneChange: Message { Message("roll.done.change") }
    package static var rollDoneText: Message { Message("roll.done.text") }
    package static var rollRefusedTitle: Message { Message("roll.refused.title") }
    package static var rollRefusedChanged: Message { Message("roll.refused.changed") }
    package static var rollRefusedChangedTerm: Message { Message("roll.refused.changed-term") }
    package static func rollRefusedLeft(date: String, departure: String) -> Message {
        Message("roll.refused.left", [.text(date), .text(departure)])
    }
    package static func rollRefusedFull(seats: Int) -> Message {
        Message("roll.refused.full", [.number(seats)])
    }
    package static func rollRefusedNotEmpty(count: Int) -> Message {
        Message("roll.refused.not-empty", [.number(count)])
    }
    package static var rollFaultTermNumber: Message { Message("roll.fault.term-number") }
    package static var rollFaultSeatsSame: Message { Message("roll.fault.seats-same") }
    package static func rollFaultSeatsBelow(count: Int) -> Message {
        Message("roll.fault.seats-below", [.number(count)])
    }
    package static func rollFaultTermTaken(number: Int) -> Message {
        Message("roll.fault.term-taken", [.plain(number)])
    }
    package static func rollFaultSeats(least: Int, most: Int) -> Message {
        Message("roll.fault.seats", [.plain(least), .plain(most)])
    }
    package static var rollFaultStarts: Message { Message("roll.fault.starts") }
    package static func rollFaultTermOrder(number: Int, date: String) -> Message {
        Message("roll.fault.term-order", [.plain(number), .text(date)])
    }
    package static var rollFaultSource: Message { Message("roll.fault.source") }
    package static func rollFaultDelegationTwice(name: String) -> Message {
        Message("roll.fault.delegation-twice", [.text(name)])
    }
    package static func rollFaultTooManyDelegations(most: Int) -> Message {
        Message("roll.fault.too-many-delegations", [.plain(most)])
    }
    package static var rollFaultSince: Message { Message("roll.fault.since") }
    package static func rollFaultBeforeTerm(date: String) -> Message {
        Message("roll.fault.before-term", [.text(date)])
    }
    package static func rollFaultInFuture(date: String) -> Message {
        Message("roll.fault.in-future", [.text(date)])
    }
    package static func rollFaultBeforeLatest(date: String) -> Message {
        Message("roll.fault.before-latest", [.text(date)])
    }
    package static var rollFaultDocument: Message { Message("roll.fault.document") }
    package static var rollFaultReason: Message { Message("roll.fault.reason") }
    package static var rollFaultDeparture: Message { Message("roll.fault.departure") }
    package static var rollFaultNumber: Message { Message("roll.fault.number") }
    package static func rollFaultNumberTaken(number: Int, name: String) -> Message {
        Message("roll.fault.number-taken", [.plain(number), .text(name)])
    }
    package static var rollFaultName: Message { Message("roll.fault.name") }
    package static var rollFaultNameSame: Message { Message("roll.fault.name-same") }
    package static var rollFaultDelegation: Message { Message("roll.fault.delegation") }
    package static var rollFaultDelegationSame: Message { Message("roll.fault.delegation-same") }
    package static func rollFaultSeatTaken(seat: String, name: String, number: Int) -> Message {
        Message("roll.fault.seat-taken", [.text(seat), .text(name), .plain(number)])
    }
    package static var rollFaultSeatSame: Message { Message("roll.fault.seat-same") }
    package static func rollFaultTooLong(count: Int, most: Int) -> Message {
        Message("roll.fault.too-long", [.number(count), .number(most)])
    }
    package static var rollImportCrumb: Message { Message("roll.import.crumb") }
    package static func rollImportHeadline(number: Int) -> Message {
        Message("roll.import.headline", [.plain(number)])
    }
    package static var rollImportLead: Message { Message("roll.import.lead") }
    package static var rollImportFileHint: Message { Message("roll.import.file-hint") }
    package static var rollImportSince: Message { Message("roll.import.since") }
    package static var rollImportSinceHint: Message { Message("roll.import.since-hint") }
    package static var rollImportDocumentHint: Message { Message("roll.import.document-hint") }
    package static var rollImportLook: Message { Message("roll.import.look") }
    package static var rollImportColumns: Message { Message("roll.import.columns") }
    package static var rollImportColumnsText: Message { Message("roll.import.columns-text") }
    package static var rollColumnsHeadline: Message { Message("roll.columns.headline") }
    package static var rollColumnsText: Message { Message("roll.columns.text") }
    package static var rollSeatsCrumb: Message { Message("roll.seats.crumb") }
    package static func rollSeatsHeadline(count: Int) -> Message {
        Message("roll.seats.headline", [.number(count)])
    }
    package static var rollSeatsLead: Message { Message("roll.seats.lead") }
    package static var rollSeatsSince: Message { Message("roll.seats.since") }
    package static var rollSeatsReason: Message { Message("roll.seats.reason") }
    package static var rollSeatsButton: Message { Message("roll.seats.button") }
    package static func rollSeatsChanged(date: String, before: Int, after: Int) -> Message {
        Message("roll.seats.changed", [.text(date), .number(before), .number(after)])
    }
    package static func rollImportPreviewHeadline(count: Int) -> Message {
        Message("roll.import.preview-headline", [.number(count)])
    }
    package static func rollImportPreviewWrong(count: Int, faults: Int) -> Message {
        Message("roll.import.preview-wrong", [.number(count), .number(faults)])
    }
    package static func rollImportTooMany(rows: Int, seats: Int) -> Message {
        Message("roll.import.too-many", [.number(rows), .number(seats)])
    }
    package static var rollImportTooManyTitle: Message { Message("roll.import.too-many-title") }
    package static var rollImportFigureRows: Message { Message("roll.import.figure-rows") }
    package static var rollImportFigureVacant: Message { Message("roll.import.figure-vacant") }
    package static var rollImportFigureDelegations: Message { Message("roll.import.figure-delegations") }
    package static func rollImportQuestion(count: Int, number: Int) -> Message {
        Message("roll.import.question", [.number(count), .plain(number)])
    }
    package static var rollImportConsequence: Message { Message("roll.import.consequence") }
    package static var rollImportButton: Message { Message("roll.import.button") }
    package static var rollImportAgain: Message { Message("roll.import.again") }
    package static func rollImportNotNumbered(last: Int) -> Message {
        Message("roll.import.not-numbered", [.number(last)])
    }
    package static var rollImportNewDelegations: Message { Message("roll.import.new-delegations") }
    package static var rollImportDelegations: Message { Message("roll.import.delegations") }
    package static var rollImportColumnCount: Message { Message("roll.import.column-count") }
    package static func rollImportRows(count: Int) -> Message {
        Message("roll.import.rows", [.number(count)])
    }
    package static var rollImportNoRows: Message { Message("roll.import.no-rows") }
    package static func rollImportFaultsCut(shown: Int, count: Int) -> Message {
        Message("roll.import.faults-cut", [.number(shown), .number(count)])
    }
    package static var rollRowNumberMissing: Message { Message("roll.row.number-missing") }
    package static func rollRowNumberUnreadable(text: String) -> Message {
        Message("roll.row.number-unreadable", [.text(text)])
    }
    package static func rollRowNumberTwice(number: Int, line: Int) -> Message {
        Message("roll.row.number-twice", [.plain(number), .plain(line)])
    }
    package static var rollRowNameMissing: Message { Message("roll.row.name-missing") }
    package static var rollRowDelegationMissing: Message { Message("roll.row.delegation-missing") }
    package static func rollRowDelegationUnknown(name: String) -> Message {
        Message("roll.row.delegation-unknown", [.text(name)])
    }
    package static func rollRowSeatTwice(seat: String, line: Int) -> Message {
        Message("roll.row.seat-twice", [.text(seat), .plain(line)])
    }
    package static func rollSheetTitle(place: String, number: Int) -> Message {
        Message("roll.sheet.title", [.text(place), .plain(number)])
    }
    package static func rollSheetTitleStreet(place: String, number: Int) -> Message {
        Message("roll.sheet.title-street", [.text(place), .plain(number)])
    }
    package static func rollSheetNote(date: String, seats: Int, count: Int, vacant: Int) -> Message {
        Message("roll.sheet.note", [.text(date), .number(seats), .number(count), .number(vacant)])
    }
    package static func rollSheetDelegation(name: String, count: Int) -> Message {
        Message("roll.sheet.delegation", [.text(name), .number(count)])
    }
    package static func rollSheetBase(quorum: Int, majority: Int, count: Int) -> Message {
        Message("roll.sheet.base", [.number(quorum), .number(majority), .number(count)])
    }
    package static var rollSheetBack: Message { Message("roll.sheet.back") }
    package static func rollSheetOrgan(place: String) -> Message {
        Message("roll.sheet.organ", [.text(place)])
    }
    package static func rollSheetOrganStreet(place: String) -> Message {
        Message("roll.sheet.organ-street", [.text(place)])
    }
    package static var rulesTitle: Message { Message("rules.title") }
    package static var rulesPurposeProjects: Message { Message("rules.purpose.projects") }
    package static var rulesPurposeRecommendation: Message { Message("rules.purpose.recommendation") }
    package static var rulesPurposeRating: Message { Message("rules.purpose.rating") }
    package static var rulesRecommendationTitle: Message { Message("rules.recommendation.title") }
    package static var rulesRecommendationText: Message { Message("rules.recommendation.text") }
    package static var rulesPartSeats: Message { Message("rules.part.seats") }
    package static var rulesPartSurplus: Message { Message("rules.part.surplus") }
    package static var rulesPartMethod: Message { Message("rules.part.method") }
    package static var rulesPartDetermination: Message { Message("rules.part.determination") }
    package static var rulesPartPublication: Message { Message("rules.part.publication") }
    package static var rulesPartRatingMethod: Message { Message("rules.part.rating-method") }
    package static var rulesPartRatingDetermination: Message { Message("rules.part.rating-determination") }
    package static var rulesPartRatingPublication: Message { Message("rules.part.rating-publication") }
    package static var rulesContentSeats: Message { Message("rules.content.seats") }
    package static var rulesContentCandidates: Message { Message("rules.content.candidates") }
    package static var rulesContentBallot: Message { Message("rules.content.ballot") }
    package static var rulesContentBlank: Message { Message("rules.content.blank") }
    package static var rulesContentChannel: Message { Message("rules.content.channel") }
    package static var rulesContentQuorum: Message { Message("rules.content.quorum") }
    package static var rulesContentParticipation: Message { Message("rules.content.participation") }
    package static var rulesContentThreshold: Message { Message("rules.content.threshold") }
    package static var rulesContentSatisfied: Message { Message("rules.content.satisfied") }
    package static var rulesContentBasic: Message { Message("rules.content.basic") }
    package static var rulesContentTie: Message { Message("rules.content.tie") }
    package static var rulesContentShortfall: Message { Message("rules.content.shortfall") }
    package static var rulesContentPublishing: Message { Message("rules.content.publishing") }
    package static var rulesContentOrder: Message { Message("rules.content.order") }
    package static func rulesSentenceCandidates(count: Int) -> Message {
        Message("rules.sentence.candidates", [.number(count)])
    }
    package static func rulesSentenceEqual(candidates: Int, seats: Int) -> Message {
        Message("rules.sentence.equal", [.number(candidates), .number(seats)])
    }
    package static func rulesSentenceSurplus(candidates: Int, surplus: Int, ratio: String) -> Message {
        Message("rules.sentence.surplus", [.number(candidates), .number(surplus), .text(ratio)])
    }
    package static func rulesSentenceSurplusAsMany(candidates: Int, surplus: Int) -> Message {
        Message("rules.sentence.surplus-as-many", [.number(candidates), .number(surplus)])
    }
    package static var rulesSentenceNoQuorum: Message { Message("rules.sentence.no-quorum") }
    package static var rulesSentenceNoParticipation: Message { Message("rules.sentence.no-participation") }
    package static var rulesSentenceNoTie: Message { Message("rules.sentence.no-tie") }
    package static var rulesSentenceNoShortfall: Message { Message("rules.sentence.no-shortfall") }
    package static var rulesSentencePaper: Message { Message("rules.sentence.paper") }
    package static var rulesSentenceKeypad: Message { Message("rules.sentence.keypad") }
    package static var rulesSentencePublishAll: Message { Message("rules.sentence.publish-all") }
    package static var rulesSentencePublishElected: Message { Message("rules.sentence.publish-elected") }
    package static var rulesSentencePublishNone: Message { Message("rules.sentence.publish-none") }
    package static var rulesSentencePublishAllGrades: Message { Message("rules.sentence.publish-all-grades") }
    package static var rulesSentencePublishGrades: Message { Message("rules.sentence.publish-grades") }
    package static func rulesPreviewQuorum(deputies: Int, needed: Int) -> Message {
        Message("rules.preview.quorum", [.number(deputies), .number(needed)])
    }
    package static func rulesPreviewParticipation(deputies: Int, needed: Int) -> Message {
        Message("rules.preview.participation", [.number(deputies), .number(needed)])
    }
    package static func rulesPreviewNeeded(count: Int, needed: Int, fewer: Int) -> Message {
        Message("rules.preview.needed", [.number(count), .number(needed), .number(fewer)])
    }
    package static func rulesPreviewNeededPresent(count: Int, needed: Int, fewer: Int) -> Message {
        Message("rules.preview.needed-present", [.number(count), .number(needed), .number(fewer)])
    }
    package static func rulesPreviewNeededBallots(count: Int, needed: Int, fewer: Int) -> Message {
        Message("rules.preview.needed-ballots", [.number(count), .number(needed), .number(fewer)])
    }
    package static func rulesPreviewGraded(count: Int, needed: Int, fewer: Int) -> Message {
        Message("rules.preview.graded", [.number(count), .number(needed), .number(fewer)])
    }
    package static func rulesPreviewGradedPresent(count: Int, needed: Int, fewer: Int) -> Message {
        Message("rules.preview.graded-present", [.number(count), .number(needed), .number(fewer)])
    }
    package static func rulesPreviewGradedForms(count: Int, needed: Int, fewer: Int) -> Message {
        Message("rules.preview.graded-forms", [.number(count), .number(needed), .number(fewer)])
    }
    package static var rulesPreviewTitle: Message { Message("rules.preview.title") }
    package static var rulesPreviewDeputies: Message { Message("rules.preview.deputies") }
    package static var rulesPreviewPresent: Message { Message("rules.preview.present") }
    package static var rulesPreviewPresentHint: Message { Message("rules.preview.present-hint") }
    package static func rulesPreviewRoll(count: Int) -> Message {
        Message("rules.preview.roll", [.number(count)])
    }
    package static var rulesPreviewPeopleUnit: Message { Message("rules.preview.people-unit") }
    package static var rulesPreviewButton: Message { Message("rules.preview.button") }
    package static var rulesPreviewWrong: Message { Message("rules.preview.wrong") }
    package static var rulesFigureNeeded: Message { Message("rules.figure.needed") }
    package static var rulesFigureSatisfied: Message { Message("rules.figure.satisfied") }
    package static var rulesFigureQuorum: Message { Message("rules.figure.quorum") }
    package static var rulesFigureSeats: Message { Message("rules.figure.seats") }
    package static var rulesFigureSurplus: Message { Message("rules.figure.surplus") }
    package static var rulesFigureUnlimited: Message { Message("rules.figure.unlimited") }
    package static var rulesWarningTitle: Message { Message("rules.warning.title") }
    package static var rulesWarningSurplusSmall: Message { Message("rules.warning.surplus-small") }
    package static var rulesWarningSurplusLarge: Message { Message("rules.warning.surplus-large") }
    package static var rulesWarningNoSurplus: Message { Message("rules.warning.no-surplus") }
    package static var rulesWarningQuorum: Message { Message("rules.warning.quorum") }
    package static var rulesWarningThreshold: Message { Message("rules.warning.threshold") }
    package static var rulesWarningBasic: Message { Message("rules.warning.basic") }
    package static var rulesAssumedMark: Message { Message("rules.assumed.mark") }
    package static func rulesAssumedTitle(count: Int) -> Message {
        Message("rules.assumed.title", [.number(count)])
    }
    package static func rulesAssumedText(contents: String) -> Message {
        Message("rules.assumed.text", [.text(contents)])
    }
    package static var rulesStateDraft: Message { Message("rules.state.draft") }
    package static var rulesStateAdopted: Message { Message("rules.state.adopted") }
    package static var rulesStateSuperseded: Message { Message("rules.state.superseded") }
    package static func rulesNumber(number: Int) -> Message {
        Message("rules.number", [.plain(number)])
    }
    package static func rulesYear(year: Int) -> Message {
        Message("rules.year", [.plain(year)])
    }
    package static func rulesConsoleHeadlineHolds(year: Int) -> Message {
        Message("rules.console.headline-holds", [.plain(year)])
    }
    package static func rulesConsoleHeadlineDraft(year: Int) -> Message {
        Message("rules.console.headline-draft", [.plain(year)])
    }
    package static var rulesConsoleHeadlineNone: Message { Message("rules.console.headline-none") }
    package static var rulesConsoleEmptyTitle: Message { Message("rules.console.empty-title") }
    package static var rulesConsoleEmptyText: Message { Message("rules.console.empty-text") }
    package static var rulesConsoleButton: Message { Message("rules.console.button") }
    package static var rulesColumnYear: Message { Message("rules.column.year") }
    package static var rulesColumnTitle: Message { Message("rules.column.title") }
    package static var rulesColumnPurpose: Message { Message("rules.column.purpose") }
    package static var rulesColumnState: Message { Message("rules.column.state") }
    package static var rulesColumnAdopted: Message { Message("rules.column.adopted") }
    package static var rulesNewCrumb: Message { Message("rules.new.crumb") }
    package static var rulesNewHeadline: Message { Message("rules.new.headline") }
    package static var rulesNewLead: Message { Message("rules.new.lead") }
    package static var rulesNewHeadlineRating: Message { Message("rules.new.headline-rating") }
    package static var rulesNewLeadRating: Message { Message("rules.new.lead-rating") }
    package static var rulesPresetLabel: Message { Message("rules.preset.label") }
    package static var rulesPresetHint: Message { Message("rules.preset.hint") }
    package static var rulesPresetUsual: Message { Message("rules.preset.usual") }
    package static var rulesPresetUsualRating: Message { Message("rules.preset.usual-rating") }
    package static func rulesPresetPlace(place: String, year: Int) -> Message {
        Message("rules.preset.place", [.text(place), .plain(year)])
    }
    package static func rulesPresetPlaceRating(place: String, year: Int) -> Message {
        Message("rules.preset.place-rating", [.text(place), .plain(year)])
    }
    package static var rulesPresetButton: Message { Message("rules.preset.button") }
    package static func rulesPresetFilled(place: String, year: Int) -> Message {
        Message("rules.preset.filled", [.text(place), .plain(year)])
    }
    package static var rulesPresetFilledUsual: Message { Message("rules.preset.filled-usual") }
    package static var rulesPresetFilledUsualText: Message { Message("rules.preset.filled-usual-text") }
    package static func rulesPresetKnown(contents: String) -> Message {
        Message("rules.preset.known", [.text(contents)])
    }
    package static var rulesPresetKnownNone: Message { Message("rules.preset.known-none") }
    package static var rulesPresetDeputies: Message { Message("rules.preset.deputies") }
    package static var rulesPresetPresent: Message { Message("rules.preset.present") }
    package static var rulesPresetVoters: Message { Message("rules.preset.voters") }
    package static var rulesPresetMethod: Message { Message("rules.preset.method") }
    package static var rulesPresetNote: Message { Message("rules.preset.note") }
    package static var rulesPresetSource: Message { Message("rules.preset.source") }
    package static var rulesDraftOpenTitle: Message { Message("rules.draft-open.title") }
    package static var rulesDraftOpenText: Message { Message("rules.draft-open.text") }
    package static var rulesChangedTitle: Message { Message("rules.changed.title") }
    package static var rulesChangedText: Message { Message("rules.changed.text") }
    package static var rulesAdoptedTitle: Message { Message("rules.adopted.title") }
    package static var rulesAdoptedText: Message { Message("rules.adopted.text") }
    package static var rulesFormYear: Message { Message("rules.form.year") }
    package static var rulesFormYearHint: Message { Message("rules.form.year-hint") }
    package static var rulesFormPurpose: Message { Message("rules.form.purpose") }
    package static var rulesFormTitle: Message { Message("rules.form.title") }
    package static func rulesFormTitleProposed(place: String, year: Int) -> Message {
        Message("rules.form.title-proposed", [.text(place), .plain(year)])
    }
    package static func rulesFormTitleProposedRating(place: String, year: Int) -> Message {
        Message("rules.form.title-proposed-rating", [.text(place), .plain(year)])
    }
    package static var rulesFormDocumentNumber: Message { Message("rules.form.document-number") }
    package static var rulesFormSource: Message { Message("rules.form.source") }
    package static var rulesFormSourceHint: Message { Message("rules.form.source-hint") }
    package static var rulesFormSeats: Message { Message("rules.form.seats") }
    package static var rulesFormSeatsHint: Message { Message("rules.form.seats-hint") }
    package static var rulesFormItemsUnit: Message { Message("rules.form.items-unit") }
    package static var rulesFormCandidates: Message { Message("rules.form.candidates") }
    package static var rulesFormCandidatesHint: Message { Message("rules.form.candidates-hint") }
    package static var rulesFormBallot: Message { Message("rules.form.ballot") }
    package static var rulesFormBallotUpTo: Message { Message("rules.form.ballot.up-to") }
    package static var rulesFormBallotUpToText: Message { Message("rules.form.ballot.up-to-text") }
    package static var rulesFormBallotExactly: Message { Message("rules.form.ballot.exactly") }
    package static var rulesFormBallotExactlyText: Message { Message("rules.form.ballot.exactly-text") }
    package static var rulesFormBallotPerItem: Message { Message("rules.form.ballot.per-item") }
    package static var rulesFormBallotPerItemText: Message { Message("rules.form.ballot.per-item-text") }
    package static var rulesFormBallotPackage: Message { Message("rules.form.ballot.package") }
    package static var rulesFormBallotPackageText: Message { Message("rules.form.ballot.package-text") }
    package static var rulesFormBallotRank: Message { Message("rules.form.ballot.rank") }
    package static var rulesFormBallotRankText: Message { Message("rules.form.ballot.rank-text") }
    package static var rulesFormBlank: Message { Message("rules.form.blank") }
    package static var rulesFormBlankValid: Message { Message("rules.form.blank.valid") }
    package static var rulesFormBlankValidText: Message { Message("rules.form.blank.valid-text") }
    package static var rulesFormBlankFormValid: Message { Message("rules.form.blank.form-valid") }
    package static var rulesFormBlankVoid: Message { Message("rules.form.blank.void") }
    package static var rulesFormChannel: Message { Message("rules.form.channel") }
    package static var rulesFormChannelPaper: Message { Message("rules.form.channel.paper") }
    package static var rulesFormChannelKeypad: Message { Message("rules.form.channel.keypad") }
    package static var rulesFormChannelKeypadText: Message { Message("rules.form.channel.keypad-text") }
    package static var rulesFormQuorum: Message { Message("rules.form.quorum") }
    package static var rulesFormQuorumHint: Message { Message("rules.form.quorum-hint") }
    package static var rulesFormParticipation: Message { Message("rules.form.participation") }
    package static var rulesFormParticipationHint: Message { Message("rules.form.participation-hint") }
    package static var rulesFormThresholdBase: Message { Message("rules.form.threshold-base") }
    package static var rulesFormThresholdBaseNone: Message { Message("rules.form.threshold-base.none") }
    package static var rulesFormThresholdInclusive: Message { Message("rules.form.threshold-inclusive") }
    package static var rulesFormThresholdInclusiveNo: Message { Message("rules.form.threshold-inclusive.no") }
    package static var rulesFormThresholdInclusiveNoText: Message { Message("rules.form.threshold-inclusive.no-text") }
    package static var rulesFormThresholdInclusiveYes: Message { Message("rules.form.threshold-inclusive.yes") }
    package static var rulesFormThresholdInclusiveYesText: Message { Message("rules.form.threshold-inclusive.yes-text") }
    package static var rulesFormThresholdFraction: Message { Message("rules.form.threshold-fraction") }
    package static var rulesFormThresholdFractionHint: Message { Message("rules.form.threshold-fraction-hint") }
    package static var rulesFormBasicFraction: Message { Message("rules.form.basic-fraction") }
    package static var rulesFormBasicInclusive: Message { Message("rules.form.basic-inclusive") }
    package static var rulesFormTie: Message { Message("rules.form.tie") }
    package static var rulesFormTieRevote: Message { Message("rules.form.tie.revote") }
    package static var rulesFormTiePresidium: Message { Message("rules.form.tie.presidium") }
    package static var rulesFormTieInclude: Message { Message("rules.form.tie.include") }
    package static var rulesFormTieExclude: Message { Message("rules.form.tie.exclude") }
    package static var rulesFormTieListOrder: Message { Message("rules.form.tie.list-order") }
    package static var rulesFormTieRounds: Message { Message("rules.form.tie-rounds") }
    package static var rulesFormTieRoundsHint: Message { Message("rules.form.tie-rounds-hint") }
    package static var rulesFormRoundsUnit: Message { Message("rules.form.rounds-unit") }
    package static var rulesFormTieThreshold: Message { Message("rules.form.tie-threshold") }
    package static var rulesFormTieThresholdPlurality: Message { Message("rules.form.tie-threshold.plurality") }
    package static var rulesFormTieThresholdSame: Message { Message("rules.form.tie-threshold.same") }
    package static var rulesFormTieThresholdOneThird: Message { Message("rules.form.tie-threshold.one-third") }
    package static var rulesFormShortfall: Message { Message("rules.form.shortfall") }
    package static var rulesFormShortfallAccept: Message { Message("rules.form.shortfall.accept") }
    package static var rulesFormShortfallSecondRound: Message { Message("rules.form.shortfall.second-round") }
    package static var rulesFormShortfallNextSession: Message { Message("rules.form.shortfall.next-session") }
    package static var rulesFormPublishing: Message { Message("rules.form.publishing") }
    package static var rulesFormPublishingAll: Message { Message("rules.form.publishing.all") }
    package static var rulesFormPublishingElected: Message { Message("rules.form.publishing.elected") }
    package static var rulesFormPublishingNone: Message { Message("rules.form.publishing.none") }
    package static var rulesFormPublishingGrades: Message { Message("rules.form.publishing.grades") }
    package static var rulesFormOrder: Message { Message("rules.form.order") }
    package static var rulesFormOrderVotes: Message { Message("rules.form.order.votes") }
    package static var rulesFormOrderList: Message { Message("rules.form.order.list") }
    package static var rulesFormText: Message { Message("rules.form.text") }
    package static var rulesFormTextHint: Message { Message("rules.form.text-hint") }
    package static var rulesFormStated: Message { Message("rules.form.stated") }
    package static var rulesFormDraftButton: Message { Message("rules.form.draft-button") }
    package static var rulesFormSaveButton: Message { Message("rules.form.save-button") }
    package static func rulesFaultYear(from: Int, to: Int) -> Message {
        Message("rules.fault.year", [.plain(from), .plain(to)])
    }
    package static var rulesFaultTitle: Message { Message("rules.fault.title") }
    package static var rulesFaultSource: Message { Message("rules.fault.source") }
    package static func rulesFaultTooLong(count: Int, most: Int) -> Message {
        Message("rules.fault.too-long", [.number(count), .number(most)])
    }
    package static var rulesFaultChoice: Message { Message("rules.fault.choice") }
    package static func rulesFaultCount(from: Int, to: Int) -> Message {
        Message("rules.fault.count", [.number(from), .number(to)])
    }
    package static var rulesFaultSeatsMissing: Message { Message("rules.fault.seats-missing") }
    package static var rulesFaultSeatsOfPackage: Message { Message("rules.fault.seats-of-package") }
    package static func rulesFaultNoSurplus(candidates: Int, seats: Int) -> Message {
        Message("rules.fault.no-surplus", [.number(candidates), .number(seats)])
    }
    package static var rulesFaultFraction: Message { Message("rules.fault.fraction") }
    package static var rulesFaultUnreachable: Message { Message("rules.fault.unreachable") }
    package static var rulesFaultStreet: Message { Message("rules.fault.street") }
    package static var rulesFaultAdoptionDate: Message { Message("rules.fault.adoption-date") }
    package static var rulesFaultDecision: Message { Message("rules.fault.decision") }
    package static var rulesFaultFuture: Message { Message("rules.fault.future") }
    package static func rulesFaultBeforePrevious(date: String) -> Message {
        Message("rules.fault.before-previous", [.text(date)])
    }
    package static func rulesFaultVotes(from: Int, to: Int) -> Message {
        Message("rules.fault.votes", [.number(from), .number(to)])
    }
    package static func rulesFaultMoreThanDeputies(votes: Int, deputies: Int) -> Message {
        Message("rules.fault.more-than-deputies", [.number(votes), .number(deputies)])
    }
    package static func rulesFaultNoMajority(yes: Int, deputies: Int, needed: Int) -> Message {
        Message("rules.fault.no-majority", [.number(yes), .number(deputies), .number(needed)])
    }
    package static func rulesPageDraftAssumed(count: Int) -> Message {
        Message("rules.page.draft-assumed", [.number(count)])
    }
    package static var rulesPageDraftReady: Message { Message("rules.page.draft-ready") }
    package static func rulesPageAdopted(date: String) -> Message {
        Message("rules.page.adopted", [.text(date)])
    }
    package static var rulesPageEdit: Message { Message("rules.page.edit") }
    package static var rulesPageAdopt: Message { Message("rules.page.adopt") }
    package static var rulesPageTrial: Message { Message("rules.page.trial") }
    package static var rulesPageAfter: Message { Message("rules.page.after") }
    package static var rulesPagePublic: Message { Message("rules.page.public") }
    package static func rulesSupersededTitle(number: Int) -> Message {
        Message("rules.superseded.title", [.plain(number)])
    }
    package static var rulesSupersededText: Message { Message("rules.superseded.text") }
    package static var rulesSupersededLink: Message { Message("rules.superseded.link") }
    package static var rulesDoneDraft: Message { Message("rules.done.draft") }
    package static var rulesDoneEdit: Message { Message("rules.done.edit") }
    package static var rulesDoneAdopt: Message { Message("rules.done.adopt") }
    package static var rulesDoneText: Message { Message("rules.done.text") }
    package static var rulesSheetText: Message { Message("rules.sheet.text") }
    package static var rulesSheetAdoption: Message { Message("rules.sheet.adoption") }
    package static var rulesSheetDate: Message { Message("rules.sheet.date") }
    package static var rulesSheetDecision: Message { Message("rules.sheet.decision") }
    package static var rulesSheetVotes: Message { Message("rules.sheet.votes") }
    package static func rulesSheetVotesText(deputies: Int, yes: Int, no: Int, abstain: Int) -> Message {
        Message("rules.sheet.votes-text", [.number(deputies), .number(yes), .number(no), .number(abstain)])
    }
    package static var rulesSheetVotesUncounted: Message { Message("rules.sheet.votes-uncounted") }
    package static var rulesSheetSource: Message { Message("rules.sheet.source") }
    package static var rulesSheetPrevious: Message { Message("rules.sheet.previous") }
    package static var rulesSheetNotAdopted: Message { Message("rules.sheet.not-adopted") }
    package static var rulesHashTitle: Message { Message("rules.hash.title") }
    package static var rulesHashText: Message { Message("rules.hash.text") }
    package static var rulesHashDownload: Message { Message("rules.hash.download") }
    package static var rulesHashCheck: Message { Message("rules.hash.check") }
    package static var rulesAdoptCrumb: Message { Message("rules.adopt.crumb") }
    package static var rulesAdoptHeadline: Message { Message("rules.adopt.headline") }
    package static var rulesAdoptLead: Message { Message("rules.adopt.lead") }
    package static var rulesAdoptConfirm: Message { Message("rules.adopt.confirm") }
    package static var rulesAdoptConfirmHint: Message { Message("rules.adopt.confirm-hint") }
    package static func rulesAdoptAssumed(contents: String) -> Message {
        Message("rules.adopt.assumed", [.text(contents)])
    }
    package static var rulesAdoptDate: Message { Message("rules.adopt.date") }
    package static var rulesAdoptDecision: Message { Message("rules.adopt.decision") }
    package static var rulesAdoptVotes: Message { Message("rules.adopt.votes") }
    package static var rulesAdoptVotesHint: Message { Message("rules.adopt.votes-hint") }
    package static var rulesAdoptDeputies: Message { Message("rules.adopt.deputies") }
    package static var rulesAdoptYes: Message { Message("rules.adopt.yes") }
    package static var rulesAdoptNo: Message { Message("rules.adopt.no") }
    package static var rulesAdoptAbstain: Message { Message("rules.adopt.abstain") }
    package static var rulesAdoptButton: Message { Message("rules.adopt.button") }
    package static var rulesTrialCrumb: Message { Message("rules.trial.crumb") }
    package static var rulesTrialHeadline: Message { Message("rules.trial.headline") }
    package static var rulesTrialLead: Message { Message("rules.trial.lead") }
    package static var rulesTrialExamples: Message { Message("rules.trial.examples") }
    package static var rulesTrialPapers: Message { Message("rules.trial.papers") }
    package static var rulesTrialDeputies: Message { Message("rules.trial.deputies") }
    package static var rulesTrialPresent: Message { Message("rules.trial.present") }
    package static var rulesTrialIssued: Message { Message("rules.trial.issued") }
    package static var rulesTrialReturned: Message { Message("rules.trial.returned") }
    package static var rulesTrialVoid: Message { Message("rules.trial.void") }
    package static var rulesTrialBlank: Message { Message("rules.trial.blank") }
    package static var rulesTrialItems: Message { Message("rules.trial.items") }
    package static func rulesTrialItem(number: Int) -> Message {
        Message("rules.trial.item", [.plain(number)])
    }
    package static var rulesTrialYes: Message { Message("rules.trial.yes") }
    package static var rulesTrialMarks: Message { Message("rules.trial.marks") }
    package static var rulesTrialNo: Message { Message("rules.trial.no") }
    package static var rulesTrialAbstain: Message { Message("rules.trial.abstain") }
    package static var rulesTrialRanked: Message { Message("rules.trial.ranked") }
    package static var rulesTrialScore: Message { Message("rules.trial.score") }
    package static func rulesTrialCell(item: String, column: String) -> Message {
        Message("rules.trial.cell", [.text(item), .text(column)])
    }
    package static var rulesTrialButton: Message { Message("rules.trial.button") }
    package static var rulesTrialNotNumber: Message { Message("rules.trial.not-number") }
    package static var rulesTrialVoidReason: Message { Message("rules.trial.void-reason") }
    package static var rulesTrialResult: Message { Message("rules.trial.result") }
    package static var rulesTrialSteps: Message { Message("rules.trial.steps") }
    package static var rulesTrialColumnItem: Message { Message("rules.trial.column.item") }
    package static var rulesTrialColumnVotes: Message { Message("rules.trial.column.votes") }
    package static var rulesTrialColumnResult: Message { Message("rules.trial.column.result") }
    package static var rulesTrialColumnReason: Message { Message("rules.trial.column.reason") }
    package static var rulesExampleTie: Message { Message("rules.example.tie") }
    package static var rulesExampleShortfall: Message { Message("rules.example.shortfall") }
    package static var rulesExampleVoid: Message { Message("rules.example.void") }
    package static var rulesExampleEverything: Message { Message("rules.example.everything") }
    package static func rulesPublicHeadline(count: Int) -> Message {
        Message("rules.public.headline", [.number(count)])
    }
    package static var rulesPublicHeadlineNone: Message { Message("rules.public.headline-none") }
    package static var rulesPublicLead: Message { Message("rules.public.lead") }
    package static var rulesPublicEmptyTitle: Message { Message("rules.public.empty-title") }
    package static var rulesPublicEmptyText: Message { Message("rules.public.empty-text") }
    package static var rulesPublicLink: Message { Message("rules.public.link") }
    package static var rulesPublicDescription: Message { Message("rules.public.description") }
    package static var screeningRulingReasonMissing: Message { Message("screening.ruling.reason-missing") }
    package static var screeningRulingGroundsMissing: Message { Message("screening.ruling.grounds-missing") }
    package static func screeningRulingGroundsTooLong(count: Int, most: Int) -> Message {
        Message("screening.ruling.grounds-too-long", [.number(count), .number(most)])
    }
    package static var screeningRulingDuplicateMissing: Message { Message("screening.ruling.duplicate-missing") }
    package static var screeningRulingDuplicateUnknown: Message { Message("screening.ruling.duplicate-unknown") }
    package static var screeningRulingDuplicateOfItself: Message { Message("screening.ruling.duplicate-of-itself") }
    package static var screeningRulingDuplicateCircle: Message { Message("screening.ruling.duplicate-circle") }
    package static var screeningRulingNoRoundOpen: Message { Message("screening.ruling.no-round-open") }
    package static func screeningRulingDecidedInRound(round: Int) -> Message {
        Message("screening.ruling.decided-in-round", [.plain(round)])
    }
    package static var screeningRulingNothingAfterLastRound: Message { Message("screening.ruling.nothing-after-last-round") }
    package static var screeningRulingWrongState: Message { Message("screening.ruling.wrong-state") }
    package static var screeningRulingHardStop: Message { Message("screening.ruling.hard-stop") }
    package static var screeningRulingSecondOpinionMissing: Message { Message("screening.ruling.second-opinion-missing") }
    package static var screeningNav: Message { Message("screening.nav") }
    package static var screeningNavOpinions: Message { Message("screening.nav.opinions") }
    package static var screeningVerdictAgree: Message { Message("screening.verdict.agree") }
    package static var screeningVerdictAgreeText: Message { Message("screening.verdict.agree.text") }
    package static var screeningVerdictAgreeInPrinciple: Message { Message("screening.verdict.agree-in-principle") }
    package static var screeningVerdictAgreeInPrincipleText: Message { Message("screening.verdict.agree-in-principle.text") }
    package static var screeningVerdictDisagree: Message { Message("screening.verdict.disagree") }
    package static var screeningVerdictDisagreeText: Message { Message("screening.verdict.disagree.text") }
    package static var screeningVerdictNeedsMore: Message { Message("screening.verdict.needs-more") }
    package static var screeningVerdictNeedsMoreText: Message { Message("screening.verdict.needs-more.text") }
    package static var screeningVerdictNotOurs: Message { Message("screening.verdict.not-ours") }
    package static var screeningVerdictNotOursText: Message { Message("screening.verdict.not-ours.text") }
    package static var screeningEndingRecalled: Message { Message("screening.ending.recalled") }
    package static var screeningEndingReassigned: Message { Message("screening.ending.reassigned") }
    package static var screeningEndingWaived: Message { Message("screening.ending.waived") }
    package static var screeningEndingReturned: Message { Message("screening.ending.returned") }
    package static var screeningTurnAll: Message { Message("screening.turn.all") }
    package static var screeningTurnMine: Message { Message("screening.turn.mine") }
    package static var screeningTurnUnits: Message { Message("screening.turn.units") }
    package static var screeningTurnRuled: Message { Message("screening.turn.ruled") }
    package static var screeningTurns: Message { Message("screening.turns") }
    package static var screeningRound: Message { Message("screening.round") }
    package static func screeningRoundLabel(number: Int) -> Message {
        Message("screening.round-label", [.plain(number)])
    }
    package static func screeningRoundTitle(number: Int, title: String) -> Message {
        Message("screening.round.title", [.plain(number), .text(title)])
    }
    package static func screeningRoundHeadline(number: Int, total: Int, ruled: Int, unruled: Int) -> Message {
        Message("screening.round.headline", [.plain(number), .number(total), .number(ruled), .number(unruled)])
    }
    package static func screeningRoundHeadlineAll(number: Int, total: Int) -> Message {
        Message("screening.round.headline-all", [.plain(number), .number(total)])
    }
    package static func screeningRoundHeadlineClosed(number: Int, total: Int) -> Message {
        Message("screening.round.headline-closed", [.plain(number), .number(total)])
    }
    package static func screeningRoundHeadlineNone(number: Int) -> Message {
        Message("screening.round.headline-none", [.plain(number)])
    }
    package static var screeningNothingOpen: Message { Message("screening.nothing-open") }
    package static var screeningNoCallTitle: Message { Message("screening.no-call.title") }
    package static var screeningNoCallText: Message { Message("screening.no-call.text") }
    package static func screeningCallTitle(year: Int) -> Message {
        Message("screening.call-title", [.plain(year)])
    }
    package static var screeningNoRound: Message { Message("screening.no-round") }
    package static func screeningStandingOpen(total: Int, unruled: Int) -> Message {
        Message("screening.standing.open", [.number(total), .number(unruled)])
    }
    package static func screeningStandingClosed(total: Int) -> Message {
        Message("screening.standing.closed", [.number(total)])
    }
    package static func screeningGoRound(number: Int) -> Message {
        Message("screening.go-round", [.plain(number)])
    }
    package static func screeningOpenTitle(number: Int) -> Message {
        Message("screening.open.title", [.plain(number)])
    }
    package static var screeningOpenName: Message { Message("screening.open.name") }
    package static var screeningOpenNameHint: Message { Message("screening.open.name-hint") }
    package static var screeningOpenNameEnglish: Message { Message("screening.open.name-english") }
    package static var screeningOpenLists: Message { Message("screening.open.lists") }
    package static var screeningOpenListsHint: Message { Message("screening.open.lists-hint") }
    package static var screeningOpenRules: Message { Message("screening.open.rules") }
    package static var screeningOpenLast: Message { Message("screening.open.last") }
    package static var screeningOpenAttendance: Message { Message("screening.open.attendance") }
    package static var screeningOpenRemark: Message { Message("screening.open.remark") }
    package static var screeningOpenRemarkHint: Message { Message("screening.open.remark-hint") }
    package static func screeningOpenButton(number: Int) -> Message {
        Message("screening.open.button", [.plain(number)])
    }
    package static func screeningOpenTitleLength(count: Int) -> Message {
        Message("screening.open.title-length", [.plain(count)])
    }
    package static func screeningOpenRemarkTooLong(count: Int, most: Int) -> Message {
        Message("screening.open.remark-too-long", [.number(count), .number(most)])
    }
    package static var screeningOpenNotPublished: Message { Message("screening.open.not-published") }
    package static var screeningOpenRemarkMissing: Message { Message("screening.open.remark-missing") }
    package static func screeningOpenAlready(round: Int) -> Message {
        Message("screening.open.already", [.plain(round)])
    }
    package static var screeningOpenListUnknown: Message { Message("screening.open.list-unknown") }
    package static func screeningOpenedAt(time: String) -> Message {
        Message("screening.opened-at", [.text(time)])
    }
    package static func screeningOpenedBecause(reason: String) -> Message {
        Message("screening.opened-because", [.text(reason)])
    }
    package static var screeningLast: Message { Message("screening.last") }
    package static var screeningSealed: Message { Message("screening.sealed") }
    package static func screeningSealedTitle(number: Int) -> Message {
        Message("screening.sealed-title", [.plain(number)])
    }
    package static var screeningSealedText: Message { Message("screening.sealed-text") }
    package static var screeningFigureUnit: Message { Message("screening.figure.unit") }
    package static var screeningFigureOpinions: Message { Message("screening.figure.opinions") }
    package static func screeningFigureRuled(total: Int) -> Message {
        Message("screening.figure.ruled", [.number(total)])
    }
    package static var screeningFigureUnruled: Message { Message("screening.figure.unruled") }
    package static var screeningFigureWaiting: Message { Message("screening.figure.waiting") }
    package static var screeningFigureOverdue: Message { Message("screening.figure.overdue") }
    package static var screeningGoDesk: Message { Message("screening.go-desk") }
    package static var screeningGoRulings: Message { Message("screening.go-rulings") }
    package static var screeningUnitsTitle: Message { Message("screening.units.title") }
    package static var screeningUnit: Message { Message("screening.unit") }
    package static var screeningAsked: Message { Message("screening.asked") }
    package static var screeningWaiting: Message { Message("screening.waiting") }
    package static var screeningOverdue: Message { Message("screening.overdue") }
    package static func screeningListsUsed(count: Int) -> Message {
        Message("screening.lists-used", [.number(count)])
    }
    package static var screeningFingerprint: Message { Message("screening.fingerprint") }
    package static var screeningFingerprintText: Message { Message("screening.fingerprint.text") }
    package static var screeningUntouched: Message { Message("screening.untouched") }
    package static var screeningTouchedTitle: Message { Message("screening.touched.title") }
    package static var screeningTouchedText: Message { Message("screening.touched.text") }
    package static var screeningByChannel: Message { Message("screening.by-channel") }
    package static var screeningByReason: Message { Message("screening.by-reason") }
    package static var screeningReason: Message { Message("screening.reason") }
    package static var screeningCount: Message { Message("screening.count") }
    package static var screeningChannel: Message { Message("screening.channel") }
    package static var screeningUndecided: Message { Message("screening.undecided") }
    package static var screeningSum: Message { Message("screening.sum") }
    package static var screeningRecordTitle: Message { Message("screening.record-title") }
    package static func screeningRecordHeading(place: String, year: Int, number: Int) -> Message {
        Message("screening.record.heading", [.text(place), .plain(year), .plain(number)])
    }
    package static func screeningRecordSentence(opened: String, closed: String, count: Int) -> Message {
        Message("screening.record.sentence", [.text(opened), .text(closed), .number(count)])
    }
    package static var screeningCloseTitle: Message { Message("screening.close-title") }
    package static func screeningCloseQuestion(number: Int) -> Message {
        Message("screening.close.question", [.plain(number)])
    }
    package static func screeningCloseText(total: Int, unruled: Int) -> Message {
        Message("screening.close.text", [.number(total), .number(unruled)])
    }
    package static func screeningCloseButton(number: Int) -> Message {
        Message("screening.close.button", [.plain(number)])
    }
    package static var screeningCloseNot: Message { Message("screening.close.not") }
    package static var screeningCloseUnanswered: Message { Message("screening.close.unanswered") }
    package static func screeningCloseUnruled(count: Int) -> Message {
        Message("screening.close.unruled", [.number(count)])
    }
    package static func screeningCloseUnopined(count: Int) -> Message {
        Message("screening.close.unopined", [.number(count)])
    }
    package static func screeningCloseAssignment(unit: String, date: String) -> Message {
        Message("screening.close.assignment", [.text(unit), .text(date)])
    }
    package static var screeningCloseAlready: Message { Message("screening.close.already") }
    package static var screeningCloseAlreadyText: Message { Message("screening.close.already-text") }
    package static var screeningCloseEmpty: Message { Message("screening.close.empty") }
    package static var screeningCloseEmptyText: Message { Message("screening.close.empty-text") }
    package static func screeningNumbered(reference: String, title: String) -> Message {
        Message("screening.numbered", [.text(reference), .text(title)])
    }
    package static var screeningChangesTitle: Message { Message("screening.changes-title") }
    package static func screeningChangesHeadline(rounds: Int, moved: Int) -> Message {
        Message("screening.changes.headline", [.number(rounds), .number(moved)])
    }
    package static func screeningChangesHeadlineOne(total: Int) -> Message {
        Message("screening.changes.headline-one", [.number(total)])
    }
    package static var screeningChangesNoneTitle: Message { Message("screening.changes.none-title") }
    package static var screeningChangesNoneText: Message { Message("screening.changes.none-text") }
    package static func screeningChangesPair(earlier: Int, later: Int, count: Int) -> Message {
        Message("screening.changes.pair", [.plain(earlier), .plain(later), .number(count)])
    }
    package static var screeningChangesAll: Message { Message("screening.changes.all") }
    package static func screeningChangesRulings(count: Int) -> Message {
        Message("screening.changes.rulings", [.number(count)])
    }
    package static func screeningOutcomeBecause(outcome: String, reason: String) -> Message {
        Message("screening.outcome-because", [.text(outcome), .text(reason)])
    }
    package static var screeningGrounds: Message { Message("screening.grounds") }
    package static var screeningGroundsHint: Message { Message("screening.grounds-hint") }
    package static var screeningDesk: Message { Message("screening.desk") }
    package static func screeningDeskHeadline(mine: Int, units: Int) -> Message {
        Message("screening.desk.headline", [.number(mine), .number(units)])
    }
    package static func screeningDeskDone(number: Int) -> Message {
        Message("screening.desk.done", [.plain(number)])
    }
    package static func screeningDeskClosed(number: Int) -> Message {
        Message("screening.desk.closed", [.plain(number)])
    }
    package static var screeningDeskEmptyTitle: Message { Message("screening.desk.empty-title") }
    package static var screeningDeskEmptyText: Message { Message("screening.desk.empty-text") }
    package static var screeningFilters: Message { Message("screening.filters") }
    package static var screeningFilterField: Message { Message("screening.filter.field") }
    package static var screeningFilterPlace: Message { Message("screening.filter.place") }
    package static var screeningFilterChannel: Message { Message("screening.filter.channel") }
    package static var screeningFilterParty: Message { Message("screening.filter.party") }
    package static var screeningFilterHinted: Message { Message("screening.filter.hinted") }
    package static var screeningFilterAny: Message { Message("screening.filter.any") }
    package static var screeningFilterButton: Message { Message("screening.filter.button") }
    package static var screeningColumnChoose: Message { Message("screening.column.choose") }
    package static var screeningColumnUnits: Message { Message("screening.column.units") }
    package static var screeningColumnRuling: Message { Message("screening.column.ruling") }
    package static func screeningChoose(reference: String) -> Message {
        Message("screening.choose", [.text(reference)])
    }
    package static func screeningAnswered(asked: Int, answered: Int) -> Message {
        Message("screening.answered", [.number(asked), .number(answered)])
    }
    package static var screeningBatchChosen: Message { Message("screening.batch.chosen") }
    package static func screeningBatchPage(count: Int) -> Message {
        Message("screening.batch.page", [.number(count)])
    }
    package static var screeningBatchTitle: Message { Message("screening.batch-title") }
    package static func screeningBatchHeadline(count: Int) -> Message {
        Message("screening.batch.headline", [.number(count)])
    }
    package static var screeningBatchRule: Message { Message("screening.batch.rule") }
    package static var screeningBatchOwn: Message { Message("screening.batch.own") }
    package static var screeningBatchOwnText: Message { Message("screening.batch.own-text") }
    package static func screeningBatchButton(count: Int) -> Message {
        Message("screening.batch.button", [.number(count)])
    }
    package static var screeningBatchNothing: Message { Message("screening.batch.nothing") }
    package static func screeningBatchTooMany(count: Int, most: Int) -> Message {
        Message("screening.batch.too-many", [.number(count), .number(most)])
    }
    package static func screeningBatchOne(reference: String, title: String) -> Message {
        Message("screening.batch.one", [.text(reference), .text(title)])
    }
    package static var screeningBatchConflict: Message { Message("screening.batch.conflict") }
    package static var screeningBatchNoneWritten: Message { Message("screening.batch.none-written") }
    package static var screeningBatchHeadlineNone: Message { Message("screening.batch.headline-none") }
    package static var screeningBatchEmptyTitle: Message { Message("screening.batch.empty-title") }
    package static var screeningBatchEmptyText: Message { Message("screening.batch.empty-text") }
    package static var screeningBatchBack: Message { Message("screening.batch.back") }
    package static var screeningPrevious: Message { Message("screening.previous") }
    package static var screeningNext: Message { Message("screening.next") }
    package static func screeningPlace(place: Int, count: Int) -> Message {
        Message("screening.place", [.number(place), .number(count)])
    }
    package static var screeningDoneRule: Message { Message("screening.done.rule") }
    package static var screeningDoneTakeBack: Message { Message("screening.done.take-back") }
    package static var screeningDoneCheck: Message { Message("screening.done.check") }
    package static var screeningDoneAssign: Message { Message("screening.done.assign") }
    package static var screeningDoneEnd: Message { Message("screening.done.end") }
    package static var screeningDoneText: Message { Message("screening.done-text") }
    package static func screeningConflictBy(post: String, time: String, outcome: String) -> Message {
        Message("screening.conflict.by", [.text(post), .text(time), .text(outcome)])
    }
    package static var screeningConflictText: Message { Message("screening.conflict.text") }
    package static var screeningTakenBack: Message { Message("screening.taken-back") }
    package static var screeningHistory: Message { Message("screening.history") }
    package static func screeningStoppedBy(rules: String) -> Message {
        Message("screening.stopped-by", [.text(rules)])
    }
    package static func screeningOverridden(reason: String) -> Message {
        Message("screening.overridden", [.text(reason)])
    }
    package static var screeningOwnParty: Message { Message("screening.own-party") }
    package static var screeningCandidate: Message { Message("screening.candidate") }
    package static var screeningDuplicateOf: Message { Message("screening.duplicate-of") }
    package static var screeningOpinionsTitle: Message { Message("screening.opinions.title") }
    package static var screeningOpinionsNone: Message { Message("screening.opinions.none") }
    package static var screeningOwnTitle: Message { Message("screening.own.title") }
    package static func screeningEnded(ending: String, reason: String) -> Message {
        Message("screening.ended", [.text(ending), .text(reason)])
    }
    package static var screeningEndTitle: Message { Message("screening.end.title") }
    package static var screeningEndHow: Message { Message("screening.end.how") }
    package static var screeningEndInstead: Message { Message("screening.end.instead") }
    package static var screeningEndInsteadHint: Message { Message("screening.end.instead-hint") }
    package static var screeningEndReason: Message { Message("screening.end.reason") }
    package static var screeningEndButton: Message { Message("screening.end.button") }
    package static func screeningOpinionCurrent(verdict: String, date: String) -> Message {
        Message("screening.opinion.current", [.text(verdict), .text(date)])
    }
    package static func screeningOpinionEarlier(verdict: String, date: String) -> Message {
        Message("screening.opinion.earlier", [.text(verdict), .text(date)])
    }
    package static func screeningOpinionCost(cost: String) -> Message {
        Message("screening.opinion.cost", [.text(cost)])
    }
    package static func screeningAttended(units: String, count: Int) -> Message {
        Message("screening.attended", [.text(units), .number(count)])
    }
    package static func screeningAttendedBy(units: String) -> Message {
        Message("screening.attended.by", [.text(units)])
    }
    package static func screeningAttendedPeople(count: Int) -> Message {
        Message("screening.attended.people", [.number(count)])
    }
    package static func screeningDueOverdue(count: Int) -> Message {
        Message("screening.due.overdue", [.number(count)])
    }
    package static var screeningDueToday: Message { Message("screening.due.today") }
    package static func screeningDueIn(count: Int) -> Message {
        Message("screening.due.in", [.number(count)])
    }
    package static var screeningDueOn: Message { Message("screening.due-on") }
    package static var screeningRulingTitle: Message { Message("screening.ruling-title") }
    package static var screeningRulingButton: Message { Message("screening.ruling-button") }
    package static var screeningStopTitle: Message { Message("screening.stop-title") }
    package static var screeningTakeBackTitle: Message { Message("screening.take-back.title") }
    package static var screeningTakeBackReason: Message { Message("screening.take-back.reason") }
    package static var screeningTakeBackButton: Message { Message("screening.take-back.button") }
    package static var screeningDuplicateLabel: Message { Message("screening.duplicate.label") }
    package static var screeningDuplicateHint: Message { Message("screening.duplicate.hint") }
    package static var screeningOverridingLabel: Message { Message("screening.overriding.label") }
    package static var screeningOverridingHint: Message { Message("screening.overriding.hint") }
    package static var screeningOutcomeTakenForward: Message { Message("screening.outcome.taken-forward") }
    package static var screeningOutcomeMerged: Message { Message("screening.outcome.merged") }
    package static var screeningOutcomeReserved: Message { Message("screening.outcome.reserved") }
    package static var screeningOutcomeForwarded: Message { Message("screening.outcome.forwarded") }
    package static var screeningOutcomeDuplicate: Message { Message("screening.outcome.duplicate") }
    package static var screeningOutcomeRejected: Message { Message("screening.outcome.rejected") }
    package static var screeningAssignTitle: Message { Message("screening.assign.title") }
    package static var screeningAssignUsual: Message { Message("screening.assign.usual") }
    package static var screeningAssignDays: Message { Message("screening.assign.days") }
    package static var screeningAssignDaysHint: Message { Message("screening.assign.days-hint") }
    package static var screeningAssignDaysUnit: Message { Message("screening.assign.days-unit") }
    package static var screeningAssignDue: Message { Message("screening.assign.due") }
    package static var screeningAssignDueHint: Message { Message("screening.assign.due-hint") }
    package static var screeningAssignNote: Message { Message("screening.assign.note") }
    package static var screeningAssignRemember: Message { Message("screening.assign.remember") }
    package static var screeningAssignButton: Message { Message("screening.assign.button") }
    package static var screeningOpine: Message { Message("screening.opine") }
    package static func screeningQuestionDetail(reference: String, number: Int, date: String) -> Message {
        Message("screening.question-detail", [.text(reference), .plain(number), .text(date)])
    }
    package static var screeningMineTitle: Message { Message("screening.mine-title") }
    package static var screeningAnsweredTitle: Message { Message("screening.answered-title") }
    package static func screeningOpinionsHeadline(count: Int) -> Message {
        Message("screening.opinions.headline", [.number(count)])
    }
    package static func screeningOpinionsHeadlineOverdue(count: Int, overdue: Int) -> Message {
        Message("screening.opinions.headline-overdue", [.number(count), .number(overdue)])
    }
    package static var screeningOpinionsHeadlineNone: Message { Message("screening.opinions.headline-none") }
    package static var screeningOpinionsEmptyTitle: Message { Message("screening.opinions.empty-title") }
    package static var screeningOpinionsEmptyText: Message { Message("screening.opinions.empty-text") }
    package static var screeningOpinionTitle: Message { Message("screening.opinion-title") }
    package static var screeningOpinionAgain: Message { Message("screening.opinion.again") }
    package static var screeningOpinionOurs: Message { Message("screening.opinion.ours") }
    package static var screeningOpinionVerdict: Message { Message("screening.opinion.verdict") }
    package static var screeningOpinionText: Message { Message("screening.opinion.text") }
    package static var screeningOpinionTextHint: Message { Message("screening.opinion.text-hint") }
    package static var screeningOpinionUnits: Message { Message("screening.opinion.units") }
    package static var screeningOpinionUnitsHint: Message { Message("screening.opinion.units-hint") }
    package static var screeningOpinionPeople: Message { Message("screening.opinion.people") }
    package static var screeningPeopleUnit: Message { Message("screening.people-unit") }
    package static var screeningOpinionCostLabel: Message { Message("screening.opinion.cost-label") }
    package static var screeningCostUnit: Message { Message("screening.cost-unit") }
    package static var screeningOpinionGiven: Message { Message("screening.opinion.given") }
    package static var screeningOpinionButton: Message { Message("screening.opinion-button") }
    package static var screeningOpinionDone: Message { Message("screening.opinion-done") }
    package static var screeningOpinionDoneText: Message { Message("screening.opinion-done-text") }
    package static var screeningOpinionConflict: Message { Message("screening.opinion-conflict") }
    package static var screeningFaultPartyUnknown: Message { Message("screening.fault.party-unknown") }
    package static func screeningFaultNoUsualParty(fields: String) -> Message {
        Message("screening.fault.no-usual-party", [.text(fields)])
    }
    package static var screeningFaultAskedAlready: Message { Message("screening.fault.asked-already") }
    package static var screeningFaultDays: Message { Message("screening.fault.days") }
    package static func screeningFaultYear(year: Int) -> Message {
        Message("screening.fault.year", [.plain(year)])
    }
    package static var screeningFaultPast: Message { Message("screening.fault.past") }
    package static func screeningFaultTooLong(count: Int) -> Message {
        Message("screening.fault.too-long", [.number(count)])
    }
    package static var screeningFaultReason: Message { Message("screening.fault.reason") }
    package static var screeningFaultClosed: Message { Message("screening.fault.closed") }
    package static var screeningFaultEnded: Message { Message("screening.fault.ended") }
    package static var screeningFaultAnswered: Message { Message("screening.fault.answered") }
    package static var screeningFaultVerdict: Message { Message("screening.fault.verdict") }
    package static func screeningFaultTooShort(count: Int) -> Message {
        Message("screening.fault.too-short", [.plain(count)])
    }
    package static var screeningFaultAttendance: Message { Message("screening.fault.attendance") }
    package static var screeningFaultPeople: Message { Message("screening.fault.people") }
    package static var screeningFaultCost: Message { Message("screening.fault.cost") }
    package static var screeningFaultDay: Message { Message("screening.fault.day") }
    package static var screeningFaultFuture: Message { Message("screening.fault.future") }
    package static var screeningFaultNotMerged: Message { Message("screening.fault.not-merged") }
    package static var screeningFaultStillMerged: Message { Message("screening.fault.still-merged") }
    package static var screeningFaultCriterion: Message { Message("screening.fault.criterion") }
    package static func screeningFaultNote(count: Int, most: Int) -> Message {
        Message("screening.fault.note", [.number(count), .number(most)])
    }
    package static func screeningInboxUnruled(number: Int, count: Int) -> Message {
        Message("screening.inbox.unruled", [.plain(number), .number(count)])
    }
    package static func screeningInboxUnruledDetail(units: Int, overdue: Int) -> Message {
        Message("screening.inbox.unruled-detail", [.number(units), .number(overdue)])
    }
    package static func screeningInboxClose(number: Int) -> Message {
        Message("screening.inbox.close", [.plain(number)])
    }
    package static func screeningInboxCloseDetail(total: Int) -> Message {
        Message("screening.inbox.close-detail", [.number(total)])
    }
    package static var screeningInboxNow: Message { Message("screening.inbox.now") }
    package static var searchWordsLabel: Message { Message("search.words.label") }
    package static var searchWordsHint: Message { Message("search.words.hint") }
    package static var searchButton: Message { Message("search.button") }
    package static var searchClear: Message { Message("search.clear") }
    package static var searchMore: Message { Message("search.more") }
    package static var searchFieldLabel: Message { Message("search.field.label") }
    package static var searchPlaceLabel: Message { Message("search.place.label") }
    package static var searchOutcomeLabel: Message { Message("search.outcome.label") }
    package static var searchYearLabel: Message { Message("search.year.label") }
    package static var searchLateLabel: Message { Message("search.late.label") }
    package static var searchLateOnly: Message { Message("search.late.only") }
    package static var searchAny: Message { Message("search.any") }
    package static var searchOrderLabel: Message { Message("search.order.label") }
    package static var searchOrderArrival: Message { Message("search.order.arrival") }
    package static var searchOrderDue: Message { Message("search.order.due") }
    package static func searchTooLong(count: Int, most: Int) -> Message {
        Message("search.too-long", [.number(count), .number(most)])
    }
    package static func searchNothingToFind(words: String) -> Message {
        Message("search.nothing-to-find", [.text(words)])
    }
    package static func searchHeadline(count: Int, waiting: Int) -> Message {
        Message("search.headline", [.number(count), .number(waiting)])
    }
    package static var searchHeadlineRefused: Message { Message("search.headline-refused") }
    package static var searchHeadlineNone: Message { Message("search.headline-none") }
    package static func searchNoneTitle(words: String) -> Message {
        Message("search.none.title", [.text(words)])
    }
    package static var searchNoneText: Message { Message("search.none.text") }
    package static var searchNoneConditions: Message { Message("search.none.conditions") }
    package static func searchCutTitle(most: Int) -> Message {
        Message("search.cut.title", [.number(most)])
    }
    package static func searchCutText(most: Int) -> Message {
        Message("search.cut.text", [.number(most)])
    }
    package static func searchStale(count: Int) -> Message {
        Message("search.stale", [.number(count)])
    }
    package static var searchHeld: Message { Message("search.held") }
    package static var searchWithdrawn: Message { Message("search.withdrawn") }
    package static var searchColumnDue: Message { Message("search.column-due") }
    package static var signInPageTitle: Message { Message("sign-in.page.title") }
    package static var signInPageHeadline: Message { Message("sign-in.page.headline") }
    package static var signInLoginLabel: Message { Message("sign-in.login.label") }
    package static var signInPasswordLabel: Message { Message("sign-in.password.label") }
    package static var signInButton: Message { Message("sign-in.button") }
    package static var signInErrorWrong: Message { Message("sign-in.error.wrong") }
    package static func signInErrorLocked(time: String) -> Message {
        Message("sign-in.error.locked", [.text(time)])
    }
    package static var signInErrorNoPost: Message { Message("sign-in.error.no-post") }
    package static var signInErrorBusy: Message { Message("sign-in.error.busy") }
    package static var signInDemoTitle: Message { Message("sign-in.demo.title") }
    package static var signInDemoText: Message { Message("sign-in.demo.text") }
    package static var suggestPageTitle: Message { Message("suggest.page.title") }
    package static var suggestPageHeadline: Message { Message("suggest.page.headline") }
    package static var suggestPageLead: Message { Message("suggest.page.lead") }
    package static var suggestBodyLabel: Message { Message("suggest.body.label") }
    package static var suggestBodyHint: Message { Message("suggest.body.hint") }
    package static func suggestBodyMissing(fewest: Int) -> Message {
        Message("suggest.body.missing", [.plain(fewest)])
    }
    package static func suggestBodyTooShort(count: Int, fewest: Int) -> Message {
        Message("suggest.body.too-short", [.plain(count), .plain(fewest)])
    }
    package static func suggestBodyTooLong(count: Int, most: Int) -> Message {
        Message("suggest.body.too-long", [.number(count), .number(most)])
    }
    package static var suggestPlaceLabel: Message { Message("suggest.place.label") }
    package static var suggestPlacePrompt: Message { Message("suggest.place.prompt") }
    package static var suggestPlaceMissing: Message { Message("suggest.place.missing") }
    package static var suggestPlaceUnknown: Message { Message("suggest.place.unknown") }
    package static var suggestFieldLabel: Message { Message("suggest.field.label") }
    package static var suggestFieldUnknown: Message { Message("suggest.field.unknown") }
    package static var suggestSubmitterLabel: Message { Message("suggest.submitter.label") }
    package static func suggestSubmitterTooLong(count: Int) -> Message {
        Message("suggest.submitter.too-long", [.plain(count)])
    }
    package static var suggestPhoneLabel: Message { Message("suggest.phone.label") }
    package static var suggestPhoneHint: Message { Message("suggest.phone.hint") }
    package static var suggestPhoneUnreadable: Message { Message("suggest.phone.unreadable") }
    package static var suggestSubmitButton: Message { Message("suggest.submit.button") }
    package static var suggestSubmitNote: Message { Message("suggest.submit.note") }
    package static func suggestTitleLength(count: Int) -> Message {
        Message("suggest.title.length", [.plain(count)])
    }
    package static var suggestWithdrawLink: Message { Message("suggest.withdraw.link") }
    package static var suggestWithdrawTitle: Message { Message("suggest.withdraw.title") }
    package static var suggestWithdrawQuestion: Message { Message("suggest.withdraw.question") }
    package static var suggestWithdrawConsequence: Message { Message("suggest.withdraw.consequence") }
    package static var suggestWithdrawKeep: Message { Message("suggest.withdraw.keep") }
    package static var suggestWithdrawBack: Message { Message("suggest.withdraw.back") }
    package static var suggestWithdrawButton: Message { Message("suggest.withdraw.button") }
    package static func suggestWithdrawTooLate(state: String) -> Message {
        Message("suggest.withdraw.too-late", [.text(state)])
    }
    package static var suggestWithdrawTwice: Message { Message("suggest.withdraw.twice") }
    package static var suggestWithdrawHeadline: Message { Message("suggest.withdraw.headline") }
    package static var suggestWithdrawLead: Message { Message("suggest.withdraw.lead") }
    package static var suggestHeldHeadline: Message { Message("suggest.held.headline") }
    package static func suggestHeldLead(reason: String) -> Message {
        Message("suggest.held.lead", [.text(reason)])
    }
    package static var suggestHeldStep: Message { Message("suggest.held.step") }
    package static var suggestHeldStepText: Message { Message("suggest.held.step-text") }
    package static var suggestLateText: Message { Message("suggest.late.text") }
    package static func suggestTelephoneHint(number: String) -> Message {
        Message("suggest.telephone.hint", [.text(number)])
    }
    package static var suggestErasedText: Message { Message("suggest.erased.text") }
    package static var suggestDraftWhat: Message { Message("suggest.draft.what") }
    package static var suggestDraftClear: Message { Message("suggest.draft.clear") }
    package static var suggestDraftRestored: Message { Message("suggest.draft.restored") }
    package static var suggestDraftQueued: Message { Message("suggest.draft.queued") }
    package static var suggestDraftSending: Message { Message("suggest.draft.sending") }
    package static var suggestDraftSent: Message { Message("suggest.draft.sent") }
    package static var suggestDraftSee: Message { Message("suggest.draft.see") }
    package static var suggestDraftLater: Message { Message("suggest.draft.later") }
    package static var suggestDraftLook: Message { Message("suggest.draft.look") }
    package static var suggestionChannelResidents: Message { Message("suggestion.channel.residents") }
    package static var suggestionChannelDeputies: Message { Message("suggestion.channel.deputies") }
    package static var suggestionChannelTowns: Message { Message("suggestion.channel.towns") }
    package static var suggestionChannelDepartments: Message { Message("suggestion.channel.departments") }
    package static var suggestionChannelParks: Message { Message("suggestion.channel.parks") }
    package static var suggestionChannelHotline: Message { Message("suggestion.channel.hotline") }
    package static var suggestionChannelAdvisers: Message { Message("suggestion.channel.advisers") }
    package static var suggestionChannelOther: Message { Message("suggestion.channel.other") }
    package static var suggestionViaWebsite: Message { Message("suggestion.via.website") }
    package static var suggestionViaApp: Message { Message("suggestion.via.app") }
    package static var suggestionViaCode: Message { Message("suggestion.via.code") }
    package static var suggestionViaLetter: Message { Message("suggestion.via.letter") }
    package static var suggestionViaEmail: Message { Message("suggestion.via.email") }
    package static var suggestionViaTelephone: Message { Message("suggestion.via.telephone") }
    package static var suggestionViaCounter: Message { Message("suggestion.via.counter") }
    package static var suggestionViaDeputyStation: Message { Message("suggestion.via.deputy-station") }
    package static var suggestionViaOfficialPaper: Message { Message("suggestion.via.official-paper") }
    package static var suggestionViaNotRecorded: Message { Message("suggestion.via.not-recorded") }
    package static var suggestionHoldFlood: Message { Message("suggestion.hold.flood") }
    package static var suggestionHoldAdvertising: Message { Message("suggestion.hold.advertising") }
    package static var suggestionHoldAbusive: Message { Message("suggestion.hold.abusive") }
    package static var suggestionHoldSensitive: Message { Message("suggestion.hold.sensitive") }
    package static var suggestionHoldByHand: Message { Message("suggestion.hold.by-hand") }
    package static var suggestionStateHeld: Message { Message("suggestion.state.held") }
    package static var suggestionStateDecided: Message { Message("suggestion.state.decided") }
    package static var suggestionStateWithdrawn: Message { Message("suggestion.state.withdrawn") }
    package static var suggestionStateSubmitted: Message { Message("suggestion.state.submitted") }
    package static var suggestionStateAcknowledged: Message { Message("suggestion.state.acknowledged") }
    package static var suggestionStateReplied: Message { Message("suggestion.state.replied") }
    package static var suggestionOutcomeTakenForward: Message { Message("suggestion.outcome.taken-forward") }
    package static var suggestionOutcomeMerged: Message { Message("suggestion.outcome.merged") }
    package static var suggestionOutcomeReserved: Message { Message("suggestion.outcome.reserved") }
    package static var suggestionOutcomeForwarded: Message { Message("suggestion.outcome.forwarded") }
    package static var suggestionOutcomeDuplicate: Message { Message("suggestion.outcome.duplicate") }
    package static var suggestionOutcomeRejected: Message { Message("suggestion.outcome.rejected") }
    package static var suggestionReasonPrivateBenefit: Message { Message("suggestion.reason.private-benefit") }
    package static var suggestionReasonOtherDistrict: Message { Message("suggestion.reason.other-district") }
    package static var suggestionReasonAlreadyDone: Message { Message("suggestion.reason.already-done") }
    package static var suggestionReasonBelongsToHotline: Message { Message("suggestion.reason.belongs-to-hotline") }
    package static var suggestionReasonDebtBurden: Message { Message("suggestion.reason.debt-burden") }
    package static var suggestionReasonNotWithinYear: Message { Message("suggestion.reason.not-within-year") }
    package static var suggestionReasonUpperLevel: Message { Message("suggestion.reason.upper-level") }
    package static var suggestionReasonDeputySuggestion: Message { Message("suggestion.reason.deputy-suggestion") }
    package static var suggestionReasonDepartmentRoutine: Message { Message("suggestion.reason.department-routine") }
    package static var suggestionReasonNotPublic: Message { Message("suggestion.reason.not-public") }
    package static var suggestionReasonIncomplete: Message { Message("suggestion.reason.incomplete") }
    package static var suggestionPlaceEverywhere: Message { Message("suggestion.place.everywhere") }
    package static var suggestionFieldUnsure: Message { Message("suggestion.field.unsure") }
    package static var suggestionReferenceHint: Message { Message("suggestion.reference.hint") }
    package static var supervisionGroupNav: Message { Message("supervision.group.nav") }
    package static func supervisionGroupHeadline(year: Int, count: Int) -> Message {
        Message("supervision.group.headline", [.plain(year), .number(count)])
    }
    package static var supervisionGroupHeadlineNone: Message { Message("supervision.group.headline-none") }
    package static var supervisionGroupLead: Message { Message("supervision.group.lead") }
    package static var supervisionGroupEmptyTitle: Message { Message("supervision.group.empty-title") }
    package static var supervisionGroupEmptyText: Message { Message("supervision.group.empty-text") }
    package static var supervisionGroupMake: Message { Message("supervision.group.make") }
    package static var supervisionGroupEdit: Message { Message("supervision.group.edit") }
    package static func supervisionGroupEyebrow(year: Int) -> Message {
        Message("supervision.group.eyebrow", [.plain(year)])
    }
    package static var supervisionGroupMembers: Message { Message("supervision.group.members") }
    package static func supervisionGroupHead(name: String) -> Message {
        Message("supervision.group.head", [.text(name)])
    }
    package static func supervisionGroupMemberUnit(name: String, unit: String) -> Message {
        Message("supervision.group.member-unit", [.text(name), .text(unit)])
    }
    package static var supervisionGroupProjects: Message { Message("supervision.group.projects") }
    package static var supervisionGroupUnitNone: Message { Message("supervision.group.unit-none") }
    package static var supervisionGroupProjectsNone: Message { Message("supervision.group.projects-none") }
    package static func supervisionGroupSignsAccount(login: String) -> Message {
        Message("supervision.group.signs-account", [.text(login)])
    }
    package static var supervisionGroupSignsPaper: Message { Message("supervision.group.signs-paper") }
    package static var supervisionGroupConflictTitle: Message { Message("supervision.group.conflict-title") }
    package static func supervisionGroupConflict(name: String, unit: String, project: String) -> Message {
        Message("supervision.group.conflict", [.text(name), .text(unit), .text(project)])
    }
    package static var supervisionGroupDoneMake: Message { Message("supervision.group.done-make") }
    package static var supervisionGroupDoneChange: Message { Message("supervision.group.done-change") }
    package static var supervisionGroupNewCrumb: Message { Message("supervision.group.new-crumb") }
    package static var supervisionGroupNewHeadline: Message { Message("supervision.group.new-headline") }
    package static func supervisionGroupEditHeadline(name: String) -> Message {
        Message("supervision.group.edit-headline", [.text(name)])
    }
    package static var supervisionGroupFormYear: Message { Message("supervision.group.form-year") }
    package static var supervisionGroupFormNumber: Message { Message("supervision.group.form-number") }
    package static var supervisionGroupFormParty: Message { Message("supervision.group.form-party") }
    package static var supervisionGroupFormPartyHint: Message { Message("supervision.group.form-party-hint") }
    package static var supervisionGroupFormPartyPrompt: Message { Message("supervision.group.form-party-prompt") }
    package static var supervisionGroupFormAccount: Message { Message("supervision.group.form-account") }
    package static var supervisionGroupFormAccountHint: Message { Message("supervision.group.form-account-hint") }
    package static var supervisionGroupFormAccountNone: Message { Message("supervision.group.form-account-none") }
    package static var supervisionGroupFormMembers: Message { Message("supervision.group.form-members") }
    package static var supervisionGroupFormMembersHint: Message { Message("supervision.group.form-members-hint") }
    package static var supervisionGroupFormTasks: Message { Message("supervision.group.form-tasks") }
    package static var supervisionGroupFormTaskNone: Message { Message("supervision.group.form-task-none") }
    package static var supervisionGroupFormTaskUnit: Message { Message("supervision.group.form-task-unit") }
    package static var supervisionGroupButtonMake: Message { Message("supervision.group.button-make") }
    package static var supervisionGroupButtonChange: Message { Message("supervision.group.button-change") }
    package static var supervisionGroupFaultMissingParty: Message { Message("supervision.group.fault-missing-party") }
    package static var supervisionGroupFaultMissingMembers: Message { Message("supervision.group.fault-missing-members") }
    package static var supervisionGroupFaultYear: Message { Message("supervision.group.fault-year") }
    package static var supervisionGroupFaultNumber: Message { Message("supervision.group.fault-number") }
    package static var supervisionGroupFaultUnknown: Message { Message("supervision.group.fault-unknown") }
    package static func supervisionGroupFaultNumberTaken(number: Int) -> Message {
        Message("supervision.group.fault-number-taken", [.plain(number)])
    }
    package static func supervisionGroupFaultPartyTaken(number: Int) -> Message {
        Message("supervision.group.fault-party-taken", [.plain(number)])
    }
    package static func supervisionGroupFaultLine(line: String) -> Message {
        Message("supervision.group.fault-line", [.text(line)])
    }
    package static func supervisionGroupFaultNoDeputy(number: Int) -> Message {
        Message("supervision.group.fault-no-deputy", [.plain(number)])
    }
    package static func supervisionGroupFaultDeputyTwice(number: Int) -> Message {
        Message("supervision.group.fault-deputy-twice", [.plain(number)])
    }
    package static var supervisionGroupFaultAccount: Message { Message("supervision.group.fault-account") }
    package static func supervisionGroupFaultOtherYear(name: String, year: Int) -> Message {
        Message("supervision.group.fault-other-year", [.text(name), .plain(year)])
    }
    package static func supervisionGroupFaultTaskTaken(name: String, number: Int) -> Message {
        Message("supervision.group.fault-task-taken", [.text(name), .plain(number)])
    }
    package static func supervisionGroupRefusedChanged(members: String) -> Message {
        Message("supervision.group.refused-changed", [.text(members)])
    }
    package static var supervisionVisitNav: Message { Message("supervision.visit.nav") }
    package static func supervisionVisitHeadline(count: Int) -> Message {
        Message("supervision.visit.headline", [.number(count)])
    }
    package static var supervisionVisitHeadlineNone: Message { Message("supervision.visit.headline-none") }
    package static var supervisionVisitLead: Message { Message("supervision.visit.lead") }
    package static var supervisionVisitPlan: Message { Message("supervision.visit.plan") }
    package static var supervisionVisitWord: Message { Message("supervision.visit.word") }
    package static var supervisionVisitEmptyTitle: Message { Message("supervision.visit.empty-title") }
    package static var supervisionVisitEmptyText: Message { Message("supervision.visit.empty-text") }
    package static var supervisionVisitColumnDate: Message { Message("supervision.visit.column-date") }
    package static var supervisionVisitColumnWhat: Message { Message("supervision.visit.column-what") }
    package static var supervisionVisitColumnGroup: Message { Message("supervision.visit.column-group") }
    package static var supervisionVisitColumnProjects: Message { Message("supervision.visit.column-projects") }
    package static var supervisionVisitColumnState: Message { Message("supervision.visit.column-state") }
    package static var supervisionVisitStatePlanned: Message { Message("supervision.visit.state-planned") }
    package static var supervisionVisitStateRecorded: Message { Message("supervision.visit.state-recorded") }
    package static var supervisionVisitStateSigned: Message { Message("supervision.visit.state-signed") }
    package static var supervisionVisitStateCancelled: Message { Message("supervision.visit.state-cancelled") }
    package static var supervisionVisitKindOfficial: Message { Message("supervision.visit.kind-official") }
    package static var supervisionVisitKindContact: Message { Message("supervision.visit.kind-contact") }
    package static var supervisionVisitMethodReport: Message { Message("supervision.visit.method-report") }
    package static var supervisionVisitMethodSite: Message { Message("supervision.visit.method-site") }
    package static var supervisionVisitMethodBooks: Message { Message("supervision.visit.method-books") }
    package static var supervisionVisitMethodResidents: Message { Message("supervision.visit.method-residents") }
    package static var supervisionVisitMethodUnannounced: Message { Message("supervision.visit.method-unannounced") }
    package static func supervisionVisitTitle(date: String, place: String) -> Message {
        Message("supervision.visit.title", [.text(date), .text(place)])
    }
    package static func supervisionVisitTitleWord(date: String) -> Message {
        Message("supervision.visit.title-word", [.text(date)])
    }
    package static func supervisionVisitLeadPlanned(date: String) -> Message {
        Message("supervision.visit.lead-planned", [.text(date)])
    }
    package static var supervisionVisitLeadRecorded: Message { Message("supervision.visit.lead-recorded") }
    package static var supervisionVisitLeadRecordedContact: Message { Message("supervision.visit.lead-recorded-contact") }
    package static func supervisionVisitLeadSigned(name: String) -> Message {
        Message("supervision.visit.lead-signed", [.text(name)])
    }
    package static var supervisionVisitLeadSignedUnnamed: Message { Message("supervision.visit.lead-signed-unnamed") }
    package static func supervisionVisitLeadCancelled(words: String) -> Message {
        Message("supervision.visit.lead-cancelled", [.text(words)])
    }
    package static var supervisionVisitFactsTitle: Message { Message("supervision.visit.facts-title") }
    package static var supervisionVisitFactsGroup: Message { Message("supervision.visit.facts-group") }
    package static var supervisionVisitFactsPlanned: Message { Message("supervision.visit.facts-planned") }
    package static var supervisionVisitFactsHeld: Message { Message("supervision.visit.facts-held") }
    package static var supervisionVisitFactsPlace: Message { Message("supervision.visit.facts-place") }
    package static var supervisionVisitFactsMethods: Message { Message("supervision.visit.facts-methods") }
    package static var supervisionVisitFactsPeople: Message { Message("supervision.visit.facts-people") }
    package static var supervisionVisitFactsProjects: Message { Message("supervision.visit.facts-projects") }
    package static var supervisionVisitPurpose: Message { Message("supervision.visit.purpose") }
    package static var supervisionVisitFound: Message { Message("supervision.visit.found") }
    package static var supervisionVisitCases: Message { Message("supervision.visit.cases") }
    package static var supervisionVisitCasesNone: Message { Message("supervision.visit.cases-none") }
    package static var supervisionVisitWrite: Message { Message("supervision.visit.write") }
    package static var supervisionVisitSign: Message { Message("supervision.visit.sign") }
    package static var supervisionVisitSignText: Message { Message("supervision.visit.sign-text") }
    package static var supervisionVisitSignPaper: Message { Message("supervision.visit.sign-paper") }
    package static var supervisionVisitCancel: Message { Message("supervision.visit.cancel") }
    package static var supervisionVisitCancelReason: Message { Message("supervision.visit.cancel-reason") }
    package static var supervisionVisitDonePlan: Message { Message("supervision.visit.done-plan") }
    package static var supervisionVisitDoneWrite: Message { Message("supervision.visit.done-write") }
    package static var supervisionVisitDoneSign: Message { Message("supervision.visit.done-sign") }
    package static var supervisionVisitDoneCancel: Message { Message("supervision.visit.done-cancel") }
    package static var supervisionVisitDoneWord: Message { Message("supervision.visit.done-word") }
    package static var supervisionVisitPlanHeadline: Message { Message("supervision.visit.plan-headline") }
    package static var supervisionVisitPlanButton: Message { Message("supervision.visit.plan-button") }
    package static var supervisionVisitFormProjectsNone: Message { Message("supervision.visit.form-projects-none") }
    package static var supervisionVisitFormDate: Message { Message("supervision.visit.form-date") }
    package static var supervisionVisitFormPlace: Message { Message("supervision.visit.form-place") }
    package static var supervisionVisitFormPlaceHint: Message { Message("supervision.visit.form-place-hint") }
    package static var supervisionVisitFormMethods: Message { Message("supervision.visit.form-methods") }
    package static var supervisionVisitFormProjects: Message { Message("supervision.visit.form-projects") }
    package static var supervisionVisitFormPurpose: Message { Message("supervision.visit.form-purpose") }
    package static var supervisionVisitFormHeld: Message { Message("supervision.visit.form-held") }
    package static var supervisionVisitFormMembers: Message { Message("supervision.visit.form-members") }
    package static var supervisionVisitFormOthers: Message { Message("supervision.visit.form-others") }
    package static var supervisionVisitFormOthersHint: Message { Message("supervision.visit.form-others-hint") }
    package static var supervisionVisitFormWords: Message { Message("supervision.visit.form-words") }
    package static var supervisionVisitFormWordsHint: Message { Message("supervision.visit.form-words-hint") }
    package static func supervisionVisitFormFinding(number: Int) -> Message {
        Message("supervision.visit.form-finding", [.plain(number)])
    }
    package static var supervisionVisitFormFindingText: Message { Message("supervision.visit.form-finding-text") }
    package static var supervisionVisitWriteHeadline: Message { Message("supervision.visit.write-headline") }
    package static var supervisionVisitWriteButton: Message { Message("supervision.visit.write-button") }
    package static var supervisionVisitNoGroup: Message { Message("supervision.visit.no-group") }
    package static var supervisionWordTitle: Message { Message("supervision.word.title") }
    package static var supervisionWordHeadline: Message { Message("supervision.word.headline") }
    package static var supervisionWordLead: Message { Message("supervision.word.lead") }
    package static var supervisionWordProject: Message { Message("supervision.word.project") }
    package static var supervisionWordProjectPrompt: Message { Message("supervision.word.project-prompt") }
    package static var supervisionWordWords: Message { Message("supervision.word.words") }
    package static var supervisionWordWordsHint: Message { Message("supervision.word.words-hint") }
    package static var supervisionWordSource: Message { Message("supervision.word.source") }
    package static var supervisionWordSourceSeen: Message { Message("supervision.word.source-seen") }
    package static var supervisionWordSourceHeard: Message { Message("supervision.word.source-heard") }
    package static var supervisionWordCategory: Message { Message("supervision.word.category") }
    package static var supervisionWordCategoryNone: Message { Message("supervision.word.category-none") }
    package static var supervisionWordButton: Message { Message("supervision.word.button") }
    package static var supervisionWordDevice: Message { Message("supervision.word.device") }
    package static var supervisionFaultMissingDate: Message { Message("supervision.fault.missing-date") }
    package static var supervisionFaultMissingPlace: Message { Message("supervision.fault.missing-place") }
    package static var supervisionFaultMissingMethods: Message { Message("supervision.fault.missing-methods") }
    package static var supervisionFaultMissingProjects: Message { Message("supervision.fault.missing-projects") }
    package static var supervisionFaultMissingWords: Message { Message("supervision.fault.missing-words") }
    package static var supervisionFaultMissingProject: Message { Message("supervision.fault.missing-project") }
    package static var supervisionFaultMissingSource: Message { Message("supervision.fault.missing-source") }
    package static var supervisionFaultMissing: Message { Message("supervision.fault.missing") }
    package static func supervisionFaultFuture(date: String) -> Message {
        Message("supervision.fault.future", [.text(date)])
    }
    package static func supervisionFaultPast(date: String) -> Message {
        Message("supervision.fault.past", [.text(date)])
    }
    package static func supervisionFaultTooMany(count: Int, most: Int) -> Message {
        Message("supervision.fault.too-many", [.number(count), .number(most)])
    }
    package static func supervisionFaultTooFew(least: Int, people: Int) -> Message {
        Message("supervision.fault.too-few", [.number(least), .number(people)])
    }
    package static var supervisionRefusedTitle: Message { Message("supervision.refused.title") }
    package static func supervisionRefusedChanged(who: String, state: String) -> Message {
        Message("supervision.refused.changed", [.text(who), .text(state)])
    }
    package static func supervisionRefusedState(state: String) -> Message {
        Message("supervision.refused.state", [.text(state)])
    }
    package static func supervisionRefusedNotYours(who: String) -> Message {
        Message("supervision.refused.not-yours", [.text(who)])
    }
    package static func supervisionRefusedHead(name: String) -> Message {
        Message("supervision.refused.head", [.text(name)])
    }
    package static var supervisionRefusedHeadUnnamed: Message { Message("supervision.refused.head-unnamed") }
    package static var supervisionRefusedForm: Message { Message("supervision.refused.form") }
    package static func supervisionInboxWrite(place: String) -> Message {
        Message("supervision.inbox.write", [.text(place)])
    }
    package static func supervisionInboxSign(place: String) -> Message {
        Message("supervision.inbox.sign", [.text(place)])
    }
    package static func supervisionInboxDetail(group: String, date: String) -> Message {
        Message("supervision.inbox.detail", [.text(group), .text(date)])
    }
    package static var surveyNav: Message { Message("survey.nav") }
    package static func surveyPublicTitle(year: Int) -> Message {
        Message("survey.public-title", [.plain(year)])
    }
    package static var surveyPublicHeadlineOpen: Message { Message("survey.public-headline-open") }
    package static var surveyPublicLeadOpen: Message { Message("survey.public-lead-open") }
    package static var surveyPublicLeadSlip: Message { Message("survey.public-lead-slip") }
    package static var surveyPublicLeadBoth: Message { Message("survey.public-lead-both") }
    package static var surveyApart: Message { Message("survey.apart") }
    package static var surveyFieldCode: Message { Message("survey.field-code") }
    package static var surveyFieldCodeHint: Message { Message("survey.field-code-hint") }
    package static var surveyFieldCodeHintNeeded: Message { Message("survey.field-code-hint-needed") }
    package static var surveyFieldWords: Message { Message("survey.field-words") }
    package static func surveyFieldWordsHint(most: Int) -> Message {
        Message("survey.field-words-hint", [.number(most)])
    }
    package static var surveySend: Message { Message("survey.send") }
    package static var surveyThanksTitle: Message { Message("survey.thanks-title") }
    package static var surveyThanksText: Message { Message("survey.thanks-text") }
    package static var surveyRefusedTitle: Message { Message("survey.refused-title") }
    package static var surveyRefusedAnsweredSlip: Message { Message("survey.refused-answered-slip") }
    package static var surveyRefusedAnsweredDevice: Message { Message("survey.refused-answered-device") }
    package static var surveyRefusedSlipNeeded: Message { Message("survey.refused-slip-needed") }
    package static var surveyRefusedClosed: Message { Message("survey.refused-closed") }
    package static var surveyFaultCodeUnknown: Message { Message("survey.fault-code-unknown") }
    package static var surveyFaultNothing: Message { Message("survey.fault-nothing") }
    package static func surveyFaultGrade(number: Int) -> Message {
        Message("survey.fault-grade", [.plain(number)])
    }
    package static func surveyFaultWords(count: Int, most: Int) -> Message {
        Message("survey.fault-words", [.number(count), .number(most)])
    }
    package static func surveyFaultTelephone(number: String) -> Message {
        Message("survey.fault-telephone", [.text(number)])
    }
    package static func surveyHeadlineClosed(count: Int) -> Message {
        Message("survey.headline-closed", [.number(count)])
    }
    package static func surveyLeadClosed(from: String, to: String, printed: Int, used: Int, devices: Int, fewest: Int) -> Message {
        Message("survey.lead-closed", [.text(from), .text(to), .number(printed), .number(used), .number(devices), .number(fewest)])
    }
    package static var surveyTableInvited: Message { Message("survey.table-invited") }
    package static var surveyTableOpen: Message { Message("survey.table-open") }
    package static var surveyTableOpenNote: Message { Message("survey.table-open-note") }
    package static var surveyColumnProject: Message { Message("survey.column-project") }
    package static var surveyColumnSample: Message { Message("survey.column-sample") }
    package static var surveyColumnGrade: Message { Message("survey.column-grade") }
    package static func surveyTooFew(fewest: Int) -> Message {
        Message("survey.too-few", [.number(fewest)])
    }
    package static var surveyRule: Message { Message("survey.rule") }
    package static var surveyEmptyTitle: Message { Message("survey.empty-title") }
    package static var surveyEmptyText: Message { Message("survey.empty-text") }
    package static var surveyOtherTitle: Message { Message("survey.other-title") }
    package static var surveyOtherOpen: Message { Message("survey.other-open") }
    package static func surveyOtherClosed(date: String) -> Message {
        Message("survey.other-closed", [.text(date)])
    }
    package static var surveyDeskHeadline: Message { Message("survey.desk-headline") }
    package static var surveyDeskLead: Message { Message("survey.desk-lead") }
    package static var surveyDeskNew: Message { Message("survey.desk-new") }
    package static var surveyDeskYear: Message { Message("survey.desk-year") }
    package static var surveyDeskTitle: Message { Message("survey.desk-title") }
    package static var surveyDeskTitleEnglish: Message { Message("survey.desk-title-english") }
    package static var surveyDeskOpenToAll: Message { Message("survey.desk-open-to-all") }
    package static var surveyDeskSlipsOnly: Message { Message("survey.desk-slips-only") }
    package static var surveyDeskSlipsOnlyNote: Message { Message("survey.desk-slips-only-note") }
    package static var surveyDeskEverybody: Message { Message("survey.desk-everybody") }
    package static var surveyDeskEverybodyNote: Message { Message("survey.desk-everybody-note") }
    package static var surveyDeskPrepare: Message { Message("survey.desk-prepare") }
    package static var surveyDeskList: Message { Message("survey.desk-list") }
    package static var surveyDeskColumnSurvey: Message { Message("survey.desk-column-survey") }
    package static var surveyDeskColumnState: Message { Message("survey.desk-column-state") }
    package static var surveyDeskColumnSlips: Message { Message("survey.desk-column-slips") }
    package static var surveyStatePrepared: Message { Message("survey.state-prepared") }
    package static var surveyStateOpen: Message { Message("survey.state-open") }
    package static var surveyStateClosed: Message { Message("survey.state-closed") }
    package static func surveySlipsUsed(used: Int, printed: Int) -> Message {
        Message("survey.slips-used", [.number(used), .number(printed)])
    }
    package static func surveyOneLead(state: String, printed: Int) -> Message {
        Message("survey.one-lead", [.text(state), .number(printed)])
    }
    package static var surveyOnePrint: Message { Message("survey.one-print") }
    package static var surveyOnePrintCount: Message { Message("survey.one-print-count") }
    package static func surveyOnePrintHint(most: Int) -> Message {
        Message("survey.one-print-hint", [.number(most)])
    }
    package static var surveyOnePrintButton: Message { Message("survey.one-print-button") }
    package static var surveyOneOpen: Message { Message("survey.one-open") }
    package static var surveyOneClose: Message { Message("survey.one-close") }
    package static var surveyOneCloseNote: Message { Message("survey.one-close-note") }
    package static var surveyOnePublic: Message { Message("survey.one-public") }
    package static var surveyOneWords: Message { Message("survey.one-words") }
    package static var surveyOneWordsNone: Message { Message("survey.one-words-none") }
    package static var surveyOneWordsLater: Message { Message("survey.one-words-later") }
    package static var surveyRefusedDesk: Message { Message("survey.refused-desk") }
    package static var surveyRefusedChanged: Message { Message("survey.refused-changed") }
    package static func surveyRefusedState(state: String) -> Message {
        Message("survey.refused-state", [.text(state)])
    }
    package static var surveyRefusedNobody: Message { Message("survey.refused-nobody") }
    package static func surveyFaultList(year: String) -> Message {
        Message("survey.fault-list", [.text(year)])
    }
    package static var surveyFaultTitle: Message { Message("survey.fault-title") }
    package static func surveyFaultSlips(most: Int) -> Message {
        Message("survey.fault-slips", [.number(most)])
    }
    package static func surveySlipsHeadline(count: Int) -> Message {
        Message("survey.slips-headline", [.number(count)])
    }
    package static var surveySlipsLead: Message { Message("survey.slips-lead") }
    package static var surveySlipText: Message { Message("survey.slip-text") }
    package static var surveyDonePrepare: Message { Message("survey.done-prepare") }
    package static var surveyDoneOpen: Message { Message("survey.done-open") }
    package static var surveyDoneClosed: Message { Message("survey.done-closed") }
    package static var tallyFractionHalf: Message { Message("tally.fraction.half") }
    package static var tallyFractionThird: Message { Message("tally.fraction.third") }
    package static var tallyFractionTwoThirds: Message { Message("tally.fraction.two-thirds") }
    package static func tallyFractionOther(numerator: Int, denominator: Int) -> Message {
        Message("tally.fraction.other", [.plain(numerator), .plain(denominator)])
    }
    package static func tallyVotes(count: Int) -> Message {
        Message("tally.votes", [.number(count)])
    }
    package static func tallyPoints(count: Int) -> Message {
        Message("tally.points", [.number(count)])
    }
    package static var tallyBaseDeputies: Message { Message("tally.base.deputies") }
    package static var tallyBasePresent: Message { Message("tally.base.present") }
    package static var tallyBaseIssued: Message { Message("tally.base.issued") }
    package static var tallyBaseReturned: Message { Message("tally.base.returned") }
    package static var tallyBaseValid: Message { Message("tally.base.valid") }
    package static var tallyBaseValidAndBlank: Message { Message("tally.base.valid-and-blank") }
    package static func tallyBaseDeputiesCounted(count: Int) -> Message {
        Message("tally.base.deputies-counted", [.number(count)])
    }
    package static func tallyBasePresentCounted(count: Int) -> Message {
        Message("tally.base.present-counted", [.number(count)])
    }
    package static func tallyBaseIssuedCounted(count: Int) -> Message {
        Message("tally.base.issued-counted", [.number(count)])
    }
    package static func tallyBaseReturnedCounted(count: Int) -> Message {
        Message("tally.base.returned-counted", [.number(count)])
    }
    package static func tallyBaseValidCounted(count: Int) -> Message {
        Message("tally.base.valid-counted", [.number(count)])
    }
    package static func tallyBaseValidAndBlankCounted(count: Int) -> Message {
        Message("tally.base.valid-and-blank-counted", [.number(count)])
    }
    package static var tallyVoidForeign: Message { Message("tally.void.foreign") }
    package static var tallyVoidOvervote: Message { Message("tally.void.overvote") }
    package static var tallyVoidUndervote: Message { Message("tally.void.undervote") }
    package static var tallyVoidRank: Message { Message("tally.void.rank") }
    package static var tallyVoidBlank: Message { Message("tally.void.blank") }
    package static var tallyVoidIdentifying: Message { Message("tally.void.identifying") }
    package static var tallyVoidUnreadable: Message { Message("tally.void.unreadable") }
    package static var tallyVoidText: Message { Message("tally.void.text") }
    package static var tallyVoidTorn: Message { Message("tally.void.torn") }
    package static var tallyVoidUnofficial: Message { Message("tally.void.unofficial") }
    package static var tallyVoidSeveralGrades: Message { Message("tally.void.several-grades") }
    package static func tallyVoidOther(reason: String) -> Message {
        Message("tally.void.other", [.text(reason)])
    }
    package static func tallyVoidCount(reason: String, count: Int) -> Message {
        Message("tally.void.count", [.text(reason), .number(count)])
    }
    package static var tallyHeadingRule: Message { Message("tally.heading.rule") }
    package static var tallyHeadingResult: Message { Message("tally.heading.result") }
    package static func tallySession(jurisdiction: String, number: Int, date: String) -> Message {
        Message("tally.session", [.text(jurisdiction), .plain(number), .text(date)])
    }
    package static func tallyRuleUpTo(seats: Int) -> Message {
        Message("tally.rule.up-to", [.plain(seats)])
    }
    package static func tallyRuleExactly(seats: Int) -> Message {
        Message("tally.rule.exactly", [.plain(seats)])
    }
    package static var tallyRulePerItem: Message { Message("tally.rule.per-item") }
    package static var tallyRulePackage: Message { Message("tally.rule.package") }
    package static func tallyRuleRank(seats: Int) -> Message {
        Message("tally.rule.rank", [.plain(seats)])
    }
    package static func tallyRuleSeats(seats: Int) -> Message {
        Message("tally.rule.seats", [.plain(seats)])
    }
    package static var tallyRuleNoSeats: Message { Message("tally.rule.no-seats") }
    package static func tallyRuleQuorum(fraction: String) -> Message {
        Message("tally.rule.quorum", [.text(fraction)])
    }
    package static func tallyRuleParticipation(fraction: String) -> Message {
        Message("tally.rule.participation", [.text(fraction)])
    }
    package static func tallyRuleMoreThan(base: String, fraction: String) -> Message {
        Message("tally.rule.more-than", [.text(base), .text(fraction)])
    }
    package static func tallyRuleAtLeast(base: String, fraction: String) -> Message {
        Message("tally.rule.at-least", [.text(base), .text(fraction)])
    }
    package static var tallyRuleOneVote: Message { Message("tally.rule.one-vote") }
    package static var tallyRuleBlankValid: Message { Message("tally.rule.blank-valid") }
    package static var tallyRuleBlankVoid: Message { Message("tally.rule.blank-void") }
    package static func tallyRuleTieRevote(rounds: Int) -> Message {
        Message("tally.rule.tie-revote", [.plain(rounds)])
    }
    package static var tallyRuleTiePresidium: Message { Message("tally.rule.tie-presidium") }
    package static var tallyRuleTieInclude: Message { Message("tally.rule.tie-include") }
    package static var tallyRuleTieExclude: Message { Message("tally.rule.tie-exclude") }
    package static var tallyRuleTieListOrder: Message { Message("tally.rule.tie-list-order") }
    package static var tallyRuleRevotePlurality: Message { Message("tally.rule.revote-plurality") }
    package static var tallyRuleRevoteSame: Message { Message("tally.rule.revote-same") }
    package static var tallyRuleRevoteOneThird: Message { Message("tally.rule.revote-one-third") }
    package static var tallyRuleShortfallAccept: Message { Message("tally.rule.shortfall-accept") }
    package static var tallyRuleShortfallSecondRound: Message { Message("tally.rule.shortfall-second-round") }
    package static var tallyRuleShortfallNextSession: Message { Message("tally.rule.shortfall-next-session") }
    package static var tallyRuleOrderVotes: Message { Message("tally.rule.order-votes") }
    package static var tallyRuleOrderList: Message { Message("tally.rule.order-list") }
    package static func tallyRoundMain(round: Int, items: Int, seats: Int) -> Message {
        Message("tally.round.main", [.plain(round), .plain(items), .plain(seats)])
    }
    package static func tallyRoundMainNoSeats(round: Int, items: Int) -> Message {
        Message("tally.round.main-no-seats", [.plain(round), .plain(items)])
    }
    package static func tallyRoundTie(round: Int, items: Int, seats: Int) -> Message {
        Message("tally.round.tie", [.plain(round), .plain(items), .plain(seats)])
    }
    package static func tallyRoundShortfall(round: Int, items: Int, seats: Int) -> Message {
        Message("tally.round.shortfall", [.plain(round), .plain(items), .plain(seats)])
    }
    package static func tallyRoundPresidium(round: Int, items: Int, seats: Int) -> Message {
        Message("tally.round.presidium", [.plain(round), .plain(items), .plain(seats)])
    }
    package static func tallyStepQuorumMet(present: Int, deputies: Int, formula: String, fraction: String) -> Message {
        Message("tally.step.quorum-met", [.number(present), .number(deputies), .text(formula), .text(fraction)])
    }
    package static func tallyStepQuorumMissed(present: Int, deputies: Int, formula: String, fraction: String) -> Message {
        Message("tally.step.quorum-missed", [.number(present), .number(deputies), .text(formula), .text(fraction)])
    }
    package static func tallyStepPapersFit(issued: Int, returned: Int, unreturned: Int) -> Message {
        Message("tally.step.papers-fit", [.number(issued), .number(returned), .number(unreturned)])
    }
    package static func tallyStepPapersExcess(issued: Int, returned: Int) -> Message {
        Message("tally.step.papers-excess", [.number(issued), .number(returned)])
    }
    package static func tallyStepParticipationMet(returned: Int, deputies: Int, formula: String, fraction: String) -> Message {
        Message("tally.step.participation-met", [.number(returned), .number(deputies), .text(formula), .text(fraction)])
    }
    package static func tallyStepParticipationMissed(returned: Int, deputies: Int, formula: String, fraction: String) -> Message {
        Message("tally.step.participation-missed", [.number(returned), .number(deputies), .text(formula), .text(fraction)])
    }
    package static var tallyStepStopped: Message { Message("tally.step.stopped") }
    package static func tallyStepSorted(valid: Int, void: Int, blank: Int) -> Message {
        Message("tally.step.sorted", [.number(valid), .number(void), .number(blank)])
    }
    package static func tallyStepVoid(reasons: String) -> Message {
        Message("tally.step.void", [.text(reasons)])
    }
    package static func tallyStepMoreThan(base: String, fraction: String, formula: String, needed: Int) -> Message {
        Message("tally.step.more-than", [.text(base), .text(fraction), .text(formula), .number(needed)])
    }
    package static func tallyStepAtLeast(base: String, fraction: String, formula: String, needed: Int) -> Message {
        Message("tally.step.at-least", [.text(base), .text(fraction), .text(formula), .number(needed)])
    }
    package static var tallyStepOneVote: Message { Message("tally.step.one-vote") }
    package static func tallyStepPassed(count: Int, items: String) -> Message {
        Message("tally.step.passed", [.number(count), .text(items)])
    }
    package static var tallyStepNonePassed: Message { Message("tally.step.none-passed") }
    package static func tallyStepAllAdopted(passed: Int) -> Message {
        Message("tally.step.all-adopted", [.number(passed)])
    }
    package static func tallyStepWithinSeats(passed: Int, seats: Int) -> Message {
        Message("tally.step.within-seats", [.number(passed), .number(seats)])
    }
    package static func tallyStepCutVotes(passed: Int, seats: Int, weight: String) -> Message {
        Message("tally.step.cut-votes", [.number(passed), .number(seats), .text(weight)])
    }
    package static func tallyStepCutPoints(passed: Int, seats: Int, weight: String) -> Message {
        Message("tally.step.cut-points", [.number(passed), .number(seats), .text(weight)])
    }
    package static func tallyStepAboveAndLevel(above: String, level: String) -> Message {
        Message("tally.step.above-and-level", [.text(above), .text(level)])
    }
    package static func tallyStepLevelOnly(level: String) -> Message {
        Message("tally.step.level-only", [.text(level)])
    }
    package static func tallyStepLevelFillsSeats(count: Int) -> Message {
        Message("tally.step.level-fills-seats", [.number(count)])
    }
    package static func tallyStepTie(count: Int, weight: String, seats: Int, items: String) -> Message {
        Message("tally.step.tie", [.number(count), .text(weight), .number(seats), .text(items)])
    }
    package static func tallyStepTieIncluded(items: String) -> Message {
        Message("tally.step.tie-included", [.text(items)])
    }
    package static var tallyStepTieExcluded: Message { Message("tally.step.tie-excluded") }
    package static func tallyStepTieByList(items: String) -> Message {
        Message("tally.step.tie-by-list", [.text(items)])
    }
    package static func tallyStepTieRound(number: Int, allowed: Int) -> Message {
        Message("tally.step.tie-round", [.plain(number), .plain(allowed)])
    }
    package static var tallyStepPresidiumAtOnce: Message { Message("tally.step.presidium-at-once") }
    package static func tallyStepPresidiumAfter(rounds: Int) -> Message {
        Message("tally.step.presidium-after", [.plain(rounds)])
    }
    package static func tallyStepPresidiumElected(items: String) -> Message {
        Message("tally.step.presidium-elected", [.text(items)])
    }
    package static var tallyStepPresidiumElectedNone: Message { Message("tally.step.presidium-elected-none") }
    package static func tallyStepShortfallAccept(passed: Int, seats: Int) -> Message {
        Message("tally.step.shortfall-accept", [.number(passed), .number(seats)])
    }
    package static func tallyStepShortfallSecondRound(passed: Int, seats: Int) -> Message {
        Message("tally.step.shortfall-second-round", [.number(passed), .number(seats)])
    }
    package static func tallyStepShortfallNextSession(passed: Int, seats: Int) -> Message {
        Message("tally.step.shortfall-next-session", [.number(passed), .number(seats)])
    }
    package static var tallyStepNothingLeft: Message { Message("tally.step.nothing-left") }
    package static func tallyStepSeatsEmpty(count: Int) -> Message {
        Message("tally.step.seats-empty", [.number(count)])
    }
    package static func tallyItemMarks(yes: Int) -> Message {
        Message("tally.item.marks", [.number(yes)])
    }
    package static func tallyItemAnswers(yes: Int, no: Int, abstain: Int, unpressed: Int) -> Message {
        Message("tally.item.answers", [.number(yes), .number(no), .number(abstain), .number(unpressed)])
    }
    package static func tallyItemRank(score: Int, yes: Int) -> Message {
        Message("tally.item.rank", [.number(score), .number(yes)])
    }
    package static func tallyItemShare(base: String, percent: String) -> Message {
        Message("tally.item.share", [.text(base), .text(percent)])
    }
    package static func tallyItemLine(item: String, votes: String, reason: String) -> Message {
        Message("tally.item.line", [.text(item), .text(votes), .text(reason)])
    }
    package static func tallyItemLineWithShare(item: String, votes: String, share: String, reason: String) -> Message {
        Message("tally.item.line-with-share", [.text(item), .text(votes), .text(share), .text(reason)])
    }
    package static func tallyItemLineWithoutVotes(item: String, reason: String) -> Message {
        Message("tally.item.line-without-votes", [.text(item), .text(reason)])
    }
    package static var tallyItemElected: Message { Message("tally.item.elected") }
    package static var tallyItemAdopted: Message { Message("tally.item.adopted") }
    package static var tallyItemNotElected: Message { Message("tally.item.not-elected") }
    package static var tallyItemNotAdopted: Message { Message("tally.item.not-adopted") }
    package static var tallyItemTied: Message { Message("tally.item.tied") }
    package static var tallyReasonAdopted: Message { Message("tally.reason.adopted") }
    package static func tallyReasonWithinSeats(passed: Int, seats: Int) -> Message {
        Message("tally.reason.within-seats", [.number(passed), .number(seats)])
    }
    package static func tallyReasonAboveCut(weight: String, cut: String) -> Message {
        Message("tally.reason.above-cut", [.text(weight), .text(cut)])
    }
    package static func tallyReasonAtCut(weight: String) -> Message {
        Message("tally.reason.at-cut", [.text(weight)])
    }
    package static func tallyReasonTieIncluded(weight: String) -> Message {
        Message("tally.reason.tie-included", [.text(weight)])
    }
    package static func tallyReasonTieEarlier(weight: String) -> Message {
        Message("tally.reason.tie-earlier", [.text(weight)])
    }
    package static var tallyReasonPresidiumElected: Message { Message("tally.reason.presidium-elected") }
    package static func tallyReasonBelowThreshold(yes: Int, needed: Int) -> Message {
        Message("tally.reason.below-threshold", [.number(yes), .number(needed)])
    }
    package static func tallyReasonNotAdopted(yes: Int, needed: Int) -> Message {
        Message("tally.reason.not-adopted", [.number(yes), .number(needed)])
    }
    package static func tallyReasonBelowCut(weight: String, cut: String) -> Message {
        Message("tally.reason.below-cut", [.text(weight), .text(cut)])
    }
    package static func tallyReasonTieExcluded(weight: String) -> Message {
        Message("tally.reason.tie-excluded", [.text(weight)])
    }
    package static func tallyReasonTieLater(weight: String) -> Message {
        Message("tally.reason.tie-later", [.text(weight)])
    }
    package static var tallyReasonPresidiumNotElected: Message { Message("tally.reason.presidium-not-elected") }
    package static func tallyReasonTied(weight: String, seats: Int) -> Message {
        Message("tally.reason.tied", [.text(weight), .number(seats)])
    }
    package static func tallyResultElected(count: Int, items: String) -> Message {
        Message("tally.result.elected", [.number(count), .text(items)])
    }
    package static var tallyResultNoneElected: Message { Message("tally.result.none-elected") }
    package static func tallyResultAdopted(count: Int, items: String) -> Message {
        Message("tally.result.adopted", [.number(count), .text(items)])
    }
    package static var tallyResultNoneAdopted: Message { Message("tally.result.none-adopted") }
    package static func tallyResultSoFar(count: Int, items: String) -> Message {
        Message("tally.result.so-far", [.number(count), .text(items)])
    }
    package static var tallyResultNoneSoFar: Message { Message("tally.result.none-so-far") }
    package static var tallyResultNoQuorum: Message { Message("tally.result.no-quorum") }
    package static var tallyResultVoid: Message { Message("tally.result.void") }
    package static var tallyResultNoParticipation: Message { Message("tally.result.no-participation") }
    package static func tallyResultNextTie(items: String, seats: Int) -> Message {
        Message("tally.result.next-tie", [.text(items), .number(seats)])
    }
    package static func tallyResultNextShortfall(items: String, seats: Int) -> Message {
        Message("tally.result.next-shortfall", [.text(items), .number(seats)])
    }
    package static func tallyResultNextPresidium(items: String, seats: Int) -> Message {
        Message("tally.result.next-presidium", [.text(items), .number(seats)])
    }
    package static var tallyWarningShortfall: Message { Message("tally.warning.shortfall") }
    package static var tallyWarningShortfallNextSession: Message { Message("tally.warning.shortfall-next-session") }
    package static func tallyDocumentListMatches(fingerprint: String) -> Message {
        Message("tally.document.list-matches", [.text(fingerprint)])
    }
    package static func tallyDocumentListDiffers(found: String, named: String) -> Message {
        Message("tally.document.list-differs", [.text(found), .text(named)])
    }
    package static func tallyDocumentRuleMatches(fingerprint: String) -> Message {
        Message("tally.document.rule-matches", [.text(fingerprint)])
    }
    package static func tallyDocumentRuleDiffers(found: String, named: String) -> Message {
        Message("tally.document.rule-differs", [.text(found), .text(named)])
    }
    package static var tallyDocumentNotNamed: Message { Message("tally.document.not-named") }
    package static func tallyRecordTooLarge(bytes: Int, limit: Int) -> Message {
        Message("tally.record.too-large", [.number(bytes), .number(limit)])
    }
    package static func tallyRecordTooDeep(limit: Int) -> Message {
        Message("tally.record.too-deep", [.plain(limit)])
    }
    package static var tallyRecordUnexpectedEnd: Message { Message("tally.record.unexpected-end") }
    package static func tallyRecordUnexpectedByte(byte: String) -> Message {
        Message("tally.record.unexpected-byte", [.text(byte)])
    }
    package static var tallyRecordTrailingContent: Message { Message("tally.record.trailing-content") }
    package static var tallyRecordMalformedUtf8: Message { Message("tally.record.malformed-utf8") }
    package static var tallyRecordMalformedNumber: Message { Message("tally.record.malformed-number") }
    package static var tallyRecordMalformedEscape: Message { Message("tally.record.malformed-escape") }
    package static func tallyRecordControlCharacter(byte: String) -> Message {
        Message("tally.record.control-character", [.text(byte)])
    }
    package static func tallyRecordDuplicateKey(key: String) -> Message {
        Message("tally.record.duplicate-key", [.text(key)])
    }
    package static func tallyRecordUnknownKey(key: String) -> Message {
        Message("tally.record.unknown-key", [.text(key)])
    }
    package static func tallyRecordMissingKey(key: String) -> Message {
        Message("tally.record.missing-key", [.text(key)])
    }
    package static func tallyRecordWrongKind(expected: String, found: String) -> Message {
        Message("tally.record.wrong-kind", [.text(expected), .text(found)])
    }
    package static func tallyRecordNotAnInteger(text: String) -> Message {
        Message("tally.record.not-an-integer", [.text(text)])
    }
    package static func tallyRecordIntegerOutOfRange(text: String) -> Message {
        Message("tally.record.integer-out-of-range", [.text(text)])
    }
    package static func tallyRecordTooSmall(value: Int, minimum: Int) -> Message {
        Message("tally.record.too-small", [.plain(value), .plain(minimum)])
    }
    package static func tallyRecordUnknownWord(word: String, allowed: String) -> Message {
        Message("tally.record.unknown-word", [.text(word), .text(allowed)])
    }
    package static func tallyRecordUnknownVersion(found: Int, known: Int) -> Message {
        Message("tally.record.unknown-version", [.plain(found), .plain(known)])
    }
    package static func tallyRecordFractionParts(count: Int) -> Message {
        Message("tally.record.fraction-parts", [.plain(count)])
    }
    package static var tallyRecordBallotsAndTotals: Message { Message("tally.record.ballots-and-totals") }
    package static func tallyRecordImproperFraction(numerator: Int, denominator: Int) -> Message {
        Message("tally.record.improper-fraction", [.plain(numerator), .plain(denominator)])
    }
    package static func tallyRecordSeatsMissing(ballot: String) -> Message {
        Message("tally.record.seats-missing", [.text(ballot)])
    }
    package static var tallyRecordNoItems: Message { Message("tally.record.no-items") }
    package static func tallyRecordPackageItems(count: Int) -> Message {
        Message("tally.record.package-items", [.plain(count)])
    }
    package static func tallyRecordRepeatedItem(item: String) -> Message {
        Message("tally.record.repeated-item", [.text(item)])
    }
    package static var tallyRecordNoRounds: Message { Message("tally.record.no-rounds") }
    package static func tallyRecordUnknownItem(item: String) -> Message {
        Message("tally.record.unknown-item", [.text(item)])
    }
    package static func tallyRecordNotInListOrder(item: String) -> Message {
        Message("tally.record.not-in-list-order", [.text(item)])
    }
    package static func tallyRecordPresentAboveDeputies(present: Int, deputies: Int) -> Message {
        Message("tally.record.present-above-deputies", [.number(present), .number(deputies)])
    }
    package static func tallyRecordIssuedAbovePresent(issued: Int, present: Int) -> Message {
        Message("tally.record.issued-above-present", [.number(issued), .number(present)])
    }
    package static var tallyRecordVotesMissing: Message { Message("tally.record.votes-missing") }
    package static func tallyRecordWrongForm(expected: String, found: String) -> Message {
        Message("tally.record.wrong-form", [.text(expected), .text(found)])
    }
    package static func tallyRecordTimesNotReturned(times: String, returned: Int) -> Message {
        Message("tally.record.times-not-returned", [.text(times), .number(returned)])
    }
    package static func tallyRecordPapersNotReturned(valid: Int, void: String, blank: Int, sum: String, returned: Int) -> Message {
        Message("tally.record.papers-not-returned", [.number(valid), .text(void), .number(blank), .text(sum), .number(returned)])
    }
    package static func tallyRecordBlankNotVoid(count: Int) -> Message {
        Message("tally.record.blank-not-void", [.number(count)])
    }
    package static func tallyRecordAnswersNotCast(item: String, yes: Int, no: Int, abstain: Int, unpressed: Int, sum: String, cast: String) -> Message {
        Message("tally.record.answers-not-cast", [.text(item), .number(yes), .number(no), .number(abstain), .number(unpressed), .text(sum), .text(cast)])
    }
    package static func tallyRecordAnswersWithoutRoom(item: String) -> Message {
        Message("tally.record.answers-without-room", [.text(item)])
    }
    package static func tallyRecordYesAboveValid(yes: Int, valid: Int) -> Message {
        Message("tally.record.yes-above-valid", [.number(yes), .number(valid)])
    }
    package static func tallyRecordMarksAboveSeats(marks: String, valid: Int, seats: Int, most: String) -> Message {
        Message("tally.record.marks-above-seats", [.text(marks), .number(valid), .plain(seats), .text(most)])
    }
    package static func tallyRecordMarksNotSeats(marks: String, valid: Int, seats: Int, exact: String) -> Message {
        Message("tally.record.marks-not-seats", [.text(marks), .number(valid), .plain(seats), .text(exact)])
    }
    package static func tallyRecordScoreMissing(item: String) -> Message {
        Message("tally.record.score-missing", [.text(item)])
    }
    package static func tallyRecordScoreWithoutRank(item: String) -> Message {
        Message("tally.record.score-without-rank", [.text(item)])
    }
    package static func tallyRecordScoreOutOfRange(score: Int, yes: Int, seats: Int) -> Message {
        Message("tally.record.score-out-of-range", [.number(score), .number(yes), .plain(seats)])
    }
    package static var tallyRecordOverflow: Message { Message("tally.record.overflow") }
    package static func tallyRecordRoundNotAsked(kind: String) -> Message {
        Message("tally.record.round-not-asked", [.text(kind)])
    }
    package static func tallyRecordOtherRoundAsked(asked: String, found: String) -> Message {
        Message("tally.record.other-round-asked", [.text(asked), .text(found)])
    }
    package static func tallyRecordOtherItemsAsked(asked: String, found: String) -> Message {
        Message("tally.record.other-items-asked", [.text(asked), .text(found)])
    }
    package static func tallyRecordOtherSeatsAsked(asked: String, found: String) -> Message {
        Message("tally.record.other-seats-asked", [.text(asked), .text(found)])
    }
    package static func tallyRecordElectedAboveSeats(elected: Int, seats: Int) -> Message {
        Message("tally.record.elected-above-seats", [.plain(elected), .plain(seats)])
    }
    package static var tallyKindObject: Message { Message("tally.kind.object") }
    package static var tallyKindArray: Message { Message("tally.kind.array") }
    package static var tallyKindString: Message { Message("tally.kind.string") }
    package static var tallyKindNumber: Message { Message("tally.kind.number") }
    package static var tallyKindBoolean: Message { Message("tally.kind.boolean") }
    package static var tallyKindNull: Message { Message("tally.kind.null") }
    package static func tallyKindEither(first: String, second: String) -> Message {
        Message("tally.kind.either", [.text(first), .text(second)])
    }
    package static var tallyFormChoices: Message { Message("tally.form.choices") }
    package static var tallyFormAnswers: Message { Message("tally.form.answers") }
    package static var tallyFormRanks: Message { Message("tally.form.ranks") }
    package static var trackAskTitle: Message { Message("track.ask.title") }
    package static var trackAskHeadline: Message { Message("track.ask.headline") }
    package static var trackAskLead: Message { Message("track.ask.lead") }
    package static var trackAskButton: Message { Message("track.ask.button") }
    package static var trackCodeLabel: Message { Message("track.code.label") }
    package static var trackCodeHint: Message { Message("track.code.hint") }
    package static var trackCodeMissing: Message { Message("track.code.missing") }
    package static func trackCodeLength(right: Int, count: Int) -> Message {
        Message("track.code.length", [.plain(right), .plain(count)])
    }
    package static func trackCodeSymbol(position: Int) -> Message {
        Message("track.code.symbol", [.plain(position)])
    }
    package static var trackCodeCheck: Message { Message("track.code.check") }
    package static var trackCodeUnknown: Message { Message("track.code.unknown") }
    package static var trackPageTitle: Message { Message("track.page.title") }
    package static var trackArrivalTitle: Message { Message("track.arrival.title") }
    package static var trackArrivalText: Message { Message("track.arrival.text") }
    package static var trackHeadlineSubmitted: Message { Message("track.headline.submitted") }
    package static var trackHeadlineAcknowledged: Message { Message("track.headline.acknowledged") }
    package static var trackHeadlineTakenForward: Message { Message("track.headline.taken-forward") }
    package static var trackHeadlineMerged: Message { Message("track.headline.merged") }
    package static var trackHeadlineReserved: Message { Message("track.headline.reserved") }
    package static var trackHeadlineForwarded: Message { Message("track.headline.forwarded") }
    package static var trackHeadlineDuplicate: Message { Message("track.headline.duplicate") }
    package static var trackHeadlineRejected: Message { Message("track.headline.rejected") }
    package static var trackLeadReplied: Message { Message("track.lead.replied") }
    package static func trackLeadReason(reason: String) -> Message {
        Message("track.lead.reason", [.text(reason)])
    }
    package static var trackStepReceived: Message { Message("track.step.received") }
    package static var trackStepAcknowledged: Message { Message("track.step.acknowledged") }
    package static var trackStepAcknowledgedText: Message { Message("track.step.acknowledged-text") }
    package static var trackStepReplied: Message { Message("track.step.replied") }
    package static var trackStepRepliedToCome: Message { Message("track.step.replied-to-come") }
    package static var trackStepCorrected: Message { Message("track.step.corrected") }
    package static func trackReplyReason(reason: String) -> Message {
        Message("track.reply.reason", [.text(reason)])
    }
    package static func trackReplyBy(post: String) -> Message {
        Message("track.reply.by", [.text(post)])
    }
    package static var trackFactsTitle: Message { Message("track.facts.title") }
    package static var trackFactsCode: Message { Message("track.facts.code") }
    package static var trackFactsSubject: Message { Message("track.facts.subject") }
    package static var trackFactsPlace: Message { Message("track.facts.place") }
    package static var trackFactsField: Message { Message("track.facts.field") }
    package static var trackTitleLabel: Message { Message("track.title.label") }
    package static var trackTitleHint: Message { Message("track.title.hint") }
    package static var trackTitleButton: Message { Message("track.title.button") }
    package static var trackTitleTakenUp: Message { Message("track.title.taken-up") }
    package static var trackMoreTitle: Message { Message("track.more.title") }
    package static var trackMoreText: Message { Message("track.more.text") }
    package static var trackMoreButton: Message { Message("track.more.button") }
    package static var trackHeadlineDecided: Message { Message("track.headline.decided") }
    package static func trackHeadlineMergedInto(name: String) -> Message {
        Message("track.headline.merged-into", [.text(name)])
    }
    package static func trackHeadlineOnBallot(number: Int) -> Message {
        Message("track.headline.on-ballot", [.plain(number)])
    }
    package static var trackHeadlineElected: Message { Message("track.headline.elected") }
    package static var trackHeadlineNotElected: Message { Message("track.headline.not-elected") }
    package static var trackHeadlineRemoved: Message { Message("track.headline.removed") }
    package static func trackLeadWithOthers(count: Int) -> Message {
        Message("track.lead.with-others", [.number(count)])
    }
    package static var trackLeadAlone: Message { Message("track.lead.alone") }
    package static func trackStepReceivedBy(way: String) -> Message {
        Message("track.step.received-by", [.text(way)])
    }
    package static func trackStepReceivedCall(year: Int, day: String) -> Message {
        Message("track.step.received-call", [.plain(year), .text(day)])
    }
    package static func trackStepReceivedLate(year: Int) -> Message {
        Message("track.step.received-late", [.plain(year)])
    }
    package static func trackStepRound(number: Int, title: String) -> Message {
        Message("track.step.round", [.plain(number), .text(title)])
    }
    package static func trackStepRoundOutcome(outcome: String) -> Message {
        Message("track.step.round-outcome", [.text(outcome)])
    }
    package static var trackStepRoundOpen: Message { Message("track.step.round-open") }
    package static var trackStepMerged: Message { Message("track.step.merged") }
    package static func trackStepMergedAlone(name: String) -> Message {
        Message("track.step.merged-alone", [.text(name)])
    }
    package static func trackStepMergedOthers(name: String, count: Int) -> Message {
        Message("track.step.merged-others", [.text(name), .number(count)])
    }
    package static var trackStepFormal: Message { Message("track.step.formal") }
    package static func trackStepFormalText(number: Int) -> Message {
        Message("track.step.formal-text", [.plain(number)])
    }
    package static var trackStepFormalLink: Message { Message("track.step.formal-link") }
    package static var trackStepElected: Message { Message("track.step.elected") }
    package static var trackStepElectedText: Message { Message("track.step.elected-text") }
    package static var trackStepNotElected: Message { Message("track.step.not-elected") }
    package static var trackStepNotElectedText: Message { Message("track.step.not-elected-text") }
    package static var trackStepRemoved: Message { Message("track.step.removed") }
    package static func trackStepRemovedText(reason: String) -> Message {
        Message("track.step.removed-text", [.text(reason)])
    }
    package static var trackStepWithdrawn: Message { Message("track.step.withdrawn") }
    package static var trackStepWithdrawnText: Message { Message("track.step.withdrawn-text") }
    package static var trackStepErased: Message { Message("track.step.erased") }
    package static var trackStepErasedText: Message { Message("track.step.erased-text") }
    package static var trackElseTitle: Message { Message("track.else.title") }
    package static var trackElseHotline: Message { Message("track.else.hotline") }
    package static var trackElseNeighbours: Message { Message("track.else.neighbours") }
    package static var trackElseDeputy: Message { Message("track.else.deputy") }
    package static var trackElseElsewhere: Message { Message("track.else.elsewhere") }
    package static var trackElseAgain: Message { Message("track.else.again") }
    package static func trackElseContact(contact: String) -> Message {
        Message("track.else.contact", [.text(contact)])
    }
    package static var upperListTitle: Message { Message("upper-list.title") }
    package static func upperListHeadline(count: Int) -> Message {
        Message("upper-list.headline", [.number(count)])
    }
    package static var upperListHeadlineNone: Message { Message("upper-list.headline-none") }
    package static var upperListLead: Message { Message("upper-list.lead") }
    package static func upperListCount(count: Int) -> Message {
        Message("upper-list.count", [.number(count)])
    }
    package static func upperListItems(count: Int) -> Message {
        Message("upper-list.items", [.number(count)])
    }
    package static var upperListColumnNumber: Message { Message("upper-list.column-number") }
    package static var upperListColumnName: Message { Message("upper-list.column-name") }
    package static var upperListColumnSource: Message { Message("upper-list.column-source") }
    package static var upperListBringTitle: Message { Message("upper-list.bring-title") }
    package static var upperListName: Message { Message("upper-list.name") }
    package static var upperListNameHint: Message { Message("upper-list.name-hint") }
    package static var upperListFileHint: Message { Message("upper-list.file-hint") }
    package static var upperListLook: Message { Message("upper-list.look") }
    package static func upperListPreviewHeadline(list: String, count: Int) -> Message {
        Message("upper-list.preview-headline", [.text(list), .number(count)])
    }
    package static func upperListPreviewFile(name: String) -> Message {
        Message("upper-list.preview-file", [.text(name)])
    }
    package static func upperListReplaces(count: Int) -> Message {
        Message("upper-list.replaces", [.number(count)])
    }
    package static var upperListReplacesText: Message { Message("upper-list.replaces-text") }
    package static func upperListRepeated(count: Int) -> Message {
        Message("upper-list.repeated", [.number(count)])
    }
    package static func upperListOthers(count: Int) -> Message {
        Message("upper-list.others", [.number(count)])
    }
    package static func upperListWrong(count: Int) -> Message {
        Message("upper-list.wrong", [.number(count)])
    }
    package static func upperListCut(shown: Int, count: Int) -> Message {
        Message("upper-list.cut", [.number(shown), .number(count)])
    }
    package static func upperListBring(count: Int) -> Message {
        Message("upper-list.bring", [.number(count)])
    }
    package static var upperListDone: Message { Message("upper-list.done") }
    package static var upperListRemove: Message { Message("upper-list.remove") }
    package static var upperListRemoveText: Message { Message("upper-list.remove-text") }
    package static var upperListReason: Message { Message("upper-list.reason") }
    package static var upperListRemoved: Message { Message("upper-list.removed") }
    package static var verifierHelpPurpose: Message { Message("verifier.help.purpose") }
    package static var verifierHelpUsage: Message { Message("verifier.help.usage") }
    package static var verifierHelpVerify: Message { Message("verifier.help.verify") }
    package static var verifierHelpDiff: Message { Message("verifier.help.diff") }
    package static var verifierHelpOptions: Message { Message("verifier.help.options") }
    package static var verifierHelpPolicy: Message { Message("verifier.help.policy") }
    package static var verifierHelpJson: Message { Message("verifier.help.json") }
    package static var verifierHelpLang: Message { Message("verifier.help.lang") }
    package static var verifierHelpVersion: Message { Message("verifier.help.version") }
    package static var verifierHelpExitCodes: Message { Message("verifier.help.exit-codes") }
    package static var verifierExitSound: Message { Message("verifier.exit.sound") }
    package static var verifierExitWrong: Message { Message("verifier.exit.wrong") }
    package static var verifierExitNotVerified: Message { Message("verifier.exit.not-verified") }
    package static var verifierExitUnfinished: Message { Message("verifier.exit.unfinished") }
    package static var verifierExitFile: Message { Message("verifier.exit.file") }
    package static var verifierExitUsage: Message { Message("verifier.exit.usage") }
    package static var verifierUsageNoFile: Message { Message("verifier.usage.no-file") }
    package static func verifierUsageManyFiles(word: String) -> Message {
        Message("verifier.usage.many-files", [.text(word)])
    }
    package static var verifierUsageTwoFiles: Message { Message("verifier.usage.two-files") }
    package static func verifierUsageUnknownOption(word: String) -> Message {
        Message("verifier.usage.unknown-option", [.text(word)])
    }
    package static func verifierUsageNoValue(option: String) -> Message {
        Message("verifier.usage.no-value", [.text(option)])
    }
    package static func verifierUsageBadValue(value: String, option: String, allowed: String) -> Message {
        Message("verifier.usage.bad-value", [.text(value), .text(option), .text(allowed)])
    }
    package static func verifierUsageSeeHelp(command: String) -> Message {
        Message("verifier.usage.see-help", [.text(command)])
    }
    package static func verifierFileUnreadable(file: String, reason: String) -> Message {
        Message("verifier.file.unreadable", [.text(file), .text(reason)])
    }
    package static var verifierProgressReading: Message { Message("verifier.progress.reading") }
    package static var verifierProgressBallots: Message { Message("verifier.progress.ballots") }
    package static func verifierHeadElection(name: String) -> Message {
        Message("verifier.head.election", [.text(name)])
    }
    package static func verifierHeadUuid(uuid: String) -> Message {
        Message("verifier.head.uuid", [.text(uuid)])
    }
    package static func verifierHeadFingerprint(fingerprint: String) -> Message {
        Message("verifier.head.fingerprint", [.text(fingerprint)])
    }
    package static func verifierHeadTrustees(count: Int, needed: Int) -> Message {
        Message("verifier.head.trustees", [.number(count), .number(needed)])
    }
    package static func verifierHeadCredentials(count: Int) -> Message {
        Message("verifier.head.credentials", [.number(count)])
    }
    package static func verifierHeadBallots(count: Int, counted: Int) -> Message {
        Message("verifier.head.ballots", [.number(count), .number(counted)])
    }
    package static func verifierHeadLastEvent(height: Int, digest: String) -> Message {
        Message("verifier.head.last-event", [.number(height), .text(digest)])
    }
    package static func verifierLineHeld(check: Message, extent: Message) -> Message {
        Message("verifier.line.held", [.message(check), .message(extent)])
    }
    package static func verifierLineFailed(check: Message, count: Int) -> Message {
        Message("verifier.line.failed", [.message(check), .number(count)])
    }
    package static func verifierLineNotReached(check: Message) -> Message {
        Message("verifier.line.not-reached", [.message(check)])
    }
    package static func verifierLineNothingYet(check: Message) -> Message {
        Message("verifier.line.nothing-yet", [.message(check)])
    }
    package static func verifierLineFinding(fault: Message, record: Int, offset: Int) -> Message {
        Message("verifier.line.finding", [.message(fault), .number(record), .number(offset)])
    }
    package static func verifierLineMore(count: Int) -> Message {
        Message("verifier.line.more", [.number(count)])
    }
    package static func verifierLineNotice(notice: Message) -> Message {
        Message("verifier.line.notice", [.message(notice)])
    }
    package static func verifierLineLimit(limit: Message) -> Message {
        Message("verifier.line.limit", [.message(limit)])
    }
    package static var verifierLineResult: Message { Message("verifier.line.result") }
    package static func verifierLineQuestion(number: Int, question: String) -> Message {
        Message("verifier.line.question", [.plain(number), .text(question)])
    }
    package static func verifierLineVotes(votes: Int, answer: String) -> Message {
        Message("verifier.line.votes", [.number(votes), .text(answer)])
    }
    package static var verifierLineBlank: Message { Message("verifier.line.blank") }
    package static var verifierLineNotOpened: Message { Message("verifier.line.not-opened") }
    package static func verifierExtentRecords(count: Int) -> Message {
        Message("verifier.extent.records", [.number(count)])
    }
    package static func verifierExtentEvents(count: Int) -> Message {
        Message("verifier.extent.events", [.number(count)])
    }
    package static func verifierExtentElections(count: Int) -> Message {
        Message("verifier.extent.elections", [.number(count)])
    }
    package static func verifierExtentTrustees(count: Int) -> Message {
        Message("verifier.extent.trustees", [.number(count)])
    }
    package static func verifierExtentKeys(count: Int) -> Message {
        Message("verifier.extent.keys", [.number(count)])
    }
    package static func verifierExtentCredentials(count: Int) -> Message {
        Message("verifier.extent.credentials", [.number(count)])
    }
    package static func verifierExtentBallots(count: Int) -> Message {
        Message("verifier.extent.ballots", [.number(count)])
    }
    package static func verifierExtentSums(count: Int) -> Message {
        Message("verifier.extent.sums", [.number(count)])
    }
    package static func verifierExtentShares(count: Int) -> Message {
        Message("verifier.extent.shares", [.number(count)])
    }
    package static var verifierCheckArchiveForm: Message { Message("verifier.check.archive-form") }
    package static var verifierCheckArchiveDigests: Message { Message("verifier.check.archive-digests") }
    package static var verifierCheckArchiveChain: Message { Message("verifier.check.archive-chain") }
    package static var verifierCheckArchiveOrder: Message { Message("verifier.check.archive-order") }
    package static var verifierCheckArchiveRecords: Message { Message("verifier.check.archive-records") }
    package static var verifierCheckSetupElection: Message { Message("verifier.check.setup-election") }
    package static var verifierCheckSetupTrustees: Message { Message("verifier.check.setup-trustees") }
    package static var verifierCheckSetupKey: Message { Message("verifier.check.setup-key") }
    package static var verifierCheckSetupCredentials: Message { Message("verifier.check.setup-credentials") }
    package static var verifierCheckBallotsProofs: Message { Message("verifier.check.ballots-proofs") }
    package static var verifierCheckBallotsDistinct: Message { Message("verifier.check.ballots-distinct") }
    package static var verifierCheckBallotsCredentials: Message { Message("verifier.check.ballots-credentials") }
    package static var verifierCheckTallySums: Message { Message("verifier.check.tally-sums") }
    package static var verifierCheckSharesOwners: Message { Message("verifier.check.shares-owners") }
    package static var verifierCheckSharesProofs: Message { Message("verifier.check.shares-proofs") }
    package static var verifierCheckResultSums: Message { Message("verifier.check.result-sums") }
    package static func verifierArchiveUnreadable(reason: String) -> Message {
        Message("verifier.archive.unreadable", [.text(reason)])
    }
    package static var verifierArchiveForeign: Message { Message("verifier.archive.foreign") }
    package static var verifierArchiveTruncated: Message { Message("verifier.archive.truncated") }
    package static var verifierArchiveBlock: Message { Message("verifier.archive.block") }
    package static var verifierArchivePadding: Message { Message("verifier.archive.padding") }
    package static func verifierArchiveTooLarge(limit: Int) -> Message {
        Message("verifier.archive.too-large", [.number(limit)])
    }
    package static func verifierArchiveHeader(problem: Message) -> Message {
        Message("verifier.archive.header", [.message(problem)])
    }
    package static var verifierArchiveTimestamp: Message { Message("verifier.archive.timestamp") }
    package static var verifierArchiveSecondHeader: Message { Message("verifier.archive.second-header") }
    package static var verifierArchiveDigest: Message { Message("verifier.archive.digest") }
    package static func verifierArchiveEvent(problem: Message) -> Message {
        Message("verifier.archive.event", [.message(problem)])
    }
    package static var verifierArchiveEventType: Message { Message("verifier.archive.event-type") }
    package static func verifierArchiveHeight(expected: Int, found: Int) -> Message {
        Message("verifier.archive.height", [.number(expected), .number(found)])
    }
    package static var verifierArchiveParent: Message { Message("verifier.archive.parent") }
    package static func verifierArchiveOrder(type: String, stage: Message) -> Message {
        Message("verifier.archive.order", [.text(type), .message(stage)])
    }
    package static var verifierArchiveBallotAfterEnd: Message { Message("verifier.archive.ballot-after-end") }
    package static func verifierArchivePayloadPresence(type: String) -> Message {
        Message("verifier.archive.payload-presence", [.text(type)])
    }
    package static func verifierArchiveRecordCount(type: String, expected: Int, found: Int) -> Message {
        Message("verifier.archive.record-count", [.text(type), .number(expected), .number(found)])
    }
    package static var verifierArchivePayload: Message { Message("verifier.archive.payload") }
    package static func verifierArchiveReferences(problem: Message) -> Message {
        Message("verifier.archive.references", [.message(problem)])
    }
    package static var verifierArchiveReference: Message { Message("verifier.archive.reference") }
    package static func verifierArchiveUnreferenced(count: Int) -> Message {
        Message("verifier.archive.unreferenced", [.number(count)])
    }
    package static var verifierStageEmpty: Message { Message("verifier.stage.empty") }
    package static var verifierStageVoting: Message { Message("verifier.stage.voting") }
    package static var verifierStageEnded: Message { Message("verifier.stage.ended") }
    package static var verifierStageTallied: Message { Message("verifier.stage.tallied") }
    package static var verifierStageShuffling: Message { Message("verifier.stage.shuffling") }
    package static var verifierStageShuffled: Message { Message("verifier.stage.shuffled") }
    package static var verifierStageDecrypting: Message { Message("verifier.stage.decrypting") }
    package static var verifierStageFinished: Message { Message("verifier.stage.finished") }
    package static func verifierProblemPlaced(reason: Message, field: String) -> Message {
        Message("verifier.problem.placed", [.message(reason), .text(field)])
    }
    package static func verifierProblemUnplaced(reason: Message) -> Message {
        Message("verifier.problem.unplaced", [.message(reason)])
    }
    package static func verifierReasonTooLarge(limit: Int) -> Message {
        Message("verifier.reason.too-large", [.number(limit)])
    }
    package static func verifierReasonTooMany(limit: Int) -> Message {
        Message("verifier.reason.too-many", [.number(limit)])
    }
    package static func verifierReasonTooDeep(limit: Int) -> Message {
        Message("verifier.reason.too-deep", [.number(limit)])
    }
    package static var verifierReasonEnd: Message { Message("verifier.reason.end") }
    package static func verifierReasonByte(byte: Int) -> Message {
        Message("verifier.reason.byte", [.plain(byte)])
    }
    package static var verifierReasonMissingField: Message { Message("verifier.reason.missing-field") }
    package static var verifierReasonExtraField: Message { Message("verifier.reason.extra-field") }
    package static var verifierReasonNumber: Message { Message("verifier.reason.number") }
    package static var verifierReasonRange: Message { Message("verifier.reason.range") }
    package static var verifierReasonEscape: Message { Message("verifier.reason.escape") }
    package static var verifierReasonUtf8: Message { Message("verifier.reason.utf8") }
    package static var verifierReasonValue: Message { Message("verifier.reason.value") }
    package static var verifierReasonTrailing: Message { Message("verifier.reason.trailing") }
    package static var verifierKindElection: Message { Message("verifier.kind.election") }
    package static var verifierKindTrustees: Message { Message("verifier.kind.trustees") }
    package static var verifierKindCredentials: Message { Message("verifier.kind.credentials") }
    package static var verifierKindEncryptedTally: Message { Message("verifier.kind.encrypted-tally") }
    package static var verifierKindSizedTally: Message { Message("verifier.kind.sized-tally") }
    package static var verifierKindShuffle: Message { Message("verifier.kind.shuffle") }
    package static var verifierKindShare: Message { Message("verifier.kind.share") }
    package static var verifierKindOwner: Message { Message("verifier.kind.owner") }
    package static var verifierKindResult: Message { Message("verifier.kind.result") }
    package static var verifierKindBallot: Message { Message("verifier.kind.ballot") }
    package static func verifierRecordForm(kind: Message, problem: Message) -> Message {
        Message("verifier.record.form", [.message(kind), .message(problem)])
    }
    package static func verifierRecordRewriting(kind: Message) -> Message {
        Message("verifier.record.rewriting", [.message(kind)])
    }
    package static var verifierSetupMalformedKey: Message { Message("verifier.setup.malformed-key") }
    package static var verifierSetupStrangeKey: Message { Message("verifier.setup.strange-key") }
    package static var verifierSetupOtherKey: Message { Message("verifier.setup.other-key") }
    package static var verifierTrusteesNone: Message { Message("verifier.trustees.none") }
    package static func verifierTrusteesMembership(trustee: Int) -> Message {
        Message("verifier.trustees.membership", [.number(trustee)])
    }
    package static func verifierTrusteesRepeatedKey(trustee: Int, other: Int) -> Message {
        Message("verifier.trustees.repeated-key", [.number(trustee), .number(other)])
    }
    package static func verifierTrusteesOwnership(trustee: Int) -> Message {
        Message("verifier.trustees.ownership", [.number(trustee)])
    }
    package static func verifierTrusteesStrangeSignature(trustee: Int) -> Message {
        Message("verifier.trustees.strange-signature", [.number(trustee)])
    }
    package static func verifierTrusteesThreshold(count: Int, needed: Int) -> Message {
        Message("verifier.trustees.threshold", [.number(count), .number(needed)])
    }
    package static func verifierTrusteesCounts(trustee: Int) -> Message {
        Message("verifier.trustees.counts", [.number(trustee)])
    }
    package static func verifierTrusteesMixedForms(trustee: Int) -> Message {
        Message("verifier.trustees.mixed-forms", [.number(trustee)])
    }
    package static func verifierTrusteesCertificateSignature(trustee: Int) -> Message {
        Message("verifier.trustees.certificate-signature", [.number(trustee)])
    }
    package static func verifierTrusteesContext(trustee: Int) -> Message {
        Message("verifier.trustees.context", [.number(trustee)])
    }
    package static func verifierTrusteesPolynomialLength(trustee: Int) -> Message {
        Message("verifier.trustees.polynomial-length", [.number(trustee)])
    }
    package static func verifierTrusteesPolynomialSignature(trustee: Int) -> Message {
        Message("verifier.trustees.polynomial-signature", [.number(trustee)])
    }
    package static func verifierTrusteesCeremonySignature(trustee: Int) -> Message {
        Message("verifier.trustees.ceremony-signature", [.number(trustee)])
    }
    package static func verifierTrusteesVerificationKey(trustee: Int) -> Message {
        Message("verifier.trustees.verification-key", [.number(trustee)])
    }
    package static func verifierTrusteesKeySignature(trustee: Int) -> Message {
        Message("verifier.trustees.key-signature", [.number(trustee)])
    }
    package static func verifierCredentialsRange(credential: Int) -> Message {
        Message("verifier.credentials.range", [.number(credential)])
    }
    package static func verifierCredentialsMembership(credential: Int) -> Message {
        Message("verifier.credentials.membership", [.number(credential)])
    }
    package static func verifierCredentialsRepeated(credential: Int, first: Int) -> Message {
        Message("verifier.credentials.repeated", [.number(credential), .number(first)])
    }
    package static var verifierCredentialsWeight: Message { Message("verifier.credentials.weight") }
    package static func verifierBallotSays(ballot: Int, refusal: Message) -> Message {
        Message("verifier.ballot.says", [.number(ballot), .message(refusal)])
    }
    package static var verifierBallotLength: Message { Message("verifier.ballot.length") }
    package static func verifierBallotQuestionLength(question: Int) -> Message {
        Message("verifier.ballot.question-length", [.number(question)])
    }
    package static var verifierBallotOtherElection: Message { Message("verifier.ballot.other-election") }
    package static var verifierBallotOtherFingerprint: Message { Message("verifier.ballot.other-fingerprint") }
    package static var verifierBallotUnknownCredential: Message { Message("verifier.ballot.unknown-credential") }
    package static var verifierBallotElementRange: Message { Message("verifier.ballot.element-range") }
    package static var verifierBallotMembership: Message { Message("verifier.ballot.membership") }
    package static func verifierBallotIndividualProof(question: Int, choice: Int) -> Message {
        Message("verifier.ballot.individual-proof", [.number(question), .number(choice)])
    }
    package static func verifierBallotOverallProof(question: Int) -> Message {
        Message("verifier.ballot.overall-proof", [.number(question)])
    }
    package static func verifierBallotBlankProof(question: Int) -> Message {
        Message("verifier.ballot.blank-proof", [.number(question)])
    }
    package static func verifierBallotNonHomomorphicProof(question: Int) -> Message {
        Message("verifier.ballot.non-homomorphic-proof", [.number(question)])
    }
    package static var verifierBallotMissingSignature: Message { Message("verifier.ballot.missing-signature") }
    package static var verifierBallotSignatureHash: Message { Message("verifier.ballot.signature-hash") }
    package static var verifierBallotSignature: Message { Message("verifier.ballot.signature") }
    package static func verifierBallotsRepeated(ballot: Int, first: Int) -> Message {
        Message("verifier.ballots.repeated", [.number(ballot), .number(first)])
    }
    package static func verifierBallotsSecond(ballot: Int, first: Int) -> Message {
        Message("verifier.ballots.second", [.number(ballot), .number(first)])
    }
    package static var verifierTallyShape: Message { Message("verifier.tally.shape") }
    package static func verifierTallySum(question: Int, choice: Int) -> Message {
        Message("verifier.tally.sum", [.number(question), .number(choice)])
    }
    package static func verifierTallyCount(recorded: Int, counted: Int) -> Message {
        Message("verifier.tally.count", [.number(recorded), .number(counted)])
    }
    package static func verifierTallyWeight(recorded: Int, counted: Int) -> Message {
        Message("verifier.tally.weight", [.number(recorded), .number(counted)])
    }
    package static func verifierSharesUnknownOwner(owner: Int) -> Message {
        Message("verifier.shares.unknown-owner", [.number(owner)])
    }
    package static func verifierSharesRepeatedOwner(owner: Int) -> Message {
        Message("verifier.shares.repeated-owner", [.number(owner)])
    }
    package static func verifierSharesShape(owner: Int) -> Message {
        Message("verifier.shares.shape", [.number(owner)])
    }
    package static func verifierSharesProof(owner: Int, question: Int, choice: Int) -> Message {
        Message("verifier.shares.proof", [.number(owner), .number(question), .number(choice)])
    }
    package static var verifierResultMissingShares: Message { Message("verifier.result.missing-shares") }
    package static var verifierResultShape: Message { Message("verifier.result.shape") }
    package static func verifierResultSum(question: Int, choice: Int) -> Message {
        Message("verifier.result.sum", [.number(question), .number(choice)])
    }
    package static func verifierNoticeReplacedBallots(count: Int) -> Message {
        Message("verifier.notice.replaced-ballots", [.number(count)])
    }
    package static var verifierNoticePlainThreshold: Message { Message("verifier.notice.plain-threshold") }
    package static var verifierNoticeBoundThreshold: Message { Message("verifier.notice.bound-threshold") }
    package static func verifierNoticeWeights(total: Int) -> Message {
        Message("verifier.notice.weights", [.number(total)])
    }
    package static func verifierLimitArchiveVersion(version: Int) -> Message {
        Message("verifier.limit.archive-version", [.plain(version)])
    }
    package static func verifierLimitProtocolVersion(version: Int) -> Message {
        Message("verifier.limit.protocol-version", [.plain(version)])
    }
    package static func verifierLimitGroup(group: String) -> Message {
        Message("verifier.limit.group", [.text(group)])
    }
    package static var verifierLimitQuestionKind: Message { Message("verifier.limit.question-kind") }
    package static var verifierLimitCredentialsCertificate: Message { Message("verifier.limit.credentials-certificate") }
    package static func verifierLimitShuffledQuestions(count: Int) -> Message {
        Message("verifier.limit.shuffled-questions", [.number(count)])
    }
    package static var verifierVerdictSound: Message { Message("verifier.verdict.sound") }
    package static var verifierVerdictWrong: Message { Message("verifier.verdict.wrong") }
    package static var verifierVerdictNotVerified: Message { Message("verifier.verdict.not-verified") }
    package static func verifierVerdictUnfinished(stage: Message) -> Message {
        Message("verifier.verdict.unfinished", [.message(stage)])
    }
    package static var verifierDiffSame: Message { Message("verifier.diff.same") }
    package static func verifierDiffPrefix(count: Int) -> Message {
        Message("verifier.diff.prefix", [.number(count)])
    }
    package static func verifierDiffDiffers(offset: Int) -> Message {
        Message("verifier.diff.differs", [.number(offset)])
    }
    package static var verifierDiffShorter: Message { Message("verifier.diff.shorter") }
    package static func verifierDiffUnsound(file: String, fault: Message) -> Message {
        Message("verifier.diff.unsound", [.text(file), .message(fault)])
    }
    package static var verifyDescription: Message { Message("verify.description") }
    package static var verifyHeadline: Message { Message("verify.headline") }
    package static var verifyLead: Message { Message("verify.lead") }
    package static var verifyChecksTitle: Message { Message("verify.checks.title") }
    package static var verifyDownloadTitle: Message { Message("verify.download.title") }
    package static var verifyDownloadText: Message { Message("verify.download.text") }
    package static var verifyFingerprintTitle: Message { Message("verify.fingerprint.title") }
    package static var verifyFingerprintText: Message { Message("verify.fingerprint.text") }
    package static var verifyCountTitle: Message { Message("verify.count.title") }
    package static var verifyCountText: Message { Message("verify.count.text") }
    package static var verifyExplainTitle: Message { Message("verify.explain.title") }
    package static var verifyExplainText: Message { Message("verify.explain.text") }
    package static var verifyCompareTitle: Message { Message("verify.compare.title") }
    package static var verifyCompareText: Message { Message("verify.compare.text") }
    package static var verifyBallotsButton: Message { Message("verify.ballots.button") }
    package static var verifyProvesTitle: Message { Message("verify.proves.title") }
    package static var verifyProvesCount: Message { Message("verify.proves.count") }
    package static var verifyProvesRule: Message { Message("verify.proves.rule") }
    package static var verifyProvesSame: Message { Message("verify.proves.same") }
    package static var verifyLimitsTitle: Message { Message("verify.limits.title") }
    package static var verifyLimitsPapers: Message { Message("verify.limits.papers") }
    package static var verifyLimitsPersons: Message { Message("verify.limits.persons") }
    package static var verifyLimitsSamples: Message { Message("verify.limits.samples") }
    package static var verifyRecordTitle: Message { Message("verify.record.title") }
    package static var verifyRecordText: Message { Message("verify.record.text") }
    package static var verifyColumnKey: Message { Message("verify.column.key") }
    package static var verifyColumnMeaning: Message { Message("verify.column.meaning") }
    package static var verifyKeyRecord: Message { Message("verify.key.record") }
    package static var verifyKeyTitle: Message { Message("verify.key.title") }
    package static var verifyKeySession: Message { Message("verify.key.session") }
    package static var verifyKeyRule: Message { Message("verify.key.rule") }
    package static var verifyKeyRoll: Message { Message("verify.key.roll") }
    package static var verifyKeyItems: Message { Message("verify.key.items") }
    package static var verifyKeyRounds: Message { Message("verify.key.rounds") }
    package static var verifyKeyTotals: Message { Message("verify.key.totals") }
    package static var verifyTrailTitle: Message { Message("verify.trail.title") }
    package static var verifyTrailText: Message { Message("verify.trail.text") }
    package static var verifyTrailHead: Message { Message("verify.trail.head") }
    package static func wallTitle(year: Int) -> Message {
        Message("wall.title", [.plain(year)])
    }
    package static func wallScreenTitle(place: String, year: Int) -> Message {
        Message("wall.screen-title", [.text(place), .plain(year)])
    }
    package static func wallStanding(year: Int, month: Int, time: String) -> Message {
        Message("wall.standing", [.plain(year), .plain(month), .text(time)])
    }
    package static func wallStandingChanged(year: Int, month: Int, time: String, changed: Int) -> Message {
        Message("wall.standing-changed", [.plain(year), .plain(month), .text(time), .number(changed)])
    }
    package static var wallColumnProject: Message { Message("wall.column-project") }
    package static var wallColumnQuantity: Message { Message("wall.column-quantity") }
    package static var wallColumnAhead: Message { Message("wall.column-ahead") }
    package static var wallColumnInvested: Message { Message("wall.column-invested") }
    package static var wallColumnDays: Message { Message("wall.column-days") }
    package static func wallDaysLate(days: Int) -> Message {
        Message("wall.days-late", [.number(days)])
    }
    package static var wallMonths: Message { Message("wall.months") }
    package static var wallAllUnits: Message { Message("wall.all-units") }
    package static var wallOrder: Message { Message("wall.order") }
    package static var wallOrderList: Message { Message("wall.order-list") }
    package static var wallOrderLate: Message { Message("wall.order-late") }
    package static var wallShow: Message { Message("wall.show") }
    package static var wallScreen: Message { Message("wall.screen") }
    package static var wallMilestoneReached: Message { Message("wall.milestone-reached") }
    package static var wallMilestoneLate: Message { Message("wall.milestone-late") }
    package static var wallMilestoneToCome: Message { Message("wall.milestone-to-come") }
    package static var wallEmptyTitle: Message { Message("wall.empty-title") }
    package static var wallEmptyText: Message { Message("wall.empty-text") }
    package static func wallInvested(plan: String, done: String, share: String) -> Message {
        Message("wall.invested", [.text(plan), .text(done), .text(share)])
    }
    package static func wallAverageTitle(count: Int) -> Message {
        Message("wall.average-title", [.number(count)])
    }
    package static func wallAverageFinding(done: String, plan: String) -> Message {
        Message("wall.average-finding", [.text(done), .text(plan)])
    }
    package static var wallNumbers: Message { Message("wall.numbers") }
    package static func wallScreenPage(page: Int, pages: Int) -> Message {
        Message("wall.screen-page", [.plain(page), .plain(pages)])
    }
    package static var wallScreenStop: Message { Message("wall.screen-stop") }
    package static var wallScreenGoOn: Message { Message("wall.screen-go-on") }
    package static var wallScreenLeave: Message { Message("wall.screen-leave") }
}
