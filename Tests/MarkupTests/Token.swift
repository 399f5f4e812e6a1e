/// A piece of HTML as a strict reader sees it.
enum Token: Equatable {
    case start(String, [String: String])
    case end(String)
    case text(String)
}

/// Reads what `Markup` writes and nothing looser: whatever is not written in its way is an error.
struct Tokenizer {
    enum Failure: Error {
        case unexpected(String)
    }

    /// By scalars: a combining mark behind a quotation mark must not hide it.
    private var rest: Substring.UnicodeScalarView

    static func tokens(_ html: String) throws -> [Token] {
        var tokenizer = Tokenizer(rest: html[...].unicodeScalars)
        var tokens: [Token] = []
        while let token = try tokenizer.next() { tokens.append(token) }
        return tokens
    }

    private mutating func next() throws -> Token? {
        guard let first = rest.first else { return nil }
        guard first == "<" else { return .text(try text { $0 == "<" }) }
        rest.removeFirst()
        if rest.first == "/" {
            rest.removeFirst()
            let name = name()
            try take(">")
            return .end(name)
        }
        let element = name()
        guard !element.isEmpty else { throw Failure.unexpected(seen) }
        var attributes: [String: String] = [:]
        while rest.first == " " {
            rest.removeFirst()
            let attribute = name()
            guard rest.first == "=" else {
                attributes[attribute] = ""
                continue
            }
            rest.removeFirst()
            try take("\"")
            attributes[attribute] = try text { $0 == "\"" }
            try take("\"")
        }
        try take(">")
        return .start(element, attributes)
    }

    private var seen: String { String(rest.prefix(20)) }

    private mutating func name() -> String {
        let name = rest.prefix {
            ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
                || $0 == "-"
        }
        rest.removeFirst(name.count)
        return String(name)
    }

    private mutating func take(_ expected: Unicode.Scalar) throws {
        guard rest.first == expected else { throw Failure.unexpected(seen) }
        rest.removeFirst()
    }

    /// Undoes the escaping; a bare `&`, `<` or `>` is an error.
    private mutating func text(until isEnd: (Unicode.Scalar) -> Bool) throws -> String {
        let entities: [(written: String, meant: Unicode.Scalar)] = [
            ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
        ]
        var result = String.UnicodeScalarView()
        while let scalar = rest.first, !isEnd(scalar) {
            if scalar == "&" {
                let entity = entities.first { rest.starts(with: $0.written.unicodeScalars) }
                guard let entity else { throw Failure.unexpected(seen) }
                result.append(entity.meant)
                rest.removeFirst(entity.written.unicodeScalars.count)
            } else if scalar == "<" || scalar == ">" {
                throw Failure.unexpected(seen)
            } else {
                result.append(scalar)
                rest.removeFirst()
            }
        }
        return String(result)
    }
}
