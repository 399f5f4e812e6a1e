import NIOCore

extension Anonymous {
    /// Who connects, for limiting how often; never logged, never stored.
    var remoteKey: String { remote?.ipAddress ?? "unknown" }
}
