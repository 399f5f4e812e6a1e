import Civics
import Evaluating
import Ledger
import Tallying

/// A closed survey of the projects of 2022 and an open one of 2023, samples as a whole.
struct DemoSurveys {
    /// How many devices answered the closed one, and how many of its answers say something of
    /// the last project: too few for a grade.
    private static let answers = 40, ofTheLast = 20

    private let district: ID<Jurisdiction>
    private let ledger: Ledger
    private let actor = Actor.operatorAtConsole

    private var holding: HoldingSurveys { HoldingSurveys(ledger) }

    /// The surveys of a jurisdiction.
    init(of district: ID<Jurisdiction>, in ledger: Ledger) {
        self.district = district
        self.ledger = ledger
    }

    /// Makes what is not there yet.
    func make() async throws(CommandFailure) {
        do throws(SurveyError) {
            let closed = try await survey(2022, "示例：2022年实事群众测评", "Sample: survey of 2022")
            if closed.survey.state != .closed { try await answer(closed) }
            let open = try await survey(2023, "示例：2023年实事群众测评", "Sample: survey of 2023")
            if open.survey.state == .prepared { try await advance(open.survey, to: .open) }
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's surveys cannot be held: \(error.code)")
        }
    }

    /// The survey of a year; prepared where there is none.
    private func survey(
        _ year: Int,
        _ title: String,
        _ english: String
    ) async throws(SurveyError) -> SurveyResult {
        if let known = try await find(year) { return known }
        _ = try await holding.prepare(
            SurveyForm(
                year: String(year),
                title: title,
                titleEnglish: english,
                isOpenToAll: true
            ),
            certainty: .inventedSample,
            by: actor,
            in: district
        )
        guard let made = try await find(year) else { throw .notFound }
        return made
    }

    private func find(_ year: Int) async throws(SurveyError) -> SurveyResult? {
        do throws(ReadError) {
            return try await ReadingSurveys(ledger).all(in: district, by: actor)
                .last { $0.survey.year == year }
        } catch .store(let error) {
            throw .store(error)
        } catch {
            throw .notFound
        }
    }

    /// Opens it, answers what was not answered, each from a device of its own, and closes it.
    private func answer(_ result: SurveyResult) async throws(SurveyError) {
        if result.survey.state == .prepared { try await advance(result.survey, to: .open) }
        for place in 0..<Self.answers {
            do throws(SurveyError) {
                try await AnsweringSurveys(ledger).answer(
                    SurveyAnswer(grades: Self.grades(place, of: result.items), words: ""),
                    with: .device("demo-device-\(1000 + place)"),
                    to: result.survey.id,
                    by: actor,
                    in: district
                )
            } catch .answered {
                continue
            }
        }
        guard let answered = try await find(result.survey.year) else { throw .notFound }
        try await advance(answered.survey, to: .closed)
    }

    private func advance(
        _ survey: Survey,
        to state: Survey.State
    ) async throws(SurveyError) {
        try await holding.advance(
            survey.id,
            to: state,
            edit: survey.edit,
            by: actor,
            in: district
        )
    }

    private static func grades(_ place: Int, of items: [Survey.Item]) -> [Int: String] {
        var grades: [Int: String] = [:]
        for item in items where item.number < items.count || place < ofTheLast {
            let grade: RatingGrade =
                switch (place * 7 + item.number * 3) % 10 {
                case 0..<(3 + item.number % 4): .satisfied
                case ..<9: .basic
                default: .dissatisfied
                }
            grades[item.number] = grade.rawValue
        }
        return grades
    }
}
