import Civics
import Deciding
import Ledger
import Tallying

/// The published ratings as open data: grades, and the numbers of forms where the scheme lets them
/// be published; the records themselves have addresses of their own.
struct OpenRatings {
    let scope: Scope
    let results: [RatingResult]

    var json: JSONText {
        .object([
            ("jurisdiction", .text(scope.jurisdiction.slug)),
            ("ratings", .array(results.map(rating))),
        ])
    }

    private func rating(_ result: RatingResult) -> JSONText {
        let ballot = result.ballot
        let isWhole = ballot.publishing == .all
        return .object([
            ("rating", .text(ballot.key.description)),
            ("title", .text(ballot.title)),
            ("titleEnglish", .text(ballot.titleEnglish)),
            ("heldOn", .text(ballot.heldOn.description)),
            ("papers", isWhole ? papers(result) : .null),
            (
                "items",
                .array(
                    (result.forms?.items ?? []).map { item($0, of: ballot, isWhole: isWhole) }
                )
            ),
            (
                "invented",
                .array(ballot.inventions.map(\.rawValue).sorted().map { .text($0) })
            ),
            ("certainty", .text(ballot.provenance.certainty.rawValue)),
            ("source", .text(ballot.provenance.source)),
            ("publishing", .text(ballot.publishing.rawValue)),
            ("record", isWhole ? path(.ballotRecord(ballot.key)) : .null),
            ("outcome", isWhole ? path(.ballotOutcome(ballot.key)) : .null),
            ("recordSHA256", isWhole ? .text(Digest(of: ballot.record).hex) : .null),
        ])
    }

    private func papers(_ result: RatingResult) -> JSONText {
        guard let forms = result.forms else { return .null }
        let papers = result.count.outcome.papers
        return .object([
            ("members", .number(Int64(result.record.members))),
            ("present", .number(Int64(papers.present))),
            ("issued", .number(Int64(papers.issued))),
            ("returned", .number(Int64(papers.returned))),
            ("valid", .number(Int64(forms.valid))),
            ("void", .number(Int64(forms.voidForms))),
        ])
    }

    private func item(
        _ item: RatedItem,
        of ballot: CountedBallot,
        isWhole: Bool
    ) -> JSONText {
        let named = ballot.items.first { $0.id == item.item.id.text }
        var tally: RatingTally?
        if case .graded(let counted, _) = item.rating, isWhole { tally = counted }
        func number(_ value: Int?) -> JSONText { value.map { .number(Int64($0)) } ?? .null }
        return .object([
            ("id", .text(item.item.id.text)),
            ("name", .text(named?.name ?? "")),
            ("nameEnglish", .text(named?.nameEnglish ?? "")),
            ("completion", .text(item.item.state.rawValue)),
            ("grade", item.grade.map { .text($0.rawValue) } ?? .null),
            ("satisfied", number(tally?.satisfied)),
            ("basic", number(tally?.basic)),
            ("dissatisfied", number(tally?.dissatisfied)),
            ("unanswered", number(tally?.blank)),
        ])
    }

    private func path(_ address: Address) -> JSONText { .text(address.path(in: scope)) }
}
