// The scalar twins: plain loops that say what each kernel computes. Slow on purpose where speed would hide
// the maths.
#include <algorithm>
#include <cmath>
#include <cstring>

#include "cpu/ops.h"
#include "model/dtype.h"

namespace unmask {
namespace {

float widen(float w) { return w; }
float widen(uint16_t w) {
  const uint32_t bits = static_cast<uint32_t>(w) << 16;
  float f;
  std::memcpy(&f, &bits, 4);
  return f;
}

template <class W>
void gemm(const GemmArgs& a) {
  for (int panel = a.panel_begin; panel < a.panel_end; panel++) {
    const W* w = static_cast<const W*>(a.w) + static_cast<size_t>(panel) * a.panel_stride;
    for (int m = 0; m < a.rows; m++) {
      float* y = a.y + static_cast<size_t>(m) * a.ldy + static_cast<size_t>(panel) * kPanel;
      const float* x = a.x + static_cast<size_t>(m) * a.ldx;
      for (int n = 0; n < kPanel; n++) {
        float total = a.init == Init::accumulate ? y[n]
                      : a.init == Init::bias     ? a.bias[panel * kPanel + n]
                                                 : 0.0f;
        for (int k0 = 0; k0 < a.k; k0 += kBlockK) {
          float sum = 0.0f;
          for (int k = k0; k < std::min(a.k, k0 + kBlockK); k++)
            sum += x[k] * widen(w[static_cast<size_t>(k) * kPanel + static_cast<size_t>(n)]);
          total += sum;
        }
        y[n] = total;
      }
    }
  }
}

// The value of input k of output n of a packed panel.
template <int BITS>
int weight(const uint8_t* panel, int k, int n) {
  if (BITS == 8) return static_cast<int8_t>(panel[(k / 4 * kPanel + n) * 4 + k % 4]);
  const uint8_t pair = panel[(k / 8 * kPanel + n) * 4 + k % 4];
  return (k % 8 < 4 ? pair & 15 : pair >> 4) - 8;
}

template <int BITS>
void quant_gemm(const QuantGemmArgs& a) {
  for (int panel = a.panel_begin; panel < a.panel_end; panel++) {
    const uint8_t* w = a.w + static_cast<size_t>(panel) * a.panel_bytes;
    const uint16_t* w_scales = a.w_scales + static_cast<size_t>(panel) * a.panel_scales;
    for (int m = 0; m < a.rows; m++) {
      float* y = a.y + static_cast<size_t>(m) * a.ldy + static_cast<size_t>(panel) * kPanel;
      const Quants x = a.x.from_row(m);
      for (int n = 0; n < kPanel; n++) {
        float total = a.init == Init::accumulate ? y[n]
                      : a.init == Init::bias     ? a.bias[panel * kPanel + n]
                                                 : 0.0f;
        for (int k0 = 0; k0 < a.k; k0 += kBlockK) {
          float sum = 0.0f;
          for (int g = k0 / kGroup; g < groups(std::min(a.k, k0 + kBlockK)); g++) {
            int32_t exact = 0;
            for (int k = g * kGroup; k < (g + 1) * kGroup; k++) exact += weight<BITS>(w, k, n) * x.q[k];
            float scale;
            to_float(reinterpret_cast<const uint8_t*>(w_scales + g * kPanel + n), DType::f16, 1, &scale);
            sum = std::fma(static_cast<float>(exact) * scale, x.scales[g], sum);
          }
          total += sum;
        }
        y[n] = total;
      }
    }
  }
}

void quantize(const float* x, int n, const Quants& out) {
  for (int g = 0; g * kGroup < n; g++) {
    float largest = 0.0f, bad = 0.0f;
    const int count = std::min(kGroup, n - g * kGroup);
    for (int i = 0; i < count; i++) {
      largest = std::max(largest, std::fabs(x[g * kGroup + i]));
      bad += x[g * kGroup + i] * 0.0f;
    }
    const bool usable = bad == 0.0f && largest > 1e-35f;
    out.sums[g] = 0;
    for (int i = 0; i < kGroup; i++) {
      const int q =
          usable && i < count ? static_cast<int>(std::nearbyint(x[g * kGroup + i] * (127.0f / largest))) : 0;
      out.q[g * kGroup + i] = static_cast<int8_t>(q);
      out.sums[g] += q;
    }
    out.scales[g] = usable ? largest / 127.0f : bad;
  }
}

void rope(float* x, const float* cos, const float* sin, int half) {
  for (int i = 0; i < half; i++) {
    const float a = x[i], b = x[i + half];
    x[i] = a * cos[i] - b * sin[i];
    x[i + half] = b * cos[i] + a * sin[i];
  }
}

void rms_norm(const float* x, const float* w, float* out, int n, float eps) {
  float sum = 0.0f;
  for (int i = 0; i < n; i++) sum += x[i] * x[i];
  const float scale = 1.0f / std::sqrt(sum / static_cast<float>(n) + eps);
  for (int i = 0; i < n; i++) out[i] = x[i] * scale * w[i];
}

void swiglu(float* gate, const float* up, int n) {
  for (int i = 0; i < n; i++) gate[i] = gate[i] / (1.0f + std::exp(-gate[i])) * up[i];
}

void softmax(float* x, int n, float scale) {
  float max = x[0];
  for (int i = 1; i < n; i++) max = std::max(max, x[i]);
  float sum = 0.0f;
  for (int i = 0; i < n; i++) sum += x[i] = std::exp(scale * (x[i] - max));
  for (int i = 0; i < n; i++) x[i] /= sum;
}

LogitStats logit_stats(const float* logits, int n, int32_t first) {
  LogitStats r;
  for (int i = 0; i < n; i++) {
    if (logits[i] > r.max) {
      r.second = r.max;
      r.max = logits[i];
      r.token = first + i;
    } else if (logits[i] > r.second) {
      r.second = logits[i];
    }
  }
  for (int i = 0; i < n; i++) {
    const float e = std::exp(logits[i] - r.max);
    r.z += e;
    r.s += (logits[i] - r.max) * e;
  }
  if (r.token < 0) r.z = r.s = 0.0f;  // everything suppressed
  return r;
}

}  // namespace

const Ops kScalarOps = {"scalar", gemm<float>, gemm<uint16_t>, quant_gemm<8>, quant_gemm<4>, quantize,
                        rms_norm, rope,        swiglu,         softmax,       logit_stats};

}  // namespace unmask
