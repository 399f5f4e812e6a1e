import Testing

/// Anything may stand in what people send: it is read as it was meant, or refused with a reason.
///
/// One after the other, so that the time of one is not taken by the next.
@Suite(.serialized) struct FuzzTests {
    @Test func `no bytes make the reader of tables crash, and what it reads it writes back`() throws
    {
        let report = try Fuzzer<TableSubject>().run()

        #expect(report.kinds > 8)
    }

    @Test func `no bytes make the reader of workbooks crash, and what it reads it writes back`()
        throws
    {
        let report = try Fuzzer<WorkbookSubject>().run()

        #expect(report.kinds > 8)
    }

    @Test func `no text makes the reader of quantities crash, and what it reads it prints`() throws
    {
        let report = try Fuzzer<QuantitySubject>().run()

        #expect(report.kinds > 8)
    }

    @Test func `no text makes the reader of dates crash, and what it reads it shows`() throws {
        let report = try Fuzzer<DateSubject>().run()

        #expect(report.kinds > 5)
    }

    @Test func `no bytes make the reader of records crash, and what it reads it counts alike`()
        throws
    {
        let report = try Fuzzer<RecordSubject>().run()

        #expect(report.kinds > 8)
    }

    @Test func `no bytes make the reader of ratings crash, and what it reads it counts alike`()
        throws
    {
        let report = try Fuzzer<RatingSubject>().run()

        #expect(report.kinds > 8)
    }

    @Test func `no bytes make the reader of pictures crash, and what it writes is dots alone`()
        throws
    {
        let report = try Fuzzer<PictureSubject>().run()

        #expect(report.kinds > 5)
    }

    @Test func `no bytes make the reader of archives crash, and what it reads it writes back`()
        throws
    {
        let report = try Fuzzer<ArchiveSubject>().run()

        #expect(report.kinds > 15)
    }

    @Test func `no text makes the readers of an archive's records crash, and all is written back`()
        throws
    {
        let report = try Fuzzer<ArchiveRecordSubject>().run()

        #expect(report.kinds > 20)
    }

    @Test func `no text makes the verifier of ballots crash, or passes that was not cast`() throws {
        let report = try Fuzzer<BallotSubject>().run()

        #expect(report.kinds > 5)
    }
}
