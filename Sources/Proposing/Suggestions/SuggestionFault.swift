/// One thing wrong with a suggestion, beside the field where it is.
package enum SuggestionFault: Hashable, Sendable {
    /// The text has too few characters; how many it has.
    case bodyTooShort(characters: Int)
    /// The text has too many; how many it has, and how many it may have.
    case bodyTooLong(characters: Int, most: Int)
    /// No town or street was chosen.
    case placeMissing
    /// There is no such town or street here.
    case placeUnknown(String)
    /// The field is not one of the list.
    case fieldUnknown(String)
    /// The name has more than 40 characters.
    case submitterTooLong(characters: Int)
    /// The contact is neither a telephone, 5 to 20 digits with `+`, `-`, blanks, nor an address of
    /// e-mail.
    case phoneUnreadable
    /// The title has fewer than 4 or more than 40 characters.
    case titleLength(characters: Int)
    /// A file that came along cannot be taken.
    case file(AttachmentFault)
    /// No channel was chosen, or one that is none.
    case channelMissing
    /// How it arrived was not chosen, or is none of the ways.
    case viaMissing
    /// The day of arrival cannot be read.
    case receivedUnreadable
    /// The day of arrival is still to come.
    case receivedInFuture
    /// The day of the postmark cannot be read.
    case postmarkUnreadable
    /// The postmark is later than the arrival.
    case postmarkAfterArrival
    /// There is a postmark, but no letter.
    case postmarkWithoutLetter
    /// There is no such unit here.
    case partyUnknown
    /// Who would benefit has more than 200 characters.
    case beneficiariesTooLong(characters: Int)
    /// The cost cannot be read, or is below nought.
    case costUnreadable

    /// The field of the form it stands beside.
    package var field: String {
        switch self {
        case .bodyTooShort, .bodyTooLong: "body"
        case .placeMissing, .placeUnknown: "place"
        case .fieldUnknown: "field"
        case .submitterTooLong: "submitter"
        case .phoneUnreadable: "phone"
        case .titleLength: "title"
        case .file: "file"
        case .channelMissing: "channel"
        case .viaMissing: "via"
        case .receivedUnreadable, .receivedInFuture: "received"
        case .postmarkUnreadable, .postmarkAfterArrival, .postmarkWithoutLetter: "postmark"
        case .partyUnknown: "party"
        case .beneficiariesTooLong: "beneficiaries"
        case .costUnreadable: "cost"
        }
    }
}
