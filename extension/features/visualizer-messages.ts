/**
 * Messages between the extension and the "Decoding Steps" webview.
 *
 * What the webview sends is foreign to the extension and is checked by `fromView`; what the extension sends is its own.
 */
import * as z from "zod";
import type { DecodeOptions, RunKind } from "../../server/protocol.ts";
import type { Run, RunHeader, StepRecord } from "../trace.ts";

/** An entry of the list of runs. */
export interface RunEntry {
  id: number;
  kind: RunKind;
  line: string;
  /** Whether it can be run again. */
  repeatable: boolean;
}

/** extension -> webview */
export type ToView =
  /** All runs, newest first. `session` differs between windows and reloads: ids of another session mean nothing. */
  | { type: "runs"; session: string; runs: RunEntry[] }
  /** A watched run as a whole, again whenever more than its steps changed. */
  | { type: "run"; run: Run }
  /** Steps appended to a watched run; `from` is the index of the first. */
  | { type: "steps"; id: number; from: number; steps: StepRecord[] }
  /** The end of a watched run. */
  | { type: "finished"; header: RunHeader }
  /** Answer to `again`: the new run, or why there is none. */
  | { type: "againDone"; id: number; made: number }
  | { type: "againFailed"; id: number; reason: string }
  /** Open and focus the form of "run again". */
  | { type: "openAgain" };

const id = z.number().int().min(1);
const options = z.object({
  policy: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("threshold"), value: z.number().min(0).max(1) }),
      z.object({ kind: z.literal("factor"), value: z.number().min(0) }),
      z.object({ kind: z.literal("entropy_bound"), value: z.number().min(0) }),
      z.object({
        kind: z.literal("top_k"),
        value: z.number().int().min(1),
        rank: z.enum(["confidence", "margin", "entropy"]),
      }),
    ])
    .exactOptional(),
  cache: z.enum(["none", "prefix", "dual", "hole"]).exactOptional(),
}) satisfies z.ZodType<DecodeOptions>;

/** webview -> extension */
export const fromView = z.discriminatedUnion("type", [
  /** The webview listens from now on. */
  z.object({ type: z.literal("ready") }),
  /** The runs whose steps it wants, and what it shows of the first: for the export commands. */
  z.object({
    type: z.literal("watch"),
    ids: z.array(id).max(2),
    moment: z.number().int().min(0),
    colouring: z.enum(["step", "confidence"]),
  }),
  z.object({ type: z.literal("again"), id, options }),
]);
export type FromView = z.infer<typeof fromView>;
