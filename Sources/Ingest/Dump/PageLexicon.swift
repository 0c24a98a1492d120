/// The words by which a news site's furniture shows, in the languages of the archive.
///
/// Collected by reading pages; phrases are compared word by word, without case and punctuation.
enum PageLexicon {
  static let rights = PhraseSet(
    """
    all rights reserved / rights reserved / wszelkie prawa zastrzeżone / prawa zastrzeżone
    alle rechte vorbehalten / tous droits réservés / todos los derechos reservados
    все права защищены / усі права захищені / 무단 전재 / 무단전재 / 저작권자 / 재배포 금지
    do not sell my personal information / may not be published broadcast rewritten or redistributed / reproduction without permission
    kopiowanie bez zgody / przedruk bez zgody / reproduction only / reprints by permission
    licencji creative commons / creative commons licence / creative commons license
    open government licence / with the written consent / without written consent / by permission only / reprinted with permission
    """)
  static let copyrightOpenings = PhraseSet(
    "copyright / copyrights / copyrighted / prawa autorskie /저작권 / авторские права")
  static let cookies = PhraseSet(
    "cookie / cookies / ciasteczka / ciasteczek / 쿠키 / tracking technologies / куки")
  static let consent = PhraseSet(
    """
    accept / agree / consent / consents / privacy / we use / this site uses / this website uses
    preferences / settings / by continuing / our partners / reject all / improve your experience
    zgoda / zgodę / zgadzasz / akceptuję / używamy / wykorzystuje / wykorzystujemy / korzystamy
    korzysta / polityka / polityce / ustawienia / prywatności / 동의 / 사용합니다 / 설정
    zustimmen / wir verwenden / einstellungen / akzeptieren / nous utilisons / accepter / nutzt
    """)
  static let related = PhraseSet(
    """
    other topics of interest / key updates / latest updates / keep reading / mentioned in this article / elsewhere on / more from this author
    polecane dla ciebie / read more / read also / read next / read full story / also read / see also / more on this
    more on this story / more about / more from / more stories / more news / more in / related
    related news / related articles / related stories / related story / related article
    related topics / related content / related coverage / related links / related posts
    you may also like / you might also like / you may like / recommended / recommended for you
    recommended stories / most read / most viewed / most popular / most shared / trending
    trending now / popular now / popular articles / top stories / latest news / latest stories
    printable version / editors picks / dont miss / up next / what to read next / next article / previous article
    previous / next / in other news / further reading / go deeper / watch / watch more
    czytaj też / czytaj także / czytaj również / czytaj więcej / zobacz też / zobacz także
    zobacz również / zobacz więcej / przeczytaj także / przeczytaj też / przeczytaj również
    polecane / polecamy / powiązane / powiązane artykuły / podobne artykuły / najczęściej czytane
    najnowsze / najnowsze wiadomości / warto przeczytać / więcej na ten temat / więcej o
    관련기사 / 관련 기사 / 관련뉴스 / 관련 뉴스 / 많이 본 뉴스 / 많이 본 기사 / 인기 기사 / 주요 뉴스
    주요뉴스 / 최신 뉴스 / 추천 기사 / 추천 뉴스 / 함께 본 기사 / 이전 기사 / 다음 기사 / 이전기사
    다음기사 / 인기뉴스 / 핫뉴스 / 더 보기 / 더보기
    mehr zum thema / lesen sie auch / lesen sie mehr / auch interessant / meistgelesen
    lire aussi / à lire aussi / sur le même sujet / lea también / te puede interesar / leia também
    читайте также / читайте по теме / материалы по теме / популярное / читайте також
    """)
  static let newsletter = PhraseSet(
    """
    join us on / looking to read / gain unlimited access / request access / already a client / thanks for reading / type your email / by subscribing / in a time of both misinformation
    newsletter / newsletters / privacy notice / newslettera / newsletterze / sign up for / sign up to / subscribe to
    subscribe now / subscribe for / subscribe today / in your inbox / to your inbox / email address
    your email / join our / follow us / follow our / get our / get the latest / download our app
    push notifications / support our journalism / become a member / create a free account
    already a subscriber / unlimited access / to continue reading / zapisz się / śledź nas
    obserwuj nas / dołącz do nas / dołącz do / bądź na bieżąco / polub nas / 구독하기 / 구독 신청
    뉴스레터 / 채널 추가 / 앱 다운로드 / 네이버에서 구독 / jetzt abonnieren / abonnez vous / подпишитесь
    """)
  static let sharing = PhraseSet(
    """
    click to share / click to print / click to email / opens in new window / like loading
    be the first to like / share this entry
    """)
  static let replies = PhraseSet(
    "thoughts on / thought on / responses to / leave a reply / comments on / komentarzy do")
  static let advertisement = PhraseSet(
    """
    advertisement / advertising / sponsored / sponsored content / promoted / promoted content / ad
    ads / ads by google / story continues below advertisement / story continues below
    article continues below / article continues below advertisement / continue reading
    continue reading below / scroll to continue / scroll to continue with content
    advertisement scroll to continue / paid content / remove ads / reklama / materiał sponsorowany
    artykuł sponsorowany / dalsza część artykułu pod reklamą / ciąg dalszy pod reklamą
    dalsza część tekstu pod reklamą / 광고 / 전체광고 / anzeige / werbung / publicité / publicidad
    реклама
    """)
  static let tags = PhraseSet(
    """
    explore more on these topics / more on this topic / tag / tags / tagged / topics / topic / keywords / key words / categories / category / filed under
    posted in / tagi / słowa kluczowe / kategorie / kategoria / tematy / 태그 / 키워드 / 해시태그
    schlagwörter / schlagworte / themen / mots clés / etiquetas / теги / метки / ключевые слова
    """)
  static let release = PhraseSet(
    """
    for immediate release / press release / news release / media release / media advisory
    embargoed until / komunikat prasowy / informacja prasowa / 보도자료 / pressemitteilung
    communiqué de presse / immediate release / release no / release number
    """)
  static let contact = PhraseSet(
    """
    media contact / media contacts / press contact / press contacts / media inquiries
    media enquiries / press office contact / for media inquiries / for press inquiries
    for media enquiries / for further information please contact / for further information contact
    for more information please contact / for more information contact / for more information visit
    for more information / notes to editors / contact us / contact / contacts / contact information
    public affairs contact / kontakt dla mediów / kontakt / biuro prasowe / 문의 / 담당자 / 연락처
    제보 / 기사제보 / pressekontakt / contact presse / editing by / send tips
    """)
  static let about = PhraseSet(
    """
    this article is more than / comments have to be / comments must be / comments are moderated / comments are closed
    acquire licensing rights / purchase licensing rights / reuse this content / an official website of / heres how you know / official websites use / our code of / our standards / our standards the thomson reuters trust principles / about the author / about the authors / about the writer / about this site / about us
    the views expressed / the opinions expressed / views expressed / o autorze / o autorach / o nas
    o autorce / corrections / send feedback / report a typo / report an error / zgłoś błąd
    zauważyłeś błąd / the writer is / the author is / 기자 소개 / 기자 프로필 / über den autor
    """)
  static let endMarks = PhraseSet("end / ends / 30 / koniec / 끝 / ende / fin / the end")
}
