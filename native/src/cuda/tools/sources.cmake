# The programs for machines with a GPU: built by nvcc with the library's kernels (src/cuda/CMakeLists.txt), and
# on the emulated device as tests (native/CMakeLists.txt).
set(tools "${CMAKE_CURRENT_LIST_DIR}")
set(selftest_sources ${tools}/selftest.cpp ${tools}/common.cpp ${tools}/op_table.cpp ${tools}/op_products.cpp
  ${tools}/op_rows.cpp ${tools}/op_attention.cpp ${tools}/op_head.cpp ${tools}/op_decode.cpp)
set(bench_gpu_sources ${tools}/bench_gpu.cpp ${tools}/bench_model.cpp ${tools}/common.cpp)
