package import Civics
import Database
import Deciding
package import Ledger

/// Assigning the entries of a list by a numbered notice.
package struct IssuingNotices: Sendable {
    /// The most characters of a notice's number.
    package static let mostNumber = 60

    private let ledger: Ledger

    /// Issues notices of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Issues the first notice, which brings the first plans into force, or a further one with the
    /// plans and duties as they are now.
    ///
    /// `version` is that of the notice before; 0 where there is none.
    package func issue(
        _ programme: ID<Programme>,
        number typed: String,
        after version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) -> IssuedNotice {
        try actor.authorise(delivering: .managePlans, in: jurisdiction)
        let number = ChineseText.cleanedLine(typed)
        guard !number.isEmpty else { throw .faults([.missing(field: "number")]) }
        guard number.count <= Self.mostNumber else {
            throw .faults([
                .tooLong(field: "number", characters: number.count, most: Self.mostNumber)
            ])
        }
        let (now, kinds) = (ledger.clock.now(), ledger.kinds)
        let place: Jurisdiction?
        do throws(StoreError) {
            place = try await ledger.jurisdictions()[jurisdiction]
        } catch {
            throw .store(error)
        }
        guard let place else { throw .notFound }
        do throws(DeliveryError) {
            return try await ledger.record(by: actor) {
                (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
                guard let list = try Ledger.programme(programme, in: transaction),
                    list.jurisdiction == jurisdiction, let kind = kinds[list.kind]
                else { throw .notFound }
                let former = try AssignmentNoticeTable.all(of: programme, in: transaction)
                guard former.first?.version ?? 0 == version else { throw .changedMeanwhile }
                let entries = try Self.bringIntoForce(
                    list,
                    kind: kind,
                    by: number,
                    at: now,
                    in: transaction
                )
                let units = try Ledger.parties(of: jurisdiction, on: now.date, in: transaction)
                let notice = AssignmentNotice(
                    place: place,
                    programme: list,
                    version: version + 1,
                    previous: former.first?.fingerprint,
                    number: number,
                    date: now.date,
                    entries: entries,
                    units: Dictionary(
                        units.map { ($0.id, $0.name) },
                        uniquingKeysWith: { $1 }
                    )
                )
                let text = notice.canonicalText
                let issued = IssuedNotice(
                    programme: programme,
                    version: notice.version,
                    number: number,
                    date: notice.date,
                    post: actor.postNames.zh,
                    postEnglish: actor.postNames.en,
                    fingerprint: Digest(of: text),
                    text: text
                )
                try AssignmentNoticeTable.insert(issued, in: transaction)
                return Recorded(
                    issued,
                    Deed(
                        "notice.issue",
                        in: jurisdiction,
                        object: "programme \(programme)",
                        facts: [
                            "number": number, "version": String(notice.version),
                            "entries": String(entries.count),
                            "notice-sha256": issued.fingerprint.hex,
                        ]
                    )
                )
            }
        } catch .store(.conflict("assignment_notice_once")) {
            throw .changedMeanwhile
        }
    }

    /// Brings first plans into force and moves what was only voted on to assigned.
    private static func bringIntoForce(
        _ list: Programme,
        kind: ProgrammeKind,
        by number: String,
        at now: Instant,
        in transaction: Transaction<DeliveryError>
    ) throws(DeliveryError) -> [AssignmentNotice.Entry] {
        let voted = try DecidedEntry.newest(of: list.id, in: transaction)
        var gaps: [NoticeGap] = []
        var assigned: [AssignmentNotice.Entry] = []
        for enrolment in try Ledger.entries(of: list.id, in: transaction)
        where kind.state(enrolment.state)?.mark != .held {
            let entry = try DeliveringEntry.lock(
                enrolment.id,
                of: list.jurisdiction,
                in: transaction
            )
            var plan = entry.plan
            if plan == nil {
                guard let draft = entry.plans.draft else {
                    gaps.append(
                        NoticeGap(
                            number: enrolment.number,
                            name: enrolment.subject.name,
                            what: .plan
                        )
                    )
                    continue
                }
                gaps += entry.gaps(of: draft)
                plan = draft.inForce(since: now)
                if let plan { try BaselineTable.update(plan, in: transaction) }
            } else if entry.duties.lead == nil {
                gaps.append(
                    NoticeGap(
                        number: enrolment.number,
                        name: enrolment.subject.name,
                        what: .lead
                    )
                )
            }
            guard let plan else { continue }
            if let first = kind.states.first, enrolment.state == first.id {
                try entry.move(to: "assigned", kind, MoveGround(basis: number), in: transaction)
            }
            assigned.append(
                AssignmentNotice.Entry(
                    entry: entry,
                    plan: plan,
                    voted: voted[enrolment.id].map {
                        AssignmentNotice.Voted(list: $0.list, number: $0.number)
                    }
                )
            )
        }
        guard gaps.isEmpty else { throw .incomplete(gaps) }
        guard !assigned.isEmpty else { throw .notFound }
        return assigned
    }
}

extension Baseline {
    /// The same in force by a notice, as the first plan is.
    fileprivate func inForce(since now: Instant) -> Baseline {
        Baseline(
            id: id,
            enrolment: enrolment,
            number: number,
            version: version + 1,
            deadline: deadline,
            place: place,
            targets: targets,
            milestones: milestones,
            decision: nil,
            inForce: deadline == nil ? nil : now
        )
    }
}
