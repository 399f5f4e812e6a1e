import Civics
import Ledger
import Proposing
import TestSupport

extension CallForm {
    /// A call that is right: the clock of the tests stands in its first weeks.
    static func sample(year: Int = 2023) -> CallForm {
        CallForm(
            year: String(year),
            opensOn: "2022-10-01",
            closesOn: "2022年12月31日",
            channels: [.residents, .deputies, .towns, .departments, .parks],
            fields: [],
            party: "gov-office",
            answerDays: "60",
            notice: "请说说明年最该办成哪件事，大家的小事就是政府的大事。",
            basis: "区政府常务会议",
            contact: "区政府办公室，示例路1号"
        )
    }
}

extension TestRecord {
    /// A call as a draft, with the clerk who made it.
    func draftedCall(
        _ form: CallForm = .sample()
    ) async throws -> (id: ID<SuggestionCall>, clerk: Officer) {
        let clerk = try await officer(.clerk)
        let id = try await Calling(ledger).draft(
            form,
            by: .officer(clerk),
            in: clerk.jurisdiction
        )
        return (id, clerk)
    }

    /// A call as its managers see it.
    func call(_ id: ID<SuggestionCall>, by officer: Officer) async throws -> CallNotice? {
        try await ReadingCalls(ledger).all(in: officer.jurisdiction, by: .officer(officer))
            .first { $0.call.id == id }
    }
}
