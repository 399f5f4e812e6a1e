import Testing
import VerifiableVoting

/// What belenios-tool wrote is read, and written again byte for byte.
@Suite struct RewritingTests {
    @Test(arguments: [Vectors.styles, Vectors.invalidShare, Vectors.shuffled])
    func `every record is written again as it was`(name: String) throws {
        let archive = try Vectors.own(name)

        #expect(try Rewriting.rewritten(archive) == archive)
    }

    @Test(.enabled(if: Vectors.hasShared, "needs ../shared/voting"))
    func `every sound archive of every release is written again as it was`() throws {
        let paths = try Vectors.sharedArchives().filter { !$0.contains("hostile") }
        #expect(paths.count > 40)

        for path in paths {
            let archive = try Vectors.shared(path)
            #expect(try Rewriting.rewritten(archive) == archive, "\(path)")
        }
    }
}
