import Markup
import Wording

extension ComponentsPage {
    /// Tabs, a table with every kind of row, pages, counts.
    var tables: HTML {
        section(.componentsLibraryTables) {
            Component.tabs(
                label: book.say(.componentsLibraryTabsLabel),
                [
                    (
                        PageLink(
                            book.say(.componentsLibraryTabOne),
                            to: "#main",
                            isCurrent: true
                        ),
                        23
                    ),
                    (PageLink(book.say(.componentsLibraryTabTwo), to: "#main"), 1_074),
                    (PageLink(book.say(.componentsLibraryTabThree), to: "#main"), nil),
                ],
                in: book
            )
            Component.table(
                name: book.say(.componentsLibraryTableName),
                caption: (
                    book.say(.componentsLibraryTableName), book.say(.componentsSampleMark)
                ),
                columns: voteColumns,
                rows: [total] + voteRows,
                in: book
            )
            Component.pages(51...100, of: 1_312, previous: "#main", next: "#main", in: book)
            Component.counts(counts, in: book)
        }
    }

    /// The votes of the samples, from the most to the fewest.
    var votes: [(project: Int, votes: Int)] {
        [
            (5, 246), (1, 243), (7, 238), (4, 233), (3, 226), (8, 221), (2, 214), (6, 200),
            (9, 107), (10, 69),
        ]
    }

    var voteColumns: [TableColumn] {
        [
            TableColumn(book.say(.componentsLibraryColumnRank), .number),
            TableColumn(book.say(.componentsLibraryColumnProject), .head),
            TableColumn(book.say(.componentsLibraryColumnVotes), .number),
            TableColumn(book.say(.componentsLibraryColumnResult), .line),
            TableColumn(book.say(.componentsLibraryColumnReason)),
        ]
    }

    var voteRows: [TableRow] {
        votes.enumerated().map { index, vote in
            let isElected = index < 8
            return TableRow(
                [
                    HTML(book.number(index + 1)),
                    HTML(project(vote.project)),
                    HTML(book.number(vote.votes)),
                    HTML(
                        book.say(
                            isElected
                                ? .componentsLibraryElected : .componentsLibraryNotElected
                        )
                    ),
                    HTML(
                        book.say(
                            isElected
                                ? .componentsLibraryReasonElected
                                : .componentsLibraryReasonNotElected
                        )
                    ),
                ],
                index == 7 ? .cut : isElected ? .usual : .off
            )
        }
    }

    private var total: TableRow {
        TableRow(
            [
                "", HTML(book.say(.componentsLibraryRowTotal)),
                HTML(book.number(votes.reduce(0) { $0 + $1.votes })), "", "",
            ],
            .total
        )
    }

    var counts: [(label: String, value: Int?)] {
        [
            (book.say(.componentsLibraryCountRoll), 271),
            (book.say(.componentsLibraryCountPresent), 259),
            (book.say(.componentsLibraryCountIssued), 259),
            (book.say(.componentsLibraryCountReturned), 258),
            (book.say(.componentsLibraryCountUnreturned), 1),
            (book.say(.componentsLibraryCountValid), 255),
            (book.say(.componentsLibraryCountVoid), 2),
            (book.say(.componentsLibraryCountBlank), nil),
        ]
    }
}
