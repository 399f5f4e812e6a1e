import Civics
import Database

/// The SQL of subjects where they stand on a list.
enum ListedSubjectTable {
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [ListedSubject] {
        try transaction.all(
            """
            SELECT enrolment.id, subject.id, programme.kind, programme.year, enrolment.number,
                subject.name, subject.name_en
            FROM enrolment
            JOIN programme ON programme.id = enrolment.programme_id
            JOIN subject ON subject.id = enrolment.subject_id
            WHERE programme.jurisdiction_id = $1
            ORDER BY programme.year DESC, programme.kind, enrolment.number
            """,
            [jurisdiction]
        )
    }
}
