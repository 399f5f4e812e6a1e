package import Markup
package import Wording

/// How many of several may be chosen.
package enum ChoiceMode: Hashable, Sendable {
    /// Exactly one: circles.
    case one
    /// Any number: squares.
    case many

    fileprivate var type: String { self == .one ? "radio" : "checkbox" }
    fileprivate var role: String? { self == .one ? "radiogroup" : nil }
}

extension Component {
    /// Up to nine short options of which one is chosen.
    package static func chips(
        _ field: Field,
        options: [FormOption],
        selected: String? = nil,
        in book: Phrasebook
    ) -> HTML {
        fieldGroup(field, role: "radiogroup", in: book) {
            HTML.div(.class("chips")) {
                for (index, option) in options.enumerated() {
                    HTML.label(.class("chip")) {
                        HTML.input(
                            .type("radio"),
                            .id(optionID(field, index)),
                            .name(field.name),
                            .value(option.value),
                            .checked(option.value == selected)
                        )
                        HTML.span(option.text)
                    }
                }
            }
        }
    }

    /// Options one below the other, each with what follows from it.
    package static func choices(
        _ field: Field,
        options: [FormOption],
        selected: Set<String> = [],
        mode: ChoiceMode = .one,
        in book: Phrasebook
    ) -> HTML {
        fieldGroup(field, role: mode.role, in: book) {
            for (index, option) in options.enumerated() {
                HTML.label(.class("choice")) {
                    HTML.input(
                        .type(mode.type),
                        .id(optionID(field, index)),
                        .name(field.name),
                        .value(option.value),
                        .checked(selected.contains(option.value))
                    )
                    choiceText(option)
                }
            }
        }
    }

    private static func choiceText(_ option: FormOption) -> HTML {
        HTML.span {
            option.text
            if let consequence = option.consequence {
                HTML.br()
                HTML.span(consequence, .class("quiet small"))
            }
        }
    }

    /// The first option bears the id of its field, so that the summary of errors leads to it.
    private static func optionID(_ field: Field, _ index: Int) -> String {
        index == 0 ? field.id : "\(field.id)-\(index + 1)"
    }
}
