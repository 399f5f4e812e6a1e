import Civics
import Delivering
import Foundation
import Markup
import Wording

/// A notice of assignment as it was issued, made from its text and from nothing else.
struct AssignmentSheet {
    let book: Phrasebook
    let notice: IssuedNotice
    /// Every notice of the list, the newest first.
    let notices: [IssuedNotice]
    let links: Links

    /// Where the page of a notice leads to.
    struct Links {
        /// The list.
        let back: PageLink
        /// The page of a version.
        let notice: (Int) -> String
        /// The canonical text of a version; nil where it is not published.
        let text: ((Int) -> String)?
    }

    private var read: AssignmentText? {
        try? JSONDecoder().decode(AssignmentText.self, from: Data(notice.text.utf8))
    }

    var content: HTML {
        HTML {
            if let read {
                Component.crumbs(
                    [links.back],
                    here: book.say(.deliverySheetTitle),
                    in: book
                )
                sheet(read)
                files
            }
        }
    }

    private func sheet(_ read: AssignmentText) -> HTML {
        Component.sheet(
            organ: read.jurisdiction.name,
            title: "关于办好\(read.programme.name)的通知",
            titleLang: "zh-Hans",
            note: book.say(
                .deliverySheetNote(number: read.number, date: notice.date.description)
            )
        ) {
            HTML.p(
                book.say(
                    .deliverySheetText(basis: read.programme.basis, count: read.entries.count)
                ),
                .class("sheet-text")
            )
            for entry in read.entries { self.entry(entry) }
            HTML.p(.class("sheet-sign")) {
                HTML.span(notice.post, .lang("zh-Hans"))
                HTML.br()
                notice.date.description
            }
        }
    }

    private func entry(_ entry: AssignmentText.Entry) -> HTML {
        HTML.section {
            HTML.h2(.lang("zh-Hans")) { "\(entry.number)．\(entry.name)" }
            Component.facts(facts(entry))
            AssignedTargets(book: book, entry: entry).table
        }
    }

    private func facts(_ entry: AssignmentText.Entry) -> [(name: String, value: HTML)] {
        func line(_ name: Message, _ values: [String]) -> (name: String, value: HTML)? {
            let known = values.filter { !$0.isEmpty }
            guard !known.isEmpty else { return nil }
            return (
                book.say(name),
                HTML.span(known.joined(separator: "、"), .lang("zh-Hans"))
            )
        }
        return [
            line(.deliveryDutyLead, entry.lead),
            line(.deliveryDutyResponsible, entry.responsible),
            line(.deliveryDutyCooperating, entry.cooperating),
            line(.deliveryDutyLeader, [entry.leader]),
            line(.deliveryDutyContact, [entry.contact]),
            line(.deliveryFieldDeadline, [entry.deadline ?? ""]),
            line(.deliveryFieldPlace, [entry.place]),
            line(
                .deliveryMilestonesTitle,
                [entry.milestones.map { "\($0.name) \($0.due)" }.joined(separator: "；")]
            ),
        ].compactMap(\.self)
    }

    private var files: HTML {
        HTML.section(.class("section stack column no-print"), .aria("labelledby", "check")) {
            HTML.h2(book.say(.deliverySheetCheck), .id("check"))
            HTML.p(book.say(.deliverySheetCheckText))
            HTML.p(notice.fingerprint.hex, .class("num wrapping"))
            if let text = links.text {
                HTML.p {
                    HTML.a(book.say(.deliverySheetFile), .href(text(notice.version)))
                }
            }
            if notices.count > 1 {
                HTML.ul {
                    for other in notices where other.version != notice.version {
                        HTML.li {
                            HTML.a(
                                other.number,
                                .href(links.notice(other.version)),
                                .lang("zh-Hans")
                            )
                            " "
                            other.date.description
                        }
                    }
                }
            }
        }
    }
}

/// The targets of an entry with its twelve months.
private struct AssignedTargets {
    let book: Phrasebook
    let entry: AssignmentText.Entry

    var table: HTML {
        HTML.div(
            .class("table-wrap"),
            .tabindex(0),
            .role("group"),
            .aria("label", book.say(.componentsTableScrolls(name: entry.name)))
        ) {
            HTML.table(.class("table table--months")) {
                HTML.thead {
                    HTML.tr {
                        HTML.th(book.say(.deliveryColumnMeasure), .scope("col"))
                        HTML.th(book.say(.deliveryFieldTarget), .scope("col"))
                        for month in 1...12 {
                            HTML.th(
                                String(month),
                                .scope("col"),
                                .class("num"),
                                .aria("label", PlanChart.month(month, in: book))
                            )
                        }
                    }
                }
                HTML.tbody { for target in entry.targets { row(target) } }
            }
        }
    }

    private func row(_ target: AssignmentText.Target) -> HTML {
        HTML.tr {
            HTML.th(target.measure, .scope("row"), .lang("zh-Hans"))
            HTML.td(target.target, .lang("zh-Hans"))
            for month in 0..<12 {
                HTML.td(target.months.map { $0[month] } ?? "—", .class("num"))
            }
        }
    }
}

/// What a sheet shows of the text of a notice.
private struct AssignmentText: Decodable {
    struct Place: Decodable { let name: String }
    struct List: Decodable {
        let name, basis: String
        let year: Int
    }
    struct Target: Decodable {
        let measure, target: String
        let months: [String]?
    }
    struct Milestone: Decodable { let name, due: String }
    struct Entry: Decodable {
        let number: Int
        let name, leader, contact, place: String
        let deadline: String?
        let lead, responsible, cooperating: [String]
        let targets: [Target]
        let milestones: [Milestone]
    }

    let jurisdiction: Place
    let programme: List
    let number: String
    let entries: [Entry]
}
