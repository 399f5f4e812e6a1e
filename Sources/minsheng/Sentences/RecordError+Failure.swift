import Deciding
import Tallying
import Wording

extension RecordError {
    /// The end of a command whose record cannot be counted: the error in a line that an editor can
    /// jump from, `record.json:3:15: path: sentence`.
    func failure(of bytes: [UInt8], named name: String, in language: Language) -> CommandFailure {
        let error = located(in: bytes)
        var place = name
        if let position = error.position { place += ":\(position.line):\(position.column)" }
        if !error.path.components.isEmpty { place += ": \(error.path)" }
        let sentence = Phrasebook(language).say(error.message(in: language))
        return CommandFailure(.recordInvalid, .commandPlaced(place: place, sentence: sentence))
    }
}
