package import Civics
package import Database
package import Deciding
package import Ledger

/// A list with everything that is delivered on it, as of the end of a month.
package struct DeliveryBoard: Hashable, Sendable {
    /// An entry with how far it is.
    package struct Row: Hashable, Sendable {
        /// The entry with its plans and duties.
        package let entry: DeliveringEntry
        /// How far it is at the end of the month it is judged by.
        package let progress: EntryProgress
        /// Its light at the end of that month, computed now.
        package let light: Light
        /// The lights that were published, in the order of months and revisions.
        package let published: [PublishedLight]
        /// The suspensions of its light, the oldest first.
        package let suspensions: [LightSuspension]
        /// Its month reports, in the order of months and revisions.
        package let reports: [MonthReport]
        /// What those who checked it found, in their order.
        package let acceptances: [Acceptance]
        /// The files that show it, in the order of their numbers.
        package let evidence: [Evidence]
        /// Where the text as it was voted stands; nil of an entry that no vote chose.
        package let decided: DecidedEntry?
        /// How it took the place of another; nil of an entry that did not.
        package let replacement: Replacement?
        /// The number of the entry whose place it took; nil where it took none.
        package let replaces: Int?
        /// The number of the entry that took its place; nil where none did.
        package let replacedBy: Int?

        /// The newest month until the board's that is reported and published, on this list or on
        /// another that has the same subject; nil where there is none.
        package let knownMonth: Int?
        /// The newest of them, whatever the board's month is.
        package let newestMonth: Int?
        /// The other lists that have the same subject.
        package let elsewhere: [ListedSubject]

        /// The newest revision of a month.
        package func report(for period: ReportPeriod) -> MonthReport? {
            reports.last { $0.period == period }
        }

        /// The colour that is shown; nil where nothing is known, and where nothing has begun and
        /// nothing is late.
        package var shownColour: LightColour? {
            progress.hasBegun || light.colour != .green ? light.colour : nil
        }

        /// The suspension that holds; nil where none does.
        package var suspension: LightSuspension? { suspensions.last { $0.until == nil } }
    }

    /// The list.
    package let programme: Programme
    /// What its states mean; nil where the store no longer knows the kind.
    package let kind: ProgrammeKind?
    /// At the end of which month, 1 to 12.
    package let month: Int
    /// The day it speaks of: the last of the month, or today where that is earlier.
    package let asOf: CivilDate
    /// The newest month that any unit's report was published for; nil where none was.
    package let newestMonth: Int?
    /// The lists that its subjects stand on besides.
    package let others: [Programme]
    /// In the order of the list; one of them alone where only that was read.
    package let rows: [Row]
    /// The notices of assignment, the newest first.
    package let notices: [IssuedNotice]
    /// The units under today's names, by key.
    package let units: [ID<Party>: Party]
    /// Those that can have a duty, in the order of their codes.
    package let unitsWithDuties: [Party]
    /// Who can decide about its entries.
    package let authorities: [Authority]

    /// Its row with a number.
    package subscript(number: Int) -> Row? {
        rows.first { $0.entry.enrolment.number == number }
    }
}

/// Reading how far a list is.
package struct ReadingDelivery: Sendable {
    private let ledger: Ledger
    private let presets: LightPresets

    /// Reads a record, with the lights there are.
    package init(_ ledger: Ledger, presets: LightPresets = .builtIn) {
        self.ledger = ledger
        self.presets = presets
    }

    /// The board of a year at the end of a month, or of the newest that was published, with one
    /// entry alone where its number is given; nil where there is no such list or entry.
    package func board(
        of jurisdiction: ID<Jurisdiction>,
        kind: String,
        year: Int,
        only number: Int? = nil,
        month: Int? = nil
    ) async throws(StoreError) -> DeliveryBoard? {
        let (today, kinds, presets) = (ledger.clock.now().date, ledger.kinds, presets)
        return try await ledger.read {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            guard
                let programme = try Ledger.programme(
                    of: jurisdiction,
                    kind: kind,
                    year: year,
                    in: transaction
                )
            else { return nil }
            var only: ID<Enrolment>?
            if let number {
                only = try Ledger.numbers(of: programme.id, in: transaction)
                    .first { $0.value == number }?.key
                guard only != nil else { return nil }
            }
            return try DeliveryBoard(
                programme,
                kinds,
                presets: presets,
                only: only,
                month: month,
                on: today,
                in: transaction
            )
        }
    }
}

extension ReadingDelivery {
    /// Every list of a jurisdiction, the newest first: those that deputies voted on before the others.
    package func lists(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [Programme] {
        let kinds = ledger.kinds.all
        return try await ledger.read {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            var lists: [Programme] = []
            for kind in kinds {
                lists += try Ledger.programmes(of: jurisdiction, kind: kind.id, in: transaction)
            }
            return lists.filter { $0.kind == ProgrammeKind.livelihood }.sorted { $0.year > $1.year }
                + lists.filter { $0.kind != ProgrammeKind.livelihood }.sorted { $0.year > $1.year }
        }
    }
}

extension DeliveryBoard {
    /// Reads a list within a transaction, or one entry of it, at the end of a month or of the newest
    /// that was published.
    package init<F: StoreFailure>(
        _ programme: Programme,
        _ kinds: ProgrammeKinds,
        presets: LightPresets = .builtIn,
        only entry: ID<Enrolment>? = nil,
        month: Int? = nil,
        on today: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) {
        let kind = kinds[programme.kind]
        let preset = presets.preset(of: kind)
        let list: EntryScope = entry.map { .entry($0) } ?? .list(programme.id)
        let (entries, all) = try Ledger.entriesWithFacts(of: list, in: transaction)
        let facts = Dictionary(grouping: all, by: \.measure)
        let duties = try DutyTable.all(of: list, in: transaction)
        let baselines = try BaselineTable.all(of: list, in: transaction)
        let decisions = try StateDecisionTable.all(of: list, in: transaction)
        let reports = Dictionary(
            grouping: try MonthReportTable.all(of: list, in: transaction),
            by: \.enrolment
        )
        let lights = Dictionary(
            grouping: try LightTable.lights(of: list, in: transaction),
            by: \.enrolment
        )
        let suspensions = Dictionary(
            grouping: try LightTable.suspensions(of: list, in: transaction),
            by: \.enrolment
        )
        let months = try MonthReportTable.publishedMonths(
            of: list,
            in: programme.year,
            transaction
        )
        let elsewhere = Dictionary(
            grouping: try ListedSubject.elsewhere(than: list, in: transaction),
            by: \.subject
        )
        var others: [Programme] = []
        for kind in kinds.all where !elsewhere.isEmpty {
            others += try Ledger.programmes(
                of: programme.jurisdiction,
                kind: kind.id,
                in: transaction
            )
        }
        self.others = others
        let acceptances = try AcceptanceTable.all(of: list, in: transaction)
        let evidence = try EvidenceTable.all(of: list, in: transaction)
        let decided = try DecidedEntry.newest(of: programme.id, in: transaction)
        // One that a recount has chosen stands on its own.
        let replacements = try Replacement.all(on: programme.id, in: transaction)
            .filter { decided[$0.enrolment] == $0.origin }
        let newest =
            try entry == nil
            ? months.values.joined().max()
            : MonthReportTable.newestMonth(of: programme, in: transaction)
        let month = month ?? newest ?? Self.current(month: today, of: programme.year)
        self.programme = programme
        self.kind = kind
        self.month = month
        asOf = Self.day(month, of: programme.year, today: today)
        newestMonth = newest
        let numbers = try Ledger.numbers(of: programme.id, in: transaction)
        rows = try entries.map {
            (enrolment) throws(F) in
            let id = enrolment.id
            let entry = DeliveringEntry(
                programme: programme,
                enrolment: enrolment,
                duties: duties[id] ?? [],
                baselines: baselines[id] ?? [],
                decisions: decisions[id] ?? []
            )
            let published = months[enrolment.subject.id] ?? []
            let known = published.filter { $0 <= month }.max()
            let judged = Self.judged(by: known, month)
            let progress = EntryProgress(
                entry,
                enrolment.measures.flatMap { facts[$0.measure.id] ?? [] },
                reports[id] ?? [],
                elsewhere: try Self.milestones(
                    told: elsewhere[enrolment.subject.id] ?? [],
                    in: programme.year,
                    by: judged,
                    transaction
                ),
                isReported: known != nil,
                month: judged
            )
            let suspended = suspensions[id] ?? []
            return Row(
                entry: entry,
                progress: progress,
                light: Light(
                    preset,
                    enrolment.isTerminated
                        ? [:]
                        : progress.readings(
                            on: Self.day(judged, of: programme.year, today: today),
                            deadline: entry.deadline,
                            isAccepted: enrolment.state == "accepted",
                            isSuspended: enrolment.state == "suspended"
                                || suspended.contains { $0.until == nil }
                        )
                ),
                published: lights[id] ?? [],
                suspensions: suspended,
                reports: reports[id] ?? [],
                acceptances: acceptances[id] ?? [],
                evidence: evidence[id] ?? [],
                decided: decided[id],
                replacement: replacements.last { $0.enrolment == id },
                replaces: replacements.last { $0.enrolment == id }
                    .flatMap { numbers[$0.replaced] },
                replacedBy: replacements.last { $0.replaced == id }
                    .flatMap { numbers[$0.enrolment] },
                knownMonth: known,
                newestMonth: published.max(),
                elsewhere: elsewhere[enrolment.subject.id] ?? []
            )
        }
        notices = try AssignmentNoticeTable.all(of: programme.id, in: transaction)
        let parties = try Ledger.parties(of: programme.jurisdiction, on: today, in: transaction)
        units = Dictionary(parties.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        unitsWithDuties = parties.withDuties(
            try Post.all(of: programme.jurisdiction, in: transaction)
        ).sorted { $0.code < $1.code }
        authorities = try Ledger.authorities(in: programme.jurisdiction, transaction)
    }

    /// What was told of milestones on other lists of a year, by their names.
    private static func milestones<F: StoreFailure>(
        told listed: [ListedSubject],
        in year: Int,
        by month: Int,
        _ transaction: Transaction<F>
    ) throws(F) -> [String: MonthReport.MilestoneNews] {
        var told: [String: MonthReport.MilestoneNews] = [:]
        for other in listed where other.year == year {
            let other = other.enrolment
            let plan = try BaselineTable.all(of: .entry(other), in: transaction)[other]?
                .last { $0.inForce != nil }
            let news = EntryProgress.newest(
                try MonthReportTable.all(of: .entry(other), in: transaction),
                by: month
            )
            for milestone in plan?.milestones ?? [] {
                if let one = news[milestone.key] { told[milestone.name] = one }
            }
        }
        return told
    }

    /// The month of today within the year: January before it, December after it.
    private static func current(month today: CivilDate, of year: Int) -> Int {
        today.year < year ? 1 : today.year > year ? 12 : today.month
    }

    /// The month an entry is judged by: the board's, or the one before as long as only that is
    /// published.
    ///
    /// Who reports no longer is judged by the board's month and what is known.
    private static func judged(by known: Int?, _ month: Int) -> Int {
        known.map { $0 == month - 1 ? $0 : month } ?? month
    }

    private static func day(_ month: Int, of year: Int, today: CivilDate) -> CivilDate {
        guard let period = ReportPeriod(year: year, month: month) else { return today }
        return min(period.lastDay, today)
    }
}
