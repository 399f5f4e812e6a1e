import Civics
import Delivering
import Ledger
import Markup
import Proposing
import Wording

/// The files that show that a milestone was reached, or that a project is finished.
///
/// They are added one by one with their words, withdrawn, and said to be right where they stood
/// before.
struct EvidencePage {
    /// The name of the form that adds a file.
    static let part = "evidence"

    let book: Phrasebook
    let board: DeliveryBoard
    let row: DeliveryBoard.Row
    let ground: EvidenceGround
    let officer: Officer
    let former: [ID<Evidence>: [FormerEvidence]]
    let entry: DeliveryEntry
    let done: String?
    let today: CivilDate
    let target: FormTarget
    let word: FormTarget

    private var files: [Evidence] { row.evidence.filter { $0.ground == ground } }
    private var standing: Int { files.count { $0.withdrawal == nil } }
    private var name: String { EvidenceNames(book: book, row: row).name(of: ground) }

    private var isOpen: Bool {
        row.openGrounds(for: officer.party, with: officer.permissions).contains(ground)
    }

    private var fields: DeliveryFields {
        DeliveryFields(book: book, part: Self.part, entry: entry, fresh: fresh)
    }

    /// The next file is mostly of the same place and day.
    private var fresh: [String: String] {
        guard let last = files.last(where: { $0.party == officer.party }) else { return [:] }
        return ["place": last.place, "day": last.day.description]
    }

    var content: HTML {
        HTML {
            DeliveryCrumbs(book: book, board: board, row: row).html(.evidenceTitle)
            HTML.div(.class("stack stack--loose column")) {
                notice
                fields.refusal
                for file in files { said(file).refusal }
                HTML.div {
                    Component.eyebrow([
                        row.entry.enrolment.subject.localName(in: book.language).html,
                        HTML(EvidenceNames(book: book, row: row).title(of: ground)),
                    ])
                    Component.headline(headline, in: book)
                    HTML.p(book.say(.evidenceOptional), .class("quiet above-2"))
                }
                if !files.isEmpty { list }
                if isOpen { form } else { HTML.p(book.say(.evidenceClosed), .class("quiet")) }
                if case .milestone(_, let period) = ground {
                    HTML.p {
                        HTML.a(
                            book.say(.deliveryMonthHeadline(month: period.month)),
                            .href(Address.deliveryMonth(row.key, period).path)
                        )
                    }
                }
            }
        }
    }

    private var headline: Message {
        standing == 0
            ? .evidenceHeadlineNone(ground: name)
            : .evidenceHeadline(ground: name, count: standing)
    }

    /// What was done last, and where it was adding, whether that file stood before.
    @HTML.Builder private var notice: HTML {
        switch done {
        case "add":
            if files.last.flatMap({ former[$0.id] }) == nil {
                Component.notice(
                    .done,
                    title: book.say(.evidenceDoneAdd),
                    book.say(
                        row.publicPage == nil ? .evidenceDoneAddInside : .evidenceDoneAddText
                    )
                )
            } else {
                Component.notice(
                    .careful,
                    title: book.say(.evidenceDoneAgain),
                    book.say(.evidenceDoneAgainText)
                )
            }
        case "withdraw":
            Component.notice(
                .done,
                title: book.say(.evidenceDoneWithdraw),
                book.say(.evidenceDoneWithdrawText)
            )
        case "approve":
            Component.notice(
                .done,
                title: book.say(.evidenceDoneApprove),
                book.say(.evidenceDoneApproveText)
            )
        default: HTML.empty
        }
    }

    private var list: HTML {
        EvidenceList(
            book: book,
            files: files,
            file: { Address.evidenceFile(row.key, $0).path },
            preview: { Address.evidencePreview(row.key, $0).path },
            former: former,
            isInternal: true
        ).content { evidence in
            if mayWithdraw(evidence) {
                act(.withdraw, evidence, .evidenceWithdrawTitle, .evidenceWithdrawButton)
            }
            if mayApprove(evidence) {
                act(.approve, evidence, .evidenceApproveTitle, .evidenceApproveButton)
            }
        }
    }

    private func mayWithdraw(_ evidence: Evidence) -> Bool {
        officer.permissions.contains(.publishProgress)
            || evidence.party == officer.party
                && !officer.permissions.isDisjoint(with: KeepingEvidence.adders)
    }

    private func mayApprove(_ evidence: Evidence) -> Bool {
        let actor = Actor.officer(officer)
        return former[evidence.id] != nil && evidence.approval == nil
            && !evidence.wasAdded(by: actor)
            && actor.mayApprove(ofUnit: row.entry.duties.lead, in: officer.jurisdiction)
    }

    private func said(_ evidence: Evidence) -> DeliveryFields {
        DeliveryFields(book: book, part: "word-\(evidence.number)", entry: entry)
    }

    private func act(
        _ act: EvidenceAct,
        _ evidence: Evidence,
        _ title: Message,
        _ button: Message
    ) -> HTML {
        let fields = said(evidence)
        let isTried = fields.isTried && entry["act"] == act.rawValue
        return Component.details(book.say(title), isOpen: isTried) {
            Component.form(word) {
                Component.hiddenFields([
                    FormTarget.Hidden("act", act.rawValue),
                    FormTarget.Hidden("number", String(evidence.number)),
                ])
                Component.textArea(
                    Field(
                        "reason",
                        book.say(.evidenceFieldReason),
                        error: isTried ? entry.fault("reason", of: fields.part, in: book) : nil,
                        form: "\(act.rawValue)-\(evidence.number)"
                    ),
                    value: isTried ? entry["reason"] : "",
                    rows: 2,
                    in: book
                )
                Component.submitRow { Component.button(book.say(button), .second, size: .small) }
            }
        }
    }

    private var form: HTML {
        let rule = AttachmentRule.evidence
        return HTML.section(.class("stack"), .aria("labelledby", "add")) {
            HTML.h2(book.say(.evidenceAddTitle), .id("add"))
            Component.form(target) {
                Component.fileField(
                    fields.field(
                        EvidenceForm.file,
                        book.say(.evidenceFieldFile),
                        hint: book.say(
                            .evidenceFieldFileHint(
                                pictures: rule.mostPictureBytes >> 20,
                                scans: (rule.mostScanBytes ?? 0) >> 20
                            )
                        )
                    ),
                    accept: rule.accept,
                    in: book
                )
                fields.input(
                    "caption",
                    .evidenceFieldCaption,
                    hint: row.publicPage == nil
                        ? .evidenceFieldCaptionHintInside : .evidenceFieldCaptionHint
                )
                fields.input("place", .evidenceFieldPlace)
                fields.input("day", .evidenceFieldDay, kind: .date)
                Component.submitRow { Component.button(book.say(.evidenceAddButton)) }
            }
        }
    }
}

/// What can be said of a file.
enum EvidenceAct: String {
    case withdraw
    case approve
}
