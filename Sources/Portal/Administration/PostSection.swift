import Ledger
import Markup
import Wording

/// The posts: what each may do, who is put on it or taken off.
struct PostSection {
    let page: AdministrationPage

    private var book: Phrasebook { page.book }

    var content: HTML {
        HTML.section(.class("stack")) {
            HTML.h2(book.say(.administrationPostsTitle))
            Component.table(
                name: book.say(.administrationPostsTitle),
                columns: [
                    TableColumn(book.say(.administrationColumnPost), .head),
                    TableColumn(book.say(.administrationColumnPermissions)),
                ],
                rows: page.administration.posts.map(row),
                in: book
            )
            Component.details(
                book.say(.administrationAppointTitle),
                isOpen: page.entry.step == .appoint
            ) { tenure(.appoint, .administrationAppointButton) }
            Component.details(
                book.say(.administrationRelieveTitle),
                isOpen: page.entry.step == .relieve
            ) { tenure(.relieve, .administrationRelieveButton) }
            Component.details(
                book.say(.administrationCreatePostTitle),
                isOpen: page.entry.step == .createPost
            ) { createPost }
        }
    }

    private func row(_ post: Post) -> TableRow {
        TableRow([
            HTML(page.name(of: post)),
            HTML(
                Permission.allCases.filter(post.permissions.contains)
                    .map { book.say($0.name) }
                    .joined(separator: book.language == .zh ? "、" : ", ")
            ),
        ])
    }

    private func tenure(_ step: AdministrationStep, _ button: Message) -> HTML {
        Component.form(page.target(step, [])) {
            Component.select(
                page.field("account", .administrationAccountLabel, of: step),
                options: page.accountOptions,
                selected: page.entry.value("account", of: step),
                in: book
            )
            Component.select(
                page.field("post", .administrationPostLabel, of: step),
                options: page.postOptions,
                selected: page.entry.value("post", of: step),
                in: book
            )
            Component.submitRow { Component.button(book.say(button), .second) }
        }
    }

    private var createPost: HTML {
        Component.form(page.target(.createPost, [])) {
            Component.select(
                page.field("party", .administrationPartyLabel, of: .createPost),
                options: page.partyOptions,
                selected: page.entry.value("party", of: .createPost),
                in: book
            )
            NameFields(page: page, step: .createPost).content
            HTML.fieldset {
                HTML.legend(book.say(.administrationPermissionsLabel), .class("label"))
                for permission in Permission.allCases { choice(permission) }
            }
            Component.submitRow { Component.button(book.say(.administrationCreatePostButton)) }
        }
    }

    private func choice(_ permission: Permission) -> HTML {
        HTML.label(.class("choice")) {
            HTML.input(
                .type("checkbox"),
                .name(permission.rawValue),
                .value("1"),
                .checked(page.entry.value(permission.rawValue, of: .createPost) == "1")
            )
            HTML.span(book.say(permission.name))
        }
    }
}

extension Permission {
    /// What people call it.
    var name: Message {
        switch self {
        case .readSuggestions: .permissionReadSuggestions
        case .replyToSuggestions: .permissionReplyToSuggestions
        case .exchangeSuggestions: .permissionExchangeSuggestions
        case .manageCalls: .permissionManageCalls
        case .enterSuggestions: .permissionEnterSuggestions
        case .proposeForUnit: .permissionProposeForUnit
        case .screenSuggestions: .permissionScreenSuggestions
        case .giveOpinions: .permissionGiveOpinions
        case .editCandidates: .permissionEditCandidates
        case .freezeCandidates: .permissionFreezeCandidates
        case .amendCandidates: .permissionAmendCandidates
        case .manageRoll: .permissionManageRoll
        case .prepareVotes: .permissionPrepareVotes
        case .conductVotes: .permissionConductVotes
        case .registerDeputies: .permissionRegisterDeputies
        case .countVotes: .permissionCountVotes
        case .superviseVotes: .permissionSuperviseVotes
        case .presideVotes: .permissionPresideVotes
        case .managePlans: .permissionManagePlans
        case .reportProgress: .permissionReportProgress
        case .reviewProgress: .permissionReviewProgress
        case .publishProgress: .permissionPublishProgress
        case .acceptProjects: .permissionAcceptProjects
        case .handleCases: .permissionHandleCases
        case .leadSupervision: .permissionLeadSupervision
        case .visitProjects: .permissionVisitProjects
        case .draftBulletins: .permissionDraftBulletins
        case .reviewBulletins: .permissionReviewBulletins
        case .issueBulletins: .permissionIssueBulletins
        case .manageReports: .permissionManageReports
        case .readAudit: .permissionReadAudit
        case .administer: .permissionAdminister
        }
    }
}
