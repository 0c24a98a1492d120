import Testing

@testable import Ingest
@testable import ReaderModel

/// Text that is no article is told by its form, and no article is taken for such text.
@Suite struct PlainTextKindTests {
  @Test(arguments: [
    (
      "a configuration file",
      "127.0.0.1\tlocalhost\n::1\tip6-localhost ip6-loopback\nfe00::0\tip6-localnet\n"
    ),
    (
      "a configuration file",
      "# See sshd_config(5) for what these mean.\nport = 22\nlisten = 0.0.0.0\n\n[auth]\nroot = no\n"
    ),
    ("a configuration file", "name: reader\nversion: 3\nsteps:\n  run: make test\n  path: a/b\n"),
    ("a configuration file", "PATH_MAX 4096\n# how long\nPASS_MAX_DAYS 99999\nPASS_MIN_DAYS 0\n"),
    (
      "source code",
      """
      import os, sys
      from a.b import c

      class Reader(object):
          def __init__(self, path):
              self.path = path
          def read(self):
              # Reads the whole file, whatever its size is, and gives it back as a text to the caller.
              return open(self.path).read()
      """
    ),
    (
      "source code",
      """
      /*
       * Copyright (C) 2020 Somebody
       */
      #include <stdio.h>
      int main(int argc, char **argv) {
        for (int i = 0; i < argc; i++) {
          printf("%s\\n", argv[i]);
        }
        return 0;
      }
      """
    ),
    ("source code", ".head { color: red; }\n.body > p {\n  margin: 0 auto;\n  width: 3em;\n}\n"),
    ("source code", "SELECT a.b, c.d\nFROM t_one a JOIN t_two c ON a.id = c.id\nWHERE a.x > 3;\n"),
    (
      "a log",
      "Jul 31 16:04:00 host a[12]: begun\nJul 31 16:04:01 host a[12]: ended\n"
        + "Jul 31 16:04:09 host kernel: out of memory again\n"
    ),
    (
      "a log",
      "2023-07-31 16:04:00,123 INFO the server has started and waits for more\n"
        + "2023-07-31 16:04:01,523 WARN the server has no place on the disk\n"
        + "2023-07-31 16:05:00,000 INFO the server has stopped and is gone now\n"
    ),
    (
      "a table of values",
      "id,name,price,stock\n1,apple,0.5,12\n2,\"pear, green\",0.7,3\n3,fig,1,0\n"
    ),
    (
      "a configuration file",
      "# This file sets what happens by default on the host.\n# It is read once.\n\n#port = 22\n#a = b\n"
    ),
    (
      "source code",
      """
      /*
       * Licensed under the terms that stand in the file beside this one, which you may read.
       * Nobody warrants anything about it, whatever may happen to whom and when.
       */
      #define A_B 1
      extern int a_b(const char *c);
      typedef struct a_b { int c; } a_c;
      """
    ),
    (
      "a table of values",
      "1, 7919\n2, 15838\n3, 23757\n4, 31676\n5, 39595\n6, 47514\n7, 55433\n8, 63352\n9, 71271\n10, 79190\n11, 87109"
    ),
    ("a table of values", "# two words\n# more\na\tb\tc\n1\t2\t3\n4\t5\t6\n"),
    ("a table of values", "a\tb\tc\n1\t2\t3\n4\t5\t6\n"),
    (
      "a table of values",
      "# services\nssh\t\t22/tcp\t\t# Remote login\ntime\t\t37/udp\t\ttimserver\nsmtp\t\t25/tcp\t\tmail\n"
    ),
    (
      "a configuration file",
      "UUID=1-2  /      ext4  errors=ro  0  1\nUUID=3-4  /home  ext4  defaults   0  2\n/swap     none   swap  sw         0  0\n"
    ),
    ("a heading or comment without a text", "# UNCONFIGURED FSTAB FOR BASE SYSTEM\n"),
    ("source code", "echo hi\nls -la\n"), ("source code", "set -e\nmake all\n"),
    ("source code", "for i in 1 2 3; do\n  echo $i\ndone\n"),
    ("a configuration file", "# Which host comes first.\nmulti on\n"),
    (
      "a table of values",
      "# What the numbers of frames mean, in the words of those who gave them out.\n"
        + "IPv4\t\t0800\tip ip4\t# Internet protocol, the fourth version of it\n"
        + "ARP\t\t0806\tether-arp\t# Resolves the addresses of the hosts nearby\n"
        + "RARP\t\t8035\t\t# Resolves them the other way round if asked\n"
    ),
    ("source code", "import os\nprint(os.getcwd())\n"),
    ("source code", "set -eu\ncd \"$1\"\n"), ("source code", "window.ITEMS = {\"a\":[1,2]};"),
    ("a configuration file", "name: reader\nversion: 3\n"),
    ("a configuration file", "[a]\nb = 1\n"),
    ("a configuration file", "on:\n  push:\njobs:\n  - name: Build it all\n  - uses: a/b\n"),
    (
      "a configuration file",
      "prefix=/usr\nlibdir=${prefix}/lib\n\nName: Reader\nDescription: Reads the news of a day\nVersion: 3\n"
    ),
    ("a table of values", "id,name,price,stock\n1,apple,0.5,12\n"), ("a list of words", "12.5\n"),
    ("a table of values", "root:x:0:0:root:/root:/bin/sh\na:x:1:1::/:/no\nb:x:2:2::/:/no\n"),
  ])
  func whatIsNoArticleIsNamed(kind: String, text: String) {
    #expect(PlainTextKind.kind(of: text) == kind)
  }

  @Test(arguments: [
    // A brief of two sentences.
    "Harbour opens\n\nThe harbour opened on Monday. Nobody was hurt.\n",
    "By Nora Feldt\nHarbour opens\n31 July 2023\nThe harbour opened on Monday.\n",
    "U.S. wins vote\nMore soon\n", "Ships wait (again)\nfog in the harbour\n",
    "Ships wait for the wind\n", "안개\n",
    "Fog in the harbour  Ships wait\nThe harbour was closed.\nNobody was hurt.\n",
    // Wrapped at 30 columns.
    "The harbour opened again on\nMonday after the longest storm\nin forty years, its master\nsaid.\n",
    // Headlines with a text each.
    "Fog\nShips wait.\nIce\nShips stay.\nSun\nShips go.\n",
    "항구가 다시 열렸다\n\n국방부는 24일 폴란드와 협의체를 구성하기로 했다.\n이날 회의가 열렸다.\n",
    "港が再び開いた\n\n月曜日、四十年ぶりの嵐のあと港が再び開いた。\n負傷者はなかった。\n",
    "港口重新开放\n\n星期一，四十年来最长的风暴过后，港口重新开放。\n无人受伤。\n",
    "الميناء يفتح\n\nفتح الميناء يوم الاثنين بعد أطول عاصفة.\nلم يصب أحد.\n",
    // Results with names and numbers.
    "Results\nPoland 3, Korea 2\nNorway 1, Spain 1\nItaly 0, France 4\nMore games follow on Sunday.\n",
    // An interview; an address in the text; hash tags below.
    "Q: Are you tired?\nNora: I am not.\nQ: Why?\nNora: Because the ships have come at last.\n",
    "Fog\nWrite to nora@courier.example or see https://courier.example/fog.\n#fog #ships #harbour\n",
    "FOG — Ships wait (again); “nobody knows why,” says K. Holm; others: “We do.”\nMore: 3/4.\nEnd.\n",
    "• Fog in the harbour\n• Ice on the river\n• Sun over the town\n* Rain later\n",
    "EUR/USD 1.08, up 0.3%\nGold $1,950 (-0.5%)\nOil $80.1 a barrel\nShares fell in early trade.\n",
  ])
  func anArticleIsTaken(text: String) {
    #expect(PlainTextKind.kind(of: text) == nil)
  }
}
