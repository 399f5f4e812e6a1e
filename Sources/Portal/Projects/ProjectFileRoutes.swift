import Civics
import Hummingbird
import Ledger
import Proposing

/// The files of a project that everybody may see.
struct ProjectFileRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.projectFile.route, use: file)
            .get(AddressPattern.projectPreview.route, use: preview)
    }

    @Sendable func file(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        .file(try await bytes(isPreview: false, context))
    }

    @Sendable func preview(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        .preview(try await bytes(isPreview: true, context))
    }

    private func bytes(
        isPreview: Bool,
        _ context: Anonymous
    ) async throws(PageError) -> AttachmentBytes {
        try await ledger.evidence(
            context,
            on: DeliveryKey(
                kind: ProjectList.kind,
                year: try context.number("year"),
                number: try context.number("number")
            ),
            isPreview: isPreview,
            isPublic: true,
            in: try context.scope.jurisdiction.id
        )
    }
}
