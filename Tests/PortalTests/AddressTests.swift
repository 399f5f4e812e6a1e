import Civics
import Deciding
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

@Suite struct AddressTests {
    private static let all: [Address] =
        [
            .home, .suggest, .track, .tracked(.random()), .mendTitle(.random()), .candidates,
            .ballots, .ballot(BallotKey(year: 2023, ordinal: 1)),
            .ballotRecord(BallotKey(year: 2023, ordinal: 1)),
            .ballotOutcome(BallotKey(year: 2023, ordinal: 1)), .projects, .projectYear(2022),
            .project(year: 2022, number: 7), .wall, .bulletins, .report, .data, .verify, .hall,
            .console, .signIn, .signOut, .changePost, .suggestions,
            .suggestion(ID(rawValue: 5)), .acknowledge(ID(rawValue: 5)),
            .reply(ID(rawValue: 5)), .importSuggestions, .exportSuggestions, .audit,
            .auditExport, .administration, .components, .api, .openAPI, .apiProjects,
            .apiBallots, .apiChannels, .health, .asset("minsheng.css"), .manifest, .robots,
        ] + DataFile.allCases.map(Address.dataFile)
        + AdministrationStep.allCases.map(Address.administer)

    @Test(arguments: all)
    func `a link matches the pattern its page is known under`(address: Address) {
        let link = address.path.split(separator: "/", omittingEmptySubsequences: false)
        let pattern = address.pattern.rawValue
            .split(separator: "/", omittingEmptySubsequences: false)

        #expect(link.count == pattern.count)
        for (part, expected) in zip(link, pattern) {
            if expected.hasPrefix(":") { #expect(!part.isEmpty) } else { #expect(part == expected) }
        }
    }

    @Test func `every pattern has a link`() {
        #expect(Set(Self.all.map(\.pattern)) == Set(AddressPattern.allCases))
    }

    @Test func `a page of another jurisdiction stands below its name`() throws {
        let ninghai = try #require(Places.all.first { $0.id == Places.ninghai })
        let scope = Scope(jurisdiction: ninghai, isDefault: false)

        #expect(Address.projects.path(in: scope) == "/j/\(ninghai.slug)/projects")
        #expect(Address.home.path(in: scope) == "/j/\(ninghai.slug)")
        #expect(Address.console.path(in: scope) == "/console")
    }
}
