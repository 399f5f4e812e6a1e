import BallotCore

/// What the first event fixed, as far as ballots can be verified with it.
struct VerifiedSetup<Subject: Group>: Sendable {
    let election: PreparedElection<Subject>
    /// The trustees; nothing unless all about them holds.
    let trustees: Trustees?
    let credentials: CredentialList
    /// For each credential as it is written its place.
    let places: [ArraySlice<UInt8>: Int]
}

/// The checks of what the first event fixes.
struct SetupChecks<Source: ByteSource, Subject: Group> {
    let reading: RecordReading<Source, Subject>
    let workerCount: Int

    private var group: Subject { reading.group }

    /// Checks everything, as far as one thing does not stand on another.
    ///
    /// - Returns: the setup, if ballots can be verified with it.
    func setup(
        _ records: [RecordPlace],
        _ election: Election,
        _ report: inout VerificationReport
    ) async -> VerifiedSetup<Subject>? {
        let trustees = trustees(at: records[1], &report)
        let prepared = prepared(election, of: trustees, at: records[0], &report)
        let credentials = await credentials(at: records[2], &report)
        guard let prepared, let (list, places) = credentials else { return nil }
        return VerifiedSetup(
            election: prepared,
            trustees: trustees,
            credentials: list,
            places: places
        )
    }

    // MARK: - Trustees and the key

    private func trustees(
        at place: RecordPlace,
        _ report: inout VerificationReport
    ) -> Trustees? {
        let trustees: Trustees
        do throws(Finding) {
            trustees = try reading.record(
                .trustees,
                at: place,
                for: .setupTrustees,
                { bytes throws(ReadingError) in try Trustees(bytes, in: group) },
                rewritten: { $0.bytes(in: group) }
            )
        } catch {
            report.add(error)
            return nil
        }
        report.trustees = (
            trustees.keys.count,
            trustees.trustees.reduce(0) { $0 + $1.needed }
        )
        report.notices += notices(of: trustees)
        let faults = TrusteeChecks(group: group).faults(of: trustees)
        for fault in faults {
            report.add(Finding(.setupTrustees, .trustees(fault), in: place))
        }
        guard faults.isEmpty else { return nil }
        report.hold(.setupTrustees, count: trustees.keys.count)
        return trustees
    }

    private func notices(of trustees: Trustees) -> [Notice] {
        var notices: [Notice] = []
        for trustee in trustees.trustees {
            guard case .threshold(let threshold) = trustee else { continue }
            switch threshold.form {
            case .plain: notices.append(.plainThreshold)
            case .bound: notices.append(.boundThreshold)
            case .signed: break
            }
        }
        return notices
    }

    private func prepared(
        _ election: Election,
        of trustees: Trustees?,
        at place: RecordPlace,
        _ report: inout VerificationReport
    ) -> PreparedElection<Subject>? {
        let prepared: PreparedElection<Subject>
        do throws(PreparedElection<Subject>.Refusal) {
            prepared = try PreparedElection(election, group: group, for: .public)
        } catch {
            let fault: VerificationFault = error == .malformedKey ? .malformedKey : .strangeKey
            let offset = election.publicKey.lowerBound
            report.add(Finding(.setupKey, fault, in: place, at: offset))
            return nil
        }
        guard let trustees else { return prepared }
        if TrusteeChecks(group: group).publicKey(of: trustees) == prepared.key {
            report.hold(.setupKey, count: 1)
        } else {
            let offset = election.publicKey.lowerBound
            report.add(Finding(.setupKey, .otherKey, in: place, at: offset))
        }
        return prepared
    }

    // MARK: - Credentials

    private func credentials(
        at place: RecordPlace,
        _ report: inout VerificationReport
    ) async -> (CredentialList, [ArraySlice<UInt8>: Int])? {
        let list: CredentialList
        let elements: Elements
        do throws(Finding) {
            list = try reading.record(
                .credentials,
                at: place,
                for: .setupCredentials,
                { bytes throws(ReadingError) in try CredentialList(bytes, in: group) },
                rewritten: { $0.rewritten }
            )
            elements = try self.elements(of: list, at: place)
        } catch {
            report.add(error)
            return nil
        }
        report.credentialCount = list.entries.count
        let places = list.places()
        for index in list.entries.indices {
            guard let first = places[list.key(at: index)], first != index else { continue }
            let fault = VerificationFault.repeatedCredential(
                credential: index + 1,
                first: first + 1
            )
            report.add(Finding(.setupCredentials, fault, in: place, at: list.offset(of: index)))
        }
        for index in await strangers(among: elements) {
            let fault = VerificationFault.credentialMembership(credential: index + 1)
            report.add(Finding(.setupCredentials, fault, in: place, at: list.offset(of: index)))
        }
        guard let weight = list.totalWeight else {
            report.add(Finding(.setupCredentials, .weightOverflow, in: place))
            return nil
        }
        if list.entries.contains(where: { $0.weight != .one }) {
            report.notices.append(.weights(totalWeight: weight.value))
        }
        report.hold(.setupCredentials, count: list.entries.count)
        return (list, places)
    }

    private func elements(
        of list: CredentialList,
        at place: RecordPlace
    ) throws(Finding) -> Elements {
        do throws(ElementError) {
            return try group.elements(at: list.entries.map(\.key), in: list.bytes)
        } catch {
            throw Finding(
                .setupCredentials,
                .credentialRange(credential: error.index + 1),
                in: place,
                at: list.offset(of: error.index)
            )
        }
    }

    /// The places of all that are no members, in order.
    private func strangers(among elements: Elements) async -> [Int] {
        let next = SharedCounter()
        let strangers = await Workers.run(workerCount) {
            var strangers: [Int] = []
            while let index = next.take(below: elements.count) {
                if group.firstNonMember(of: elements[index]) != nil { strangers.append(index) }
            }
            return strangers
        }
        return strangers.flatMap { $0 }.sorted()
    }
}

extension CredentialList {
    /// Where in the list's bytes one of them stands.
    fileprivate func offset(of index: Int) -> Int { entries[index].key.lowerBound }

    /// What all of them weigh, or nothing if that is beyond what can be counted here.
    fileprivate var totalWeight: Weight? {
        var total = Weight(0)
        for entry in entries {
            guard let sum = total.adding(entry.weight) else { return nil }
            total = sum
        }
        return total
    }
}
