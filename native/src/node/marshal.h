// The structures of server/engine/addon.ts to those of the engine, and a step back.
#pragma once

#include <napi.h>

#include <span>

#include "cuda_host/library.h"
#include "node/engine.h"

namespace unmask {

// NativeModelSpec and NativeRequest. Throw a JavaScript TypeError that names the field that is wrong.
ModelSpec read_spec(const Napi::Object& o);
Request read_request(const Napi::Object& o);

// NativeCudaQuestion.
struct CudaQuestion {
  Config config;
  WeightFormat weights = WeightFormat::f32;
  int max_tokens = 0;
  int ordinal = 0;
};
CudaQuestion read_cuda_question(const Napi::Object& o);
// NativeCuda and NativeCudaPlan.
Napi::Object cuda_object(const Napi::Env& env, const CudaLibrary& library,
                         std::span<const gpu::api::Device> devices, const gpu::api::Status& status);
Napi::Object plan_object(const Napi::Env& env, const gpu::api::Plan& plan);

// NativeStep without its canvas; `alternatives` per commit.
Napi::Object step_object(const Napi::Env& env, const Step& step, std::span<const Commit> commits,
                         int alternatives);

}  // namespace unmask
