extension Attribute {
    /// Classes, parted by blanks; nil leaves it out.
    package static func `class`(_ value: String?) -> Attribute {
        Attribute("class", value)
    }

    /// The only one of its name on the page.
    package static func id(_ value: String?) -> Attribute {
        Attribute("id", value)
    }

    /// The language of the content (BCP 47).
    package static func lang(_ value: String?) -> Attribute {
        Attribute("lang", value)
    }

    /// An advisory text.
    package static func title(_ value: String?) -> Attribute {
        Attribute("title", value)
    }

    /// The key that goes to the element, with the browser's own modifier.
    package static func accesskey(_ value: String?) -> Attribute {
        Attribute("accesskey", value)
    }

    /// The name of a control or of metadata.
    package static func name(_ value: String?) -> Attribute {
        Attribute("name", value)
    }

    /// The value of a control.
    package static func value(_ value: String?) -> Attribute {
        Attribute("value", value)
    }

    /// The type of a control, script or link.
    package static func type(_ value: String?) -> Attribute {
        Attribute("type", value)
    }

    /// The value of metadata.
    package static func content(_ value: String?) -> Attribute {
        Attribute("content", value)
    }

    /// How the linked thing relates to this page.
    package static func rel(_ value: String?) -> Attribute {
        Attribute("rel", value)
    }

    /// The id of the control a label belongs to.
    package static func `for`(_ value: String?) -> Attribute {
        Attribute("for", value)
    }

    /// A hint inside an empty control.
    package static func placeholder(_ value: String?) -> Attribute {
        Attribute("placeholder", value)
    }

    /// What the browser may fill in.
    package static func autocomplete(_ value: String?) -> Attribute {
        Attribute("autocomplete", value)
    }

    /// Which keyboard a phone shows.
    package static func inputmode(_ value: String?) -> Attribute {
        Attribute("inputmode", value)
    }

    /// What a value must match.
    package static func pattern(_ value: String?) -> Attribute {
        Attribute("pattern", value)
    }

    /// How a form is sent.
    package static func method(_ value: String?) -> Attribute {
        Attribute("method", value)
    }

    /// How a form is encoded.
    package static func enctype(_ value: String?) -> Attribute {
        Attribute("enctype", value)
    }

    /// What an element is to assistive technology.
    package static func role(_ value: String?) -> Attribute {
        Attribute("role", value)
    }

    /// What a head cell is the head of.
    package static func scope(_ value: String?) -> Attribute {
        Attribute("scope", value)
    }

    /// The machine-readable date.
    package static func datetime(_ value: String?) -> Attribute {
        Attribute("datetime", value)
    }

    /// The encoding of the document.
    package static func charset(_ value: String?) -> Attribute {
        Attribute("charset", value)
    }

    /// The width.
    package static func width(_ value: String?) -> Attribute {
        Attribute("width", value)
    }

    /// The height.
    package static func height(_ value: String?) -> Attribute {
        Attribute("height", value)
    }

    /// What a picture says.
    package static func alt(_ value: String?) -> Attribute {
        Attribute("alt", value)
    }

    /// Which files an upload takes.
    package static func accept(_ value: String?) -> Attribute {
        Attribute("accept", value)
    }

    /// Which media a link is for.
    package static func media(_ value: String?) -> Attribute {
        Attribute("media", value)
    }

    /// How a phone capitalises.
    package static func autocapitalize(_ value: String?) -> Attribute {
        Attribute("autocapitalize", value)
    }

    /// What the enter key of a phone says.
    package static func enterkeyhint(_ value: String?) -> Attribute {
        Attribute("enterkeyhint", value)
    }

    /// The ids of the head cells.
    package static func headers(_ value: String?) -> Attribute {
        Attribute("headers", value)
    }

    /// The id of the form a control belongs to.
    package static func form(_ value: String?) -> Attribute {
        Attribute("form", value)
    }

    /// The name a linked file is saved under.
    package static func download(_ value: String?) -> Attribute {
        Attribute("download", value)
    }

    /// Sizes of an icon.
    package static func sizes(_ value: String?) -> Attribute {
        Attribute("sizes", value)
    }

    /// The name of metadata of other vocabularies.
    package static func property(_ value: String?) -> Attribute {
        Attribute("property", value)
    }

    /// Where a link opens.
    package static func target(_ value: String?) -> Attribute {
        Attribute("target", value)
    }

    /// The language of what is linked.
    package static func hreflang(_ value: String?) -> Attribute {
        Attribute("hreflang", value)
    }

    /// The fewest characters.
    package static func minlength(_ value: Int) -> Attribute {
        Attribute("minlength", String(value))
    }

    /// The most characters.
    package static func maxlength(_ value: Int) -> Attribute {
        Attribute("maxlength", String(value))
    }

    /// Lines of a text area.
    package static func rows(_ value: Int) -> Attribute {
        Attribute("rows", String(value))
    }

    /// Columns of a text area.
    package static func cols(_ value: Int) -> Attribute {
        Attribute("cols", String(value))
    }

    /// Columns a cell spans.
    package static func colspan(_ value: Int) -> Attribute {
        Attribute("colspan", String(value))
    }

    /// Rows a cell spans.
    package static func rowspan(_ value: Int) -> Attribute {
        Attribute("rowspan", String(value))
    }

    /// Place in the order of the keyboard; 0 or −1.
    package static func tabindex(_ value: Int) -> Attribute {
        Attribute("tabindex", String(value))
    }

    /// The first number of a list.
    package static func start(_ value: Int) -> Attribute {
        Attribute("start", String(value))
    }

    /// The least value.
    package static func min(_ value: Int) -> Attribute {
        Attribute("min", String(value))
    }

    /// The greatest value.
    package static func max(_ value: Int) -> Attribute {
        Attribute("max", String(value))
    }

    /// The step of values.
    package static func step(_ value: Int) -> Attribute {
        Attribute("step", String(value))
    }

    /// Must be filled in.
    package static func required(_ isPresent: Bool = true) -> Attribute {
        Attribute("required", isPresent: isPresent)
    }

    /// Chosen.
    package static func checked(_ isPresent: Bool = true) -> Attribute {
        Attribute("checked", isPresent: isPresent)
    }

    /// The chosen option.
    package static func selected(_ isPresent: Bool = true) -> Attribute {
        Attribute("selected", isPresent: isPresent)
    }

    /// Cannot be used now.
    package static func disabled(_ isPresent: Bool = true) -> Attribute {
        Attribute("disabled", isPresent: isPresent)
    }

    /// Can be read and not changed.
    package static func readonly(_ isPresent: Bool = true) -> Attribute {
        Attribute("readonly", isPresent: isPresent)
    }

    /// Not shown.
    package static func hidden(_ isPresent: Bool = true) -> Attribute {
        Attribute("hidden", isPresent: isPresent)
    }

    /// Takes several.
    package static func multiple(_ isPresent: Bool = true) -> Attribute {
        Attribute("multiple", isPresent: isPresent)
    }

    /// Shown open.
    package static func open(_ isPresent: Bool = true) -> Attribute {
        Attribute("open", isPresent: isPresent)
    }

    /// Takes the focus when the page opens.
    package static func autofocus(_ isPresent: Bool = true) -> Attribute {
        Attribute("autofocus", isPresent: isPresent)
    }

    /// The server validates, in our words.
    package static func novalidate(_ isPresent: Bool = true) -> Attribute {
        Attribute("novalidate", isPresent: isPresent)
    }

    /// A script runs after the page is read.
    package static func deferred(_ isPresent: Bool = true) -> Attribute {
        Attribute("defer", isPresent: isPresent)
    }

    /// Counts down.
    package static func reversed(_ isPresent: Bool = true) -> Attribute {
        Attribute("reversed", isPresent: isPresent)
    }
}
