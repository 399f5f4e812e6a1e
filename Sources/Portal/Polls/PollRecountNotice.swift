import Civics
import Deciding
import Markup
import Wording

/// That a poll is a recount, or was superseded by one: by which decision and why, and the way to
/// the other.
struct PollRecountNotice {
    let book: Phrasebook
    let view: PollView

    @HTML.Builder var content: HTML {
        if let recount = view.superseding {
            notice(
                .careful,
                .pollRecountOldTitle,
                recount,
                PageLink(book.say(.pollRecountNewLink), to: Address.poll(recount.poll).path)
            )
        }
        if let recount = view.recount {
            notice(
                .know,
                .pollRecountNewTitle,
                recount,
                PageLink(book.say(.pollRecountOldLink), to: Address.poll(recount.previous).path)
            )
        }
    }

    private func notice(
        _ kind: NoticeKind,
        _ title: Message,
        _ recount: Recount,
        _ link: PageLink
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
            if let opening = recount.opening {
                HTML.p(book.say(.pollRecountOpening(document: opening)))
            }
            HTML.p { HTML.a(link.text, .href(link.address)) }
        }
    }
}
