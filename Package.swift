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

/// What the programs are made of, from the lowest up; an arrow never goes up.
let modules: [Target.Dependency] = [
  "Text", "ReaderModel", "Settings", "Ingest", "Feeds", "Entities", "Insight", "Archive",
]

let fuzzing: Target =
  isFuzzed
  ? .executableTarget(
    name: "Fuzz", dependencies: modules, path: "Tests/FuzzTests",
    exclude: ["Corpus", "Dictionaries", "ReplayTests.swift"], swiftSettings: settings)
  : .testTarget(
    name: "FuzzTests", dependencies: modules,
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
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
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
    .systemLibrary(
      name: "CGumbo",
      pkgConfig: "gumbo",
      providers: [.apt(["libgumbo-dev"])]
    ),
    .systemLibrary(
      name: "CXML",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    .systemLibrary(
      name: "CCurl",
      pkgConfig: "libcurl",
      providers: [.apt(["libcurl4-openssl-dev"])]
    ),
    .systemLibrary(
      name: "CArchive",
      providers: [.apt(["libarchive-dev"])]
    ),
    .systemLibrary(
      name: "CMail",
      providers: [.apt(["libgmime-3.0-dev"])]
    ),
    .target(name: "Text", swiftSettings: settings),
    .target(name: "ReaderModel", dependencies: ["Text"], swiftSettings: settings),
    .target(
      name: "Settings", dependencies: ["ReaderModel", "Text", "TOMLKit"], swiftSettings: settings),
    .target(
      name: "Ingest",
      dependencies: [
        "CArchive", "CGumbo", "CMail", "CXML", "ReaderModel", "Text", "Yams", "TOMLKit",
      ],
      swiftSettings: settings),
    .target(
      name: "Feeds", dependencies: ["CCurl", "Ingest", "ReaderModel", "Text"],
      swiftSettings: settings),
    .target(name: "Entities", dependencies: ["ReaderModel", "Text"], swiftSettings: settings),
    .target(
      name: "Insight", dependencies: ["Entities", "ReaderModel", "Text"], swiftSettings: settings),
    .target(
      name: "Archive",
      dependencies: [
        "CZlib", "ReaderModel", "Text", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "TUIReader",
      dependencies: modules + [
        "CNcurses", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "Evaluation", dependencies: ["Entities", "Ingest", "Insight", "ReaderModel", "Text"],
      swiftSettings: settings),
    .executableTarget(
      name: "DataTool",
      dependencies: [
        "Archive", "Entities", "Evaluation", "Ingest", "Insight", "ReaderModel", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    .target(name: "LoopbackServer", dependencies: ["ReaderModel"], swiftSettings: settings),
    .target(
      name: "PseudoTerminal", dependencies: ["ReaderModel", "Text"], swiftSettings: settings),
    .executableTarget(
      name: "Bench",
      dependencies: modules + [
        "PseudoTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Benchmarks",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "Torture",
      dependencies: modules + [
        "LoopbackServer", "PseudoTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    fuzzing,
    .testTarget(
      name: "ReaderModelTests",
      dependencies: modules + [
        "DataTool", "Evaluation", "LoopbackServer", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      resources: [.copy("Fixtures")],
      swiftSettings: settings
    ),
    .testTarget(
      name: "BenchTests", dependencies: ["Bench", "PseudoTerminal"], swiftSettings: settings),
    .testTarget(
      name: "TUIReaderTests",
      dependencies: modules + [
        "TUIReader",
        "LoopbackServer",
        "PseudoTerminal",
        "Torture",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)
