/// The window or line over the panes.
extension ScreenState {
  mutating func open(_ overlay: any Overlay) -> [Effect] {
    self.overlay = overlay
    return withOverlay { overlay, _ in overlay.open() } ?? []
  }

  mutating func update(_ action: OverlayAction) -> [Effect] {
    if case .edit(let edit) = action { return change(edit) }
    return withOverlay { $0.update(action, in: $1) } ?? []
  }

  /// Types letters into the line, as far as there is room.
  mutating func insert(_ letters: some Collection<Character>) -> [Effect] {
    changePrompt { $0.insert(letters) }
  }

  private mutating func change(_ edit: LineEdit) -> [Effect] {
    if edit == .deleteBackward, let overlay, overlay.isLeftByBackspace,
      overlay.prompt?.text.isEmpty == true
    {
      return update(.leave)
    }
    return changePrompt { $0.edit(edit) }
  }

  private mutating func changePrompt(_ body: (inout Prompt) -> Void) -> [Effect] {
    let effects = withOverlay { overlay, screen in
      guard let before = overlay.prompt else { return nil }
      var prompt = before
      body(&prompt)
      overlay.prompt = prompt
      return overlay.edited(before, in: screen)
    }
    return effects ?? []
  }

  /// Calls `body` with the window or line and obeys its requests; returns nil if there is none or
  /// `body` returns nil.
  mutating func withOverlay(
    _ body: (inout any Overlay, Surroundings) -> [ScreenRequest]?
  ) -> [Effect]? {
    let screen = surroundings
    guard var overlay else { return nil }
    // Cleared meanwhile, so that its lines are changed in place without a copy.
    self.overlay = nil
    let requests = body(&overlay, screen)
    self.overlay = overlay
    return requests.map { obey($0) }
  }
}
