/** Which run is shown, which one it is compared with, and whether new runs take its place. */
import { Icon } from "./icon.tsx";
import type { Model } from "./model.ts";

export function Picker({ model }: { model: Model }) {
  const { selected, compared, follow } = model.state;
  const runs = model.runs ?? [];
  return (
    <header class="picker">
      <h1 class="hidden">Decoding Steps</h1>
      <div class="row-of-controls">
        {compared !== undefined && <span class="badge">A</span>}
        <select
          class="run"
          aria-label="Run"
          value={selected}
          onChange={({ currentTarget }) => model.select(Number(currentTarget.value))}
        >
          {runs.map(({ id, line }) => (
            <option key={id} value={id}>
              {line}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="icon-button"
          aria-pressed={follow}
          title="Show each new run while it is decoded"
          aria-label="Follow new runs"
          onClick={() => model.setFollow(!follow)}
        >
          <Icon name={follow ? "pinned" : "pin"} />
        </button>
      </div>
      {compared !== undefined && (
        <div class="row-of-controls">
          <span class="badge">B</span>
          <select
            class="run"
            aria-label="Compared run"
            value={compared}
            onChange={({ currentTarget }) => model.compareWith(Number(currentTarget.value))}
          >
            {runs.map(({ id, line }) => (
              <option key={id} value={id}>
                {line}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="icon-button"
            title="Stop comparing"
            aria-label="Stop comparing"
            onClick={() => model.compareWith(undefined)}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </header>
  );
}
