import Civics
import Hummingbird
import Ledger
import Markup
import Wording

/// The frame of a public page: which site it is, and where everything is.
struct PublicFrame {
    private let scope: Scope
    private let book: Phrasebook
    private let look: PageLook
    private let stamp: String?

    init(_ request: Request, _ context: some PageContext) throws(PageError) {
        self.init(
            scope: try context.scope,
            book: context.book,
            look: PageLook(request, context.anonymous.preferences),
            stamp: try context.site.auditHead.stamp(in: context.book)
        )
    }

    init(scope: Scope, book: Phrasebook, look: PageLook, stamp: String? = nil) {
        self.scope = scope
        self.book = book
        self.look = look
        self.stamp = stamp
    }

    /// A frame around a page: its name, nil on the first page, and the page of the navigation it
    /// belongs to.
    func frame(title: Message?, current: Address?) -> PageFrame {
        var frame = PageFrame(
            book: book,
            site: .make(scope: scope, book: book),
            look: look,
            title: title.map(book.say),
            navigation: links(
                [.home, .projects, .ballots, .wall, .bulletins, .report, .data],
                current: current
            ),
            menu: links(
                [
                    .suggest, .track, .candidates, .projects, .ballots, .verify, .wall,
                    .bulletins, .report, .data, .console,
                ],
                current: current
            ),
            closing: book.say(.frameClosing)
        )
        frame.stamp = stamp
        return frame
    }

    private func links(_ addresses: [Address], current: Address?) -> [PageLink] {
        addresses.map { address in
            PageLink(
                book.say(address.name),
                to: address.path(in: scope),
                isCurrent: address == current
            )
        }
    }
}

extension SiteFace {
    /// The face of a jurisdiction's site.
    static func make(scope: Scope, book: Phrasebook) -> SiteFace {
        SiteFace(
            name: book.say(.frameSiteName(place: scope.jurisdiction.name(in: book.language))),
            home: Address.home.path(in: scope),
            stylesheet: Address.asset("minsheng.css").path,
            icon: Address.asset("icon.svg").path,
            manifest: Address.manifest.path,
            script: Address.asset("count.js").path
        )
    }
}

extension AuditHead {
    /// What a print bears: whoever holds it can see whether the record was rewritten since.
    func stamp(in book: Phrasebook) -> String {
        book.say(.frameStamp(height: Int(height), digest: digest))
    }
}

extension PageLook {
    /// As a request asks for it; the links that change it keep the address.
    init(_ request: Request, _ preferences: Preferences) {
        let path = request.method == .get ? request.path : "/"
        self.init(
            isElder: preferences.isElder,
            sizeAddress: "\(path)?size=\(preferences.isElder ? "usual" : "big")",
            languageAddress: "\(path)?lang=\(preferences.language.other.rawValue)"
        )
    }
}

extension Address {
    /// What a link to the page is called.
    var name: Message {
        switch self {
        case .home: .frameNavHome
        case .suggest: .frameNavSuggest
        case .track: .frameNavTrack
        case .candidates: .frameNavCandidates
        case .projects: .frameNavProjects
        case .ballots: .frameNavBallots
        case .wall: .frameNavWall
        case .bulletins: .frameNavBulletins
        case .report: .frameNavReport
        case .data: .frameNavData
        case .verify: .frameNavVerify
        case .console: .frameNavConsole
        default: .frameNavHome
        }
    }
}
