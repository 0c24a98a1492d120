/// Words that stand in bylines, date lines and captions.
extension PageLexicon {
  static let agencies = PhraseSet(
    """
    reuters / yonhap / yonhap news / yonhap news agency / afp / agence france presse / ap
    associated press / the associated press / pap / polska agencja prasowa / tass / xinhua / dpa
    upi / bloomberg / bloomberg news / kyodo / kyodo news / ansa / efe / interfax / ukrinform / iar
    anadolu / anadolu agency / bbc / bbc news / cnn / npr / cbs news / nbc news / abc news / fox news
    al jazeera / politico / axios / onet / interia / defence24 / defence 24 / wp / rmf fm / tvn24 / tvn 24
    der spiegel / spiegel / le monde / le figaro / el país / die welt / jiji / ria novosti / belta / ctk / čtk
    unian / eurasianet / euronews / deutsche welle / dw / the economist / financial times / wikinews
    연합뉴스 / 뉴시스 / 뉴스1 / 뉴스 1 / 조선일보 / 중앙일보 / 동아일보 / 한겨레 / 경향신문 / 국방일보 / 한국일보
    kbs / mbc / sbs / ytn / jtbc / 노컷뉴스 / 오마이뉴스 / 이데일리 / 머니투데이 / 서울신문 / 세계일보 / 국민일보
    공동 / 공동취재 / 공동취재단 / joint press corps / pool photo / press pool / reuters connect
    getty / getty images / epa / epa efe / zuma / shutterstock / unsplash / wikimedia commons / flickr
    """)
  static let roles = PhraseSet(
    """
    staff / staff writer / staff reporter / staff writers / writer / reporter / correspondent
    editor / editors / chief / contributor / contributing / columnist / analyst / bureau / desk
    freelance / special to / agencies / wires / wire reports / press release / korespondent
    redaktor / redakcja / dziennikarz / dziennikarka / photographer / intern
    """)
  static let dateLabels = PhraseSet(
    """
    published / published on / published at / publication date / posted / posted on / date / on / at / time
    first published / created / created on / issued / released / release date / issue date / dated
    date published / published time / local time / local / as of / from / edt / hrs / hours / h
    opublikowano / opublikowany / publikacja / data publikacji / data / dodano / utworzono / data dodania
    dnia / z dnia / roku / r / godz / godzina / g / wydanie / data wydania
    입력 / 기사입력 / 기사 입력 / 등록 / 작성 / 승인 / 송고 / 송고시간 / 발행 / 게시 / 작성일 / 등록일 / 게재
    입력시간 / 발행일 / 일자 / 날짜 / 지면 / 면
    stand / veröffentlicht / veröffentlicht am / am / vom / uhr / erstellt / datum / publié / publié le / le / à
    publicado / publicado el / el / fecha / опубликовано / дата / г / в / опубліковано / pubblicato
    min / in
    """)
  static let dateFillers: Set = [
    "at", "on", "o", "um", "am", "à", "le", "el", "dnia", "r", "в", "г", "the", "a", "las", "godz",
  ]
  /// Words of `3 days ago`.
  static let spans: Set = [
    "ago", "minute", "minutes", "min", "mins", "hour", "hours", "day", "days", "week", "weeks",
    "temu", "dni", "vor", "stunden", "tagen", "전",
  ]
  static let updateLabels = PhraseSet(
    """
    updated / updated on / updated at / last updated / last updated on / update / modified
    last modified / last modified on / edited / last edited / last update / revised / date modified
    aktualizacja / zaktualizowano / ostatnia aktualizacja / zmodyfikowano / data aktualizacji
    수정 / 최종수정 / 최종 수정 / 업데이트 / 수정일 / 기사수정 / 최종업데이트
    aktualisiert / aktualisiert am / zuletzt aktualisiert / mis à jour / mis à jour le / modifié
    modifié le / actualizado / actualizado el / обновлено / оновлено
    """)
  static let photoWords: Set = [
    "photo", "photos", "photograph", "photographer", "photographs", "image", "images", "picture",
    "pictures", "pic", "credit", "credits", "courtesy", "fot", "foto", "zdjęcie", "zdj", "zdjęcia",
    "bild", "crédit", "crédits", "사진", "제공", "사진제공", "자료사진", "фото", "handout", "file",
    "graphic", "illustration", "source", "archiv", "archives", "getty",
    "afp", "epa", "fotografia", "autor", "źródło",
  ]
  static let captionMarkers = PhraseSet(
    """
    far right / far left / second from left / second from right / third from left / third from right
    from left / from right / left and / left to right / pictured / file photo / file picture
    seen here / shown here / this photo / this file photo / in this photo / in this image / in this picture
    this undated photo / in this photograph / photo shows / photo taken / image shows / this image
    z lewej / z prawej / od lewej / od prawej / na zdjęciu / zdjęcie ilustracyjne / zdjęcie archiwalne
    왼쪽 / 오른쪽 / 왼쪽에서 / 오른쪽에서 / 가운데 / 자료사진 / im bild / links / rechts / archivbild / sur la photo
    """)
}
