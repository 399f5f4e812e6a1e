import Civics
import Ledger
import Wording

/// A year's livelihood projects as the pages show them.
struct ProjectList: Sendable {
    /// The kind of programme that the public pages are about.
    static let kind = ProgrammeKind.livelihood

    /// The list.
    let programme: Programme
    /// Its entries by number.
    let entries: [Enrolment]
    /// What its states mean; nil where the store no longer knows the kind.
    let kind: ProgrammeKind?

    /// How many are finished.
    var done: Int { count(.done) }

    /// How many are held up or given up by a decision.
    var held: Int { count(.held) }

    /// How many quantities were published of them.
    var quantities: Int {
        entries.reduce(0) { sum, entry in sum + entry.measures.count { $0.fact != nil } }
    }

    /// How many have no published quantity.
    var withoutQuantity: Int {
        entries.count { entry in entry.measures.allSatisfy { $0.fact == nil } }
    }

    /// Whether any of its figures was made up for a demonstration.
    var isSample: Bool {
        programme.provenance.certainty == .inventedSample
            || entries.contains { $0.isSample }
    }

    /// The entry of a number.
    subscript(number: Int) -> Enrolment? {
        entries.first { $0.number == number }
    }

    /// The state of an entry.
    func state(of entry: Enrolment) -> ProgrammeKind.State? {
        kind?.state(entry.state)
    }

    private func count(_ mark: ProgrammeKind.Mark) -> Int {
        entries.count { state(of: $0)?.mark == mark }
    }
}

extension Enrolment {
    /// Whether anything of it was made up for a demonstration.
    var isSample: Bool {
        subject.provenance.certainty == .inventedSample
            || measures.contains { $0.fact?.provenance.certainty == .inventedSample }
    }
}

extension ProgrammeKind.Name {
    /// The name in a language.
    func text(in language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}

extension Ledger {
    /// The livelihood lists of a jurisdiction, newest first.
    func projectLists(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(PageError) -> [ProjectList] {
        do throws(StoreError) {
            return try await programmes(of: jurisdiction, kind: ProjectList.kind).map { list in
                ProjectList(
                    programme: list.programme,
                    entries: list.entries,
                    kind: kinds[list.programme.kind]
                )
            }
        } catch {
            throw PageError(error)
        }
    }
}
