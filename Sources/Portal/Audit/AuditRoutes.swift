import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import NIOCore
import Wording

/// The audit chain as people read it, and as a file to take home.
struct AuditRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.audit.route, use: index)
            .get(AddressPattern.auditExport.route, use: export)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let asked = try request.query("below")
        guard let below = asked.map(Int64.init) ?? .some(.max) else {
            throw .unreadable(.parameter("below"))
        }
        let entries: [AuditEntry]
        let head: AuditHead
        do throws(ReadError) {
            entries = try await ledger.auditPage(
                by: context.actor,
                of: context.officer.jurisdiction,
                below: below,
                limit: AuditPage.pageSize
            )
        } catch {
            throw PageError(error)
        }
        do throws(StoreError) {
            head = try await ledger.auditHead()
        } catch {
            throw PageError(error)
        }
        let page = AuditPage(book: context.book, entries: entries, head: head)
        let frame = try ConsolePageFrame(request, context).frame(
            title: .consoleNavAudit,
            current: .audit
        )
        return Page(frame.html { page.content }, keeping: .nobody)
    }

    @Sendable func export(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        do throws(ReadError) {
            try ledger.authoriseReading(
                context.actor,
                .readAudit,
                in: context.officer.jurisdiction
            )
        } catch {
            throw PageError(error)
        }
        let ledger = ledger
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/jsonl; charset=utf-8",
                .contentDisposition: "attachment; filename=\"audit.jsonl\"",
                .cacheControl: "no-store",
            ],
            body: ResponseBody { writer in
                try await ledger.streamAudit { line in
                    try await writer.write(ByteBuffer(string: line))
                }
                try await writer.finish(nil)
            }
        )
    }
}
