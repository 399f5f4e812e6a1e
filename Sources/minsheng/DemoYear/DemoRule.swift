import Civics
import Deciding
import Ledger
import Wording

/// The rule of the demo year's vote: eight of ten, by a majority of all deputies.
///
/// All of it is a sample: what 北碚区 itself adopted is not known.
struct DemoRule {
    private static let year = 2023

    private let district: Jurisdiction

    /// The rule of a jurisdiction.
    init(of district: Jurisdiction) {
        self.district = district
    }

    /// Makes what is not there yet.
    func make(in ledger: Ledger) async throws(CommandFailure) {
        do throws(RuleError) {
            let preparing = PreparingRules(ledger)
            var rule = try await rule(in: ledger)
            if rule == nil {
                _ = try await preparing.draft(
                    form,
                    by: .operatorAtConsole,
                    in: district.id,
                    certainty: .inventedSample
                )
                rule = try await self.rule(in: ledger)
            }
            // Whoever has edited or adopted it in the meantime is not adopted over.
            guard let rule, rule.sealed == nil, rule.version == 1 else { return }
            try await preparing.adopt(
                rule.id,
                version: rule.version,
                AdoptionForm([
                    .date: "2023-02-22",
                    .decision: Phrasebook(.zh).say(.commandDemoRuleDecision),
                    .deputies: "268", .yes: "239", .no: "1", .abstain: "1",
                ]),
                by: .operatorAtConsole,
                in: district.id
            )
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's rule cannot be made: \(error.code)")
        }
    }

    private func rule(in ledger: Ledger) async throws(RuleError) -> VotingRule? {
        do throws(ReadError) {
            return try await ReadingRules(ledger)
                .all(in: district.id, by: .operatorAtConsole)
                .first { $0.key.year == Self.year && $0.key.purpose == .projects }
        } catch .store(let error) {
            throw .store(error)
        } catch {
            throw .notFound
        }
    }

    private var form: RuleForm {
        var form = RulePresets.builtIn.usual.form
        form[.year] = String(Self.year)
        form[.purpose] = RulePurpose.projects.rawValue
        form[.title] = Phrasebook(.zh)
            .say(.rulesFormTitleProposed(place: district.name, year: Self.year))
        form[.source] = Phrasebook(.zh).say(.commandDemoRuleSource)
        form[.seats] = "8"
        form[.candidates] = "10"
        form[.shortfall] = "accept"
        form[.publishing] = RulePublishing.all.rawValue
        form[.order] = "votes"
        form.stated = Set(RuleContent.allCases)
        return form
    }
}
