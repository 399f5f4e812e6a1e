import Civics
import Deciding
import Ledger
import Markup
import Tallying
import Wording

/// The result of a ballot: what was decided, by which votes, why, and how to count it again.
struct BallotPage {
    let book: Phrasebook
    let scope: Scope
    let result: BallotResult
    let explanation: CountExplanation
    /// The certificate, of a count that was made here.
    let certificate: SealedCertificate?
    /// The recounts it has a part in.
    let recounts: [PublishedRecount]

    init(
        book: Phrasebook,
        scope: Scope,
        result: BallotResult,
        certificate: SealedCertificate?,
        recounts: [PublishedRecount]
    ) {
        self.certificate = certificate
        self.recounts = recounts
        self.book = book
        self.scope = scope
        self.result = result
        explanation = CountExplanation(
            of: result.count,
            by: result.record,
            in: book.language,
            calling: { result.name(of: $0, in: book.language).text }
        )
    }

    var ballot: CountedBallot { result.ballot }

    var published: PublishedCount {
        PublishedCount(book: book, scope: scope, ballot: ballot, certificate: certificate)
    }

    var content: HTML {
        HTML {
            crumbs
            BallotRecountNotice(
                book: book,
                scope: scope,
                key: ballot.key,
                recounts: recounts
            ).content
            head
            published.documents
            if ballot.publishing == .all {
                for section in rounds { section.content }
                decided
                HTML.div(.class("section split split--even")) {
                    published.checking
                    rule
                }
            } else {
                elected
                rule
            }
        }
    }

    private var crumbs: HTML {
        Component.crumbs(
            [
                PageLink(book.say(.frameNavHome), to: Address.home.path(in: scope)),
                PageLink(book.say(.frameNavBallots), to: Address.ballots.path(in: scope)),
            ],
            here: ballot.key.description,
            in: book
        )
    }

    private var rounds: [BallotRoundSection] {
        zip(result.count.rounds, explanation.rounds).map { trace, explained in
            BallotRoundSection(
                book: book,
                result: result,
                trace: trace,
                explained: explained,
                closing: explanation.rounds.count == 1 ? explanation.result : []
            )
        }
    }

    /// What all rounds together decided; said where there was more than one.
    @HTML.Builder private var decided: HTML {
        if rounds.count > 1 {
            HTML.section(.class("section stack column"), .aria("labelledby", "decided")) {
                HTML.h2(book.say(.tallyHeadingResult), .id("decided"))
                for sentence in explanation.result { HTML.p(book.say(sentence)) }
            }
        }
    }
}
