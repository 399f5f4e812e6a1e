// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that what it needs never reaches the product.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "minsheng", path: "..")],
    targets: [
        .executableTarget(
            name: "TallyBenchmark",
            dependencies: [.product(name: "Tallying", package: "minsheng")]
        )
    ]
)
