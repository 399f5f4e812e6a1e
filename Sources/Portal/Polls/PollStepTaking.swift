import Civics
import Deciding
import Ledger

/// Takes a step of a poll as its form asks for it.
struct PollStepTaking {
    let ledger: Ledger
    let poll: ID<Poll>
    let version: Int
    let entry: PollEntry
    let actor: Actor
    let jurisdiction: ID<Jurisdiction>

    func take(_ step: PollStep) async throws(PollError) {
        switch step {
        case .takeList:
            try await PreparingPolls(ledger).takeNewestList(
                poll,
                version: version,
                by: actor,
                in: jurisdiction
            )
        case .lockRule:
            try await ConductingPolls(ledger).lockRule(
                poll,
                version: version,
                by: actor,
                in: jurisdiction
            )
        case .takeScrutineers:
            try await ConductingPolls(ledger).takeScrutineers(
                poll,
                version: version,
                by: actor,
                in: jurisdiction
            )
        case .open, .addPapers, .startIssuing, .startCasting, .close, .abandon:
            try await hold(step)
        case .decide:
            try await DecidingTies(ledger).decide(
                poll,
                version: version,
                elected: entry.items,
                decision,
                by: actor,
                in: jurisdiction
            )
        case .conclude, .certify, .accept, .announce, .seal:
            try await end(step)
        case .recount:
            _ = try await OrderingRecounts(ledger).order(
                poll,
                version: version,
                RecountForm(decision: decision, opening: entry["opening"]),
                by: actor,
                in: jurisdiction
            )
        }
    }

    private var decision: DecisionForm {
        DecisionForm(document: entry["document"], reason: entry["reason"])
    }

    private func hold(_ step: PollStep) async throws(PollError) {
        let holding = HoldingSessions(ledger)
        switch step {
        case .open:
            try await holding.open(
                poll,
                version: version,
                SessionForm(
                    sitting: entry["sitting"],
                    printed: entry["printed"],
                    channel: entry["channel"],
                    items: entry.items
                ),
                by: actor,
                in: jurisdiction
            )
        case .addPapers:
            try await holding.addPapers(
                poll,
                version: version,
                entry["printed"],
                by: actor,
                in: jurisdiction
            )
        case .startIssuing:
            try await holding.startIssuing(poll, version: version, by: actor, in: jurisdiction)
        case .startCasting:
            try await holding.startCasting(poll, version: version, by: actor, in: jurisdiction)
        case .close:
            try await holding.closeBoxes(poll, version: version, by: actor, in: jurisdiction)
        default:
            try await holding.abandon(
                poll,
                version: version,
                decision,
                by: actor,
                in: jurisdiction
            )
        }
    }

    private func end(_ step: PollStep) async throws(PollError) {
        let certifying = Certifying(ledger)
        switch step {
        case .conclude:
            try await certifying.conclude(poll, version: version, by: actor, in: jurisdiction)
        case .certify:
            try await certifying.certify(poll, version: version, by: actor, in: jurisdiction)
        case .accept:
            try await certifying.accept(
                poll,
                version: version,
                decision: entry["document"],
                by: actor,
                in: jurisdiction
            )
        case .announce:
            _ = try await certifying.announce(
                poll,
                version: version,
                number: entry["number"],
                by: actor,
                in: jurisdiction
            )
        default:
            try await certifying.seal(
                poll,
                version: version,
                SealForm(
                    packets: entry["packets"],
                    place: entry["place"],
                    until: entry["until"]
                ),
                by: actor,
                in: jurisdiction
            )
        }
    }
}
