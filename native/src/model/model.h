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
#include "model/matrix.h"

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

// The shape that a config gives a role; norms and biases are vectors, of one row.
struct RoleShape {
  int rows = 1;
  int columns = 0;
  bool vector = false;
};
inline RoleShape shape_of(const Config& c, Role role) {
  switch (role) {
    case Role::embed:
    case Role::head:
      return {c.vocab, c.hidden};
    case Role::final_norm:
    case Role::attn_norm:
    case Role::ffn_norm:
      return {1, c.hidden, true};
    case Role::q:
      return {c.q_dim(), c.hidden};
    case Role::k:
    case Role::v:
      return {c.kv_dim(), c.hidden};
    case Role::q_bias:
      return {1, c.q_dim(), true};
    case Role::k_bias:
    case Role::v_bias:
      return {1, c.kv_dim(), true};
    case Role::o:
      return {c.hidden, c.q_dim()};
    case Role::gate:
    case Role::up:
      return {c.ffn, c.hidden};
    case Role::down:
      return {c.hidden, c.ffn};
  }
  return {};
}

// A tensor as the file's header describes it. Hostile until `TensorTable` has checked it against file and
// config.
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

struct Layer {
  std::vector<float> attn_norm;  // [hidden]
  Matrix qkv;  // [q_dim + 2 kv_dim, hidden], each part padded to whole panels, bias if the model has it
  Matrix o;    // [hidden, q_dim]
  std::vector<float> ffn_norm;  // [hidden]
  Matrix gate_up;               // [2 padded(ffn), hidden]
  Matrix down;                  // [hidden, ffn]
};

}  // namespace unmask
