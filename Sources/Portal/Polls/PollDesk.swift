import Civics
import Deciding
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Wording

/// What every page of a poll needs, and the frame around it.
struct PollDesk {
    let ledger: Ledger

    /// The poll that the address names.
    func view(_ context: SignedIn) async throws(PageError) -> PollView {
        guard let id = context.parameters.get("poll").flatMap(ID<Poll>.init) else {
            throw .notFound
        }
        do throws(ReadError) {
            return try await ReadingPolls(ledger).view(
                of: id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }

    /// The polls of every meeting, the latest meeting first.
    func views(_ context: SignedIn) async throws(PageError) -> [PollView] {
        do throws(ReadError) {
            return try await ReadingPolls(ledger).views(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }

    /// The page around its content.
    func render(
        _ content: HTML,
        title: Message = .pollNav,
        status: HTTPResponse.Status = .ok,
        isSample: Bool = false,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        var frame = try ConsolePageFrame(request, context).frame(
            title: title,
            current: .polls
        )
        frame.hasErrors = status != .ok
        if isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { content }, status: status, keeping: .nobody)
    }
}

extension PollView {
    /// Whether it was invented for the demonstration.
    var isSample: Bool {
        day.poll.provenance.certainty == .inventedSample
            || day.meeting.provenance.certainty == .inventedSample
    }

    /// What the poll is called.
    func title(in book: Phrasebook) -> LocalText {
        LocalText(day.poll.title, english: day.poll.titleEnglish, in: book.language)
    }
}
