import Deciding
import Ledger
import Wording

/// Which meeting it was, as papers and screens name it: of a people's congress, or of the
/// representatives of a street, which has no congress.
struct MeetingName {
    let place: String
    let term: Int
    let number: Int
    let isOfStreet: Bool

    /// In words.
    func words(in book: Phrasebook) -> String {
        book.say(
            isOfStreet
                ? .certificateOrganStreet(place: place, term: term, number: number)
                : .certificateOrgan(place: place, term: term, number: number)
        )
    }
}

extension MeetingName {
    /// A meeting of a term at a place.
    init(_ number: Int, ofTerm term: Int, at place: Jurisdiction, in language: Language) {
        self.init(
            place: place.name(in: language),
            term: term,
            number: number,
            isOfStreet: place.kind == .street
        )
    }

    /// The meeting that a certificate is of.
    init(_ certificate: Certificate, in language: Language) {
        self.init(
            place: language == .zh ? certificate.place.name : certificate.place.nameEnglish,
            term: certificate.meeting.term,
            number: certificate.meeting.number,
            isOfStreet: certificate.isRecommendation
        )
    }
}
