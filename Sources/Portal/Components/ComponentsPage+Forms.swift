import Markup
import Wording

extension ComponentsPage {
    /// Every control, empty, filled and refused.
    var forms: HTML {
        section(.componentsLibraryForms) {
            Component.errorSummary([what, built, town], takesFocus: false, in: book)
            Component.form(
                FormTarget("#main", method: .get),
                label: book.say(.componentsLibraryForms)
            ) {
                HTML.div(.class("grid-2")) {
                    lines
                    choices
                }
                Component.submitRow {
                    Component.button(book.say(.componentsLibraryButtonPrimary))
                    Component.button(book.say(.componentsLibraryButtonSecond), .second)
                    Component.buttonLink(
                        book.say(.componentsLibraryButtonQuiet),
                        to: "#main",
                        .quiet
                    )
                }
            }
        }
    }

    private var what: Field {
        Field(
            "what",
            book.say(.componentsLibraryFieldWhat),
            hint: book.say(.componentsLibraryFieldWhatHint),
            error: book.say(.componentsLibraryFieldWhatError)
        )
    }

    private var built: Field {
        Field(
            "built",
            book.say(.componentsLibraryFieldBuilt),
            hint: book.say(.componentsLibraryFieldBuiltHint),
            error: book.say(.componentsLibraryFieldBuiltError)
        )
    }

    private var town: Field {
        Field(
            "town",
            book.say(.componentsLibraryFieldTown),
            error: book.say(.componentsLibraryFieldTownError)
        )
    }

    private var lines: HTML {
        HTML.div(.class("form")) {
            Component.textArea(what, limit: 500, in: book)
            Component.input(
                Field("name", book.say(.componentsLibraryFieldName)),
                value: book.say(.componentsLibraryFieldNameValue),
                in: book
            )
            Component.input(
                built,
                value: "18.2",
                kind: .decimal,
                unit: book.say(.componentsLibraryFieldBuiltUnit),
                in: book
            )
            Component.input(
                Field("date", book.say(.componentsLibraryFieldDate)),
                value: "2022-11-30",
                kind: .date,
                in: book
            )
            Component.input(
                Field(
                    "phone",
                    book.say(.componentsLibraryFieldPhone),
                    isOptional: true,
                    hint: book.say(.componentsLibraryFieldPhoneHint)
                ),
                kind: .telephone,
                in: book
            )
            Component.input(
                Field("code", book.say(.componentsLibraryFieldCode)),
                value: "7K4M-2PXD-9QRT",
                kind: .code,
                in: book
            )
            Component.input(
                Field("password", book.say(.componentsLibraryFieldPassword)),
                kind: .password,
                in: book
            )
        }
    }
}
