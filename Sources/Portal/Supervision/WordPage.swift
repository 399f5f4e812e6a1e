import Casework
import Civics
import Ledger
import Markup
import Supervising
import Wording

/// The form for one thumb: what a deputy saw or heard of a project.
struct WordPage {
    let book: Phrasebook
    let entry: VisitEntry
    let listed: [ListedSubject]
    let kind: CaseKind
    let target: FormTarget

    private var fields: VisitFields { VisitFields(book: book, entry: entry) }

    var content: HTML {
        HTML.div(.class("column")) {
            if let sentence = entry.error?.sentence([], in: book) {
                Component.notice(.stop, title: book.say(.supervisionRefusedTitle), sentence)
            }
            Component.errorSummary([project, words, source, category], in: book)
            Component.headline(.supervisionWordHeadline, in: book)
            Component.lead(book.say(.supervisionWordLead))
            DraftForm(
                book: book,
                target: target,
                files: WordRoutes.file,
                remark: .supervisionWordDevice
            ).content { controls }
        }
    }

    @HTML.Builder private var controls: HTML {
        Component.select(
            project,
            options: listed.map { $0.option(in: book.language) },
            selected: entry.form[.project],
            prompt: book.say(.supervisionWordProjectPrompt),
            in: book
        )
        Component.textArea(
            words,
            value: entry.form[.words],
            rows: 5,
            limit: CheckedCase.bodyCharacters.upperBound,
            in: book
        )
        Component.chips(
            source,
            options: [
                FormOption(
                    TakingWord.Source.seen.rawValue,
                    book.say(.supervisionWordSourceSeen)
                ),
                FormOption(
                    TakingWord.Source.heard.rawValue,
                    book.say(.supervisionWordSourceHeard)
                ),
            ],
            selected: entry.form[.source],
            in: book
        )
        Component.chips(
            category,
            options: [FormOption("", book.say(.supervisionWordCategoryNone))]
                + kind.categories.map { FormOption($0.id, $0.name.text(in: book.language)) },
            selected: entry.form[.category],
            in: book
        )
        Component.button(book.say(.supervisionWordButton), size: .big, isFullWidth: true)
    }

    private var project: Field {
        fields.field(
            .project,
            .supervisionWordProject,
            hint: listed.isEmpty ? .supervisionVisitFormProjectsNone : nil
        )
    }

    private var source: Field { fields.field(.source, .supervisionWordSource) }

    private var category: Field {
        fields.field(.category, .supervisionWordCategory, isOptional: true)
    }

    /// The words become a problem's as well: what is wrong with that stands beside them.
    private var words: Field {
        let own = fields.field(.words, .supervisionWordWords, hint: .supervisionWordWordsHint)
        guard own.error == nil, let fault = entry.faults(of: 0).first else { return own }
        return Field(
            own.name,
            own.label,
            hint: own.hint,
            error: book.say(fault.message(in: book))
        )
    }
}
