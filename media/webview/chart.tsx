/**
 * Masks left and the mean confidence of each step's tokens, over the steps. A click goes to a step.
 *
 * The lines of a run differ in dashes, and two runs in their colour and the letter in the legend.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import uPlot from "uplot";
import { percentText } from "../../extension/trace-summary.ts";
import type { Pane } from "./app.tsx";

const HEIGHT = 130;
/** Variables (style.css) of the first and the second run's lines. */
const COLOURS = [
  { masks: "--blue", confidence: "--green" },
  { masks: "--purple", confidence: "--orange" },
];
const DASH = [5, 4];

interface Props {
  panes: readonly Pane[];
  last: number;
  onChoose(moment: number): void;
}

export function Chart({ panes, last, onChoose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | undefined>(undefined);
  const moment = useRef(0);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  moment.current = Math.max(...panes.map((pane) => pane.moment));
  const theme = useTheme();
  const count = panes.length;
  const key = panes.map(({ shown }) => `${shown.run.header.id}:${shown.history.last}`).join();

  // Made anew for another theme or number of runs: the library keeps colours for good.
  useEffect(() => {
    const parent = place.current;
    if (parent === null) return;
    const made = create(parent, count, moment, (to) => choose.current(to));
    plot.current = made;
    made.setData(dataOf(panes, last));
    const observer = new ResizeObserver(() => made.setSize({ width: parent.clientWidth, height: HEIGHT }));
    observer.observe(parent);
    return () => {
      observer.disconnect();
      made.destroy();
    };
  }, [theme, count]);
  useEffect(() => plot.current?.setData(dataOf(panes, last)), [key, last]);
  useEffect(() => plot.current?.redraw(false, false), [moment.current]);

  return (
    <figure class="chart">
      <figcaption>
        {panes.map(({ name }, i) => (
          <span key={name} class={`lines lines-${i + 1}`}>
            {name && <span class="badge">{name}</span>}
            <span class="line masks" aria-hidden="true" /> masks left
            <span class="line confidence" aria-hidden="true" /> mean confidence
          </span>
        ))}
      </figcaption>
      <div ref={place} role="img" aria-label={panes.map(describe).join(" ")} />
    </figure>
  );
}

/** The chart in words. */
function describe({ name, shown }: Pane): string {
  const { numbers } = shown.history;
  const means = numbers.flatMap(({ confidence }) => (confidence === undefined ? [] : [confidence]));
  const low =
    means.length > 0 ? `, mean confidence of a step ${percentText(Math.min(...means))} at least` : "";
  const masks = `${numbers[0]?.masksLeft ?? 0} masks at the start, ${numbers.at(-1)?.masksLeft ?? 0} at the end`;
  return `${name && `Run ${name}: `}${masks}, ${shown.history.last} steps${low}.`;
}

function dataOf(panes: readonly Pane[], last: number): uPlot.AlignedData {
  const moments = Array.from({ length: last + 1 }, (_, moment) => moment);
  const lines = panes.flatMap(({ shown }) => {
    const { numbers } = shown.history;
    return [
      moments.map((moment) => numbers[moment]?.masksLeft ?? null),
      moments.map((moment) => numbers[moment]?.confidence ?? null),
    ];
  });
  return [moments, ...lines];
}

function create(
  parent: HTMLElement,
  count: number,
  moment: { readonly current: number },
  choose: (moment: number) => void,
): uPlot {
  const style = getComputedStyle(document.body);
  const colour = (name: string) => style.getPropertyValue(name).trim() || style.color;
  const text = colour("--vscode-descriptionForeground");
  const grid = { stroke: colour("--vscode-widget-border"), width: 1 };
  const font = `11px ${style.fontFamily}`;
  const series = COLOURS.slice(0, count).flatMap(({ masks, confidence }): uPlot.Series[] => [
    { scale: "masks", stroke: colour(masks), width: 2, points: { show: false } },
    {
      scale: "share",
      stroke: colour(confidence),
      width: 2,
      dash: DASH,
      spanGaps: true,
      points: { show: false },
    },
  ]);
  return new uPlot(
    {
      width: parent.clientWidth,
      height: HEIGHT,
      legend: { show: false },
      cursor: { drag: { x: false, y: false }, points: { size: 6 } },
      scales: {
        x: { time: false, range: (_, min, max) => [min, Math.max(max, min + 1)] },
        masks: { range: (_, __, max) => [0, Math.max(1, max)] },
        share: { range: () => [0, 1] },
      },
      axes: [
        { stroke: text, font, grid: { show: false }, ticks: { show: false }, size: 22, incrs: WHOLE },
        { scale: "masks", stroke: text, font, grid, ticks: { show: false }, size: 40, incrs: WHOLE },
        {
          scale: "share",
          side: 1,
          stroke: text,
          font,
          grid: { show: false },
          ticks: { show: false },
          size: 44,
          values: (_, shares) => shares.map((share) => `${Math.round(share * 100)}%`),
        },
      ],
      series: [{}, ...series],
      hooks: {
        draw: [(plot) => drawMoment(plot, moment.current, colour("--vscode-focusBorder"))],
        ready: [
          (plot) =>
            plot.over.addEventListener("click", () => {
              const { left } = plot.cursor;
              if (left !== undefined && left >= 0) choose(Math.round(plot.posToVal(left, "x")));
            }),
        ],
      },
    },
    [[0]],
    parent,
  );
}

/** Steps and masks are whole. */
const WHOLE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

function drawMoment({ ctx, bbox, valToPos }: uPlot, moment: number, colour: string): void {
  const x = Math.round(valToPos(moment, "x", true));
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = devicePixelRatio;
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.restore();
}

/** Rises when the editor's theme changes: the editor then sets other classes and variables. */
function useTheme(): number {
  const [theme, setTheme] = useState(0);
  useEffect(() => {
    const observer = new MutationObserver(() => setTheme((count) => count + 1));
    observer.observe(document.body, { attributes: true, attributeFilter: ["class"] });
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ["style"] });
    return () => observer.disconnect();
  }, []);
  return theme;
}
