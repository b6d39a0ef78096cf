// A model of random weights on a device, whose passes are timed as the decoder asks for them.
#pragma once

#include "cuda/backend.h"
#include "cuda/tools/common.h"

namespace unmask::gpu::tools {

struct ModelShape {
  const char* name;
  Config config;
  bool biases = false;  // of q, k and v
};

// A pass over `rows` rows of `context` tokens, all of them in a full pass. Its masks fill 32 rows, or the
// window's: with shift one row less than that.
struct BenchPass {
  BenchPass(const Config& c, int context, int rows);
  BenchPass(const BenchPass&) = delete;

  int context, rows, masks;
  std::vector<int32_t> tokens, row_list, order;
  std::vector<Candidate> candidates;
  std::vector<Score> scores;
  Policy policy;
  api::Forward forward;
};

// What a pass must do at least.
struct Work {
  double bytes = 0.0;       // weights and the K/V of the context, each read once
  double operations = 0.0;  // of products and attention
};
Work work_of(const ModelSpec& spec, const BenchPass& pass);

// One launch of a pass.
struct Launch {
  std::string label;
  double microseconds = 0.0;  // until the next launch begins
};

class BenchModel {
 public:
  // Takes the memory and packs random bf16 weights as `spec` asks for.
  BenchModel(const ModelSpec& spec, bool biases, int ordinal);

  struct Times {
    double median, best;  // milliseconds
    int passes;
  };
  // Of whole passes as the host sees them: input to the device, graph or launches, result to the host. At
  // least `least` after those that prepare it, and as many as `seconds` allow.
  Times time(BenchPass& pass, int least, double seconds);
  // The launches of a pass, each with its median of some passes. Kernels are launched without a graph, behind
  // something long, so that the device does not wait for the host.
  std::vector<Launch> split(BenchPass& pass);

 private:
  void load(bool biases);
  const Config config_;
  ModelOnDevice model_;
  DeviceMemory delay_;
};

}  // namespace unmask::gpu::tools
