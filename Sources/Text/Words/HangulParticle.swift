/// Suffixes that Korean attaches to names.
package enum HangulParticle {
  /// Particles, and nouns that are attached to a country's name (`미국군`, `한국인`).
  private static let particles: Set<[UInt8]> = Set(
    ("의 은 는 이 가 을 를 과 와 에 로 도 만 군 인 산 제 형 식 발 행 측 어 에서 으로 에게 까지 부터 정부 대사 "
      + "국방 외교 대통령 국방부 외교부 총리 에는 에도 와의 과의 에서는 으로는 이나 보다 처럼 에서의 와는 과는 이며 이고 "
      + "에서도 에서만 으로도 로도 로는 까지도 에게는 에만 이라고 라고 이라는 라는")
      .split(separator: " ").map { Array($0.utf8) })

  /// The length of the longest one in bytes.
  package static let longest = particles.map(\.count).max() ?? 0

  /// Whether the bytes are one of these suffixes.
  package static func isParticle(_ bytes: ArraySlice<UInt8>) -> Bool {
    particles.contains(Array(bytes))
  }
}
