import Civics
import Deciding
import Ledger
import Markup
import Wording

/// That a published count was superseded by a recount, is being counted again, or is a recount:
/// by which decision, why, and the way to the other.
struct BallotRecountNotice {
    let book: Phrasebook
    let scope: Scope
    /// Under which key the page is.
    let key: BallotKey
    /// The recounts of the place.
    let recounts: [PublishedRecount]

    @HTML.Builder var content: HTML {
        for recount in recounts where recount.older == key {
            notice(
                recount.newer == nil ? .know : .careful,
                recount.newer == nil ? .ballotRecountOrdered : .ballotRecountSuperseded,
                recount,
                to: recount.newer,
                .ballotRecountNewest
            )
        }
        for recount in recounts where recount.newer == key {
            notice(
                .know,
                .ballotRecountThis,
                recount,
                to: recount.older,
                .ballotRecountOlder
            )
        }
    }

    private func notice(
        _ kind: NoticeKind,
        _ title: Message,
        _ recount: PublishedRecount,
        to other: BallotKey?,
        _ link: Message
    ) -> HTML {
        Component.notice(kind, title: book.say(title)) {
            HTML.p(
                book.say(
                    .pollRecountDecision(
                        document: recount.decision.document,
                        reason: recount.decision.reason
                    )
                )
            )
            if let other { way(to: other, link) }
        }
    }

    private func way(to other: BallotKey, _ link: Message) -> HTML {
        HTML.p(.class("no-print")) {
            HTML.a(book.say(link), .href(Address.ballot(other).path(in: scope)))
        }
    }
}

extension ReadingCertificates {
    /// The published recounts that a count of a place has a part in.
    func recounts(
        of key: BallotKey,
        in scope: Scope
    ) async throws(PageError) -> [PublishedRecount] {
        do throws(StoreError) {
            return try await recounts().filter {
                $0.jurisdiction == scope.jurisdiction.id && ($0.older == key || $0.newer == key)
            }
        } catch {
            throw PageError(error)
        }
    }
}
