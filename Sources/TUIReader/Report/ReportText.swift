import ReaderModel
import Text

/// Words of a report as HTML.
enum ReportText {
  /// Text without what HTML or a terminal would take for more than text.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in TerminalText.sanitised(text) {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }

  /// A link, if the address is one that a browser should follow; else the words.
  static func link(_ words: String, to address: String?) -> String {
    guard let address, address.hasPrefix("https://") || address.hasPrefix("http://") else {
      return escaped(words)
    }
    return "<a href=\"\(escaped(address))\">\(escaped(words))</a>"
  }

  /// How the page looks: on paper, in the light and in the dark.
  static let style = """
    :root{color-scheme:light dark;--ground:#fdfdfb;--text:#1c1c1c;--dim:#5a5a5a;--line:#d8d8d4;\
    --mark:#b3541e;--bar:#3b6ea5}
    @media (prefers-color-scheme:dark){:root{--ground:#16181b;--text:#e6e4de;--dim:#a3a29c;\
    --line:#33363b;--mark:#e08a52;--bar:#7aa7d8}}
    body{background:var(--ground);color:var(--text);font:16px/1.5 Georgia,serif;\
    max-width:62rem;margin:0 auto;padding:1.5rem;overflow-wrap:anywhere}
    h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0}
    h2{font-size:1.2rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line)}
    p.dim,td.dim,figcaption,small{color:var(--dim)}
    table{border-collapse:collapse;width:100%}
    th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;\
    border-bottom:1px solid var(--line)}
    th{font-weight:600}
    .n{text-align:right;font-variant-numeric:tabular-nums}
    .wide{overflow-x:auto}
    .bars th{width:55%;font-weight:400;overflow-wrap:normal}
    .bars .bar{width:35%}
    .bars svg{width:100%;height:.8rem}
    svg{width:100%;height:auto;fill:var(--bar)}
    svg text{fill:var(--dim);font:11px sans-serif}
    svg line{stroke:var(--line)}
    figure{margin:1rem 0}
    .columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1rem 2rem}
    .matrix{width:auto}
    .matrix td{min-width:2rem;padding:.2rem .4rem}
    .when{white-space:nowrap;color:var(--dim)}
    blockquote{margin:.8rem 0;padding-left:1rem;border-left:3px solid var(--line)}
    a{color:inherit;text-decoration-color:var(--mark)}
    ol li{margin:.3rem 0}
    @media print{body{max-width:none;padding:0;font-size:10.5pt}h2{break-after:avoid}\
    tr,blockquote,figure{break-inside:avoid}}
    """
}
