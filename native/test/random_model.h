// A model of random weights in a temporary file, with its tensor table: what the decoder and weight tests
// load.
#pragma once

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "check.h"
#include "model/weights.h"

namespace unmask::test {

struct RandomModel {
  Config config;
  std::string path;
  std::vector<TensorSource> tensors;

  explicit RandomModel(const Config& c, uint64_t seed = 1, bool tied = false) : config(c) {
    const char* dir = std::getenv("TMPDIR");
    path = std::string(dir != nullptr ? dir : "/tmp") + "/unmask-test-XXXXXX";
    const int fd = mkstemp(path.data());
    file_ = fdopen(fd, "wb");
    Random random(seed);
    const auto add = [&](Role role, int layer, std::vector<int64_t> shape, float scale, float offset = 0.0f) {
      size_t n = 1;
      for (const int64_t d : shape) n *= static_cast<size_t>(d);
      std::vector<float> values = random.floats(n, scale);
      for (float& v : values) v += offset;
      tensors.push_back({role, layer, 0, size_, DType::f32, std::move(shape)});
      std::fwrite(values.data(), sizeof(float), n, file_);
      size_ += n * sizeof(float);
    };
    const float s = 2.5f / std::sqrt(static_cast<float>(c.hidden));
    add(Role::embed, 0, {c.vocab, c.hidden}, 1.0f);
    if (!tied) add(Role::head, 0, {c.vocab, c.hidden}, 2.0f * s);
    add(Role::final_norm, 0, {c.hidden}, 0.2f, 1.0f);
    for (int l = 0; l < c.layers; l++) {
      add(Role::attn_norm, l, {c.hidden}, 0.2f, 1.0f);
      add(Role::q, l, {c.q_dim(), c.hidden}, s);
      add(Role::k, l, {c.kv_dim(), c.hidden}, s);
      add(Role::v, l, {c.kv_dim(), c.hidden}, s);
      add(Role::q_bias, l, {c.q_dim()}, 0.5f);
      add(Role::k_bias, l, {c.kv_dim()}, 0.5f);
      add(Role::v_bias, l, {c.kv_dim()}, 0.5f);
      add(Role::o, l, {c.hidden, c.q_dim()}, s);
      add(Role::ffn_norm, l, {c.hidden}, 0.2f, 1.0f);
      add(Role::gate, l, {c.ffn, c.hidden}, s);
      add(Role::up, l, {c.ffn, c.hidden}, s);
      add(Role::down, l, {c.hidden, c.ffn}, s);
    }
    std::fclose(file_);
  }
  ~RandomModel() { std::remove(path.c_str()); }
  RandomModel(const RandomModel&) = delete;
  RandomModel& operator=(const RandomModel&) = delete;

  Weights load(const Packing& packing = {}) const { return {config, {path}, tensors, packing}; }

 private:
  std::FILE* file_ = nullptr;
  uint64_t size_ = 0;
};

// Widths that are no multiples of a panel or of any vector.
inline Config odd_config() {
  Config c;
  c.hidden = 52;
  c.layers = 3;
  c.heads = 6;
  c.kv_heads = 2;
  c.head_dim = 10;
  c.ffn = 75;
  c.vocab = 601;
  c.vocab_used = 590;
  c.shift = 1;
  c.mask_id = 589;
  c.eos_id = 588;
  c.expand_id = 587;
  return c;
}

}  // namespace unmask::test
