/// How many of a statement's rows are wanted, which decides how they are fetched.
enum Fetch {
    /// At most one.
    case first

    /// All of them, kept in memory by the caller anyhow.
    case all

    /// All of them, one at a time, in flat memory.
    case stream
}
