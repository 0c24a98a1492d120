/// What the numbers of answers say.
enum HTTPStatus {
  /// The answer with a number, in a clause.
  static func sentence(_ status: Int) -> String {
    let meaning =
      switch status {
      case 401, 407: "it asks for a name and a password"
      case 402, 403, 451: "it refuses access"
      case 404: "there is no such page"
      case 410: "the publisher has ended it"
      case 429: "too many requests; it wants us to wait"
      case 500..<600: "the server has a problem"
      case 300..<400: "a redirect without an address"
      default: "unexpected"
      }
    return "the answer is \(status): \(meaning)"
  }
}
