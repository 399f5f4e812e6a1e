import Database
import Ledger
package import Wording

/// By which channel a suggestion came (来源); counted on every view.
package enum Channel: String, StoredName, Hashable, Sendable, CaseIterable {
    /// 群众.
    case residents
    /// 人大代表.
    case deputies
    /// 镇街.
    case towns
    /// 部门.
    case departments
    /// 园城.
    case parks
    /// 12345 政务服务热线.
    case hotline
    /// 政协委员.
    case advisers
    /// 其他.
    case other

    /// What people call it.
    package var name: Message {
        switch self {
        case .residents: .suggestionChannelResidents
        case .deputies: .suggestionChannelDeputies
        case .towns: .suggestionChannelTowns
        case .departments: .suggestionChannelDepartments
        case .parks: .suggestionChannelParks
        case .hotline: .suggestionChannelHotline
        case .advisers: .suggestionChannelAdvisers
        case .other: .suggestionChannelOther
        }
    }

    /// The five that every view counts, even at nought.
    package var isOneOfTheFive: Bool {
        switch self {
        case .residents, .deputies, .towns, .departments, .parks: true
        case .hotline, .advisers, .other: false
        }
    }
}

/// How a suggestion arrived.
package enum ArrivalWay: String, StoredName, Hashable, Sendable, CaseIterable {
    /// 网站.
    case website
    /// APP.
    case app
    /// 二维码.
    case code
    /// 信函.
    case letter
    /// 邮箱.
    case email
    /// 电话.
    case telephone
    /// 现场.
    case counter
    /// 代表家站点.
    case deputyStation = "deputy-station"
    /// 公文.
    case officialPaper = "official-paper"
    /// 未记录: a table that was brought in does not say.
    case notRecorded = "not-recorded"

    /// What people call it.
    package var name: Message {
        switch self {
        case .website: .suggestionViaWebsite
        case .app: .suggestionViaApp
        case .code: .suggestionViaCode
        case .letter: .suggestionViaLetter
        case .email: .suggestionViaEmail
        case .telephone: .suggestionViaTelephone
        case .counter: .suggestionViaCounter
        case .deputyStation: .suggestionViaDeputyStation
        case .officialPaper: .suggestionViaOfficialPaper
        case .notRecorded: .suggestionViaNotRecorded
        }
    }
}
