package import Database

/// The tables of the fifth act.
package enum EvaluatingSchema {
    /// In the order they are made.
    package static let schema = Schema(
        migrations: [
            Migration("5001-report-cards") { engine in ReportCardTable.statements(engine) }
        ],
        tables: ["report_card"]
    )
}
