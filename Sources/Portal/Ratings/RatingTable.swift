import Civics
import Deciding
import Ledger
import Markup
import Tallying
import Wording

/// Every item of a counted rating with what the forms say of it, and its grade: what did not reach
/// the year's target is marked beside it, and what was not rated says so.
struct RatingTable {
    let book: Phrasebook
    let ballot: CountedBallot
    let forms: CountedForms
    /// The same items in words, in the same order.
    let explained: [RatedItemExplanation]
    /// Whether the numbers of forms may be shown, and not the grades alone.
    var showsCounts = true
    /// Whether each item's shares stand below its grade; a sheet has the numbers alone.
    var showsShares = false

    var content: HTML {
        Component.table(
            name: book.say(.ratingTableName),
            columns: heads,
            rows: zip(forms.items, explained).map { row($0, $1) },
            in: book
        )
    }

    private var heads: [TableColumn] {
        var heads = [
            TableColumn(book.say(.pollPaperNumber), .number),
            TableColumn(book.say(.ballotColumnItem), .head),
            TableColumn(book.say(.ratingTableGrade)),
        ]
        if showsCounts {
            heads += columns.map { TableColumn(book.say($0.title), .number) }
        }
        return heads
    }

    private var columns: [(title: Message, number: (RatingTally) -> Int)] {
        [
            (.ratingGradeSatisfied, { $0.satisfied }), (.ratingGradeBasic, { $0.basic }),
            (.ratingGradeDissatisfied, { $0.dissatisfied }), (.countingLineLeftBlank, { $0.blank }),
        ]
    }

    private func row(_ item: RatedItem, _ explained: RatedItemExplanation) -> TableRow {
        var tally: RatingTally?
        if case .graded(let counted, _) = item.rating { tally = counted }
        var cells = [
            HTML(item.item.id.text), ballot.name(of: item.item.id, in: book.language).html,
            grade(explained),
        ]
        if showsCounts {
            cells += columns.map { column in
                HTML(tally.map { book.number(column.number($0)) } ?? "—")
            }
        }
        return TableRow(cells, item.grade == nil ? .off : .usual)
    }

    private func grade(_ item: RatedItemExplanation) -> HTML {
        HTML {
            if item.grade == nil {
                book.say(item.label)
            } else {
                HTML.b(book.say(item.label))
            }
            if let mark = item.mark {
                " "
                Component.badge(book.say(mark), .yellow)
            }
            if showsShares, let shares = item.shares {
                HTML.p(book.say(shares), .class("small quiet"))
            }
        }
    }
}

extension CountedBallot {
    /// What an item is called; its id where it has no name.
    func name(of id: ItemID, in language: Language) -> LocalText {
        guard let item = items.first(where: { $0.id == id.text }) else {
            return LocalText(own: id.text)
        }
        return LocalText(item.name, english: item.nameEnglish, in: language)
    }
}

extension RatingResult {
    /// How many projects are rated satisfied, of those that were rated.
    var headline: Message {
        let grades = forms?.items.compactMap(\.grade) ?? []
        let satisfied = grades.count { $0 == .satisfied }
        return satisfied == grades.count
            ? .ratingHeadlineAll(count: grades.count)
            : .ratingHeadlineSome(items: grades.count, satisfied: satisfied)
    }

    /// How it came about, in sentences.
    func explanation(in language: Language) -> RatingExplanation {
        RatingExplanation(
            of: count,
            by: record,
            in: language,
            calling: { ballot.name(of: $0, in: language).text }
        )
    }

    /// The forms that were counted; nil of a rating that was stopped.
    var forms: CountedForms? {
        if case .counted(let forms) = count.outcome.result { forms } else { nil }
    }

    /// Whether it was made up, and one mark at the head is enough.
    var isInvented: Bool { ballot.inventions.contains(.everything) }
}

extension CountedForms {
    /// How many forms are void, whatever the reason.
    var voidForms: Int { void.reduce(0) { $0 + $1.ballots } }
}
