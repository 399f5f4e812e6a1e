import Wording

/// A column of the open data: its name in the file, and what it means.
enum OpenColumn: String, CaseIterable {
    case year
    case number
    case code
    case project
    case projectEnglish = "project_en"
    case field
    case state
    case measure
    case measureEnglish = "measure_en"
    case value
    case place
    case asOf = "as_of"
    case ballot
    case heldOn = "held_on"
    case item
    case name
    case nameEnglish = "name_en"
    case yes
    case no
    case abstain
    case unpressed
    case result
    case channel
    case total
    case answered
    case samples
    case certainty
    case source

    /// What stands in it, with its unit.
    var meaning: Message {
        switch self {
        case .year: .dataColumnYear
        case .number: .dataColumnNumber
        case .code: .dataColumnCode
        case .project: .dataColumnProject
        case .projectEnglish, .measureEnglish, .nameEnglish: .dataColumnEnglish
        case .field: .dataColumnField
        case .state: .dataColumnState
        case .measure: .dataColumnMeasure
        case .value: .dataColumnValue
        case .place: .dataColumnPlace
        case .asOf: .dataColumnAsOf
        case .ballot: .dataColumnBallot
        case .heldOn: .dataColumnHeldOn
        case .item: .dataColumnItem
        case .name: .dataColumnName
        case .yes: .dataColumnYes
        case .no: .dataColumnNo
        case .abstain: .dataColumnAbstain
        case .unpressed: .dataColumnUnpressed
        case .result: .dataColumnResult
        case .channel: .dataColumnChannel
        case .total: .dataColumnTotal
        case .answered: .dataColumnAnswered
        case .samples: .dataColumnSamples
        case .certainty: .dataColumnCertainty
        case .source: .dataColumnSource
        }
    }
}

extension DataFile {
    /// The columns of a table, in their order; none where the file is no table of ours.
    var columns: [OpenColumn] {
        switch self {
        case .projectsCSV:
            [
                .year, .number, .code, .project, .projectEnglish, .field, .state, .measure,
                .measureEnglish, .value, .place, .asOf, .certainty, .source,
            ]
        case .ballotsCSV:
            [
                .ballot, .heldOn, .item, .name, .nameEnglish, .yes, .no, .abstain, .unpressed,
                .result, .certainty, .source,
            ]
        case .channelsCSV: [.channel, .total, .answered, .samples]
        case .projectsJSON, .dictionaryCSV: []
        }
    }

    /// What the file holds.
    var summary: Message {
        switch self {
        case .projectsCSV: .dataFileProjects
        case .projectsJSON: .dataFileProjectsJson
        case .ballotsCSV: .dataFileBallots
        case .channelsCSV: .dataFileChannels
        case .dictionaryCSV: .dataFileDictionary
        }
    }
}
