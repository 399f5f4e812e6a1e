import Civics
import Tallying

/// What is rated, as typed.
package struct RatingForm: Hashable, Sendable {
    /// The announced poll whose projects are rated: its `choice`.
    package var rated: String
    /// What the rating is called.
    package var title: String
    /// The same in English.
    package var titleEnglish: String
    /// The government's report that the states are from (完成情况报告): its number or title.
    package var report: String
    /// The state of each project by its place in the announcement, from 1: the name of a
    /// `RatingItemState`.
    package var states: [String: String]

    /// Puts a form together.
    package init(
        rated: String,
        title: String,
        titleEnglish: String = "",
        report: String,
        states: [String: String]
    ) {
        self.rated = rated
        self.title = title
        self.titleEnglish = titleEnglish
        self.report = report
        self.states = states
    }

    /// The name of the field of a project's state.
    package static func stateField(_ id: String) -> String { "state-\(id)" }

    /// The report and the items with their states, or everything that is wrong with them.
    func checked(
        _ polls: [RatedPoll]
    ) throws(PollError) -> (rated: RatedPoll, report: String, items: [Poll.Item]) {
        var faults: [PollFault] = []
        let found = polls.first { $0.choice == rated }
        if found == nil { faults.append(.rated) }
        let report = ChineseText.cleanedLine(self.report)
        if report.isEmpty { faults.append(.reportMissing) }
        if report.count > RollBasis.mostLineCharacters {
            faults.append(
                .tooLong(
                    field: "report",
                    characters: report.count,
                    most: RollBasis.mostLineCharacters
                )
            )
        }
        let items = items(of: found?.elected ?? [], &faults)
        if found != nil, !items.contains(where: { $0.state?.isRated ?? true }) {
            faults.append(.nothingRated)
        }
        guard let found, faults.isEmpty else { throw .faults(faults) }
        return (found, report, items)
    }

    /// The projects in the order of the announcement, numbered from 1 as they stand on the form.
    private func items(of elected: [Poll.Item], _ faults: inout [PollFault]) -> [Poll.Item] {
        elected.enumerated().map { place, item in
            let id = String(place + 1)
            let state = RatingItemState(rawValue: states[id] ?? "")
            if state == nil { faults.append(.state(item: id)) }
            return Poll.Item(
                id: id,
                name: item.name,
                nameEnglish: item.nameEnglish,
                state: state
            )
        }
    }
}
