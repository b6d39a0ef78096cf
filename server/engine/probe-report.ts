/**
 * What the probe child prints of the CPU's kernels: one line of JSON on stdout. Written by `probe.ts`, read by
 * `probe-child.ts`. What it prints of GPUs is in `gpu.ts`.
 */
import { z } from "zod";
import { TIERS } from "./tiers.ts";

export const probeReport = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    version: z.string(),
    /** Kernel tiers this CPU can run, best first. */
    tiers: z.array(z.enum(TIERS)).min(1),
    features: z.array(z.string()),
    logicalCores: z.number(),
  }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);

export type ProbeReport = z.infer<typeof probeReport>;
