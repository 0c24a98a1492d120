// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// `make fuzz` sets it: the suite of fuzz targets becomes a program that libFuzzer drives.
let isFuzzed = Context.environment["TUIREADER_FUZZ"] != nil

let fuzzing: Target =
  isFuzzed
  ? .executableTarget(
    name: "Fuzz", dependencies: ["ReaderModel"], path: "Tests/FuzzTests",
    exclude: ["Corpus", "Dictionaries", "ReplayTests.swift"], swiftSettings: settings)
  : .testTarget(
    name: "FuzzTests", dependencies: ["ReaderModel"],
    exclude: ["Corpus", "Dictionaries", "Fuzz.swift"],
    swiftSettings: settings)

let package = Package(
  name: "TUIReader",
  products: [
    .executable(name: "tuireader", targets: ["TUIReader"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CNcurses",
      providers: [.apt(["libncursesw5-dev"])]
    ),
    .systemLibrary(
      name: "CZlib",
      providers: [.apt(["zlib1g-dev"])]
    ),
    .target(
      name: "ReaderModel",
      dependencies: [
        "CZlib", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "TUIReader",
      dependencies: [
        "CNcurses",
        "ReaderModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    .target(name: "Evaluation", dependencies: ["ReaderModel"], swiftSettings: settings),
    .executableTarget(
      name: "DataTool",
      dependencies: [
        "Evaluation",
        "ReaderModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    .target(name: "PseudoTerminal", dependencies: ["ReaderModel"], swiftSettings: settings),
    .executableTarget(
      name: "Bench",
      dependencies: [
        "PseudoTerminal",
        "ReaderModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Benchmarks",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "Torture",
      dependencies: [
        "PseudoTerminal",
        "ReaderModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    fuzzing,
    .testTarget(
      name: "ReaderModelTests",
      dependencies: [
        "DataTool", "Evaluation", "ReaderModel", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      resources: [.copy("Fixtures")],
      swiftSettings: settings
    ),
    .testTarget(
      name: "BenchTests", dependencies: ["Bench", "PseudoTerminal"], swiftSettings: settings),
    .testTarget(
      name: "TUIReaderTests",
      dependencies: [
        "TUIReader",
        "PseudoTerminal",
        "ReaderModel",
        "Torture",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)
