// Block formats, bit by bit: against blocks built here from the definition of each format (fields first, then
// their bits, which is the opposite direction of the decoder), and against rows decoded by the `gguf` Python
// package (scripts/gguf/make_fixture.py writes them).
#include <algorithm>
#include <cstring>
#include <fstream>
#include <map>

#include "random_model.h"

namespace unmask::test {
namespace {

struct Format {
  const char* name;
  DType type;
};
constexpr Format kFormats[] = {{"F32", DType::f32},      {"F16", DType::f16},   {"BF16", DType::bf16},
                               {"Q8_0", DType::q8_0},    {"Q4_0", DType::q4_0}, {"Q4_1", DType::q4_1},
                               {"Q5_0", DType::q5_0},    {"Q5_1", DType::q5_1}, {"Q4_K", DType::q4_k},
                               {"Q5_K", DType::q5_k},    {"Q6_K", DType::q6_k}, {"IQ4_NL", DType::iq4_nl},
                               {"IQ4_XS", DType::iq4_xs}};

uint32_t bits_of(float x) {
  uint32_t bits;
  std::memcpy(&bits, &x, 4);
  return bits;
}

// Bits of fields, put anywhere in a block.
struct Writer {
  std::vector<uint8_t> bytes;

  explicit Writer(size_t size) : bytes(size, 0) {}
  // `count` bits of `value` from bit `bit` of byte `byte` on, in the same byte.
  void put(size_t byte, int bit, int count, int value) {
    CHECK(byte < bytes.size() && bit + count <= 8 && value >= 0 && value < 1 << count) << "the test's field";
    bytes[byte] = static_cast<uint8_t>(bytes[byte] | value << bit);
  }
  // A finite half of any sign and size, subnormal ones as well; returns its value.
  double put_half(size_t byte, Random& random) {
    const int sign = random.below(2), exponent = random.below(31), mantissa = random.below(1024);
    put(byte, 0, 8, mantissa & 255);
    put(byte + 1, 0, 8, mantissa >> 8 | exponent << 2 | sign << 7);
    const double size =
        exponent == 0 ? std::ldexp(mantissa, -24) : std::ldexp(1024 + mantissa, exponent - 25);
    return sign ? -size : size;
  }
};

struct Block {
  std::vector<uint8_t> bytes;
  std::vector<double> values;  // exact: no product or sum of a block needs more than 53 bits
};

const int kTable[16] = {-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113};

// 32 values of four or five bits, with a minimum or centred.
Block small_block(DType type, Random& random) {
  const bool five = type == DType::q5_0 || type == DType::q5_1;
  const bool with_min = type == DType::q4_1 || type == DType::q5_1;
  Writer w(2 + (with_min ? 2 : 0) + (five ? 4 : 0) + 16);
  const double d = w.put_half(0, random);
  const double m = with_min ? w.put_half(2, random) : 0;
  const size_t high = with_min ? 4 : 2, low = high + (five ? 4 : 0);
  std::vector<double> values;
  for (int j = 0; j < 32; j++) {
    const int q = random.below(five ? 32 : 16);
    w.put(low + static_cast<size_t>(j % 16), j < 16 ? 0 : 4, 4, q % 16);
    if (five) w.put(high + static_cast<size_t>(j / 8), j % 8, 1, q / 16);
    if (type == DType::iq4_nl)
      values.push_back(d * kTable[q]);
    else
      values.push_back(with_min ? d * q + m : d * (q - (five ? 16 : 8)));
  }
  return {w.bytes, values};
}

Block q8_0_block(Random& random) {
  Writer w(34);
  const double d = w.put_half(0, random);
  std::vector<double> values;
  for (size_t j = 0; j < 32; j++) {
    const int q = random.below(256) - 128;
    w.put(2 + j, 0, 8, q & 255);
    values.push_back(d * q);
  }
  return {w.bytes, values};
}

// Q4_K and Q5_K: eight groups of 32 with a scale and a minimum of six bits each.
Block k_block(DType type, Random& random) {
  const bool five = type == DType::q5_k;
  Writer w(five ? 176 : 144);
  const double d = w.put_half(0, random), dmin = w.put_half(2, random);
  const size_t scales = 4, high = 16, low = five ? 48 : 16;
  std::vector<double> values;
  for (size_t g = 0; g < 8; g++) {
    const int scale = random.below(64), min = random.below(64);
    if (g < 4) {
      w.put(scales + g, 0, 6, scale);
      w.put(scales + 4 + g, 0, 6, min);
    } else {
      w.put(scales + 4 + g, 0, 4, scale % 16);
      w.put(scales + 4 + g, 4, 4, min % 16);
      w.put(scales + g - 4, 6, 2, scale / 16);
      w.put(scales + g, 6, 2, min / 16);
    }
    for (size_t l = 0; l < 32; l++) {
      const int q = random.below(five ? 32 : 16);
      w.put(low + 32 * (g / 2) + l, g % 2 == 0 ? 0 : 4, 4, q % 16);
      if (five) w.put(high + l, static_cast<int>(g), 1, q / 16);
      values.push_back(d * scale * q - dmin * min);
    }
  }
  return {w.bytes, values};
}

Block q6_k_block(Random& random) {
  Writer w(210);
  const double d = w.put_half(208, random);
  std::vector<double> values;
  int scale = 0;
  for (size_t i = 0; i < 256; i++) {
    if (i % 16 == 0) {
      scale = random.below(256) - 128;
      w.put(192 + i / 16, 0, 8, scale & 255);
    }
    const int q = random.below(64);
    const size_t half = i / 128, l = i % 32;
    const int quarter = static_cast<int>(i % 128 / 32);
    // ql[l], ql[l + 32], then the high nibbles of the same two.
    w.put(64 * half + l + (quarter == 1 || quarter == 3 ? 32 : 0), quarter < 2 ? 0 : 4, 4, q % 16);
    w.put(128 + 32 * half + l, 2 * quarter, 2, q / 16);
    values.push_back(d * scale * (q - 32));
  }
  return {w.bytes, values};
}

Block iq4_xs_block(Random& random) {
  Writer w(136);
  const double d = w.put_half(0, random);
  std::vector<double> values;
  for (size_t g = 0; g < 8; g++) {
    const int scale = random.below(64);
    w.put(4 + g / 2, g % 2 == 0 ? 0 : 4, 4, scale % 16);
    w.put(2 + g / 4, static_cast<int>(2 * (g % 4)), 2, scale / 16);
    for (size_t j = 0; j < 32; j++) {
      const int q = random.below(16);
      w.put(8 + 16 * g + j % 16, j < 16 ? 0 : 4, 4, q);
      values.push_back(d * (scale - 32) * kTable[q]);
    }
  }
  return {w.bytes, values};
}

Block plain_block(DType type, Random& random) {
  if (type == DType::f16) {
    Writer w(2);
    const double value = w.put_half(0, random);
    return {w.bytes, {value}};
  }
  // The upper half of a float32 is a bfloat16; exponent 255 is left out, NaN has tests of its own.
  const uint32_t bits = (random.next() & 1) << 31 | static_cast<uint32_t>(random.below(255)) << 23 |
                        static_cast<uint32_t>(random.below(1 << 23));
  const uint32_t kept = type == DType::bf16 ? bits & 0xFFFF0000u : bits;
  float value;
  std::memcpy(&value, &kept, 4);
  std::vector<uint8_t> bytes(4);
  std::memcpy(bytes.data(), &kept, 4);
  if (type == DType::bf16) bytes.erase(bytes.begin(), bytes.begin() + 2);
  return {bytes, {static_cast<double>(value)}};
}

Block block_of(DType type, Random& random) {
  switch (type) {
    case DType::q8_0:
      return q8_0_block(random);
    case DType::q4_k:
    case DType::q5_k:
      return k_block(type, random);
    case DType::q6_k:
      return q6_k_block(random);
    case DType::iq4_xs:
      return iq4_xs_block(random);
    case DType::f32:
    case DType::f16:
    case DType::bf16:
      return plain_block(type, random);
    default:
      return small_block(type, random);
  }
}

// Rows of several blocks at an odd address.
void by_definition() {
  for (const Format& format : kFormats) {
    Random random(7 + static_cast<uint64_t>(format.type));
    std::vector<uint8_t> bytes(1);
    std::vector<double> expected;
    for (int b = 0; b < 100; b++) {
      const Block block = block_of(format.type, random);
      CHECK(block.bytes.size() == block_size(format.type).bytes) << format.name;
      CHECK(block.values.size() == block_size(format.type).values) << format.name;
      bytes.insert(bytes.end(), block.bytes.begin(), block.bytes.end());
      expected.insert(expected.end(), block.values.begin(), block.values.end());
    }
    CHECK(bytes.size() == 1 + row_bytes(format.type, expected.size())) << format.name;
    std::vector<float> found(expected.size());
    to_float(bytes.data() + 1, format.type, found.size(), found.data());
    size_t wrong = 0;
    for (size_t i = 0; i < found.size(); i++) wrong += found[i] != static_cast<float>(expected[i]);
    CHECK(wrong == 0) << format.name << ": " << wrong << " of " << found.size() << " values differ";
    CHECK(whole_blocks(format.type, expected.size()));
    CHECK(whole_blocks(format.type, expected.size() + 1) == (block_size(format.type).values == 1))
        << format.name;
  }
}

int digit(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

std::vector<uint8_t> from_hex(const std::string& text) {
  std::vector<uint8_t> bytes(text.size() / 2);
  for (size_t i = 0; i < bytes.size(); i++)
    bytes[i] = static_cast<uint8_t>(digit(text[2 * i]) * 16 + digit(text[2 * i + 1]));
  return bytes;
}

// Lines "NAME bytes floats" in hexadecimal.
void by_the_public_package() {
  const std::string path = std::string(UNMASK_FIXTURES) + "/gguf/vectors.txt";
  std::ifstream file(path);
  std::map<std::string, int> seen;
  std::string name, row, values;
  while (file >> name >> row >> values) {
    const Format* format = std::find_if(std::begin(kFormats), std::end(kFormats),
                                        [&](const Format& f) { return f.name == name; });
    CHECK(format != std::end(kFormats)) << name << " in " << path;
    if (format == std::end(kFormats)) continue;
    const std::vector<uint8_t> bytes = from_hex(row), expected = from_hex(values);
    const size_t n = expected.size() / 4;
    CHECK(whole_blocks(format->type, n) && bytes.size() == row_bytes(format->type, n)) << name;
    std::vector<float> found(n);
    to_float(bytes.data(), format->type, n, found.data());
    size_t wrong = 0;
    for (size_t i = 0; i < n; i++) {
      uint32_t want;
      std::memcpy(&want, expected.data() + 4 * i, 4);
      wrong += bits_of(found[i]) != want;
    }
    CHECK(wrong == 0) << name << ": " << wrong << " of " << n << " values differ from the package's";
    seen[name]++;
  }
  for (const Format& format : kFormats) CHECK(seen[format.name] > 0) << format.name << " is not in " << path;
}

void hostile_tables() {
  struct Case {
    const char* expected;
    Role role;
    std::function<void(TensorSource&)> spoil;
  };
  for (const Case& k : {
           // 52 columns are not whole blocks of 32 or 256.
           Case{"not whole blocks", Role::q, [](TensorSource& t) { t.dtype = DType::q4_0; }},
           Case{"not whole blocks", Role::embed, [](TensorSource& t) { t.dtype = DType::q6_k; }},
           Case{"not whole blocks", Role::final_norm, [](TensorSource& t) { t.dtype = DType::q8_0; }},
           Case{"cannot be interleaved", Role::v, [](TensorSource& t) { t.interleaved = true; }},
           Case{"cannot be interleaved", Role::q_bias, [](TensorSource& t) { t.interleaved = true; }},
       }) {
    RandomModel broken(odd_config());
    for (TensorSource& t : broken.tensors)
      if (t.role == k.role) k.spoil(t);
    const std::string message = thrown([&] { broken.load(); });
    CHECK(message.find(k.expected) != std::string::npos)
        << "\"" << message << "\" does not say \"" << k.expected << "\"";
  }
  // Fewer bits per value than float32: the same offset, a whole table of blocks, and one block too far.
  Config even = odd_config();
  even.hidden = 64;
  even.heads = 4;
  even.head_dim = 16;
  const RandomModel model(even);
  for (const bool too_far : {false, true}) {
    std::vector<TensorSource> tensors = model.tensors;
    TensorSource& embed = tensors[0];
    embed.dtype = DType::q4_0;
    std::ifstream file(model.path, std::ios::ate | std::ios::binary);
    const uint64_t rows = static_cast<uint64_t>(even.vocab) * row_bytes(DType::q4_0, 64);
    embed.offset = static_cast<uint64_t>(file.tellg()) - rows + (too_far ? 1 : 0);
    const std::string message = thrown([&] { Weights(even, {model.path}, tensors, Packing{}); });
    CHECK((message.find("does not lie inside") != std::string::npos) == too_far) << message;
  }
}

}  // namespace
}  // namespace unmask::test

int main() {
  unmask::test::by_definition();
  unmask::test::by_the_public_package();
  unmask::test::hostile_tables();
  return unmask::test::summary();
}
