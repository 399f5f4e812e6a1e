import Civics
import Database
import Deciding
import Foundation
import HTTPTypes
import Ledger
import Logging
import Portal
import Proposing
import TestSupport
import Testing

/// No result before the announcement: in no page, API, file, stream, header, log line or audit
/// entry, for nobody but those who count and sign.
@Suite struct NoResultBeforeTests {
    /// Somebody who looks at everything, and where some of the numbers may be found.
    private struct Viewer {
        let name: String
        let browser: PortalClient
        /// What the post may; nil for one that stays as it is.
        var rights: Set<Permission>?
        /// Where the numbers of boxes may stand.
        var boxes: Set<AddressPattern> = []
        /// Where the sums and the elected may stand.
        var sums: Set<AddressPattern> = []
    }

    private static let room: Set<AddressPattern> = [.countingSession, .countingBox]
    private static let chiefs: Set<AddressPattern> = [
        .countingSession, .countingBox, .compareBox, .recountBox, .countingSums,
    ]

    @Test func `no answer, log line or audit entry has the result before it is announced`()
        async throws
    {
        try await Self.watch({ try await LargeCount.closed($0) }) { day, site in
            let key = try await day.announce()
            let page = try await site.browser().get(Address.ballot(key).path)
            let hall = try await site.browser().get(Address.hall.path)
            let api = try await site.browser().get(Address.apiBallots.path)
            let file = try await site.browser().get(Address.dataFile(.ballotsCSV).path)
            let numbers = day.numbers
            #expect(Self.leak(of: numbers, in: page.text, of: .sums) != nil)
            #expect(Self.leak(of: numbers, in: hall.text, of: .elected) != nil)
            #expect(Self.leak(of: numbers, in: api.text, of: .elected) != nil)
            #expect(Self.leak(of: numbers, in: file.text, of: .sums) != nil)
        }
    }

    @Test func `nor has any of them the result of a rating`() async throws {
        try await Self.watch({ try await LargeCount.closedRating($0) }) { day, site in
            let key = try await day.announce()
            let page = try await site.browser().get(Address.ballot(key).path)
            let outcome = try await site.browser().get(Address.ballotOutcome(key).path)
            #expect(Self.leak(of: day.numbers, in: page.text, of: .sums) != nil)
            #expect(Self.leak(of: day.numbers, in: outcome.text, of: .elected) != nil)
        }
    }

    /// Looks at everything while a poll is counted, concluded and signed, then lets it end.
    private static func watch(
        _ closed: (TestRecord) async throws -> LargeCount,
        _ ending: (LargeCount, PortalSite) async throws -> Void
    ) async throws {
        let log = LogBook()
        try await PortalSite.with(logger: log.logger) { site in
            let day = try await closed(site.record)
            try await day.count()
            let values = try await Self.values(day, site)

            for stage in ["counting", "counted", "accepted"] {
                if stage == "counted" { try await day.conclude() }
                if stage == "accepted" { try await day.accept() }
                try await Self.look(site, values, day.numbers, stage)
            }
            for line in log.lines {
                #expect(Self.leak(of: day.numbers, in: line, of: .all) == nil, "\(line)")
            }
            for entry in try await site.record.auditEntries() {
                let text = "\(entry)"
                #expect(Self.leak(of: day.numbers, in: text, of: .all) == nil, "\(text)")
            }
            try await ending(day, site)
        }
    }

    /// The rights of the posts of the day, each looked from alone; what the others see is seen
    /// by somebody who has all of them.
    private static let onTheDay: [Permission] = [
        .prepareVotes, .conductVotes, .registerDeputies, .countVotes, .superviseVotes,
        .presideVotes, .readAudit,
    ]

    /// Asks for every address as everybody.
    private static func look(
        _ site: PortalSite,
        _ values: [String: [String]],
        _ numbers: LargeCount.Numbers,
        _ stage: String
    ) async throws {
        let isSigned = stage == "accepted"
        let routes = PortalRoute.all(of: site.portal).routes.filter { $0.method == .get }
            .sorted { $0.description < $1.description }
        var viewers = [
            Viewer(name: "the public", browser: site.browser()),
            Viewer(
                name: "a teller",
                browser: try await site.browser(signedInAs: CountingGround.teller),
                boxes: room
            ),
            Viewer(
                name: "the chief scrutineer",
                browser: try await site.browser(signedInAs: CountingGround.chief),
                boxes: chiefs,
                sums: chiefs.union([.pollCertificate])
            ),
        ]
        let anybody = try await site.browser(signedInAs: .administrator)
        let rights: [Set<Permission>] =
            [[], Set(Permission.allCases).subtracting([.superviseVotes, .presideVotes])]
            + Self.onTheDay.map { [$0] }
        for rights in rights {
            viewers.append(
                Viewer(
                    name: rights.map(\.rawValue).sorted().joined(separator: " "),
                    browser: anybody,
                    rights: rights,
                    sums: rights.contains(.superviseVotes)
                        || rights.contains(.presideVotes) && isSigned ? [.pollCertificate] : []
                )
            )
        }
        for viewer in viewers {
            if let rights = viewer.rights {
                try await site.record.hold(rights, at: Offices.administration)
            }
            for route in routes {
                for path in route.paths(values) {
                    let text = try await answer(path, route, viewer)
                    let isBoxAllowed = viewer.boxes.contains(route.pattern)
                    let isSumAllowed = viewer.sums.contains(route.pattern)
                    let leaks = [
                        isBoxAllowed ? nil : leak(of: numbers, in: text, of: .boxes),
                        isSumAllowed ? nil : leak(of: numbers, in: text, of: .sums),
                        isSumAllowed ? nil : leak(of: numbers, in: text, of: .elected),
                    ].compactMap(\.self)
                    #expect(leaks.isEmpty, "\(stage): \(viewer.name) at \(path)")
                }
            }
        }
    }

    /// Everything of an answer; of the stream its first piece.
    private static func answer(
        _ path: String,
        _ route: PortalRoute,
        _ viewer: Viewer
    ) async throws -> String {
        if route.pattern == .hallEvents {
            return try await viewer.browser.beginning(of: path, pieces: 1).joined()
        }
        let answer = try await viewer.browser.get(path)
        #expect(answer.status != .internalServerError, "\(viewer.name) at \(path)")
        // How long a page is may be any number.
        let headers = answer.headers.filter { $0.name != .contentLength }
            .map { "\($0.name): \($0.value)" }
        return headers.joined(separator: "\n") + "\n" + answer.text
    }

    // MARK: - What must not be found

    private enum Secret {
        case boxes
        case sums
        case elected
        case all
    }

    /// What of a secret a text has; nil where it has none but in a fingerprint, where any four digits
    /// may stand by chance.
    private static func leak(
        of numbers: LargeCount.Numbers,
        in text: String,
        of secret: Secret
    ) -> String? {
        guard find(secret, of: numbers, in: text) != nil else { return nil }
        let rest = text.replacing(/[0-9a-f]{4}( [0-9a-f]{4}){3,}/, with: "")
        return find(secret, of: numbers, in: rest)
    }

    private static func find(
        _ secret: Secret,
        of numbers: LargeCount.Numbers,
        in text: String
    ) -> String? {
        let data = Data(text.utf8)
        switch secret {
        case .boxes: return number(in: data, of: numbers.boxNumbers)
        case .sums: return number(in: data, of: numbers.sums)
        case .elected: return elected(numbers.elected, in: data)
        case .all:
            return number(in: data, of: numbers.boxNumbers + numbers.sums)
                ?? elected(numbers.elected, in: data)
        }
    }

    /// The first of some numbers that stands by itself, plain or grouped.
    private static func number(in data: Data, of numbers: [Int]) -> String? {
        for number in numbers {
            let digits = String(number)
            let grouped = "\(digits.dropLast(3)),\(digits.suffix(3))"
            for form in number > 999 ? [digits, grouped] : [digits] {
                for place in places(of: form, in: data) {
                    let before = place.lowerBound == 0 ? nil : data[place.lowerBound - 1]
                    let after = place.upperBound == data.count ? nil : data[place.upperBound]
                    if !isWord(before), !isWord(after) { return form }
                }
            }
        }
        return nil
    }

    private static func isWord(_ byte: UInt8?) -> Bool {
        guard let byte else { return false }
        return Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber
            || byte == UInt8(ascii: "_")
    }

    /// The elected next to one another with none of the others between, in their order or in that
    /// of the list: by name in either language, or by number in JSON; of a rating a grade in JSON.
    private static func elected(_ elected: [String], in data: Data) -> String? {
        guard !elected.isEmpty else {
            let grade = "\"grade\":\""
            return places(of: grade, in: data).isEmpty ? nil : grade
        }
        let orders = [elected, elected.sorted()]
        for name in ["项目", "Project "] {
            let found = (1...5).map(String.init)
                .flatMap { item in places(of: name + item, in: data).map { (item, $0.lowerBound) } }
                .sorted { $0.1 < $1.1 }.map(\.0)
            var items: [String] = []
            for item in found where items.last != item { items.append(item) }
            for place in items.indices.dropLast(2) {
                let three = Array(items[place...(place + 2)])
                if orders.contains(three) { return three.joined(separator: name) }
            }
        }
        for order in orders {
            let json = order.map { "\"\($0)\"" }.joined(separator: ",")
            if !places(of: json, in: data).isEmpty { return json }
        }
        return nil
    }

    private static func places(of text: String, in data: Data) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var from = 0
        while let place = data.range(of: Data(text.utf8), in: from..<data.count) {
            found.append(place)
            from = place.upperBound
        }
        return found
    }

    // MARK: - The store

    /// What fills the addresses.
    private static func values(
        _ day: LargeCount,
        _ site: PortalSite
    ) async throws -> [String: [String]] {
        let ground = day.ground
        func ids(_ sql: String) async throws -> [String] {
            try await site.record.database.read {
                (transaction: Transaction<StoreError>) throws(StoreError) -> [Int] in
                try transaction.all(sql)
            }.map(String.init)
        }
        return [
            "meeting": [ground.meeting.description], "poll": [ground.poll.description],
            "session": [ground.session.description],
            "sitting": try await ids("SELECT id FROM sitting"),
            "box": ["1", "2"], "paper": ["1"],
            "deputy": try await ids("SELECT id FROM deputy ORDER BY id LIMIT 1"),
            "term": try await ids("SELECT id FROM congress_term"), "leave": ["5"],
            "rule": try await ids("SELECT id FROM voting_rule"), "ballot": ["2022-1", "2023-1"],
            "year": ["2022", "2023"], "number": ["1"], "version": ["1"],
            "purpose": ["projects", "rating"],
            "code": ["5"], "suggestion": ["5"], "candidate": ["5"], "section": ["basics"],
            "slot": [ReplyTemplate.Slot.all[0].key], "call": ["5"], "round": ["5"],
            "assignment": ["5"], "import": ["5"], "import/file": [Digest(of: "a").hex],
            "kind": ["xlsx", "csv"], "file": DataFile.allCases.map(\.rawValue),
            "asset": [], "name": ["minsheng.css"],
        ]
    }
}

/// Keeps what is logged, at every level.
private final class LogBook: Sendable {
    private let book = Box<[String]>([])

    var lines: [String] { book.value }

    var logger: Logger { Logger(label: "test") { _ in Handler(book: self.book) } }

    private struct Handler: LogHandler {
        let book: Box<[String]>
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let line = "\(event.level) \(event.message) \(event.metadata ?? [:]) \(metadata)"
            book.change { $0.append(line) }
        }
    }
}
