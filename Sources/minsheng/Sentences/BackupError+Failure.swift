import Database
import Wording

extension CommandFailure {
    /// Ends a command because of a backup file, or of the database under it.
    init(_ error: BackupError, of path: String, at address: DatabaseAddress) {
        switch error {
        case .store(let error):
            self.init(error, at: address)
        case .file(let path, let code):
            self.init(FileFailure(path: path, code: code))
        case .exists(let path):
            self.init(.fileRefused, .commandFileExists(path: path))
        case .unlistedTable(let name):
            self.init(.databaseForeign, .commandBackupUnlistedTable(table: name))
        case .notBackup(let path):
            self.init(.backupUnusable, .commandBackupNotBackup(path: path))
        case .newerFormat(let found, let known):
            self.init(
                .backupUnusable,
                .commandBackupNewerFormat(
                    path: path,
                    found: String(found),
                    known: String(known)
                )
            )
        case .truncated(let line):
            self.init(.backupUnusable, .commandBackupTruncated(path: path, line: line))
        case .damaged(let line):
            self.init(.backupUnusable, .commandBackupDamaged(path: path, line: line))
        case .unknownColumns(let table, let line):
            self.init(
                .backupUnusable,
                .commandBackupUnknownColumns(path: path, line: line, table: table)
            )
        case .notEmpty(let table):
            self.init(.storeNotEmpty, .commandBackupNotEmpty(table: table))
        }
    }
}
