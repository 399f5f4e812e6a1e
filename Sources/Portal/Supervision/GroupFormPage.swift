import Civics
import Ledger
import Markup
import Supervising
import Wording

/// The form of a group: a new one, or one that is changed.
struct GroupFormPage {
    let book: Phrasebook
    let entry: GroupEntry
    /// The group that is changed; nil for a new one.
    let changed: SupervisionGroup?
    let ground: GroupGround
    let target: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.supervisionGroupNav), to: Address.groups.path)],
                here: name ?? book.say(.supervisionGroupNewCrumb),
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                refusal
                Component.headline(
                    name.map { .supervisionGroupEditHeadline(name: $0) }
                        ?? .supervisionGroupNewHeadline,
                    in: book
                )
                form
            }
        }
    }

    private var name: String? {
        changed.flatMap { ground.parties.name(of: $0.party, in: book.language) }
    }

    @HTML.Builder private var refusal: HTML {
        if case .changedMeanwhile(let now) = entry.error {
            Component.notice(.stop, title: book.say(.supervisionRefusedTitle)) {
                HTML.p(
                    book.say(
                        .supervisionGroupRefusedChanged(
                            members: now.members.map(\.name)
                                .joined(separator: book.language == .zh ? "、" : ", ")
                        )
                    )
                )
            }
        }
        Component.errorSummary(
            GroupField.allCases.filter { $0 != .tasks }
                .map { field($0, .supervisionGroupNav) } + taskFields.prefix(1),
            in: book
        )
    }

    private func field(
        _ name: GroupField,
        _ label: Message,
        hint: Message? = nil,
        isOptional: Bool = false
    ) -> Field {
        Field(
            name.rawValue,
            book.say(label),
            isOptional: isOptional,
            hint: hint.map(book.say),
            error: entry.faults.first { $0.field == name }.map { book.say($0.message) }
        )
    }

    private var form: HTML {
        Component.form(target) {
            if changed == nil { whose }
            Component.input(
                field(.number, .supervisionGroupFormNumber),
                value: entry.form.number,
                kind: .integer,
                in: book
            )
            Component.textArea(
                field(
                    .members,
                    .supervisionGroupFormMembers,
                    hint: .supervisionGroupFormMembersHint
                ),
                value: entry.form.members,
                rows: 8,
                in: book
            )
            account
            HTML.h2(book.say(.supervisionGroupFormTasks))
            if offered.isEmpty { HTML.p(book.say(.supervisionVisitFormProjectsNone)) }
            for (listed, field) in zip(offered, taskFields) { task(listed, field) }
            Component.submitRow {
                Component.button(
                    book.say(
                        changed == nil
                            ? .supervisionGroupButtonMake : .supervisionGroupButtonChange
                    )
                )
            }
        }
    }

    @HTML.Builder private var whose: HTML {
        Component.input(
            field(.year, .supervisionGroupFormYear),
            value: entry.form.year,
            kind: .integer,
            in: book
        )
        Component.select(
            field(.party, .supervisionGroupFormParty, hint: .supervisionGroupFormPartyHint),
            options: ground.parties.options(in: book.language),
            selected: entry.form.party,
            prompt: book.say(.supervisionGroupFormPartyPrompt),
            in: book
        )
    }

    /// The accounts that may visit; of a group that there is, those of its own unit.
    private var account: HTML {
        let fit = ground.accounts.filter { rights in
            rights.posts.contains { post in
                post.permissions.contains(.visitProjects)
                    && (changed == nil || post.party == changed?.party)
            }
        }
        return Component.select(
            field(
                .account,
                .supervisionGroupFormAccount,
                hint: .supervisionGroupFormAccountHint,
                isOptional: true
            ),
            options: fit.map {
                FormOption(
                    $0.account.id.description,
                    "\($0.account.login) · \($0.account.displayName)"
                )
            },
            selected: entry.form.account,
            prompt: book.say(.supervisionGroupFormAccountNone),
            in: book
        )
    }

    /// The projects of the group's year, and of every year while none is entered.
    ///
    /// What was chosen stays, also of another year: it is refused, and then can be taken back.
    private var offered: [ListedSubject] {
        guard let year = changed?.year ?? entry.form.enteredYear else { return ground.listed }
        return ground.listed.filter {
            $0.year == year || entry.form.tasks[$0.enrolment.description]?.isEmpty == false
        }
    }

    /// A field for each of them; what is wrong with them stands beside the first.
    private var taskFields: [Field] {
        offered.enumerated().map { index, listed in
            Field(
                GroupEntry.taskPrefix + listed.enrolment.description,
                listed.option(in: book.language).text,
                error: index == 0
                    ? entry.faults.first { $0.field == .tasks }.map { book.say($0.message) }
                    : nil
            )
        }
    }

    private func task(_ listed: ListedSubject, _ field: Field) -> HTML {
        Component.select(
            field,
            options: [
                FormOption(
                    GroupForm.withoutUnit,
                    book.say(.supervisionGroupFormTaskUnit)
                )
            ] + ground.parties.options(in: book.language),
            selected: entry.form.tasks[listed.enrolment.description],
            prompt: book.say(.supervisionGroupFormTaskNone),
            in: book
        )
    }
}
