import Civics
import Ledger
import Proposing
import Wording

/// The calls of the demo year: that of 2023, which is over, and one that runs now.
///
/// Months and channels of 2022 are published; the days and the words are samples.
struct DemoCalls {
    private let district: Jurisdiction
    private let sample = Provenance(.inventedSample, source: "示例数据 本项目编写")

    /// Calls in a jurisdiction.
    init(of district: Jurisdiction) {
        self.district = district
    }

    /// Makes what is not there yet.
    func make(in ledger: Ledger) async throws(CommandFailure) {
        do throws(CallError) {
            let calling = Calling(ledger)
            let known = try await calls(in: ledger)
            if !known.contains(where: { $0.year == 2023 }) {
                _ = try await calling.enterPast(
                    form(2023, from: "2022-10-01", to: "2022-11-30", in: ledger),
                    by: .operatorAtConsole,
                    in: district.id,
                    provenance: sample
                )
            }
            // Whoever has called in the meantime is not called over.
            let later = known.filter { $0.year > 2023 }
            let today = ledger.clock.now().date
            let running: ID<SuggestionCall>
            if let drafted = later.first {
                guard later.count == 1, drafted.state == .draft, drafted.version == 1 else {
                    return
                }
                running = drafted.id
            } else {
                running = try await calling.draft(
                    form(
                        today.year + 1,
                        from: today.description,
                        to: today.advanced(by: 60).description,
                        in: ledger
                    ),
                    by: .operatorAtConsole,
                    in: district.id,
                    provenance: sample
                )
            }
            try await calling.publish(
                running,
                version: 1,
                by: .operatorAtConsole,
                in: district.id
            )
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's calls cannot be made: \(error.code)")
        }
    }

    /// Every call there is, drafts among them.
    private func calls(in ledger: Ledger) async throws(CallError) -> [SuggestionCall] {
        do throws(ReadError) {
            return try await ReadingCalls(ledger)
                .all(in: district.id, by: .operatorAtConsole)
                .map(\.call)
        } catch .store(let error) {
            throw .store(error)
        } catch {
            preconditionFailure("the operator reads every call: \(error.code)")
        }
    }

    private func form(
        _ year: Int,
        from opensOn: String,
        to closesOn: String,
        in ledger: Ledger
    ) -> CallForm {
        let (zh, en) = (Phrasebook(.zh), Phrasebook(.en))
        return CallForm(
            year: String(year),
            opensOn: opensOn,
            closesOn: closesOn,
            channels: Channel.allCases.filter(\.isOneOfTheFive),
            fields: ledger.kinds.publicFields,
            party: "gov-office",
            answerDays: "60",
            notice: zh.say(.commandDemoCallNotice(place: district.name, year: year)),
            noticeEnglish: en.say(
                .commandDemoCallNotice(place: district.nameEnglish, year: year)
            ),
            basis: zh.say(.commandDemoCallBasis),
            contact: zh.say(.commandDemoCallContact)
        )
    }
}
