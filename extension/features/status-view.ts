/**
 * What the status bar says about a state. Pure; status-bar.ts puts it on screen.
 *
 * The text always has the form "Unmask: <state>": screen readers and tests look for it.
 */
import type { EngineState, Status } from "../../server/protocol.ts";

export interface StatusInput {
  status: Status;
  /** Why the last automatic request showed nothing. */
  silence?: string | undefined;
  /** Why the active document is not completed. */
  refusal?: string | undefined;
  /** Suggestions only on command. */
  manual: boolean;
}

export interface StatusView {
  /** With `$(icon)`s. */
  text: string;
  /** The same without icons, for screen readers. */
  label: string;
  /** Lines of the tooltip, as plain text. */
  rows: { label: string; value: string }[];
  /** Only failures, and what works otherwise than it was set, get the warning background. */
  warning: boolean;
}

const ICONS: Record<EngineState, string> = {
  starting: "$(loading~spin)",
  loading: "$(loading~spin)",
  ready: "$(eye)",
  busy: "$(loading~spin)",
  failed: "$(warning)",
  stopped: "$(circle-slash)",
};

export function statusView({ status, silence, refusal, manual }: StatusInput): StatusView {
  // A refused document says so, except that it must not hide a failure.
  const off = refusal !== undefined && status.state !== "failed";
  const word = off ? "off" : status.state;
  const rows: StatusView["rows"] = [];
  const row = (label: string, value: string | undefined) => {
    if (value !== undefined && value !== "") rows.push({ label, value });
  };
  row("State", refusal === undefined ? status.state : `${status.state}; this document: ${refusal}`);
  row("Reason", status.reason);
  row("Model", status.model);
  row("Device", status.device);
  row("Notice", status.notice);
  row("Last completion", lastCompletion(status));
  row("Last silence", silence);
  row("Trigger", manual ? "manual: use the command Unmask: Trigger" : undefined);
  return {
    text: `${off ? "$(eye-closed)" : ICONS[status.state]} Unmask: ${word}`,
    label: `Unmask: ${word}`,
    rows,
    warning: status.state === "failed" || status.notice !== undefined,
  };
}

function lastCompletion({ lastLatency, lastSteps }: Status): string | undefined {
  const parts = [
    lastLatency === undefined ? undefined : `${Math.round(lastLatency)} ms`,
    lastSteps === undefined ? undefined : `${lastSteps} ${lastSteps === 1 ? "step" : "steps"}`,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

/**
 * Text as it is, in Markdown and on one line. A value may quote a path or a file, and the tooltip has command links.
 * (The editor's own `appendText` makes every space a non-breaking one, so that long reasons wrap badly.)
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()<>#+.!|~&$-]/g, "\\$&");
}
