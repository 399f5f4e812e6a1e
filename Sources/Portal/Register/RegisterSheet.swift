import Civics
import Deciding
import Ledger
import Markup
import Wording

/// The register as a document (签到册): by delegation, in the order of the roll, on A4.
///
/// Of a ballot session as it was when issuing ended; of a sitting as it was at its end.
struct RegisterSheet {
    let book: Phrasebook
    let register: SittingRegister
    /// Whose register; nil for the sitting as a whole.
    let session: SessionRegister?
    let home: Jurisdiction

    var content: HTML {
        HTML {
            HTML.p(.class("no-print")) {
                HTML.a(book.say(.registerSheetBack), .href(Address.sittings.path))
            }
            Component.sheet(
                organ: MeetingName(
                    register.meeting.number,
                    ofTerm: register.term.number,
                    at: home,
                    in: book.language
                ).words(in: book),
                title: book.say(.registerSheetTitle),
                note: note
            ) {
                for delegation in register.delegations { section(delegation) }
                if let sums { HTML.p(book.say(sums), .class("sheet-base small")) }
                Component.signLines(
                    [
                        book.say(.registerSheetSignChief), book.say(.registerSheetSignDesk),
                        book.say(.registerSheetSignSecretary),
                    ],
                    date: book.say(.registerSheetSignDate)
                )
            }
        }
    }

    private var note: String {
        let presence = register.presence
        guard let session, let present = session.session.present else {
            return book.say(
                .registerSheetSittingNote(
                    sitting: register.sitting.number,
                    date: book.date(register.sitting.heldOn),
                    deputies: presence.deputies,
                    present: presence.present
                )
            )
        }
        return book.say(
            .registerSheetSessionNote(
                sitting: register.sitting.number,
                date: book.date(register.sitting.heldOn),
                title: session.title.name(in: book.language),
                number: session.session.number,
                deputies: presence.deputies,
                present: present,
                issued: session.issues.count
            )
        )
    }

    private var sums: Message? {
        guard let session, let papers = session.papers else { return nil }
        return .registerSheetSpoilt(
            printed: papers.printed,
            issued: papers.issued,
            spoilt: papers.spoilt,
            left: papers.unused,
            assisted: session.issues.values.count { $0 }
        )
    }

    /// Those who are deputies now, and whoever stood in the register and is none any longer.
    private func members(of delegation: Delegation) -> [MeetingDeputy] {
        register.electorate.deputies.filter { deputy in
            deputy.delegation == delegation.id
                && (deputy.left == nil || session?.present.contains(deputy.deputy) == true)
        }
    }

    private func isPresent(_ deputy: MeetingDeputy) -> Bool {
        session.map { $0.present.contains(deputy.deputy) } ?? register.isPresent(deputy.deputy)
    }

    private func section(_ delegation: Delegation) -> HTML {
        let members = members(of: delegation)
        return HTML.section(.aria("labelledby", "delegation-\(delegation.ordinal)")) {
            HTML.h2(
                book.say(
                    .registerSheetDelegation(
                        name: delegation.name(in: book.language),
                        deputies: members.count,
                        present: members.count(where: isPresent)
                    )
                ),
                .id("delegation-\(delegation.ordinal)")
            )
            HTML.ul(.class("roll-names")) {
                for member in members {
                    HTML.li {
                        HTML.span(String(member.number), .class("num"))
                        HTML.span(member.name, .lang("zh-Hans"))
                        HTML.span(
                            book.say(mark(member)),
                            .class(isPresent(member) ? nil : "quiet")
                        )
                    }
                }
            }
        }
    }

    private func mark(_ deputy: MeetingDeputy) -> Message {
        guard isPresent(deputy) else {
            return register.onLeave.contains(deputy.deputy)
                ? .registerSheetMarkLeave : .registerSheetMarkAbsent
        }
        guard let session else { return .registerSheetMarkPresent }
        switch session.issues[deputy.deputy] {
        case true: return .registerSheetMarkAssisted
        case false: return .registerSheetMarkPaper
        case nil: return .registerSheetMarkPresentNoPaper
        }
    }
}
