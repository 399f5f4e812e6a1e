import Civics
import Delivering
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// Files that show what a month or an acceptance says, in the console.
struct EvidenceRoutes {
    let ledger: Ledger

    private var desk: DeliveryDesk { DeliveryDesk(ledger: ledger) }
    private var evidence: KeepingEvidence { KeepingEvidence(ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.evidence.route, use: show)
            .post(AddressPattern.evidence.route, use: add)
            .post(AddressPattern.evidenceWord.route, use: say)
            .get(AddressPattern.evidenceFile.route, use: file)
            .get(AddressPattern.evidencePreview.route, use: preview)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        try await page(DeliveryEntry(), request, context)
    }

    @Sendable func add(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let sent = try await FormWithFiles(
            request,
            fields: ["caption", "place", "day"],
            file: EvidenceForm.file,
            rule: .evidence
        )
        return try await sent.answer(request, context) { () async throws(PageError) in
            try desk.authorise(any: KeepingEvidence.adders, context)
            let entry = DeliveryEntry(EvidencePage.part, sent.fields)
            let (_, row) = try await desk.row(context)
            let ground = try ground(context)
            do throws(DeliveryError) {
                try await evidence.add(
                    EvidenceForm(
                        caption: entry["caption"],
                        place: entry["place"],
                        day: entry["day"]
                    ),
                    files: sent.files,
                    of: row.entry.enrolment.id,
                    for: ground,
                    by: context.actor,
                    in: context.officer.jurisdiction
                )
            } catch {
                return try await page(try entry.refused(error), request, context)
                    .response(from: request, context: context)
            }
            return .seeOther(Address.evidence(row.key, ground).path + "?done=add")
        }
    }

    @Sendable func say(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(
            request,
            context,
            fields: ["act", "number", "reason"]
        )
        try desk.authorise(any: KeepingEvidence.speakers, context)
        let entry = DeliveryEntry("word-\(fields["number"])", fields)
        let (_, row) = try await desk.row(context)
        let ground = try ground(context)
        guard let act = EvidenceAct(rawValue: fields["act"]),
            let number = Int(fields["number"])
        else { throw .notFound }
        let (id, place) = (row.entry.enrolment.id, context.officer.jurisdiction)
        let reason = entry["reason"]
        do throws(DeliveryError) {
            switch act {
            case .withdraw:
                try await evidence.withdraw(
                    number,
                    of: id,
                    reason: reason,
                    by: context.actor,
                    in: place
                )
            case .approve:
                try await evidence.approve(
                    number,
                    of: id,
                    reason: reason,
                    by: context.actor,
                    in: place
                )
            }
        } catch {
            return try await page(try entry.refused(error), request, context)
                .response(from: request, context: context)
        }
        return .seeOther(Address.evidence(row.key, ground).path + "?done=\(act.rawValue)")
    }

    @Sendable func file(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        .file(try await bytes(isPreview: false, context))
    }

    @Sendable func preview(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Response {
        .preview(try await bytes(isPreview: true, context))
    }

    private func bytes(
        isPreview: Bool,
        _ context: SignedIn
    ) async throws(PageError) -> AttachmentBytes {
        try desk.authorise(context)
        let key = try desk.key(context)
        return try await ledger.evidence(
            context,
            on: key,
            isPreview: isPreview,
            isPublic: false,
            in: context.officer.jurisdiction
        )
    }

    private func ground(_ context: SignedIn) throws(PageError) -> EvidenceGround {
        guard let ground = context.parameters.get("ground").flatMap({ EvidenceGround($0) }) else {
            throw .notFound
        }
        return ground
    }

    private func page(
        _ entry: DeliveryEntry,
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let (board, row) = try await desk.row(context)
        let ground = try ground(context)
        // What nobody reported or finished has no page.
        guard
            row.evidence.contains(where: { $0.ground == ground })
                || row.knows(ground)
        else { throw .notFound }
        let page = EvidencePage(
            book: context.book,
            board: board,
            row: row,
            ground: ground,
            officer: context.officer,
            former: try await desk.former(row.evidence, context),
            entry: entry,
            done: try request.query("done"),
            today: desk.today,
            target: context.form(Address.evidence(row.key, ground).path, method: .upload),
            word: context.form(Address.evidenceWord(row.key, ground).path)
        )
        return try desk.render(
            page.content,
            title: .evidenceTitle,
            current: .delivery,
            entry: entry,
            isSample: board.isSample,
            request,
            context
        )
    }
}

extension DeliveryBoard.Row {
    /// Whether a month says so, or an acceptance is there or to come.
    fileprivate func knows(_ ground: EvidenceGround) -> Bool {
        switch ground {
        case .milestone(let key, let period):
            report(for: period)?.content.reachedMilestones.contains(key) ?? false
        case .acceptance(let ordinal): ordinal <= acceptances.count + 1
        }
    }
}

extension Ledger {
    /// The bytes of a file of an entry, or of the small picture of it.
    func evidence(
        _ context: some PageContext,
        on key: DeliveryKey,
        isPreview: Bool,
        isPublic: Bool,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PageError) -> AttachmentBytes {
        guard let number = context.parameters.get("file").flatMap({ Int($0) }),
            let entry = key.number
        else { throw .notFound }
        let bytes: AttachmentBytes?
        do throws(StoreError) {
            bytes = try await ReadingEvidence(self).bytes(
                of: number,
                on: (key.kind, key.year, entry),
                isPreview: isPreview,
                isPublic: isPublic,
                in: jurisdiction
            )
        } catch {
            throw PageError(error)
        }
        guard let bytes else { throw .notFound }
        return bytes
    }
}
