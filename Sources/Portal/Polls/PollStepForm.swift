import Civics
import Deciding
import Markup
import Tallying
import Wording

/// The form of one step of a poll.
struct PollStepForm {
    let book: Phrasebook
    let view: PollView
    let step: PollStep
    /// What was tried with this form; nil where nothing was.
    let entry: PollEntry?
    let target: FormTarget

    private var day: PollDay { view.day }

    func content(_ kind: ButtonKind) -> HTML {
        Component.form(target) {
            controls
            Component.submitRow { Component.button(book.say(button), kind) }
        }
    }

    /// What locks the scheme of a rating names it.
    private var button: Message {
        step == .lockRule && day.poll.kind == .rating ? .ratingStepLock : step.button
    }

    /// The fields that may have something wrong with them.
    var fields: [Field] {
        switch step {
        case .open: [sitting, printed, items]
        case .addPapers: [printed]
        case .abandon: [document, reason]
        case .decide: [items, document, reason]
        case .accept: [document]
        case .announce: [number]
        case .seal: [packets, place, until]
        case .recount: isSealed ? [document, reason, unsealing] : [document, reason]
        default: []
        }
    }

    @HTML.Builder private var controls: HTML {
        switch step {
        case .open: opening
        case .addPapers:
            Component.input(printed, value: value("printed"), kind: .integer, in: book)
        case .abandon: decision
        case .decide:
            checks
            decision
        case .accept: Component.input(document, value: value("document"), in: book)
        case .announce: Component.input(number, value: value("number"), in: book)
        case .seal:
            Component.input(packets, value: value("packets"), kind: .integer, in: book)
            Component.input(place, value: value("place"), in: book)
            Component.input(until, value: value("until"), kind: .date, in: book)
        case .recount:
            decision
            if isSealed { Component.input(unsealing, value: value("opening"), in: book) }
        default: HTML.empty
        }
    }

    @HTML.Builder private var opening: HTML {
        Component.select(
            sitting,
            options: day.sittings.filter { !$0.isClosed }.map { sitting in
                FormOption(
                    sitting.id.description,
                    book.say(
                        .pollSittingOption(
                            number: sitting.number,
                            date: book.date(sitting.heldOn),
                            present: day.presence(in: sitting.id).present
                        )
                    )
                )
            },
            selected: value("sitting"),
            in: book
        )
        Component.input(printed, value: value("printed"), kind: .integer, in: book)
        if day.rule?.terms.channel == .keypad {
            Component.select(
                channel,
                options: [RuleChannel.keypad, .paper].map {
                    FormOption($0.rawValue, book.say($0.called))
                },
                selected: value("channel"),
                in: book
            )
        }
        if case .hold(let request) = view.next, request.kind == .shortfall { checks }
    }

    @HTML.Builder private var decision: HTML {
        Component.input(document, value: value("document"), in: book)
        Component.input(reason, value: value("reason"), in: book)
    }

    /// The items that a decision or a further round is about.
    private var checks: HTML {
        let ids = requested.map(\.text)
        let ticked =
            entry.map { Set($0.items) } ?? (step == .open ? Set(ids) : [])
        return Component.checks(
            items,
            options: requested.map { id in
                FormOption(
                    PollEntry.itemPrefix + id.text,
                    "\(id.text)　"
                        + day.poll.name(of: id, inEnglish: book.language == .en)
                )
            },
            ticked: Set(ticked.map { PollEntry.itemPrefix + $0 }),
            in: book
        )
    }

    private var requested: [ItemID] {
        switch view.next {
        case .hold(let request), .decide(let request): request.items
        case .finished, nil: []
        }
    }

    private func value(_ name: String) -> String { entry?[name] ?? "" }

    private var sitting: Field { field("sitting", .pollFieldSitting, hint: .pollFieldSittingHint) }
    private var printed: Field {
        field(
            "printed",
            step == .open ? .pollFieldPrinted : .pollFieldMore,
            hint: step == .open ? .pollFieldPrintedHint : nil
        )
    }
    private var channel: Field { field("channel", .pollFieldChannel) }
    private var items: Field {
        field("items", step == .decide ? .pollFieldElected : .pollFieldItems)
    }
    private var document: Field {
        field("document", .pollFieldDocument, hint: .pollFieldDocumentHint)
    }
    private var reason: Field { field("reason", .pollFieldReason) }
    private var number: Field { field("number", .pollFieldNumber, hint: .pollFieldNumberHint) }
    private var packets: Field { field("packets", .pollFieldPackets) }
    private var place: Field { field("place", .pollFieldPlace, hint: .pollFieldPlaceHint) }
    private var unsealing: Field {
        field("opening", .pollFieldOpening, hint: .pollFieldOpeningHint)
    }
    private var isSealed: Bool { day.poll.state == .sealed }
    private var until: Field { field("until", .pollFieldUntil) }

    private func field(_ name: String, _ label: Message, hint: Message? = nil) -> Field {
        Field(
            name,
            book.say(label),
            hint: hint.map(book.say),
            error: entry?.faults.first { $0.fieldName == name }.map { book.say($0.message) },
            form: step.rawValue
        )
    }
}
