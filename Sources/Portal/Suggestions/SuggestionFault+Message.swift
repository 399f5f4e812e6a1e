import Pictures
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
        case .bodyTooLong(let characters, let most):
            .suggestBodyTooLong(count: characters, most: most)
        case .placeMissing: .suggestPlaceMissing
        case .placeUnknown: .suggestPlaceUnknown
        case .fieldUnknown: .suggestFieldUnknown
        case .submitterTooLong(let characters): .suggestSubmitterTooLong(count: characters)
        case .phoneUnreadable: .suggestPhoneUnreadable
        case .titleLength(let characters): .suggestTitleLength(count: characters)
        case .file(let fault): fault.message
        case .channelMissing: .intakeEntryChannelMissing
        case .viaMissing: .intakeEntryViaMissing
        case .receivedUnreadable: .intakeEntryReceivedUnreadable
        case .receivedInFuture: .intakeEntryReceivedFuture
        case .postmarkUnreadable: .intakeEntryPostmarkUnreadable
        case .postmarkAfterArrival: .intakeEntryPostmarkAfter
        case .postmarkWithoutLetter: .intakeEntryPostmarkWithout
        case .partyUnknown: .intakeEntryPartyUnknown
        case .beneficiariesTooLong(let characters):
            .intakeEntryBeneficiariesLong(count: characters)
        case .costUnreadable: .intakeEntryCostUnreadable
        }
    }
}

extension AttachmentFault {
    /// The sentence beside the field.
    var message: Message {
        switch self {
        case .tooMany(let count, let most): .attachmentFaultTooMany(count: count, most: most)
        case .wrongKind(let file, let takesScans):
            takesScans
                ? .attachmentFaultWrongKindScans(file: file)
                : .attachmentFaultWrongKind(file: file)
        case .tooLarge(let file, let megabytes):
            .attachmentFaultTooLarge(file: file, megabytes: megabytes)
        case .tooLargeTogether(let megabytes):
            .attachmentFaultTooLargeTogether(megabytes: megabytes)
        case .unreadable(let file, let error): error.message(file: file)
        }
    }
}

extension PictureError {
    fileprivate func message(file: Int) -> Message {
        switch self {
        case .tooManyDots(let width, let height):
            .attachmentFaultDots(file: file, width: width, height: height)
        case .cutOff: .attachmentFaultCutOff(file: file)
        case .notPicture, .tooManyScans, .damaged, .noMemory:
            .attachmentFaultDamaged(file: file)
        }
    }
}
