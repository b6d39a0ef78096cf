// The tier "avx512vnni": AVX-512 with its dot products of bytes.
#include "cpu/vec_avx512vnni.h"

namespace unmask {

const Ops kAvx512VnniOps = make_ops<V16, DotVnni512<8>, DotVnni512<4>>("avx512vnni");

}  // namespace unmask
