package import Markup
package import Wording

extension Component {
    /// Squares of which any number may be ticked, each sent under a name of its own with the
    /// value 1: an option's value is that name.
    package static func checks(
        _ field: Field,
        options: [FormOption],
        ticked: Set<String>,
        in book: Phrasebook
    ) -> HTML {
        fieldGroup(field, role: nil, in: book) {
            HTML.div(.class("checks")) {
                for (index, option) in options.enumerated() {
                    HTML.label(.class("choice")) {
                        HTML.input(
                            .type("checkbox"),
                            .id(index == 0 ? field.id : nil),
                            .name(option.value),
                            .value("1"),
                            .checked(ticked.contains(option.value))
                        )
                        HTML.span(option.text)
                    }
                }
            }
        }
    }
}
