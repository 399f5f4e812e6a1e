import Markup
import Wording

extension Component {
    /// A label, its hint and its error over a control.
    static func field(
        _ field: Field,
        in book: Phrasebook,
        @HTML.Builder control: () -> HTML
    ) -> HTML {
        HTML.div(.class(field.error == nil ? "field" : "field field--error")) {
            HTML.label(.class("label"), .for(field.id)) { labelText(field, in: book) }
            explanation(field, in: book)
            control()
        }
    }

    /// The same around several controls that answer one question.
    static func fieldGroup(
        _ field: Field,
        role: String?,
        in book: Phrasebook,
        @HTML.Builder controls: () -> HTML
    ) -> HTML {
        HTML.fieldset(
            .class(field.error == nil ? "field" : "field field--error"),
            .role(role),
            .aria("describedby", field.describedBy()),
            .aria("invalid", role == nil ? nil : field.invalid)
        ) {
            HTML.legend(.class("label")) { labelText(field, in: book) }
            explanation(field, in: book)
            controls()
        }
    }

    static func labelText(_ field: Field, in book: Phrasebook) -> HTML {
        HTML {
            field.label
            if field.isOptional {
                " "
                HTML.span(book.say(.componentsFormOptional), .class("optional"))
            }
        }
    }

    static func explanation(_ field: Field, in book: Phrasebook) -> HTML {
        HTML {
            if let hint = field.hint { HTML.p(hint, .class("hint"), .id(field.hintID)) }
            if let error = field.error {
                HTML.p(.class("error"), .id(field.errorID)) {
                    stopGlyph
                    HTML.span {
                        HTML.span(book.say(.componentsFormError), .class("offscreen"))
                        error
                    }
                }
            }
        }
    }

    /// A white ! in a red disc.
    static var stopGlyph: HTML {
        SVG.svg(.viewBox("0 0 16 16"), .aria("hidden", "true"), .focusable("false")) {
            SVG.circle(.cx("8"), .cy("8"), .r("7.4"), .class("glyph-shape"))
            SVG.path(.d("M8 3.6v5.2M8 10.6v1.8"), .class("glyph-stroke"))
        }
    }
}

extension Component {
    /// How many characters are used of those allowed.
    static func counter(_ field: Field, used: Int, limit: Int, in book: Phrasebook) -> HTML {
        HTML.p(
            book.say(.componentsFormCounter(used: used, limit: limit)),
            .class("counter"),
            .id(field.counterID)
        )
    }
}
