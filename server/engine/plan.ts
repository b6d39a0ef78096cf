/**
 * The home of every decoding default: turns the wishes of a request and the facts of a model into complete decoding
 * parameters. Pure. `decoding.md` defines what the parameters mean.
 */
import type { DecodeOptions, Policy } from "../protocol.ts";
import type { NativeRequest } from "./addon.ts";
import { invalidRequest } from "./errors.ts";
import { PROBED_LENGTHS } from "./length.ts";

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
  /** Tokens per block for which none are asked; absent: the whole canvas is one block. */
  block?: number | undefined;
}

/** What is known of a hole's size. Nothing: the model's default. */
export interface PlanHole {
  /** Masks, exactly. */
  tokens?: number;
  /** Masks, as far as there is room. */
  estimate?: number;
  /** Half of the model's default, if it can grow the hole. */
  short?: boolean;
  /** The masks are single tokens of a text that stays. */
  remasked?: boolean;
}

export interface Plan {
  /** Masks of each hole at the start. */
  masks: number[];
  /** Lengths to try for a hole, ascending; it has the masks of the longest. Absent: every length is settled. */
  probe?: { hole: number; lengths: number[] };
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
  holes: readonly PlanHole[],
  options: DecodeOptions,
  room: number,
): Plan {
  if (options.variable === true && !model.variable)
    throw invalidRequest(
      "This model has no EXPAND token: its holes keep their length.",
      "Leave `variable` out.",
    );
  // Regenerating keeps the number of tokens unless asked: the least surprise, since only single tokens are open.
  const variable = options.variable ?? (model.variable && !holes.every((hole) => hole.remasked === true));
  const { masks, probe } = startingMasks(model, holes, options.maxCanvas, room);
  const total = masks.reduce((a, b) => a + b, 0);
  if (options.maxCanvas !== undefined && total > options.maxCanvas)
    throw invalidRequest(
      `The holes start with ${total} masks, more than the canvas of ${options.maxCanvas}.`,
      "Ask for fewer tokens, fewer holes or a larger canvas.",
    );
  const ceiling = Math.floor(room * CANVAS_SHARE);
  const maxCanvas = Math.max(total, Math.min(options.maxCanvas ?? GROWTH * total, ceiling));
  const policy = options.policy ?? { kind: "threshold", value: DEFAULT_THRESHOLD };
  // Blocks that the model asks for order a hole of a few tokens: a full pass for each would cost most of the request.
  const block = options.block ?? model.block ?? 0;
  return {
    masks,
    ...(probe && { probe }),
    reserve: variable ? maxCanvas - total : 0,
    native: {
      cache: options.cache ?? (block > 0 && block === model.block ? "hole" : "dual"),
      policy: {
        kind: policy.kind,
        value: policy.value,
        rank: policy.kind === "top_k" ? policy.rank : "confidence",
        ...(policy.kind === "threshold" && policy.runs !== undefined && { runThreshold: policy.runs }),
      },
      block,
      refresh: options.refresh ?? 0,
      variable,
      maxCanvas: variable ? maxCanvas : total,
      broadcastDelete: true,
      temperature: options.temperature ?? 0,
      seed: options.seed ?? 0,
    },
  };
}

/** The decoding parameters in the words of the protocol, none left out that has an effect. */
export function completeOptions(native: Plan["native"]): DecodeOptions {
  const { kind, value, rank, runThreshold: runs } = native.policy;
  const policy: Policy =
    kind === "top_k"
      ? { kind, value, rank }
      : kind === "threshold"
        ? { kind, value, ...(runs !== undefined && { runs }) }
        : { kind, value };
  return {
    policy,
    cache: native.cache,
    ...(native.block > 0 && { block: native.block }),
    ...(native.refresh > 0 && { refresh: native.refresh }),
    variable: native.variable,
    maxCanvas: native.maxCanvas,
    temperature: native.temperature,
    seed: native.seed,
  };
}

/**
 * Holes with a wish get it; the others share what is left of the canvas, at most their estimate or `initialMasks` and at
 * least 1. A hole of which nothing is known, in a model that cannot grow it, tries several lengths if it is the only one:
 * the lengths of several holes depend on each other.
 */
function startingMasks(
  model: PlanModel,
  holes: readonly PlanHole[],
  maxCanvas: number | undefined,
  room: number,
): Pick<Plan, "masks" | "probe"> {
  const wished = holes.reduce((sum, hole) => sum + (hole.tokens ?? 0), 0);
  const open = holes.filter((hole) => hole.tokens === undefined).length;
  const canvas = Math.min(Math.floor(room * CANVAS_SHARE), maxCanvas ?? Number.POSITIVE_INFINITY);
  const share = Math.floor((canvas - wished) / Math.max(1, open));
  const usual = (hole: PlanHole) =>
    hole.short && model.variable ? Math.ceil(model.initialMasks / 2) : model.initialMasks;
  const masks = holes.map(
    (hole) => hole.tokens ?? Math.max(1, Math.min(hole.estimate ?? usual(hole), share)),
  );
  const unknown = [...holes.keys()].filter(
    (i) => holes[i]?.tokens === undefined && holes[i]?.estimate === undefined,
  );
  const [hole] = unknown;
  const lengths = PROBED_LENGTHS.filter((length) => length <= share);
  const longest = lengths.at(-1);
  if (
    model.variable ||
    hole === undefined ||
    unknown.length > 1 ||
    longest === undefined ||
    lengths.length < 2
  )
    return { masks };
  return { masks: masks.with(hole, longest), probe: { hole, lengths } };
}
