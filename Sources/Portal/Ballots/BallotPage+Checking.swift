import Civics
import Deciding
import Ledger
import Markup
import Tallying
import Wording

extension BallotPage {
    /// How anybody counts it again: the record, its fingerprint, the command, the outcome.
    var checking: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "check")) {
            HTML.h2(book.say(.ballotCheckTitle), .id("check"))
            HTML.p(book.say(.ballotCheckLead), .class("quiet"))
            HTML.p(.class("row no-print")) {
                Component.buttonLink(
                    book.say(.ballotCheckRecord),
                    to: Address.ballotRecord(ballot.key).path(in: scope),
                    download: BallotFiles.recordName
                )
                Component.buttonLink(
                    book.say(.ballotCheckOutcome),
                    to: Address.ballotOutcome(ballot.key).path(in: scope),
                    .second,
                    download: BallotFiles.outcomeName
                )
            }
            HTML.ol {
                HTML.li {
                    HTML.p(book.say(.ballotCheckFingerprint))
                    Command(BallotFiles.fingerprintCommand).html
                    HTML.p(.class("above-2")) { Component.fingerprint(result.fingerprint) }
                }
                HTML.li(.class("above-3")) {
                    HTML.p(book.say(.ballotCheckCommand))
                    Command(BallotFiles.command).html
                }
                HTML.li(book.say(.ballotCheckCompare), .class("above-3"))
            }
            HTML.p {
                HTML.a(book.say(.ballotCheckMore), .href(Address.verify.path(in: scope)))
            }
        }
    }

    /// The rule in plain words, and where the figures are from.
    var rule: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "rule")) {
            Component.sectionHead(book.say(.tallyHeadingRule), id: "rule") {
                if ballot.isInvented(.threshold) { Component.sampleMark(in: book) }
            }
            HTML.ul {
                for sentence in explanation.rule { HTML.li(book.say(sentence)) }
            }
            Component.facts(facts)
        }
    }

    /// A fingerprint, linked to what it is of where that is here.
    private func code(_ digits: String, linkedTo address: String?) -> HTML {
        let code = HTML.code(digits, .class("wrapping"))
        guard let address else { return code }
        return HTML.a(.href(address)) { code }
    }

    private var facts: [(name: String, value: HTML)] {
        var facts: [(name: String, value: HTML)] = [
            (book.say(.ballotFactsHeld), HTML(book.date(ballot.heldOn))),
            (
                book.say(.ballotFactsSource),
                SourceLine(ballot.provenance, book, derived: .ballotCertaintyDerived).html
            ),
        ]
        if let identity = result.record.identity {
            facts.insert(
                (
                    book.say(.ballotFactsSession),
                    HTML(
                        book.say(
                            .tallySession(
                                jurisdiction: identity.jurisdiction,
                                number: identity.number,
                                date: identity.date
                            )
                        )
                    )
                ),
                at: 0
            )
            let basis = certificate.map {
                CertificateBasis(certificate: $0.certificate, key: ballot.key, scope: scope)
            }
            facts.append(
                (book.say(.ballotFactsList), code(identity.list, linkedTo: basis?.list))
            )
            facts.append(
                (book.say(.ballotFactsRule), code(identity.ruleHash, linkedTo: basis?.rule))
            )
        }
        return facts
    }
}
