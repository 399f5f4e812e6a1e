/// The colour of a light (亮灯); a word always goes with it.
package enum LightColour: String, Hashable, Sendable, CaseIterable, Decodable {
    /// In order.
    case green
    /// Behind.
    case yellow
    /// Further behind.
    case orange
    /// Badly behind, or late.
    case red
    /// Done and accepted.
    case blue
    /// Suspended, with a written reason.
    case grey

    /// How much it takes precedence: of several tests the worst one gives the light, but what is
    /// accepted is late no more, and what is suspended is not judged.
    var precedence: Int {
        switch self {
        case .green: 0
        case .yellow: 1
        case .orange: 2
        case .red: 3
        case .blue: 4
        case .grey: 5
        }
    }
}
