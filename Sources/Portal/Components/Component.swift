/// The parts that pages are made of, as functions from plain values to HTML.
///
/// A component knows nothing of the record, of requests or of addresses: what it shows, and where
/// its links lead, is given to it. Words of its own come from a `Phrasebook`. Every component with
/// all of its states stands on one page, ``ComponentsPage``.
///
/// ```swift
/// Component.headline(.homeHeadline(done: 2, total: 8), in: book)
/// Component.figures([Figure("281", unit: "/ 298", "出席代表，法定至少199人")])
/// ```
package enum Component {}
