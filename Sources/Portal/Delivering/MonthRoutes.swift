import Casework
import Civics
import Delivering
import Hummingbird
import Ledger
import Markup
import Supervising
import Wording

/// The months of a unit's projects, and of all where the office publishes them.
struct MonthRoutes {
    let ledger: Ledger

    private var desk: DeliveryDesk { DeliveryDesk(ledger: ledger) }
    private var months: ReportingMonths { ReportingMonths(ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.months.route, use: index)
            .post(AddressPattern.months.route, use: publishAll)
            .get(AddressPattern.deliveryMonth.route, use: open)
            .post(AddressPattern.deliveryMonth.route, use: act)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let boards = try await desk.boards(context)
        var cases: [ID<Enrolment>: MonthProblems] = [:]
        for board in boards where context.officer.permissions.contains(.reportProgress) {
            for row in board.rows where row.entry.duties.lead == context.officer.party {
                cases[row.entry.enrolment.id] = try await problems(board, row, context)
            }
        }
        let page = MonthsPage(
            book: context.book,
            boards: boards,
            cases: cases,
            former: try await desk.former(
                boards.flatMap { $0.rows.flatMap(\.evidence) },
                context
            ),
            officer: context.officer,
            today: desk.today,
            done: try request.query("done"),
            publishing: try outcome(request),
            target: { context.form(Address.deliveryMonth($0, $1).path, hidden: $2) },
            publishingTarget: { context.form(Address.months.path, hidden: $0.hidden) }
        )
        return try desk.render(
            page.content,
            title: .deliveryMonthsNav,
            current: .months,
            isSample: page.isSample,
            request,
            context
        )
    }

    /// What became of months that were published together, out of the address.
    private func outcome(_ request: Request) throws(PageError) -> MonthPublishing.Outcome? {
        guard let published = try request.query("published").flatMap({ Int($0) }),
            let left = try request.query("left").flatMap({ Int($0) }),
            published >= 0, left >= 0
        else { return nil }
        return MonthPublishing.Outcome(published: published, left: left)
    }

    @Sendable func publishAll(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        try desk.authorise(any: [.publishProgress], context)
        let fields = try await FormFields(request, context, fields: MonthPublishing.fields)
        guard let publishing = MonthPublishing(fields) else {
            throw .unreadable(.unknownField("months"))
        }
        let board = try await desk.board(publishing.list, context)
        var outcome = MonthPublishing.Outcome()
        for month in publishing.months {
            guard let row = board[month.number] else { throw .notFound }
            let entry = DeliveryEntry(part: MonthAct.publish.rawValue)
            let (id, period) = (row.entry.enrolment.id, month.period)
            do throws(DeliveryError) {
                try await run(.publish, id, period, month.version, entry, context)
                outcome.published += 1
            } catch {
                _ = try entry.refused(error)
                outcome.left += 1
            }
        }
        return .seeOther(
            Address.months.path + "?published=\(outcome.published)&left=\(outcome.left)"
        )
    }

    @Sendable func open(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let period = try desk.period(context)
        let (board, row) = try await desk.row(context, month: period.month)
        guard period.year == board.programme.year, row.entry.plan != nil else {
            throw .notFound
        }
        let entry = DeliveryEntry(row.monthForm(for: period).values, part: "month")
        return try await page(
            entry,
            row.openVersion(of: period),
            period,
            board,
            row,
            request,
            context
        )
    }

    @Sendable func act(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: ["act", "version", "reason", "list", "next", "remark", "correction"],
            prefixes: ["figure-", "reached-", "expected-", "problem-"]
        )
        guard let act = MonthAct(rawValue: fields["act"]) else {
            throw .unreadable(.unknownField("act"))
        }
        let period = try desk.period(context)
        let (_, row) = try await desk.row(context, month: period.month)
        let entry = DeliveryEntry(act.isEntering ? "month" : act.rawValue, fields)
        let version = Int(fields["version"]) ?? -1
        do throws(DeliveryError) {
            try await run(act, row.entry.enrolment.id, period, version, entry, context)
        } catch {
            let entered = try entry.refused(error)
            // Somebody may have been faster while this one was read.
            let (board, row) = try await desk.row(context, month: period.month)
            return try await page(
                entered,
                error == .changedMeanwhile ? row.openVersion(of: period) : version,
                period,
                board,
                row,
                request,
                context
            ).response(from: request, context: context)
        }
        if fields["list"] == "1" || act == .submit || act == .unchanged {
            return .seeOther(Address.months.path + "?done=\(act.rawValue)")
        }
        return .seeOther(Address.deliveryMonth(row.key, period).path + "?done=\(act.rawValue)")
    }

    private func run(
        _ act: MonthAct,
        _ id: ID<Enrolment>,
        _ period: ReportPeriod,
        _ version: Int,
        _ entry: DeliveryEntry,
        _ context: SignedIn
    ) async throws(DeliveryError) {
        let (actor, place) = (context.actor, context.officer.jurisdiction)
        let form = MonthForm(entry.values)
        func enter(_ entering: ReportingMonths.Entering) async throws(DeliveryError) {
            try await months.enter(
                entering,
                of: id,
                for: period,
                version: version,
                by: actor,
                in: place
            )
        }
        switch act {
        case .draft: try await enter(.draft(form))
        case .submit: try await enter(.submit(form))
        case .unchanged: try await enter(.unchanged)
        case .review:
            try await months.review(id, period, version: version, by: actor, in: place)
        case .back:
            try await months.sendBack(
                id,
                period,
                version: version,
                reason: entry["reason"],
                by: actor,
                in: place
            )
        case .publish:
            let verifier: ID<Party>?
            do throws(StoreError) {
                verifier = try await ReadingGroups(ledger).verifier(of: id, in: place)
            } catch {
                throw .store(error)
            }
            try await months.publish(
                id,
                period,
                version: version,
                watcher: verifier,
                by: actor,
                in: place
            )
        }
    }

    private func page(
        _ entry: DeliveryEntry,
        _ version: Int,
        _ period: ReportPeriod,
        _ board: DeliveryBoard,
        _ row: DeliveryBoard.Row,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let page = MonthPage(
            book: context.book,
            board: board,
            row: row,
            period: period,
            officer: context.officer,
            cases: try await problems(board, row, context),
            former: try await desk.former(row.evidence, context),
            entry: entry,
            done: try request.query("done"),
            today: desk.today,
            version: version,
            target: context.form(
                Address.deliveryMonth(row.key, period).path,
                hidden: [FormTarget.Hidden("version", String(version))]
            )
        )
        return try desk.render(
            page.content,
            title: .deliveryMonthsNav,
            current: .months,
            entry: entry,
            isSample: board.isSample,
            request,
            context
        )
    }

    private func problems(
        _ board: DeliveryBoard,
        _ row: DeliveryBoard.Row,
        _ context: SignedIn
    ) async throws(PageError) -> MonthProblems {
        let (id, officer) = (row.entry.enrolment.id, context.officer)
        do throws(StoreError) {
            let verifier = try await ReadingGroups(ledger).verifier(
                of: id,
                in: officer.jurisdiction
            )
            return MonthProblems(
                book: context.book,
                open: try await ReadingCases(ledger).open(about: id, for: officer.party),
                verifier: board.unit(verifier, in: context.book),
                unit: board.unit(row.entry.duties.lead, in: context.book),
                officer: officer
            )
        } catch {
            throw PageError(error)
        }
    }
}

extension DeliveryBoard.Row {
    /// The version of a month that is not published; 0 where there is none, as before a correction.
    fileprivate func openVersion(of period: ReportPeriod) -> Int {
        report(for: period).flatMap { $0.state == .published ? nil : $0.version } ?? 0
    }
}

/// What can be done with a month.
enum MonthAct: String, CaseIterable {
    case draft
    case submit
    case unchanged
    case review
    case back
    case publish

    /// Whether it is the unit's clerk's, with the form.
    var isEntering: Bool { self == .draft || self == .submit || self == .unchanged }

    /// What was done.
    var done: Message {
        switch self {
        case .draft: .deliveryDoneDraft
        case .submit, .unchanged: .deliveryDoneMonth
        case .review: .deliveryDoneReview
        case .back: .deliveryDoneBack
        case .publish: .deliveryDonePublish
        }
    }
}
