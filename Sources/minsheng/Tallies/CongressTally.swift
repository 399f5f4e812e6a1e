import Civics
import Deciding
import Tallying
import Wording

/// A record that was read and counted, ready to be printed.
struct CongressTally {
    /// A document that a record names by its fingerprint.
    enum Document {
        /// The frozen list of candidates.
        case list
        /// The adopted rule.
        case rule
    }

    private let record: CongressRecord
    private let count: CongressCount
    private let book: Phrasebook

    /// Reads and counts a record.
    ///
    /// - Throws: ``ExitStatus/recordInvalid``, with the line, the column and the path.
    init(of bytes: [UInt8], named name: String, in language: Language) throws(CommandFailure) {
        book = Phrasebook(language)
        do throws(RecordError) {
            record = try CongressRecord(json: bytes)
            count = try record.count()
        } catch {
            throw error.failure(of: bytes, named: name, in: language)
        }
    }

    /// The outcome's one form, with a line feed.
    var outcome: String {
        String(decoding: count.outcome.json, as: UTF8.self) + "\n"
    }

    /// Every step in sentences.
    var explanation: String {
        let explanation = CountExplanation(of: count, by: record, in: book.language)
        var text = ExplainedText(book)
        text.head(title: record.title, identity: record.identity)
        text.section(.tallyHeadingRule, explanation.rule)
        for round in explanation.rounds {
            text.section(round.heading, round.steps + round.items.map(\.line))
        }
        text.section(.tallyHeadingResult, explanation.result)
        return text.text
    }

    /// Holds a document against the fingerprint that the record has of it.
    ///
    /// - Returns: The sentence that says that they agree.
    /// - Throws: ``ExitStatus/documentDiffers`` if they differ, or the record names none.
    func compare(_ document: Document, with bytes: [UInt8]) throws(CommandFailure) -> Message {
        guard let identity = record.identity else {
            throw CommandFailure(.documentDiffers, .tallyDocumentNotNamed)
        }
        let found = "sha256:" + Digest(of: bytes).hex
        switch document {
        case .list:
            guard found == identity.list else {
                throw CommandFailure(
                    .documentDiffers,
                    .tallyDocumentListDiffers(found: found, named: identity.list)
                )
            }
            return .tallyDocumentListMatches(fingerprint: found)
        case .rule:
            guard found == identity.ruleHash else {
                throw CommandFailure(
                    .documentDiffers,
                    .tallyDocumentRuleDiffers(found: found, named: identity.ruleHash)
                )
            }
            return .tallyDocumentRuleMatches(fingerprint: found)
        }
    }
}
