// The CPU backend: float32 activations and K/V, weights as packed; for int8 and int4 weights the activations
// are quantised row by row before each product. Row results do not depend on the number of threads.
#pragma once

#include <memory>
#include <vector>

#include "cpu/ops.h"
#include "cpu/thread_pool.h"
#include "decode/backend.h"
#include "model/weights.h"

namespace unmask {

class CpuBackend final : public Backend {
 public:
  // Takes all memory that passes over up to `max_tokens` rows need. Throws Error for max_tokens < 1.
  CpuBackend(const Weights& weights, const Ops& ops, int threads, int max_tokens);

  const Config& config() const override { return weights_.config(); }
  int max_tokens() const override { return max_tokens_; }
  bool forward(const Pass& pass, const std::atomic<bool>& cancel, PassResult& result) override;
  void move_rows(std::span<const int32_t> source) override;
  bool rounds_moved_rows() const override { return false; }
  void logits(std::span<const int32_t> tokens, std::span<float> out) override;
  size_t bytes() const override;  // of K/V and workspaces

 private:
  // logits[rows][kHeadPiece], of which the first `count` columns are ids first .. first + count - 1.
  struct LogitPiece {
    float* logits;
    int first;
    int count;
  };

  bool layers(std::span<const int32_t> tokens, std::span<const int32_t> rows, std::span<const int32_t> needed,
              const std::atomic<bool>& cancel);
  // The workspace of quantised activations, for rows of k values.
  Quants quants(int k);
  void matmul(const float* x, size_t ldx, int rows, const Matrix& w, float* y, size_t ldy, Init init);
  void write_kv(int layer, int row, int32_t position);
  void rotate(float* x, int heads, int32_t position) const;
  void attention(int layer, int rows, int length);
  void feed_forward(const Layer& layer, int rows);
  void norm(const float* x, int rows, const std::vector<float>& w, float* out, WeightFormat format);
  LogitPiece head_piece(int rows, int piece, int thread, std::span<const int32_t> suppressed);
  static Pick pick(const float* logits, int first, int count, const Candidate& candidate,
                   const Sampling& sampling);
  Score merge_pieces(int pieces, int i, int r, const Sampling& sampling) const;
  template <class Body>
  void each_row(int rows, const Body& body);

  float* k_panel(int layer, int head, int32_t position);
  float* v_row(int layer, int head, int32_t position, int part);

  const Weights& weights_;
  const Ops& ops_;
  mutable ThreadPool pool_;
  const int max_tokens_;
  const int head_dim_;            // padded to whole panels
  const int parts_;               // panels of a head
  const size_t head_stride_;      // floats of K (or V) of one K/V head
  std::vector<float> cos_, sin_;  // [max_tokens][head_dim / 2]
  // K as GEMM weights for Q K^T: per layer and K/V head [max_tokens / 16][head_dim][16], rotated to the rows'
  // positions. V as GEMM weights for P V: per layer and K/V head [head_dim / 16][max_tokens][16].
  std::vector<float> k_, v_;
  std::vector<float> x_, normed_, qkv_, q_, ffn_;  // workspaces, rows x padded width
  std::vector<int8_t> quant_values_;               // the rows that the next product takes
  std::vector<float> quant_scales_;
  std::vector<int32_t> quant_sums_;
  std::vector<float> scores_;      // per thread: attention scores or logits
  std::vector<float> query_;       // per thread: gathered queries of a K/V head, and their outputs
  std::vector<LogitStats> stats_;  // [kHeadRows][pieces of the vocabulary]
  std::vector<Pick> picks_;
  std::vector<int32_t> all_rows_, needed_, slot_;
};

}  // namespace unmask
