import Civics
import Ledger
import Markup
import Proposing
import Wording

/// What is held, the oldest first, each with why and with what can be done.
struct HeldListPage {
    let book: Phrasebook
    let page: HeldPage
    let limit: Int
    let outcome: IntakeOutcome
    /// The one that a refused step was about.
    let about: ID<Suggestion>?
    let target: (Address, Int, [FormTarget.Hidden]) -> FormTarget

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            outcome.notice(in: book)
            Component.errorSummary(faults, in: book)
            HTML.div(.class("stack")) {
                Component.headline(
                    page.total == 0
                        ? .intakeHeldHeadlineNone : .intakeHeldHeadline(count: page.total),
                    in: book
                )
                Component.lead(book.say(.intakeHeldLead))
            }
            if page.held.isEmpty { empty } else { list }
            ChannelCounts(book: book, counts: page.counts).content
        }
    }

    private var empty: HTML {
        Component.empty(
            title: book.say(.intakeHeldEmptyTitle),
            book.say(.intakeHeldEmptyText)
        )
    }

    @HTML.Builder private var list: HTML {
        HTML.ol(.class("held")) {
            for held in page.held { item(held) }
        }
        Component.pages(
            page.offset + 1...max(page.offset + 1, page.offset + page.held.count),
            of: page.total,
            previous: page.offset > 0 ? path(from: max(0, page.offset - limit)) : nil,
            next: page.offset + limit < page.total ? path(from: page.offset + limit) : nil,
            in: book
        )
    }

    private func path(from offset: Int) -> String {
        offset == 0 ? Address.held.path : Address.held.path + "?from=\(offset)"
    }

    private func item(_ held: HeldSuggestion) -> HTML {
        let suggestion = held.suggestion
        return HTML.li(.class("stack stack--tight"), .id("held-\(suggestion.id)")) {
            HTML.p(.class("eyebrow")) {
                Component.badge(book.say(held.verdict.reason.name), .yellow)
                HTML.span(suggestion.reference, .class("num"))
                HTML.span(book.say(suggestion.channel.name))
                HTML.time(
                    suggestion.receivedOn.description,
                    .datetime(suggestion.receivedOn.description)
                )
            }
            HTML.h2 {
                HTML.a(suggestion.title, .href(Address.suggestion(suggestion.id).path))
            }
            HTML.p(suggestion.body, .class("entered column"), .lang("zh-Hans"))
            HTML.p(book.say(held.verdict.message), .class("small quiet"))
            if held.campaign.total > 1 {
                HTML.p(
                    book.say(
                        .intakeNotesCampaign(
                            count: held.campaign.total,
                            phones: held.campaign.telephones
                        )
                    ),
                    .class("small quiet")
                )
            }
            release(held)
            reject(suggestion)
        }
    }

    private func release(_ held: HeldSuggestion) -> HTML {
        let suggestion = held.suggestion
        let address = Address.releaseSuggestion(suggestion.id)
        return HTML.div(.class("row")) {
            Component.form(target(address, suggestion.version, []), class: nil) {
                Component.button(book.say(.intakeHeldRelease), .second, size: .small)
            }
            if held.campaign.held > 1 {
                Component.form(
                    target(address, suggestion.version, [.init("all", "1")]),
                    class: nil
                ) {
                    Component.button(
                        book.say(.intakeHeldReleaseAll(count: held.campaign.held)),
                        .second,
                        size: .small
                    )
                }
            }
        }
    }

    private func reject(_ suggestion: Suggestion) -> HTML {
        Component.details(
            book.say(.intakeHeldRejectTitle),
            isOpen: suggestion.id == about && outcome.step == .reject
        ) {
            Component.form(target(.rejectHeld(suggestion.id), suggestion.version, [])) {
                Component.select(
                    reasonField(suggestion.id),
                    options: RejectionReason.allCases.map {
                        FormOption($0.rawValue, book.say($0.name))
                    },
                    prompt: book.say(.intakeEntryChoose),
                    in: book
                )
                Component.input(
                    groundsField(suggestion.id),
                    value: suggestion.id == about ? outcome.typed : "",
                    in: book
                )
                Component.submitRow {
                    Component.button(book.say(.intakeHeldRejectButton), .second)
                }
            }
        }
    }

    private func reasonField(_ id: ID<Suggestion>) -> Field {
        var error: Message?
        if id == about, outcome.error == .rejectionMissing { error = outcome.fault(.reject) }
        return Field(
            "reason",
            book.say(.intakeHeldRejectReason),
            error: error.map(book.say),
            form: id.description
        )
    }

    private func groundsField(_ id: ID<Suggestion>) -> Field {
        var error: Message?
        if id == about, outcome.error != .rejectionMissing { error = outcome.fault(.reject) }
        return Field(
            "grounds",
            book.say(.intakeHeldRejectGrounds),
            error: error.map(book.say),
            form: id.description
        )
    }

    private var faults: [Field] {
        about.map { [reasonField($0), groundsField($0)] } ?? []
    }
}
