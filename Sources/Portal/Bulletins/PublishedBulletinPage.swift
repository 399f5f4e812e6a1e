import Civics
import Markup
import Supervising
import Wording

/// An issued bulletin: the sheet, its versions, and how to check it.
struct PublishedBulletinPage {
    let book: Phrasebook
    let scope: Scope
    let bulletin: Bulletin
    let issued: Bulletin.Issued
    /// The issued versions, the oldest first.
    let versions: [Bulletin]
    let document: BulletinDocument

    private var newest: Bulletin? { versions.last }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(
                        book.say(.frameNavBulletins),
                        to: Address.bulletins.path(in: scope)
                    )
                ],
                here: book.say(
                    .bulletinMonth(year: bulletin.facts.year, month: bulletin.month)
                ),
                in: book
            )
            superseded
            BulletinSheet(
                book: book,
                document: document,
                isSample: bulletin.certainty == .inventedSample
            ).content
            files
        }
    }

    /// A version that was corrected says so, on paper too.
    @HTML.Builder private var superseded: HTML {
        if let newest, newest.version > bulletin.version {
            Component.notice(
                .careful,
                title: book.say(.bulletinSuperseded(version: newest.version))
            ) {
                HTML.p(book.say(.bulletinSupersededReason(reason: newest.correction)))
                HTML.p {
                    HTML.a(
                        book.say(.bulletinSupersededLink),
                        .href(Address.bulletin(issued.number.serial).path(in: scope))
                    )
                }
            }
        }
    }

    private var files: HTML {
        HTML.section(.class("section stack column no-print"), .aria("labelledby", "check")) {
            HTML.h2(book.say(.deliverySheetCheck), .id("check"))
            HTML.p(book.say(.bulletinCheckText))
            HTML.p(issued.publicFingerprint.hex, .class("num wrapping"))
            HTML.p {
                HTML.a(
                    book.say(.bulletinFile),
                    .href(
                        Address.bulletinText(issued.number.serial, bulletin.version)
                            .path(in: scope)
                    )
                )
            }
            if versions.count > 1 {
                HTML.h3(book.say(.bulletinVersionsTitle))
                HTML.ul { for version in versions { line(version) } }
            }
        }
    }

    private func line(_ version: Bulletin) -> HTML {
        HTML.li {
            HTML.a(
                book.say(.bulletinVersion(version: version.version)),
                .href(
                    Address.bulletinVersion(issued.number.serial, version.version)
                        .path(in: scope)
                )
            )
            " "
            version.issued?.day.description ?? ""
            if !version.correction.isEmpty {
                book.say(.bulletinColon)
                book.gap
                HTML.span(version.correction, .lang("zh-Hans"))
            }
        }
    }
}
