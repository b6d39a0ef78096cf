#include "cuda/tools/op_table.h"

#include <cstdio>

namespace unmask::gpu::tools {

void OpTable::run(const std::string& op, const std::string& shape,
                  const std::function<Timing(Worst&)>& check) {
  Worst worst;
  double time = 0.0;
  Timing timing;
  try {
    timing = check(worst);
    if (timed && timing.body && worst.failure().empty()) {
      time = microseconds(stream, timing.body);
      stream.synchronize();
    }
  } catch (const DeviceError& e) {
    if (e.lost) throw;  // nothing after it can run
    worst.require(false, e.what());
  } catch (const std::exception& e) {
    worst.require(false, e.what());
  }
  const bool ok = worst.failure().empty();
  ok ? passed_++ : failed_++;

  if (op != last_op_ && last_op_.empty())
    std::printf("%-16s %-42s %9s %9s %15s %15s\n", "op", "shape", "error %", "us", "GB/s (of peak)",
                "TFLOP/s (nom.)");
  std::string line =
      format("%-16s %-42s %9.1f", op != last_op_ ? op.c_str() : "", shape.c_str(), 100.0 * worst.share());
  last_op_ = op;
  Json j;
  j.add("op", op).add("shape", shape).add("errorOfAllowed", worst.share()).raw("ok", ok ? "true" : "false");
  const auto of = [](double rate, double peak) {
    return peak > 0.0 ? format(" (%2.0f %%)", 100.0 * rate / peak) : std::string();
  };
  if (time > 0.0) {
    const double bandwidth = timing.cost.bytes / (time * 1e-6), rate = timing.cost.operations / (time * 1e-6);
    const double peak = arithmetic_peak(peaks_, timing.cost.kind);
    line += format(" %9.2f %15s", time,
                   (format("%.0f", bandwidth / 1e9) + of(bandwidth, peaks_.bandwidth)).c_str());
    if (rate > 0.0) line += format(" %15s", (format("%.1f", rate / 1e12) + of(rate, peak)).c_str());
    j.add("microseconds", time)
        .add("bytesPerSecond", bandwidth)
        .add("bandwidthOfPeak", peaks_.bandwidth > 0.0 ? bandwidth / peaks_.bandwidth : 0.0);
    j.add("operationsPerSecond", rate).add("rateOfNominal", peak > 0.0 ? rate / peak : 0.0);
  }
  std::printf("%s%s\n", line.c_str(), ok ? "" : "  FAILED");
  if (!ok) {
    std::printf("    %s\n", worst.failure().c_str());
    j.add("failure", worst.failure());
  }
  std::fflush(stdout);
  json_.push_back(j.text());
}

}  // namespace unmask::gpu::tools
