import Civics
import Delivering
import Ledger
import Markup
import Wording

extension DeliveryBoard.Row {
    /// The mark of its light: what is given up has none any more, what is not begun and not late none
    /// yet.
    var mark: LightMark {
        if entry.enrolment.isTerminated { return .ended }
        return shownColour?.mark ?? .notStarted
    }

    /// Until when it is known, in words; nil where that is the month of the board, or never.
    func knownUntil(_ board: DeliveryBoard, in book: Phrasebook) -> String? {
        guard let knownMonth, knownMonth < board.month else { return nil }
        return book.say(.deliveryKnownUntil(month: PlanChart.month(knownMonth, in: book)))
    }

    /// Why it has this light, in the visitor's language; empty where nothing is known.
    func reason(in book: Phrasebook) -> String {
        guard let word = light.reason?.band.word else { return "" }
        return book.language == .zh ? word.zh : word.en
    }
}

extension LightColour {
    /// How it is drawn; orange is drawn as red, its word says more.
    var mark: LightMark {
        switch self {
        case .green: .normal
        case .yellow: .slow
        case .orange, .red: .late
        case .blue: .accepted
        case .grey: .paused
        }
    }
}

extension EntryProgress.Line {
    /// The part of the year's target that is done; nil where nothing was reported.
    var share: Share? {
        progress.map { Share($0.done, of: $0.target) }
    }

    /// The part that was to be done by now; nil where it is not planned by months.
    var plannedShare: Share? {
        guard let progress, let planned = progress.planned else { return nil }
        return Share(planned, of: progress.target)
    }
}

extension Share {
    /// One figure of another.
    init(_ part: PlannedFigure, of whole: PlannedFigure) {
        let scale = max(part.number.scale, whole.number.scale)
        func scaled(_ number: DecimalNumber) -> Int64 {
            var value = number.coefficient
            for _ in number.scale..<scale { value *= 10 }
            return value
        }
        self.init(max(0, scaled(part.number)), of: max(1, scaled(whole.number)))
    }
}

/// A row's figures in words: 22.1 / 28公里.
struct DoneOfTarget {
    let line: EntryProgress.Line
    let book: Phrasebook

    /// The words; the target as it was promised.
    var text: String {
        let target = PublishedTarget(line, in: book).text
        guard let progress = line.progress else {
            return book.say(.deliveryNothingYet(target: target))
        }
        if line.months.measure.isState(line.target) {
            return progress.done == .zero ? book.say(.deliveryStateOpen(target: target)) : target
        }
        return book.say(
            .deliveryDoneOf(
                done: book.figure(progress.done, of: line.months.measure),
                target: target
            )
        )
    }
}

/// A target as it was promised, in the visitor's language.
struct PublishedTarget {
    private let line: EntryProgress.Line
    private let book: Phrasebook

    init(_ line: EntryProgress.Line, in book: Phrasebook) {
        self.line = line
        self.book = book
    }

    /// The words.
    var text: String {
        guard !line.months.measure.isMoney,
            let quantity = try? Quantity(written: line.target.printed)
        else {
            guard let figure = line.target.figure else { return line.target.printed }
            return book.say(.deliveryMoney(number: book.figure(figure, of: line.months.measure)))
        }
        return PublishedValue(quantity, in: book).text.text
    }
}

extension Phrasebook {
    /// A figure as a visitor reads it: of money 万元 in Chinese and million yuan in English, of
    /// anything else as it is.
    func figure(_ figure: PlannedFigure, of measure: Measure) -> String {
        guard measure.isMoney, language == .en else { return number(figure.number) }
        return number((try? figure.number.shifted(by: -2)) ?? figure.number)
    }
}
