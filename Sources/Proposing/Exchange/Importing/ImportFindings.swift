import Sheets

/// What a walk through a table has found so far.
package struct ImportFindings: Hashable, Sendable {
    /// How many rows hold anything.
    package private(set) var rows = 0
    /// How many of them are right.
    package private(set) var goodRows = 0
    /// How many of those came after their call had closed, and go to the reserve.
    package private(set) var lateRows = 0
    /// What is wrong, in the order of the table; no more than ``ImportingSuggestions/mostFaults``.
    package private(set) var faults: [SuggestionRowFault] = []
    /// How many things are wrong in all.
    package private(set) var faultCount = 0

    private var counts: [Channel: Int] = [:]
    private var times: [SheetPlace] = []
    private var timeCount = 0
    private var dayCounts: [SheetPlace] = []
    private var dayCountCount = 0

    /// How many rows have something wrong with them.
    package var badRows: Int { rows - goodRows }

    /// How many of the good ones by each channel, in the channels' order.
    package var channels: [SuggestionImport.ChannelTally] {
        Channel.allCases.compactMap { channel in
            counts[channel].map { SuggestionImport.ChannelTally(channel: channel, count: $0) }
        }
    }

    /// What is to be known of the days that were read.
    var remarks: [ImportRemark] {
        var remarks: [ImportRemark] = lateRows > 0 ? [.late(count: lateRows)] : []
        if let first = times.first {
            remarks.append(.times(count: timeCount, first: first))
        }
        if let first = dayCounts.first {
            remarks.append(.dayCounts(count: dayCountCount, first: first))
        }
        return remarks
    }

    /// Counts a row.
    mutating func add(_ judged: JudgedRow) {
        rows += 1
        if let read = judged.read {
            goodRows += 1
            counts[read.channel, default: 0] += 1
            if judged.arrival?.isLate == true { lateRows += 1 }
        }
        faultCount += judged.faults.count
        let room = ImportingSuggestions.mostFaults - faults.count
        faults += judged.faults.prefix(room)
        timeCount += judged.times.count
        if times.isEmpty { times += judged.times.prefix(1) }
        dayCountCount += judged.dayCounts.count
        if dayCounts.isEmpty { dayCounts += judged.dayCounts.prefix(1) }
    }
}
