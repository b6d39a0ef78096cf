/** A run as a JSON file: everything the trace holds of it, under a name and a version. Pure. */
import type { Run } from "./trace.ts";

/** Rises when a reader of older files would misread newer ones. */
const VERSION = 1;

export function traceJson({ header, steps }: Run): string {
  const { orphaned: _, ...run } = header;
  const started = new Date(header.started).toISOString();
  return `${JSON.stringify({ format: "unmask-trace", version: VERSION, run: { ...run, started }, steps }, null, 2)}\n`;
}
