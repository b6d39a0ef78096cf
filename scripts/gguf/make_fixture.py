#!/usr/bin/env python3
"""Writes test/fixtures/gguf with the public `gguf` package, so that the reader is tested against files it did not make.

    python3 -m venv .work/gguf && .work/gguf/bin/pip install gguf==0.19.0 safetensors==0.8.0
    .work/gguf/bin/python scripts/gguf/make_fixture.py

What it writes, the same bytes every time:
    vectors.txt         a row of every block format and the float32 values the package decodes it to, in hexadecimal
    mixed/              a Dream model of random weights with a tensor of every format, and its tokenizer
    mixed-twin/         the same model as published: config.json, tokenizer.json, float32 safetensors
    mixed-split/        the first one in several files
    llada-tiny/         the golden of that name, with the rows of q and k in the order of LLaDA's converter
"""

import json
from pathlib import Path

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Type
from safetensors.numpy import load_file, save_file

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "test" / "fixtures" / "gguf"
FORMATS = ["F32", "F16", "BF16", "Q8_0", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q4_K", "Q5_K", "Q6_K", "IQ4_NL", "IQ4_XS"]
# Where the half-precision scales are in a block, in bytes. All other bytes of a block may have any value.
HALVES = {
    "F16": [0], "Q8_0": [0], "Q4_0": [0], "Q4_1": [0, 2], "Q5_0": [0], "Q5_1": [0, 2], "Q4_K": [0, 2],
    "Q5_K": [0, 2], "Q6_K": [208], "IQ4_NL": [0], "IQ4_XS": [0],
}
# Largest value a scale of 1 makes: random blocks are scaled to weights of about 1 / sqrt(columns).
LARGEST = {"Q4_K": 63 * 15, "Q5_K": 63 * 31, "Q6_K": 127 * 32, "IQ4_NL": 127, "IQ4_XS": 32 * 127}

random = np.random.default_rng(20)


def random_blocks(name: str, rows: int, columns: int, scale: float | None = None) -> np.ndarray:
    """Random bytes, [rows, bytes of a row]; `scale`: of every half in them, or any finite half when it is None."""
    values, size = gguf.GGML_QUANT_SIZES[Type[name]]
    blocks = random.integers(0, 256, (rows * columns // values, size), dtype=np.uint8)
    for at in HALVES.get(name, []):
        if scale is None:
            half = random.integers(0, 0x7C00, len(blocks), dtype=np.uint16)
            half |= random.integers(0, 2, len(blocks), dtype=np.uint16) << 15
        else:
            half = (scale * random.uniform(0.5, 1.0, len(blocks))).astype(np.float16).view(np.uint16)
        blocks[:, at : at + 2] = half[:, None].view(np.uint8)
    return blocks.reshape(rows, -1)


def write_vectors() -> None:
    lines = []
    for name in FORMATS:
        if name == "F32":
            raw = random.standard_normal(8).astype(np.float32).view(np.uint8)
        elif name == "BF16":
            raw = (random.integers(0, 2, 8, dtype=np.uint16) << 15 | random.integers(0, 0x7F80, 8, dtype=np.uint16)).view(np.uint8)
        else:
            raw = random_blocks(name, 1, 2 * gguf.GGML_QUANT_SIZES[Type[name]][0])[0]
        floats = gguf.dequantize(raw, Type[name]).astype("<f4")
        lines.append(f"{name} {raw.tobytes().hex()} {floats.tobytes().hex()}\n")
    (OUT / "vectors.txt").write_text("".join(lines))


def tensor(name: str, rows: int, columns: int, gain: float = 1.0) -> tuple[np.ndarray, str]:
    """Random weights in a format: as the file stores them."""
    spread = gain / columns**0.5
    if name in LARGEST:
        return random_blocks(name, rows, columns, 3 * spread / LARGEST[name]), name
    weights = random.uniform(-1.7 * spread, 1.7 * spread, (rows, columns)).astype(np.float32)
    return (weights if name == "F32" else gguf.quantize(weights, Type[name])), name


HIDDEN, HEADS, KV_HEADS, FFN, ROWS = 32, 2, 1, 256, 296
# q, k, v, o, gate and up have 32 columns, down has 256: only there the formats of 256 values fit.
LAYERS = [
    ["Q8_0", "F16", "Q5_1", "Q4_0", "Q4_1", "Q5_0", "Q4_K"],
    ["IQ4_NL", "BF16", "F32", "Q5_0", "Q4_0", "Q8_0", "Q5_K"],
    ["Q5_1", "Q8_0", "Q8_0", "IQ4_NL", "IQ4_NL", "Q4_1", "Q6_K"],
    ["F16", "Q5_0", "Q4_1", "Q8_0", "Q5_1", "IQ4_NL", "IQ4_XS"],
]
PUBLISHED = {
    "attn_q": "self_attn.q_proj", "attn_k": "self_attn.k_proj", "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj", "ffn_gate": "mlp.gate_proj", "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj", "attn_norm": "input_layernorm", "ffn_norm": "post_attention_layernorm",
}


def mixed_tensors() -> dict[str, tuple[np.ndarray, str]]:
    kv = HIDDEN // HEADS * KV_HEADS
    shapes = {
        "attn_q": (HIDDEN, HIDDEN), "attn_k": (kv, HIDDEN), "attn_v": (kv, HIDDEN), "attn_output": (HIDDEN, HIDDEN),
        "ffn_gate": (FFN, HIDDEN), "ffn_up": (FFN, HIDDEN), "ffn_down": (HIDDEN, FFN),
    }

    def vector(size: int, around: float) -> tuple[np.ndarray, str]:
        return (around + random.uniform(-0.2, 0.2, size)).astype(np.float32), "F32"

    tensors = {
        "token_embd.weight": tensor("Q4_0", ROWS, HIDDEN, 6.0),
        "output_norm.weight": vector(HIDDEN, 1.0),
        "output.weight": tensor("Q8_0", ROWS, HIDDEN, 4.0),
    }
    for i, formats in enumerate(LAYERS):
        for (name, shape), format_ in zip(shapes.items(), formats):
            tensors[f"blk.{i}.{name}.weight"] = tensor(format_, *shape, gain=2.0)
        for name in ["attn_q", "attn_k", "attn_v"]:
            tensors[f"blk.{i}.{name}.bias"] = vector(shapes[name][0], 0.0)
        for name in ["attn_norm", "ffn_norm"]:
            tensors[f"blk.{i}.{name}.weight"] = vector(HIDDEN, 1.0)
    return tensors


def published_name(name: str) -> str:
    outer = {"token_embd.weight": "model.embed_tokens.weight", "output_norm.weight": "model.norm.weight", "output.weight": "lm_head.weight"}
    if name in outer:
        return outer[name]
    _, layer, part, kind = name.split(".")
    return f"model.layers.{layer}.{PUBLISHED[part]}.{kind}"


def alphabet() -> list[str]:
    """The printable character that stands for each byte in a byte-level vocabulary."""
    symbols, free = [], 0x100
    for byte in range(256):
        printable = 0x21 <= byte <= 0x7E or 0xA1 <= byte <= 0xFF and byte != 0xAD
        symbols.append(chr(byte if printable else free))
        free += not printable
    return symbols


TEXT = "def add(first, second):\n    return first + second\n\n\nfor item in items:\n    result = add(result, item)\n    print(result)\n"
SPECIAL = ["<|endoftext|>", "<|beginoftext|>", "<|mask|>", "<|expand|>"]


def vocabulary() -> tuple[list[str], list[tuple[str, str]]]:
    """The bytes and the most frequent pairs of a sample text, joined again and again; and the joins in order."""
    symbols = alphabet()
    tokens, merges = list(symbols), []
    words = [[symbols[b] for b in word.encode()] for word in TEXT.replace(" ", "\0 ").split("\0")]
    while len(merges) < 30:
        pairs: dict[tuple[str, str], int] = {}
        for word in words:
            for pair in zip(word, word[1:]):
                pairs[pair] = pairs.get(pair, 0) + 1
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        merges.append(best)
        tokens.append("".join(best))
        for word in words:
            i = 0
            while i + 1 < len(word):
                if (word[i], word[i + 1]) == best:
                    word[i : i + 2] = ["".join(best)]
                i += 1
    return tokens, merges


QWEN2 = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"


def write_mixed() -> None:
    tensors = mixed_tensors()
    tokens, merges = vocabulary()
    first_special = len(tokens)
    ids = {name: first_special + i for i, name in enumerate(["eos", "bos", "mask", "expand"])}

    def add_keys(w: gguf.GGUFWriter) -> None:
        w.add_context_length(512)
        w.add_embedding_length(HIDDEN)
        w.add_block_count(len(LAYERS))
        w.add_feed_forward_length(FFN)
        w.add_head_count(HEADS)
        w.add_head_count_kv(KV_HEADS)
        w.add_rope_freq_base(10000.0)
        w.add_rope_dimension_count(HIDDEN // HEADS)
        w.add_layer_norm_rms_eps(1e-6)
        w.add_causal_attention(False)
        w.add_vocab_size(ROWS)
        w.add_tokenizer_model("gpt2")
        w.add_tokenizer_pre("qwen2")
        padding = [f"[PAD{i}]" for i in range(first_special + len(SPECIAL), ROWS)]
        w.add_token_list(tokens + SPECIAL + padding)
        w.add_token_types([1] * len(tokens) + [3] * len(SPECIAL) + [5] * len(padding))
        w.add_token_merges([" ".join(pair) for pair in merges])
        w.add_bos_token_id(ids["bos"])
        w.add_eos_token_id(ids["eos"])
        w.add_pad_token_id(ids["eos"])
        w.add_mask_token_id(ids["mask"])
        w.add_add_bos_token(False)
        w.add_chat_template("{% for message in messages %}{{ message.content }}{% endfor %}")

    def write(path: Path, split: int) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        writer = gguf.GGUFWriter(path, "dream", split_max_tensors=split)
        add_keys(writer)
        for name, (data, format_) in tensors.items():
            writer.add_tensor(name, data, raw_dtype=Type[format_])
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()

    write(OUT / "mixed" / "mixed.gguf", 0)
    write(OUT / "mixed-split" / "mixed.gguf", 16)

    twin = OUT / "mixed-twin"
    twin.mkdir(parents=True, exist_ok=True)
    floats = {published_name(name): gguf.dequantize(data, Type[f]).astype(np.float32) for name, (data, f) in tensors.items()}
    save_file(floats, twin / "model.safetensors")
    config = {
        "model_type": "Dream", "hidden_size": HIDDEN, "intermediate_size": FFN, "num_hidden_layers": len(LAYERS),
        "num_attention_heads": HEADS, "num_key_value_heads": KV_HEADS, "hidden_act": "silu",
        # As a float32 key of the GGUF holds it.
        "rms_norm_eps": float(np.float32(1e-6)), "rope_theta": 10000.0, "rope_scaling": None,
        "tie_word_embeddings": False, "vocab_size": ROWS, "max_position_embeddings": 512,
        "bos_token_id": ids["bos"], "eos_token_id": ids["eos"], "pad_token_id": ids["eos"], "mask_token_id": ids["mask"],
    }
    (twin / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    split = {"type": "Split", "pattern": {"Regex": QWEN2}, "behavior": "Isolated", "invert": False}
    level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": False, "use_regex": False}
    tokenizer = {
        "added_tokens": [{"id": first_special + i, "content": content, "special": True} for i, content in enumerate(SPECIAL)],
        "normalizer": {"type": "NFC"},
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [split, level]},
        "model": {"type": "BPE", "vocab": {token: i for i, token in enumerate(tokens)}, "merges": [" ".join(pair) for pair in merges]},
    }
    (twin / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False) + "\n")


def write_llada() -> None:
    golden = ROOT / "test" / "golden" / "llada-tiny"
    config = json.loads((golden / "config.json").read_text())
    heads, head_dim = config["n_heads"], config["d_model"] // config["n_heads"]
    folder = OUT / "llada-tiny"
    folder.mkdir(parents=True, exist_ok=True)
    w = gguf.GGUFWriter(folder / "llada-tiny.gguf", "llada")
    w.add_block_count(config["n_layers"])
    w.add_context_length(config["max_sequence_length"])
    w.add_embedding_length(config["d_model"])
    w.add_feed_forward_length(config["mlp_hidden_size"])
    w.add_head_count(heads)
    w.add_head_count_kv(config["n_kv_heads"])
    w.add_rope_freq_base(config["rope_theta"])
    w.add_rope_dimension_count(head_dim)
    w.add_layer_norm_rms_eps(config["rms_norm_eps"])
    w.add_vocab_size(config["vocab_size"])
    w.add_causal_attention(False)
    w.add_diffusion_shift_logits(False)
    w.add_tokenizer_model("no_vocab")
    w.add_bos_token_id(config["bos_token_id"])
    w.add_eos_token_id(config["eos_token_id"])
    w.add_pad_token_id(config["pad_token_id"])
    names = {
        "attn_norm": "attn_norm", "q_proj": "attn_q", "k_proj": "attn_k", "v_proj": "attn_v", "attn_out": "attn_output",
        "ff_norm": "ffn_norm", "ff_proj": "ffn_gate", "up_proj": "ffn_up", "ff_out": "ffn_down",
    }
    outer = {"wte.weight": "token_embd.weight", "ln_f.weight": "output_norm.weight", "ff_out.weight": "output.weight"}
    for name, data in sorted(load_file(golden / "model.safetensors").items()):
        short = name.removeprefix("model.transformer.")
        if short in outer:
            w.add_tensor(outer[short], data)
            continue
        _, layer, part, _ = short.split(".")
        if part in ("q_proj", "k_proj"):
            # Rows of a head: pair j and its partner half a head later become neighbours.
            data = np.concatenate([head[[i // 2 + i % 2 * (head_dim // 2) for i in range(head_dim)]] for head in np.split(data, heads)])
        w.add_tensor(f"blk.{layer}.{names[part]}.weight", data)
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()
    # The converter of this family stores no mask id.
    (folder / "unmask.json").write_text(json.dumps({"maskTokenId": config["mask_token_id"]}) + "\n")


OUT.mkdir(parents=True, exist_ok=True)
write_vectors()
write_mixed()
write_llada()
