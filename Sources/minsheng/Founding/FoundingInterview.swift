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
        let kinds = FoundingCheck.kinds(isBelow: isBelow)
        let likely = Jurisdiction.Kind(endOf: name).flatMap { kinds.contains($0) ? $0 : nil }
        let kind = try ask(
            .commandFoundAskKind(
                kinds: kinds.map(\.rawValue).joined(separator: ", "),
                likely: (likely ?? (isBelow ? .town : .district)).rawValue
            ),
            otherwise: (likely ?? (isBelow ? .town : .district)).rawValue
        ) { FoundingCheck.kind($0, isBelow: isBelow) }
        let nameEnglish = try ask(.commandFoundAskNameEnglish, FoundingCheck.nameEnglish)
        let slug = nameEnglish.lowercased().split(separator: " ").first.map(String.init) ?? ""
        return FoundingAnswers.Place(
            kind: kind,
            name: name,
            nameEnglish: nameEnglish,
            slug: try ask(.commandFoundAskSlug(likely: slug), otherwise: slug) { text in
                taken.contains(text)
                    ? .commandFoundSlugTwice(slug: text) : FoundingCheck.slug(text)
            }
        )
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
        let endings: [(String, Jurisdiction.Kind)] = [
            ("街道", .street), ("镇", .town), ("乡", .town), ("区", .district), ("县", .county),
            ("市", .city), ("省", .province),
        ]
        guard let kind = endings.first(where: { name.hasSuffix($0.0) })?.1 else { return nil }
        self = kind
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
