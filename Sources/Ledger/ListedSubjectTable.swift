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

    static func elsewhere<F: StoreFailure>(
        than scope: EntryScope,
        in transaction: Transaction<F>
    ) throws(F) -> [ListedSubject] {
        try transaction.all(
            """
            SELECT enrolment.id, subject.id, programme.kind, programme.year, enrolment.number,
                subject.name, subject.name_en
            FROM enrolment listed
            JOIN programme list ON list.id = listed.programme_id
            JOIN enrolment ON enrolment.subject_id = listed.subject_id
                AND enrolment.programme_id <> listed.programme_id
            JOIN programme ON programme.id = enrolment.programme_id
                AND programme.jurisdiction_id = list.jurisdiction_id
            JOIN subject ON subject.id = enrolment.subject_id
            WHERE \(scope.condition(on: "listed"))
            ORDER BY programme.year DESC, programme.kind, enrolment.number
            """,
            [scope.key]
        )
    }
}
