import Deciding
import Markup
import Wording

/// The page on which a rule is drafted or a draft is edited.
struct RuleFormPage {
    let book: Phrasebook
    let section: RuleFormSection
    let notice: RuleEntry.Notice?
    /// The draft that is edited; nil for a new one.
    let rule: VotingRule?
    /// The preset that was asked for.
    let preset: RulePreset?

    private var isRating: Bool { section.purpose == .rating }

    var content: HTML {
        HTML {
            crumbs
            HTML.div(.class("stack stack--loose column")) {
                if let notice {
                    Component.notice(.stop, title: book.say(notice.title), book.say(notice.text))
                }
                section.summary
                if rule == nil {
                    Component.headline(
                        isRating ? .rulesNewHeadlineRating : .rulesNewHeadline,
                        in: book
                    )
                    Component.lead(book.say(isRating ? .rulesNewLeadRating : .rulesNewLead))
                    RulePresetSection(book: book, preset: preset).content
                } else {
                    Component.headline(.rulesPageEdit, in: book)
                }
                section.content
            }
        }
    }

    private var crumbs: HTML {
        var links = [PageLink(book.say(.rulesTitle), to: Address.consoleRules.path)]
        if let rule {
            links.append(
                PageLink(
                    book.say(.rulesYear(year: rule.key.year)),
                    to: Address.consoleRule(rule.id).path
                )
            )
        }
        return Component.crumbs(
            links,
            here: book.say(rule == nil ? .rulesNewCrumb : .rulesPageEdit),
            in: book
        )
    }
}

/// Which preset the form is filled from: the choice, and what is known of the one chosen.
struct RulePresetSection {
    let book: Phrasebook
    let preset: RulePreset?

    @HTML.Builder var content: HTML {
        Component.form(FormTarget(Address.newRule.path, method: .get), class: "stack no-print") {
            Component.select(
                Field(
                    "preset",
                    book.say(.rulesPresetLabel),
                    hint: book.say(.rulesPresetHint),
                    form: "preset"
                ),
                options: [
                    FormOption(RulePresets.builtIn.usual.id, book.say(.rulesPresetUsual)),
                    FormOption(
                        RulePresets.builtIn.usualRating.id,
                        book.say(.rulesPresetUsualRating)
                    ),
                ]
                    + RulePresets.builtIn.places.compactMap(option),
                selected: preset?.id,
                in: book
            )
            HTML.p { Component.button(book.say(.rulesPresetButton), .second) }
        }
        if let preset { facts(preset) }
    }

    private func option(_ preset: RulePreset) -> FormOption? {
        preset.place.map {
            FormOption(
                preset.id,
                book.say(
                    preset.isRating
                        ? .rulesPresetPlaceRating(place: name($0), year: $0.year)
                        : .rulesPresetPlace(place: name($0), year: $0.year)
                )
            )
        }
    }

    private func name(_ place: RulePreset.Place) -> String {
        book.language == .zh ? place.name : place.nameEnglish
    }

    private func facts(_ preset: RulePreset) -> HTML {
        guard let place = preset.place else {
            return Component.notice(
                .careful,
                title: book.say(.rulesPresetFilledUsual),
                book.say(.rulesPresetFilledUsualText)
            )
        }
        return Component.notice(
            .know,
            title: book.say(.rulesPresetFilled(place: name(place), year: place.year))
        ) {
            HTML.p(
                book.say(
                    preset.known.isEmpty
                        ? .rulesPresetKnownNone
                        : .rulesPresetKnown(contents: book.names(of: preset.known))
                )
            )
            Component.facts(lines(place, preset))
        }
    }

    private func lines(
        _ place: RulePreset.Place,
        _ preset: RulePreset
    ) -> [(name: String, value: HTML)] {
        var lines: [(name: String, value: HTML)] = []
        let numbers: [(Message, Int?)] = [
            (.rulesPresetDeputies, place.deputies), (.rulesPresetPresent, place.present),
            (.rulesPresetVoters, place.voters),
        ]
        for (label, number) in numbers {
            if let number { lines.append((book.say(label), HTML(book.number(number)))) }
        }
        let texts: [(Message, String)] = [
            (.rulesPresetMethod, place.method), (.rulesPresetNote, place.note),
        ]
        for (label, text) in texts where !text.isEmpty {
            lines.append((book.say(label), LocalText(text, in: book.language).html))
        }
        lines.append(
            (book.say(.rulesPresetSource), SourceLine(preset.provenance, book).html)
        )
        return lines
    }
}
