import Foundation

/// What a bulletin begins with: its title, the text of its sections, the words for how far behind.
struct BulletinTemplate: Hashable, Sendable, Decodable {
    /// From how many percentage points on a word holds.
    struct Band: Hashable, Sendable, Decodable {
        let points: Int
        let word: String
    }

    let title: String
    let narrative: [String: String]
    /// The highest first.
    let bands: [Band]
    let lowest: String

    /// The one that comes with this program; a fault in it is ours.
    static let builtIn: BulletinTemplate = {
        do {
            return try JSONDecoder().decode(
                BulletinTemplate.self,
                from: Data(SupervisingData.bulletinTemplate.utf8)
            )
        } catch {
            preconditionFailure("the bulletin's template cannot be read: \(error)")
        }
    }()

    /// The title of a month's bulletin.
    func title(of programme: String, month: Int) -> String {
        title.replacing("{{programme}}", with: programme)
            .replacing("{{month}}", with: String(month))
    }

    /// The texts that a new bulletin begins with.
    var parts: [BulletinPart: String] {
        var parts: [BulletinPart: String] = [:]
        for number in BulletinPart.sections {
            let part = BulletinPart.section(number)
            parts[part] = narrative[part.name] ?? ""
        }
        return parts
    }
}
