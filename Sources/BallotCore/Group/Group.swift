/// A group of prime order in which discrete logarithms are hard, written as products.
///
/// The operations are coarse: each works on all elements of a ballot at once, so that a faster
/// implementation can take a whole operation over and nothing is allocated for one element. What a
/// group computes with secrets takes the same time for all secrets; the rest may be faster.
///
/// All elements that go in are members, unless the operation says otherwise.
package protocol Group: Sendable {
    /// Prepared powers of one base.
    associatedtype Table: Sendable

    /// What the field `group` of an election says.
    var name: [UInt8] { get }
    /// The exponents.
    var scalars: ScalarField { get }
    /// The element whose powers all members are.
    var generator: Elements { get }
    /// The element that changes nothing.
    var identity: Elements { get }
    /// The most digits or characters an element has in a text.
    var digitLimit: Int { get }

    // MARK: - Texts

    /// Steps over an element in a JSON text, whatever its value.
    ///
    /// - Returns: where its characters stand.
    /// - Throws: `ReadingError` if no element can stand there.
    func place(in reader: inout CanonicalReader) throws(ReadingError) -> Range<Int>

    /// Reads elements, in the one form in which they are written; they need not be members.
    ///
    /// - Parameters:
    ///   - places: where each of them stands.
    ///   - text: the text in which they stand.
    /// - Returns: as many elements as places.
    /// - Throws: `ElementError` with the place of the first that is none.
    func elements(at places: [Range<Int>], in text: [UInt8]) throws(ElementError) -> Elements

    /// Writes elements as they are hashed and published.
    func texts(of elements: Elements) -> ElementTexts

    // MARK: - Members

    /// The place of the first element that is no member, if there is one.
    ///
    /// Every element is tested for itself: a small subgroup would pass a test of their product.
    func firstNonMember(of elements: Elements) -> Int?

    // MARK: - Public values: the time may tell them

    /// The products of pairs.
    func products(_ left: Elements, _ right: Elements) -> Elements

    /// The product of all.
    func product(of elements: Elements) -> Elements

    /// The product of all bases, each to its exponent.
    func product(of bases: Elements, to exponents: Scalars) -> Elements

    /// What the proofs of a ballot are checked against: `g^a * y^b * X^c` for many `X`, and
    /// whether those `X` are members.
    ///
    /// - Parameters:
    ///   - commitments: the bases, which need not be members, and the exponents.
    ///   - generator: a table of `g` for `public` powers.
    ///   - key: a table of `y` for `public` powers.
    /// - Returns: the values in the order in which they were added.
    /// - Throws: `ElementError` with the place of the first base that should be a member and is
    ///   none.
    func values(
        of commitments: Commitments,
        generator: Table,
        key: Table
    ) throws(ElementError) -> Elements

    // MARK: - Secret values: the time tells nothing

    /// Prepares powers of one element.
    func table(of base: Elements, for use: TableUse) -> Table

    /// The powers of a base by secret exponents, out of a table for `secret` powers.
    func powers(of table: Table, by exponents: borrowing SecretScalars) -> Elements

    /// The powers of bases by one secret exponent.
    func powers(
        of bases: Elements,
        by exponents: borrowing SecretScalars,
        at index: Int
    ) -> Elements

    /// Elements where a secret flag is 1, and the identity where it is 0.
    func select(_ elements: Elements, where flags: borrowing SecretBytes) -> Elements
}

/// What a table is made for.
package enum TableUse: Hashable, Sendable {
    /// Exponents that nobody may learn: small, read as a whole.
    case secret
    /// Exponents that everybody sees: large and fast.
    case `public`
}

/// An element that was refused.
package struct ElementError: Error, Hashable, Sendable {
    /// Which one, from 0.
    package let index: Int

    /// Makes an error.
    package init(index: Int) {
        self.index = index
    }
}
