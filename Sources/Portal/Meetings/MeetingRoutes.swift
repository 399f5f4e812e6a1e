import Civics
import Deciding
import Hummingbird
import Ledger
import Wording

/// The meetings: listed, prepared, corrected, opened and closed; the sheets that are printed.
struct MeetingRoutes {
    let ledger: Ledger

    private var desk: MeetingDesk { MeetingDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.meetings.route, use: index)
            .get(AddressPattern.newMeeting.route, use: ask)
            .post(AddressPattern.newMeeting.route, use: prepare)
            .get(AddressPattern.editMeeting.route, use: edit)
            .post(AddressPattern.editMeeting.route, use: correct)
            .get(AddressPattern.openMeeting.route, use: look)
            .post(AddressPattern.openMeeting.route, use: open)
            .get(AddressPattern.meetingNotice.route, use: notice)
            .get(AddressPattern.meetingSheet.route, use: sheet)
    }

    @Sendable func index(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let meetings = try await desk.all(context)
        let page = MeetingsPage(
            book: context.book,
            meetings: meetings,
            isKeeper: context.preparesMeetings
        )
        return try desk.render(page.content, request, context)
    }

    @Sendable func ask(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authoriseMeetings()
        let latest = try await desk.all(context).map(\.meeting.number).max() ?? 0
        let form = MeetingForm([.number: String(latest + 1)])
        return try formPage(MeetingEntry(form), of: nil, request, context)
    }

    @Sendable func prepare(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: MeetingEntry.fields)
        let entry = MeetingEntry("meeting", fields)
        do throws(MeetingError) {
            let id = try await PreparingMeetings(ledger).prepare(
                entry.form,
                by: context.actor,
                in: context.officer.jurisdiction
            )
            return .seeOther(Address.meeting(id).path + "?done=prepare")
        } catch {
            return try formPage(try entry.refused(error), of: nil, request, context)
                .response(from: request, context: context)
        }
    }

    @Sendable func edit(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authoriseMeetings()
        let folder = try await desk.folder(context)
        let entry = try MeetingEntry(folder.meeting.form, part: "meeting")
            .whilePreparing(folder.meeting)
        return try formPage(entry, of: folder, request, context)
    }

    @Sendable func correct(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: MeetingEntry.fields)
        let entry = MeetingEntry("meeting", fields)
        let id = try desk.id(context)
        do throws(MeetingError) {
            try await PreparingMeetings(ledger).correct(
                id,
                version: Int(fields["version"]) ?? 0,
                entry.form,
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try entry.refused(error)
            return try formPage(refused, of: try await desk.folder(context), request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.meeting(id).path + "?done=correct")
    }

    @Sendable func look(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try context.authoriseMeetings()
        let folder = try await desk.folder(context)
        let usual = min(max(desk.today, folder.meeting.startsOn), folder.meeting.endsOn)
        let day = try request.query("day") ?? usual.description
        let entry = try MeetingEntry(MeetingForm([.day: day]), part: "open")
            .whilePreparing(folder.meeting)
        return try opening(entry, folder, request, context)
    }

    @Sendable func open(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: MeetingEntry.fields)
        let entry = MeetingEntry("open", fields)
        let id = try desk.id(context)
        do throws(MeetingError) {
            try await OpeningMeetings(ledger).open(
                id,
                entry.form,
                seen: Digest(hex: fields["seen"]),
                by: context.actor,
                in: context.officer.jurisdiction
            )
        } catch {
            let refused = try entry.refused(error)
            return try opening(refused, try await desk.folder(context), request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.meetingDeputies(id).path + "?done=open")
    }

    @Sendable func notice(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let folder = try await desk.folder(context)
        let page = MeetingNoticeSheet(
            book: context.book,
            folder: folder,
            home: try desk.home(context)
        )
        return try desk.render(page.content, isSample: folder.isSample, request, context)
    }

    @Sendable func sheet(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let folder = try await desk.folder(context)
        let page = ChecklistSheet(
            book: context.book,
            folder: folder,
            home: try desk.home(context),
            today: desk.today
        )
        return try desk.render(page.content, isSample: folder.isSample, request, context)
    }

    private func formPage(
        _ entry: MeetingEntry,
        of folder: MeetingFolder?,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let address = folder.map { Address.editMeeting($0.meeting.id) } ?? .newMeeting
        let version = folder.map { [FormTarget.Hidden("version", String($0.meeting.version))] }
        let page = MeetingFormPage(
            book: context.book,
            entry: entry,
            corrected: folder.map {
                PageLink($0.title(in: context.book), to: Address.meeting($0.meeting.id).path)
            },
            target: context.form(address.path, hidden: version ?? [])
        )
        return try desk.render(page.content, status: entry.status, request, context)
    }

    private func opening(
        _ entry: MeetingEntry,
        _ folder: MeetingFolder,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        let day = try? CivilDate(written: entry.form[.day])
        let opening = day.map { MeetingOpening(of: folder.roll, on: $0) }
        let address = Address.openMeeting(folder.meeting.id).path
        let page = OpenMeetingPage(
            book: context.book,
            folder: folder,
            entry: entry,
            opening: folder.meeting.state == .preparing ? opening : nil,
            look: FormTarget(address, method: .get),
            target: context.form(
                address,
                hidden: [
                    .init("day", day?.description ?? ""),
                    .init("seen", opening?.fingerprint.hex ?? ""),
                ]
            )
        )
        return try desk.render(
            page.content,
            status: entry.status,
            isSample: folder.isSample,
            request,
            context
        )
    }
}

extension MeetingEntry {
    /// The same, refused unless the meeting is still being prepared.
    fileprivate func whilePreparing(_ meeting: Meeting) throws(PageError) -> MeetingEntry {
        meeting.state == .preparing ? self : try refused(.wrongState(meeting.state))
    }
}

extension Meeting {
    /// What it is, as its form has it.
    fileprivate var form: MeetingForm {
        MeetingForm([
            .number: String(number),
            .starts: startsOn.description,
            .ends: endsOn.description,
            .place: place ?? "",
            .source: provenance.source,
        ])
    }
}
