// The tensors of a model where they lie in its files: looked up by role, checked against files and config,
// read row by row. What the CPU packs and what is uploaded to a GPU both come from here.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cpu/thread_pool.h"
#include "model/mapped_file.h"
#include "model/model.h"

namespace unmask {

// A checked tensor of `rows` rows of `columns` values; a vector is one row. Reading any of its rows is safe.
struct Tensor {
  const uint8_t* data = nullptr;
  DType dtype = DType::f32;
  int rows = 0, columns = 0;
  int interleaved_head = 0;  // head_dim of an interleaved tensor (TensorSource::interleaved), else 0
  const MappedFile* file = nullptr;
  uint64_t offset = 0;

  size_t stride() const { return row_bytes(dtype, static_cast<size_t>(columns)); }
  // The bytes of row i, interleaving undone.
  const uint8_t* row(int i) const { return data + static_cast<size_t>(stored(i)) * stride(); }
  // Row i as float32, out[columns].
  void read(int i, float* out) const { to_float(row(i), dtype, static_cast<size_t>(columns), out); }
  // A number that stands for the tensor's bytes.
  uint64_t content(ThreadPool& pool) const;
  // Lets the system drop the pages: they have been read and are not needed again soon.
  void drop() const;

 private:
  int stored(int i) const;
};

// Throws Error for shapes and ids that make no model.
void check(const Config& config);

class TensorTable {
 public:
  // Checks the config and maps the files. Throws Error.
  TensorTable(const Config& config, const std::vector<std::string>& files, std::vector<TensorSource> tensors);
  TensorTable(const TensorTable&) = delete;  // tensors point to files_
  TensorTable& operator=(const TensorTable&) = delete;

  const Config& config() const { return config_; }
  const std::vector<MappedFile>& files() const { return files_; }
  const std::vector<TensorSource>& tensors() const { return tensors_; }

  // Throws when it is listed twice.
  bool has(Role role, int layer) const { return find(role, layer) != nullptr; }
  // Throws unless it exists with the shape that the config gives its role, and lies inside its file.
  Tensor tensor(Role role, int layer) const;
  // The same of a tensor of one dimension, as float32.
  std::vector<float> vector(Role role, int layer) const;

 private:
  const TensorSource* find(Role role, int layer) const;

  const Config config_;
  std::vector<MappedFile> files_;
  const std::vector<TensorSource> tensors_;
};

}  // namespace unmask
