package import Civics
package import Ledger

/// The jurisdictions of the tests: two of different kinds, each with places below it.
package enum Places {
    /// 重庆市.
    package static let chongqing = ID<Jurisdiction>(rawValue: 50)
    /// 北碚区, the default.
    package static let beibei = ID<Jurisdiction>(rawValue: 500109)
    /// 天生街道.
    package static let tiansheng = ID<Jurisdiction>(rawValue: 500_109_001)
    /// 水土街道, which left 北碚区 in November 2025.
    package static let shuitu = ID<Jurisdiction>(rawValue: 500_109_002)
    /// 静观镇.
    package static let jingguan = ID<Jurisdiction>(rawValue: 500_109_101)
    /// 大湾镇, which came to 北碚区 in November 2025.
    package static let dawan = ID<Jurisdiction>(rawValue: 500_109_102)
    /// 浙江省.
    package static let zhejiang = ID<Jurisdiction>(rawValue: 33)
    /// 宁海县.
    package static let ninghai = ID<Jurisdiction>(rawValue: 330226)
    /// 力洋镇.
    package static let liyang = ID<Jurisdiction>(rawValue: 330_226_101)

    /// All of them, parents before children.
    package static let all: [Jurisdiction] = [
        Jurisdiction(
            id: chongqing,
            parent: nil,
            kind: .city,
            slug: "chongqing",
            code: "CN-50",
            name: "重庆市",
            nameEnglish: "Chongqing"
        ),
        Jurisdiction(
            id: beibei,
            parent: chongqing,
            kind: .district,
            slug: "beibei",
            code: "CN-50-beibei",
            name: "北碚区",
            nameEnglish: "Beibei"
        ),
        place(tiansheng, beibei, .street, "tiansheng", "天生街道", "Tiansheng Subdistrict"),
        place(shuitu, beibei, .street, "shuitu", "水土街道", "Shuitu Subdistrict", to: "2025-11"),
        place(jingguan, beibei, .town, "jingguan", "静观镇", "Jingguan Town"),
        place(dawan, beibei, .town, "dawan", "大湾镇", "Dawan Town", from: "2025-11"),
        Jurisdiction(
            id: zhejiang,
            parent: nil,
            kind: .province,
            slug: "zhejiang",
            code: "CN-33",
            name: "浙江省",
            nameEnglish: "Zhejiang"
        ),
        Jurisdiction(
            id: ninghai,
            parent: zhejiang,
            kind: .county,
            slug: "ninghai",
            code: "CN-33-ninghai",
            name: "宁海县",
            nameEnglish: "Ninghai"
        ),
        place(liyang, ninghai, .town, "liyang", "力洋镇", "Liyang Town"),
    ]

    private static func place(
        _ id: ID<Jurisdiction>,
        _ parent: ID<Jurisdiction>,
        _ kind: Jurisdiction.Kind,
        _ slug: String,
        _ name: String,
        _ nameEnglish: String,
        from: String? = nil,
        to: String? = nil
    ) -> Jurisdiction {
        Jurisdiction(
            id: id,
            parent: parent,
            kind: kind,
            slug: slug,
            code: parent == beibei ? "CN-50-beibei-\(slug)" : "CN-33-ninghai-\(slug)",
            name: name,
            nameEnglish: nameEnglish,
            validFrom: from,
            validTo: to
        )
    }
}
