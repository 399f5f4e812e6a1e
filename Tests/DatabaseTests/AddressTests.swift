import Database
import Testing

@Suite struct AddressTests {
    @Test(arguments: [
        ("sqlite:/srv/minsheng.sqlite", "/srv/minsheng.sqlite"),
        ("sqlite:///srv/minsheng.sqlite", "/srv/minsheng.sqlite"),
        ("SQLite:/srv/北碚 1%20.db", "/srv/北碚 1%20.db"),
    ])
    func `a file is named by its path`(text: String, path: String) throws {
        #expect(try DatabaseAddress(text) == .sqlite(path: path))
        #expect(try DatabaseAddress(text).engine == .sqlite)
    }

    @Test(arguments: [
        "postgres://clerk:p%40%3A%2F%25@db.example:6543/minsheng?sslmode=require",
        "postgresql://clerk:p%40%3A%2F%25@db.example:6543/minsheng?sslmode=require",
    ])
    func `a server is named by its parts`(text: String) throws {
        guard case .postgres(let server) = try DatabaseAddress(text) else {
            Issue.record("not a server")
            return
        }

        #expect(server.user == "clerk")
        #expect(server.password == "p@:/%")
        #expect(server.hosts.map(\.name) == ["db.example"])
        #expect(server.hosts.map(\.port) == [6543])
        #expect(server.name == "minsheng")
        #expect(server.parameters.map { "\($0.key)=\($0.value)" } == ["sslmode=require"])
    }

    @Test(arguments: [
        ("postgres://h/n", ["h:5432"]),
        ("postgres://[::1]/n", ["::1:5432"]),
        ("postgres://u@[fe80::1]:5433/n", ["fe80::1:5433"]),
        ("postgres://u@a,b:6000/n", ["a:5432", "b:6000"]),
        ("postgres://%2Frun%2Fpg:5433/n", ["/run/pg:5433"]),
        ("postgres:///n?host=/run/pg", ["/run/pg:5432"]),
        ("postgres://:5433/n?host=/run/pg", ["/run/pg:5433"]),
    ])
    func `hosts are names, numbers, folders, and several`(text: String, hosts: [String]) throws {
        guard case .postgres(let server) = try DatabaseAddress(text) else {
            Issue.record("not a server")
            return
        }

        #expect(server.hosts.map { "\($0.name):\($0.port)" } == hosts)
    }

    static let wrong: [(String, AddressError, String)] = [
        ("", .empty, "sqlite:/PATH/FILE"),
        ("minsheng.db", .unknownScheme(found: "minsheng.db"), "sqlite:/PATH/FILE"),
        ("mysql://h/n", .unknownScheme(found: "mysql"), "sqlite:/PATH/FILE"),
        ("user@secret", .unknownScheme(found: ""), "sqlite:/PATH/FILE"),
        ("sqlite:", .pathMissing, "sqlite:/PATH/FILE"),
        ("sqlite:///", .pathMissing, "sqlite:/PATH/FILE"),
        ("sqlite:a.db", .pathNotAbsolute(found: "a.db"), "sqlite:/PATH/a.db"),
        ("sqlite://srv/a.db", .pathNotAbsolute(found: "//srv/a.db"), "sqlite:/srv/a.db"),
        ("sqlite:/srv/", .pathIsFolder(found: "/srv/"), "sqlite:/srv/FILE"),
        ("sqlite:/a.db?mode=ro", .pathHasQuery(found: "/a.db?mode=ro"), "sqlite:/a.db"),
        ("postgres:/n", .slashesMissing, "postgres://USER:PASSWORD@HOST/NAME"),
        ("postgres:///n", .hostMissing, "postgres://USER:PASSWORD@HOST/NAME"),
        ("postgres://u@h", .nameMissing, "postgres://USER:PASSWORD@HOST/NAME"),
        ("postgres://u@h/", .nameMissing, "postgres://USER:PASSWORD@HOST/NAME"),
        ("postgres://h/a/b", .nameHasSlash(found: "a/b"), "postgres://USER:PASSWORD@HOST/NAME"),
        ("postgres://h:0/n", .badPort(found: "0"), "postgres://USER:PASSWORD@HOST:5432/NAME"),
        (
            "postgres://h:70000/n", .badPort(found: "70000"),
            "postgres://USER:PASSWORD@HOST:5432/NAME"
        ),
        ("postgres://h:x/n", .badPort(found: "x"), "postgres://USER:PASSWORD@HOST:5432/NAME"),
        (
            "postgres://u:%4@h/n", .badEscape(part: .password),
            "%25 (%), %2F (/), %3A (:), %40 (@), %3F (?), %23 (#)"
        ),
        (
            "postgres://%ff@h/n", .badEscape(part: .user),
            "%25 (%), %2F (/), %3A (:), %40 (@), %3F (?), %23 (#)"
        ),
        (
            "postgres://u:a@b@h/n", .unescaped(part: .password),
            "%25 (%), %2F (/), %3A (:), %40 (@), %3F (?), %23 (#)"
        ),
        (
            "postgres://u:a:b@h/n", .unescaped(part: .password),
            "%25 (%), %2F (/), %3A (:), %40 (@), %3F (?), %23 (#)"
        ),
        (
            "postgres://[::1/n", .unescaped(part: .host),
            "%25 (%), %2F (/), %3A (:), %40 (@), %3F (?), %23 (#)"
        ),
        (
            "postgres://h/n?sslmode", .badParameter(found: "sslmode"),
            "postgres://USER:PASSWORD@HOST/NAME?sslmode=require"
        ),
        (
            "postgres://h/n?sslmode=a&sslmode=b", .repeatedParameter(found: "sslmode"),
            "postgres://USER:PASSWORD@HOST/NAME?sslmode=require"
        ),
        (
            "postgres://h/n?options=-c",
            .unknownParameter(
                found: "options",
                known: PostgresAddress.knownParameters
            ), PostgresAddress.knownParameters.joined(separator: ", ")
        ),
    ]

    @Test(arguments: wrong)
    func `each wrong form has its own error and says what to write instead`(
        text: String,
        error: AddressError,
        instead: String
    ) {
        #expect(throws: error) { try DatabaseAddress(text) }
        #expect(error.instead == instead)
    }

    @Test func `the password is shown nowhere`() throws {
        let address = try DatabaseAddress("postgres://u:secret@[::1],h:1/n?application_name=x")

        var dumped = ""
        dump(address, to: &dumped)

        #expect("\(address)" == "postgres://u@[::1]:5432,h:1/n")
        #expect(!dumped.contains("secret"))
        #expect(!String(reflecting: address).contains("secret"))
        guard case .postgres(let server) = address else { return }
        dump(server, to: &dumped)
        #expect(!dumped.contains("secret"))
        #expect(!String(reflecting: server).contains("secret"))
        #expect(!String(reflecting: [server]).contains("secret"))
    }
}
