import Civics
import Delivering
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Wording

/// What every console page of delivering needs: the board, and the frame around the page.
struct DeliveryDesk {
    let ledger: Ledger

    /// Who may look at lists in delivery.
    static let readers: Set<Permission> = [
        .managePlans, .reportProgress, .reviewProgress, .publishProgress, .acceptProjects,
    ]

    /// The day it is.
    var today: CivilDate { ledger.clock.now().date }

    /// The list, or the entry, that the address names.
    func key(_ context: SignedIn) throws(PageError) -> DeliveryKey {
        guard let kind = context.parameters.get("kind"),
            let year = context.parameters.get("year").flatMap({ Int($0) })
        else { throw .notFound }
        return DeliveryKey(
            kind: kind,
            year: year,
            number: context.parameters.get("number").flatMap { Int($0) }
        )
    }

    /// The month that the address names.
    func period(_ context: SignedIn) throws(PageError) -> ReportPeriod {
        guard let period = context.parameters.get("period").flatMap({ ReportPeriod($0) })
        else { throw .notFound }
        return period
    }

    /// The board that the address names, as of its newest month or of another one.
    func board(
        _ context: SignedIn,
        only number: Int? = nil,
        month: Int? = nil
    ) async throws(PageError) -> DeliveryBoard {
        try await self.board(try key(context), context, only: number, month: month)
    }

    /// The board of a list, as of its newest month or of another one.
    func board(
        _ key: DeliveryKey,
        _ context: SignedIn,
        only number: Int? = nil,
        month: Int? = nil
    ) async throws(PageError) -> DeliveryBoard {
        try authorise(context)
        let board: DeliveryBoard?
        do throws(StoreError) {
            board = try await ReadingDelivery(ledger).board(
                of: context.officer.jurisdiction,
                kind: key.kind,
                year: key.year,
                only: number,
                month: month
            )
        } catch {
            throw PageError(error)
        }
        guard let board else { throw .notFound }
        return board
    }

    /// The row that the address names, and the board with it alone.
    func row(
        _ context: SignedIn,
        month: Int? = nil
    ) async throws(PageError) -> (board: DeliveryBoard, row: DeliveryBoard.Row) {
        guard let number = try key(context).number else { throw .notFound }
        let board = try await board(context, only: number, month: month)
        guard let row = board[number] else { throw .notFound }
        return (board, row)
    }

    /// The board of the newest list, of livelihood projects before any other; nil where there is none.
    func newest(_ context: SignedIn) async throws(PageError) -> DeliveryBoard? {
        try authorise(context)
        guard let list = try await lists(context).first else { return nil }
        return try await board(of: list, context)
    }

    /// Every list, the newest first: livelihood projects before the others.
    func lists(_ context: SignedIn) async throws(PageError) -> [Programme] {
        do throws(StoreError) {
            return try await ReadingDelivery(ledger).lists(of: context.officer.jurisdiction)
        } catch {
            throw PageError(error)
        }
    }

    /// The two newest lists of every kind, those that deputies voted on first: a December is still
    /// due when the next year's list is there.
    func boards(_ context: SignedIn) async throws(PageError) -> [DeliveryBoard] {
        try authorise(context)
        var boards: [DeliveryBoard] = []
        var counts: [String: Int] = [:]
        for list in try await lists(context) {
            counts[list.kind, default: 0] += 1
            guard counts[list.kind, default: 0] <= 2 else { continue }
            if let board = try await board(of: list, context) { boards.append(board) }
        }
        return boards
    }

    private func board(
        of list: Programme,
        _ context: SignedIn
    ) async throws(PageError) -> DeliveryBoard? {
        do throws(StoreError) {
            return try await ReadingDelivery(ledger).board(
                of: context.officer.jurisdiction,
                kind: list.kind,
                year: list.year
            )
        } catch {
            throw PageError(error)
        }
    }

    /// Checks that the post has anything to do with delivering.
    func authorise(_ context: SignedIn) throws(PageError) {
        guard context.officer.permissions.isDisjoint(with: Self.readers) else { return }
        throw .denied(
            Denied(permission: .managePlans, post: context.officer.postName)
        )
    }

    /// Checks that one has any of some rights.
    func authorise(any permissions: Set<Permission>, _ context: SignedIn) throws(PageError) {
        guard context.officer.permissions.isDisjoint(with: permissions) else { return }
        let needed = permissions.min { $0.rawValue < $1.rawValue } ?? .reportProgress
        throw .denied(Denied(permission: needed, post: context.officer.postName))
    }

    /// Where files stood before, by file.
    func former(
        _ evidence: [Evidence],
        _ context: SignedIn
    ) async throws(PageError) -> [ID<Evidence>: [FormerEvidence]] {
        do throws(StoreError) {
            return try await ReadingEvidence(ledger)
                .former(of: evidence, in: context.officer.jurisdiction)
        } catch {
            throw PageError(error)
        }
    }

    /// Checks one right, for the pages that hold nothing but a form.
    func authorise(_ permission: Permission, _ context: SignedIn) throws(PageError) {
        do throws(Denied) {
            try context.actor.authorise(permission, in: context.officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    /// The page around its content.
    func render(
        _ content: HTML,
        title: Message = .deliveryNav,
        current: Address = .delivery,
        entry: DeliveryEntry = DeliveryEntry(),
        isSample: Bool,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        var frame = try ConsolePageFrame(request, context).frame(title: title, current: current)
        frame.hasErrors = entry.error != nil
        if isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { content }, status: entry.status, keeping: .nobody)
    }
}

extension DeliveryBoard {
    /// Whether anything of it was made up for a demonstration.
    var isSample: Bool {
        programme.provenance.certainty == .inventedSample
            || rows.contains(where: \.isSample)
    }

    /// The name of a unit in a language.
    func unit(_ id: ID<Party>?, in book: Phrasebook) -> String? {
        guard let id, let party = units[id] else { return nil }
        return book.language == .en && !party.nameEnglish.isEmpty ? party.nameEnglish : party.name
    }

    /// The name of the list in a language.
    func name(in book: Phrasebook) -> LocalText {
        LocalText(programme.name, english: programme.nameEnglish, in: book.language)
    }
}

extension DeliveryBoard.Row {
    /// Whether it, or a figure of its months, was made up for a demonstration.
    var isSample: Bool {
        entry.enrolment.isSample
            || progress.lines.contains { line in
                line.months.facts.values.contains { $0.provenance.certainty == .inventedSample }
            }
    }
}
