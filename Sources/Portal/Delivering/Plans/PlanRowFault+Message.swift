import Delivering
import Proposing
import Sheets
import Wording

extension PlanRowFault {
    /// What is wrong, and how to mend it.
    func message(in book: Phrasebook) -> Message {
        switch what {
        case .noCode: .planFileNoCode
        case .unknownCode(let code): .planFileUnknownCode(code: code)
        case .otherProject(let name, let code): .planFileOtherProject(code: code, name: name)
        case .otherLead(let name):
            name.isEmpty ? .planFileNoLead : .planFileOtherLead(name: name)
        case .otherNumber(let number): .planFileOtherNumber(number: number)
        case .kind(let text): text.isEmpty ? .planFileNoKind : .planFileKind(text: text)
        case .unknownMeasure(let name):
            name.isEmpty ? .planFileNoMeasure : .planFileUnknownMeasure(name: name)
        case .severalMeasures(let name): .planFileSeveralMeasures(name: name)
        case .otherUnit(let unit):
            unit.isEmpty ? .planFileNoUnit : .planFileOtherUnit(unit: unit)
        case .twice(let line): .planFileTwice(line: line)
        case .differs(let line, let text): .planFileDiffers(line: line, text: text)
        case .milestoneNumber(let text): .planFileMilestoneNumber(text: text)
        case .unknownMilestone(let number): .planFileUnknownMilestone(number: number)
        case .tooManyMilestones(let most): .planFileTooManyMilestones(most: most)
        case .field(let fault): fault.message
        case .needsDecision: .planFileNeedsDecision
        case .changedMeanwhile: .planFileChangedMeanwhile
        case .refused(let error): error.message(in: book)
        }
    }

    /// What there is to say besides, one by one.
    func details(in book: Phrasebook) -> [String] {
        switch what {
        case .refused(.incomplete(let gaps)): gaps.map { book.say($0.message) }
        case .refused(.major(let changes)): changes.map { $0.words(in: book) }
        case .changedMeanwhile(let edits):
            edits.map { edit in
                book.say(
                    .planFileDiffersNow(
                        what: edit.name([], in: book),
                        now: edit.words(edit.from, in: book),
                        file: edit.words(edit.to, in: book)
                    )
                )
            }
        default: []
        }
    }
}

extension PlanFileError {
    /// Why a file was not read, one sentence each.
    func sentences(in book: Phrasebook) -> [String] {
        switch self {
        case .table(.sheet(let error)): [error.sentence(in: book)]
        case .table(.workbook(let error)): [error.sentence(in: book)]
        case .header(let problems):
            problems.map { book.say($0.message) } + [book.say(.planFileHeads)]
        case .noRows: [book.say(.planFileNoRows)]
        case .tooManyRows(let most): [book.say(.planFileTooManyRows(most: most))]
        case .rows: [book.say(.planFileRowsRefused)]
        }
    }
}

extension PlanFileRemark {
    /// What whoever sent the file should know.
    func message(in book: Phrasebook) -> Message {
        switch self {
        case .workbook(let remark): remark.message(in: book)
        case .column(let problem): problem.message
        case .sheet(let name): .planFileOtherSheet(name: name)
        }
    }
}
