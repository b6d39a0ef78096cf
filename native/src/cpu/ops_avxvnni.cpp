// The tier "avxvnni": AVX2 with the 256-bit dot products of AVX-VNNI.
#include "cpu/vec_avx2.h"

namespace unmask {
namespace {

// Unsigned weights (w + 128, or 0..15 for int4) times signed activations; what the offset adds is taken off
// at the start, as the sum of the activations is known.
template <int BITS>
struct DotVnni : Dot256 {
  static constexpr int kBits = BITS, kRows = 3, kVecs = 2;
  using Weight = __m256i;
  using Acc = __m256i;
  template <int HALF>
  static Weight expand(Raw raw) {
    return BITS == 8 ? _mm256_xor_si256(raw, _mm256_set1_epi8(-128)) : nibbles<HALF>(raw);
  }
  static Acc start(int32_t sum) { return _mm256_set1_epi32((BITS == 8 ? -128 : -8) * sum); }
  static Acc dot(Acc acc, Weight w, X x) { return _mm256_dpbusd_avx_epi32(acc, w, x); }
  static V finish(Acc acc, int32_t) { return {_mm256_cvtepi32_ps(acc)}; }
};

}  // namespace

const Ops kAvxVnniOps = make_ops<V8, DotVnni<8>, DotVnni<4>>("avxvnni");

}  // namespace unmask
