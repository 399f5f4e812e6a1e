import Ledger
import Markup
import Proposing
import Wording

/// The checklist of a suggestion: each criterion met, not met or not applicable, with a remark.
struct CriteriaSection {
    let book: Phrasebook
    let found: ScreenedSuggestion
    let entry: ScreeningEntry
    let target: FormTarget

    private var text: String { found.suggestion.title + "\n" + found.suggestion.body }

    @HTML.Builder var content: HTML {
        if !found.lists.isEmpty {
            HTML.section(.class("stack"), .id("criteria")) {
                HTML.h2(book.say(.criteriaTitle))
                HTML.p(book.say(.criteriaText), .class("quiet small"))
                if let error = entry.error("criteria", in: "check", book) {
                    Component.notice(.stop, title: error, level: .h3) { HTML.empty }
                }
                Component.form(target) {
                    for list in found.lists {
                        HTML.h3(list.name.text(in: book))
                        for item in list.items { row(item, of: list) }
                    }
                    Component.submitRow {
                        Component.button(book.say(.criteriaButton), .second)
                    }
                }
            }
        }
    }

    private func row(_ item: CriteriaList.Item, of list: CriteriaList) -> HTML {
        let name = "\(list.id).\(item.id)"
        let check = found.checks.first { $0.list == list.id && $0.item == item.id }
        let chosen = entry.value("c.\(name)", in: "check", or: check?.result.rawValue ?? "")
        let note = entry.value("n.\(name)", in: "check", or: check?.note ?? "")
        let words = item.hints(in: text)
        return HTML.fieldset(.class("criterion")) {
            HTML.legend {
                Component.badge(
                    book.say(item.kind.name),
                    item.kind == .hardStop ? .yellow : .plain
                )
                " "
                HTML.span(item.text.text(in: book))
            }
            HTML.p { BasisLink(basis: item.basis).content }
            if !words.isEmpty {
                HTML.p(.class("small")) {
                    Component.badge(
                        book.say(.criteriaHint(words: words.joined(separator: "、"))),
                        .yellow
                    )
                    " "
                    HTML.span(book.say(.criteriaHintText), .class("quiet"))
                }
            }
            HTML.div(.class("row")) {
                HTML.div(.class("chips")) {
                    for result in ScreeningCheck.Result.allCases {
                        HTML.label(.class("chip")) {
                            HTML.input(
                                .type("radio"),
                                .name("c.\(name)"),
                                .value(result.rawValue),
                                .checked(chosen == result.rawValue)
                            )
                            HTML.span(book.say(result.name))
                        }
                    }
                }
                HTML.input(
                    .class("input criterion-note"),
                    .type("text"),
                    .name("n.\(name)"),
                    .value(note),
                    .autocomplete("off"),
                    .placeholder(book.say(.criteriaNotePlace)),
                    .aria("label", book.say(.criteriaNote(criterion: item.text.text(in: book))))
                )
            }
        }
    }
}
