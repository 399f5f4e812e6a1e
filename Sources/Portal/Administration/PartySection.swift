import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The units, with every name they had.
struct PartySection {
    let page: AdministrationPage

    private var book: Phrasebook { page.book }

    var content: HTML {
        HTML.section(.class("stack")) {
            HTML.h2(book.say(.administrationPartiesTitle))
            Component.table(
                name: book.say(.administrationPartiesTitle),
                columns: [
                    TableColumn(book.say(.administrationColumnParty), .head),
                    TableColumn(book.say(.administrationColumnCode), .line),
                    TableColumn(book.say(.administrationColumnNames)),
                    TableColumn(book.say(.intakeChannelColumn), .line),
                ],
                rows: page.administration.parties.map(row),
                in: book
            )
            Component.details(
                book.say(.administrationRenamePartyTitle),
                isOpen: page.entry.step == .renameParty
            ) { renameParty }
            Component.details(
                book.say(.administrationCreatePartyTitle),
                isOpen: page.entry.step == .createParty
            ) { createParty }
            Component.details(
                book.say(.intakeChannelTitle),
                isOpen: page.entry.step == .setChannel
            ) { setChannel }
        }
    }

    private func row(_ party: Party) -> TableRow {
        let names = page.administration.names.filter { $0.party == party.id }
        return TableRow([
            HTML(page.name(of: party.id)),
            HTML.code(party.code),
            HTML {
                for (index, name) in names.enumerated() {
                    if index > 0 { HTML.br() }
                    HTML(said(name, isFirst: index == 0))
                }
            },
            HTML(
                page.channels.first { $0.party == party.id }.map { book.say($0.channel.name) }
                    ?? "—"
            ),
        ])
    }

    private func said(_ name: PartyName, isFirst: Bool) -> String {
        let text = book.language == .zh ? name.name : name.nameEnglish
        return isFirst
            ? text
            : book.say(
                .administrationNameSince(
                    date: name.since.description,
                    name: text,
                    basis: name.basis
                )
            )
    }

    private var renameParty: HTML {
        Component.form(page.target(.renameParty, [])) {
            Component.select(
                page.field("party", .administrationPartyLabel, of: .renameParty),
                options: page.partyOptions,
                selected: page.entry.value("party", of: .renameParty),
                in: book
            )
            NameFields(page: page, step: .renameParty, hasCode: false).content
            Component.input(
                page.field("since", .administrationSinceLabel, of: .renameParty),
                value: page.entry.value("since", of: .renameParty),
                kind: .date,
                in: book
            )
            Component.input(
                page.field(
                    "basis",
                    .administrationBasisLabel,
                    hint: .administrationBasisHint,
                    of: .renameParty
                ),
                value: page.entry.value("basis", of: .renameParty),
                in: book
            )
            Component.submitRow {
                Component.button(book.say(.administrationRenamePartyButton), .second)
            }
        }
    }

    private var setChannel: HTML {
        Component.form(page.target(.setChannel, [])) {
            Component.select(
                page.field("party", .administrationPartyLabel, of: .setChannel),
                options: page.partyOptions,
                selected: page.entry.value("party", of: .setChannel),
                in: book
            )
            Component.select(
                page.field("channel", .intakeChannelLabel, of: .setChannel),
                options: Channel.allCases.map { FormOption($0.rawValue, book.say($0.name)) },
                selected: page.entry.value("channel", of: .setChannel),
                prompt: book.say(.intakeEntryChoose),
                in: book
            )
            Component.submitRow { Component.button(book.say(.intakeChannelButton), .second) }
        }
    }

    private var createParty: HTML {
        Component.form(page.target(.createParty, [])) {
            NameFields(page: page, step: .createParty).content
            Component.submitRow { Component.button(book.say(.administrationCreatePartyButton)) }
        }
    }
}

/// A name in both languages, with or without a code.
struct NameFields {
    let page: AdministrationPage
    let step: AdministrationStep
    var hasCode = true

    @HTML.Builder var content: HTML {
        if hasCode {
            Component.input(
                page.field(
                    "code",
                    .administrationCodeLabel,
                    hint: .administrationFieldCode,
                    of: step
                ),
                value: page.entry.value("code", of: step),
                kind: .username,
                in: page.book
            )
        }
        Component.input(
            page.field("name", .administrationNameLabel, of: step),
            value: page.entry.value("name", of: step),
            in: page.book
        )
        Component.input(
            page.field("name-english", .administrationNameEnglishLabel, of: step),
            value: page.entry.value("name-english", of: step),
            in: page.book
        )
    }
}
