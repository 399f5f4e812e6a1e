import Database
import DatabaseContract
import Foundation
import Tallying
import Testing
import Wording

/// `minsheng demo`, and the demo year that it makes.
@Suite struct DemoTests {
    private static func numbers(at address: String) async throws -> [String: Int64] {
        var numbers: [String: Int64] = [:]
        for (name, sql) in [
            ("places", "SELECT COUNT(*) FROM jurisdiction"),
            ("projects", "SELECT COUNT(*) FROM enrolment"),
            ("facts", "SELECT COUNT(*) FROM fact"),
            ("samples", "SELECT COUNT(*) FROM suggestion WHERE certainty = 'invented-sample'"),
            ("suggestions", "SELECT COUNT(*) FROM suggestion"),
            ("ballots", "SELECT COUNT(*) FROM counted_ballot"),
            ("deputies", "SELECT COUNT(*) FROM deputy"),
            ("electorate", "SELECT COUNT(*) FROM meeting_deputy"),
            ("accounts", "SELECT COUNT(*) FROM account"),
            ("cases", "SELECT COUNT(*) FROM case_file"),
            ("steps", "SELECT COUNT(*) FROM case_step"),
            ("visits", "SELECT COUNT(*) FROM visit"),
            ("notices", "SELECT COUNT(*) FROM notice"),
            ("entries", "SELECT COUNT(*) FROM audit_entry"),
        ] {
            numbers[name] = try await SampleStore.count(sql, at: address)
        }
        return numbers
    }

    private static let whole: [String: Int64] = [
        "places": 58, "projects": 33, "facts": 246, "samples": 121, "suggestions": 121,
        "ballots": 2, "deputies": 272, "electorate": 268, "accounts": 20,
        "cases": 9, "steps": 25, "visits": 3, "notices": 10, "entries": 1006,
    ]

    private static func demo(
        _ address: String,
        _ language: Language = .en,
        _ body: (Int) async throws -> Void = { _ in }
    ) async throws -> CommandRun {
        let folder = try TestFolder()
        defer { folder.remove() }
        return try await ServedSite.with(
            ["demo", "--home", folder.path, "--port", "0", "--database", address],
            language,
            body
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `is made at the first start and kept at the second`(engine: Engine) async throws {
        try await TestDatabase.withAddress(engine) { address in
            let first = try await Self.demo(address.written)
            let made = try await Self.numbers(at: address.written)
            let second = try await Self.demo(address.written, .zh)
            let kept = try await Self.numbers(at: address.written)

            #expect(first.status == 0)
            #expect(first.errors == "Making the demo year.\n")
            #expect(made == Self.whole)
            #expect(second.status == 0)
            #expect(second.errors.isEmpty)
            #expect(kept == Self.whole)
        }
    }

    @Test func `prints where to look and who may sign in, and serves all of it`() async throws {
        try await TestDatabase.withAddress(.sqlite) { address in
            var port = 0
            var pages: [String: String] = [:]
            let run = try await Self.demo(address.written, .zh) { number in
                port = number
                for path in [
                    "/suggest", "/projects/2022", "/wall", "/j/wanzhou/wall", "/report",
                    "/candidates", "/ballots",
                    "/ballots/2023-1",
                    "/console",
                    "/console/sign-in", "/j/siping/ballots/2023-1",
                ] {
                    pages[path] = try await ServedSite.get(path, port: number)
                }
            }

            let site = "http://127.0.0.1:\(port)/"
            #expect(
                run.output == """
                    演示年度已经打开：\(site)
                    可以先看：
                      \(site)suggest  提一条建议
                      \(site)projects/2022  2022年的八件实事
                      \(site)candidates  2023年的十件候选
                      \(site)ballots  票决结果和每项的理由
                      \(site)wall  票决选出的八件，办到哪一步
                      \(site)report  承诺和结果，一份更正过的答卷
                      \(site)console  工作台
                    演示账号（登录：\(site)console/sign-in）：
                      clerk　密码demo-clerk-1　受理岗
                      coordinator　密码demo-coord-1　综合岗
                      director　密码demo-dire-1　负责岗
                      secretary　密码demo-secr-1　主席团秘书岗
                      desk1　密码demo-desk-1　签到岗
                      desk2　密码demo-desk-2　签到岗
                      teller1　密码demo-tell-1　计票岗
                      teller2　密码demo-tell-2　计票岗
                      scrutineer　密码demo-scru-1　总监票岗
                      chair　密码demo-chair-1　执行主席岗
                      auditor　密码demo-audit-1　监督岗
                      admin　密码demo-admin-1　管理岗
                      town　密码demo-town-1　建议岗
                      department　密码demo-dept-1　论证岗
                      reporter　密码demo-repo-1　填报岗
                      head　密码demo-head-1　负责岗
                      acceptor　密码demo-acce-1　验收岗
                      convener　密码demo-conv-1　督导统筹岗
                      deputy　密码demo-depu-1　督导岗
                      bureau　密码demo-bure-1　办理岗
                    按Ctrl-C停止。

                    """
            )
            for (path, page) in pages where path != "/console" {
                #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n"), "\(path)")
            }
            #expect(pages["/console"]?.hasPrefix("HTTP/1.1 303") == true)
            #expect(pages["/console/sign-in"]?.contains("demo-clerk-1") == true)
            #expect(pages["/ballots/2023-1"]?.contains("示例") == true)
            #expect(
                pages["/j/wanzhou/wall"]?.contains("计划投资182,852万元，已完成55,219.1万元，占30.2%") == true
            )
            #expect(pages["/projects/2022"]?.contains("1600余个") == true)
        }
    }

    @Test func `the store lies in the folder, for nobody else to read`() async throws {
        let folder = try TestFolder()
        defer { folder.remove() }
        let home = folder.path + "/new/home"

        let run = try await ServedSite.with(["demo", "--home", home, "--port", "0"]) { _ in }

        #expect(run.status == 0)
        let manager = FileManager.default
        #expect(manager.fileExists(atPath: home + "/demo.sqlite"))
        let mode = try manager.attributesOfItem(atPath: home)[.posixPermissions] as? Int
        #expect(mode == 0o700)
    }

    @Test func `a folder that cannot be made exits with 6`() async {
        let run = await CommandRun(["demo", "--home", "/proc/nowhere", "--port", "0"])

        #expect(run.status == 6)
        #expect(
            run.errors
                == "The folder /proc/nowhere can neither be made nor written. Choose another.\n"
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `a store with real data is not touched`(engine: Engine) async throws {
        try await SampleStore.with(engine) { address in
            let run = try await Self.demo(address, .zh)
            let entries = try await SampleStore.count(
                "SELECT COUNT(*) FROM audit_entry",
                at: address
            )

            #expect(run.status == 11)
            #expect(
                run.errors == "这个库里是正式数据，不是演示年度，没有动它。请换一个文件夹或数据库。\n"
            )
            #expect(entries == 1)
        }
    }

    @Test func `serve shows a demo store on loopback only`() async throws {
        try await TestDatabase.withAddress(.sqlite) { address in
            _ = try await Self.demo(address.written)

            let arguments = ["serve", "--port", "0", "--behind-proxy", "front", "--database"]
            let open = await CommandRun(arguments + [address.written, "--host", "0.0.0.0"])
            let proxied = await CommandRun(arguments + [address.written])
            let own = try await ServedSite.with(
                ["serve", "--port", "0", "--database", address.written]
            ) { _ in }
            let sending = await CommandRun([
                "serve", "--port", "0", "--database", address.written, "--mail-relay",
                "smtps://mail.example", "--mail-from", "notices@example.org",
            ])

            #expect(open.status == 11)
            #expect(proxied.status == 11)
            #expect(
                open.errors == """
                    This is a demo store with accounts that everybody knows; it is shown on this \
                    machine only. Drop --host and --behind-proxy.

                    """
            )
            #expect(own.status == 0)
            #expect(sending.status == 11)
            #expect(
                sending.errors == """
                    This is a demo store whose contacts are samples; nothing is ever sent from \
                    it. Drop the options for a webhook and mail.

                    """
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a server queues what was not queued, and ends as it was told`(
        engine: Engine
    ) async throws {
        try await TestDatabase.withAddress(engine) { address in
            _ = try await Self.demo(address.written)
            try await SampleStore.run("DELETE FROM notice", at: address.written)
            var queued: Int64 = 0

            let run = try await ServedSite.with(
                ["serve", "--port", "0", "--database", address.written]
            ) { _ in
                for _ in 0..<100 where queued == 0 {
                    try await Task.sleep(for: .milliseconds(100))
                    queued = try await SampleStore.count(
                        "SELECT COUNT(*) FROM notice WHERE state = 'waiting'",
                        at: address.written
                    )
                }
            }

            #expect(run.status == 0)
            #expect(queued == 10)
        }
    }

    @Test(arguments: [("2023-1", 8), ("/j/siping", 1)])
    func `a downloaded record gives the outcome that the page gives`(
        place: String,
        elected: Int
    ) async throws {
        let path =
            place.hasPrefix("/") ? "\(place)/ballots/2023-1" : "/ballots/\(place)"
        try await TestDatabase.withAddress(.sqlite) { address in
            var record = ""
            var outcome = ""
            _ = try await Self.demo(address.written) { port in
                record = Self.body(try await ServedSite.get(path + "/record.json", port: port))
                outcome = Self.body(try await ServedSite.get(path + "/outcome.json", port: port))
            }
            let run = await CommandRun(["tally", "congress", "-"], input: record)
            let count = try CongressRecord(json: record.utf8).count()

            #expect(run.status == 0)
            #expect(run.output == outcome)
            #expect(count.outcome.elected.count == elected)
            #expect(!record.contains(#""ballots""#))
        }
    }

    private static func body(_ answer: String) -> String {
        answer.firstRange(of: "\r\n\r\n").map { String(answer[$0.upperBound...]) } ?? ""
    }
}
