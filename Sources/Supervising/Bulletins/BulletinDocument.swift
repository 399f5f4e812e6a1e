package import Civics
package import Ledger

/// A bulletin as it is read: everything that is printed, and nothing that is not.
///
/// The text that is frozen is its JSON; a page is made from it and from nothing else.
package struct BulletinDocument: Codable, Hashable, Sendable {
    /// For whom it is.
    package enum Edition: String, Codable, Hashable, Sendable, CaseIterable {
        /// For the offices, with posts and what is told inside only.
        case inside
        /// For everybody: no person, no post.
        case everybody
    }

    /// A section as it is printed.
    package struct Section: Codable, Hashable, Sendable {
        /// From 1.
        package let number: Int
        /// The numbers of the record are in them.
        package let paragraphs: [String]
    }

    /// What every text begins its form with.
    package static let form = "minsheng-bulletin"
    /// The version of the form that this program writes.
    package static let formVersion = 1

    package let form: String
    package let formVersion: Int
    package let edition: Edition
    /// The code of the jurisdiction, and its name.
    package let place, placeName: String
    /// The name of the unit that issues it.
    package let issuer: String
    package let title: String
    /// Its number as it is printed; a draft has a gap where the number will be.
    package let number: String
    /// The day of issue; nil of a draft.
    package let day: String?
    package let version: Int
    /// Why it was corrected; empty of the first version.
    package let correction: String
    /// SHA-256 of the same edition of the version before; nil of the first.
    package let previous: String?
    package let sections: [Section]
    package let facts: BulletinFacts
    /// Why projects are behind, by their numbers.
    package var reasons: [String: String]
    /// The next steps of projects, by their numbers.
    package var nexts: [String: String]
    package let to, copy: String
    /// What only the internal edition says; nil in the public one.
    package let note: [String]?
    /// From which posts it was drafted, reviewed and issued; nil in the public one.
    package let drafted, reviewed, issued: String?

    /// The bytes of it: JSON, members in the order of their names, no blanks, one line feed at the
    /// end.
    package var canonicalText: String { CanonicalJSON.written(self) }

    /// Reads a frozen text.
    package init?(_ text: String) {
        guard let document: BulletinDocument = CanonicalJSON.read(text) else { return nil }
        self = document
    }

    /// Puts an edition of a bulletin together.
    ///
    /// - Parameters:
    ///   - bulletin: the bulletin, as it is or as it was issued.
    ///   - edition: for whom.
    ///   - number: the number it is issued under, and the day; nil of a draft.
    ///   - place: whose it is.
    ///   - issuer: the name of the unit that issues it.
    ///   - previous: the version before, where there is one.
    package init(
        _ bulletin: Bulletin,
        _ edition: Edition,
        number: (printed: String, day: CivilDate)?,
        place: Jurisdiction,
        issuer: String,
        previous: Bulletin.Issued?
    ) {
        let values = bulletin.facts.values
        let isInside = edition == .inside
        var facts = bulletin.facts
        if !isInside { facts.removeWords() }
        form = Self.form
        formVersion = Self.formVersion
        self.edition = edition
        self.place = place.code
        placeName = place.name
        self.issuer = issuer
        title = BulletinTemplate.builtIn.title(of: facts.programme, month: facts.month)
        self.number =
            number?.printed
            ?? "\(bulletin.parts[.organ] ?? "")〔\(String(facts.asOf.prefix(4)))〕　号"
        day = number?.day.description
        version = bulletin.version
        correction = bulletin.correction
        self.previous =
            (isInside ? previous?.internalFingerprint : previous?.publicFingerprint)?.hex
        sections = BulletinPart.sections.map { section in
            Section(
                number: section,
                paragraphs: Self.paragraphs(bulletin.parts[.section(section)] ?? "", values)
            )
        }
        self.facts = facts
        (reasons, nexts) = ([:], [:])
        for row in bulletin.facts.rows {
            if row.isBehind { reasons[String(row.number)] = bulletin.reason(of: row) }
            let next = bulletin.next(of: row)
            if !next.isEmpty { nexts[String(row.number)] = next }
        }
        to = bulletin.parts[.to] ?? ""
        copy = bulletin.parts[.copy] ?? ""
        note = isInside ? Self.paragraphs(bulletin.parts[.note] ?? "", [:]) : nil
        func post(_ act: Bulletin.Act) -> String? { isInside ? bulletin.last(act)?.post : nil }
        drafted = post(.edit) ?? post(.refresh) ?? post(.draft)
        reviewed = post(.review)
        issued = post(.issue)
    }

    private static func paragraphs(
        _ text: String,
        _ values: [BulletinToken: String]
    ) -> [String] {
        let filled = (try? BulletinNarrative(text))?.filled(values) ?? text
        return filled.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.isEmpty }
    }

    /// The row of a project.
    package func row(_ number: Int) -> BulletinFacts.Row? {
        facts.rows.first { $0.number == number }
    }
}

extension BulletinFacts.Row {
    /// Whether it is behind its plan or was not begun in time.
    package var isBehind: Bool { standing == "behind" || standing == "not-started" }

    /// Whether it is finished or ahead of its plan.
    package var isAhead: Bool { standing == "completed" || standing == "ahead" }
}

extension BulletinFacts {
    /// Takes out what only the internal edition says: posts, and words of units, which stand in the
    /// bulletin as they were looked through.
    fileprivate mutating func removeWords() {
        for index in rows.indices {
            rows[index].posts = nil
            rows[index].reason = ""
            rows[index].next = ""
        }
        for index in changes.indices { changes[index].reason = "" }
    }
}
