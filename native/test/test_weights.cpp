// Tensor tables are hostile: whatever TypeScript let through, nothing may be read outside a file.
#include <fstream>

#include "random_model.h"

namespace unmask::test {
namespace {

void conversions() {
  struct Case {
    DType type;
    uint16_t bits;
    float value;
  };
  for (const Case& k :
       {Case{DType::bf16, 0x3F80, 1.0f}, Case{DType::bf16, 0xC040, -3.0f}, Case{DType::f16, 0x3C00, 1.0f},
        Case{DType::f16, 0xC200, -3.0f}, Case{DType::f16, 0x0001, 0x1p-24f},
        Case{DType::f16, 0x83FF, -1023 * 0x1p-24f}, Case{DType::f16, 0x7BFF, 65504.0f},
        Case{DType::f16, 0x7C00, INFINITY}, Case{DType::f16, 0x8000, -0.0f}}) {
    const uint8_t bytes[2] = {static_cast<uint8_t>(k.bits & 255), static_cast<uint8_t>(k.bits >> 8)};
    float found;
    to_float(bytes, k.type, 1, &found);
    CHECK(found == k.value && std::signbit(found) == std::signbit(k.value))
        << std::hex << k.bits << ": " << found;
    if (k.type == DType::bf16) CHECK(to_bf16(k.value) == k.bits);
  }
  const uint8_t nan[2] = {0x01, 0x7E};
  float found;
  to_float(nan, DType::f16, 1, &found);
  CHECK(std::isnan(found));
  CHECK((to_bf16(NAN) & 0x7F80) == 0x7F80 && (to_bf16(NAN) & 0x7F) != 0) << "NaN became a number";
  CHECK(to_bf16(1.00390625f) == 0x3F80 && to_bf16(1.01171875f) == 0x3F82) << "ties must go to even";
}

void malformed_tables() {
  const Config config = odd_config();
  const RandomModel model(config);
  const auto find = [](RandomModel& m, Role role, int layer) -> TensorSource& {
    for (TensorSource& t : m.tensors)
      if (t.role == role && t.layer == layer) return t;
    throw Error("the test's tensor is missing");
  };
  struct Case {
    const char* expected;
    std::function<void(RandomModel&)> spoil;
  };
  for (const Case& k : {
           Case{"does not lie inside", [&](RandomModel& m) { find(m, Role::embed, 0).offset = ~0ull - 3; }},
           Case{"does not lie inside", [&](RandomModel& m) { find(m, Role::down, 2).offset += 4; }},
           Case{"shape [52, 76]", [&](RandomModel& m) { find(m, Role::down, 1).shape[1]++; }},
           Case{"shape []", [&](RandomModel& m) { find(m, Role::q, 1).shape.clear(); }},
           Case{"is missing", [&](RandomModel& m) { find(m, Role::o, 1).layer = 7; }},
           Case{"listed twice", [&](RandomModel& m) { m.tensors.push_back(find(m, Role::o, 1)); }},
           Case{"names a file", [&](RandomModel& m) { find(m, Role::gate, 0).file = 1; }},
           Case{"names a file", [&](RandomModel& m) { find(m, Role::gate, 0).file = -1; }},
           Case{"is missing", [&](RandomModel& m) { find(m, Role::k_bias, 0).layer = 9; }},
           Case{"out of range", [&](RandomModel& m) { m.config.layers = 0; }},
           Case{"out of range", [&](RandomModel& m) { m.config.ffn = 1 << 30; }},
           Case{"head counts", [&](RandomModel& m) { m.config.kv_heads = 4; }},
           Case{"special ids", [&](RandomModel& m) { m.config.mask_id = m.config.vocab; }},
           Case{"needs an EOS", [&](RandomModel& m) { m.config.eos_id = -1; }},
       }) {
    RandomModel broken(config);
    k.spoil(broken);
    const std::string message = thrown([&] { broken.load(); });
    CHECK(message.find(k.expected) != std::string::npos)
        << "\"" << message << "\" does not say \"" << k.expected << "\"";
  }
  CHECK(!thrown([&] {
           Weights(config, {"/nonexistent/model.safetensors"}, model.tensors, Packing{});
         }).empty());
  CHECK(!thrown([&] { Weights(config, {"."}, model.tensors, Packing{}); }).empty());
}

}  // namespace
}  // namespace unmask::test

int main() {
  unmask::test::conversions();
  unmask::test::malformed_tables();
  return unmask::test::summary();
}
