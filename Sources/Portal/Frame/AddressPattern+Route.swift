import Hummingbird

extension AddressPattern {
    /// The pattern as the router takes it.
    var route: RouterPath { RouterPath(rawValue) }
}
