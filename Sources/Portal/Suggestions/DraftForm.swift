import Markup
import Wording

/// A form that is kept on the device until it is sent, and sent later where there is no network.
///
/// Without a script it is a form like any other.
struct DraftForm {
    let book: Phrasebook
    let target: FormTarget
    /// The field of the files.
    let files: String
    /// What else is kept on the device, where that is more than the draft.
    var remark: Message?

    func content(@HTML.Builder controls: () -> HTML) -> HTML {
        HTML {
            HTML.form(
                .class("form"),
                .action(target.address),
                .method("post"),
                .enctype("multipart/form-data"),
                .novalidate(),
                .data("draft", "1"),
                .data("files", files),
                .data("restored", book.say(.suggestDraftRestored)),
                .data("queued", book.say(.suggestDraftQueued)),
                .data("sending", book.say(.suggestDraftSending)),
                .data("sent", book.say(.suggestDraftSent)),
                .data("see", book.say(.suggestDraftSee)),
                .data("later", book.say(.suggestDraftLater)),
                .data("look", book.say(.suggestDraftLook))
            ) {
                Component.hiddenFields(target.hidden)
                HTML.p(
                    "",
                    .class("notice small"),
                    .role("status"),
                    .data("draft-say", "1"),
                    .hidden()
                )
                controls()
                HTML.p(.class("small quiet")) {
                    book.say(.suggestDraftWhat)
                    if book.language == .en { " " }
                    if let remark { book.say(remark) }
                    " "
                    HTML.button(
                        book.say(.suggestDraftClear),
                        .class("button button--quiet button--small"),
                        .type("button"),
                        .data("draft-clear", "1"),
                        .hidden()
                    )
                }
            }
            HTML.script(.type("module"), .src(Address.asset("draft.js").path))
        }
    }
}
