import Civics
import Deciding
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Sheets
import Wording

/// The roll of deputies: looked at, printed, given out.
struct RollRoutes {
    let ledger: Ledger

    private var desk: RollDesk { RollDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.roll.route, use: index)
            .get(AddressPattern.rollSheet.route, use: sheet)
            .get(AddressPattern.rollFile.route, use: file)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let query = try RollQuery(request, today: desk.today)
        let terms = try await desk.terms(context)
        let roll = try await roll(query, of: terms, context)
        let page = RollPage(
            book: context.book,
            query: query,
            terms: terms,
            roll: roll,
            done: try request.query("done"),
            isKeeper: context.keepsRoll
        )
        return try desk.render(
            page.content,
            hasErrors: query.isRefused,
            status: query.isRefused ? .unprocessableContent : .ok,
            isSample: roll?.isSample == true,
            request,
            context
        )
    }

    @Sendable func sheet(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let (query, roll) = try await asked(request, context)
        let page = RollSheet(
            book: context.book,
            roll: roll,
            day: query.day,
            home: try desk.home(context),
            back: query.path()
        )
        return try desk.render(page.content, isSample: roll.isSample, request, context)
    }

    @Sendable func file(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        guard
            let kind = context.parameters.get("kind").flatMap(ExportFileKind.init(rawValue:))
        else { throw .notFound }
        let (query, roll) = try await asked(request, context)
        let bytes: [UInt8]
        do throws(SheetError) {
            bytes = try RollTable.written(roll.inOffice(on: query.day), as: kind.encoding)
        } catch {
            throw .broken(code: error.code)
        }
        return Response(
            status: .ok,
            headers: .file(
                named: kind == .workbook ? "roll.xlsx" : "roll.csv",
                kind.contentType
            ),
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    /// The roll that an address names, which has to be there.
    private func asked(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> (query: RollQuery, roll: Roll) {
        let query = try RollQuery(request, today: desk.today)
        guard !query.isRefused else { throw .unreadable(.parameter("on")) }
        guard let roll = try await roll(query, of: try await desk.terms(context), context)
        else { throw .notFound }
        return (query, roll)
    }

    /// The roll of the term asked for, or of the day's; of a day before the first term, the
    /// first.
    private func roll(
        _ query: RollQuery,
        of terms: [CongressTerm],
        _ context: SignedIn
    ) async throws(PageError) -> Roll? {
        let term: CongressTerm?
        if let number = query.term {
            term = terms.first { $0.number == number }
            if term == nil { throw .notFound }
        } else {
            term = terms.current(on: query.day) ?? terms.last
        }
        guard let term else { return nil }
        return try await desk.roll(of: term.id, context)
    }
}

extension ExportFileKind {
    /// The encoding of a CSV file; nil for a workbook.
    fileprivate var encoding: SheetEncoding? {
        switch self {
        case .workbook: nil
        case .utf8: .utf8
        case .gb18030: .gb18030
        }
    }
}
