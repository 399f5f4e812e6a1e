import Deciding
import Markup
import Wording

/// The form of a meeting: a new one, or one that is being prepared.
struct MeetingFormPage {
    let book: Phrasebook
    let entry: MeetingEntry
    /// The meeting that is corrected, by its name and address; nil for a new one.
    let corrected: PageLink?
    let target: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.meetingNav), to: Address.meetings.path)]
                    + [corrected].compactMap { $0 },
                here: book.say(corrected == nil ? .meetingNewCrumb : .meetingCorrectCrumb),
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                fields.refusal
                Component.headline(
                    corrected == nil ? .meetingNewHeadline : .meetingCorrectHeadline,
                    in: book
                )
                Component.lead(book.say(.meetingNewLead))
                form
            }
        }
    }

    private var form: HTML {
        Component.form(target) {
            fields.input(
                .number,
                .meetingFormNumber,
                hint: .meetingFormNumberHint,
                kind: .integer
            )
            fields.input(.starts, .meetingFormStarts, kind: .date)
            fields.input(.ends, .meetingFormEnds, kind: .date)
            fields.input(
                .place,
                .meetingFormPlace,
                hint: .meetingFormPlaceHint,
                isOptional: true
            )
            fields.input(.source, .meetingFormSource, hint: .meetingFormSourceHint)
            Component.submitRow {
                Component.button(
                    book.say(corrected == nil ? .meetingNewButton : .meetingCorrectButton)
                )
            }
        }
    }

    private var fields: MeetingFields {
        MeetingFields("meeting", entry, fresh: entry.form, in: book)
    }
}
