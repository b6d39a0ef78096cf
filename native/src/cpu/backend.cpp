#include "cpu/backend.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "decode/policy.h"

namespace unmask {
namespace {

// Rows that go through norm, projections and feed-forward together: bounds the workspaces, keeps x in the L2
// cache.
constexpr int kRowBlock = 96;
// Query vectors (row, head) per attention task: enough for full register tiles, few enough to balance
// threads.
constexpr int kQueryTile = 24;
// Vocabulary entries per piece of the head, and rows scored together.
constexpr int kHeadPiece = 512;
constexpr int kHeadRows = 64;
static_assert(kHeadRows <= kRowBlock);  // they share a workspace

}  // namespace

CpuBackend::CpuBackend(const Weights& weights, const Ops& ops, int threads, int max_tokens)
    : weights_(weights),
      ops_(ops),
      pool_(std::clamp(threads, 1, 256)),
      max_tokens_(padded(max_tokens)),
      head_dim_(padded(weights.config().head_dim)),
      parts_(head_dim_ / kPanel),
      head_stride_(static_cast<size_t>(max_tokens_) * static_cast<size_t>(head_dim_)) {
  if (max_tokens < 1) throw Error("a model needs room for at least one token");
  const Config& c = config();
  const size_t n = static_cast<size_t>(max_tokens_), block = kRowBlock,
               pool = static_cast<size_t>(pool_.threads());
  const int half = c.head_dim / 2;
  cos_.resize(n * static_cast<size_t>(half));
  sin_.resize(cos_.size());
  for (size_t p = 0; p < n; p++)
    for (int i = 0; i < half; i++) {
      const double angle = static_cast<double>(p) * std::pow(c.rope_theta, -2.0 * i / c.head_dim);
      cos_[p * static_cast<size_t>(half) + static_cast<size_t>(i)] = static_cast<float>(std::cos(angle));
      sin_[p * static_cast<size_t>(half) + static_cast<size_t>(i)] = static_cast<float>(std::sin(angle));
    }
  k_.resize(static_cast<size_t>(c.layers) * static_cast<size_t>(c.kv_heads) * head_stride_);
  v_.resize(k_.size());
  x_.resize(n * static_cast<size_t>(padded(c.hidden)));
  normed_.resize(block * static_cast<size_t>(padded(c.hidden)));
  qkv_.resize(block * static_cast<size_t>(padded(c.q_dim()) + 2 * padded(c.kv_dim())));
  q_.resize(n * static_cast<size_t>(padded(c.q_dim())));
  ffn_.resize(block * static_cast<size_t>(2 * padded(c.ffn)));
  const int widest = groups(std::max({c.hidden, c.q_dim(), c.ffn}));
  if (quantized(weights.head().format)) {
    quant_scales_.resize(block * static_cast<size_t>(widest));
    quant_sums_.resize(quant_scales_.size());
    quant_values_.resize(quant_scales_.size() * kGroup);
  }
  scores_.resize(pool *
                 std::max(static_cast<size_t>(kQueryTile) * n, static_cast<size_t>(kHeadRows) * kHeadPiece));
  query_.resize(pool * 2 * kQueryTile * static_cast<size_t>(head_dim_));
  const size_t pieces = static_cast<size_t>((c.vocab + kHeadPiece - 1) / kHeadPiece);
  stats_.resize(kHeadRows * pieces);
  picks_.resize(kHeadRows * pieces);
  all_rows_.resize(n);
  needed_.reserve(n);
  slot_.resize(n);
  for (size_t i = 0; i < n; i++) all_rows_[i] = static_cast<int32_t>(i);
}

size_t CpuBackend::bytes() const {
  const size_t floats = cos_.size() + sin_.size() + k_.size() + v_.size() + x_.size() + normed_.size() +
                        qkv_.size() + q_.size() + ffn_.size() + scores_.size() + query_.size() +
                        quant_scales_.size();
  return floats * sizeof(float) + quant_values_.size() + quant_sums_.size() * sizeof(int32_t) +
         stats_.size() * sizeof(LogitStats) + picks_.size() * sizeof(Pick) +
         (all_rows_.size() + needed_.capacity() + slot_.size()) * sizeof(int32_t);
}

// ----------------------------------------------------------------------------------------------------
// building blocks

template <class Body>
void CpuBackend::each_row(int rows, const Body& body) {
  const int per_task = std::clamp(rows / (2 * pool_.threads()), 1, 16);
  pool_.run((rows + per_task - 1) / per_task, [&](int task, int) {
    for (int r = task * per_task; r < std::min(rows, (task + 1) * per_task); r++) body(r);
  });
}

Quants CpuBackend::quants(int k) {
  return {quant_values_.data(), quant_scales_.data(), quant_sums_.data(),
          static_cast<size_t>(groups(k)) * kGroup};
}

namespace {

// y[rows][.] = init + x w^T for the panels [begin, end) of w; y's first column is the first output of panel
// `begin`. x is `floats` or, for quantised weights, `quants`.
void gemm(const Ops& ops, const Matrix& w, const float* floats, size_t ldx, const Quants& quants, int rows,
          int begin, int end, float* y, size_t ldy, Init init) {
  const size_t first = static_cast<size_t>(begin);
  const auto set = [&](auto& a) {
    a.rows = rows;
    a.k = w.k;
    a.panel_end = end - begin;
    a.y = y;
    a.ldy = ldy;
    a.init = init == Init::bias && w.bias.empty() ? Init::zero : init;
    if (a.init == Init::bias) a.bias = w.bias.data() + first * kPanel;
  };
  const uint8_t* data = w.data.data() + first * w.panel_bytes();
  if (quantized(w.format)) {
    QuantGemmArgs a;
    set(a);
    a.x = quants;
    a.w = data;
    a.w_scales = reinterpret_cast<const uint16_t*>(w.scales.data()) + first * w.panel_scales();
    a.panel_bytes = w.panel_bytes();
    a.panel_scales = w.panel_scales();
    (w.format == WeightFormat::int8 ? ops.gemm_int8 : ops.gemm_int4)(a);
  } else {
    GemmArgs a;
    set(a);
    a.x = floats;
    a.ldx = ldx;
    a.w = data;
    a.panel_stride = static_cast<size_t>(w.k) * kPanel;
    (w.format == WeightFormat::f32 ? ops.gemm_f32 : ops.gemm_bf16)(a);
  }
}

}  // namespace

// y[rows][.] = init + x[rows][k] w^T, x quantised already where w is; panels are shared out in even groups.
void CpuBackend::matmul(const float* x, size_t ldx, int rows, const Matrix& w, float* y, size_t ldy,
                        Init init) {
  const Quants q = quants(w.k);
  const int panels = w.panels();
  const int group = std::max(2, panels / (4 * pool_.threads()) / 2 * 2);  // even: the AVX-512 tile takes two
  pool_.run((panels + group - 1) / group, [&](int task, int) {
    const int begin = task * group;
    gemm(ops_, w, x, ldx, q, rows, begin, std::min(panels, begin + group), y + begin * kPanel, ldy, init);
  });
}

float* CpuBackend::k_panel(int layer, int head, int32_t position) {
  const size_t index =
      static_cast<size_t>(layer) * static_cast<size_t>(config().kv_heads) + static_cast<size_t>(head);
  return k_.data() + index * head_stride_ +
         static_cast<size_t>(position / kPanel) * static_cast<size_t>(head_dim_) * kPanel +
         static_cast<size_t>(position % kPanel);
}

float* CpuBackend::v_row(int layer, int head, int32_t position, int part) {
  const size_t index =
      static_cast<size_t>(layer) * static_cast<size_t>(config().kv_heads) + static_cast<size_t>(head);
  return v_.data() + index * head_stride_ +
         (static_cast<size_t>(part) * static_cast<size_t>(max_tokens_) + static_cast<size_t>(position)) *
             kPanel;
}

void CpuBackend::rotate(float* x, int heads, int32_t position) const {
  const int half = config().head_dim / 2;
  const size_t at = static_cast<size_t>(position) * static_cast<size_t>(half);
  for (int h = 0; h < heads; h++)
    ops_.rope(x + h * config().head_dim, cos_.data() + at, sin_.data() + at, half);
}

// Row `row` of qkv_[rows][q | k | v] -> K and V of `position`; K rotated on the way.
void CpuBackend::write_kv(int layer, int row, int32_t position) {
  const Config& c = config();
  const size_t q = static_cast<size_t>(padded(c.q_dim())), kv = static_cast<size_t>(padded(c.kv_dim()));
  float* key = qkv_.data() + static_cast<size_t>(row) * (q + 2 * kv) + q;
  const float* value = key + kv;
  rotate(key, c.kv_heads, position);
  for (int h = 0; h < c.kv_heads; h++) {
    float* k = k_panel(layer, h, position);
    for (int i = 0; i < c.head_dim; i++) k[static_cast<size_t>(i) * kPanel] = key[h * c.head_dim + i];
    for (int i = 0; i < c.head_dim; i += kPanel)
      std::memcpy(v_row(layer, h, position, i / kPanel), value + h * c.head_dim + i,
                  sizeof(float) * static_cast<size_t>(std::min(kPanel, c.head_dim - i)));
  }
}

// q_[rows][heads][head_dim] := softmax(q K^T / sqrt(head_dim)) V over the K/V of rows 0..length-1, no mask. A
// task takes one K/V head and a tile of the (row, head in group) queries that share it; both products are
// GEMMs over the cache.
void CpuBackend::attention(int layer, int rows, int length) {
  const Config& c = config();
  const int group = c.heads / c.kv_heads, queries = rows * group;
  const int tiles = (queries + kQueryTile - 1) / kQueryTile;
  const size_t ldq = static_cast<size_t>(padded(c.q_dim())), hd = static_cast<size_t>(head_dim_),
               lds = static_cast<size_t>(max_tokens_);
  const float scale = 1.0f / std::sqrt(static_cast<float>(c.head_dim));
  pool_.run(c.kv_heads * tiles, [&](int task, int thread) {
    const int head = task / tiles, first = task % tiles * kQueryTile;
    const int count = std::min(kQueryTile, queries - first);
    float* query = query_.data() + static_cast<size_t>(thread) * 2 * kQueryTile * hd;
    float* out = query + kQueryTile * hd;
    float* scores = scores_.data() +
                    static_cast<size_t>(thread) * (scores_.size() / static_cast<size_t>(pool_.threads()));
    const auto place = [&](int i) {  // of query i in q_
      return q_.data() + static_cast<size_t>((first + i) / group) * ldq +
             static_cast<size_t>(head * group + (first + i) % group) * static_cast<size_t>(c.head_dim);
    };
    const size_t bytes = sizeof(float) * static_cast<size_t>(c.head_dim);
    for (int i = 0; i < count; i++) std::memcpy(query + static_cast<size_t>(i) * hd, place(i), bytes);

    GemmArgs a;  // scores[count][length] = query K^T
    a.x = query;
    a.ldx = hd;
    a.rows = count;
    a.k = c.head_dim;
    a.w = k_panel(layer, head, 0);
    a.panel_stride = hd * kPanel;
    a.panel_end = (length + kPanel - 1) / kPanel;
    a.y = scores;
    a.ldy = lds;
    ops_.gemm_f32(a);
    for (int i = 0; i < count; i++) ops_.softmax(scores + static_cast<size_t>(i) * lds, length, scale);
    a.x = scores;  // out[count][head_dim] = scores V
    a.ldx = lds;
    a.k = length;
    a.w = v_row(layer, head, 0, 0);
    a.panel_stride = lds * kPanel;
    a.panel_end = parts_;
    a.y = out;
    a.ldy = hd;
    ops_.gemm_f32(a);
    for (int i = 0; i < count; i++) std::memcpy(place(i), out + static_cast<size_t>(i) * hd, bytes);
  });
}

// out[rows] := RMSNorm(x[rows]), rows of padded(hidden) floats; quantised as well for a product of that
// format.
void CpuBackend::norm(const float* x, int rows, const std::vector<float>& w, float* out,
                      WeightFormat format) {
  const Config& c = config();
  const size_t d = static_cast<size_t>(padded(c.hidden));
  const Quants to = quants(c.hidden);
  each_row(rows, [&](int r) {
    float* row = out + static_cast<size_t>(r) * d;
    ops_.rms_norm(x + static_cast<size_t>(r) * d, w.data(), row, c.hidden, c.norm_eps);
    if (quantized(format)) ops_.quantize(row, c.hidden, to.from_row(r));
  });
}

// x += W_o attention; x += W_down (silu(W_gate norm(x)) * W_up norm(x)), for rows 0..rows-1 of x_ and q_.
void CpuBackend::feed_forward(const Layer& layer, int rows) {
  const Config& c = config();
  const size_t d = static_cast<size_t>(padded(c.hidden)), q = static_cast<size_t>(padded(c.q_dim())),
               f = static_cast<size_t>(padded(c.ffn));
  for (int r0 = 0; r0 < rows; r0 += kRowBlock) {
    const int n = std::min(kRowBlock, rows - r0);
    float* x = x_.data() + static_cast<size_t>(r0) * d;
    const float* attended = q_.data() + static_cast<size_t>(r0) * q;
    if (quantized(layer.o.format)) {
      const Quants to = quants(c.q_dim());
      each_row(
          n, [&](int r) { ops_.quantize(attended + static_cast<size_t>(r) * q, c.q_dim(), to.from_row(r)); });
    }
    matmul(attended, q, n, layer.o, x, d, Init::accumulate);
    norm(x, n, layer.ffn_norm, normed_.data(), layer.gate_up.format);
    matmul(normed_.data(), d, n, layer.gate_up, ffn_.data(), 2 * f, Init::zero);
    const Quants to = quants(c.ffn);
    each_row(n, [&](int r) {
      float* gate = ffn_.data() + static_cast<size_t>(r) * 2 * f;
      ops_.swiglu(gate, gate + f, c.ffn);
      if (quantized(layer.down.format)) ops_.quantize(gate, c.ffn, to.from_row(r));
    });
    matmul(ffn_.data(), 2 * f, n, layer.down, x, d, Init::accumulate);
  }
}

// -------------------------------------------------------------------------------------------------------------
// passes

// Runs all layers over `rows`; at the end x_ holds, row for row, the rows of `needed` (ascending, a subset of
// `rows`): the last layer computes K and V of every row but the rest only of those.
bool CpuBackend::layers(std::span<const int32_t> tokens, std::span<const int32_t> rows,
                        std::span<const int32_t> needed, const std::atomic<bool>& cancel) {
  const Config& c = config();
  const int n = static_cast<int>(rows.size()), length = static_cast<int>(tokens.size());
  const size_t d = static_cast<size_t>(padded(c.hidden)), q = static_cast<size_t>(padded(c.q_dim()));
  const size_t width = q + 2 * static_cast<size_t>(padded(c.kv_dim()));
  each_row(n, [&](int r) {
    weights_.embed(tokens[static_cast<size_t>(rows[static_cast<size_t>(r)])],
                   x_.data() + static_cast<size_t>(r) * d);
  });
  for (int l = 0; l < c.layers; l++) {
    if (cancel.load(std::memory_order_relaxed)) return false;
    const Layer& layer = weights_.layers()[static_cast<size_t>(l)];
    for (int r0 = 0; r0 < n; r0 += kRowBlock) {
      const int count = std::min(kRowBlock, n - r0);
      norm(x_.data() + static_cast<size_t>(r0) * d, count, layer.attn_norm, normed_.data(), layer.qkv.format);
      matmul(normed_.data(), d, count, layer.qkv, qkv_.data(), width, Init::bias);
      each_row(count, [&](int r) {
        const int32_t position = rows[static_cast<size_t>(r0 + r)];
        write_kv(l, r, position);
        float* query = qkv_.data() + static_cast<size_t>(r) * width;
        rotate(query, c.heads, position);
        std::memcpy(q_.data() + static_cast<size_t>(r0 + r) * q, query, q * sizeof(float));
      });
    }
    int live = n;
    if (l == c.layers - 1) {
      live = static_cast<int>(needed.size());
      for (int i = 0, r = 0; i < live; i++) {
        while (rows[static_cast<size_t>(r)] != needed[static_cast<size_t>(i)]) r++;
        if (r == i) continue;
        std::memcpy(x_.data() + static_cast<size_t>(i) * d, x_.data() + static_cast<size_t>(r) * d,
                    d * sizeof(float));
        std::memcpy(q_.data() + static_cast<size_t>(i) * q, q_.data() + static_cast<size_t>(r) * q,
                    q * sizeof(float));
      }
    }
    attention(l, live, length);
    feed_forward(layer, live);
  }
  return true;
}

// logits[rows][count] of vocabulary piece `piece` for the rows in normed_, in the thread's scratch;
// suppressed ids are replaced.
CpuBackend::LogitPiece CpuBackend::head_piece(int rows, int piece, int thread,
                                              std::span<const int32_t> suppressed) {
  const Config& c = config();
  float* logits =
      scores_.data() + static_cast<size_t>(thread) * (scores_.size() / static_cast<size_t>(pool_.threads()));
  const int first = piece * kHeadPiece;
  const int count = std::min(kHeadPiece, c.vocab - first);
  gemm(ops_, weights_.head(), normed_.data(), static_cast<size_t>(padded(c.hidden)), quants(c.hidden), rows,
       first / kPanel, padded(first + count) / kPanel, logits, kHeadPiece, Init::zero);
  for (auto id = std::lower_bound(suppressed.begin(), suppressed.end(), first);
       id != suppressed.end() && *id < first + count; ++id)
    for (int r = 0; r < rows; r++)
      logits[static_cast<size_t>(r) * kHeadPiece + static_cast<size_t>(*id - first)] = kSuppressed;
  return {logits, first, count};
}

// What logits_ of one vocabulary piece say of a candidate beyond the row's statistics: the best draw, the
// target's logit.
Pick CpuBackend::pick(const float* logits, int first, int count, const Candidate& candidate,
                      const Sampling& sampling) {
  Pick p;
  if (candidate.target >= first && candidate.target < first + count)
    p.target_logit = logits[candidate.target - first];
  for (int t = 0; sampling.alternatives > 0 && t < count; t++) {
    const Alternative& last = p.top[sampling.alternatives - 1];
    if (logits[t] != kSuppressed && (last.token < 0 || logits[t] > last.probability))
      keep_best(p.top, sampling.alternatives, {first + t, logits[t]});
  }
  if (sampling.temperature <= 0.0f) return p;
  for (int t = 0; t < count; t++) {
    if (logits[t] == kSuppressed) continue;
    const float u = uniform(sampling.seed, sampling.step, candidate.position, first + t);
    const float key = gumbel_key(logits[t], sampling.temperature, u);
    if (key > p.key) {
      p.key = key;
      p.logit = logits[t];
      p.token = first + t;
    }
  }
  return p;
}

// Merges the pieces of candidate i of a block, whose row is row r of the block.
Score CpuBackend::merge_pieces(int pieces, int i, int r, const Sampling& sampling) const {
  LogitStats stats;
  Pick best;
  for (int piece = 0; piece < pieces; piece++) {
    merge(stats, stats_[static_cast<size_t>(piece * kHeadRows + r)]);
    merge(best, picks_[static_cast<size_t>(piece * kHeadRows + i)], sampling.alternatives);
  }
  const Score score = score_of(stats, best, sampling.temperature);
  if (!usable(score)) throw Error(kNotFinite);
  return score;
}

bool CpuBackend::forward(const Pass& pass, const std::atomic<bool>& cancel, PassResult& result) {
  const std::span<const Candidate> candidates = pass.candidates;
  const Sampling& sampling = pass.sampling;
  needed_.clear();
  for (const Candidate& s : candidates)
    if (needed_.empty() || needed_.back() != s.source_row) needed_.push_back(s.source_row);
  if (!layers(pass.tokens, pass.rows, needed_, cancel)) return false;
  for (size_t i = 0; i < needed_.size(); i++)
    slot_[static_cast<size_t>(needed_[i])] = static_cast<int32_t>(i);
  const auto slot = [&](const Candidate& s) { return slot_[static_cast<size_t>(s.source_row)]; };

  const int pieces = (config().vocab + kHeadPiece - 1) / kHeadPiece;
  // Candidates ascend, and so do their source rows: a block of candidates covers a run of slots, at most as
  // long.
  for (size_t c0 = 0; c0 < candidates.size(); c0 += kHeadRows) {
    const std::span<const Candidate> block =
        candidates.subspan(c0, std::min(static_cast<size_t>(kHeadRows), candidates.size() - c0));
    const int32_t slot0 = slot(block.front());
    const int n = slot(block.back()) - slot0 + 1;
    const float* x = x_.data() + static_cast<size_t>(slot0) * static_cast<size_t>(padded(config().hidden));
    norm(x, n, weights_.final_norm(), normed_.data(), weights_.head().format);
    pool_.run(pieces, [&](int piece, int thread) {
      const LogitPiece l = head_piece(n, piece, thread, sampling.suppressed);
      for (int r = 0; r < n; r++)
        stats_[static_cast<size_t>(piece * kHeadRows + r)] =
            ops_.logit_stats(l.logits + static_cast<size_t>(r) * kHeadPiece, l.count, l.first);
      for (size_t i = 0; i < block.size(); i++)
        picks_[static_cast<size_t>(piece * kHeadRows) + i] =
            pick(l.logits + static_cast<size_t>(slot(block[i]) - slot0) * kHeadPiece, l.first, l.count,
                 block[i], sampling);
    });
    for (size_t i = 0; i < block.size(); i++)
      result.scores[c0 + i] = merge_pieces(pieces, static_cast<int>(i), slot(block[i]) - slot0, sampling);
  }
  if (pass.policy != nullptr) result.count = select(*pass.policy, candidates, result.scores, result.order);
  return true;
}

void CpuBackend::logits(std::span<const int32_t> tokens, std::span<float> out) {
  const Config& c = config();
  const std::span<const int32_t> rows(all_rows_.data(), tokens.size());
  const std::atomic<bool> never{false};
  layers(tokens, rows, rows, never);
  const int total = static_cast<int>(tokens.size());
  for (int r0 = 0; r0 < total; r0 += kHeadRows) {
    const int n = std::min(kHeadRows, total - r0);
    norm(x_.data() + static_cast<size_t>(r0) * static_cast<size_t>(padded(c.hidden)), n,
         weights_.final_norm(), normed_.data(), weights_.head().format);
    pool_.run((c.vocab + kHeadPiece - 1) / kHeadPiece, [&](int piece, int thread) {
      const LogitPiece l = head_piece(n, piece, thread, {});
      for (int r = 0; r < n; r++)
        std::memcpy(out.data() + static_cast<size_t>(r0 + r) * static_cast<size_t>(c.vocab) +
                        static_cast<size_t>(l.first),
                    l.logits + static_cast<size_t>(r) * kHeadPiece,
                    sizeof(float) * static_cast<size_t>(l.count));
    });
  }
}

// ----------------------------------------------------------------------------------------------------------
// moved rows

// Sources never fall, so rows that move left can be taken in ascending order and rows that move right in
// descending order, in place: no destination is a source that is still to be read. RoPE composes: rotating K
// by the difference of positions gives K at the new one.
void CpuBackend::move_rows(std::span<const int32_t> source) {
  const Config& c = config();
  const int half = c.head_dim / 2, count = static_cast<int>(source.size());
  const auto move = [&](int layer, int head, int32_t to) {
    const int32_t from = source[static_cast<size_t>(to)];
    const size_t distance = static_cast<size_t>(std::abs(to - from)) * static_cast<size_t>(half);
    const float sign = to > from ? 1.0f : -1.0f;
    float* k = k_panel(layer, head, to);
    const float* old = k_panel(layer, head, from);
    for (int i = 0; i < half; i++) {
      const float cos = cos_[distance + static_cast<size_t>(i)],
                  sin = sign * sin_[distance + static_cast<size_t>(i)];
      const float a = old[static_cast<size_t>(i) * kPanel], b = old[static_cast<size_t>(i + half) * kPanel];
      k[static_cast<size_t>(i) * kPanel] = a * cos - b * sin;
      k[static_cast<size_t>(i + half) * kPanel] = b * cos + a * sin;
    }
    for (int part = 0; part < parts_; part++)
      std::memcpy(v_row(layer, head, to, part), v_row(layer, head, from, part), sizeof(float) * kPanel);
  };
  pool_.run(c.layers * c.kv_heads, [&](int task, int) {
    const int layer = task / c.kv_heads, head = task % c.kv_heads;
    for (int i = 0; i < count; i++)
      if (source[static_cast<size_t>(i)] > i) move(layer, head, i);
    for (int i = count - 1; i >= 0; i--)
      if (source[static_cast<size_t>(i)] < i) move(layer, head, i);
  });
}

}  // namespace unmask
