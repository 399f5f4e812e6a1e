import Civics
import Delivering
import Wording

/// What is invested in the projects of a list together, against their plans: exact sums in 万元,
/// rounded once in print.
struct WallMoney {
    private let planned: PlannedFigure
    private let done: PlannedFigure

    /// Adds the rows up; nil where nothing is planned to be invested.
    init?(_ rows: [DeliveryBoard.Row]) {
        let lines = rows.compactMap(\.progress.invested)
        planned = lines.compactMap(\.target.figure).reduce(.zero) { $0.adding($1) }
        done = lines.compactMap(\.progress?.done).reduce(.zero) { $0.adding($1) }
        if planned == .zero { return nil }
    }

    /// The sums in a sentence.
    func sentence(in book: Phrasebook) -> String {
        book.say(
            .wallInvested(
                plan: book.number(planned.number),
                done: book.number(done.number),
                share: Share(done, of: planned).percent(decimals: 1)
            )
        )
    }
}
