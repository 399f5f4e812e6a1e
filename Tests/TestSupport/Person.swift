package import Civics
package import Ledger

/// The accounts of the tests, all with one password.
package enum Person: Int64, CaseIterable, Sendable {
    /// 林夏 takes in suggestions in 北碚区.
    case clerk = 501
    /// 江月 does so too.
    case colleague = 502
    /// 周岩 administers 北碚区.
    case administrator = 503
    /// 何静 of the congress oversees.
    case overseer = 504
    /// 石舟 does everything, in 宁海县 only.
    case countyClerk = 601

    /// The password of all of them.
    package static let password = "beibei-2022"

    /// The password's Argon2id hash with the smallest parameters, so that tests take no time.
    package static let passwordHash =
        "$argon2id$v=19$m=8,t=1,p=1$Vm4WlnrVp0u5NJST7PxpSQ"
        + "$iM/2cqWSUPjo7TgqkDF0pitMe/Hl7WFDlmYDKk4mdDg"

    /// The account's key.
    package var id: ID<Account> { ID(rawValue: rawValue) }

    /// The name typed at sign-in.
    package var login: String {
        switch self {
        case .clerk: "lin.xia"
        case .colleague: "jiang.yue"
        case .administrator: "zhou.yan"
        case .overseer: "he.jing"
        case .countyClerk: "shi.zhou"
        }
    }

    /// The name shown to colleagues.
    package var displayName: String {
        switch self {
        case .clerk: "林夏"
        case .colleague: "江月"
        case .administrator: "周岩"
        case .overseer: "何静"
        case .countyClerk: "石舟"
        }
    }

    /// The post held.
    package var post: ID<Post> {
        switch self {
        case .clerk, .colleague: Offices.intake
        case .administrator: Offices.administration
        case .overseer: Offices.oversight
        case .countyClerk: Offices.countyIntake
        }
    }

    /// Where the person works.
    package var jurisdiction: ID<Jurisdiction> {
        self == .countyClerk ? Places.ninghai : Places.beibei
    }
}
