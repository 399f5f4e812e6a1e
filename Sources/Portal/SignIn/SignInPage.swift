import Markup
import Wording

/// Two fields and a button.
struct SignInPage {
    let book: Phrasebook
    let login: String
    let error: Message?
    /// The accounts of a demo store, told to everybody.
    let accounts: [Portal.DemoAccount]
    let target: FormTarget

    var content: HTML {
        HTML.div(.class("column")) {
            Component.errorSummary([loginField], in: book)
            Component.headline(.signInPageHeadline, in: book)
            Component.form(target) {
                Component.input(loginField, value: login, kind: .username, in: book)
                Component.input(
                    Field("password", book.say(.signInPasswordLabel)),
                    kind: .password,
                    in: book
                )
                Component.button(book.say(.signInButton), size: .big, isFullWidth: true)
            }
            if !accounts.isEmpty { demo }
        }
    }

    private var loginField: Field {
        Field("login", book.say(.signInLoginLabel), error: error.map(book.say))
    }

    private var demo: HTML {
        HTML.div(.class("section")) {
            Component.notice(.offer, title: book.say(.signInDemoTitle)) {
                HTML.p(book.say(.signInDemoText))
                Component.facts(
                    accounts.map { ($0.login, HTML.code($0.password)) }
                )
            }
        }
    }
}
