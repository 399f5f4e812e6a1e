extension DatabaseError {
    /// Stable name for logs, JSON and catalogues: never translated, never reused.
    package var code: String {
        switch self {
        case .conflict: "database.conflict"
        case .notFound: "database.not-found"
        case .wrongType: "database.wrong-type"
        case .outOfRange: "database.out-of-range"
        case .nulInText: "database.nul-in-text"
        case .tooLarge: "database.too-large"
        case .corrupt: "database.corrupt"
        case .busy: "database.busy"
        case .cancelled: "database.cancelled"
        case .unavailable(let reason): "database.unavailable.\(reason.rawValue)"
        case .full: "database.full"
        case .readOnly: "database.read-only"
        case .permission: "database.permission"
        case .folderMissing: "database.folder-missing"
        case .foreignFile: "database.foreign-file"
        case .damaged: "database.damaged"
        case .schemaNewer: "database.schema-newer"
        case .schemaChanged: "database.schema-changed"
        case .engineTooOld: "database.engine-too-old"
        case .wrongCollation: "database.wrong-collation"
        case .wrongEncoding: "database.wrong-encoding"
        case .misuse(let misuse): misuse.code
        case .unexpected: "database.unexpected"
        }
    }
}
