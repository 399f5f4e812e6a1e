/// Bytes nobody can predict, from the system's generator.
package enum RandomBytes {
    /// Draws so many bytes.
    package static func make(count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
