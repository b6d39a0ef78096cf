/**
 * Byte-level BPE spells every byte as one printable character: the bytes that are printable in Latin-1 as themselves,
 * the other 68 in ascending order as U+0100, U+0101, and so on. This is the alphabet of every byte-level vocabulary.
 */

const SYMBOL_OF: readonly string[] = makeAlphabet();
const BYTE_OF: ReadonlyMap<string, number> = new Map(SYMBOL_OF.map((symbol, byte) => [symbol, byte]));

function makeAlphabet(): string[] {
  const symbols: string[] = [];
  let next = 0x100;
  for (let byte = 0; byte < 256; byte++) {
    const printable = (byte > 0x20 && byte < 0x7f) || (byte > 0xa0 && byte !== 0xad);
    symbols.push(String.fromCharCode(printable ? byte : next++));
  }
  return symbols;
}

/** The 256 characters, by byte. */
export const BYTE_SYMBOLS = SYMBOL_OF;

/** The bytes a token of the vocabulary stands for; undefined when it has a character outside the alphabet. */
export function bytesOfToken(token: string): Uint8Array | undefined {
  const bytes = new Uint8Array(token.length);
  for (let i = 0; i < token.length; i++) {
    const byte = BYTE_OF.get(token.charAt(i));
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}

/** How the vocabulary spells a text. */
export function tokenOfText(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => SYMBOL_OF[byte] ?? "").join("");
}

/**
 * The text of the complete UTF-8 sequences in `bytes`; all other bytes are left out, so the result has U+FFFD only
 * where the bytes spell it.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; ) {
    const size = sequenceSize(bytes, i);
    for (let k = 0; k < size; k++) kept[length++] = bytes[i + k] ?? 0;
    i += Math.max(size, 1);
  }
  return decoder.decode(kept.subarray(0, length));
}

// A byte order mark inside a document is text like any other.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Bytes of the well-formed sequence that starts at `i` (table 3-7 of the Unicode standard); 0: none starts there. */
function sequenceSize(bytes: Uint8Array, i: number): 0 | 1 | 2 | 3 | 4 {
  const lead = bytes[i] ?? 0xff;
  if (lead < 0x80) return 1;
  const second = bytes[i + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return isTail(second) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    // No overlong forms, no surrogates.
    const fits = lead === 0xe0 ? second >= 0xa0 : lead === 0xed ? second < 0xa0 : true;
    return fits && isTail(second) && isTail(bytes[i + 2]) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    // No overlong forms, nothing above U+10FFFF.
    const fits = lead === 0xf0 ? second >= 0x90 : lead === 0xf4 ? second < 0x90 : true;
    return fits && isTail(second) && isTail(bytes[i + 2]) && isTail(bytes[i + 3]) ? 4 : 0;
  }
  return 0;
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}
