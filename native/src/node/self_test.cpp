#include "node/self_test.h"

#include <vector>

#include "cpu/cpuid.h"
#include "model/matrix.h"

namespace unmask {

std::string kernel_self_test() {
  constexpr int kM = 13, kK = 96, kN = 48, kGroups = groups(kK);
  std::vector<float> x(kM * kK), w(kN * kK), expected(kM * kN), y(kM * kN);
  for (size_t i = 0; i < x.size(); i++) x[i] = static_cast<float>(static_cast<int>(i * 7 % 11) - 5);
  for (size_t i = 0; i < w.size(); i++) w[i] = static_cast<float>(static_cast<int>(i * 5 % 13) - 6);
  std::vector<int8_t> values(kM * kK);
  std::vector<float> scales(kM * kGroups);
  std::vector<int32_t> sums(kM * kGroups);
  const Quants quants{values.data(), scales.data(), sums.data(), kK};
  for (const WeightFormat format :
       {WeightFormat::f32, WeightFormat::bf16, WeightFormat::int8, WeightFormat::int4}) {
    Matrix m(kN, kK, format);
    m.allocate();
    for (int p = 0; p < m.panels(); p++) pack_panel(m, p, w.data() + p * kPanel * kK, kPanel);
    const auto multiply = [&](const Ops& ops, std::vector<float>& out) {
      if (!quantized(format)) {
        GemmArgs a;
        a.x = x.data();
        a.ldx = kK;
        a.rows = kM;
        a.k = kK;
        a.w = m.data.data();
        a.panel_stride = kK * kPanel;
        a.panel_end = m.panels();
        a.y = out.data();
        a.ldy = kN;
        return (format == WeightFormat::f32 ? ops.gemm_f32 : ops.gemm_bf16)(a);
      }
      for (int r = 0; r < kM; r++) ops.quantize(x.data() + r * kK, kK, quants.from_row(r));
      QuantGemmArgs a;
      a.x = quants;
      a.rows = kM;
      a.k = kK;
      a.w = m.data.data();
      a.w_scales = reinterpret_cast<const uint16_t*>(m.scales.data());
      a.panel_bytes = m.panel_bytes();
      a.panel_scales = m.panel_scales();
      a.panel_end = m.panels();
      a.y = out.data();
      a.ldy = kN;
      (format == WeightFormat::int8 ? ops.gemm_int8 : ops.gemm_int4)(a);
    };
    multiply(kScalarOps, expected);
    for (const Ops* ops : available_ops()) {
      multiply(*ops, y);
      if (y != expected)
        return std::string("the ") + ops->name + " kernels compute wrong results on this CPU";
    }
  }
  return "";
}

}  // namespace unmask
