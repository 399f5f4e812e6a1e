import Civics
import Delivering
import Ledger
import Markup
import Sheets
import Wording

/// A file of plans before it is brought in: what changes, old beside new, and what is wrong.
struct PlanPreviewPage {
    /// How many faults are shown.
    private static let mostFaults = 200

    let book: Phrasebook
    let board: DeliveryBoard
    let preview: PlanPreview
    let fileName: String
    /// The decision as typed, and why the file was not brought in.
    let entry: DeliveryEntry
    /// Where the changes are made; with the file as it was sent.
    let bring: FormTarget
    /// Where another file is sent.
    let send: FormTarget

    private var isRight: Bool { preview.rowFaults.isEmpty && !preview.changes.isEmpty }

    /// The faults to be shown: a decision that is missing is asked for, where it is all there is.
    private var faults: [PlanRowFault] {
        preview.rowFaults.isEmpty && entry.error == nil ? [] : preview.faults
    }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(
                        board.name(in: book).text,
                        to: Address.deliveryList(board.key).path
                    ),
                    PageLink(book.say(.planFileTitle), to: Address.planFiles(board.key).path),
                ],
                here: fileName.isEmpty ? book.say(.planFilePreview) : fileName,
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                refusal
                HTML.div(.class("stack")) {
                    Component.headline(headline, in: book)
                    Component.lead(
                        book.say(
                            preview.rowFaults.isEmpty
                                ? .exchangePagePreviewNotYet : .planFileRowsRefused
                        )
                    )
                }
                remarks
                faultTable
                ForEachChange(book: book, changes: preview.changes).content
                if isRight { decision } else { again }
            }
        }
    }

    private var headline: Message {
        if !preview.rowFaults.isEmpty {
            return .planFilePreviewWrong(count: preview.rowFaults.count)
        }
        if preview.changes.isEmpty { return .planFilePreviewSame(count: preview.unchanged) }
        return .planFilePreviewChanges(
            count: preview.changes.count,
            unchanged: preview.unchanged
        )
    }

    @HTML.Builder private var refusal: HTML {
        if case .file? = entry.error {
            // What is wrong with the rows stands in the headline and in its table.
            if preview.rowFaults.isEmpty {
                Component.notice(
                    .stop,
                    title: book.say(.deliveryRefusedTitle),
                    book.say(.planFileNeedsDecisionTitle)
                )
            }
        } else if case .changedMeanwhile? = entry.error {
            Component.notice(
                .stop,
                title: book.say(.deliveryRefusedTitle),
                book.say(.planFileLookedElse)
            )
        } else {
            DeliveryFields(book: book, part: PlanUploadForm.part, entry: entry).refusal
        }
    }

    @HTML.Builder private var remarks: HTML {
        let sentences = preview.remarks.map { $0.message(in: book) }
        if !sentences.isEmpty {
            Component.notice(.know, title: book.say(.exchangePageRemarksTitle)) {
                HTML.ul { for sentence in sentences { HTML.li(book.say(sentence)) } }
            }
        }
    }

    // MARK: - What is wrong

    @HTML.Builder private var faultTable: HTML {
        let faults = faults
        if !faults.isEmpty {
            let hasSheets = faults.contains { $0.place.sheet != nil }
            HTML.section(.class("stack"), .aria("labelledby", "faults")) {
                HTML.h2(book.say(.exchangePageFaultsTitle), .id("faults"))
                HTML.p(count(faults), .class("quiet"))
                Component.table(
                    name: book.say(.exchangePageFaultsTitle),
                    columns: (hasSheets ? [TableColumn(book.say(.planFileSheet))] : []) + [
                        TableColumn(book.say(.exchangePageFaultsLine), .number),
                        TableColumn(book.say(.exchangePageFaultsColumn), .line),
                        TableColumn(book.say(.deliveryColumnProject)),
                        TableColumn(book.say(.exchangePageFaultsWhat)),
                    ],
                    rows: faults.prefix(Self.mostFaults).map { fault in
                        TableRow(
                            (hasSheets ? [HTML(fault.place.sheet ?? "")] : []) + [
                                HTML(book.number(fault.place.line)),
                                HTML(fault.place.column?.writtenName ?? "—"),
                                HTML(fault.project.isEmpty ? "—" : fault.project),
                                what(fault),
                            ]
                        )
                    },
                    in: book
                )
            }
        }
    }

    private func count(_ faults: [PlanRowFault]) -> String {
        book.say(
            faults.count > Self.mostFaults
                ? .planFileFaultsCut(shown: Self.mostFaults, count: faults.count)
                : .exchangePageFaultsAll(count: faults.count)
        )
    }

    private func what(_ fault: PlanRowFault) -> HTML {
        let details = fault.details(in: book)
        return HTML {
            book.say(fault.message(in: book))
            if !details.isEmpty {
                HTML.ul { for detail in details { HTML.li(detail) } }
            }
        }
    }

    // MARK: - The two ways on

    private var decision: HTML {
        HTML.section(.class("card stack"), .aria("labelledby", "bring")) {
            HTML.h2(
                book.say(.planFileQuestion(count: preview.changes.count)),
                .id("bring")
            )
            HTML.p(
                book.say(
                    preview.needsDecision
                        ? .planFileConsequenceDecision : .planFileConsequenceDraft
                ),
                .class("column")
            )
            Component.form(bring) {
                if preview.needsDecision {
                    if preview.changes.contains(where: \.isMajor) {
                        Component.notice(
                            .careful,
                            title: book.say(.deliveryMajorTitle),
                            level: .h3,
                            book.say(.deliveryMajorText)
                        )
                    }
                    NumberedDecisionFields(
                        fields: DeliveryFields(
                            book: book,
                            part: PlanUploadForm.part,
                            entry: entry
                        ),
                        authorities: board.authorities
                    ).content
                }
                Component.submitRow {
                    Component.button(book.say(.planFileBringButton))
                    Component.buttonLink(
                        book.say(.planFileAgain),
                        to: Address.planFiles(board.key).path,
                        .quiet
                    )
                }
            }
        }
    }

    /// Another file is sent from here, and the decision that was typed goes along.
    private var again: HTML {
        PlanUploadForm(
            book: book,
            entry: entry,
            authorities: board.authorities,
            target: send
        ).content
    }
}

/// What a file changes, entry by entry.
private struct ForEachChange {
    let book: Phrasebook
    let changes: [PlanPreview.Change]

    @HTML.Builder var content: HTML {
        if !changes.isEmpty {
            HTML.section(.class("stack stack--loose"), .aria("labelledby", "changes")) {
                HTML.h2(book.say(.planFileChangesTitle), .id("changes"))
                for change in changes { PlanChangeSection(book: book, change: change).content }
            }
        }
    }
}
