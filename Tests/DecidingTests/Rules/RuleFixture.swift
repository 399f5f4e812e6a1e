import Deciding

/// Rules for the tests: 北碚区's of 2023, eight of ten, wholly stated.
enum RuleFixture {
    static var form: RuleForm {
        var form = RulePresets.builtIn.usual.form
        form[.year] = "2023"
        form[.purpose] = "projects"
        form[.title] = "北碚区2023年民生实事项目票决办法"
        form[.documentNumber] = "北碚人发〔2023〕1号"
        form[.source] = "票决办法（草案）"
        form[.text] = "第一条　应选8项。\n第二条　赞成票过全体代表半数的通过。"
        form[.seats] = "8"
        form[.candidates] = "10"
        form.stated = Set(RuleContent.allCases)
        return form
    }

    static let adoption = AdoptionForm([
        .date: "2022-11-30", .decision: "北碚区人民代表大会决定第1号",
        .deputies: "352", .yes: "300", .no: "20", .abstain: "11",
    ])
}
