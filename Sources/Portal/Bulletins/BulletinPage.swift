import Civics
import Ledger
import Markup
import Supervising
import Wording

/// A bulletin in the console: what it says, what somebody should know of it, its texts, its steps.
struct BulletinPage {
    let book: Phrasebook
    let folder: BulletinFolder
    let entry: BulletinEntry
    /// What was just done; nil where nothing was.
    let did: Message?
    let permissions: Set<Permission>
    /// Which edition is shown.
    let edition: BulletinDocument.Edition
    /// A form of the page.
    let target: (Address) -> FormTarget

    /// What was done, by the word in the address.
    static func done(_ word: String) -> Message? {
        switch word {
        case "draft": .bulletinDoneDraft
        case "exists": .bulletinDoneExists
        case "save": .bulletinDoneSave
        case "refresh": .bulletinDoneRefresh
        case "review": .bulletinDoneReview
        case "back": .bulletinDoneBack
        case "issue": .bulletinDoneIssue
        case "correct": .bulletinDoneCorrect
        default: nil
        }
    }

    private var bulletin: Bulletin { folder.bulletin }
    private var isNewest: Bool { folder.versions.last?.id == bulletin.id }

    private func may(_ permission: Permission) -> Bool { permissions.contains(permission) }

    var content: HTML {
        HTML {
            HTML.div(.class("no-print")) {
                Component.crumbs(
                    [PageLink(book.say(.bulletinNav), to: Address.consoleBulletins.path)],
                    here: month,
                    in: book
                )
                HTML.div(.class("stack stack--loose")) {
                    if let did { Component.notice(.done, title: book.say(did)) { .empty } }
                    refusal
                    head
                    findings
                    steps
                    if may(.draftBulletins), bulletin.state != .issued {
                        BulletinTexts(
                            book: book,
                            folder: folder,
                            entry: entry,
                            target: target(.consoleBulletin(bulletin.id))
                        ).content
                    }
                    editions
                }
            }
            BulletinSheet(
                book: book,
                document: edition == .inside ? folder.inside : folder.everybody,
                isSample: bulletin.certainty == .inventedSample,
                level: .h2
            ).content
            HTML.div(.class("no-print")) { history }
        }
    }

    private var month: String {
        book.say(.bulletinMonth(year: bulletin.facts.year, month: bulletin.month))
    }

    private var head: HTML {
        HTML.div {
            Component.eyebrow([
                HTML.span(bulletin.facts.programme, .lang("zh-Hans")), HTML(month),
                Component.badge(book.say(bulletin.state.name), bulletin.state.badge),
            ])
            Component.headline(headline, in: book)
            if let back = bulletin.last(.back), bulletin.state == .draft,
                bulletin.steps.last == back
            {
                Component.notice(
                    .careful,
                    title: book.say(
                        .bulletinSentBack(post: back.post(in: book.language))
                    ),
                    back.reason
                )
            }
            if bulletin.version > 1 {
                Component.lead(
                    book.say(
                        .bulletinCorrects(
                            version: bulletin.version - 1,
                            reason: bulletin.correction
                        )
                    )
                )
            }
        }
    }

    private var headline: Message {
        switch bulletin.state {
        case .draft: .bulletinHeadlineDraft(month: bulletin.month)
        case .reviewed: .bulletinHeadlineReviewed(month: bulletin.month)
        case .issued:
            .bulletinHeadlineIssued(
                month: bulletin.month,
                number: bulletin.issued?.number.printed ?? ""
            )
        }
    }

    // MARK: - What to know

    @HTML.Builder private var refusal: HTML {
        if let sentence = entry.sentence(in: book) {
            Component.notice(.stop, title: book.say(.bulletinRefusedTitle)) {
                HTML.p(sentence)
                if case .unfit(let findings)? = entry.error { list(findings) }
            }
        }
        Component.errorSummary(
            entry.faults.map { fault in
                let part = BulletinPart(name: fault.field)
                return Field(
                    fault.field,
                    part?.label(bulletin.facts, in: book) ?? book.say(.deliveryFieldReason),
                    error: book.say(fault.message),
                    form: entry.part
                )
            },
            namingFields: true,
            in: book
        )
    }

    @HTML.Builder private var findings: HTML {
        let blocking = folder.findings.filter(\.isBlocking)
        let told = folder.findings.filter { !$0.isBlocking }
        if !blocking.isEmpty {
            Component.notice(.careful, title: book.say(.bulletinBlockingTitle)) {
                list(blocking)
            }
        }
        for case .changed(let changes) in folder.findings {
            changed(changes)
        }
        if !told.isEmpty {
            Component.notice(.offer, title: book.say(.bulletinToldTitle)) { list(told) }
        }
    }

    private func list(_ findings: [BulletinFinding]) -> HTML {
        HTML.ul {
            for finding in findings { HTML.li(finding.sentence(bulletin.facts, in: book)) }
        }
    }

    /// What changed in the record since the numbers were taken: old and new, side by side.
    private func changed(_ changes: [BulletinChange]) -> HTML {
        HTML.section(.class("stack"), .aria("labelledby", "changed")) {
            HTML.h2(book.say(.bulletinChangedTitle), .id("changed"))
            Component.table(
                name: book.say(.bulletinChangedTitle),
                columns: [
                    TableColumn(book.say(.bulletinColumnWhat), .head),
                    TableColumn(book.say(.bulletinColumnOld)),
                    TableColumn(book.say(.bulletinColumnNew)),
                ],
                rows: changes.map { change in
                    let parts = change.parts(in: book)
                    return TableRow([
                        HTML.span(parts.name), HTML.span(parts.from, .lang("zh-Hans")),
                        HTML.span(parts.to, .lang("zh-Hans")),
                    ])
                },
                in: book
            )
            if may(.draftBulletins) {
                Component.form(target(.refreshBulletin(bulletin.id)), class: nil) {
                    Component.button(book.say(.bulletinRefreshButton), .second)
                }
            }
        }
    }

    // MARK: - Steps

    @HTML.Builder private var steps: HTML {
        switch bulletin.state {
        case .draft:
            if may(.reviewBulletins) {
                if folder.isOwn {
                    Component.notice(.know, title: book.say(.bulletinErrorOwn)) { .empty }
                } else {
                    step(.reviewBulletin(bulletin.id), .bulletinReviewButton)
                    back
                }
            }
        case .reviewed:
            if may(.issueBulletins) {
                HTML.div(.class("stack")) {
                    HTML.p(book.say(.bulletinIssueText), .class("column"))
                    step(.issueBulletin(bulletin.id), .bulletinIssueButton)
                }
            }
            if may(.issueBulletins) || may(.reviewBulletins) { back }
        case .issued:
            if let issued = bulletin.issued {
                HTML.p {
                    HTML.a(
                        book.say(.bulletinPublicLink),
                        .href(Address.bulletin(issued.number.serial).path)
                    )
                }
            }
            if may(.issueBulletins), isNewest { correct }
        }
    }

    private func step(_ address: Address, _ button: Message) -> HTML {
        Component.form(target(address), class: nil) {
            Component.button(book.say(button))
        }
    }

    private var back: HTML {
        reason("back", .returnBulletin(bulletin.id), .bulletinBackTitle, .bulletinBackButton)
    }

    private var correct: HTML {
        reason(
            "correct",
            .correctBulletin(bulletin.id),
            .bulletinCorrectTitle,
            .bulletinCorrectButton
        )
    }

    /// A step that needs a reason in words.
    private func reason(
        _ part: String,
        _ address: Address,
        _ title: Message,
        _ button: Message
    ) -> HTML {
        let isTried = entry.part == part
        let fault = isTried ? entry.faults.first { $0.field == "reason" } : nil
        return Component.details(book.say(title), isOpen: isTried && entry.error != nil) {
            HTML.div(.class("column")) {
                Component.form(target(address)) {
                    Component.textArea(
                        Field(
                            "reason",
                            book.say(.deliveryFieldReason),
                            error: fault.map { book.say($0.message) },
                            form: part
                        ),
                        value: isTried ? entry["reason"] : "",
                        rows: 3,
                        in: book
                    )
                    Component.submitRow { Component.button(book.say(button), .second) }
                }
            }
        }
    }

    // MARK: - Editions and history

    private var editions: HTML {
        let path = Address.consoleBulletin(bulletin.id).path
        return Component.tabs(
            label: book.say(.bulletinEditions),
            [
                (
                    PageLink(
                        book.say(.bulletinEditionInside),
                        to: path,
                        isCurrent: edition == .inside
                    ), nil
                ),
                (
                    PageLink(
                        book.say(.bulletinEditionPublic),
                        to: path + "?edition=public",
                        isCurrent: edition == .everybody
                    ), nil
                ),
            ],
            in: book
        )
    }

    private var history: HTML {
        HTML.section(.class("section stack"), .aria("labelledby", "history")) {
            HTML.h2(book.say(.bulletinHistoryTitle), .id("history"))
            HTML.ul {
                for step in bulletin.steps {
                    HTML.li {
                        book.time(step.at)
                        " "
                        step.post(in: book.language)
                        book.say(.bulletinColon)
                        book.gap
                        book.say(step.act.did)
                        if !step.reason.isEmpty {
                            book.say(.bulletinColon)
                            book.gap
                            HTML.span(step.reason, .lang("zh-Hans"))
                        }
                    }
                }
            }
            if folder.versions.count > 1 {
                HTML.p {
                    for version in folder.versions where version.id != bulletin.id {
                        HTML.a(
                            book.say(.bulletinVersion(version: version.version)),
                            .href(Address.consoleBulletin(version.id).path)
                        )
                        " "
                    }
                }
            }
            if let issued = bulletin.issued {
                HTML.p(book.say(.bulletinFingerprintInside))
                HTML.p(issued.internalFingerprint.hex, .class("num wrapping"))
                HTML.p {
                    HTML.a(
                        book.say(.bulletinFile),
                        .href(Address.bulletinFile(bulletin.id).path)
                    )
                }
            }
        }
    }
}
