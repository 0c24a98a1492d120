import ArgumentParser

/// Builds the files in `Data` from their sources, and evaluates them.
@main
struct DataTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "datatool",
    abstract: "Build the gazetteers and tagger weights in Data, and evaluate them.",
    subcommands: [
      BuildGazetteer.self, BuildWeapons.self, ExtractSources.self, Evaluate.self,
      EvaluateStories.self, EvaluateInsight.self, DraftGold.self,
      TrainTagger.self, CheckTagger.self,
      EvaluateTagger.self,
    ]
  )
}
