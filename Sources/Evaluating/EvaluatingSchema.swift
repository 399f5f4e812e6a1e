package import Database

/// The tables of the fifth act.
package enum EvaluatingSchema {
    /// In the order they are made.
    package static let schema = Schema(
        migrations: [
            Migration("5001-report-cards") { engine in ReportCardTable.statements(engine) },
            Migration("5002-surveys") { engine in SurveyTable.statements(engine) },
            Migration("5003-notices") { engine in NoticeTable.statements(engine) },
        ],
        tables: [
            "report_card", "survey", "survey_ticket", "survey_grade", "survey_word", "notice",
        ]
    )
}
