// GMime for Swift. Its own headers need GLib's, whose casts and types are macros that Swift can't import
// and whose flags SwiftPM refuses; the few functions used are declared here instead (GMime 3.0 and GLib
// 2.0, which keep their interface). Texts are UTF-8; who gets a `char *` frees it with tui_mail_free.

#ifndef TUIREADER_CMAIL_H
#define TUIREADER_CMAIL_H

#include <stddef.h>
#include <strings.h>

typedef struct tui_mail tui_mail;

void g_mime_init(void);
void *g_mime_stream_mem_new_with_buffer(const char *bytes, size_t count);
void *g_mime_parser_new_with_stream(void *stream);
void *g_mime_parser_construct_message(void *parser, void *options);
const char *g_mime_object_get_header(void *object, const char *name);
char *g_mime_utils_header_decode_text(void *options, const char *text);
void *g_mime_message_get_from(void *message);
int internet_address_list_length(void *list);
void *internet_address_list_get_address(void *list, int index);
const char *internet_address_get_name(void *address);
const char *internet_address_mailbox_get_addr(void *mailbox);
unsigned long internet_address_mailbox_get_type(void);
void *g_mime_part_iter_new(void *object);
int g_mime_part_iter_is_valid(void *iter);
int g_mime_part_iter_next(void *iter);
void *g_mime_part_iter_get_current(void *iter);
void g_mime_part_iter_free(void *iter);
void *g_mime_object_get_content_type(void *object);
const char *g_mime_content_type_get_media_subtype(void *type);
const char *g_mime_object_get_disposition(void *object);
unsigned long g_mime_text_part_get_type(void);
char *g_mime_text_part_get_text(void *part);
int g_type_check_instance_is_a(void *instance, unsigned long type);
char *g_strdup(const char *text);
void g_object_unref(void *object);
void g_free(void *memory);

/// Starts GMime; call it once before anything else.
static inline void tui_mail_start(void) { g_mime_init(); }

/// The message in `bytes`, which must outlive it; NULL if there is none. Release it with
/// tui_mail_release.
static inline tui_mail *tui_mail_parse(const char *bytes, size_t count) {
  void *stream = g_mime_stream_mem_new_with_buffer(bytes, count);
  void *parser = g_mime_parser_new_with_stream(stream);
  void *message = g_mime_parser_construct_message(parser, NULL);
  g_object_unref(parser);
  g_object_unref(stream);
  return (tui_mail *)message;
}

static inline void tui_mail_release(tui_mail *mail) { g_object_unref(mail); }

static inline void tui_mail_free(char *text) { g_free(text); }

/// The header `name` with its encoded words decoded, on one line; NULL if it is missing.
static inline char *tui_mail_header(tui_mail *mail, const char *name) {
  const char *raw = g_mime_object_get_header(mail, name);
  return raw ? g_mime_utils_header_decode_text(NULL, raw) : NULL;
}

/// The name of the first sender, empty if only the address is given; NULL if there is no sender.
static inline char *tui_mail_sender(tui_mail *mail, char **address) {
  void *list = g_mime_message_get_from(mail);
  *address = NULL;
  if (!list || internet_address_list_length(list) < 1) return NULL;
  void *first = internet_address_list_get_address(list, 0);
  if (g_type_check_instance_is_a(first, internet_address_mailbox_get_type())) {
    const char *own = internet_address_mailbox_get_addr(first);
    *address = own ? g_strdup(own) : NULL;
  }
  const char *name = internet_address_get_name(first);
  return g_strdup(name ? name : "");
}

/// Calls `visit` with every part that is text and no attachment, decoded, the outermost first, until it
/// returns 0. `type` is the subtype: `plain`, `html`.
static inline void tui_mail_visit(
    tui_mail *mail, void *context,
    int (*visit)(void *context, const char *type, const char *text)) {
  void *iter = g_mime_part_iter_new(mail);
  int goes_on = g_mime_part_iter_is_valid(iter);
  while (goes_on) {
    void *part = g_mime_part_iter_get_current(iter);
    const char *disposition = part ? g_mime_object_get_disposition(part) : NULL;
    int is_attached = disposition && strcasecmp(disposition, "attachment") == 0;
    if (part && !is_attached && g_type_check_instance_is_a(part, g_mime_text_part_get_type())) {
      void *type = g_mime_object_get_content_type(part);
      const char *subtype = type ? g_mime_content_type_get_media_subtype(type) : NULL;
      char *text = g_mime_text_part_get_text(part);
      if (text) {
        goes_on = visit(context, subtype ? subtype : "plain", text);
        g_free(text);
      }
    }
    if (goes_on) goes_on = g_mime_part_iter_next(iter);
  }
  g_mime_part_iter_free(iter);
}

#endif
