import Civics
import Database
import Ledger
import Sheets

/// What reading a table needs of the record: the places of a jurisdiction, its fields, and how its
/// tables were read before.
struct ImportGround: Sendable {
    /// Whose intake it is.
    let home: Jurisdiction

    private let tree: JurisdictionTree
    private let fields: [String]
    private let today: CivilDate
    private let memory: ColumnMemory

    /// Checks the right to it and reads it.
    init(
        _ ledger: Ledger,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(SuggestionImportError) {
        do throws(Denied) {
            try actor.authorise(.exchangeSuggestions, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
        do throws(StoreError) {
            tree = try await ledger.jurisdictions()
        } catch {
            throw .store(error)
        }
        guard let home = tree[jurisdiction] else { throw .notFound }
        self.home = home
        fields = ledger.kinds.publicFields
        today = ledger.clock.now().date
        memory = try await ledger.read {
            (transaction: Transaction<SuggestionImportError>) throws(SuggestionImportError) in
            ColumnMemory(try ColumnMemoryTable.all(of: jurisdiction, in: transaction))
        }
    }

    /// Opens a table.
    func open(
        _ bytes: [UInt8],
        options: SuggestionImport.Options
    ) throws(SuggestionImportError) -> SuggestionSheet {
        try SuggestionSheet(bytes, options: options, memory: memory)
    }

    /// Counts the rows of a table that was opened.
    func intake(
        _ sheet: SuggestionSheet,
        options: SuggestionImport.Options,
        watch: SuggestionIntake.Watch
    ) throws(SuggestionImportError) -> SuggestionIntake {
        try SuggestionIntake(
            sheet,
            options: options,
            home: home,
            rows: SuggestionRowReader(
                sheet,
                home: home.id,
                tree: tree,
                fields: fields,
                today: today
            ),
            watch: watch
        )
    }

    /// What a place is called.
    func name(of place: ID<Jurisdiction>?) -> Jurisdiction? { place.flatMap { tree[$0] } }
}
