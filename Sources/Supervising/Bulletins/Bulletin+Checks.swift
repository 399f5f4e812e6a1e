import Civics
import Database
import Deciding
import Ledger

extension Bulletin {
    /// What somebody should know of it before it goes on, what keeps it from going on first; `now`
    /// is what the record says, `names` are those of persons that it knows.
    func findings(now: BulletinFacts, names: Set<String>) -> [BulletinFinding] {
        var findings: [BulletinFinding] = []
        let changes = facts.changes(to: now)
        if !changes.isEmpty { findings.append(.changed(changes)) }
        if (parts[.organ] ?? "").isEmpty { findings.append(.noOrgan) }
        for section in BulletinPart.sections where (parts[.section(section)] ?? "").isEmpty {
            findings.append(.emptySection(section))
        }
        findings += differences
        for (part, text) in publicTexts {
            for name in names.sorted() where text.contains(name) {
                findings.append(.name(part, name))
            }
            if let number = ChineseText.telephoneNumber(in: text) {
                findings.append(.telephone(part, number))
            }
        }
        let values = facts.values
        for (part, text) in publicTexts where part.takesNumbers {
            let bare = (try? BulletinNarrative(text))?.bareNumbers(values) ?? []
            findings += bare.map { .bareNumber(part, $0) }
        }
        let unreported = facts.rows.filter { !$0.isReported }.map(\.number)
        if !unreported.isEmpty { findings.append(.unreported(unreported)) }
        let unexplained = facts.rows.filter { row in
            row.isBehind && reason(of: row).isEmpty
        }.map(\.number)
        if !unexplained.isEmpty { findings.append(.unexplained(unexplained)) }
        return findings
    }

    /// The texts that the public edition has, in the order of the form.
    private var publicTexts: [(BulletinPart, String)] {
        var texts: [BulletinPart: String] = parts.filter {
            switch $0.key {
            case .organ, .section, .to, .copy: true
            case .reason, .next, .note: false
            }
        }
        for row in facts.rows {
            if row.isBehind { texts[.reason(row.number)] = reason(of: row) }
            texts[.next(row.number)] = next(of: row)
        }
        return texts.sorted { $0.key < $1.key }
    }

    /// The columns whose printed rows do not add up to the printed total.
    private var differences: [BulletinFinding] {
        BulletinColumn.allCases.compactMap { column in
            BulletinSums.difference(
                of: facts.rows.compactMap { $0.printed(column) },
                to: facts.totals.printed(column)
            ).map { .sum(column, $0) }
        }
    }

    /// The names of persons that the record knows: accounts, and the deputies of the roll.
    static func names<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        on day: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) -> Set<String> {
        var names = Set(
            try AccountRights.all(in: jurisdiction, transaction).map(\.account.displayName)
        )
        if let roll = try Roll.read(of: jurisdiction, on: day, in: transaction) {
            names.formUnion(roll.entries(on: day).map(\.name))
        }
        return names.filter { $0.count > 1 }
    }
}

extension BulletinFacts.Row {
    /// What a column prints of it; nil where it prints nothing.
    package func printed(_ column: BulletinColumn) -> String? {
        switch column {
        case .planned: planned
        case .invested: invested
        case .paid: paid
        }
    }
}

extension BulletinFacts.Totals {
    /// What is printed below a column.
    package func printed(_ column: BulletinColumn) -> String {
        switch column {
        case .planned: planned
        case .invested: invested
        case .paid: paid
        }
    }
}
