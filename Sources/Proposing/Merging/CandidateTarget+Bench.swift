import Civics

extension CandidateTarget {
    /// Reads the target as it is typed on the bench, `1600余个`; nil where nothing is.
    ///
    /// What is counted is the noun behind the unit, otherwise the candidate itself. A number is a
    /// number to be reached, unless a word says that it must not be passed.
    package init?(bench typed: String, of name: String) throws(CandidateFault) {
        let text = ChineseText.cleanedLine(typed)
        guard !text.isEmpty else { return nil }
        let quantity: Quantity
        do throws(QuantityError) {
            quantity = try Quantity(written: text)
        } catch {
            throw CandidateFault("target", .quantity(error))
        }
        var indicator = ChineseText.cleanedLine(name)
        let relation: Relation
        switch quantity {
        case .state: relation = .reached
        case .amount(let amount):
            if !amount.noun.isEmpty { indicator = amount.noun }
            relation = amount.unit.name == "%" ? .rate : amount.qualifier.relation
        }
        self.init(indicator: indicator, relation: relation, quantity: quantity)
    }
}

extension Qualifier {
    /// How a result is held against a number with this word.
    fileprivate var relation: CandidateTarget.Relation {
        switch self {
        case .exact, .over, .about, .around, .nearly, .orMore, .notLessThan, .moreThan: .atLeast
        case .orLess, .notMoreThan, .lessThan: .atMost
        }
    }
}
