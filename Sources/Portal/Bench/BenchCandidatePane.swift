import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The candidate in the making: one that there is with what it is made of, or one to be begun.
struct BenchCandidatePane {
    let page: BenchPage
    let chosen: BenchSuggestion

    private var book: Phrasebook { page.book }

    var content: HTML {
        Component.pane(
            title: page.desk.candidate?.candidate.code ?? book.say(.benchNewTitle),
            beside: {
                if let candidate = page.desk.candidate?.candidate {
                    Component.badge(
                        book.say(candidate.state.isOpen ? .benchDraft : .benchClosed),
                        .accent
                    )
                }
            },
            content: {
                if !page.desk.candidates.isEmpty { another }
                if let candidate = page.desk.candidate {
                    existing(candidate)
                } else {
                    new
                }
            }
        )
    }

    /// Another candidate at the right.
    private var another: HTML {
        Component.form(
            FormTarget(Address.bench.path, method: .get, hidden: hidden),
            class: "filter-row bench-another",
            label: book.say(.benchAnother)
        ) {
            Component.select(
                Field("candidate", book.say(.benchAnother)),
                options: page.desk.candidates.map {
                    FormOption($0.id.description, "\($0.code.suffix(3)) \($0.name)")
                },
                selected: page.desk.candidate?.candidate.id.description,
                prompt: book.say(.benchNewTitle),
                in: book
            )
            Component.button(book.say(.benchAnotherButton), .second, size: .small)
        }
    }

    private var hidden: [FormTarget.Hidden] {
        var fields: [FormTarget.Hidden] = [.init("at", chosen.suggestion.id.description)]
        if let call = page.desk.call { fields.append(.init("call", call.call.id.description)) }
        if page.asked.floor != BenchQuery.usualFloor {
            fields.append(.init("floor", String(page.asked.floor)))
        }
        return fields
    }

    // MARK: - One that there is

    private func existing(_ found: BenchCandidate) -> HTML {
        HTML {
            HTML.h3(found.candidate.name, .lang("zh-Hans"))
            Component.facts([
                (
                    book.say(.benchFieldLabel),
                    HTML(
                        found.candidate.field.isEmpty
                            ? "—" : FieldNames.name(of: found.candidate.field, in: book)
                    )
                ),
                (
                    book.say(.benchTargetLabel),
                    HTML {
                        found.target?.quantity.printed ?? "—"
                        if let target = found.target {
                            HTML.br()
                            HTML.span(
                                BenchTargetReading(target: target, book: book).text,
                                .class("small quiet")
                            )
                        }
                    }
                ),
            ])
            if found.total > 0 { merged(found) }
            if found.latest.count > 1 { all(found) }
        }
    }

    private func merged(_ found: BenchCandidate) -> HTML {
        Component.form(
            FormTarget(
                page.splitTarget.address,
                hidden: page.splitTarget.hidden + page.taking
            ),
            class: "stack stack--tight"
        ) {
            HTML.div(
                .class("table-wrap"),
                .tabindex(0),
                .role("group"),
                .aria("label", book.say(.componentsTableScrolls(name: book.say(.benchMergedTitle))))
            ) {
                HTML.table(.class("table")) {
                    HTML.caption {
                        book.say(.benchMerged(count: found.total))
                        " "
                        HTML.small(channels(found))
                    }
                    HTML.tbody { for item in found.latest { row(item) } }
                }
            }
            if found.total > found.latest.count {
                HTML.p(
                    book.say(.benchMergedShown(shown: found.latest.count)),
                    .class("small quiet")
                )
            }
        }
    }

    private func channels(_ found: BenchCandidate) -> String {
        found.channels.filter { $0.number > 0 }
            .map { "\(book.say($0.channel.name)) \(book.number($0.number))" }
            .joined(separator: book.language == .zh ? "、" : ", ")
    }

    private func row(_ item: Suggestion) -> HTML {
        HTML.tr {
            HTML.th(.scope("row")) {
                HTML.a(
                    String(item.reference.suffix(4)),
                    .href(page.query { $0.at = item.id }.path),
                    .title(item.reference)
                )
            }
            HTML.td(item.title, .lang("zh-Hans"))
            HTML.td(.class("num")) {
                HTML.button(
                    .type("submit"),
                    .class("button button--quiet button--small"),
                    .name("take-\(item.id)"),
                    .value(String(item.version)),
                    .aria("label", book.say(.benchTakeOut(reference: item.reference)))
                ) { book.say(.benchTake) }
            }
        }
    }

    /// All that are shown, at once.
    private func all(_ found: BenchCandidate) -> HTML {
        Component.form(
            FormTarget(
                page.splitTarget.address,
                hidden: page.splitTarget.hidden + page.taking
                    + found.latest.map { .init("take-\($0.id)", String($0.version)) }
            ),
            class: nil
        ) {
            Component.button(
                book.say(.benchTakeAll(count: found.latest.count)),
                .quiet,
                size: .small
            )
        }
    }

    // MARK: - One to be begun

    private var new: HTML {
        HTML.div(.class("form")) {
            line("name", hint: .benchNameHint)
            fieldChoice
            HTML.div(.class("stack stack--tight")) {
                line("target", hint: .benchTargetHint)
                readBack
                look
            }
            HTML.p(book.say(.benchNewText), .class("small quiet"))
        }
    }

    private var look: HTML {
        HTML.p {
            HTML.button(
                .type("submit"),
                .class("button button--quiet button--small"),
                .name("look"),
                .value("1"),
                .form(BenchPage.formID)
            ) { book.say(.benchTargetLook) }
        }
    }

    private func line(_ name: String, hint: Message) -> HTML {
        let field = page.entry(name, hint: hint, isOptional: name == "target")
        return Component.field(field, in: book) {
            HTML.input(
                .class("input"),
                .id(field.id),
                .name(name),
                .type("text"),
                .form(BenchPage.formID),
                .value(name == "name" ? entered : page.form.target),
                .aria("describedby", field.describedBy()),
                .aria("invalid", field.invalid)
            )
        }
    }

    /// What was typed; before that, what the suggestion is called.
    private var entered: String {
        page.form.name.isEmpty && page.form.fault == nil && !page.form.isLooking
            ? chosen.suggestion.title : page.form.name
    }

    private var fieldChoice: HTML {
        let field = page.entry("field", isOptional: true)
        let selected =
            page.form.decision == nil && !page.form.isLooking
            ? chosen.suggestion.field : page.form.field
        return Component.field(field, in: book) {
            HTML.select(
                .class("select"),
                .id(field.id),
                .name("field"),
                .form(BenchPage.formID),
                .aria("describedby", field.describedBy()),
                .aria("invalid", field.invalid)
            ) {
                HTML.option("—", .value(""))
                for name in page.fields {
                    HTML.option(
                        FieldNames.name(of: name, in: book),
                        .value(name),
                        .selected(name == selected)
                    )
                }
            }
        }
    }

    @HTML.Builder private var readBack: HTML {
        if let target = try? CandidateTarget(bench: page.form.target, of: page.form.name) {
            HTML.p(
                BenchTargetReading(target: target, book: book).text,
                .class("small"),
                .role("status")
            )
        }
    }
}

/// How a target is understood: 读作：停车位，不少于 1600，个，“余”.
struct BenchTargetReading {
    let target: CandidateTarget
    let book: Phrasebook

    var text: String {
        switch target.quantity {
        case .state(let state):
            book.say(.benchReadState(indicator: target.indicator, state: state))
        case .amount(let amount):
            book.say(
                .benchReadAmount(
                    indicator: target.indicator,
                    relation: book.say(relation),
                    number: grouped(amount.number.description),
                    unit: amount.unit.name.isEmpty ? "—" : amount.unit.name,
                    word: amount.qualifier.words.first.map { "“\($0)”" } ?? "—"
                )
            )
        }
    }

    private var relation: Message {
        switch target.relation {
        case .atLeast: .benchRelationAtLeast
        case .equal: .benchRelationEqual
        case .atMost: .benchRelationAtMost
        case .rate: .benchRelationRate
        case .reached: .benchRelationReached
        }
    }
}
