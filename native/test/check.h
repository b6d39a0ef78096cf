// The smallest test harness that says what failed and where: CHECK(condition) << detail; the process ends
// with the count.
#pragma once

#include <cmath>
#include <cstdio>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

namespace unmask::test {

inline int passed = 0;
inline int failed = 0;

class Check {
 public:
  Check(bool ok, const char* what, const char* file, int line) : ok_(ok) {
    if (!ok) text_ << file << ":" << line << ": " << what << " ";
  }
  ~Check() {
    ok_ ? passed++ : failed++;
    if (!ok_ && failed <= 20) std::fprintf(stderr, "%s\n", text_.str().c_str());
  }
  template <class T>
  Check& operator<<(const T& v) {
    if (!ok_) text_ << v;
    return *this;
  }

 private:
  bool ok_;
  std::ostringstream text_;
};
#define CHECK(condition) ::unmask::test::Check((condition), #condition, __FILE__, __LINE__)

// The message of the exception that `body` throws, "" when it throws none.
template <class Body>
std::string thrown(const Body& body) {
  try {
    body();
  } catch (const std::exception& e) {
    return e.what();
  }
  return "";
}

// Deterministic numbers: the tests of every machine see the same data.
class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed * 2654435769u + 1) {}
  uint32_t next() {
    state_ = state_ * 6364136223846793005ull + 1442695040888963407ull;
    return static_cast<uint32_t>(state_ >> 33);
  }
  int below(int n) { return static_cast<int>(next() % static_cast<uint32_t>(n)); }
  float uniform() { return static_cast<float>(next()) * 0x1p-31f; }  // [0, 1)
  float signed_unit() { return 2.0f * uniform() - 1.0f; }            // [-1, 1)
  std::vector<float> floats(size_t n, float scale = 1.0f) {
    std::vector<float> v(n);
    for (float& x : v) x = scale * signed_unit();
    return v;
  }

 private:
  uint64_t state_;
};

// Under sanitizers everything takes ten times as long: of many cases that differ by what a number picks for
// them they get one of so many. A prime, so that every value picked by i % n still comes.
#ifdef __SANITIZE_ADDRESS__
constexpr size_t kEvery = 7;
#else
constexpr size_t kEvery = 1;
#endif
constexpr bool left_out(size_t i) { return i % kEvery != 0; }
template <class T>
std::vector<T> thinned(const std::vector<T>& list, size_t first = 0) {
  std::vector<T> kept;
  for (size_t i = first % kEvery; i < list.size(); i += kEvery) kept.push_back(list[i]);
  return kept;
}

inline int summary() {
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed == 0 ? 0 : 1;
}

}  // namespace unmask::test
