import Markup
import Wording

/// The checks one after the other, what they prove, and what they do not.
struct VerifyPage {
    let book: Phrasebook
    let scope: Scope

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            Component.headline(.verifyPageHeadline, in: book)
            Component.lead(book.say(.verifyPageLead))
            HTML.section(.class("stack")) {
                HTML.h2(book.say(.verifyStepsTitle))
                Component.thread(steps, level: .h3, in: book)
            }
            HTML.div(.class("grid-2")) {
                list(.verifyProvesTitle, [.verifyProvesCount, .verifyProvesRule, .verifyProvesRecord])
                list(.verifyNotTitle, [.verifyNotPapers, .verifyNotPerson, .verifyNotPatterns])
            }
            format
        }
    }

    private var steps: [ThreadStep] {
        [
            ThreadStep(
                .done,
                title: book.say(.verifyStepRecord),
                content: HTML.p {
                    book.say(.verifyStepRecordText)
                    " "
                    HTML.a(book.say(.verifyStepRecordLink), .href(Address.ballots.path(in: scope)))
                }
            ),
            ThreadStep(
                .done,
                title: book.say(.verifyStepFingerprint),
                content: HTML {
                    HTML.p(book.say(.verifyStepFingerprintText))
                    command("sha256sum record.json")
                }
            ),
            ThreadStep(
                .done,
                title: book.say(.verifyStepCount),
                content: HTML {
                    HTML.p(book.say(.verifyStepCountText))
                    command("minsheng tally congress record.json")
                    command("minsheng tally congress record.json --explain")
                }
            ),
            ThreadStep(
                .done,
                title: book.say(.verifyStepCompare),
                content: HTML.p(book.say(.verifyStepCompareText))
            ),
            ThreadStep(
                .done,
                title: book.say(.verifyStepTrail),
                content: HTML {
                    HTML.p(book.say(.verifyStepTrailText))
                    command("minsheng audit verify --file audit.jsonl")
                }
            ),
        ]
    }

    private func command(_ text: String) -> HTML {
        HTML.pre(.class("command"), .tabindex(0)) { HTML.code(text) }
    }

    private func list(_ title: Message, _ sentences: [Message]) -> HTML {
        HTML.section(.class("stack stack--tight")) {
            HTML.h2(book.say(title))
            HTML.ul { for sentence in sentences { HTML.li(book.say(sentence)) } }
        }
    }

    private var format: HTML {
        Component.details(book.say(.verifyFormatTitle)) {
            Component.facts([
                ("rule", HTML(book.say(.verifyFormatRule))),
                ("roll", HTML(book.say(.verifyFormatRoll))),
                ("items", HTML(book.say(.verifyFormatItems))),
                ("rounds", HTML(book.say(.verifyFormatRounds))),
                ("totals", HTML(book.say(.verifyFormatTotals))),
            ])
        }
    }
}
