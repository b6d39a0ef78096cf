/** "Run again with...": the same hole with another policy or cache; the answer is shown beside the original. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { CacheKind, DecodeOptions, Policy, Rank } from "../../server/protocol.ts";
import { Icon } from "./icon.tsx";
import type { Model, Shown } from "./model.ts";

type Kind = Policy["kind"];

/** What the number of a policy means and where it may lie. */
const POLICIES: Record<
  Kind,
  { label: string; value: string; min: number; max?: number; step: number; usual: number }
> = {
  threshold: { label: "Threshold", value: "Confidence", min: 0, max: 1, step: 0.05, usual: 0.9 },
  factor: { label: "Factor", value: "Factor", min: 0, step: 0.1, usual: 1 },
  entropy_bound: { label: "Entropy bound", value: "Nats", min: 0, step: 0.1, usual: 0.5 },
  top_k: { label: "Top k", value: "Tokens per step", min: 1, step: 1, usual: 1 },
};
const RANKS: Rank[] = ["confidence", "margin", "entropy"];
const CACHES: { value: CacheKind; label: string }[] = [
  { value: "dual", label: "Dual" },
  { value: "hole", label: "Hole" },
  { value: "prefix", label: "Prefix" },
  { value: "none", label: "None" },
];

interface Form {
  kind: Kind;
  value: number;
  rank: Rank;
  cache: CacheKind;
}

export function AgainForm({ model, shown }: { model: Model; shown: Shown }) {
  const { id, options } = shown.run.header;
  const [form, setForm] = useState(() => formOf(options));
  const [open, setOpen] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  // Another run, other options; not again when its header changes.
  useEffect(() => setForm(formOf(options)), [id]);
  useEffect(() => {
    if (model.formOpened === 0) return;
    setOpen(true);
    setTimeout(() => first.current?.focus());
  }, [model.formOpened]);
  const policy = POLICIES[form.kind];
  const repeatable = model.runs?.find((run) => run.id === id)?.repeatable ?? false;
  const running = model.again.state === "running";
  return (
    <details class="again" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Run again with…</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          model.runAgain(optionsOf(form));
        }}
      >
        <label>
          <span>Policy</span>
          <select
            ref={first}
            value={form.kind}
            onChange={({ currentTarget }) => {
              const kind = currentTarget.value as Kind;
              setForm({ ...form, kind, value: POLICIES[kind].usual });
            }}
          >
            {Object.entries(POLICIES).map(([kind, { label }]) => (
              <option key={kind} value={kind}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{policy.value}</span>
          <input
            type="number"
            required
            min={policy.min}
            max={policy.max}
            step={form.kind === "top_k" ? 1 : "any"}
            value={form.value}
            onInput={({ currentTarget }) => setForm({ ...form, value: currentTarget.valueAsNumber })}
          />
        </label>
        {form.kind === "top_k" && (
          <label>
            <span>Ranked by</span>
            <select
              value={form.rank}
              onChange={({ currentTarget }) => setForm({ ...form, rank: currentTarget.value as Rank })}
            >
              {RANKS.map((rank) => (
                <option key={rank} value={rank}>
                  {rank}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span>Cache</span>
          <select
            value={form.cache}
            onChange={({ currentTarget }) => setForm({ ...form, cache: currentTarget.value as CacheKind })}
          >
            {CACHES.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button" disabled={!repeatable || running}>
          {running ? "Running…" : "Run and compare"}
        </button>
      </form>
      {!repeatable && <p class="hint">The engine's memory of this run is gone: it cannot be run again.</p>}
      {model.again.state === "failed" && (
        <p class="problem" role="alert">
          <Icon name="warning" /> {model.again.reason}
        </p>
      )}
    </details>
  );
}

function formOf({ policy, cache }: DecodeOptions): Form {
  return {
    kind: policy?.kind ?? "threshold",
    value: policy?.value ?? POLICIES.threshold.usual,
    rank: policy?.kind === "top_k" ? policy.rank : "confidence",
    cache: cache ?? "dual",
  };
}

function optionsOf({ kind, value, rank, cache }: Form): DecodeOptions {
  const policy: Policy = kind === "top_k" ? { kind, value, rank } : { kind, value };
  return { policy, cache };
}
