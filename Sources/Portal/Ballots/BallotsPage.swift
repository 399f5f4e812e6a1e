import Civics
import Deciding
import Ledger
import Markup
import Tallying
import Wording

/// All published counts: those of the place first, then those of other places.
struct BallotsPage {
    let book: Phrasebook
    let scope: Scope
    let tree: JurisdictionTree
    let results: [BallotResult]
    let ratings: [RatingResult]
    let reported: [ReportedVote]

    /// Whether any of them has an invented figure.
    var showsSamples: Bool {
        results.contains { !$0.ballot.inventions.isEmpty } || ratings.contains(where: \.isInvented)
    }

    private var ownRatings: [RatingResult] {
        ratings.filter { $0.ballot.jurisdiction == scope.jurisdiction.id }
    }

    private var own: [BallotResult] {
        results.filter { $0.ballot.jurisdiction == scope.jurisdiction.id }
    }

    private var others: [BallotResult] {
        results.filter { $0.ballot.jurisdiction != scope.jurisdiction.id }
    }

    var content: HTML {
        HTML {
            Component.eyebrow([HTML(scope.jurisdiction.name(in: book.language))])
            Component.headline(
                own.isEmpty ? .ballotListNone : .ballotListHeadline(count: own.count),
                in: book
            )
            Component.lead {
                book.say(.ballotListLead)
                book.gap
                HTML.a(book.say(.ballotListVerify), .href(Address.verify.path(in: scope)))
                book.language == .zh ? "　" : " · "
                HTML.a(book.say(.rulesPublicLink), .href(Address.rules.path(in: scope)))
            }
            if own.isEmpty {
                nothing
            } else {
                here
            }
            if !ownRatings.isEmpty { rated }
            if !others.isEmpty { elsewhere }
            ReportedVotes(book: book, tree: tree, votes: reported).content
        }
    }

    private var nothing: HTML {
        Component.empty(title: book.say(.ballotEmptyTitle), book.say(.ballotEmptyText)) {
            Component.buttonLink(
                book.say(.frameNavCandidates),
                to: Address.candidates.path(in: scope),
                .second
            )
        }
    }

    private var here: HTML {
        HTML.section(.class("section"), .aria("labelledby", "here")) {
            Component.sectionHead(
                book.say(
                    .ballotListSection(place: scope.jurisdiction.name(in: book.language))
                ),
                id: "here"
            )
            Component.entries(own.map(entry), in: book)
        }
    }

    private var rated: HTML {
        HTML.section(.class("section"), .aria("labelledby", "rated")) {
            Component.sectionHead(book.say(.ratingListSection), id: "rated")
            Component.entries(ownRatings.map(entry), in: book)
        }
    }

    private func entry(_ rating: RatingResult) -> Entry {
        let ballot = rating.ballot
        let title = LocalText(ballot.title, english: ballot.titleEnglish, in: book.language)
        return Entry(
            number: ballot.key.ordinal,
            name: title.text,
            lang: title.lang,
            address: Address.ballot(ballot.key).path(in: scope),
            place: book.say(
                .ballotEntryPlace(
                    place: scope.jurisdiction.name(in: book.language),
                    date: book.date(ballot.heldOn)
                )
            ),
            says: HTML.span {
                rating.explanation(in: book.language).result.first.map(book.say) ?? ""
                if rating.isInvented { Component.sampleMark(in: book) }
            }
        )
    }

    private var elsewhere: HTML {
        HTML.section(.class("section"), .aria("labelledby", "elsewhere")) {
            Component.sectionHead(book.say(.ballotElsewhereTitle), id: "elsewhere")
            Component.entries(others.map(entry), in: book)
        }
    }

    private func entry(_ result: BallotResult) -> Entry {
        let title = result.title(in: book.language)
        return Entry(
            number: result.ballot.key.ordinal,
            name: title.text,
            lang: title.lang,
            address: Address.ballot(result.ballot.key).path(in: home(of: result)),
            place: book.say(
                .ballotEntryPlace(
                    place: place(of: result)?.name(in: book.language) ?? "—",
                    date: book.date(result.ballot.heldOn)
                )
            ),
            says: says(result),
            unit: book.say(
                result.count.rounds.count > 1
                    ? .ballotEntryRounds(count: result.count.rounds.count)
                    : .ballotLeadOneRound
            )
        )
    }

    private func says(_ result: BallotResult) -> HTML {
        HTML.span {
            book.say(outcome(result))
            book.gap
            book.say(
                .ballotEntryPresent(
                    present: result.firstCounted?.papers.present ?? 0,
                    deputies: result.record.deputies
                )
            )
            if result.ballot.isInvented(.deputies) { Component.sampleMark(in: book) }
        }
    }

    private func outcome(_ result: BallotResult) -> Message {
        let (items, elected) = (result.record.items.count, result.count.outcome.elected.count)
        if result.isRecommendation {
            return .ballotOutcomeRecommended(items: items, elected: elected)
        }
        return result.adopts
            ? .ballotOutcomeAdopted(items: items, elected: elected)
            : .ballotOutcomeElected(items: items, elected: elected)
    }

    private func place(of result: BallotResult) -> Jurisdiction? {
        tree[result.ballot.jurisdiction]
    }

    /// The scope in which a ballot has its address.
    private func home(of result: BallotResult) -> Scope {
        guard result.ballot.jurisdiction != scope.jurisdiction.id,
            let place = place(of: result)
        else { return scope }
        return Scope(jurisdiction: place, isDefault: place.id == tree.defaultID)
    }
}
