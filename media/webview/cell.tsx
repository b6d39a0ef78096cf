/** One piece of a row: a token, a mask, the rest of a token that began in the row above, or text around the holes. */
import { memo } from "preact/compat";
import type { CellEvent, CellView } from "../../extension/trace-history.ts";
import type { Piece } from "../../extension/trace-rows.ts";
import { percentText, tokenLabel } from "../../extension/trace-summary.ts";
import { type Colouring, position } from "../../extension/trace-svg.ts";

/** The gap between two cells, in CSS pixels: part of a piece's width. */
export const GAP = 2;

const GLYPHS: Partial<Record<CellEvent, string>> = {
  expanded: "add",
  added: "add",
  deleted: "close",
  swept: "close",
  revoked: "discard",
};

interface Props {
  piece: Piece;
  cell: CellView | undefined;
  count: number;
  moment: number;
  last: number;
  colouring: Colouring;
  isStop: boolean;
  isHovered: boolean;
}

export const Cell = memo(({ piece, cell, count, last, colouring, isStop, isHovered }: Props) => {
  const { index, text, width, continued } = piece;
  if (cell === undefined || index === undefined)
    return (
      <span class="around" style={{ width: `${width}px` }}>
        {text}
      </span>
    );
  const { commit, event } = cell;
  const classes = ["cell", cell.text === null ? "mask" : "token", colouring, event ? `event ${event}` : ""];
  if (isHovered) classes.push("hovered");
  const share = commit ? position(commit.moment, commit.token.confidence, last, colouring) : 0;
  const style = { width: `${width - GAP}px`, "--share": share };
  const glyph = event && GLYPHS[event];
  const shown = glyph ? <span class={`codicon codicon-${glyph}`} aria-hidden="true" /> : text;
  if (continued)
    return (
      <span class={classes.join(" ")} style={style} data-index={index} role="presentation" aria-hidden="true">
        {shown}
      </span>
    );
  const label = colouring === "step" && commit && !glyph ? commit.moment : undefined;
  return (
    <span
      class={classes.join(" ")}
      style={style}
      data-index={index}
      data-label={label}
      role="option"
      tabIndex={isStop ? 0 : -1}
      aria-selected={isStop}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-label={spoken(cell)}
    >
      {shown}
    </span>
  );
});

const EVENTS: Record<CellEvent, string> = {
  committed: "committed now",
  expanded: "expanded",
  added: "added by an expansion",
  deleted: "deleted",
  swept: "swept away",
  revoked: "taken back",
};

function spoken({ text, commit, event }: CellView): string {
  return [
    tokenLabel(text),
    commit && `step ${commit.moment}, confidence ${percentText(commit.token.confidence)}`,
    event && EVENTS[event],
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}
