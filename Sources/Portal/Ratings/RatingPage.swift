import Civics
import Deciding
import Ledger
import Markup
import Tallying
import Wording

/// The result of a rating: every project with its grade, the forms it rests on, how it was counted,
/// and how to count it again.
struct RatingPage {
    let book: Phrasebook
    let scope: Scope
    let result: RatingResult
    let explanation: RatingExplanation
    /// The certificate, of a rating that was held here.
    let certificate: SealedCertificate?
    /// The recounts it has a part in.
    let recounts: [PublishedRecount]
    /// The rating after which it rates again what that found dissatisfied; nil of a first one.
    let again: BallotKey?

    init(
        book: Phrasebook,
        scope: Scope,
        result: RatingResult,
        certificate: SealedCertificate?,
        recounts: [PublishedRecount],
        again: BallotKey?
    ) {
        self.book = book
        self.scope = scope
        self.result = result
        self.certificate = certificate
        self.recounts = recounts
        self.again = again
        explanation = result.explanation(in: book.language)
    }

    private var ballot: CountedBallot { result.ballot }
    private var published: PublishedCount {
        PublishedCount(book: book, scope: scope, ballot: ballot, certificate: certificate)
    }
    private var isWhole: Bool { ballot.publishing == .all }

    /// What the rating is called.
    var title: LocalText {
        LocalText(ballot.title, english: ballot.titleEnglish, in: book.language)
    }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.frameNavHome), to: Address.home.path(in: scope)),
                    PageLink(book.say(.frameNavBallots), to: Address.ballots.path(in: scope)),
                ],
                here: ballot.key.description,
                in: book
            )
            BallotRecountNotice(
                book: book,
                scope: scope,
                key: ballot.key,
                recounts: recounts
            ).content
            head
            published.documents
            if let forms = result.forms { grades(forms) }
            if isWhole {
                steps
                HTML.div(.class("section split split--even")) {
                    published.checking
                    rule
                }
            } else {
                HTML.section(.class("section stack column")) { published.unpublished }
                rule
            }
        }
    }

    // MARK: - The answer

    @HTML.Builder private var head: HTML {
        Component.eyebrow(
            [
                HTML(scope.jurisdiction.name(in: book.language)), title.html,
                HTML(book.date(ballot.heldOn)),
            ] + (result.isInvented ? [Component.sampleMark(in: book)] : [])
        )
        Component.headline(result.headline, in: book)
        Component.lead {
            if let sentence = explanation.result.first { book.say(sentence) }
            if !unfinished.isEmpty {
                book.gap
                book.say(.ratingLeadUnfinished(items: book.join(unfinished)))
            }
        }
        if let again {
            HTML.p(.class("column")) {
                book.say(.ratingAgainPublic(ballot: again.description))
                book.gap
                HTML.a(
                    book.say(.ratingAgainLink),
                    .href(Address.ballot(again).path(in: scope))
                )
            }
        }
        if isWhole, let forms = result.forms {
            HTML.div(.class("above-6")) { Component.figures(figures(forms), in: book) }
        }
    }

    /// What was rated though its annual target was not reached.
    private var unfinished: [String] {
        explanation.rounds.last?.items.filter { $0.mark != nil }.map(\.name) ?? []
    }

    private func figures(_ forms: CountedForms) -> [Figure] {
        let papers = result.count.outcome.papers
        return [
            Figure(
                book.number(papers.present),
                unit: "/ \(book.number(result.record.members))",
                HTML(book.say(.ballotFigurePresent)),
                isSample: result.isInvented
            ),
            Figure(
                book.number(papers.returned),
                unit: "/ \(book.number(papers.issued))",
                HTML(book.say(.ratingFigureReturned(unreturned: papers.unreturned))),
                isSample: result.isInvented
            ),
            Figure(
                book.number(forms.valid),
                HTML(book.say(.ratingFigureValid(void: forms.voidForms))),
                isSample: result.isInvented
            ),
            Figure(
                book.number(forms.needed.satisfied),
                HTML(book.say(.ratingFigureNeeded)),
                isSample: result.isInvented
            ),
        ]
    }

    // MARK: - How it came about

    private func grades(_ forms: CountedForms) -> HTML {
        HTML.section(.class("section"), .aria("labelledby", "grades")) {
            Component.sectionHead(book.say(.ratingTableName), id: "grades") {
                if result.isInvented { Component.sampleMark(in: book) }
            }
            RatingTable(
                book: book,
                ballot: ballot,
                forms: forms,
                explained: explanation.rounds.last?.items ?? [],
                showsCounts: isWhole,
                showsShares: isWhole
            ).content
        }
    }

    private var steps: HTML {
        HTML.section(.class("section column stack"), .aria("labelledby", "steps")) {
            HTML.h2(book.say(.ballotStepsTitle), .id("steps"))
            for round in explanation.rounds {
                if explanation.rounds.count > 1 { HTML.h3(book.say(round.heading)) }
                HTML.ol { for step in round.steps { HTML.li(book.say(step)) } }
            }
        }
    }

    private var rule: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "rule")) {
            Component.sectionHead(book.say(.ratingBasisRule), id: "rule")
            HTML.ul {
                for sentence in explanation.rule { HTML.li(book.say(sentence)) }
            }
            Component.facts(facts)
        }
    }

    private var facts: [(name: String, value: HTML)] {
        let identity = result.record.identity
        return [
            (book.say(.ratingFactsHeld), HTML(book.date(ballot.heldOn))),
            (book.say(.ballotFactsSource), SourceLine(ballot.provenance, book).html),
        ]
            + (identity.map { identity in
                [
                    (book.say(.ratingBasisList), published.list(identity.list)),
                    (book.say(.ratingBasisRule), published.rule(identity.ruleHash)),
                ]
            } ?? [])
    }
}
