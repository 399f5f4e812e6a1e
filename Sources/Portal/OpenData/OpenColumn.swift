import Wording

/// A column of the open data: its name in the file, and what it means.
///
/// A name means the same in every file and is never used for anything else.
enum OpenColumn: String, CaseIterable, Hashable, Sendable {
    case jurisdiction
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
    case qualifier
    case quantity
    case unit
    case place
    case period
    case basis
    case asOf = "as_of"
    case ballot
    case kind
    case heldOn = "held_on"
    case title
    case titleEnglish = "title_en"
    case round
    case roundKind = "round_kind"
    case seats
    case deputies
    case present
    case issued
    case returned
    case valid
    case void
    case blank
    case needed
    case item
    case name
    case nameEnglish = "name_en"
    case yes
    case no
    case abstain
    case unpressed
    case score
    case result
    case neededSatisfied = "needed_satisfied"
    case neededBasic = "needed_basic"
    case completion
    case satisfied
    case basic
    case dissatisfied
    case unanswered
    case grade
    case invented
    case channel
    case total
    case answered
    case withdrawn
    case samples
    case certainty
    case source
    case listVersion = "list_version"
    case targets
    case annual
    case leadUnit = "lead_unit"
    case finish
    case suggestions
    case fingerprint
    case cardVersion = "card_version"
    case outcome
    case firstTarget = "first_target"
    case target
    case done
    case percent
    case firstPlanned = "first_planned_wan"
    case planned = "planned_wan"
    case invested = "invested_wan"
    case paid = "paid_wan"
    case firstDeadline = "first_deadline"
    case deadline
    case acceptedOn = "accepted_on"
    case evidence
    case missReason = "miss_reason"
    case missReasonEnglish = "miss_reason_en"
    case newDate = "new_date"
    case stageGoal = "stage_goal"
    case ratingBase = "rating_base"
    case openReports = "open_reports"
    case closedReports = "closed_reports"
    case file
    case column
    case meaning
    case meaningEnglish = "meaning_en"

    /// What stands in it, with its unit.
    var meaning: Message {
        switch self {
        case .jurisdiction: .dataColumnJurisdiction
        case .year: .dataColumnYear
        case .number: .dataColumnNumber
        case .code: .dataColumnCode
        case .project: .dataColumnProject
        case .projectEnglish, .measureEnglish, .nameEnglish, .titleEnglish, .missReasonEnglish:
            .dataColumnEnglish
        case .field: .dataColumnField
        case .state: .dataColumnState
        case .measure: .dataColumnMeasure
        case .value: .dataColumnValue
        case .qualifier: .dataColumnQualifier
        case .quantity: .dataColumnQuantity
        case .unit: .dataColumnUnit
        case .place: .dataColumnPlace
        case .period: .dataColumnPeriod
        case .basis: .dataColumnBasis
        case .asOf: .dataColumnAsOf
        case .ballot: .dataColumnBallot
        case .kind: .dataColumnKind
        case .heldOn: .dataColumnHeldOn
        case .title: .dataColumnTitle
        case .round: .dataColumnRound
        case .roundKind: .dataColumnRoundKind
        case .seats: .dataColumnSeats
        case .deputies: .dataColumnDeputies
        case .present: .dataColumnPresent
        case .issued: .dataColumnIssued
        case .returned: .dataColumnReturned
        case .valid: .dataColumnValid
        case .void: .dataColumnVoid
        case .blank: .dataColumnBlank
        case .needed: .dataColumnNeeded
        case .item: .dataColumnItem
        case .name: .dataColumnName
        case .yes: .dataColumnYes
        case .no: .dataColumnNo
        case .abstain: .dataColumnAbstain
        case .unpressed: .dataColumnUnpressed
        case .score: .dataColumnScore
        case .result: .dataColumnResult
        case .neededSatisfied: .dataColumnNeededSatisfied
        case .neededBasic: .dataColumnNeededBasic
        case .completion: .dataColumnCompletion
        case .satisfied: .dataColumnSatisfied
        case .basic: .dataColumnBasic
        case .dissatisfied: .dataColumnDissatisfied
        case .unanswered: .dataColumnUnanswered
        case .grade: .dataColumnGrade
        case .invented: .dataColumnInvented
        case .channel: .dataColumnChannel
        case .total: .dataColumnTotal
        case .answered: .dataColumnAnswered
        case .withdrawn: .dataColumnWithdrawn
        case .samples: .dataColumnSamples
        case .certainty: .dataColumnCertainty
        case .source: .dataColumnSource
        case .listVersion: .dataColumnListVersion
        case .targets: .dataColumnTargets
        case .annual: .dataColumnAnnual
        case .leadUnit: .dataColumnLeadUnit
        case .finish: .dataColumnFinish
        case .suggestions: .dataColumnSuggestions
        case .fingerprint: .dataColumnFingerprint
        case .cardVersion: .dataColumnCardVersion
        case .outcome: .dataColumnOutcome
        case .firstTarget: .dataColumnFirstTarget
        case .target: .dataColumnTarget
        case .done: .dataColumnDone
        case .percent: .dataColumnPercent
        case .firstPlanned: .dataColumnFirstPlanned
        case .planned: .dataColumnPlanned
        case .invested: .dataColumnInvested
        case .paid: .dataColumnPaid
        case .firstDeadline: .dataColumnFirstDeadline
        case .deadline: .dataColumnDeadline
        case .acceptedOn: .dataColumnAcceptedOn
        case .evidence: .dataColumnEvidence
        case .missReason: .dataColumnMissReason
        case .newDate: .dataColumnNewDate
        case .stageGoal: .dataColumnStageGoal
        case .ratingBase: .dataColumnRatingBase
        case .openReports: .dataColumnOpenReports
        case .closedReports: .dataColumnClosedReports
        case .file: .dataColumnFile
        case .column: .dataColumnColumn
        case .meaning: .dataColumnMeaning
        case .meaningEnglish: .dataColumnMeaningEnglish
        }
    }
}
