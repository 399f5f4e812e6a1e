/// A part of the address space that is nobody's public machine.
///
/// From the registries of special-purpose addresses (RFC 6890 and its updates).
package enum RefusedRange: String, Hashable, Sendable, CaseIterable {
    /// 0.0.0.0/8 and `::`.
    case unspecified
    /// 127.0.0.0/8 and `::1`.
    case loopback
    /// 10/8, 172.16/12, 192.168/16 (RFC 1918).
    case privateUse = "private"
    /// 169.254/16 and fe80::/10; fec0::/10, which took its place once.
    case linkLocal = "link-local"
    /// fc00::/7 (RFC 4193).
    case uniqueLocal = "unique-local"
    /// 100.64/10, behind a carrier's translation (RFC 6598).
    case carrierGrade = "carrier-grade"
    /// 224/4 and ff00::/8.
    case multicast
    /// 192.0.2/24, 198.51.100/24, 203.0.113/24, 2001:db8::/32, 3fff::/20.
    case documentation
    /// 198.18/15, 2001:2::/48.
    case benchmarking
    /// 192.0.0/24, 192.88.99/24, 240/4 with the broadcast, 100::/64, 2001::/23 and what IANA has
    /// not given to anybody: everything of IPv6 outside of 2000::/3.
    case reserved
}

extension NetworkAddress {
    private struct Rule {
        let prefix: [UInt8]
        let bits: Int
        let range: RefusedRange

        init(_ prefix: [UInt8], _ bits: Int, _ range: RefusedRange) {
            (self.prefix, self.bits, self.range) = (prefix, bits, range)
        }
    }

    private static let four: [Rule] = [
        Rule([0], 8, .unspecified),
        Rule([10], 8, .privateUse),
        Rule([100, 64], 10, .carrierGrade),
        Rule([127], 8, .loopback),
        Rule([169, 254], 16, .linkLocal),
        Rule([172, 16], 12, .privateUse),
        Rule([192, 0, 0], 24, .reserved),
        Rule([192, 0, 2], 24, .documentation),
        Rule([192, 88, 99], 24, .reserved),
        Rule([192, 168], 16, .privateUse),
        Rule([198, 18], 15, .benchmarking),
        Rule([198, 51, 100], 24, .documentation),
        Rule([203, 0, 113], 24, .documentation),
        Rule([224], 4, .multicast),
        Rule([240], 4, .reserved),
    ]

    private static let zeros = [UInt8](repeating: 0, count: 15)

    /// In their order: the first that fits says what it is.
    private static let six: [Rule] = [
        Rule(zeros + [0], 128, .unspecified),
        Rule(zeros + [1], 128, .loopback),
        Rule([0xfc], 7, .uniqueLocal),
        Rule([0xfe, 0x80], 10, .linkLocal),
        Rule([0xfe, 0xc0], 10, .linkLocal),
        Rule([0xff], 8, .multicast),
        Rule([0x20, 0x01, 0x0d, 0xb8], 32, .documentation),
        Rule([0x3f, 0xff, 0x00], 20, .documentation),
        Rule([0x20, 0x01, 0x00, 0x02, 0x00, 0x00], 48, .benchmarking),
        Rule([0x20, 0x01, 0x00], 23, .reserved),
    ]

    /// Which refused range it lies in, or the IPv4 address lies in that it stands for; nil where
    /// it is a machine that everybody can reach.
    ///
    /// Pure: what a name resolves to is asked by whoever opens the connection, at that moment.
    package var refusedRange: RefusedRange? {
        if bytes.count == 4 {
            return Self.four.first { begins(with: $0.prefix, bits: $0.bits) }?.range
        }
        if let range = Self.six.first(where: { begins(with: $0.prefix, bits: $0.bits) })?.range {
            return range
        }
        for (prefix, bits, offset) in Self.translated
        where begins(with: prefix, bits: bits) {
            return embedded(at: offset)?.refusedRange
        }
        return begins(with: [0x20], bits: 3) ? nil : .reserved
    }

    /// IPv6 that stands for an IPv4 address, and where its four bytes are: mapped, asked of a
    /// translator (NAT64), and 6to4.
    ///
    /// The compatible form of old and a translator's local range lie
    /// outside of 2000::/3, Teredo in 2001::/23.
    private static let translated: [(prefix: [UInt8], bits: Int, offset: Int)] = [
        ([UInt8](repeating: 0, count: 10) + [0xff, 0xff], 96, 12),
        ([0x00, 0x64, 0xff, 0x9b] + [UInt8](repeating: 0, count: 8), 96, 12),
        ([0x20, 0x02], 16, 2),
    ]
}
