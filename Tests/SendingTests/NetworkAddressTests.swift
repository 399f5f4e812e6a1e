import Foundation
import Sending
import Testing

/// Which addresses nothing is sent to.
@Suite struct NetworkAddressTests {
    private static func address(_ text: String) throws -> NetworkAddress {
        var bytes = [UInt8](repeating: 0, count: text.contains(":") ? 16 : 4)
        let read = inet_pton(text.contains(":") ? AF_INET6 : AF_INET, text, &bytes)
        try #require(read == 1, "\(text)")
        return try #require(NetworkAddress(bytes))
    }

    /// Each range with its first and last address.
    private static let ranges: [(String, String, RefusedRange)] = [
        ("0.0.0.0", "0.255.255.255", .unspecified),
        ("10.0.0.0", "10.255.255.255", .privateUse),
        ("100.64.0.0", "100.127.255.255", .carrierGrade),
        ("127.0.0.0", "127.255.255.255", .loopback),
        ("169.254.0.0", "169.254.255.255", .linkLocal),
        ("172.16.0.0", "172.31.255.255", .privateUse),
        ("192.0.0.0", "192.0.0.255", .reserved),
        ("192.0.2.0", "192.0.2.255", .documentation),
        ("192.88.99.0", "192.88.99.255", .reserved),
        ("192.168.0.0", "192.168.255.255", .privateUse),
        ("198.18.0.0", "198.19.255.255", .benchmarking),
        ("198.51.100.0", "198.51.100.255", .documentation),
        ("203.0.113.0", "203.0.113.255", .documentation),
        ("224.0.0.0", "239.255.255.255", .multicast),
        ("240.0.0.0", "255.255.255.255", .reserved),
        ("::", "::", .unspecified),
        ("::1", "::1", .loopback),
        ("::2", "::fffe:ffff:ffff", .reserved),
        ("fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .uniqueLocal),
        ("fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .linkLocal),
        ("fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .linkLocal),
        ("ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .multicast),
        ("2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", .documentation),
        ("3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff", .documentation),
        ("2001:2::", "2001:2:0:ffff:ffff:ffff:ffff:ffff", .benchmarking),
        ("2001::", "2001:1:ffff:ffff:ffff:ffff:ffff:ffff", .reserved),
        ("2001:3::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff", .reserved),
        ("64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff", .reserved),
        ("100::", "100::ffff:ffff:ffff:ffff", .reserved),
        ("4000::", "fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .reserved),
    ]

    @Test func `every range is refused from its first address to its last`() throws {
        for (first, last, range) in Self.ranges {
            #expect(try Self.address(first).refusedRange == range, "\(first)")
            #expect(try Self.address(last).refusedRange == range, "\(last)")
        }
        #expect(Set(Self.ranges.map(\.2)) == Set(RefusedRange.allCases))
    }

    @Test(arguments: [
        "1.0.0.0", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
        "126.255.255.255", "128.0.0.0", "169.253.255.255", "169.255.0.0", "172.15.255.255",
        "172.32.0.0", "191.255.255.255", "192.0.1.0", "192.0.3.0", "192.88.98.255",
        "192.88.100.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0",
        "198.51.99.255", "198.51.101.0", "203.0.112.255", "203.0.114.0", "223.255.255.255",
        "2000::", "2001:200::", "2001:db7:ffff::", "2001:db9::", "2003::", "3ffe:ffff::",
        "3fff:1000::", "2606:4700::1111",
    ])
    func `what lies beside a range is not refused`(text: String) throws {
        #expect(try Self.address(text).refusedRange == nil)
    }

    /// Every first and second octet, so that no range of IPv4 is missed or is too wide.
    @Test func `of every network of sixteen bits it is known what it is`() throws {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                let range = NetworkAddress([first, second, 200, 9])?.refusedRange
                let expected: RefusedRange? =
                    switch (first, second) {
                    case (0, _): .unspecified
                    case (10, _), (172, 16...31), (192, 168): .privateUse
                    case (100, 64...127): .carrierGrade
                    case (127, _): .loopback
                    case (169, 254): .linkLocal
                    case (198, 18...19): .benchmarking
                    case (224...239, _): .multicast
                    case (240..., _): .reserved
                    default: nil
                    }
                guard range != expected else { continue }
                Issue.record("\(first).\(second): \(String(describing: range))")
            }
        }
    }

    @Test(arguments: [
        ("::ffff:10.0.0.1", RefusedRange?.some(.privateUse)), ("::ffff:127.0.0.1", .loopback),
        ("::ffff:169.254.169.254", .linkLocal), ("::ffff:8.8.8.8", nil),
        ("64:ff9b::192.168.1.1", .privateUse), ("64:ff9b::100.64.0.1", .carrierGrade),
        ("64:ff9b::8.8.8.8", nil), ("2002:7f00:1::", .loopback), ("2002:a00:1::1", .privateUse),
        ("2002:c0a8:101::1", .privateUse), ("2002:808:808::1", nil), ("::127.0.0.1", .reserved),
        ("2001:0:7f00:1::", .reserved),
    ])
    func `an IPv4 address within an IPv6 one counts`(
        text: String,
        range: RefusedRange?
    ) throws {
        #expect(try Self.address(text).refusedRange == range)
    }

    @Test func `has four bytes or sixteen`() {
        for count in 0...20 where count != 4 && count != 16 {
            #expect(NetworkAddress([UInt8](repeating: 8, count: count)) == nil)
        }
    }
}
