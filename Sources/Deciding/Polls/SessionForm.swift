import Civics
import Tallying

/// A ballot session as it is about to be opened.
package struct SessionForm: Hashable, Sendable {
    /// In which sitting.
    package var sitting: String
    /// How many papers are printed.
    package var printed: String
    /// How ballots are cast; empty for what the rule says.
    package var channel: String
    /// For a shortfall round the items that stand on its paper; empty for all.
    package var items: [String]

    /// Puts a form together.
    package init(
        sitting: String,
        printed: String,
        channel: String = "",
        items: [String] = []
    ) {
        self.sitting = sitting
        self.printed = printed
        self.channel = channel
        self.items = items
    }

    /// What was typed, checked against what the count asks for.
    func checked(
        _ day: PollDay,
        _ request: RoundRequest
    ) throws(PollError) -> (
        sitting: Sitting, printed: Int, kind: BallotRoundKind, channel: RuleChannel,
        items: [ItemID]
    ) {
        var faults: [PollFault] = []
        let sitting = ID<Sitting>(sitting).flatMap { id in
            day.sittings.first { $0.id == id }
        }
        if sitting == nil { faults.append(.sitting) }
        let channel = RuleChannel(rawValue: channel) ?? day.rule?.terms.channel ?? .paper
        let printed =
            channel == .keypad && printed.isEmpty ? 0 : Int(ChineseText.cleanedLine(printed))
        if !(0...HoldingSessions.mostPapers).contains(printed ?? -1) {
            faults.append(.printed(most: HoldingSessions.mostPapers))
        }
        let items = chosen(of: request)
        if items.count < (request.seats ?? 1) {
            faults.append(.items(fewest: request.seats ?? 1))
        }
        guard let kind = BallotRoundKind(rawValue: request.kind.rawValue) else {
            throw .missing(.nothingToHold)
        }
        guard let sitting, let printed, faults.isEmpty else { throw .faults(faults) }
        guard !sitting.isClosed else { throw .missing(.sittingOpen) }
        return (sitting, printed, kind, channel, items)
    }

    /// Only a shortfall round may leave items out, as the presidium chooses.
    private func chosen(of request: RoundRequest) -> [ItemID] {
        guard request.kind == .shortfall, !items.isEmpty else { return request.items }
        let wanted = Set(items)
        return request.items.filter { wanted.contains($0.text) }
    }
}

extension PollDay {
    /// The same with the poll as it is to be.
    func with(_ poll: Poll) -> PollDay {
        PollDay(
            poll: poll,
            meeting: meeting,
            sittings: sittings,
            electorate: electorate,
            officers: officers,
            lists: lists,
            rule: rule,
            sessions: sessions,
            decision: decision,
            present: present,
            issued: issued
        )
    }

    /// The session that the count asks for.
    func request(of place: String) throws(PollError) -> RoundRequest {
        guard case .hold(let request) = try checkedProgress(of: place).next else {
            throw .missing(.nothingToHold)
        }
        return request
    }

    /// What the count comes to; what does not add up is a refusal.
    func checkedProgress(of place: String) throws(PollError) -> PollProgress {
        let progress: PollProgress?
        do throws(RecordError) {
            progress = try self.progress(of: place)
        } catch {
            throw .record(error)
        }
        guard let progress else { throw .pollIs(poll.state) }
        return progress
    }

    /// Refuses where too few are there.
    func checkQuorum(_ presence: Presence) throws(PollError) {
        let quorum = rule?.terms.rule.quorum
        guard presence.hasQuorum(quorum) else {
            throw .missing(
                .quorum(
                    present: presence.present,
                    deputies: presence.deputies,
                    missing: presence.missing(quorum)
                )
            )
        }
    }
}
