import BallotCore
import VerifiableVoting
import VotingSentences
import Wording

/// A report in sentences: the election, each check, what is wrong, what must be known, the result
/// and the verdict.
struct ReportText {
    private let report: VerificationReport
    private let book: Phrasebook

    /// Prepares to say a report.
    init(_ report: VerificationReport, book: Phrasebook) {
        self.report = report
        self.book = book
    }

    /// All lines.
    var text: String {
        (head + checks + remarks + result + [verdict]).map { $0 + "\n" }.joined()
    }

    private var head: [String] {
        guard let election = report.election else { return [] }
        var lines: [Message] = [
            .verifierHeadElection(name: ReadableText.line(election.name)),
            .verifierHeadUuid(uuid: ReadableText.line(election.uuid)),
            .verifierHeadFingerprint(fingerprint: ReadableText.line(election.fingerprint.base64)),
        ]
        if report.trustees.count > 0 {
            lines.append(
                .verifierHeadTrustees(
                    count: report.trustees.count,
                    needed: report.trustees.needed
                )
            )
        }
        lines.append(.verifierHeadCredentials(count: report.credentialCount))
        lines.append(
            .verifierHeadBallots(count: report.ballotCount, counted: report.countedCount)
        )
        if let last = report.head {
            lines.append(
                .verifierHeadLastEvent(
                    height: report.eventCount - 1,
                    digest: ReadableText.line(last.hexadecimal)
                )
            )
        }
        return lines.map(book.say) + [""]
    }

    private var checks: [String] {
        CheckName.allCases.flatMap { check in
            let findings = report.findings.filter { $0.check == check }
            return [book.say(line(of: check))]
                + findings.map { "    " + book.say($0.message) }
                + rest(of: check, after: findings.count)
        }
    }

    private func line(of check: CheckName) -> Message {
        switch report.outcome(of: check) {
        case .held(let count):
            .verifierLineHeld(check: check.message, extent: check.extent(count))
        case .failed(let count): .verifierLineFailed(check: check.message, count: count)
        case .notReached: .verifierLineNotReached(check: check.message)
        case .nothingYet: .verifierLineNothingYet(check: check.message)
        }
    }

    private func rest(of check: CheckName, after shown: Int) -> [String] {
        guard case .failed(let count) = report.outcome(of: check), count > shown else {
            return []
        }
        return ["    " + book.say(.verifierLineMore(count: count - shown))]
    }

    private var remarks: [String] {
        let lines =
            report.notices.map { Message.verifierLineNotice(notice: $0.message) }
            + report.limitations.map { Message.verifierLineLimit(limit: $0.message) }
        return lines.isEmpty ? [] : [""] + lines.map(book.say)
    }

    private var result: [String] {
        guard let election = report.election, let result = report.result else { return [] }
        var lines = ["", book.say(.verifierLineResult)]
        for (index, question) in election.questions.enumerated() {
            let text: [UInt8] =
                switch question {
                case .homomorphic(let question): question.question
                case .nonHomomorphic(_, let question): question
                }
            lines.append(
                book.say(
                    .verifierLineQuestion(number: index + 1, question: ReadableText.line(text))
                )
            )
            lines += votes(for: question, result.questions[index]).map { "    " + book.say($0) }
        }
        return lines
    }

    private func votes(
        for question: Question,
        _ result: ElectionResult.Question
    ) -> [Message] {
        guard case .homomorphic(let question) = question, case .sums(let sums) = result else {
            return [.verifierLineNotOpened]
        }
        let blank = question.allowsBlank ? [book.say(.verifierLineBlank)] : []
        let answers = blank + question.answers.map(ReadableText.line)
        return zip(sums, answers).map { .verifierLineVotes(votes: $0.value, answer: $1) }
    }

    private var verdict: String {
        let verdict: Message =
            switch report.verdict {
            case .sound: .verifierVerdictSound
            case .wrong: .verifierVerdictWrong
            case .notVerified: .verifierVerdictNotVerified
            case .unfinished: .verifierVerdictUnfinished(stage: report.stage.message)
            }
        return "\n" + book.say(verdict)
    }
}
