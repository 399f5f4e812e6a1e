import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// What intake sees and does on a suggestion's page: what there is to know, the files, holding,
/// releasing, erasing.
struct IntakeSection {
    let book: Phrasebook
    let suggestion: Suggestion
    let known: IntakeNotes
    let files: FileList
    /// Whether this post may hold and erase.
    let mayWork: Bool
    /// What was refused just now, or done.
    let outcome: IntakeOutcome
    let holdTarget: FormTarget

    /// Reads what there is to know.
    init(
        _ suggestion: Suggestion,
        _ ledger: Ledger,
        _ request: Request,
        _ context: SignedIn,
        outcome: IntakeOutcome? = nil
    ) async throws(PageError) {
        book = context.book
        self.suggestion = suggestion
        do throws(ReadError) {
            known = try await ReadingIntake(ledger).notes(on: suggestion.id, by: context.officer)
        } catch {
            throw PageError(error)
        }
        let id = suggestion.id
        files = FileList(
            book: context.book,
            files: try await ledger.files(for: .intake(id, context.officer)),
            file: { Address.suggestionFile(id, $0).path },
            preview: { Address.suggestionPreview(id, $0).path }
        )
        mayWork = context.officer.permissions.contains(.enterSuggestions)
        if let outcome { self.outcome = outcome } else { self.outcome = try IntakeOutcome(request) }
        holdTarget = context.form(
            Address.holdSuggestion(id).path,
            hidden: [.init("version", String(suggestion.version))]
        )
    }

    /// What intake should know before it reads on; nothing where there is nothing.
    @HTML.Builder var notes: HTML {
        outcome.notice(in: book)
        if !sentences.isEmpty {
            Component.notice(
                suggestion.state == .held ? .careful : .know,
                title: book.say(.intakeNotesTitle)
            ) {
                HTML.ul {
                    for sentence in sentences { HTML.li(sentence) }
                }
                if suggestion.state == .held, mayWork {
                    HTML.p { HTML.a(book.say(.intakeNavHeld), .href(Address.held.path)) }
                }
            }
        }
    }

    private var sentences: [String] {
        var said: [Message] = []
        if suggestion.state == .held, let verdict = known.verdict {
            said.append(.intakeNotesHeld(reason: book.say(verdict.message)))
        }
        if known.campaign.total > 1 {
            said.append(
                .intakeNotesCampaign(
                    count: known.campaign.total,
                    phones: known.campaign.telephones
                )
            )
        }
        if suggestion.isLate { said.append(.intakeNotesLate) }
        if suggestion.isPictureAlone { said.append(.intakeNotesPictureAlone) }
        if let number = ChineseText.telephoneNumber(in: suggestion.body) {
            said.append(.intakeNotesTelephone(number: number))
        }
        if let erasedAt = suggestion.erasedAt {
            said.append(.intakeNotesErased(time: book.time(erasedAt)))
        }
        return said.map(book.say)
    }

    /// Holding by hand, and the way to erasing.
    @HTML.Builder var work: HTML {
        if mayWork {
            HTML.section(.class("stack stack--tight no-print")) {
                if suggestion.state.successors.contains(.held) {
                    Component.details(
                        book.say(.intakeHoldTitle),
                        isOpen: outcome.fault(.hold) != nil
                    ) {
                        Component.form(holdTarget) {
                            Component.input(reason, value: outcome.typed, in: book)
                            Component.submitRow {
                                Component.button(book.say(.intakeHoldButton), .second)
                            }
                        }
                    }
                }
                HTML.p {
                    HTML.a(
                        book.say(.intakeEraseLink),
                        .href(Address.eraseSuggestion(suggestion.id).path)
                    )
                }
            }
        }
    }

    private var reason: Field {
        Field(
            "reason",
            book.say(.intakeHoldReason),
            hint: book.say(.intakeHoldReasonHint),
            error: outcome.fault(.hold).map(book.say),
            form: "hold"
        )
    }
}
