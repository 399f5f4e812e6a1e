import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The suggestion in the middle: its words with those it shares, why it is thought alike, what was
/// answered before, and what becomes of it.
struct BenchChosenPane {
    let page: BenchPage
    let chosen: BenchSuggestion

    private var book: Phrasebook { page.book }
    private var suggestion: Suggestion { chosen.suggestion }

    var content: HTML {
        Component.pane(
            title: suggestion.reference,
            beside: { badges },
            content: {
                HTML.h3(suggestion.title, .lang("zh-Hans"))
                HTML.p(.class("entered bench-text"), .lang("zh-Hans")) { marked }
                Component.facts(facts)
                if !page.desk.earlier.isEmpty {
                    BenchEarlier(items: page.desk.earlier, book: book).content
                }
                if let candidate = chosen.candidate {
                    isIn(candidate)
                } else {
                    decision
                }
            }
        )
    }

    private var badges: HTML {
        HTML.p(.class("row small")) {
            Component.badge(
                book.say(
                    .benchChannel(
                        channel: book.say(suggestion.channel.name),
                        via: book.say(suggestion.via.name)
                    )
                )
            )
            Component.badge(placeName)
            if suggestion.provenance.certainty == .inventedSample {
                Component.sampleMark(in: book)
            }
        }
    }

    private var placeName: String {
        suggestion.place.flatMap { page.tree[$0]?.name(in: book.language) }
            ?? book.say(.suggestionPlaceEverywhere)
    }

    /// How many of the nearest mark their words: with more, nearly all would be marked.
    private static let marking = 3

    private var shared: [CommonWords] {
        page.desk.near.prefix(Self.marking).map {
            CommonWords(suggestion.body, $0.item.suggestion.comparedText)
        }
    }

    /// The text with the words in marks that the nearest share with it.
    private var marked: HTML {
        let text = suggestion.body
        var ranges: [Range<String.Index>] = []
        for range in shared.flatMap(\.first).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = ranges.last, range.lowerBound <= last.upperBound {
                ranges[ranges.count - 1] =
                    last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                ranges.append(range)
            }
        }
        return Component.marked(text, ranges)
    }

    private var facts: [(name: String, value: HTML)] {
        var facts: [(name: String, value: HTML)] = [
            (book.say(.benchFactGrounds), HTML(grounds)),
            (
                book.say(.benchFactReceived),
                HTML(
                    book.say(
                        .benchReceived(
                            day: suggestion.receivedOn.description,
                            field: suggestion.field.isEmpty
                                ? "—" : FieldNames.name(of: suggestion.field, in: book)
                        )
                    )
                )
            ),
        ]
        // Here the two years stand side by side.
        if let call = page.desk.call?.call, call.year != suggestion.receivedOn.year {
            facts.append(
                (
                    book.say(.benchFactNumber),
                    HTML.span(book.say(.suggestionReferenceHint), .class("quiet"))
                )
            )
        }
        if page.desk.earlier.isEmpty {
            facts.append((book.say(.benchFactEarlier), HTML(book.say(.benchEarlierNone))))
        }
        return facts
    }

    /// Why they are thought alike: words, town, field.
    private var grounds: String {
        guard !page.desk.near.isEmpty else { return book.say(.benchGroundsNone) }
        var seen: Set<String> = []
        let words = shared.flatMap(\.words).filter { seen.insert($0).inserted }.prefix(5)
        let places = page.desk.near.count { $0.item.suggestion.place == suggestion.place }
        let fields = page.desk.near.count {
            !suggestion.field.isEmpty && $0.item.suggestion.field == suggestion.field
        }
        let separator = book.language == .zh ? "、" : ", "
        return book.say(
            .benchGrounds(
                words: words.isEmpty ? "—" : words.joined(separator: separator),
                places: places,
                fields: fields
            )
        )
    }

    private func isIn(_ candidate: Candidate) -> HTML {
        Component.notice(
            .know,
            title: book.say(.benchIsIn(code: candidate.code, name: candidate.name)),
            level: .h3,
            book.say(.benchIsInText)
        )
    }

    private var decision: HTML {
        HTML.form(
            .class("form"),
            .id(BenchPage.formID),
            .action(page.decideTarget.address),
            .method("post"),
            .novalidate()
        ) {
            Component.hiddenFields(page.decideTarget.hidden + hidden)
            if let ruling = suggestion.ruling {
                HTML.p(
                    book.say(.benchStands(outcome: book.say(ruling.outcome.name))),
                    .class("small quiet")
                )
            }
            choices
            // Where the browser can tell, it is shown with "not adopted" only.
            HTML.div(.class("bench-reason")) {
                Component.select(
                    page.entry("reason", hint: .benchReasonHint),
                    options: RejectionReason.allCases.map {
                        FormOption($0.rawValue, book.say($0.name))
                    },
                    selected: page.form.reason,
                    prompt: book.say(.replyReasonPrompt),
                    in: book
                )
            }
            Component.textArea(
                page.entry("grounds", hint: .benchGroundsHint),
                value: page.form.grounds,
                rows: 3,
                limit: CheckedRuling.mostCharacters,
                in: book
            )
            Component.submitRow { Component.button(book.say(.benchButton)) }
        }
    }

    private var choices: HTML {
        Component.choices(
            page.entry("decision"),
            options: BenchForm.Decision.allCases.enumerated().map { index, decision in
                FormOption(
                    decision.rawValue,
                    book.say(.benchNumbered(number: index + 1, name: book.say(name(decision)))),
                    consequence: book.say(decision.consequence)
                )
            },
            selected: [page.form.decision?.rawValue ?? usual.rawValue],
            in: book
        )
    }

    /// What is ticked before anybody chose.
    private var usual: BenchForm.Decision {
        page.desk.candidate != nil && page.desk.isOnCourse ? .merge : .begin
    }

    private func name(_ decision: BenchForm.Decision) -> Message {
        switch decision {
        case .merge:
            page.desk.candidate.map { .benchMergeInto(name: $0.candidate.name) } ?? .benchMerge
        case .begin: .benchBegin
        case .forward: .benchForward
        case .reserve: .benchReserve
        case .reject: .benchReject
        }
    }

    private var hidden: [FormTarget.Hidden] {
        let query = page.query { _ in }
        var fields: [FormTarget.Hidden] = [
            .init("at", suggestion.id.description),
            .init("version", String(suggestion.version)),
            .init("call", query.call?.description ?? ""),
            .init("floor", String(page.asked.floor)),
        ]
        if let candidate = page.desk.candidate?.candidate {
            fields.append(.init("candidate", candidate.id.description))
            fields.append(.init("candidate-version", String(candidate.version)))
        }
        return fields
    }
}

extension BenchForm.Decision {
    /// What follows from it.
    fileprivate var consequence: Message {
        switch self {
        case .merge: .benchMergeText
        case .begin: .benchBeginText
        case .forward: .benchForwardText
        case .reserve: .benchReserveText
        case .reject: .benchRejectText
        }
    }
}
