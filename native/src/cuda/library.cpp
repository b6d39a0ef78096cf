// The table of cuda/api.h: calls with their exceptions turned into codes.
#include <cstdio>
#include <cstring>
#include <new>

#include "cuda/api.h"
#include "cuda/backend.h"
#include "cuda/probe.h"

namespace unmask::gpu::api {

struct Model {
  ModelOnDevice on_device;
};

namespace {

template <size_t N>
void copy_text(char (&to)[N], const char* from) {
  std::snprintf(to, N, "%s", from);
}

// Runs `body`; what it throws becomes the status.
template <class Body>
void guarded(Status* status, const Body& body) noexcept {
  const auto failed = [&](Code code, const char* text) {
    status->code = code;
    copy_text(status->text, text);
  };
  *status = Status{};
  try {
    body();
  } catch (const TooLarge& e) {
    failed(Code::too_large, e.what());
  } catch (const NotFinite& e) {
    failed(Code::not_finite, e.what());
  } catch (const DeviceError& e) {
    failed(e.lost ? Code::lost : Code::failed, e.what());
  } catch (const Error& e) {
    failed(Code::invalid, e.what());
  } catch (const std::bad_alloc&) {
    failed(Code::failed, "not enough memory of the host");
  } catch (const std::exception& e) {
    failed(Code::failed, e.what());
  } catch (...) {
    failed(Code::failed, "an unknown error");
  }
}

ModelSpec spec_of(const Spec& s) {
  if (s.format < 0 || s.format > static_cast<int32_t>(WeightFormat::int4))
    throw Error("there is no such format");
  return {*s.config, static_cast<WeightFormat>(s.format), s.max_tokens};
}

void devices(Device* out, int32_t capacity, int32_t* count, Status* status) {
  *count = 0;
  guarded(status, [&] {
    std::vector<Found> found;
    try {
      found = find_devices();
    } catch (const DeviceError& e) {
      status->code = Code::unavailable;
      copy_text(status->text, e.what());
      return;
    }
    for (const Found& f : found) {
      if (*count == capacity) break;
      Device d;
      d.ordinal = f.device.ordinal;
      d.major = f.device.major;
      d.minor = f.device.minor;
      d.multiprocessors = f.device.sms;
      d.memory_total = f.device.memory_total;
      d.memory_free = f.device.memory_free;
      d.driver = f.device.driver;
      d.runtime = f.device.runtime;
      copy_text(d.name, f.device.name.c_str());
      copy_text(d.unusable, f.unusable.c_str());
      out[(*count)++] = d;
    }
  });
}

void plan(const Spec* spec, Plan* out, Status* status) {
  *out = Plan{};
  guarded(status, [&] {
    const ModelSpec s = spec_of(*spec);
    const DeviceInfo device = device_info(spec->ordinal);
    const MemoryPlan p = plan_memory(s, device.sms);
    const auto bytes = [&](Use use) { return p.bytes[static_cast<int>(use)]; };
    out->weights = bytes(Use::weights);
    out->embedding = bytes(Use::embedding);
    out->kv = bytes(Use::kv);
    out->workspace = bytes(Use::workspace);
    out->total = p.total();
    out->free = device.memory_free;
    out->usable = usable_memory(device.memory_free);
    copy_text(out->name, device.name.c_str());
    copy_text(out->refusal, refusal(p, s.format, device.memory_free, device.name).c_str());
  });
}

Model* open(const Spec* spec, Status* status) {
  Model* model = nullptr;
  guarded(status, [&] { model = new Model{ModelOnDevice(spec_of(*spec), spec->ordinal)}; });
  return model;
}

void close(Model* model) { delete model; }

char* staging(Model* model, uint64_t* bytes, Status* status) {
  std::span<char> memory;
  guarded(status, [&] { memory = model->on_device.staging(); });
  *bytes = memory.size();
  return memory.data();
}

void put(Model* model, int32_t role, int32_t layer, int32_t first, int32_t count, Rows rows, Status* status) {
  guarded(status, [&] { model->on_device.put(static_cast<Role>(role), layer, first, count, rows); });
}

void ready(Model* model, Status* status) {
  guarded(status, [&] { model->on_device.ready(); });
}

uint64_t bytes(const Model* model) { return model->on_device.bytes(); }

void forward(Model* model, Forward* pass, Status* status) {
  guarded(status, [&] {
    if (!model->on_device.forward(*pass)) status->code = Code::cancelled;
  });
}

void move_rows(Model* model, const int32_t* source, int32_t count, Status* status) {
  guarded(status, [&] {
    if (count < 0) throw Error("a negative number of rows");
    model->on_device.move_rows({source, static_cast<size_t>(count)});
  });
}

void logits(Model* model, const int32_t* tokens, int32_t count, float* out, Status* status) {
  guarded(status, [&] {
    if (count < 1) throw Error("logits of no tokens");
    model->on_device.logits({tokens, static_cast<size_t>(count)}, out);
  });
}

constexpr Table kTable = {kAbi,    sizeof(Table), kLayout, devices, plan,    open,      close,
                          staging, put,           ready,   bytes,   forward, move_rows, logits};

}  // namespace
}  // namespace unmask::gpu::api

const unmask::gpu::api::Table* unmask_cuda_api(uint32_t abi) {
  return abi == unmask::gpu::api::kAbi ? &unmask::gpu::api::kTable : nullptr;
}
