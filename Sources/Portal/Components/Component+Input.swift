package import Markup
package import Wording

extension Component {
    /// One line to type into; with a unit behind it where it is a number of something.
    package static func input(
        _ field: Field,
        value: String = "",
        kind: InputKind = .text,
        unit: String? = nil,
        in book: Phrasebook
    ) -> HTML {
        self.field(field, in: book) {
            let control = HTML.input(
                .class(kind.classes),
                .id(field.id),
                .name(field.name),
                .type(kind.type(holding: value)),
                .value(value),
                .inputmode(kind.inputMode),
                .autocomplete(kind.autocomplete),
                .autocapitalize(kind.autocapitalize),
                .aria("describedby", field.describedBy()),
                .aria("invalid", field.invalid)
            )
            if let unit {
                HTML.div(.class("with-unit")) {
                    control
                    HTML.span(unit)
                }
            } else {
                control
            }
        }
    }

    /// Several lines to type into, with a count of what is left.
    ///
    /// The count is of characters as people count them; the server decides, the browser cuts
    /// nothing off.
    package static func textArea(
        _ field: Field,
        value: String = "",
        rows: Int = 4,
        limit: Int? = nil,
        in book: Phrasebook
    ) -> HTML {
        self.field(field, in: book) {
            HTML.textarea(
                value,
                .class("textarea"),
                .id(field.id),
                .name(field.name),
                .rows(rows),
                .data("limit", limit.map(String.init)),
                .aria("describedby", field.describedBy(hasCounter: limit != nil)),
                .aria("invalid", field.invalid)
            )
            if let limit { counter(field, used: value.count, limit: limit, in: book) }
        }
    }

    /// One of many, from a list that opens.
    ///
    /// The prompt, such as 请选择镇街, is shown while nothing is chosen and sends nothing.
    package static func select(
        _ field: Field,
        options: [FormOption],
        selected: String? = nil,
        prompt: String? = nil,
        in book: Phrasebook
    ) -> HTML {
        self.field(field, in: book) {
            HTML.select(
                .class("select"),
                .id(field.id),
                .name(field.name),
                .aria("describedby", field.describedBy()),
                .aria("invalid", field.invalid)
            ) {
                if let prompt { HTML.option(prompt, .value("")) }
                for option in options {
                    HTML.option(
                        option.text,
                        .value(option.value),
                        .selected(option.value == selected)
                    )
                }
            }
        }
    }
}
