import Markup
import Wording

/// What checks a challenged ballot on another device: three fields, and a script that encrypts the
/// ballot again.
///
/// The fields have no names, so that a browser that runs no script sends nothing of them either.
struct ChallengePage {
    let book: Phrasebook
    let scope: Scope

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.frameNavVerify), to: Address.verify.path(in: scope))],
                here: book.say(.challengeTitle),
                in: book
            )
            Component.headline(.challengeHeadline, in: book)
            Component.lead(book.say(.challengeLead))
            notices
            noScript
            summary
            form
            HTML.section(
                .class("section stack challenge-result"),
                .id("result"),
                .aria("labelledby", "result-title"),
                .hidden()
            ) { .empty }
            explanation
            ChallengeSentences(book: book).html
            HTML.script(.src(Address.asset("check-ballot.js").path), .deferred())
            HTML.script(.src(Address.asset("challenge.js").path), .deferred())
        }
    }

    private var notices: HTML {
        HTML.div(.class("grid-2 challenge-notices")) {
            Component.notice(
                .careful,
                title: book.say(.challengeNeverTitle),
                book.say(.challengeNeverText)
            )
            Component.notice(
                .offer,
                title: book.say(.challengeLocalTitle),
                book.say(.challengeLocalText)
            )
        }
    }

    private var noScript: HTML {
        HTML.noscript {
            Component.notice(
                .stop,
                title: book.say(.challengeNoscriptTitle),
                book.say(.challengeNoscriptText)
            )
        }
    }

    private var form: HTML {
        HTML.form(
            .class("form column no-print"),
            .id("challenge"),
            .aria("label", book.say(.challengeFormLabel)),
            .novalidate(),
            .hidden()
        ) {
            document(
                Field(
                    "election",
                    book.say(.challengeElectionLabel),
                    hint: book.say(.challengeElectionHint)
                ),
                chooser: .challengeChooseElection,
                accept: ".bel,.json,.txt,application/json"
            )
            document(
                Field(
                    "challenge",
                    book.say(.challengeChallengeLabel),
                    hint: book.say(.challengeChallengeHint)
                ),
                chooser: .challengeChooseChallenge,
                accept: ".json,.txt,application/json"
            )
            code
            Component.submitRow {
                Component.button(book.say(.challengeButton))
                HTML.button(
                    book.say(.challengeClear),
                    .class("button button--quiet"),
                    .type("reset")
                )
            }
            HTML.p(.class("quiet"), .id("progress"), .role("status")) { .empty }
        }
    }

    /// What the script fills when something cannot be read.
    private var summary: HTML {
        HTML.div(
            .class("summary"),
            .id("summary"),
            .role("alert"),
            .aria("labelledby", "summary-title"),
            .tabindex(-1),
            .hidden()
        ) {
            HTML.h2("", .id("summary-title"))
            HTML.ul(.class("summary-list")) { .empty }
        }
    }

    /// A file, or the text that it holds.
    private func document(_ field: Field, chooser: Message, accept: String) -> HTML {
        ScriptedField(field, in: book).html {
            HTML.div(.class("upload")) {
                HTML.input(
                    .type("file"),
                    .accept(accept),
                    .data("into", field.name),
                    .aria("label", book.say(chooser))
                )
                HTML.span(book.say(.challengePaste))
            }
            HTML.textarea(
                "",
                .class("textarea challenge-text"),
                .id(field.id),
                .rows(3),
                .autocomplete("off"),
                .autocapitalize("none"),
                .aria("describedby", "\(field.hintID) \(field.errorID)")
            )
        }
    }

    private var code: HTML {
        let field = Field(
            "code",
            book.say(.challengeCodeLabel),
            isOptional: true,
            hint: book.say(.challengeCodeHint)
        )
        return ScriptedField(field, in: book).html {
            HTML.input(
                .class("input challenge-code"),
                .id(field.id),
                .type("text"),
                .autocomplete("off"),
                .autocapitalize("none"),
                .aria("describedby", "\(field.hintID) \(field.errorID)")
            )
        }
    }

    private var explanation: HTML {
        HTML.div(.class("section split split--even")) {
            HTML.section(.class("stack"), .aria("labelledby", "how")) {
                HTML.h2(book.say(.challengeHowTitle), .id("how"))
                HTML.ul {
                    HTML.li(book.say(.challengeHowAgain))
                    HTML.li(book.say(.challengeHowProofs))
                    HTML.li(book.say(.challengeHowCode))
                }
                program
            }
            HTML.section(.class("stack"), .aria("labelledby", "limits")) {
                HTML.h2(book.say(.challengeLimitsTitle), .id("limits"))
                HTML.ul {
                    HTML.li(book.say(.challengeLimitsThis))
                    HTML.li(book.say(.challengeLimitsCast))
                    HTML.li(book.say(.challengeLimitsPage))
                }
            }
        }
    }

    /// The program that checks, to be read, and its fingerprint.
    private var program: HTML {
        HTML {
            HTML.p {
                book.say(.challengeHowApart)
                " "
                HTML.a("check-ballot.js", .href(Address.asset("check-ballot.js").path))
            }
            if let asset = Asset.named("check-ballot.js") { Component.fingerprint(asset.sha256) }
        }
    }
}

/// A field whose error the script says.
private struct ScriptedField {
    private let field: Field
    private let book: Phrasebook

    init(_ field: Field, in book: Phrasebook) {
        (self.field, self.book) = (field, book)
    }

    func html(@HTML.Builder control: () -> HTML) -> HTML {
        HTML.div(.class("field")) {
            HTML.label(.class("label"), .for(field.id)) {
                Component.labelText(field, in: book)
            }
            if let hint = field.hint { HTML.p(hint, .class("hint"), .id(field.hintID)) }
            HTML.p(.class("error"), .id(field.errorID), .hidden()) {
                Component.stopGlyph
                HTML.span {
                    HTML.span(book.say(.componentsFormError), .class("offscreen"))
                    HTML.span("", .data("text", ""))
                }
            }
            control()
        }
    }
}
