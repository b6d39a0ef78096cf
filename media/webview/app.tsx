/** The view as a whole: what stands where. One run, or two of them one beside or above the other. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { CellView } from "../../extension/trace-history.ts";
import { AgainForm } from "./again.tsx";
import { Canvas } from "./canvas.tsx";
import { Chart } from "./chart.tsx";
import { Details } from "./details.tsx";
import { Icon } from "./icon.tsx";
import { Legend } from "./legend.tsx";
import type { Model, Shown } from "./model.ts";
import { Picker } from "./picker.tsx";
import { Summary } from "./summary.tsx";
import { StepLine, Transport } from "./transport.tsx";

export interface Pane {
  /** "A" or "B" when two runs are shown, "" otherwise. */
  name: "" | "A" | "B";
  shown: Shown;
  moment: number;
}

export function App({ model }: { model: Model }) {
  const [pointed, setPointed] = useState<CellView | undefined>();
  const onPoint = useCallback((cell: CellView | undefined) => setPointed(cell), []);
  const other = model.compared?.run.header.id;
  // The form of "run again" is at the end of the view, what it leads to at the beginning.
  useEffect(() => {
    if (other !== undefined) document.documentElement.scrollTop = 0;
  }, [other]);
  if (model.runs === undefined) return null;
  if (model.runs.length === 0) return <Empty />;
  const { selected, compared } = model;
  if (selected === undefined) return <Picker model={model} />;
  const panes: Pane[] = [selected, ...(compared ? [compared] : [])].map((shown, i) => ({
    name: compared === undefined ? "" : i === 0 ? "A" : "B",
    shown,
    moment: Math.min(model.moment, shown.history.last),
  }));
  return (
    <div class="app">
      <Picker model={model} />
      <main class="work">
        <section class="stage" aria-label="Decoding">
          <div class={compared ? "panes two" : "panes"}>
            {panes.map((pane) => (
              <div class="pane" key={pane.name}>
                <PaneHead pane={pane} />
                <Canvas pane={pane} colouring={model.state.colouring} onPoint={onPoint} />
              </div>
            ))}
          </div>
          <Legend model={model} />
          <Transport model={model} panes={panes} />
        </section>
        <section class="progress" aria-label="Progress">
          <Chart panes={panes} last={model.last} onChoose={(moment) => model.goTo(moment)} />
        </section>
        <aside class="facts" aria-label="Facts">
          <Details cell={pointed} />
          <Summary panes={panes} />
          <AgainForm model={model} shown={selected} />
        </aside>
      </main>
    </div>
  );
}

function PaneHead({ pane }: { pane: Pane }) {
  const { reason, outcome } = pane.shown.run.header;
  return (
    <div class="pane-head">
      {pane.name && <span class="badge">{pane.name}</span>}
      <div>
        <StepLine pane={pane} />
        {outcome === "failed" && (
          <p class="problem">
            <Icon name="warning" /> {reason ?? "The run failed."}
          </p>
        )}
      </div>
    </div>
  );
}

function Empty() {
  return (
    <main class="empty">
      <Icon name="layers" />
      <h1>No runs yet</h1>
      <p>
        Type in a file that Unmask completes, or run <strong>Unmask: Trigger</strong> (<kbd>Alt</kbd>+
        <kbd>\</kbd>).
      </p>
      <p>
        Every step of the decoding then appears here: which masks became tokens, when, and how sure the model
        was.
      </p>
    </main>
  );
}
