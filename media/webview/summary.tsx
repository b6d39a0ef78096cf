/** The numbers of a run, or of two side by side. */

import type { Run } from "../../extension/trace.ts";
import {
  countText,
  durationText,
  optionsText,
  type RunSummary,
  summarise,
} from "../../extension/trace-summary.ts";
import type { Pane } from "./app.tsx";

interface Row {
  label: string;
  text(summary: RunSummary, run: Run): string;
}

const ROWS: Row[] = [
  { label: "Tokens per pass", text: ({ tokensPerPass }) => tokensPerPass?.toFixed(2) ?? "\u2013" },
  { label: "Tokens", text: ({ tokens }) => String(tokens) },
  {
    label: "Passes",
    text: ({ fullPasses, windowPasses }) => `${fullPasses} full, ${windowPasses} window`,
  },
  { label: "Rows computed", text: ({ rows }) => rows.toLocaleString("en") },
  { label: "Grown, shrunk", text: ({ expanded, deleted }) => `+${expanded}, \u2212${deleted}` },
  { label: "Policy, cache", text: (_, { header }) => optionsText(header.options) },
  { label: "Prompt", text: ({ prompt }) => (prompt === undefined ? "\u2013" : countText(prompt, "token")) },
  { label: "Time", text: ({ total }) => (total === undefined ? "\u2013" : durationText(total)) },
];

export function Summary({ panes }: { panes: readonly Pane[] }) {
  const columns = panes.map(({ name, shown }) => ({ name, run: shown.run, summary: summarise(shown.run) }));
  const longest = Math.max(1, ...columns.map(({ summary }) => sum(summary)));
  const parts = [...new Set(columns.flatMap(({ summary }) => summary.split.map(({ name }) => name)))];
  return (
    <section class="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{panes.length > 1 ? "Comparison" : "Summary"}</h2>
      <table>
        {panes.length > 1 && (
          <thead>
            <tr>
              <th scope="col">
                <span class="hidden">What</span>
              </th>
              {columns.map(({ name }) => (
                <th scope="col" key={name}>
                  <span class="badge">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {ROWS.map(({ label, text }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map(({ name, run, summary }) => (
                <td key={name}>{text(summary, run)}</td>
              ))}
            </tr>
          ))}
          {parts.map((part) => (
            <tr key={part} class="split">
              <th scope="row">{part}</th>
              {columns.map(({ name, summary }) => {
                const spent = summary.split.find((each) => each.name === part)?.milliseconds;
                return (
                  <td key={name}>
                    {spent === undefined ? "\u2013" : durationText(spent)}
                    <span class="bar" style={{ "--share": (spent ?? 0) / longest }} aria-hidden="true" />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {panes.length > 1 && <p class="hint">{verdict(panes)}</p>}
    </section>
  );
}

function sum({ split }: RunSummary): number {
  return split.reduce((total, { milliseconds }) => total + milliseconds, 0);
}

/** Whether two finished runs came to the same text. */
function verdict(panes: readonly Pane[]): string {
  const [a, b] = panes.map(({ shown }) => shown.run.header.holes);
  if (a === undefined || b === undefined) return "One of the runs has no result.";
  return JSON.stringify(a) === JSON.stringify(b)
    ? "Both came to the same text."
    : "They came to different texts.";
}
