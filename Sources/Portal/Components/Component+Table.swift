package import Markup
package import Wording

extension Component {
    /// A table as it would be printed: rules, no grounds, numbers at the right.
    ///
    /// The name says what the table is to those who cannot see where it stands; the caption says
    /// the same over it, with a remark in small, such as the unit.
    package static func table(
        name: String,
        caption: (text: String, remark: String?)? = nil,
        columns: [TableColumn],
        rows: [TableRow],
        in book: Phrasebook
    ) -> HTML {
        HTML.div(
            .class("table-wrap"),
            .tabindex(0),
            .role("group"),
            .aria("label", book.say(.componentsTableScrolls(name: name)))
        ) {
            HTML.table(.class("table")) {
                if let caption { self.caption(caption) }
                head(columns)
                HTML.tbody { for row in rows { self.row(row, columns) } }
            }
        }
    }

    private static func caption(_ caption: (text: String, remark: String?)) -> HTML {
        HTML.caption {
            caption.text
            if let remark = caption.remark {
                " "
                HTML.small(remark)
            }
        }
    }

    private static func head(_ columns: [TableColumn]) -> HTML {
        HTML.thead {
            HTML.tr {
                for column in columns {
                    if column.title.isEmpty {
                        HTML.td {}
                    } else {
                        HTML.th(column.title, .scope("col"), .class(column.kind.classes))
                    }
                }
            }
        }
    }

    private static func row(_ row: TableRow, _ columns: [TableColumn]) -> HTML {
        HTML.tr(.class(row.kind == .usual ? nil : row.kind.rawValue)) {
            for (column, cell) in zip(columns, row.cells) {
                if column.kind == .head {
                    HTML.th(.scope("row")) { cell }
                } else {
                    HTML.td(.class(column.kind.classes)) { cell }
                }
            }
        }
    }
}

extension TableColumn.Kind {
    fileprivate var classes: String? {
        switch self {
        case .text, .head: nil
        case .line: "nowrap"
        case .number: "num"
        }
    }
}
