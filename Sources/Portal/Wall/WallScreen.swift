import Civics
import Delivering
import Ledger
import Markup
import Wording

/// The wall chart on a big screen: eight projects at a time, turning by itself, and never with more
/// than can be read.
struct WallScreen {
    /// How many projects a screen shows.
    static let rowsShown = 8

    let book: Phrasebook
    let place: Jurisdiction
    let board: DeliveryBoard
    let query: WallQuery
    /// Where the wall chart is.
    let address: String
    let site: SiteFace
    let look: PageLook

    private var rows: [DeliveryBoard.Row] { query.rows(of: board) }
    private var pages: Int { max(1, (rows.count + Self.rowsShown - 1) / Self.rowsShown) }
    private var page: Int { min(query.page, pages) }
    private var shown: [DeliveryBoard.Row] {
        Array(rows.dropFirst((page - 1) * Self.rowsShown).prefix(Self.rowsShown))
    }

    var html: HTML {
        Component.document(
            title: book.say(.frameNavWall),
            description: nil,
            site: site,
            look: look,
            bodyClass: "screen-body",
            in: book
        ) {
            HTML.main(
                .id("main"),
                .class("screen"),
                .data("next", next),
                .data("seconds", "20")
            ) { content }
            HTML.script(.type("module"), .src(Address.asset("wall.js").path))
        }
    }

    /// What is shown after this: the next page, or the first one anew.
    private var next: String {
        address + query.address(page: page % pages + 1, isScreen: true)
    }

    @HTML.Builder private var content: HTML {
        HTML.div(.class("row row--between screen-head")) {
            HTML.div {
                HTML.h1(
                    book.say(
                        .wallScreenTitle(
                            place: place.name(in: book.language),
                            year: board.programme.year
                        )
                    )
                )
                HTML.p(.class("quiet")) {
                    WallStanding(book: book, board: board).text
                    if board.isSample {
                        " "
                        Component.sampleMark(in: book)
                    }
                }
            }
            HTML.p(.class("row")) { WallLights(book: book, rows: rows).html }
        }
        WallTable(
            book: book,
            board: board,
            rows: shown,
            address: nil,
            showsMeasures: false,
            height: 47
        ).html
        HTML.p(.class("row row--between screen-foot")) {
            HTML.span(book.say(.wallScreenPage(page: page, pages: pages)), .class("quiet"))
            HTML.button(
                book.say(.wallScreenStop),
                .type("button"),
                .class("button button--quiet"),
                .data("stop", book.say(.wallScreenGoOn))
            )
            HTML.a(book.say(.wallScreenLeave), .href(address + query.address(isScreen: false)))
        }
    }
}
