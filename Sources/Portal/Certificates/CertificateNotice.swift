import Civics
import Deciding
import Markup
import Tallying
import Wording

/// The public notice of a result (公告): what was decided, with the counts that the rule lets be
/// published, on A4.
struct CertificateNotice {
    let book: Phrasebook
    let sealed: SealedCertificate
    let announcement: SealedCertificate.Announcement
    let result: CertifiedCount

    private var certificate: Certificate { sealed.certificate }
    private var isBinding: Bool { certificate.poll.kind == Poll.Kind.projects.rawValue }

    var content: HTML {
        Component.sheet(
            organ: organ,
            title: book.say(
                isBinding ? .certificateNoticeTitle : .certificateNoticeTitleRecommended
            ),
            note: announcement.number
        ) {
            HTML.p(book.say(opening), .class("sheet-text"))
            HTML.ol(.class("sheet-list")) {
                for id in result.ballot.count.outcome.elected {
                    HTML.li {
                        name(of: id)
                        if let votes = votes(of: id) {
                            HTML.span(
                                book.say(.certificateNoticeVotes(count: votes)),
                                .class("quiet")
                            )
                        }
                    }
                }
            }
            HTML.p(
                book.say(
                    isBinding ? .certificateNoticeClosing : .certificateNoticeClosingRecommended
                ),
                .class("sheet-text")
            )
            if !isBinding { HTML.p(book.say(.rulesRecommendationText), .class("small")) }
            HTML.p(.class("sign-date")) {
                book.say(.certificateNoticeSigned(organ: organ))
                HTML.br()
                certificate.lastDay.map(book.date) ?? ""
            }
        }
    }

    private var organ: String {
        book.say(
            .certificateOrgan(
                place: book.language == .zh
                    ? certificate.place.name : certificate.place.nameEnglish,
                term: certificate.meeting.term,
                number: certificate.meeting.number
            )
        )
    }

    private var opening: Message {
        .certificateNoticeOpening(
            date: certificate.lastDay.map(book.date) ?? "",
            candidates: certificate.items.count,
            elected: result.ballot.count.outcome.elected.count
        )
    }

    private func name(of id: ItemID) -> HTML {
        result.ballot.name(of: id, in: book.language).html
    }

    /// The votes of an elected item in the round that elected it, where the rule lets them be
    /// published.
    private func votes(of id: ItemID) -> Int? {
        guard certificate.rule.publishing != RulePublishing.none.rawValue else { return nil }
        return result.ballot.votes(for: id)
    }
}
