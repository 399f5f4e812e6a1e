import Civics
import Deciding
import Markup
import Wording

/// Who had a part in a meeting's votes and left it: until when, after which decision, and who took
/// over.
struct OfficersWhoLeft {
    let book: Phrasebook
    let folder: MeetingFolder

    @HTML.Builder var content: HTML {
        if !folder.successions.isEmpty {
            HTML.section(.class("stack"), .aria("labelledby", "left")) {
                HTML.h2(book.say(.meetingLeftTitle), .id("left"))
                Component.table(
                    name: book.say(.meetingLeftTitle),
                    columns: [
                        TableColumn(book.say(.meetingColumnRole), .line),
                        TableColumn(book.say(.rollColumnName), .head),
                        TableColumn(book.say(.meetingColumnTerm)),
                        TableColumn(book.say(.meetingColumnSuccessor), .line),
                        TableColumn(book.say(.meetingFormReason)),
                    ],
                    rows: folder.successions.map(row),
                    in: book
                )
            }
        }
    }

    private func row(_ succession: OfficerSuccession) -> TableRow {
        let left = succession.left
        return TableRow(
            [
                HTML(book.say(left.role.name)),
                HTML.span(left.name, .lang("zh-Hans")),
                HTML(term(succession)),
                HTML.span(name(of: succession.successor), .lang("zh-Hans")),
                HTML {
                    HTML.p { LocalText(succession.decision.reason, in: book.language).html }
                    HTML.p(.class("small quiet")) {
                        LocalText(succession.decision.document, in: book.language).html
                    }
                },
            ],
            .off
        )
    }

    /// From when until when somebody had the role.
    private func term(_ succession: OfficerSuccession) -> String {
        let until = book.time(succession.at)
        if let earlier = folder.successions.first(where: { $0.successor == succession.left.id }) {
            return book.say(.meetingLeftTerm(from: book.time(earlier.at), until: until))
        }
        if succession.left.role.isAdopted, let adopted = folder.meeting.scrutineers {
            return book.say(.meetingLeftTerm(from: book.date(adopted.date), until: until))
        }
        return book.say(.meetingLeftUntil(until: until))
    }

    private func name(of id: ID<MeetingOfficer>) -> String {
        let people = folder.officers + folder.successions.map(\.left)
        return people.first { $0.id == id }?.name ?? "—"
    }
}
