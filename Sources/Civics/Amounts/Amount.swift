/// A number with its qualifier and its unit, as published.
package struct Amount: Hashable, Sendable {
    /// The text as printed in the source, without blanks at its ends.
    package let printed: String
    /// The word that says how exact the number is.
    package let qualifier: Qualifier
    /// The number in single units: 100000 for 10万㎡.
    package let number: DecimalNumber
    /// The unit.
    package let unit: MeasureUnit
    /// What is counted, where the text goes on behind the unit: 学子 in 2000余名学子; else empty.
    package let noun: String

    init(
        printed: String,
        qualifier: Qualifier,
        number: DecimalNumber,
        unit: MeasureUnit,
        noun: String
    ) {
        self.printed = printed
        self.qualifier = qualifier
        self.number = number
        self.unit = unit
        self.noun = noun
    }

    /// Tells whether another spelling says the same: 80公里 and 80 km.
    package func means(sameAs other: Amount) -> Bool {
        qualifier == other.qualifier && number == other.number && unit == other.unit
            && noun == other.noun
    }
}
