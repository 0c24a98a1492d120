import Dispatch

extension Array where Element: Sendable {
  /// Maps each element by `transform` on all cores; keeps their order.
  package func concurrentMap<Value: Sendable>(
    _ transform: @Sendable (Element) -> Value
  ) -> [Value] {
    [Value](unsafeUninitializedCapacity: count) { values, initialised in
      // Every iteration writes its own element, and all have ended on return.
      nonisolated(unsafe) let places = values
      DispatchQueue.concurrentPerform(iterations: count) { index in
        places.initializeElement(at: index, to: transform(self[index]))
      }
      initialised = count
    }
  }
}
