import Civics
import Foundation

/// The presets a rule can be filled from.
package struct RulePresets: Hashable, Sendable {
    /// The usual rule of a district's vote; nobody states it, so all of it is assumed.
    package let usual: RulePreset
    /// The usual scheme of a rating; nobody states it either.
    package let usualRating: RulePreset
    /// The rules of places, votes first, in the order in which they are offered.
    package let places: [RulePreset]

    /// The presets that come with this program; a fault in one is ours.
    package static let builtIn: RulePresets = {
        do {
            return try RulePresets(
                votes: DecidingData.placeRules,
                ratings: DecidingData.ratingSchemes
            )
        } catch {
            preconditionFailure("the built-in rules of places cannot be read: \(error)")
        }
    }()

    /// The preset of an id.
    package subscript(id: String) -> RulePreset? {
        ([usual, usualRating] + places).first { $0.id == id }
    }
}

extension RulePresets {
    /// The file as it is written.
    private struct File: Decodable {
        struct Place: Decodable {
            let id: String
            let place: String
            let placeEnglish: String
            let year: Int
            let deputies: Int?
            let present: Int?
            let voters: Int?
            /// What the source says; nil where that is every field of the terms.
            let known: [String]?
            let terms: [String: String]
            let method: String
            let note: String
            let source: String
            let certainty: String
        }

        let usual: [String: String]
        let places: [Place]
    }

    /// What is wrong with a file of presets.
    enum FileError: Error, Hashable, Sendable {
        /// A field that no form has, or a word for certainty that there is not.
        case unknown(String)
    }

    /// Reads the two files: the usual rule whole, of each place what its source says.
    init(votes: String, ratings: String) throws {
        let vote = try Self.presets(votes, isRating: false)
        let rating = try Self.presets(ratings, isRating: true)
        (usual, usualRating) = (vote.usual, rating.usual)
        places = vote.places + rating.places
    }

    private static func presets(
        _ json: String,
        isRating: Bool
    ) throws -> (usual: RulePreset, places: [RulePreset]) {
        let file = try JSONDecoder().decode(File.self, from: Data(json.utf8))
        let common = try Self.fields(file.usual)
        let usual = RulePreset(
            id: isRating ? "usual-rating" : "usual",
            isRating: isRating,
            place: nil,
            provenance: Provenance(.derived, source: ""),
            known: [],
            fields: common
        )
        let places = try file.places.map { place in
            let terms = try Self.fields(place.terms)
            let known = place.known ?? terms.keys.map(\.rawValue)
            guard let certainty = Certainty(rawValue: place.certainty) else {
                throw FileError.unknown(place.certainty)
            }
            return RulePreset(
                id: place.id,
                isRating: isRating,
                place: RulePreset.Place(
                    name: place.place,
                    nameEnglish: place.placeEnglish,
                    year: place.year,
                    deputies: place.deputies,
                    present: place.present,
                    voters: place.voters,
                    method: place.method,
                    note: place.note
                ),
                provenance: Provenance(certainty, source: place.source),
                known: Set(known.compactMap { RuleContent(rawValue: $0) }),
                fields: isRating
                    ? common.merging(terms) { $1 } : Self.completed(terms, by: common)
            )
        }
        return (usual, places)
    }

    private static func fields(_ texts: [String: String]) throws -> [RuleField: String] {
        var fields: [RuleField: String] = [:]
        for (name, text) in texts {
            guard let field = RuleField(rawValue: name) else { throw FileError.unknown(name) }
            fields[field] = text
        }
        return fields
    }

    /// What a source does not say, as is usual: a fifth more candidates than seats, and no seats
    /// where the list is voted on as a whole.
    private static func completed(
        _ terms: [RuleField: String],
        by usual: [RuleField: String]
    ) -> [RuleField: String] {
        var fields = usual.merging(terms) { $1 }
        if terms[.ballot] == "package" { fields[.seats] = "" }
        if terms[.candidates] == nil, let seats = fields[.seats].flatMap({ Int($0) }) {
            fields[.candidates] = String(seats + (seats + 4) / 5)
        }
        return fields
    }
}
