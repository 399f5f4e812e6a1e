import Sheets

/// A column of a file of plans.
///
/// A workbook has a sheet of measures and a sheet of milestones; a CSV file has the rows of both,
/// told apart by their kind, so that what belongs together is sent back together.
package enum PlanColumn: SheetColumn {
    /// What the row is: a measure or a milestone; needed where one table has both.
    case kind
    /// The number of the entry on its list.
    case number
    /// The code of the entry; what it is found by.
    case code
    /// What the entry is called.
    case project
    /// The unit that leads it.
    case lead
    /// The number of the measure within the entry.
    case ordinal
    /// What is measured.
    case measure
    /// In which unit.
    case unit
    /// The target, as it is typed in the form.
    case target
    /// A month from 1 to 12, counted since January.
    case month(Int)
    /// By when all of the entry is to be done.
    case deadline
    /// Where.
    case place
    /// The number of the milestone within the entry.
    case key
    /// What is reached.
    case milestone
    /// By when.
    case due
    /// Which plan the row was made from.
    case version

    /// Every column, in the order in which they are written.
    package static let allCases: [PlanColumn] =
        [.kind, .number, .code, .project, .lead, .ordinal, .measure, .unit, .target]
        + (1...12).map(PlanColumn.month)
        + [.deadline, .place, .key, .milestone, .due, .version]

    /// The columns of the sheet of measures.
    static let ofMeasures: [PlanColumn] =
        [.number, .code, .project, .lead, .ordinal, .measure, .unit, .target]
        + (1...12).map(PlanColumn.month) + [.deadline, .place, .version]

    /// The columns of the sheet of milestones.
    static let ofMilestones: [PlanColumn] = [
        .number, .code, .project, .lead, .key, .milestone, .due, .version,
    ]

    /// What all rows of an entry say alike, so that one merged cell may say it of all of them.
    static let shared: [PlanColumn] = [
        .number, .code, .project, .lead, .deadline, .place, .version,
    ]

    /// Chinese first, which is also what is written.
    package var names: [String] {
        switch self {
        case .kind: ["类别", "kind"]
        case .number: ["序号", "序", "number", "no."]
        case .code: ["编号", "项目编号", "项目代码", "代码", "code"]
        case .project: ["项目", "项目名称", "名称", "project"]
        case .lead: ["牵头单位", "责任单位", "lead unit", "lead"]
        case .ordinal: ["指标序号", "measure number"]
        case .measure: ["指标", "指标名称", "measure"]
        case .unit: ["计量单位", "单位", "unit"]
        case .target: ["年度目标", "目标", "target"]
        case .month(let month): Self.names(of: month)
        case .deadline: ["完成时限", "时限", "deadline"]
        case .place: ["地点", "place"]
        case .key: ["节点序号", "milestone number"]
        case .milestone: ["节点", "节点名称", "milestone"]
        case .due: ["节点日期", "节点时限", "milestone date", "due"]
        case .version: ["计划版本", "version"]
        }
    }

    /// Without it nobody knows what a row is about.
    package var isRequired: Bool { self == .code }

    private static func names(of month: Int) -> [String] {
        let english = [
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        ]
        return [
            "\(month)月", "\(month)月累计", "1-\(month)月", "\(month)月底", english[month - 1],
        ]
    }

    /// How wide it is in a workbook, in digits.
    var width: Int {
        switch self {
        case .kind, .number, .ordinal, .key: 9
        case .month: 10
        case .unit, .deadline, .due: 12
        case .code, .target, .lead, .measure, .version: 20
        case .project, .place, .milestone: 30
        }
    }
}
