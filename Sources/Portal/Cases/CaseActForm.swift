import Casework
import Civics
import Ledger
import Markup
import Wording

/// The form of one act on the page of a case.
struct CaseActForm {
    let book: Phrasebook
    let act: CaseAct
    let folder: CaseFolder
    let entry: CaseEntry
    let target: FormTarget

    var fields: CaseFields {
        let isOwn = entry.act == act
        return CaseFields(
            book: book,
            part: act.rawValue,
            form: isOwn ? entry.form : CaseForm(),
            faults: isOwn ? entry.faults : [],
            kind: folder.line.kind,
            parties: folder.parties
        )
    }

    func content(isMain: Bool) -> HTML {
        Component.form(target) {
            controls
            Component.submitRow {
                Component.button(book.say(act.button), isMain ? .primary : .second)
            }
        }
    }

    private var usual: Int? {
        folder.line.kind.severity(folder.line.file.severity)?.days
    }

    @HTML.Builder private var controls: HTML {
        switch act {
        case .assign:
            fields.owner(isOptional: false, without: folder.line.standing.watcher)
            if folder.line.standing.watcher == nil {
                fields.watcher(among: folder.verifiers)
            }
            fields.deadline(usual: usual)
            words(.caseFormNote, isOptional: true)
        case .accept: words(.caseFormMeasures, hint: .caseFormMeasuresHint)
        case .askExtension:
            Component.input(
                fields.field(
                    .days,
                    .caseFormExtensionDays,
                    hint: .caseFormExtensionHint(days: folder.line.kind.mostExtensionDays)
                ),
                value: fields.form[.days],
                kind: .integer,
                in: book
            )
            words(.caseFormReason)
        case .grantExtension: words(.caseFormNote, isOptional: true)
        case .refuseExtension: words(.caseFormReason)
        case .reply, .giveBack: reply
        case .verify: words(.caseFormVerify, hint: .caseFormVerifyHint)
        case .reject:
            words(.caseFormReject)
            fields.deadline(usual: usual)
        case .reopen:
            words(.caseFormReason)
            if folder.line.standing.owner != nil { fields.deadline(usual: usual) }
        case .close: words(.caseFormClose, hint: .caseFormCloseHint)
        case .escalate:
            if let escalation = folder.escalation {
                HTML.p(
                    book.say(
                        .caseFormEscalateLevel(level: escalation.name.text(in: book.language))
                    )
                )
            }
            words(.caseFormEscalate, isOptional: true)
        case .dismiss:
            Component.choices(
                fields.field(.reason, .caseFormDismissal),
                options: folder.line.kind.dismissals.map {
                    FormOption($0.id, $0.name.text(in: book.language))
                },
                selected: [fields.form[.reason]],
                in: book
            )
            words(.caseFormClose, hint: .caseFormCloseHint)
        }
    }

    @HTML.Builder private var reply: HTML {
        Component.choices(
            fields.field(.result, .caseFormResult),
            options: CaseResult.allCases.filter { $0 != .notOurs || mayGiveBack }.map {
                FormOption(
                    $0.rawValue,
                    book.say($0.name),
                    consequence: book.say($0.consequence)
                )
            },
            selected: [fields.form[.result]],
            in: book
        )
        words(.caseFormReply, hint: .caseFormReplyHint)
        Component.input(
            fields.field(
                .promised,
                .caseFormPromised,
                hint: .caseFormPromisedHint,
                isOptional: true
            ),
            value: fields.form[.promised],
            kind: .date,
            in: book
        )
    }

    private var mayGiveBack: Bool { folder.acts.contains(.giveBack) }

    private func words(
        _ label: Message,
        hint: Message? = nil,
        isOptional: Bool = false
    ) -> HTML {
        fields.area(.words, label, hint: hint, isOptional: isOptional, limit: 2000)
    }
}
