import Civics
import Ledger
import Markup
import Proposing
import Wording

/// One candidate on the console: what it says, what the checks and the score say of it, and where
/// it may go.
struct CandidateDeskPage {
    let book: Phrasebook
    let desk: CandidateDesk
    let form: CandidateDeskForm
    let rights: Set<Permission>
    let moveTarget: FormTarget
    let scoreTarget: FormTarget

    /// The sections that say what is wanted; the others say how it is judged.
    private static let wanted = CandidateSection.allCases.filter { !judged.contains($0) }
    private static let judged: [CandidateSection] = [.opinions, .index]

    private var candidate: Candidate { desk.record.candidate }
    private var mayEdit: Bool { rights.contains(.editCandidates) && candidate.state.isOpen }
    private var mayAmend: Bool { rights.contains(.amendCandidates) && candidate.state == .formal }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(
                        book.say(.candidateConsoleTitle),
                        to: CandidateQuery(year: candidate.year).path
                    )
                ],
                here: candidate.code,
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                if let notice = form.notice {
                    Component.notice(
                        .stop,
                        title: book.say(.candidateConsoleRefused),
                        book.say(notice)
                    )
                }
                Component.errorSummary([reasonField, pointsField, scoreReasonField], in: book)
                heading
                found
                HTML.div(.class("split split--even")) {
                    HTML.div(.class("stack stack--loose")) {
                        for section in Self.wanted { part(section) }
                    }
                    HTML.div(.class("stack stack--loose")) {
                        moves
                        score
                        for section in Self.judged { part(section) }
                        suggestions
                        CandidateHistory(book: book, events: desk.events).content
                    }
                }
            }
        }
    }

    private var heading: HTML {
        HTML.div(.class("stack")) {
            HTML.p(.class("eyebrow")) {
                Component.badge(
                    book.say(candidate.state.name),
                    candidate.state == .formal ? .green : .accent
                )
                HTML.span(candidate.code, .class("num"))
                if candidate.provenance.certainty == .inventedSample {
                    Component.sampleMark(in: book)
                }
            }
            HTML.h1(candidate.name, .lang("zh-Hans"))
        }
    }

    /// A section as it stands, with who changed it last and the way to its form.
    private func part(_ section: CandidateSection) -> HTML {
        HTML.section(.class("stack stack--tight"), .aria("labelledby", section.rawValue)) {
            Component.sectionHead(book.say(section.name), id: section.rawValue) {
                if mayEdit || mayAmend {
                    HTML.a(
                        .class("no-print"),
                        .href(Address.candidateSection(candidate.id, section).path)
                    ) {
                        book.say(.candidateConsoleEdit)
                        " "
                        HTML.span(book.say(section.name), .class("offscreen"))
                    }
                }
            }
            let said = SectionView(book: book, record: desk.record, places: desk.listing.places)
                .rows(section)
            if said.isEmpty {
                HTML.p(book.say(.candidateConsoleNothing), .class("quiet"))
            } else if let only = said.first, only.name == book.say(section.name) {
                // The heading has said what it is.
                HTML.div { only.value }
            } else {
                Component.facts(said)
            }
            if let change = desk.changes.first(where: { $0.section == section }) {
                HTML.p(
                    book.say(
                        .candidateConsoleChanged(
                            post: book.post(change.post, change.postEnglish),
                            time: book.time(change.at)
                        )
                    ),
                    .class("small faint")
                )
            }
        }
    }

    private var suggestions: HTML {
        HTML.section(.class("stack stack--tight"), .aria("labelledby", "suggestions")) {
            HTML.h2(
                book.say(
                    desk.suggestions.isEmpty
                        ? .freezeSuggestionsNone
                        : .candidateConsoleSuggestions(count: desk.suggestions.count)
                ),
                .id("suggestions")
            )
            if !desk.suggestions.isEmpty { merged }
        }
    }

    private var merged: HTML {
        HTML {
            HTML.p(
                book.separated(
                    desk.record.merged.filter { $0.number > 0 }.map {
                        book.say(
                            .candidateConsoleChannel(
                                channel: book.say($0.channel.name),
                                count: $0.number
                            )
                        )
                    }
                ),
                .class("quiet")
            )
            HTML.ul(.class("stack stack--tight")) {
                for merged in desk.suggestions {
                    HTML.li {
                        HTML.span(merged.reference, .class("num quiet"))
                        " "
                        HTML.a(
                            merged.title,
                            .href(Address.suggestion(merged.suggestion).path),
                            .lang("zh-Hans")
                        )
                    }
                }
            }
        }
    }

    @HTML.Builder private var found: HTML {
        let findings = desk.listing.checks.findings.filter { $0.candidate?.id == candidate.id }
        if !findings.isEmpty {
            HTML.section(.class("stack stack--tight"), .aria("labelledby", "checks")) {
                HTML.h2(book.say(.candidateConsoleChecks), .id("checks"))
                FindingList(book: book, year: candidate.year, findings: findings).content
            }
        }
    }

    private var reasonField: Field {
        Field(
            "reason",
            book.say(.candidateConsoleReason),
            isOptional: true,
            hint: book.say(.candidateConsoleReasonHint),
            error: form.error("reason")
        )
    }

    @HTML.Builder private var moves: HTML {
        let next = candidate.state.successors.filter { $0.isOpen || $0 == .removed }
        if mayEdit {
            HTML.section(.class("stack stack--tight"), .aria("labelledby", "moves")) {
                HTML.h2(book.say(.candidateConsoleMoves), .id("moves"))
                Component.form(moveTarget) {
                    Component.choices(
                        Field("state", book.say(.candidateConsoleMoveTo)),
                        options: next.map { FormOption($0.rawValue, book.say($0.name)) },
                        selected: [form.state?.rawValue ?? next.first?.rawValue ?? ""],
                        in: book
                    )
                    Component.textArea(reasonField, value: form.reason, rows: 2, in: book)
                    Component.submitRow {
                        Component.button(book.say(.candidateConsoleMove))
                    }
                }
            }
        }
    }

    // MARK: - Score

    private var pointsField: Field {
        Field(
            "points",
            book.say(.candidateConsolePoints),
            hint: book.say(.candidateConsolePointsHint),
            error: form.error("points")
        )
    }

    private var scoreReasonField: Field {
        Field(
            "score-reason",
            book.say(.candidateConsoleScoreReason),
            error: form.error("score-reason")
        )
    }

    private var score: HTML {
        let score = desk.score
        return HTML.section(.class("stack stack--tight"), .aria("labelledby", "score")) {
            HTML.h2(
                book.say(.candidateConsoleScore(points: score.points, known: score.known)),
                .id("score")
            )
            HTML.p(book.say(.candidateConsoleScoreText), .class("small quiet"))
            if !score.stops.isEmpty {
                HTML.p(book.say(.candidateConsoleScoreStops(count: score.stops.count)))
            }
            Component.facts(
                score.parts.map { part in
                    (
                        book.say(part.component.name),
                        HTML {
                            HTML.b(
                                part.points.map { "\($0) / \(part.most)" } ?? "— / \(part.most)",
                                .class("num")
                            )
                            HTML.br()
                            HTML.span(.class("small")) {
                                MixedText(book.say(part.says), in: book.language).html
                            }
                        }
                    )
                }
            )
            for override in desk.overrides.reversed() { overridden(override) }
            if mayEdit { scoreForm }
        }
    }

    private func overridden(_ override: ScoreOverride) -> HTML {
        HTML.div(.class("card stack stack--tight")) {
            HTML.p {
                HTML.b(
                    book.say(
                        .candidateConsoleOverride(
                            points: override.points,
                            computed: override.computed
                        )
                    )
                )
            }
            HTML.p { LocalText(override.reason, in: book.language).html }
            HTML.p(
                book.separated([
                    book.post(override.post, override.postEnglish), book.time(override.at),
                ]),
                .class("small quiet")
            )
        }
    }

    private var scoreForm: HTML {
        Component.details(
            book.say(.candidateConsoleOverrideTitle),
            isOpen: pointsField.error != nil || scoreReasonField.error != nil
        ) {
            Component.form(scoreTarget) {
                Component.input(pointsField, value: form.points, kind: .integer, in: book)
                Component.textArea(
                    scoreReasonField,
                    value: form.scoreReason,
                    rows: 2,
                    in: book
                )
                Component.submitRow {
                    Component.button(book.say(.candidateConsoleOverrideSave), .second)
                }
            }
        }
    }
}
