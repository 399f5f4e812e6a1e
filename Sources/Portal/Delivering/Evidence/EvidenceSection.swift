import Civics
import Delivering
import Ledger
import Markup
import Wording

/// The files of an entry on a page of the console: by what they show, with a link to where more are
/// added or something is said of them.
struct EvidenceSection {
    let book: Phrasebook
    let row: DeliveryBoard.Row
    let officer: Officer
    let former: [ID<Evidence>: [FormerEvidence]]
    /// Of which month only; nil for everything that there is.
    var period: ReportPeriod?

    private var names: EvidenceNames { EvidenceNames(book: book, row: row) }

    /// What has files, and what files may be added to now.
    private var grounds: [(ground: EvidenceGround, files: [Evidence])] {
        var grounds = row.evidence.byGround
        for open in row.openGrounds(for: officer.party, with: officer.permissions)
        where !grounds.contains(where: { $0.ground == open }) {
            grounds.append((open, []))
        }
        return grounds.filter { isShown($0.ground) }
            .sorted { $0.ground.description < $1.ground.description }
    }

    private func isShown(_ ground: EvidenceGround) -> Bool {
        guard let period else { return true }
        if case .milestone(_, period) = ground { return true }
        return false
    }

    private var isOpen: Set<EvidenceGround> {
        Set(row.openGrounds(for: officer.party, with: officer.permissions))
    }

    @HTML.Builder var content: HTML {
        if !grounds.isEmpty {
            HTML.section(.class("stack"), .aria("labelledby", "evidence")) {
                HTML.h2(book.say(.evidenceTitle), .id("evidence"))
                for one in grounds { part(one.ground, one.files) }
            }
        }
    }

    private func part(_ ground: EvidenceGround, _ files: [Evidence]) -> HTML {
        HTML.div(.class("stack stack--tight")) {
            HTML.div(.class("row row--between")) {
                HTML.h3(names.title(of: ground), .lang("zh-Hans"))
                HTML.p(.class("no-print")) {
                    HTML.a(
                        book.say(isOpen.contains(ground) ? .evidenceAddLink : .evidenceSeeLink),
                        .href(Address.evidence(row.key, ground).path)
                    )
                }
            }
            if !files.isEmpty {
                EvidenceList(
                    book: book,
                    files: files,
                    file: { Address.evidenceFile(row.key, $0).path },
                    preview: { Address.evidencePreview(row.key, $0).path },
                    former: former,
                    isInternal: true
                ).content()
            }
        }
    }

    /// Above a step that somebody takes on the strength of these files: that some stood before.
    @HTML.Builder var warning: HTML {
        let count = row.evidence.filter { isShown($0.ground) }.reused(former)
        if count > 0 {
            Component.notice(
                .careful,
                title: book.say(.evidenceReusedTitle),
                book.say(.evidenceReused(count: count))
            )
        }
    }
}
