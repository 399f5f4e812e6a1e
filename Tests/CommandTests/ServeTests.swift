import Database
import DatabaseContract
import Foundation
import Testing
import Wording

/// `minsheng serve`.
@Suite struct ServeTests {
    @Test(arguments: TestDatabase.engines)
    func `serves on loopback and prints the address when it is ready`(
        engine: Engine
    ) async throws {
        try await SampleStore.with(engine) { address in
            var page = ""
            var port = 0
            let run = try await ServedSite.with(
                ["serve", "--port", "0", "--database", address],
                .zh
            ) { number in
                port = number
                page = try await ServedSite.get("/", port: number)
            }

            #expect(run.status == 0)
            #expect(run.output == "民生已经打开：http://127.0.0.1:\(port)/\n")
            #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(page.contains("北碚区"))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an empty store is brought up to date, and told that it is not founded`(
        engine: Engine
    ) async throws {
        try await TestDatabase.withAddress(engine) { address in
            var health = ""
            let run = try await ServedSite.with(
                ["serve", "--port", "0", "--database", address.written]
            ) { health = try await ServedSite.get("/healthz", port: $0) }

            #expect(run.status == 0)
            #expect(
                run.errors == """
                    This store is not founded yet, and the site says so on every page. \
                    Run minsheng found in another terminal.

                    """
            )
            #expect(health.hasPrefix("HTTP/1.1 200 OK\r\n"))
        }
    }

    @Test func `a taken port is a sentence and exits with 17`() async throws {
        let taken = try TakenPort()
        try await SampleStore.with(.sqlite) { address in
            let run = await CommandRun(
                ["serve", "--port", "\(taken.number)", "--database", address]
            )

            #expect(run.status == 17)
            #expect(
                run.errors == """
                    Port \(taken.number) is taken. Choose another, or stop the program that \
                    holds it.

                    """
            )
        }
    }

    @Test(arguments: ["0.0.0.0", "::", "192.168.1.2", "example.org", "127.0.0.1.evil.org"])
    func `off loopback it is refused without a proxy`(host: String) async throws {
        let run = await CommandRun(
            ["serve", "--port", "0", "--host", host, "--database", "sqlite:/nowhere/x"],
            .zh
        )

        #expect(run.status == 12)
        #expect(
            run.errors == """
                在\(host)上服务，建议和密码会以明文经过网络，所以没有打开。请只用127.0.0.1，\
                或在前面放一个负责TLS的代理，并写明--behind-proxy。程序自己的TLS以后才有。

                """
        )
    }

    @Test(arguments: ["127.0.0.1", "127.1.2.3", "localhost"])
    func `every address of loopback is served on`(host: String) async throws {
        try await SampleStore.with(.sqlite) { address in
            let run = try await ServedSite.with(
                ["serve", "--port", "0", "--host", host, "--database", address]
            ) { _ in }

            #expect(run.status == 0)
            #expect(run.output.hasPrefix("Minsheng is ready: http://\(host):"))
        }
    }

    @Test func `an address that is not this machine's exits with 18`() async throws {
        try await SampleStore.with(.sqlite) { address in
            let run = await CommandRun([
                "serve", "--port", "0", "--host", "203.0.113.7", "--behind-proxy", "front",
                "--database", address,
            ])

            #expect(run.status == 18)
            #expect(
                run.errors == """
                    203.0.113.7, port 0, cannot be listened on: Cannot assign requested address.

                    """
            )
        }
    }

    @Test func `behind a proxy its cookies are for TLS only`() async throws {
        try await SampleStore.with(.sqlite) { address in
            var answer = ""
            try await ServedSite.with([
                "serve", "--port", "0", "--behind-proxy", "front", "--database", address,
            ]) { answer = try await ServedSite.get("/suggest", port: $0) }

            #expect(answer.contains("__Host-"))
            #expect(answer.contains("Secure"))
        }
    }

    @Test func `a kind file that makes no sense is told with its file`() async throws {
        let folder = try TestFolder()
        defer { folder.remove() }
        let kind =
            #"{"id":"Plan","name":{"zh":"计划","en":"Plan"},"audience":"public","#
            + #""subjectKind":"project","fields":[],"entry":[],"#
            + #""states":[{"id":"a","name":{"zh":"甲","en":"A"},"mark":"done"}],"moves":[]}"#
        try kind.write(toFile: folder.path + "/plan.json", atomically: false, encoding: .utf8)

        let run = await CommandRun(
            ["serve", "--port", "0", "--kinds", folder.path, "--database", "sqlite:/nowhere/x"]
        )

        #expect(run.status == 16)
        #expect(
            run.errors == "\(folder.path)/plan.json: The id “Plan” may hold a–z, 0–9 and - only.\n"
        )
    }

    @Test func `a folder of kinds that is not there exits with 6`() async {
        let run = await CommandRun(
            ["serve", "--port", "0", "--kinds", "/nowhere", "--database", "sqlite:/nowhere/x"],
            .zh
        )

        #expect(run.status == 6)
        #expect(run.errors == "读不了文件夹/nowhere。请核对路径和权限。\n")
    }
}
