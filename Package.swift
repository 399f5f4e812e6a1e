// swift-tools-version: 6.2
import PackageDescription

// MINSHENG_STRICT=1 turns warnings into errors. ./test sets it; an operator's newer compiler must
// not be stopped by a warning we have never seen.
let strict = Context.environment["MINSHENG_STRICT"] == "1"

let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ] + (strict ? [.treatAllWarnings(as: .error)] : [])

func target(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        exclude: excluded[name] ?? [],
        swiftSettings: settings
    )
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name,
        dependencies: dependencies,
        exclude: excluded[name] ?? [],
        swiftSettings: settings
    )
}

/// Sources of what `scripts/embed` turns into Swift, and files that lie beside sources; the
/// compiler must not see them.
let excluded: [String: [String]] = [
    "BallotCore": ["Booth/shim.c", "Generated"],
    "BallotCoreTests": ["Vectors"],
    "ProposingTests": ["Freezing/Golden"],
    "TallyingTests": ["Rating/Golden"],
    "TestSupport": ["Samples", "Servers"],
    "VerifiableVotingTests": ["Vectors"],
    "Wording": ["Catalogues"],
    "Ledger": ["Data"],
    "Proposing": ["Data"],
    "Deciding": ["Data"],
    "Delivering": ["Data"],
    "Casework": ["Data"],
    "Supervising": ["Data"],
    "Portal": ["Files"],
    "minsheng": ["Demo"],
    "PortalTests": ["Snapshots"],
]

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let arguments = Target.Dependency.product(
    name: "ArgumentParser",
    package: "swift-argument-parser"
)
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
    name: "minsheng",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Tallying", targets: ["Tallying"]),
        .executable(name: "minsheng", targets: ["minsheng"]),
        .executable(name: "minsheng-verify", targets: ["minsheng-verify"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        // Hummingbird's own, named for the in-process client of the tests.
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    ],
    targets: [
        // 0: C libraries of the system
        .systemLibrary(
            name: "CLibPQ",
            pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"])]
        ),
        .systemLibrary(
            name: "CSodium",
            pkgConfig: "libsodium",
            providers: [.apt(["libsodium-dev"])]
        ),
        .systemLibrary(
            name: "CZlib",
            pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"])]
        ),
        .systemLibrary(
            name: "CTurboJPEG",
            pkgConfig: "libturbojpeg",
            providers: [.apt(["libturbojpeg0-dev"])]
        ),
        .systemLibrary(
            name: "CPNG",
            pkgConfig: "libpng",
            providers: [.apt(["libpng-dev"])]
        ),
        .systemLibrary(
            name: "CQREncode",
            pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"])]
        ),
        .systemLibrary(
            name: "CCurl",
            pkgConfig: "libcurl",
            providers: [.apt(["libcurl4-openssl-dev"])]
        ),
        // Products of eight numbers at once, in C because Swift has no word for them.
        .target(name: "CIFMA"),
        // 1: the ground floor
        target("Tallying"),
        // The same sources are compiled for the browser as Embedded Swift (scripts/build-booth).
        .target(
            name: "BallotCore",
            exclude: excluded["BallotCore"] ?? [],
            swiftSettings: settings + [.treatWarning("EmbeddedRestrictions", as: .error)]
        ),
        // The archive of a verifiable ballot, and everything that anybody can check of it.
        target("VerifiableVoting", ["BallotCore", "CIFMA"]),
        target("Civics", ["CSodium"]),
        target("Wording", ["Civics"]),
        // What is wrong with a ballot or an archive, in words: for the program and the auditor's.
        target("VotingSentences", ["VerifiableVoting", "BallotCore", "Wording"]),
        target("Markup"),
        target("Sheets", ["Civics", "CZlib"]),
        target("Pictures", ["CTurboJPEG", "CPNG"]),
        target("QRCodes", ["CQREncode"]),
        target("Sending", ["Civics", "CCurl"]),
        target(
            "Database",
            ["CLibPQ", .product(name: "GRDB", package: "GRDB.swift"), logging]
        ),
        // 2: the one record
        target("Ledger", ["Database", "Civics", "CSodium"]),
        // 3: the acts, and below them what several of them share
        target("Casework", ["Ledger", "Database", "Civics"]),
        target(
            "Proposing",
            ["Ledger", "Database", "Civics", "Wording", "Sheets", "Pictures"]
        ),
        target(
            "Deciding",
            [
                "Proposing", "Ledger", "Database", "Sheets", "Civics", "Wording", "Tallying",
            ]
        ),
        target(
            "Delivering",
            [
                "Casework", "Deciding", "Proposing", "Ledger", "Database", "Sheets", "Pictures",
                "Civics",
            ]
        ),
        target(
            "Supervising",
            ["Casework", "Delivering", "Deciding", "Ledger", "Database", "Civics"]
        ),
        target(
            "Evaluating",
            [
                "Casework", "Proposing", "Deciding", "Delivering", "Ledger", "Database",
                "Tallying", "Civics", "Wording", "Sending",
            ]
        ),
        // 4: the web
        target(
            "Portal",
            [
                "Proposing", "Deciding", "Delivering", "Casework", "Supervising", "Evaluating",
                "Ledger", "Tallying", "Civics", "Wording", "Markup", "Sheets", "Pictures",
                "QRCodes", "Sending",
                hummingbird, logging,
            ]
        ),
        // 5: the program
        .executableTarget(
            name: "minsheng",
            dependencies: [
                "Portal", "Proposing", "Deciding", "Delivering", "Casework", "Supervising",
                "Evaluating", "Ledger", "Database", "Tallying", "Civics", "Wording", "Sheets",
                "Sending", "VotingSentences", "VerifiableVoting", "BallotCore",
                arguments,
                hummingbird, logging,
            ],
            exclude: excluded["minsheng"] ?? [],
            swiftSettings: settings
        ),
        // The auditor's program: as few parts as can be, so that anybody can build and read it.
        .executableTarget(
            name: "minsheng-verify",
            dependencies: ["VotingSentences", "VerifiableVoting", "BallotCore", "Wording"],
            swiftSettings: settings
        ),
        // Tests, and what several of them share
        .target(
            name: "DatabaseContract",
            dependencies: ["Database", "CLibPQ"],
            path: "Tests/DatabaseContract",
            swiftSettings: settings
        ),
        .target(
            name: "TestSupport",
            dependencies: [
                "DatabaseContract", "Database", "Portal", "Evaluating", "Supervising", "Casework",
                "Delivering", "Deciding", "Proposing", "Ledger",
                "Sheets", "Sending", "Civics", hummingbird, logging,
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ],
            path: "Tests/TestSupport",
            exclude: excluded["TestSupport"] ?? [],
            swiftSettings: settings
        ),
        .target(name: "Seeding", path: "Tests/Seeding", swiftSettings: settings),
        // A program of its own, whose instructions are counted for different secrets.
        .executableTarget(
            name: "SecretSteps",
            dependencies: ["BallotCore", "Seeding"],
            path: "Tests/SecretSteps",
            swiftSettings: settings
        ),
        tests("TallyingTests", ["Tallying", "Seeding"]),
        tests("BallotCoreTests", ["BallotCore", "Seeding"]),
        tests(
            "VerifiableVotingTests",
            ["minsheng-verify", "VerifiableVoting", "BallotCore", "Wording", "Seeding"]
        ),
        tests("CivicsTests", ["Civics", "Seeding"]),
        tests("WordingTests", ["Wording", "Civics"]),
        tests("MarkupTests", ["Markup", "Seeding"]),
        tests("SheetsTests", ["Sheets", "Civics", "Seeding"]),
        tests("PicturesTests", ["Pictures", "CTurboJPEG", "CPNG", "Seeding"]),
        tests("QRCodesTests", ["QRCodes"]),
        tests("SendingTests", ["Sending", "Civics", "TestSupport"]),
        tests("DatabaseTests", ["Database", "DatabaseContract", logging]),
        tests(
            "LedgerTests",
            ["Ledger", "Database", "DatabaseContract", "Civics", "TestSupport"]
        ),
        tests(
            "ProposingTests",
            [
                "Proposing", "Ledger", "Database", "DatabaseContract", "Sheets", "Pictures",
                "Civics", "Wording", "TestSupport", "Seeding",
            ]
        ),
        tests(
            "DecidingTests",
            [
                "Deciding", "Proposing", "Ledger", "Database", "DatabaseContract", "Sheets",
                "Tallying", "Civics", "Wording", "TestSupport",
            ]
        ),
        tests(
            "DeliveringTests",
            [
                "Delivering", "Casework", "Proposing", "Ledger", "Database", "DatabaseContract",
                "Pictures", "Sheets", "Civics", "TestSupport",
            ]
        ),
        tests(
            "CaseworkTests",
            [
                "Casework", "Ledger", "Database", "DatabaseContract", "Civics", "TestSupport",
            ]
        ),
        tests(
            "SupervisingTests",
            [
                "Delivering", "Supervising", "Casework", "Ledger", "Database", "DatabaseContract",
                "Civics", "TestSupport",
            ]
        ),
        tests(
            "EvaluatingTests",
            [
                "Evaluating", "Sending", "Proposing", "Delivering", "Ledger", "Database",
                "DatabaseContract",
                "Tallying", "Civics", "Wording", "TestSupport",
            ]
        ),
        tests(
            "PortalTests",
            [
                "Portal", "Evaluating", "Supervising", "Casework", "Delivering", "Deciding",
                "Proposing",
                "Ledger", "Database", "Tallying", "Sheets", "Sending", "Civics", "Wording",
                "Markup", "TestSupport", hummingbird, logging,
            ]
        ),
        tests(
            "CommandTests",
            [
                "minsheng", "Deciding", "Ledger", "Database", "DatabaseContract", "Tallying",
                "Sheets", "Civics", "Wording",
            ]
        ),
        .testTarget(
            name: "FuzzTests",
            dependencies: [
                "Tallying", "BallotCore", "VerifiableVoting", "Civics", "Sheets", "Pictures",
                "Seeding",
            ],
            path: "Tests/Long/FuzzTests",
            swiftSettings: settings
        ),
    ]
)
