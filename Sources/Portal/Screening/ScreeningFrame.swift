import Hummingbird
import Markup
import Wording

/// Puts a page of screening into the console's frame.
struct ScreeningFrame {
    private let request: Request
    private let context: SignedIn

    init(_ request: Request, _ context: SignedIn) {
        self.request = request
        self.context = context
    }

    func page(
        _ content: HTML,
        title: Message,
        current: Address = .screening,
        entry: ScreeningEntry = .nothing,
        hasSamples: Bool = false,
        status: HTTPResponse.Status? = nil
    ) throws(PageError) -> Page {
        var frame = try ConsolePageFrame(request, context).frame(title: title, current: current)
        frame.hasErrors = entry.fault != nil
        if hasSamples { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(
            frame.html { content },
            status: status ?? entry.status,
            keeping: .nobody
        )
    }
}
