extension HTML {
    /// A form.
    package static func form(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("form", attributes, content())
    }

    /// Controls that belong together.
    package static func fieldset(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("fieldset", attributes, content())
    }

    /// What they are.
    package static func legend(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("legend", attributes, content())
    }

    /// What a control is.
    package static func label(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("label", attributes, content())
    }

    /// A button.
    package static func button(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("button", attributes, content())
    }

    /// A choice from a list.
    package static func select(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("select", attributes, content())
    }

    /// Options that belong together.
    package static func optgroup(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("optgroup", attributes, content())
    }

    /// An option.
    package static func option(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("option", attributes, content())
    }

    /// Several lines of text.
    package static func textarea(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("textarea", attributes, content())
    }

    /// A result.
    package static func output(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("output", attributes, content())
    }

    /// Something that can be opened.
    package static func details(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("details", attributes, content())
    }

    /// What opens it.
    package static func summary(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("summary", attributes, content())
    }

    /// A question that waits.
    package static func dialog(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("dialog", attributes, content())
    }
}
