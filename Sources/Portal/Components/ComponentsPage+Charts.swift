import Civics
import Markup
import Wording

extension ComponentsPage {
    /// The three charts.
    var charts: HTML {
        section(.componentsLibraryCharts) {
            Component.votes(
                voteChart,
                finding: book.say(.componentsLibraryVotesFinding),
                summary: book.say(.componentsLibraryVotesTable)
            ) {
                Component.table(
                    name: book.say(.componentsLibraryTableName),
                    columns: voteColumns,
                    rows: voteRows,
                    in: book
                )
            }
            HTML.div(.class("above-6")) {
                Component.plan(
                    planChart,
                    name: book.say(.componentsLibraryPlanName),
                    finding: book.say(.componentsLibraryPlanFinding),
                    in: book
                )
            }
            HTML.figure(.class("above-6")) {
                Component.yearBars(yearEntries)
                HTML.figcaption(
                    book.say(.componentsLibraryYearFinding),
                    .class("figcaption")
                )
            }
        }
    }

    private var voteChart: VoteChart {
        VoteChart(
            bars: votes.enumerated().map { index, vote in
                VoteChart.Bar(project(vote.project), votes: vote.votes, isElected: index < 8)
            },
            everybody: 271,
            threshold: VoteChart.Threshold(
                votes: 136,
                label: book.say(.componentsLibraryVotesThreshold)
            ),
            cut: 8
        )
    }

    private var planChart: PlanChart {
        PlanChart(
            unit: book.say(.componentsLibraryFieldBuiltUnit),
            firstPlan: [0, 0, 2, 5, 9, 13, 17, 21, 25, 28, 30, 32].map { DecimalNumber($0) },
            plan: [0, 0, 1, 3, 6, 10, 14, 18, 21, 24, 26, 28].map { DecimalNumber($0) },
            done: [0, 0, 5, 20, 45, 80, 115, 145, 170, 198, 221].map(tenths),
            milestones: [
                PlanChart.Milestone(month: 2, day: 15, .reached),
                PlanChart.Milestone(month: 3, day: 31, .reached),
                PlanChart.Milestone(month: 4, day: 25, .reached),
                PlanChart.Milestone(month: 9, day: 10, .reached),
                PlanChart.Milestone(month: 11, day: 25, .late),
                PlanChart.Milestone(month: 12, day: 31, .toCome),
            ]
        )
    }

    private func tenths(_ value: Int64) -> DecimalNumber {
        do throws(DecimalNumberError) {
            return try DecimalNumber(coefficient: value, scale: 1)
        } catch {
            preconditionFailure("one decimal fits")
        }
    }

    private var yearEntries: [Entry] {
        let figures: [(done: Int64, plan: Int64?, light: Light)] = [
            (1_000, nil, .accepted), (933, 917, .normal), (950, 952, .normal),
            (789, 929, .slow), (955, 920, .normal), (885, 910, .normal), (580, 910, .late),
            (1_000, nil, .accepted),
        ]
        return figures.enumerated().map { index, figure in
            Entry(
                number: index + 1,
                name: project(index + 1),
                done: Share(figure.done, of: 1_000),
                plan: figure.plan.map { Share($0, of: 1_000) },
                light: figure.light
            )
        }
    }

    /// A document.
    var sheets: HTML {
        section(.componentsLibrarySheets) {
            Component.sheet(
                organ: book.say(.componentsLibrarySheetOrgan),
                title: book.say(.componentsLibrarySheetTitle),
                level: .h3,
                note: book.say(.componentsLibrarySheetNote)
            ) {
                HTML.h4(book.say(.componentsLibrarySheetFirst))
                Component.counts(counts, in: book)
                HTML.p(book.say(.componentsLibrarySheetQuorum), .class("small quiet above-2"))
                HTML.h4(book.say(.componentsLibrarySheetSecond))
                Component.signLines(
                    [
                        book.say(.componentsLibrarySignChief),
                        book.say(.componentsLibrarySignScrutineer),
                        book.say(.componentsLibrarySignChair),
                    ],
                    date: book.say(.componentsLibrarySignDate)
                )
            }
        }
    }
}
