"""Writes a trained model as a folder that the engine opens.

    python export.py RUN --tokenizer tokenizer.json --out DIR --format gguf|safetensors|packed [--name NAME]

gguf         NAME.gguf (Q8_0, tokenizer inside) and unmask.json: what is small enough to be bundled
safetensors  model.safetensors (bf16), config.json, tokenizer.json and unmask.json
packed       NAME.safetensors with the weights as Q8_0 blocks: what travels between machines. It can stand for RUN, and
             makes the same GGUF file
"""

import argparse
import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors import safe_open
from safetensors.numpy import save_file as save_numpy
from safetensors.torch import save_file as save_torch
from torch import Tensor

import checkpoint
from model import Dream, ModelConfig
from quant import dequantise, quantise
from store import BOS, EOS, EXPAND, MASK, SPECIALS

INITIAL_MASKS = 24
LICENCE = "MIT"

GGUF_NAMES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
}


@dataclass
class Weights:
    shape: ModelConfig
    # By published name without "model.": float32 vectors, and matrices as float32 or, when uint8, as Q8_0 blocks.
    tensors: dict[str, np.ndarray]

    def matrix(self, name: str) -> np.ndarray:
        """A tensor as float32."""
        tensor = self.tensors[name]
        return dequantise(tensor) if tensor.dtype == np.uint8 else tensor

    def packed(self) -> dict[str, np.ndarray]:
        """Matrices as Q8_0 blocks, vectors as float32."""
        return {n: quantise(t) if t.ndim == 2 and t.dtype != np.uint8 else t for n, t in self.tensors.items()}


def read_weights(path: Path) -> Weights:
    """Of a run's folder or a packed file."""
    if path.is_dir():
        model = checkpoint.load_model(path)
        return Weights(model.config, {n: t.numpy() for n, t in model.state_dict().items()})
    with safe_open(path, "np") as file:
        about = file.metadata()
        shape = ModelConfig(**json.loads(about["shape"]))
        with torch.device("meta"):
            names = Dream(shape).state_dict().keys()
        return Weights(shape, {name: file.get_tensor(name) for name in names})


def write_manifest(folder: Path, shape: ModelConfig, masks: int, block: int | None = None) -> None:
    """`masks` a hole starts with, tokens per `block`: for a model that decodes better from left to right."""
    about = {
        "prompt": {"bos": True, "eos": False},
        "context": shape.context,
        "initialMasks": min(masks, shape.context // 2),
        **({} if block is None else {"block": block}),
        "license": LICENCE,
    }
    (folder / "unmask.json").write_text(json.dumps(about, indent=1) + "\n")


def write_packed(weights: Weights, folder: Path, name: str) -> Path:
    file = folder / f"{name}.safetensors"
    save_numpy(
        weights.packed(), file, metadata={"format": "q8_0", "shape": json.dumps(asdict(weights.shape))}
    )
    return file


def write_safetensors(weights: Weights, tokenizer: Path, folder: Path) -> None:
    c = weights.shape
    tensors: dict[str, Tensor] = {
        f"model.{name}": torch.from_numpy(weights.matrix(name)).bfloat16() for name in weights.tensors
    }
    save_torch(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    config = {
        "architectures": ["DreamModel"],
        "model_type": "Dream",
        "hidden_size": c.hidden,
        "intermediate_size": c.ffn,
        "num_hidden_layers": c.layers,
        "num_attention_heads": c.heads,
        "num_key_value_heads": c.kv_heads,
        "hidden_act": "silu",
        "rms_norm_eps": c.norm_eps,
        "rope_theta": c.rope_theta,
        "rope_scaling": None,
        "tie_word_embeddings": True,
        "vocab_size": c.vocabulary,
        "max_position_embeddings": c.context,
        "bos_token_id": BOS,
        "eos_token_id": EOS,
        "pad_token_id": EOS,
        "mask_token_id": MASK,
        "expand_token_id": EXPAND,
        "torch_dtype": "bfloat16",
        "use_sliding_window": False,
    }
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    shutil.copyfile(tokenizer, folder / "tokenizer.json")


def gguf_name(name: str) -> str:
    outer = {"embed_tokens.weight": "token_embd.weight", "norm.weight": "output_norm.weight"}
    if name in outer:
        return outer[name]
    _, layer, rest = name.split(".", 2)
    part, kind = rest.rsplit(".", 1)
    return f"blk.{layer}.{GGUF_NAMES[part]}.{kind}"


def write_gguf(weights: Weights, tokenizer: Path, folder: Path, name: str) -> None:
    # Only here: a machine that trains need not have it.
    import gguf

    c = weights.shape
    writer = gguf.GGUFWriter(folder / f"{name}.gguf", "dream")
    writer.add_name(name)
    writer.add_license(LICENCE)
    writer.add_context_length(c.context)
    writer.add_embedding_length(c.hidden)
    writer.add_block_count(c.layers)
    writer.add_feed_forward_length(c.ffn)
    writer.add_head_count(c.heads)
    writer.add_head_count_kv(c.kv_heads)
    writer.add_rope_freq_base(c.rope_theta)
    writer.add_layer_norm_rms_eps(c.norm_eps)
    writer.add_vocab_size(c.vocabulary)
    writer.add_causal_attention(False)
    writer.add_bool("diffusion.shift_logits", True)
    model = json.loads(tokenizer.read_text())["model"]
    tokens = sorted(model["vocab"], key=model["vocab"].__getitem__)
    kinds = [gguf.TokenType.CONTROL if token in SPECIALS else gguf.TokenType.NORMAL for token in tokens]
    merges = [merge if isinstance(merge, str) else " ".join(merge) for merge in model["merges"]]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(merges)
    writer.add_bos_token_id(BOS)
    writer.add_eos_token_id(EOS)
    writer.add_pad_token_id(EOS)
    writer.add_mask_token_id(MASK)
    for tensor, values in weights.packed().items():
        raw = gguf.GGMLQuantizationType.Q8_0 if values.dtype == np.uint8 else None
        writer.add_tensor(gguf_name(tensor), values, raw_dtype=raw)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path, help="a run's folder, or a packed file")
    parser.add_argument(
        "--tokenizer", type=Path, default=Path(__file__).with_name("tokenizer") / "tokenizer.json"
    )
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--format", choices=["gguf", "safetensors", "packed"], required=True)
    parser.add_argument("--name", default="unmask")
    parser.add_argument("--masks", type=int, default=INITIAL_MASKS, help="masks of a hole, for unmask.json")
    parser.add_argument("--block", type=int, help="tokens per block, for unmask.json")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    weights = read_weights(args.run)
    if args.format == "packed":
        write_packed(weights, args.out, args.name)
    else:
        if args.format == "gguf":
            write_gguf(weights, args.tokenizer, args.out, args.name)
        else:
            write_safetensors(weights, args.tokenizer, args.out)
        write_manifest(args.out, weights.shape, args.masks, args.block)
    for file in sorted(args.out.iterdir()):
        print(f"{file.name} {file.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
