// The tier "dotprod": FEAT_DotProd (Armv8.2, all Apple M and most cores since 2018).
#include "cpu/vec_neon.h"

namespace unmask {
namespace {

// Register tile of 3 rows x 16 outputs: 12 integer and 12 float sums, 4 weights, 1 broadcast of 32 registers.
template <int BITS>
struct DotProd : DotSigned {
  static constexpr int kBits = BITS, kRows = 3, kVecs = 4;
  template <int HALF>
  static Weight expand(Raw raw) {
    return signed_weights<BITS, HALF>(raw);
  }
  static Acc dot(Acc acc, Weight w, X x) { return vdotq_s32(acc, w, x); }
};

}  // namespace

const Ops kDotprodOps = make_ops<V4, DotProd<8>, DotProd<4>>("dotprod");

}  // namespace unmask
