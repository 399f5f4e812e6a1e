import Wording

/// What the fields (领域) of the built-in kinds are called in English.
///
/// A district's own fields are shown as they are written.
enum FieldNames {
    static func name(of field: String, in book: Phrasebook) -> String {
        guard book.language == .en, let message = english[field] else { return field }
        return book.say(message)
    }

    private static let english: [String: Message] = [
        "就业创业": .fieldNameEmployment,
        "教育设施": .fieldNameEducation,
        "医疗卫生": .fieldNameHealth,
        "社会保障": .fieldNameSecurity,
        "生态环境": .fieldNameEnvironment,
        "交通出行": .fieldNameTransport,
        "文化体育": .fieldNameCulture,
        "养老助残": .fieldNameCare,
        "公共安全": .fieldNameSafety,
        "人居环境": .fieldNameLiving,
        "便民设施": .fieldNameConvenience,
        "就业服务": .fieldNameJobServices,
        "乡村振兴": .fieldNameVillages,
        "其他": .fieldNameOther,
    ]
}
