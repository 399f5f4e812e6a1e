package import Civics
import Database
package import Ledger
import Tallying

/// A resident answers a survey, once.
package struct AnsweringSurveys: Sendable {
    /// With what somebody answers.
    package enum Ticket: Hashable, Sendable {
        /// The code of a slip, as typed.
        case slip(String)
        /// The number that a device keeps.
        case device(String)

        /// How the answer comes.
        var source: Survey.Source {
            switch self {
            case .slip: .invited
            case .device: .open
            }
        }
    }

    private let ledger: Ledger

    /// Takes answers into a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Takes an answer in: its grades one by one, and the ticket as used.
    package func answer(
        _ answer: SurveyAnswer,
        with ticket: Ticket,
        to id: ID<Survey>,
        by actor: Actor = .resident,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(SurveyError) {
        try await ledger.record(by: actor) {
            (transaction: Transaction<SurveyError>) throws(SurveyError) in
            try SurveyTable.lock(id, in: transaction)
            guard let survey = try SurveyTable.find(id, of: jurisdiction, in: transaction),
                survey.state != .prepared
            else { throw .notFound }
            guard survey.state == .open else { throw .surveyIs(survey.state) }
            let items = try SurveyResult.items(of: survey, in: transaction)
            var faults: [SurveyFault] = []
            let code = Self.code(ticket, &faults)
            let grades = answer.checked(items, &faults)
            let words = answer.checkedWords(&faults)
            guard faults.isEmpty else { throw .faults(faults) }
            try Self.use(ticket, code, of: survey, in: transaction)
            for (enrolment, grade) in grades {
                try SurveyTable.add(
                    grade,
                    of: enrolment,
                    by: ticket.source,
                    to: id,
                    in: transaction
                )
            }
            if !words.isEmpty {
                try SurveyTable.add(words: words, by: ticket.source, to: id, in: transaction)
            }
            return Recorded((), survey.deed("survey.answer", in: jurisdiction))
        }
    }

    private static func code(
        _ ticket: Ticket,
        _ faults: inout [SurveyFault]
    ) -> TrackingCode? {
        guard case .slip(let typed) = ticket else { return nil }
        do throws(TrackingCodeError) {
            return try TrackingCode(typed)
        } catch {
            faults.append(SurveyFault(.code, .code(error)))
            return nil
        }
    }

    private static func use(
        _ ticket: Ticket,
        _ code: TrackingCode?,
        of survey: Survey,
        in transaction: Transaction<SurveyError>
    ) throws(SurveyError) {
        switch ticket {
        case .slip:
            guard let digest = code?.surveyDigest(survey.id) else { return }
            if try SurveyTable.useSlip(digest, of: survey.id, in: transaction) { return }
            guard try SurveyTable.hasSlip(digest, of: survey.id, in: transaction) else {
                throw .faults([SurveyFault(.code, .unknownCode)])
            }
            throw .answered(.invited)
        case .device(let number):
            guard survey.isOpenToAll else { throw .slipNeeded }
            let digest = Digest(of: "device:\(survey.id):\(number)")
            guard try SurveyTable.useDevice(digest, of: survey.id, in: transaction) else {
                throw .answered(.open)
            }
        }
    }
}

extension SurveyAnswer {
    /// What was graded, in the order of the list.
    fileprivate func checked(
        _ items: [Survey.Item],
        _ faults: inout [SurveyFault]
    ) -> [(ID<Enrolment>, RatingGrade)] {
        var graded: [(ID<Enrolment>, RatingGrade)] = []
        for item in items {
            let typed = grades[item.number] ?? ""
            guard !typed.isEmpty else { continue }
            if let grade = RatingGrade(rawValue: typed) {
                graded.append((item.enrolment, grade))
            } else {
                faults.append(SurveyFault(.grades, .grade(number: item.number)))
            }
        }
        if graded.isEmpty, faults.isEmpty { faults.append(SurveyFault(.grades, .nothingGraded)) }
        return graded
    }

    /// The words; a telephone number is not what is asked.
    fileprivate func checkedWords(_ faults: inout [SurveyFault]) -> String {
        let words = ChineseText.cleaned(words)
        if words.count > Self.mostWords {
            faults.append(SurveyFault(.words, .tooLong(words.count, most: Self.mostWords)))
        }
        if let number = ChineseText.telephoneNumber(in: words) {
            faults.append(SurveyFault(.words, .telephone(number)))
        }
        return words
    }
}
