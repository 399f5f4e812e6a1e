import Civics
import Hummingbird
import Ledger
import Markup
import NIOCore
import Proposing

/// What others ask that says the same, while somebody types: a piece of a page.
struct OthersAskRoutes {
    let like: LikeSuggestions
    let limit: RateLimit

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .post(AddressPattern.othersAsk.route, use: show)
    }

    /// Sent by POST, so that what somebody writes stands in nobody's log of addresses; it changes
    /// nothing and needs no token.
    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        guard request.isForm else { throw .unreadable(.contentType) }
        try limit.take(context.remoteKey)
        let body = try await request.bytes(upTo: 16 << 10)
        let fields = try FormFields(encoded: body, fields: ["body"])
        let others = try await like.others(ask: fields["body"], context)
        return Response(
            status: .ok,
            headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(bytes: others.content.utf8))
        )
    }
}

extension LikeSuggestions {
    /// What others ask that says the same as a text that may not be finished.
    func others(ask text: String, _ context: Anonymous) async throws(PageError) -> OthersAsk {
        let scope = try context.scope
        let tree = try context.site.tree
        guard ChineseText.count(text) >= SuggestionForm.fewestCharacters else {
            return OthersAsk(book: context.book, tree: tree, finding: .tooShort)
        }
        do throws(StoreError) {
            let answer = try await titles(like: text, in: scope.jurisdiction.id)
            return OthersAsk(book: context.book, tree: tree, finding: .looked(answer))
        } catch {
            throw PageError(error)
        }
    }
}
