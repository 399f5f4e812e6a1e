import Civics
import Markup
import Supervising
import Wording

/// A bulletin as it is printed, made from its text and from nothing else.
struct BulletinSheet {
    let book: Phrasebook
    let document: BulletinDocument
    /// Whether anything in it is a sample.
    let isSample: Bool
    /// How deep on its page the title stands.
    var level = HeadingLevel.h1

    private var facts: BulletinFacts { document.facts }

    var content: HTML { HTML.div(.class("bulletin")) { sheet } }

    private var sheet: HTML {
        Component.sheet(
            organ: isSample
                ? book.say(.bulletinOrganSample(organ: document.issuer)) : document.issuer,
            title: document.title,
            titleLang: "zh-Hans",
            level: level,
            note: note
        ) {
            if document.version > 1 {
                HTML.p(
                    book.say(
                        .bulletinSheetCorrected(
                            version: document.version,
                            reason: document.correction
                        )
                    ),
                    .class("sheet-note")
                )
            }
            for section in document.sections { self.section(section) }
            annexes
            sign
            end
        }
    }

    private var note: String {
        guard let day = document.day.flatMap({ try? CivilDate(iso: $0) }) else {
            return book.say(
                .bulletinSheetDraft(
                    number: document.number,
                    month: book.say(.bulletinMonth(year: facts.year, month: facts.month))
                )
            )
        }
        return book.say(
            .bulletinSheetNote(
                number: document.number,
                date: book.date(day),
                month: book.say(.bulletinMonth(year: facts.year, month: facts.month))
            )
        )
    }

    private func section(_ section: BulletinDocument.Section) -> HTML {
        HTML.section {
            HTML.h2(book.say(BulletinPart.heading(section.number)))
            for paragraph in section.paragraphs {
                HTML.p(paragraph, .class("sheet-text"), .lang("zh-Hans"))
            }
            switch section.number {
            case 2: progress
            case 3: ahead
            case 4: behind
            case 7: next
            default: HTML.empty
            }
        }
    }

    // MARK: - Tables

    /// Every project, below the sum of the money.
    private var progress: HTML {
        Component.table(
            name: book.say(BulletinPart.heading(2)),
            columns: [
                TableColumn(book.say(.bulletinColumnNo), .number),
                TableColumn(book.say(.bulletinColumnProject), .head),
                TableColumn(book.say(.bulletinColumnTarget)),
                TableColumn(book.say(.bulletinColumnPart), .number),
                TableColumn(book.say(.bulletinColumnAhead), .number),
                TableColumn(book.say(.bulletinColumnMoney), .number),
                TableColumn(book.say(.bulletinColumnLight), .line),
            ],
            rows: [total] + facts.rows.map(row),
            in: book
        )
    }

    private var total: TableRow {
        TableRow(
            [
                HTML.empty,
                HTML(book.say(.bulletinTotal)),
                HTML(book.say(.bulletinTotalCount(count: facts.rows.count))),
                HTML.empty,
                HTML.empty,
                money(
                    facts.totals.invested,
                    of: facts.totals.planned,
                    facts.totals.investedPart
                ),
                HTML.empty,
            ],
            .total
        )
    }

    private func row(_ row: BulletinFacts.Row) -> TableRow {
        TableRow([
            HTML(String(row.number)),
            HTML {
                HTML.span(row.name, .lang("zh-Hans"))
                HTML.br()
                HTML.span(row.unit, .class("small quiet"), .lang("zh-Hans"))
                if let posts = row.posts, !posts.isEmpty {
                    HTML.br()
                    HTML.span(posts, .class("small quiet"), .lang("zh-Hans"))
                }
            },
            HTML.span(.lang("zh-Hans")) {
                row.done.isEmpty ? book.say(.bulletinNothingYet) : row.done
                HTML.br()
                HTML.span(.class("small quiet")) { "／" + row.target }
            },
            HTML(row.part.map { "\($0)%" } ?? "—"),
            HTML(row.ahead.map(signed) ?? "—"),
            row.planned.map { money(row.invested ?? "—", of: $0, row.investedPart) } ?? "—",
            HTML {
                Component.light(row.mark, .short, in: book)
                if !row.isReported {
                    HTML.br()
                    HTML.span(book.say(.bulletinUnreported), .class("small quiet"))
                }
            },
        ])
    }

    /// What was spent, and of how much, one below the other.
    private func money(_ invested: String, of planned: String, _ part: String?) -> HTML {
        HTML {
            grouped(invested)
            HTML.br()
            HTML.span(.class("small quiet")) {
                "／" + grouped(planned)
                if let part { "　\(part)%" }
            }
        }
    }

    /// A difference with its sign; none where there is no difference.
    private func signed(_ points: String) -> String {
        if points.hasPrefix("-") { return "−\(points.dropFirst())" }
        return points == "0.0" ? points : "+\(points)"
    }

    private func grouped(_ number: String) -> String {
        (try? DecimalNumber(written: number))?.text(grouped: true) ?? number
    }

    @HTML.Builder private var ahead: HTML {
        let rows = facts.rows.filter(\.isAhead)
        if !rows.isEmpty {
            HTML.ol(.class("sheet-list")) {
                for row in rows {
                    HTML.li(.lang("zh-Hans")) {
                        "\(row.name)（\(row.unit)）："
                        row.done
                        if let part = row.part { "，占年度目标\(part)%" }
                        if row.standing == "ahead", let ahead = row.ahead {
                            "，快于计划\(ahead)个百分点"
                        }
                    }
                }
            }
        }
    }

    @HTML.Builder private var behind: HTML {
        let rows = facts.rows.filter(\.isBehind)
        if !rows.isEmpty {
            Component.table(
                name: book.say(BulletinPart.heading(4)),
                columns: [
                    TableColumn(book.say(.bulletinColumnProject), .head),
                    TableColumn(book.say(.bulletinColumnUnit)),
                    TableColumn(book.say(.bulletinColumnBand), .line),
                    TableColumn(book.say(.bulletinColumnReason)),
                ],
                rows: rows.map { row in
                    let reason = document.reasons[String(row.number)] ?? ""
                    return TableRow([
                        HTML.span("\(row.number)．\(row.name)", .lang("zh-Hans")),
                        HTML.span(row.unit, .lang("zh-Hans")),
                        HTML.span(.lang("zh-Hans")) {
                            if !row.band.isEmpty { "\(row.band)计划" }
                            if let ahead = row.ahead, ahead.hasPrefix("-") {
                                HTML.br()
                                HTML.span("−\(ahead.dropFirst())个百分点", .class("small quiet"))
                            }
                        },
                        reason.isEmpty
                            ? HTML(book.say(.bulletinNoReason))
                            : HTML.span(reason, .lang("zh-Hans")),
                    ])
                },
                in: book
            )
        }
    }

    @HTML.Builder private var next: HTML {
        let rows = facts.rows.filter { document.nexts[String($0.number)] != nil }
        if !rows.isEmpty {
            Component.table(
                name: book.say(BulletinPart.heading(7)),
                columns: [
                    TableColumn(book.say(.bulletinColumnProject), .head),
                    TableColumn(book.say(.bulletinColumnUnit)),
                    TableColumn(book.say(.bulletinColumnNext)),
                ],
                rows: rows.map { row in
                    TableRow([
                        HTML.span("\(row.number)．\(row.name)", .lang("zh-Hans")),
                        HTML.span(row.unit, .lang("zh-Hans")),
                        HTML.span(
                            document.nexts[String(row.number)] ?? "",
                            .lang("zh-Hans")
                        ),
                    ])
                },
                in: book
            )
        }
    }

    // MARK: - Annexes

    @HTML.Builder private var annexes: HTML {
        if !facts.changes.isEmpty {
            HTML.section {
                HTML.h2(book.say(.bulletinAnnexChanges))
                Component.table(
                    name: book.say(.bulletinAnnexChanges),
                    columns: [
                        TableColumn(book.say(.bulletinColumnProject), .head),
                        TableColumn(book.say(.bulletinColumnDecision)),
                        TableColumn(book.say(.bulletinColumnBaseline), .line),
                        TableColumn(book.say(.bulletinColumnChanges)),
                    ],
                    rows: facts.changes.map(change),
                    in: book
                )
            }
        }
        if !facts.late.isEmpty {
            HTML.section {
                HTML.h2(book.say(.bulletinAnnexLate))
                Component.table(
                    name: book.say(.bulletinAnnexLate),
                    columns: [
                        TableColumn(book.say(.bulletinColumnCase), .head),
                        TableColumn(book.say(.bulletinColumnProject)),
                        TableColumn(book.say(.bulletinColumnUnit)),
                        TableColumn(book.say(.bulletinColumnDays), .number),
                    ],
                    rows: facts.late.map { late in
                        TableRow([
                            HTML(late.reference),
                            HTML.span(late.project, .lang("zh-Hans")),
                            HTML.span(late.unit, .lang("zh-Hans")),
                            HTML(String(late.days)),
                        ])
                    },
                    in: book
                )
            }
        }
        if let note = document.note, !note.isEmpty {
            HTML.section {
                HTML.h2(book.say(.bulletinPartNote))
                for paragraph in note {
                    HTML.p(paragraph, .class("sheet-text"), .lang("zh-Hans"))
                }
            }
        }
    }

    private func change(_ change: BulletinFacts.Change) -> TableRow {
        TableRow([
            HTML.span("\(change.number)．\(change.name)", .lang("zh-Hans")),
            HTML.span(.lang("zh-Hans")) {
                change.decision
                HTML.br()
                HTML.span(change.date, .class("small quiet"))
                if !change.reason.isEmpty {
                    HTML.br()
                    HTML.span(change.reason, .class("small quiet"))
                }
            },
            HTML(change.from == change.to ? "—" : "\(change.from) → \(change.to)"),
            HTML.ul(.class("plain")) {
                for item in change.items { HTML.li(item, .lang("zh-Hans")) }
            },
        ])
    }

    // MARK: - End

    private var sign: HTML {
        HTML.p(.class("sheet-sign")) {
            HTML.span(document.issuer, .lang("zh-Hans"))
            if let day = document.day.flatMap({ try? CivilDate(iso: $0) }) {
                HTML.br()
                book.date(day)
            }
        }
    }

    @HTML.Builder private var end: HTML {
        let posts = [
            (Message.bulletinActDraft, document.drafted),
            (.bulletinActReview, document.reviewed), (.bulletinActIssue, document.issued),
        ]
        HTML.div(.class("sheet-end small")) {
            for (label, text) in [
                (Message.bulletinPartTo, document.to), (.bulletinPartCopy, document.copy),
            ] where !text.isEmpty {
                HTML.p {
                    book.say(label)
                    book.say(.bulletinColon)
                    book.gap
                    HTML.span(text, .lang("zh-Hans"))
                }
            }
            HTML.p(
                book.say(
                    .bulletinSheetBasis(
                        month: facts.month,
                        since: facts.since,
                        day: facts.asOf,
                        preset: facts.preset
                    )
                ),
                .class("quiet")
            )
            if document.edition == .inside {
                HTML.p(.class("quiet")) {
                    for (label, post) in posts {
                        if let post, !post.isEmpty {
                            HTML.span {
                                book.say(label)
                                book.say(.bulletinColon)
                                book.gap
                                post
                            }
                            "　"
                        }
                    }
                }
            }
        }
    }
}
