import Deciding
import Testing

/// The papers of a session add up at every moment.
@Suite struct SessionPapersTests {
    @Test func `whatever is done, every paper is somewhere`() throws {
        var papers = try SessionPapers(printed: 5)
        try papers.issue(present: 3)
        try papers.issue(present: 3)
        try papers.exchange()
        #expect((papers.issued, papers.spoilt, papers.unused) == (2, 1, 2))
        try papers.takeBack()
        #expect((papers.issued, papers.spoilt, papers.unused) == (1, 1, 3))
        #expect(papers.printed == papers.issued + papers.spoilt + papers.unused)
    }

    @Test func `no more are issued than deputies are there`() throws {
        var papers = try SessionPapers(printed: 5)
        try papers.issue(present: 1)
        #expect(throws: SessionPapers.Fault.issuedAbovePresent(issued: 2, present: 1)) {
            try papers.issue(present: 1)
        }
        #expect(papers.issued == 1)
    }

    @Test func `no paper is issued or exchanged that is not there`() throws {
        var papers = try SessionPapers(printed: 1)
        #expect(throws: SessionPapers.Fault.noneIssued) { try papers.exchange() }
        #expect(throws: SessionPapers.Fault.noneIssued) { try papers.takeBack() }
        try papers.issue(present: 9)
        #expect(throws: SessionPapers.Fault.noneLeft(printed: 1)) {
            try papers.issue(present: 9)
        }
        #expect(throws: SessionPapers.Fault.noneLeft(printed: 1)) { try papers.exchange() }
    }

    @Test func `numbers of a record that cannot be are refused`() {
        #expect(throws: SessionPapers.Fault.negative(-1)) { try SessionPapers(printed: -1) }
        #expect(throws: SessionPapers.Fault.negative(-2)) {
            try SessionPapers(printed: 3, issued: -2, spoilt: 0)
        }
        #expect(throws: SessionPapers.Fault.noneLeft(printed: 3)) {
            try SessionPapers(printed: 3, issued: 2, spoilt: 2)
        }
    }
}
