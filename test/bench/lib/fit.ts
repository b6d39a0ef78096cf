/** Fits the bias of the length probe: a exp(-b L) + c exp(-d L) + e to mean confidences by length. Pure. */
import { type LengthBias, usualConfidence } from "../../../server/engine/length.ts";

/** Solves the 3 x 3 system m x = v by elimination with pivoting; undefined when it is singular. */
function solve(m: number[][], v: number[]): number[] | undefined {
  const rows = m.map((row, i) => [...row, v[i] ?? 0]);
  for (let c = 0; c < 3; c++) {
    const pivot = rows
      .slice(c)
      .reduce((best, row) => (Math.abs(row[c] ?? 0) > Math.abs(best[c] ?? 0) ? row : best));
    if (Math.abs(pivot[c] ?? 0) < 1e-12) return undefined;
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(c, 0, pivot);
    for (const [i, row] of rows.entries()) {
      if (i === c) continue;
      const factor = (row[c] ?? 0) / (pivot[c] ?? 1);
      rows[i] = row.map((x, j) => x - factor * (pivot[j] ?? 0));
    }
  }
  return rows.map((row, i) => (row[3] ?? 0) / (row[i] ?? 1));
}

/**
 * Least squares over a grid of the rates b > d; a, c >= 0 and e > 0, which follow linearly. The rates are searched between
 * 0.005 and 3 per token.
 *
 * @throws RangeError with fewer than four lengths
 */
export function fitBias(lengths: readonly number[], confidences: readonly number[]): LengthBias {
  if (lengths.length < 4) throw new RangeError("A fit needs at least four lengths.");
  const rates = Array.from({ length: 40 }, (_, i) => 0.005 * (3 / 0.005) ** (i / 39));
  const mean = confidences.reduce((x, y) => x + y, 0) / confidences.length;
  let best: LengthBias = { a: 0, b: 1, c: 0, d: 1, e: mean };
  const error = (bias: LengthBias) =>
    lengths.reduce((sum, l, i) => sum + (usualConfidence(bias, l) - (confidences[i] ?? 0)) ** 2, 0);
  for (const b of rates)
    for (const d of rates) {
      if (d >= b) continue;
      const basis = lengths.map((l) => [Math.exp(-b * l), Math.exp(-d * l), 1]);
      const m = [0, 1, 2].map((i) =>
        [0, 1, 2].map((j) => basis.reduce((s, f) => s + (f[i] ?? 0) * (f[j] ?? 0), 0)),
      );
      const v = [0, 1, 2].map((i) => basis.reduce((s, f, k) => s + (f[i] ?? 0) * (confidences[k] ?? 0), 0));
      const [a = -1, c = -1, e = -1] = solve(m, v) ?? [];
      if (a < 0 || c < 0 || e <= 0) continue;
      const bias = { a, b, c, d, e };
      if (error(bias) < error(best)) best = bias;
    }
  return best;
}
