import Foundation

/// Measures all layers of the extractor on one core over a thousand articles, and spaCy's small
/// English pipeline if it is installed.
struct AnnotationBench {
  private static let section = "annotation"
  private static let most = 1000

  /// Reads the same JSON lines and prints the seconds that the pipeline took, without its start.
  private static let spacy = """
    import json, sys, time
    import spacy
    nlp = spacy.load("en_core_web_sm")
    texts = [json.loads(line)["text"] for line in open(sys.argv[1])]
    start = time.process_time()
    for text in texts:
        nlp(text)
    print(time.process_time() - start, file=open(sys.argv[2], "w"))
    """

  /// Ends with status 0 if the model is installed.
  private static let question = """
    import importlib.util, sys
    sys.exit(importlib.util.find_spec("en_core_web_sm") is None)
    """

  let place: Workplace

  func run(_ report: inout Report) throws {
    let sample = try articles()
    let own = try ProcessRun(
      place.program, ["annotate", "--jsonl"], environment: place.environment, input: sample.path)
    let empty = try ProcessRun(
      place.program, ["annotate", "--jsonl"], environment: place.environment,
      input: "/dev/null")
    let seconds = own.processorSeconds - empty.processorSeconds
    report.add(Self.section, "start, lists and weights included", empty.seconds * 1000, "ms")
    report.add(
      Self.section, "tokens a second of one processor, JSON included",
      Double(sample.tokens) / seconds, "")
    try beside(sample, seconds, &report)
  }

  private func beside(
    _ sample: (path: String, tokens: Int), _ own: Double, _ report: inout Report
  ) throws {
    let result = place.folder + "/spacy-seconds"
    let isThere =
      (try? ProcessRun(
        "/usr/bin/env", ["python3", "-c", Self.question],
        environment: place.environment)) != nil
    guard isThere else {
      return report.skip(
        Self.section, "spaCy is not installed: pip install spacy and its model en_core_web_sm")
    }
    _ = try ProcessRun(
      "/usr/bin/env", ["python3", "-c", Self.spacy, sample.path, result],
      environment: place.environment)
    let text = try String(contentsOfFile: result, encoding: .utf8)
    guard let seconds = Double(text.trimmingCharacters(in: .whitespacesAndNewlines)) else { return }
    report.add(
      Self.section, "spaCy en_core_web_sm, tokens a second", Double(sample.tokens) / seconds, "",
      remark: "ours ÷ this = \(ReportTable.number(seconds / own))")
  }

  /// The first generated articles, in the input format of `annotate`.
  private func articles() throws -> (path: String, tokens: Int) {
    let path = place.folder + "/annotate.jsonl"
    let writer = NewsWriter()
    var lines = ""
    var tokens = 0
    for number in 0..<min(Self.most, place.files.count) {
      let article = writer.article(number)
      tokens += article.tokenCount
      let line = try JSONSerialization.data(
        withJSONObject: ["id": "a\(number)", "text": article.text])
      lines += String(decoding: line, as: UTF8.self) + "\n"
    }
    try lines.write(toFile: path, atomically: true, encoding: .utf8)
    return (path, tokens)
  }
}
