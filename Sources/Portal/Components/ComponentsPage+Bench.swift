import Markup
import Wording

extension ComponentsPage {
    /// What only the console uses: the list of what waits, panes, slips.
    var bench: HTML {
        section(.componentsLibraryConsole) {
            Component.todo(todo)
            HTML.div(.class("grid-2 above-5")) {
                Component.pane(
                    title: book.say(.componentsLibraryPane),
                    level: .h3,
                    isPadded: false,
                    beside: { Component.badge("14") },
                    content: { Component.slips(slips, level: .h4, in: book) }
                )
                Component.pane(
                    title: book.say(.componentsLibraryPaneSelected),
                    level: .h3,
                    beside: {
                        Component.badge(book.say(.componentsLibraryBadgeDraft), .accent)
                    },
                    content: { quote }
                )
            }
        }
    }

    private var todo: [TodoItem] {
        [
            TodoItem(
                due: book.say(.componentsLibraryBadgeToday),
                .red,
                task: book.say(.componentsLibraryTodoReply),
                address: "#main",
                detail: book.say(.componentsLibraryTodoReplyText),
                action: book.say(.componentsLibraryButtonSmall)
            ),
            TodoItem(
                due: book.say(.componentsLibraryBadgeSoon),
                .yellow,
                task: book.say(.componentsLibraryTodoMerge),
                address: "#main",
                detail: book.say(.componentsLibraryTodoMergeText),
                action: book.say(.componentsLibraryTodoMergeAction)
            ),
            TodoItem(
                due: book.say(.componentsLibraryTodoWait),
                task: book.say(.componentsLibraryTodoWaitTask),
                address: "#main",
                detail: book.say(.componentsLibraryTodoWaitText)
            ),
        ]
    }

    private var slips: [Slip] {
        [
            Slip(
                book.say(.componentsLibrarySlipOne),
                address: "#main",
                source: book.say(.componentsLibrarySlipOneSource),
                likeness: 91,
                isCurrent: true
            ),
            Slip(
                book.say(.componentsLibrarySlipTwo),
                address: "#main",
                source: book.say(.componentsLibrarySlipTwoSource),
                likeness: 66
            ),
        ]
    }

    private var quote: HTML {
        HTML.p {
            book.say(.componentsLibraryPaneQuoteBefore)
            if book.language == .en { " " }
            HTML.mark(book.say(.componentsLibraryPaneQuoteMark))
            if book.language == .en { " " }
            book.say(.componentsLibraryPaneQuoteAfter)
        }
    }
}
