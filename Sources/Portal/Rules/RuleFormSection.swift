import Civics
import Deciding
import Markup
import Tallying
import Wording

/// The form of a rule in its five parts: a new one, or a draft.
struct RuleFormSection {
    let book: Phrasebook
    let form: RuleForm
    let faults: [RuleFault]
    /// Whether the year and the purpose may still be chosen.
    let isNew: Bool
    let target: FormTarget

    /// What the rule is for, as far as it was chosen.
    var purpose: RulePurpose { RulePurpose(rawValue: form[.purpose]) ?? .projects }

    var content: HTML {
        Component.form(target) {
            head
            for part in RulePart.allCases where !part.contents(for: purpose).isEmpty {
                HTML.section(
                    .class("stack rule-part"),
                    .aria("labelledby", "part-\(part.rawValue)")
                ) {
                    HTML.h2(book.say(part.name(for: purpose)), .id("part-\(part.rawValue)"))
                    for content in part.contents(for: purpose) {
                        controls(of: content)
                        stated(content)
                    }
                }
            }
            document
            Component.submitRow {
                Component.button(book.say(isNew ? .rulesFormDraftButton : .rulesFormSaveButton))
            }
        }
    }

    /// What is wrong, each beside its field, in the order of the form.
    var summary: HTML {
        Component.errorSummary(
            faults.map {
                Field(
                    $0.field.rawValue,
                    book.say($0.field.label),
                    error: book.say($0.message)
                )
            },
            namingFields: true,
            in: book
        )
    }

    /// What is not chosen on this form.
    private var unchanged: [RuleField] {
        guard isNew else { return [.year, .purpose] }
        return purpose == .rating ? [.purpose] : []
    }

    @HTML.Builder private var head: HTML {
        for field in [.preset] + unchanged {
            HTML.input(.type("hidden"), .name(field.rawValue), .value(form[field]))
        }
        if isNew { input(.year, .integer, hint: .rulesFormYearHint) }
        if isNew, purpose != .rating {
            choices(
                .purpose,
                [
                    option(RulePurpose.projects, RulePurpose.projects.name),
                    option(
                        RulePurpose.recommendation,
                        RulePurpose.recommendation.name,
                        .rulesRecommendationText
                    ),
                ]
            )
        }
        input(.title)
        input(.documentNumber, isOptional: true)
        input(.source, hint: .rulesFormSourceHint)
    }

    private var document: HTML {
        Component.textArea(
            field(.text, hint: .rulesFormTextHint, isOptional: true),
            value: form[.text],
            rows: 8,
            limit: 10_000,
            in: book
        )
    }

    /// The tick that says a content is no assumption.
    private func stated(_ content: RuleContent) -> HTML {
        HTML.label(.class("choice rule-stated")) {
            HTML.input(
                .type("checkbox"),
                .name(RuleEntry.name(of: content)),
                .value("1"),
                .checked(form.stated.contains(content))
            )
            HTML.span {
                book.say(.rulesFormStated)
                HTML.span(book.say(content.name), .class("offscreen"))
            }
        }
    }

    @HTML.Builder private func controls(of content: RuleContent) -> HTML {
        switch content {
        case .seats:
            input(
                .seats,
                .integer,
                unit: .rulesFormItemsUnit,
                hint: .rulesFormSeatsHint
            )
        case .candidates:
            input(
                .candidates,
                .integer,
                unit: .rulesFormItemsUnit,
                hint: .rulesFormCandidatesHint
            )
        case .ballot: choices(.ballot, BallotType.allCases.map(ballot))
        case .blank:
            choices(
                .blank,
                purpose == .rating
                    ? [
                        option(BlankPolicy.valid, .rulesFormBlankFormValid),
                        option(BlankPolicy.void, .rulesFormBlankVoid),
                    ]
                    : [
                        option(BlankPolicy.valid, .rulesFormBlankValid, .rulesFormBlankValidText),
                        option(BlankPolicy.void, .rulesFormBlankVoid),
                    ]
            )
        case .channel:
            choices(
                .channel,
                [
                    option(RuleChannel.paper, .rulesFormChannelPaper),
                    option(
                        RuleChannel.keypad,
                        .rulesFormChannelKeypad,
                        .rulesFormChannelKeypadText
                    ),
                ]
            )
        case .quorum: input(.quorum, .code, hint: .rulesFormQuorumHint)
        case .participation:
            input(.participation, .code, hint: .rulesFormParticipationHint)
        case .threshold:
            base(ThresholdBase.allCases.map { option($0, $0.choice) })
            threshold(.thresholdFraction, .thresholdInclusive)
        case .satisfied:
            HTML.h3(book.say(content.name))
            base(RatingBase.allCases.map { option($0, $0.choice) })
            threshold(.thresholdFraction, .thresholdInclusive)
        case .basic:
            HTML.h3(book.say(content.name))
            threshold(.basicFraction, .basicInclusive)
        case .tie: tie
        case .shortfall:
            choices(
                .shortfall,
                ShortfallPolicy.allCases.map { option($0, $0.choice) }
            )
        case .publishing:
            choices(
                .publishing,
                purpose.publishing.map { option($0, $0.choice(for: purpose)) }
            )
        case .order:
            choices(
                .order,
                ElectedOrder.allCases.map { option($0, $0.choice) }
            )
        }
    }

    private func base(_ options: [FormOption]) -> HTML {
        Component.select(
            field(.thresholdBase),
            options: options,
            selected: form[.thresholdBase],
            in: book
        )
    }

    @HTML.Builder private func threshold(
        _ fraction: RuleField,
        _ inclusive: RuleField
    ) -> HTML {
        choices(
            inclusive,
            [
                FormOption(
                    "0",
                    book.say(.rulesFormThresholdInclusiveNo),
                    consequence: book.say(.rulesFormThresholdInclusiveNoText)
                ),
                FormOption(
                    "1",
                    book.say(.rulesFormThresholdInclusiveYes),
                    consequence: book.say(.rulesFormThresholdInclusiveYesText)
                ),
            ]
        )
        input(fraction, .code, hint: .rulesFormThresholdFractionHint)
    }

    @HTML.Builder private var tie: HTML {
        choices(.tie, TiePolicy.allCases.map { option($0, $0.choice) })
        input(
            .tieRounds,
            .integer,
            unit: .rulesFormRoundsUnit,
            hint: .rulesFormTieRoundsHint
        )
        choices(
            .tieThreshold,
            TieThreshold.allCases.map { option($0, $0.choice) }
        )
    }

    // MARK: - Controls

    private func input(
        _ name: RuleField,
        _ kind: InputKind = .text,
        unit: Message? = nil,
        hint: Message? = nil,
        isOptional: Bool = false
    ) -> HTML {
        Component.input(
            field(name, hint: hint, isOptional: isOptional),
            value: form[name],
            kind: kind,
            unit: unit.map(book.say),
            in: book
        )
    }

    private func choices(_ name: RuleField, _ options: [FormOption]) -> HTML {
        Component.choices(
            field(name),
            options: options,
            selected: [form[name]],
            in: book
        )
    }

    private func field(
        _ name: RuleField,
        hint: Message? = nil,
        isOptional: Bool = false
    ) -> Field {
        Field(
            name.rawValue,
            book.say(name.label),
            isOptional: isOptional,
            hint: hint.map(book.say),
            error: faults.first { $0.field == name }.map { book.say($0.message) }
        )
    }

    private func ballot(_ type: BallotType) -> FormOption {
        let (name, text) = type.choice
        return option(type, name, text)
    }

    private func option<C: RawRepresentable<String>>(
        _ choice: C,
        _ name: Message,
        _ consequence: Message? = nil
    ) -> FormOption {
        FormOption(choice.rawValue, book.say(name), consequence: consequence.map(book.say))
    }
}
