// Products: which kernel takes one, the windows' plan, and the instances of the windows' kernels for `Store`.
#include "cuda/gemm_window.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace unmask::gpu {
namespace detail {

WindowPlan plan_window(size_t shared_optin, int per_multiprocessor, int stage_bytes, int tile_bytes, int work,
                       int sms) {
  // A multiprocessor has 1 KB more than a block may take, and keeps 1 KB of each block for itself. 16 bytes
  // say what the block works on.
  const size_t most = (shared_optin + 1024) / static_cast<size_t>(per_multiprocessor) - 1024 - 16;
  const auto fits = [&](int stages, bool tile_has_memory) {
    const int rings = stages * stage_bytes;
    return static_cast<size_t>(tile_has_memory ? rings + tile_bytes : std::max(rings, tile_bytes)) <= most;
  };
  WindowPlan plan;
  for (const int stages : {2, 3, 4, 6})
    if (fits(stages, false)) plan.stages = stages;
  // Loading then goes on while a tile is finished: worth more than stages beyond the second.
  for (const int stages : {2, 3, 4, 6})
    if (fits(stages, true)) {
      plan.stages = stages;
      plan.tile_has_memory = true;
    }
  // 12 chunks are 96 KB of weights, 48 KB of int4: less than that is loaded sooner than its parts are summed.
  constexpr int kLeastWork = 12;
  plan.blocks = std::clamp((work + kLeastWork - 1) / kLeastWork, 1, sms * per_multiprocessor);
  return plan;
}

void check_window(const Workspace& workspace, int tiles, size_t floats) {
  if (workspace.tiles < tiles || workspace.partial_floats < floats)
    throw std::invalid_argument("the workspace has " + std::to_string(workspace.tiles) + " counters and " +
                                std::to_string(workspace.partial_floats) + " floats, a product needs " +
                                std::to_string(tiles) + " and " + std::to_string(floats));
}

}  // namespace detail

size_t partial_floats(int sms) {
  // Of a multiprocessor: windows two parts of each of its blocks, two of 40 rows or one of 72; full passes
  // one tile of at most 256 rows.
  constexpr size_t kRows = std::max({2 * 2 * 40, 2 * 72, 256});
  return static_cast<size_t>(sms) * kRows * kTile;
}

void check_product(const PackedWeights& w, const Activations& x) {
  if (x.kind != activations_of(w.format) || x.ld < w.padded_k || x.ld % 64 != 0 || w.padded_n % kTile != 0 ||
      w.padded_k % depth(w.format) != 0)
    throw std::invalid_argument("a product of weights [" + std::to_string(w.padded_n) + ", " +
                                std::to_string(w.padded_k) + "] and activations " + std::to_string(x.ld) +
                                " wide: wrong kind, or too narrow, or not padded");
}

void product(Stream& stream, const PassState* pass, bool needed, const PackedWeights& w, const Activations& x,
             int most_rows, const Store& store, const Workspace& workspace) {
  check_product(w, x);
  if (store.to == Store::To::swiglu && (w.n != w.padded_n || store.activations.ld < w.n / 2))
    throw std::invalid_argument("swiglu of " + std::to_string(w.n) + " outputs: no whole tiles, or no room");
  if (most_rows > kMostWindowRows && w.format != WeightFormat::f32)
    product_full(stream, pass, needed, w, x, most_rows, store, workspace);
  else
    window_product(stream, pass, needed, 0, w, x, most_rows, workspace, StoreTile{store, w.n, w.bias});
}

}  // namespace unmask::gpu
