import Civics
import Delivering
import Ledger
import Markup
import Wording

/// What a month's form needs to be kept on the device until it is sent: where the script says what it
/// kept, and what stands, by field.
///
/// Without a script none of it shows.
struct MonthDraft {
    let book: Phrasebook
    /// Where the month is sent.
    let path: String
    /// Whose what is kept here is.
    let account: ID<Account>
    /// The version of the month that the page shows.
    let version: Int
    /// What stands, by field.
    let lines: [MonthLine]

    /// The script, once on a page.
    static var script: HTML {
        HTML.script(.type("module"), .src(Address.asset("draft.js").path))
    }

    /// The form around its controls.
    func form(
        _ target: FormTarget,
        isRefused: Bool,
        @HTML.Builder controls: () -> HTML
    ) -> HTML {
        HTML.form(
            .class("form"),
            .action(target.address),
            .method("post"),
            .novalidate(),
            .data("draft", "month"),
            .data("path", path),
            .data("account", account.description),
            .data("version", String(version)),
            .data("refused", isRefused ? "1" : nil)
        ) {
            Component.hiddenFields(target.hidden)
            kept
            controls()
            HTML.p(book.say(.deliveryKeptWhat), .class("small quiet"))
        }
    }

    /// Where a month is that has no form any more, but may have left something on the device.
    var closed: HTML {
        HTML.div(
            .data("draft", "month"),
            .data("path", path),
            .data("account", account.description),
            .data("version", String(version))
        ) { kept }
    }

    @HTML.Builder private var kept: HTML {
        HTML.div(
            .class("notice notice--yellow"),
            .role("status"),
            .hidden(),
            .data("draft-say", "1"),
            .data("offer", book.say(.deliveryKeptOffer(time: "{time}"))),
            .data("changed", book.say(.deliveryKeptChanged(time: "{time}"))),
            .data("closed", book.say(.deliveryKeptClosed(time: "{time}"))),
            .data("take", book.say(.deliveryKeptTake)),
            .data("drop", book.say(.deliveryKeptDrop)),
            .data("title", book.say(.deliveryKeptTitle)),
            .data("field", book.say(.deliveryKeptField)),
            .data("stands", book.say(.deliveryKeptStands)),
            .data("here", book.say(.deliveryKeptHere)),
            .data("sending", book.say(.suggestDraftSending)),
            .data("offline", book.say(.deliveryKeptOffline)),
            .data("later", book.say(.deliveryKeptLater)),
            .data("unsure", book.say(.deliveryKeptUnsure)),
            .data("signed-out", book.say(.deliveryKeptSignedOut)),
            .data("sign-in", book.say(.deliveryKeptSignIn)),
            .data("sign-in-at", Address.signIn.path)
        ) { HTML.empty }
        HTML.div(.hidden(), .data("draft-stands", "1")) {
            for line in lines {
                HTML.span(
                    "",
                    .data("name", line.field),
                    .data("value", line.value),
                    .data("label", line.label)
                )
            }
        }
    }
}
