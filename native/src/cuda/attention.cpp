// Which attention kernel takes what, and with how many blocks (attention.h).
#include "cuda/attention.h"

#include <cmath>
#include <stdexcept>

#include "cuda/attention_flash.h"
#include "cuda/attention_plain.h"

namespace unmask::gpu {
namespace {

// Blocks worth having at once. More of them shorten the walk over the keys, and lengthen the combination.
constexpr int blocks_wanted(int sms) { return sms + sms / 2; }
constexpr int instance_of(int head_dim) { return head_dim <= 32 ? 32 : head_dim <= 64 ? 64 : 128; }
constexpr bool has_instance(const KvCache& cache) {
  return cache.kind == Kind::bf16 && cache.head_dim % 8 == 0 && cache.head_dim <= 128;
}

template <int D>
void flash(Stream& stream, const PassState* pass, bool needed, const Activations& q, int heads,
           const KvCache& cache, const Activations& out, int most_rows, int most_keys,
           const AttentionWorkspace& workspace) {
  using Kernel = FlashAttention<D>;
  Kernel kernel{};
  kernel.pass = pass;
  kernel.needed = needed;
  kernel.q = q;
  kernel.heads = heads;
  kernel.group = heads / cache.kv_heads;
  kernel.cache = cache;
  kernel.out = out;
  kernel.scale = kLog2e / std::sqrt(static_cast<float>(cache.head_dim));
  kernel.partial = workspace.partial;
  kernel.arrivals = workspace.arrivals;
  // Two splits at least for every counter that is used; every block leaves a part.
  kernel.blocks =
      lower(blocks_wanted(workspace.sms),
            lower(2 * workspace.counters, static_cast<int>(workspace.partial_floats / partial_words(D))));
  const int pairs = (most_rows * kernel.group + kQueries - 1) / kQueries * cache.kv_heads;
  const int splits = higher(1, lower(kMostSplits, (most_keys + kLeastKeys - 1) / kLeastKeys));
  launch(stream, {higher(pairs, lower(kernel.blocks, pairs * splits)), 1, 1}, kSlots * Kernel::kSlotBytes,
         kernel);
}

template <class T>
void plain(Stream& stream, const PassState* pass, bool needed, const Activations& q, int heads,
           const KvCache& cache, const Activations& out, int most_rows) {
  using Kernel = PlainAttention<T>;
  if (cache.head_dim > Kernel::kMostDim) throw std::invalid_argument("attention: head_dim is above 256");
  Kernel kernel{};
  kernel.pass = pass;
  kernel.needed = needed;
  kernel.q = static_cast<const T*>(q.data);
  kernel.ldq = q.ld;
  kernel.heads = heads;
  kernel.group = heads / cache.kv_heads;
  kernel.cache = cache;
  kernel.out = static_cast<T*>(out.data);
  kernel.ldout = out.ld;
  kernel.scale = 1.0f / std::sqrt(static_cast<float>(cache.head_dim));
  launch(stream, {(most_rows * kernel.group + Kernel::kTile - 1) / Kernel::kTile, cache.kv_heads, 1},
         Kernel::shared_bytes(cache.head_dim), kernel);
}

}  // namespace

size_t attention_partial_floats(int head_dim, int sms) {
  return static_cast<size_t>(blocks_wanted(sms)) * static_cast<size_t>(partial_words(instance_of(head_dim)));
}
int attention_counters(int sms) { return (blocks_wanted(sms) + 1) / 2; }

void attention(Stream& stream, const PassState* pass, bool needed, const Activations& q, int heads,
               const KvCache& cache, const Activations& out, int most_rows, int most_keys,
               const AttentionWorkspace& workspace) {
  if (most_rows < 1) return;
  if (cache.kind == Kind::f32) {
    plain<float>(stream, pass, needed, q, heads, cache, out, most_rows);
  } else if (!has_instance(cache)) {
    plain<bf16>(stream, pass, needed, q, heads, cache, out, most_rows);
  } else {
    switch (instance_of(cache.head_dim)) {
      case 32:
        return flash<32>(stream, pass, needed, q, heads, cache, out, most_rows, most_keys, workspace);
      case 64:
        return flash<64>(stream, pass, needed, q, heads, cache, out, most_rows, most_keys, workspace);
      default:
        return flash<128>(stream, pass, needed, q, heads, cache, out, most_rows, most_keys, workspace);
    }
  }
}

}  // namespace unmask::gpu
