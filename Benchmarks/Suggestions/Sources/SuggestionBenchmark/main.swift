// Loads so many suggestions into a store of each engine and measures what clerks and residents
// wait for: the arguments are the numbers; 12,000, 100,000 and 1,000,000 without any. Prints rows
// of Markdown. Run from the folder of this package, for PostgreSQL within
// `scripts/postgres-for-tests run`: swift run -c release SuggestionBenchmark

import Civics
import Database
import DatabaseContract
import Foundation
import Ledger
import Proposing

let home = ID<Jurisdiction>(rawValue: 500_109)
let operatorAtConsole = Ledger.Actor.operatorAtConsole

func row(_ engine: Engine, _ count: Int, _ what: String, _ figure: String) {
    print("| \(engine.rawValue) | \(count) | \(what) | \(figure) |")
    fflush(stdout)
}

func measure(_ count: Int, on engine: Engine) async throws {
    let schema = LedgerSchema.schema + ProposingSchema.schema
    try await TestDatabase.with(engine, schema) { database in
        let ledger = Ledger(
            database: database,
            clock: .system,
            kinds: try ProgrammeKinds.builtIn()
        )
        try await ledger.found(
            FoundingPlan(
                jurisdictions: [
                    Jurisdiction(
                        id: home,
                        parent: nil,
                        kind: .district,
                        slug: "beibei",
                        code: "CN-50-beibei",
                        name: "北碚区",
                        nameEnglish: "Beibei"
                    )
                ],
                defaultJurisdiction: home,
                isDemo: false,
                parties: [],
                posts: [],
                accounts: []
            )
        )
        var sample = try Sample(
            URL(fileURLWithPath: "../../Sources/minsheng/Demo/beibei-2023-suggestions.csv")
        )
        try await load(count, &sample, into: ledger, engine)
        try await lists(count, ledger, engine)
        try await searches(count, ledger, engine)
        try await likeness(count, &sample, ledger, engine)
    }
}

func load(
    _ count: Int,
    _ sample: inout Sample,
    into ledger: Ledger,
    _ engine: Engine
) async throws {
    let clock = ContinuousClock()
    var time = Duration.zero
    var most = 0
    for first in stride(from: 0, to: count, by: Sample.rowsOfTable) {
        // Making the tables is not timed.
        let table = sample.table(from: first, count: min(Sample.rowsOfTable, count - first))
        let start = clock.now
        _ = try await ImportingSuggestions(ledger).run(
            table,
            fileName: "table.csv",
            in: home,
            by: operatorAtConsole
        )
        time += clock.now - start
        most = max(most, residentMebibytes())
    }
    row(engine, count, "loaded a second", "\(Int(Double(count) / (time / .seconds(1))))")
    row(engine, count, "memory at most while loading", "\(most) MiB")
}

func lists(_ count: Int, _ ledger: Ledger, _ engine: Engine) async throws {
    let reading = ReadingSuggestions(ledger)
    func page(
        _ what: String,
        _ order: SuggestionOrder = .arrival,
        from cursor: SuggestionCursor = .start,
        _ change: (inout SuggestionFilter) -> Void = { _ in }
    ) async throws {
        var filter = SuggestionFilter()
        change(&filter)
        let chosen = filter
        let watch = try await Stopwatch(times: 20) { _ in
            _ = try await reading.page(
                chosen,
                order: order,
                from: cursor,
                in: home,
                by: operatorAtConsole
            )
        }
        row(engine, count, what, watch.description)
    }
    try await page("list, first page with counts")
    try await page("list, page in the middle", from: .after("N-\(900)"))
    try await page("list by due date", .due)
    try await page("list of one channel") { $0.channel = .deputies }
    try await page("list of a place where nothing is") { $0.place = .within(ID(rawValue: 1)) }
}

func searches(_ count: Int, _ ledger: Ledger, _ engine: Engine) async throws {
    let reading = ReadingSuggestions(ledger)
    for typed in ["N-\(count / 2)", "电梯", "内涝", "加装电梯", "停车 学校", "的"] {
        var filter = SuggestionFilter(standing: .all)
        filter.words = try SearchWords(typed)
        let chosen = filter
        var found = 0
        let watch = try await Stopwatch(times: 20) { _ in
            found = try await reading.page(chosen, in: home, by: operatorAtConsole).total
        }
        row(engine, count, "search of \(typed), \(found) found", watch.description)
    }
}

func likeness(
    _ count: Int,
    _ sample: inout Sample,
    _ ledger: Ledger,
    _ engine: Engine
) async throws {
    let clock = ContinuousClock()
    let like = LikeSuggestions(ledger)
    let before = residentMebibytes()
    let start = clock.now
    try await like.follow()
    let time = clock.now - start
    row(
        engine,
        count,
        "likeness read at the start",
        String(format: "%.1f s, ", time / .seconds(1)) + "\(residentMebibytes() - before) MiB"
    )
    let texts = (0..<200).map { _ in sample.next() }
    let watch = try await Stopwatch(times: texts.count) { number in
        _ = try await like.nearest(to: texts[number], in: home, by: operatorAtConsole)
    }
    row(engine, count, "nearest five of a text", watch.description)
}

let counts = CommandLine.arguments.dropFirst().compactMap { Int($0) }
for engine in TestDatabase.engines {
    for count in counts.isEmpty ? [12_000, 100_000, 1_000_000] : counts {
        try await measure(count, on: engine)
    }
}
