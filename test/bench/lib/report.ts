/** What every benchmark says about its machine, and how it prints. */
import { availableParallelism, cpus, release, totalmem } from "node:os";

export interface Machine {
  cpu: string;
  cores: number;
  memoryGiB: number;
  system: string;
  node: string;
  date: string;
}

export function machine(): Machine {
  return {
    cpu: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
  };
}

/** Rows as a GitHub table; numbers are right-aligned. */
export function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(String));
  const widths = columns.map((c, i) => Math.max(c.length, 3, ...cells.map((row) => row[i]?.length ?? 0)));
  const numeric = columns.map((_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === "number"));
  const line = (row: readonly string[]) =>
    `| ${widths.map((w, i) => (numeric[i] ? (row[i] ?? "").padStart(w) : (row[i] ?? "").padEnd(w))).join(" | ")} |`;
  const rule = `| ${widths.map((w, i) => (numeric[i] ? `${"-".repeat(w - 1)}:` : "-".repeat(w))).join(" | ")} |`;
  return [line(columns), rule, ...cells.map(line)].join("\n");
}

/** Rounded to three significant digits, for tables. */
export function three(value: number): number {
  return Number(value.toPrecision(3));
}
