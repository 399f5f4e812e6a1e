import Civics
import Delivering
import Ledger
import Wording

/// Which list, and which entry of it, an address of delivering names.
package struct DeliveryKey: Hashable, Sendable {
    /// The kind of the list.
    package let kind: String
    /// The year of the list.
    package let year: Int
    /// The number of the entry; nil for the list as a whole.
    package let number: Int?

    /// Names a list, or an entry of it.
    package init(kind: String, year: Int, number: Int? = nil) {
        self.kind = kind
        self.year = year
        self.number = number
    }

    /// The list as a whole.
    var list: DeliveryKey { DeliveryKey(kind: kind, year: year) }

    /// The page of a notice: of a list that deputies voted on everybody's, of another the console's.
    func notice(_ version: Int) -> Address {
        kind == ProjectList.kind
            ? .assignmentNotice(year, version) : .deliveryNotices(list, version)
    }

    /// Another entry of the same list.
    func entry(_ number: Int) -> DeliveryKey {
        DeliveryKey(kind: kind, year: year, number: number)
    }

    /// What fills a pattern's parameters.
    var values: [String] { [kind, String(year)] + (number.map { [String($0)] } ?? []) }
}

extension DeliveryBoard {
    /// The list, as an address names it.
    var key: DeliveryKey { DeliveryKey(kind: programme.kind, year: programme.year) }
}

extension DeliveryBoard.Row {
    /// The entry, as an address names it.
    var key: DeliveryKey {
        DeliveryKey(
            kind: entry.programme.kind,
            year: entry.programme.year,
            number: entry.enrolment.number
        )
    }
}

extension DeliveryBoard.Row {
    /// The one page that residents see of it: that of the list which deputies voted on; nil of what
    /// stands on no such list.
    var publicPage: Address? {
        if entry.programme.kind == ProjectList.kind {
            return .project(year: entry.programme.year, number: entry.enrolment.number)
        }
        return elsewhere.first { $0.kind == ProjectList.kind }
            .map { .project(year: $0.year, number: $0.number) }
    }

    /// The other lists it stands on, in words.
    func elsewhere(_ lists: [Programme], in book: Phrasebook) -> [String] {
        elsewhere.compactMap { other in
            lists.first { $0.kind == other.kind && $0.year == other.year }.map { list in
                book.say(
                    .deliveryElsewhereOn(
                        list: LocalText(list.name, english: list.nameEnglish, in: book.language)
                            .text,
                        number: other.number
                    )
                )
            }
        }
    }
}

extension DeliveryBoard? {
    /// The day that the figures of a list speak of: once months are published, the newest of them.
    func asOf(_ programme: Programme) -> CivilDate {
        self.flatMap { $0.newestMonth == nil ? nil : $0.asOf } ?? programme.asOf
    }
}
