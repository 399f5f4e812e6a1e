import Civics
import Deciding
import Markup
import Wording

/// What the pages of a vote and of a rating have in common: their documents, how anybody counts
/// them again, and the texts they rest on.
struct PublishedCount {
    let book: Phrasebook
    let scope: Scope
    let ballot: CountedBallot
    /// The certificate, of a count that was made here.
    let certificate: SealedCertificate?

    private var isRating: Bool { ballot.kind == .rating }

    /// The certificate and the public notice, of a count that was made here.
    @HTML.Builder var documents: HTML {
        if certificate != nil {
            HTML.p(.class("row above-4 no-print")) {
                Component.buttonLink(
                    book.say(isRating ? .ratingCertificateLink : .ballotDocumentsCertificate),
                    to: Address.certificate(ballot.key).path(in: scope),
                    .second
                )
                Component.buttonLink(
                    book.say(.ballotDocumentsNotice),
                    to: Address.notice(ballot.key).path(in: scope),
                    .second
                )
            }
        }
    }

    /// That the rule lets no more be published.
    @HTML.Builder var unpublished: HTML {
        Component.notice(
            .know,
            title: book.say(.certificateUnpublished),
            book.say(.certificateUnpublishedText)
        )
        if let certificate { Component.fingerprint(certificate.fingerprint.hex) }
    }

    /// How anybody counts it again: the record, its fingerprint, the command, the outcome.
    var checking: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "check")) {
            HTML.h2(book.say(.ballotCheckTitle), .id("check"))
            HTML.p(book.say(isRating ? .ratingCheckLead : .ballotCheckLead), .class("quiet"))
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
                if isRating, certificate != nil {
                    Component.buttonLink(
                        book.say(.ratingCheckList),
                        to: Address.ratingList(ballot.key).path(in: scope),
                        .second,
                        download: BallotFiles.listName
                    )
                }
            }
            HTML.ol {
                HTML.li {
                    HTML.p(book.say(.ballotCheckFingerprint))
                    Command(BallotFiles.fingerprintCommand).html
                    HTML.p(.class("above-2")) {
                        Component.fingerprint(Digest(of: ballot.record).hex)
                    }
                }
                HTML.li(.class("above-3")) {
                    HTML.p(book.say(.ballotCheckCommand))
                    Command(isRating ? BallotFiles.ratingCommand : BallotFiles.command).html
                }
                HTML.li(book.say(.ballotCheckCompare), .class("above-3"))
            }
            HTML.p {
                HTML.a(book.say(.ballotCheckMore), .href(Address.verify.path(in: scope)))
            }
        }
    }

    /// The fingerprint of the list, linked to its text where that is here.
    func list(_ fingerprint: String) -> HTML { code(fingerprint, linkedTo: basis?.list) }

    /// The fingerprint of the rule, linked to it where it is here.
    func rule(_ fingerprint: String) -> HTML { code(fingerprint, linkedTo: basis?.rule) }

    private var basis: CertificateBasis? {
        certificate.map {
            CertificateBasis(certificate: $0.certificate, key: ballot.key, scope: scope)
        }
    }

    private func code(_ digits: String, linkedTo address: String?) -> HTML {
        let code = HTML.code(digits, .class("wrapping"))
        guard let address else { return code }
        return HTML.a(.href(address)) { code }
    }
}
