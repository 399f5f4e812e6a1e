import Civics
import Ledger
import Markup
import Proposing
import Wording

/// One of many answers: what was asked, what changed, and the words to be sent.
struct ReplyBatchRow {
    let row: ReplyBatchForm.Row
    let book: Phrasebook

    var content: HTML {
        HTML.section(.class("card stack stack--tight"), .id("answer-\(row.id)")) {
            head
            if let change = row.change {
                Component.notice(.careful, title: say(change), book.say(.replyChangeKept))
            }
            if let missing = row.preview?.missing, !missing.isEmpty {
                Component.notice(
                    .careful,
                    title: book.say(
                        .replyMissingTitle(names: missing.map(\.written).joined(separator: " "))
                    ),
                    book.say(.replyMissingText)
                )
            }
            if row.canBeSent { words } else { kept }
        }
    }

    private var head: HTML {
        HTML.div(.class("stack stack--tight")) {
            HTML.p(.class("eyebrow")) {
                if let ruling = row.preview?.suggestion.ruling {
                    Component.badge(book.say(ruling.outcome.name), .accent)
                    if let reason = ruling.reason { HTML.span(book.say(reason.name)) }
                }
                HTML.span(row.preview?.suggestion.reference ?? "", .class("num"))
                if row.isSample { Component.sampleMark(in: book) }
            }
            if let suggestion = row.preview?.suggestion {
                HTML.h2(.lang("zh-Hans")) {
                    HTML.a(suggestion.title, .href(Address.suggestion(suggestion.id).path))
                }
                Component.details(book.say(.replyBatchOriginal)) {
                    HTML.p(suggestion.body, .class("entered"), .lang("zh-Hans"))
                }
            }
        }
    }

    private var words: HTML {
        HTML {
            Component.hiddenFields(hidden)
            HTML.label(.class("choice")) {
                HTML.input(
                    .type("checkbox"),
                    .name("send-\(row.id)"),
                    .value("1"),
                    .checked(row.isTicked)
                )
                HTML.span(book.say(.replyBatchTick))
            }
            Component.textArea(
                field,
                value: row.text,
                rows: 5,
                limit: Replying.mostCharacters,
                in: book
            )
        }
    }

    /// What was typed for one that can no longer be answered from here.
    private var kept: HTML {
        HTML {
            HTML.p(book.say(.replyChangeYours), .class("small quiet"))
            HTML.p(row.text, .class("entered entered--kept"), .lang("zh-Hans"))
        }
    }

    var field: Field {
        Field(
            "text-\(row.id)",
            book.say(.replyTextLabel),
            error: row.error.map { ReplyForm.words($0, in: book) }
        )
    }

    /// As the record stands now: who sends it once more has read the notice above.
    private var hidden: [FormTarget.Hidden] {
        let now = row.change == nil ? nil : row.preview
        let slot = now.map { $0.template?.slot } ?? row.slot
        return [
            .init("version-\(row.id)", String(now?.suggestion.version ?? row.version)),
            .init("slot-\(row.id)", slot?.key ?? ""),
            .init("template-\(row.id)", now?.template?.key ?? row.template),
            .init("facts-\(row.id)", ReplyBatchForm.written(now?.facts ?? row.facts)),
        ]
    }

    private func say(_ change: LeftOut.Change) -> String {
        switch change {
        case .answered(let reply):
            book.say(
                .replyChangeAnswered(
                    post: book.language == .zh ? reply.post : reply.postEnglish,
                    time: book.time(reply.at)
                )
            )
        case .ruled(let ruling):
            book.say(.replyChangeRuled(outcome: book.say(ruling.outcome.name)))
        case .moved(let state): book.say(.replyChangeMoved(state: book.say(state.name)))
        case .fact(let token, let was, let now):
            book.say(
                .replyChangeFact(
                    name: token.rawValue,
                    was: was,
                    now: now.isEmpty ? "—" : now
                )
            )
        case .noCandidate: book.say(.replyNoCandidate)
        case .edited: book.say(.replyChangeEdited)
        case .gone: book.say(.replyChangeGone)
        }
    }
}
