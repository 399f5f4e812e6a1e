import Civics
import Evaluating
import Ledger
import Markup
import Wording

/// The words of a year's card: why promises were missed, the story, and what the story may name.
struct CardDraftPage {
    /// The addresses of its forms, each with its token.
    struct Targets {
        let save: FormTarget
        let publish: FormTarget
        let discard: FormTarget
    }

    let book: Phrasebook
    let scope: Scope
    let desk: CardDesk
    let entry: CardEntry
    let targets: Targets
    /// What was done just now.
    let did: Message?

    private var card: ReportCard { desk.card }
    private var version: Int {
        desk.draft?.version ?? (desk.published.first?.version ?? 0) + 1
    }

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.reportDeskNav), to: Address.reportDesk.path)],
                here: String(card.year),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                if let did { Component.notice(.done, title: book.say(did), "") }
                refusal
                Component.headline(
                    .reportFormHeadlineDraft(year: card.year, version: version),
                    in: book
                )
                Component.lead(
                    book.say(.reportFormLead(date: book.date(card.asOf)))
                )
                if let newest = desk.published.first { published(newest) }
                changed
            }
            HTML.div(.class("section split card-desk")) {
                HTML.div(.class("stack stack--loose")) {
                    form
                    preview
                    closing
                }
                CardTokens(book: book, desk: desk).content
            }
        }
    }

    // MARK: - What is to be known first

    @HTML.Builder private var refusal: HTML {
        switch entry.error {
        case .changedMeanwhile?:
            Component.notice(
                .stop,
                title: book.say(.reportRefusedTitle),
                book.say(.reportRefusedChanged)
            )
        case .incomplete?:
            Component.notice(
                .stop,
                title: book.say(.reportRefusedTitle),
                book.say(.reportRefusedIncomplete)
            )
        case .faults?, .denied?, .notFound?, .store?, nil: HTML.empty
        }
        Component.errorSummary(
            entry.faults.map { Field($0.field, "", error: book.say($0.message(in: book))) },
            in: book
        )
    }

    private func published(_ newest: PublishedCard) -> HTML {
        HTML.p {
            book.say(
                .reportVersion(
                    version: newest.version,
                    date: book.date(newest.frozen.publishedOn)
                )
            )
            " "
            HTML.a(
                book.say(.reportFormPublic),
                .href(Address.reportYear(card.year).path(in: scope))
            )
        }
    }

    /// What changed of the facts that the stories name; the text is not touched.
    @HTML.Builder private var changed: HTML {
        if !desk.changes.isEmpty {
            Component.notice(.careful, title: book.say(.reportFormChangedTitle)) {
                HTML.ul { for change in desk.changes { HTML.li(book.say(change.message)) } }
                HTML.p(
                    book.say(
                        desk.draft == nil ? .reportFormChangedPublished : .reportFormChangedDraft
                    )
                )
            }
        }
    }

    // MARK: - The form

    private func field(
        _ name: String,
        _ label: Message,
        hint: String? = nil,
        isOptional: Bool = false
    ) -> Field {
        Field(
            name,
            book.say(label),
            isOptional: isOptional,
            hint: hint,
            error: entry.faults.first { $0.field == name }.map { book.say($0.message(in: book)) }
        )
    }

    private var form: HTML {
        Component.form(targets.save) {
            HTML.h2(book.say(.reportFormMisses))
            if missed.isEmpty { HTML.p(book.say(.reportFormMissesNone)) }
            for row in missed { miss(row) }
            HTML.h2(book.say(.reportFormStory))
            story(CardForm.zh, .reportFormStoryZh)
            story(CardForm.en, .reportFormStoryEn)
            if let newest = desk.published.first {
                Component.input(
                    field(
                        CardForm.correction,
                        .reportFormCorrection,
                        hint: book.say(.reportFormCorrectionHint(version: newest.version))
                    ),
                    value: entry.form[CardForm.correction],
                    in: book
                )
            }
            Component.submitRow { Component.button(book.say(.reportFormSave)) }
        }
    }

    private var missed: [ReportCard.Row] { card.rows.filter { $0.outcome == .missed } }

    private func miss(_ row: ReportCard.Row) -> HTML {
        HTML.fieldset(.class("stack card-miss")) {
            HTML.legend {
                HTML.b {
                    "\(row.number) "
                    row.name.local(in: book.language).html
                }
                " "
                HTML.span(.class("small quiet")) { row.stateName.local(in: book.language).html }
            }
            Component.input(
                field(
                    CardForm.reason(row.number),
                    .reportFormReason,
                    hint: row.miss.map { book.say(.reportFormReasonHint(reason: $0.reason.zh)) }
                        ?? book.say(.reportFormReasonHintNone)
                ),
                value: entry.form[CardForm.reason(row.number)],
                in: book
            )
            Component.input(
                field(
                    CardForm.reasonEnglish(row.number),
                    .reportFormReasonEnglish,
                    isOptional: true
                ),
                value: entry.form[CardForm.reasonEnglish(row.number)],
                in: book
            )
            Component.input(
                field(
                    CardForm.newDate(row.number),
                    .reportFormNewDate,
                    hint: book.say(.reportFormNewDateHint)
                ),
                value: entry.form[CardForm.newDate(row.number)],
                kind: .date,
                in: book
            )
        }
    }

    private func story(_ name: String, _ label: Message) -> HTML {
        Component.textArea(
            field(
                name,
                label,
                hint: book.say(.reportFormStoryHint(example: CardGap.braced("finished")))
            ),
            value: entry.form[name],
            rows: 12,
            in: book
        )
    }

    // MARK: - As it will be read

    private var preview: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "preview")) {
            HTML.h2(book.say(.reportFormPreview), .id("preview"))
            if let words = desk.draft?.words, !paragraphs(words).isEmpty {
                HTML.div(.class("card-story")) {
                    for paragraph in paragraphs(words) {
                        HTML.p { CardStory(data: nil).html(paragraph) }
                    }
                }
            } else {
                HTML.p(book.say(.reportFormPreviewEmpty), .class("quiet"))
            }
        }
    }

    private func paragraphs(_ words: CardWords) -> [[FrozenCard.Piece]] {
        FrozenCard.preview(words, desk.values, in: book.language)
    }

    // MARK: - Publishing

    @HTML.Builder private var closing: HTML {
        if desk.draft != nil {
            HTML.section(.class("stack"), .aria("labelledby", "publish")) {
                HTML.h2(book.say(.reportFormPublishTitle), .id("publish"))
                if desk.gaps.isEmpty {
                    Component.notice(
                        .know,
                        title: book.say(.reportFormReadyTitle),
                        level: .h3,
                        book.say(.reportFormPublishNote(version: version))
                    )
                } else {
                    Component.notice(
                        .careful,
                        title: book.say(.reportFormGapsTitle),
                        level: .h3
                    ) {
                        HTML.ul { for gap in desk.gaps { HTML.li(book.say(gap.message)) } }
                    }
                }
                HTML.div(.class("row")) {
                    Component.form(targets.publish, class: nil) {
                        Component.button(book.say(.reportFormPublish), .second)
                    }
                    Component.form(targets.discard, class: nil) {
                        Component.button(book.say(.reportFormDiscard), .danger)
                    }
                }
            }
        }
    }
}

/// The names that a story may use, with what each stands for now.
struct CardTokens {
    let book: Phrasebook
    let desk: CardDesk

    var content: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "tokens")) {
            HTML.h2(book.say(.reportFormTokens), .id("tokens"))
            HTML.p(book.say(.reportFormTokensLead), .class("small quiet"))
            Component.details(book.say(.reportFormTokensWhole), isOpen: true) { table(nil) }
            for row in desk.card.rows {
                Component.details("\(row.number) \(row.name.local(in: book.language).text)") {
                    table(row.number)
                }
            }
        }
    }

    private func table(_ number: Int?) -> HTML {
        let prefix = number.map { "\($0)." }
        let values = desk.values.all.filter { value in
            prefix.map { value.name.hasPrefix($0) } ?? !(value.name.first?.isNumber ?? false)
        }
        return Component.table(
            name: book.say(.reportFormTokens),
            columns: [
                TableColumn(book.say(.reportFormColumnName), .head),
                TableColumn(book.say(.reportFormColumnValue)),
            ],
            rows: values.map { value in
                TableRow([
                    HTML.code(CardGap.braced(value.name)), HTML(value.text(in: book.language)),
                ])
            },
            in: book
        )
    }
}
