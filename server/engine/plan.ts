/**
 * The home of every decoding default: turns the wishes of a request and the facts of a model into complete decoding
 * parameters. Pure. `decoding.md` defines what the parameters mean.
 */
import type { DecodeOptions } from "../protocol.ts";
import type { NativeRequest } from "./addon.ts";
import { invalidRequest } from "./errors.ts";

const DEFAULT_THRESHOLD = 0.9;
/** Without a prompt there is nothing to infill from: unasked, the canvas takes at most this share of the context. */
const CANVAS_SHARE = 0.5;
/** A variable canvas may grow to this multiple of the masks it starts with. */
const GROWTH = 2;

export interface PlanModel {
  /** Masks of a hole for which none are asked. */
  initialMasks: number;
  /** Whether the model has an EXPAND token. */
  variable: boolean;
}

export interface Plan {
  /** Masks of each hole at the start. */
  masks: number[];
  /** Tokens to keep free for holes that grow. */
  reserve: number;
  native: Omit<NativeRequest, "tokens" | "suppress">;
}

/**
 * `room` is what the context leaves to canvas and outer texts together, in tokens. Throws `EngineError` with
 * `InvalidRequest` when the wishes contradict each other or the model.
 */
export function planRequest(
  model: PlanModel,
  holes: readonly { tokens?: number }[],
  options: DecodeOptions,
  room: number,
): Plan {
  if (options.variable === true && !model.variable)
    throw invalidRequest(
      "This model has no EXPAND token: its holes keep their length.",
      "Leave `variable` out.",
    );
  const variable = options.variable ?? model.variable;
  const masks = startingMasks(model, holes, options.maxCanvas, room);
  const total = masks.reduce((a, b) => a + b, 0);
  if (options.maxCanvas !== undefined && total > options.maxCanvas)
    throw invalidRequest(
      `The holes start with ${total} masks, more than the canvas of ${options.maxCanvas}.`,
      "Ask for fewer tokens, fewer holes or a larger canvas.",
    );
  const ceiling = Math.floor(room * CANVAS_SHARE);
  const maxCanvas = Math.max(total, Math.min(options.maxCanvas ?? GROWTH * total, ceiling));
  const policy = options.policy ?? { kind: "threshold", value: DEFAULT_THRESHOLD };
  return {
    masks,
    reserve: variable ? maxCanvas - total : 0,
    native: {
      cache: options.cache ?? "dual",
      policy: { kind: policy.kind, value: policy.value, rank: "rank" in policy ? policy.rank : "confidence" },
      block: options.block ?? 0,
      refresh: options.refresh ?? 0,
      variable,
      maxCanvas: variable ? maxCanvas : total,
      broadcastDelete: true,
      temperature: options.temperature ?? 0,
      seed: options.seed ?? 0,
    },
  };
}

/** Holes with a wish get it; the others share what is left of the canvas, at most `initialMasks` and at least 1. */
function startingMasks(
  model: PlanModel,
  holes: readonly { tokens?: number }[],
  maxCanvas: number | undefined,
  room: number,
): number[] {
  const wished = holes.reduce((sum, hole) => sum + (hole.tokens ?? 0), 0);
  const open = holes.filter((hole) => hole.tokens === undefined).length;
  const canvas = Math.min(Math.floor(room * CANVAS_SHARE), maxCanvas ?? Number.POSITIVE_INFINITY);
  const share = Math.floor((canvas - wished) / Math.max(1, open));
  const masks = Math.max(1, Math.min(model.initialMasks, share));
  return holes.map((hole) => hole.tokens ?? masks);
}
