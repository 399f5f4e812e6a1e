import Wording

/// How a project stands, as a colour, a shape and a word.
///
/// The light is computed elsewhere from dates and facts under a named preset; nobody picks it here.
package enum Light: String, CaseIterable, Hashable, Sendable {
    /// 绿灯·正常.
    case normal = "green"
    /// 黄灯·偏慢.
    case slow = "yellow"
    /// 红灯·滞后.
    case late = "red"
    /// 已验收.
    case accepted = "blue"
    /// 暂缓.
    case paused = "grey"
    /// 终止.
    case ended
    /// 未启动.
    case notStarted = "none"
}

/// The same, where what computes a light is called so as well.
typealias LightMark = Light

extension Light {
    /// The whole name, for a page's head and lists.
    func name(in book: Phrasebook) -> String {
        switch self {
        case .normal: book.say(.componentsLightNormalName)
        case .slow: book.say(.componentsLightSlowName)
        case .late: book.say(.componentsLightLateName)
        case .accepted: book.say(.componentsLightAcceptedName)
        case .paused: book.say(.componentsLightPausedName)
        case .ended: book.say(.componentsLightEndedName)
        case .notStarted: book.say(.componentsLightNotStartedName)
        }
    }

    /// The short name, for tables.
    func shortName(in book: Phrasebook) -> String {
        switch self {
        case .normal: book.say(.componentsLightNormalShort)
        case .slow: book.say(.componentsLightSlowShort)
        case .late: book.say(.componentsLightLateShort)
        case .accepted, .paused, .ended, .notStarted: name(in: book)
        }
    }
}
