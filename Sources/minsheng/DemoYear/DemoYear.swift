import Civics
import Deciding
import Ledger
import Proposing
import Wording

/// The demo year: 北碚区's published facts, and samples that say so.
///
/// Each part is looked for before it is made: a making that was cut off is taken further by the
/// next start, and what people have done in the store since stays.
struct DemoYear {
    private let store: OpenedStore
    private let console: Console

    /// Prepares to make it in a store.
    init(in store: OpenedStore, console: Console) {
        self.store = store
        self.console = console
    }

    /// Makes what is not there yet.
    ///
    /// - Throws: ``ExitStatus/otherStore`` for a store that holds something else.
    func make() async throws(CommandFailure) {
        if let identity = try await store.identity() {
            guard identity.isDemo else { throw CommandFailure(.otherStore, .commandStoreNotDemo) }
        } else {
            console.complain(.commandDemoMaking)
            try await found()
        }
        let tree = try await store.jurisdictions()
        guard let district = tree.default else {
            throw CommandFailure(.otherStore, .commandStoreNotDemo)
        }
        try await setChannels(in: district.id)
        try await list(in: tree)
        try await publish(in: tree)
        try await DemoCalls(of: district).make(in: store.ledger)
        try await DemoRule(of: district).make(in: store.ledger)
        try await suggest(in: district.id)
        let screening = DemoScreening(of: district.id, in: store.ledger)
        try await screening.begin()
        let candidates = DemoCandidates(of: district, in: store.ledger, tree: tree)
        try await candidates.make()
        try await screening.finish()
        try await candidates.freeze()
        try await DemoRoll(of: district.id, in: store.ledger).make()
        try await DemoMeeting(of: district.id, in: store.ledger).make()
        try await DemoPoll(of: district, in: store.ledger).make()
        try await DemoPastYear(of: district.id, in: store.ledger).make()
        try await DemoDelivery(of: district, in: store.ledger).make()
        try await DemoSpring(in: store.ledger, tree: tree).make()
        try await DemoLists(of: district, in: store.ledger).make()
        try await DemoReports(in: store.ledger, tree: tree).make()
        try await DemoSupervision(of: district.id, in: store.ledger).make()
        try await DemoBulletins(of: district.id, in: store.ledger).make()
        try await DemoReportCards(of: district.id, in: store.ledger).make()
        try await DemoSurveys(of: district.id, in: store.ledger).make()
        try await DemoNotices(of: district.id, in: store.ledger).make()
    }

    private func found() async throws(CommandFailure) {
        let places = DemoPlaces()
        let district = places.district.id
        let people = DemoPeople(of: places)
        let plan = FoundingPlan(
            jurisdictions: places.all,
            defaultJurisdiction: district,
            isDemo: true,
            parties: people.parties,
            posts: people.posts,
            accounts: people.accounts(in: district)
        )
        do throws(FoundingError) {
            try await store.ledger.found(plan)
        } catch {
            throw CommandFailure(error)
        }
    }

    /// By which channel the units make suggestions, where nobody has said otherwise since.
    private func setChannels(in district: ID<Jurisdiction>) async throws(CommandFailure) {
        let channels = PartyChannels(store.ledger)
        do throws(AdministrationError) {
            for (code, channel) in DemoPeople.channels {
                let party: Party?
                let known: Channel?
                do throws(StoreError) {
                    party = try await store.ledger.parties(of: district).first { $0.code == code }
                    known = if let party { try await channels.channel(of: party.id) } else { nil }
                } catch {
                    throw .store(error)
                }
                guard let party, known == nil else { continue }
                try await channels.set(
                    channel,
                    of: party.id,
                    in: district,
                    by: .operatorAtConsole
                )
            }
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's channels cannot be set: \(error.code)")
        }
    }

    private func list(in tree: JurisdictionTree) async throws(CommandFailure) {
        for projects in DemoProjects.all(in: tree) { try await list(projects) }
    }

    private func list(_ projects: DemoProjects) async throws(CommandFailure) {
        let listed: Bool
        do throws(StoreError) {
            listed = try await store.ledger
                .programmes(of: projects.programme.jurisdiction, kind: projects.programme.kind)
                .contains { $0.programme.year == projects.programme.year }
        } catch {
            throw CommandFailure(error)
        }
        guard !listed else { return }
        do throws(EnrolmentError) {
            try await store.ledger.list(
                projects.programme,
                projects.entries,
                by: .operatorAtConsole
            )
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's list is not as its kind demands: \(error)")
        }
    }

    private func publish(in tree: JurisdictionTree) async throws(CommandFailure) {
        let publishing = PublishingCounts(store.ledger)
        do throws(PublishingError) {
            let published = try await publishing.all().map(\.ballot)
            for ballot in DemoBallots().all {
                guard let place = tree.all.first(where: { $0.code == ballot.jurisdiction })
                else { preconditionFailure("the demo year has no place \(ballot.jurisdiction)") }
                let isPublished = published.contains {
                    $0.jurisdiction == place.id && $0.title == ballot.description.title
                }
                guard !isPublished else { continue }
                _ = try await publishing.publish(
                    Array(ballot.record.utf8),
                    ballot.description,
                    in: place.id,
                    by: .operatorAtConsole
                )
            }
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's ballots cannot be published: \(error.code)")
        }
    }

    /// The 121 suggestions: their number is published, all that they say is a sample.
    private func suggest(in district: ID<Jurisdiction>) async throws(CommandFailure) {
        let counts: [ChannelCount]
        do throws(StoreError) {
            counts = try await ReadingSuggestions(store.ledger).counts(in: district)
        } catch {
            throw CommandFailure(error)
        }
        // A resident may have been quicker than a start that was cut off.
        guard counts.allSatisfy({ $0.samples == 0 }) else { return }
        do throws(SuggestionImportError) {
            _ = try await ImportingSuggestions(store.ledger).run(
                Array(DemoFiles.beibei2023Suggestions.utf8),
                fileName: "beibei-2023-suggestions.csv",
                in: district,
                by: .operatorAtConsole
            )
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's suggestions cannot be imported: \(error.code)")
        }
    }
}
