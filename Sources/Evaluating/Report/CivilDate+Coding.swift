package import Civics

extension CivilDate: Codable {
    /// Reads `2023-11-30`.
    package init(from decoder: any Decoder) throws {
        try self.init(iso: try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes `2023-11-30`.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
