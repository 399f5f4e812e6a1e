/// An address of a machine as a connection would use it.
package struct NetworkAddress: Hashable, Sendable {
    /// The bytes in the order of the network: 4 of IPv4, 16 of IPv6.
    package let bytes: [UInt8]

    /// Takes the bytes of an address; nil where there are neither 4 nor 16.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Whether the first bits are those of a range.
    func begins(with prefix: [UInt8], bits: Int) -> Bool {
        let (whole, rest) = bits.quotientAndRemainder(dividingBy: 8)
        guard bytes.prefix(whole) == prefix.prefix(whole) else { return false }
        guard rest > 0 else { return true }
        return (bytes[whole] ^ prefix[whole]) >> (8 - rest) == 0
    }

    /// The IPv4 address that some of the bytes are.
    func embedded(at offset: Int) -> NetworkAddress? {
        NetworkAddress(Array(bytes[offset..<offset + 4]))
    }
}
