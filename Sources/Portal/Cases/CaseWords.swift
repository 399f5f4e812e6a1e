import Casework
import Civics
import Ledger
import Markup
import Wording

// What people call the states, acts and results of cases.

extension CaseState {
    /// What people call it.
    var name: Message {
        switch self {
        case .raised: .caseStateRaised
        case .assigned: .caseStateAssigned
        case .handling: .caseStateHandling
        case .extensionAsked: .caseStateExtensionAsked
        case .returned: .caseStateReturned
        case .replied: .caseStateReplied
        case .promised: .caseStatePromised
        case .verified: .caseStateVerified
        case .closed: .caseStateClosed
        }
    }

    /// The ground of its badge.
    var badge: BadgeKind {
        switch self {
        case .raised, .returned, .extensionAsked: .yellow
        case .assigned, .handling, .promised, .replied, .verified: .accent
        case .closed: .green
        }
    }
}

extension CaseAct {
    /// What people call it.
    var name: Message {
        switch self {
        case .assign: .caseActAssign
        case .accept: .caseActAccept
        case .askExtension: .caseActAskExtension
        case .grantExtension: .caseActGrantExtension
        case .refuseExtension: .caseActRefuseExtension
        case .reply: .caseActReply
        case .giveBack: .caseActGiveBack
        case .verify: .caseActVerify
        case .reject: .caseActReject
        case .close: .caseActClose
        case .reopen: .caseActReopen
        case .escalate: .caseActEscalate
        case .dismiss: .caseActDismiss
        }
    }

    /// What its button says.
    var button: Message {
        switch self {
        case .assign: .caseButtonAssign
        case .accept: .caseButtonAccept
        case .askExtension: .caseButtonAskExtension
        case .grantExtension: .caseButtonGrantExtension
        case .refuseExtension: .caseButtonRefuseExtension
        // A unit gives a case back by an answer of class D.
        case .reply, .giveBack: .caseButtonReply
        case .verify: .caseButtonVerify
        case .reject: .caseButtonReject
        case .close: .caseButtonClose
        case .reopen: .caseButtonReopen
        case .escalate: .caseButtonEscalate
        case .dismiss: .caseButtonDismiss
        }
    }
}

extension CaseResult {
    /// What people call it.
    var name: Message {
        switch self {
        case .solved: .caseResultA
        case .underWay: .caseResultB
        case .limited: .caseResultC
        case .notOurs: .caseResultD
        }
    }

    /// What follows from it.
    var consequence: Message {
        switch self {
        case .solved: .caseResultAText
        case .underWay: .caseResultBText
        case .limited: .caseResultCText
        case .notOurs: .caseResultDText
        }
    }
}

extension Party {
    /// The name in a language.
    func name(in language: Language) -> String {
        switch language {
        case .zh: name
        case .en: nameEnglish.isEmpty ? name : nameEnglish
        }
    }
}

extension [Party] {
    /// The name of one of them in a language; nil where there is no such unit.
    func name(of id: ID<Party>?, in language: Language) -> String? {
        first { $0.id == id }?.name(in: language)
    }

    /// Them as what a form offers.
    func options(in language: Language) -> [FormOption] {
        map { FormOption($0.id.description, $0.name(in: language)) }
    }
}

extension ListedSubject {
    /// The name in a language, marked where nobody translated it.
    func localName(in language: Language) -> LocalText {
        LocalText(name, english: nameEnglish, in: language)
    }

    /// It as what a form offers: `2022 · 3 · name`.
    func option(in language: Language) -> FormOption {
        FormOption(
            enrolment.description,
            "\(year) · \(number) · \(localName(in: language).text)"
        )
    }
}

extension CaseKind {
    /// The title of a case of the kind: a resident's report bears the name of its category.
    func title(of file: Case, in language: Language) -> LocalText {
        guard raising == nil, let category = category(file.category) else {
            return LocalText(file.title, in: language)
        }
        return LocalText(own: category.name.text(in: language))
    }
}

extension CaseStep {
    /// The post it was taken from.
    func who(in book: Phrasebook) -> String {
        let name = book.language == .zh ? post : postEnglish
        return name.isEmpty ? book.say(.caseSomebody) : name
    }
}
