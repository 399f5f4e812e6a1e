package import Markup
package import Wording

extension Component {
    /// What must be mended in a form, with a link to each place; nothing where nothing is wrong.
    ///
    /// It takes the focus when the page opens, unless the page only shows what it looks like. Where
    /// the sentences do not say which field they are about, the summary names it.
    package static func errorSummary(
        _ fields: [Field],
        namingFields: Bool = false,
        takesFocus: Bool = true,
        in book: Phrasebook
    ) -> HTML {
        let wrong = fields.filter { $0.error != nil }
        guard !wrong.isEmpty else { return .empty }
        return HTML.div(
            .class("summary"),
            .role("alert"),
            .aria("labelledby", "summary-title"),
            .tabindex(-1),
            .autofocus(takesFocus)
        ) {
            headline(
                .componentsFormSummary(count: wrong.count),
                level: .h2,
                id: "summary-title",
                in: book
            )
            HTML.ul(.class("summary-list")) {
                for field in wrong {
                    let error = field.error ?? ""
                    let text =
                        namingFields
                        ? book.say(.componentsFormFaultOf(field: field.label, fault: error))
                        : error
                    HTML.li { HTML.a(text, .href("#\(field.id)")) }
                }
            }
        }
    }
}
