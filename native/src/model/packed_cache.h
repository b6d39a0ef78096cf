// The packed copy of a model's matrices on disk: the next load maps it instead of reading and quantising the
// model file. A copy belongs to one model and format and is used when its file is whole and the model's
// content is the one it was made from. Nothing that goes wrong here fails a load: then there is no copy.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>

#include "cpu/thread_pool.h"
#include "model/mapped_file.h"
#include "model/matrix.h"

namespace unmask {

struct PackedKey {
  uint64_t what = 0;      // model files by path, tensors, format: names the copy
  uint64_t identity = 0;  // of the model files; the same: their content is not read
  std::function<uint64_t()>
      content;  // hash of all tensors; asked when the identity differs or the copy is written
};

class PackedCache {
 public:
  // The copy of that key in `folder`, which is made when it does not exist.
  PackedCache(const std::string& folder, PackedKey key);

  // Maps the copy and points `matrices`, whose shapes and formats are set, into it. Empty when there is none
  // that fits; one that is damaged or of another content is deleted.
  std::optional<MappedFile> load(std::span<Matrix* const> matrices, ThreadPool& pool) const;
  // Writes the copy. Not when the disk would then have less than as much again free, nor while another
  // process writes it. Copies in the folder that were not used for a month are deleted.
  void store(std::span<Matrix* const> matrices, ThreadPool& pool) const;

  const std::string& path() const { return path_; }

 private:
  std::string folder_, path_;
  PackedKey key_;
};

}  // namespace unmask
