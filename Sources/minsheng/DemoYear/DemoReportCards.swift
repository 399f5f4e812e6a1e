import Civics
import Evaluating
import Ledger

/// The report card of 2022 with its correction, and the beginning of that of 2023.
///
/// The facts are the record's; every word beside them is a sample.
struct DemoReportCards {
    private let district: ID<Jurisdiction>
    private let ledger: Ledger
    private let actor = Actor.operatorAtConsole

    /// The cards of a jurisdiction.
    init(of district: ID<Jurisdiction>, in ledger: Ledger) {
        self.district = district
        self.ledger = ledger
    }

    /// Makes what is not there yet; once the correction is published, all of it was.
    func make() async throws(CommandFailure) {
        do throws(CardError) {
            var desk = try await desk(2022)
            guard desk.published.count < 2 else { return }
            let coming = try await self.desk(2023)
            if coming.draft == nil, coming.published.isEmpty {
                try await save(Self.form(2023, 1), of: 2023, coming)
            }
            let forms = [
                Self.form(2022, 1),
                Self.form(2022, 2, correction: "示例：第一版漏写了农村养老服务设施全覆盖。"),
            ]
            for form in forms.dropFirst(desk.published.count) {
                if desk.draft == nil { try await save(form, of: 2022, desk) }
                desk = try await self.desk(2022)
                try await CompilingCards(ledger).publish(
                    2022,
                    edit: desk.draft?.edit ?? 0,
                    by: actor,
                    in: district
                )
                desk = try await self.desk(2022)
            }
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's report card cannot be published: \(error)")
        }
    }

    private func save(
        _ form: CardForm,
        of year: Int,
        _ desk: CardDesk
    ) async throws(CardError) {
        try await CompilingCards(ledger).save(
            form,
            of: year,
            edit: desk.draft?.edit ?? 0,
            certainty: .inventedSample,
            by: actor,
            in: district
        )
    }

    private func desk(_ year: Int) async throws(CardError) -> CardDesk {
        do throws(ReadError) {
            return try await ReadingCards(ledger).desk(of: year, in: district, by: actor)
        } catch .store(let error) {
            throw .store(error)
        } catch {
            throw .notFound
        }
    }

    /// The words of a version, from the samples.
    private static func form(_ year: Int, _ version: Int, correction: String = "") -> CardForm {
        let rows = DemoTable(DemoFiles.reportStories).rows.filter {
            $0["year"] == String(year) && $0["version"] == String(version)
        }
        return CardForm([
            CardForm.zh: rows.map { $0["zh"] }.joined(separator: "\n\n"),
            CardForm.en: rows.map { $0["en"] }.joined(separator: "\n\n"),
            CardForm.correction: correction,
        ])
    }
}
