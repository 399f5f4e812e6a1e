// Written by scripts/embed. Edit the source named below, then run it again.
// Source: Sources/Wording/Catalogues

// swift-format-ignore-file
extension Message {
    package static var actProposingName: Message { Message(.actProposingName) }
    package static var actDecidingName: Message { Message(.actDecidingName) }
    package static var actDeliveringName: Message { Message(.actDeliveringName) }
    package static var actSupervisingName: Message { Message(.actSupervisingName) }
    package static var actEvaluatingName: Message { Message(.actEvaluatingName) }
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
    package static func commandParserOther(sentence: String) -> Message {
        Message(.commandParserOther, [.text(sentence)])
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
    package static func componentsPageTitle(page: String, site: String) -> Message {
        Message(.componentsPageTitle, [.text(page), .text(site)])
    }
    package static func componentsPageTitleWithError(page: String, site: String) -> Message {
        Message(.componentsPageTitleWithError, [.text(page), .text(site)])
    }
    package static var componentsPageSkip: Message { Message(.componentsPageSkip) }
    package static var componentsPageNavigation: Message { Message(.componentsPageNavigation) }
    package static var componentsPageTools: Message { Message(.componentsPageTools) }
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
    package static func componentsChartMonthNumber(month: Int) -> Message {
        Message(.componentsChartMonthNumber, [.plain(month)])
    }
    package static func componentsChartMonthRow(month: Int) -> Message {
        Message(.componentsChartMonthRow, [.plain(month)])
    }
    package static func componentsChartEndOfMonth(month: Int) -> Message {
        Message(.componentsChartEndOfMonth, [.plain(month)])
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
    package static var errorHomeLink: Message { Message(.errorHomeLink) }
    package static var errorSignInLink: Message { Message(.errorSignInLink) }
    package static var errorNumberLabel: Message { Message(.errorNumberLabel) }
    package static var frameProductName: Message { Message(.frameProductName) }
    package static func frameSiteName(place: String) -> Message {
        Message(.frameSiteName, [.text(place)])
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
    package static var suggestionStateSubmitted: Message { Message(.suggestionStateSubmitted) }
    package static var suggestionStateAcknowledged: Message { Message(.suggestionStateAcknowledged) }
    package static var suggestionStateReplied: Message { Message(.suggestionStateReplied) }
    package static var suggestionOutcomeTakenForward: Message { Message(.suggestionOutcomeTakenForward) }
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
}
