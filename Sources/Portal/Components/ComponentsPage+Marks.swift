import Markup
import Wording

extension ComponentsPage {
    /// Lights, badges, seal, sample.
    var marks: HTML {
        section(.componentsLibraryMarks) {
            lights(.usual)
            lights(.pill)
            lights(.short)
            lights(.counted(12))
            HTML.p(.class("row")) {
                Component.badge(book.say(.componentsLibraryBadgePlain))
                Component.badge(book.say(.componentsLibraryBadgeDraft), .accent)
                Component.badge(book.say(.componentsLibraryBadgeToday), .red)
                Component.badge(book.say(.componentsLibraryBadgeSoon), .yellow)
                Component.badge(book.say(.componentsLibraryBadgeReplied), .green)
                Component.sampleMark(in: book)
                Component.seal(book.say(.componentsLibrarySeal))
            }
        }
    }

    private func lights(_ style: LightStyle) -> HTML {
        HTML.p(.class("row")) {
            for light in Light.allCases { Component.light(light, style, in: book) }
        }
    }

    /// Headlines with what stands around them, figures, facts.
    var heads: HTML {
        section(.componentsLibraryHeads) {
            HTML.div(.class("split")) {
                HTML.div {
                    Component.eyebrow([
                        Component.light(.slow, .pill, in: book),
                        HTML(book.say(.componentsLibraryEyebrowPlace)),
                        HTML(book.say(.componentsLibraryEyebrowDate)),
                    ])
                    Component.headline(
                        .componentsLibraryProjectHeadline,
                        level: .h2,
                        in: book
                    )
                    Component.lead(book.say(.componentsLibraryProjectLead))
                }
                facts
            }
            figures
        }
    }

    private var facts: HTML {
        let digits = "9f2c41d87be05a13c6f40d9722ab81e53c70f9d614b2e85a6d03b7c190fe472d"
        return Component.facts([
            (
                book.say(.componentsLibraryFactUnit),
                HTML(book.say(.componentsLibraryFactUnitValue))
            ),
            (
                book.say(.componentsLibraryFactDue),
                HTML(book.say(.componentsLibraryFactDueValue))
            ),
            (
                book.say(.componentsLibraryFactFingerprint),
                Component.fingerprint(digits)
            ),
        ])
    }

    private var figures: HTML {
        Component.figures(
            [
                Figure(
                    "22.1",
                    unit: book.say(.componentsLibraryFigureLengthUnit),
                    HTML(book.say(.componentsLibraryFigureLength))
                ),
                Figure(
                    book.language == .zh ? "8,130" : "81.3",
                    unit: book.say(.componentsLibraryFigureMoneyUnit),
                    HTML(book.say(.componentsLibraryFigureMoney)),
                    isSample: true
                ),
                Figure(
                    book.language == .zh ? "7,412" : "74.12",
                    unit: book.say(.componentsLibraryFigurePaidUnit),
                    HTML(book.say(.componentsLibraryFigurePaid)),
                    isSample: true
                ),
                Figure(
                    "1",
                    unit: book.say(.componentsLibraryFigureProblemUnit),
                    HTML(book.say(.componentsLibraryFigureProblem))
                ),
            ],
            in: book
        )
    }
}
