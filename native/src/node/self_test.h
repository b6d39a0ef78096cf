// Whether the kernels of this CPU compute what they should.
#pragma once

#include <string>

namespace unmask {

// A 13 x 96 by 96 x 48 product with small integers on every tier, exact in bf16 and in float32 whatever the
// order of the sums; then its quantised forms, which must give the scalar twin's bits. "" or which kernels
// are wrong.
std::string kernel_self_test();

}  // namespace unmask
