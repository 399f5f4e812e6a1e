import Civics
import Deciding
import Ledger
import Markup
import Wording

/// A desk: what counts, one big input, what came of the last scan, and the last steps.
struct RegisterDeskPage {
    let book: Phrasebook
    let register: SittingRegister
    let mode: DeskMode
    /// What came of the last step; nil where the page was just opened.
    let answer: DeskAnswer?
    let trail: DeskTrail
    /// Which list is to be tapped through: the ordinal of a delegation, `observers`, or nothing.
    let list: String
    /// Numbers that were typed and refused.
    let numbers: String
    /// Where every form of the page is sent.
    let target: FormTarget

    var content: HTML {
        HTML.div(.class("desk stack")) {
            Component.headline(
                .registerDeskHeadline(number: register.sitting.number),
                in: book
            )
            modes
            figures
            input
            if let answer {
                DeskAnswerCard(
                    book: book,
                    register: register,
                    mode: mode,
                    answer: answer,
                    target: target
                ).content
            }
            DeskTogether(
                book: book,
                register: register,
                mode: mode,
                numbers: numbers,
                target: target
            ).content
            steps
            lists
            HTML.script(.type("module"), .src(Address.asset("desk.js").path))
        }
    }

    /// What counts; a script reads it again from the page as it is by then.
    private var figures: HTML {
        HTML.div(
            .id("desk-figures"),
            .class("stack stack--tight"),
            .data("from", "\(Address.registerDesk.path)?mode=\(mode.rawValue)")
        ) {
            DeskFigures(book: book, register: register, mode: mode).content
        }
    }

    private var modes: HTML {
        Component.tabs(
            label: book.say(.registerDeskModes),
            DeskMode.allCases.map { one in
                (
                    PageLink(
                        book.say(
                            one == .checkIn ? .registerDeskModeCheckIn : .registerDeskModeIssue
                        ),
                        to: Address.registerDesk.path + "?mode=\(one.rawValue)",
                        isCurrent: one == mode
                    ),
                    nil
                )
            },
            in: book
        )
    }

    /// The one input; it has the focus and is empty, so that a scanner writes into it: what was
    /// typed and means nobody stands in the answer.
    private var input: HTML {
        let label: Message
        let button: Message
        switch mode {
        case .checkIn: (label, button) = (.registerDeskInputCheckIn, .registerDeskButtonCheckIn)
        case .issue where register.issuing.isEmpty:
            (label, button) = (.registerDeskInputLook, .registerDeskButtonLook)
        case .issue: (label, button) = (.registerDeskInputIssue, .registerDeskButtonIssue)
        }
        return Component.form(target, class: "desk-form") {
            HTML.label(book.say(label), .class("label"), .for("field-q"))
            HTML.div(.class("desk-line")) {
                HTML.input(
                    .class("input desk-input"),
                    .id("field-q"),
                    .name("q"),
                    .type("text"),
                    .autocomplete("off"),
                    .autocapitalize("none"),
                    .enterkeyhint("done"),
                    .autofocus()
                )
                Component.button(book.say(button), size: .big, name: "step", value: "scan")
            }
            if mode == .issue, !register.issuing.isEmpty {
                HTML.label(.class("choice")) {
                    HTML.input(.type("checkbox"), .name("assisted"), .value("1"))
                    HTML.span(book.say(.registerDeskAssisted))
                }
            }
        }
    }

    private var steps: HTML {
        HTML.section(.class("stack stack--tight section"), .aria("labelledby", "steps")) {
            HTML.h2(book.say(.registerTrailTitle), .id("steps"))
            if trail.acts.isEmpty {
                HTML.p(book.say(.registerTrailNone), .class("quiet"))
            } else {
                HTML.ol(.class("desk-steps")) {
                    for act in trail.acts { HTML.li { step(act) } }
                }
                HTML.p(book.say(.registerTrailText), .class("small quiet"))
            }
        }
    }

    @HTML.Builder private func step(_ act: DeskAct) -> HTML {
        let deputy = register.deputy(act.deputy)
        HTML.span(deputy?.name ?? "—", .class("desk-step-name"), .lang("zh-Hans"))
        HTML.span(book.say(act.name), .class("quiet"))
        HTML.details(.class("desk-undo")) {
            HTML.summary(book.say(.registerUndoButton))
            Component.form(
                FormTarget(
                    target.address,
                    hidden: target.hidden + [.init("step", "undo"), .init("act", act.written)]
                ),
                class: "stack stack--tight",
                label: book.say(.registerUndoWhy)
            ) {
                HTML.p(book.say(.registerUndoWhy), .class("small quiet"))
                HTML.div(.class("row")) {
                    for reason in DeskReason.allCases {
                        Component.button(
                            book.say(reason.name),
                            .second,
                            size: .small,
                            name: "reason",
                            value: reason.rawValue
                        )
                    }
                }
            }
        }
    }

    private var lists: HTML {
        HTML.section(.class("stack section"), .aria("labelledby", "lists"), .id("list")) {
            HTML.h2(book.say(.registerDeskLists), .id("lists"))
            HTML.nav(.class("row"), .aria("label", book.say(.registerDeskLists))) {
                for delegation in register.delegations {
                    chosen(delegation.name(in: book.language), String(delegation.ordinal))
                }
                if !register.observers.isEmpty {
                    chosen(book.say(.registerDeskListsObservers), "observers")
                }
            }
            DeskList(book: book, register: register, mode: mode, target: target)
                .content(of: list)
        }
    }

    private func chosen(_ name: String, _ value: String) -> HTML {
        HTML.a(
            name,
            .class("chosen-link"),
            .href(
                Address.registerDesk.path + "?mode=\(mode.rawValue)&list=\(value)#list"
            ),
            .aria("current", value == list ? "true" : nil)
        )
    }
}

extension DeskAct {
    /// What was done, in the list of the last steps.
    var name: Message {
        switch self {
        case .checkedIn: .registerTrailCheckedIn
        case .cameBack: .registerTrailCameBack
        case .left: .registerTrailLeft
        case .issued(_, let sessions): .registerTrailIssued(count: sessions.count)
        case .exchanged: .registerTrailExchanged
        }
    }
}

extension DeskReason {
    var name: Message {
        switch self {
        case .wrongPerson: .registerUndoWrongPerson
        case .slip: .registerUndoSlip
        case .foreignPass: .registerUndoForeignPass
        }
    }
}

extension ExchangeReason {
    var name: Message {
        switch self {
        case .miswritten: .registerExchangeMiswritten
        case .damaged: .registerExchangeDamaged
        case .misprinted: .registerExchangeMisprinted
        }
    }
}
