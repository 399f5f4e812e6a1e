import Casework
import Civics
import Ledger
import Markup
import Supervising
import Wording

/// A visit: what it is for, what was found, what came of it, and what this post can do.
struct VisitPage {
    let book: Phrasebook
    let folder: VisitFolder
    let entry: VisitEntry
    /// What was just done; nil where nothing was.
    let did: Message?
    let sign: FormTarget
    let cancel: FormTarget
    /// Whether the head signs on paper and this post enters it.
    let signsForPaper: Bool

    private var visit: Visit { folder.visit }
    private var fields: VisitFields { VisitFields(book: book, entry: entry) }
    private var foreign: String? { book.language == .en ? Language.zh.tag : nil }

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.supervisionVisitNav), to: Address.visits.path)],
                here: visit.title(in: book),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                fields.refusal(folder.parties)
                if let did { Component.notice(.done, title: book.say(did)) { .empty } }
                HTML.div {
                    Component.eyebrow(
                        [
                            HTML(book.say(visit.kind.name)),
                            Component.badge(book.say(visit.state.name), visit.state.badge),
                        ]
                            + (visit.certainty == .inventedSample
                                ? [Component.sampleMark(in: book)] : [])
                    )
                    HTML.h1(visit.title(in: book))
                    Component.lead(book.say(lead))
                }
                if !folder.conflicts.isEmpty {
                    Component.notice(
                        .careful,
                        title: book.say(.supervisionGroupConflictTitle)
                    ) {
                        for conflict in folder.conflicts {
                            HTML.p(conflict.sentence(folder.listed, in: book))
                        }
                    }
                }
                HTML.div(.class("split")) {
                    HTML.div(.class("stack stack--loose")) {
                        said
                        if visit.heldOn != nil { cases }
                        actions
                    }
                    facts
                }
            }
        }
    }

    private var lead: Message {
        switch visit.state {
        case .planned: .supervisionVisitLeadPlanned(date: book.date(visit.plannedOn))
        case .recorded where visit.kind == .contact: .supervisionVisitLeadRecordedContact
        case .recorded: .supervisionVisitLeadRecorded
        case .signed where visit.signedBy.isEmpty: .supervisionVisitLeadSignedUnnamed
        case .signed: .supervisionVisitLeadSigned(name: visit.signedBy)
        case .cancelled: .supervisionVisitLeadCancelled(words: visit.words)
        }
    }

    @HTML.Builder private var said: HTML {
        if !visit.purpose.isEmpty {
            HTML.section(.class("stack")) {
                HTML.h2(book.say(.supervisionVisitPurpose))
                HTML.p(visit.purpose, .class("entered"), .lang(foreign))
            }
        }
        if visit.heldOn != nil {
            HTML.section(.class("stack")) {
                HTML.h2(book.say(.supervisionVisitFound))
                HTML.p(visit.words, .class("entered"), .lang(foreign))
            }
        }
    }

    private var cases: HTML {
        HTML.section(.class("stack")) {
            HTML.h2(book.say(.supervisionVisitCases))
            if folder.cases.isEmpty { HTML.p(book.say(.supervisionVisitCasesNone)) }
            for file in folder.cases {
                HTML.p {
                    HTML.span(file.reference, .class("num faint"))
                    " "
                    HTML.a(
                        file.title,
                        .href(Address.caseFolder(file.id).path),
                        .lang(foreign)
                    )
                }
            }
        }
    }

    @HTML.Builder private var actions: HTML {
        if folder.mayWrite {
            HTML.p(.class("no-print")) {
                Component.buttonLink(
                    book.say(.supervisionVisitWrite),
                    to: Address.writeVisit(visit.id).path
                )
            }
            Component.details(
                book.say(.supervisionVisitCancel),
                isOpen: !entry.faults.isEmpty
            ) {
                Component.form(cancel) {
                    fields.area(.words, .supervisionVisitCancelReason, rows: 3)
                    Component.submitRow {
                        Component.button(book.say(.supervisionVisitCancel), .danger)
                    }
                }
            }
        }
        if folder.maySign {
            Component.form(sign, class: "stack stack--tight no-print") {
                HTML.p(book.say(.supervisionVisitSignText))
                Component.submitRow {
                    Component.button(
                        book.say(
                            signsForPaper
                                ? .supervisionVisitSignPaper : .supervisionVisitSign
                        )
                    )
                }
            }
        }
    }

    private var facts: HTML {
        HTML.div(.class("card stack stack--tight")) {
            HTML.h2(book.say(.supervisionVisitFactsTitle))
            Component.facts(rows)
        }
    }

    private var rows: [(name: String, value: HTML)] {
        let separator = book.language == .zh ? "、" : ", "
        var rows: [(name: String, value: HTML)] = [
            (
                book.say(.supervisionVisitFactsGroup),
                HTML(folder.parties.name(of: visit.party, in: book.language) ?? "—")
            )
        ]
        if visit.kind == .official {
            rows.append(
                (
                    book.say(.supervisionVisitFactsPlanned),
                    HTML(visit.plannedOn.description)
                )
            )
        }
        if let held = visit.heldOn {
            rows.append((book.say(.supervisionVisitFactsHeld), HTML(held.description)))
        }
        if !visit.place.isEmpty {
            rows.append((book.say(.supervisionVisitFactsPlace), HTML(visit.place)))
        }
        rows.append(
            (
                book.say(.supervisionVisitFactsMethods),
                HTML(visit.methods.map { book.say($0.name) }.joined(separator: separator))
            )
        )
        if !visit.participants.isEmpty {
            rows.append(
                (
                    book.say(.supervisionVisitFactsPeople),
                    HTML(visit.participants.joined(separator: separator))
                )
            )
        }
        rows.append((book.say(.supervisionVisitFactsProjects), projects))
        return rows
    }

    private var projects: HTML {
        HTML {
            for listed in folder.listed where visit.projects.contains(listed.enrolment) {
                HTML.p { listed.localName(in: book.language).html }
            }
        }
    }
}
