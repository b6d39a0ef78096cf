// The CPU kernels as a table: one per instruction set ("tier"), the scalar one being the twin that the others
// are tested against. Activations are float32; weights may be bf16 and are widened in registers, which is
// exact; one tier rounds the activations to bf16 instead (Ops::bf16_activations). int8 and int4 weights are
// multiplied with activations quantised to int8: integers inside a group of 32, float32 between groups.
#pragma once

#include <cstddef>
#include <cstdint>

#include "decode/sampling.h"
#include "model/model.h"

namespace unmask {

// What GEMM should start its sums from.
enum class Init { zero, bias, accumulate };

// y[m][n] = init + sum_k x[m][k] * w[n][k]   for m in [0, rows), n in the panels [panel_begin, panel_end)
// x: [rows][ldx]; w: panels [.][k][16], `panel_stride` elements apart; y: [rows][ldy], ldy and panels
// multiples of 16. Each output is one chain of multiply-adds per k-block of 1024, k ascending: it does not
// depend on how many rows or panels a call has, so a row's result is the same in a full pass and in a window,
// with any number of threads.
struct GemmArgs {
  const float* x = nullptr;
  size_t ldx = 0;
  int rows = 0;
  int k = 0;
  const void* w = nullptr;  // float or bf16 (uint16_t), by the function called
  size_t panel_stride = 0;
  int panel_begin = 0;
  int panel_end = 0;
  float* y = nullptr;
  size_t ldy = 0;
  Init init = Init::zero;
  const float* bias = nullptr;  // [16 * panels], for Init::bias
};
constexpr int kBlockK = 1024;

// Activations quantised to int8, group by group (kGroup values): x = scale * q with scale = max |x| / 127, so
// |q| <= 127. Rows are whole groups, padded with zeros. `sums` are those of the group's q.
struct Quants {
  int8_t* q = nullptr;      // [rows][ldq], ldq a multiple of kGroup
  float* scales = nullptr;  // [rows][ldq / kGroup]
  int32_t* sums = nullptr;  // [rows][ldq / kGroup]
  size_t ldq = 0;

  Quants from_row(int row) const {
    const size_t r = static_cast<size_t>(row), groups_per_row = ldq / kGroup;
    return {q + r * ldq, scales + r * groups_per_row, sums + r * groups_per_row, ldq};
  }
};

// As GemmArgs, for int8 or int4 weights (model/matrix.h) and quantised activations. Every group's product is
// an exact integer; y adds, groups ascending, float(integer) * weight scale * activation scale by one rounded
// product and one fused multiply-add per group, in blocks of kBlockK inputs. So all tiers give the same bits.
struct QuantGemmArgs {
  Quants x;
  int rows = 0;
  int k = 0;
  const uint8_t* w = nullptr;
  const uint16_t* w_scales = nullptr;
  size_t panel_bytes = 0;   // Matrix::panel_bytes()
  size_t panel_scales = 0;  // Matrix::panel_scales()
  int panel_begin = 0;
  int panel_end = 0;
  float* y = nullptr;
  size_t ldy = 0;
  Init init = Init::zero;
  const float* bias = nullptr;  // [16 * panels], for Init::bias
};

struct Ops {
  const char* name;
  void (*gemm_f32)(const GemmArgs&);
  void (*gemm_bf16)(const GemmArgs&);
  void (*gemm_int8)(const QuantGemmArgs&);
  void (*gemm_int4)(const QuantGemmArgs&);
  // One row: out.q, scales and sums of x[0, n). A group with a value that is no finite number gets the scale
  // NaN.
  void (*quantize)(const float* x, int n, const Quants& out);
  // out[i] = x[i] / sqrt(mean(x^2) + eps) * w[i], i in [0, n)
  void (*rms_norm)(const float* x, const float* w, float* out, int n, float eps);
  // RoPE, half-split form, of one head: (x[i], x[i + half]) := (x[i] cos[i] - x[i + half] sin[i],
  // x[i + half] cos[i] + x[i] sin[i])
  void (*rope)(float* x, const float* cos, const float* sin, int half);
  // gate[i] = silu(gate[i]) * up[i]; silu(a) = a / (1 + exp(-a))
  void (*swiglu)(float* gate, const float* up, int n);
  // x[i] = exp(scale * (x[i] - max)) / sum, in place, i in [0, n), n >= 1, scale > 0
  void (*softmax)(float* x, int n, float scale);
  // Statistics of logits[0, n), whose first is token id `first`.
  LogitStats (*logit_stats)(const float* logits, int n, int32_t first);
  // gemm_bf16 first rounds activations to bf16, to nearest even: by 2^-8 of the value at most. Denormals
  // count as zeros.
  bool bf16_activations = false;
};

extern const Ops kScalarOps;
#ifdef UNMASK_X86
extern const Ops kAvx2Ops;        // AVX2, FMA, F16C
extern const Ops kAvxVnniOps;     // and AVX-VNNI
extern const Ops kAvx512Ops;      // AVX-512 F, BW, VL, DQ
extern const Ops kAvx512VnniOps;  // and AVX512-VNNI
extern const Ops kAvx512Bf16Ops;  // and AVX512-BF16
#endif
#ifdef UNMASK_ARM
extern const Ops kNeonOps;     // Armv8.0
extern const Ops kDotprodOps;  // and FEAT_DotProd
extern const Ops kI8mmOps;     // and FEAT_I8MM
#endif

}  // namespace unmask
