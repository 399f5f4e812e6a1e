/// The few invisible scalars that an emoji is built with, and that cleaning must leave alone.
enum Emoji {
    /// Tells whether the invisible scalar at an index holds an emoji together.
    ///
    /// ZERO WIDTH JOINER between two emoji (👨‍👩‍👧), and the tags behind a black flag (🏴󠁧󠁢󠁥󠁮󠁧󠁿). Anywhere else both
    /// can hide text from the reader.
    static func isJoint(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        switch scalars[index].value {
        case 0x200D:
            index + 1 < scalars.count && scalars[index + 1].properties.isEmoji
                && isEmoji(before: index, in: scalars)
        case 0xE0020...0xE007F:
            isBlackFlag(before: index, in: scalars)
        default: false
        }
    }

    /// Looks past variation selectors and skin tones.
    private static func isEmoji(before index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        // Four back are enough for any emoji; looking no further keeps a hostile text linear.
        let base = scalars[max(0, index - 4)..<index].last {
            $0.value != 0xFE0F && !$0.properties.isEmojiModifier
        }
        guard let base else { return false }
        // Digits and # are emoji to Unicode, for keycaps; a joiner behind one joins nothing.
        return base.properties.isEmoji && base.value > 0x7F
    }

    private static func isBlackFlag(before index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        // The longest flag has six tags.
        let before = scalars[max(0, index - 7)..<index]
        return before.last { !(0xE0020...0xE007F).contains($0.value) }?.value == 0x1F3F4
    }
}
