import Civics
package import Evaluating
import HTTPTypes
package import Hummingbird
import HummingbirdCore
package import Ledger
package import Logging
import NIOCore
import Proposing
import ServiceLifecycle

/// The web over one record: routes, middlewares, and the server that runs them.
package struct Portal: Sendable {
    /// What depends on how the program is run.
    package struct Options: Sendable {
        /// Whether browsers reach it by TLS, directly or through a proxy: cookies are `Secure`.
        package var isSecure = false
        /// Accounts to be named on the sign-in page of a demo store: name and password.
        package var demoAccounts: [DemoAccount] = []
        /// The ways by which notices go out by themselves; none unless the operator says so.
        package var notices = NoticeSenders(path: Address.track.path)

        /// The usual ones.
        package init() {}
    }

    /// An account of a demo store, which everybody may know.
    package struct DemoAccount: Hashable, Sendable {
        /// The sign-in name.
        package let login: String
        /// The password.
        package let password: String

        /// Names an account.
        package init(login: String, password: String) {
            self.login = login
            self.password = password
        }
    }

    let ledger: Ledger
    let options: Options
    private let site: Site
    private let snapshots: SnapshotCache
    private let like: LikeSuggestions
    private let logger: Logger

    /// Builds the web over a record.
    package init(ledger: Ledger, options: Options = Options(), logger: Logger) {
        self.ledger = ledger
        self.options = options
        self.logger = logger
        site = Site(ledger)
        snapshots = SnapshotCache(ledger.revision)
        like = LikeSuggestions(ledger)
    }

    /// Every route with what surrounds it, outermost first.
    package func router() -> Router<Anonymous> {
        let router = Router(context: Anonymous.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: SecurityHeaders(isSecure: options.isSecure))
        router.add(middleware: ErrorPages(site: site))
        router.addRoutes(HealthRoute(ledger: ledger).endpoints)
        router.add(middleware: SnapshotMiddleware(cache: snapshots))
        router.add(middleware: OriginCheck())
        router.add(
            middleware: VisitorMiddleware(ledger: ledger, site: site, isSecure: options.isSecure)
        )
        router.add(middleware: KeptForms())
        router.addRoutes(AssetRoutes().endpoints)
        router.addRoutes(ServiceWorkerRoute().endpoints)
        router.addRoutes(MachineRoutes(ledger: ledger).endpoints)
        for routes in publicRoutes() {
            router.addRoutes(routes)
            router.addRoutes(routes, atPath: "/j/:jurisdiction")
        }
        consoleRoutes(router)
        return router
    }

    /// Serves until the process is told to stop.
    ///
    /// - Parameters:
    ///   - host: The address to listen on.
    ///   - port: The port; 0 takes a free one.
    ///   - onReady: Called with the port once requests are taken.
    /// - Throws: What the system says when the port cannot be had.
    package func run(
        host: String,
        port: Int,
        onReady: @escaping @Sendable (Int) -> Void
    ) async throws {
        let application = Application(
            responder: router().buildResponder(),
            server: .http1(
                configuration: .init(
                    idleTimeout: .seconds(20),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 16 << 10,
                        maxHeaderListSize: 32 << 10,
                        maxHeaderFieldCount: 100
                    )
                )
            ),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                availableConnectionsDelegate: MaximumAvailableConnections(4096)
            ),
            services: [
                RevisionFollower(ledger: ledger, logger: logger),
                ScrubFollower(ledger: ledger, logger: logger),
                LikenessFollower(
                    like: like,
                    search: SearchUpkeep(ledger),
                    logger: logger
                ),
                NoticeFollower(ledger: ledger, senders: options.notices, logger: logger),
            ],
            onServerRunning: { channel in onReady(channel.localAddress?.port ?? port) },
            logger: logger
        )
        try await application.runService()
    }

    private func publicRoutes() -> [RouteCollection<Anonymous>] {
        let writing = RateLimit(burst: 60, secondsEach: 5, clock: ledger.clock)
        let looking = RateLimit(burst: 60, secondsEach: 1, clock: ledger.clock)
        return [
            HomeRoutes(ledger: ledger).endpoints,
            SuggestRoutes(ledger: ledger, like: like, limit: writing).endpoints,
            OthersAskRoutes(like: like, limit: looking).endpoints,
            TrackRoutes(ledger: ledger, limit: writing).endpoints,
            CandidateRoutes(ledger: ledger).endpoints,
            WithdrawRoutes(ledger: ledger).endpoints,
            TrackedFileRoutes(ledger: ledger).endpoints,
            CallRoutes(ledger: ledger).endpoints,
            RuleRoutes(ledger: ledger).endpoints,
            BallotRoutes(ledger: ledger).endpoints,
            CertificateRoutes(ledger: ledger).endpoints,
            HallRoutes(ledger: ledger).endpoints,
            ProjectRoutes(ledger: ledger).endpoints,
            ProjectFileRoutes(ledger: ledger).endpoints,
            AssignmentRoutes(ledger: ledger).published,
            WallRoutes(ledger: ledger).endpoints,
            PublishedBulletinRoutes(ledger: ledger).endpoints,
            ReportRoutes(ledger: ledger, limit: writing).endpoints,
            CardRoutes(ledger: ledger).endpoints,
            SurveyRoutes(ledger: ledger, isSecure: options.isSecure, limit: writing).endpoints,
            DataRoutes(ledger: ledger).endpoints,
            VerifyRoutes().endpoints,
            ChallengeRoutes().endpoints,
            ComingRoutes().endpoints,
        ]
    }

    private func consoleRoutes(_ router: Router<Anonymous>) {
        let signing = RateLimit(burst: 20, secondsEach: 3, clock: ledger.clock)
        router.addRoutes(
            SignInRoutes(ledger: ledger, options: options, limit: signing).endpoints
        )
        let console = router.group(context: SignedIn.self)
        console.addRoutes(SessionRoutes(ledger: ledger, options: options).endpoints)
        console.addRoutes(InboxRoutes(ledger: ledger).endpoints)
        console.addRoutes(ConsoleCandidateRoutes(ledger: ledger).endpoints)
        console.addRoutes(ReplyRoutes(ledger: ledger).endpoints)
        console.addRoutes(ReplyTemplateRoutes(ledger: ledger).endpoints)
        console.addRoutes(ReplySlipRoutes(ledger: ledger).endpoints)
        console.addRoutes(
            BenchRoutes(ledger: ledger, like: like, order: BenchOrder(like)).endpoints
        )
        console.addRoutes(EntryRoutes(ledger: ledger).endpoints)
        console.addRoutes(HeldRoutes(ledger: ledger, like: like).endpoints)
        console.addRoutes(ErasureRoutes(ledger: ledger).endpoints)
        console.addRoutes(UnitRoutes(ledger: ledger).endpoints)
        console.addRoutes(ConsoleFileRoutes(ledger: ledger).endpoints)
        console.addRoutes(ConsoleSuggestionRoutes(ledger: ledger, like: like).endpoints)
        console.addRoutes(ImportRoutes(ledger: ledger).endpoints)
        console.addRoutes(ImportListRoutes(ledger: ledger).endpoints)
        console.addRoutes(ExportRoutes(ledger: ledger).endpoints)
        console.addRoutes(ConsoleCallRoutes(ledger: ledger).endpoints)
        console.addRoutes(RoundRoutes(ledger: ledger).endpoints)
        console.addRoutes(ScreeningRoutes(ledger: ledger).endpoints)
        console.addRoutes(BatchRoutes(ledger: ledger).endpoints)
        console.addRoutes(OpinionRoutes(ledger: ledger).endpoints)
        console.addRoutes(PollRoutes(ledger: ledger).endpoints)
        console.addRoutes(RatingRoutes(ledger: ledger).endpoints)
        console.addRoutes(CertificateRoutes(ledger: ledger).desk)
        console.addRoutes(RollRoutes(ledger: ledger).endpoints)
        console.addRoutes(TermRoutes(ledger: ledger).endpoints)
        console.addRoutes(SeatsRoutes(ledger: ledger).endpoints)
        console.addRoutes(RollImportRoutes(ledger: ledger).endpoints)
        console.addRoutes(MeetingRoutes(ledger: ledger).endpoints)
        console.addRoutes(MeetingPartRoutes(ledger: ledger).endpoints)
        console.addRoutes(DeputyRoutes(ledger: ledger).endpoints)
        console.addRoutes(ConsoleRuleRoutes(ledger: ledger).endpoints)
        console.addRoutes(RuleTrialRoutes(ledger: ledger).endpoints)
        console.addRoutes(SittingRoutes(ledger: ledger).endpoints)
        console.addRoutes(DeskRoutes(ledger: ledger).endpoints)
        console.addRoutes(PassRoutes(ledger: ledger).endpoints)
        console.addRoutes(CountingRoutes(ledger: ledger).endpoints)
        console.addRoutes(BoxRoutes(ledger: ledger).endpoints)
        console.addRoutes(DoubtfulRoutes(ledger: ledger).endpoints)
        console.addRoutes(MachineCountRoutes(ledger: ledger).endpoints)
        console.addRoutes(DeliveryRoutes(ledger: ledger).endpoints)
        console.addRoutes(PlanRoutes(ledger: ledger).endpoints)
        console.addRoutes(PlanFileRoutes(ledger: ledger).endpoints)
        console.addRoutes(ReplacementRoutes(ledger: ledger).endpoints)
        console.addRoutes(AssignmentRoutes(ledger: ledger).endpoints)
        console.addRoutes(ListRoutes(ledger: ledger).endpoints)
        console.addRoutes(MonthRoutes(ledger: ledger).endpoints)
        console.addRoutes(EvidenceRoutes(ledger: ledger).endpoints)
        console.addRoutes(CaseRoutes(ledger: ledger).endpoints)
        console.addRoutes(GroupRoutes(ledger: ledger).endpoints)
        console.addRoutes(WordRoutes(ledger: ledger).endpoints)
        console.addRoutes(VisitRoutes(ledger: ledger).endpoints)
        console.addRoutes(BulletinRoutes(ledger: ledger).endpoints)
        console.addRoutes(CardDeskRoutes(ledger: ledger).endpoints)
        console.addRoutes(SurveyDeskRoutes(ledger: ledger).endpoints)
        console.addRoutes(NoticeRoutes(ledger: ledger, senders: options.notices).endpoints)
        console.addRoutes(AuditRoutes(ledger: ledger).endpoints)
        console.addRoutes(AdministrationRoutes(ledger: ledger).endpoints)
        console.addRoutes(ComponentRoutes().endpoints)
    }
}
