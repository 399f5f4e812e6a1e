/// The votes of each project as bars, with the line of the majority and the line of the cut.
package struct VoteChart: Hashable, Sendable {
    /// A project and its votes.
    package struct Bar: Hashable, Sendable {
        /// Its whole name.
        package let name: String
        /// Its votes.
        package let votes: Int
        /// Whether it was chosen; the others are grey.
        package let isElected: Bool

        /// Makes a bar.
        package init(_ name: String, votes: Int, isElected: Bool) {
            self.name = name
            self.votes = votes
            self.isElected = isElected
        }
    }

    /// The least that is enough, and how it is called.
    package struct Threshold: Hashable, Sendable {
        /// The votes.
        package let votes: Int
        /// What stands over the line: "过半数150票".
        package let label: String

        /// Makes a threshold.
        package init(votes: Int, label: String) {
            self.votes = votes
            self.label = label
        }
    }

    /// The bars in the order of the result.
    package let bars: [Bar]
    /// What a full bar would be: everybody who could have voted.
    package let everybody: Int
    /// The least that is enough; nil where the rule has none.
    package let threshold: Threshold?
    /// How many bars stand above the cut; nil where nothing was cut off.
    package let cut: Int?

    /// Makes a chart.
    package init(bars: [Bar], everybody: Int, threshold: Threshold? = nil, cut: Int? = nil) {
        self.bars = bars
        self.everybody = everybody
        self.threshold = threshold
        self.cut = cut
    }
}
