// Weights and rows for tests of the LM head, with the values that the packed forms hold.
#pragma once

#include <algorithm>
#include <vector>

#include "../check.h"
#include "cpu/ops.h"
#include "cuda/device.h"
#include "cuda/types.h"
#include "model/matrix.h"

namespace unmask::test {

using namespace gpu;

struct Numbers {
  WeightFormat format = WeightFormat::f32;
  int vocab = 0, k = 0, rows = 0;
  std::vector<float> w, x;  // [vocab][k], [rows][k]
  std::vector<int8_t> q;    // of x for int8 weights, [rows][padded k]
  std::vector<float> scales;
  bool exact = false;

  int padded_k() const { return round_up(k, 64); }
  float* row(int r) { return x.data() + static_cast<size_t>(r * k); }
  const float* row(int r) const { return x.data() + static_cast<size_t>(r * k); }
};

inline float rounded_to_bf16(float x) { return to_float(gpu::to_bf16(x)); }

// Logits are multiples of 1/32 in every format: weights q / 64 with |q| <= 4, but one of 127 in every group
// whose input is 0 (so that int8 takes the scale 1/64); rows are integers times 2. Few different rows of
// weights: ties.
inline Numbers exact_numbers(WeightFormat format, int vocab, int k, int rows, uint64_t seed) {
  Numbers n{format, vocab, k, rows, {}, {}, {}, {}, true};
  Random random(seed);
  const int distinct = vocab / 3 + 1;
  std::vector<float> pool(static_cast<size_t>(distinct * k));
  for (size_t i = 0; i < pool.size(); i++)
    pool[i] = static_cast<int>(i) % k % kGroup == 0 ? 127.0f / 64.0f
                                                    : static_cast<float>(random.below(9) - 4) / 64.0f;
  for (int id = 0; id < vocab; id++) {
    const auto from = pool.begin() + random.below(distinct) * k;
    n.w.insert(n.w.end(), from, from + k);
  }
  n.q.assign(static_cast<size_t>(rows * n.padded_k()), 0);
  n.scales.assign(static_cast<size_t>(rows * n.padded_k() / kGroup), 2.0f);
  for (int r = 0; r < rows; r++)
    for (int i = 0; i < k; i++) {
      const int q = i % kGroup == 0 ? 0 : (random.below(7) - 3) * (1 + r % 3);
      n.x.push_back(2.0f * static_cast<float>(q));
      n.q[static_cast<size_t>(r * n.padded_k() + i)] = static_cast<int8_t>(q);
    }
  return n;
}

inline Numbers random_numbers(WeightFormat format, int vocab, int k, int rows, uint64_t seed) {
  Numbers n{format, vocab, k, rows, {}, {}, {}, {}, false};
  Random random(seed);
  n.w = random.floats(static_cast<size_t>(vocab * k), 2.0f);
  n.x = random.floats(static_cast<size_t>(rows * k));
  if (format == WeightFormat::f32) return n;
  if (format == WeightFormat::bf16) {
    for (float& v : n.w) v = rounded_to_bf16(v);
    for (float& v : n.x) v = rounded_to_bf16(v);
    return n;
  }
  Matrix m(vocab, k, format);
  m.allocate();
  for (int panel = 0; panel < m.panels(); panel++)
    pack_panel(m, panel, n.w.data() + panel * kPanel * k, std::min(kPanel, vocab - panel * kPanel));
  for (int id = 0; id < vocab; id++) unpack_row(m, id, n.w.data() + id * k);
  n.q.assign(static_cast<size_t>(rows * n.padded_k()), 0);
  n.scales.assign(static_cast<size_t>(rows * n.padded_k() / kGroup), 0.0f);
  std::vector<int32_t> sums(static_cast<size_t>(n.padded_k() / kGroup));
  for (int r = 0; r < rows; r++) {
    const size_t at = static_cast<size_t>(r * n.padded_k());
    kScalarOps.quantize(n.row(r), k, {n.q.data() + at, n.scales.data() + at / kGroup, sums.data(), at});
    for (int i = 0; i < k; i++)
      n.row(r)[i] = static_cast<float>(n.q[at + static_cast<size_t>(i)]) *
                    n.scales[(at + static_cast<size_t>(i)) / kGroup];
  }
  return n;
}

}  // namespace unmask::test
