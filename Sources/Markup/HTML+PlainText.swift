// Elements whose content is plain text, written shorter: `HTML.p("…")`.

extension HTML {
    /// The title of the document.
    package static func title(_ text: String, _ attributes: Attribute...) -> HTML {
        element("title", attributes, HTML(text))
    }

    /// The heading of the page.
    package static func h1(_ text: String, _ attributes: Attribute...) -> HTML {
        element("h1", attributes, HTML(text))
    }

    /// A heading.
    package static func h2(_ text: String, _ attributes: Attribute...) -> HTML {
        element("h2", attributes, HTML(text))
    }

    /// A heading below.
    package static func h3(_ text: String, _ attributes: Attribute...) -> HTML {
        element("h3", attributes, HTML(text))
    }

    /// A heading below that.
    package static func h4(_ text: String, _ attributes: Attribute...) -> HTML {
        element("h4", attributes, HTML(text))
    }

    /// A paragraph.
    package static func p(_ text: String, _ attributes: Attribute...) -> HTML {
        element("p", attributes, HTML(text))
    }

    /// A box without meaning.
    package static func div(_ text: String, _ attributes: Attribute...) -> HTML {
        element("div", attributes, HTML(text))
    }

    /// A run without meaning.
    package static func span(_ text: String, _ attributes: Attribute...) -> HTML {
        element("span", attributes, HTML(text))
    }

    /// A link.
    package static func a(_ text: String, _ attributes: Attribute...) -> HTML {
        element("a", attributes, HTML(text))
    }

    /// Bold, without emphasis.
    package static func b(_ text: String, _ attributes: Attribute...) -> HTML {
        element("b", attributes, HTML(text))
    }

    /// Important.
    package static func strong(_ text: String, _ attributes: Attribute...) -> HTML {
        element("strong", attributes, HTML(text))
    }

    /// Emphasised.
    package static func em(_ text: String, _ attributes: Attribute...) -> HTML {
        element("em", attributes, HTML(text))
    }

    /// A remark.
    package static func small(_ text: String, _ attributes: Attribute...) -> HTML {
        element("small", attributes, HTML(text))
    }

    /// What held before and holds no more.
    package static func del(_ text: String, _ attributes: Attribute...) -> HTML {
        element("del", attributes, HTML(text))
    }

    /// Marked.
    package static func mark(_ text: String, _ attributes: Attribute...) -> HTML {
        element("mark", attributes, HTML(text))
    }

    /// Code.
    package static func code(_ text: String, _ attributes: Attribute...) -> HTML {
        element("code", attributes, HTML(text))
    }

    /// A key to be pressed.
    package static func kbd(_ text: String, _ attributes: Attribute...) -> HTML {
        element("kbd", attributes, HTML(text))
    }

    /// Text as it is typed.
    package static func pre(_ text: String, _ attributes: Attribute...) -> HTML {
        element("pre", attributes, HTML(text))
    }

    /// A date.
    package static func time(_ text: String, _ attributes: Attribute...) -> HTML {
        element("time", attributes, HTML(text))
    }

    /// An abbreviation.
    package static func abbr(_ text: String, _ attributes: Attribute...) -> HTML {
        element("abbr", attributes, HTML(text))
    }

    /// Text whose direction is its own.
    package static func bdi(_ text: String, _ attributes: Attribute...) -> HTML {
        element("bdi", attributes, HTML(text))
    }

    /// An entry of a list.
    package static func li(_ text: String, _ attributes: Attribute...) -> HTML {
        element("li", attributes, HTML(text))
    }

    /// A term.
    package static func dt(_ text: String, _ attributes: Attribute...) -> HTML {
        element("dt", attributes, HTML(text))
    }

    /// What is said of a term.
    package static func dd(_ text: String, _ attributes: Attribute...) -> HTML {
        element("dd", attributes, HTML(text))
    }

    /// The caption of a figure.
    package static func figcaption(_ text: String, _ attributes: Attribute...) -> HTML {
        element("figcaption", attributes, HTML(text))
    }

    /// The caption of a table.
    package static func caption(_ text: String, _ attributes: Attribute...) -> HTML {
        element("caption", attributes, HTML(text))
    }

    /// A head cell.
    package static func th(_ text: String, _ attributes: Attribute...) -> HTML {
        element("th", attributes, HTML(text))
    }

    /// A cell.
    package static func td(_ text: String, _ attributes: Attribute...) -> HTML {
        element("td", attributes, HTML(text))
    }

    /// What they are.
    package static func legend(_ text: String, _ attributes: Attribute...) -> HTML {
        element("legend", attributes, HTML(text))
    }

    /// What a control is.
    package static func label(_ text: String, _ attributes: Attribute...) -> HTML {
        element("label", attributes, HTML(text))
    }

    /// A button.
    package static func button(_ text: String, _ attributes: Attribute...) -> HTML {
        element("button", attributes, HTML(text))
    }

    /// An option.
    package static func option(_ text: String, _ attributes: Attribute...) -> HTML {
        element("option", attributes, HTML(text))
    }

    /// Several lines of text.
    package static func textarea(_ text: String, _ attributes: Attribute...) -> HTML {
        element("textarea", attributes, HTML(text))
    }

    /// A result.
    package static func output(_ text: String, _ attributes: Attribute...) -> HTML {
        element("output", attributes, HTML(text))
    }

    /// What opens it.
    package static func summary(_ text: String, _ attributes: Attribute...) -> HTML {
        element("summary", attributes, HTML(text))
    }

    /// A mark without text.
    package static func i(_ text: String, _ attributes: Attribute...) -> HTML {
        element("i", attributes, HTML(text))
    }
}
