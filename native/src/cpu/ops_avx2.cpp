// The tier "avx2".
#include "cpu/vec_avx2.h"

namespace unmask {

const Ops kAvx2Ops = make_ops<V8, DotAvx2Int8, DotAvx2Int4>("avx2");

}  // namespace unmask
