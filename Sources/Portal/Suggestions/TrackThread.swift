import Civics
import Evaluating
import Ledger
import Markup
import Proposing
import Wording

/// The whole life of a suggestion as its author follows it, from several sources: its arrival, the
/// rounds of screening, its candidate, its answers, and what becomes of the candidate.
struct TrackThread {
    let book: Phrasebook
    let thread: SuggestionThread
    let candidatesAddress: String
    /// What became of the candidate since the list was frozen; nil where it was not.
    let after: FateSteps?
    /// The notices of it.
    let notices: [Notice]

    private var suggestion: Suggestion { thread.suggestion }
    private var story: SuggestionStory { thread.story }

    /// The steps in their order.
    var steps: [ThreadStep] {
        [received] + held + [takenUp] + rounds + merged + answers + fate + told + ended
    }

    // MARK: - The answer as a sentence

    /// Where it stands.
    var headline: Message {
        if suggestion.state == .withdrawn { return .suggestWithdrawHeadline }
        if let candidate = story.candidate, let headline = headline(candidate) { return headline }
        guard let reply = thread.replies.last else { return unanswered }
        switch reply.outcome {
        case .takenForward: return .trackHeadlineTakenForward
        case .merged: return .trackHeadlineMerged
        case .reserved: return .trackHeadlineReserved
        case .forwarded: return .trackHeadlineForwarded
        case .duplicate: return .trackHeadlineDuplicate
        case .rejected: return .trackHeadlineRejected
        }
    }

    private var unanswered: Message {
        switch suggestion.state {
        case .held: .suggestHeldHeadline
        case .submitted: .trackHeadlineSubmitted
        case .decided: .trackHeadlineDecided
        case .acknowledged, .replied, .withdrawn: .trackHeadlineAcknowledged
        }
    }

    /// What is known of the candidate once its answer was given, or the list was frozen.
    private func headline(_ candidate: Candidate) -> Message? {
        if let headline = after?.headline { return headline }
        switch candidate.state {
        case .elected: return .trackHeadlineElected
        case .notElected: return .trackHeadlineNotElected
        case .removed: return .trackHeadlineRemoved
        case .formal:
            if let number = candidate.ballotNumber { return .trackHeadlineOnBallot(number: number) }
        case .proposed, .screening, .arguing, .preliminary, .submitted: break
        }
        guard thread.replies.last?.outcome == .merged else { return nil }
        return .trackHeadlineMergedInto(name: candidate.name)
    }

    /// One sentence below the headline.
    var lead: Message? {
        if let hold = suggestion.hold, suggestion.state == .held {
            return .suggestHeldLead(reason: book.say(hold.name))
        }
        if suggestion.state == .withdrawn { return .suggestWithdrawLead }
        guard let reply = thread.replies.last else { return nil }
        if let reason = reply.reason {
            return .trackLeadReason(reason: book.say(reason.name))
        }
        guard story.candidate != nil else { return .trackLeadReplied }
        let others = story.mergedCount - 1
        return others > 0 ? .trackLeadWithOthers(count: others) : .trackLeadAlone
    }

    // MARK: - Steps

    private var received: ThreadStep {
        ThreadStep(
            .done,
            when: book.date(suggestion.receivedOn),
            title: book.say(.trackStepReceived),
            content: HTML {
                HTML.p(book.say(.trackStepReceivedBy(way: book.say(suggestion.via.name))))
                if let call = story.call {
                    HTML.p(
                        book.say(
                            suggestion.isLate
                                ? .trackStepReceivedLate(year: call.year)
                                : .trackStepReceivedCall(
                                    year: call.year,
                                    day: book.date(call.closesOn)
                                )
                        )
                    )
                }
            }
        )
    }

    private var held: [ThreadStep] {
        guard suggestion.state == .held else { return [] }
        return [step(.now, .suggestHeldStep, .suggestHeldStepText)]
    }

    private var takenUp: ThreadStep {
        let stage: Stage =
            switch suggestion.state {
            case .held: .next
            case .submitted: .now
            case .acknowledged, .decided, .replied, .withdrawn: .done
            }
        return step(stage, .trackStepAcknowledged, .trackStepAcknowledgedText)
    }

    /// The rounds that are closed; what an open one rules may still change and is not told.
    private var rounds: [ThreadStep] {
        var steps = story.rounds.compactMap { found -> ThreadStep? in
            guard case .closed(let closing) = found.round.state, let ruling = found.ruling else {
                return nil
            }
            return ThreadStep(
                .done,
                when: book.date(closing.at.date),
                title: title(found.round),
                content: HTML.p(
                    book.say(.trackStepRoundOutcome(outcome: book.say(ruling.outcome.name)))
                )
            )
        }
        if let open = story.openRound, isBeingWeighed {
            steps.append(
                ThreadStep(
                    .now,
                    title: title(open),
                    content: HTML.p(book.say(.trackStepRoundOpen))
                )
            )
        }
        return steps
    }

    /// Whether the open round has to do with it, and it was not told how.
    private var isBeingWeighed: Bool {
        switch suggestion.state {
        case .acknowledged, .decided: !suggestion.isLate
        case .held, .submitted, .replied, .withdrawn: false
        }
    }

    private func title(_ round: ScreeningRound) -> String {
        let title =
            book.language == .en && !round.titleEnglish.isEmpty
            ? round.titleEnglish : round.title
        return book.say(.trackStepRound(number: round.number, title: title))
    }

    /// Told with the answer, or once the list is frozen: before, it may be split again.
    private var merged: [ThreadStep] {
        guard let candidate = story.candidate,
            !thread.replies.isEmpty || !candidate.state.isOpen
        else { return [] }
        let others = story.mergedCount - 1
        return [
            step(
                .done,
                .trackStepMerged,
                others > 0
                    ? .trackStepMergedOthers(name: candidate.name, count: others)
                    : .trackStepMergedAlone(name: candidate.name)
            )
        ]
    }

    private var answers: [ThreadStep] {
        guard !thread.replies.isEmpty else { return toCome }
        return thread.replies.map { reply in
            ThreadStep(
                .done,
                when: book.time(reply.at),
                title: book.say(reply.number == 1 ? .trackStepReplied : .trackStepCorrected),
                content: HTML {
                    ReplyView(reply: reply, book: book).content
                    if reply.number == thread.replies.count, let reason = reply.reason {
                        instead(reason)
                    }
                }
            )
        }
    }

    private var toCome: [ThreadStep] {
        guard suggestion.state != .withdrawn else { return [] }
        let isNow =
            suggestion.state == .decided
            || (suggestion.state == .acknowledged && story.openRound == nil)
        return [step(isNow ? .now : .next, .trackStepReplied, .trackStepRepliedToCome)]
    }

    /// What else can be done about something that is not adopted.
    private func instead(_ reason: RejectionReason) -> HTML {
        HTML {
            HTML.p { HTML.strong(book.say(.trackElseTitle)) }
            HTML.p(book.say(reason.instead))
            if let contact = story.call?.contact, !contact.isEmpty {
                HTML.p(book.say(.trackElseContact(contact: contact)))
            }
        }
    }

    /// What became of the candidate.
    private var fate: [ThreadStep] {
        guard let candidate = story.candidate else { return [] }
        var steps: [ThreadStep] = []
        if let number = candidate.ballotNumber, candidate.state != .removed,
            !candidate.state.isOpen
        {
            steps.append(
                ThreadStep(
                    .done,
                    when: day(.formal),
                    title: book.say(.trackStepFormal),
                    content: HTML.p {
                        book.say(.trackStepFormalText(number: number))
                        book.gap
                        HTML.a(book.say(.trackStepFormalLink), .href(candidatesAddress))
                    }
                )
            )
        }
        if let after, !after.all.isEmpty { return steps + after.all }
        switch candidate.state {
        case .elected:
            steps.append(step(.done, .trackStepElected, .trackStepElectedText, day(.elected)))
        case .notElected:
            steps.append(
                step(.done, .trackStepNotElected, .trackStepNotElectedText, day(.notElected))
            )
        case .removed:
            let reason = story.events.last { $0.state == .removed }?.reason ?? ""
            steps.append(
                step(
                    .done,
                    .trackStepRemoved,
                    .trackStepRemovedText(reason: reason.isEmpty ? "—" : reason),
                    day(.removed)
                )
            )
        case .proposed, .screening, .arguing, .preliminary, .submitted, .formal: break
        }
        return steps
    }

    /// That somebody was told, and when; never where they were reached.
    private var told: [ThreadStep] {
        notices.compactMap { notice in
            guard let ending = notice.ending else { return nil }
            let text: Message
            switch notice.state {
            case .sent: text = .outboxTrackSentText
            case .told: text = .outboxTrackToldText
            case .waiting, .givenUp, .cancelled: return nil
            }
            return step(
                .done,
                .outboxTrackSent(event: book.say(notice.event.name)),
                text,
                book.time(ending.at)
            )
        }
    }

    /// The day on which the candidate came into a state.
    private func day(_ state: Candidate.State) -> String? {
        story.events.first { $0.state == state }.map { book.date($0.at.date) }
    }

    private var ended: [ThreadStep] {
        var steps: [ThreadStep] = []
        if suggestion.state == .withdrawn {
            steps.append(step(.done, .trackStepWithdrawn, .trackStepWithdrawnText))
        }
        if let erased = suggestion.erasedAt {
            steps.append(
                step(.done, .trackStepErased, .trackStepErasedText, book.date(erased.date))
            )
        }
        return steps
    }

    private func step(
        _ stage: Stage,
        _ title: Message,
        _ text: Message,
        _ when: String? = nil
    ) -> ThreadStep {
        ThreadStep(stage, when: when, title: book.say(title), content: HTML.p(book.say(text)))
    }
}

extension RejectionReason {
    /// What else can be done.
    fileprivate var instead: Message {
        switch self {
        case .belongsToHotline, .departmentRoutine: .trackElseHotline
        case .privateBenefit, .notPublic: .trackElseNeighbours
        case .deputySuggestion: .trackElseDeputy
        case .otherDistrict, .upperLevel: .trackElseElsewhere
        case .alreadyDone, .debtBurden, .notWithinYear, .incomplete: .trackElseAgain
        }
    }
}
