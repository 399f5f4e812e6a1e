import Civics
import Database
import Ledger

/// The SQL of visits.
enum VisitTable {
    private static let columns = """
        id, jurisdiction_id, party_id, kind, state, planned_on, place, methods, purpose, held_on,
        participants, words, post, post_en, at_ms, signed_by, signed_ms, version, certainty
        """

    static func insert<F: StoreFailure>(
        _ visit: Visit,
        form: [UInt8]?,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO visit (\(columns), form_digest)
            VALUES
                ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
                $19, $20)
            """,
            [
                visit.id, visit.jurisdiction, visit.party, visit.kind, visit.state,
                visit.plannedOn, visit.place, visit.methodNames, visit.purpose, visit.heldOn,
                visit.participants.joined(separator: "\n"), visit.words, visit.post,
                visit.postEnglish, visit.at, visit.signedBy, visit.signedAt, visit.version,
                visit.certainty, form,
            ]
        )
        for project in visit.projects {
            try transaction.run(
                "INSERT INTO visit_project (visit_id, enrolment_id) VALUES ($1, $2)",
                [visit.id, project]
            )
        }
    }

    /// Writes what changes when a visit is written down, signed or called off.
    static func update<F: StoreFailure>(
        _ visit: Visit,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE visit
            SET state = $1, methods = $2, held_on = $3, participants = $4, words = $5, post = $6,
                post_en = $7, at_ms = $8, signed_by = $9, signed_ms = $10, version = $11
            WHERE id = $12
            """,
            [
                visit.state, visit.methodNames, visit.heldOn,
                visit.participants.joined(separator: "\n"), visit.words, visit.post,
                visit.postEnglish, visit.at, visit.signedBy, visit.signedAt, visit.version,
                visit.id,
            ]
        )
    }

    static func find<F: StoreFailure>(
        _ id: ID<Visit>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> Visit? {
        let row: VisitRow? = try transaction.first(
            """
            SELECT \(columns)
            FROM visit
            WHERE id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
        guard let row else { return nil }
        return row.visit(projects: try projects(of: id, in: transaction))
    }

    /// The visit that a form made; nil where it made none yet.
    static func find<F: StoreFailure>(
        form: [UInt8],
        in transaction: Transaction<F>
    ) throws(F) -> ID<Visit>? {
        try transaction.first("SELECT id FROM visit WHERE form_digest = $1", [form])
    }

    /// The visits of a jurisdiction, the latest day first.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [Visit] {
        let rows: [VisitRow] = try transaction.all(
            """
            SELECT \(columns)
            FROM visit
            WHERE jurisdiction_id = $1
            ORDER BY planned_on DESC, id
            """,
            [jurisdiction]
        )
        let pairs: [VisitedProject] = try transaction.all(
            """
            SELECT visit_project.visit_id, visit_project.enrolment_id
            FROM visit_project
            JOIN visit ON visit.id = visit_project.visit_id
            WHERE visit.jurisdiction_id = $1
            ORDER BY visit_project.visit_id, visit_project.enrolment_id
            """,
            [jurisdiction]
        )
        let projects = Dictionary(grouping: pairs, by: \.visit)
        return rows.map { $0.visit(projects: (projects[$0.id] ?? []).map(\.enrolment)) }
    }

    private static func projects<F: StoreFailure>(
        of id: ID<Visit>,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Enrolment>] {
        try transaction.all(
            """
            SELECT enrolment_id
            FROM visit_project
            WHERE visit_id = $1
            ORDER BY enrolment_id
            """,
            [id]
        )
    }
}

extension Visit {
    /// The methods as they are stored.
    fileprivate var methodNames: String {
        methods.map(\.rawValue).joined(separator: " ")
    }
}

private struct VisitedProject: RowDecodable {
    let visit: ID<Visit>
    let enrolment: ID<Enrolment>

    init(row: inout Row) throws(DatabaseError) {
        visit = try row.next()
        enrolment = try row.next()
    }
}

private struct VisitRow: RowDecodable {
    let id: ID<Visit>
    let jurisdiction: ID<Jurisdiction>
    let party: ID<Party>
    let kind: Visit.Kind
    let state: Visit.State
    let plannedOn: CivilDate
    let place: String
    let methods: String
    let purpose: String
    let heldOn: CivilDate?
    let participants: String
    let words: String
    let post: String
    let postEnglish: String
    let at: Instant
    let signedBy: String
    let signedAt: Instant?
    let version: Int
    let certainty: Certainty

    init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        party = try row.next()
        kind = try row.next()
        state = try row.next()
        plannedOn = try row.next()
        place = try row.next()
        methods = try row.next()
        purpose = try row.next()
        heldOn = try row.next()
        participants = try row.next()
        words = try row.next()
        post = try row.next()
        postEnglish = try row.next()
        at = try row.next()
        signedBy = try row.next()
        signedAt = try row.next()
        version = try row.next()
        certainty = try row.next()
    }

    func visit(projects: [ID<Enrolment>]) -> Visit {
        Visit(
            id: id,
            jurisdiction: jurisdiction,
            party: party,
            kind: kind,
            state: state,
            plannedOn: plannedOn,
            place: place,
            methods: methods.split(separator: " ").compactMap {
                Visit.Method(rawValue: String($0))
            },
            purpose: purpose,
            heldOn: heldOn,
            participants: participants.split(separator: "\n").map(String.init),
            words: words,
            post: post,
            postEnglish: postEnglish,
            at: at,
            signedBy: signedBy,
            signedAt: signedAt,
            projects: projects,
            version: version,
            certainty: certainty
        )
    }
}
