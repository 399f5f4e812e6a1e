import Casework
import Civics
import Ledger
import Markup
import Wording

/// A resident's report as its author follows it by its code: no name of a person is on it.
struct ReportedPage {
    let book: Phrasebook
    let scope: Scope
    let code: TrackingCode
    let folder: CaseFolder
    let isNew: Bool

    private var line: CaseLine { folder.line }

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            if isNew {
                Component.notice(.done, title: book.say(.caseReportedNewTitle)) {
                    HTML.p(code.description, .class("code"))
                    HTML.p(book.say(.caseReportedNewText))
                }
            }
            HTML.div(.class("split")) {
                HTML.div {
                    Component.eyebrow([HTML(line.file.reference), HTML(title)])
                    Component.headline(headline, in: book)
                    if let answer { lead(answer) }
                    HTML.div(.class("section")) { Component.thread(steps, in: book) }
                }
                aside
            }
        }
    }

    private func lead(_ answer: CaseStep) -> HTML {
        HTML {
            if let reason = line.kind.dismissal(answer.reason) {
                Component.lead(reason.name.text(in: book.language))
            }
            HTML.p(answer.words, .class("entered column"), .lang(foreign))
        }
    }

    private var title: String { line.kind.title(of: line.file, in: book.language).text }
    private var foreign: String? { book.language == .en ? Language.zh.tag : nil }

    /// The step with which it was closed; nil while it is open.
    private var answer: CaseStep? {
        line.standing.state == .closed ? line.steps.last : nil
    }

    private var owner: String {
        folder.parties.name(of: line.standing.owner, in: book.language) ?? ""
    }

    private var headline: Message {
        switch line.standing.state {
        case .raised where line.standing.watcher == nil: .caseReportedHeadlineReceived
        case .raised, .returned: .caseReportedHeadlineRaised
        case .assigned, .handling, .extensionAsked, .promised:
            .caseReportedHeadlineWorking(owner: owner)
        case .replied, .verified: .caseReportedHeadlineReplied(owner: owner)
        case .closed: .caseReportedHeadlineClosed
        }
    }

    private var steps: [ThreadStep] {
        let reached: Int =
            switch line.standing.state {
            case .raised, .returned: 1
            case .assigned, .handling, .extensionAsked, .promised: 2
            case .replied, .verified: 3
            case .closed: 5
            }
        func stage(_ place: Int) -> Stage {
            place < reached ? .done : place == reached ? .now : .next
        }
        var steps = [
            ThreadStep(
                .done,
                when: line.steps.first.map { book.date($0.day) },
                title: book.say(.caseReportedStepRaised)
            )
        ]
        if answer == nil || !owner.isEmpty {
            steps.append(
                ThreadStep(
                    stage(2),
                    title: book.say(
                        .caseReportedStepAssigned(
                            owner: owner.isEmpty ? book.say(.caseReportedUnit) : owner
                        )
                    ),
                    content: due
                )
            )
            steps.append(ThreadStep(stage(3), title: book.say(.caseReportedStepReplied)))
        }
        steps.append(
            ThreadStep(
                stage(4),
                when: answer.map { book.date($0.day) },
                title: book.say(.caseReportedStepClosed)
            )
        )
        return steps
    }

    private var due: HTML {
        line.due.map { HTML.p(book.say(.caseReportedDue(date: book.date($0.on)))) } ?? .empty
    }

    private var aside: HTML {
        HTML.div(.class("card stack")) {
            HTML.h2(book.say(.caseReportedYours))
            HTML.p(line.file.body, .class("entered"), .lang(foreign))
            Component.facts(
                [(book.say(.trackFactsCode), HTML.span(code.description, .class("num nowrap")))]
            )
            if let project = line.project {
                HTML.p {
                    HTML.a(
                        book.say(.caseReportedProject),
                        .href(
                            Address.project(year: project.year, number: project.number)
                                .path(in: scope)
                        )
                    )
                }
            }
        }
    }
}
