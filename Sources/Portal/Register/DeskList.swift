import Civics
import Deciding
import Ledger
import Markup
import Wording

/// People to be tapped: each with delegation and seat, and how they stand.
struct DeskList {
    let book: Phrasebook
    let register: SittingRegister
    let mode: DeskMode
    let target: FormTarget

    /// The list that an address names; nothing where it names none.
    @HTML.Builder func content(of list: String) -> HTML {
        if list == "observers" {
            observers(register.observers)
        } else if let ordinal = Int(list),
            let delegation = register.delegations.first(where: { $0.ordinal == ordinal })
        {
            deputies(register.electorate.inOffice.filter { $0.delegation == delegation.id })
        }
    }

    /// Deputies, each with a button for what the desk does.
    func deputies(_ deputies: [MeetingDeputy]) -> HTML {
        Component.form(
            FormTarget(target.address, hidden: target.hidden + [.init("step", "choose")]),
            class: nil
        ) {
            HTML.ul(.class("desk-list")) {
                for deputy in deputies { HTML.li { row(deputy) } }
            }
        }
    }

    /// Observers, each with a button to check in or out.
    func observers(_ observers: [ObserverPresence]) -> HTML {
        HTML.ul(.class("desk-list")) {
            for observer in observers {
                HTML.li {
                    HTML.span(.class("desk-who")) {
                        HTML.b(observer.name, .lang("zh-Hans"))
                        HTML.span(observer.unit, .class("quiet small"), .lang("zh-Hans"))
                    }
                    HTML.span(
                        book.say(
                            observer.isPresent
                                ? .registerDeskStatePresent : .registerDeskStateAbsent
                        ),
                        .class("small quiet")
                    )
                    Component.form(
                        FormTarget(
                            target.address,
                            hidden: target.hidden + [
                                .init("observer", observer.id.description),
                                .init(
                                    "step",
                                    observer.isPresent ? "observer-out" : "observer-in"
                                ),
                            ]
                        ),
                        class: nil
                    ) {
                        Component.button(
                            book.say(
                                observer.isPresent
                                    ? .registerAnswerLeave : .registerAnswerEnter
                            ),
                            .second,
                            size: .small
                        )
                    }
                }
            }
        }
    }

    @HTML.Builder private func row(_ deputy: MeetingDeputy) -> HTML {
        HTML.span(.class("desk-who")) {
            HTML.b(deputy.name, .lang("zh-Hans"))
            HTML.span(register.place(of: deputy, in: book), .class("quiet small"))
        }
        HTML.span(
            book.say(register.standing(of: deputy)),
            .class(register.isPresent(deputy.deputy) ? "small desk-here" : "small quiet")
        )
        if let button = button(deputy) {
            Component.button(
                book.say(button),
                .second,
                size: .small,
                name: "deputy",
                value: deputy.deputy.description
            )
        }
    }

    /// What the desk can do for a deputy now; nil where there is nothing.
    private func button(_ deputy: MeetingDeputy) -> Message? {
        guard deputy.left == nil else { return nil }
        switch mode {
        case .checkIn:
            switch register.attendance[deputy.deputy] {
            case true: return nil
            case false: return .registerAnswerComeBack
            case nil: return .registerAnswerEnter
            }
        case .issue:
            guard !register.issuing.isEmpty else { return .registerDeskButtonLook }
            let wants = register.issuing.contains { $0.issues[deputy.deputy] == nil }
            return register.isPresent(deputy.deputy) && wants ? .registerDeskButtonIssue : nil
        }
    }
}

extension SittingRegister {
    /// Delegation, number and seat of a deputy, on one line.
    func place(of deputy: MeetingDeputy, in book: Phrasebook) -> String {
        [
            delegation(of: deputy)?.name(in: book.language) ?? "—",
            book.say(.registerDeskNumber(number: deputy.number)),
            deputy.seat ?? book.say(.registerDeskNoSeat),
        ].joined(separator: " · ")
    }

    /// How a deputy stands at the moment, in a word.
    func standing(of deputy: MeetingDeputy) -> Message {
        if deputy.left != nil { return .registerDeskStateNoDeputy }
        let underWay = sessions.filter {
            $0.session.state == .issuing || $0.session.state == .casting
        }
        if !underWay.isEmpty, underWay.allSatisfy({ $0.issues[deputy.deputy] != nil }) {
            return .registerDeskStatePaper
        }
        switch attendance[deputy.deputy] {
        case true: return .registerDeskStatePresent
        case false: return .registerDeskStateLeft
        case nil:
            return onLeave.contains(deputy.deputy)
                ? .registerDeskStateLeave : .registerDeskStateAbsent
        }
    }
}
