import Delivering
import Testing

/// What a step was refused with.
func refusal(_ step: () async throws -> Void) async -> DeliveryError? {
    do {
        try await step()
        return nil
    } catch {
        return error as? DeliveryError
    }
}

/// Expects that a step is refused, and with what.
func expect(
    _ expected: DeliveryError,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ step: () async throws -> Void
) async {
    let refused = await refusal(step)
    #expect(refused == expected, sourceLocation: sourceLocation)
}
