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

    /// Whether any of them has an invented figure.
    var showsSamples: Bool { results.contains { !$0.ballot.inventions.isEmpty } }

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
            }
            if own.isEmpty { nothing } else { ownTable }
            if !others.isEmpty { elsewhere }
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

    private var ownTable: HTML {
        Component.table(
            name: book.say(.ballotListTable),
            columns: [
                TableColumn(book.say(.ballotColumnDate), .line),
                TableColumn(book.say(.ballotColumnBallot), .head),
                TableColumn(book.say(.ballotColumnOutcome)),
                TableColumn(book.say(.ballotColumnPresent), .number),
            ],
            rows: own.map { TableRow([date($0), link($0), outcome($0), present($0)]) },
            in: book
        )
    }

    private var elsewhere: HTML {
        HTML.section(.class("section"), .aria("labelledby", "elsewhere")) {
            Component.sectionHead(book.say(.ballotElsewhereTitle), id: "elsewhere")
            Component.table(
                name: book.say(.ballotElsewhereTitle),
                columns: [
                    TableColumn(book.say(.ballotColumnDate), .line),
                    TableColumn(book.say(.ballotColumnPlace), .line),
                    TableColumn(book.say(.ballotColumnBallot), .head),
                    TableColumn(book.say(.ballotColumnOutcome)),
                    TableColumn(book.say(.ballotColumnPresent), .number),
                ],
                rows: others.map {
                    TableRow([date($0), place($0), link($0), outcome($0), present($0)])
                },
                in: book
            )
        }
    }

    private func date(_ result: BallotResult) -> HTML {
        HTML.time(
            result.ballot.heldOn.description,
            .datetime(result.ballot.heldOn.description)
        )
    }

    private func place(_ result: BallotResult) -> HTML {
        HTML(tree[result.ballot.jurisdiction]?.name(in: book.language) ?? "—")
    }

    private func link(_ result: BallotResult) -> HTML {
        let title = result.title(in: book.language)
        return HTML {
            HTML.a(
                title.text,
                .href(Address.ballot(result.ballot.key).path(in: home(of: result))),
                .lang(title.lang)
            )
            if result.isWhollyInvented { Component.sampleMark(in: book) }
        }
    }

    /// The scope in which a ballot has its address.
    private func home(of result: BallotResult) -> Scope {
        guard result.ballot.jurisdiction != scope.jurisdiction.id,
            let place = tree[result.ballot.jurisdiction]
        else { return scope }
        return Scope(jurisdiction: place, isDefault: place.id == tree.defaultID)
    }

    private func outcome(_ result: BallotResult) -> HTML {
        let (items, elected) = (result.record.items.count, result.count.outcome.elected.count)
        return HTML(
            book.say(
                result.adopts
                    ? .ballotOutcomeAdopted(items: items, elected: elected)
                    : .ballotOutcomeElected(items: items, elected: elected)
            )
        )
    }

    private func present(_ result: BallotResult) -> HTML {
        HTML {
            result.firstCounted.map { book.number($0.papers.present) } ?? "—"
            " / "
            book.number(result.record.deputies)
            if result.ballot.isInvented(.deputies), !result.isWhollyInvented {
                Component.sampleMark(in: book)
            }
        }
    }
}
