/// Bounds of what an archive may hold, so that no file makes its reader run out of room.
package enum ArchiveLimits {
    /// The most bytes of one record: a list of a hundred thousand credentials.
    package static let recordBytes = 1 << 26
    /// The most trustees, certificates or coefficients in one list.
    package static let trustees = 256
    /// The most bytes of one event.
    package static let eventBytes = 1 << 10
}
