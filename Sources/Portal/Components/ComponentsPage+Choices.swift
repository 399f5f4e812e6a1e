import Markup
import Wording

extension ComponentsPage {
    /// What is chosen instead of typed.
    var choices: HTML {
        HTML.div(.class("form")) {
            Component.select(
                Field(
                    "town",
                    book.say(.componentsLibraryFieldTown),
                    error: book.say(.componentsLibraryFieldTownError)
                ),
                options: towns,
                prompt: book.say(.componentsLibraryFieldTownPrompt),
                in: book
            )
            Component.chips(
                Field("kind", book.say(.componentsLibraryFieldKind), isOptional: true),
                options: kinds,
                selected: "parking",
                in: book
            )
            Component.choices(
                Field("decision", book.say(.componentsLibraryFieldDecision)),
                options: decisions,
                selected: ["merge"],
                in: book
            )
            Component.choices(
                Field("checks", book.say(.componentsLibraryFieldChecks)),
                options: checks,
                selected: ["public"],
                mode: .many,
                in: book
            )
            Component.fileField(
                Field("photo", book.say(.componentsLibraryFieldPhoto), isOptional: true),
                accept: "image/*",
                advice: book.say(.componentsLibraryFieldPhotoAdvice),
                allowsSeveral: true,
                in: book
            )
        }
    }

    private var towns: [FormOption] {
        [
            FormOption("1", book.say(.componentsLibraryTownOne)),
            FormOption("2", book.say(.componentsLibraryTownTwo)),
            FormOption("3", book.say(.componentsLibraryTownThree)),
        ]
    }

    private var kinds: [FormOption] {
        [
            FormOption("schools", book.say(.componentsLibraryKindOne)),
            FormOption("health", book.say(.componentsLibraryKindTwo)),
            FormOption("parking", book.say(.componentsLibraryKindThree)),
            FormOption("care", book.say(.componentsLibraryKindFour)),
            FormOption("", book.say(.componentsLibraryKindFive)),
        ]
    }

    private var decisions: [FormOption] {
        [
            FormOption(
                "merge",
                book.say(.componentsLibraryDecisionMerge),
                consequence: book.say(.componentsLibraryDecisionMergeConsequence)
            ),
            FormOption("own", book.say(.componentsLibraryDecisionOwn)),
            FormOption("decline", book.say(.componentsLibraryDecisionDecline)),
        ]
    }

    private var checks: [FormOption] {
        [
            FormOption("public", book.say(.componentsLibraryCheckPublic)),
            FormOption("year", book.say(.componentsLibraryCheckYear)),
        ]
    }
}
