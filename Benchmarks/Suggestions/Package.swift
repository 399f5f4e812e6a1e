// swift-tools-version: 6.2
import PackageDescription

// A package of its own around the same sources, through links: what is measured is `package`, not
// public, and builds here without the web server.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

func target(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        exclude: ["Wording": ["Catalogues"], "Ledger": ["Data"], "Proposing": ["Data"]][name] ?? [],
        swiftSettings: settings
    )
}

let package = Package(
    name: "suggestion-benchmark",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq"),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
        target("Civics", ["CSodium"]),
        target("Wording", ["Civics"]),
        target("Sheets", ["Civics", "CZlib"]),
        target(
            "Database",
            [
                "CLibPQ", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        target("Ledger", ["Database", "Civics", "CSodium"]),
        target("Proposing", ["Ledger", "Database", "Civics", "Wording", "Sheets"]),
        target("DatabaseContract", ["Database", "CLibPQ"]),
        target("Seeding"),
        .executableTarget(
            name: "SuggestionBenchmark",
            dependencies: [
                "Proposing", "Ledger", "Database", "DatabaseContract", "Sheets", "Civics",
                "Seeding",
            ],
            swiftSettings: settings
        ),
    ]
)
