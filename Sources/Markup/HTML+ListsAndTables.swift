extension HTML {
    /// A list.
    package static func ul(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("ul", attributes, content())
    }

    /// A numbered list.
    package static func ol(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("ol", attributes, content())
    }

    /// An entry of a list.
    package static func li(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("li", attributes, content())
    }

    /// A list of terms.
    package static func dl(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("dl", attributes, content())
    }

    /// A term.
    package static func dt(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("dt", attributes, content())
    }

    /// What is said of a term.
    package static func dd(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("dd", attributes, content())
    }

    /// A figure.
    package static func figure(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("figure", attributes, content())
    }

    /// The caption of a figure.
    package static func figcaption(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("figcaption", attributes, content())
    }

    /// A table.
    package static func table(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("table", attributes, content())
    }

    /// The caption of a table.
    package static func caption(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("caption", attributes, content())
    }

    /// The head of a table.
    package static func thead(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("thead", attributes, content())
    }

    /// The body of a table.
    package static func tbody(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("tbody", attributes, content())
    }

    /// The foot of a table.
    package static func tfoot(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("tfoot", attributes, content())
    }

    /// A row.
    package static func tr(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("tr", attributes, content())
    }

    /// A head cell.
    package static func th(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("th", attributes, content())
    }

    /// A cell.
    package static func td(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("td", attributes, content())
    }

    /// Columns.
    package static func colgroup(
        _ attributes: Attribute...,
        @Builder content: () -> HTML
    ) -> HTML {
        element("colgroup", attributes, content())
    }
}
