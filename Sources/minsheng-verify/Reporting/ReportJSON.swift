import BallotCore
import VerifiableVoting
import VotingSentences
import Wording

/// A report in JSON, for programs: codes and numbers, and the same sentences beside them.
struct ReportJSON {
    private let report: VerificationReport
    private let policy: RevotePolicy
    private let status: ExitStatus
    private let book: Phrasebook

    /// Prepares to write a report.
    init(
        _ report: VerificationReport,
        policy: RevotePolicy,
        status: ExitStatus,
        book: Phrasebook
    ) {
        self.report = report
        self.policy = policy
        self.status = status
        self.book = book
    }

    /// One line of JSON.
    var text: String {
        var writer = CanonicalWriter()
        writer.object { writer in
            writer.text("program", "minsheng-verify")
            writer.text("version", Version.current)
            writer.text("policy", policy.rawValue)
            if let arithmetic = report.arithmetic {
                writer.text("arithmetic", arithmetic.rawValue)
            }
            writer.text("verdict", "\(verdict)")
            writer.field("exit") { $0.integer(Int(status.rawValue)) }
            writer.text("stage", "\(report.stage.code)")
            if let election = report.election { write(election, to: &writer) }
            writeCounts(to: &writer)
            writer.field("checks") { writer in
                writer.array { writer in
                    for check in CheckName.allCases { write(check, to: &writer) }
                }
            }
            writer.field("findings") { writer in
                writer.array { writer in
                    for finding in report.findings { write(finding, to: &writer) }
                }
            }
            writeRemarks(to: &writer)
            if let result = report.result { write(result, to: &writer) }
        }
        return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }

    private var verdict: StaticString {
        switch report.verdict {
        case .sound: "sound"
        case .wrong: "wrong"
        case .notVerified: "not-verified"
        case .unfinished: "unfinished"
        }
    }

    private func write(_ election: Election, to writer: inout CanonicalWriter) {
        writer.field("election") { writer in
            writer.object { writer in
                writer.field("uuid", text: election.uuid)
                writer.field("name", text: election.name)
                writer.field("group", text: election.group)
                writer.field("fingerprint", text: election.fingerprint.base64)
            }
        }
    }

    private func writeCounts(to writer: inout CanonicalWriter) {
        if let head = report.head { writer.field("head", text: head.hexadecimal) }
        for (name, count): (StaticString, Int) in [
            ("events", report.eventCount), ("trustees", report.trustees.count),
            ("needed", report.trustees.needed), ("credentials", report.credentialCount),
            ("ballots", report.ballotCount), ("counted", report.countedCount),
        ] {
            writer.field(name) { $0.integer(count) }
        }
    }

    private func write(_ check: CheckName, to writer: inout CanonicalWriter) {
        let (outcome, count): (String, Int?) =
            switch report.outcome(of: check) {
            case .held(let count): ("held", count)
            case .failed(let count): ("failed", count)
            case .notReached: ("not-reached", nil)
            case .nothingYet: ("nothing-yet", nil)
            }
        writer.object { writer in
            writer.text("check", "\(check.code)")
            writer.text("outcome", outcome)
            if let count { writer.field("count") { $0.integer(count) } }
        }
    }

    private func write(_ finding: Finding, to writer: inout CanonicalWriter) {
        writer.object { writer in
            writer.text("check", "\(finding.check.code)")
            writer.text("code", "\(finding.fault.code)")
            writer.field("record") { $0.integer(finding.place.record) }
            writer.field("offset") { $0.integer(finding.place.offset) }
            writer.text("sentence", book.say(finding.fault.message))
        }
    }

    private func writeRemarks(to writer: inout CanonicalWriter) {
        writer.field("notices") { writer in
            writer.array { writer in
                for notice in report.notices {
                    write("\(notice.code)", notice.message, to: &writer)
                }
            }
        }
        writer.field("limitations") { writer in
            writer.array { writer in
                for limitation in report.limitations {
                    write("\(limitation.code)", limitation.message, to: &writer)
                }
            }
        }
    }

    private func write(_ code: String, _ message: Message, to writer: inout CanonicalWriter) {
        writer.object { writer in
            writer.text("code", code)
            writer.text("sentence", book.say(message))
        }
    }

    /// The result as the archive has it.
    private func write(_ result: ElectionResult, to writer: inout CanonicalWriter) {
        let name = Array("{\"result\":".utf8)
        writer.field("result") { $0.raw(result.bytes.dropFirst(name.count).dropLast()) }
    }
}

extension CanonicalWriter {
    /// Writes a field whose value is a text.
    fileprivate mutating func text(_ name: StaticString, _ text: String) {
        field(name, text: Array(text.utf8))
    }
}
