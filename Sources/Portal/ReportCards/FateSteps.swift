import Civics
import Deciding
import Evaluating
import Markup
import Tallying
import Wording

/// What became of a candidate, as the end of a thread: the vote, the delivery, the rating and the
/// line of the report card, in plain words.
struct FateSteps {
    let book: Phrasebook
    let scope: Scope
    let fate: ProjectFate

    /// In their order; what is not there yet is still to come.
    var all: [ThreadStep] {
        var steps = vote.map { [$0] } ?? []
        if fate.project != nil { steps += [delivery, rating, card].compactMap { $0 } }
        return steps
    }

    /// What the page of a suggestion says above all; nil where it is on no list.
    var headline: Message? {
        guard let project = fate.project else { return nil }
        if project.row.outcome == .finished { return .fateHeadlineFinished }
        return project.slowest.map { .fateHeadlineDone(percent: $0) }
    }

    /// What it was made of; nil before its vote is announced.
    var proposal: ThreadStep? {
        guard let vote = fate.vote else { return nil }
        return step(
            .done,
            nil,
            .actProposingName,
            vote.suggestions == 0
                ? .projectActProposingNone
                : .projectActProposingFrom(count: vote.suggestions),
            .projectActProposingLink,
            .candidate(year: vote.year, number: vote.number)
        )
    }

    /// The vote; nil before it is announced.
    var vote: ThreadStep? {
        guard let vote = fate.vote else { return nil }
        return step(
            .done,
            book.date(vote.ballot.heldOn),
            vote.isElected
                ? .trackStepElected : replaces == nil ? .trackStepNotElected : .fateStepReplacing,
            words(of: vote),
            .fateVoteLink,
            .ballot(vote.ballot.key)
        )
    }

    /// The number of the terminated project whose place it took; nil where it took none.
    private var replaces: Int? { fate.project?.replaces }

    private func words(of vote: CandidateVote) -> Message {
        guard let votes = vote.votes else {
            if vote.isElected { return .fateVoteElectedOnly }
            return replaces.map { .fateVoteReplacingOnly(number: $0) } ?? .fateVoteNotOnly
        }
        let (place, yes, deputies) = (votes.place, votes.yes, votes.deputies)
        if vote.isElected {
            return .fateVoteElected(place: place, yes: yes, deputies: deputies)
        }
        return replaces.map {
            .fateVoteReplacing(place: place, yes: yes, deputies: deputies, number: $0)
        } ?? .fateVoteNot(place: place, yes: yes, deputies: deputies)
    }

    /// How far the project is; nil where there is none.
    var delivery: ThreadStep? {
        guard let project = fate.project else { return nil }
        return step(
            project.row.outcome == .finished ? .done : .now,
            nil,
            .actDeliveringName,
            delivered(project),
            .fateProjectLink,
            .project(year: project.year, number: project.row.number)
        )
    }

    private func delivered(_ project: ProjectFate.Project) -> Message {
        let name = project.row.name.local(in: book.language).text
        let day = book.date(project.day)
        if let percent = project.slowest {
            return .fateDeliveryDone(name: name, date: day, percent: percent)
        }
        return .fateDeliveryState(
            name: name,
            state: project.row.stateName.local(in: book.language).text
        )
    }

    /// The rating that holds, or that it is to come.
    var rating: ThreadStep? {
        guard let row = fate.project?.row else { return nil }
        guard let rating = row.rating,
            let grade = rating.grade.flatMap(RatingGrade.init(rawValue:))
        else {
            return ThreadStep(
                .next,
                title: book.say(.fateRatingTitle),
                content: HTML.p(book.say(.fateRatingToCome))
            )
        }
        let words: Message =
            rating.counts.map {
                .fateRatingCounted(
                    grade: book.say(grade.label),
                    valid: $0.valid,
                    satisfied: $0.satisfied
                )
            } ?? .fateRatingGrade(grade: book.say(grade.label))
        return step(
            .done,
            book.date(rating.heldOn),
            .fateRatingTitle,
            words,
            .fateRatingLink,
            BallotKey(rating.ballot).map(Address.ballot)
        )
    }

    /// The line of the report card, or that it is to come.
    var card: ThreadStep? {
        guard let project = fate.project else { return nil }
        guard let version = fate.cardVersion else {
            return ThreadStep(
                .next,
                title: book.say(.frameNavReport),
                content: HTML.p(book.say(.fateCardToCome))
            )
        }
        return step(
            .done,
            nil,
            .frameNavReport,
            .fateCardLine(
                year: project.year,
                version: version,
                outcome: book.say(project.row.outcome.name)
            ),
            .fateCardLink,
            .reportYear(project.year),
            fragment: "#p\(project.row.number)"
        )
    }

    private func step(
        _ stage: Stage,
        _ when: String?,
        _ title: Message,
        _ words: Message,
        _ link: Message,
        _ address: Address?,
        fragment: String = ""
    ) -> ThreadStep {
        ThreadStep(
            stage,
            when: when,
            title: book.say(title),
            content: HTML.p {
                book.say(words)
                book.gap
                if let address {
                    HTML.a(book.say(link), .href(address.path(in: scope) + fragment))
                }
            }
        )
    }
}

extension ProjectFate.Project {
    /// The least part of a target that is done, in percent as it is printed; nil where none says.
    var slowest: String? {
        row.targets.compactMap(\.percent).min {
            guard let one = try? DecimalNumber(written: $0),
                let other = try? DecimalNumber(written: $1)
            else { return false }
            return one < other
        }
    }
}
