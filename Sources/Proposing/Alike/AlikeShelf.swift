import Civics
import Ledger

/// The suggestions of one jurisdiction, by what they say.
struct AlikeShelf: Sendable {
    /// Which suggestions are looked for.
    struct Wanted: Hashable, Sendable {
        /// Only those of a call; nil for all.
        let call: ID<SuggestionCall>?
        /// Only those whose title others may be shown.
        let isForOthers: Bool

        /// Whether a suggestion is one of them as it is now.
        func admits(_ suggestion: Suggestion) -> Bool {
            suggestion.state.isCompared && (call == nil || call == suggestion.call)
                && (!isForOthers || suggestion.state.isShownToOthers)
        }
    }

    /// What a search may pass suggestions over by.
    private struct Label: Hashable {
        let call: ID<SuggestionCall>?
        let isShownToOthers: Bool
    }

    private var index = AlikeIndex<Suggestion>()
    private var labels: [Label] = []
    private var numbers: [Label: UInt32] = [:]

    /// Holds none.
    init() {}

    /// How many suggestions it holds.
    var count: Int { index.count }

    /// Takes a change in.
    mutating func apply(_ change: SuggestionChange) {
        guard let content = change.content, content.state.isCompared else {
            index.remove(change.id)
            return
        }
        index.insert(
            content.text,
            of: change.id,
            receivedOn: content.receivedOn,
            label: number(
                Label(call: content.call, isShownToOthers: content.state.isShownToOthers)
            )
        )
    }

    /// The suggestions nearest to a text.
    func nearest(
        to text: String,
        count: Int,
        _ wanted: Wanted
    ) -> [AlikeIndex<Suggestion>.Neighbour] {
        let accepted = accepted(wanted)
        return index.nearest(to: text, count: count) { accepted[Int($0)] }
    }

    /// The suggestions nearest to another; nil where that is not compared.
    func nearest(
        to id: ID<Suggestion>,
        count: Int,
        _ wanted: Wanted
    ) -> [AlikeIndex<Suggestion>.Neighbour]? {
        guard index.contains(id) else { return nil }
        let accepted = accepted(wanted)
        return index.nearest(to: id, count: count) { accepted[Int($0)] }
    }

    private func accepted(_ wanted: Wanted) -> [Bool] {
        labels.map { label in
            (wanted.call == nil || wanted.call == label.call)
                && (!wanted.isForOthers || label.isShownToOthers)
        }
    }

    private mutating func number(_ label: Label) -> UInt32 {
        if let known = numbers[label] { return known }
        let number = UInt32(labels.count)
        labels.append(label)
        numbers[label] = number
        return number
    }
}
