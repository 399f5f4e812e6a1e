import Civics
import Deciding
import Ledger
import Markup
import Tallying
import Wording

/// The ballot paper (表决票) or the form of a rating (测评票), to be printed and copied: large, with the list's fingerprint, and
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

    /// What a deputy does with it; nil of a rating.
    private var form: BallotType? {
        isRating ? nil : day.rule?.terms.rule.ballot ?? .upTo
    }

    private var isRating: Bool { day.poll.kind == .rating }

    var content: HTML {
        HTML {
            HTML.p(.class("no-print")) {
                HTML.a(book.say(.pollPaperBack), .href(Address.poll(day.poll.id).path))
            }
            HTML.p(book.say(.pollPaperNote), .class("column quiet no-print"))
            Component.sheet(
                organ: book.say(organ),
                title: view.title(in: book).text,
                titleLang: view.title(in: book).lang,
                note: book.say(note)
            ) {
                if day.poll.kind == .recommendation {
                    HTML.p(book.say(.rulesRecommendationText), .class("small"))
                }
                HTML.p(book.say(instruction), .class("paper-rule"))
                table
                if isRating { excluded }
                HTML.p(book.say(.pollPaperVoid), .class("small"))
                HTML.section(.class("paper-foot")) {
                    HTML.p(book.say(fingerprint), .class("small quiet"))
                    Component.fingerprint(day.poll.list.fingerprint.hex)
                }
            }
        }
    }

    private var organ: Message {
        let (place, number) = (place.name(in: book.language), day.meeting.number)
        return day.poll.kind == .recommendation
            ? .pollPaperOrganStreet(place: place, number: number)
            : .pollPaperOrgan(place: place, number: number)
    }

    private var note: Message {
        switch ballot.kind {
        case .main where isRating: .ratingPaper
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
        case nil:
            day.rule?.terms.rule.blank == .void ? .ratingPaperEach : .ratingPaperRule
        }
    }

    private var fingerprint: Message {
        isRating ? .ratingPaperFingerprint : .pollPaperFingerprint
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
                        HTML.th(.scope("row")) {
                            day.poll.name(of: id, inEnglish: book.language == .en)
                            if let mark = mark(of: id) {
                                HTML.p(book.say(mark), .class("small paper-state"))
                            }
                        }
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
        case nil: RatingGrade.allCases.map(\.label)
        }
    }

    /// What stands beside an item whose target was not reached.
    private func mark(of id: ItemID) -> Message? {
        day.poll.items.first { $0.id == id.text }?.state?.mark
    }

    /// What is suspended or terminated is printed, and not rated.
    @HTML.Builder private var excluded: HTML {
        let items = day.poll.items.filter { !($0.state?.isRated ?? true) }
        if !items.isEmpty {
            HTML.p(book.say(.ratingPaperExcluded), .class("small"))
            HTML.ul(.class("small")) {
                for item in items {
                    HTML.li {
                        book.say(
                            .ratingPaperExcludedItem(
                                number: item.id,
                                name: day.poll.name(
                                    of: ItemID(item.id),
                                    inEnglish: book.language == .en
                                ),
                                state: item.state.map { book.say($0.label) } ?? ""
                            )
                        )
                    }
                }
            }
        }
    }
}
