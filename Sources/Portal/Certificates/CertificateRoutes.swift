import Civics
import Deciding
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Wording

/// The certificate and the public notice of a result: for everybody once it is announced, before
/// then for those who sign.
struct CertificateRoutes {
    let ledger: Ledger

    /// What everybody may see.
    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.certificate.route, use: show)
            .get(AddressPattern.certificateText.route, use: text)
            .get(AddressPattern.notice.route, use: notice)
    }

    /// What those who sign see.
    var desk: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.pollCertificate.route, use: draft)
    }

    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let sealed = try await published(context)
        let book = context.book
        let count = try CertifiedCount(sealed.certificate, in: book)
        guard sealed.certificate.rule.publishing == RulePublishing.all.rawValue else {
            return try render(unpublished(sealed, context), sealed, request, context)
        }
        let recounted = try await recountNotice(context)
        let scope = try context.scope
        let sheet = CertificateSheet(
            book: book,
            sealed: sealed,
            result: count,
            basis: CertificateBasis(
                certificate: sealed.certificate,
                key: try context.ballotKey,
                scope: scope
            )
        ).content
        return try render(
            HTML {
                back(context)
                recounted
                sheet
                checking(sealed, context)
            },
            sealed,
            request,
            context
        )
    }

    /// The canonical text: these bytes and no others give the fingerprint that was signed.
    @Sendable func text(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let sealed = try await published(context)
        guard sealed.certificate.rule.publishing == RulePublishing.all.rawValue else {
            throw .notFound
        }
        return .json(sealed.text, cacheControl: Response.publicPage)
    }

    @Sendable func notice(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let sealed = try await published(context)
        guard let announcement = sealed.announcement else { throw .notFound }
        let recounted = try await recountNotice(context)
        let sheet = CertificateNotice(
            book: context.book,
            sealed: sealed,
            announcement: announcement,
            result: try CertifiedCount(sealed.certificate, in: context.book)
        ).content
        return try render(
            HTML {
                back(context)
                recounted
                sheet
            },
            sealed,
            request,
            context
        )
    }

    @Sendable func draft(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        guard let id = context.parameters.get("poll").flatMap(ID<Poll>.init) else {
            throw .notFound
        }
        let sealed: SealedCertificate?
        do throws(ReadError) {
            sealed = try await ReadingCertificates(ledger).certificate(
                of: id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
        guard let sealed else { throw .notFound }
        let book = context.book
        let result = try CertifiedCount(sealed.certificate, in: book)
        let content = HTML {
            HTML.p(.class("no-print")) {
                HTML.a(book.say(.pollPaperBack), .href(Address.poll(id).path))
            }
            CertificateSheet(book: book, sealed: sealed, result: result).content
        }
        return try PollDesk(ledger: ledger).render(
            content,
            title: .certificateTitle,
            isSample: sealed.certificate.isSample,
            request,
            context
        )
    }

    // MARK: - Parts

    /// That the certificate was superseded, or supersedes another; on paper too.
    private func recountNotice(_ context: Anonymous) async throws(PageError) -> HTML {
        let key = try context.ballotKey
        let scope = try context.scope
        let recounts = try await ReadingCertificates(ledger).recounts(of: key, in: scope)
        return BallotRecountNotice(
            book: context.book,
            scope: scope,
            key: key,
            recounts: recounts
        ).content
    }

    private func back(_ context: Anonymous) -> HTML {
        HTML.p(.class("no-print")) {
            if let key = try? context.ballotKey, let scope = try? context.scope {
                HTML.a(
                    context.book.say(.certificateBack),
                    .href(Address.ballot(key).path(in: scope))
                )
            }
        }
    }

    /// How anybody checks the certificate.
    @HTML.Builder private func checking(
        _ sealed: SealedCertificate,
        _ context: Anonymous
    ) -> HTML {
        if let key = try? context.ballotKey, let scope = try? context.scope {
            HTML.section(.class("column stack no-print"), .aria("labelledby", "check")) {
                HTML.h2(context.book.say(.certificateCheckTitle), .id("check"))
                HTML.p(context.book.say(.certificateCheckText))
                HTML.p(.class("row")) {
                    Component.buttonLink(
                        context.book.say(.certificateDownload),
                        to: Address.certificateText(key).path(in: scope),
                        .second,
                        download: "certificate.json"
                    )
                }
                Command("sha256sum certificate.json").html
            }
        }
    }

    /// What is said where the rule lets no more be published than the result.
    private func unpublished(_ sealed: SealedCertificate, _ context: Anonymous) -> HTML {
        HTML.div(.class("stack column")) {
            back(context)
            Component.headline(.certificateUnpublished, in: context.book)
            Component.lead(context.book.say(.certificateUnpublishedText))
            Component.fingerprint(sealed.fingerprint.hex)
        }
    }

    private func published(
        _ context: Anonymous
    ) async throws(PageError) -> SealedCertificate {
        let key = try context.ballotKey
        let home = try context.scope.jurisdiction.id
        let sealed: SealedCertificate?
        do throws(StoreError) {
            sealed = try await ReadingCertificates(ledger).published(key, of: home)
        } catch {
            throw PageError(error)
        }
        guard let sealed else { throw .notFound }
        return sealed
    }

    private func render(
        _ content: HTML,
        _ sealed: SealedCertificate,
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Page {
        var frame = try PublicFrame(request, context).frame(
            title: .certificateTitle,
            current: .ballots
        )
        if sealed.certificate.isSample {
            frame.sampleNote = context.book.say(.frameSampleNote)
        }
        return Page(frame.html { content }, keeping: .everybody)
    }
}
