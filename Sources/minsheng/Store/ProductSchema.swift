import Casework
import Database
import Deciding
import Delivering
import Evaluating
import Ledger
import Proposing
import Supervising

/// The tables of the whole product, in the order of the acts.
enum ProductSchema {
    /// Every step of every part.
    static let schema =
        LedgerSchema.schema + CaseworkSchema.schema + ProposingSchema.schema
        + DecidingSchema.schema + DeliveringSchema.schema + SupervisingSchema.schema
        + EvaluatingSchema.schema
}
