import Deciding
import Markup
import Wording

/// Those who listen in at a meeting: a list that is written down whole.
struct MeetingObserversPage {
    let book: Phrasebook
    let folder: MeetingFolder
    let entry: MeetingEntry
    let done: String?
    let isKeeper: Bool
    let target: FormTarget

    var content: HTML {
        MeetingShell(
            book: book,
            folder: folder,
            tab: .observers,
            headline: folder.observers.isEmpty
                ? .meetingObserversHeadlineNone
                : .meetingObserversHeadline(count: folder.observers.count),
            entry: entry,
            done: done
        ).content {
            HTML.p(book.say(.meetingObserversText), .class("column"))
            if !folder.observers.isEmpty { table }
            if isKeeper, folder.meeting.state != .closed { form }
        }
    }

    private var table: HTML {
        Component.table(
            name: book.say(.meetingTabObservers),
            columns: [
                TableColumn(book.say(.meetingColumnOrdinal), .number),
                TableColumn(book.say(.rollColumnName), .head),
                TableColumn(book.say(.meetingColumnUnit)),
            ],
            rows: folder.observers.map { observer in
                TableRow([
                    HTML(String(observer.ordinal)),
                    HTML.span(observer.name, .lang("zh-Hans")),
                    observer.unit.isEmpty
                        ? "—" : LocalText(observer.unit, in: book.language).html,
                ])
            },
            in: book
        )
    }

    private var form: HTML {
        let fields = MeetingFields(
            "observers",
            entry,
            fresh: MeetingForm([.lines: folder.observers.lines]),
            in: book
        )
        return HTML.section(.class("column no-print")) {
            Component.form(target) {
                fields.area(
                    .lines,
                    .meetingObserversLines,
                    hint: .meetingObserversHint,
                    rows: max(6, min(24, folder.observers.count + 3))
                )
                Component.submitRow { Component.button(book.say(.meetingObserversButton)) }
            }
        }
    }
}
