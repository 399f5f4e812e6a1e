import Proposing
import Wording

extension SuggestionFault {
    /// The sentence beside the field: what is wrong and how to mend it.
    var message: Message {
        switch self {
        case .bodyTooShort(let characters) where characters == 0:
            .suggestBodyMissing(fewest: SuggestionForm.fewestCharacters)
        case .bodyTooShort(let characters):
            .suggestBodyTooShort(count: characters, fewest: SuggestionForm.fewestCharacters)
        case .bodyTooLong(let characters):
            .suggestBodyTooLong(count: characters, most: SuggestionForm.mostCharacters)
        case .placeMissing: .suggestPlaceMissing
        case .placeUnknown: .suggestPlaceUnknown
        case .fieldUnknown: .suggestFieldUnknown
        case .submitterTooLong(let characters): .suggestSubmitterTooLong(count: characters)
        case .phoneUnreadable: .suggestPhoneUnreadable
        case .titleLength(let characters): .suggestTitleLength(count: characters)
        }
    }
}
