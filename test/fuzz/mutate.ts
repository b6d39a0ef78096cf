/** Seeded mutations: the same seed gives the same inputs on every machine. */

/** Whole numbers of [0, below). */
export type Random = (below: number) => number;

/** A linear congruential generator of 32 bits. */
export function generator(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return (below) => Math.floor(next() * below);
}

/** Numbers at which counts, lengths and offsets go wrong. */
const NUMBERS = [
  0n,
  1n,
  4n,
  9n,
  31n,
  32n,
  255n,
  2n ** 16n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 53n,
  2n ** 63n,
  2n ** 64n - 1n,
];

/**
 * Up to three changes of a binary file: a bit flipped, a number replaced, a piece copied, removed or taken from `other`,
 * the end cut off. Most of them near the front, where headers are.
 */
export function mutateBytes(input: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let bytes = Buffer.from(input);
  for (let edits = random(4); edits > 0; edits--) bytes = Buffer.from(mutateOnce(bytes, other, random));
  return bytes;
}

function mutateOnce(bytes: Buffer, other: Uint8Array, random: Random): Uint8Array {
  const at = front(bytes.length, random);
  const piece = random(24);
  switch (random(6)) {
    case 0:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
      return bytes;
    case 1: {
      const number = NUMBERS[random(NUMBERS.length)] ?? 0n;
      const size = [1, 2, 4, 8][random(4)] ?? 8;
      const written = Buffer.alloc(8);
      written.writeBigUInt64LE(number);
      written.copy(bytes, at, 0, Math.min(size, bytes.length - at));
      return bytes;
    }
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + piece)]);
    case 3:
      return Buffer.concat([bytes.subarray(0, at + piece), bytes.subarray(at)]);
    case 4:
      return Buffer.concat([bytes.subarray(0, at), other.subarray(front(other.length, random))]);
    default:
      return bytes.subarray(0, front(bytes.length + 1, random));
  }
}

function front(length: number, random: Random): number {
  const share = random(1000) / 1000;
  return Math.min(Math.floor(length * share * share), Math.max(length - 1, 0));
}

/** Pieces that parsers of JSON stumble over. */
const PIECES = [
  "-1",
  "1e999",
  "9007199254740993",
  "0.5",
  "null",
  "{",
  "}",
  "[",
  "]",
  '"',
  "\\",
  ",",
  ":",
  '"a":',
  "\u0000",
];

/** Up to two changes of a text: a piece put in, with or without removing what was there. */
export function mutateText(input: string, random: Random): string {
  let text = input;
  for (let edits = random(3); edits > 0; edits--) {
    const at = random(text.length + 1);
    const piece = PIECES[random(PIECES.length)] ?? "";
    text = text.slice(0, at) + piece + text.slice(at + random(4));
  }
  return text;
}
