import Civics
import Deciding
import Ledger
import Markup
import Tallying
import Wording

/// The ballot paper (表决票), to be printed and copied: large, with the list's fingerprint, and
/// nothing by which one paper could be told from another.
struct BallotPaperPage {
    let book: Phrasebook
    let view: PollView
    let place: Jurisdiction

    private var day: PollDay { view.day }

    /// What stands on it: of the session that is going on, or of the next one.
    private var ballot: (kind: RoundKind, items: [ItemID], seats: Int?) {
        if let session = day.open { return (session.kind.kind, session.items, session.seats) }
        if case .hold(let request) = view.next {
            return (request.kind, request.items, request.seats)
        }
        return (.main, day.poll.itemIDs, day.rule?.terms.rule.seats)
    }

    private var form: BallotType { day.rule?.terms.rule.ballot ?? .upTo }

    var content: HTML {
        HTML {
            HTML.p(.class("no-print")) {
                HTML.a(book.say(.pollPaperBack), .href(Address.poll(day.poll.id).path))
            }
            HTML.p(book.say(.pollPaperNote), .class("column quiet no-print"))
            Component.sheet(
                organ: book.say(
                    .pollPaperOrgan(
                        place: place.name(in: book.language),
                        number: day.meeting.number
                    )
                ),
                title: view.title(in: book).text,
                titleLang: view.title(in: book).lang,
                note: book.say(note)
            ) {
                HTML.p(book.say(instruction), .class("paper-rule"))
                table
                HTML.p(book.say(.pollPaperVoid), .class("small"))
                HTML.section(.class("paper-foot")) {
                    HTML.p(book.say(.pollPaperFingerprint), .class("small quiet"))
                    Component.fingerprint(day.poll.list.fingerprint.hex)
                }
            }
        }
    }

    private var note: Message {
        switch ballot.kind {
        case .main, .presidium: .pollPaperMain
        case .tie: .pollPaperTie
        case .shortfall: .pollPaperShortfall
        }
    }

    private var instruction: Message {
        let seats = ballot.seats ?? ballot.items.count
        return switch form {
        case .upTo: .pollPaperUpTo(count: seats)
        case .exactly: .pollPaperExactly(count: seats)
        case .perItem, .package: .pollPaperPerItem
        case .rank: .pollPaperRank(count: seats)
        }
    }

    private var table: HTML {
        HTML.table(.class("ballot-paper")) {
            HTML.thead {
                HTML.tr {
                    HTML.th(book.say(.pollPaperNumber), .scope("col"))
                    HTML.th(book.say(.pollPaperItem), .scope("col"))
                    for column in columns { HTML.th(book.say(column), .scope("col")) }
                }
            }
            HTML.tbody {
                for id in ballot.items {
                    HTML.tr {
                        HTML.td(id.text)
                        HTML.th(
                            day.poll.name(of: id, inEnglish: book.language == .en),
                            .scope("row")
                        )
                        for _ in columns { HTML.td(.class("mark")) { HTML.span("") } }
                    }
                }
            }
        }
    }

    private var columns: [Message] {
        switch form {
        case .upTo, .exactly: [.pollPaperMark]
        case .perItem, .package: [.ballotColumnYes, .ballotColumnNo, .ballotColumnAbstain]
        case .rank: [.pollPaperRankColumn]
        }
    }
}
