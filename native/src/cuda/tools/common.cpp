#include "cuda/tools/common.h"

#include <algorithm>
#include <cmath>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <limits>

#include "model/dtype.h"

namespace unmask::gpu::tools {

const char* name(WeightFormat f) {
  static const char* const names[] = {"f32", "bf16", "int8", "int4"};
  return names[static_cast<int>(f)];
}
const char* name(Kind k) {
  static const char* const names[] = {"f32", "bf16", "int8"};
  return names[static_cast<int>(k)];
}

Config dream_7b() {
  Config c;
  c.hidden = 3584;
  c.layers = 28;
  c.heads = 28;
  c.kv_heads = 4;
  c.head_dim = 128;
  c.ffn = 18944;
  c.vocab = c.vocab_used = 152064;
  c.rope_theta = 1e6;
  c.shift = 1;
  c.mask_id = 151666;
  c.eos_id = 151643;
  return c;
}
Config llada_8b() {
  Config c;
  c.hidden = 4096;
  c.layers = 32;
  c.heads = c.kv_heads = 32;
  c.head_dim = 128;
  c.ffn = 12288;
  c.vocab = c.vocab_used = 126464;
  c.rope_theta = 5e5;
  c.norm_eps = 1e-5f;
  c.mask_id = 126336;
  c.eos_id = 126081;
  return c;
}

// ----------------------------------------------------------------------------------------------------------
// peaks

Peaks peaks_of(const DeviceInfo& device) {
  Peaks p;
  p.bandwidth = device.peak_bandwidth;
  // TFLOP/s of bf16 per multiprocessor and how much faster int8 is, from data sheets: A100 312 / 108, RTX
  // 3090 71 / 82, RTX 4090 165.2 / 128, H100 and H200 989.4 / 132, RTX 5090 209.5 / 170.
  const struct {
    int major, minor;
    double bf16, int8;
  } rates[] = {{8, 0, 312.0 / 108, 2.0},
               {8, 6, 71.0 / 82, 4.0},
               {8, 9, 165.2 / 128, 4.0},
               {9, 0, 989.4 / 132, 2.0},
               {12, 0, 209.5 / 170, 4.0}};
  for (const auto& r : rates)
    if (r.major == device.major && r.minor == device.minor) {
      p.bf16 = r.bf16 * 1e12 * device.sms;
      p.int8 = p.bf16 * r.int8;
    }
  return p;
}

double copy_bandwidth(Stream& stream) {
  const size_t bytes = std::min(size_t{1} << 30, stream.device().memory_free / 8);
  const DeviceMemory from(bytes), to(bytes);
  stream.fill(from.data(), 0x5A, bytes);
  const auto copy = [&](int) { stream.on_device(to.data(), from.data(), bytes); };
  copy(0);
  return 2.0 * static_cast<double>(bytes) / (microseconds(stream, copy) * 1e-6);
}

std::string describe(const DeviceInfo& d) {
  const Peaks p = peaks_of(d);
  std::string text = format(
      "%s, compute capability %d.%d, %d multiprocessors, %.1f of %.1f GB free, driver %d.%d, runtime %d.%d",
      d.name.c_str(), d.major, d.minor, d.sms, static_cast<double>(d.memory_free) / 1e9,
      static_cast<double>(d.memory_total) / 1e9, d.driver / 1000, d.driver % 1000 / 10, d.runtime / 1000,
      d.runtime % 1000 / 10);
  text += p.bandwidth > 0.0 ? format("\npeak bandwidth %.0f GB/s (memory clock x bus)", p.bandwidth / 1e9)
                            : "\npeak bandwidth not known";
  text += p.bf16 > 0.0 ? format(", nominal %.0f TFLOP/s bf16, %.0f TOP/s int8", p.bf16 / 1e12, p.int8 / 1e12)
                       : ", nominal arithmetic rates not known";
  return text;
}

// ----------------------------------------------------------------------------------------------------------
// values

float bf16_to_float(uint16_t bits) {
  const uint32_t wide = static_cast<uint32_t>(bits) << 16;
  float x;
  std::memcpy(&x, &wide, sizeof x);
  return x;
}
float through_bf16(float x) { return bf16_to_float(unmask::to_bf16(x)); }

DeviceRows::DeviceRows(Stream& stream, Kind kind, int width_, int most)
    : rows(0),
      width(width_),
      data_(stream, usize(most + 1) * usize(round_up(width_, 64)) * size_of(kind)),
      scales_(stream, kind == Kind::int8 ? usize(most + 1) * usize(round_up(width_, 64) / kGroup) : 0) {
  a.kind = kind;
  a.ld = round_up(width_, 64);
  a.data = data_.data();
  a.scales = kind == Kind::int8 ? scales_.data() : nullptr;
}

DeviceRows::DeviceRows(Stream& stream, Kind kind, const std::vector<float>& x, int rows_, int width_,
                       int most)
    : DeviceRows(stream, kind, width_, most) {
  rows = rows_;
  values = x;
  const size_t ld = usize(a.ld);
  std::vector<float> f;
  std::vector<uint16_t> b;
  std::vector<int8_t> q;
  std::vector<float> scales;
  std::vector<int32_t> sums;
  if (kind == Kind::f32) f.resize(usize(rows) * ld);
  if (kind == Kind::bf16) b.resize(usize(rows) * ld);
  if (kind == Kind::int8) {
    q.resize(usize(rows) * ld);
    scales.resize(q.size() / kGroup);
    sums.resize(scales.size());
  }
  const Quants quants{q.data(), scales.data(), sums.data(), ld};
  for (int r = 0; r < rows; r++) {
    float* row = values.data() + usize(r) * usize(width);
    if (kind == Kind::int8) {
      const Quants to = quants.from_row(r);
      kScalarOps.quantize(row, width, to);
      for (int i = 0; i < width; i++) row[i] = static_cast<float>(to.q[i]) * to.scales[i / kGroup];
      continue;
    }
    for (int i = 0; i < width; i++) {
      const size_t at = usize(r) * ld + usize(i);
      if (kind == Kind::f32) {
        f[at] = row[i];
      } else {
        b[at] = unmask::to_bf16(row[i]);
        row[i] = bf16_to_float(b[at]);
      }
    }
  }
  const void* from = kind == Kind::f32    ? static_cast<const void*>(f.data())
                     : kind == Kind::bf16 ? static_cast<const void*>(b.data())
                                          : q.data();
  stream.to_device(a.data, from, usize(rows) * ld * size_of(kind));
  if (kind == Kind::int8) stream.to_device(a.scales, scales.data(), scales.size() * sizeof(float));
  stream.synchronize();
}

std::vector<float> DeviceRows::read(Stream& stream, int r) const {
  const size_t ld = usize(a.ld);
  const std::vector<char> bytes = data_.read(stream, usize(r) * ld * size_of(a.kind), ld * size_of(a.kind));
  std::vector<float> out(ld);
  if (a.kind == Kind::f32) std::memcpy(out.data(), bytes.data(), bytes.size());
  if (a.kind == Kind::bf16)
    for (size_t i = 0; i < ld; i++) {
      uint16_t bits;
      std::memcpy(&bits, bytes.data() + 2 * i, 2);
      out[i] = bf16_to_float(bits);
    }
  if (a.kind == Kind::int8) {
    const std::vector<float> s = scales_.read(stream, usize(r) * ld / kGroup, ld / kGroup);
    for (size_t i = 0; i < ld; i++)
      out[i] = static_cast<float>(static_cast<int8_t>(bytes[i])) * s[i / kGroup];
  }
  return out;
}

bool DeviceRows::untouched(Stream& stream, int r) const {
  const size_t row = usize(a.ld) * size_of(a.kind);
  const std::vector<char> bytes = data_.read(stream, usize(r) * row, row);
  return std::all_of(bytes.begin(), bytes.end(), [](char b) { return b == static_cast<char>(0xFF); });
}

// ----------------------------------------------------------------------------------------------------------
// judging and timing

void Worst::near(double found, double expected, double allowed) {
  const double error = std::fabs(found - expected) / allowed;
  if (!(error <= share_)) share_ = std::isnan(error) ? std::numeric_limits<double>::infinity() : error;
  if (!(error <= 1.0) && failure_.empty())
    failure_ = format("%.9g instead of %.9g, allowed error %.2g", found, expected, allowed);
}
void Worst::require(bool ok, const std::string& otherwise) {
  if (ok || !failure_.empty()) return;
  failure_ = otherwise;
  share_ = std::numeric_limits<double>::infinity();
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values.empty() ? 0.0 : values[values.size() / 2];
}

double microseconds(Stream& stream, const std::function<void(int)>& body) {
  Event begin, end;
  // One alone says how many make a graph of about two milliseconds.
  stream.synchronize();
  begin.record(stream);
  body(0);
  end.record(stream);
  const double one = std::max(1e-3, end.milliseconds_since(begin));
  const int count = std::clamp(static_cast<int>(2.0 / one), 3, 64);
  stream.begin_capture();
  Graph graph;
  try {
    for (int i = 0; i < count; i++) body(i);
    graph = stream.end_capture();
  } catch (...) {
    stream.drop_capture();
    throw;
  }
  stream.replay(graph);
  std::vector<double> times;
  for (int i = 0; i < 7; i++) {
    begin.record(stream);
    stream.replay(graph);
    end.record(stream);
    times.push_back(end.milliseconds_since(begin) * 1e3 / count);
  }
  return median(times);
}

// ----------------------------------------------------------------------------------------------------------
// output

std::string format(const char* pattern, ...) {
  char text[1024];
  va_list list;
  va_start(list, pattern);
  std::vsnprintf(text, sizeof text, pattern, list);
  va_end(list);
  return text;
}

void Json::key(const char* k) {
  if (!fields_.empty()) fields_ += ",";
  fields_ += format("\"%s\":", k);
}
Json& Json::add(const char* k, const std::string& value) {
  std::string text = "\"";
  for (const char c : value) {
    if (c == '"' || c == '\\') text += '\\';
    if (static_cast<unsigned char>(c) < 0x20)
      text += format("\\u%04x", static_cast<unsigned>(c));
    else
      text += c;
  }
  return raw(k, text + "\"");
}
Json& Json::add(const char* k, double value) {
  return raw(k, std::isfinite(value) ? format("%.6g", value) : "null");
}
Json& Json::raw(const char* k, const std::string& json) {
  key(k);
  fields_ += json;
  return *this;
}
std::string array(const std::vector<std::string>& items) {
  std::string text = "[";
  for (size_t i = 0; i < items.size(); i++) text += (i == 0 ? "\n  " : ",\n  ") + items[i];
  return text + "\n]";
}

Json to_json(const DeviceInfo& d) {
  const Peaks p = peaks_of(d);
  Json j;
  j.add("name", d.name).add("capability", format("%d.%d", d.major, d.minor)).add("multiprocessors", d.sms);
  j.add("memoryBytes", static_cast<double>(d.memory_total)).add("driver", d.driver).add("runtime", d.runtime);
  j.add("peakBytesPerSecond", p.bandwidth).add("nominalBf16", p.bf16).add("nominalInt8", p.int8);
  return j;
}

void write_file(const std::string& path, const std::string& text) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  const bool written = file != nullptr && std::fwrite(text.data(), 1, text.size(), file) == text.size();
  if (file == nullptr || std::fclose(file) != 0 || !written) throw Error("cannot write " + path);
}

Arguments::Arguments(int argc, char** argv, const std::vector<std::string>& flags,
                     const std::vector<std::string>& keys)
    : words_(argv + 1, argv + argc) {
  const auto among = [](const std::vector<std::string>& list, const std::string& word) {
    return std::find(list.begin(), list.end(), word) != list.end();
  };
  for (size_t i = 0; i < words_.size(); i++) {
    if (among(flags, words_[i])) continue;
    if (!among(keys, words_[i])) throw Error("there is no option \"" + words_[i] + "\"");
    if (++i == words_.size()) throw Error(words_.back() + " wants a value");
  }
}
bool Arguments::has(const std::string& flag) const {
  return std::find(words_.begin(), words_.end(), flag) != words_.end();
}
std::string Arguments::value(const std::string& key, const std::string& otherwise) const {
  const auto at = std::find(words_.begin(), words_.end(), key);
  return at == words_.end() ? otherwise : *(at + 1);
}

}  // namespace unmask::gpu::tools
