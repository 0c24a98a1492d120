// All the C of TUIReader: ncurses with wide characters, and one shim for each thing that Swift
// cannot import (macros, variadics, mutable globals).

#ifndef TUIREADER_CNCURSES_H
#define TUIREADER_CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <malloc.h>
#include <ncurses.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// `stdscr` is a mutable global, which Swift 6 refuses.
static inline WINDOW *tui_stdscr(void) { return stdscr; }

// `newterm` wants libc's `stdin` and `stdout`, mutable globals as well. NULL when TERM is unknown.
//
// The window is as large as the terminal says, whatever LINES and COLUMNS claim: a screen of 30,000
// lines takes gigabytes. (`use_env(FALSE)` would do that too, but ncurses 6.4 then misses resizes.)
static inline SCREEN *tui_newterm(void) {
  unsetenv("LINES");
  unsetenv("COLUMNS");
  return newterm(NULL, stdout, stdin);
}

// `COLORS` and `COLOR_PAIRS` are mutable globals too.
static inline int tui_colours(void) { return COLORS; }
static inline int tui_colour_pairs(void) { return COLOR_PAIRS; }

// Behind a feature macro that Swift's Glibc module does not set.
extern int wcwidth(wchar_t letter);
static inline int tui_width(wchar_t letter) { return wcwidth(letter); }

// Attribute bits are macros.
static const attr_t TUI_BOLD = WA_BOLD;
static const attr_t TUI_DIM = WA_DIM;
static const attr_t TUI_UNDERLINE = WA_UNDERLINE;
static const attr_t TUI_REVERSE = WA_REVERSE;
static const attr_t TUI_ITALIC = WA_ITALIC;

// `setcchar` takes the colour pair through an opaque pointer for pairs past 255.
static inline int tui_put(int y, int x, const wchar_t *text, attr_t attributes, int pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, 0, &pair) == ERR) return ERR;
  return mvwadd_wch(stdscr, y, x, &cell);
}

// Mouse button masks are macros over macros.
static const mmask_t TUI_MOUSE_EVENTS =
    BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON1_CLICKED | BUTTON4_PRESSED | BUTTON5_PRESSED;
static inline int tui_is_click(mmask_t state) {
  return (state & (BUTTON1_PRESSED | BUTTON1_CLICKED)) != 0;
}
static inline int tui_is_wheel_up(mmask_t state) { return (state & BUTTON4_PRESSED) != 0; }
static inline int tui_is_wheel_down(mmask_t state) { return (state & BUTTON5_PRESSED) != 0; }

// Signal handlers may call only async-signal-safe C, which Swift can't promise.
//
// Both are `static` state of the one Swift file that calls `tui_guard`.
static inline struct termios *tui_saved_termios(void) {
  static struct termios saved;
  return &saved;
}
static int tui_signal_fd = -1;

// Asks the loop to end by writing the signal's number to the wake-up pipe.
static void tui_on_end_signal(int number) {
  unsigned char byte = (unsigned char)number;
  if (write(tui_signal_fd, &byte, 1) < 0) _exit(128 + number);
}

// On a crash, restores the terminal, prints one sentence, and raises the signal again.
static void tui_on_crash(int number) {
  static const char leave[] = "\033[?1000l\033[?1002l\033[?1006l\033[?2004l\033[?25h\033[0m\033[?1049l\033[23;0t";
  static const char sentence[] =
      "tuireader: stopped by an error of its own; every mark it showed is saved. "
      "Please report what you did.\n";
  tcsetattr(STDIN_FILENO, TCSANOW, tui_saved_termios());
  if (write(STDOUT_FILENO, leave, sizeof leave - 1) < 0) _exit(128 + number);
  if (write(STDERR_FILENO, sentence, sizeof sentence - 1) < 0) _exit(128 + number);
  signal(number, SIG_DFL);
  raise(number);
}

// Remembers the terminal's modes and takes the signals; call before `tui_newterm`, which then leaves
// these handlers alone.
static inline void tui_guard(int signal_fd) {
  tui_signal_fd = signal_fd;
  tcgetattr(STDIN_FILENO, tui_saved_termios());
  static const int ends[] = {SIGTERM, SIGHUP, SIGINT};
  static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  sigset_t taken;
  sigemptyset(&taken);
  sigaddset(&taken, SIGWINCH);  // ncurses takes this one
  action.sa_handler = tui_on_end_signal;
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
    sigaction(ends[i], &action, NULL);
    sigaddset(&taken, ends[i]);
  }
  sigprocmask(SIG_UNBLOCK, &taken, NULL);  // the parent may have blocked them
  action.sa_handler = tui_on_crash;
  action.sa_flags = SA_RESETHAND | SA_NODEFER;
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) sigaction(crashes[i], &action, NULL);
}

// Returns the memory of large queries to the system when it is freed. By default glibc would raise
// M_MMAP_THRESHOLD up to 32 MB (mallopt(3)) and keep a heap for each thread.
static inline void tui_bound_heap(void) {
  mallopt(M_MMAP_THRESHOLD, 256 * 1024);
  mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
  mallopt(M_ARENA_MAX, 2);
}

// The codeset's name ("UTF-8") behind a locale macro.
static inline const char *tui_codeset(void) { return nl_langinfo(CODESET); }

#endif
