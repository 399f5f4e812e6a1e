import Civics
import Ledger
import Sheets

/// Reads rows by the rules of a jurisdiction on a day.
struct SuggestionRowReader: Sendable {
    let sheet: SuggestionSheet
    let fields: Set<String>
    let today: CivilDate
    private let places: [String: [Jurisdiction]]

    init(
        _ sheet: SuggestionSheet,
        home: ID<Jurisdiction>,
        tree: JurisdictionTree,
        fields: [String],
        today: CivilDate
    ) {
        self.sheet = sheet
        self.fields = Set(fields)
        self.today = today
        var places: [String: [Jurisdiction]] = [:]
        for place in tree.children(of: home) where place.kind.isLowest {
            for name in Set([place.name, place.slug, place.nameEnglish].map(Self.key)) {
                places[name, default: []].append(place)
            }
        }
        self.places = places
    }

    /// Reads a row, or says everything that is wrong with it.
    func read(_ row: SheetRow) -> JudgedRow {
        var cells = SuggestionCells(row, sheet)
        let reference = cells.limitedLine(.reference)
        let receivedOn = cells.date(.receivedOn, today: today)
        let dayOfPlace = receivedOn ?? today
        let postmarkedOn = cells.date(.postmarkedOn, today: today)
        if let postmarkedOn, let receivedOn, postmarkedOn > receivedOn {
            cells.note(
                .postmarkedOn,
                .postmarkAfterReceipt(postmarkedOn, receivedOn: receivedOn)
            )
        }
        let channel = cells.word(.channel, blank: Channel.other) { .channelUnknown($0) }
        let via = cells.word(.via, blank: ArrivalWay.notRecorded) { .viaUnknown($0) }
        let certainty = cells.word(.certainty, blank: Certainty.recorded) { .certaintyUnknown($0) }
        let submitter = cells.limitedLine(.submitter)
        let phone = phone(&cells)
        let field = field(&cells)
        let place = place(&cells, on: dayOfPlace)
        let body = body(&cells)
        let title = cells.limitedLine(.title)
        let beneficiaries = cells.limitedLine(.beneficiaries)
        let estimatedCost = cells.money(.estimatedCost)
        let source = cells.limitedLine(.source)
        guard cells.faults.isEmpty, let channel, let via, let certainty else {
            return JudgedRow(row, nil, cells)
        }
        let read = SuggestionRow(
            reference: reference.isEmpty ? nil : reference,
            receivedOn: dayOfPlace,
            postmarkedOn: postmarkedOn,
            channel: channel,
            via: via,
            submitter: submitter,
            phone: phone,
            field: field,
            place: place,
            title: title.isEmpty ? ChineseText.title(from: body) : title,
            body: body,
            beneficiaries: beneficiaries,
            estimatedCost: estimatedCost,
            provenance: Provenance(certainty, source: source)
        )
        return JudgedRow(row, read, cells)
    }

    private func phone(_ cells: inout SuggestionCells) -> String {
        let phone = cells.line(.phone)
        if !phone.isEmpty, Contact(phone) == nil {
            cells.note(.phone, .phoneUnreadable)
        }
        return phone
    }

    private func field(_ cells: inout SuggestionCells) -> String {
        let field = cells.line(.field)
        if !field.isEmpty, !fields.contains(field) {
            cells.note(.field, .fieldUnknown(SuggestionCells.shortened(field)))
        }
        return field
    }

    /// The town of a cell; nil for all of the jurisdiction, and where something is noted.
    private func place(_ cells: inout SuggestionCells, on day: CivilDate) -> ID<Jurisdiction>? {
        let text = cells.line(.place)
        guard !text.isEmpty else {
            cells.note(.place, .placeMissing)
            return nil
        }
        if Everywhere.isMeant(by: text) { return nil }
        guard let named = places[Self.key(text)] else {
            cells.note(.place, .placeUnknown(SuggestionCells.shortened(text)))
            return nil
        }
        guard let place = named.first(where: { $0.isValid(on: day) }) else {
            cells.note(.place, .placeNotThen(SuggestionCells.shortened(text), on: day))
            return nil
        }
        return place.id
    }

    private func body(_ cells: inout SuggestionCells) -> String {
        let body = cells.lines(.text)
        let fewest = SuggestionForm.fewestCharacters
        if body.isEmpty {
            cells.note(.text, .textMissing)
        } else if body.count < fewest {
            cells.note(.text, .textTooShort(characters: body.count, fewest: fewest))
        } else if let most = SuggestionColumn.text.mostCharacters, body.count > most {
            cells.note(.text, .tooLong(characters: body.count, most: most))
        }
        return body
    }

    private static func key(_ name: String) -> String {
        ChineseText.folded(name).lowercased()
    }
}
