// The model as data: configuration, tensors in their files, weights ready for the backend. Shapes are [rows,
// columns], row-major. Layouts: Dream (Qwen2 names) and LLaDA (OLMo names) both end up here; TypeScript has
// mapped the names.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include "model/dtype.h"

namespace unmask {

// Thrown for anything wrong with a model or a request; the text goes to the user.
struct Error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct Config {
  int hidden = 0;
  int layers = 0;
  int heads = 0;
  int kv_heads = 0;  // GQA: heads / kv_heads query heads share one K/V head
  int head_dim = 0;  // even: RoPE rotates pairs (i, i + head_dim / 2)
  int ffn = 0;
  int vocab = 0;       // rows of the embedding
  int vocab_used = 0;  // ids from here on are padding rows
  double rope_theta = 10000.0;
  float norm_eps = 1e-6f;
  int shift = 0;  // logits of row p - shift predict token p
  int32_t mask_id = -1;
  int32_t eos_id = -1;     // -1: none
  int32_t expand_id = -1;  // -1: none, requests cannot be variable-length

  int q_dim() const { return heads * head_dim; }
  int kv_dim() const { return kv_heads * head_dim; }
  // Source row of position p: the row whose logits predict it (decoding.md, section 1).
  int32_t source_row(int32_t p) const { return p < shift ? 0 : p - shift; }
};

enum class Role {
  embed,
  head,
  final_norm,
  attn_norm,
  q,
  k,
  v,
  q_bias,
  k_bias,
  v_bias,
  o,
  ffn_norm,
  gate,
  up,
  down
};

// A tensor as the file's header describes it. Hostile until `Weights` has checked it against file and config.
struct TensorSource {
  Role role = Role::embed;
  int layer = 0;
  int file = 0;
  uint64_t offset = 0;  // bytes from the start of the file
  DType dtype = DType::f32;
  std::vector<int64_t> shape;
  // q and k only: each head's rows lie for rotation of neighbours (2j, 2j + 1), as LLaDA's GGUF files have
  // them. They are put back for rotation of (j, j + head_dim / 2) when packed.
  bool interleaved = false;
};

// Matrices are packed for the CPU kernels: panels of 16 output rows, [ceil(n / 16)][k][16], the last padded
// with zeros. So one load brings 16 outputs' weights of the same k, and x[m][k] is broadcast against them.
constexpr int kPanel = 16;
constexpr int padded(int n) { return (n + kPanel - 1) / kPanel * kPanel; }

enum class WeightFormat { f32, bf16 };

struct Matrix {
  int n = 0;  // outputs
  int k = 0;  // inputs
  WeightFormat format = WeightFormat::f32;
  std::vector<float> f32;      // either
  std::vector<uint16_t> bf16;  // or
  std::vector<float> bias;     // [padded(n)] or empty

  int panels() const { return padded(n) / kPanel; }
  size_t bytes() const { return f32.size() * 4 + bf16.size() * 2 + bias.size() * 4; }
};

struct Layer {
  std::vector<float> attn_norm;  // [hidden]
  Matrix qkv;  // [q_dim + 2 kv_dim, hidden], each part padded to whole panels, bias if the model has it
  Matrix o;    // [hidden, q_dim]
  std::vector<float> ffn_norm;  // [hidden]
  Matrix gate_up;               // [2 padded(ffn), hidden]
  Matrix down;                  // [hidden, ffn]
};

}  // namespace unmask
