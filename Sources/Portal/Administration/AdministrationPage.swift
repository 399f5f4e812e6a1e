import Civics
import Ledger
import Markup
import Proposing
import Wording

/// Units, posts and accounts, each with what can be done to it.
struct AdministrationPage {
    let book: Phrasebook
    let administration: Administration
    /// By which channels units make suggestions.
    let channels: [PartyChannel]
    let entry: AdministrationEntry
    let target: (AdministrationStep, [FormTarget.Hidden]) -> FormTarget

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            if let done = entry.done {
                Component.notice(
                    .done,
                    title: book.say(done.doneMessage),
                    book.say(.administrationDoneText)
                )
            }
            Component.errorSummary(wrong, in: book)
            Component.headline(
                .administrationHeadline(
                    accounts: administration.accounts.count { !$0.isClosed },
                    posts: administration.posts.count
                ),
                in: book
            )
            AccountSection(page: self).content
            PostSection(page: self).content
            PartySection(page: self).content
        }
    }

    /// A field of a step's form, with its error if it was refused.
    func field(
        _ name: String,
        _ label: Message,
        hint: Message? = nil,
        of step: AdministrationStep
    ) -> Field {
        Field(
            name,
            book.say(label),
            hint: hint.map(book.say),
            error: entry.error(name, of: step).map(book.say),
            form: step.rawValue
        )
    }

    /// The name of a party in the page's language.
    func name(of party: ID<Party>) -> String {
        guard let found = administration.parties.first(where: { $0.id == party }) else {
            return "—"
        }
        return book.language == .zh ? found.name : found.nameEnglish
    }

    /// The name of a post with its party.
    func name(of post: Post) -> String {
        book.say(
            .administrationPostName(
                party: name(of: post.party),
                post: book.language == .zh ? post.name : post.nameEnglish
            )
        )
    }

    /// Every post as an option.
    var postOptions: [FormOption] {
        administration.posts.map { FormOption($0.id.description, name(of: $0)) }
    }

    /// Every account as an option.
    var accountOptions: [FormOption] {
        administration.accounts.map {
            FormOption($0.id.description, "\($0.displayName) (\($0.login))")
        }
    }

    /// Every party as an option.
    var partyOptions: [FormOption] {
        administration.parties.map {
            FormOption($0.id.description, book.language == .zh ? $0.name : $0.nameEnglish)
        }
    }

    private var wrong: [Field] {
        guard let step = entry.step, let error = entry.error else { return [] }
        return [
            Field(
                error.field,
                "",
                error: book.say(error.message),
                form: step.rawValue
            )
        ]
    }
}

extension AdministrationStep {
    /// What is said when it is done.
    fileprivate var doneMessage: Message {
        switch self {
        case .openAccount: .administrationDoneOpenAccount
        case .resetPassword: .administrationDoneResetPassword
        case .closeAccount: .administrationDoneCloseAccount
        case .appoint: .administrationDoneAppoint
        case .relieve: .administrationDoneRelieve
        case .createParty: .administrationDoneCreateParty
        case .renameParty: .administrationDoneRenameParty
        case .createPost: .administrationDoneCreatePost
        case .setChannel: .intakeChannelDone
        }
    }
}
