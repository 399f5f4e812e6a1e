import Markup
import Supervising
import Wording

/// The form of a bulletin's texts, with the numbers that can be named in them.
struct BulletinTexts {
    let book: Phrasebook
    let folder: BulletinFolder
    let entry: BulletinEntry
    let target: FormTarget

    private var bulletin: Bulletin { folder.bulletin }
    private var facts: BulletinFacts { bulletin.facts }
    private var isTried: Bool { entry.part == "texts" && entry.error != nil }

    var content: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "texts")) {
            HTML.h2(book.say(.bulletinTextsTitle), .id("texts"))
            HTML.p(
                book.say(.bulletinTextsText(token: BulletinToken.done.written)),
                .class("column")
            )
            tokens
            Component.form(target) {
                HTML.div(.class("stack column answers"), .data("kept", "bulletin")) {
                    field(.organ, hint: .bulletinPartOrganHint)
                    for section in BulletinPart.sections { field(.section(section)) }
                    field(.to, isOptional: true)
                    field(.copy, isOptional: true)
                    field(.note, hint: .bulletinPartNoteHint, isOptional: true)
                    words
                }
                Component.submitRow { Component.button(book.say(.bulletinSaveButton)) }
            }
        }
    }

    /// What each name stands for, and what it is now.
    private var tokens: HTML {
        Component.details(book.say(.bulletinTokensTitle)) {
            Component.table(
                name: book.say(.bulletinTokensTitle),
                columns: [
                    TableColumn(book.say(.bulletinColumnToken), .head),
                    TableColumn(book.say(.bulletinColumnWhat)),
                    TableColumn(book.say(.bulletinColumnValue), .number),
                ],
                rows: BulletinToken.allCases.map { token in
                    TableRow([
                        HTML.code(token.written), HTML(book.say(token.meaning)),
                        HTML.span(facts.values[token] ?? "—", .lang("zh-Hans")),
                    ])
                },
                in: book
            )
        }
    }

    /// Reasons and next steps, as units reported them, to be put otherwise where that is needed.
    private var words: HTML {
        let isWrong = entry.faults.contains {
            $0.field.hasPrefix("reason-") || $0.field.hasPrefix("next-")
        }
        return Component.details(book.say(.bulletinWordsTitle), isOpen: isWrong) {
            HTML.div(.class("stack")) {
                HTML.p(book.say(.bulletinWordsText), .class("hint"))
                for row in facts.rows {
                    if row.isBehind { field(.reason(row.number), isOptional: true) }
                    if !bulletin.next(of: row).isEmpty || !row.next.isEmpty {
                        field(.next(row.number), isOptional: true)
                    }
                }
            }
        }
    }

    private func field(
        _ part: BulletinPart,
        hint: Message? = nil,
        isOptional: Bool = false
    ) -> HTML {
        let fault = isTried ? entry.faults.first { $0.field == part.name } : nil
        let field = Field(
            part.name,
            part.label(facts, in: book),
            isOptional: isOptional,
            hint: hint.map(book.say),
            error: fault.map { book.say($0.message) },
            form: "texts"
        )
        let typed = isTried ? entry[part.name] : kept(part, of: bulletin)
        return HTML {
            switch part {
            case .organ, .to, .copy: Component.input(field, value: typed, in: book)
            case .section, .note, .reason, .next:
                Component.textArea(
                    field,
                    value: typed,
                    rows: part.takesNumbers ? 4 : 2,
                    limit: part.mostCharacters,
                    in: book
                )
            }
            theirs(part, typed)
        }
    }

    private func kept(_ part: BulletinPart, of bulletin: Bulletin) -> String {
        switch part {
        case .reason(let number):
            bulletin.facts.row(number).map(bulletin.reason) ?? ""
        case .next(let number): bulletin.facts.row(number).map(bulletin.next) ?? ""
        case .organ, .section, .to, .copy, .note: bulletin.parts[part] ?? ""
        }
    }

    /// What somebody else wrote in the meantime, beside what was typed here.
    @HTML.Builder private func theirs(_ part: BulletinPart, _ typed: String) -> HTML {
        if isTried, let changed = entry.changed {
            let other = kept(part, of: changed)
            if other != typed {
                HTML.div(.class("notice notice--yellow")) {
                    HTML.p { HTML.b(book.say(.bulletinTheirs)) }
                    HTML.p(
                        other.isEmpty ? book.say(.bulletinTheirsEmpty) : other,
                        .class("entered")
                    )
                }
            }
        }
    }
}
