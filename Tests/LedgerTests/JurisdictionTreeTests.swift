import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

@Suite struct JurisdictionTreeTests {
    static let before = CivilDate(dayNumber: 20_392)  // 2025-10-31
    static let after = CivilDate(dayNumber: 20_393)  // 2025-11-01

    @Test(arguments: TestDatabase.engines)
    func `one is found by its id and by its address`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let tree = try await record.ledger.jurisdictions()

            #expect(tree[Places.ninghai]?.name == "宁海县")
            #expect(tree[slug: "ninghai"]?.kind == .county)
            #expect(tree[slug: "NINGHAI"] == nil)
            #expect(tree[ID<Jurisdiction>(rawValue: 9)] == nil)
            #expect(tree.all.map(\.code) == tree.all.map(\.code).sorted())
            #expect(tree.children(of: Places.zhejiang).map(\.id) == [Places.ninghai])
        }
    }

    @Test
    func `places are those of the day, streets before towns`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let tree = try await record.ledger.jurisdictions()

            let earlier = tree.places(of: Places.beibei, on: Self.before).map(\.id)
            let later = tree.places(of: Places.beibei, on: Self.after).map(\.id)

            #expect(Self.after.description == "2025-11-01")
            #expect(earlier == [Places.shuitu, Places.tiansheng, Places.jingguan])
            #expect(later == [Places.tiansheng, Places.dawan, Places.jingguan])
        }
    }

    @Test
    func `a town lies in its district, its city and itself, and nowhere else`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let tree = try await record.ledger.jurisdictions()

            #expect(tree.contains(Places.beibei, Places.jingguan))
            #expect(tree.contains(Places.chongqing, Places.jingguan))
            #expect(tree.contains(Places.jingguan, Places.jingguan))
            #expect(!tree.contains(Places.ninghai, Places.jingguan))
            #expect(!tree.contains(Places.jingguan, Places.beibei))
        }
    }
}
