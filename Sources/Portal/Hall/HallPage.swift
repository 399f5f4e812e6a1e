import Civics
import Deciding
import Ledger
import Markup
import Tallying
import Wording

/// What was announced in the hall.
enum HallResult {
    /// Of a vote.
    case votes(BallotResult)
    /// Of a rating.
    case rating(RatingResult)
}

/// The big screen of the hall, readable from thirty metres: who is there, how far the vote is, and
/// the result once it is announced.
///
/// It shows no name, and no votes at all.
struct HallPage {
    let book: Phrasebook
    let place: Jurisdiction
    let screen: HallScreen
    /// The announced result; nil before.
    let result: HallResult?
    let site: SiteFace
    let look: PageLook

    var html: HTML {
        Component.document(
            title: book.say(.frameNavHall),
            description: nil,
            site: site,
            look: look,
            bodyClass: "hall-body",
            in: book
        ) {
            HTML.main(.id("main"), .class("hall")) { content }
            HTML.script(.type("module"), .src(Address.asset("hall.js").path))
        }
    }

    @HTML.Builder private var content: HTML {
        HTML.header {
            HTML.h1 {
                MeetingName(
                    screen.meeting,
                    ofTerm: screen.term,
                    at: place,
                    in: book.language
                ).words(in: book)
                if screen.isSample {
                    " "
                    Component.sampleMark(in: book)
                }
            }
        }
        switch result {
        case .votes(let result): announced(result)
        case .rating(let result): rated(result)
        case nil: day
        }
        steps
    }

    private var day: HTML {
        HTML.div(.class("hall-main")) {
            HTML.div {
                HTML.p(book.say(screen.stage.state), .class("state"))
                HTML.p(since, .class("since"))
                if screen.isRecommendation { recommended }
                if screen.issued != nil || screen.returned != nil { papers }
            }
            HTML.div { presence }
        }
    }

    private var recommended: HTML {
        HTML.p(book.say(.rulesRecommendationTitle), .class("since"))
    }

    private var since: String {
        guard let kind = screen.kind, kind != .main else {
            return LocalText(
                screen.title ?? "",
                english: screen.titleEnglish,
                in: book.language
            ).text
        }
        return book.say(kind.name(of: .projects))
    }

    private var papers: HTML {
        HTML.dl(.class("line")) {
            if let issued = screen.issued {
                HTML.dt(book.say(.hallIssued))
                HTML.dd(book.number(issued))
            }
            if let returned = screen.returned {
                HTML.dt(book.say(.hallReturned))
                HTML.dd(book.number(returned))
            }
        }
    }

    @HTML.Builder private var presence: HTML {
        let (present, deputies) = (screen.presence.present, screen.presence.deputies)
        HTML.p(book.say(.hallPresent), .class("of"))
        HTML.p(.class("pair")) {
            HTML.span(book.number(present), .class("huge"))
            HTML.span("/ \(book.number(deputies))", .class("of"))
        }
        HallGauge(
            present: present,
            deputies: deputies,
            quorum: screen.quorum,
            label: book.say(
                .hallGauge(
                    present: present,
                    deputies: deputies,
                    quorum: screen.quorum ?? 0
                )
            )
        ).content
        if let quorum = screen.quorum {
            let missing = max(0, quorum - present)
            HTML.p(.class(missing == 0 ? "ok" : "ok ok--not")) {
                Component.glyph(missing == 0 ? .normal : .late)
                book.say(
                    missing == 0
                        ? .hallQuorumMet(quorum: quorum) : .hallQuorumMissing(count: missing)
                )
            }
        }
    }

    private func announced(_ result: BallotResult) -> HTML {
        let (items, elected) = (result.record.items.count, result.count.outcome.elected.count)
        return HTML.div(.class("hall-result")) {
            HTML.p(
                book.say(
                    screen.isRecommendation
                        ? .hallResultRecommended(items: items, elected: elected)
                        : .hallResult(items: items, elected: elected)
                ),
                .class("state state--small")
            )
            if screen.isRecommendation { recommended }
            HTML.ol(
                .class(
                    result.count.outcome.elected.count > 6
                        ? "hall-list hall-list--two" : "hall-list"
                )
            ) {
                for id in result.count.outcome.elected {
                    HTML.li { result.name(of: id, in: book.language).html }
                }
            }
        }
    }

    /// Every project with its grade; what the forms say is for the pages.
    private func rated(_ result: RatingResult) -> HTML {
        let items = result.explanation(in: book.language).rounds.last?.items ?? []
        return HTML.div(.class("hall-result")) {
            HTML.p(book.say(result.headline), .class("state state--small"))
            HTML.ul(.class(items.count > 6 ? "hall-grades hall-grades--two" : "hall-grades")) {
                for item in items {
                    HTML.li {
                        HTML.span(item.id.text, .class("number"))
                        HTML.span {
                            result.ballot.name(of: item.id, in: book.language).html
                            if let mark = item.grade == nil ? item.label : item.mark {
                                HTML.span(book.say(mark), .class("mark"))
                            }
                        }
                        HTML.span(.class("grade")) {
                            if item.grade == nil { "—" } else { book.say(item.label) }
                        }
                    }
                }
            }
        }
    }

    private var steps: HTML {
        HTML.ol(.class("hall-steps")) {
            let now = HallScreen.Stage.allCases.firstIndex(of: screen.stage) ?? 0
            for (place, stage) in HallScreen.Stage.allCases.enumerated() {
                HTML.li(
                    .class(place < now ? "done" : place == now ? "now" : nil),
                    .aria("current", place == now ? "step" : nil)
                ) { book.say(stage.step) }
            }
        }
    }
}

extension HallScreen.Stage {
    /// The state in large letters.
    fileprivate var state: Message {
        switch self {
        case .checkingIn: .hallStateCheckingIn
        case .adopting: .hallStateAdopting
        case .issuing: .hallStateIssuing
        case .casting: .hallStateCasting
        case .reconciling: .hallStateReconciling
        case .counting: .hallStateCounting
        case .announcing: .hallStateAnnouncing
        }
    }

    /// The step in the row below.
    fileprivate var step: Message {
        switch self {
        case .checkingIn: .hallStepCheckingIn
        case .adopting: .hallStepAdopting
        case .issuing: .hallStepIssuing
        case .casting: .hallStepCasting
        case .reconciling: .hallStepReconciling
        case .counting: .hallStepCounting
        case .announcing: .hallStepAnnouncing
        }
    }
}
