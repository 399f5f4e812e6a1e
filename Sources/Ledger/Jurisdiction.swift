package import Civics
package import Database

/// A city 市, district 区县, town or street 镇街: a tree, and every row belongs to one of it.
package struct Jurisdiction: Hashable, Sendable {
    /// What a jurisdiction is.
    package enum Kind: String, StoredName, Hashable, Sendable, CaseIterable {
        /// 省.
        case province
        /// 直辖市 or 地级市.
        case city
        /// 区.
        case district
        /// 县, also 县级市.
        case county
        /// 镇, also 乡.
        case town
        /// 街道: has no congress of its own; votes there are recommendations.
        case street

        /// Whether it is the lowest step, where people live.
        package var isLowest: Bool { self == .town || self == .street }
    }

    /// The key of the row.
    package let id: ID<Jurisdiction>
    /// The jurisdiction above; none for the root.
    package let parent: ID<Jurisdiction>?
    /// What it is.
    package let kind: Kind
    /// Its name in addresses: `beibei`.
    package let slug: String
    /// Its code in published data: `CN-50-beibei`.
    package let code: String
    /// Its name: 北碚区.
    package let name: String
    /// Its English name: Beibei.
    package let nameEnglish: String
    /// First day it belongs to its parent, an ISO date or month; nil when older than the record.
    package let validFrom: String?
    /// First day it no longer does, an ISO date or month; nil when it still does.
    package let validTo: String?

    /// Puts a jurisdiction together; the use case that stores it checks it.
    package init(
        id: ID<Jurisdiction>,
        parent: ID<Jurisdiction>?,
        kind: Kind,
        slug: String,
        code: String,
        name: String,
        nameEnglish: String,
        validFrom: String? = nil,
        validTo: String? = nil
    ) {
        self.id = id
        self.parent = parent
        self.kind = kind
        self.slug = slug
        self.code = code
        self.name = name
        self.nameEnglish = nameEnglish
        self.validFrom = validFrom
        self.validTo = validTo
    }

    /// Whether it belonged to its parent on a day; a month counts from its first day.
    package func isValid(on date: CivilDate) -> Bool {
        if let validFrom, date.description < validFrom { return false }
        if let validTo, date.description >= validTo { return false }
        return true
    }
}

extension Jurisdiction: RowDecodable {
    /// Reads a row in the order of ``JurisdictionTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        parent = try row.next()
        kind = try row.next()
        slug = try row.next()
        code = try row.next()
        name = try row.next()
        nameEnglish = try row.next()
        validFrom = try row.next()
        validTo = try row.next()
    }
}
