import Deciding
import Tallying
import Wording

/// A rating that was read and counted, ready to be printed.
struct RatingRecordTally {
    private let record: RatingRecord
    private let count: RatingCount
    private let book: Phrasebook

    /// Reads and counts a record.
    ///
    /// - Throws: ``ExitStatus/recordInvalid``, with the line, the column and the path.
    init(of bytes: [UInt8], named name: String, in language: Language) throws(CommandFailure) {
        book = Phrasebook(language)
        do throws(RecordError) {
            record = try RatingRecord(json: bytes)
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
        let explanation = RatingExplanation(of: count, by: record, in: book.language)
        var text = ExplainedText(book)
        text.head(title: record.title, identity: record.identity)
        text.section(.tallyHeadingRule, explanation.rule)
        for round in explanation.rounds {
            text.section(round.heading, round.steps + round.items.map(\.line))
        }
        text.section(.tallyHeadingResult, explanation.result)
        return text.text
    }
}
