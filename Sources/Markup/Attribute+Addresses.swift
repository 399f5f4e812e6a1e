extension Attribute {
    /// Where a link leads: a path, `#…`, `https:`, `mailto:`, `tel:`; anything else is left out.
    package static func href(_ address: String?) -> Attribute {
        Attribute("href", address.flatMap(SafeAddress.checked))
    }

    /// Where a file comes from; checked like `href`.
    package static func src(_ address: String?) -> Attribute {
        Attribute("src", address.flatMap(SafeAddress.checked))
    }

    /// Where a form is sent; checked like `href`.
    package static func action(_ address: String?) -> Attribute {
        Attribute("action", address.flatMap(SafeAddress.checked))
    }
}

/// Which addresses may stand in a page.
enum SafeAddress {
    private static let schemes = ["https://", "http://", "mailto:", "tel:"]

    /// The address, if it is a path or fragment of this site or of a harmless scheme; nil
    /// otherwise.
    ///
    /// Browsers drop tabs and line breaks, read a backslash as a slash and `//host` as another
    /// host, so none of these passes.
    static func checked(_ address: String) -> String? {
        let bytes = address.utf8
        guard !bytes.isEmpty, !bytes.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "\\") }),
            !address.hasPrefix("//")
        else { return nil }
        let beforePath = address.prefix { !"/?#".contains($0) }
        guard beforePath.contains(":") else { return address }
        let lowered = address.prefix(8).lowercased()
        return schemes.contains(where: lowered.hasPrefix) ? address : nil
    }
}
