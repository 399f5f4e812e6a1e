package import Civics
import Database
package import Ledger
package import Proposing

/// Naming who presides, watches and counts; the plenary adopts those who watch.
package struct NamingOfficers: Sendable {
    /// The fewest scrutineers beside the chief.
    package static let leastScrutineers = 2
    /// The fewest tellers: two enter each box, blind.
    package static let leastTellers = 2

    private let ledger: Ledger

    /// Names officers in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Names somebody; the form has role, number on the roll, name, unit and account.
    package func name(
        _ id: ID<Meeting>,
        _ form: MeetingForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(MeetingError) {
        try actor.authoriseMeetings(in: jurisdiction)
        do throws(MeetingError) {
            try await ledger.record(by: actor) {
                (transaction: Transaction<MeetingError>) throws(MeetingError) in
                let meeting = try Meeting.locked(id, of: jurisdiction, in: transaction)
                let officer = try CheckedOfficer(
                    form,
                    in: OfficerBody(of: meeting, in: transaction)
                ).officer
                try meeting.expectFree(officer.role, in: transaction)
                try MeetingOfficerTable.insert(officer, at: id, in: transaction)
                return Recorded((), Self.deed("meeting.name-officer", officer, meeting))
            }
        } catch .store(.conflict("meeting_officer_deputy_once")),
            .store(.conflict("meeting_officer_account_once"))
        {
            throw .changedMeanwhile
        }
    }

    /// Takes somebody off the list of officers.
    package func remove(
        _ officer: ID<MeetingOfficer>,
        from id: ID<Meeting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(MeetingError) {
        try actor.authoriseMeetings(in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<MeetingError>) throws(MeetingError) in
            let meeting = try Meeting.locked(id, of: jurisdiction, in: transaction)
            guard
                let found = try MeetingOfficerTable.all(of: id, in: transaction)
                    .first(where: { $0.id == officer })
            else { throw .notFound }
            try meeting.expectFree(found.role, in: transaction)
            try MeetingOfficerTable.delete(officer, at: id, in: transaction)
            return Recorded((), Self.deed("meeting.remove-officer", found, meeting))
        }
    }

    /// Records that the plenary adopted the scrutineers: from then on they are locked.
    package func adopt(
        _ id: ID<Meeting>,
        _ form: MeetingForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(MeetingError) {
        try actor.authoriseMeetings(in: jurisdiction)
        let today = ledger.clock.now().date
        try await ledger.record(by: actor) {
            (transaction: Transaction<MeetingError>) throws(MeetingError) in
            var meeting = try Meeting.locked(id, of: jurisdiction, in: transaction)
            try meeting.expect(.open)
            if let adoption = meeting.scrutineers { throw .scrutineersAdopted(adoption) }
            var reader = MeetingFormReader(form)
            let date = reader.day(.date, of: meeting, today: today)
            let decision = reader.line(.decision)
            try reader.checked()
            guard let date else { preconditionFailure("a form without faults is whole") }
            let officers = try MeetingOfficerTable.all(of: id, in: transaction)
            let gaps = Self.gaps(
                officers,
                electorate: try ElectorateTable.electorate(of: id, in: transaction),
                list: try meeting.frozenList(in: transaction)?.book
            )
            guard gaps.isEmpty else { throw .officersNotReady(gaps) }
            meeting.scrutineers = Meeting.Adoption(date: date, decision: decision)
            try MeetingTable.update(meeting, in: transaction)
            return Recorded(
                (),
                meeting.deed(
                    "meeting.adopt-scrutineers",
                    facts: [
                        "date": date.description,
                        "decision": decision,
                        "scrutineers": officers.filter(\.role.isAdopted).map(\.name)
                            .joined(separator: "、"),
                    ]
                )
            )
        }
    }

    /// What keeps the plenary from adopting them; empty where nothing does.
    package static func gaps(
        _ officers: [MeetingOfficer],
        electorate: Electorate,
        list: CandidateBook?
    ) -> [OfficerGap] {
        var gaps: [OfficerGap] = []
        if !officers.contains(where: { $0.role == .chiefScrutineer }) { gaps.append(.noChief) }
        let scrutineers = officers.count { $0.role == .scrutineer }
        if scrutineers < leastScrutineers {
            gaps.append(.scrutineers(scrutineers, least: leastScrutineers))
        }
        let tellers = Set(officers.filter { $0.role == .teller }.compactMap(\.account)).count
        if tellers < leastTellers { gaps.append(.tellers(tellers, least: leastTellers)) }
        for officer in officers where officer.role.counts {
            if let interest = OfficerInterest(of: officer.unit, in: list) {
                gaps.append(.interested(name: officer.name, interest))
            }
        }
        let inOffice = Set(electorate.inOffice.map(\.deputy))
        for officer in officers where officer.role.isAdopted {
            if officer.deputy.map(inOffice.contains) != true {
                gaps.append(.noDeputy(name: officer.name))
            }
        }
        return gaps
    }

    private static func deed(
        _ action: String,
        _ officer: MeetingOfficer,
        _ meeting: Meeting
    ) -> Deed {
        meeting.deed(
            action,
            facts: [
                "officer": officer.id.description,
                "role": officer.role.rawValue,
                "name": officer.name,
                "unit": officer.unit,
            ]
        )
    }
}

extension Meeting {
    /// Checks that who has a role may still change: the adopted are locked, and tellers once a
    /// ballot session counts.
    fileprivate func expectFree(
        _ role: MeetingRole,
        in transaction: Transaction<MeetingError>
    ) throws(MeetingError) {
        try expect(.preparing, .open)
        if role.isAdopted, let scrutineers { throw .scrutineersAdopted(scrutineers) }
        if role == .teller,
            try sessionStates(in: transaction)
                .contains(where: { $0 == .counting || $0 == .counted })
        {
            throw .tellersCounting
        }
    }
}
