import Civics
import Deciding
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Wording

/// What every page of a meeting needs: its folder, and the frame around the page.
struct MeetingDesk {
    let ledger: Ledger

    /// The day it is.
    var today: CivilDate { ledger.clock.now().date }

    /// The meeting that the address names.
    func id(_ context: SignedIn) throws(PageError) -> ID<Meeting> {
        guard let id = context.parameters.get("meeting").flatMap(ID<Meeting>.init) else {
            throw .notFound
        }
        return id
    }

    /// Everything that is prepared for the meeting that the address names.
    func folder(_ context: SignedIn) async throws(PageError) -> MeetingFolder {
        let id = try id(context)
        do throws(ReadError) {
            return try await ReadingMeetings(ledger).folder(
                of: id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }

    /// Every meeting of the post's congress, the latest first.
    func all(_ context: SignedIn) async throws(PageError) -> [ReadingMeetings.Listed] {
        do throws(ReadError) {
            return try await ReadingMeetings(ledger).all(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }

    /// The post's jurisdiction.
    func home(_ context: SignedIn) throws(PageError) -> Jurisdiction {
        guard let home = try context.site.tree[context.officer.jurisdiction] else {
            throw .notFound
        }
        return home
    }

    /// The page around its content.
    func render(
        _ content: HTML,
        status: HTTPResponse.Status = .ok,
        isSample: Bool = false,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        var frame = try ConsolePageFrame(request, context).frame(
            title: .meetingNav,
            current: .meetings
        )
        frame.hasErrors = status != .ok
        if isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { content }, status: status, keeping: .nobody)
    }
}

extension SignedIn {
    /// Whether the post prepares meetings; otherwise it may only read.
    var preparesMeetings: Bool { officer.permissions.contains(.prepareVotes) }

    /// Checks that the post prepares meetings, for the pages that hold nothing but a form.
    func authoriseMeetings() throws(PageError) {
        do throws(Denied) {
            try actor.authorise(.prepareVotes, in: officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}
