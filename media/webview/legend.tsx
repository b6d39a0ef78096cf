/** What the colours of the canvas tell, and the choice between step and confidence. */
import type { Colouring } from "../../extension/trace-svg.ts";
import { Icon } from "./icon.tsx";
import type { Model } from "./model.ts";

const COLOURINGS: { value: Colouring; label: string }[] = [
  { value: "step", label: "Step" },
  { value: "confidence", label: "Confidence" },
];

export function Legend({ model }: { model: Model }) {
  const { colouring } = model.state;
  return (
    <div class="legend">
      <fieldset class="segments">
        <legend class="hidden">Colour tokens by</legend>
        {COLOURINGS.map(({ value, label }) => (
          <label key={value} class={colouring === value ? "segment on" : "segment"}>
            <input
              type="radio"
              name="colouring"
              checked={colouring === value}
              onChange={() => model.setColouring(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <span class="scale-label">{colouring === "step" ? "first" : "0 %"}</span>
      <span class={`scale ${colouring}`} aria-hidden="true" />
      <span class="scale-label">{colouring === "step" ? "last" : "100 %"}</span>
      <span class="keys">
        <span class="key">
          <span class="cell mask sample" aria-hidden="true" /> mask
        </span>
        <span class="key">
          <Icon name="add" /> expanded
        </span>
        <span class="key">
          <Icon name="close" /> deleted
        </span>
      </span>
    </div>
  );
}
