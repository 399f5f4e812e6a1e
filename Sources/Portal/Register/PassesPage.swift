import Civics
import Deciding
import Ledger
import Markup
import Wording

/// Passes as they are printed: ten a page, each with the code that a desk scans.
struct PassesPage {
    let book: Phrasebook
    let list: PassList
    /// The ordinal of the delegation that is asked for; nil for all.
    let delegation: Int?
    /// The deputy that is asked for; nil for all.
    let deputy: ID<Deputy>?
    let home: Jurisdiction
    /// What the codes are derived under.
    let secret: [UInt8]

    var content: HTML {
        let shown = shown
        return HTML {
            HTML.div(.class("stack no-print")) {
                Component.crumbs(
                    [PageLink(book.say(.registerNav), to: Address.sittings.path)],
                    here: book.say(.registerPassesTitle),
                    in: book
                )
                Component.headline(.registerPassesHeadline(count: shown.count), in: book)
                HTML.p(book.say(.registerPassesLead), .class("column quiet"))
                if list.meeting.state == .preparing {
                    Component.notice(
                        .careful,
                        title: book.say(.registerPassesPreparing),
                        level: .h2
                    ) {}
                }
                narrow
            }
            if shown.isEmpty {
                Component.empty(
                    title: book.say(.registerPassesNone),
                    book.say(.registerPassesNoneText)
                )
            } else {
                HTML.ul(.class("passes")) {
                    for deputy in shown { pass(deputy) }
                }
            }
        }
    }

    private var narrow: HTML {
        let all = Address.passes(list.meeting.id).path
        return HTML.nav(
            .class("row small"),
            .aria("label", book.say(.registerPassesNarrow))
        ) {
            HTML.a(
                book.say(.registerPassesAll),
                .class("chosen-link"),
                .href(all),
                .aria("current", delegation == nil && deputy == nil ? "true" : nil)
            )
            for one in list.delegations {
                HTML.a(
                    one.name(in: book.language),
                    .class("chosen-link"),
                    .href("\(all)?delegation=\(one.ordinal)"),
                    .aria("current", one.ordinal == delegation ? "true" : nil)
                )
            }
        }
    }

    /// By delegation, in the order of the roll, as passes are handed out.
    private var shown: [MeetingDeputy] {
        if let deputy { return list.deputies.filter { $0.deputy == deputy } }
        return list.delegations.filter { (delegation ?? $0.ordinal) == $0.ordinal }
            .flatMap { one in list.deputies.filter { $0.delegation == one.id } }
    }

    private func pass(_ deputy: MeetingDeputy) -> HTML {
        let code = PassCode(of: deputy.deputy, at: list.meeting.id, secret: secret)
        let delegation = list.delegations.first { $0.id == deputy.delegation }
        return HTML.li(.class("pass")) {
            HTML.p(
                MeetingName(
                    list.meeting.number,
                    ofTerm: list.term.number,
                    at: home,
                    in: book.language
                ).words(in: book),
                .class("pass-organ")
            )
            HTML.div(.class("pass-who")) {
                HTML.p(book.say(.registerPassesCard), .class("pass-kind"))
                HTML.p(deputy.name, .class("pass-name"), .lang("zh-Hans"))
                HTML.p(delegation?.name(in: book.language) ?? "", .class("pass-delegation"))
                HTML.p(.class("pass-place")) {
                    HTML.span {
                        book.say(.registerPassesNumber)
                        " "
                        HTML.b(String(deputy.number))
                    }
                    if let seat = deputy.seat {
                        HTML.span {
                            book.say(.registerPassesSeat)
                            " "
                            HTML.b(seat)
                        }
                    }
                }
            }
            HTML.div(.class("pass-code")) {
                Component.qrCode(
                    code.compact,
                    label: book.say(.registerPassesCode(code: code.description))
                )
                HTML.p(code.description, .class("mono"))
            }
        }
    }
}
