import Civics
import Delivering
import Ledger
import Markup
import Wording

/// What a file changes in the plan of an entry: what stands now, and what the file says.
struct PlanChangeSection {
    let book: Phrasebook
    let change: PlanPreview.Change

    private var entry: DeliveringEntry { change.entry }
    private var name: LocalText { entry.enrolment.subject.localName(in: book.language) }

    var content: HTML {
        HTML.section(.class("stack stack--tight")) {
            HTML.h3(.lang(name.lang)) { "\(entry.enrolment.number). \(name.text)" }
            HTML.p(book.say(state), .class("small quiet"))
            Component.table(
                name: name.text,
                columns: [
                    TableColumn(book.say(.planFileWhat), .head),
                    TableColumn(book.say(.planFileNow)),
                    TableColumn(book.say(.planFileThen)),
                ],
                rows: change.edits.map { edit in
                    TableRow([
                        HTML(edit.name(entry.measures, in: book)),
                        side(edit.from, edit),
                        side(edit.to, edit),
                    ])
                },
                in: book
            )
            if let first = firstTargets { HTML.p(first, .class("small quiet")) }
        }
    }

    private var state: Message {
        switch (change.needsDecision, change.isMajor) {
        case (false, _): .planFileStateDraft
        case (true, false): .planFileStateMinor
        case (true, true): .planFileStateMajor
        }
    }

    private func side(_ parts: [String], _ edit: PlanEdit) -> HTML {
        HTML(edit.words(parts, in: book))
    }

    /// The targets of the first plan, beside the new ones.
    private var firstTargets: String? {
        guard let first = entry.firstPlan else { return nil }
        let targets = change.edits.compactMap { edit -> String? in
            guard case .target(let number) = edit.what,
                let measure = entry.measures.first(where: { $0.ordinal == number }),
                let target = first.target(of: measure.id)
            else { return nil }
            return book.say(
                .deliveryChangeOf(
                    measure: measure.name(in: book.language),
                    change: target.printed
                )
            )
        }
        guard !targets.isEmpty else { return nil }
        return book.say(
            .planFileFirstTargets(
                targets: targets.joined(separator: book.say(.deliveryListSeparator) + book.gap)
            )
        )
    }
}

extension PlanEdit {
    /// What is changed, in words.
    func name(_ measures: [Measure], in book: Phrasebook) -> String {
        func of(_ number: Int, _ what: Message) -> String {
            let measure = measures.first { $0.ordinal == number }
            return book.say(
                .deliveryChangeOf(
                    measure: measure?.name(in: book.language) ?? "",
                    change: book.say(what)
                )
            )
        }
        return switch what {
        case .deadline: book.say(.deliveryFieldDeadline)
        case .place: book.say(.deliveryFieldPlace)
        case .target(let measure): of(measure, .deliveryFieldTarget)
        case .months(let measure, _): of(measure, .planFileMonths)
        case .month(let measure): of(measure, .deliveryFieldMonth)
        case .milestone(let number): book.say(.deliveryMilestoneLabel(number: number))
        }
    }

    /// One side of it; a dash where nothing stands there.
    func words(_ parts: [String], in book: Phrasebook) -> String {
        guard parts.contains(where: { !$0.isEmpty }) else { return "—" }
        let separator = book.say(.deliveryListSeparator) + book.gap
        switch what {
        case .months(_, let months):
            return zip(months, parts).map { month, figure in
                book.say(
                    .planFileMonthFigure(
                        month: PlanChart.month(month, in: book),
                        figure: figure.isEmpty ? "—" : grouped(figure)
                    )
                )
            }.joined(separator: separator)
        case .month:
            return parts.compactMap { Int($0).map { PlanChart.month($0, in: book) } }.joined()
        case .deadline, .place, .target, .milestone:
            return parts.filter { !$0.isEmpty }.joined(separator: separator)
        }
    }
}
