// Loading of a model's tensors: rows come through two page-locked pieces of memory, so that the host writes
// one while the other is copied, and are packed on the device.
#include <algorithm>
#include <string>

#include "cuda/backend.h"

namespace unmask::gpu {
namespace {

const char* text_of(Role role) {
  static const char* const names[] = {"embed", "head",     "final_norm", "attn_norm", "q",
                                      "k",     "v",        "q_bias",     "k_bias",    "v_bias",
                                      "o",     "ffn_norm", "gate",       "up",        "down"};
  return names[static_cast<int>(role)];
}

constexpr bool outside_layers(Role role) {
  return role == Role::embed || role == Role::head || role == Role::final_norm;
}
constexpr bool optional(Role role) {
  return role == Role::q_bias || role == Role::k_bias || role == Role::v_bias;
}

}  // namespace

std::span<char> ModelOnDevice::staging() {
  if (upload_[0].data() == nullptr) throw Error("the model has been loaded already");
  const size_t slot = static_cast<size_t>(upload_slot_);
  if (upload_used_[slot]) uploaded_[slot].synchronize();
  return {upload_[slot].data(), upload_[slot].size()};
}

void ModelOnDevice::put(Role role, int layer, int first, int count, api::Rows rows) {
  use_device(ordinal());
  if (role < Role::embed || role > Role::down || layer < 0 ||
      layer >= (outside_layers(role) ? 1 : spec_.config.layers))
    throw Error("there is no such tensor in a model");
  const RoleShape shape = shape_of(spec_.config, role);
  const size_t bytes = static_cast<size_t>(std::max(count, 0)) * static_cast<size_t>(shape.columns) *
                       (rows == api::Rows::f32 ? 4 : 2);
  const bool whole = count % kUploadRows == 0 || first + count == shape.rows;
  if (first < 0 || first % kUploadRows != 0 || count < 1 || count > shape.rows - first || !whole ||
      upload_[0].data() == nullptr || bytes > model_.upload_bytes)
    throw Error(std::string("rows of tensor ") + text_of(role) + " cannot be taken as given");
  if ((shape.vector && rows != api::Rows::f32) ||
      (role == Role::embed && (rows == api::Rows::f32) != (embed_kind(spec_.format) == Kind::f32)))
    throw Error(std::string("rows of tensor ") + text_of(role) + " come in the wrong type");

  const size_t slot = static_cast<size_t>(upload_slot_);
  place(role, layer, first, count, rows, upload_[slot].data(), bytes);
  uploaded_[slot].record(stream_);
  upload_used_[slot] = true;
  upload_slot_ ^= 1;
  rows_put_[{role, layer}] += count;
}

void ModelOnDevice::place(Role role, int layer, int first, int count, api::Rows rows, const char* from,
                          size_t bytes) {
  const Config& c = spec_.config;
  const QkvRows parts = qkv_rows(c);
  DeviceModel::Layer& l = model_.layers[static_cast<size_t>(layer)];
  const Kind kind = rows == api::Rows::f32 ? Kind::f32 : Kind::bf16;
  const auto copy = [&](void* to, size_t offset) {
    stream_.to_device(static_cast<char*>(to) + offset, from, bytes);
  };
  char* staged = model_.upload[upload_slot_];
  const auto packed = [&](const PackedWeights& w, int begin) {
    copy(staged, 0);
    pack(stream_, w, staged, kind, begin + first, count);
  };
  switch (role) {
    case Role::embed:
      return copy(model_.embed,
                  static_cast<size_t>(first) * static_cast<size_t>(c.hidden) * (kind == Kind::f32 ? 4 : 2));
    case Role::head:
      return packed(model_.head, 0);
    case Role::final_norm:
      return copy(model_.final_norm, 0);
    case Role::attn_norm:
      return copy(l.attn_norm, 0);
    case Role::ffn_norm:
      return copy(l.ffn_norm, 0);
    case Role::q_bias:
      return copy(l.qkv.bias, 0);
    case Role::k_bias:
      return copy(l.qkv.bias + parts.k, 0);
    case Role::v_bias:
      return copy(l.qkv.bias + parts.v, 0);
    case Role::q:
      return packed(l.qkv, 0);
    case Role::k:
      return packed(l.qkv, parts.k);
    case Role::v:
      return packed(l.qkv, parts.v);
    case Role::o:
      return packed(l.o, 0);
    case Role::down:
      return packed(l.down, 0);
    case Role::gate:
    case Role::up: {
      copy(staged, 0);
      const size_t row = bytes / static_cast<size_t>(count);
      for (int i = 0; i < count; i += kUploadRows)
        pack(stream_, l.gate_up, staged + static_cast<size_t>(i) * row, kind,
             gate_up_row(first + i, role == Role::up), std::min(kUploadRows, count - i));
      return;
    }
  }
}

void ModelOnDevice::ready() {
  use_device(ordinal());
  for (int r = 0; r <= static_cast<int>(Role::down); r++) {
    const Role role = static_cast<Role>(r);
    for (int l = 0; l < (outside_layers(role) ? 1 : spec_.config.layers); l++) {
      const auto found = rows_put_.find({role, l});
      if (found == rows_put_.end() ? !optional(role) : found->second != shape_of(spec_.config, role).rows)
        throw Error(std::string("tensor ") + text_of(role) + " of layer " + std::to_string(l) +
                    " was not given whole");
    }
  }
  stream_.synchronize();
  for (HostMemory& slot : upload_) slot = HostMemory();
}

}  // namespace unmask::gpu
