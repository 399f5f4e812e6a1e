import Civics
import Delivering
import Foundation
import HTTPTypes
import Portal
import TestSupport
import Testing

/// The wall chart as it is asked for.
@Suite struct WallPageTests {
    /// Two projects: the road is behind its plan in April, the service is not begun.
    private static func with(_ body: (DeliverySite) async throws -> Void) async throws {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            try site.ground.go(to: "2023-07-01")
            try await site.ground.publish(
                MonthForm([MonthForm.figure(1): ""]),
                of: site.ground.service,
                for: 6
            )
            try await site.ground.publish(
                DeliveryGround.roadMonth("1"),
                of: site.ground.road,
                for: 6
            )
            try await body(site)
        }
    }

    private static func place(_ words: String, in page: PortalClient.Answer) -> Int {
        page.words.range(of: words).map {
            page.words.distance(from: page.words.startIndex, to: $0.lowerBound)
        } ?? .max
    }

    @Test func `it has every project, filtered by the unit that leads`() async throws {
        try await Self.with { site in
            let visitor = site.site.browser()

            let all = try await visitor.get(Address.wall.path)
            let own = try await visitor.get(Address.wall.path + "?unit=gov-office")
            let none = try await visitor.get(Address.wall.path + "?unit=nobody")

            for page in [all, own] {
                #expect(page.words.contains("四好农村路"))
                #expect(page.words.contains("农村养老服务全覆盖"))
            }
            #expect(none.status == .ok)
            #expect(none.words.contains("这个单位没有牵头的项目"))
            #expect(!none.words.contains("四好农村路"))
        }
    }

    @Test func `the latest comes first where that is asked for, and nothing unknown breaks it`()
        async throws
    {
        try await Self.with { site in
            try await site.site.record.vandalise(
                "UPDATE enrolment SET number = 3 WHERE number = 1",
                []
            )
            let visitor = site.site.browser()

            let listed = try await visitor.get(Address.wall.path)
            let late = try await visitor.get(Address.wall.path + "?order=late")
            let odd = try await visitor.get(Address.wall.path + "?order=%22%3E&page=-5&screen=x")

            let (road, service) = ("四好农村路", "农村养老服务全覆盖")
            #expect(Self.place(service, in: listed) < Self.place(road, in: listed))
            #expect(Self.place(road, in: late) < Self.place(service, in: late))
            #expect(odd.status == .ok)
            #expect(Self.place(service, in: odd) < Self.place(road, in: odd))
        }
    }

    @Test func `a big screen turns by itself and knows how many it has`() async throws {
        try await Self.with { site in
            let visitor = site.site.browser()

            let screen = try await visitor.get(Address.wall.path + "?screen=1")
            let beyond = try await visitor.get(Address.wall.path + "?screen=1&page=99")

            #expect(screen.words.contains("第1屏，共1屏"))
            #expect(screen.text.contains("data-next=\"/wall?screen=1\""))
            #expect(beyond.words.contains("第1屏，共1屏"))
            #expect(beyond.status == .ok)
        }
    }
}
