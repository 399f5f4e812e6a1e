import Civics

/// The texts of a bulletin as they are typed, by the names of the parts.
package struct BulletinForm: Hashable, Sendable {
    /// What was typed, by field.
    package var values: [String: String]

    /// Takes what was typed.
    package init(_ values: [String: String]) {
        self.values = values
    }

    /// Checks every text: what is empty of a reason or a next step is as its unit reported it.
    func checked(
        keeping parts: [BulletinPart: String],
        of facts: BulletinFacts
    ) throws(BulletinError) -> [BulletinPart: String] {
        var (parts, faults) = (parts, [BulletinFault]())
        for (field, typed) in values.sorted(by: { $0.key < $1.key }) {
            guard let part = BulletinPart(name: field) else { continue }
            let text = part.isLine ? ChineseText.cleanedLine(typed) : ChineseText.cleaned(typed)
            if text.count > part.mostCharacters {
                faults.append(
                    BulletinFault(
                        field,
                        .tooLong(characters: text.count, most: part.mostCharacters)
                    )
                )
            }
            if part.takesNumbers {
                do throws(BulletinNarrative.Fault) {
                    _ = try BulletinNarrative(text)
                } catch {
                    switch error {
                    case .unknown(let name):
                        faults.append(BulletinFault(field, .unknownToken(name)))
                    case .open(let words): faults.append(BulletinFault(field, .openToken(words)))
                    }
                }
            }
            switch part {
            case .organ:
                if !text.allSatisfy(\.isChinese) { faults.append(BulletinFault(field, .organ)) }
                parts[part] = text
            case .reason(let number):
                parts[part] = text == facts.row(number)?.reason ? nil : text
            case .next(let number):
                parts[part] = text == facts.row(number)?.next ? nil : text
            case .section, .to, .copy, .note: parts[part] = text
            }
        }
        guard faults.isEmpty else { throw .faults(faults) }
        return parts
    }
}

extension BulletinFacts {
    /// The row of a project.
    package func row(_ number: Int) -> Row? { rows.first { $0.number == number } }
}

extension Character {
    fileprivate var isChinese: Bool {
        unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
    }
}
