#include "model/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "model/hash.h"
#include "model/model.h"

namespace unmask {

MappedFile::MappedFile(const std::string& path) : path_(path) {
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) throw Error(path + " cannot be opened: " + std::strerror(errno));
  struct stat st = {};
  if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_size <= 0) {
    close(fd);
    throw Error(path + " is not a regular file with content");
  }
  size_ = static_cast<size_t>(st.st_size);
  void* p = mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, fd, 0);
  const int error = errno;
  close(fd);
  if (p == MAP_FAILED) throw Error(path + " cannot be mapped: " + std::strerror(error));
  data_ = static_cast<const uint8_t*>(p);
#ifdef __APPLE__
  const timespec changed = st.st_mtimespec;
#else
  const timespec changed = st.st_mtim;
#endif
  identity_ = Hash()
                  .value(st.st_size)
                  .value(st.st_dev)
                  .value(st.st_ino)
                  .value(changed.tv_sec)
                  .value(changed.tv_nsec)
                  .digest();
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : path_(std::move(other.path_)), data_(other.data_), size_(other.size_), identity_(other.identity_) {
  other.data_ = nullptr;
}

MappedFile::~MappedFile() {
  if (data_ != nullptr) munmap(const_cast<uint8_t*>(data_), size_);
}

void MappedFile::drop(size_t offset, size_t bytes) const {
  const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  const size_t begin = (offset + page - 1) / page * page;
  const size_t end = (offset + bytes) / page * page;
  // Advice only: a failure costs memory, not correctness.
  if (begin < end) (void)madvise(const_cast<uint8_t*>(data_) + begin, end - begin, MADV_DONTNEED);
}

}  // namespace unmask
