import Dispatch

extension Array where Element: Sendable {
  /// What `transform` makes of each element, worked out on all cores, in the order of the elements.
  package func concurrentMap<Value: Sendable>(
    _ transform: @Sendable (Element) -> Value
  ) -> [Value] {
    [Value](unsafeUninitializedCapacity: count) { values, initialised in
      // Every iteration writes a place of its own, and all have ended when this returns.
      nonisolated(unsafe) let places = values
      DispatchQueue.concurrentPerform(iterations: count) { index in
        places.initializeElement(at: index, to: transform(self[index]))
      }
      initialised = count
    }
  }
}
