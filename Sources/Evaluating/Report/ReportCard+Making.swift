import Casework
import Civics
import Database
import Deciding
import Delivering
import Ledger
import Tallying

extension ReportCard {
    /// Generates the card of a list from what the record holds of it now.
    ///
    /// `words` are the reasons and new dates that the office has entered for missed projects, by
    /// number; where it entered none, the decision that the record holds speaks.
    init<F: StoreFailure>(
        _ board: DeliveryBoard,
        words: [Int: CardWords.Miss],
        in transaction: Transaction<F>
    ) throws(F) {
        let ratings = try EntryRating.all(of: board.programme, in: transaction)
        var rows: [Row] = []
        for row in board.rows {
            let id = row.entry.enrolment.id
            rows.append(
                Row(
                    row,
                    of: board,
                    ratings: (ratings[id] ?? []).map(Rating.init),
                    cases: try PublicCases(about: id, in: transaction),
                    words: words[row.entry.enrolment.number]
                )
            )
        }
        self.init(
            list: Name(board.programme.name, board.programme.nameEnglish),
            basis: board.programme.basis,
            year: board.programme.year,
            month: board.month,
            // A list without a plan has nothing but what was published, as of that day.
            asOf: board.rows.contains { $0.entry.plan != nil }
                ? board.asOf : board.programme.asOf,
            rows: rows
        )
    }
}

extension ReportCard.Row {
    fileprivate init(
        _ row: DeliveryBoard.Row,
        of board: DeliveryBoard,
        ratings: [ReportCard.Rating],
        cases: PublicCases,
        words: CardWords.Miss?
    ) {
        let (entry, enrolment) = (row.entry, row.entry.enrolment)
        let targets = ReportCard.Target.all(of: row)
        let state = board.kind?.state(enrolment.state)
        let outcome = Self.outcome(row, state, targets, on: board.asOf)
        let lead = entry.duties.lead.flatMap { board.units[$0] }
        self.init(
            number: enrolment.number,
            code: enrolment.code,
            name: ReportCard.Name(enrolment.subject.name, enrolment.subject.nameEnglish),
            field: enrolment.subject.field,
            state: enrolment.state,
            stateName: ReportCard.Name(
                state?.name.zh ?? enrolment.state,
                state?.name.en ?? enrolment.state
            ),
            outcome: outcome,
            lead: lead.map { ReportCard.Name($0.name, $0.nameEnglish) },
            place: entry.plan?.place ?? Self.places(enrolment),
            targets: targets,
            money: ReportCard.Amounts(row),
            firstDeadline: entry.firstPlan?.deadline,
            deadline: entry.deadline,
            accepted: row.acceptances.last { $0.result != .refused }.map {
                ReportCard.Accepted($0, row.publicEvidence)
            },
            miss: outcome == .missed ? ReportCard.Miss(words, row) : nil,
            ratings: ratings,
            openReports: cases.open,
            closedReports: cases.closed.count,
            isSample: enrolment.subject.provenance.certainty == .inventedSample
                || cases.hasSamples
                || enrolment.measures.contains {
                    $0.fact?.provenance.certainty == .inventedSample
                }
        )
    }

    /// Where its measures are, of an entry without a plan.
    private static func places(_ enrolment: Enrolment) -> String {
        var places: [String] = []
        for place in enrolment.measures.map(\.measure.place)
        where !place.isEmpty && !places.contains(place) {
            places.append(place)
        }
        return places.joined(separator: "、")
    }

    /// What became of it: never better than the first promise lets it be.
    private static func outcome(
        _ row: DeliveryBoard.Row,
        _ state: ProgrammeKind.State?,
        _ targets: [ReportCard.Target],
        on day: CivilDate
    ) -> ReportCard.Outcome {
        let isShort = targets.contains { $0.isReached == false }
        switch state?.mark {
        case .done?: return isShort ? .missed : .finished
        case .held?: return .missed
        case .waiting?, .running?, nil:
            if row.entry.enrolment.state == "carried-over" { return .missed }
            let year = row.entry.programme.year
            guard let deadline = row.entry.firstPlan?.deadline else {
                return day.year > year ? .missed : .underway
            }
            return day < deadline ? .underway : .missed
        }
    }
}

extension ReportCard.Target {
    /// The results of an entry: against its plan, or as published where it has none.
    fileprivate static func all(of row: DeliveryBoard.Row) -> [ReportCard.Target] {
        guard row.entry.plan != nil else {
            return row.entry.enrolment.measures.filter { $0.measure.role == .result }
                .map(ReportCard.Target.init)
        }
        return row.progress.results.map(ReportCard.Target.init)
    }

    private init(_ measured: MeasuredFact) {
        var figure: String?
        if case .amount(let amount)? = measured.fact?.value { figure = amount.number.description }
        self.init(
            name: ReportCard.Name(measured.measure.name, measured.measure.nameEnglish),
            unit: measured.measure.unit,
            first: nil,
            present: nil,
            done: measured.fact?.value.printed,
            figure: figure,
            percent: nil,
            isReached: nil
        )
    }

    private init(_ line: EntryProgress.Line) {
        let measure = line.months.measure
        let isState = measure.isState(line.target)
        let progress = line.progress
        var done: String?
        if let progress {
            done =
                isState
                ? (progress.done == .zero ? nil : line.target.printed)
                : progress.done.number.description + measure.unit
        }
        self.init(
            name: ReportCard.Name(measure.name, measure.nameEnglish),
            unit: measure.unit,
            first: line.firstTarget?.printed,
            present: line.target.printed,
            done: done,
            figure: isState ? nil : progress?.done.number.description,
            percent: progress?.ofYear.percent(decimals: 1),
            isReached: progress.map { $0.done >= $0.target } ?? false
        )
    }
}

extension ReportCard.Amounts {
    fileprivate init?(_ row: DeliveryBoard.Row) {
        guard row.progress.invested != nil || row.progress.paid != nil else { return nil }
        let invested = row.progress.invested
        self.init(
            first: invested?.firstTarget?.figure?.number.description,
            planned: invested?.target.figure?.number.description,
            invested: invested?.months.done(by: row.progress.month)?.number.description,
            paid: row.progress.paid?.months.done(by: row.progress.month)?.number.description
        )
    }
}

extension ReportCard.Accepted {
    fileprivate init(_ acceptance: Acceptance, _ evidence: [Evidence]) {
        let files = evidence.filter {
            $0.ground == .acceptance(acceptance.ordinal) && $0.withdrawal == nil
        }
        self.init(
            on: acceptance.date,
            document: acceptance.document,
            checkers: acceptance.checkers,
            defects: acceptance.defects,
            mendBy: acceptance.mendBy,
            files: files.isEmpty ? nil : files.map(\.digest.hex)
        )
    }
}

extension ReportCard.Miss {
    /// What the office says of a miss, and where it says nothing, the record: the decision that put
    /// it where it is, the suspension of its light that holds, or the last decision that moved the
    /// plan.
    fileprivate init?(_ words: CardWords.Miss?, _ row: DeliveryBoard.Row) {
        let entry = row.entry
        let moved = entry.decisions.last.flatMap { $0.to == entry.enrolment.state ? $0 : nil }
        let isPutOff = entry.deadline != entry.firstPlan?.deadline
        let (reason, document) =
            moved.map { ($0.decision.reason, $0.decision.number) }
            ?? row.suspension.map { ($0.reason, $0.document) }
            ?? entry.plan?.decision.map { ($0.reason, $0.number) } ?? ("", "")
        let entered = words.map { ReportCard.Name($0.reason, $0.reasonEnglish) }
        let said = entered?.zh.isEmpty == false ? entered : ReportCard.Name(reason)
        guard let said, !said.zh.isEmpty else { return nil }
        let day = words?.newDate ?? (isPutOff ? entry.deadline : nil)
        self.init(
            reason: said,
            document: document,
            newDate: entry.enrolment.isTerminated ? nil : day,
            stageGoal: moved?.carryOver?.stageGoal
        )
    }
}

extension ReportCard.Rating {
    fileprivate init(_ rating: EntryRating) {
        var counts: Counts?
        if case .graded(let tally, _) = rating.item.rating, rating.ballot.publishing == .all {
            counts = Counts(
                satisfied: tally.satisfied,
                basic: tally.basic,
                dissatisfied: tally.dissatisfied,
                blank: tally.blank,
                valid: rating.forms.valid,
                base: rating.forms.base
            )
        }
        self.init(
            ballot: rating.ballot.key.description,
            title: ReportCard.Name(rating.ballot.title, rating.ballot.titleEnglish),
            heldOn: rating.ballot.heldOn,
            grade: rating.item.grade?.rawValue,
            state: rating.item.item.state.rawValue,
            baseKind: rating.base.rawValue,
            counts: counts,
            certificate: rating.certificate.hex
        )
    }
}
