import Civics
import Deciding
import Ledger
import Markup
import Proposing
import Wording

/// Who presides, watches and counts at a meeting, and how the plenary adopted those who watch.
struct MeetingOfficersPage {
    let book: Phrasebook
    let folder: MeetingFolder
    let entry: MeetingEntry
    let done: String?
    let isKeeper: Bool
    let name: FormTarget
    let remove: (MeetingOfficer) -> FormTarget
    let succeed: (MeetingOfficer) -> FormTarget
    let adopt: FormTarget

    private var meeting: Meeting { folder.meeting }
    private var mayChange: Bool { isKeeper && meeting.state != .closed }

    var content: HTML {
        MeetingShell(
            book: book,
            folder: folder,
            tab: .officers,
            headline: headline,
            entry: entry,
            done: done
        ).content {
            HTML.p(book.say(.meetingOfficersText), .class("column"))
            bars
            if !folder.officers.isEmpty { table }
            OfficersWhoLeft(book: book, folder: folder).content
            successions
            if mayChange { nameForm }
            adoption
        }
    }

    private var headline: Message {
        if meeting.scrutineers != nil { return .meetingOfficersHeadlineAdopted }
        return gaps.isEmpty && !folder.officers.isEmpty
            ? .meetingOfficersHeadlineReady : .meetingOfficersHeadline
    }

    /// What would keep the plenary from adopting them.
    private var gaps: [OfficerGap] {
        NamingOfficers.gaps(
            folder.officers,
            electorate: Electorate(folder.people),
            list: folder.list?.book
        )
    }

    /// What stands in the way before the adoption; what has happened to the adopted after it.
    @HTML.Builder private var bars: HTML {
        let gaps = meeting.scrutineers == nil ? gaps : gaps.filter(\.concernsAdopted)
        if !gaps.isEmpty, entry.error == nil {
            Component.notice(
                meeting.scrutineers == nil ? .know : .careful,
                title: book.say(
                    meeting.scrutineers == nil ? .meetingGapTitle : .meetingGapAfterTitle
                )
            ) {
                HTML.ul { for gap in gaps { HTML.li(book.say(gap.message)) } }
            }
        }
        if folder.list == nil, meeting.scrutineers == nil {
            HTML.p(
                book.say(.meetingOfficersNoList(year: meeting.startsOn.year)),
                .class("column small quiet")
            )
        }
    }

    private var table: HTML {
        var columns = [
            TableColumn(book.say(.meetingColumnRole), .line),
            TableColumn(book.say(.rollColumnName), .head),
            TableColumn(book.say(.meetingColumnUnit)),
            TableColumn(book.say(.meetingColumnAccount), .line),
        ]
        if mayChange { columns.append(TableColumn("")) }
        return Component.table(
            name: book.say(.meetingTabOfficers),
            columns: columns,
            rows: folder.officers.map(row),
            in: book
        )
    }

    private func row(_ officer: MeetingOfficer) -> TableRow {
        let account = folder.accounts.first { $0.account.id == officer.account }
        var cells: [HTML] = [
            HTML(book.say(officer.role.name)),
            HTML {
                HTML.span(officer.name, .lang("zh-Hans"))
                if let number = officer.deputy.flatMap(folder.person)?.number {
                    " "
                    HTML.span(
                        book.say(.meetingOfficerNumber(number: number)),
                        .class("quiet small nowrap")
                    )
                }
            },
            LocalText(officer.unit, in: book.language).html,
            account.map { HTML.code($0.account.login) } ?? HTML(book.say(noAccount(officer))),
        ]
        if mayChange { cells.append(removal(officer)) }
        return TableRow(cells)
    }

    private func noAccount(_ officer: MeetingOfficer) -> Message {
        officer.account == nil ? .meetingAccountNone : .meetingAccountGone
    }

    @HTML.Builder private func removal(_ officer: MeetingOfficer) -> HTML {
        switch standing(of: officer) {
        case .free:
            Component.form(remove(officer), class: nil) {
                Component.button(book.say(.meetingOfficerRemove), .quiet, size: .small)
            }
        case .byDecision:
            HTML.a(
                book.say(.meetingSucceed),
                .class("small"),
                .href("#succeed-\(officer.id)")
            )
        case .locked(let why): HTML.span(book.say(why), .class("quiet small"))
        }
    }

    /// How an officer may be replaced now.
    private enum Standing {
        /// Taken off the list.
        case free
        /// Succeeded by a recorded decision.
        case byDecision
        /// Not at all, and why.
        case locked(Message)
    }

    private func standing(of officer: MeetingOfficer) -> Standing {
        if officer.role.isAdopted, meeting.scrutineers != nil {
            return folder.isCertified ? .locked(.meetingOfficerLocked) : .byDecision
        }
        if officer.role == .teller, folder.hasCounted {
            return folder.isCounting ? .locked(.meetingOfficerCounting) : .byDecision
        }
        return .free
    }

    /// The forms by which somebody takes over, one an officer.
    @HTML.Builder private var successions: HTML {
        let officers = folder.officers.filter {
            if case .byDecision = standing(of: $0) { true } else { false }
        }
        if mayChange, !officers.isEmpty {
            HTML.section(
                .class("stack stack--tight column no-print"),
                .aria("labelledby", "succeed")
            ) {
                HTML.h2(book.say(.meetingSucceedTitle), .id("succeed"))
                HTML.p(book.say(.meetingSucceedText), .class("quiet"))
                for officer in officers { succession(officer) }
            }
        }
    }

    private func succession(_ officer: MeetingOfficer) -> HTML {
        let fields = MeetingFields("succeed-\(officer.id)", entry, in: book)
        return HTML.div(.id("succeed-\(officer.id)")) {
            Component.details(
                book.say(
                    .meetingSucceedOne(role: book.say(officer.role.name), name: officer.name)
                ),
                isOpen: fields.isTried
            ) {
                Component.form(succeed(officer)) {
                    OfficerFields(folder: folder, fields: fields).content(for: officer.role)
                    fields.decision
                    Component.submitRow {
                        Component.button(book.say(.meetingSucceedButton), .second)
                    }
                }
            }
        }
    }

    private var nameForm: HTML {
        let fields = MeetingFields("officer", entry, in: book)
        return HTML.section(.class("column no-print"), .aria("labelledby", "name")) {
            Component.details(book.say(.meetingOfficerName), isOpen: fields.isTried) {
                Component.form(name) {
                    fields.chips(
                        .role,
                        .meetingColumnRole,
                        roles.map { FormOption($0.rawValue, book.say($0.name)) }
                    )
                    OfficerFields(folder: folder, fields: fields).content(for: nil)
                    Component.submitRow {
                        Component.button(book.say(.meetingOfficerButton), .second)
                    }
                }
            }
        }
    }

    /// The roles that somebody may still be named for.
    private var roles: [MeetingRole] {
        MeetingRole.allCases.filter { role in
            if role.isAdopted { return meeting.scrutineers == nil }
            return role != .teller || !folder.hasCounted
        }
    }

    private var adoption: HTML {
        HTML.section(.class("stack column"), .aria("labelledby", "adoption")) {
            HTML.h2(book.say(.meetingAdoptionTitle), .id("adoption"))
            if let adoption = meeting.scrutineers {
                HTML.p { Component.seal(book.say(.meetingAdoptionSeal)) }
                Component.facts([
                    (book.say(.meetingAdoptionDate), HTML(book.date(adoption.date))),
                    (
                        book.say(.meetingAdoptionDecision),
                        LocalText(adoption.decision, in: book.language).html
                    ),
                ])
            } else if meeting.state == .open, isKeeper {
                adoptForm
            } else {
                HTML.p(book.say(.meetingAdoptionLater), .class("quiet"))
            }
        }
    }

    private var adoptForm: HTML {
        let fields = MeetingFields(
            "adopt",
            entry,
            fresh: MeetingForm([.date: (meeting.openedOn ?? meeting.startsOn).description]),
            in: book
        )
        return HTML.div(.class("stack")) {
            HTML.p(book.say(.meetingAdoptionText))
            Component.form(adopt) {
                fields.input(.date, .meetingAdoptionDate, kind: .date)
                fields.input(
                    .decision,
                    .meetingAdoptionDecision,
                    hint: .meetingAdoptionDecisionHint
                )
                Component.submitRow {
                    Component.button(book.say(.meetingAdoptionButton), .danger)
                }
            }
        }
    }
}

extension OfficerGap {
    /// Whether it can come about after the adoption, and is told then too.
    fileprivate var concernsAdopted: Bool {
        switch self {
        case .interested, .noDeputy, .tellers: true
        case .noChief, .scrutineers: false
        }
    }
}
