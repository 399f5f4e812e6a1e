import Civics
import Delivering
import Ledger
import Markup
import Wording

/// A project as it stands in a list: number, name, what was published of it, where it stands.
struct ProjectEntry {
    private let programme: Programme
    private let enrolment: Enrolment
    private let board: DeliveryBoard?
    private let kinds: ProgrammeKinds
    private let scope: Scope
    private let book: Phrasebook

    init(
        _ programme: Programme,
        _ enrolment: Enrolment,
        _ board: DeliveryBoard?,
        _ kinds: ProgrammeKinds,
        _ scope: Scope,
        _ book: Phrasebook
    ) {
        self.programme = programme
        self.enrolment = enrolment
        self.board = board
        self.kinds = kinds
        self.scope = scope
        self.book = book
    }

    /// The entry, a link as a whole.
    var entry: Entry {
        let name = enrolment.subject.localName(in: book.language)
        if let board, let row = board[enrolment.number], row.entry.plan != nil {
            let slowest = row.progress.slowest ?? row.progress.results.first
            return Entry(
                number: enrolment.number,
                name: name.text,
                lang: name.lang,
                address: Address.project(year: programme.year, number: enrolment.number)
                    .path(in: scope),
                place: FieldNames.name(of: enrolment.subject.field, in: book),
                done: slowest?.share,
                plan: slowest?.plannedShare,
                says: slowest.map { said($0) } ?? .empty,
                light: row.mark,
                unit: board.unit(row.entry.duties.lead, in: book)
            )
        }
        return Entry(
            number: enrolment.number,
            name: name.text,
            lang: name.lang,
            address: Address.project(year: programme.year, number: enrolment.number)
                .path(in: scope),
            place: FieldNames.name(of: enrolment.subject.field, in: book),
            says: HTML.span { says },
            unit: state
        )
    }

    /// What is there of what was promised: 建成里程 22.1 / 28公里.
    private func said(_ line: EntryProgress.Line) -> HTML {
        HTML.span {
            line.months.measure.localName(in: book.language).html
            " "
            DoneOfTarget(line: line, book: book).text
            if enrolment.isSample { Component.sampleMark(in: book) }
        }
    }

    /// What was published: 四好农村路80公里；新增车位1600余个.
    private var says: HTML {
        let known = enrolment.measures.filter { $0.fact != nil }
        return HTML {
            if known.isEmpty { book.say(.projectMeasureNone) }
            for (index, measured) in known.enumerated() {
                if index > 0 {
                    book.say(.projectMeasureSeparator)
                    book.gap
                }
                SaidMeasure(measured, book).html
            }
            if enrolment.isSample { Component.sampleMark(in: book) }
        }
    }

    private var state: String? {
        kinds[programme.kind]?.state(enrolment.state)?.name.text(in: book.language)
    }
}

/// A measure with its value in a few words: 四好农村路80公里.
struct SaidMeasure {
    private let measured: MeasuredFact
    private let book: Phrasebook

    init(_ measured: MeasuredFact, _ book: Phrasebook) {
        self.measured = measured
        self.book = book
    }

    /// The words; those that are not in the page's language are marked.
    var html: HTML {
        let name = measured.measure.localName(in: book.language)
        guard let fact = measured.fact else { return name.html }
        let value = PublishedValue(fact.value, in: book).text
        let said = book.say(sentence(fact.value, name: name.text, value: value.text))
        guard name.isForeign || value.isForeign else { return HTML(said) }
        return HTML.span(said, .lang(Language.zh.tag))
    }

    private func sentence(_ quantity: Quantity, name: String, value: String) -> Message {
        switch quantity {
        case .amount: .projectMeasureSaid(name: name, value: value)
        case .state: .projectMeasureStands(name: name, value: value)
        }
    }
}

extension Subject {
    /// The name in a language; the Chinese one where nobody translated it.
    func name(in language: Language) -> String { localName(in: language).text }

    /// The same, knowing which language it is.
    func localName(in language: Language) -> LocalText {
        LocalText(name, english: nameEnglish, in: language)
    }
}

extension Measure {
    /// The name in a language; the Chinese one where nobody translated it.
    func name(in language: Language) -> String { localName(in: language).text }

    /// The same, knowing which language it is.
    func localName(in language: Language) -> LocalText {
        LocalText(name, english: nameEnglish, in: language)
    }
}
