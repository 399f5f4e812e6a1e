import Deciding
import Markup
import Tallying
import Wording

/// A session in the counting room: the boxes as each seat sees them, and what is to be done.
struct CountingSessionPage {
    let book: Phrasebook
    let view: CountingView
    /// What was just done.
    let done: CountingDone?

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.countingNav), to: Address.counting.path)],
                here: sections.name,
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                if let done {
                    Component.notice(
                        .done,
                        title: book.say(.countingDoneTitle),
                        book.say(done.message)
                    )
                }
                Component.headline(headline, in: book)
                sections.reconciliation
                if view.session.state == .closed { opening }
                if view.session.channel == .paper, view.boxCount > 0 { boxes }
                if view.isForgotten { forgotten }
            }
        }
    }

    private var sections: CountingSections { CountingSections(book: book, view: view) }

    private var waiting: [CountingView.TellerBox] {
        view.tellerBoxes.filter { $0.isWaiting }
    }

    private var headline: Message {
        let differing = view.chiefBoxes.count { $0.state == .differing }
        switch view.session.state {
        case .opened, .issuing, .casting: return .countingRefusedEarly
        case .closed: return .countingHeadlineClosed
        case .void: return .countingHeadlineVoid
        case .abandoned: return .countingHeadlineAbandoned
        case .counted: return .countingHeadlineCounted
        case .reconciled, .counting:
            if !waiting.isEmpty { return .countingHeadlineWaiting(count: waiting.count) }
            if differing > 0 { return .countingHeadlineDiffering(count: differing) }
            return view.agreed == view.boxCount
                ? .countingHeadlineAgreed(count: view.boxCount)
                : .countingHeadlineProgress(boxes: view.boxCount, agreed: view.agreed)
        }
    }

    // MARK: - Before the count

    @HTML.Builder private var opening: HTML {
        if view.session.channel == .keypad {
            HTML.p(book.say(.countingMachineLead))
            HTML.p {
                Component.buttonLink(
                    book.say(.countingMachineOpen),
                    to: Address.machineCount(view.session.id).path
                )
            }
        } else if !view.seats.isDisjoint(with: [.chief, .conductor]) {
            HTML.p(book.say(.countingOpenLead(issued: view.session.issued ?? 0)))
            HTML.p {
                Component.buttonLink(
                    book.say(.countingOpenButton),
                    to: Address.openBoxes(view.session.id).path
                )
            }
        } else {
            HTML.p(book.say(.countingOpenWait))
        }
    }

    // MARK: - Boxes

    @HTML.Builder private var boxes: HTML {
        if !view.tellerBoxes.isEmpty { tellerBoxes }
        if !view.chiefBoxes.isEmpty { chiefBoxes }
        if view.tellerBoxes.isEmpty, view.chiefBoxes.isEmpty {
            HTML.p(book.say(.countingConductorNote), .class("quiet"))
        }
        if !view.seats.isDisjoint(with: [.teller, .chief]) { doubtful }
        if view.seats.contains(.chief) { sums }
    }

    private var tellerBoxes: HTML {
        let sorted = waiting + view.tellerBoxes.filter { !$0.isWaiting }
        return HTML.section(.class("stack"), .aria("labelledby", "boxes")) {
            Component.sectionHead(book.say(.countingBoxesTitle), id: "boxes")
            Component.table(
                name: book.say(.countingBoxesTitle),
                columns: [
                    TableColumn(book.say(.countingColumnBox), .head),
                    TableColumn(book.say(.countingColumnPapers), .number),
                    TableColumn(book.say(.countingColumnState)),
                    TableColumn(""),
                ],
                rows: sorted.enumerated().map { place, box in
                    TableRow([
                        HTML(book.say(.countingBox(number: box.number))),
                        HTML(book.number(box.papers)),
                        state(box),
                        action(box, isFirst: place == 0),
                    ])
                },
                in: book
            )
            HTML.p(book.say(.countingBlindNote), .class("quiet small"))
        }
    }

    private func state(_ box: CountingView.TellerBox) -> HTML {
        switch box.progress {
        case .doubtful(let count):
            Component.badge(book.say(.countingBoxDoubtful(count: count)), .yellow)
        case .yours(let isAgain):
            Component.badge(
                book.say(isAgain ? .countingBoxAgain : .countingBoxYours),
                isAgain ? .yellow : .accent
            )
        case .entered: Component.badge(book.say(.countingBoxEntered))
        case .others: Component.badge(book.say(.countingBoxOthers))
        case .differing: Component.badge(book.say(.countingBoxDiffering), .yellow)
        case .agreed: Component.badge(book.say(.countingBoxAgreed), .green)
        }
    }

    /// The first box that waits has the focus: Enter opens it.
    private func action(_ box: CountingView.TellerBox, isFirst: Bool) -> HTML {
        let (text, full): (Message, Message)
        switch box.progress {
        case .yours: (text, full) = (.countingEnter, .countingBoxEnter(number: box.number))
        case .entered:
            (text, full) = (.countingCorrect, .countingBoxCorrect(number: box.number))
        case .doubtful, .others, .differing, .agreed: return .empty
        }
        return HTML.a(
            book.say(text),
            .aria("label", book.say(full)),
            .class(
                box.isWaiting
                    ? "button button--small" : "button button--second button--small"
            ),
            .href(Address.countingBox(view.session.id, box.number).path),
            .autofocus(isFirst && box.isWaiting)
        )
    }

    private var chiefBoxes: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "room")) {
            Component.sectionHead(book.say(.countingRoomTitle), id: "room")
            Component.table(
                name: book.say(.countingRoomTitle),
                columns: [
                    TableColumn(book.say(.countingColumnBox), .head),
                    TableColumn(book.say(.countingColumnPapers), .number),
                    TableColumn(book.say(.countingColumnTry), .number),
                    TableColumn(book.say(.countingColumnState)),
                ],
                rows: view.chiefBoxes.map { box in
                    TableRow([
                        HTML(book.say(.countingBox(number: box.box.number))),
                        HTML(book.number(box.box.papers)),
                        HTML(book.number(box.box.attempt)),
                        HTML.div(.class("row")) {
                            state(box)
                            action(box)
                        },
                    ])
                },
                in: book
            )
        }
    }

    private func state(_ box: CountingView.ChiefBox) -> HTML {
        switch box.state {
        case .awaiting(let entries):
            Component.badge(book.say(.countingBoxAwaiting(count: entries)))
        case .differing:
            Component.badge(
                book.say(
                    .countingBoxLines(count: box.entries?.comparison.differences.count ?? 0)
                ),
                .red
            )
        case .agreed:
            Component.badge(
                book.say(box.rulings.isEmpty ? .countingBoxAgreed : .countingBoxRuled),
                .green
            )
        }
    }

    private func action(_ box: CountingView.ChiefBox) -> HTML {
        let (id, number) = (view.session.id, box.box.number)
        switch box.state {
        case .awaiting:
            return HTML.a(
                book.say(.countingRecountButton),
                .aria("label", book.say(.countingRecountLink(number: number))),
                .class("button button--quiet button--small"),
                .href(Address.recountBox(id, number).path)
            )
        case .differing:
            return HTML.a(
                book.say(.countingRulingButton),
                .aria("label", book.say(.countingCompareLink(number: number))),
                .class("button button--small"),
                .href(Address.compareBox(id, number).path)
            )
        case .agreed: return .empty
        }
    }

    // MARK: - Papers and sums

    private var doubtful: HTML {
        let open = view.papers.count { $0.ruling == nil }
        return HTML.section(.class("stack"), .aria("labelledby", "doubtful")) {
            Component.sectionHead(book.say(.countingDoubtfulTitle), id: "doubtful")
            HTML.p(
                book.say(
                    view.papers.isEmpty
                        ? .countingDoubtfulNone
                        : .countingDoubtfulSome(count: view.papers.count, open: open)
                )
            )
            HTML.p {
                Component.buttonLink(
                    book.say(.countingDoubtfulLink),
                    to: Address.doubtfulPapers(view.session.id).path,
                    .second,
                    size: .small
                )
            }
        }
    }

    @HTML.Builder private var sums: HTML {
        let isCounting = view.session.state == .counting && view.agreed == view.boxCount
        if isCounting || view.session.state == .counted {
            HTML.p {
                Component.buttonLink(
                    book.say(isCounting ? .countingSumsLink : .countingSumsShow),
                    to: Address.countingSums(view.session.id).path,
                    isCounting ? .primary : .second
                )
            }
        }
    }

    private var forgotten: HTML {
        Component.notice(
            .know,
            title: book.say(.countingForgottenTitle),
            book.say(.countingForgottenText)
        )
    }
}

extension CountingView.TellerBox {
    /// Whether it is this teller's turn.
    var isWaiting: Bool {
        if case .yours = progress { true } else { false }
    }
}
