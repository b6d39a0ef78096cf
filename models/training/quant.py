"""Q8_0 of GGUF: blocks of 32 values of a row as a half-precision scale and 32 signed bytes, 34 bytes together."""

import numpy as np

VALUES, BYTES = 32, 34


def quantise(weights: np.ndarray) -> np.ndarray:
    """[rows, columns] float32 -> [rows, columns / 32 * 34] uint8."""
    rows, columns = weights.shape
    if columns % VALUES:
        raise ValueError(f"rows of {columns} values are not whole blocks of {VALUES}")
    blocks = weights.reshape(-1, VALUES)
    scale = np.abs(blocks).max(axis=1, keepdims=True) / np.float32(127)
    inverse = np.divide(1, scale, out=np.zeros_like(scale), where=scale != 0)
    scaled = blocks * inverse
    # Halves are rounded away from zero, as the format's reference does.
    values = np.trunc(scaled + np.copysign(np.float32(0.5), scaled)).astype(np.int8)
    return np.concatenate([scale.astype(np.float16).view(np.uint8), values.view(np.uint8)], axis=1).reshape(
        rows, -1
    )


def dequantise(packed: np.ndarray) -> np.ndarray:
    """The inverse of `quantise`, as float32."""
    blocks = np.ascontiguousarray(packed).reshape(-1, BYTES)
    scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    return (blocks[:, 2:].view(np.int8) * scale).reshape(len(packed), -1)
