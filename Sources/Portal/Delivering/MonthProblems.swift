import Casework
import Civics
import Ledger
import Markup
import Wording

/// The problems of a project on the page of its month: those that are open already, and what
/// becomes of new ones.
struct MonthProblems {
    let book: Phrasebook
    /// What is not closed yet, in the order of the numbers.
    let open: [CaseLine]
    /// Who will verify new ones; nil where nobody is known.
    let verifier: String?
    /// The unit that answers them; nil where none leads.
    let unit: String?
    let officer: Officer

    /// Above the input: what need not be typed again.
    @HTML.Builder var carried: HTML {
        if !open.isEmpty {
            HTML.div(.class("notice notice--grey")) {
                HTML.p(book.say(.deliveryProblemsOpen(count: open.count)))
                HTML.ul { for line in open { HTML.li { self.line(line) } } }
            }
        }
    }

    private func line(_ line: CaseLine) -> HTML {
        HTML {
            if mayOpen {
                HTML.a(
                    line.file.reference,
                    .href(Address.caseFolder(line.file.id).path),
                    .class("num")
                )
            } else {
                HTML.span(line.file.reference, .class("num"))
            }
            " "
            HTML.span(line.file.title, .lang("zh-Hans"))
            HTML.br()
            HTML.span(.class("small quiet")) {
                book.say(line.standing.state.name)
                if line.due != nil {
                    book.say(.deliverySentenceSeparator)
                    book.gap
                    DueView(due: line.due, book: book).text
                }
            }
        }
    }

    /// Whether the page of a case is this post's to see.
    private var mayOpen: Bool {
        !officer.permissions.isDisjoint(with: [
            .handleCases, .leadSupervision, .visitProjects,
        ])
    }

    /// What will happen with what is typed.
    var rule: String {
        guard let verifier, let unit else { return book.say(.deliveryProblemsBecomeOpen) }
        return book.say(.deliveryProblemsBecome(unit: unit, group: verifier))
    }

    /// What publishing will do with the problems of a month.
    @HTML.Builder func onPublishing(_ count: Int) -> HTML {
        if count > 0 {
            Component.notice(
                .know,
                title: book.say(.deliveryPublishProblems(count: count)),
                rule
            )
        }
    }
}
