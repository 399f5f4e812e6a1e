/// An error of a use case that can carry what the database said.
///
/// It is how a transaction's body throws one typed error for both.
package protocol DatabaseFailure: Error {
    /// Wraps what the database said.
    init(_ error: DatabaseError)
}
