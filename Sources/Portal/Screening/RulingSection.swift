import Ledger
import Markup
import Proposing
import Wording

/// The ruling on a suggestion: the outcome, why, and what has to be said besides.
struct RulingSection {
    let book: Phrasebook
    let found: ScreenedSuggestion
    let entry: ScreeningEntry
    let target: (ScreeningStep, [FormTarget.Hidden]) -> FormTarget

    private var suggestion: Suggestion { found.suggestion }
    private var fields: RulingFields {
        RulingFields(
            book: book,
            entry: entry,
            form: "rule",
            usual: suggestion.ruling,
            duplicateOf: found.duplicateOf?.reference ?? "",
            outcomes: RulingFields.outcomes(
                isLast: found.round.isLast,
                isMerged: found.candidate != nil
            ),
            offersOverriding: hasStop
        )
    }

    /// Whether a hard stop is on record.
    private var hasStop: Bool {
        found.checks.contains { check in
            check.result == .met
                && CriteriaLists.builtIn[check.list]?.item(check.item)?.kind == .hardStop
        }
    }

    var content: HTML {
        HTML.section(.class("stack"), .id("ruling")) {
            HTML.h2(book.say(.screeningRulingTitle))
            if hasStop {
                Component.notice(
                    .careful,
                    title: book.say(.screeningStopTitle),
                    level: .h3,
                    book.say(.screeningRulingHardStop)
                )
            }
            Component.errorSummary(fields.all, in: book)
            Component.form(target(.rule, [])) {
                fields.content
                Component.submitRow { Component.button(book.say(.screeningRulingButton)) }
            }
            if suggestion.ruling != nil, found.candidate == nil { takeBack }
        }
    }

    private var takeBack: HTML {
        Component.details(
            book.say(.screeningTakeBackTitle),
            isOpen: entry.form == ScreeningStep.takeBack.rawValue
        ) {
            Component.form(target(.takeBack, [])) {
                Component.textArea(
                    Field(
                        "text",
                        book.say(.screeningTakeBackReason),
                        error: entry.error("grounds", in: "take-back", book)
                            ?? entry.error("outcome", in: "take-back", book),
                        form: "take-back"
                    ),
                    value: entry.value("text", in: "take-back"),
                    rows: 2,
                    limit: CheckedRuling.mostCharacters,
                    in: book
                )
                Component.submitRow {
                    Component.button(book.say(.screeningTakeBackButton), .second, size: .small)
                }
            }
        }
    }
}

/// The controls of a ruling, for one suggestion or for several.
struct RulingFields {
    let book: Phrasebook
    let entry: ScreeningEntry
    let form: String
    /// The ruling that holds, if any.
    var usual: Ruling?
    /// The number of the suggestion that says the same.
    var duplicateOf = ""
    let outcomes: [Outcome]
    var offersOverriding = false

    /// The outcomes that may be chosen: nothing is taken forward from the last round, and what is
    /// merged is merged on the bench.
    static func outcomes(isLast: Bool, isMerged: Bool) -> [Outcome] {
        if isMerged { return [.merged] }
        return Outcome.allCases.filter { outcome in
            outcome != .merged && (outcome != .takenForward || !isLast)
        }
    }

    var all: [Field] { [outcome, reason, duplicate, grounds, overriding] }

    var content: HTML {
        HTML {
            Component.choices(
                outcome,
                options: outcomes.map {
                    FormOption(
                        $0.rawValue,
                        book.say($0.name),
                        consequence: book.say($0.screeningText)
                    )
                },
                selected: [value("outcome", usual?.outcome.rawValue)],
                in: book
            )
            Component.select(
                reason,
                options: RejectionReason.allCases.map {
                    FormOption($0.rawValue, book.say($0.name))
                },
                selected: value("reason", usual?.reason?.rawValue),
                prompt: book.say(.replyReasonPrompt),
                in: book
            )
            Component.input(duplicate, value: value("duplicate", duplicateOf), in: book)
            Component.textArea(
                grounds,
                value: value("grounds", usual?.grounds),
                rows: 4,
                limit: CheckedRuling.mostCharacters,
                in: book
            )
            if offersOverriding {
                Component.textArea(
                    overriding,
                    value: value("overriding", nil),
                    rows: 2,
                    limit: CheckedRuling.mostCharacters,
                    in: book
                )
            }
        }
    }

    private func value(_ name: String, _ usual: String?) -> String {
        entry.value(name, in: form, or: usual ?? "")
    }

    private func field(
        _ name: String,
        _ label: Message,
        isOptional: Bool = false,
        hint: Message? = nil
    ) -> Field {
        Field(
            name,
            book.say(label),
            isOptional: isOptional,
            hint: hint.map(book.say),
            error: entry.error(name, in: form, book),
            form: form
        )
    }

    private var outcome: Field { field("outcome", .replyOutcomeLabel) }
    private var reason: Field {
        field("reason", .replyReasonLabel, isOptional: true, hint: .replyReasonHint)
    }
    private var duplicate: Field {
        field(
            "duplicate",
            .screeningDuplicateLabel,
            isOptional: true,
            hint: .screeningDuplicateHint
        )
    }
    private var grounds: Field {
        field("grounds", .screeningGrounds, hint: .screeningGroundsHint)
    }
    private var overriding: Field {
        field(
            "overriding",
            .screeningOverridingLabel,
            isOptional: true,
            hint: .screeningOverridingHint
        )
    }
}

extension Outcome {
    /// What follows in a round from choosing it.
    fileprivate var screeningText: Message {
        switch self {
        case .takenForward: .screeningOutcomeTakenForward
        case .merged: .screeningOutcomeMerged
        case .reserved: .screeningOutcomeReserved
        case .forwarded: .screeningOutcomeForwarded
        case .duplicate: .screeningOutcomeDuplicate
        case .rejected: .screeningOutcomeRejected
        }
    }
}
