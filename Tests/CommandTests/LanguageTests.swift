import Testing
import Wording
import minsheng

/// Which language a command speaks.
@Suite struct LanguageTests {
    @Test(arguments: [
        ([:], Language.en), (["LANG": "zh_CN.UTF-8"], .zh), (["LANG": "zh"], .zh),
        (["LANG": "de_DE.UTF-8"], .en), (["LANG": "C"], .en),
        (["LC_ALL": "zh_CN.UTF-8", "LANG": "en_GB.UTF-8"], .zh),
        (["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], .en),
        (["LC_ALL": "", "LANG": "zh_CN.UTF-8"], .zh),
        (["LC_MESSAGES": "zh_CN.UTF-8", "LANG": "en_GB.UTF-8"], .zh),
    ])
    func `follows the locale as POSIX ranks its variables`(
        environment: [String: String],
        language: Language
    ) {
        #expect(Language(arguments: [], environment: environment) == language)
    }

    @Test(arguments: [
        (["serve", "--lang", "zh"], Language.zh), (["--lang=zh", "serve"], .zh),
        (["serve", "--lang", "en"], .en), (["serve", "--lang"], .zh),
        (["serve", "--lang", "de"], .zh), (["tally", "congress", "--", "--lang", "en"], .zh),
    ])
    func `--lang goes before the locale, and a language that there is not is no choice`(
        arguments: [String],
        language: Language
    ) {
        #expect(Language(arguments: arguments, environment: ["LANG": "zh_CN"]) == language)
    }

    @Test func `help is spoken in the language asked for`() async {
        let run = await CommandRun(["tally", "--help", "--lang", "zh"], .en)

        #expect(run.status == 0)
        #expect(run.output.hasPrefix("用途：照规则重新计票。\n"))
    }
}
