package import BallotCore
package import Wording

extension ReadingError {
    /// What is said of a record that was refused.
    package var problem: Message {
        field.isEmpty
            ? .verifierProblemUnplaced(reason: reason.message)
            : .verifierProblemPlaced(
                reason: reason.message,
                field: ReadableText.line(field)
            )
    }
}

extension ReadingError.Reason {
    /// The reason in words.
    package var message: Message {
        switch self {
        case .tooLarge(let limit): .verifierReasonTooLarge(limit: limit)
        case .tooMany(let limit): .verifierReasonTooMany(limit: limit)
        case .tooDeep(let limit): .verifierReasonTooDeep(limit: limit)
        case .unexpectedEnd: .verifierReasonEnd
        case .unexpectedByte(let byte): .verifierReasonByte(byte: Int(byte))
        case .missingField: .verifierReasonMissingField
        case .extraField: .verifierReasonExtraField
        case .malformedNumber: .verifierReasonNumber
        case .numberOutOfRange: .verifierReasonRange
        case .malformedEscape: .verifierReasonEscape
        case .malformedUTF8: .verifierReasonUtf8
        case .invalidValue: .verifierReasonValue
        case .trailingBytes: .verifierReasonTrailing
        }
    }
}
