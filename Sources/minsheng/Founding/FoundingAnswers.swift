import Ledger

/// What a district of one's own is founded with, before it is checked.
struct FoundingAnswers: Hashable, Sendable, Decodable {
    /// The district, a town or a street below it.
    struct Place: Hashable, Sendable, Decodable {
        /// What it is, by its stable name, such as `district`, `town` or `street`.
        var kind: String
        /// Its name: 北碚区.
        var name: String
        /// Its English name: Beibei.
        var nameEnglish: String
        /// Its name in addresses: `beibei`.
        var slug: String

        private enum CodingKeys: String, CodingKey, CaseIterable {
            case kind
            case name
            case nameEnglish
            case slug
        }

        init(kind: String, name: String, nameEnglish: String, slug: String) {
            self.kind = kind
            self.name = name
            self.nameEnglish = nameEnglish
            self.slug = slug
        }

        init(from decoder: any Decoder) throws {
            try decoder.refuseKeys(otherThan: CodingKeys.self)
            let container = try decoder.container(keyedBy: CodingKeys.self)
            kind = try container.decode(String.self, forKey: .kind)
            name = try container.decode(String.self, forKey: .name)
            nameEnglish = try container.decode(String.self, forKey: .nameEnglish)
            slug = try container.decode(String.self, forKey: .slug)
        }
    }

    /// Whoever signs in first.
    struct Administrator: Hashable, Sendable, Decodable {
        /// The name shown to colleagues.
        var name: String
        /// The name typed at sign-in.
        var login: String

        private enum CodingKeys: String, CodingKey, CaseIterable {
            case name
            case login
        }

        init(name: String, login: String) {
            self.name = name
            self.login = login
        }

        init(from decoder: any Decoder) throws {
            try decoder.refuseKeys(otherThan: CodingKeys.self)
            let container = try decoder.container(keyedBy: CodingKeys.self)
            name = try container.decode(String.self, forKey: .name)
            login = try container.decode(String.self, forKey: .login)
        }
    }

    /// The district.
    var district: Place
    /// Its towns and streets; there may be none.
    var towns: [Place]
    /// Whoever signs in first.
    var administrator: Administrator

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case district
        case towns
        case administrator
    }

    init(district: Place, towns: [Place], administrator: Administrator) {
        self.district = district
        self.towns = towns
        self.administrator = administrator
    }

    init(from decoder: any Decoder) throws {
        try decoder.refuseKeys(otherThan: CodingKeys.self)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        district = try container.decode(Place.self, forKey: .district)
        towns = try container.decodeIfPresent([Place].self, forKey: .towns) ?? []
        administrator = try container.decode(Administrator.self, forKey: .administrator)
    }
}

extension Decoder {
    /// Refuses an object with a key that nobody reads: a misspelt one would be lost in silence.
    fileprivate func refuseKeys<Key: CodingKey & CaseIterable>(
        otherThan known: Key.Type
    ) throws {
        let names = known.allCases.map(\.stringValue)
        let container = try container(keyedBy: AnyKey.self)
        guard let stray = container.allKeys.first(where: { !names.contains($0.stringValue) })
        else { return }
        throw DecodingError.dataCorrupted(
            DecodingError.Context(codingPath: codingPath + [stray], debugDescription: "")
        )
    }
}

private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { return nil }
}
