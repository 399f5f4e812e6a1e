extension HTML {
    /// What the document says of itself.
    package static func head(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("head", attributes, content())
    }

    /// The title of the document.
    package static func title(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("title", attributes, content())
    }

    /// What is shown.
    package static func body(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("body", attributes, content())
    }

    /// The head of a page or section.
    package static func header(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("header", attributes, content())
    }

    /// Links to other pages.
    package static func nav(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("nav", attributes, content())
    }

    /// What this page is about.
    package static func main(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("main", attributes, content())
    }

    /// The foot of a page or section.
    package static func footer(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("footer", attributes, content())
    }

    /// A part with a heading.
    package static func section(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("section", attributes, content())
    }

    /// A whole that stands for itself.
    package static func article(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("article", attributes, content())
    }

    /// Something beside.
    package static func aside(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("aside", attributes, content())
    }

    /// The heading of the page.
    package static func h1(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("h1", attributes, content())
    }

    /// A heading.
    package static func h2(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("h2", attributes, content())
    }

    /// A heading below.
    package static func h3(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("h3", attributes, content())
    }

    /// A heading below that.
    package static func h4(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("h4", attributes, content())
    }

    /// A paragraph.
    package static func p(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("p", attributes, content())
    }

    /// A box without meaning.
    package static func div(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("div", attributes, content())
    }

    /// Quoted text.
    package static func blockquote(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("blockquote", attributes, content())
    }

    /// Without scripts.
    package static func noscript(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("noscript", attributes, content())
    }

    /// How to reach somebody.
    package static func address(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("address", attributes, content())
    }

    /// A script file; its content is always empty.
    package static func script(_ attributes: Attribute...) -> HTML {
        element("script", attributes, .empty)
    }
}
