import Markup
import Wording

extension ComponentsPage {
    /// Notices, toast, dialog, empty state, details.
    var messages: HTML {
        section(.componentsLibraryMessages) {
            HTML.div(.class("grid-2")) {
                notice(.know, .componentsLibraryNoticeKnow, .componentsLibraryNoticeKnowText)
                notice(.done, .componentsLibraryNoticeDone, .componentsLibraryNoticeDoneText)
                notice(
                    .careful,
                    .componentsLibraryNoticeCareful,
                    .componentsLibraryNoticeCarefulText
                )
                notice(.stop, .componentsLibraryNoticeStop, .componentsLibraryNoticeStopText)
                notice(.offer, .componentsLibraryNoticeOffer, .componentsLibraryNoticeOfferText)
            }
            Component.toast(
                book.say(.componentsLibraryToast),
                undo: FormTarget("#main", method: .get),
                in: book
            )
            dialog
            Component.empty(
                title: book.say(.componentsLibraryEmpty),
                level: .h3,
                book.say(.componentsLibraryEmptyText)
            ) {
                Component.buttonLink(
                    book.say(.componentsLibraryEmptyAction),
                    to: "#main",
                    .second
                )
            }
            Component.details(book.say(.componentsLibraryDetails)) {
                HTML.p(book.say(.componentsLibraryDetailsText))
            }
        }
    }

    private func notice(_ kind: NoticeKind, _ title: Message, _ text: Message) -> HTML {
        Component.notice(kind, title: book.say(title), level: .h3, book.say(text))
    }

    private var dialog: HTML {
        Component.dialog(
            question: book.say(.componentsLibraryDialog),
            level: .h3,
            consequences: [
                book.say(.componentsLibraryDialogFirst),
                book.say(.componentsLibraryDialogSecond),
            ]
        ) {
            Component.buttonLink(book.say(.componentsLibraryDialogWait), to: "#main", .quiet)
            Component.button(book.say(.componentsLibraryDialogClose))
        }
    }
}
