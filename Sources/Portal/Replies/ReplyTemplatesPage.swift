import Civics
import Markup
import Proposing
import Wording

/// The sentence of every outcome and reason.
struct ReplyTemplatesPage {
    let book: Phrasebook
    let templates: [ReplyTemplate]
    /// Which was just written.
    let done: ReplyTemplate.Slot?

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.replyNav), to: Address.replies.path)],
                here: book.say(.replyTemplatesTitle),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                if let done {
                    Component.notice(
                        .done,
                        title: book.say(.replyTemplatesDone(name: done.name(in: book))),
                        book.say(.replyTemplatesDoneText)
                    )
                }
                Component.headline(.replyTemplatesHeadline, in: book)
                Component.lead(book.say(.replyTemplatesLead))
                table
            }
        }
    }

    private var table: HTML {
        Component.table(
            name: book.say(.replyTemplatesTitle),
            columns: [
                TableColumn(book.say(.replyTemplatesColumnSlot), .head),
                TableColumn(book.say(.replyTemplatesColumnText)),
                TableColumn(book.say(.replyTemplatesColumnVersion), .line),
            ],
            rows: templates.map { template in
                TableRow([
                    HTML.a(
                        template.slot.name(in: book),
                        .href(Address.replyTemplate(template.slot).path)
                    ),
                    HTML.span(template.text, .class("small sentence"), .lang("zh-Hans")),
                    HTML.span(template.origin(in: book), .class("small")),
                ])
            },
            in: book
        )
    }
}

extension ReplyTemplate.Slot {
    /// The outcome, with the reason where there is one.
    func name(in book: Phrasebook) -> String {
        guard let reason else { return book.say(outcome.name) }
        return book.say(
            .replyTemplateName(outcome: book.say(outcome.name), reason: book.say(reason.name))
        )
    }
}

extension ReplyTemplate {
    /// Whose words they are, and since when.
    func origin(in book: Phrasebook) -> String {
        guard let at else { return book.say(.replyTemplateBuiltIn) }
        return book.say(
            .replyTemplateVersion(
                number: version,
                post: book.language == .zh ? post : postEnglish,
                time: book.time(at)
            )
        )
    }
}
