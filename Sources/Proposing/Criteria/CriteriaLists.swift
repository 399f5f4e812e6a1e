/// The lists of criteria that can be used in a round.
package struct CriteriaLists: Hashable, Sendable {
    /// In the order in which they are offered.
    package let all: [CriteriaList]

    /// Takes lists whose ids differ.
    package init(_ lists: [CriteriaList]) throws(CriteriaList.FileError) {
        var seen: Set<String> = []
        for list in lists {
            guard seen.insert(list.id).inserted else { throw .listTwice(list.id) }
        }
        all = lists
    }

    /// The list of an id.
    package subscript(id: String) -> CriteriaList? {
        all.first { $0.id == id }
    }

    /// The lists that come with this program; a fault in one is ours.
    package static let builtIn: CriteriaLists = {
        do {
            return try CriteriaLists([
                CriteriaList(json: ProposingData.criteriaChongqing),
                CriteriaList(json: ProposingData.criteriaShaanxi),
                CriteriaList(json: ProposingData.criteriaCangxi),
            ])
        } catch {
            preconditionFailure("the built-in criteria cannot be read: \(error)")
        }
    }()
}
