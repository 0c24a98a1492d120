// Takes the place of ICU's data in the release program, as ICU's own stubdata does: a data file with an
// empty table of contents. Foundation brings 34 MB of locales, calendars and time zones, none of which
// the reader asks for: reading, folding and comparing texts and dates is its own.
#include <stdint.h>

struct data_file {
  uint16_t header_size;
  uint8_t magic[2];
  uint16_t info_size, reserved_word;
  uint8_t is_big_endian, charset_family, size_of_uchar, reserved_byte;
  uint8_t data_format[4], format_version[4], data_version[4];
  uint8_t padding[8];
  uint32_t count, reserved;
  uint64_t end[2];
};

extern const struct data_file no_icu_data;
const struct data_file no_icu_data __attribute__((aligned(16))) = {
  32, {0xda, 0x27}, 20, 0, 0, 0, 2, 0, {'C', 'm', 'n', 'D'}, {1}, {0}, {0}, 0, 0, {0}};
