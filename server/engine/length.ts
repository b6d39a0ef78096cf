/**
 * How long a hole should be when the model cannot tell: calibrated confidence (CAL, arXiv 2602.00476). The mean confidence
 * of a hole's masks depends on their number whatever the text is; divided by what is usual for that number, it says which
 * length fits. Pure.
 */

/** Lengths that are tried, in tokens. */
export const PROBED_LENGTHS: readonly number[] = [4, 8, 12, 16, 24, 32, 48, 64];

/** What is usual for a hole of L masks: `a exp(-b L) + c exp(-d L) + e`. */
export interface LengthBias {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
}

/** As published, fitted on LLaDA-8B-Base. Another model, weight format or language has another one. */
export const DEFAULT_BIAS: LengthBias = { a: 1, b: 1.77, c: 0.56, d: 0.06, e: 0.24 };

export function usualConfidence({ a, b, c, d, e }: LengthBias, length: number): number {
  return a * Math.exp(-b * length) + c * Math.exp(-d * length) + e;
}

/**
 * The length whose mean confidence is highest for its kind; of equal ones the first. Values that are no numbers lose.
 *
 * @param confidences mean confidence of each of `lengths`, 0..1
 * @throws RangeError without lengths
 */
export function bestLength(
  lengths: readonly number[],
  confidences: ArrayLike<number>,
  bias: LengthBias,
): number {
  let best = lengths[0];
  if (best === undefined) throw new RangeError("There are no lengths to choose from.");
  let highest = Number.NEGATIVE_INFINITY;
  for (const [i, length] of lengths.entries()) {
    const score = (confidences[i] ?? Number.NaN) / usualConfidence(bias, length);
    if (score > highest) {
      highest = score;
      best = length;
    }
  }
  return best;
}
