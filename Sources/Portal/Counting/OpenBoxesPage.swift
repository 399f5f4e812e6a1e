import Deciding
import Markup
import Wording

/// The papers of each box, as they are counted when it is opened.
struct OpenBoxesPage {
    let book: Phrasebook
    let view: CountingView
    let entry: CountingEntry<[String]>
    let target: FormTarget
    /// The address of the same form with more boxes.
    let more: String?

    var content: HTML {
        let sections = CountingSections(book: book, view: view)
        return HTML {
            sections.crumbs(book.say(.countingOpenButton))
            HTML.div(.class("stack stack--loose column")) {
                sections.refusal(entry.error, besides: fields)
                Component.errorSummary(fields, in: book)
                Component.headline(.countingOpenHeadline, in: book)
                Component.lead(
                    book.say(
                        .countingOpenText(
                            issued: view.session.issued ?? 0,
                            least: BoxSet.fewestPapers
                        )
                    )
                )
                Component.form(confirmed) {
                    confirmation
                    HTML.div(.class("count-grid")) {
                        for (place, text) in entry.form.enumerated() {
                            Component.input(
                                field(place + 1),
                                value: text,
                                kind: .integer,
                                unit: book.say(.countingUnit),
                                in: book
                            )
                        }
                    }
                    if let more {
                        HTML.p { HTML.a(book.say(.countingOpenMore), .href(more)) }
                    }
                    Component.submitRow {
                        Component.button(
                            book.say(
                                voidness == nil ? .countingOpenSubmit : .countingOpenVoid
                            ),
                            voidness == nil ? .primary : .danger
                        )
                    }
                }
            }
        }
    }

    /// That the session is void is confirmed with the very sum it is void by.
    private var confirmed: FormTarget {
        guard let voidness else { return target }
        return FormTarget(
            target.address,
            method: target.method,
            hidden: target.hidden + [.init("confirmed", String(voidness.returned))]
        )
    }

    @HTML.Builder private var confirmation: HTML {
        if let voidness {
            Component.notice(.stop, title: book.say(.countingOpenVoidTitle)) {
                HTML.p(book.say(voidness.result.sentence(returned: voidness.returned)))
                HTML.p(book.say(.countingOpenVoidText))
            }
        }
    }

    private var voidness: (result: Reconciliation, returned: Int)? {
        if case .confirmVoid(let result, let returned) = entry.error {
            (result, returned)
        } else {
            nil
        }
    }

    private var fields: [Field] { entry.form.indices.map { field($0 + 1) } }

    private func field(_ box: Int) -> Field {
        Field(
            "box-\(box)",
            book.say(.countingBox(number: box)),
            error: entry.error("box-\(box)", in: book)
        )
    }
}
