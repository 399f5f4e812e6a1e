import Civics
import Ledger
import Tallying

extension Certificate {
    /// Writes the certificate of a poll whose counting has ended: from its day, the record and its
    /// count, what the counting room keeps of each session, and where the audit chain ends.
    init(
        _ day: PollDay,
        of place: Jurisdiction,
        term: CongressTerm,
        tally: PollProgress.Tally,
        papers: CountedPapers,
        recount: Recount?,
        successions: [OfficerSuccession],
        audit: AuditMark
    ) {
        let poll = day.poll
        form = Self.form
        formVersion = Self.formVersion
        self.place = Place(
            code: place.code,
            name: place.name,
            nameEnglish: place.nameEnglish
        )
        meeting = MeetingDays(
            term: term.number,
            number: day.meeting.number,
            startsOn: day.meeting.startsOn.description,
            endsOn: day.meeting.endsOn.description
        )
        self.poll = PollName(
            ordinal: poll.ordinal,
            kind: poll.kind.rawValue,
            title: poll.title,
            titleEnglish: poll.titleEnglish
        )
        list = ListName(
            year: poll.list.year,
            version: poll.list.version,
            sha256: poll.list.fingerprint.hex
        )
        rule = RuleName(day.rule, fingerprint: poll.rule?.fingerprint)
        items = poll.items
        deputies = poll.deputies ?? 0
        sessions = day.sessions.map { session in
            Session(
                session,
                in: day.sittings.first { $0.id == session.sitting },
                papers: papers[session.id]
            )
        }
        decision = day.decision.map { tie in
            Decision(
                document: tie.decision.document,
                reason: tie.decision.reason,
                elected: tie.round.elected.map(\.text)
            )
        }
        scrutineers = Scrutineers(
            date: day.meeting.scrutineers?.date.description ?? "",
            decision: day.meeting.scrutineers?.decision ?? "",
            names: day.officers.filter(\.role.isAdopted).map(\.name)
        )
        tellers = day.officers.filter { $0.role == .teller }.map(\.name)
        self.recount = recount
        self.successions =
            successions.isEmpty
            ? nil : successions.map { Succession($0, among: day.officers, successions) }
        (record, outcome) = tally.texts
        workingPapers = papers.digest.hex
        self.audit = audit
        isSample =
            poll.provenance.certainty == .inventedSample
            || day.meeting.provenance.certainty == .inventedSample
    }
}

extension Certificate.Succession {
    fileprivate init(
        _ succession: OfficerSuccession,
        among officers: [MeetingOfficer],
        _ all: [OfficerSuccession]
    ) {
        let everybody = officers + all.map(\.left)
        self.init(
            role: succession.left.role.rawValue,
            left: succession.left.name,
            successor: everybody.first { $0.id == succession.successor }?.name ?? "",
            at: succession.at.description,
            document: succession.decision.document,
            reason: succession.decision.reason
        )
    }
}

extension Certificate.RuleName {
    fileprivate init(_ rule: VotingRule?, fingerprint: Digest?) {
        guard let rule, let fingerprint else {
            preconditionFailure("a poll that is counted has its rule")
        }
        self.init(
            year: rule.key.year,
            purpose: rule.key.purpose.rawValue,
            number: rule.key.number,
            title: rule.title,
            publishing: rule.terms.publishing.rawValue,
            sha256: fingerprint.hex
        )
    }
}

extension Certificate.Session {
    fileprivate init(
        _ session: BallotSession,
        in sitting: Sitting?,
        papers: CountedPapers.SessionPapers?
    ) {
        self.init(
            number: session.number,
            kind: session.kind.rawValue,
            state: session.state.rawValue,
            sitting: sitting?.number ?? 0,
            heldOn: sitting?.heldOn.description ?? "",
            channel: session.channel.rawValue,
            printed: session.printed,
            spoilt: session.spoilt,
            presentAtOpening: session.presentAtOpening,
            present: session.present,
            issued: session.issued,
            returned: session.returned,
            boxes: papers?.boxes ?? 0,
            rulings: papers?.rulings ?? [],
            abandoned: session.abandoned.map {
                Certificate.Decision(document: $0.document, reason: $0.reason, elected: [])
            }
        )
    }
}
