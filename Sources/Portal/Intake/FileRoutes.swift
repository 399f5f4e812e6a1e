import Civics
import Hummingbird
import Ledger
import Proposing

/// The files of a suggestion for whoever holds its code.
struct TrackedFileRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.trackedFile.route, use: file)
            .get(AddressPattern.trackedPreview.route, use: preview)
    }

    @Sendable func file(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        .file(try await ledger.file(context, isPreview: false, for: try viewer(context)))
    }

    @Sendable func preview(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        .preview(try await ledger.file(context, isPreview: true, for: try viewer(context)))
    }

    private func viewer(_ context: Anonymous) throws(PageError) -> AttachmentViewer {
        .holder(try context.trackingCode)
    }
}

/// The files of suggestions in the console: for intake, and for the unit that made one.
struct ConsoleFileRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.suggestionFile.route, use: file)
            .get(AddressPattern.suggestionPreview.route, use: preview)
            .get(AddressPattern.unitFile.route, use: unitFile)
            .get(AddressPattern.unitPreview.route, use: unitPreview)
    }

    @Sendable func file(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let viewer = AttachmentViewer.intake(try context.suggestion, context.officer)
        return .file(try await ledger.file(context, isPreview: false, for: viewer))
    }

    @Sendable func preview(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let viewer = AttachmentViewer.intake(try context.suggestion, context.officer)
        return .preview(try await ledger.file(context, isPreview: true, for: viewer))
    }

    @Sendable func unitFile(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let viewer = AttachmentViewer.unit(try context.suggestion, context.officer)
        return .file(try await ledger.file(context, isPreview: false, for: viewer))
    }

    @Sendable func unitPreview(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let viewer = AttachmentViewer.unit(try context.suggestion, context.officer)
        return .preview(try await ledger.file(context, isPreview: true, for: viewer))
    }
}

extension Ledger {
    /// The file that an address asks for, if this one may see it.
    fileprivate func file(
        _ context: some PageContext,
        isPreview: Bool,
        for viewer: AttachmentViewer
    ) async throws(PageError) -> AttachmentBytes {
        guard let number = context.parameters.get("number").flatMap({ Int($0) }) else {
            throw .notFound
        }
        do throws(ReadError) {
            return try await ReadingAttachments(self)
                .bytes(of: number, isPreview: isPreview, for: viewer)
        } catch {
            throw PageError(error)
        }
    }

    /// The files of a suggestion, if this one may see them.
    func files(for viewer: AttachmentViewer) async throws(PageError) -> [FiledAttachment] {
        do throws(ReadError) {
            return try await ReadingAttachments(self).files(for: viewer)
        } catch {
            throw PageError(error)
        }
    }
}

extension PageContext {
    /// The code in the address.
    var trackingCode: TrackingCode {
        get throws(PageError) {
            guard let text = parameters.get("code"), let code = try? TrackingCode(text) else {
                throw .notFound
            }
            return code
        }
    }

    /// The suggestion in the address.
    var suggestion: ID<Suggestion> {
        get throws(PageError) {
            guard let text = parameters.get("suggestion"), let id = ID<Suggestion>(text) else {
                throw .notFound
            }
            return id
        }
    }
}
