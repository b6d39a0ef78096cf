/**
 * A run at one moment as a picture: a self-contained SVG that follows the light or dark preference of whoever looks at
 * it. Pure. Text goes in as escaped text only; widths are those of a monospaced font.
 */

import type { Run } from "./trace.ts";
import { type CellView, History } from "./trace-history.ts";
import { edgesOf, layOut, type Piece } from "./trace-rows.ts";
import { countText, durationText, optionsText, percentText, runLine, summarise } from "./trace-summary.ts";

/** What the colour of a token tells. */
export type Colouring = "step" | "confidence";

/** Colours from the first to the last step, and from low to high confidence: readable under text at the opacity used. */
const STOPS: Record<Colouring, readonly [number, number, number][]> = {
  step: [
    [56, 158, 84],
    [55, 122, 214],
    [152, 84, 200],
  ],
  confidence: [
    [214, 92, 40],
    [190, 160, 30],
    [56, 158, 84],
  ],
};

const FONT_SIZE = 14;
/** Advance of a monospaced character, in em: that of the usual coding fonts. */
const ADVANCE = 0.602;
const LINE = 21;
const BELOW = 12;
const MARGIN = 20;
const WIDTH = 920;
const HEAD = 62;
const FOOT = 46;

const STYLE = `
svg { color-scheme: light dark; }
.paper { fill: #ffffff; }
text { font: ${FONT_SIZE}px "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328; white-space: pre; }
.around, .small { fill: #59636e; }
.small { font-size: 11px; }
.label { font-size: 8px; fill: #59636e; }
.title { font-weight: 600; }
.mask { fill: url(#hatch); stroke: #818b98; stroke-dasharray: 2 2; }
.line { stroke: #818b98; }
.now { stroke: #1f2328; stroke-width: 1.5; }
@media (prefers-color-scheme: dark) {
  .paper { fill: #1f1f1f; }
  text { fill: #e6e6e6; }
  .around, .small, .label { fill: #a3a3a3; }
  .now { stroke: #e6e6e6; }
}`;

/** @param moment 0..steps, see `trace-history.ts` */
export function traceSvg(run: Run, moment: number, colouring: Colouring): string {
  const history = new History(run);
  const holes = history.at(moment);
  const cells = holes.flat();
  const rows = layOut({
    holes,
    around: run.header.around,
    least: () => FONT_SIZE,
    measure: (text) => columns(text) * FONT_SIZE * ADVANCE,
    padding: 6,
    width: WIDTH - 2 * MARGIN,
  });
  const edges = edgesOf(rows, LINE, BELOW);
  const height = HEAD + (edges.at(-1) ?? 0) + FOOT;
  const body = rows.flatMap((row, i) =>
    row.map((piece) => drawPiece(piece, HEAD + (edges[i] ?? 0), cells, moment, history.last, colouring)),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">`,
    `<title>${escapeXml(`${runLine(run)}, step ${moment} of ${history.last}`)}</title>`,
    `<style>${STYLE}</style>`,
    `<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="line" d="M0 0V5" stroke-opacity="0.6"/></pattern></defs>`,
    `<rect class="paper" width="100%" height="100%"/>`,
    text("title", MARGIN, 26, runLine(run)),
    text("small", MARGIN, 46, headline(run, moment, history.last)),
    ...body,
    ...legend(height - FOOT + 22, colouring, history.last),
    "</svg>",
    "",
  ].join("\n");
}

function headline(run: Run, moment: number, last: number): string {
  const { tokensPerPass, total } = summarise(run);
  return [
    `after step ${moment} of ${last}`,
    optionsText(run.header.options),
    tokensPerPass === undefined ? "" : `${tokensPerPass.toFixed(1)} tokens per pass`,
    total === undefined ? "" : durationText(total),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function drawPiece(
  piece: Piece,
  y: number,
  cells: readonly CellView[],
  moment: number,
  last: number,
  colouring: Colouring,
): string {
  const cell = piece.index === undefined ? undefined : cells[piece.index];
  const x = MARGIN + piece.x;
  if (cell === undefined) return text("around", x, y + 17, piece.text);
  const mask = cell.text === null;
  const now = cell.event === undefined ? "" : " now";
  const box = `x="${number(x)}" y="${y}" width="${number(piece.width - 3)}" height="22" rx="3"`;
  const commit = cell.commit;
  const share = commit === undefined ? 0 : position(commit.moment, commit.token.confidence, last, colouring);
  const fill = mask ? 'class="mask' : `fill="${colour(share, colouring)}" fill-opacity="0.32" class="cell`;
  const parts = [`<rect ${box} ${fill}${now}"/>`, text("", x + 1.5, y + 16, piece.text)];
  if (commit !== undefined && !mask && !piece.continued) {
    const label = colouring === "step" ? String(commit.moment) : percentText(commit.token.confidence);
    parts.push(text("label", x + 1, y + 30, label));
  }
  const tip =
    commit && `${describe(cell, moment)}, step ${commit.moment}, ${percentText(commit.token.confidence)}`;
  return tip ? `<g><title>${escapeXml(tip)}</title>${parts.join("")}</g>` : parts.join("");
}

function describe(cell: CellView, moment: number): string {
  if (cell.event && cell.commit?.moment === moment) return cell.event;
  return "committed";
}

function legend(y: number, colouring: Colouring, last: number): string[] {
  const [from, to] = colouring === "step" ? ["step 1", countText(last, "step")] : ["0 %", "100 % confidence"];
  const bars = Array.from({ length: 24 }, (_, i) => {
    const fill = colour(i / 23, colouring);
    return `<rect x="${MARGIN + 60 + i * 5}" y="${y - 9}" width="5" height="10" fill="${fill}" fill-opacity="0.6"/>`;
  });
  return [
    text("small", MARGIN, y, from),
    ...bars,
    text("small", MARGIN + 190, y, to),
    `<rect class="mask" x="${MARGIN + 330}" y="${y - 10}" width="16" height="12" rx="2"/>`,
    text("small", MARGIN + 352, y, "mask"),
  ];
}

/** Where a token stands on the colour scale, 0..1. @param moment 1..last */
export function position(moment: number, confidence: number, last: number, colouring: Colouring): number {
  if (colouring === "confidence") return Math.min(1, Math.max(0, confidence));
  return last <= 1 ? 0 : (moment - 1) / (last - 1);
}

function colour(share: number, colouring: Colouring): string {
  const stops = STOPS[colouring];
  const at = share * (stops.length - 1);
  const low = Math.min(stops.length - 2, Math.floor(at));
  const [a, b] = [stops[low] ?? [0, 0, 0], stops[low + 1] ?? [0, 0, 0]];
  const mixed = a.map((from, i) => Math.round(from + ((b[i] ?? 0) - from) * (at - low)));
  return `rgb(${mixed.join(",")})`;
}

function text(kind: string, x: number, y: number, content: string): string {
  return `<text${kind && ` class="${kind}"`} x="${number(x)}" y="${y}">${escapeXml(content)}</text>`;
}

/** Columns of a terminal: East Asian wide characters and pictures take two. */
function columns(content: string): number {
  let count = 0;
  for (const character of content)
    count +=
      /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  return count;
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML 1.0 does not allow at all, lone surrogates included, becomes the replacement character. */
function escapeXml(content: string): string {
  return content
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
}
