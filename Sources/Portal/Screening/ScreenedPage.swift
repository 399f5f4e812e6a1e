import Civics
import Ledger
import Markup
import Proposing
import Wording

/// One suggestion on the screening desk: its text, the criteria, the opinions, the ruling.
struct ScreenedPage {
    let book: Phrasebook
    let found: ScreenedSuggestion
    let filter: DeskFilter
    let tree: JurisdictionTree
    let today: CivilDate
    let entry: ScreeningEntry
    /// What was just done.
    let done: ScreeningStep?
    let target: (ScreeningStep, [FormTarget.Hidden]) -> FormTarget

    private var suggestion: Suggestion { found.suggestion }
    private var round: ScreeningRound { found.round }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.screeningNav), to: Address.screening.path),
                    PageLink(round.label(in: book), to: Address.round(round.id).path),
                    PageLink(
                        book.say(.screeningDesk),
                        to: Address.desk(round.id).path + DeskAddress.query(filter)
                    ),
                ],
                here: suggestion.reference,
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                neighbours
                messages
                HTML.div(.class("split")) {
                    HTML.div(.class("stack stack--loose")) {
                        heading
                        OpinionsSection(book: book, found: found, today: today, entry: entry) {
                            target(.end, $0)
                        }.content
                        if round.isOpen {
                            CriteriaSection(
                                book: book,
                                found: found,
                                entry: entry,
                                target: target(.check, [])
                            ).content
                            RulingSection(
                                book: book,
                                found: found,
                                entry: entry,
                                target: target
                            ).content
                        }
                        history
                    }
                    aside
                }
            }
        }
    }

    @HTML.Builder private var neighbours: HTML {
        if let place = found.neighbours {
            HTML.nav(.class("row row--between no-print"), .aria("label", book.say(.screeningDesk)))
            {
                link(place.previous, .screeningPrevious, rel: "prev", key: "k")
                HTML.span(
                    book.say(.screeningPlace(place: place.place, count: place.count)),
                    .class("quiet num")
                )
                link(place.next, .screeningNext, rel: "next", key: "j")
            }
        }
    }

    @HTML.Builder private func link(
        _ id: ID<Suggestion>?,
        _ text: Message,
        rel: String,
        key: String
    ) -> HTML {
        if let id {
            HTML.a(
                book.say(text),
                .href(Address.screened(round.id, id).path + DeskAddress.query(filter)),
                .rel(rel),
                .accesskey(key)
            )
        } else {
            HTML.span("")
        }
    }

    @HTML.Builder private var messages: HTML {
        if let done {
            Component.notice(.done, title: book.say(done.doneTitle), book.say(.screeningDoneText))
        }
        if let latest = entry.conflict {
            Component.notice(.stop, title: book.say(.replyConflictTitle)) {
                if let latest { HTML.p(conflict(latest)) }
                HTML.p(book.say(.screeningConflictText))
            }
        }
        if !round.isOpen {
            Component.notice(
                .offer,
                title: book.say(.screeningSealedTitle(number: round.number)),
                book.say(.screeningSealedText)
            )
        }
    }

    private func conflict(_ latest: RulingEntry) -> String {
        book.say(
            .screeningConflictBy(
                post: book.language == .zh ? latest.post : latest.postEnglish,
                time: book.time(latest.at),
                outcome: latest.ruling.map { book.say($0.outcome.name) }
                    ?? book.say(.screeningTakenBack)
            )
        )
    }

    private var heading: HTML {
        HTML.div(.class("stack")) {
            HTML.p(.class("eyebrow")) {
                if let ruling = found.ruling {
                    Component.badge(book.say(ruling.outcome.name), .green)
                } else {
                    Component.badge(book.say(.screeningUndecided), .accent)
                }
                HTML.span(suggestion.reference, .class("num"))
                if suggestion.provenance.certainty == .inventedSample {
                    Component.sampleMark(in: book)
                }
            }
            HTML.h1(suggestion.title, .lang("zh-Hans"))
            HTML.p(suggestion.body, .class("entered column"), .lang("zh-Hans"))
        }
    }

    @HTML.Builder private var history: HTML {
        if !found.rulings.isEmpty {
            HTML.section(.class("stack")) {
                HTML.h2(book.say(.screeningHistory))
                Component.smallThread(found.rulings.map(step), in: book)
            }
        }
    }

    private func step(_ given: (entry: RulingEntry, round: Int?)) -> ThreadStep {
        let entry = given.entry
        let where_ = given.round.map { book.say(.screeningRoundLabel(number: $0)) }
        return ThreadStep(
            .done,
            when: book.time(entry.at),
            title: [where_, title(of: entry)].compactMap { $0 }
                .joined(separator: book.language == .zh ? "：" : ": "),
            content: HTML {
                if !entry.grounds.isEmpty {
                    HTML.p(entry.grounds, .lang("zh-Hans"))
                }
                if !entry.stoppedBy.isEmpty {
                    HTML.p(
                        book.say(
                            .screeningStoppedBy(
                                rules: entry.stoppedBy.map(stop).joined(separator: "；")
                            )
                        ),
                        .class("small")
                    )
                }
                if !entry.overriding.isEmpty {
                    HTML.p(
                        book.say(.screeningOverridden(reason: entry.overriding)),
                        .class("small")
                    )
                }
                if !entry.post.isEmpty {
                    HTML.p(
                        book.language == .zh ? entry.post : entry.postEnglish,
                        .class("quiet small")
                    )
                }
            }
        )
    }

    private func title(of entry: RulingEntry) -> String {
        guard let ruling = entry.ruling else { return book.say(.screeningTakenBack) }
        guard let reason = ruling.reason else { return book.say(ruling.outcome.name) }
        return book.say(
            .screeningOutcomeBecause(
                outcome: book.say(ruling.outcome.name),
                reason: book.say(reason.name)
            )
        )
    }

    /// The sentence of a hard stop, with what it rests on.
    private func stop(_ name: String) -> String {
        let parts = name.split(separator: "/").map(String.init)
        guard parts.count == 2, let item = CriteriaLists.builtIn[parts[0]]?.item(parts[1]) else {
            return name
        }
        return item.text.text(in: book)
    }

    private var aside: HTML {
        HTML.aside(.class("stack stack--loose")) {
            HTML.div(.class("card stack")) {
                HTML.h2(book.say(.replyFactsTitle))
                Component.facts(facts)
            }
            if round.isOpen {
                HTML.div(.class("card stack")) {
                    HTML.h2(book.say(.screeningAssignTitle))
                    AssignmentFields(
                        book: book,
                        parties: found.parties,
                        usual: false,
                        entry: entry,
                        form: "assign"
                    ).form(target(.assign, []))
                }
            }
        }
    }

    private var facts: [(name: String, value: HTML)] {
        var facts: [(name: String, value: HTML)] = [
            (book.say(.consoleListColumnChannel), HTML(book.say(suggestion.channel.name))),
            (
                book.say(.consoleListColumnPlace),
                HTML(
                    suggestion.place.flatMap { tree[$0]?.name(in: book.language) }
                        ?? book.say(.suggestionPlaceEverywhere)
                )
            ),
            (
                book.say(.replyFactsField),
                HTML(
                    suggestion.field.isEmpty
                        ? "—" : FieldNames.name(of: suggestion.field, in: book)
                )
            ),
            (book.say(.consoleListColumnReceived), HTML(book.date(suggestion.receivedOn))),
        ]
        if let party = found.ownParty {
            facts.append((book.say(.screeningOwnParty), HTML(party.name(in: book))))
        }
        if !suggestion.beneficiaries.isEmpty {
            facts.append((book.say(.replyFactsBeneficiaries), HTML(suggestion.beneficiaries)))
        }
        if let cost = suggestion.estimatedCost {
            facts.append((book.say(.replyFactsCost), HTML(book.money(cost))))
        }
        if let candidate = found.candidate {
            facts.append((book.say(.screeningCandidate), HTML(candidate.name)))
        }
        if let other = found.duplicateOf {
            facts.append(
                (
                    book.say(.screeningDuplicateOf),
                    HTML.a(other.reference, .href(Address.suggestion(other.id).path))
                )
            )
        }
        return facts
    }
}

extension ScreeningStep {
    /// What a page says after it.
    fileprivate var doneTitle: Message {
        switch self {
        case .rule: .screeningDoneRule
        case .takeBack: .screeningDoneTakeBack
        case .check: .screeningDoneCheck
        case .assign: .screeningDoneAssign
        case .end: .screeningDoneEnd
        }
    }
}
