/// The files of a published count, and the commands that make one of the other.
enum BallotFiles {
    /// What the record is called when it is kept.
    static let recordName = "record.json"
    /// What the list of what was rated is called when it is kept.
    static let listName = "list.json"
    /// What the outcome is called when it is kept.
    static let outcomeName = "outcome.json"
    /// Counts a record of a rating that was kept.
    static let ratingCommand = "minsheng tally rating \(recordName)"
    /// Counts a record that was kept.
    static let command = "minsheng tally congress \(recordName)"
    /// Prints the fingerprint of a record that was kept.
    static let fingerprintCommand = "sha256sum \(recordName)"

    /// The outcome as the command prints it: its one form, and a line feed.
    static func outcome(_ json: [UInt8]) -> String {
        String(decoding: json, as: UTF8.self) + "\n"
    }
}
