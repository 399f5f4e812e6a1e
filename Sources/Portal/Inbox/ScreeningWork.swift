import Civics
import Ledger
import Proposing
import Wording

/// What waits in the open rounds of screening for whoever rules in them.
struct ScreeningWork: InboxSource {
    let ledger: Ledger

    func work(for officer: Officer, in book: Phrasebook) async throws(PageError) -> InboxPart {
        guard officer.permissions.isSuperset(of: [.screenSuggestions, .readSuggestions]) else {
            return InboxPart()
        }
        let calls = try await reading { () async throws(ReadError) in
            try await ReadingScreening(ledger).calls(
                in: officer.jurisdiction,
                by: .officer(officer)
            )
        }
        var part = InboxPart()
        for standing in calls.flatMap(\.rounds)
        where standing.round.isOpen && standing.total > 0 {
            part.work.append(
                InboxWork(
                    dueOn: nil,
                    item: try await item(standing, for: officer, in: book)
                )
            )
        }
        part.count = part.work.count
        return part
    }

    private func item(
        _ standing: RoundStanding,
        for officer: Officer,
        in book: Phrasebook
    ) async throws(PageError) -> TodoItem {
        let round = standing.round
        let view = try await reading { () async throws(ReadError) in
            try await ReadingScreening(ledger).desk(
                DeskFilter(turn: .mine),
                of: round.id,
                limit: 1,
                in: officer.jurisdiction,
                by: .officer(officer)
            )
        }
        let overdue = try await reading { () async throws(ReadError) in
            try await ReadingScreening(ledger).round(
                round.id,
                in: officer.jurisdiction,
                by: .officer(officer)
            ).progress.reduce(0) { $0 + $1.overdue }
        }
        if standing.unruled == 0 {
            return TodoItem(
                due: book.say(.screeningInboxNow),
                .green,
                task: book.say(.screeningInboxClose(number: round.number)),
                address: Address.closeRound(round.id).path,
                detail: book.say(.screeningInboxCloseDetail(total: standing.total)),
                action: book.say(.screeningCloseTitle)
            )
        }
        return TodoItem(
            due: book.say(.screeningInboxNow),
            overdue > 0 ? .red : .accent,
            task: book.say(
                .screeningInboxUnruled(number: round.number, count: view.turns.mine)
            ),
            address: Address.desk(round.id).path
                + DeskAddress.query(DeskFilter(turn: view.turns.mine > 0 ? .mine : .units)),
            detail: book.say(
                .screeningInboxUnruledDetail(units: view.turns.units, overdue: overdue)
            ),
            action: book.say(.screeningGoDesk)
        )
    }
}

/// What the officer's unit is asked for its opinion on.
struct OpinionWork: InboxSource {
    let ledger: Ledger

    func work(for officer: Officer, in book: Phrasebook) async throws(PageError) -> InboxPart {
        guard officer.permissions.contains(.giveOpinions) else { return InboxPart() }
        let questions = try await reading { () async throws(ReadError) in
            try await ReadingScreening(ledger).questions(to: officer)
        }
        let today = ledger.clock.now().date
        let waiting = questions.filter(\.isWaiting)
        return InboxPart(
            work: waiting.prefix(10).map {
                InboxWork(dueOn: $0.assignment.dueOn, item: $0.todo(on: today, in: book))
            },
            count: waiting.count,
            all: waiting.count > 10
                ? (book.say(.consoleInboxAllWork(count: waiting.count)), Address.opinions.path)
                : nil
        )
    }
}
