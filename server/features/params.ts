/** Parameters that clients send with `unmask/*` requests, as schemas, and the errors of those that are wrong. */
import { z } from "zod";
import { invalidRequest } from "../engine/errors.ts";

export const count = z.number().int().min(1);
export const position = z.object({ line: z.number().int().min(0), character: z.number().int().min(0) });
export const versionedDocument = z.object({ uri: z.string(), version: z.number().int() });

const amount = z.number().min(0);

/** `DecodeOptions`. */
export const decodeOptions = z.object({
  policy: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("threshold"), value: amount.max(1), runs: amount.max(1).exactOptional() }),
      z.object({ kind: z.literal("factor"), value: amount }),
      z.object({ kind: z.literal("entropy_bound"), value: amount }),
      z.object({
        kind: z.literal("top_k"),
        value: count,
        rank: z.enum(["confidence", "margin", "entropy"]),
      }),
    ])
    .exactOptional(),
  cache: z.enum(["none", "prefix", "dual", "hole"]).exactOptional(),
  block: count.exactOptional(),
  refresh: count.exactOptional(),
  variable: z.boolean().exactOptional(),
  maxCanvas: count.exactOptional(),
  temperature: amount.exactOptional(),
  seed: z.number().int().min(0).exactOptional(),
});

/** `foreign` as the schema says, or `EngineError` of `InvalidRequest` that names what is wrong. */
export function parseParams<S extends z.ZodType>(schema: S, foreign: unknown): z.output<S> {
  const parsed = schema.safeParse(foreign);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw invalidRequest(`Parameter ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "is wrong"}.`);
}
