import Casework
import Civics
import Ledger
import Markup
import Wording

/// A case: where it stands and whose turn it is, what happened, and what this post can do.
struct CasePage {
    let book: Phrasebook
    let folder: CaseFolder
    let entry: CaseEntry
    /// What was just done; nil where nothing was.
    let did: Message?
    let target: (CaseAct) -> FormTarget

    private var line: CaseLine { folder.line }
    private var thread: CaseThread { CaseThread(book: book, folder: folder) }

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.caseNav), to: Address.cases.path)],
                here: line.file.reference,
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                refusal
                if let did { Component.notice(.done, title: book.say(did)) { .empty } }
                head
                HTML.div(.class("split")) {
                    HTML.div(.class("stack stack--loose")) {
                        acts
                        HTML.section(.class("stack"), .aria("labelledby", "thread")) {
                            HTML.h2(book.say(.caseThreadTitle), .id("thread"))
                            thread.content
                        }
                    }
                    facts
                }
            }
        }
    }

    @HTML.Builder private var refusal: HTML {
        let sentences = entry.error?.sentences(folder.parties, in: book) ?? []
        if !sentences.isEmpty {
            Component.notice(.stop, title: book.say(.caseRefusedTitle)) {
                for sentence in sentences { HTML.p(sentence) }
            }
        }
        if let act = entry.act {
            Component.errorSummary(form(act).fields.wrong, in: book)
        }
    }

    private var head: HTML {
        let title = line.kind.title(of: line.file, in: book.language)
        return HTML.div {
            Component.eyebrow(
                [
                    HTML(line.file.reference),
                    HTML(line.kind.name.text(in: book.language)),
                    Component.badge(book.say(line.standing.state.name), line.standing.state.badge),
                ]
                    + (line.file.certainty == .inventedSample
                        ? [Component.sampleMark(in: book)] : [])
            )
            HTML.h1(title.text, .lang(title.lang))
            Component.lead(thread.next)
            HTML.p(line.file.body, .class("entered column"), .lang(foreign))
        }
    }

    private var foreign: String? { book.language == .en ? Language.zh.tag : nil }

    /// The acts that this post may take: the one that is next open, the others to be opened.
    ///
    /// What was tried and refused stays, also where it cannot be done any longer: nothing that was
    /// typed is lost.
    private var acts: HTML {
        var offered = folder.acts.filter { $0 != .giveBack }
        if let tried = entry.act, !offered.contains(tried) { offered.insert(tried, at: 0) }
        let main = entry.act ?? line.mine ?? (offered.count == 1 ? offered.first : nil)
        return HTML.section(.class("stack no-print"), .aria("labelledby", "acts")) {
            HTML.h2(book.say(.caseActsTitle), .id("acts"))
            if offered.isEmpty { HTML.p(book.say(.caseActsNone), .class("quiet")) }
            if let main, offered.contains(main) {
                HTML.div(.class("card stack stack--tight"), .id(main.rawValue)) {
                    HTML.h3(book.say(main.name))
                    form(main).content(isMain: true)
                }
            }
            for act in offered where act != main {
                Component.details(book.say(act.name)) { form(act).content(isMain: false) }
            }
        }
    }

    private func form(_ act: CaseAct) -> CaseActForm {
        CaseActForm(book: book, act: act, folder: folder, entry: entry, target: target(act))
    }

    private var facts: HTML {
        HTML.div(.class("stack")) {
            HTML.div(.class("card stack stack--tight")) {
                HTML.h2(book.say(.caseFactsTitle))
                Component.facts(rows)
            }
        }
    }

    private var rows: [(name: String, value: HTML)] {
        let none = HTML(book.say(.caseFactsNone))
        var rows: [(name: String, value: HTML)] = [
            (
                book.say(.caseFactsCategory),
                line.kind.category(line.file.category).map {
                    HTML($0.name.text(in: book.language))
                } ?? none
            ),
            (
                book.say(.caseFactsSeverity),
                line.kind.severity(line.file.severity).map {
                    HTML($0.name.text(in: book.language))
                } ?? none
            ),
            (
                book.say(.caseFactsProject),
                line.project?.localName(in: book.language).html ?? none
            ),
            (book.say(.caseFactsOwner), name(line.standing.owner)),
            (book.say(.caseFactsWatcher), name(line.standing.watcher)),
            (book.say(.caseFactsOrigin), HTML(book.say(origin))),
        ]
        if let due = line.due {
            rows.append((book.say(.caseFactsDue), DueView(due: due, book: book).badge))
        }
        if folder.overdueDays > 0 {
            rows.append(
                (
                    book.say(.caseFactsOverdue),
                    HTML(book.say(.caseFactsOverdueDays(count: folder.overdueDays)))
                )
            )
        }
        return rows
    }

    private func name(_ party: ID<Party>?) -> HTML {
        HTML(folder.parties.name(of: party, in: book.language) ?? book.say(.caseFactsNone))
    }

    private var origin: Message {
        let origin = line.file.origin
        return switch origin.kind {
        case .visit where !origin.text.isEmpty: .caseOriginVisitAt(place: origin.text)
        case .visit: .caseOriginVisit
        case .monthlyReport: .caseOriginMonthlyReport
        case .resident: .caseOriginResident
        case .hand: .caseOriginHand
        }
    }
}
