package import Markup
package import Wording

extension Component {
    /// Roll and ballot papers, a label over each number; — where a number is not known.
    ///
    /// In the order 全体 出席 发出 收回 未交回 有效 废票 空白; of channels, in theirs, as many as there
    /// are.
    package static func counts(
        _ counts: [(label: String, value: Int?)],
        byChannel: Bool = false,
        in book: Phrasebook
    ) -> HTML {
        HTML.dl(.class(byChannel ? "counts counts--channels" : "counts")) {
            for count in counts {
                HTML.div {
                    HTML.dt(count.label)
                    HTML.dd(count.value.map(book.number) ?? "—")
                }
            }
        }
    }
}
