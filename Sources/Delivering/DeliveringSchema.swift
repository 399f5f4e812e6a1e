package import Database

/// The tables of the third act.
package enum DeliveringSchema {
    /// In the order they are made.
    package static let schema = Schema(
        migrations: [
            Migration("3001-plans") { engine in
                DutyTable.statements(engine) + BaselineTable.statements(engine)
                    + AssignmentNoticeTable.statements(engine)
            },
            Migration("3002-months") { engine in
                MonthReportTable.statements(engine) + LightTable.statements(engine)
            },
            Migration("3003-acceptance") { engine in AcceptanceTable.statements(engine) },
            Migration("3004-evidence") { engine in EvidenceTable.statements(engine) },
            Migration("3005-state-decisions") { engine in StateDecisionTable.statements(engine) },
        ],
        tables: [
            "duty", "baseline", "baseline_target", "baseline_milestone", "assignment_notice",
            "month_report", "month_figure", "month_milestone", "month_problem",
            "published_light", "light_suspension", "acceptance",
            "evidence", "evidence_word", "state_decision",
        ]
    )
}
