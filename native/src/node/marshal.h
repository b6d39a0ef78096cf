// The structures of server/engine/addon.ts to those of the engine, and a step back.
#pragma once

#include <napi.h>

#include <span>

#include "node/engine.h"

namespace unmask {

// NativeModelSpec and NativeRequest. Throw a JavaScript TypeError that names the field that is wrong.
ModelSpec read_spec(const Napi::Object& o);
Request read_request(const Napi::Object& o);

// NativeStep without its canvas; `alternatives` per commit.
Napi::Object step_object(const Napi::Env& env, const Step& step, std::span<const Commit> commits,
                         int alternatives);

}  // namespace unmask
