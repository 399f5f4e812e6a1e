import Civics
import Ledger
import Markup
import Wording

/// The accounts: who holds which post, and what can be changed.
struct AccountSection {
    let page: AdministrationPage

    private var book: Phrasebook { page.book }

    var content: HTML {
        HTML.section(.class("stack")) {
            HTML.h2(book.say(.administrationAccountsTitle))
            Component.table(
                name: book.say(.administrationAccountsTitle),
                columns: [
                    TableColumn(book.say(.administrationColumnLogin), .head),
                    TableColumn(book.say(.administrationColumnName)),
                    TableColumn(book.say(.administrationColumnPosts)),
                    TableColumn(book.say(.administrationColumnLastSignIn), .line),
                    TableColumn(book.say(.administrationColumnState), .line),
                ],
                rows: page.administration.accounts.map(row),
                in: book
            )
            Component.details(
                book.say(.administrationOpenAccountTitle),
                isOpen: page.entry.step == .openAccount
            ) { openAccount }
            Component.details(
                book.say(.administrationResetPasswordTitle),
                isOpen: page.entry.step == .resetPassword
            ) { resetPassword }
            Component.details(
                book.say(.administrationCloseAccountTitle),
                isOpen: page.entry.step == .closeAccount
            ) { closeAccount }
        }
    }

    private func row(_ account: Account) -> TableRow {
        let held = page.administration.tenures.filter { $0.account == account.id }.map(\.post)
        let posts = page.administration.posts.filter { held.contains($0.id) }
        return TableRow([
            HTML.code(account.login),
            HTML(account.displayName),
            HTML.span(.class("sentence")) {
                for (index, post) in posts.enumerated() {
                    if index > 0 { HTML.br() }
                    HTML(page.name(of: post))
                }
                if posts.isEmpty { "—" }
            },
            HTML(account.lastSignIn.map(book.time) ?? "—"),
            Component.badge(
                book.say(
                    account.isClosed ? .administrationStateClosed : .administrationStateOpen
                ),
                account.isClosed ? .plain : .green
            ),
        ])
    }

    private var openAccount: HTML {
        Component.form(page.target(.openAccount, [])) {
            Component.input(
                page.field(
                    "login",
                    .administrationLoginLabel,
                    hint: .administrationFieldLogin,
                    of: .openAccount
                ),
                value: page.entry.value("login", of: .openAccount),
                kind: .username,
                in: book
            )
            Component.input(
                page.field("name", .administrationNameLabel, of: .openAccount),
                value: page.entry.value("name", of: .openAccount),
                kind: .personName,
                in: book
            )
            Component.select(
                page.field("post", .administrationPostLabel, of: .openAccount),
                options: page.postOptions,
                selected: page.entry.value("post", of: .openAccount),
                in: book
            )
            password(of: .openAccount)
            Component.submitRow {
                Component.button(book.say(.administrationOpenAccountButton))
            }
        }
    }

    private var resetPassword: HTML {
        Component.form(page.target(.resetPassword, [])) {
            // Tells the browser that no password of its own belongs here.
            HTML.input(.type("text"), .autocomplete("username"), .hidden())
            account(of: .resetPassword)
            password(of: .resetPassword)
            Component.submitRow {
                Component.button(book.say(.administrationResetPasswordButton), .second)
            }
        }
    }

    private var closeAccount: HTML {
        Component.form(page.target(.closeAccount, [])) {
            account(of: .closeAccount)
            Component.choices(
                page.field("closed", .administrationClosedLabel, of: .closeAccount),
                options: [
                    FormOption(
                        "1",
                        book.say(.administrationClosedYes),
                        consequence: book.say(.administrationClosedYesText)
                    ),
                    FormOption("0", book.say(.administrationClosedNo)),
                ],
                selected: ["1"],
                in: book
            )
            Component.submitRow {
                Component.button(book.say(.administrationCloseAccountButton), .danger)
            }
        }
    }

    private func account(of step: AdministrationStep) -> HTML {
        Component.select(
            page.field("account", .administrationAccountLabel, of: step),
            options: page.accountOptions,
            selected: page.entry.value("account", of: step),
            in: book
        )
    }

    private func password(of step: AdministrationStep) -> HTML {
        Component.input(
            page.field(
                "password",
                .administrationPasswordLabel,
                hint: .administrationPasswordHint(fewest: Password.fewest),
                of: step
            ),
            kind: .newPassword,
            in: book
        )
    }
}
