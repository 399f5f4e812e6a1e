import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The fields of a section as they stand, for reading; those that say nothing are left out.
///
/// The words are those of the candidate book.
struct SectionView {
    let book: Phrasebook
    let record: CandidateRecord
    let places: [Jurisdiction]

    func rows(_ section: CandidateSection) -> [(name: String, value: HTML)] {
        if section == .index, let index = record.details.publicIndex, index.basis == .computed {
            let says = Message.candidateIndexComputed(
                index: index.text,
                count: record.mergedTotal
            )
            return [(book.say(section.name), HTML(book.say(says)))]
        }
        let entry = CandidateBook.Entry(record, suggestions: [], places: places)
        return section.bookFields.compactMap { field in
            let lines = entry.lines(field, in: book)
            guard !lines.isEmpty, field != .origin || record.details.origin != .own else {
                return nil
            }
            return (
                book.say(field.label),
                HTML {
                    for line in lines { HTML.p { MixedText(line, in: book.language).html } }
                }
            )
        }
    }
}

extension CandidateSection {
    /// The fields of the book that a section fills.
    var bookFields: [BookField] {
        switch self {
        case .basics: [.nameEnglish, .field, .category, .origin, .content]
        case .parts: [.subItems]
        case .targets: [.targets]
        case .places: [.places]
        case .money: [.total, .annual, .funding]
        case .units:
            [.lead, .responsible, .cooperating, .viceMayorPost, .contactPost, .maintenance]
        case .time: [.start, .finish, .stageGoal]
        case .grounds: [.beneficiaries, .background, .necessity, .feasibility, .risk]
        case .opinions: [.opinions]
        case .index: [.publicIndex]
        }
    }
}
