import Ledger
import Wording

/// Asks at the terminal what a district of one's own is founded with; a wrong answer is asked
/// for again, with what is wrong with it.
struct FoundingInterview {
    let prompter: any Prompter
    let console: Console

    /// All answers.
    ///
    /// - Throws: ``ExitStatus/cancelled`` when the terminal gives no more.
    func answers() throws(CommandFailure) -> FoundingAnswers {
        let district = try place(isBelow: false, taken: [])
        var towns: [FoundingAnswers.Place] = []
        console.complain(.commandFoundAskTowns)
        while let town = try town(taken: [district.slug] + towns.map(\.slug)) {
            towns.append(town)
        }
        console.complain(.commandFoundAskAdministrator)
        return FoundingAnswers(
            district: district,
            towns: towns,
            administrator: FoundingAnswers.Administrator(
                name: try ask(.commandFoundAskAdministratorName, FoundingCheck.name),
                login: try ask(.commandFoundAskLogin, FoundingCheck.login)
            )
        )
    }

    /// The administrator's password, typed twice and never seen.
    func password(login: String) throws(CommandFailure) -> String {
        while true {
            let password = try ask(
                .commandFoundAskPassword(fewest: Password.fewest),
                isHidden: true
            ) { FoundingCheck.password($0, login: login) }
            let again = try line(.commandFoundAskPasswordAgain, isHidden: true)
            if again == password { return password }
            console.complain(.commandFoundPasswordsDiffer)
        }
    }

    private func town(taken: [String]) throws(CommandFailure) -> FoundingAnswers.Place? {
        let name = try line(.commandFoundAskTownName)
        guard !name.isEmpty else { return nil }
        if let fault = FoundingCheck.name(name) {
            console.complain(fault)
            return try town(taken: taken)
        }
        return try place(isBelow: true, taken: taken, name: name)
    }

    private func place(
        isBelow: Bool,
        taken: [String],
        name given: String? = nil
    ) throws(CommandFailure) -> FoundingAnswers.Place {
        let name: String =
            if let given { given } else { try ask(.commandFoundAskName, FoundingCheck.name) }
        let kind = try kind(of: name, among: FoundingCheck.kinds(isBelow: isBelow))
        let nameEnglish = try ask(.commandFoundAskNameEnglish, FoundingCheck.nameEnglish)
        let slug = nameEnglish.lowercased().split(separator: " ").first.map(String.init) ?? ""
        return FoundingAnswers.Place(
            kind: kind.rawValue,
            name: name,
            nameEnglish: nameEnglish,
            slug: try ask(.commandFoundAskSlug(likely: slug), otherwise: slug) { text in
                taken.contains(text)
                    ? .commandFoundSlugTwice(slug: text) : FoundingCheck.slug(text)
            }
        )
    }

    /// What a place is: by default what its name says, else the first that may stand there.
    private func kind(
        of name: String,
        among kinds: [Jurisdiction.Kind]
    ) throws(CommandFailure) -> Jurisdiction.Kind {
        let usual: Jurisdiction.Kind = kinds.contains(.district) ? .district : .town
        let likely = Jurisdiction.Kind(endOf: name).flatMap { kinds.contains($0) ? $0 : nil }
        func word(_ kind: Jurisdiction.Kind) -> String {
            switch console.book.language {
            case .zh: kind.chinese
            case .en: kind.rawValue
            }
        }
        func kind(called text: String) -> Jurisdiction.Kind? {
            kinds.first { text == $0.rawValue || text == $0.chinese }
        }
        let words = kinds.map(word).joined(separator: console.book.language == .zh ? "、" : ", ")
        let typed = try ask(
            .commandFoundAskKind(kinds: words, likely: word(likely ?? usual)),
            otherwise: word(likely ?? usual)
        ) { kind(called: $0) == nil ? .commandFoundBadKind(kind: $0, allowed: words) : nil }
        return kind(called: typed) ?? usual
    }

    private func ask(
        _ question: Message,
        otherwise: String = "",
        isHidden: Bool = false,
        _ check: (String) -> Message?
    ) throws(CommandFailure) -> String {
        while true {
            let typed = try line(question, isHidden: isHidden)
            let answer = typed.isEmpty ? otherwise : typed
            guard let fault = check(answer) else { return answer }
            console.complain(fault)
        }
    }

    /// What is typed, blanks around it dropped unless it is hidden.
    private func line(
        _ question: Message,
        isHidden: Bool = false
    ) throws(CommandFailure) -> String {
        let text = console.book.say(question) + " "
        guard let line = prompter.ask(text, isHidden: isHidden) else {
            throw CommandFailure(.cancelled, .commandFoundCancelled)
        }
        return isHidden ? line : line.trimmingBlanks
    }
}

extension Jurisdiction.Kind {
    /// What a Chinese name says that a place is: 天生街道 is a street.
    init?(endOf name: String) {
        let found = Self.allCases.first { name.hasSuffix($0.chinese) }
        guard let kind = found ?? (name.hasSuffix("乡") ? .town : nil) else { return nil }
        self = kind
    }

    /// Its Chinese word, with which the names of such places end.
    fileprivate var chinese: String {
        switch self {
        case .province: "省"
        case .city: "市"
        case .district: "区"
        case .county: "县"
        case .town: "镇"
        case .street: "街道"
        }
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
