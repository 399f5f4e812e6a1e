import Database
import Wording

extension CommandFailure {
    /// Ends a command because of its database, naming which.
    init(_ error: DatabaseError, at address: DatabaseAddress) {
        self.init(
            error.status,
            .commandPlaced(
                place: address.description,
                sentence: Console.current.book.say(error.message)
            )
        )
    }
}

extension DatabaseError {
    /// How a command ends for it.
    var status: ExitStatus {
        switch self {
        case .cancelled: .cancelled
        case .busy: .databaseBusy
        case .unavailable(.noSuchDatabase): .databaseMissing
        case .unavailable: .databaseUnreachable
        case .full: .databaseFull
        case .readOnly, .permission: .databaseForbidden
        case .folderMissing: .databaseMissing
        case .foreignFile: .databaseForeign
        case .damaged: .databaseDamaged
        case .schemaNewer: .databaseNewer
        case .engineTooOld, .wrongCollation, .wrongEncoding: .databaseUnsuitable
        case .conflict, .notFound, .wrongType, .outOfRange, .nulInText, .tooLarge, .corrupt,
            .schemaChanged, .misuse, .unexpected:
            .databaseUnexpected
        }
    }

    /// What happened, and what to do.
    var message: Message {
        switch self {
        case .cancelled: .commandDatabaseCancelled
        case .busy: .commandDatabaseBusy
        case .unavailable(let outage): outage.message
        case .full: .commandDatabaseFull
        case .readOnly: .commandDatabaseReadOnly
        case .permission(let subject): .commandDatabasePermission(subject: subject)
        case .folderMissing(let path): .commandDatabaseFolderMissing(path: path)
        case .foreignFile(let path): .commandDatabaseForeignFile(path: path)
        case .damaged: .commandDatabaseDamaged
        case .schemaNewer(let unknown):
            .commandDatabaseSchemaNewer(steps: unknown.joined(separator: ", "))
        case .schemaChanged(let name): .commandDatabaseSchemaChanged(step: name)
        case .engineTooOld(let found, let needed):
            .commandDatabaseEngineTooOld(found: found, needed: needed)
        case .wrongCollation(let found): .commandDatabaseWrongCollation(found: found)
        case .wrongEncoding(let found): .commandDatabaseWrongEncoding(found: found)
        case .unexpected(let code, let message):
            .commandDatabaseSaid(message: message, code: code)
        case .conflict, .notFound, .wrongType, .outOfRange, .nulInText, .tooLarge, .corrupt,
            .misuse:
            .commandDatabaseUnexpected(code: code)
        }
    }
}

extension Outage {
    fileprivate var message: Message {
        switch self {
        case .refused: .commandDatabaseRefused
        case .unknownHost: .commandDatabaseUnknownHost
        case .untrusted: .commandDatabaseUntrusted
        case .timedOut: .commandDatabaseTimedOut
        case .noSuchDatabase: .commandDatabaseNoSuchDatabase
        case .lost: .commandDatabaseLost
        case .commitUnknown: .commandDatabaseCommitUnknown
        case .restarting: .commandDatabaseRestarting
        case .outOfMemory: .commandDatabaseOutOfMemory
        case .inputOutput: .commandDatabaseInputOutput
        case .closed: .commandDatabaseClosed
        }
    }
}
