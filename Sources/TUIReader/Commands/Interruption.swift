import Dispatch
import Foundation
import Synchronization

/// Whether the user pressed Ctrl-C. The current batch is still saved.
final class Interruption {
  private let flag: Flag
  private let watch: any DispatchSourceSignal

  init() {
    let flag = Flag()
    signal(SIGINT, SIG_IGN)
    watch = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    watch.setEventHandler { flag.isSet.store(true, ordering: .relaxed) }
    watch.resume()
    self.flag = flag
  }

  deinit {
    watch.cancel()
    signal(SIGINT, SIG_DFL)
  }

  /// ``isAsked`` for other threads.
  var question: @Sendable () -> Bool {
    { [flag] in flag.isSet.load(ordering: .relaxed) }
  }

  var isAsked: Bool { flag.isSet.load(ordering: .relaxed) }

  private final class Flag: Sendable {
    let isSet = Atomic(false)
  }
}
