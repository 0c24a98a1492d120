import ReaderModel

/// The manual page tuireader(1), in the mdoc language.
struct ManualPage {
  /// The commands and their options.
  let program: CommandSummary

  private static let date = "November 30, 2026"

  /// The page's source.
  var text: String {
    """
    .\\" Written by `make manual`; do not edit.
    .Dd \(Self.date)
    .Dt TUIREADER 1
    .Os
    .Sh NAME
    .Nm tuireader
    .Nd read a news archive by who, where and what it is about
    .Sh SYNOPSIS
    .Nm
    .Op Fl -archive Ar path
    .Op Ar query
    .Nm
    .Op Fl -archive Ar path
    .Ar command
    .Op Ar options
    .Sh DESCRIPTION
    \(Self.paragraphs(program.discussion ?? ""))
    .Sh COMMANDS
    Every command that works on an archive takes
    .Fl -archive Ar path .
    Results go to the standard output, messages to the standard error.
    .Bl -tag -width 6n
    \(commands)
    .El
    .Sh KEYS
    \(keys)
    .Sh QUERY LANGUAGE
    The reader, the command line,
    .Cm facets
    and
    .Cm export
    take the same queries.
    \(queryLanguage)
    \(Self.closing)
    """
  }

  private var commands: String {
    let shown = (program.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    return shown.map(command).joined(separator: "\n")
  }

  private func command(_ command: CommandSummary) -> String {
    let common = ["archive", "version", "help"]
    let own = (command.arguments ?? []).filter { argument in
      argument.shouldDisplay && !(argument.names ?? []).contains { common.contains($0.name) }
    }
    let positional = own.filter { $0.kind == "positional" }
    let options = own.filter { $0.kind != "positional" }
    var lines = [".It Cm \(command.commandName)" + positional.map(Self.placeholder).joined()]
    lines.append(Self.escaped(command.abstract ?? ""))
    if let discussion = command.discussion { lines += [".Pp", Self.paragraphs(discussion)] }
    if !options.isEmpty {
      lines += [".Bl -tag -width 6n"] + options.flatMap(Self.option) + [".El"]
    }
    return lines.joined(separator: "\n")
  }

  private static func placeholder(_ argument: CommandSummary.Argument) -> String {
    let name = (argument.valueName ?? "").lowercased() + (argument.isRepeating ? " ..." : "")
    return argument.isOptional ? " Op Ar \(name)" : " Ar \(name)"
  }

  private static func option(_ argument: CommandSummary.Argument) -> [String] {
    let value = argument.kind == "option" ? " Ar \(argument.valueName ?? "")" : ""
    let names = (argument.names ?? []).map { "Fl \($0.dashed)" }.joined(separator: " , ")
    var help = argument.abstract ?? ""
    if let values = argument.allValues, !values.isEmpty {
      help += " One of " + values.joined(separator: ", ") + "."
    }
    if let value = argument.defaultValue, !value.isEmpty { help += " The default is \(value)." }
    return [".It \(names)\(value)", escaped(help)]
  }

  private var keys: String {
    KeyBindings.standard.helpSections.map { section in
      Self.section(section.title, section.entries.map { ($0.form, $0.help) })
    }
    .joined(separator: "\n")
  }

  private var queryLanguage: String {
    QueryLanguage.Group.allCases.map { group in
      let rows = QueryLanguage.rows.filter { $0.group == group }
      return Self.section(
        group.rawValue, rows.map { ($0.examples.joined(separator: "   "), $0.meaning) })
    }
    .joined(separator: "\n")
  }

  /// A heading with a list of inputs and what they do.
  private static func section(_ heading: String, _ rows: [(String, String)]) -> String {
    ".Ss \(quoted(heading))\n.Bl -tag -width 6n\n"
      + rows.map { ".It Li \(quoted($0.0))\n\(escaped($0.1))\n" }.joined() + ".El"
  }
}

extension ManualPage {
  /// Escapes text so that no line of it is a request.
  static func escaped(_ text: String) -> String {
    let plain = ascii(text)
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }

  /// Quotes one argument of a request, keeping its spaces.
  static func quoted(_ text: String) -> String {
    "\"" + ascii(text).replacing("\"", with: "\"\"") + "\""
  }

  /// The text with every character beyond ASCII as its number, which all formatters understand.
  private static func ascii(_ text: String) -> String {
    text.replacing("\\", with: "\\e").unicodeScalars.map { scalar in
      guard !scalar.isASCII else { return String(scalar) }
      let number = String(scalar.value, radix: 16, uppercase: true)
      return "\\[u\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)]"
    }
    .joined()
  }

  /// Formats paragraphs of plain text; shows indented ones verbatim.
  static func paragraphs(_ text: String) -> String {
    text.split(separator: "\n\n").map { paragraph in
      paragraph.hasPrefix(" ")
        ? ".Bd -literal -offset indent\n"
          + paragraph.split(separator: "\n").map { escaped(String($0.drop { $0 == " " })) }
          .joined(separator: "\n") + "\n.Ed"
        : escaped(String(paragraph))
    }
    .joined(separator: "\n.Pp\n")
  }
}
