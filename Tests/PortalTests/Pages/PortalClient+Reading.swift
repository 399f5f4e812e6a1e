import TestSupport

extension PortalClient.Answer {
    /// What stands between the masthead and the footer.
    var main: String {
        let inside = text.components(between: "<main ", and: "</main>").first ?? ""
        return String(inside.drop { $0 != ">" }.dropFirst())
    }

    /// The one heading that is the answer, without its markup.
    var headline: String {
        let heading = text.components(between: "<h1", and: "</h1>").first ?? ""
        return Self.plain("<h1" + heading)
    }

    /// The text of the page as it is read, without its markup.
    var words: String { Self.plain(main) }

    /// Text without its markup.
    static func plain(_ html: String) -> String {
        html.split(separator: "<", omittingEmptySubsequences: false)
            .compactMap { piece in
                piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
                    .dropFirst().first
            }
            .joined()
    }
}
