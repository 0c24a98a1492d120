// libcurl, and a shim for each of its functions with variable arguments, which Swift cannot import.

#ifndef TUIREADER_CCURL_H
#define TUIREADER_CCURL_H

#include <curl/curl.h>

typedef size_t (*tui_curl_receiver)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode tui_curl_start(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }
static inline CURLcode tui_curl_set_number(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode tui_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode tui_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode tui_curl_set_headers(CURL *handle, struct curl_slist *value) {
  return curl_easy_setopt(handle, CURLOPT_HTTPHEADER, value);
}
static inline CURLcode tui_curl_set_receiver(CURL *handle, CURLoption option, tui_curl_receiver value) {
  return curl_easy_setopt(handle, option, value);
}
static inline long tui_curl_status(CURL *handle) {
  long status = 0;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
  return status;
}
// The transfer that a finished message is about, and how it ended.
static inline CURL *tui_curl_finished(CURLM *multi, CURLcode *code) {
  int left = 0;
  CURLMsg *message = NULL;
  while ((message = curl_multi_info_read(multi, &left))) {
    if (message->msg != CURLMSG_DONE) continue;
    *code = message->data.result;
    return message->easy_handle;
  }
  return NULL;
}
static inline CURLMcode tui_curl_multi_set_number(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}
// Only http and https, whatever a URL says.
static inline CURLcode tui_curl_only_web(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075500
  return curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  return curl_easy_setopt(handle, CURLOPT_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS);
#endif
}

#endif
