#include "model/packed_cache.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <filesystem>
#include <vector>

#include "model/hash.h"
#include "model/model.h"

namespace unmask {
namespace {

namespace fs = std::filesystem;

// Rises with every change of this file's layout, of the packed layouts of matrix.h or of how weights are
// rounded.
constexpr uint32_t kVersion = 1;
constexpr char kMagic[8] = {'U', 'N', 'M', 'A', 'S', 'K', 'P', 'K'};
constexpr char kSuffix[] = ".packed";
constexpr size_t kBody = 4096;  // where the matrices begin
constexpr size_t kChunk = 4 << 20;
constexpr std::chrono::hours kUnused{24 * 30};

struct Header {
  char magic[8];
  uint32_t version;
  uint32_t order;  // tells a machine of the other byte order
  uint64_t what;
  uint64_t identity;
  uint64_t content;
  uint64_t size;  // of the file
  uint64_t body;  // hash of everything after the header's page
  uint64_t head;  // hash of the fields above
};
constexpr uint32_t kOrder = 0x01020304;

uint64_t hash_header(const Header& h) { return Hash().bytes(&h, offsetof(Header, head)).digest(); }

size_t aligned(size_t n) { return (n + 63) / 64 * 64; }

// Calls body(offset from the start of the file, bytes, buffer of the matrix) for every piece, in order;
// returns the file's size.
template <class Body>
size_t each_piece(std::span<Matrix* const> matrices, const Body& body) {
  size_t at = kBody;
  for (Matrix* m : matrices) {
    body(at, m->data_bytes(), m->data);
    at += aligned(m->data_bytes());
    body(at, m->scale_bytes(), m->scales);
    at += aligned(m->scale_bytes());
  }
  return at;
}

// The pieces' hashes, of chunks that the threads share.
class Hasher {
 public:
  explicit Hasher(ThreadPool& pool) : pool_(pool) {}
  void add(const uint8_t* data, size_t bytes) {
    for (size_t i = 0; i < bytes; i += kChunk) chunks_.push_back({data + i, std::min(kChunk, bytes - i), 0});
  }
  uint64_t digest() {
    pool_.run(static_cast<int>(chunks_.size()), [&](int i, int) {
      Chunk& c = chunks_[static_cast<size_t>(i)];
      c.hash = Hash().bytes(c.data, c.size).digest();
    });
    Hash all;
    for (const Chunk& c : chunks_) all.value(c.hash);
    return all.digest();
  }

 private:
  struct Chunk {
    const uint8_t* data;
    size_t size;
    uint64_t hash;
  };
  ThreadPool& pool_;
  std::vector<Chunk> chunks_;
};

// Closes, and so unlocks, the file at the end of the scope.
class File {
 public:
  File(const std::string& path, int flags) : fd_(open(path.c_str(), flags | O_CLOEXEC, 0600)) {}
  ~File() {
    if (fd_ >= 0) close(fd_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  bool ok() const { return fd_ >= 0; }
  int get() const { return fd_; }
  bool write_at(size_t offset, const void* data, size_t bytes) const {
    const uint8_t* p = static_cast<const uint8_t*>(data);
    while (bytes > 0) {
      const ssize_t n =
          pwrite(fd_, p, std::min(bytes, static_cast<size_t>(1) << 30), static_cast<off_t>(offset));
      if (n <= 0) return false;
      p += n;
      offset += static_cast<size_t>(n);
      bytes -= static_cast<size_t>(n);
    }
    return true;
  }

 private:
  int fd_;
};

std::string hex(uint64_t v) {
  std::string s(16, '0');
  for (int i = 15; i >= 0; i--, v >>= 4) s[static_cast<size_t>(i)] = "0123456789abcdef"[v & 15];
  return s;
}

void remove_unused(const std::string& folder) {
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    const fs::path& path = entry.path();
    if (path.extension() != kSuffix) continue;
    const fs::file_time_type used = fs::last_write_time(path, error);
    if (!error && fs::file_time_type::clock::now() - used > kUnused) fs::remove(path, error);
  }
}

}  // namespace

PackedCache::PackedCache(const std::string& folder, PackedKey key)
    : folder_(folder), path_(folder + "/" + hex(key.what) + kSuffix), key_(std::move(key)) {
  std::error_code error;
  fs::create_directories(folder, error);  // without it nothing is found and nothing written
}

std::optional<MappedFile> PackedCache::load(std::span<Matrix* const> matrices, ThreadPool& pool) const {
  std::error_code error;
  if (!fs::exists(path_, error)) return std::nullopt;
  std::optional<MappedFile> file;
  try {
    file.emplace(path_);
  } catch (const Error&) {  // empty, or not readable: as if it were not there
    return std::nullopt;
  }
  Header h = {};
  bool fits = file->size() >= kBody;
  if (fits) std::memcpy(&h, file->data(), sizeof(h));
  fits = fits && std::memcmp(h.magic, kMagic, sizeof(kMagic)) == 0 && h.version == kVersion &&
         h.order == kOrder && h.head == hash_header(h) && h.what == key_.what && h.size == file->size() &&
         each_piece(matrices, [](size_t, size_t, Buffer&) {}) == h.size;
  const bool changed = fits && h.identity != key_.identity;
  if (changed) fits = h.content == key_.content();
  if (fits) {
    Hasher hasher(pool);
    each_piece(matrices, [&](size_t at, size_t bytes, Buffer&) { hasher.add(file->data() + at, bytes); });
    fits = hasher.digest() == h.body;
  }
  if (!fits) {
    fs::remove(path_, error);
    return std::nullopt;
  }
  each_piece(matrices,
             [&](size_t at, size_t bytes, Buffer& b) { b = Buffer::view(file->data() + at, bytes); });
  const File out(path_, O_WRONLY);
  if (out.ok() &&
      changed) {  // the same content in a file that was copied or touched: next time known at once
    h.identity = key_.identity;
    h.head = hash_header(h);
    (void)out.write_at(0, &h, sizeof(h));
  }
  if (out.ok()) (void)futimens(out.get(), nullptr);  // the time of the last use
  return file;
}

void PackedCache::store(std::span<Matrix* const> matrices, ThreadPool& pool) const {
  Header h = {};
  std::memcpy(h.magic, kMagic, sizeof(kMagic));
  h.version = kVersion;
  h.order = kOrder;
  h.what = key_.what;
  h.identity = key_.identity;
  Hasher hasher(pool);
  h.size = each_piece(matrices, [&](size_t, size_t bytes, Buffer& b) { hasher.add(b.data(), bytes); });
  std::error_code error;
  remove_unused(folder_);
  const fs::space_info space = fs::space(folder_, error);
  if (error || space.available < 2 * h.size) return;
  // Left behind by a crash, the partial file is taken over; the lock tells whether somebody is writing it.
  // After a power failure the copy may hold other bytes than were written: the hash finds that, so nothing
  // waits for the disk here.
  const std::string partial = path_ + ".part";
  const File out(partial, O_WRONLY | O_CREAT);
  struct stat mine = {}, current = {};
  if (!out.ok() || flock(out.get(), LOCK_EX | LOCK_NB) != 0 || fstat(out.get(), &mine) != 0 ||
      stat(partial.c_str(), &current) != 0 ||
      mine.st_ino != current.st_ino)  // renamed before the lock was ours
    return;
  h.body = hasher.digest();
  h.content = key_.content();
  h.head = hash_header(h);
  bool written = ftruncate(out.get(), 0) == 0 && out.write_at(0, &h, sizeof(h)) &&
                 ftruncate(out.get(), static_cast<off_t>(h.size)) == 0;
  each_piece(matrices, [&](size_t at, size_t bytes, Buffer& b) {
    written = written && out.write_at(at, b.data(), bytes);
  });
  written = written && rename(partial.c_str(), path_.c_str()) == 0;
  if (!written) fs::remove(partial, error);
}

}  // namespace unmask
