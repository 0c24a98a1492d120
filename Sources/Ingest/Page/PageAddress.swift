import Foundation

/// Addresses on a page.
enum PageAddress {
  /// `address` as an absolute one, with the first of `bases` that makes it one; itself if none does.
  static func resolved(_ address: String, against bases: [String]) -> String {
    if address.hasPrefix("//") { return "https:" + address }
    guard !address.contains("://") else { return address }
    for base in bases where base.hasPrefix("http") {
      if let url = URL(string: address, relativeTo: URL(string: base)) { return url.absoluteString }
    }
    return address
  }

  /// The telling part of the host's name: `courier` of `https://www.courier.co.uk/…`; nil without a
  /// host.
  static func siteName(_ address: String) -> String? {
    guard let host = URL(string: address)?.host else { return nil }
    let labels: [Substring] = host.lowercased().split(separator: ".")
    return labels.dropLast().max { $0.count < $1.count }.map(String.init)
  }
}
