import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// Suggestions of one's own unit: made on a phone, followed, taken back.
struct UnitRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.unitSuggestions.route, use: index)
            .get(AddressPattern.unitForm.route, use: ask)
            .post(AddressPattern.unitForm.route, use: propose)
            .get(AddressPattern.unitSuggestion.route, use: show)
            .get(AddressPattern.unitWithdraw.route, use: askWithdrawal)
            .post(AddressPattern.unitWithdraw.route, use: withdraw)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let threads: [SuggestionThread]
        do throws(ReadError) {
            threads = try await ProposingForUnit(ledger).threads(by: context.officer)
        } catch {
            throw PageError(error)
        }
        let page = UnitListPage(
            book: context.book,
            unit: try await unit(context),
            threads: threads,
            counts: try await counts(context),
            did: try request.query("did")
        )
        return try framed(
            page.content,
            .intakeNavUnit,
            sampleNote: ChannelCounts(book: context.book, counts: page.counts).sampleNote,
            request,
            context
        )
    }

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await form(.empty(number: Suggesting(ledger).newForm()), request, context)
    }

    @Sendable func propose(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let sent = try await FormWithFiles(
            request,
            fields: SuggestPage.fields,
            file: SuggestPage.files,
            rule: .offices
        )
        return try await sent.answer(request, context) { () async throws(PageError) in
            let entered = SuggestPage.Entered(sent.fields, hadFiles: !sent.files.isEmpty)
            let identity = try context.site.identity
            do throws(SuggestError) {
                _ = try await ProposingForUnit(ledger).propose(
                    entered.form,
                    files: sent.files,
                    form: entered.number,
                    identity: identity,
                    by: context.officer
                )
            } catch .faults(let faults) {
                return try await form(entered.with(faults), request, context)
                    .response(from: request, context: context)
            } catch {
                throw PageError(error)
            }
            return .seeOther(Address.unitSuggestions.path + "?did=propose")
        }
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let thread = try await thread(context)
        let id = thread.suggestion.id
        let page = UnitSuggestionPage(
            book: context.book,
            thread: thread,
            files: FileList(
                book: context.book,
                files: try await ledger.files(for: .unit(id, context.officer)),
                file: { Address.unitFile(id, $0).path },
                preview: { Address.unitPreview(id, $0).path }
            )
        )
        return try framed(page.content, .intakeUnitPageTitle, request, context)
    }

    @Sendable func askWithdrawal(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let thread = try await thread(context)
        return try question(thread.suggestion.state, request, context)
    }

    @Sendable func withdraw(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        _ = try await FormFields(request, context, fields: [])
        let id = try context.suggestion
        do throws(WithdrawError) {
            try await WithdrawingSuggestions(ledger).withdraw(id, by: context.officer)
        } catch .tooLate(let state) {
            return try question(state, isRefused: true, request, context)
                .response(from: request, context: context)
        } catch {
            throw PageError(error)
        }
        return .seeOther(Address.unitSuggestions.path + "?did=withdraw")
    }

    private func question(
        _ state: Suggestion.State,
        isRefused: Bool = false,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let id = try context.suggestion
        let page = WithdrawPage(
            book: context.book,
            state: state,
            back: Address.unitSuggestion(id).path,
            target: context.form(Address.unitWithdraw(id).path)
        )
        return try framed(
            page.content,
            .suggestWithdrawTitle,
            status: isRefused ? .conflict : .ok,
            request,
            context
        )
    }

    private func form(
        _ entered: SuggestPage.Entered,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let channel: Channel?
        do throws(ReadError) {
            try ledger.authoriseReading(
                context.actor,
                .proposeForUnit,
                in: context.officer.jurisdiction
            )
        } catch {
            throw PageError(error)
        }
        do throws(StoreError) {
            channel = try await PartyChannels(ledger).channel(of: context.officer.party)
        } catch {
            throw PageError(error)
        }
        let page = UnitFormPage(
            book: context.book,
            unit: try await unit(context),
            channel: channel,
            places: try context.site.tree.places(
                of: context.officer.jurisdiction,
                on: ledger.clock.now().date
            ),
            fields: ledger.kinds.publicFields,
            entered: entered,
            target: context.form(
                Address.unitForm.path,
                method: .upload,
                hidden: [.init("form", entered.number)]
            )
        )
        return try framed(
            page.content,
            .intakeUnitFormTitle,
            status: entered.faults.isEmpty ? .ok : .unprocessableContent,
            request,
            context
        )
    }

    private func framed(
        _ content: HTML,
        _ title: Message,
        status: HTTPResponse.Status = .ok,
        sampleNote: String? = nil,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        var frame = try ConsolePageFrame(request, context).frame(
            title: title,
            current: .unitSuggestions
        )
        frame.hasErrors = status != .ok
        frame.sampleNote = sampleNote
        return Page(frame.html { content }, status: status, keeping: .nobody)
    }

    private func thread(_ context: SignedIn) async throws(PageError) -> SuggestionThread {
        let id = try context.suggestion
        do throws(ReadError) {
            return try await ProposingForUnit(ledger).thread(id, by: context.officer)
        } catch {
            throw PageError(error)
        }
    }

    private func counts(_ context: SignedIn) async throws(PageError) -> [ChannelCount] {
        do throws(StoreError) {
            return try await ReadingSuggestions(ledger).counts(in: context.officer.jurisdiction)
        } catch {
            throw PageError(error)
        }
    }

    /// The unit's name.
    private func unit(_ context: SignedIn) async throws(PageError) -> String {
        do throws(StoreError) {
            let party = try await ledger.parties(of: context.officer.jurisdiction)
                .first { $0.id == context.officer.party }
            return context.book.language == .zh ? party?.name ?? "" : party?.nameEnglish ?? ""
        } catch {
            throw PageError(error)
        }
    }
}
