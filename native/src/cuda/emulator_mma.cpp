// ldmatrix and mma.sync of the emulation layer: the last lane of a warp to arrive gathers the fragments into
// plain matrices, multiplies, and hands the fragments of the result to all lanes.
//
// Fragment layouts (PTX ISA, "Matrix Fragments for mma.m16n8k16" and "... m16n8k32"), g = lane / 4, t = lane
// % 4:
//   A 16x16, 16 bits   a0: row g, columns 2t, 2t+1   a1: row g+8   a2, a3: as a0, a1, columns 8 further
//   B 16x8, 16 bits    b0: rows 2t, 2t+1, column g   b1: rows 8 further
//   A 16x32, 8 bits    a0: row g, columns 4t..4t+3   a1: row g+8   a2, a3: as a0, a1, columns 16 further
//   B 32x8, 8 bits     b0: rows 4t..4t+3, column g   b1: rows 16 further
//   D 16x8, 32 bits    d0, d1: row g, columns 2t, 2t+1   d2, d3: row g+8
#include "cuda/emulator_block.h"

namespace unmask::gpu::emulator {
namespace {

float low(uint32_t two) { return bits_to_float(two << 16); }
float high(uint32_t two) { return bits_to_float(two & 0xffff0000u); }

float plus(float x, float y) { return x + y; }
// Wraps, as the device does.
int32_t plus(int32_t x, int32_t y) {
  return static_cast<int32_t>(static_cast<uint32_t>(x) + static_cast<uint32_t>(y));
}

// d[row][column] of each lane's fragment += product[16][8].
template <class T>
void add_to_fragments(Block& block, int first, const T (&product)[16][8]) {
  for (int lane = 0; lane < 32; lane++) {
    T* d = static_cast<T*>(block.fiber(first + lane).d);
    const int g = lane / 4, t = lane % 4;
    for (int i = 0; i < 4; i++) d[i] = plus(d[i], product[g + i / 2 * 8][2 * t + i % 2]);
  }
}

}  // namespace

void load_matrices(uint32_t (&r)[4], const void* row, bool transposed) {
  Block& block = running();
  check_aligned(row, 16, "load_matrices: the address of a row is not a multiple of 16");
  if (!block.in_shared(row, 16)) misuse("load_matrices: a row is outside of shared memory");
  Fiber& f = block.current();
  f.address = row;
  f.d = r;
  block.collective(transposed ? Op::load_matrices_transposed : Op::load_matrices, [&](int first) {
    for (int lane = 0; lane < 32; lane++) {
      uint32_t* to = static_cast<uint32_t*>(block.fiber(first + lane).d);
      for (int i = 0; i < 4; i++) {
        const auto element = [&](int y, int x) {
          uint16_t v;
          std::memcpy(&v, static_cast<const char*>(block.fiber(first + 8 * i + y).address) + 2 * x, 2);
          return static_cast<uint32_t>(v);
        };
        const int g = lane / 4, t = lane % 4;
        to[i] = transposed ? element(2 * t, g) | element(2 * t + 1, g) << 16
                           : element(g, 2 * t) | element(g, 2 * t + 1) << 16;
      }
    }
  });
}

void mma_bf16(float (&d)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1) {
  Block& block = running();
  Fiber& f = block.current();
  f.d = d;
  f.a = a;
  f.b[0] = b0;
  f.b[1] = b1;
  block.collective(Op::mma_bf16, [&](int first) {
    float left[16][16], right[16][8], product[16][8] = {};
    for (int lane = 0; lane < 32; lane++) {
      const Fiber& from = block.fiber(first + lane);
      const int g = lane / 4, t = lane % 4;
      for (int i = 0; i < 4; i++) {
        float* to = &left[g + i % 2 * 8][2 * t + i / 2 * 8];
        to[0] = low(from.a[i]);
        to[1] = high(from.a[i]);
      }
      for (int i = 0; i < 2; i++) {
        right[2 * t + 8 * i][g] = low(from.b[i]);
        right[2 * t + 8 * i + 1][g] = high(from.b[i]);
      }
    }
    for (int m = 0; m < 16; m++)
      for (int k = 0; k < 16; k++)
        for (int n = 0; n < 8; n++) product[m][n] += left[m][k] * right[k][n];
    add_to_fragments(block, first, product);
  });
}

void mma_int8(int32_t (&d)[4], const uint32_t (&a)[4], uint32_t b0, uint32_t b1) {
  Block& block = running();
  Fiber& f = block.current();
  f.d = d;
  f.a = a;
  f.b[0] = b0;
  f.b[1] = b1;
  block.collective(Op::mma_int8, [&](int first) {
    int32_t left[16][32], right[32][8], product[16][8] = {};
    for (int lane = 0; lane < 32; lane++) {
      const Fiber& from = block.fiber(first + lane);
      const int g = lane / 4, t = lane % 4;
      for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j++)
          left[g + i % 2 * 8][4 * t + i / 2 * 16 + j] = static_cast<int8_t>(from.a[i] >> 8 * j);
      for (int i = 0; i < 2; i++)
        for (int j = 0; j < 4; j++) right[4 * t + 16 * i + j][g] = static_cast<int8_t>(from.b[i] >> 8 * j);
    }
    for (int m = 0; m < 16; m++)
      for (int k = 0; k < 32; k++)
        for (int n = 0; n < 8; n++) product[m][n] += left[m][k] * right[k][n];
    add_to_fragments(block, first, product);
  });
}

}  // namespace unmask::gpu::emulator
