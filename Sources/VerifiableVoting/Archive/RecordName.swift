package import BallotCore

/// What a record of an archive is called.
package enum RecordName: Hashable, Sendable {
    /// The first record.
    case header
    /// Something that events refer to by its digest.
    case data(Digest)
    /// An event, by its digest.
    case event(Digest)

    private static let headerText = [UInt8](ascii: "BELENIOS")
    private static let dataEnding = [UInt8](ascii: ".data.json")
    private static let eventEnding = [UInt8](ascii: ".event.json")

    /// Reads a name, or nothing if it is none of these.
    package init?(_ text: [UInt8]) {
        if text == Self.headerText {
            self = .header
            return
        }
        guard let digest = Digest(hexadecimal: Array(text.prefix(2 * Digest.byteCount))) else {
            return nil
        }
        let ending = text.dropFirst(2 * Digest.byteCount)
        if ending.elementsEqual(Self.dataEnding) {
            self = .data(digest)
        } else if ending.elementsEqual(Self.eventEnding) {
            self = .event(digest)
        } else {
            return nil
        }
    }

    /// The name as it is written.
    package var bytes: [UInt8] {
        switch self {
        case .header: Self.headerText
        case .data(let digest): digest.hexadecimal + Self.dataEnding
        case .event(let digest): digest.hexadecimal + Self.eventEnding
        }
    }
}
