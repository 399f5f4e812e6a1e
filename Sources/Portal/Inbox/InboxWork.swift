import Civics
import Ledger
import Wording

/// A piece of work in the inbox, with the day it is due by which it is sorted.
struct InboxWork {
    /// The day it is due; nil for what has no date, which comes last.
    let dueOn: CivilDate?
    /// What the list shows.
    let item: TodoItem
}

/// A source of work: an act that has something for this post to do.
///
/// A later act joins by a source of its own in ``InboxRoutes``.
protocol InboxSource {
    /// What waits for the officer, the most pressing first, and how much there is in all.
    func work(for officer: Officer, in book: Phrasebook) async throws(PageError) -> InboxPart
}

/// What a source has to be done.
struct InboxPart {
    /// The first of it.
    var work: [InboxWork] = []
    /// How many pieces there are in all.
    var count = 0
    /// Where all of it is listed; nil where the list is whole.
    var all: (text: String, address: String)?
}
