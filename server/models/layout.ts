/**
 * The tensors a model must have: name in the file, role in the engine, exact shape. One table per family; the roles
 * are those of `server/engine/addon.ts`.
 */
import type { TensorRole } from "../engine/addon.ts";
import type { ModelConfig } from "./config.ts";

export interface ExpectedTensor {
  name: string;
  role: TensorRole;
  layer: number;
  shape: number[];
  /** Present for every block or for none. */
  optional: boolean;
}

type Row = [suffix: string, role: TensorRole, shape: number[], optional?: "optional"];

export function expectedTensors(config: ModelConfig): ExpectedTensor[] {
  const { outer, blockPrefix, block } = layoutOf(config);
  const expected = outer.map((row) => expect(row, "", 0));
  for (let layer = 0; layer < config.layers; layer++) {
    for (const row of block) expected.push(expect(row, `${blockPrefix}${layer}.`, layer));
  }
  return expected.filter((tensor) => tensor.role !== "head" || !config.tied);
}

function expect([suffix, role, shape, optional]: Row, prefix: string, layer: number): ExpectedTensor {
  return { name: prefix + suffix, role, layer, shape, optional: optional !== undefined };
}

function layoutOf(config: ModelConfig): Layout {
  if (config.layout === "gguf") return ggufLayout(config);
  return config.family === "dream" ? dreamLayout(config) : lladaLayout(config);
}

interface Layout {
  outer: Row[];
  blockPrefix: string;
  block: Row[];
}

function dreamLayout({ hidden, heads, kvHeads, headDim, ffn, rows }: ModelConfig): Layout {
  const q = heads * headDim;
  const kv = kvHeads * headDim;
  return {
    outer: [
      ["model.embed_tokens.weight", "embed", [rows, hidden]],
      ["model.norm.weight", "final_norm", [hidden]],
      ["lm_head.weight", "head", [rows, hidden]],
    ],
    blockPrefix: "model.layers.",
    block: [
      ["input_layernorm.weight", "attn_norm", [hidden]],
      ["self_attn.q_proj.weight", "q", [q, hidden]],
      ["self_attn.k_proj.weight", "k", [kv, hidden]],
      ["self_attn.v_proj.weight", "v", [kv, hidden]],
      ["self_attn.q_proj.bias", "q_bias", [q], "optional"],
      ["self_attn.k_proj.bias", "k_bias", [kv], "optional"],
      ["self_attn.v_proj.bias", "v_bias", [kv], "optional"],
      ["self_attn.o_proj.weight", "o", [hidden, q]],
      ["post_attention_layernorm.weight", "ffn_norm", [hidden]],
      ["mlp.gate_proj.weight", "gate", [ffn, hidden]],
      ["mlp.up_proj.weight", "up", [ffn, hidden]],
      ["mlp.down_proj.weight", "down", [hidden, ffn]],
    ],
  };
}

function lladaLayout({ hidden, heads, kvHeads, headDim, ffn, rows }: ModelConfig): Layout {
  const q = heads * headDim;
  const kv = kvHeads * headDim;
  return {
    outer: [
      ["model.transformer.wte.weight", "embed", [rows, hidden]],
      ["model.transformer.ln_f.weight", "final_norm", [hidden]],
      // Outside the blocks `ff_out` is the head, inside a block the down projection.
      ["model.transformer.ff_out.weight", "head", [rows, hidden]],
    ],
    blockPrefix: "model.transformer.blocks.",
    block: [
      ["attn_norm.weight", "attn_norm", [hidden]],
      ["q_proj.weight", "q", [q, hidden]],
      ["k_proj.weight", "k", [kv, hidden]],
      ["v_proj.weight", "v", [kv, hidden]],
      ["attn_out.weight", "o", [hidden, q]],
      ["ff_norm.weight", "ffn_norm", [hidden]],
      ["ff_proj.weight", "gate", [ffn, hidden]],
      ["up_proj.weight", "up", [ffn, hidden]],
      ["ff_out.weight", "down", [hidden, ffn]],
    ],
  };
}

/** One set of names for all families; LLaDA's have no biases. */
function ggufLayout({ family, hidden, heads, kvHeads, headDim, ffn, rows }: ModelConfig): Layout {
  const q = heads * headDim;
  const kv = kvHeads * headDim;
  const biases: Row[] = [
    ["attn_q.bias", "q_bias", [q], "optional"],
    ["attn_k.bias", "k_bias", [kv], "optional"],
    ["attn_v.bias", "v_bias", [kv], "optional"],
  ];
  return {
    outer: [
      ["token_embd.weight", "embed", [rows, hidden]],
      ["output_norm.weight", "final_norm", [hidden]],
      ["output.weight", "head", [rows, hidden]],
    ],
    blockPrefix: "blk.",
    block: [
      ["attn_norm.weight", "attn_norm", [hidden]],
      ["attn_q.weight", "q", [q, hidden]],
      ["attn_k.weight", "k", [kv, hidden]],
      ["attn_v.weight", "v", [kv, hidden]],
      ...(family === "dream" ? biases : []),
      ["attn_output.weight", "o", [hidden, q]],
      ["ffn_norm.weight", "ffn_norm", [hidden]],
      ["ffn_gate.weight", "gate", [ffn, hidden]],
      ["ffn_up.weight", "up", [ffn, hidden]],
      ["ffn_down.weight", "down", [hidden, ffn]],
    ],
  };
}
