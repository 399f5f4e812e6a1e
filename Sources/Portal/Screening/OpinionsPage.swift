import Civics
import Ledger
import Markup
import Proposing
import Wording

/// What a unit is asked: what waits first, by due date, then what it has answered.
struct OpinionsPage {
    let book: Phrasebook
    let questions: [AskedQuestion]
    let today: CivilDate

    private var waiting: [AskedQuestion] { questions.filter(\.isWaiting) }
    private var answered: [AskedQuestion] { questions.filter { !$0.isWaiting } }

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            Component.headline(headline, in: book)
            if questions.isEmpty {
                Component.empty(
                    title: book.say(.screeningOpinionsEmptyTitle),
                    book.say(.screeningOpinionsEmptyText)
                )
            }
            if !waiting.isEmpty {
                HTML.section(.class("stack")) {
                    HTML.h2(book.say(.screeningMineTitle))
                    Component.todo(waiting.map { $0.todo(on: today, in: book) })
                }
            }
            if !answered.isEmpty {
                HTML.section(.class("stack")) {
                    HTML.h2(book.say(.screeningAnsweredTitle))
                    Component.todo(answered.map(done))
                }
            }
        }
    }

    private var headline: Message {
        let overdue = waiting.filter { $0.assignment.dueOn < today }.count
        if waiting.isEmpty { return .screeningOpinionsHeadlineNone }
        return overdue == 0
            ? .screeningOpinionsHeadline(count: waiting.count)
            : .screeningOpinionsHeadlineOverdue(count: waiting.count, overdue: overdue)
    }

    private func done(_ question: AskedQuestion) -> TodoItem {
        TodoItem(
            due: question.opinions.last.map { book.say($0.verdict.name) } ?? "—",
            .green,
            task: question.suggestion.title,
            address: Address.opinion(question.assignment.id).path,
            detail: book.say(
                .screeningQuestionDetail(
                    reference: question.suggestion.reference,
                    number: question.round.number,
                    date: book.date(question.assignment.dueOn)
                )
            )
        )
    }
}

extension AskedQuestion {
    /// The question as a piece of work.
    func todo(on today: CivilDate, in book: Phrasebook) -> TodoItem {
        let mark = DueMark(due: assignment.dueOn, today: today, book: book)
        return TodoItem(
            due: mark.text,
            mark.kind,
            task: suggestion.title,
            address: Address.opinion(assignment.id).path,
            detail: book.say(
                .screeningQuestionDetail(
                    reference: suggestion.reference,
                    number: round.number,
                    date: book.date(assignment.dueOn)
                )
            ),
            action: book.say(.screeningOpine)
        )
    }
}
