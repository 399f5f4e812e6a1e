import Civics
import Deciding
import Ledger
import Markup
import Wording

/// The roll as a document (代表名册): the deputies in office on a day, by delegation, on A4.
struct RollSheet {
    let book: Phrasebook
    let roll: Roll
    let day: CivilDate
    let home: Jurisdiction
    /// The address of the list.
    let back: String

    var content: HTML {
        let count = roll.count(on: day)
        return HTML {
            HTML.p(.class("no-print")) {
                HTML.a(book.say(.rollSheetBack), .href(back))
            }
            Component.sheet(
                organ: home.congressName(in: book),
                title: title,
                note: book.say(
                    .rollSheetNote(
                        date: book.date(day),
                        seats: count.seats,
                        count: count.inOffice,
                        vacant: count.vacancies
                    )
                )
            ) {
                for delegation in roll.delegations { section(delegation) }
                if let quorum = count.quorum, let majority = count.majority {
                    HTML.p(
                        book.say(
                            .rollSheetBase(
                                quorum: quorum,
                                majority: majority,
                                count: count.inOffice
                            )
                        ),
                        .class("sheet-base small")
                    )
                }
            }
        }
    }

    private var title: String {
        let (place, number) = (home.name(in: book.language), roll.term.number)
        return book.say(
            home.kind == .street
                ? .rollSheetTitleStreet(place: place, number: number)
                : .rollSheetTitle(place: place, number: number)
        )
    }

    private func section(_ delegation: Delegation) -> HTML {
        let members = roll.inOffice(on: day).filter { $0.delegation.id == delegation.id }
        return HTML.section(.aria("labelledby", "delegation-\(delegation.ordinal)")) {
            HTML.h2(
                book.say(
                    .rollSheetDelegation(
                        name: delegation.name(in: book.language),
                        count: members.count
                    )
                ),
                .id("delegation-\(delegation.ordinal)")
            )
            HTML.ul(.class("roll-names")) {
                for member in members { self.member(member) }
            }
        }
    }

    private func member(_ member: RollEntry) -> HTML {
        HTML.li {
            HTML.span(String(member.number), .class("num"))
            HTML.span(member.name, .lang("zh-Hans"))
            if let seat = member.seat { HTML.span(seat, .class("quiet")) }
        }
    }
}

extension Jurisdiction {
    /// What its people's congress is called, or the representatives of a street, which has none.
    func congressName(in book: Phrasebook) -> String {
        let place = name(in: book.language)
        return book.say(
            kind == .street ? .rollSheetOrganStreet(place: place) : .rollSheetOrgan(place: place)
        )
    }
}
