package import Civics
package import Database

/// A subject where it stands on a list, by its key: what cases and visits name.
package struct ListedSubject: Hashable, Sendable {
    /// The entry of the list.
    package let enrolment: ID<Enrolment>
    /// The thing itself.
    package let subject: ID<Subject>
    /// The kind of the list: `livelihood`.
    package let kind: String
    /// The year of the list.
    package let year: Int
    /// Its number on the list.
    package let number: Int
    /// Its name.
    package let name: String
    /// Its English name; empty when nobody translated it.
    package let nameEnglish: String
}

extension ListedSubject: RowDecodable {
    /// Reads a row in the order of ``ListedSubjectTable``.
    package init(row: inout Row) throws(DatabaseError) {
        enrolment = try row.next()
        subject = try row.next()
        kind = try row.next()
        year = try row.next()
        number = try row.next()
        name = try row.next()
        nameEnglish = try row.next()
    }
}

extension ListedSubject {
    /// Everything that stands on a list of a jurisdiction: the newest year first, by number.
    package static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [ListedSubject] {
        try ListedSubjectTable.all(of: jurisdiction, in: transaction)
    }

    /// Where the subjects of entries stand besides: on other lists of the same jurisdiction, the
    /// newest year first, by number.
    package static func elsewhere<F: StoreFailure>(
        than scope: EntryScope,
        in transaction: Transaction<F>
    ) throws(F) -> [ListedSubject] {
        try ListedSubjectTable.elsewhere(than: scope, in: transaction)
    }
}
