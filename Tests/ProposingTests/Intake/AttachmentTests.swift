import Civics
import Database
import DatabaseContract
import Ledger
import Pictures
import Proposing
import TestSupport
import Testing

/// Files that come with suggestions: which are taken, what is kept, who sees them.
@Suite struct AttachmentTests {
    private static let form = SuggestionForm(body: SuggestingTests.body, place: "tiansheng")

    @Test(arguments: TestDatabase.engines)
    func `a picture is kept without where it was taken, and shown to whoever holds the code`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let code = try await SuggestingTests.suggest(
                record,
                Self.form,
                files: [SampleFiles.jpegWithPlace, SampleFiles.png]
            )

            let reading = ReadingAttachments(record.ledger)
            let files = try await reading.files(for: .holder(code))
            let large = try await reading.bytes(of: 1, for: .holder(code))
            let small = try await reading.bytes(of: 2, isPreview: true, for: .holder(code))
            #expect(files.map(\.attachment.number) == [1, 2])
            #expect(files.map(\.attachment.kind) == [.picture, .picture])
            #expect(files[1].attachment.width == 3)
            #expect(files.allSatisfy { $0.alsoWith.isEmpty })
            #expect(large.name == "BEIBEI-2022-JY-0001-1.jpg")
            #expect(large.bytes.count == files[0].attachment.byteCount)
            #expect(!large.bytes.contains("GPS of a school".utf8))
            #expect(PictureFormat(of: large.bytes) == .jpeg)
            #expect(PictureFormat(of: small.bytes) == .jpeg)
            #expect(try await record.lastAuditEntry()?.facts.contains(#""files":"2""#) == true)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the same picture with another suggestion is kept once and pointed out to intake`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await SuggestingTests.suggest(record, Self.form, files: [SampleFiles.jpeg])
            let code = try await SuggestingTests.suggest(
                record,
                Self.form,
                files: [SampleFiles.jpeg]
            )
            let id = try await SuggestingTests.thread(record, code).suggestion.id

            let reading = ReadingAttachments(record.ledger)
            let seenByIntake = try await reading.files(for: .intake(id, clerk))
            let seenByHolder = try await reading.files(for: .holder(code))

            #expect(seenByIntake.map(\.alsoWith) == [["BEIBEI-2022-JY-0001"]])
            #expect(seenByHolder.map(\.alsoWith) == [[]])
            #expect(try await record.rowCounts()["attachment_content"] == 1)
            #expect(try await record.rowCounts()["attachment"] == 2)
        }
    }

    @Test func `a picture alone is a suggestion, with a note for intake`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let code = try await SuggestingTests.suggest(
                record,
                SuggestionForm(body: " \n", place: "all"),
                files: [SampleFiles.jpeg]
            )

            let suggestion = try await SuggestingTests.thread(record, code).suggestion
            #expect(suggestion.isPictureAlone)
            #expect(suggestion.title == "只有图片的建议")
            #expect(suggestion.state == .submitted)
        }
    }

    private static let refused: [([[UInt8]], [AttachmentFault])] = [
        (
            Array(repeating: SampleFiles.jpeg, count: 4),
            [AttachmentFault.tooMany(count: 4, most: 3)]
        ),
        (
            [SampleFiles.jpeg, SampleFiles.pdf, Array("<html>".utf8)],
            [.wrongKind(file: 2, takesScans: false), .wrongKind(file: 3, takesScans: false)]
        ),
        (
            [SampleFiles.jpeg + [UInt8](repeating: 0, count: 8 << 20)],
            [.tooLarge(file: 1, megabytes: 8)]
        ),
        (
            [SampleFiles.jpeg + [UInt8](repeating: 0, count: 25 << 20)],
            [.tooLargeTogether(megabytes: 24)]
        ),
        (
            [Array(SampleFiles.jpeg.prefix(200))],
            [.unreadable(file: 1, .damaged)]
        ),
    ]

    // By their place: an argument is written out with every event of a test, and these are long.
    @Test(arguments: refused.indices)
    func `a file that is not taken is named with the reason, and nothing is written`(
        index: Int
    ) async throws {
        let (files, faults) = Self.refused[index]
        try await TestRecord.with(.sqlite) { record in
            let before = try await record.rowCounts()

            let error = await failure { () async throws(SuggestError) in
                _ = try await SuggestingTests.suggest(record, Self.form, files: files)
            }

            #expect(error == .faults(faults.map(SuggestionFault.file)))
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test func `what is wrong with the text and with the files is said together`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let error = await failure { () async throws(SuggestError) in
                _ = try await SuggestingTests.suggest(
                    record,
                    SuggestionForm(body: "修", place: ""),
                    files: [SampleFiles.pdf]
                )
            }

            #expect(
                error
                    == .faults([
                        .bodyTooShort(characters: 1), .placeMissing,
                        .file(.wrongKind(file: 1, takesScans: false)),
                    ])
            )
        }
    }

    @Test func `a form sent twice keeps its pictures once`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let number = Suggesting(record.ledger).newForm()
            for _ in 1...2 {
                _ = try await SuggestingTests.suggest(
                    record,
                    Self.form,
                    files: [SampleFiles.jpeg],
                    number: number
                )
            }

            #expect(try await record.rowCounts()["attachment"] == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `nobody else sees a file`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let code = try await SuggestingTests.suggest(
                record,
                Self.form,
                files: [SampleFiles.jpeg]
            )
            let id = try await SuggestingTests.thread(record, code).suggestion.id
            let administrator = try await record.officer(.administrator)
            let county = try await record.officer(.countyClerk)
            func refusal(_ viewer: AttachmentViewer, _ number: Int = 1) async -> ReadError? {
                await failure { () async throws(ReadError) in
                    _ = try await ReadingAttachments(record.ledger).bytes(of: number, for: viewer)
                }
            }

            #expect(
                await refusal(.intake(id, administrator))
                    == .denied(
                        Denied(permission: .readSuggestions, post: administrator.postName)
                    )
            )
            #expect(await refusal(.intake(id, county)) == .notFound)
            #expect(await refusal(.unit(id, county)) == .notFound)
            #expect(
                await refusal(.unit(id, administrator))
                    == .denied(
                        Denied(permission: .proposeForUnit, post: administrator.postName)
                    )
            )
            #expect(await refusal(.holder(.random())) == .notFound)
            for number in [0, 2, -1, Int.max] {
                #expect(await refusal(.holder(code), number) == .notFound)
            }
        }
    }

    @Test func `every fault has its name`() {
        let faults: [AttachmentFault] = [
            .tooMany(count: 4, most: 3), .wrongKind(file: 1, takesScans: true),
            .tooLarge(file: 1, megabytes: 8), .tooLargeTogether(megabytes: 24),
        ]
        let pictures: [PictureError] = [
            .notPicture, .tooManyDots(width: 1, height: 1), .tooManyScans, .cutOff, .damaged,
            .noMemory,
        ]

        let codes = (faults + pictures.map { .unreadable(file: 1, $0) }).map(\.code)

        #expect(Set(codes).count == codes.count)
    }
}
