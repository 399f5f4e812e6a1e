import Civics
import Ledger
import Markup
import Wording

/// A project as it stands in a list: number, name, what was published of it, where it stands.
struct ProjectEntry {
    private let programme: Programme
    private let enrolment: Enrolment
    private let kinds: ProgrammeKinds
    private let scope: Scope
    private let book: Phrasebook

    init(
        _ programme: Programme,
        _ enrolment: Enrolment,
        _ kinds: ProgrammeKinds,
        _ scope: Scope,
        _ book: Phrasebook
    ) {
        self.programme = programme
        self.enrolment = enrolment
        self.kinds = kinds
        self.scope = scope
        self.book = book
    }

    /// The entry, a link as a whole.
    var entry: Entry {
        Entry(
            number: enrolment.number,
            name: enrolment.subject.name(in: book.language),
            address: Address.project(year: programme.year, number: enrolment.number)
                .path(in: scope),
            says: HTML.span(measures),
            unit: state
        )
    }

    /// What was published: 四好农村路80公里、新增车位1600余个.
    private var measures: String {
        let said = enrolment.measures.compactMap { measured -> String? in
            guard let fact = measured.fact else { return nil }
            return book.say(
                .projectMeasureSaid(
                    name: measured.measure.name(in: book.language),
                    value: fact.value.printed
                )
            )
        }
        guard !said.isEmpty else {
            return FieldNames.name(of: enrolment.subject.field, in: book)
        }
        return said.joined(separator: book.language == .zh ? "；" : "; ")
    }

    private var state: String? {
        kinds[programme.kind]?.state(enrolment.state).map {
            book.language == .zh ? $0.name.zh : $0.name.en
        }
    }
}

extension Subject {
    /// The name in a language; the Chinese one where nobody translated it.
    func name(in language: Language) -> String {
        language == .en && !nameEnglish.isEmpty ? nameEnglish : name
    }
}

extension Measure {
    /// The name in a language; the Chinese one where nobody translated it.
    func name(in language: Language) -> String {
        language == .en && !nameEnglish.isEmpty ? nameEnglish : name
    }
}
