package import Civics
package import Database
package import Ledger
package import Tallying

/// What one published rating says of an entry of a list, counted anew from its record.
package struct EntryRating: Hashable, Sendable {
    /// The rating as it is published.
    package let ballot: CountedBallot
    /// The entry as it stood on the form, with its counts and grade.
    package let item: RatedItem
    /// The forms of the rating.
    package let forms: CountedForms
    /// What the thresholds of its scheme are fractions of.
    package let base: RatingBase
    /// SHA-256 of its certificate.
    package let certificate: Digest

    /// Every rating that holds of the entries of a list, by entry, the earliest first.
    ///
    /// A form names its projects by the number they had on the list that was voted on, and that
    /// number is the entry's for as long as the record lasts.
    package static func all<F: StoreFailure>(
        of programme: Programme,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Enrolment>: [EntryRating]] {
        let decided = try DecidedEntryTable.all(of: programme.id, in: transaction)
        guard !decided.isEmpty else { return [:] }
        var found: [ID<Enrolment>: [EntryRating]] = [:]
        let ballots = try CountedBallotTable.holding(in: transaction)
            .filter { $0.jurisdiction == programme.jurisdiction && $0.kind == .rating }
            .sorted { ($0.heldOn, $0.key.ordinal) < ($1.heldOn, $1.key.ordinal) }
        for ballot in ballots {
            guard
                let poll = try CertificateTable.poll(
                    publishedAs: ballot.key,
                    of: programme.jurisdiction,
                    in: transaction
                ),
                let list = try RatingListTable.find(of: poll, in: transaction),
                let sealed = try CertificateTable.find(poll, in: transaction),
                let result = try? RatingResult(ballot),
                case .counted(let forms) = result.count.outcome.result
            else { continue }
            let entries = decided.filter { $0.poll == list.rated }
            for (place, item) in list.candidates {
                guard let entry = entries.first(where: { String($0.number) == item }),
                    let rated = forms.items.first(where: { $0.item.id.text == place })
                else { continue }
                found[entry.enrolment, default: []].append(
                    EntryRating(
                        ballot: ballot,
                        item: rated,
                        forms: forms,
                        base: result.record.scheme.base,
                        certificate: sealed.fingerprint
                    )
                )
            }
        }
        return found
    }
}
