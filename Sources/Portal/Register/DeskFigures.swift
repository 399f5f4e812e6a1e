import Deciding
import Ledger
import Markup
import Wording

/// What counts at a desk: who is there, whether it is enough, and where the papers are.
struct DeskFigures {
    let book: Phrasebook
    let register: SittingRegister
    let mode: DeskMode

    var content: HTML {
        HTML {
            Component.figures(presence, in: book)
            if mode == .issue { papers }
        }
    }

    private var presence: [Figure] {
        let presence = register.presence
        let missing = presence.missing(SittingRegister.quorum)
        let quorum = register.quorumCount
        var figures = [
            Figure(
                book.number(presence.present),
                unit: book.say(.registerDeskFigureOf(deputies: presence.deputies)),
                HTML(book.say(.registerDeskFigurePresent))
            ),
            missing == 0
                ? Figure(
                    book.say(.registerDeskFigureMet),
                    HTML(book.say(.registerDeskFigureMetText(quorum: quorum)))
                )
                : Figure(
                    book.number(missing),
                    HTML(book.say(.registerDeskFigureMissing(quorum: quorum)))
                ),
        ]
        if !register.observers.isEmpty {
            figures.append(
                Figure(
                    book.number(register.observers.count { $0.isPresent }),
                    unit: book.say(.registerDeskFigureOf(deputies: register.observers.count)),
                    HTML(book.say(.registerDeskFigureObservers))
                )
            )
        }
        return figures
    }

    @HTML.Builder private var papers: HTML {
        if register.sessions.isEmpty {
            Component.empty(
                title: book.say(.registerDeskNoSession),
                book.say(.registerDeskNoSessionText)
            )
        }
        if register.issuing.count > 1 { HTML.p(book.say(.registerDeskBoth)) }
        for one in shown { session(one) }
    }

    /// The sessions that are under way; where none is, the last one.
    private var shown: [SessionRegister] {
        let underWay = register.sessions.filter { !$0.isOver }
        return underWay.isEmpty ? register.sessions.suffix(1) : underWay
    }

    private func session(_ one: SessionRegister) -> HTML {
        let id = "session-\(one.session.id)"
        return HTML.section(.class("stack stack--tight"), .aria("labelledby", id)) {
            Component.sectionHead(one.name(in: book), id: id) {
                HTML.p(book.say(one.stateName), .class("small quiet"))
            }
            if let papers = one.papers, one.session.state.showsPapers {
                Component.figures(
                    [
                        Figure(
                            book.number(papers.issued),
                            HTML(book.say(.registerDeskFigureIssued))
                        ),
                        Figure(
                            book.number(papers.unused),
                            HTML(book.say(.registerDeskFigureLeft))
                        ),
                        Figure(
                            book.number(papers.spoilt),
                            HTML(book.say(.registerDeskFigureSpoilt))
                        ),
                        Figure(
                            book.number(papers.printed),
                            HTML(book.say(.registerDeskFigurePrinted))
                        ),
                    ],
                    in: book
                )
            }
        }
    }
}

extension SessionState {
    /// Whether a desk has to do with its papers.
    fileprivate var showsPapers: Bool { self == .issuing || self == .casting }
}

extension SessionRegister {
    /// Whether its boxes are closed, so that a desk has nothing to do with it.
    fileprivate var isOver: Bool {
        switch session.state {
        case .opened, .issuing, .casting: false
        case .closed, .reconciled, .void, .counting, .counted, .abandoned: true
        }
    }

    fileprivate var stateName: Message {
        switch session.state {
        case .opened: .registerDeskSessionStateOpened
        case .issuing: .registerDeskSessionStateIssuing
        case .casting: .registerDeskSessionStateCasting
        case .closed, .reconciled, .void, .counting, .counted, .abandoned:
            .registerDeskSessionStateOver
        }
    }
}
