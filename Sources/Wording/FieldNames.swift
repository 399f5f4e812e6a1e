/// What the fields (领域) of the built-in kinds are called.
///
/// A district's own fields are shown as they are written.
package enum FieldNames {
    /// The name of a field, to be said in either language.
    package static func message(of field: String) -> Message {
        messages[field] ?? .fieldNameOwn(name: field)
    }

    /// The name of a field in the visitor's language.
    package static func name(of field: String, in book: Phrasebook) -> String {
        book.say(message(of: field))
    }

    private static let messages: [String: Message] = {
        let all: [Message] = [
            .fieldNameEmployment, .fieldNameEducation, .fieldNameHealth, .fieldNameSecurity,
            .fieldNameEnvironment, .fieldNameTransport, .fieldNameCulture, .fieldNameCare,
            .fieldNameSafety, .fieldNameLiving, .fieldNameConvenience, .fieldNameJobServices,
            .fieldNameVillages, .fieldNameOther,
        ]
        let book = Phrasebook(.zh)
        return Dictionary(uniqueKeysWithValues: all.map { (book.say($0), $0) })
    }()
}
