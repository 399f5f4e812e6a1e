import Civics
import Evaluating
import Ledger

/// Who is to be told what the vote did with their suggestion: of two it is shown how it ends.
///
/// Their contacts are samples, and nothing is ever sent.
struct DemoNotices {
    private let district: ID<Jurisdiction>
    private let ledger: Ledger

    /// The notices of a jurisdiction.
    init(of district: ID<Jurisdiction>, in ledger: Ledger) {
        self.district = district
        self.ledger = ledger
    }

    /// Makes what is not there yet; what people have told and cancelled since stays.
    func make() async throws(CommandFailure) {
        let clerk = try await ledger.demoOfficer(
            "clerk",
            in: district,
            ReadingNotices.permission,
            KeepingNotices.permission
        )
        let keeping = KeepingNotices(ledger)
        do throws(NoticeError) {
            try await queue()
            var page = try await page(by: clerk)
            if page.counts[.told] == nil, let notice = page.lines.first?.notice {
                try await keeping.tell(notice.id, version: notice.version, by: clerk)
            }
            page = try await self.page(by: clerk)
            if page.counts[.cancelled] == nil, let notice = page.lines.first?.notice {
                try await keeping.cancel(
                    notice.id,
                    version: notice.version,
                    reason: "示例：走访时已经当面说过",
                    by: clerk
                )
            }
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's notices cannot be made: \(error.code)")
        }
    }

    private func queue() async throws(NoticeError) {
        do throws(StoreError) {
            try await QueueingNotices(ledger).run()
        } catch {
            throw .store(error)
        }
    }

    private func page(by clerk: Officer) async throws(NoticeError) -> NoticePage {
        do throws(ReadError) {
            return try await ReadingNotices(ledger).page(
                in: [.waiting],
                offset: 0,
                limit: 1,
                by: clerk
            )
        } catch .store(let error) {
            throw .store(error)
        } catch {
            throw .notFound
        }
    }
}
