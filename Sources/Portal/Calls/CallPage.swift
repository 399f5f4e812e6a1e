import Civics
import Ledger
import Markup
import Proposing
import Wording

/// A published call: is it open, until when, what has come, and the notice itself.
struct CallPage {
    let book: Phrasebook
    let notice: CallNotice
    let today: CivilDate
    let scope: Scope
    /// Where one makes a suggestion, as the notice prints it.
    let address: String

    private var call: SuggestionCall { notice.call }

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            // On paper the notice stands alone, to be hung up.
            HTML.div(.class("no-print")) {
                Component.eyebrow([
                    HTML(scope.jurisdiction.name(in: book.language)),
                    HTML(book.say(call.standing(on: today).name)),
                ])
                Component.headline(headline, in: book)
            }
            if call.standing(on: today) == .running {
                HTML.p(.class("actions no-print")) {
                    Component.buttonLink(
                        book.say(.callPageSuggest),
                        to: Address.suggest.path(in: scope)
                    )
                }
            }
            HTML.section(.class("no-print"), .aria("label", book.say(.callPageCounts))) {
                Component.counts(
                    notice.counts.map {
                        (label: book.say($0.channel.name), value: $0.count)
                    },
                    byChannel: true,
                    in: book
                )
            }
            CallSheet(
                book: book,
                notice: notice,
                place: scope.jurisdiction,
                address: address
            ).content
        }
    }

    private var headline: Message {
        switch call.standing(on: today) {
        case .toCome:
            .callPageToCome(year: call.year, date: book.date(call.opensOn))
        case .running:
            .callPageRunning(
                year: call.year,
                date: book.date(call.closesOn),
                days: today.distance(to: call.closesOn)
            )
        case .over: .callPageOver(year: call.year, count: notice.total)
        }
    }
}

extension SuggestionCall {
    /// Where a published call stands on a day.
    enum Standing: Hashable, Sendable {
        /// Its first day is to come.
        case toCome
        /// It runs.
        case running
        /// Its last day is over.
        case over

        /// What people call it.
        var name: Message {
            switch self {
            case .toCome: .callStandingToCome
            case .running: .callStandingRunning
            case .over: .callStandingOver
            }
        }
    }

    /// Where it stands on a day.
    func standing(on day: CivilDate) -> Standing {
        if day < opensOn { return .toCome }
        return day <= closesOn && state != .closed ? .running : .over
    }
}
