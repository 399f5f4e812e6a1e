import Civics
import Database
import HTTPTypes
import Ledger
import Logging
import Portal
import Proposing
import TestSupport

/// A portal over a fresh record on SQLite, and a browser in front of it.
struct PortalSite {
    let record: TestRecord
    let portal: Portal

    /// What the requests of its browsers are logged to.
    private let logger: Logger

    static func with<R: Sendable>(
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
        isolation: isolated (any _Concurrency.Actor)? = #isolation,
        _ body: (PortalSite) async throws -> R
    ) async throws -> R {
        try await TestRecord.with(.sqlite) { record in
            let portal = Portal(ledger: record.ledger, logger: logger)
            return try await body(PortalSite(record: record, portal: portal, logger: logger))
        }
    }

    /// The same record served with other options.
    func served(_ options: Portal.Options) -> PortalSite {
        PortalSite(
            record: record,
            portal: Portal(ledger: record.ledger, options: options, logger: logger),
            logger: logger
        )
    }

    /// A browser that has never been here.
    func browser() -> PortalClient { PortalClient(portal, logger: logger) }

    /// A browser that somebody has signed in with.
    func browser(signedInAs person: Person) async throws -> PortalClient {
        let browser = browser()
        let page = try await browser.get(Address.signIn.path)
        _ = try await browser.submit(
            Address.signIn.path,
            from: page,
            [("login", person.login), ("password", Person.password)]
        )
        return browser
    }

    /// Makes a suggestion and gives the address of its page.
    func suggest(_ text: String, with browser: PortalClient) async throws -> String {
        let form = try await browser.get(Address.suggest.path)
        let answer = try await browser.submit(
            Address.suggest.path,
            from: form,
            [("body", text), ("place", "all")]
        )
        let location = answer.headers[.location] ?? ""
        return String(location.prefix { $0 != "?" })
    }
}
