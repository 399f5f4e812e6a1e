import Civics
import Evaluating
import Hummingbird
import Ledger
import Markup
import Proposing
import Supervising
import Wording

/// The frame of a console page: what this post may open, and who is signed in.
struct ConsolePageFrame {
    private let request: Request
    private let context: SignedIn

    init(_ request: Request, _ context: SignedIn) {
        self.request = request
        self.context = context
    }

    func frame(title: Message, current: Address) throws(PageError) -> ConsoleFrame {
        let book = context.book
        guard let home = try context.site.tree[context.officer.jurisdiction] else {
            throw .notFound
        }
        var frame = ConsoleFrame(
            book: book,
            site: .make(scope: Scope(jurisdiction: home, isDefault: true), book: book),
            look: PageLook(request, context.anonymous.preferences),
            title: book.say(title),
            groups: groups(current: current),
            person: person
        )
        frame.stamp = try context.site.auditHead.stamp(in: book)
        return frame
    }

    private func groups(current: Address) -> [ConsoleGroup] {
        let book = context.book
        var groups = [
            ConsoleGroup(book.say(.consoleGroupWork), [page(.console, .consoleNavInbox, current)])
        ]
        var proposing: [ConsoleGroup.Page] = []
        if may(.manageCalls) { proposing.append(page(.consoleCalls, .callsTitle, current)) }
        if may(.readSuggestions) {
            proposing.append(page(.suggestions, .consoleNavSuggestions, current))
        }
        if may(.readSuggestions) {
            proposing.append(page(.screening, .screeningNav, current))
        }
        if may(.screenSuggestions) {
            proposing.append(page(.bench, .benchNav, current))
        }
        if may(.replyToSuggestions) {
            proposing.append(page(.replies, .replyNav, current))
        }
        if may(ReadingNotices.permission) {
            proposing.append(page(.notices, .outboxNav, current))
        }
        if may(.enterSuggestions) {
            proposing.append(page(.held, .intakeNavHeld, current))
            proposing.append(page(.enterSuggestion, .intakeNavEnter, current))
        }
        if may(.proposeForUnit) {
            proposing.append(page(.unitSuggestions, .intakeNavUnit, current))
        }
        if may(.giveOpinions) { proposing.append(page(.opinions, .screeningNavOpinions, current)) }
        if may(.exchangeSuggestions) {
            proposing.append(page(.importSuggestions, .consoleNavImport, current))
            proposing.append(page(.exportSuggestions, .consoleNavExport, current))
        }
        if mayReadCandidates {
            proposing.append(page(.consoleCandidates, .candidateConsoleTitle, current))
        }
        if !proposing.isEmpty {
            groups.append(ConsoleGroup(book.say(.actProposingName), proposing))
        }
        var deciding: [ConsoleGroup.Page] = []
        if may(.manageRoll) || may(.prepareVotes) {
            deciding.append(page(.roll, .rollNav, current))
        }
        if may(.prepareVotes) || may(.conductVotes) {
            deciding.append(page(.meetings, .meetingNav, current))
        }
        if may(.prepareVotes) { deciding.append(page(.consoleRules, .rulesTitle, current)) }
        if [.prepareVotes, .conductVotes, .superviseVotes, .presideVotes].contains(where: may) {
            deciding.append(page(.polls, .pollNav, current))
        }
        if may(.conductVotes) || may(.registerDeputies) || may(.superviseVotes) {
            deciding.append(page(.sittings, .registerNav, current))
        }
        if may(.registerDeputies) {
            deciding.append(page(.registerDesk, .registerDeskNav, current))
        }
        if [.countVotes, .superviseVotes, .conductVotes].contains(where: may) {
            deciding.append(page(.counting, .countingNav, current))
        }
        if !deciding.isEmpty { groups.append(ConsoleGroup(book.say(.actDecidingName), deciding)) }
        var delivering: [ConsoleGroup.Page] = []
        if [.reportProgress, .reviewProgress, .publishProgress].contains(where: may) {
            delivering.append(page(.months, .deliveryMonthsNav, current))
        }
        if DeliveryDesk.readers.contains(where: may) {
            delivering.append(page(.delivery, .deliveryNav, current))
        }
        if !delivering.isEmpty {
            groups.append(ConsoleGroup(book.say(.actDeliveringName), delivering))
        }
        var supervising: [ConsoleGroup.Page] = []
        if [.handleCases, .leadSupervision, .visitProjects].contains(where: may) {
            supervising.append(page(.cases, .caseNav, current))
        }
        if may(.leadSupervision) || may(.visitProjects) {
            supervising.append(page(.visits, .supervisionVisitNav, current))
            supervising.append(page(.groups, .supervisionGroupNav, current))
        }
        if ReadingBulletins.readers.contains(where: may) {
            supervising.append(page(.consoleBulletins, .bulletinNav, current))
        }
        if !supervising.isEmpty {
            groups.append(ConsoleGroup(book.say(.actSupervisingName), supervising))
        }
        if may(.manageReports) {
            groups.append(
                ConsoleGroup(
                    book.say(.actEvaluatingName),
                    [
                        page(.reportDesk, .reportDeskNav, current),
                        page(.surveyDesk, .surveyNav, current),
                    ]
                )
            )
        }
        var record: [ConsoleGroup.Page] = []
        if may(.readAudit) { record.append(page(.audit, .consoleNavAudit, current)) }
        if may(.administer) {
            record.append(page(.administration, .consoleNavAdministration, current))
        }
        record.append(page(.components, .consoleNavComponents, current))
        groups.append(ConsoleGroup(book.say(.consoleGroupRecord), record))
        return groups
    }

    private func may(_ permission: Permission) -> Bool {
        context.officer.permissions.contains(permission)
    }

    /// As `ReadingCandidates` has it.
    private var mayReadCandidates: Bool {
        [
            .editCandidates, .screenSuggestions, .freezeCandidates, .amendCandidates,
            .readSuggestions,
        ].contains(where: may)
    }

    private func page(
        _ address: Address,
        _ name: Message,
        _ current: Address
    ) -> ConsoleGroup.Page {
        ConsoleGroup.Page(
            PageLink(context.book.say(name), to: address.path, isCurrent: address == current)
        )
    }

    private var person: ConsolePerson {
        let book = context.book
        return ConsolePerson(
            name: context.session.displayName,
            post: context.officer.postName(in: book.language),
            lastSignIn: context.session.lastSignIn.map(book.time),
            posts: context.session.posts.map {
                FormOption(
                    $0.officer.post.description,
                    $0.officer.postName(in: book.language)
                )
            },
            currentPost: context.officer.post.description,
            changePost: context.form(Address.changePost.path),
            signOut: context.form(Address.signOut.path)
        )
    }
}

extension Officer {
    /// The post's name in a language.
    func postName(in language: Language) -> String {
        switch language {
        case .zh: postName
        case .en: postNameEnglish
        }
    }
}
