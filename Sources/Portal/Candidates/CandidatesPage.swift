import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The frozen list of a year: how many are chosen from how many, what they are, and how anybody
/// checks that nothing was changed.
struct CandidatesPage {
    let book: Phrasebook
    let scope: Scope
    /// The version that holds.
    let list: FrozenList
    /// The years there are lists of, newest first.
    let years: [Int]
    /// The versions before it, newest first.
    let earlier: [FrozenList]

    private var frozen: CandidateBook { list.book }

    var content: HTML {
        HTML {
            head
            tabs
            entries
            changes
            fingerprint
            decision
        }
    }

    @HTML.Builder private var head: HTML {
        Component.eyebrow(
            [
                HTML(scope.jurisdiction.name(in: book.language)),
                HTML(book.say(.projectListYear(year: frozen.year))),
                HTML(book.say(.freezeFrozenOn(date: book.date(list.at.date)))),
                Component.seal(book.say(.freezeSeal)),
            ] + (frozen.isSample ? [Component.sampleMark(in: book)] : [])
        )
        Component.headline(
            .freezeHeadline(count: frozen.candidates.count, seats: frozen.seats),
            in: book
        )
        Component.lead(book.say(.freezeLead))
        Component.figures(
            [
                figure(frozen.candidates.count, .freezeFigureCandidates),
                figure(frozen.seats, .freezeFigureSeats),
                figure(frozen.candidates.count - frozen.seats, .freezeFigureExtra),
                figure(
                    frozen.candidates.reduce(0) { $0 + $1.suggestionCount },
                    .freezeFigureSuggestions
                ),
            ],
            in: book
        )
    }

    private func figure(_ number: Int, _ says: Message) -> Figure {
        Figure(book.number(number), HTML(book.say(says)))
    }

    @HTML.Builder private var tabs: HTML {
        if years.count > 1 {
            HTML.div(.class("above-6")) {
                Component.tabs(
                    label: book.say(.projectYearsLabel),
                    years.map { year in
                        (
                            PageLink(
                                book.say(.projectListYear(year: year)),
                                to: Address.candidateYear(year).path(in: scope),
                                isCurrent: year == frozen.year
                            ), nil
                        )
                    },
                    in: book
                )
            }
        }
    }

    private var entries: HTML {
        HTML.section(.class("section"), .aria("labelledby", "candidates")) {
            Component.sectionHead(book.say(.freezeListSection), id: "candidates") {
                HTML.span(book.say(.freezeListOrder), .class("small quiet"))
            }
            Component.entries(frozen.candidates.map(entry), in: book)
            HTML.p(.class("row above-5 no-print")) {
                Component.buttonLink(
                    book.say(.freezeBookButton),
                    to: Address.candidateBook(frozen.year).path(in: scope),
                    .second
                )
            }
        }
    }

    private func entry(_ entry: CandidateBook.Entry) -> Entry {
        let name = entry.localName(in: book.language)
        return Entry(
            number: entry.number,
            name: name.text,
            lang: name.lang,
            address: Address.candidate(year: frozen.year, number: entry.number).path(in: scope),
            place: entry.lines(.places, in: book).first,
            says: entry.targets.first.map { target in
                LocalText("\(target.indicator) \(target.quantity)", in: book.language).html
            } ?? .empty,
            unit: entry.annual.map { book.say(.freezeAnnual(amount: $0.printed)) }
        )
    }

    /// What each later version changed, newest first.
    @HTML.Builder private var changes: HTML {
        if !earlier.isEmpty {
            HTML.section(.class("section stack stack--loose"), .aria("labelledby", "changes")) {
                HTML.h2(book.say(.freezeChangesTitle), .id("changes"))
                let versions = [list] + earlier
                for (newer, older) in zip(versions, versions.dropFirst()) {
                    BookChanges(
                        book: book,
                        newer: newer,
                        older: older,
                        olderText: address(of: older)
                    ).content
                }
            }
        }
    }

    private var fingerprint: HTML {
        HTML.section(.class("section column stack"), .aria("labelledby", "fingerprint")) {
            HTML.h2(book.say(.freezeFingerprintTitle), .id("fingerprint"))
            HTML.p(book.say(.freezeFingerprintText))
            Component.fingerprint(list.fingerprint.hex)
            HTML.p(.class("row above-5 no-print")) {
                Component.buttonLink(
                    book.say(.freezeDownload),
                    to: address(of: list),
                    .second,
                    download: "candidates-\(frozen.year)-v\(frozen.version).json"
                )
            }
            HTML.p(book.say(.freezeCheckYourself), .class("small quiet"))
            HTML.pre(.class("command"), .tabindex(0)) {
                HTML.code(
                    "minsheng candidates verify candidates-\(frozen.year)-v\(frozen.version).json"
                )
            }
        }
    }

    private func address(of list: FrozenList) -> String {
        Address.candidateText(year: list.book.year, version: list.book.version).path(in: scope)
    }

    private var decision: HTML {
        HTML.section(.class("section column stack"), .aria("labelledby", "decision")) {
            HTML.h2(book.say(.freezeDecisionTitle), .id("decision"))
            Component.facts([
                (book.say(.freezeDecisionNumber), text(frozen.decision.number)),
                (book.say(.freezeDecisionDate), HTML(frozen.decision.date)),
                (book.say(.freezeDecisionWords), text(frozen.decision.words)),
                (book.say(.freezeVersion), HTML(book.number(frozen.version))),
            ])
        }
    }

    private func text(_ chinese: String) -> HTML {
        LocalText(chinese, in: book.language).html
    }
}
