/**
 * Code from an instruction: how a base model is led to it by a comment, and what of an instruct model's answer goes into
 * the document. Line ends are "\n".
 */
import { convertIndentation } from "./indentation.ts";
import { columnsOf, isBlank, leading, lineStart, toLf, withoutLoneSurrogates } from "./lines.ts";
import { type CompletionSite, isDiscard, placeOf } from "./place.ts";
import { syntaxOf } from "./syntax.ts";

/** Languages whose only comments are those of SGML. */
const SGML = new Set(["html", "xml", "xsl", "markdown", "vue-html", "svg"]);

/**
 * The text before the place with the instruction as a comment in the line above it, as deep as that line. Instructions of
 * several lines become as many comments.
 */
export function withInstruction(before: string, instruction: string, languageId: string): string {
  const line = lineStart(before);
  const indent = leading(line);
  const [open, close] = commentMarks(languageId);
  const comments = toLf(instruction)
    .split("\n")
    .filter((one) => !isBlank(one))
    .map((one) => `${indent}${open} ${one.trim()}${close}\n`);
  return before.slice(0, before.length - line.length) + comments.join("") + line;
}

function commentMarks(languageId: string): [open: string, close: string] {
  const { lineComments, blockComments } = syntaxOf(languageId);
  const [mark] = lineComments;
  if (mark !== undefined) return [mark, ""];
  if (blockComments) return ["/*", " */"];
  // The comment is never written into the document, so a mark that the language may not know does no harm.
  return SGML.has(languageId) ? ["<!--", " -->"] : ["#", ""];
}

/**
 * The code of an instruct model's answer as it fits the place: what stands before the end of the code fence, indented like
 * the line it goes to, with the document's white space and line ends. "" when there is none. Never throws.
 */
export function codeOfAnswer(raw: string, site: CompletionSite): string {
  const answer = withoutLoneSurrogates(toLf(raw));
  const fence = /^[ \t]*```/m.exec(answer);
  const code = (fence === null ? answer : answer.slice(0, fence.index))
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
  if (code === "") return "";
  const place = placeOf(site);
  const indent = leading(place.linePrefix);
  const lines = dedent(code.split("\n"), place.tabSize).map((line, i) =>
    i === 0 || isBlank(line) ? line : indent + line,
  );
  const converted = convertIndentation({ text: lines.join("\n"), replace: 0 }, place);
  return isDiscard(converted) ? "" : converted.text.replaceAll("\n", site.eol);
}

/** Without the indentation that all lines share. */
function dedent(lines: readonly string[], tabSize: number): string[] {
  const depths = lines.filter((line) => !isBlank(line)).map((line) => columnsOf(leading(line), tabSize));
  const shared = Math.min(...depths);
  return lines.map((line) => {
    const columns = columnsOf(leading(line), tabSize);
    return isBlank(line) ? "" : " ".repeat(columns - shared) + line.trimStart();
  });
}

/**
 * At most `count` lines of `text`. The line end of the last one stays when what follows the hole has to begin on a line of
 * its own.
 *
 * @param ownLine whether the hole reaches to the start of a line that is not empty
 */
export function firstLines(text: string, count: number, ownLine: boolean): string {
  const lines = text.split("\n");
  if (lines.length <= count) return text;
  const kept = lines.slice(0, count).join("\n");
  return ownLine ? `${kept}\n` : kept;
}
