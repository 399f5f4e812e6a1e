import Civics
import Foundation
import Markup
import Portal
import Testing
import Wording

@Suite struct ChartTests {
    private let book = Phrasebook(.zh)

    private func votes(_ chart: VoteChart) -> String {
        Component.votes(chart, finding: "结论", summary: "看表") { HTML.p("表") }.text
    }

    @Test func `every project has a bar, and those not chosen are grey`() {
        let chart = VoteChart(
            bars: [
                VoteChart.Bar("甲", votes: 42, isElected: true),
                VoteChart.Bar("乙", votes: 3, isElected: false),
            ],
            everybody: 45,
            threshold: VoteChart.Threshold(votes: 23, label: "过半数23票"),
            cut: 1
        )

        let html = votes(chart)

        // 762 px are 45 votes: 42 are 711.2 px.
        #expect(html.contains(#"<rect class="bar" x="300" y="40" width="711.2" height="20">"#))
        #expect(html.contains(#"<rect class="bar-off" x="300" y="80" width="50.8""#))
        #expect(html.components(separatedBy: "过半数23票").count - 1 == 2)
        #expect(html.contains(#"<line class="axis" x1="0" y1="70" x2="1120" y2="70">"#))
    }

    @Test(arguments: [0, 1, 60])
    func `any number of projects is drawn`(count: Int) {
        let chart = VoteChart(
            bars: (0..<count).map { VoteChart.Bar("项目\($0)", votes: $0, isElected: false) },
            everybody: 0,
            threshold: VoteChart.Threshold(votes: 0, label: "0"),
            cut: count
        )

        let html = votes(chart)

        #expect(html.components(separatedBy: #"class="bar-off""#).count - 1 == 2 * count)
        #expect(!html.contains("nan") && !html.contains("inf"))
    }

    @Test func `a long name is broken and whole`() {
        let name = "Build the Jinyun Mountain ring road and footpaths"
        let chart = VoteChart(
            bars: [VoteChart.Bar(name, votes: 1, isElected: true)],
            everybody: 1
        )

        let texts = votes(chart).matches(of: /class="name strong"[^>]*>([^<]+)</)
            .map { String($0.1) }

        #expect(texts.filter { name.contains($0) }.joined(separator: " ").hasPrefix(name))
    }

    private func plan(
        _ values: [Int64],
        scale: Int = 0,
        done: Int = 11
    ) throws -> String {
        let numbers = try values.map { try DecimalNumber(coefficient: $0, scale: scale) }
        let chart = PlanChart(unit: "公里", plan: numbers, done: Array(numbers.prefix(done)))
        return Component.plan(chart, name: "里程", finding: "结论", in: book).text
    }

    @Test(arguments: [
        // the last value, its decimals, the four lines
        (28, 0, ["8", "16", "24", "32"]),
        (33, 0, ["10", "20", "30", "40"]),
        (1, 0, ["0.25", "0.5", "0.75", "1"]),
        (5, 1, ["0.15", "0.3", "0.45", "0.6"]),
        (10_000, 0, ["2,500", "5,000", "7,500", "10,000"]),
        (9_100_000, 2, ["25,000", "50,000", "75,000", "100,000"]),
    ])
    func `the lines of the axis are round numbers`(last: Int, scale: Int, lines: [String]) throws {
        let steps = Array(repeating: Int64(0), count: 11) + [Int64(last)]

        let html = try plan(steps, scale: scale, done: 0)

        let labels = html.matches(of: /text-anchor="end">([0-9.,]+)</).map { String($0.1) }
        #expect(labels == ["0"] + lines + ["0"] + lines)
    }

    @Test func `a year without reports has a plan and no line of work`() throws {
        let html = try plan(Array(1...12), done: 0)

        #expect(html.contains(#"<polyline class="plan""#))
        #expect(!html.contains(#"<polyline class="actual""#))
        #expect(!html.contains(#"class="now""#))
        #expect(
            html.contains(#"<th scope="row">12月</th><td class="num">12</td><td class="num">—</td>"#)
        )
    }

    @Test func `a plan of nothing is drawn on the axis`() throws {
        let html = try plan(Array(repeating: 0, count: 12), done: 12)

        #expect(!html.contains("nan") && !html.contains("inf"))
    }

    @Test func `the table says what the drawing says`() throws {
        let html = try plan(Array(stride(from: 5, to: 125, by: 10)), scale: 1)

        #expect(html.contains("<caption>里程 <small>公里</small></caption>"))
        #expect(
            html.contains(
                #"<th scope="row">1月</th><td class="num">0.5</td><td class="num">0.5</td>"#
            )
        )
        #expect(html.contains(#"aria-hidden="true""#))
    }

    @Test func `a plan needs twelve months`() async {
        await #expect(processExitsWith: .failure) {
            _ = PlanChart(unit: "x", plan: [.zero], done: [])
        }
    }

    @Test func `coordinates have one decimal at most`() throws {
        let html = try plan(Array(1...12).map { $0 * 7 }, scale: 1)

        #expect(html.matches(of: /[ ",][0-9]+\.[0-9]{2,}[ ",]/).isEmpty)
    }
}
