import Civics
import Delivering
import Ledger
import Markup
import Proposing
import Wording

/// Files with their words: pictures that lead to the large ones, scans by name, withdrawn ones as a
/// sentence.
struct EvidenceList {
    let book: Phrasebook
    let files: [Evidence]
    /// Where a file is had.
    let file: (Int) -> String
    /// Where the small picture of it is had.
    let preview: (Int) -> String
    /// Where each stood before; of the public page nobody is told.
    var former: [ID<Evidence>: [FormerEvidence]] = [:]
    /// Whether it is said who added a file, and what its fingerprints are.
    var isInternal = false

    /// The list, with what can be done about each file.
    func content(@HTML.Builder _ acts: (Evidence) -> HTML = { _ in HTML.empty }) -> HTML {
        HTML.ul(.class("evidence")) {
            for evidence in files {
                HTML.li {
                    if let withdrawal = evidence.withdrawal {
                        HTML.p(withdrawn(evidence, withdrawal), .class("small quiet"))
                    } else {
                        figure(evidence)
                        reuse(evidence)
                        acts(evidence)
                    }
                }
            }
        }
    }

    private func withdrawn(_ evidence: Evidence, _ word: Evidence.Word) -> String {
        book.say(
            .evidenceWithdrawn(
                number: evidence.number,
                reason: word.reason,
                post: word.step.name(in: book.language),
                day: book.date(word.step.at.date)
            )
        )
    }

    private func figure(_ evidence: Evidence) -> HTML {
        HTML.figure {
            HTML.a(
                .class("shown"),
                .href(file(evidence.number)),
                .aria(
                    "label",
                    book.say(.evidenceOpen(number: evidence.number, caption: evidence.caption))
                )
            ) {
                switch evidence.kind {
                case .picture:
                    HTML.img(
                        .src(preview(evidence.number)),
                        .alt(evidence.caption),
                        .width(String(evidence.width)),
                        .height(String(evidence.height))
                    )
                case .pdf: HTML.span(book.say(.evidenceScan(number: evidence.number)))
                }
            }
            HTML.figcaption { caption(evidence) }
        }
    }

    @HTML.Builder private func caption(_ evidence: Evidence) -> HTML {
        HTML.span(evidence.caption, .lang("zh-Hans"))
        HTML.br()
        HTML.span(.class("small quiet")) {
            HTML.span(
                book.say(
                    .evidenceSaid(place: evidence.place, day: evidence.day.description)
                ),
                .lang("zh-Hans")
            )
            if isInternal {
                HTML.br()
                book.say(
                    .evidenceAdded(
                        post: evidence.added.name(in: book.language),
                        time: book.time(evidence.added.at)
                    )
                )
                if evidence.kind == .picture {
                    HTML.br()
                    book.say(.evidenceStripped)
                }
            }
        }
        if isInternal { fingerprints(evidence) }
    }

    private func fingerprints(_ evidence: Evidence) -> HTML {
        Component.details(book.say(.evidenceFingerprints)) {
            Component.facts(
                [
                    (Message.evidenceFingerprintKept, evidence.digest),
                    (.evidenceFingerprintSent, evidence.sentDigest),
                ].map { name, digest in
                    (book.say(name), HTML.code(digest.hex, .class("fingerprint")))
                }
            )
        }
    }

    /// Where it stood before: the very same first, then what it looks like; and that it is right.
    @HTML.Builder private func reuse(_ evidence: Evidence) -> HTML {
        if let stood = former[evidence.id] {
            HTML.div(
                .class(evidence.approval == nil ? "notice notice--yellow" : "notice notice--grey")
            ) {
                for isSame in [true, false] {
                    let places = stood.filter { $0.isSame == isSame }
                    if !places.isEmpty {
                        HTML.p(
                            book.say(isSame ? .evidenceFormerSame : .evidenceFormerNear),
                            .class("strong")
                        )
                        HTML.ul {
                            for place in places { HTML.li(place.words(in: book)) }
                        }
                    }
                }
                if let approval = evidence.approval {
                    HTML.p(
                        book.say(
                            .evidenceApproved(
                                reason: approval.reason,
                                post: approval.step.name(in: book.language),
                                day: book.date(approval.step.at.date)
                            )
                        )
                    )
                }
            }
        }
    }
}

extension MonthReport.Step {
    /// The name of the post in a language; the Chinese one where nobody translated it.
    func name(in language: Language) -> String {
        language == .en && !postEnglish.isEmpty ? postEnglish : post
    }
}
