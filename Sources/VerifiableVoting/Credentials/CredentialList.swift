package import BallotCore

/// The public credentials of an election, in the order of the archive: who may cast a ballot, and
/// how much it counts (Belenios 2.0 specification, section 4.8).
///
/// `["key",…]`, where a credential that counts other than once is `"key,weight"`.
package struct CredentialList: Hashable, Sendable {
    /// One credential.
    package struct Entry: Hashable, Sendable {
        /// Where in the list's bytes the key stands.
        package let key: Range<Int>
        /// How much its ballot counts.
        package let weight: Weight
        /// Whether the weight is written.
        let isWeightWritten: Bool
    }

    /// The list in JSON.
    package let bytes: [UInt8]
    /// The credentials.
    package let entries: [Entry]

    /// Makes a list.
    ///
    /// - Parameter credentials: each key as the group writes it, with its weight, in the order in
    ///   which belenios-tool sorts them: by number.
    package init(_ credentials: [(key: [UInt8], weight: Weight)]) {
        var entries: [Entry] = []
        var writer = CanonicalWriter()
        writer.array { writer in
            for (key, weight) in credentials {
                let isWeightWritten = weight != .one
                writer.plain(
                    isWeightWritten
                        ? key + [UInt8(ascii: ",")] + Array(String(weight.value).utf8) : key
                )
                let tail = isWeightWritten ? String(weight.value).utf8.count + 1 : 0
                let end = writer.bytes.count - 1 - tail
                entries.append(
                    Entry(
                        key: (end - key.count)..<end,
                        weight: weight,
                        isWeightWritten: isWeightWritten
                    )
                )
            }
        }
        bytes = writer.bytes
        self.entries = entries
    }

    /// Reads a list; the keys need not be members.
    ///
    /// - Throws: `ReadingError`; `invalidValue` for a text that is no credential.
    package init(_ bytes: [UInt8], in group: some Group) throws(ReadingError) {
        entries = try CanonicalReader.read(bytes, limit: ArchiveLimits.recordBytes) {
            reader throws(ReadingError) in
            try reader.list { reader throws(ReadingError) in
                let place = try reader.plainText(limit: group.digitLimit + 1 + Weight.digitLimit)
                guard let entry = Entry(at: place, in: reader.bytes) else {
                    throw ReadingError(.invalidValue, field: [], offset: place.lowerBound)
                }
                return entry
            }
        }
        self.bytes = bytes
    }

    /// The key of one of them, as it is written.
    package func key(at index: Int) -> ArraySlice<UInt8> { bytes[entries[index].key] }

    /// The digest of the list in base 64, which a credential authority prints.
    package var fingerprint: [UInt8] { SHA256.hash(bytes).base64 }

    /// The list, written again from what was understood.
    var rewritten: [UInt8] {
        var writer = CanonicalWriter()
        writer.array { writer in
            for entry in entries {
                var text = Array(bytes[entry.key])
                if entry.isWeightWritten {
                    text += [UInt8(ascii: ",")] + Array(String(entry.weight.value).utf8)
                }
                writer.plain(text)
            }
        }
        return writer.bytes
    }

    /// For each key as it is written its place; of equal ones the first.
    package func places() -> [ArraySlice<UInt8>: Int] {
        var places: [ArraySlice<UInt8>: Int] = [:]
        places.reserveCapacity(entries.count)
        for index in entries.indices where places[key(at: index)] == nil {
            places[key(at: index)] = index
        }
        return places
    }
}

extension CredentialList.Entry {
    fileprivate init?(at place: Range<Int>, in bytes: [UInt8]) {
        guard let comma = bytes[place].firstIndex(of: UInt8(ascii: ",")) else {
            self.init(key: place, weight: .one, isWeightWritten: false)
            return
        }
        guard let weight = Weight(decimal: bytes[(comma + 1)..<place.upperBound]) else {
            return nil
        }
        self.init(key: place.lowerBound..<comma, weight: weight, isWeightWritten: true)
    }
}
