import Casework
import Civics
import Ledger
import Markup
import Wording

extension ProjectPage {
    /// Every published figure with its place, its period and its source.
    var published: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "published")) {
            HTML.h2(book.say(.projectPublishedTitle), .id("published"))
            if entry.measures.isEmpty {
                Component.notice(
                    .offer,
                    title: book.say(.projectWithoutTitle),
                    level: .h3,
                    book.say(.projectWithoutText)
                )
            } else {
                Component.table(
                    name: book.say(.projectPublishedTitle),
                    columns: [
                        TableColumn(book.say(.projectColumnMeasure), .head),
                        TableColumn(book.say(.projectColumnValue), .number),
                        TableColumn(book.say(.projectColumnPlace)),
                        TableColumn(book.say(.projectColumnPeriod), .line),
                        TableColumn(book.say(.projectColumnCertainty)),
                    ],
                    rows: entry.measures.map(row),
                    in: book
                )
                sources
            }
        }
    }

    private func row(_ measured: MeasuredFact) -> TableRow {
        let measure = measured.measure
        return TableRow([
            measure.localName(in: book.language).html,
            measured.fact.map { PublishedValue($0.value, in: book).text.html } ?? "—",
            measure.place.isEmpty ? "—" : LocalText(measure.place, in: book.language).html,
            HTML(measured.fact?.period ?? "—"),
            measured.fact.map { SourceLine($0.provenance, book).certainty } ?? "—",
        ])
    }

    /// The sources of the figures, each once.
    private var sources: HTML {
        var named: [String] = []
        for measured in entry.measures {
            guard let source = measured.fact?.provenance.source, !named.contains(source) else {
                continue
            }
            named.append(source)
        }
        return HTML {
            for source in named {
                HTML.p(.class("small quiet")) {
                    book.say(.projectSourceLabel)
                    book.gap
                    LocalText(source, in: book.language).html
                }
            }
            HTML.p(book.say(.projectSourceNote), .class("small quiet column"))
        }
    }

    /// Where it stands in the five acts, as far as the record knows.
    var acts: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "acts")) {
            HTML.h2(book.say(.projectActsTitle), .id("acts"))
            Component.thread(steps, level: .h3, in: book)
        }
    }

    private var steps: [ThreadStep] {
        [
            fate.proposal ?? step(.done, .actProposingName, .projectActProposing),
            fate.vote ?? decided,
            step(delivering, .actDeliveringName, delivered),
            supervised,
        ] + evaluating
    }

    /// What was found of it, and the newest bulletin of its list.
    private var supervised: ThreadStep {
        let said: Message =
            if !cases.isEmpty {
                .casePublicCounts(open: cases.open, closed: cases.closed.count)
            } else {
                bulletin == nil ? .projectActSupervising : .projectActSupervisingNone
            }
        return ThreadStep(
            cases.isEmpty && bulletin == nil ? .next : .now,
            title: book.say(.actSupervisingName),
            content: HTML.p {
                book.say(said)
                if let bulletin {
                    book.gap
                    HTML.a(
                        book.say(.projectActSupervisingLink(month: bulletin.month)),
                        .href(Address.bulletin(bulletin.serial).path(in: scope))
                    )
                }
            }
        )
    }

    /// The vote, where no count of it is in the record.
    private var decided: ThreadStep {
        ThreadStep(
            .done,
            title: book.say(.actDecidingName),
            content: HTML.p {
                book.say(
                    .projectActDeciding(
                        year: list.programme.year,
                        basis: list.programme.basis
                    )
                )
                book.gap
                HTML.a(
                    book.say(.projectActDecidingLink),
                    .href(Address.ballots.path(in: scope))
                )
            }
        )
    }

    /// The rating and the line of the report card, as far as they are there.
    private var evaluating: [ThreadStep] {
        let there = [fate.rating, fate.card].compactMap { $0 }.filter { $0.stage == .done }
        return there.isEmpty
            ? [step(.next, .actEvaluatingName, .projectActEvaluating)] : there
    }

    private func step(_ stage: Stage, _ title: Message, _ text: Message) -> ThreadStep {
        ThreadStep(stage, title: book.say(title), content: HTML.p(book.say(text)))
    }

    private var delivering: Stage {
        switch list.state(of: entry)?.mark {
        case .done?: .done
        case .running?, .held?: .now
        case .waiting?, nil: .next
        }
    }

    private var delivered: Message {
        let state = list.state(of: entry)?.name.text(in: book.language) ?? entry.state
        return switch delivering {
        case .done: .projectActDelivered(state: state)
        case .now: .projectActDelivering(state: state)
        case .next: .projectActAssigned(state: state)
        }
    }
}
