import Civics
import Database
import Ledger
import Wording

/// What follows from the day on which a suggestion comes in: its call, whether it is too late, and
/// by when it is to be answered.
///
/// Every way of arrival asks here, so that the web, the counter and a table treat a suggestion
/// alike. What comes after a call closed goes to the reserve, where the next call finds it; that
/// is told at once and answered like everything else.
struct Arrival: Hashable, Sendable {
    /// The call it belongs to; nil between calls.
    let call: ID<SuggestionCall>?
    /// Whether it came after the call's last day.
    let isLate: Bool
    /// The day by which it is to be answered; nil where no call promises one, or where the working
    /// days of that year are not known yet.
    let dueOn: CivilDate?
    /// The state it begins in.
    let state: Suggestion.State
    /// What is decided about a late one.
    let ruling: Ruling?

    /// Arrives between calls: nothing is promised but an answer.
    static let betweenCalls = Arrival(
        call: nil,
        isLate: false,
        dueOn: nil,
        state: .submitted,
        ruling: nil
    )
}

/// The calls of a jurisdiction with the working days: enough to place any number of arrivals.
struct ArrivalDesk: Sendable {
    private let calls: [SuggestionCall]
    private let calendar: WorkingCalendar

    /// Reads the published calls and the calendar.
    init<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) {
        self.init(
            calls: try SuggestionCallTable.all(of: jurisdiction, in: transaction),
            calendar: try WorkingCalendar.read(in: transaction)
        )
    }

    /// Places arrivals by given calls.
    init(calls: [SuggestionCall], calendar: WorkingCalendar) {
        self.calls = calls.filter { $0.state != .draft }
            .sorted { ($0.opensOn, $0.year) > ($1.opensOn, $1.year) }
        self.calendar = calendar
    }

    /// Places a suggestion that came on a day, with its postmark if it is a letter.
    ///
    /// It belongs to the latest call that had begun. A call is over for what comes after the year
    /// it was about: such a suggestion lies between calls.
    func place(receivedOn: CivilDate, postmarkedOn: CivilDate? = nil) -> Arrival {
        guard let call = calls.first(where: { $0.opensOn <= receivedOn }),
            receivedOn.year <= call.year
        else { return .betweenCalls }
        let isLate = call.isTooLate(receivedOn: receivedOn, postmarkedOn: postmarkedOn)
        let start = isLate ? receivedOn : call.closesOn
        return Arrival(
            call: call.id,
            isLate: isLate,
            dueOn: try? calendar.adding(workingDays: call.answerDays, to: start),
            state: isLate ? .decided : .submitted,
            ruling: isLate
                ? Ruling(
                    .reserved,
                    grounds: Phrasebook(.zh).say(
                        .callLateGrounds(
                            year: call.year,
                            closed: Phrasebook(.zh).date(call.closesOn)
                        )
                    )
                ) : nil
        )
    }
}
