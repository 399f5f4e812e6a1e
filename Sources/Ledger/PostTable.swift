import Civics
import Database

/// The SQL of posts and their permissions.
enum PostTable {
    static func insert<F: StoreFailure>(
        _ post: Post,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "INSERT INTO post (id, party_id, code, name, name_en) VALUES ($1, $2, $3, $4, $5)",
            [post.id, post.party, post.code, post.name, post.nameEnglish]
        )
        for permission in Permission.allCases where post.permissions.contains(permission) {
            try transaction.run(
                "INSERT INTO post_permission (post_id, permission) VALUES ($1, $2)",
                [post.id, permission]
            )
        }
    }

    /// The posts of a jurisdiction, in the order of party and code.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [Post] {
        let rows: [PostRow] = try transaction.all(
            """
            SELECT post.id, post.party_id, post.code, post.name, post.name_en
            FROM post
            JOIN party ON party.id = post.party_id
            WHERE party.jurisdiction_id = $1
            ORDER BY party.code, post.code
            """,
            [jurisdiction]
        )
        let grants: [Grant] = try transaction.all(
            """
            SELECT post_permission.post_id, post_permission.permission
            FROM post_permission
            JOIN post ON post.id = post_permission.post_id
            JOIN party ON party.id = post.party_id
            WHERE party.jurisdiction_id = $1
            ORDER BY post_permission.post_id, post_permission.permission
            """,
            [jurisdiction]
        )
        var permissions: [ID<Post>: Set<Permission>] = [:]
        for grant in grants { permissions[grant.post, default: []].insert(grant.permission) }
        return rows.map { $0.post(permissions: permissions[$0.id] ?? []) }
    }
}

private struct PostRow: RowDecodable {
    let id: ID<Post>
    let party: ID<Party>
    let code: String
    let name: String
    let nameEnglish: String

    init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        party = try row.next()
        code = try row.next()
        name = try row.next()
        nameEnglish = try row.next()
    }

    func post(permissions: Set<Permission>) -> Post {
        Post(
            id: id,
            party: party,
            code: code,
            name: name,
            nameEnglish: nameEnglish,
            permissions: permissions
        )
    }
}

private struct Grant: RowDecodable {
    let post: ID<Post>
    let permission: Permission

    init(row: inout Row) throws(DatabaseError) {
        post = try row.next()
        permission = try row.next()
    }
}
