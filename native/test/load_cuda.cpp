// load_cuda LIBRARY: loads the CUDA library as the addon does and prints what it says of this machine's
// devices. Ends with 0 when it can be loaded and either shows a device or says why it shows none.
#include <cstdio>
#include <cstdlib>

#include "cuda_host/library.h"

using namespace unmask;

int main(int count, char** words) {
  if (count != 2) {
    std::fprintf(stderr, "usage: load_cuda LIBRARY\n");
    return 2;
  }
  setenv("UNMASK_CUDA_LIBRARY", words[1], 1);
  const CudaLibrary& library = cuda_library();
  if (library.table == nullptr) {
    std::fprintf(stderr, "%s: %s\n", words[1], library.unusable.c_str());
    return 1;
  }
  gpu::api::Device devices[16];
  gpu::api::Status status;
  int32_t found = 0;
  library.table->devices(devices, 16, &found, &status);
  for (int i = 0; i < found; i++)
    std::printf("cuda:%d %s%s%s\n", devices[i].ordinal, devices[i].name,
                devices[i].unusable[0] != 0 ? ", not usable: " : "", devices[i].unusable);
  if (found > 0) return 0;
  std::printf("no device: %s\n", status.text);
  return status.code == gpu::api::Code::unavailable && status.text[0] != 0 ? 0 : 1;
}
