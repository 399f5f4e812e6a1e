import Civics
import Deciding
import Hummingbird
import Ledger
import Markup
import Wording

/// Shows the parts of a meeting, as they are or with a form that was refused.
struct MeetingViews {
    let desk: MeetingDesk

    func page(
        _ tab: MeetingTab,
        _ entry: MeetingEntry,
        _ done: String?,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let folder = try await desk.folder(context)
        let content =
            switch tab {
            case .preparation: preparation(folder, entry, done, context)
            case .deputies: deputies(folder, entry, done, context)
            case .leave: leave(folder, entry, done, context)
            case .observers: observers(folder, entry, done, context)
            case .officers: officers(folder, entry, done, context)
            case .agenda: agenda(folder, entry, done, context)
            }
        return try desk.render(
            content,
            status: entry.status,
            isSample: folder.isSample,
            request,
            context
        )
    }

    private func preparation(
        _ folder: MeetingFolder,
        _ entry: MeetingEntry,
        _ done: String?,
        _ context: SignedIn
    ) -> HTML {
        let id = folder.meeting.id
        return MeetingPage(
            book: context.book,
            folder: folder,
            entry: entry,
            done: done,
            isKeeper: context.preparesMeetings,
            targets: ChecklistTargets(
                add: context.form(Address.meetingSteps(id).path),
                act: { step, act in
                    context.form(
                        Address.meetingStep(id, step.id, act).path,
                        hidden: [.init("version", String(step.version))]
                    )
                }
            ),
            close: context.form(Address.closeMeeting(id).path)
        ).content
    }

    private func deputies(
        _ folder: MeetingFolder,
        _ entry: MeetingEntry,
        _ done: String?,
        _ context: SignedIn
    ) -> HTML {
        MeetingDeputiesPage(
            book: context.book,
            folder: folder,
            entry: entry,
            done: done,
            isKeeper: context.preparesMeetings,
            target: { step in
                context.form(Address.changeElectorate(folder.meeting.id, step).path)
            }
        ).content
    }

    private func leave(
        _ folder: MeetingFolder,
        _ entry: MeetingEntry,
        _ done: String?,
        _ context: SignedIn
    ) -> HTML {
        let id = folder.meeting.id
        return MeetingLeavePage(
            book: context.book,
            folder: folder,
            entry: entry,
            done: done,
            isKeeper: context.preparesMeetings,
            grant: context.form(Address.meetingLeave(id).path),
            withdraw: { context.form(Address.withdrawLeave(id, $0.id).path) }
        ).content
    }

    private func observers(
        _ folder: MeetingFolder,
        _ entry: MeetingEntry,
        _ done: String?,
        _ context: SignedIn
    ) -> HTML {
        MeetingObserversPage(
            book: context.book,
            folder: folder,
            entry: entry,
            done: done,
            isKeeper: context.preparesMeetings,
            target: context.form(
                Address.meetingObservers(folder.meeting.id).path,
                hidden: [.init("seen", Digest(of: folder.observers.lines).hex)]
            )
        ).content
    }

    private func officers(
        _ folder: MeetingFolder,
        _ entry: MeetingEntry,
        _ done: String?,
        _ context: SignedIn
    ) -> HTML {
        let id = folder.meeting.id
        return MeetingOfficersPage(
            book: context.book,
            folder: folder,
            entry: entry,
            done: done,
            isKeeper: context.preparesMeetings,
            name: context.form(Address.meetingOfficers(id).path),
            remove: { context.form(Address.removeOfficer(id, $0.id).path) },
            succeed: { context.form(Address.succeedOfficer(id, $0.id).path) },
            adopt: context.form(Address.adoptScrutineers(id).path)
        ).content
    }

    private func agenda(
        _ folder: MeetingFolder,
        _ entry: MeetingEntry,
        _ done: String?,
        _ context: SignedIn
    ) -> HTML {
        MeetingAgendaPage(
            book: context.book,
            folder: folder,
            entry: entry,
            done: done,
            isKeeper: context.preparesMeetings,
            target: context.form(
                Address.meetingAgenda(folder.meeting.id).path,
                hidden: [.init("seen", folder.agenda.fingerprint.hex)]
            )
        ).content
    }
}
