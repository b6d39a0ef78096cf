/** Moving through the steps: the slider, play and pause, single steps, the speed, and a line about the step shown. */

import { meanConfidence } from "../../extension/trace.ts";
import { countText, durationText, percentText } from "../../extension/trace-summary.ts";
import type { Pane } from "./app.tsx";
import { Icon } from "./icon.tsx";
import { type Model, SPEEDS } from "./model.ts";

export function Transport({ model, panes }: { model: Model; panes: readonly Pane[] }) {
  const { moment, last, isPlaying } = model;
  const button = (name: string, label: string, disabled: boolean, act: () => void) => (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={act}
    >
      <Icon name={name} />
    </button>
  );
  return (
    <fieldset class="transport" aria-label="Steps">
      {button("chevron-left", "Step back", moment <= 0, () => model.goTo(moment - 1))}
      {isPlaying
        ? button("debug-pause", "Pause", false, () => model.pause())
        : button("play", "Play", last === 0, () => model.play())}
      {button("chevron-right", "Step forward", moment >= last, () => model.goTo(moment + 1))}
      <input
        type="range"
        class="slider"
        style={{ "--share": last === 0 ? 1 : moment / last }}
        aria-label="Step"
        aria-valuetext={panes.map(valueText).join("; ")}
        min={0}
        max={last}
        step={1}
        value={moment}
        onInput={({ currentTarget }) => model.goTo(Number(currentTarget.value))}
      />
      <select
        class="speed"
        aria-label="Speed"
        value={model.state.speed}
        onChange={({ currentTarget }) => model.setSpeed(Number(currentTarget.value))}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {speed}/s
          </option>
        ))}
      </select>
    </fieldset>
  );
}

/** "Step 3 of 12, window pass, 24 rows, 3.1 ms, 4 tokens", in pieces. */
function factsOf({ shown, moment }: Pane): string[] {
  const step = shown.run.steps[moment - 1];
  const { last, numbers } = shown.history;
  const masks = countText(numbers[moment]?.masksLeft ?? 0, "mask");
  if (step === undefined) return [`Before step 1 of ${last}`, masks];
  const mean = meanConfidence(step);
  return [
    `Step ${moment} of ${last}`,
    `${step.pass} pass`,
    countText(step.rows, "row"),
    durationText(step.milliseconds),
    `${countText(step.committed.length, "token")} committed`,
    ...(mean === undefined ? [] : [`confidence ${percentText(mean)}`]),
    `${masks} left`,
    ...(step.missed > 0 ? [`${countText(step.missed, "step")} before it not received`] : []),
  ];
}

function valueText(pane: Pane): string {
  return `${pane.name && `${pane.name}: `}${factsOf(pane).join(", ")}`;
}

export function StepLine({ pane }: { pane: Pane }) {
  const [first, ...rest] = factsOf(pane);
  return (
    <p class="step-line">
      <strong>{first}</strong>
      {rest.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}
