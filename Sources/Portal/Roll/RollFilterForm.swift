import Civics
import Deciding
import Markup
import Wording

/// The form over the roll: a name, a delegation, a day, an order.
struct RollFilterForm {
    let book: Phrasebook
    let query: RollQuery
    let delegations: [Delegation]

    var content: HTML {
        Component.form(
            FormTarget(Address.roll.path, method: .get, hidden: hidden),
            class: "search no-print",
            label: book.say(.rollFilterLabel)
        ) {
            HTML.div(.class("search-conditions")) {
                Component.input(
                    words,
                    value: query.refusedWords ?? query.filter.words,
                    kind: .search,
                    in: book
                )
                Component.select(
                    Field("delegation", book.say(.rollFilterDelegation)),
                    options: delegations.map {
                        FormOption(String($0.ordinal), $0.name(in: book.language))
                    },
                    selected: query.filter.delegation.map(String.init),
                    prompt: book.say(.rollFilterAll),
                    in: book
                )
                Component.select(
                    Field("order", book.say(.rollFilterOrder)),
                    options: [
                        FormOption(
                            RollFilter.Order.number.rawValue,
                            book.say(.rollFilterByNumber)
                        ),
                        FormOption(
                            RollFilter.Order.delegation.rawValue,
                            book.say(.rollFilterByDelegation)
                        ),
                    ],
                    selected: query.filter.order.rawValue,
                    in: book
                )
                Component.input(
                    day,
                    value: query.refusedDay?.typed ?? query.day.description,
                    kind: .date,
                    in: book
                )
                HTML.div(.class("row")) {
                    Component.button(book.say(.rollFilterButton), .second)
                    if query.filter.isNarrow || query.isRefused {
                        HTML.a(book.say(.rollFilterClear), .href(Address.roll.path))
                    }
                }
            }
        }
    }

    /// The field of the words, for the summary of errors too.
    var words: Field {
        Field(
            "q",
            book.say(.rollFilterWords),
            error: query.refusedWords.map { _ in
                book.say(.rollFilterWordsError(most: RollFilter.mostCharacters))
            }
        )
    }

    /// The field of the day, for the summary of errors too.
    var day: Field {
        Field(
            "on",
            book.say(.rollFilterDay),
            error: query.refusedDay.map { book.say($0.fault.message(in: book)) }
        )
    }

    private var hidden: [FormTarget.Hidden] {
        var hidden: [FormTarget.Hidden] = []
        if let term = query.term { hidden.append(.init("term", String(term))) }
        if query.tab != .inOffice { hidden.append(.init("show", query.tab.rawValue)) }
        return hidden
    }
}
