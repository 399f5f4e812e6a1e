// swift-tools-version: 6.2
import PackageDescription

// A package of its own around the same sources, through links: what is measured is `package`, not
// public, and builds here without the web server and the databases.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "alike-benchmark",
    platforms: [.macOS(.v15)],
    targets: [
        .systemLibrary(
            name: "CSodium",
            pkgConfig: "libsodium",
            providers: [.apt(["libsodium-dev"])]
        ),
        .target(name: "Civics", dependencies: ["CSodium"], swiftSettings: settings),
        .target(name: "Proposing", dependencies: ["Civics"], swiftSettings: settings),
        .executableTarget(
            name: "AlikeBenchmark",
            dependencies: ["Proposing", "Civics"],
            swiftSettings: settings
        ),
    ]
)
