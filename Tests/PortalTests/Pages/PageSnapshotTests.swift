import Deciding
import Foundation
import Portal
import TestSupport
import Testing

/// The pages as they are written, reviewed as code; `RECORD=1` writes them anew.
@Suite struct PageSnapshotTests {
    /// A page and the file it is kept in.
    struct Kept: Sendable, CustomTestStringConvertible {
        let name: String
        let path: String

        var testDescription: String { name }
    }

    private static let pages = [
        Kept(name: "projects", path: "/projects"),
        Kept(name: "project", path: "/projects/2022/1"),
        Kept(name: "project-without-figures", path: "/projects/2022/3"),
        Kept(name: "projects-none", path: "/j/ninghai/projects"),
        Kept(name: "ballots", path: "/ballots"),
        Kept(name: "ballot-cut", path: "/ballots/2023-1"),
        Kept(name: "ballot-tie", path: "/ballots/2023-2"),
        Kept(name: "ballots-none", path: "/j/liyang/ballots"),
        Kept(name: "verify", path: "/verify"),
        Kept(name: "challenge", path: "/verify/challenge"),
        Kept(name: "data", path: "/data"),
        Kept(name: "candidates", path: "/candidates"),
    ]

    @Test(arguments: pages, ["zh", "en"])
    func `a page is written as it was reviewed`(page: Kept, language: String) async throws {
        try await PortalSite.with { site in
            try await site.listProjects()
            try await site.publish(.cut, inventions: [.deputies, .losers])
            try await site.publish(.tie, inventions: [.everything])
            try await site.publish(.adoption, in: Places.ninghai)

            let answer = try await site.browser().get("\(page.path)?lang=\(language)")

            let file = Self.folder.appending(path: "\(page.name)-\(language).html")
            let written = Self.lines(answer.main)
            if ProcessInfo.processInfo.environment["MINSHENG_RECORD"] == "1" {
                try Data(written.utf8).write(to: file)
            }
            let reviewed = try String(contentsOf: file, encoding: .utf8)
            #expect(written == reviewed)
        }
    }

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Snapshots")

    /// One tag a line, so that a change of a page is a change of a line.
    private static func lines(_ html: String) -> String {
        html.replacing("><", with: ">\n<") + "\n"
    }
}
