import Civics

/// How the papers are sealed, as typed.
package struct SealForm: Hashable, Sendable {
    /// How many packets.
    package var packets: String
    /// Where they are kept, and by whom.
    package var place: String
    /// Until which day at the least.
    package var until: String

    /// Puts a form together.
    package init(packets: String, place: String, until: String) {
        self.packets = packets
        self.place = place
        self.until = until
    }

    /// The seal, or everything that is wrong with it.
    func checked(at now: Instant) throws(PollError) -> SealedCertificate.Seal {
        var faults: [PollFault] = []
        let packets = Int(ChineseText.cleanedLine(packets))
        if !(1...999).contains(packets ?? 0) { faults.append(.packets) }
        let place = ChineseText.cleanedLine(place)
        if place.isEmpty { faults.append(.placeMissing) }
        if place.count > RollBasis.mostLineCharacters {
            faults.append(
                .tooLong(
                    field: "place",
                    characters: place.count,
                    most: RollBasis.mostLineCharacters
                )
            )
        }
        let until = try? CivilDate(written: ChineseText.cleanedLine(until))
        if until.map({ $0 <= now.date }) ?? true { faults.append(.until) }
        guard let packets, let until, faults.isEmpty else { throw .faults(faults) }
        return SealedCertificate.Seal(packets: packets, place: place, until: until, at: now)
    }
}
