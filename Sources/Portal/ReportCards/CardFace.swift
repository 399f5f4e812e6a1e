import Civics
import Evaluating
import Ledger
import Markup
import Wording

/// What the pages of one published version share: the way there, what it is, and its other pages.
struct CardFace {
    let book: Phrasebook
    let scope: Scope
    let card: PublishedCard
    /// Every published version of the same year, the newest first.
    let versions: [PublishedCard]
    /// Whether the address names the version, and not the newest one.
    let isNamed: Bool

    private var facts: ReportCard { card.frozen.card }

    /// The version that took its place; nil of the newest.
    var newer: PublishedCard? {
        versions.first.flatMap { $0.version == card.version ? nil : $0 }
    }

    /// Where the data page of this version is.
    var address: Address {
        isNamed ? .reportVersion(card.year, card.version) : .reportYear(card.year)
    }

    /// Where its story is.
    var storyAddress: Address {
        isNamed ? .reportVersionStory(card.year, card.version) : .reportStory(card.year)
    }

    /// The name of a page in the head of the window.
    var title: Message { .reportTitle(year: card.year) }

    /// The way to the page.
    func crumbs(here: String) -> HTML {
        Component.crumbs(
            [
                PageLink(book.say(.frameNavHome), to: Address.home.path(in: scope)),
                PageLink(book.say(.frameNavReport), to: Address.report.path(in: scope)),
            ],
            here: here,
            in: book
        )
    }

    /// That this is not how it stands any more, where it is not.
    @HTML.Builder var superseded: HTML {
        if let newer {
            Component.notice(
                .careful,
                title: book.say(.reportOldTitle(version: card.version))
            ) {
                HTML.p(
                    book.say(
                        .reportOldText(
                            date: book.date(newer.frozen.publishedOn),
                            version: newer.version,
                            reason: newer.frozen.corrects?.reason ?? ""
                        )
                    )
                )
                HTML.p {
                    HTML.a(
                        book.say(.reportOldLink),
                        .href(Address.reportYear(card.year).path(in: scope))
                    )
                }
            }
        }
    }

    /// Whose it is, as of when, and which version.
    var eyebrow: HTML {
        Component.eyebrow(
            [
                HTML(scope.jurisdiction.name(in: book.language)),
                HTML(book.say(.reportAsOf(date: book.date(facts.asOf)))),
                HTML(
                    book.say(
                        .reportVersion(
                            version: card.version,
                            date: book.date(card.frozen.publishedOn)
                        )
                    )
                ),
            ] + (card.isSample ? [Component.sampleMark(in: book)] : [])
        )
    }

    /// The two ways to read it.
    func tabs(isStory: Bool) -> HTML {
        Component.tabs(
            label: book.say(.reportTabs),
            [
                (
                    PageLink(
                        book.say(.reportTabData),
                        to: address.path(in: scope),
                        isCurrent: !isStory
                    ), nil
                ),
                (
                    PageLink(
                        book.say(.reportTabStory),
                        to: storyAddress.path(in: scope),
                        isCurrent: isStory
                    ), nil
                ),
            ],
            in: book
        )
    }
}

extension ReportCard.Name {
    /// The name in a language, marked where nobody translated it.
    func local(in language: Language) -> LocalText { LocalText(zh, english: en, in: language) }
}

extension ReportCard {
    /// What became of the year, in a sentence.
    var headline: Message {
        let (finished, underway, missed) = (
            count(.finished), count(.underway), count(.missed)
        )
        return switch (underway, missed) {
        case (0, 0): .reportHeadlineAll(count: finished)
        case (0, _): .reportHeadlineMissed(total: rows.count, finished: finished, missed: missed)
        case (_, 0):
            .reportHeadlineUnderway(total: rows.count, finished: finished, underway: underway)
        default:
            .reportHeadlineMixed(
                total: rows.count,
                finished: finished,
                underway: underway,
                missed: missed
            )
        }
    }
}

extension ReportCard.Outcome {
    /// In a word.
    var name: Message {
        switch self {
        case .finished: .reportOutcomeFinished
        case .underway: .reportOutcomeUnderway
        case .missed: .reportOutcomeMissed
        }
    }
}
