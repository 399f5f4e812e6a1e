import Civics
import Deciding
import Ledger
import Markup
import Wording

/// The fields that say who somebody with a part in the votes is.
struct OfficerFields {
    let folder: MeetingFolder
    let fields: MeetingFields

    private var book: Phrasebook { fields.book }

    /// The fields of a role; of any where the form asks for it itself.
    @HTML.Builder func content(for role: MeetingRole?) -> HTML {
        fields.input(
            .deputy,
            .meetingFormPerson,
            hint: role == nil ? .meetingOfficerDeputyHint : .meetingFormPersonHint,
            isOptional: role?.isAdopted != true
        )
        if role?.isAdopted != true {
            fields.input(
                .name,
                .rollColumnName,
                hint: .meetingOfficerNameHint,
                isOptional: true,
                kind: .personName
            )
        }
        fields.input(.unit, .meetingColumnUnit, hint: .meetingOfficerUnitHint)
        if role == nil || role?.permission != nil {
            fields.select(
                .account,
                .meetingColumnAccount,
                hint: role == nil ? .meetingOfficerAccountHint : nil,
                isOptional: role?.needsAccount != true,
                prompt: .meetingAccountNone,
                accounts(for: role)
            )
        }
    }

    /// The accounts whose posts have the right that the role needs.
    private func accounts(for role: MeetingRole?) -> [FormOption] {
        let roles = role.map { [$0] } ?? MeetingRole.allCases
        let needed = Set(roles.compactMap(\.permission))
        return folder.accounts.filter { !$0.permissions.isDisjoint(with: needed) }.map { rights in
            let posts = rights.posts
                .map { book.language == .zh ? $0.name : $0.nameEnglish }
                .joined(separator: book.language == .zh ? "、" : ", ")
            return FormOption(
                rights.account.id.description,
                book.say(
                    .meetingAccountOption(
                        login: rights.account.login,
                        name: rights.account.displayName,
                        posts: posts
                    )
                )
            )
        }
    }
}
