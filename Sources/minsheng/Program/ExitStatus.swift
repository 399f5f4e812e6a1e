package import Wording

/// How a command ended: the one table of exit codes, printed by `minsheng --help`.
///
/// Codes from 41 on are those of `./run`, 64 is the parser's, 130 the shell's for Ctrl-C.
package enum ExitStatus: Int32, CaseIterable, Hashable, Sendable {
    /// It was done.
    case done = 0
    /// Something nobody foresaw.
    case unexpected = 1
    /// A record that cannot be counted.
    case recordInvalid = 2
    /// A document is not the one that a record names.
    case documentDiffers = 3
    /// The audit chain is broken.
    case chainBroken = 4
    /// Rows of a table are wrong; nothing was imported.
    case rowsWrong = 5
    /// A file cannot be read or written.
    case fileRefused = 6
    /// There is nobody to ask: no terminal, and no answers.
    case nobodyToAsk = 7
    /// An answer cannot be accepted.
    case answerWrong = 8
    /// The store is founded already.
    case alreadyFounded = 9
    /// The store is not founded yet.
    case notFounded = 10
    /// A demo store where a real one is needed, or the other way round.
    case otherStore = 11
    /// It would be served in the clear over a network.
    case notOverNetwork = 12
    /// There is no such jurisdiction.
    case unknownJurisdiction = 13
    /// The store is not empty.
    case storeNotEmpty = 14
    /// The file is no backup, or a damaged one.
    case backupUnusable = 15
    /// A kind file makes no sense.
    case kindUnusable = 16
    /// The port is taken.
    case portTaken = 17
    /// The address cannot be listened on.
    case addressUnusable = 18
    /// The address of the database makes no sense.
    case databaseAddress = 20
    /// The database cannot be reached.
    case databaseUnreachable = 21
    /// The database is not for us to use.
    case databaseForbidden = 22
    /// The folder or file of the database is not there.
    case databaseMissing = 23
    /// The database belongs to something else.
    case databaseForeign = 24
    /// The database was written by a newer program.
    case databaseNewer = 25
    /// The database's engine is too old, or set up in a way that does not serve.
    case databaseUnsuitable = 26
    /// The disk is full.
    case databaseFull = 27
    /// Somebody else held the database too long.
    case databaseBusy = 28
    /// The database is damaged.
    case databaseDamaged = 29
    /// The database said something else.
    case databaseUnexpected = 30
    /// The command line makes no sense.
    case usage = 64
    /// It was cancelled.
    case cancelled = 130

    /// What the code means, in a line of the help.
    package var meaning: Message {
        switch self {
        case .done: .commandExitDone
        case .unexpected: .commandExitUnexpected
        case .recordInvalid: .commandExitRecordInvalid
        case .documentDiffers: .commandExitDocumentDiffers
        case .chainBroken: .commandExitChainBroken
        case .rowsWrong: .commandExitRowsWrong
        case .fileRefused: .commandExitFileRefused
        case .nobodyToAsk: .commandExitNobodyToAsk
        case .answerWrong: .commandExitAnswerWrong
        case .alreadyFounded: .commandExitAlreadyFounded
        case .notFounded: .commandExitNotFounded
        case .otherStore: .commandExitOtherStore
        case .notOverNetwork: .commandExitNotOverNetwork
        case .unknownJurisdiction: .commandExitUnknownJurisdiction
        case .storeNotEmpty: .commandExitStoreNotEmpty
        case .backupUnusable: .commandExitBackupUnusable
        case .kindUnusable: .commandExitKindUnusable
        case .portTaken: .commandExitPortTaken
        case .addressUnusable: .commandExitAddressUnusable
        case .databaseAddress: .commandExitDatabaseAddress
        case .databaseUnreachable: .commandExitDatabaseUnreachable
        case .databaseForbidden: .commandExitDatabaseForbidden
        case .databaseMissing: .commandExitDatabaseMissing
        case .databaseForeign: .commandExitDatabaseForeign
        case .databaseNewer: .commandExitDatabaseNewer
        case .databaseUnsuitable: .commandExitDatabaseUnsuitable
        case .databaseFull: .commandExitDatabaseFull
        case .databaseBusy: .commandExitDatabaseBusy
        case .databaseDamaged: .commandExitDatabaseDamaged
        case .databaseUnexpected: .commandExitDatabaseUnexpected
        case .usage: .commandExitUsage
        case .cancelled: .commandExitCancelled
        }
    }
}
