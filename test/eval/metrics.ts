/** Numbers about answers, and what two runs over the same rows say about each other. Pure. */

/** 1 - Levenshtein distance / the longer length, in UTF-16 units; 1 for two empty texts. */
export function editSimilarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? 0) / longest;
}

/** Mean and the half width of its 95 % interval (normal approximation). */
export function meanInterval(values: readonly number[]): { mean: number; half: number } {
  const n = values.length;
  if (n === 0) return { mean: Number.NaN, half: Number.NaN };
  const mean = values.reduce((a, b) => a + b, 0) / n;
  if (n === 1) return { mean, half: Number.POSITIVE_INFINITY };
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (n - 1);
  return { mean, half: 1.96 * Math.sqrt(variance / n) };
}

/** The value that a share of the values does not exceed; NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? Number.NaN;
}

/** The paired difference b - a over rows that both have, by id. */
export function paired(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): { mean: number; half: number; rows: number } {
  const differences: number[] = [];
  for (const [id, value] of a) {
    const other = b.get(id);
    if (other !== undefined) differences.push(other - value);
  }
  return { ...meanInterval(differences), rows: differences.length };
}
