package import Civics
package import Database

/// The SQL of programmes.
enum ProgrammeTable {
    static func insert<F: StoreFailure>(
        _ programme: Programme,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO programme
                (id, jurisdiction_id, kind, year, name, name_en, basis, as_of, certainty, source)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [
                programme.id, programme.jurisdiction, programme.kind, programme.year,
                programme.name, programme.nameEnglish, programme.basis, programme.asOf,
                programme.provenance.certainty, programme.provenance.source,
            ]
        )
    }

    /// The programmes of a kind, newest year first.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        kind: String,
        in transaction: Transaction<F>
    ) throws(F) -> [Programme] {
        try transaction.all(
            """
            SELECT id, jurisdiction_id, kind, year, name, name_en, basis, as_of, certainty, source
            FROM programme
            WHERE jurisdiction_id = $1 AND kind = $2
            ORDER BY year DESC
            """,
            [jurisdiction, kind]
        )
    }

    static func find<F: StoreFailure>(
        _ id: ID<Programme>,
        in transaction: Transaction<F>
    ) throws(F) -> Programme? {
        try transaction.first(
            """
            SELECT id, jurisdiction_id, kind, year, name, name_en, basis, as_of, certainty, source
            FROM programme
            WHERE id = $1
            """,
            [id]
        )
    }
}

extension Programme: RowDecodable {
    /// Reads a row in the order of ``ProgrammeTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        kind = try row.next()
        year = try row.next()
        name = try row.next()
        nameEnglish = try row.next()
        basis = try row.next()
        asOf = try row.next()
        provenance = try Provenance(row: &row)
    }
}

extension Provenance: RowDecodable {
    /// Reads certainty and source.
    package init(row: inout Row) throws(DatabaseError) {
        self.init(try row.next(), source: try row.next())
    }
}
