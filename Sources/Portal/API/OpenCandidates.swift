import Civics
import Ledger
import Proposing

/// The frozen lists of candidates as open data: which there are, and each one's text as it was
/// frozen.
struct OpenCandidates {
    let scope: Scope
    let lists: [FrozenList]

    /// Written around the canonical texts, which stand in it byte for byte.
    var written: String {
        let heads = lists.map { list in
            let head = JSONText.object([
                ("year", .number(Int64(list.book.year))),
                ("version", .number(Int64(list.book.version))),
                ("frozenAt", .text(list.at.description)),
                ("sha256", .text(list.fingerprint.hex)),
                (
                    "text",
                    .text(
                        Address.candidateText(year: list.book.year, version: list.book.version)
                            .path(in: scope)
                    )
                ),
            ]).written
            let text = list.text.split(separator: "\n").joined()
            return head.dropLast() + ",\"list\":" + text + "}"
        }
        let place = JSONText.quoted(scope.jurisdiction.slug)
        return "{\"jurisdiction\":\(place),\"lists\":[" + heads.joined(separator: ",") + "]}"
    }
}
