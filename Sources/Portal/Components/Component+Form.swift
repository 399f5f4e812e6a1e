package import Markup

extension Component {
    /// A form; the browser leaves the checking to the server, which says it in our words.
    package static func form(
        _ target: FormTarget,
        class names: String? = "form",
        label: String? = nil,
        @HTML.Builder content: () -> HTML
    ) -> HTML {
        HTML.form(
            .class(names),
            .action(target.address),
            .method(target.method == .get ? "get" : "post"),
            .enctype(target.method == .upload ? "multipart/form-data" : nil),
            .aria("label", label),
            .novalidate()
        ) {
            hiddenFields(target.hidden)
            content()
        }
    }

    /// The fields of a form that are not shown.
    package static func hiddenFields(_ fields: [FormTarget.Hidden]) -> HTML {
        HTML {
            for field in fields {
                HTML.input(.type("hidden"), .name(field.name), .value(field.value))
            }
        }
    }

    /// The last row of a form: its buttons, the primary one first.
    package static func submitRow(@HTML.Builder buttons: () -> HTML) -> HTML {
        HTML.div(.class("row submit-row")) { buttons() }
    }
}
