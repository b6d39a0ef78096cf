// The tier "avx512". AVX-512 without VNNI has no better integer product than AVX2.
#include "cpu/vec_avx2.h"
#include "cpu/vec_avx512.h"

namespace unmask {

const Ops kAvx512Ops = make_ops<V16, DotAvx2Int8, DotAvx2Int4>("avx512");

}  // namespace unmask
