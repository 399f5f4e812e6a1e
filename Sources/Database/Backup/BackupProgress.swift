/// How far a backup or a restoration has come.
package struct BackupProgress: Hashable, Sendable {
    /// What is done: rows of a backup, bytes of a restoration.
    package let done: Int64

    /// What there is to do, in the same unit.
    package let total: Int64

    /// Lines between two reports, and between two looks at whether the task is cancelled.
    static let interval = 1000
}
