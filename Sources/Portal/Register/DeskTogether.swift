import Deciding
import Markup
import Wording

/// What a desk does for many at once: in check-in the list of the hall's readers, in issuing a
/// paper for everybody who is there.
struct DeskTogether {
    let book: Phrasebook
    let register: SittingRegister
    let mode: DeskMode
    /// What was typed and refused.
    let numbers: String
    let target: FormTarget

    @HTML.Builder var content: HTML {
        switch mode {
        case .checkIn:
            Component.details(book.say(.registerTogetherBring), isOpen: !numbers.isEmpty) {
                Component.form(step("bring-in")) {
                    Component.textArea(
                        Field(
                            "numbers",
                            book.say(.registerTogetherNumbers),
                            hint: book.say(.registerTogetherNumbersHint)
                        ),
                        value: numbers,
                        in: book
                    )
                    Component.submitRow {
                        Component.button(book.say(.registerTogetherBringButton), .second)
                    }
                }
            }
        case .issue:
            if wanting > 0 {
                Component.details(book.say(.registerTogetherIssue)) {
                    Component.form(step("issue-to-all"), class: "stack stack--tight column") {
                        HTML.p(book.say(.registerTogetherIssueText(count: wanting)))
                        Component.submitRow {
                            Component.button(
                                book.say(.registerTogetherIssueButton(count: wanting)),
                                .second
                            )
                        }
                    }
                }
            }
        }
    }

    private func step(_ name: String) -> FormTarget {
        FormTarget(target.address, hidden: target.hidden + [.init("step", name)])
    }

    /// Deputies who are there and have no paper of a session that is being issued.
    private var wanting: Int {
        register.electorate.inOffice.count { deputy in
            register.isPresent(deputy.deputy)
                && register.issuing.contains { $0.issues[deputy.deputy] == nil }
        }
    }
}
