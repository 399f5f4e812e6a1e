import Civics

/// From which day something holds and by which document, as typed; every record of the roll has it.
struct RollBasis: Sendable {
    /// The most characters of a document or a reason.
    static let mostLineCharacters = 200

    /// The day; nil where it is none.
    let since: CivilDate?
    /// The decision: its number or its title.
    let document: String
    /// What is wrong with either.
    private(set) var faults: [RollFault] = []

    /// Checks both; no day before the term, before the deputy's latest change, or to come.
    init(
        since typed: String,
        document: String,
        of term: CongressTerm,
        today: CivilDate,
        latest: CivilDate? = nil
    ) {
        since = try? CivilDate(written: ChineseText.cleanedLine(typed))
        self.document = ChineseText.cleanedLine(document)
        if let since {
            if since < term.startsOn {
                faults.append(.beforeTerm(startsOn: term.startsOn))
            } else if since > today {
                faults.append(.inFuture(today: today))
            } else if let latest, since < latest {
                faults.append(.beforeLatest(latest))
            }
        } else {
            faults.append(.since)
        }
        if self.document.isEmpty { faults.append(.documentMissing) }
        if self.document.count > Self.mostLineCharacters {
            faults.append(
                .tooLong(
                    field: "document",
                    characters: self.document.count,
                    most: Self.mostLineCharacters
                )
            )
        }
    }
}
