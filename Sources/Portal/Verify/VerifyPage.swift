import Markup
import Wording

/// The explanation: checks one after the other, what they prove and what not, what a record is
/// made of, and how the deeds of the offices are kept.
struct VerifyPage {
    let book: Phrasebook
    let scope: Scope

    var content: HTML {
        HTML {
            Component.headline(.verifyHeadline, in: book)
            Component.lead(book.say(.verifyLead))
            checks
            HTML.div(.class("section split split--even")) {
                list(.verifyProvesTitle, id: "proves", proofs)
                list(.verifyLimitsTitle, id: "limits", limits)
            }
            challenge
            record
            trail
        }
    }

    /// Where whoever votes on a screen checks the screen.
    private var challenge: HTML {
        HTML.section(.class("section stack column"), .aria("labelledby", "challenge")) {
            HTML.h2(book.say(.challengeLinkTitle), .id("challenge"))
            HTML.p(book.say(.challengeLinkText))
            HTML.p(.class("no-print")) {
                Component.buttonLink(
                    book.say(.challengeLinkButton),
                    to: Address.challenge.path(in: scope),
                    .second
                )
            }
        }
    }

    private var checks: HTML {
        HTML.section(.class("section"), .aria("labelledby", "checks")) {
            HTML.h2(book.say(.verifyChecksTitle), .id("checks"))
            HTML.div(.class("entries stack above-5")) {
                for (index, check) in steps.enumerated() { self.check(index + 1, check) }
            }
            HTML.p(.class("above-5 no-print")) {
                Component.buttonLink(
                    book.say(.verifyBallotsButton),
                    to: Address.ballots.path(in: scope)
                )
            }
        }
    }

    /// A check: what to do, what to type, what must come out.
    private struct Step {
        let title: Message
        let text: Message
        let command: String?

        init(_ title: Message, _ text: Message, command: String? = nil) {
            (self.title, self.text, self.command) = (title, text, command)
        }
    }

    private var steps: [Step] {
        [
            Step(.verifyDownloadTitle, .verifyDownloadText),
            Step(
                .verifyFingerprintTitle,
                .verifyFingerprintText,
                command: BallotFiles.fingerprintCommand
            ),
            Step(.verifyCountTitle, .verifyCountText, command: BallotFiles.command),
            Step(
                .verifyExplainTitle,
                .verifyExplainText,
                command: BallotFiles.command + " --explain --lang \(book.language.rawValue)"
            ),
            Step(.verifyCompareTitle, .verifyCompareText),
        ]
    }

    private func check(_ number: Int, _ step: Step) -> HTML {
        HTML.div(.class("entry")) {
            HTML.span(String(number), .class("no"))
            HTML.div(.class("stack stack--tight")) {
                HTML.h3(book.say(step.title))
                HTML.p(book.say(step.text), .class("column"))
                if let command = step.command {
                    Command(command).html
                }
            }
        }
    }

    private var proofs: [Message] {
        [.verifyProvesCount, .verifyProvesRule, .verifyProvesSame]
    }

    private var limits: [Message] {
        [.verifyLimitsPapers, .verifyLimitsPersons, .verifyLimitsSamples]
    }

    private func list(_ title: Message, id: String, _ points: [Message]) -> HTML {
        HTML.section(.class("stack"), .aria("labelledby", id)) {
            HTML.h2(book.say(title), .id(id))
            HTML.ul { for point in points { HTML.li(book.say(point)) } }
        }
    }

    private var record: HTML {
        HTML.section(.class("section stack"), .aria("labelledby", "record")) {
            HTML.h2(book.say(.verifyRecordTitle), .id("record"))
            HTML.p(book.say(.verifyRecordText), .class("column"))
            Component.table(
                name: book.say(.verifyRecordTitle),
                columns: [
                    TableColumn(book.say(.verifyColumnKey), .head),
                    TableColumn(book.say(.verifyColumnMeaning)),
                ],
                rows: keys.map { key, meaning in
                    TableRow([HTML.code(key), HTML(book.say(meaning))])
                },
                in: book
            )
        }
    }

    /// The parts of a record, as its format names them.
    private var keys: [(String, Message)] {
        [
            ("record", .verifyKeyRecord), ("title", .verifyKeyTitle),
            ("session, list, rule_hash", .verifyKeySession), ("rule", .verifyKeyRule),
            ("roll.deputies", .verifyKeyRoll), ("items", .verifyKeyItems),
            ("rounds", .verifyKeyRounds), ("rounds[].totals", .verifyKeyTotals),
        ]
    }

    private var trail: HTML {
        HTML.section(.class("section stack column"), .aria("labelledby", "trail")) {
            HTML.h2(book.say(.verifyTrailTitle), .id("trail"))
            HTML.p(book.say(.verifyTrailText))
            Command("minsheng audit verify --file audit.jsonl --head HASH").html
            HTML.p(book.say(.verifyTrailHead), .class("quiet"))
        }
    }
}
