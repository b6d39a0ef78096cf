#include "cuda_host/library.h"

#include <cstdlib>
#include <filesystem>

#if defined(_WIN32)
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace unmask {
namespace {

namespace fs = std::filesystem;
using Entry = const gpu::api::Table*(uint32_t);

#if defined(_WIN32)
constexpr const char* kFile = "unmask_cuda.dll";

fs::path own_path() {
  HMODULE module = nullptr;
  wchar_t path[32768];
  if (!GetModuleHandleExW(
          GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
          reinterpret_cast<LPCWSTR>(&own_path), &module) ||
      GetModuleFileNameW(module, path, 32768) == 0)
    return {};
  return path;
}

Entry* entry_of(const std::string& path, std::string& error) {
  // A library that is missing one of its own must not open a window.
  const UINT mode = SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOOPENFILEERRORBOX);
  const HMODULE module = LoadLibraryExW(fs::path(path).c_str(), nullptr,
                                        LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
  const DWORD code = GetLastError();
  SetErrorMode(mode);
  if (module == nullptr) error = "Windows error " + std::to_string(code);
  if (module == nullptr) return nullptr;
  return reinterpret_cast<Entry*>(reinterpret_cast<void*>(GetProcAddress(module, "unmask_cuda_api")));
}
#else
constexpr const char* kFile = "unmask_cuda.so";

fs::path own_path() {
  Dl_info info;
  if (dladdr(reinterpret_cast<const void*>(&cuda_library), &info) == 0 || info.dli_fname == nullptr)
    return {};
  return info.dli_fname;
}

Entry* entry_of(const std::string& path, std::string& error) {
  void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) {
    const char* text = dlerror();
    error = text != nullptr ? text : "unknown error";
    return nullptr;
  }
  return reinterpret_cast<Entry*>(dlsym(library, "unmask_cuda_api"));
}
#endif

CudaLibrary load() {
  const char* other = std::getenv("UNMASK_CUDA_LIBRARY");
  CudaLibrary l;
  // Beside the object, addon or program, that holds this code.
  l.path = other != nullptr ? other : (own_path().parent_path() / kFile).string();
  std::error_code ignored;
  if (!fs::exists(l.path, ignored)) {
    l.unusable = "this build has no CUDA library";
    return l;
  }
  std::string error;
  Entry* entry = entry_of(l.path, error);
  if (entry == nullptr) {
    l.unusable = "the CUDA library cannot be loaded" + (error.empty() ? std::string() : ": " + error);
    return l;
  }
  const gpu::api::Table* table = entry(gpu::api::kAbi);
  if (table == nullptr || table->abi != gpu::api::kAbi || table->size != sizeof(gpu::api::Table) ||
      table->layout != gpu::api::kLayout)
    l.unusable = "the CUDA library is of another version of Unmask";
  else
    l.table = table;
  return l;
}

}  // namespace

const CudaLibrary& cuda_library() {
  static const CudaLibrary library = load();
  return library;
}

}  // namespace unmask
