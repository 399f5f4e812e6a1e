import Sheets

/// A list as somebody types it: what it is, and its entries pasted from a spreadsheet.
package struct ListForm: Hashable, Sendable {
    /// The kind's id.
    package var kind: String
    /// The year.
    package var year: String
    /// The name of a list that is not there yet.
    package var name: String
    /// Its English name; may be empty.
    package var nameEnglish: String
    /// The decision or document that the entries rest on.
    package var basis: String
    /// The table: a row of column names, and a row an entry.
    package var table: String

    /// Takes what was typed.
    package init(
        kind: String = "",
        year: String = "",
        name: String = "",
        nameEnglish: String = "",
        basis: String = "",
        table: String = ""
    ) {
        self.kind = kind
        self.year = year
        self.name = name
        self.nameEnglish = nameEnglish
        self.basis = basis
        self.table = table
    }

    /// The most entries that are taken at once.
    package static let mostEntries = 500
    /// The most characters of a text.
    package static let mostCharacters = 100
}

/// A column of a list's table.
package enum ListColumn: String, SheetColumn {
    /// What it is called; needed.
    case name
    /// Its English name.
    case nameEnglish = "name-english"
    /// Its field, or the item of the agenda it comes from.
    case field
    /// The unit that leads, by its name or code.
    case lead
    /// What is measured.
    case measure
    /// The same in English.
    case measureEnglish = "measure-english"
    /// The target of the year, with its unit: 80公里.
    case target
    /// The investment planned for the year, in 万元.
    case investment
    /// The day on which it begins.
    case start
    /// The day by which it is done.
    case deadline
    /// Where.
    case place
    /// Its code in published data.
    case code
    /// The code of the entry of another list that is the same thing.
    case same

    /// The names that the head of a column may have; the first is the one shown.
    package var names: [String] {
        switch self {
        case .name: ["名称", "项目名称", "事项", "事项名称", "name"]
        case .nameEnglish: ["英文名称", "名称（英文）", "english name", "name in english"]
        case .field: ["领域", "议题", "行业", "类别", "field"]
        case .lead: ["牵头单位", "责任单位", "lead"]
        case .measure: ["指标", "measure"]
        case .measureEnglish: ["英文指标", "指标（英文）", "english measure", "measure in english"]
        case .target: ["年度目标", "目标", "目标任务", "target"]
        case .investment: ["计划投资", "计划投资（万元）", "年度计划投资", "年度计划投资（万元）", "年度投资", "investment"]
        case .start: ["开工", "开工日期", "开始", "start"]
        case .deadline: ["完成时限", "时限", "deadline"]
        case .place: ["地点", "place"]
        case .code: ["编号", "项目代码", "code"]
        case .same: ["同一对象", "同一项目", "same"]
        }
    }

    /// Whether a table without it cannot be read.
    package var isRequired: Bool { self == .name }
}

/// What is wrong with a list's table.
package enum ListFault: Hashable, Sendable {
    /// It cannot be read as a table.
    case unreadable
    /// It has no column of that name, and needs one.
    case noColumn(ListColumn)
    /// A column has a name that is none of those known.
    case unknownColumn(String)
    /// Two columns have one name.
    case columnTwice(ListColumn)
    /// It has no entry.
    case noEntry
    /// It has more entries than are taken at once.
    case tooMany(count: Int, most: Int)
    /// A cell is wrong; lines count from 1 with the row of names.
    case cell(line: Int, ListColumn, CellFault)

    /// What is wrong with a cell.
    package enum CellFault: Hashable, Sendable {
        /// It is needed and empty.
        case missing
        /// It is too long.
        case tooLong(characters: Int, most: Int)
        /// There is no such unit.
        case unit(String)
        /// It is no number, or no target.
        case number(String)
        /// It is no day, or one that cannot be meant.
        case date(String)
        /// No entry of a list has this code.
        case code(String)
        /// An entry of this list has it, or another row does.
        case twice(String)
        /// It is called what an entry of another list is called, and does not say whether it is that.
        case sameName(String, code: String)
        /// What it is of is not there.
        case without(ListColumn)
    }
}
