import Portal
import Testing

/// Open streams are counted, so that nobody takes every connection of the server.
@Suite struct HallStreamsTests {
    @Test func `places run out and come back`() {
        let streams = HallStreams()
        let taken = (0..<HallStreams.most).map { _ in streams.enter() }

        #expect(taken == Array(repeating: true, count: HallStreams.most))
        #expect(!streams.enter())
        streams.leave()
        #expect(streams.enter())
        #expect(!streams.enter())
    }
}
