import Civics
import Deciding
import Markup
import Wording

/// The fields of the forms with which changes are recorded.
struct DeputyFields {
    let book: Phrasebook
    let entry: DeputyEntry
    let delegations: [Delegation]
    /// The form they stand in, where a page has several.
    let form: String?

    /// What every record has: the day, the decision, why.
    @HTML.Builder var basis: HTML {
        Component.input(since, value: entry.form.since, kind: .date, in: book)
        Component.input(document, value: entry.form.document, in: book)
        Component.input(reason, value: entry.form.reason, in: book)
    }

    /// The fields of a step beside those.
    func own(_ step: DeputyStep) -> HTML {
        switch step {
        case .leave: departureChoices
        case .move: delegationChoice
        case .seat: seatInput
        case .rename: nameInput
        }
    }

    /// Who was elected to a vacant seat.
    @HTML.Builder var person: HTML {
        Component.input(number, value: entry.form.number, kind: .integer, in: book)
        nameInput
        delegationChoice
        seatInput
    }

    /// The fields of a by-election, for the summary of errors.
    var joining: [Field] { [number, name, delegation, seat, since, document, reason] }

    /// The fields of a step, for the summary of errors.
    func all(_ step: DeputyStep) -> [Field] {
        switch step {
        case .leave: [departure, since, document, reason]
        case .move: [delegation, since, document, reason]
        case .seat: [seat, since, document, reason]
        case .rename: [name, since, document, reason]
        }
    }

    private var nameInput: HTML {
        Component.input(name, value: entry.form.name, kind: .personName, in: book)
    }

    private var seatInput: HTML {
        Component.input(seat, value: entry.form.seat, in: book)
    }

    private var delegationChoice: HTML {
        Component.select(
            delegation,
            options: delegations.map {
                FormOption($0.id.description, $0.name(in: book.language))
            },
            selected: entry.form.delegation,
            prompt: book.say(.rollFormDelegationPrompt),
            in: book
        )
    }

    private var departureChoices: HTML {
        Component.choices(
            departure,
            options: Departure.allCases.map {
                FormOption($0.rawValue, book.say($0.name), consequence: book.say($0.text))
            },
            selected: [entry.form.departure],
            in: book
        )
    }

    private func field(
        _ name: String,
        _ label: Message,
        hint: Message? = nil,
        isOptional: Bool = false
    ) -> Field {
        Field(
            name,
            book.say(label),
            isOptional: isOptional,
            hint: hint.map(book.say),
            error: entry.faults.error(name, in: book),
            form: form
        )
    }

    private var number: Field { field("number", .rollFormNumber, hint: .rollFormNumberHint) }
    private var name: Field { field("name", .rollFormName) }
    private var delegation: Field { field("delegation", .rollFormDelegation) }
    private var seat: Field {
        field("seat", .rollFormSeat, hint: .rollFormSeatHint, isOptional: true)
    }
    private var departure: Field { field("departure", .rollFormDeparture) }
    private var since: Field { field("since", .rollFormSince, hint: .rollFormSinceHint) }
    private var document: Field {
        field("document", .rollFormDocument, hint: .rollFormDocumentHint)
    }
    private var reason: Field { field("reason", .rollFormReason, hint: .rollFormReasonHint) }
}
