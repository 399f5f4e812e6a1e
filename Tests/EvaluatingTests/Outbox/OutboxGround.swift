import Civics
import Database
import Delivering
import Evaluating
import Foundation
import Ledger
import Proposing
import Sending
import TestSupport

/// The list of `ReportGround` with suggestions that were merged into its first project, which is
/// accepted: a telephone, an address of e-mail, somebody who left nothing, and one in English.
struct OutboxGround {
    let record: TestRecord
    let report: ReportGround
    let clerk: Officer
    /// With a telephone.
    let telephone: Suggestion
    /// With an address of e-mail.
    let mail: Suggestion
    /// With nothing.
    let silent: Suggestion
    /// In English, with an address.
    let english: Suggestion
    /// The code of the first.
    let code: TrackingCode

    static func with(
        _ engine: Engine,
        _ body: (OutboxGround) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let (telephone, code) = try await suggest(
                "请修通村公路，老人出行方便些。",
                "13800000000",
                record,
                clerk
            )
            let (mail, _) = try await suggest("希望把断头路接上。", "resident@example.com", record, clerk)
            let (silent, _) = try await suggest("路灯太暗，请加几盏。", "", record, clerk)
            let (english, _) = try await suggest(
                "Please finish the road to the hospital.",
                "other@example.com",
                record,
                clerk
            )
            let report = try await record.reportGround()
            try await merge([telephone, mail, silent, english], 1, record)
            try await body(
                OutboxGround(
                    record: record,
                    report: report,
                    clerk: clerk,
                    telephone: telephone,
                    mail: mail,
                    silent: silent,
                    english: english,
                    code: code
                )
            )
        }
    }

    private static func suggest(
        _ text: String,
        _ contact: String,
        _ record: TestRecord,
        _ clerk: Officer
    ) async throws -> (Suggestion, TrackingCode) {
        let suggesting = Suggesting(record.ledger)
        let code = try await suggesting.suggest(
            SuggestionForm(body: text, place: SuggestionForm.everywhere, phone: contact),
            form: suggesting.newForm(),
            in: Places.beibei,
            identity: record.identity
        )
        let id = try await ReadingSuggestions(record.ledger).thread(of: code).suggestion.id
        let thread = try await ReadingSuggestions(record.ledger).thread(
            id,
            in: Places.beibei,
            by: .officer(clerk)
        )
        return (thread.suggestion, code)
    }

    private static func merge(
        _ suggestions: [Suggestion],
        _ number: Int,
        _ record: TestRecord
    ) async throws {
        let id = Int64(900 + number)
        try await record.vandalise(
            """
            INSERT INTO candidate
                (id, jurisdiction_id, year, code, ballot_number, state, version, name, name_en,
                field, content, certainty, source, created_ms)
            VALUES ($1, 500109, 2023, $2, $3, 'formal', 1, '四好农村路', 'Rural roads', '交通出行',
                '', 'recorded', 's', 1)
            """,
            [id, "BB-2023-0\(number)", number]
        )
        for suggestion in suggestions {
            try await record.vandalise(
                """
                INSERT INTO candidate_suggestion (suggestion_id, candidate_id, merged_ms)
                VALUES ($1, $2, 1)
                """,
                [suggestion.id, id]
            )
        }
    }

    // MARK: - Steps and looks

    func queue() async throws -> QueueingNotices.Outcome {
        try await QueueingNotices(record.ledger).run()
    }

    func notices(of suggestion: Suggestion) async throws -> [Notice] {
        try await ReadingNotices(record.ledger).notices(of: suggestion.id)
    }

    func notice(of suggestion: Suggestion) async throws -> Notice? {
        try await notices(of: suggestion).first
    }

    /// Publishes the report card of the year.
    func publishCard() async throws {
        let cards = CompilingCards(record.ledger)
        try await cards.save(
            CardForm([
                CardForm.zh: ReportGround.zh.joined(separator: "\n"),
                CardForm.en: ReportGround.en.joined(separator: "\n"),
                CardForm.reason(3): "两所学校等待房屋鉴定",
                CardForm.reasonEnglish(3): "two schools wait for a survey",
                CardForm.newDate(3): "2024-06-30",
            ]),
            of: 2023,
            edit: 0,
            by: .operatorAtConsole,
            in: Places.beibei
        )
        try await cards.publish(2023, edit: 1, by: .operatorAtConsole, in: Places.beibei)
    }

    /// Erases who made a suggestion.
    func erase(_ suggestion: Suggestion) async throws {
        try await ErasingPersonalData(record.ledger).erase(
            suggestion.id,
            version: suggestion.version,
            ErasureRequest(
                day: record.clock.now.date.description,
                reason: "本人提出，核对了查询码",
                passages: "",
                takesFiles: false
            ),
            by: clerk
        )
    }
}

extension NoticeSenders {
    /// Those of a test: a webhook and a relay on this machine, where they are given.
    static func testing(webhook: TestServer? = nil, mail: TestServer? = nil) throws -> Self {
        var senders = NoticeSenders(path: "/track")
        senders.site = "https://minsheng.example"
        if let webhook {
            let host = "localhost:\(webhook.port)"
            senders.webhook = Webhook(
                try WebhookTarget("https://\(host)/taken", allowing: [host]),
                secret: Array("0123456789abcdef".utf8),
                rules: .testing()
            )
        }
        if let mail, let sender = MailAddress("notices@example.org") {
            senders.mail = Mail(
                try MailRelay("smtps://localhost:\(mail.port)", from: sender),
                rules: .testing()
            )
        }
        return senders
    }

    /// A webhook that nobody listens at.
    static func nowhere() throws -> Self {
        var senders = NoticeSenders(path: "/track")
        senders.webhook = Webhook(
            try WebhookTarget("https://localhost:1/", allowing: ["localhost:1"]),
            secret: Array("0123456789abcdef".utf8),
            rules: .testing()
        )
        return senders
    }
}
