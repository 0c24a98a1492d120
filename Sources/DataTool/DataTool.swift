import ArgumentParser

/// Builds what stands in `Data` from its sources, and measures it.
@main
struct DataTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "datatool",
    abstract: "Build the gazetteers and tagger weights in Data, and evaluate them.",
    subcommands: [
      BuildGazetteer.self, BuildWeapons.self, ExtractSources.self, Evaluate.self, DraftGold.self,
      TrainTagger.self, CheckTagger.self,
      EvaluateTagger.self,
    ]
  )
}
