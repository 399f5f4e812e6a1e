import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Wording

/// What every page of groups and visits needs.
struct SupervisionDesk {
    let ledger: Ledger

    /// The day it is.
    var today: CivilDate { ledger.clock.now().date }

    /// The page around its content.
    func render(
        _ content: HTML,
        title: Message,
        current: Address,
        status: HTTPResponse.Status = .ok,
        isSample: Bool = false,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        var frame = try ConsolePageFrame(request, context).frame(title: title, current: current)
        frame.hasErrors = status != .ok
        if isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { content }, status: status, keeping: .nobody)
    }
}
