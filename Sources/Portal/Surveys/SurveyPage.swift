import Civics
import Deciding
import Evaluating
import Ledger
import Markup
import Tallying
import Wording

/// A survey as everybody sees it: its form while it is open, its result once it is closed.
struct SurveyPage {
    let book: Phrasebook
    let scope: Scope
    let result: SurveyResult
    /// The other surveys that are public, the newest first.
    let others: [Survey]
    let entry: SurveyEntry
    let target: FormTarget
    /// Whether an answer was taken just now.
    let isThanks: Bool

    private var survey: Survey { result.survey }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.frameNavHome), to: Address.home.path(in: scope)),
                    PageLink(book.say(.surveyNav), to: Address.surveys.path(in: scope)),
                ],
                here: survey.title(in: book).text,
                in: book
            )
            if survey.state == .open { asking } else { answered }
            otherSurveys
        }
    }

    private func eyebrow(_ last: String) -> HTML {
        Component.eyebrow(
            [
                HTML(scope.jurisdiction.name(in: book.language)),
                survey.title(in: book).html, HTML(last),
            ] + (survey.certainty == .inventedSample ? [Component.sampleMark(in: book)] : [])
        )
    }

    // MARK: - While it is open

    private var asking: HTML {
        HTML.div(.class("column stack stack--loose")) {
            if isThanks {
                Component.notice(
                    .done,
                    title: book.say(.surveyThanksTitle),
                    book.say(.surveyThanksText)
                )
            }
            refusal
            Component.errorSummary(
                [codeField, wordsField, gradesField].compactMap { $0.error == nil ? nil : $0 },
                in: book
            )
            eyebrow(book.say(.surveyStateOpen))
            Component.headline(.surveyPublicHeadlineOpen, in: book)
            Component.lead(book.say(.surveyPublicLeadOpen))
            HTML.p(book.say(survey.isOpenToAll ? .surveyPublicLeadBoth : .surveyPublicLeadSlip))
            if !isThanks { form }
            HTML.p(book.say(.surveyApart), .class("small quiet"))
        }
    }

    @HTML.Builder private var refusal: HTML {
        if let message = entry.error?.message(in: book) {
            Component.notice(
                .stop,
                title: book.say(.surveyRefusedTitle),
                book.say(message)
            )
        }
    }

    private var codeField: Field {
        Field(
            SurveyField.code.rawValue,
            book.say(.surveyFieldCode),
            isOptional: survey.isOpenToAll,
            hint: book.say(
                survey.isOpenToAll ? .surveyFieldCodeHint : .surveyFieldCodeHintNeeded
            ),
            error: entry.fault(.code, in: book)
        )
    }

    private var wordsField: Field {
        Field(
            SurveyField.words.rawValue,
            book.say(.surveyFieldWords),
            isOptional: true,
            hint: book.say(.surveyFieldWordsHint(most: SurveyAnswer.mostWords)),
            error: entry.fault(.words, in: book)
        )
    }

    /// What is wrong with the grades stands beside the first project.
    private var gradesField: Field { gradeField(result.items.first) }

    private func gradeField(_ item: Survey.Item?) -> Field {
        Field(
            SurveyEntry.gradePrefix + String(item?.number ?? 1),
            item.map(name) ?? "",
            isOptional: true,
            error: item?.number == result.items.first?.number
                ? entry.fault(.grades, in: book) : nil
        )
    }

    private func name(_ item: Survey.Item) -> String {
        "\(item.number). "
            + LocalText(item.name, english: item.nameEnglish, in: book.language).text
    }

    private var form: HTML {
        Component.form(target) {
            Component.input(codeField, value: entry["code"], kind: .code, in: book)
            for item in result.items {
                let field = gradeField(item)
                Component.chips(
                    field,
                    options: RatingGrade.allCases.map {
                        FormOption($0.rawValue, book.say($0.label))
                    },
                    selected: entry[field.name],
                    in: book
                )
            }
            Component.textArea(
                wordsField,
                value: entry["words"],
                rows: 3,
                limit: SurveyAnswer.mostWords,
                in: book
            )
            Component.submitRow {
                Component.button(book.say(.surveySend), size: .big, isFullWidth: true)
            }
        }
    }

    // MARK: - Once it is closed

    private var answered: HTML {
        HTML {
            if let message = entry.error?.message(in: book) {
                Component.notice(
                    .stop,
                    title: book.say(.surveyRefusedTitle),
                    book.say(
                        entry.error == .surveyIs(.closed) ? .surveyRefusedClosed : message
                    )
                )
            }
            eyebrow(book.say(.surveyStateClosed))
            Component.headline(.surveyHeadlineClosed(count: result.items.count), in: book)
            Component.lead(
                book.say(
                    .surveyLeadClosed(
                        from: survey.openedOn.map(book.date) ?? "—",
                        to: survey.closedOn.map(book.date) ?? "—",
                        printed: result.printed,
                        used: result.used,
                        devices: result.devices,
                        fewest: SurveyResult.Tally.fewest
                    )
                )
            )
            HTML.p(book.say(.surveyApart))
            if result.printed > 0 { table(.invited, .surveyTableInvited) }
            if survey.isOpenToAll { table(.open, .surveyTableOpen) }
            HTML.p(book.say(.surveyRule), .class("small quiet column above-5"))
        }
    }

    private func table(_ source: Survey.Source, _ title: Message) -> HTML {
        HTML.section(.class("section"), .aria("labelledby", source.rawValue)) {
            HTML.h2(book.say(title), .id(source.rawValue))
            if source == .open { HTML.p(book.say(.surveyTableOpenNote), .class("quiet")) }
            Component.table(
                name: book.say(title),
                columns: [
                    TableColumn(book.say(.surveyColumnProject), .head),
                    TableColumn(book.say(.surveyColumnSample), .number),
                ]
                    + RatingGrade.allCases.map { TableColumn(book.say($0.label), .number) }
                    + [TableColumn(book.say(.surveyColumnGrade))],
                rows: result.items.map { row($0, result.tally($0, source)) },
                in: book
            )
        }
    }

    private func row(_ item: Survey.Item, _ tally: SurveyResult.Tally) -> TableRow {
        TableRow([
            HTML {
                "\(item.number) "
                LocalText(item.name, english: item.nameEnglish, in: book.language).html
            },
            HTML(book.number(tally.sample)), HTML(book.number(tally.satisfied)),
            HTML(book.number(tally.basic)), HTML(book.number(tally.dissatisfied)),
            tally.grade.map { HTML.b(book.say($0.label)) }
                ?? HTML.span(
                    book.say(.surveyTooFew(fewest: SurveyResult.Tally.fewest)),
                    .class("quiet")
                ),
        ])
    }

    @HTML.Builder private var otherSurveys: HTML {
        if !others.isEmpty {
            HTML.section(.class("section no-print"), .aria("labelledby", "others")) {
                HTML.h2(book.say(.surveyOtherTitle), .id("others"))
                HTML.ul {
                    for other in others {
                        HTML.li {
                            HTML.a(
                                .href(Address.survey(other.year, other.number).path(in: scope))
                            ) { other.title(in: book).html }
                            " "
                            HTML.span(
                                other.closedOn.map {
                                    book.say(.surveyOtherClosed(date: book.date($0)))
                                } ?? book.say(.surveyOtherOpen),
                                .class("small quiet")
                            )
                        }
                    }
                }
            }
        }
    }
}
