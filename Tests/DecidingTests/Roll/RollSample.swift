import Civics
import Deciding
import Ledger
import Sheets
import TestSupport

/// A term with a small roll: seven seats, five deputies in two delegations.
enum RollSample {
    /// The first day of the term; the tests' clock stands eleven months later.
    static let firstDay = "2022-01-05"

    static let term = TermForm(
        number: "19",
        seats: "7",
        startsOn: firstDay,
        source: "市人大常委会公告〔五届〕第139号",
        delegations: "第一代表团|First delegation\n第二代表团"
    )

    static let table = """
        编号,姓名,代表团,座位号
        1,王甽,第一代表团,1排1座
        2,李綦,第一代表团,1排2座
        3,𠮷田𪚥,第二代表团,
        4,王甽,第二代表团,2排1座
        9,买买提·𬱖,第二代表团,2排2座
        """

    /// A change that is right but for what each test makes of it.
    static func form(
        since: String = "2022-06-01",
        reason: String = "调离本行政区域",
        _ edit: (inout DeputyForm) -> Void = { _ in }
    ) -> DeputyForm {
        var form = DeputyForm(since: since, document: "常委会公告第12号", reason: reason)
        edit(&form)
        return form
    }

    /// Somebody elected, right but for what each test makes of it.
    static func joining(
        _ roll: Roll,
        _ edit: (inout DeputyForm) -> Void = { _ in }
    ) -> DeputyForm {
        form(reason: "补选") { form in
            form.number = "10"
            form.name = "新代表"
            form.delegation = roll.delegations.first?.id.description ?? ""
            edit(&form)
        }
    }
}

extension TestRecord {
    /// Opens the sample's term.
    func openedTerm(_ form: TermForm = RollSample.term) async throws -> ID<CongressTerm> {
        try await KeepingTerms(ledger).open(form, by: .operatorAtConsole, in: Places.beibei)
    }

    /// Opens the sample's term and brings its table in.
    func filledTerm(_ table: String = RollSample.table) async throws -> ID<CongressTerm> {
        let term = try await openedTerm()
        _ = try await ImportingRoll(ledger).run(
            Array(table.utf8),
            for: term,
            since: RollSample.firstDay,
            document: "代表资格审查报告",
            by: .operatorAtConsole,
            in: Places.beibei
        )
        return term
    }

    /// The roll of a term.
    func roll(_ term: ID<CongressTerm>) async throws -> Roll {
        try await ReadingRoll(ledger).roll(
            of: term,
            in: Places.beibei,
            by: .operatorAtConsole
        )
    }

    /// The deputy with a number.
    func deputy(_ number: Int, of term: ID<CongressTerm>) async throws -> Deputy? {
        try await roll(term).deputies.first { $0.number == number }
    }

    /// Records a change of the deputy with a number, as from the page as it is now, and gives why
    /// it was refused.
    func refusal(
        _ number: Int,
        of term: ID<CongressTerm>,
        by step: DeputyStep,
        _ form: DeputyForm
    ) async throws -> RollError? {
        guard let deputy = try await deputy(number, of: term) else {
            preconditionFailure("the sample has no number \(number)")
        }
        return await failure { () async throws(RollError) in
            try await KeepingRoll(ledger).change(
                deputy.id,
                by: step,
                form,
                after: deputy.changes.count,
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
    }

    /// The same of a by-election.
    func refusalToJoin(
        _ term: ID<CongressTerm>,
        _ form: DeputyForm
    ) async -> RollError? {
        await failure { () async throws(RollError) in
            _ = try await KeepingRoll(ledger).join(
                term,
                form,
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
    }
}
