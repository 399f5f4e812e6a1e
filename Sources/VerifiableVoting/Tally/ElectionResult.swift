package import BallotCore

/// What the trustees opened (Belenios 2.0 specification, section 4.19).
package struct ElectionResult: Hashable, Sendable {
    /// The result of one question.
    package enum Question: Hashable, Sendable {
        /// For each choice its votes, the choice “blank” first where there is one.
        case sums([Weight])
        /// The answers one by one, in the order of the last shuffle.
        case answers([[Int]])
    }

    /// The results, one a question.
    package let questions: [Question]

    /// Makes it of its parts.
    package init(questions: [Question]) {
        self.questions = questions
    }

    /// Reads it.
    package init(_ bytes: [UInt8]) throws(ReadingError) {
        self = try CanonicalReader.record(bytes) { reader throws(ReadingError) in
            try ElectionResult(
                questions: reader.field("result") { reader throws(ReadingError) in
                    try reader.list { reader throws(ReadingError) in try Question(from: &reader) }
                }
            )
        }
    }

    /// It in JSON.
    package var bytes: [UInt8] {
        CanonicalWriter.record { writer in
            writer.field("result") { writer in
                writer.array { writer in
                    for question in questions { question.write(to: &writer) }
                }
            }
        }
    }
}

extension ElectionResult.Question {
    fileprivate init(from reader: inout CanonicalReader) throws(ReadingError) {
        var sums: [Weight] = []
        var answers: [[Int]] = []
        _ = try reader.list { reader throws(ReadingError) in
            if try reader.isNext(UInt8(ascii: "[")) {
                guard sums.isEmpty else { throw reader.fault(.invalidValue) }
                answers.append(
                    try reader.list { reader throws(ReadingError) in try reader.integer() }
                )
            } else {
                guard answers.isEmpty else { throw reader.fault(.invalidValue) }
                sums.append(try Weight(from: &reader))
            }
        }
        self = answers.isEmpty ? .sums(sums) : .answers(answers)
    }

    fileprivate func write(to writer: inout CanonicalWriter) {
        writer.array { writer in
            switch self {
            case .sums(let sums):
                for sum in sums { sum.write(to: &writer) }
            case .answers(let answers):
                for answer in answers {
                    writer.array { writer in
                        for number in answer { writer.integer(number) }
                    }
                }
            }
        }
    }
}
