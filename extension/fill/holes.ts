/**
 * Finds the places a file marks to be filled: `???`, with a size if wanted. Pure.
 *
 *     x = ???            the model decides how long
 *     ???:40             about 40 tokens
 *     ???:3l             at most 3 lines
 *     # ???:3l           a comment that holds nothing else is the hole as a whole
 *
 * The placeholder is a setting; the size after it is not. A placeholder that is part of a word or of a longer row of the
 * same character ("why???", "????") is text.
 */
import { lineRest } from "../../server/text/lines.ts";
import { syntaxOf } from "../../server/text/syntax.ts";

export interface Hole {
  /** Offsets in UTF-16 code units; what stands between them is replaced. */
  start: number;
  end: number;
  /** Masks to start with. */
  tokens?: number;
  /** Most lines. */
  lines?: number;
}

/** @returns the holes in the order of the text, not overlapping; none for a blank placeholder. */
export function findHoles(text: string, placeholder: string, languageId: string): Hole[] {
  const mark = placeholder.trim();
  if (mark === "") return [];
  const { lineComments, blockComments } = syntaxOf(languageId);
  const comments = [
    ...lineComments.map((begin) => ({
      before: new RegExp(`^[ \\t]*(${literal(begin)}[ \\t]*)$`),
      after: LINE_END,
    })),
    ...(blockComments ? [{ before: /(\/\*+[ \t]*)$/, after: /^[ \t]*\*+\// }] : []),
    // No language in the table has these, and no other language has this row of characters.
    { before: /(<!--[ \t]*)$/, after: /^[ \t]*-->/ },
  ];
  return [...text.matchAll(pattern(mark))].map((match) => {
    const lineStart = text.lastIndexOf("\n", match.index - 1) + 1;
    let start = match.index;
    let end = start + match[0].length;
    const head = text.slice(lineStart, start);
    const tail = lineRest(text.slice(end));
    for (const { before, after } of comments) {
      const opened = before.exec(head)?.[1];
      const closed = after.exec(tail)?.[0];
      if (opened === undefined || closed === undefined) continue;
      start -= opened.length;
      // White space at the end of a line is no part of the comment.
      end += closed.trimEnd().length;
      break;
    }
    return { start, end, ...size(match) };
  });
}

const LINE_END = /^[ \t\r]*$/;

function pattern(mark: string): RegExp {
  const first = literal(mark.charAt(0));
  const last = literal(mark.charAt(mark.length - 1));
  return new RegExp(
    `(?<![\\w${first}])${literal(mark)}(?::(?<count>[1-9]\\d{0,3})(?<unit>l?)(?!\\w))?(?![\\w${last}])`,
    "g",
  );
}

function size(match: RegExpExecArray | RegExpMatchArray): Pick<Hole, "tokens" | "lines"> {
  const { count, unit } = match.groups ?? {};
  if (count === undefined) return {};
  return unit === "l" ? { lines: Number(count) } : { tokens: Number(count) };
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
