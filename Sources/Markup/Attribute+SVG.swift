extension Attribute {
    /// The namespace, for a drawing that is a file of its own.
    package static let xmlns = Attribute("xmlns", "http://www.w3.org/2000/svg")

    /// The coordinates that fill the drawing.
    package static func viewBox(_ value: String) -> Attribute {
        Attribute("viewBox", value)
    }

    /// The path.
    package static func d(_ value: String) -> Attribute {
        Attribute("d", value)
    }

    /// Horizontal place.
    package static func x(_ value: String) -> Attribute {
        Attribute("x", value)
    }

    /// Vertical place.
    package static func y(_ value: String) -> Attribute {
        Attribute("y", value)
    }

    /// Start, horizontal.
    package static func x1(_ value: String) -> Attribute {
        Attribute("x1", value)
    }

    /// Start, vertical.
    package static func y1(_ value: String) -> Attribute {
        Attribute("y1", value)
    }

    /// End, horizontal.
    package static func x2(_ value: String) -> Attribute {
        Attribute("x2", value)
    }

    /// End, vertical.
    package static func y2(_ value: String) -> Attribute {
        Attribute("y2", value)
    }

    /// Centre, horizontal.
    package static func cx(_ value: String) -> Attribute {
        Attribute("cx", value)
    }

    /// Centre, vertical.
    package static func cy(_ value: String) -> Attribute {
        Attribute("cy", value)
    }

    /// Radius.
    package static func r(_ value: String) -> Attribute {
        Attribute("r", value)
    }

    /// Corner radius.
    package static func rx(_ value: String) -> Attribute {
        Attribute("rx", value)
    }

    /// The corners.
    package static func points(_ value: String) -> Attribute {
        Attribute("points", value)
    }

    /// The colour inside.
    package static func fill(_ value: String) -> Attribute {
        Attribute("fill", value)
    }

    /// The colour of the line.
    package static func stroke(_ value: String) -> Attribute {
        Attribute("stroke", value)
    }

    /// The width of the line.
    package static func strokeWidth(_ value: String) -> Attribute {
        Attribute("stroke-width", value)
    }

    /// How lines meet.
    package static func strokeLinejoin(_ value: String) -> Attribute {
        Attribute("stroke-linejoin", value)
    }

    /// How lines end.
    package static func strokeLinecap(_ value: String) -> Attribute {
        Attribute("stroke-linecap", value)
    }

    /// The pattern of the line.
    package static func strokeDasharray(_ value: String) -> Attribute {
        Attribute("stroke-dasharray", value)
    }

    /// Which end of a text its place is.
    package static func textAnchor(_ value: String) -> Attribute {
        Attribute("text-anchor", value)
    }

    /// Which line of a text its place is.
    package static func dominantBaseline(_ value: String) -> Attribute {
        Attribute("dominant-baseline", value)
    }

    /// How the drawing fits its box.
    package static func preserveAspectRatio(_ value: String) -> Attribute {
        Attribute("preserveAspectRatio", value)
    }

    /// How it is moved.
    package static func transform(_ value: String) -> Attribute {
        Attribute("transform", value)
    }

    /// Whether old browsers put it into the order of the keyboard.
    package static func focusable(_ value: String) -> Attribute {
        Attribute("focusable", value)
    }

    /// How much shows.
    package static func opacity(_ value: String) -> Attribute {
        Attribute("opacity", value)
    }
}
