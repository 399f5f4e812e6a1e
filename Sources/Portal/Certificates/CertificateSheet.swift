import Civics
import Deciding
import Ledger
import Markup
import Tallying
import Wording

/// The certificate of a poll (票决结果证书) on A4: everybody and every paper in numbers, every
/// project with its votes and its reason, the fingerprints, and lines to sign on.
struct CertificateSheet {
    let book: Phrasebook
    let sealed: SealedCertificate
    let result: CertifiedCount
    /// Where the list and the rule are for everybody; nil on the desk of those who sign.
    var basis: CertificateBasis?

    private var certificate: Certificate { sealed.certificate }

    var content: HTML {
        Component.sheet(
            organ: MeetingName(certificate, in: book.language).words(in: book),
            title: book.say(heading),
            note: title.text
        ) {
            if certificate.isRecommendation {
                HTML.p(book.say(.rulesRecommendationText), .class("sheet-note"))
            }
            if let recount = certificate.recount { self.recount(recount) }
            section(.certificatePeople, "people") { people }
            section(isRating ? .ratingCertificateVotes : .certificateVotes, "votes") {
                for round in result.rounds { self.round(round) }
            }
            outcome
            section(.certificateRulings, "rulings") { rulings }
            section(.certificateFingerprints, "fingerprints") { fingerprints }
            section(.certificateSignatures, "signatures") { signatures }
        }
    }

    private var isRating: Bool { certificate.isRating }

    private var heading: Message {
        if certificate.isRecommendation { return .certificateTitleRecommended }
        return isRating ? .ratingCertificateTitle : .certificateTitle
    }

    private var title: LocalText {
        LocalText(
            certificate.poll.title,
            english: certificate.poll.titleEnglish,
            in: book.language
        )
    }

    private func section(
        _ heading: Message,
        _ id: String,
        @HTML.Builder _ content: () -> HTML
    ) -> HTML {
        HTML.section(.aria("labelledby", "certificate-\(id)")) {
            HTML.h2(book.say(heading), .id("certificate-\(id)"))
            content()
        }
    }

    /// By which decision the papers were counted again, and which certificate this one supersedes.
    private func recount(_ recount: Certificate.Recount) -> HTML {
        HTML.div(.class("sheet-round")) {
            HTML.p(.class("sheet-session")) { book.say(.certificateRecount) }
            HTML.p(
                book.say(
                    .certificateRecountText(
                        document: recount.document,
                        number: recount.session,
                        reason: recount.reason
                    )
                )
            )
            if let opening = recount.opening {
                HTML.p(book.say(.pollRecountOpening(document: opening)))
            }
            HTML.p(book.say(.certificateRecountSupersedes))
            Component.fingerprint(recount.supersedes)
        }
    }

    // MARK: - People and papers

    @HTML.Builder private var people: HTML {
        for session in certificate.sessions {
            HTML.p(.class("sheet-session")) {
                book.say(
                    .certificateSession(
                        number: session.number,
                        kind: kind(session),
                        state: state(session)
                    )
                )
            }
            Component.counts(counts(session), in: book)
            if let present = session.present { HTML.p(quorum(present), .class("small quiet")) }
            if let abandoned = session.abandoned {
                HTML.p(.class("small quiet")) {
                    HTML.span("\(abandoned.document)：\(abandoned.reason)", .lang("zh-Hans"))
                }
            }
        }
    }

    private func kind(_ session: Certificate.Session) -> String {
        let kind = Poll.Kind(rawValue: certificate.poll.kind) ?? .projects
        return BallotRoundKind(rawValue: session.kind).map { book.say($0.name(of: kind)) }
            ?? session.kind
    }

    private func state(_ session: Certificate.Session) -> String {
        SessionState(rawValue: session.state).map { book.say($0.name) } ?? session.state
    }

    private func counts(
        _ session: Certificate.Session
    ) -> [(label: String, value: Int?)] {
        let papers = result.papers(of: session)
        let counts: [(label: String, value: Int?)] = [
            (book.say(.pollFigureDeputies), certificate.deputies),
            (book.say(.pollFigurePresent), session.present ?? session.presentAtOpening),
            (book.say(.pollFigureIssued), session.issued),
            (book.say(.pollFigureReturned), session.returned),
            (
                book.say(.certificateUnreturned),
                session.issued.flatMap { issued in session.returned.map { issued - $0 } }
            ),
            (book.say(.certificateValid), papers?.valid),
            (book.say(.certificateVoid), papers?.void),
        ]
        return counts + (isRating ? [] : [(book.say(.certificateBlank), papers?.blank)])
    }

    /// 3×281=843 ≥ 2×298=596.
    private func quorum(_ present: Int) -> String {
        guard let fraction = result.quorum else { return "" }
        let (left, right) = (
            fraction.denominator * present, fraction.numerator * certificate.deputies
        )
        return book.say(
            .certificateQuorum(
                sum: "\(fraction.denominator)×\(present)＝\(left)",
                relation: left >= right ? "≥" : "<",
                other: "\(fraction.numerator)×\(certificate.deputies)＝\(right)"
            )
        )
    }

    // MARK: - Votes

    private func round(_ round: CertifiedCount.Round) -> HTML {
        HTML.div(.class("sheet-round")) {
            HTML.p(round.heading, .class("small quiet"))
            round.table
            if !round.void.isEmpty {
                HTML.p(
                    book.say(.certificateVoidReasons(reasons: round.void)),
                    .class("small quiet")
                )
            }
        }
    }

    private var outcome: HTML {
        section(.certificateOutcome, "outcome") {
            for sentence in result.sentences { HTML.p(book.say(sentence)) }
            if let decision = certificate.decision {
                HTML.p {
                    book.say(
                        .certificateDecision(
                            decision: "\(decision.document)：\(decision.reason)"
                        )
                    )
                }
            }
        }
    }

    // MARK: - What it rests on

    @HTML.Builder private var rulings: HTML {
        let rulings = certificate.sessions.flatMap { session in
            session.rulings.map { (session.number, $0) }
        }
        if rulings.isEmpty {
            HTML.p(book.say(.certificateNoRulings))
        } else {
            HTML.ul {
                for (number, ruling) in rulings {
                    HTML.li(
                        book.say(
                            .certificateRuling(
                                number: number,
                                count: ruling.papers,
                                outcome: ruling.void.map(book.voidReason)
                                    ?? book.say(.certificateCounts)
                            )
                        )
                    )
                }
            }
        }
    }

    private var fingerprints: HTML {
        Component.facts([
            (
                book.say(isRating ? .ratingBasisList : .pollBasisList),
                linked(certificate.list.sha256, basis?.list)
            ),
            (
                book.say(isRating ? .ratingBasisRule : .pollBasisRule),
                linked(certificate.rule.sha256, basis?.rule)
            ),
            (
                book.say(.certificateWorkingPapers),
                Component.fingerprint(certificate.workingPapers)
            ),
            (
                book.say(.certificateAudit(height: Int(certificate.audit.height))),
                Component.fingerprint(certificate.audit.digest)
            ),
            (book.say(.certificateOwn), Component.fingerprint(sealed.fingerprint.hex)),
        ])
    }

    private func linked(_ digits: String, _ address: String?) -> HTML {
        let fingerprint = Component.fingerprint(digits)
        guard let address else { return fingerprint }
        return HTML.a(.href(address)) { fingerprint }
    }

    @HTML.Builder private var signatures: HTML {
        HTML.p(
            book.say(
                .certificatePeopleNamed(
                    scrutineers: certificate.scrutineers.names.joined(separator: "、"),
                    tellers: certificate.tellers.joined(separator: "、")
                )
            )
        )
        for succession in certificate.successions ?? [] {
            HTML.p(book.say(.certificateSuccession(succession, in: book)), .class("small"))
        }
        for signature in sealed.signatures {
            HTML.p(.class("small")) {
                book.say(
                    .certificateSigned(
                        role: book.say(signature.role.called),
                        name: signature.name,
                        time: book.time(signature.at)
                    )
                )
                if !signature.document.isEmpty {
                    HTML.span("（\(signature.document)）", .lang("zh-Hans"))
                }
            }
        }
        Component.signLines(
            [
                book.say(.pollRoleChief), book.say(.pollRoleScrutineer),
                book.say(.pollRolePresiding),
            ],
            date: book.say(.certificateDateLine)
        )
    }
}

extension Message {
    /// That somebody took over a role from somebody else.
    fileprivate static func certificateSuccession(
        _ succession: Certificate.Succession,
        in book: Phrasebook
    ) -> Message {
        .certificateSucceeded(
            at: (try? Instant(iso: succession.at)).map(book.time) ?? succession.at,
            role: MeetingRole(rawValue: succession.role).map { book.say($0.called) }
                ?? succession.role,
            left: succession.left,
            successor: succession.successor,
            decision: "\(succession.document)：\(succession.reason)"
        )
    }
}
