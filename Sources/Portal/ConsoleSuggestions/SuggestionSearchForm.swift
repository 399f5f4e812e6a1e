import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The form over the clerk's list: words, and conditions that open when asked for.
struct SuggestionSearchForm {
    /// What can be chosen.
    struct Offer: Sendable {
        /// The fields.
        let fields: [String]
        /// The towns and streets.
        let places: [Jurisdiction]
        /// The years of published calls, the latest first.
        let years: [Int]
    }

    let book: Phrasebook
    let query: SuggestionQuery
    let offer: Offer

    var content: HTML {
        Component.form(
            FormTarget(Address.suggestions.path, method: .get, hidden: query.kept()),
            class: "search no-print",
            label: book.say(.searchButton)
        ) {
            HTML.div(.class("search-words")) {
                Component.input(
                    words,
                    value: query.refused?.typed ?? query.filter.words?.typed ?? "",
                    kind: .search,
                    in: book
                )
                HTML.div(.class("row")) {
                    Component.button(book.say(.searchButton))
                    if query.filter.isNarrow || query.refused != nil {
                        HTML.a(book.say(.searchClear), .href(Address.suggestions.path))
                    }
                }
            }
            Component.details(book.say(.searchMore), isOpen: hasConditions) {
                HTML.div(.class("search-conditions")) {
                    field
                    place
                    outcome
                    if !offer.years.isEmpty { year }
                    late
                }
            }
        }
    }

    /// The field of the words, for the summary of errors too.
    var words: Field {
        Field(
            "q",
            book.say(.searchWordsLabel),
            hint: book.say(.searchWordsHint),
            error: query.refused.map { book.say($0.error.message) }
        )
    }

    private var hasConditions: Bool {
        var filter = query.filter
        filter.words = nil
        return filter.isNarrow
    }

    private var field: HTML {
        select(
            "field",
            .searchFieldLabel,
            offer.fields.map { FormOption($0, FieldNames.name(of: $0, in: book)) },
            query.filter.field
        )
    }

    private var place: HTML {
        select(
            "place",
            .searchPlaceLabel,
            offer.places.map { FormOption($0.slug, $0.name(in: book.language)) }
                + [FormOption(SuggestionForm.everywhere, book.say(.suggestionPlaceEverywhere))],
            chosenPlace
        )
    }

    private var chosenPlace: String? {
        switch query.filter.place {
        case .everywhere: SuggestionForm.everywhere
        case .within(let id): offer.places.first { $0.id == id }?.slug
        case nil: nil
        }
    }

    private var outcome: HTML {
        select(
            "outcome",
            .searchOutcomeLabel,
            Outcome.allCases.map { FormOption($0.rawValue, book.say($0.name)) },
            query.filter.outcome?.rawValue
        )
    }

    private var year: HTML {
        select(
            "year",
            .searchYearLabel,
            offer.years.map { FormOption(String($0), String($0)) },
            query.filter.year.map(String.init)
        )
    }

    private var late: HTML {
        select(
            "late",
            .searchLateLabel,
            [FormOption("1", book.say(.searchLateOnly))],
            query.filter.isLate ? "1" : nil
        )
    }

    private func select(
        _ name: String,
        _ label: Message,
        _ options: [FormOption],
        _ selected: String?
    ) -> HTML {
        Component.select(
            Field(name, book.say(label)),
            options: options,
            selected: selected,
            prompt: book.say(.searchAny),
            in: book
        )
    }
}

extension SearchError {
    /// The sentence.
    var message: Message {
        switch self {
        case .tooLong(let characters):
            .searchTooLong(count: characters, most: SearchWords.mostCharacters)
        case .nothingToFind(let typed): .searchNothingToFind(words: typed)
        }
    }
}
