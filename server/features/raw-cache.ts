/**
 * Raw answers of the engine by the text they were given for, the default one first. They are fitted to the document at
 * every use, so one answer serves every cursor position that typing along it leads to.
 */
import { LRUCache } from "lru-cache";

export interface RawAnswer {
  /** Text of the hole as the model wrote it, line ends LF. */
  raw: string;
  /** The hole was full: the last line may break off. */
  exhausted: boolean;
  steps: number;
}

interface Entry {
  before: string;
  after: string;
  answers: readonly RawAnswer[];
}

const CAPACITY = 200;

export class RawCache {
  private readonly entries = new LRUCache<string, Entry>({ max: CAPACITY });

  put(before: string, after: string, answers: readonly RawAnswer[]): void {
    this.entries.set(key(before, after), { before, after, answers });
  }

  /** The answers for this very text, or what is left of earlier ones whose beginning was typed since. */
  find(before: string, after: string): readonly RawAnswer[] {
    const exact = this.entries.get(key(before, after));
    if (exact !== undefined) return exact.answers;
    // Newest first: of several places that were typed along, the one shown last is the one being typed.
    for (const entry of this.entries.values()) {
      if (entry.after !== after || !before.startsWith(entry.before)) continue;
      const rests = entry.answers.flatMap((answer) => {
        const raw = remainder(entry.before, answer.raw, before.slice(entry.before.length));
        return raw === undefined ? [] : [{ ...answer, raw }];
      });
      if (rests.length === 0) continue;
      this.entries.get(key(entry.before, entry.after));
      return rests;
    }
    return [];
  }

  clear(): void {
    this.entries.clear();
  }
}

function key(before: string, after: string): string {
  return `${before}\u0000${after}`;
}

/** What of the answer is left after `typed`, undefined when the two do not agree or nothing is left. */
function remainder(before: string, raw: string, typed: string): string | undefined {
  // After white space the answer is shown without the blanks that already stand there: typed along, they are skipped.
  const forms = /(^|\s)$/.test(before) ? [raw, raw.replace(/^[ \t]+/, "")] : [raw];
  const form = forms.find((text) => text.startsWith(typed) && text.length > typed.length);
  return form?.slice(typed.length);
}
