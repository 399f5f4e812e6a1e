import Testing

/// `minsheng --generate-completion-script SHELL`.
@Suite struct CompletionTests {
    @Test(arguments: [
        ("zsh", "#compdef minsheng"), ("bash", "#!/bin/bash"), ("fish", "function "),
    ])
    func `a script for each shell knows every command`(
        shell: String,
        beginning: String
    ) async {
        let run = await CommandRun(["--generate-completion-script", shell])

        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.hasPrefix(beginning))
        for word in [
            "demo", "found", "serve", "import", "export", "backup", "restore", "audit", "verify",
            "tally", "congress", "rating", "suggestions", "behind-proxy", "with-contacts",
            "if-needed",
        ] {
            #expect(run.output.contains(word), "\(word)")
        }
    }
}
