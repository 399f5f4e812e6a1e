import Civics
import Delivering
import Ledger
import Markup
import Wording

/// Who leads an entry, works on it, helps and answers for it.
struct DutiesPage {
    let book: Phrasebook
    let board: DeliveryBoard
    let row: DeliveryBoard.Row
    let form: DutyForm
    let entry: DeliveryEntry
    let target: FormTarget

    private var fields: DeliveryFields {
        DeliveryFields(
            book: book,
            part: "duties",
            entry: entry,
            fresh: ["lead": form.lead, "leader": form.leader, "contact": form.contact]
        )
    }

    var content: HTML {
        HTML {
            DeliveryCrumbs(book: book, board: board, row: row).html(.deliveryDutiesTitle)
            HTML.div(.class("stack stack--loose column")) {
                fields.refusal
                Component.headline(.deliveryDutiesHeadline, in: book)
                Component.lead(book.say(.deliveryDutiesLead))
                Component.form(target) {
                    Component.select(
                        fields.field("lead", book.say(.deliveryDutyLead)),
                        options: options,
                        selected: form.lead,
                        prompt: book.say(.deliveryDutyPrompt),
                        in: book
                    )
                    boxes(.responsible, form.responsible)
                    boxes(.cooperating, form.cooperating)
                    fields.input(
                        "leader",
                        .deliveryDutyLeader,
                        hint: .deliveryDutyPostHint,
                        isOptional: true
                    )
                    fields.input(
                        "contact",
                        .deliveryDutyContact,
                        hint: .deliveryDutyPostHint,
                        isOptional: true
                    )
                    Component.submitRow {
                        Component.button(book.say(.deliveryDutiesButton))
                    }
                }
            }
        }
    }

    private var options: [FormOption] {
        board.unitsWithDuties.map {
            FormOption($0.id.description, board.unit($0.id, in: book) ?? $0.name)
        }
    }

    private func boxes(_ role: Duty.Role, _ chosen: [String]) -> HTML {
        HTML.fieldset(.class("field")) {
            HTML.legend(.class("label")) {
                book.say(role.name)
                " "
                HTML.span(book.say(.componentsFormOptional), .class("optional"))
            }
            if let fault = entry.fault(role.rawValue, of: "duties", in: book) {
                HTML.p(fault, .class("error"), .id("field-duties-\(role.rawValue)"))
            }
            HTML.div(.class("choice-grid")) {
                for unit in board.unitsWithDuties {
                    HTML.label(.class("choice")) {
                        HTML.input(
                            .type("checkbox"),
                            .name("\(role.rawValue)-\(unit.id)"),
                            .value("1"),
                            .checked(chosen.contains(unit.id.description))
                        )
                        HTML.span(board.unit(unit.id, in: book) ?? unit.name)
                    }
                }
            }
        }
    }
}

/// The way back from a page of an entry.
struct DeliveryCrumbs {
    let book: Phrasebook
    let board: DeliveryBoard
    var row: DeliveryBoard.Row?

    /// The links, ending here.
    func html(_ here: Message) -> HTML {
        var links = [
            PageLink(board.name(in: book).text, to: Address.deliveryList(board.key).path)
        ]
        if let row {
            links.append(
                PageLink(
                    row.entry.enrolment.subject.name(in: book.language),
                    to: Address.deliveryEntry(row.key).path
                )
            )
        }
        return Component.crumbs(links, here: book.say(here), in: book)
    }

    /// The links, ending with the entry itself.
    func entry(_ row: DeliveryBoard.Row) -> HTML {
        Component.crumbs(
            [PageLink(board.name(in: book).text, to: Address.deliveryList(board.key).path)],
            here: row.entry.enrolment.subject.name(in: book.language),
            in: book
        )
    }
}
