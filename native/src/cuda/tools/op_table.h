// The op table: every kernel with shapes, judged against the CPU's scalar twins or float64 within bounds that
// follow from the types, and timed. On a GPU it is what `unmask-selftest` prints; under emulation the same
// cases are a test.
#pragma once

#include "cuda/tools/common.h"

namespace unmask::gpu::tools {

struct Cost {
  double bytes = 0.0;       // that must move at least
  double operations = 0.0;  // multiplications and additions; 0: bound by memory
  Kind kind = Kind::bf16;   // of the products
};

class OpTable {
 public:
  // Not `timed`: small shapes only, each checked.
  OpTable(Stream& on, bool with_times) : stream(on), timed(with_times), peaks_(peaks_of(on.device())) {}

  // Runs a case, catching what it throws, and prints its line. `check` judges; `body`, when the table is
  // timed and it is not empty, is what is timed.
  struct Timing {
    Cost cost;
    std::function<void(int)> body;
  };
  void run(const std::string& op, const std::string& shape, const std::function<Timing(Worst&)>& check);

  int failed() const { return failed_; }
  int passed() const { return passed_; }
  const std::vector<std::string>& json() const { return json_; }

  Stream& stream;
  const bool timed;

 private:
  const Peaks peaks_;
  int failed_ = 0, passed_ = 0;
  std::string last_op_;
  std::vector<std::string> json_;
};

void check_products(OpTable& table);
void check_rows(OpTable& table);
void check_attention(OpTable& table);
void check_head(OpTable& table);
// Decodes with a small random model on the device and the CPU.
void check_decode(OpTable& table);

}  // namespace unmask::gpu::tools
