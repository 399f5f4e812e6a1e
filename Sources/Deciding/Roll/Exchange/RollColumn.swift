import Sheets

/// A column of the table in which a roll is brought in and given out, in the order written.
package enum RollColumn: String, SheetColumn {
    /// The number on the roll; counted from 1 where the table has no such column.
    case number
    /// The name.
    case name
    /// The delegation, by its name.
    case delegation
    /// The seat in the hall; may be blank.
    case seat

    /// Chinese first, which is also what is written; then what other offices call it.
    package var names: [String] {
        switch self {
        case .number: ["编号", "序号", "代表编号", "代表证号", "number", "no", "no."]
        case .name: ["姓名", "代表姓名", "代表", "name"]
        case .delegation: ["代表团", "所在代表团", "所属代表团", "团别", "delegation"]
        case .seat: ["座位号", "座位", "座次", "席位号", "seat"]
        }
    }

    /// A roll says who, and in which delegation.
    package var isRequired: Bool {
        switch self {
        case .name, .delegation: true
        case .number, .seat: false
        }
    }
}
