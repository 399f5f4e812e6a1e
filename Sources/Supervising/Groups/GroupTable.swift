import Civics
import Database
import Deciding
import Ledger

/// The SQL of supervision groups.
///
/// Who was in one, and what it looked after, stays with its time.
enum GroupTable {
    static func insert<F: StoreFailure>(
        _ group: SupervisionGroup,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO supervision_group
                (id, jurisdiction_id, year, number, party_id, head_account_id, version,
                certainty)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                group.id, group.jurisdiction, group.year, group.number, group.party,
                group.headAccount, group.version, group.certainty,
            ]
        )
    }

    /// Writes what can change of the row itself.
    static func update<F: StoreFailure>(
        _ group: SupervisionGroup,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE supervision_group
            SET number = $1, head_account_id = $2, version = $3
            WHERE id = $4
            """,
            [group.number, group.headAccount, group.version, group.id]
        )
    }

    static func add<F: StoreFailure>(
        _ member: SupervisionGroup.Member,
        to group: ID<SupervisionGroup>,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO supervision_member
                (id, group_id, deputy_id, name, unit, is_head, since_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                ID<SupervisionGroup.Member>.random(), group, member.deputy, member.name,
                member.unit, member.isHead, now,
            ]
        )
    }

    static func end<F: StoreFailure>(
        _ member: SupervisionGroup.Member,
        of group: ID<SupervisionGroup>,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE supervision_member
            SET until_ms = $1
            WHERE group_id = $2 AND deputy_id = $3 AND until_ms IS NULL
            """,
            [now, group, member.deputy]
        )
    }

    static func add<F: StoreFailure>(
        _ task: SupervisionGroup.Task,
        to group: ID<SupervisionGroup>,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO supervision_task (id, group_id, enrolment_id, party_id, since_ms)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [ID<SupervisionGroup.Task>.random(), group, task.enrolment, task.unit, now]
        )
    }

    static func end<F: StoreFailure>(
        _ task: SupervisionGroup.Task,
        of group: ID<SupervisionGroup>,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE supervision_task
            SET until_ms = $1
            WHERE group_id = $2 AND enrolment_id = $3 AND until_ms IS NULL
            """,
            [now, group, task.enrolment]
        )
    }

    /// The groups of a jurisdiction as they are now, the latest year first, by number.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [SupervisionGroup] {
        let rows: [GroupRow] = try transaction.all(
            """
            SELECT id, jurisdiction_id, year, number, party_id, head_account_id, version,
                certainty
            FROM supervision_group
            WHERE jurisdiction_id = $1
            ORDER BY year DESC, number
            """,
            [jurisdiction]
        )
        var groups: [SupervisionGroup] = []
        for row in rows { groups.append(try group(row, in: transaction)) }
        return groups
    }

    static func find<F: StoreFailure>(
        _ id: ID<SupervisionGroup>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> SupervisionGroup? {
        let row: GroupRow? = try transaction.first(
            """
            SELECT id, jurisdiction_id, year, number, party_id, head_account_id, version,
                certainty
            FROM supervision_group
            WHERE id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
        guard let row else { return nil }
        return try group(row, in: transaction)
    }

    private static func group<F: StoreFailure>(
        _ row: GroupRow,
        in transaction: Transaction<F>
    ) throws(F) -> SupervisionGroup {
        let members: [SupervisionGroup.Member] = try transaction.all(
            """
            SELECT deputy_id, name, unit, is_head
            FROM supervision_member
            WHERE group_id = $1 AND until_ms IS NULL
            ORDER BY is_head DESC, name, deputy_id
            """,
            [row.id]
        )
        let tasks: [SupervisionGroup.Task] = try transaction.all(
            """
            SELECT enrolment_id, party_id
            FROM supervision_task
            WHERE group_id = $1 AND until_ms IS NULL
            ORDER BY enrolment_id
            """,
            [row.id]
        )
        return SupervisionGroup(
            id: row.id,
            jurisdiction: row.jurisdiction,
            year: row.year,
            number: row.number,
            party: row.party,
            headAccount: row.headAccount,
            members: members,
            tasks: tasks,
            version: row.version,
            certainty: row.certainty
        )
    }
}

private struct GroupRow: RowDecodable {
    let id: ID<SupervisionGroup>
    let jurisdiction: ID<Jurisdiction>
    let year: Int
    let number: Int
    let party: ID<Party>
    let headAccount: ID<Account>?
    let version: Int
    let certainty: Certainty

    init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        year = try row.next()
        number = try row.next()
        party = try row.next()
        headAccount = try row.next()
        version = try row.next()
        certainty = try row.next()
    }
}
