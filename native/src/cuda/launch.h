// Starting kernels, device memory, captured graphs: the few things that host code of the backend needs of a
// device, given twice as device.h is. Under emulation a stream runs what it is given at once, or records it while
// a graph is captured.
#pragma once
