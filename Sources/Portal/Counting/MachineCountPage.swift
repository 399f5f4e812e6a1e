import Civics
import Deciding
import Ledger
import Markup
import Proposing
import Tallying
import Wording

/// What the keypads of the hall counted: entered by one, confirmed by another, or broken off.
struct MachineCountPage {
    let book: Phrasebook
    let view: CountingView
    let entry: CountingEntry<MachineForm>
    /// The decision and why, as they were typed to break the session off.
    let fault: CountingEntry<[String]>
    let enter: FormTarget
    let confirm: FormTarget
    let breakOff: FormTarget
    /// The account that looks.
    let account: ID<Account>

    var content: HTML {
        HTML {
            sections.crumbs(book.say(.countingMachineOpen))
            HTML.div(.class("stack stack--loose column")) {
                sections.refusal(entry.error ?? fault.error, besides: fields)
                Component.errorSummary(
                    fields,
                    namingFields: true,
                    in: book
                )
                Component.headline(headline, in: book)
                if view.session.state == .closed {
                    if view.seats.contains(.chief) { check }
                    if mayEnter { entering }
                    if !view.seats.isDisjoint(with: [.chief, .conductor]) { breaking }
                } else {
                    sections.reconciliation
                }
            }
        }
    }

    private var sections: CountingSections { CountingSections(book: book, view: view) }

    private var headline: Message {
        switch view.session.state {
        case .closed where view.isMachineEntered: .countingMachineHeadlineEntered
        case .closed: mayEnter ? .countingMachineHeadline : .countingMachineHeadlineWait
        case .counted: .countingHeadlineCounted
        case .void: .countingHeadlineVoid
        case .abandoned: .countingHeadlineAbandoned
        case .opened, .issuing, .casting, .reconciled, .counting: .countingRefusedEarly
        }
    }

    /// Whoever entered it corrects it; another teller does not.
    private var mayEnter: Bool {
        view.seats.contains(.teller)
            && (!view.isMachineEntered || view.machine?.enteredBy == account)
    }

    private var fields: [Field] { [device] + form.fields + [file, document, reason] }

    private var form: CountForm {
        CountForm(
            book: book,
            poll: view.poll,
            ballot: view.ballot,
            form: entry.form.numbers,
            error: { entry.error($0, in: book) },
            isPaper: false,
            takesFocus: false
        )
    }

    // MARK: - Entering

    private var entering: HTML {
        form.target(enter) {
            Component.input(device, value: entry.form.device, in: book)
            form.content
            Component.fileField(file, accept: AttachmentRule.machinePrint.accept, in: book)
            Component.submitRow {
                Component.button(
                    book.say(
                        view.machine == nil ? .countingMachineButton : .countingEntryCorrect
                    )
                )
                HTML.output(.id("count-check"), .class("quiet"), .role("status")) {}
            }
        }
    }

    // MARK: - Confirming

    @HTML.Builder private var check: HTML {
        if let machine = view.machine {
            let words = CountLineWords(book: book, poll: view.poll, rule: view.ballot.rule)
            let lines = BoxLines(view.ballot, channel: .keypad).all
                .filter { !$0.mayBeEmpty || machine.totals[$0] > 0 }
            Component.facts([
                (book.say(.countingMachineDevice), HTML.span(machine.device)),
                (book.say(.countingLineKeypads), HTML(book.number(machine.papers))),
                (
                    book.say(.countingMachinePrint),
                    HTML.a(
                        book.say(.countingMachinePrintLink),
                        .href(Address.machinePrint(view.session.id).path)
                    )
                ),
            ])
            Component.table(
                name: book.say(.countingSumsCrumb),
                columns: [
                    TableColumn(book.say(.countingCompareLine), .head),
                    TableColumn(book.say(.countingSumsNumber), .number),
                ],
                rows: lines.map { line in
                    TableRow([
                        HTML(words.name(line)), HTML(book.number(machine.totals[line])),
                    ])
                },
                in: book
            )
            if machine.enteredBy == account {
                HTML.p(book.say(.countingRefusedSame))
            } else {
                HTML.p(book.say(.countingMachineText))
                Component.form(confirm) {
                    Component.submitRow {
                        Component.button(book.say(.countingMachineConfirm))
                    }
                }
            }
        }
    }

    private var breaking: HTML {
        Component.details(
            book.say(.countingMachineFault),
            isOpen: fault.error != nil
        ) {
            HTML.p(book.say(.countingMachineFaultText))
            Component.form(breakOff) {
                Component.input(document, value: fault.form.first ?? "", in: book)
                Component.input(reason, value: fault.form.last ?? "", in: book)
                Component.submitRow {
                    Component.button(book.say(.countingMachineFaultButton), .danger)
                }
            }
        }
    }

    private var device: Field {
        Field(
            "device",
            book.say(.countingMachineDevice),
            error: entry.error("device", in: book)
        )
    }

    private var file: Field {
        Field(
            "file",
            book.say(.countingMachinePrint),
            isOptional: view.machine != nil,
            hint: book.say(.countingMachinePrintHint),
            error: entry.error("file", in: book)
        )
    }

    private var document: Field {
        Field(
            "document",
            book.say(.countingMachineDocument),
            error: fault.error("document", in: book)
        )
    }

    private var reason: Field {
        Field("reason", book.say(.countingRuleReason), error: fault.error("reason", in: book))
    }
}
