// The tier "neon": Armv8.0, no dot product instruction.
#include "cpu/vec_neon.h"

namespace unmask {
namespace {

template <int BITS>
struct DotNeon : DotSigned {
  static constexpr int kBits = BITS, kRows = 3, kVecs = 4;
  template <int HALF>
  static Weight expand(Raw raw) {
    return signed_weights<BITS, HALF>(raw);
  }
  // Products of 16 bits, pairs of them, pairs of those: 4 sums of 4.
  static Acc dot(Acc acc, Weight w, X x) {
    const int16x8_t low = vmull_s8(vget_low_s8(w), vget_low_s8(x)), high = vmull_high_s8(w, x);
    return vaddq_s32(acc, vpaddq_s32(vpaddlq_s16(low), vpaddlq_s16(high)));
  }
};

}  // namespace

const Ops kNeonOps = make_ops<V4, DotNeon<8>, DotNeon<4>>("neon");

}  // namespace unmask
