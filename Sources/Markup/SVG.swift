/// Elements of drawings; they are pieces of HTML like any other.
package enum SVG {
    /// A drawing.
    package static func svg(
        _ attributes: Attribute...,
        @HTML.Builder content: () -> HTML = { .empty }
    ) -> HTML {
        HTML.element("svg", attributes, content())
    }

    /// Shapes that belong together.
    package static func g(
        _ attributes: Attribute...,
        @HTML.Builder content: () -> HTML = { .empty }
    ) -> HTML {
        HTML.element("g", attributes, content())
    }

    /// A path.
    package static func path(
        _ attributes: Attribute...,
        @HTML.Builder content: () -> HTML = { .empty }
    ) -> HTML {
        HTML.element("path", attributes, content())
    }

    /// A rectangle.
    package static func rect(
        _ attributes: Attribute...,
        @HTML.Builder content: () -> HTML = { .empty }
    ) -> HTML {
        HTML.element("rect", attributes, content())
    }

    /// A circle.
    package static func circle(
        _ attributes: Attribute...,
        @HTML.Builder content: () -> HTML = { .empty }
    ) -> HTML {
        HTML.element("circle", attributes, content())
    }

    /// A line.
    package static func line(
        _ attributes: Attribute...,
        @HTML.Builder content: () -> HTML = { .empty }
    ) -> HTML {
        HTML.element("line", attributes, content())
    }

    /// A line through points.
    package static func polyline(
        _ attributes: Attribute...,
        @HTML.Builder content: () -> HTML = { .empty }
    ) -> HTML {
        HTML.element("polyline", attributes, content())
    }

    /// A closed line through points.
    package static func polygon(
        _ attributes: Attribute...,
        @HTML.Builder content: () -> HTML = { .empty }
    ) -> HTML {
        HTML.element("polygon", attributes, content())
    }

    /// Text in a drawing.
    package static func text(
        _ attributes: Attribute...,
        @HTML.Builder content: () -> HTML = { .empty }
    ) -> HTML {
        HTML.element("text", attributes, content())
    }

    /// A run of text in a drawing.
    package static func tspan(
        _ attributes: Attribute...,
        @HTML.Builder content: () -> HTML = { .empty }
    ) -> HTML {
        HTML.element("tspan", attributes, content())
    }

    /// Shapes used elsewhere.
    package static func defs(
        _ attributes: Attribute...,
        @HTML.Builder content: () -> HTML = { .empty }
    ) -> HTML {
        HTML.element("defs", attributes, content())
    }

    /// What a drawing says.
    package static func title(
        _ attributes: Attribute...,
        @HTML.Builder content: () -> HTML = { .empty }
    ) -> HTML {
        HTML.element("title", attributes, content())
    }

    /// The same at length.
    package static func desc(
        _ attributes: Attribute...,
        @HTML.Builder content: () -> HTML = { .empty }
    ) -> HTML {
        HTML.element("desc", attributes, content())
    }
}
