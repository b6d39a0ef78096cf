/**
 * The same lines at other levels of indentation: at an empty line the model begins with the white space, and from there
 * on keeps to the level that it chose, be it that of a block that has ended, or one outside of a block that has to begin.
 */
import { indentOf, indentStep, isBlank, leading, lineStart } from "./lines.ts";
import type { CompletionSite } from "./place.ts";

/** The white space of the block that the line above opens, at an empty line. */
export function blockAbove(
  site: Pick<CompletionSite, "before" | "tabSize" | "insertSpaces">,
): string | undefined {
  const head = site.before.split("\n").findLast((line) => !isBlank(line)) ?? "";
  if (lineStart(site.before) !== "" || !head.trimEnd().endsWith(":")) return undefined;
  return leading(head) + indentStep(site);
}

/** The text moved into the block that the line above it opens, when it stands outside. */
export function movedIn(raw: string, site: CompletionSite): string | undefined {
  const block = blockAbove(site);
  const lines = raw.split("\n");
  const first = lines.find((line) => !isBlank(line)) ?? "";
  const columns = (line: string) => indentOf(line, site.tabSize);
  if (block === undefined || columns(first) > columns(block) - site.tabSize) return undefined;
  return reindented(lines, leading(first), block);
}

/** The text moved out to the blocks around the one that it stands in; nothing where the line has begun. */
export function movedOut(raw: string, { before, after, tabSize }: CompletionSite): string[] {
  if (lineStart(before) !== "") return [];
  const lines = raw.split("\n");
  const columns = (line: string) => indentOf(line, tabSize);
  const first = lines.find((line) => !isBlank(line)) ?? "";
  const own = leading(first);
  const below = after.split("\n").find((line) => !isBlank(line));
  // Where nothing follows, what ends the file is not moved out of its last definition.
  const least = below === undefined ? 1 : columns(below);
  const outer = blocksAround(before, columns(first), columns).filter((indent) => columns(indent) >= least);
  return outer.flatMap((indent) => reindented(lines, own, indent) ?? []);
}

/** The lines with other white space; undefined where one has less than that. */
function reindented(lines: readonly string[], own: string, other: string): string | undefined {
  if (lines.some((line) => !isBlank(line) && !line.startsWith(own))) return undefined;
  return lines.map((line) => (isBlank(line) ? line : other + line.slice(own.length))).join("\n");
}

/** The white space of the blocks around a place, those that lie further out than `limit`, from inside to outside. */
function blocksAround(before: string, limit: number, columns: (line: string) => number): string[] {
  const found: string[] = [];
  let least = limit;
  for (const line of before.split("\n").reverse()) {
    if (isBlank(line) || columns(line) >= least) continue;
    least = columns(line);
    found.push(leading(line));
  }
  return found;
}
