// Products y = W x of a pass with packed weights (types.h), and packing. Two main loops share the epilogues:
// windows (at most kMostWindowRows rows) stream every weight once and are bound by memory; full passes are
// bound by arithmetic.
#pragma once

#include "cuda/launch.h"
#include "cuda/types.h"

namespace unmask::gpu {

// What becomes of a tile of outputs.
struct Store {
  enum class To : int32_t {
    values,    // out.f32[row][n] = y + bias, float32
    residual,  // out.f32[row][n] += y: the residual stream
    // Outputs come as 64 rows of W_gate and then the 64 of W_up for the same 64 inputs of the next product,
    // tile after tile (gate_up_row): activations[row][i] = silu(gate) * up, in the form the next product
    // takes.
    swiglu,
  };
  To to = To::values;
  float* f32 = nullptr;
  int32_t ld = 0;  // of f32
  Activations activations;
};
// Which row of the stacked [gate; up] matrix, 2 * round_up(ffn, 64) rows, holds gate output i (or up output
// i).
constexpr int gate_up_row(int i, bool up) { return i / 64 * 128 + i % 64 + (up ? 64 : 0); }

// Scratch that products share: float32 partial sums of tiles whose k was split among blocks, and one arrival
// counter per tile, zero before and after every product.
struct Workspace {
  float* partial = nullptr;
  size_t partial_floats = 0;
  uint32_t* arrivals = nullptr;
  int32_t tiles = 0;  // counters
  int32_t sms = 0;    // multiprocessors of the device
};
// Floats of `partial` with which every product works on a device of `sms` multiprocessors.
size_t partial_floats(int sms);

// y for the rows 0..pass->rows-1 (pass->needed with `needed`) of x, at most `most_rows` (x has memory for as
// many); the bucket for windows, any number for full passes. Preconditions, else std::invalid_argument:
// x.kind == activations_of(w.format), x.ld a multiple of 64 and >= w.padded_k; a counter for each tile;
// swiglu: whole tiles. Inputs beyond k are multiplied with zeros, so they must be finite. Deterministic: the
// order of every sum depends on shapes, `most_rows` and the device only.
void product(Stream& stream, const PassState* pass, bool needed, const PackedWeights& w, const Activations& x,
             int most_rows, const Store& store, const Workspace& workspace);

// The kernels for full passes, chosen by `product` for more than kMostWindowRows rows; weights not float32.
void product_full(Stream& stream, const PassState* pass, bool needed, const PackedWeights& w,
                  const Activations& x, int most_rows, const Store& store, const Workspace& workspace);
// Throws std::invalid_argument when these do not fit together.
void check_product(const PackedWeights& w, const Activations& x);

// Packs rows [first, first + count) of W, given as `rows`[count][k] float32 or bf16 in device memory, into w.
// `first` is a multiple of 16; whole strips of 16 rows are written, the missing rows of the last as zeros.
// Strips that no call writes must be zeros already: fill `data` and `scales` with zero bytes before the first
// call. int8 and int4 choose scales exactly as pack_panel (model/matrix.h) does, so both backends hold the
// same numbers.
void pack(Stream& stream, const PackedWeights& w, const void* rows, Kind kind, int first, int count);

}  // namespace unmask::gpu
