import Civics
import HTTPTypes
import Markup
import Proposing
import Wording

/// One sentence to be changed: its words, the facts that can stand in it, how it reads, and what
/// it was before.
struct ReplyTemplatePage {
    let book: Phrasebook
    let slot: ReplyTemplate.Slot
    /// Every version, the program's first.
    let versions: [ReplyTemplate]
    let typed: String?
    let refused: TemplateError?
    let target: FormTarget

    /// The status of the page.
    var status: HTTPResponse.Status {
        switch refused {
        case nil: .ok
        case .changedMeanwhile: .conflict
        case .denied, .textTooShort, .textTooLong, .unknownTokens, .loneBrace, .store:
            .unprocessableContent
        }
    }

    private var text: String { typed ?? versions.last?.text ?? "" }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.replyNav), to: Address.replies.path),
                    PageLink(book.say(.replyTemplatesTitle), to: Address.replyTemplates.path),
                ],
                here: slot.name(in: book),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                Component.errorSummary([field], in: book)
                if case .changedMeanwhile(let latest) = refused { conflict(latest) }
                HTML.div(.class("split")) {
                    HTML.div(.class("stack stack--loose")) {
                        HTML.h1(slot.name(in: book))
                        form
                        example
                        earlier
                    }
                    tokens
                }
            }
        }
    }

    private func conflict(_ latest: ReplyTemplate) -> HTML {
        Component.notice(.stop, title: book.say(.replyTemplateConflict)) {
            HTML.p(latest.origin(in: book))
            HTML.p(latest.text, .class("entered"), .lang("zh-Hans"))
            HTML.p(book.say(.replyTemplateConflictText))
        }
    }

    private var form: HTML {
        Component.form(target) {
            Component.textArea(
                field,
                value: text,
                rows: 7,
                limit: Replying.mostCharacters,
                in: book
            )
            Component.submitRow { Component.button(book.say(.replyTemplateButton)) }
        }
    }

    private var example: HTML {
        HTML.section(.class("stack stack--tight")) {
            HTML.h2 {
                book.say(.replyTemplateExample)
                " "
                Component.sampleMark(in: book)
            }
            HTML.p(
                TemplateText(text).filled(with: Self.examples),
                .class("entered column"),
                .lang("zh-Hans")
            )
        }
    }

    private var earlier: HTML {
        Component.details(book.say(.replyTemplateEarlier(count: versions.count))) {
            HTML.div(.class("stack")) {
                for version in versions.reversed() {
                    HTML.div(.class("stack stack--tight")) {
                        HTML.p(version.origin(in: book), .class("small quiet"))
                        HTML.p(version.text, .class("entered"), .lang("zh-Hans"))
                    }
                }
            }
        }
    }

    private var tokens: HTML {
        HTML.div(.class("card stack")) {
            HTML.h2(book.say(.replyTemplateTokens))
            HTML.p(book.say(.replyTemplateTokensText), .class("small"))
            Component.facts(
                ReplyToken.allCases.map { token in
                    (name: token.written, value: HTML(book.say(token.meaning)))
                }
            )
        }
    }

    private var field: Field {
        Field(
            "text",
            book.say(.replyTemplateLabel),
            hint: book.say(.replyTemplateHint),
            error: error.map(book.say)
        )
    }

    private var error: Message? {
        switch refused {
        case .textTooShort(let count):
            .replyTextTooShort(count: count, fewest: Replying.fewestCharacters)
        case .textTooLong(let count):
            .replyTextTooLong(count: count, most: Replying.mostCharacters)
        case .unknownTokens(let names):
            .replyTemplateUnknown(names: names.map { "{\($0)}" }.joined(separator: " "))
        case .loneBrace: .replyTemplateBrace
        case nil, .changedMeanwhile, .denied, .store: nil
        }
    }

    /// Invented facts, so that one sees how the sentence reads.
    private static let examples: ReplyFacts = [
        .reference: "BEIBEI-2023-JY-0057",
        .title: "云泉路建公共停车场",
        .receivedOn: "2022年10月12日",
        .candidate: "新增公共停车位",
        .mergedCount: "14",
        .same: "BEIBEI-2023-JY-0031",
        .unit: "区政府办公室",
        .phone: "023-68860000",
        .round: "2",
        .grounds: "与周边的建议诉求相同，合并后一并论证选址",
    ]
}

extension ReplyToken {
    /// What stands in its place.
    fileprivate var meaning: Message {
        switch self {
        case .reference: .replyTokenReference
        case .title: .replyTokenTitle
        case .receivedOn: .replyTokenReceived
        case .candidate: .replyTokenCandidate
        case .mergedCount: .replyTokenMerged
        case .same: .replyTokenSame
        case .unit: .replyTokenUnit
        case .phone: .replyTokenPhone
        case .round: .replyTokenRound
        case .grounds: .replyTokenGrounds
        }
    }
}
