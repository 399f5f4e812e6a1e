import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// A call as a document (征集公告), on screen and on paper.
struct CallSheet {
    let book: Phrasebook
    let notice: CallNotice
    let place: Jurisdiction
    /// Where one makes a suggestion, as the paper prints it.
    let address: String

    /// Where one makes a suggestion, for whoever reads it on paper: with the name of the site, as
    /// the request has it.
    static func address(_ request: Request, in scope: Scope) -> String {
        (request.head.authority ?? "") + Address.suggest.path(in: scope)
    }

    private var call: SuggestionCall { notice.call }

    var content: HTML {
        Component.sheet(
            organ: partyName,
            title: book.say(
                .callSheetTitle(place: place.name(in: book.language), year: call.year)
            ),
            level: .h2
        ) {
            text
            Component.facts(facts)
            HTML.p(.class("sheet-sign")) {
                partyName
                HTML.br()
                book.date(call.opensOn)
            }
        }
    }

    @HTML.Builder private var text: HTML {
        if book.language == .en, !call.noticeEnglish.isEmpty {
            HTML.p(call.noticeEnglish, .class("entered"))
        } else {
            HTML.p(call.notice, .class("entered"), .lang("zh-Hans"))
        }
    }

    private var facts: [(name: String, value: HTML)] {
        var facts: [(name: String, value: HTML)] = [
            (
                book.say(.callSheetPeriod),
                HTML(
                    book.say(
                        .callSheetPeriodText(
                            from: book.date(call.opensOn),
                            to: book.date(call.closesOn),
                            days: call.opensOn.distance(to: call.closesOn) + 1
                        )
                    )
                )
            ),
            (
                book.say(.callSheetLetters),
                HTML(
                    book.say(
                        call.postmarkCounts ? .callSheetLettersPostmark : .callSheetLettersArrival
                    )
                )
            ),
            (
                book.say(.callSheetChannels),
                HTML(joined(call.channels.map { book.say($0.name) }))
            ),
        ]
        if !call.fields.isEmpty {
            facts.append(
                (
                    book.say(.callSheetFields),
                    HTML(joined(call.fields.map { FieldNames.name(of: $0, in: book) }))
                )
            )
        }
        facts += [
            (book.say(.callSheetHow), HTML(book.say(.callSheetHowText(address: address)))),
            (
                book.say(.callSheetAnswer),
                HTML(
                    book.say(.callSheetAnswerText(party: partyName, days: call.answerDays))
                )
            ),
            (book.say(.callSheetLate), HTML(book.say(.callSheetLateText))),
            (book.say(.callSheetContact), HTML(call.contact)),
        ]
        if !call.basis.isEmpty { facts.append((book.say(.callSheetBasis), HTML(call.basis))) }
        return facts
    }

    private var partyName: String {
        guard let party = notice.party else { return "" }
        return book.language == .zh ? party.name : party.nameEnglish
    }

    private func joined(_ words: [String]) -> String {
        words.joined(separator: book.language == .zh ? "、" : ", ")
    }
}
