// unmask-selftest: whether a GPU computes what the CPU does, and how fast its kernels are. Needs no Node and
// no model.
//   unmask-selftest [--short] [--device N] [--json FILE]
// Every case prints its largest error as a share of what its types allow, the time of one launch from a
// replayed graph, and what of the device's bandwidth and arithmetic that is. --short: small shapes only, not
// timed (for compute-sanitizer and the emulated device). Exit status: 0 all passed, 1 something failed, 2
// wrong arguments, 3 no device that can be used.
#include <cstdio>
#include <cstdlib>

#include "cuda/probe.h"
#include "cuda/tools/op_table.h"

namespace unmask::gpu::tools {
namespace {

int selftest(const Arguments& arguments) {
  const int ordinal = std::atoi(arguments.value("--device", "0").c_str());
  const bool timed = !arguments.has("--short");
#ifdef UNMASK_EMULATED
  if (timed) throw Error("the emulated device has no times: only --short");
  emulated().sms = 6;  // blocks that persist are emulated one after the other
#endif
  try {
    use_device(ordinal);
    device_info(ordinal);
  } catch (const DeviceError& e) {
    std::printf("no device: %s\n", e.what());
    return kNoDevice;
  }
  const std::string trouble = self_test(ordinal);
  Stream stream(ordinal);
  std::printf("%s\n", describe(stream.device()).c_str());
  if (!trouble.empty()) {
    std::printf("the device cannot be used: %s\n", trouble.c_str());
    return stream.device().major < 8 ? kNoDevice : 1;
  }
  double copy = 0.0;
  if (timed) {
    copy = copy_bandwidth(stream);
    std::printf("a copy on the device reads and writes %.0f GB/s\n", copy / 1e9);
  }
  std::printf("errors are shares of what the types allow\n\n");
  OpTable table(stream, timed);
  std::string lost;
  try {
    check_products(table);
    check_rows(table);
    check_attention(table);
    check_head(table);
    check_decode(table);
  } catch (const std::exception& e) {
    lost = e.what();
    std::printf("\nended early: %s\n", lost.c_str());
  }
  const int failed = table.failed() + (lost.empty() ? 0 : 1);
  std::printf("\n%d passed, %d failed\n", table.passed(), failed);
  const std::string path = arguments.value("--json", "");
  if (!path.empty()) {
    Json j;
    j.raw("device", to_json(stream.device()).text()).add("copyBytesPerSecond", copy);
    j.add("passed", table.passed()).add("failed", failed).raw("cases", array(table.json()));
    write_file(path, j.text() + "\n");
  }
  return failed == 0 ? 0 : 1;
}

}  // namespace
}  // namespace unmask::gpu::tools

int main(int argc, char** argv) {
  using namespace unmask::gpu::tools;
  try {
    return selftest(Arguments(argc, argv, {"--short"}, {"--device", "--json"}));
  } catch (const std::exception& e) {
    std::fprintf(stderr, "unmask-selftest: %s\n", e.what());
    return 2;
  }
}
