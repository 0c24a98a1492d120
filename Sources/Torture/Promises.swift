/// All promises, in the order of the table.
enum Promises {
  static let all: [any Promise.Type] = [
    KilledImport.self, KilledReannotation.self, KilledRenewal.self, KilledBackup.self,
    KilledReader.self,
    KilledRuling.self, KilledNotes.self, SharedArchive.self, SimultaneousMakers.self,
    WrongFile.self,
    ReadOnlyArchive.self, FullDisk.self, ReplacedArchive.self, EndSignal.self,
    KilledFetch.self, HalfLog.self, DamagedFile.self,
  ]
}
