/// A file of open data.
package enum DataFile: String, CaseIterable, Hashable, Sendable {
    /// The livelihood projects with their measures, as a table.
    case projectsCSV = "projects.csv"
    /// The same for programs.
    case projectsJSON = "projects.json"
    /// The published counts, one row an item.
    case ballotsCSV = "ballots.csv"
    /// The published ratings, one row an item.
    case ratingsCSV = "ratings.csv"
    /// The frozen lists of candidates, one row a candidate and version.
    case candidatesCSV = "candidates.csv"
    /// How many suggestions came by each channel.
    case channelsCSV = "suggestion-channels.csv"
    /// The newest report card of every year, one row a measure.
    case reportsCSV = "reports.csv"
    /// What every column of every file means.
    case dictionaryCSV = "dictionary.csv"
}
