import Markup

extension Component {
    /// A text with some of its places marked; the places ascend and do not overlap.
    static func marked(_ text: String, _ places: [Range<String.Index>]) -> HTML {
        HTML {
            for (index, place) in places.enumerated() {
                let start = index == 0 ? text.startIndex : places[index - 1].upperBound
                String(text[start..<place.lowerBound])
                HTML.mark(String(text[place]))
            }
            String(text[(places.last?.upperBound ?? text.startIndex)...])
        }
    }
}
