// The packed copy on disk: used when it fits, replaced when it does not, never a reason for a load to fail.
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>

#include <sys/resource.h>

#include "random_model.h"

namespace unmask::test {
namespace {

namespace fs = std::filesystem;

struct Folder {
  std::string path;
  Folder() {
    path = fs::temp_directory_path() / "unmask-packed-XXXXXX";
    if (mkdtemp(path.data()) == nullptr) throw Error("no temporary folder");
  }
  ~Folder() {
    std::error_code error;
    fs::remove_all(path, error);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
};

std::vector<fs::path> files(const std::string& folder) {
  std::vector<fs::path> list;
  for (const fs::directory_entry& e : fs::directory_iterator(folder)) list.push_back(e.path());
  return list;
}

bool same(const Buffer& a, const Buffer& b) {
  return a.size() == b.size() && std::equal(a.data(), a.data() + a.size(), b.data());
}

bool same(const Matrix& a, const Matrix& b) { return same(a.data, b.data) && same(a.scales, b.scales); }

bool same(const Weights& a, const Weights& b) {
  bool all = same(a.head(), b.head()) && a.layers().size() == b.layers().size();
  for (size_t l = 0; all && l < a.layers().size(); l++) {
    const Layer &x = a.layers()[l], &y = b.layers()[l];
    all = same(x.qkv, y.qkv) && x.qkv.bias == y.qkv.bias && same(x.o, y.o) && same(x.gate_up, y.gate_up) &&
          same(x.down, y.down) && x.attn_norm == y.attn_norm && x.ffn_norm == y.ffn_norm;
  }
  return all;
}

void flip(const fs::path& path, size_t offset) {
  std::fstream f(path, std::ios::in | std::ios::out | std::ios::binary);
  f.seekg(static_cast<std::streamoff>(offset));
  const char c = static_cast<char>(f.get() ^ 4);
  f.seekp(static_cast<std::streamoff>(offset));
  f.put(c);
}

void round_trip(WeightFormat format) {
  const RandomModel model(odd_config());
  const Folder folder;
  const Packing packing{format, 2, folder.path};
  const Weights plain = model.load({format, 1, ""});
  CHECK(!plain.from_cache() && files(folder.path).empty());
  const Weights first = model.load(packing), second = model.load(packing);
  CHECK(!first.from_cache() && second.from_cache() && files(folder.path).size() == 1);
  CHECK(same(plain, first) && same(plain, second));
  CHECK(plain.head().format == (format == WeightFormat::int4 ? WeightFormat::int8 : format));
  CHECK(plain.bytes() == second.bytes());
}

void damaged() {
  const RandomModel model(odd_config());
  const Folder folder;
  const Packing packing{WeightFormat::int8, 2, folder.path};
  const Weights plain = model.load({WeightFormat::int8, 1, ""});
  struct Case {
    const char* what;
    std::function<void(const fs::path&, size_t size)> spoil;
  };
  for (const Case& c : {
           Case{"magic", [](const fs::path& p, size_t) { flip(p, 0); }},
           Case{"version", [](const fs::path& p, size_t) { flip(p, 8); }},
           Case{"identity", [](const fs::path& p, size_t) { flip(p, 24); }},
           Case{"content", [](const fs::path& p, size_t) { flip(p, 32); }},
           Case{"size", [](const fs::path& p, size_t) { flip(p, 40); }},
           Case{"the hash", [](const fs::path& p, size_t) { flip(p, 48); }},
           Case{"first weight", [](const fs::path& p, size_t) { flip(p, 4096); }},
           Case{"a weight in the middle", [](const fs::path& p, size_t n) { flip(p, n / 2 + 5); }},
           Case{"cut", [](const fs::path& p, size_t n) { fs::resize_file(p, n - 1); }},
           Case{"cut in the header", [](const fs::path& p, size_t) { fs::resize_file(p, 20); }},
           Case{"empty", [](const fs::path& p, size_t) { fs::resize_file(p, 0); }},
           Case{"longer", [](const fs::path& p, size_t n) { fs::resize_file(p, n + 64); }},
       }) {
    model.load(packing);
    const fs::path path = files(folder.path).at(0);
    c.spoil(path, fs::file_size(path));
    const Weights again = model.load(packing);
    CHECK(!again.from_cache() && same(plain, again)) << "damaged " << c.what;
    const Weights repaired = model.load(packing);
    CHECK(repaired.from_cache() && same(plain, repaired)) << "not replaced: " << c.what;
  }
}

void changed_model() {
  const RandomModel model(odd_config());
  const Folder folder;
  const Packing packing{WeightFormat::int4, 1, folder.path};
  model.load(packing);
  // Touched only: the content decides.
  fs::last_write_time(model.path, fs::last_write_time(model.path) + std::chrono::seconds(5));
  CHECK(model.load(packing).from_cache());
  CHECK(model.load(packing).from_cache());
  // Another number in a matrix, the same size.
  const uint64_t offset = model.tensors.back().offset;
  flip(model.path, offset + 3);
  fs::last_write_time(model.path, fs::last_write_time(model.path) + std::chrono::seconds(5));
  const Weights changed = model.load(packing);
  CHECK(!changed.from_cache() && same(changed, model.load({WeightFormat::int4, 1, ""})));
  CHECK(files(folder.path).size() == 1) << "the outdated copy must go";
  // Another format and another table are other copies.
  CHECK(!model.load({WeightFormat::int8, 1, folder.path}).from_cache());
  CHECK(files(folder.path).size() == 2);
  const RandomModel other(odd_config(), 2);
  CHECK(!other.load(packing).from_cache() && files(folder.path).size() == 3);
}

void folder_trouble() {
  const RandomModel model(odd_config());
  const Folder folder;
  const std::string file = folder.path + "/file";
  std::ofstream(file) << "x";
  for (const std::string& path : {file, file + "/below"}) {
    const Weights w = model.load({WeightFormat::int8, 1, path});
    CHECK(!w.from_cache()) << path;
  }
  const std::string fresh = folder.path + "/a/b";
  model.load({WeightFormat::int8, 1, fresh});
  CHECK(model.load({WeightFormat::int8, 1, fresh}).from_cache()) << "folders are made";

  // A write that fails in the middle, as on a full disk.
  const Folder full;
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit old = {};
  getrlimit(RLIMIT_FSIZE, &old);
  const rlimit small = {20000, old.rlim_max};
  setrlimit(RLIMIT_FSIZE, &small);
  const Weights w = model.load({WeightFormat::int8, 1, full.path});
  setrlimit(RLIMIT_FSIZE, &old);
  CHECK(!w.from_cache() && files(full.path).empty()) << "a partial copy was left";
  CHECK(same(w, model.load({WeightFormat::int8, 1, ""})));

  // Left over from a crash.
  model.load({WeightFormat::int8, 1, full.path});
  const fs::path copy = files(full.path).at(0);
  fs::rename(copy, copy.string() + ".part");
  model.load({WeightFormat::int8, 1, full.path});
  CHECK(files(full.path).size() == 1 && model.load({WeightFormat::int8, 1, full.path}).from_cache());

  // Not used for long: deleted when another one is written.
  fs::last_write_time(copy, fs::file_time_type::clock::now() - std::chrono::hours(24 * 40));
  model.load({WeightFormat::int4, 1, full.path});
  CHECK(!fs::exists(copy) && files(full.path).size() == 1);
}

}  // namespace
}  // namespace unmask::test

int main() {
  using namespace unmask;
  using namespace unmask::test;
  for (const WeightFormat f : {WeightFormat::f32, WeightFormat::bf16, WeightFormat::int8, WeightFormat::int4})
    round_trip(f);
  damaged();
  changed_model();
  folder_trouble();
  return summary();
}
