import Markup
import Proposing
import Wording

/// What checks found, each with its weight in words.
struct FindingList {
    let book: Phrasebook
    let year: Int
    let findings: [ListFinding]

    @HTML.Builder var content: HTML {
        if !findings.isEmpty {
            HTML.ul(.class("findings")) {
                for finding in findings { HTML.li { line(finding) } }
            }
        }
    }

    @HTML.Builder private func line(_ finding: ListFinding) -> HTML {
        Component.badge(book.say(finding.severity.name), finding.severity.badge)
        HTML.p {
            HTML.b(book.say(finding.check.name))
            " "
            if let candidate = finding.candidate {
                HTML.a(
                    candidate.name,
                    .href(
                        Address.consoleCandidate(candidate.id).path
                            + (finding.check.section.map { "#\($0.rawValue)" } ?? "")
                    ),
                    .lang("zh-Hans")
                )
                " "
            }
            MixedText(book.say(finding.says), in: book.language).html
            if finding.check == .surplus, finding.severity == .stop {
                " "
                HTML.a(
                    book.say(.candidateConsoleToSeats),
                    .class("no-print"),
                    .href(CandidateQuery(year: year).path + "#seats")
                )
            }
        }
    }
}

extension ListFinding.Check {
    /// The section of a candidate in which it is mended; nil where that is no single one.
    fileprivate var section: CandidateSection? {
        switch self {
        case .surplus, .exclusions: nil
        case .fields, .overlap: .basics
        case .towns: .places
        case .stageGoals: .time
        case .money: .money
        case .targets: .targets
        case .opinions: .opinions
        case .leads, .maintenance: .units
        }
    }
}

extension ListFinding.Severity {
    /// The weight in words.
    var name: Message {
        switch self {
        case .stop: .candidateCheckSeverityStop
        case .look: .candidateCheckSeverityLook
        case .fine: .candidateCheckSeverityFine
        }
    }

    fileprivate var badge: BadgeKind {
        switch self {
        case .stop: .red
        case .look: .yellow
        case .fine: .green
        }
    }
}
