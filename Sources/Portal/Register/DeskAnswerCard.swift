import Civics
import Deciding
import Ledger
import Markup
import Wording

/// What came of the last scan, to be read in one glance: who, where they sit, and what was done.
struct DeskAnswerCard {
    let book: Phrasebook
    let register: SittingRegister
    let mode: DeskMode
    let answer: DeskAnswer
    let target: FormTarget

    var content: HTML {
        switch answer {
        case .done(let act):
            card("done", act.state, register.deputy(act.deputy), said(act))
        case .broughtIn(let count):
            card("done", .registerAnswerBroughtIn(count: count), nil, [])
        case .issuedToAll(let count):
            card("done", .registerAnswerIssuedToAll(count: count), nil, [])
        case .undone(let act):
            card(
                "done",
                .registerAnswerUndone,
                register.deputy(act.deputy),
                [book.say(.registerAnswerUndoneText)]
            )
        case .found(let deputy): card("know", .registerAnswerFound, deputy, leave(deputy))
        case .refused(let error, let deputy): refused(error, deputy)
        case .observer(let observer):
            card(
                observer.isPresent ? "done" : "know",
                observer.isPresent ? .registerAnswerObserverIn : .registerAnswerObserverOut,
                nil,
                name: observer.name,
                place: observer.unit,
                [book.say(.registerAnswerObserverText)]
            )
        case .choose(let finding, let words): choose(finding, words)
        }
    }

    private func refused(_ error: RegisterError, _ deputy: MeetingDeputy?) -> HTML {
        switch error {
        case .presentAlready:
            card(
                "know",
                .registerAnswerPresentAlready,
                deputy,
                [book.say(error.message(in: book))]
            )
        case .issuedAlready:
            card(
                "stop",
                .registerAnswerIssuedAlready,
                deputy,
                [book.say(error.message(in: book))]
            )
        default:
            card(
                "stop",
                mode == .issue ? .registerAnswerNotIssued : .registerAnswerNot,
                deputy,
                [book.say(error.message(in: book))]
            )
        }
    }

    /// What is said beneath what was done.
    private func said(_ act: DeskAct) -> [String] {
        switch act {
        case .checkedIn(let deputy):
            return register.deputy(deputy).map(leave) ?? []
        case .cameBack, .left: return []
        case .issued(let deputy, let sessions):
            let issued = register.sessions.filter { sessions.contains($0.session.id) }
            let titles = issued.map { $0.title.name(in: book.language) }
            var said = [
                book.say(
                    .registerAnswerIssuedOf(
                        titles: titles.joined(separator: book.language == .zh ? "”“" : "”, “"),
                        count: sessions.count
                    )
                )
            ]
            if issued.contains(where: { $0.issues[deputy] == true }) {
                said.append(book.say(.registerAnswerIssuedAssisted))
            }
            return said
        case .exchanged: return [book.say(.registerAnswerExchangedText)]
        }
    }

    private func leave(_ deputy: MeetingDeputy) -> [String] {
        register.onLeave.contains(deputy.deputy) ? [book.say(.registerAnswerOnLeave)] : []
    }

    private func card(
        _ kind: String,
        _ state: Message,
        _ deputy: MeetingDeputy?,
        name: String? = nil,
        place: String? = nil,
        _ said: [String]
    ) -> HTML {
        HTML.section(
            .class("desk-answer desk-answer--\(kind)"),
            .role(kind == "stop" ? "alert" : "status")
        ) {
            HTML.p(book.say(state), .class("desk-state"))
            if let name = name ?? deputy?.name {
                HTML.h2(name, .class("desk-name"), .lang("zh-Hans"))
            }
            if let place = place ?? deputy.map({ register.place(of: $0, in: book) }) {
                HTML.p(place, .class("desk-place"))
            }
            for sentence in said { HTML.p(sentence) }
            if let deputy { actions(deputy) }
        }
    }

    /// What else can be done for the deputy who stands there.
    @HTML.Builder private func actions(_ deputy: MeetingDeputy) -> HTML {
        let held = register.sessions.filter {
            ($0.session.state == .issuing || $0.session.state == .casting)
                && $0.issues[deputy.deputy] != nil
        }
        HTML.div(.class("desk-actions")) {
            if deputy.left == nil, !register.isPresent(deputy.deputy) {
                press(
                    "enter",
                    register.attendance[deputy.deputy] == false
                        ? .registerAnswerComeBack : .registerAnswerEnter,
                    deputy
                )
            }
            if register.isPresent(deputy.deputy),
                !held.contains(where: { $0.session.state == .issuing })
            {
                press("leave", .registerAnswerLeave, deputy)
            }
            for one in held { exchange(one, deputy) }
        }
    }

    private func press(_ step: String, _ name: Message, _ deputy: MeetingDeputy) -> HTML {
        Component.form(form(step, deputy), class: nil) {
            Component.button(book.say(name), .second)
        }
    }

    private func exchange(_ one: SessionRegister, _ deputy: MeetingDeputy) -> HTML {
        HTML.details(.class("desk-undo")) {
            HTML.summary(
                book.say(.registerAnswerExchange(title: one.title.name(in: book.language)))
            )
            Component.form(
                form("exchange", deputy, [.init("session", one.session.id.description)]),
                class: "stack stack--tight",
                label: book.say(.registerAnswerExchangeWhy)
            ) {
                HTML.p(book.say(.registerAnswerExchangeWhy), .class("small quiet"))
                HTML.div(.class("row")) {
                    for reason in ExchangeReason.allCases {
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

    private func form(
        _ step: String,
        _ deputy: MeetingDeputy,
        _ more: [FormTarget.Hidden] = []
    ) -> FormTarget {
        FormTarget(
            target.address,
            hidden: target.hidden
                + [.init("step", step), .init("deputy", deputy.deputy.description)] + more
        )
    }

    private func choose(_ finding: DeskFinding, _ words: String) -> HTML {
        let list = DeskList(book: book, register: register, mode: mode, target: target)
        switch finding {
        case .one(let deputy): return card("know", .registerAnswerFound, deputy, [])
        case .several(let deputies):
            return HTML.section(.class("desk-answer desk-answer--know"), .role("status")) {
                HTML.h2(book.say(.registerDeskChoose(count: deputies.count)))
                HTML.p(book.say(.registerDeskChooseText))
                list.deputies(deputies)
            }
        case .observers(let observers):
            return HTML.section(.class("desk-answer desk-answer--know"), .role("status")) {
                HTML.h2(book.say(.registerAnswerObserver))
                HTML.p(book.say(.registerAnswerObserverText))
                list.observers(observers)
            }
        case .nobody(let miss):
            let (title, text) = miss.sentences(words)
            return HTML.section(.class("desk-answer desk-answer--stop"), .role("alert")) {
                HTML.h2(book.say(title))
                HTML.p(book.say(text))
            }
        }
    }
}

extension DeskAct {
    /// What was done, as large as it can be read across a desk.
    fileprivate var state: Message {
        switch self {
        case .checkedIn: .registerAnswerCheckedIn
        case .cameBack: .registerAnswerCameBack
        case .left: .registerAnswerLeft
        case .issued: .registerAnswerIssued
        case .exchanged: .registerAnswerExchanged
        }
    }
}

extension DeskMiss {
    /// What is wrong, and what to do.
    fileprivate func sentences(_ words: String) -> (Message, Message) {
        switch self {
        case .empty: (.registerMissEmpty, .registerMissEmptyText)
        case .unknown: (.registerMissUnknown(words: words), .registerMissUnknownText)
        case .mistypedCode: (.registerMissMistyped, .registerMissMistypedText(words: words))
        case .otherMeeting(let number):
            (.registerMissOtherMeeting(number: number), .registerMissOtherMeetingText)
        case .foreignCode: (.registerMissForeign, .registerMissForeignText)
        }
    }
}
