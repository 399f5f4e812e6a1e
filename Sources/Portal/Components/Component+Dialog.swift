package import Markup
package import Wording

extension Component {
    /// A question before something that cannot be undone; without a script a page of its own.
    ///
    /// The quiet answer is first, the one that acts last.
    package static func dialog(
        question: String,
        level: HeadingLevel = .h2,
        consequences: [String],
        @HTML.Builder answers: () -> HTML
    ) -> HTML {
        HTML.section(.class("dialog"), .aria("labelledby", "dialog-question")) {
            heading(level, id: "dialog-question") { question }
            for consequence in consequences { HTML.p(consequence) }
            HTML.div(.class("actions")) { answers() }
        }
    }

    /// What has just been done, and how to undo it.
    package static func toast(_ text: String, undo: FormTarget?, in book: Phrasebook) -> HTML {
        HTML.div(.class("toast"), .role("status")) {
            SVG.svg(.viewBox("0 0 16 16"), .aria("hidden", "true"), .focusable("false")) {
                SVG.path(.d("M2.5 8.5l3.6 3.6L13.5 4"))
            }
            HTML.span(text)
            if let undo {
                form(undo, class: nil) {
                    HTML.button(book.say(.componentsToastUndo), .type("submit"))
                }
            }
        }
    }
}
