/**
 * Raw answers of the engine by the text they were given for. They are fitted to the document at every use, so one
 * answer serves every cursor position that typing along it leads to.
 */
import { LRUCache } from "lru-cache";

export interface RawAnswer {
  /** Text of the hole as the model wrote it, line ends LF. */
  raw: string;
  /** The hole was full: the last line may break off. */
  exhausted: boolean;
  steps: number;
}

interface Entry extends RawAnswer {
  before: string;
  after: string;
}

const CAPACITY = 200;

export class RawCache {
  private readonly entries = new LRUCache<string, Entry>({ max: CAPACITY });

  put(before: string, after: string, answer: RawAnswer): void {
    this.entries.set(key(before, after), { ...answer, before, after });
  }

  /** The answer for this very text, or what is left of an earlier one whose beginning was typed since. */
  find(before: string, after: string): RawAnswer | undefined {
    const exact = this.entries.get(key(before, after));
    if (exact !== undefined) return exact;
    // Newest first: of several answers that were typed along, the one shown last is the one being typed.
    for (const entry of this.entries.values()) {
      if (entry.after !== after || !before.startsWith(entry.before)) continue;
      const typed = before.slice(entry.before.length);
      const rest = remainder(entry, typed);
      if (rest === undefined) continue;
      this.entries.get(key(entry.before, entry.after));
      return { raw: rest, exhausted: entry.exhausted, steps: entry.steps };
    }
    return undefined;
  }

  clear(): void {
    this.entries.clear();
  }
}

function key(before: string, after: string): string {
  return `${before}\u0000${after}`;
}

/** What of the answer is left after `typed`, undefined when the two do not agree or nothing is left. */
function remainder(entry: Entry, typed: string): string | undefined {
  // After white space the answer is shown without the blanks that already stand there: typed along, they are skipped.
  const forms = /(^|\s)$/.test(entry.before) ? [entry.raw, entry.raw.replace(/^[ \t]+/, "")] : [entry.raw];
  const form = forms.find((text) => text.startsWith(typed) && text.length > typed.length);
  return form?.slice(typed.length);
}
