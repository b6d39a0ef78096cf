/** Sizes the layout of the canvas needs, measured in the page: widths of texts in the editor's font, width and height of the box. */
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { GAP } from "./cell.tsx";

/** Padding and border of a cell, left and right together, in CSS pixels; see `.cell` in style.css. */
const INSIDE = 4;
/** Lines of a row beside the text: its label or bar, and the gap to the next row. */
const BELOW = 14;

export interface Metrics {
  measure(text: string): number;
  measureLabel(text: string): number;
  padding: number;
  /** Of the box, without padding, in CSS pixels. */
  width: number;
  height: number;
  /** Height of a line of text, and what a row of cells has below it. */
  line: number;
  below: number;
}

export function useMetrics(box: { readonly current: HTMLElement | null }): Metrics {
  const [size, setSize] = useState({ width: 0, height: 0, font: "13px monospace", line: 18 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = () => {
      const style = getComputedStyle(element);
      const sides = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
      setSize((old) => {
        const now = {
          width: element.clientWidth - sides,
          height: element.clientHeight,
          font: `${style.fontSize} ${style.fontFamily}`,
          line: Math.ceil(Number.parseFloat(style.fontSize) * 1.4),
        };
        return JSON.stringify(now) === JSON.stringify(old) ? old : now;
      });
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    // The editor's font is a variable on the root element.
    const theme = new MutationObserver(look);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ["style"] });
    return () => {
      observer.disconnect();
      theme.disconnect();
    };
  }, [box]);
  return useMemo(() => {
    const { width, height, font, line } = size;
    return {
      measure: measurer(font),
      measureLabel: measurer(font.replace(/^[\d.]+px/, "9px")),
      padding: INSIDE + GAP,
      width,
      height,
      line,
      below: BELOW,
    };
  }, [size]);
}

function measurer(font: string): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    if (context === null) return text.length * 8;
    context.font = font;
    // Rounded up: a cell must never be narrower than its text.
    const width = Math.ceil(context.measureText(text).width * 4) / 4;
    widths.set(text, width);
    return width;
  };
}
