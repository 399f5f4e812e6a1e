package import Deciding
import Ledger

extension TestRecord {
    /// Adopts the scheme of 2023: half of the valid forms, exactly half included.
    package func adoptScheme(_ edit: (inout RuleForm) -> Void = { _ in }) async throws {
        var form = RulePresets.builtIn.usualRating.form
        form[.year] = "2023"
        form[.title] = "民生实事项目测评办法"
        form[.source] = "测评办法（草案）"
        form.stated = Set(RulePurpose.rating.contents)
        edit(&form)
        let rules = PreparingRules(ledger)
        let rule = try await rules.draft(form, by: .operatorAtConsole, in: Places.beibei)
        try await rules.adopt(
            rule,
            version: 1,
            AdoptionForm([.date: "2022-12-01", .decision: "大会决定第2号"]),
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }
}
