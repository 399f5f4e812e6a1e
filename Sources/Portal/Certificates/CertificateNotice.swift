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
    private var isBinding: Bool { !certificate.isRecommendation }

    var content: HTML {
        Component.sheet(
            organ: organ,
            title: book.say(
                isBinding ? .certificateNoticeTitle : .certificateNoticeTitleRecommended
            ),
            note: announcement.number
        ) {
            switch result.content {
            case .votes(let ballot): elected(ballot)
            case .rating(let rating): rated(rating)
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

    private var organ: String { MeetingName(certificate, in: book.language).words(in: book) }

    private var date: String { certificate.lastDay.map(book.date) ?? "" }

    private var showsCounts: Bool {
        certificate.rule.publishing != RulePublishing.none.rawValue
    }

    /// Who was elected, with the votes of the round that elected it where the rule lets them be
    /// published.
    @HTML.Builder private func elected(_ ballot: BallotResult) -> HTML {
        let elected = ballot.count.outcome.elected
        let (candidates, chosen) = (certificate.items.count, elected.count)
        HTML.p(
            book.say(
                isBinding
                    ? .certificateNoticeOpening(
                        date: date,
                        candidates: candidates,
                        elected: chosen
                    )
                    : .certificateNoticeOpeningRecommended(
                        date: date,
                        candidates: candidates,
                        elected: chosen
                    )
            ),
            .class("sheet-text")
        )
        HTML.ol(.class("sheet-list")) {
            for id in elected {
                HTML.li {
                    ballot.name(of: id, in: book.language).html
                    if showsCounts, let votes = ballot.votes(for: id) {
                        HTML.span(
                            book.say(.certificateNoticeVotes(count: votes)),
                            .class("quiet")
                        )
                    }
                }
            }
        }
    }

    /// Every project with its grade, and with what the forms say where the rule lets that be
    /// published.
    @HTML.Builder private func rated(_ rating: RatingResult) -> HTML {
        let items = rating.explanation(in: book.language).rounds.last?.items ?? []
        HTML.p(
            book.say(
                .ratingNoticeOpening(date: date, items: items.count { $0.grade != nil })
            ),
            .class("sheet-text")
        )
        if let forms = rating.forms {
            RatingTable(
                book: book,
                ballot: rating.ballot,
                forms: forms,
                explained: items,
                showsCounts: showsCounts
            ).content
        }
    }
}
