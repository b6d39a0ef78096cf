#include "model/tensor_table.h"

#include <algorithm>

#include "model/hash.h"

namespace unmask {
namespace {

const char* role_name(Role role) {
  static const char* const names[] = {"embed", "head",     "final_norm", "attn_norm", "q",
                                      "k",     "v",        "q_bias",     "k_bias",    "v_bias",
                                      "o",     "ffn_norm", "gate",       "up",        "down"};
  return names[static_cast<int>(role)];
}

std::string name(Role role, int layer) {
  return std::string("tensor ") + role_name(role) + " of layer " + std::to_string(layer);
}

std::string shape_text(const std::vector<int64_t>& shape) {
  std::string s = "[";
  for (size_t i = 0; i < shape.size(); i++) s += (i ? ", " : "") + std::to_string(shape[i]);
  return s + "]";
}

}  // namespace

void check(const Config& c) {
  const auto in = [](int64_t v, int64_t low, int64_t high) { return v >= low && v <= high; };
  if (!in(c.hidden, 1, 1 << 16) || !in(c.layers, 1, 1 << 10) || !in(c.heads, 1, 1 << 10) ||
      !in(c.kv_heads, 1, c.heads) || !in(c.head_dim, 2, 1 << 12) || !in(c.ffn, 1, 1 << 20) ||
      !in(c.vocab, 2, 1 << 24))
    throw Error("the model's shape is out of range");
  if (c.heads % c.kv_heads != 0 || c.head_dim % 2 != 0)
    throw Error("the model's head counts do not fit together");
  if (!in(c.vocab_used, 1, c.vocab) || !in(c.mask_id, 0, c.vocab - 1) || !in(c.eos_id, -1, c.vocab - 1) ||
      !in(c.expand_id, -1, c.vocab - 1) || !in(c.shift, 0, 1))
    throw Error("the model's special ids do not fit its vocabulary");
  if (c.expand_id >= 0 && c.eos_id < 0)
    throw Error("a model with an EXPAND token needs an EOS token (its DELETE)");
  if (!(c.rope_theta > 0) || !(c.norm_eps >= 0)) throw Error("rope_theta and norm_eps must be positive");
}

// In each head the rows (j, j + head_dim / 2) stand as (2j, 2j + 1).
int Tensor::stored(int i) const {
  if (interleaved_head == 0) return i;
  const int row = i % interleaved_head, half = interleaved_head / 2;
  return i - row + 2 * (row % half) + row / half;
}

uint64_t Tensor::content(ThreadPool& pool) const {
  const size_t n = static_cast<size_t>(rows);
  std::vector<uint64_t> hashes(static_cast<size_t>(padded(rows) / kPanel));
  pool.run(static_cast<int>(hashes.size()), [&](int i, int) {
    const size_t first = static_cast<size_t>(i) * kPanel;
    hashes[static_cast<size_t>(i)] =
        Hash().bytes(data + first * stride(), std::min<size_t>(kPanel, n - first) * stride()).digest();
  });
  return Hash().bytes(hashes.data(), hashes.size() * sizeof(uint64_t)).digest();
}

void Tensor::drop() const { file->drop(offset, static_cast<size_t>(rows) * stride()); }

TensorTable::TensorTable(const Config& config, const std::vector<std::string>& files,
                         std::vector<TensorSource> tensors)
    : config_(config), tensors_(std::move(tensors)) {
  check(config_);
  for (const std::string& f : files) files_.emplace_back(f);
}

const TensorSource* TensorTable::find(Role role, int layer) const {
  const TensorSource* found = nullptr;
  for (const TensorSource& t : tensors_) {
    if (t.role != role || t.layer != layer) continue;
    if (found != nullptr) throw Error(name(role, layer) + " is listed twice in the tensor table");
    found = &t;
  }
  return found;
}

Tensor TensorTable::tensor(Role role, int layer) const {
  const TensorSource* t = find(role, layer);
  if (t == nullptr) throw Error(name(role, layer) + " is missing from the tensor table");
  const RoleShape expected = shape_of(config_, role);
  std::vector<int64_t> shape = {expected.columns};
  if (!expected.vector) shape.insert(shape.begin(), expected.rows);
  if (t->shape != shape)
    throw Error(name(role, layer) + " has shape " + shape_text(t->shape) + ", expected " + shape_text(shape));
  if (t->interleaved && role != Role::q && role != Role::k)
    throw Error(name(role, layer) + " cannot be interleaved: only q and k have rotated rows");
  if (t->file < 0 || static_cast<size_t>(t->file) >= files_.size())
    throw Error(name(role, layer) + " names a file that is not in the list");
  const MappedFile& file = files_[static_cast<size_t>(t->file)];
  const size_t columns = static_cast<size_t>(expected.columns);
  if (!whole_blocks(t->dtype, columns))
    throw Error(name(role, layer) + " has rows that are not whole blocks: " + shape_text(shape));
  // No overflow: the config bounds rows to 2^24 and columns to 2^22.
  const uint64_t size = row_bytes(t->dtype, columns) * static_cast<uint64_t>(expected.rows);
  if (t->offset > file.size() || size > file.size() - t->offset)
    throw Error(name(role, layer) + " does not lie inside " + file.path());
  return {file.data() + t->offset,
          t->dtype,
          expected.rows,
          expected.columns,
          t->interleaved ? config_.head_dim : 0,
          &file,
          t->offset};
}

std::vector<float> TensorTable::vector(Role role, int layer) const {
  const Tensor t = tensor(role, layer);
  std::vector<float> v(static_cast<size_t>(t.columns));
  t.read(0, v.data());
  return v;
}

}  // namespace unmask
