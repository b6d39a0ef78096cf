// A file mapped read-only. The engine never writes to a model file and never trusts its size or content.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace unmask {

class MappedFile {
 public:
  // Throws Error when the file cannot be opened or mapped.
  explicit MappedFile(const std::string& path);
  ~MappedFile();
  MappedFile(MappedFile&& other) noexcept;
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  MappedFile& operator=(MappedFile&&) = delete;

  const uint8_t* data() const { return data_; }
  size_t size() const { return size_; }
  const std::string& path() const { return path_; }
  // Size, inode and time of the last change, as one number: what tells that a file is the one seen before.
  uint64_t identity() const { return identity_; }
  // Lets the system drop the pages of [offset, offset + bytes): they have been packed and are not needed
  // again soon.
  void drop(size_t offset, size_t bytes) const;

 private:
  std::string path_;
  const uint8_t* data_ = nullptr;
  size_t size_ = 0;
  uint64_t identity_ = 0;
};

}  // namespace unmask
