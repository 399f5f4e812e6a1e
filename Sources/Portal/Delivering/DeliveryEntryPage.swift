import Civics
import Delivering
import Ledger
import Markup
import Wording

/// An entry in delivery: how far it is, its plans and months, and what can befall it.
struct DeliveryEntryPage {
    let book: Phrasebook
    let board: DeliveryBoard
    let row: DeliveryBoard.Row
    let officer: Officer
    let entry: DeliveryEntry
    /// Where its files stood before.
    let former: [ID<Evidence>: [FormerEvidence]]
    let done: String?
    let today: CivilDate
    let target: FormTarget

    private var state: String { row.entry.enrolment.state }

    private func may(_ permission: Permission) -> Bool {
        officer.permissions.contains(permission)
    }

    /// Whether it is given up, and nothing is planned, assigned or lit any more.
    private var isEnded: Bool { row.entry.enrolment.isTerminated }

    /// Whether the post's unit leads the entry.
    private var leads: Bool { row.entry.duties.lead == officer.party }

    var content: HTML {
        HTML {
            DeliveryCrumbs(book: book, board: board).entry(row)
            HTML.div(.class("stack stack--loose")) {
                if let done, let message = Self.done[done] {
                    Component.notice(.done, title: book.say(message), book.say(.deliveryDoneText))
                }
                for act in EntryAct.allCases { fields(act).refusal }
                head
                HTML.div(.class("split")) {
                    HTML.div(.class("stack stack--loose")) {
                        EntryCharts(row: row, year: board.programme.year, book: book).content
                        StateDecisions(book: book, kind: board.kind, entry: row.entry).section
                        months
                        acceptances
                        evidence.content
                    }
                    aside
                }
                acts
            }
        }
    }

    private static let done: [String: Message] = [
        "duties": .deliveryDoneDuties, "plan": .deliveryDonePlan, "adopt": .deliveryDoneAdopt,
        "discard": .deliveryDoneDiscard, "finish": .deliveryDoneFinish,
        "accept": .deliveryDoneAccept, "decide": .deliveryDoneDecide,
        "suspend": .deliveryDoneSuspend, "lift": .deliveryDoneLift,
        "month": .deliveryDoneMonth, "replace": .replacementDone,
    ]

    private var head: HTML {
        HTML {
            HTML.div {
                HTML.div(.class("row row--between")) {
                    HTML.h1(
                        row.entry.enrolment.subject.name(in: book.language),
                        .lang(row.entry.enrolment.subject.localName(in: book.language).lang)
                    )
                    Component.light(row.mark, .pill, in: book)
                }
                let lead = lead
                if !lead.isEmpty { Component.lead(lead) }
            }
            if let suspension = row.suspension {
                Component.notice(
                    .offer,
                    title: book.say(.deliverySuspendedTitle),
                    book.say(
                        .deliverySuspendedText(
                            date: book.date(suspension.since.date),
                            document: suspension.document,
                            reason: suspension.reason
                        )
                    )
                )
            }
        }
    }

    /// Why its light is what it is, and until when that is known.
    private var lead: String {
        let reason = row.reason(in: book)
        guard let known = row.knownUntil(board, in: book) else { return reason }
        return reason.isEmpty
            ? known : book.say(.deliveryTwoClauses(one: reason, other: known))
    }

    private var aside: HTML {
        HTML.div(.class("stack")) {
            Component.facts(facts)
            HTML.div(.class("stack stack--tight no-print")) {
                if may(.managePlans) {
                    if !isEnded {
                        link(.deliveryPlanButton, .deliveryPlan(row.key))
                        link(.deliveryDutiesTitle, .deliveryDuties(row.key))
                    } else if row.replacedBy == nil, row.decided != nil {
                        link(.replacementLink, .replacement(row.key))
                    }
                }
                if may(.reportProgress), leads, !isEnded, let period = nextPeriod {
                    link(.deliveryMonthButton(month: period.month), .deliveryMonth(row.key, period))
                }
                if let page = row.publicPage { link(.deliveryPublicPage, page) }
            }
        }
    }

    private func link(_ text: Message, _ address: Address) -> HTML {
        HTML.p { HTML.a(book.say(text), .href(address.path)) }
    }

    /// The first month that is not published, and not after this one.
    private var nextPeriod: ReportPeriod? { row.nextPeriod(today: today) }

    private var facts: [(name: String, value: HTML)] {
        var facts: [(name: String, value: HTML)] = [
            (
                book.say(.projectFactsState),
                HTML(board.kind?.state(state)?.name.text(in: book.language) ?? state)
            )
        ]
        for role in Duty.Role.allCases {
            let holders =
                role.isOfUnit
                ? row.entry.duties.units(role).map { board.unit($0, in: book) ?? "—" }
                : [row.entry.duties.post(role)].filter { !$0.isEmpty }
            guard !holders.isEmpty else { continue }
            facts.append(
                (
                    book.say(role.name),
                    HTML(holders.joined(separator: book.say(.deliveryListSeparator) + book.gap))
                )
            )
        }
        facts +=
            ReplacementLine(book: book, row: row) {
                Address.deliveryEntry(row.key.entry($0)).path
            }.facts
        if !elsewhere.isEmpty {
            facts.append((book.say(.deliveryElsewhere), HTML(elsewhere)))
        }
        if let plan = row.entry.plan {
            if let deadline = row.entry.deadline {
                facts.append((book.say(.deliveryFieldDeadline), HTML(book.date(deadline))))
            }
            facts.append((book.say(.deliveryColumnPlan), baseline(plan)))
        }
        return facts
    }

    private func baseline(_ plan: Baseline) -> HTML {
        guard let decision = plan.decision else { return HTML(book.say(.deliveryPlanFirst)) }
        return HTML {
            book.say(.deliveryPlanNumber(number: plan.number))
            HTML.br()
            HTML.span(
                "\(decision.number)，\(decision.date)：\(decision.reason)",
                .class("small quiet"),
                .lang("zh-Hans")
            )
        }
    }

    // MARK: - Months

    private var months: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "months")) {
            HTML.h2(book.say(.deliveryMonthsTitle), .id("months"))
            if row.reports.isEmpty {
                HTML.p(book.say(nothingReported), .class("quiet"))
            } else {
                Component.table(
                    name: book.say(.deliveryMonthsTitle),
                    columns: [
                        TableColumn(book.say(.deliveryColumnMonth), .head),
                        TableColumn(book.say(.deliveryColumnState)),
                        TableColumn(book.say(.deliveryColumnLight)),
                        TableColumn(book.say(.deliveryColumnNext)),
                    ],
                    rows: row.reports.reversed().map(report),
                    in: book
                )
            }
        }
    }

    /// Why no month stands here.
    private var nothingReported: Message {
        guard row.entry.plan != nil else { return .deliveryMonthsBefore }
        guard row.newestMonth != nil else { return .deliveryMonthsEmpty }
        return .deliveryMonthsElsewhere(list: elsewhere)
    }

    /// The other lists it stands on, in words.
    private var elsewhere: String {
        row.elsewhere(board.others, in: book)
            .joined(separator: book.say(.deliveryListSeparator) + book.gap)
    }

    private func report(_ report: MonthReport) -> TableRow {
        let light = row.published.first {
            $0.period == report.period && $0.revision == report.revision
        }
        let title =
            report.revision == 1
            ? report.period.description
            : book.say(
                .deliveryMonthRevision(
                    period: report.period.description,
                    number: report.revision
                )
            )
        return TableRow([
            HTML.a(title, .href(Address.deliveryMonth(row.key, report.period).path)),
            HTML(book.say(report.state.name)),
            light.map { light in
                light.colour.map { Component.light($0.mark, .short, in: book) } ?? "—"
            } ?? "—",
            HTML(
                report.content.isUnchanged
                    ? book.say(.deliveryMonthUnchanged) : report.content.next
            ),
        ])
    }

    private var evidence: EvidenceSection {
        EvidenceSection(book: book, row: row, officer: officer, former: former)
    }

    // MARK: - Acceptance

    @HTML.Builder private var acceptances: HTML {
        if !row.acceptances.isEmpty {
            HTML.section(.class("stack"), .aria("labelledby", "acceptance")) {
                HTML.h2(book.say(.deliveryAcceptanceTitle), .id("acceptance"))
                for acceptance in row.acceptances {
                    Component.facts([
                        (
                            book.date(acceptance.date),
                            HTML {
                                HTML.b(book.say(acceptance.result.name))
                                HTML.br()
                                HTML.span(acceptance.findings, .lang("zh-Hans"))
                                if let mendBy = acceptance.mendBy {
                                    HTML.br()
                                    book.say(
                                        .deliveryAcceptanceMend(
                                            defects: acceptance.defects,
                                            date: mendBy.description
                                        )
                                    )
                                }
                                HTML.br()
                                HTML.span(
                                    "\(acceptance.document)，\(acceptance.checkers)",
                                    .class("small quiet"),
                                    .lang("zh-Hans")
                                )
                            }
                        )
                    ])
                }
            }
        }
    }

    // MARK: - Acts

    private func fields(_ act: EntryAct) -> DeliveryFields {
        DeliveryFields(book: book, part: act.rawValue, entry: entry)
    }

    @HTML.Builder private var acts: HTML {
        HTML.div(.class("stack column no-print")) {
            if may(.reviewProgress), leads, ["in-progress", "carried-over"].contains(state) {
                form(.finish, .deliveryFinishTitle, .deliveryFinishButton) { fields in
                    fields.input("document", .deliveryFieldReport, hint: .deliveryFinishHint)
                }
            }
            if may(.acceptProjects), !leads, state == "completed" { acceptance }
            if may(.managePlans), !moves.isEmpty { decision }
            if may(.publishProgress), !isEnded { suspension }
        }
    }

    private func form(
        _ act: EntryAct,
        _ title: Message,
        _ button: Message,
        @HTML.Builder _ controls: (DeliveryFields) -> HTML
    ) -> HTML {
        let fields = fields(act)
        return Component.details(book.say(title), isOpen: fields.isTried) {
            Component.form(target) {
                Component.hiddenFields([FormTarget.Hidden("act", act.rawValue)])
                controls(fields)
                Component.submitRow { Component.button(book.say(button), .second) }
            }
        }
    }

    private var acceptance: HTML {
        form(.accept, .deliveryAcceptTitle, .deliveryAcceptButton) { fields in
            evidence.warning
            Component.choices(
                fields.field("result", book.say(.deliveryAcceptResult)),
                options: Acceptance.Result.allCases.map {
                    FormOption($0.rawValue, book.say($0.name))
                },
                selected: [fields.value("result")],
                in: book
            )
            fields.input("date", .deliveryAcceptDate, kind: .date)
            fields.input("document", .deliveryAcceptDocument)
            fields.input("checkers", .deliveryAcceptCheckers, hint: .deliveryAcceptCheckersHint)
            fields.area("findings", .deliveryAcceptFindings, hint: .deliveryAcceptFindingsHint)
            fields.area("defects", .deliveryAcceptDefects, isOptional: true)
            fields.input("mendBy", .deliveryAcceptMendBy, isOptional: true, kind: .date)
            fields.input("keeper", .deliveryAcceptKeeper, isOptional: true)
        }
    }

    /// The states that a decision may put it into from here.
    private var moves: [ProgrammeKind.State] {
        guard let kind = board.kind else { return [] }
        let next = DecidingStates.moves(from: state, kind).map(\.to)
        return kind.states.filter { next.contains($0.id) }
    }

    private var decision: HTML {
        let carried = board.kind.map { kind in
            DecidingStates.moves(from: state, kind).filter { $0.requires.contains(.stageGoalSet) }
                .compactMap { kind.state($0.to)?.name.text(in: book.language) }
        }
        return form(.decide, .deliveryDecideTitle, .deliveryDecideButton) { fields in
            Component.choices(
                fields.field("state", book.say(.deliveryDecideState)),
                options: moves.map { FormOption($0.id, $0.name.text(in: book.language)) },
                selected: [fields.value("state")],
                in: book
            )
            NumberedDecisionFields(fields: fields, authorities: board.authorities).content
            if let carried, let name = carried.first {
                HTML.fieldset(.class("stack")) {
                    HTML.legend(book.say(.deliveryCarryTitle(state: name)), .class("label"))
                    fields.area("goal", .deliveryFieldGoal, hint: .deliveryFieldGoalHint)
                    fields.input("due", .deliveryFieldDue, kind: .date)
                }
            }
        }
    }

    @HTML.Builder private var suspension: HTML {
        if row.suspension != nil {
            form(.lift, .deliveryLiftTitle, .deliveryLiftButton) { _ in
                HTML.p(book.say(.deliveryLiftText))
            }
        } else if row.entry.plan != nil {
            form(.suspend, .deliverySuspendTitle, .deliverySuspendButton) { fields in
                HTML.p(book.say(.deliverySuspendText), .class("quiet"))
                fields.area("reason", .deliveryFieldReason)
                fields.input("document", .deliveryFieldDocument)
            }
        }
    }
}

extension DeliveryBoard.Row {
    /// The month after the newest one that is published, and not after today's.
    func nextPeriod(today: CivilDate) -> ReportPeriod? {
        guard let since = entry.plan.flatMap({ _ in entry.firstPlan?.inForce?.date }) else {
            return nil
        }
        let year = entry.programme.year
        // What is planned after the year is reported afterwards, from its first month on.
        let planned = since.year == year ? since.month : 1
        let first = max(planned, (newestMonth ?? 0) + 1)
        let last = today.year > year ? 12 : today.month
        guard today.year >= year, first <= last else { return nil }
        return ReportPeriod(year: year, month: first)
    }
}
