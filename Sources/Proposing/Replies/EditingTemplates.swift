import Civics
import Database
package import Ledger

/// Why a template was not changed.
package enum TemplateError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// It has too few characters for an answer; how many it has.
    case textTooShort(characters: Int)
    /// It has too many; how many it has.
    case textTooLong(characters: Int)
    /// Braces around what is no fact; all of them.
    case unknownTokens([String])
    /// A brace without its partner.
    case loneBrace
    /// Somebody else has changed it since the form was opened; what holds now.
    case changedMeanwhile(latest: ReplyTemplate)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "template.denied"
        case .textTooShort: "template.text-too-short"
        case .textTooLong: "template.text-too-long"
        case .unknownTokens: "template.unknown-tokens"
        case .loneBrace: "template.lone-brace"
        case .changedMeanwhile: "template.changed-meanwhile"
        case .store(let error): error.code
        }
    }
}

/// The sentences of a jurisdiction's answers.
package struct EditingTemplates: Sendable {
    private let ledger: Ledger

    /// Edits in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The template of every slot, in their order.
    package func all(by officer: Officer) async throws(TemplateError) -> [ReplyTemplate] {
        try authorise(officer)
        return try await ledger.read {
            (transaction: Transaction<TemplateError>) throws(TemplateError) in
            let current = try ReplyTemplateTable.current(
                of: officer.jurisdiction,
                in: transaction
            )
            return ReplyTemplate.Slot.all.compactMap { current[$0] }
        }
    }

    /// Every version of a template, the program's first; the last one holds.
    package func versions(
        of slot: ReplyTemplate.Slot,
        by officer: Officer
    ) async throws(TemplateError) -> [ReplyTemplate] {
        try authorise(officer)
        return try await ledger.read {
            (transaction: Transaction<TemplateError>) throws(TemplateError) in
            [.builtIn(slot)]
                + (try ReplyTemplateTable.versions(
                    of: slot,
                    of: officer.jurisdiction,
                    in: transaction
                ))
        }
    }

    /// Writes a further version; `version` is the one that the form showed.
    package func write(
        _ typed: String,
        for slot: ReplyTemplate.Slot,
        version: Int,
        by officer: Officer
    ) async throws(TemplateError) {
        try authorise(officer)
        let text = try Self.checked(typed)
        do throws(TemplateError) {
            try await add(text, for: slot, version: version, by: officer)
        } catch .store(.conflict("reply_template_once")) {
            // Two wrote the same version at once; the other was first.
            let latest = try await versions(of: slot, by: officer).last
            throw .changedMeanwhile(latest: latest ?? .builtIn(slot))
        }
    }

    private func add(
        _ text: String,
        for slot: ReplyTemplate.Slot,
        version: Int,
        by officer: Officer
    ) async throws(TemplateError) {
        let now = ledger.clock.now()
        try await ledger.record(by: .officer(officer)) {
            (transaction: Transaction<TemplateError>) throws(TemplateError) in
            let latest =
                try ReplyTemplateTable.versions(
                    of: slot,
                    of: officer.jurisdiction,
                    in: transaction
                ).last ?? .builtIn(slot)
            guard latest.version == version else { throw .changedMeanwhile(latest: latest) }
            let next = ReplyTemplate(
                slot: slot,
                version: version + 1,
                text: text,
                at: now,
                post: officer.postName,
                postEnglish: officer.postNameEnglish
            )
            try ReplyTemplateTable.insert(next, of: officer.jurisdiction, at: now, in: transaction)
            return Recorded(
                (),
                Deed(
                    "template.write",
                    in: officer.jurisdiction,
                    object: "template \(next.key)",
                    facts: ["text-sha256": Digest(of: text).hex]
                )
            )
        }
    }

    private static func checked(_ typed: String) throws(TemplateError) -> String {
        let text = ChineseText.cleaned(typed)
        guard text.count >= Replying.fewestCharacters else {
            throw .textTooShort(characters: text.count)
        }
        guard text.count <= Replying.mostCharacters else {
            throw .textTooLong(characters: text.count)
        }
        let read = TemplateText(text)
        guard read.unknownNames.isEmpty else { throw .unknownTokens(read.unknownNames) }
        guard !read.hasLoneBrace else { throw .loneBrace }
        return text
    }

    private func authorise(_ officer: Officer) throws(TemplateError) {
        do throws(Denied) {
            try Actor.officer(officer).authorise(
                .replyToSuggestions,
                in: officer.jurisdiction
            )
        } catch {
            throw .denied(error)
        }
    }
}
