import Civics
import Deciding
import Ledger
import Wording

/// The last steps of a desk: they stand in its page and nowhere else.
///
/// The page sends them back under a code of the store's secret, the session and the sitting, so
/// that nobody makes a step up. They are in no store and no log, and a reload forgets them: what
/// was done at a desk, in which order, must not be found anywhere.
struct DeskTrail: Hashable {
    /// How many are kept.
    static let most = 5

    /// The steps, the latest first.
    private(set) var acts: [DeskAct] = []

    /// The same with a step before the others.
    func adding(_ act: DeskAct) -> DeskTrail {
        DeskTrail(acts: Array(([act] + acts).prefix(Self.most)))
    }

    /// The same without a step.
    func removing(_ act: DeskAct) -> DeskTrail {
        var rest = acts
        if let index = rest.firstIndex(of: act) { rest.remove(at: index) }
        return DeskTrail(acts: rest)
    }

    private init(acts: [DeskAct]) { self.acts = acts }

    init() {}
}

extension DeskTrail {
    /// Reads what a page sent back; no steps where it is not what was sent out.
    init(sealed: String, at sitting: ID<Sitting>, _ context: SignedIn) {
        let halves = sealed.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count == 2, let code = Base64URL.decode(String(halves[1])),
            ConstantTime.isEqual(code, Self.code(String(halves[0]), at: sitting, context))
        else {
            self.init()
            return
        }
        let acts = halves[0].split(separator: "~").compactMap { DeskAct(written: $0) }
        self.init(acts: Array(acts.prefix(Self.most)))
    }

    /// The steps as a page carries them.
    func sealed(at sitting: ID<Sitting>, _ context: SignedIn) -> String {
        let written = acts.map(\.written).joined(separator: "~")
        return "\(written).\(Base64URL.encode(Self.code(written, at: sitting, context)))"
    }

    private static func code(
        _ written: String,
        at sitting: ID<Sitting>,
        _ context: SignedIn
    ) -> [UInt8] {
        let secret = context.anonymous.foundSite?.identity.secret ?? []
        return MessageCode(
            of: "desk\n\(context.token)\n\(sitting)\n\(written)",
            key: secret
        ).bytes
    }
}

extension DeskAct {
    /// As it stands in a page: a letter, the deputy, the sessions.
    var written: String {
        switch self {
        case .checkedIn(let deputy): "c-\(deputy)"
        case .cameBack(let deputy): "b-\(deputy)"
        case .left(let deputy): "l-\(deputy)"
        case .issued(let deputy, let sessions):
            (["i", deputy.description] + sessions.map(\.description)).joined(separator: "-")
        case .exchanged(let deputy, let session): "x-\(deputy)-\(session)"
        }
    }

    /// Reads one; nil where it is none.
    init?(written: some StringProtocol) {
        let parts = String(written).split(separator: "-").map(String.init)
        guard parts.count > 1, let deputy = ID<Deputy>(parts[1]) else { return nil }
        let sessions = parts.dropFirst(2).compactMap { ID<BallotSession>($0) }
        guard sessions.count == parts.count - 2 else { return nil }
        switch (parts[0], sessions.count) {
        case ("c", 0): self = .checkedIn(deputy)
        case ("b", 0): self = .cameBack(deputy)
        case ("l", 0): self = .left(deputy)
        case ("i", 1...): self = .issued(deputy, sessions)
        case ("x", 1): self = .exchanged(deputy, sessions[0])
        default: return nil
        }
    }
}
