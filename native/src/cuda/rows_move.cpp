// Rows that move (rows.h): compaction of a pass's rows, and rows of the K/V cache that follow the canvas.
#include "cuda/device.h"
#include "cuda/rows.h"
#include "cuda/values.h"

namespace unmask::gpu {
namespace {

// x[i] = x[slots[i]] and q[i] = q[slots[i]], in place. A thread owns 16 bytes of every row and takes the rows
// in ascending order, kBatch at a time: all of a batch are read before the first is written, and what later
// batches read (slots[j] >= j) lies behind what has been written. So threads and blocks need not know of each
// other. Grid: pieces of 64 columns of 16 bytes of x and q; 64 threads; no shared memory.
struct GatherRows {
  static constexpr int kThreads = 64;
  static constexpr int kBatch = 16;
  using Column = Vec<uint32_t, 4>;
  const PassState* pass;
  const int32_t* slots;
  char* x;
  char* q;
  size_t x_stride, q_stride;     // bytes
  int32_t x_columns, q_columns;  // of 16 bytes

  UNMASK_DEVICE void operator()() const {
    const int column = block_x() * kThreads + thread();
    if (column >= x_columns + q_columns) return;
    const bool of_x = column < x_columns;
    char* base =
        of_x ? x + static_cast<size_t>(column) * 16 : q + static_cast<size_t>(column - x_columns) * 16;
    const size_t stride = of_x ? x_stride : q_stride;
    const int rows = pass->needed;
    for (int first = 0; first < rows; first += kBatch) {
      Column held[kBatch];
      for (int u = 0; u < kBatch; u++)
        if (first + u < rows)
          held[u] = *reinterpret_cast<const Column*>(base + static_cast<size_t>(slots[first + u]) * stride);
      for (int u = 0; u < kBatch; u++)
        if (first + u < rows)
          *reinterpret_cast<Column*>(base + static_cast<size_t>(first + u) * stride) = held[u];
    }
  }
};

// Row i of K and V becomes what row source[i] was, K rotated by i - source[i]: cos and sin at that distance,
// sin with its sign, in float32, rounded once. One block per (head, layer), so that nothing is shared between
// blocks and no scratch is needed. `source` never falls. Rows that move left (source[i] > i) are taken first,
// ascending, then those that move right, descending, a chunk of rows at a time: all of a chunk is read, then
// a barrier, then it is written.
// - Going left, what a later chunk reads (source[j] > j) lies ahead of all that was written; going right, by
//   symmetry.
// - A row that was written going left is not read going right: source[j] = i < j means source[i] <= i.
// - Writes of a chunk may not overtake reads of the same chunk or one before: hence the barrier.
// An item is W values of both halves of a row of K, or 2 W values of a row of V with what stands at their
// place in K's tail. W = 8 / sizeof(T) needs head_dim a multiple of 2 W. Grid: (kv_heads, layers); 256
// threads; 16 bytes of shared memory.
template <class T, int W>
struct MoveRows {
  static constexpr int kThreads = 256;
  static constexpr int kItems = 8;  // that a thread holds at once
  static constexpr int kNone = 0x7fffffff;
  const KvCache* layers;
  KvCache shape;
  const int32_t* source;
  int32_t count;
  const float* cos;
  const float* sin;

  // The u-th item of a thread: item thread() + u * kThreads of the chunk, without a division each.
  struct Place {
    int row, item, items;
    UNMASK_DEVICE explicit Place(int items_)
        : row(thread() / items_), item(thread() % items_), items(items_) {}
    UNMASK_DEVICE void next() {
      row += kThreads / items;
      item += kThreads % items;
      if (item >= items) {
        item -= items;
        row++;
      }
    }
  };

  // Rows to, to + step, ... `rows` of them; those that do not move in the direction of the sweep stay.
  UNMASK_DEVICE void sweep(T* k, T* v, int to, int rows, int step) const {
    const int half = shape.head_dim / 2, k_items = half / W, items = k_items + shape.head_stride / (2 * W);
    const int chunk = kThreads * kItems / items;
    const auto row_at = [&](auto* plane, int row) {
      return plane + static_cast<size_t>(row) * static_cast<size_t>(shape.head_stride);
    };
    for (int first = 0; first < rows; first += chunk, to += chunk * step) {
      const int last = rows - first < chunk ? rows - first : chunk;
      int from[kItems];  // where it comes from, or -1
      Vec<T, W> low[kItems], high[kItems];
      Vec<float, W> c[kItems], s[kItems];
      Place at(items);
      for (int u = 0; u < kItems; u++, at.next()) {
        const int i = to + at.row * step;
        from[u] = at.row < last ? source[i] : i;
        if ((from[u] - i) * step <= 0) from[u] = -1;
      }
      at = Place(items);
      for (int u = 0; u < kItems; u++, at.next()) {
        const bool of_k = at.item < k_items;
        const int i = to + at.row * step, row = from[u] < 0 ? i : from[u],
                  distance = row > i ? row - i : i - row;
        const T* a = of_k ? row_at(k, row) + at.item * W : row_at(v, row) + (at.item - k_items) * 2 * W;
        const T* b = a + (of_k ? half : W);
        if (from[u] >= 0) {
          low[u] = *reinterpret_cast<const Vec<T, W>*>(a);
          high[u] = *reinterpret_cast<const Vec<T, W>*>(b);
        }
        if (from[u] >= 0 && of_k) {
          c[u] = *reinterpret_cast<const Vec<float, W>*>(row_of(cos, distance, half) + at.item * W);
          s[u] = *reinterpret_cast<const Vec<float, W>*>(row_of(sin, distance, half) + at.item * W);
        }
      }
      sync();
      at = Place(items);
      for (int u = 0; u < kItems; u++, at.next()) {
        if (from[u] < 0) continue;
        const int i = to + at.row * step, value = (at.item - k_items) * 2 * W;
        T* new_k = row_at(k, i);
        if (at.item < k_items) {
          for (int j = 0; j < W; j++) {
            const float x = widen(low[u].v[j]), y = widen(high[u].v[j]),
                        sine = step > 0 ? -s[u].v[j] : s[u].v[j];
            low[u].v[j] = narrow<T>(x * c[u].v[j] - y * sine);
            high[u].v[j] = narrow<T>(y * c[u].v[j] + x * sine);
          }
        } else {
          for (int j = value; j < value + 2 * W; j++)
            if (j >= shape.head_dim) new_k[j] = narrow<T>(0.0f);
        }
        T* a = at.item < k_items ? new_k + at.item * W : row_at(v, i) + value;
        *reinterpret_cast<Vec<T, W>*>(a) = low[u];
        *reinterpret_cast<Vec<T, W>*>(a + (at.item < k_items ? half : W)) = high[u];
      }
    }
  }

  UNMASK_DEVICE void operator()() const {
    const KvCache& cache = layers[block_y()];
    const size_t head = static_cast<size_t>(block_x()) * static_cast<size_t>(shape.capacity) *
                        static_cast<size_t>(shape.head_stride);
    // The first row that moves left, minus the last that does, and the same of those that move right.
    int32_t* bounds = reinterpret_cast<int32_t*>(shared());
    if (thread() < 4) bounds[thread()] = kNone;
    sync();
    int found[4] = {kNone, kNone, kNone, kNone};
    for (int i = thread(); i < count; i += kThreads) {
      if (source[i] > i) {
        found[0] = found[0] == kNone ? i : found[0];
        found[1] = -i;
      } else if (source[i] < i) {
        found[2] = found[2] == kNone ? i : found[2];
        found[3] = -i;
      }
    }
    for (int j = 0; j < 4; j++)
      if (found[j] != kNone) atomic_min(bounds + j, found[j]);
    sync();
    T* k = static_cast<T*>(cache.k) + head;
    T* v = static_cast<T*>(cache.v) + head;
    if (bounds[0] != kNone) sweep(k, v, bounds[0], 1 - bounds[1] - bounds[0], 1);
    if (bounds[2] != kNone) sweep(k, v, -bounds[3], 1 - bounds[3] - bounds[2], -1);
  }
};

constexpr int pieces(int n, int of) { return (n + of - 1) / of; }

template <class T>
void move_rows_as(Stream& stream, const KvCache* layers, int layer_count, const KvCache& shape,
                  const int32_t* source, int count, const float* cos, const float* sin) {
  constexpr int kWidth = 8 / sizeof(T);
  const Dim grid{shape.kv_heads, layer_count, 1};
  const size_t bytes = 4 * sizeof(int32_t);
  if (shape.head_dim % (2 * kWidth) == 0) {
    launch(stream, grid, bytes, MoveRows<T, kWidth>{layers, shape, source, count, cos, sin});
  } else {
    launch(stream, grid, bytes, MoveRows<T, 1>{layers, shape, source, count, cos, sin});
  }
}

}  // namespace

void gather_rows(Stream& stream, const PassState* pass, const int32_t* slots, float* x, int ldx, int hidden,
                 const Activations& q, int q_dim, int most_rows) {
  if (most_rows < 1) return;
  const int q_size = q.kind == Kind::f32 ? 4 : 2;
  GatherRows kernel{};
  kernel.pass = pass;
  kernel.slots = slots;
  kernel.x = reinterpret_cast<char*>(x);
  kernel.q = static_cast<char*>(q.data);
  kernel.x_stride = static_cast<size_t>(ldx) * sizeof(float);
  kernel.q_stride = static_cast<size_t>(q.ld) * static_cast<size_t>(q_size);
  kernel.x_columns = pieces(hidden * 4, 16);
  kernel.q_columns = pieces(q_dim * q_size, 16);
  launch(stream, {pieces(kernel.x_columns + kernel.q_columns, GatherRows::kThreads), 1, 1}, 0, kernel);
}

void move_rows(Stream& stream, const KvCache* layers, int layer_count, const KvCache& shape,
               const int32_t* source, int count, const float* cos, const float* sin) {
  if (shape.kind == Kind::bf16) {
    move_rows_as<bf16>(stream, layers, layer_count, shape, source, count, cos, sin);
  } else {
    move_rows_as<float>(stream, layers, layer_count, shape, source, count, cos, sin);
  }
}

}  // namespace unmask::gpu
