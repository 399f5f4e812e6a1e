/// What is wrong with a cell, and where it stands.
package struct CellError<Reason: Error>: Error {
    /// Where the cell stands.
    package let place: SheetPlace
    /// The name of its column as printed; nil where there is none.
    package let header: String?
    /// What is wrong.
    package let reason: Reason

    /// Puts the three together.
    package init(place: SheetPlace, header: String?, reason: Reason) {
        self.place = place
        self.header = header
        self.reason = reason
    }
}

extension CellError: Equatable where Reason: Equatable {}

extension CellError: Hashable where Reason: Hashable {}
