package import Markup
package import Wording

/// A whole page of the console: everything around its content.
package struct ConsoleFrame: Sendable {
    /// Says the words of the frame.
    package var book: Phrasebook
    /// The site it belongs to.
    package var site: SiteFace
    /// How it is shown.
    package var look: PageLook
    /// The name of the page.
    package var title: String
    /// Whether a form on it was refused; then the title begins with "错误：".
    package var hasErrors = false
    /// The pages at the side.
    package var groups: [ConsoleGroup]
    /// Who is signed in.
    package var person: ConsolePerson
    /// A sentence with the word 示例 (sample), where the page shows invented figures.
    package var sampleNote: String?
    /// What a print of it bears, to be checked by.
    package var stamp: String?

    /// Makes the frame of a page.
    package init(
        book: Phrasebook,
        site: SiteFace,
        look: PageLook,
        title: String,
        groups: [ConsoleGroup],
        person: ConsolePerson
    ) {
        self.book = book
        self.site = site
        self.look = look
        self.title = title
        self.groups = groups
        self.person = person
    }

    /// The page with its content.
    package func html(@HTML.Builder content: () -> HTML) -> HTML {
        Component.document(
            title: Component.pageTitle(title, site: site, hasErrors: hasErrors, in: book),
            description: nil,
            site: site,
            look: look,
            bodyClass: "console",
            in: book
        ) {
            masthead
            if let sampleNote { Component.sampleBar(sampleNote, in: book) }
            HTML.div(.class("shell")) {
                navigation
                HTML.main(.class("work"), .id("main")) { content() }
            }
            foot
            if let stamp { Component.stamp(stamp) }
        }
    }
}

extension ConsoleFrame {
    private var masthead: HTML {
        HTML.header(.class("masthead")) {
            HTML.div(.class("wrap")) {
                Component.brand(site)
                HTML.div(.class("tools")) { account }
            }
        }
    }

    /// Opens without a script; what changes who acts is inside.
    private var account: HTML {
        HTML.details(.class("account")) {
            HTML.summary(
                book.say(.componentsConsolePerson(name: person.name, post: person.post))
            )
            HTML.div(.class("account-panel")) {
                if person.posts.count > 1 { changePost }
                Component.form(person.signOut, class: nil) {
                    Component.button(
                        book.say(.componentsConsoleSignOut),
                        .second,
                        size: .small,
                        isFullWidth: true
                    )
                }
            }
        }
    }

    private var changePost: HTML {
        Component.form(person.changePost, class: nil) {
            Component.select(
                Field("post", book.say(.componentsConsolePost)),
                options: person.posts,
                selected: person.currentPost,
                in: book
            )
            Component.button(
                book.say(.componentsConsoleChangePost),
                size: .small,
                isFullWidth: true
            )
        }
    }

    private var navigation: HTML {
        HTML.nav(
            .class("sidenav"),
            .aria("label", book.say(.componentsConsoleNavigation))
        ) {
            for (index, group) in groups.enumerated() {
                HTML.p(group.name, .class("group"), .id("group-\(index)"))
                HTML.ul(.class("pages"), .aria("labelledby", "group-\(index)")) {
                    for page in group.pages { HTML.li { link(page) } }
                }
            }
        }
    }

    private func link(_ page: ConsoleGroup.Page) -> HTML {
        HTML.a(
            .href(page.link.address),
            .aria("current", page.link.isCurrent ? "page" : nil)
        ) {
            page.link.text
            if let count = page.count {
                HTML.b(book.number(count), .aria("hidden", "true"))
                HTML.span(book.say(.componentsConsoleCount(count: count)), .class("offscreen"))
            }
        }
    }

    private var foot: HTML {
        HTML.footer(.class("console-foot")) {
            HTML.p(lastSignIn)
            Component.sizeLink(look, in: book)
            Component.languageLink(look, in: book)
        }
    }

    private var lastSignIn: String {
        guard let when = person.lastSignIn else { return book.say(.componentsConsoleFirstSignIn) }
        return book.say(.componentsConsoleLastSignIn(when: when))
    }
}
