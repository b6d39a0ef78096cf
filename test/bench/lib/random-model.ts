/** A Dream-layout model folder of random bf16 weights in a temporary directory: for speed, where no trained model fits. */
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seeded } from "./corpus.ts";

export interface Shape {
  hidden: number;
  layers: number;
  heads: number;
  kvHeads: number;
  ffn: number;
  vocab: number;
}

/** "hidden,layers,heads,kvHeads,ffn,vocab". Throws when a part is not a positive integer. */
export function parseShape(text: string): Shape {
  const n = text.split(",").map(Number);
  if (n.length !== 6 || n.some((v) => !Number.isSafeInteger(v) || v < 1))
    throw new Error(
      `--shape takes six positive integers "hidden,layers,heads,kvHeads,ffn,vocab", not "${text}"`,
    );
  const [hidden = 0, layers = 0, heads = 0, kvHeads = 0, ffn = 0, vocab = 0] = n;
  return { hidden, layers, heads, kvHeads, ffn, vocab };
}

export function parameters(s: Shape): number {
  const kv = (s.hidden / s.heads) * s.kvHeads;
  return s.layers * (2 * s.hidden * s.hidden + 2 * s.hidden * kv + 3 * s.hidden * s.ffn) + s.vocab * s.hidden;
}

/** Writes the folder; `dispose` removes it. Tied head; scales keep activations near 1. */
export function randomModel(s: Shape, context: number, seed = 1): { folder: string; dispose: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "unmask-random-"));
  const headDim = s.hidden / s.heads;
  const config = {
    architectures: ["DreamModel"],
    model_type: "Dream",
    hidden_size: s.hidden,
    intermediate_size: s.ffn,
    num_hidden_layers: s.layers,
    num_attention_heads: s.heads,
    num_key_value_heads: s.kvHeads,
    hidden_act: "silu",
    rms_norm_eps: 1e-6,
    rope_theta: 1e6,
    tie_word_embeddings: true,
    vocab_size: s.vocab,
    max_position_embeddings: context,
    bos_token_id: 1,
    eos_token_id: 0,
    pad_token_id: 0,
    mask_token_id: 2,
    expand_token_id: 3,
  };
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
  writeFileSync(join(folder, "unmask.json"), JSON.stringify({ context }));
  const tensors: [string, number[], number][] = [
    // Small enough for an undecided model: no confidence reaches a threshold, so speed shows the caches alone.
    ["model.embed_tokens.weight", [s.vocab, s.hidden], s.hidden],
    ["model.norm.weight", [s.hidden], 0],
  ];
  for (let l = 0; l < s.layers; l++) {
    const p = `model.layers.${l}.`;
    const kv = headDim * s.kvHeads;
    tensors.push(
      [`${p}input_layernorm.weight`, [s.hidden], 0],
      [`${p}self_attn.q_proj.weight`, [s.hidden, s.hidden], s.hidden],
      [`${p}self_attn.q_proj.bias`, [s.hidden], 1],
      [`${p}self_attn.k_proj.weight`, [kv, s.hidden], s.hidden],
      [`${p}self_attn.k_proj.bias`, [kv], 1],
      [`${p}self_attn.v_proj.weight`, [kv, s.hidden], s.hidden],
      [`${p}self_attn.v_proj.bias`, [kv], 1],
      [`${p}self_attn.o_proj.weight`, [s.hidden, s.hidden], s.hidden],
      [`${p}post_attention_layernorm.weight`, [s.hidden], 0],
      [`${p}mlp.gate_proj.weight`, [s.ffn, s.hidden], s.hidden],
      [`${p}mlp.up_proj.weight`, [s.ffn, s.hidden], s.hidden],
      [`${p}mlp.down_proj.weight`, [s.hidden, s.ffn], s.ffn],
    );
  }
  const header: Record<string, { dtype: string; shape: number[]; data_offsets: [number, number] }> = {};
  let end = 0;
  for (const [name, shape] of tensors) {
    const bytes = 2 * shape.reduce((a, b) => a * b, 1);
    header[name] = { dtype: "BF16", shape, data_offsets: [end, end + bytes] };
    end += bytes;
  }
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  const fd = openSync(join(folder, "model.safetensors"), "w");
  writeSync(fd, length);
  writeSync(fd, json);
  const random = seeded(seed);
  for (const [, shape, fanIn] of tensors) {
    // fan-in 0: a norm's gain, 1. Otherwise uniform with standard deviation 1 / sqrt(fan-in).
    const values = new Float32Array(shape.reduce((a, b) => a * b, 1));
    const scale = fanIn === 0 ? 0 : Math.sqrt(3 / fanIn);
    for (let i = 0; i < values.length; i++) values[i] = fanIn === 0 ? 1 : scale * (2 * random() - 1);
    const bits = new Uint32Array(values.buffer);
    const half = new Uint16Array(values.length);
    for (let i = 0; i < half.length; i++) half[i] = (bits[i] ?? 0) >>> 16;
    writeSync(fd, new Uint8Array(half.buffer));
  }
  closeSync(fd);
  return { folder, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}
