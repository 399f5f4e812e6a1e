/// How sure a fact is; every page that shows an invented one says 示例.
package enum Certainty: String, CaseIterable, Hashable, Sendable {
    /// Entered here by those whose matter it is.
    case recorded
    /// Printed in the source.
    case published
    /// Follows from published figures, or is our default where the source is silent.
    case derived
    /// Written for this product.
    case inventedSample = "invented-sample"
}
