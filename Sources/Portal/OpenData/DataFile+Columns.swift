import Wording

extension DataFile {
    /// The columns of a table, in their order; none where the file is no table.
    var columns: [OpenColumn] {
        switch self {
        case .projectsCSV:
            [
                .jurisdiction, .year, .number, .code, .project, .projectEnglish, .field, .state,
                .measure, .measureEnglish, .value, .qualifier, .quantity, .unit, .place, .period,
                .basis, .asOf, .certainty, .source,
            ]
        case .ballotsCSV:
            [
                .jurisdiction, .ballot, .kind, .heldOn, .title, .titleEnglish, .round, .roundKind,
                .seats, .deputies, .present, .issued, .returned, .valid, .void, .blank, .needed,
                .item, .name, .nameEnglish, .yes, .no, .abstain, .unpressed, .score, .result,
                .invented, .certainty, .source,
            ]
        case .ratingsCSV:
            [
                .jurisdiction, .ballot, .heldOn, .title, .titleEnglish, .round, .deputies, .present,
                .issued, .returned, .valid, .void, .neededSatisfied, .neededBasic, .item, .name,
                .nameEnglish, .completion, .satisfied, .basic, .dissatisfied, .unanswered, .grade,
                .invented, .certainty, .source,
            ]
        case .candidatesCSV:
            [
                .jurisdiction, .year, .listVersion, .number, .code, .name, .nameEnglish, .field,
                .targets, .annual, .leadUnit, .finish, .suggestions, .fingerprint, .certainty,
                .source,
            ]
        case .channelsCSV: [.jurisdiction, .channel, .total, .answered, .withdrawn, .samples]
        case .reportsCSV:
            [
                .jurisdiction, .year, .cardVersion, .asOf, .number, .code, .project,
                .projectEnglish, .field, .leadUnit, .state, .outcome, .measure, .measureEnglish,
                .unit, .firstTarget, .target, .done, .quantity, .percent, .place, .firstPlanned,
                .planned, .invested, .paid, .firstDeadline, .deadline, .acceptedOn, .evidence,
                .missReason, .missReasonEnglish, .newDate, .stageGoal, .ballot, .heldOn,
                .completion, .satisfied, .basic, .dissatisfied, .unanswered, .valid, .ratingBase,
                .grade,
                .openReports, .closedReports, .fingerprint, .certainty,
            ]
        case .dictionaryCSV: [.file, .column, .meaning, .meaningEnglish]
        case .projectsJSON: []
        }
    }

    /// What the file holds.
    var summary: Message {
        switch self {
        case .projectsCSV: .dataFileProjects
        case .projectsJSON: .dataFileProjectsJson
        case .ballotsCSV: .dataFileBallots
        case .ratingsCSV: .dataFileRatings
        case .candidatesCSV: .dataFileCandidates
        case .channelsCSV: .dataFileChannels
        case .reportsCSV: .dataFileReports
        case .dictionaryCSV: .dataFileDictionary
        }
    }
}
