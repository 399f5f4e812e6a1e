import Civics
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Synchronization

/// Keeps public pages as bytes: rendered once per change of the record, then served from memory.
final class SnapshotCache: Sendable {
    /// Which rendering of which page.
    struct Key: Hashable, Sendable {
        let path: String
        let preferences: Preferences
    }

    /// A page's bytes and their name.
    struct Snapshot: Sendable {
        let body: ByteBuffer
        let headers: HTTPFields
        let eTag: String
    }

    private struct State {
        var revision: Int64 = -1
        var snapshots: [Key: Snapshot] = [:]
        var bytes = 0
    }

    /// The most memory the pages may take; past it the cache starts anew.
    private static let mostBytes = 32 << 20

    private let revision: Revision
    private let state = Mutex(State())

    init(_ revision: Revision) {
        self.revision = revision
    }

    /// The revision a rendering that begins now will show.
    var currentRevision: Int64 { revision.current }

    /// The page, if the record has not changed since it was rendered.
    func find(_ key: Key) -> Snapshot? {
        let current = revision.current
        return state.withLock { state in
            state.revision == current ? state.snapshots[key] : nil
        }
    }

    /// Keeps a page that was rendered from a revision, unless the record has moved on.
    func keep(_ snapshot: Snapshot, as key: Key, of rendered: Int64) {
        let current = revision.current
        guard rendered == current else { return }
        state.withLock { state in
            if state.revision != current || state.bytes > Self.mostBytes {
                state = State(revision: current)
            }
            state.snapshots[key] = snapshot
            state.bytes += snapshot.body.readableBytes
        }
    }
}
