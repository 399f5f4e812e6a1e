import Civics
import Deciding
import Ledger
import Markup
import Tallying
import Wording

/// One poll on its day: how far it is, what comes next and who takes that step.
struct PollPage {
    let book: Phrasebook
    let view: PollView
    let entry: PollEntry
    let done: PollStep?
    let permissions: Set<Permission>
    /// Where a step is sent.
    let target: (PollStep) -> FormTarget

    private var day: PollDay { view.day }
    private var poll: Poll { day.poll }

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.pollNav), to: Address.polls.path)],
                here: view.title(in: book).text,
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                if let done {
                    Component.notice(.done, title: book.say(done.done), book.say(.pollDoneText))
                }
                refusal
                Component.eyebrow(
                    [
                        view.title(in: book).html, HTML(book.say(poll.state.name)),
                    ] + (view.isSample ? [Component.sampleMark(in: book)] : [])
                )
                Component.headline(headline, in: book)
                if poll.kind == .recommendation {
                    Component.notice(
                        .know,
                        title: book.say(.rulesRecommendationTitle),
                        book.say(.rulesRecommendationText)
                    )
                }
                PollRecountNotice(book: book, view: view).content
                stale
                figures
                next
                others
                PollSessions(book: book, view: view).content
                if poll.kind == .rating {
                    RatedItems(book: book, view: view, mayCorrect: mayCorrect).content
                }
                basis
            }
        }
    }

    /// Whether what is rated may still be corrected, by who looks.
    private var mayCorrect: Bool {
        permissions.contains(.prepareVotes)
            && poll.state.mayChangeList
    }

    @HTML.Builder private var refusal: HTML {
        if let message = entry.error?.message(in: book) {
            Component.notice(.stop, title: book.say(.pollRefusedTitle), book.say(message))
        } else if let step = entry.step {
            Component.errorSummary(form(step).fields, namingFields: true, in: book)
        }
    }

    /// That a rating's list is older than the newest count, said before a step is refused for it.
    @HTML.Builder private var stale: HTML {
        if let basis = view.rated, let staleness = basis.staleness {
            let form = PageLink(
                book.say(.ratingFormCrumb),
                to: Address.pollRated(poll.id).path
            )
            RatedRecountNotice(
                book: book,
                basis: basis,
                consequence: basis.choosesNothing
                    ? .ratingFormNobody : staleness.message(in: book),
                link: mayCorrect && basis.counting == nil && !basis.choosesNothing ? form : nil
            ).content
        }
    }

    private var headline: Message {
        if view.superseding != nil { return .pollHeadlineRecounted }
        guard poll.state == .voting else {
            return switch poll.state {
            case .prepared where poll.kind == .rating: .ratingHeadlinePrepared
            case .prepared: .pollHeadlinePrepared
            case .rulesAdopted: .pollHeadlineRules
            case .scrutineersAdopted, .voting: .pollHeadlineScrutineers
            case .counted: .pollHeadlineCounted
            case .certified: .pollHeadlineCertified
            case .accepted: .pollHeadlineAccepted
            case .announced: .pollHeadlineAnnounced
            case .sealed: .pollHeadlineSealed
            }
        }
        guard let session = day.open else {
            return switch view.next {
            case .hold(let request) where request.kind == .tie: .pollHeadlineTie
            case .hold(let request) where request.kind == .shortfall: .pollHeadlineShortfall
            case .decide: .pollHeadlineDecide
            case .finished: .pollHeadlineFinished
            case .hold, nil: .pollHeadlineAgain
            }
        }
        let number = session.number
        return switch session.state {
        case .opened: .pollHeadlineOpened(number: number)
        case .issuing: .pollHeadlineIssuing(number: number, issued: day.issued)
        case .casting: .pollHeadlineCasting(number: number)
        case .closed: .pollHeadlineClosed(number: number)
        default: .pollHeadlineCounting(number: number)
        }
    }

    private var figures: HTML {
        // The session that goes on, or the last one.
        let session = day.sessions.last
        let sitting = session?.sitting ?? day.sittings.last?.id
        let presence = sitting.map(day.presence)
        let deputies = presence?.deputies ?? poll.deputies ?? day.electorate.inOffice.count
        return Component.counts(
            [
                (book.say(.pollFigureDeputies), deputies),
                (book.say(.pollFigurePresent), presence?.present),
                (
                    book.say(.pollFigureQuorum),
                    day.rule?.terms.rule.quorum.flatMap {
                        $0.smallestPassing(of: max(deputies, 1), inclusive: true)
                    }
                ),
                (book.say(.pollFigurePrinted), session?.printed),
                (
                    book.say(.pollFigureIssued),
                    session?.issued ?? (day.open == nil ? nil : day.issued)
                ),
                (book.say(.pollFigureReturned), session?.returned),
            ],
            in: book
        )
    }

    // MARK: - What can be done

    /// The next step with its form, or who takes it.
    @HTML.Builder private var next: HTML {
        HTML.section(.class("stack column no-print"), .aria("labelledby", "next")) {
            HTML.h2(book.say(.pollNextTitle), .id("next"))
            if let step = view.nextStep {
                HTML.p(book.say(step.note))
                if permissions.contains(step.permission) {
                    certificate(step)
                    form(step).content(.primary)
                } else {
                    Component.notice(
                        .know,
                        title: book.say(.pollOthersTitle(post: book.say(step.permission.name))),
                        book.say(.pollOthersText)
                    )
                }
            } else {
                HTML.p(book.say(waiting))
            }
            ways
        }
    }

    /// Where the day goes on beside this page, for those who may go there.
    @HTML.Builder private var ways: HTML {
        let links = rooms
        if !links.isEmpty {
            HTML.p(.class("row")) {
                for link in links { HTML.a(book.say(link.name), .href(link.path)) }
            }
        }
    }

    private var rooms: [(name: Message, path: String)] {
        var rooms: [(name: Message, path: String)] = []
        if permissions.contains(.conductVotes) {
            rooms.append((.pollWaySittings, Address.sittings.path))
        }
        let counted: [SessionState] = [.closed, .reconciled, .counting, .counted, .void]
        if let session = day.sessions.last, counted.contains(session.state),
            permissions.contains(.conductVotes) || permissions.contains(.superviseVotes)
        {
            rooms.append((.pollWayCounting, Address.countingSession(session.id).path))
        }
        rooms.append((.pollWayHall, Address.hall.path))
        return rooms
    }

    /// Those who sign read before they sign.
    @HTML.Builder private func certificate(_ step: PollStep) -> HTML {
        if step == .certify || step == .accept {
            HTML.p {
                HTML.a(
                    book.say(.pollReadCertificate),
                    .href(Address.pollCertificate(poll.id).path)
                )
            }
        }
    }

    private var waiting: Message {
        if view.superseding != nil { return .pollWaitingNothing }
        return switch poll.state {
        case .sealed: .pollWaitingNothing
        case .voting where day.open == nil: .pollWaitingRecord
        default: .pollWaitingCounting
        }
    }

    @HTML.Builder private var others: HTML {
        let steps = view.otherSteps.filter { permissions.contains($0.permission) }
        if !steps.isEmpty {
            HTML.div(.class("stack stack--tight no-print")) {
                for step in steps {
                    Component.details(book.say(step.button), isOpen: isOpen(step)) {
                        HTML.div(.class("stack column")) {
                            HTML.p(book.say(step.note))
                            form(step).content(
                                step == .abandon || step == .recount ? .danger : .second
                            )
                        }
                    }
                }
            }
        }
    }

    /// What was tried stands open, and what mends a refusal.
    private func isOpen(_ step: PollStep) -> Bool {
        if case .missing(.papers) = entry.error, step == .addPapers { return true }
        if case .missing(.newestList) = entry.error, step == .takeList { return true }
        return entry.step == step
    }

    private func form(_ step: PollStep) -> PollStepForm {
        PollStepForm(
            book: book,
            view: view,
            step: step,
            entry: entry.step == step ? entry : nil,
            target: target(step)
        )
    }

    // MARK: - What it rests on

    private var basis: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "basis")) {
            HTML.h2(book.say(.pollBasisTitle), .id("basis"))
            Component.facts(
                [
                    list,
                    (book.say(poll.kind == .rating ? .ratingBasisRule : .pollBasisRule), rule),
                    (book.say(.pollBasisScrutineers), names(\.isAdopted)),
                    (book.say(.pollBasisTellers), names { $0 == .teller }),
                ]
            )
            HTML.p(.class("row no-print")) {
                HTML.a(
                    book.say(poll.kind == .rating ? .ratingPaper : .pollPaperTitle),
                    .href(Address.pollPaper(poll.id).path)
                )
                if poll.state.isPublic {
                    HTML.a(
                        book.say(.pollReadCertificate),
                        .href(Address.pollCertificate(poll.id).path)
                    )
                }
            }
        }
    }

    private var list: (name: String, value: HTML) {
        let isRating = poll.kind == .rating
        return (
            book.say(isRating ? .ratingBasisList : .pollBasisList),
            HTML {
                book.say(
                    isRating
                        ? .ratingBasisListText(year: poll.list.year, items: poll.items.count)
                        : .pollBasisListText(
                            year: poll.list.year,
                            version: poll.list.version,
                            items: poll.items.count
                        )
                )
                Component.fingerprint(poll.list.fingerprint.hex)
            }
        )
    }

    @HTML.Builder private var rule: HTML {
        if let rule = day.rule {
            HTML.a(.href(Address.consoleRule(rule.id).path)) {
                LocalText(rule.title, in: book.language).html
            }
            if let locked = poll.rule {
                Component.fingerprint(locked.fingerprint.hex)
            } else {
                HTML.p(book.say(.pollBasisRuleOpen), .class("small quiet"))
            }
        } else {
            book.say(.pollBasisRuleNone)
        }
    }

    private func names(_ isWanted: (MeetingRole) -> Bool) -> HTML {
        let names = day.officers.filter { isWanted($0.role) }.map(\.name)
        guard !names.isEmpty else { return HTML("—") }
        return HTML.span(names.joined(separator: "、"), .lang("zh-Hans"))
    }
}
