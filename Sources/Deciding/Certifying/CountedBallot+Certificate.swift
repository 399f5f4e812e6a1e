import Civics
import Database
import Ledger

extension CountedBallot {
    /// Publishes the count of a certified poll, under the next key of its year.
    static func publish(
        _ certificate: Certificate,
        of poll: Poll,
        in transaction: Transaction<PollError>
    ) throws(PollError) -> BallotKey {
        guard let day = certificate.lastDay,
            let publishing = RulePublishing(rawValue: certificate.rule.publishing)
        else { throw .store(.unavailable(code: "certificate.sessions")) }
        let key = BallotKey(
            year: day.year,
            ordinal: try CountedBallotTable.nextOrdinal(
                of: poll.jurisdiction,
                year: day.year,
                in: transaction
            )
        )
        try CountedBallotTable.insert(
            CountedBallot(
                id: .random(),
                jurisdiction: poll.jurisdiction,
                key: key,
                kind: poll.kind,
                title: poll.title,
                titleEnglish: poll.titleEnglish,
                heldOn: day,
                items: poll.items.map { item in
                    Item(id: item.id, name: item.name, nameEnglish: item.nameEnglish)
                },
                record: certificate.record,
                inventions: certificate.isSample ? [.everything] : [],
                publishing: publishing,
                provenance: Provenance(
                    certificate.isSample ? .inventedSample : .recorded,
                    source: certificate.named
                )
            ),
            in: transaction
        )
        return key
    }
}

extension Certificate {
    /// What a published count names as its source.
    fileprivate var named: String {
        // A street has no people's congress.
        let assembly = isRecommendation ? "议事代表会议" : "人民代表大会"
        let kind = isRecommendation ? "推荐票选" : isRating ? "测评" : "票决"
        return "\(place.name)第\(meeting.term)届\(assembly)第\(meeting.number)次会议\(kind)结果证书"
    }
}
