extension HTML {
    /// Puts the statements of a body one after the other.
    @resultBuilder
    package enum Builder {
        /// A piece.
        package static func buildExpression(_ piece: HTML) -> HTML { piece }

        /// Text, escaped.
        package static func buildExpression(_ text: String) -> HTML { HTML(text) }

        /// A piece that may be missing.
        package static func buildExpression(_ piece: HTML?) -> HTML { piece ?? .empty }

        /// Nothing.
        package static func buildBlock() -> HTML { .empty }

        /// The first statement.
        package static func buildPartialBlock(first: HTML) -> HTML { first }

        /// The next one.
        package static func buildPartialBlock(accumulated: HTML, next: HTML) -> HTML {
            var result = accumulated
            result.append(next)
            return result
        }

        /// `if` without `else`.
        package static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .empty }

        /// The first branch.
        package static func buildEither(first: HTML) -> HTML { first }

        /// The second branch.
        package static func buildEither(second: HTML) -> HTML { second }

        /// A loop.
        package static func buildArray(_ pieces: [HTML]) -> HTML {
            var result = HTML()
            for piece in pieces { result.append(piece) }
            return result
        }

        /// `if #available`.
        package static func buildLimitedAvailability(_ piece: HTML) -> HTML { piece }
    }
}
