/**
 * The canvas as token cells. Rows are laid out by hand (`extension/trace-rows.ts`), so only those on the screen have
 * elements, however many tokens there are.
 *
 * A listbox with a roving tab stop: one Tab press enters it, the arrow keys move between cells.
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CellView } from "../../extension/trace-history.ts";
import { edgesOf, layOut, type Piece, rowAt, rowOf, verticalNeighbour } from "../../extension/trace-rows.ts";
import type { Colouring } from "../../extension/trace-svg.ts";
import type { Pane } from "./app.tsx";
import { Cell } from "./cell.tsx";
import { type Metrics, useMetrics } from "./metrics.ts";

/** Rows drawn above and below the visible ones. */
const OVERSCAN = 4;
/** Padding and border of the box, above and below together, in CSS pixels; see `.canvas` in style.css. */
const FRAME = 18;

interface Props {
  pane: Pane;
  colouring: Colouring;
  onPoint(cell: CellView | undefined): void;
}

export function Canvas({ pane, colouring, onPoint }: Props) {
  const { shown, moment, name } = pane;
  const { run, history } = shown;
  const box = useRef<HTMLDivElement>(null);
  const metrics = useMetrics(box);
  const holes = useMemo(() => history.at(moment), [history, moment]);
  const cells = useMemo(() => holes.flat(), [holes]);
  const rows = useMemo(
    () => rowsOf(holes, run.header.around, metrics, colouring),
    [holes, run, metrics, colouring],
  );
  const edges = useMemo(() => edgesOf(rows, metrics.line, metrics.below), [rows, metrics]);
  const { first, end, onScroll } = useWindow(box, metrics.height, edges);
  const height = useHeight(shown, metrics, edges.at(-1) ?? 0, colouring);
  const [current, setCurrent] = useState(0);
  const [hovered, setHovered] = useState<number>();
  const [hasFocus, setFocus] = useState(false);
  const moved = useRef(false);

  // The tab stop stays with its cell when cells come and go to its left.
  const index = indexOf(cells, current);
  const pointed =
    hovered === undefined ? (hasFocus ? cells[index] : undefined) : cells[indexOf(cells, hovered)];
  useEffect(() => onPoint(pointed), [pointed, onPoint]);
  // Another run starts at its beginning.
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [run.header.id]);

  const moveTo = useCallback(
    (to: number) => {
      const cell = cells[Math.min(cells.length - 1, Math.max(0, to))];
      if (cell === undefined || cell.cell === cells[index]?.cell) return;
      moved.current = true;
      setHovered(undefined);
      setCurrent(cell.cell);
    },
    [cells, index],
  );
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    reveal(box.current, edges, rowOf(rows, index));
    box.current
      ?.querySelector<HTMLElement>(`[data-index="${index}"][role="option"]`)
      ?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey && (event.key === "Home" || event.key === "End"))
      moveTo(event.key === "Home" ? 0 : cells.length - 1);
    else {
      const to = target(event.key, rows, index, Math.max(1, end - first - 2 * OVERSCAN));
      if (to === undefined || event.altKey || event.metaKey || event.ctrlKey) return;
      moveTo(to);
    }
    event.preventDefault();
  };
  const indexAt = (event: Event) => {
    const element =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-index]") : null;
    return element?.dataset.index === undefined ? undefined : Number(element.dataset.index);
  };

  const drawn = drawnRows(first, end, rows, hasFocus ? rowOf(rows, index) : -1);
  return (
    <div
      ref={box}
      class="canvas"
      role="listbox"
      aria-label={`${name ? `Canvas of run ${name}` : "Canvas"}, ${cells.length} cells`}
      aria-orientation="horizontal"
      style={{ height: `${height}px` }}
      tabIndex={cells.length === 0 ? 0 : -1}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onPointerOver={(event) => {
        const at = indexAt(event);
        setHovered(at === undefined ? undefined : cells[at]?.cell);
      }}
      onPointerLeave={() => setHovered(undefined)}
      onFocusIn={(event) => {
        const at = indexAt(event);
        setFocus(at !== undefined);
        if (at !== undefined && cells[at]) setCurrent(cells[at].cell);
      }}
      onFocusOut={() => setFocus(false)}
    >
      <div class="rows" role="presentation" style={{ height: `${edges.at(-1)}px` }}>
        {drawn.map((row) => (
          <div key={row} class="row" role="presentation" style={{ top: `${edges[row]}px` }}>
            {rows[row]?.map((piece) => (
              <Cell
                key={`${piece.index === undefined ? "" : cells[piece.index]?.cell}:${piece.x}`}
                piece={piece}
                cell={piece.index === undefined ? undefined : cells[piece.index]}
                count={cells.length}
                moment={moment}
                last={history.last}
                colouring={colouring}
                isStop={piece.index === index}
                isHovered={piece.index !== undefined && cells[piece.index]?.cell === hovered}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function rowsOf(
  holes: readonly (readonly CellView[])[],
  around: readonly string[],
  { measure, measureLabel, padding, width }: Metrics,
  colouring: Colouring,
): Piece[][] {
  const least = ({ commit }: CellView) =>
    colouring === "step" && commit ? measureLabel(String(commit.moment)) : measureLabel("0");
  return layOut({ holes, around, least, measure, padding, width });
}

/** Where a key leads to; undefined when it leads nowhere. */
function target(key: string, rows: readonly Piece[][], index: number, page: number): number | undefined {
  const vertical = (by: 1 | -1, times: number) => {
    let at = index;
    for (let i = 0; i < times; i++) at = verticalNeighbour(rows, at, by);
    return at;
  };
  const ofRow = (rows[rowOf(rows, index)] ?? []).flatMap((piece) =>
    piece.index === undefined || piece.continued ? [] : [piece.index],
  );
  switch (key) {
    case "ArrowLeft":
      return index - 1;
    case "ArrowRight":
      return index + 1;
    case "ArrowUp":
      return vertical(-1, 1);
    case "ArrowDown":
      return vertical(1, 1);
    case "PageUp":
      return vertical(-1, page);
    case "PageDown":
      return vertical(1, page);
    case "Home":
      return ofRow[0] ?? index;
    case "End":
      return ofRow.at(-1) ?? index;
    default:
      return undefined;
  }
}

/** The cell with this number, or the first one when it is gone. */
function indexOf(cells: readonly CellView[], cell: number): number {
  return Math.max(
    0,
    cells.findIndex((each) => each.cell === cell),
  );
}

/** The rows to draw: those of the window, and the one with the focus, which must not vanish. */
function drawnRows(first: number, end: number, rows: readonly unknown[], focused: number): number[] {
  const drawn = Array.from({ length: Math.max(0, Math.min(end, rows.length) - first) }, (_, i) => first + i);
  return focused < 0 || (focused >= first && focused < end) ? drawn : [...drawn, focused];
}

function reveal(box: HTMLElement | null, edges: readonly number[], row: number): void {
  if (box === null || row < 0) return;
  const [top = 0, bottom = 0] = edges.slice(row, row + 2);
  if (top < box.scrollTop) box.scrollTop = top;
  else if (bottom + FRAME > box.scrollTop + box.clientHeight)
    box.scrollTop = bottom + FRAME - box.clientHeight;
}

/** The rows on the screen, and a few more. */
function useWindow(box: { readonly current: HTMLElement | null }, height: number, edges: readonly number[]) {
  const [scrolled, setScrolled] = useState(0);
  const top = Math.min(scrolled, Math.max(0, (edges.at(-1) ?? 0) - height));
  return {
    first: Math.max(0, rowAt(edges, top) - OVERSCAN),
    end: rowAt(edges, top + height) + 1 + OVERSCAN,
    onScroll: () => setScrolled(box.current?.scrollTop ?? 0),
  };
}

/**
 * Height of the box: what the run needs at its first, its last and the shown moment, and never less than before, so
 * that what stands below does not jump from step to step. The style sheet has the upper bound.
 */
function useHeight(
  { run, history }: Pane["shown"],
  metrics: Metrics,
  now: number,
  colouring: Colouring,
): number {
  const needed = useRef(0);
  const usual = useMemo(() => {
    needed.current = 0;
    const heights = [0, history.last].map((moment) => {
      const rows = rowsOf(history.at(moment), run.header.around, metrics, colouring);
      return edgesOf(rows, metrics.line, metrics.below).at(-1) ?? 0;
    });
    return Math.max(...heights);
  }, [run.header.id, metrics.width, metrics.line]);
  needed.current = Math.max(needed.current, usual, now);
  return needed.current + FRAME;
}
