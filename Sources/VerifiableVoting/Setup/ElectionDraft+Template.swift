import Foundation

extension ElectionDraft {
    /// Why a template is none.
    package enum TemplateFault: Error, Hashable, Sendable {
        /// It is not JSON of the form that belenios-tool reads; at which path, if that is known.
        case form(path: String)
    }

    /// What a template says: what belenios-tool calls so, a JSON text that people write.
    private struct Template: Decodable {
        struct Question: Decodable {
            let answers: [String]
            let blank: Bool?
            let min: Int
            let max: Int
            let question: String
        }

        let description: String
        let name: String
        let questions: [Question]
        let administrator: String?
        let credential_authority: String?
    }

    /// Reads a template.
    ///
    /// - Parameters:
    ///   - template: `{"description":"…","name":"…","questions":[…]}` and perhaps `administrator`
    ///     and `credential_authority`.
    ///   - uuid: the name in base 58.
    /// - Throws: `TemplateFault`; whether the questions can be put is for `check()` to say.
    package init(template: [UInt8], uuid: [UInt8]) throws(TemplateFault) {
        let read: Template
        do {
            read = try JSONDecoder().decode(Template.self, from: Data(template))
        } catch let error as DecodingError {
            throw .form(path: Self.path(of: error))
        } catch { throw .form(path: "") }
        self.init(
            name: read.name,
            description: read.description,
            questions: read.questions.map {
                QuestionDraft(
                    $0.question,
                    answers: $0.answers,
                    minimum: $0.min,
                    maximum: $0.max,
                    allowsBlank: $0.blank ?? false
                )
            },
            uuid: uuid,
            administrator: read.administrator,
            credentialAuthority: read.credential_authority
        )
    }

    private static func path(of error: DecodingError) -> String {
        let path: [any CodingKey] =
            switch error {
            case .keyNotFound(let key, let context): context.codingPath + [key]
            case .typeMismatch(_, let context), .valueNotFound(_, let context),
                .dataCorrupted(let context):
                context.codingPath
            @unknown default: []
            }
        return path.map { key in key.intValue.map { String($0 + 1) } ?? key.stringValue }
            .joined(separator: ".")
    }
}
