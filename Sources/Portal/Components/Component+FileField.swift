package import Markup
package import Wording

extension Component {
    /// Files to be sent along.
    ///
    /// `accept` names the types that the browser offers, `.csv,text/csv`; the server checks again.
    /// The advice is one line beside the control.
    package static func fileField(
        _ field: Field,
        accept: String,
        advice: String? = nil,
        allowsSeveral: Bool = false,
        in book: Phrasebook
    ) -> HTML {
        self.field(field, in: book) {
            HTML.div(.class("upload")) {
                HTML.input(
                    .type("file"),
                    .id(field.id),
                    .name(field.name),
                    .accept(accept),
                    .multiple(allowsSeveral),
                    .aria("describedby", field.describedBy()),
                    .aria("invalid", field.invalid)
                )
                if let advice { HTML.span(advice) }
            }
        }
    }
}
