import Civics
import Markup
import Proposing
import Wording

/// Those like the one in the middle: how alike, and where they are already.
struct BenchNearPane {
    let page: BenchPage

    private var book: Phrasebook { page.book }

    var content: HTML {
        Component.pane(
            title: book.say(.benchNearTitle(count: page.desk.near.count)),
            isPadded: false,
            beside: { floor },
            content: { list }
        )
    }

    /// The least likeness that is shown.
    private var floor: HTML {
        Component.form(
            FormTarget(
                Address.bench.path,
                method: .get,
                hidden: hidden
            ),
            class: "row bench-floor",
            label: book.say(.benchFloorLabel)
        ) {
            HTML.label(.for("field-floor"), .class("small quiet")) { book.say(.benchFloorFrom) }
            HTML.input(
                .class("input input--num"),
                .id("field-floor"),
                .name("floor"),
                .type("text"),
                .inputmode("numeric"),
                .value(String(page.asked.floor))
            )
            HTML.span("%", .class("small quiet"))
            Component.button(book.say(.benchFloorButton), .quiet, size: .small)
        }
    }

    private var hidden: [FormTarget.Hidden] {
        var fields: [FormTarget.Hidden] = []
        let query = page.query { _ in }
        if let call = query.call { fields.append(.init("call", call.description)) }
        if let at = query.at { fields.append(.init("at", at.description)) }
        if let candidate = query.candidate {
            fields.append(.init("candidate", candidate.description))
        }
        return fields
    }

    @HTML.Builder private var list: HTML {
        if page.desk.isPreparing {
            HTML.p(book.say(.benchPreparing), .class("pane-body quiet"))
        } else if page.desk.near.isEmpty {
            HTML.p(book.say(.benchNearEmpty), .class("pane-body quiet"))
        } else {
            HTML.ul(.class("slips")) {
                for neighbour in page.desk.near { slip(neighbour) }
            }
        }
    }

    private func slip(_ neighbour: BenchDesk.Neighbour) -> HTML {
        let suggestion = neighbour.item.suggestion
        return HTML.li(.class("slip slip--tick")) {
            tick(neighbour.item)
            HTML.div {
                HTML.h3(.lang("zh-Hans")) {
                    HTML.a(
                        suggestion.title,
                        .href(page.query { $0.at = suggestion.id }.path),
                        .data("slip", "")
                    )
                }
                HTML.p(
                    book.say(
                        .benchSource(
                            channel: book.say(suggestion.channel.name),
                            via: book.say(suggestion.via.name),
                            day: suggestion.receivedOn.description
                        )
                    )
                )
                Component.likeness(percent: neighbour.similarity.percent, in: book)
                standing(neighbour.item)
            }
        }
    }

    @HTML.Builder private func tick(_ item: BenchSuggestion) -> HTML {
        if item.candidate == nil {
            HTML.input(
                .type("checkbox"),
                .name("tick-\(item.suggestion.id)"),
                .value(String(item.suggestion.version)),
                .form(BenchPage.formID),
                .checked(page.form.ticked.contains { $0.id == item.suggestion.id }),
                .aria("label", book.say(.benchTick(title: item.suggestion.title)))
            )
        } else {
            HTML.span(.class("slip-done"), .aria("hidden", "true")) { "✓" }
        }
    }

    /// Where it is already.
    @HTML.Builder private func standing(_ item: BenchSuggestion) -> HTML {
        if let candidate = item.candidate {
            HTML.p(book.say(.benchIsIn(code: candidate.code, name: candidate.name)))
        } else if let ruling = item.suggestion.ruling {
            HTML.p(book.say(.replyQueueDecided(outcome: book.say(ruling.outcome.name))))
        }
    }
}
