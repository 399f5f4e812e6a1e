/// Translates what a PostgreSQL server says, by its SQLSTATE (PostgreSQL 15, appendix A).
enum PostgresFailure {
    /// The error of a statement.
    ///
    /// The report's DETAIL and CONTEXT quote values and are left out; so is the message, but for
    /// the classes in which it speaks of the statement's text or of the server.
    static func translate(_ result: PostgresResult, role: String) -> DatabaseError {
        let state = result.field(.state) ?? ""
        let message = result.field(.message) ?? ""
        switch state {
        case "23502":
            return .conflict(constraint: column(result) ?? "NOT NULL")
        case _ where state.hasPrefix("23"):
            return .conflict(constraint: result.field(.constraint) ?? state)
        case "22003", "22008": return .outOfRange
        case "42804", "22P02", "22P03", "22021": return .wrongType(column: column(result))
        case "54000": return .tooLarge
        case "25006": return .readOnly
        case "25P03": return .unavailable(reason: .lost)
        case "42501": return .permission(subject: role)
        // Deadlock, serialization, a lock or a statement beyond its time.
        case "40P01", "40001", "55P03", "57014": return .busy
        default: break
        }
        return translate(state: state, role: role)
            ?? .unexpected(code: state, message: isHarmless(state) ? message : "")
    }

    /// The error of a connection or of the server as a whole; nothing for any other state.
    static func translate(state: String, role: String) -> DatabaseError? {
        switch state {
        case "28000", "28P01": .permission(subject: role)
        case "3D000": .unavailable(reason: .noSuchDatabase)
        case "53100": .full
        case "53200": .unavailable(reason: .outOfMemory)
        case "53300", "53400": .busy
        case "57P03", "57P01", "57P02": .unavailable(reason: .restarting)
        case "58030": .unavailable(reason: .inputOutput)
        case "XX001", "XX002": .damaged
        case _ where state.hasPrefix("08"): .unavailable(reason: .lost)
        default: nil
        }
    }

    /// The error of a connection that did not come about.
    ///
    /// libpq has no field for the server's SQLSTATE here; told to be terse, it ends the message
    /// with it: `… failed: FATAL:  28P01`.
    static func translate(connecting message: String, role: String) -> DatabaseError {
        let words = message.split { $0.isWhitespace }
        for (word, next) in zip(words, words.dropFirst()) where word == "FATAL:" {
            return translate(state: String(next), role: role)
                ?? .unexpected(code: String(next), message: "")
        }
        // What libpq itself says; in English, as this program never sets a locale.
        let reasons: [(String, DatabaseError)] = [
            ("could not translate host name", .unavailable(reason: .unknownHost)),
            ("no password supplied", .permission(subject: role)),
            ("timeout", .unavailable(reason: .timedOut)),
            ("timed out", .unavailable(reason: .timedOut)),
            ("certificate", .unavailable(reason: .untrusted)),
            ("SSL", .unavailable(reason: .untrusted)),
        ]
        return reasons.first { message.contains($0.0) }?.1 ?? .unavailable(reason: .refused)
    }

    private static func column(_ result: PostgresResult) -> String? {
        guard let table = result.field(.table),
            let column = result.field(.column)
        else { return nil }
        return "\(table).\(column)"
    }

    private static func isHarmless(_ state: String) -> Bool {
        ["0A", "25", "42", "53", "54", "55", "57", "58"].contains { state.hasPrefix($0) }
    }
}
