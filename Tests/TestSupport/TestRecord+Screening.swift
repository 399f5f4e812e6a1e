package import Civics
package import Ledger
package import Proposing

// A call with suggestions, for the rounds of screening.

extension TestRecord {
    /// The call that ``addCall(state:)`` adds.
    package static let call = ID<SuggestionCall>(rawValue: 7001)

    /// Adds a call of 北碚区 for 2023 that was open in October and November 2022.
    package func addCall(state: SuggestionCall.State = .closed) async throws(StoreError) {
        try await vandalise(
            """
            INSERT INTO suggestion_call
                (id, jurisdiction_id, party_id, year, state, version, notice, notice_en, basis,
                contact, channels, fields, opens_on, closes_on, postmark_counts, answer_days,
                certainty, source)
            VALUES ($1, $2, $3, 2023, $4, 1, '请提建议', '', '', '', 'residents', '',
                '2022-10-01', '2022-11-30', 1, 60, 'recorded', '')
            """,
            [Self.call, Places.beibei, Offices.office, state]
        )
    }

    /// Adds suggestions to the call, taken up, under the numbers 8001, 8002 … of their ids.
    package func addSuggestions(
        _ count: Int,
        from first: Int64 = 8001,
        channel: Channel = .residents
    ) async throws(StoreError) -> [ID<Suggestion>] {
        var ids: [ID<Suggestion>] = []
        for number in first..<first + Int64(count) {
            try await vandalise(
                """
                INSERT INTO suggestion
                    (id, jurisdiction_id, reference, channel, via, submitter, phone, field, title,
                    body, beneficiaries, received_on, state, version, certainty, source,
                    received_ms, call_id)
                VALUES ($1, $2, $3, $4, 'website', '', '', '交通出行', $5, $6, '',
                    '2022-11-01', 'acknowledged', 1, 'recorded', '', $1, $7)
                """,
                [
                    number, Places.beibei, "BEIBEI-2022-JY-\(number)", channel,
                    "第\(number)条建议", "请修好第\(number)号路灯。", Self.call,
                ]
            )
            ids.append(ID(rawValue: number))
        }
        return ids
    }

    /// Opens the next round of the call.
    @discardableResult
    package func openRound(
        isLast: Bool = false,
        by officer: Officer
    ) async throws(RoundError) -> ID<ScreeningRound> {
        try await OpeningRounds(ledger).open(
            RoundPlan(title: "初筛", titleEnglish: "First look", isLast: isLast),
            of: Self.call,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    /// Rules on a suggestion as it stands now.
    package func rule(
        _ ruling: Ruling,
        on id: ID<Suggestion>,
        by officer: Officer
    ) async throws(ScreeningError) {
        let version: Int
        do throws(ReadError) {
            version = try await suggestion(id, by: officer).version
        } catch {
            throw .notFound
        }
        try await Screening(ledger).rule(
            ruling,
            on: id,
            version: version,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    /// A suggestion as it stands now.
    package func suggestion(
        _ id: ID<Suggestion>,
        by officer: Officer
    ) async throws(ReadError) -> Suggestion {
        try await ReadingSuggestions(ledger).thread(
            id,
            in: officer.jurisdiction,
            by: .officer(officer)
        ).suggestion
    }
}

extension TestRecord {
    /// The round of the call that is open, or was last.
    package func currentRound(by officer: Officer) async throws -> ID<ScreeningRound> {
        let calls = try await ReadingScreening(ledger)
            .calls(in: officer.jurisdiction, by: .officer(officer))
        guard let round = calls.first?.rounds.last?.round else { throw ReadError.notFound }
        return round.id
    }

    /// A suggestion on the desk of the round that is open, or was last.
    package func screened(
        _ id: ID<Suggestion>,
        by officer: Officer
    ) async throws -> ScreenedSuggestion {
        try await ReadingScreening(ledger).suggestion(
            id,
            of: try await currentRound(by: officer),
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    /// Asks a unit about suggestions in the open round.
    package func ask(
        _ party: ID<Party>,
        about suggestions: [ID<Suggestion>],
        workingDays: Int = 5,
        by officer: Officer
    ) async throws {
        _ = try await Assigning(ledger).assign(
            suggestions,
            AssignmentPlan(party: party, term: .workingDays(workingDays)),
            in: try await currentRound(by: officer),
            of: officer.jurisdiction,
            by: .officer(officer)
        )
    }
}
