import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The candidates of a year: what the checks say, the order of the ballot, and where each stands.
struct CandidateListPage {
    let book: Phrasebook
    let listing: CandidateListing
    let query: CandidateQuery
    let years: [Int]
    let form: CandidateListForm
    let rights: Set<Permission>
    let beginTarget: FormTarget
    let seatsTarget: FormTarget
    let orderTarget: FormTarget

    /// Whether a candidate on it is an invented sample.
    var showsSamples: Bool {
        listing.records.contains { $0.candidate.provenance.certainty == .inventedSample }
    }

    private var shown: [CandidateRecord] {
        listing.records.filter { query.state == nil || $0.candidate.state == query.state }
    }

    private var mayEdit: Bool { rights.contains(.editCandidates) && listing.frozen.isEmpty }

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            if let notice = form.notice {
                Component.notice(
                    .stop,
                    title: book.say(.candidateConsoleRefused),
                    book.say(notice)
                )
            }
            Component.errorSummary([nameField, seatsField], in: book)
            head
            if !listing.records.isEmpty { findings }
            Component.tabs(label: book.say(.candidateConsoleStates), states, in: book)
            if shown.isEmpty { empty } else { order }
            if mayEdit { forms }
        }
    }

    private var head: HTML {
        HTML.div(.class("row row--between")) {
            HTML.div(.class("stack")) {
                HTML.p(.class("eyebrow")) {
                    for year in years where year != query.year {
                        HTML.a(
                            book.say(.projectListYear(year: year)),
                            .href(CandidateQuery(year: year).path)
                        )
                    }
                }
                Component.headline(headline, in: book)
            }
            HTML.p(.class("row no-print")) { actions }
        }
    }

    @HTML.Builder private var actions: HTML {
        Component.buttonLink(
            book.say(.upperListTitle),
            to: Address.upperLists.path,
            .second,
            size: .small
        )
        if listing.frozen.isEmpty {
            if rights.contains(.freezeCandidates), !listing.records.isEmpty {
                Component.buttonLink(
                    book.say(.candidateConsoleFreeze),
                    to: Address.freezeCandidates.path + "?year=\(query.year)",
                    .second,
                    size: .small
                )
            }
        } else if rights.contains(.amendCandidates) {
            Component.buttonLink(
                book.say(.candidateConsoleAmend),
                to: Address.amendCandidates.path + "?year=\(query.year)",
                .second,
                size: .small
            )
        }
    }

    private var headline: Message {
        if let frozen = listing.frozen.first {
            return .candidateConsoleHeadlineFrozen(
                year: query.year,
                count: frozen.book.candidates.count,
                version: frozen.book.version
            )
        }
        let count = listing.standing.count
        guard count > 0 else { return .candidateConsoleHeadlineNone(year: query.year) }
        let stops = listing.checks.stops.count
        return stops == 0
            ? .candidateConsoleHeadlineReady(year: query.year, count: count)
            : .candidateConsoleHeadline(year: query.year, count: count, stops: stops)
    }

    private var states: [(link: PageLink, count: Int?)] {
        let all: [(Candidate.State?, String)] =
            [(nil, book.say(.candidateConsoleAllStates))]
            + Candidate.State.allCases.map { ($0, book.say($0.name)) }
        return all.compactMap { state, name in
            let count = listing.records.count { state == nil || $0.candidate.state == state }
            guard state == nil || count > 0 || state == query.state else { return nil }
            return (
                PageLink(
                    name,
                    to: CandidateQuery(year: query.year, state: state).path,
                    isCurrent: state == query.state
                ), count
            )
        }
    }

    /// What the checks found, worst first; what is fine is folded away.
    private var findings: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "checks")) {
            HTML.h2(book.say(.candidateConsoleChecks), .id("checks"))
            let found = listing.checks.findings
            list(found, .stop)
            list(found, .look)
            let fine = found.filter { $0.severity == .fine }
            if !fine.isEmpty {
                Component.details(book.say(.candidateConsoleFine(count: fine.count))) {
                    list(fine, .fine)
                }
            }
        }
    }

    private func list(_ found: [ListFinding], _ severity: ListFinding.Severity) -> HTML {
        FindingList(
            book: book,
            year: query.year,
            findings: found.filter { $0.severity == severity }
        ).content
    }

    private var empty: HTML {
        Component.empty(
            title: book.say(.candidateConsoleEmptyTitle),
            book.say(.candidateConsoleEmptyText)
        )
    }

    @HTML.Builder private var order: HTML {
        if mayEdit, query.state == nil {
            Component.form(orderTarget, class: "stack") {
                HTML.div(.id("order")) { table(isForm: true) }
                Component.submitRow {
                    Component.button(book.say(.candidateConsoleOrderSave), .second, size: .small)
                }
            }
        } else {
            table(isForm: false)
        }
    }

    private func table(isForm: Bool) -> HTML {
        Component.table(
            name: book.say(.candidateConsoleTitle),
            columns: [
                TableColumn(book.say(.candidateConsoleColumnNumber), isForm ? .line : .number),
                TableColumn(book.say(.candidateFieldName), .head),
                TableColumn(book.say(.candidateFieldField), .line),
                TableColumn(book.say(.candidateFieldAnnual), .number),
                TableColumn(book.say(.candidateConsoleColumnSuggestions), .number),
                TableColumn(book.say(.candidateConsoleColumnScore), .number),
                TableColumn(book.say(.candidateConsoleColumnState), .line),
            ],
            rows: shown.map { row($0, isForm: isForm) },
            in: book
        )
    }

    private func row(_ record: CandidateRecord, isForm: Bool) -> TableRow {
        let candidate = record.candidate
        return TableRow([
            isForm && candidate.state.isOpen
                ? place(candidate) : HTML(candidate.ballotNumber.map(String.init) ?? "—"),
            HTML {
                HTML.a(
                    candidate.name,
                    .href(Address.consoleCandidate(candidate.id).path),
                    .lang("zh-Hans")
                )
                if candidate.provenance.certainty == .inventedSample {
                    Component.sampleMark(in: book)
                }
                HTML.br()
                HTML.span(candidate.code, .class("small quiet num"))
            },
            HTML(
                candidate.field.isEmpty ? "—" : FieldNames.name(of: candidate.field, in: book)
            ),
            record.details.annual.map { LocalText($0.description, in: book.language).html } ?? "—",
            HTML(book.number(record.mergedTotal)),
            HTML(score(record)),
            Component.badge(
                book.say(candidate.state.name),
                candidate.state == .formal ? .green : .plain
            ),
        ])
    }

    /// Its place as a number to type, with buttons for a step up or down.
    private func place(_ candidate: Candidate) -> HTML {
        let id = candidate.id.description
        let open = listing.records.filter(\.candidate.state.isOpen)
        let place = (open.firstIndex { $0.candidate.id == candidate.id } ?? 0) + 1
        return HTML.span(.class("row row--tight")) {
            HTML.input(
                .class("input input--num input--place"),
                .name("place-\(id)"),
                .value(String(place)),
                .inputmode("numeric"),
                .aria("label", book.say(.candidateConsolePlaceOf(name: candidate.name)))
            )
            step("up", "↑", .candidateConsoleUp(name: candidate.name), id)
            step("down", "↓", .candidateConsoleDown(name: candidate.name), id)
        }
    }

    private func step(_ way: String, _ sign: String, _ name: Message, _ id: String) -> HTML {
        HTML.button(
            sign,
            .class("button button--quiet button--small"),
            .type("submit"),
            .name("step"),
            .value("\(way) \(id)"),
            .aria("label", book.say(name))
        )
    }

    private func score(_ record: CandidateRecord) -> String {
        let score = CandidateScore(of: record, in: listing.checks)
        return book.say(.candidateScoreOf(points: score.points, known: score.known))
    }

    // MARK: - Forms

    private var nameField: Field {
        Field(
            "name",
            book.say(.candidateConsoleBeginName),
            hint: book.say(.candidateConsoleBeginHint),
            error: form.error("name", in: book)
        )
    }

    private var seatsField: Field {
        Field(
            "seats",
            book.say(.candidateConsoleSeats),
            hint: book.say(.candidateConsoleSeatsHint),
            error: form.error("seats", in: book)
        )
    }

    private var forms: HTML {
        HTML.div(.class("grid-2")) {
            HTML.section(.class("stack"), .aria("labelledby", "seats")) {
                HTML.h2(book.say(.candidateConsoleSeatsTitle), .id("seats"))
                Component.form(seatsTarget) {
                    Component.input(
                        seatsField,
                        value: form.seats ?? listing.seats.map(String.init) ?? "",
                        kind: .integer,
                        in: book
                    )
                    Component.submitRow {
                        Component.button(book.say(.candidateConsoleSeatsSave), .second)
                    }
                }
            }
            HTML.section(.class("stack"), .aria("labelledby", "begin")) {
                HTML.h2(book.say(.candidateConsoleBeginTitle), .id("begin"))
                Component.form(beginTarget) {
                    Component.input(nameField, value: form.name, in: book)
                    Component.submitRow {
                        Component.button(book.say(.candidateConsoleBegin))
                    }
                }
            }
        }
    }
}
