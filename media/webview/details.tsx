/** What the model thought of the token pointed at: when it was committed, how sure it was, and what else it might have been. */
import type { CellEvent, CellView } from "../../extension/trace-history.ts";
import { percentText, tokenLabel } from "../../extension/trace-summary.ts";

const EVENTS: Record<CellEvent, string> = {
  committed: "Committed in this step",
  expanded: "Split into two masks (EXPAND)",
  added: "New mask, from the split to its left",
  deleted: "Left the canvas (DELETE)",
  swept: "Swept away by the deletion to its left",
  revoked: "Taken back: a mask again",
};

export function Details({ cell }: { cell: CellView | undefined }) {
  return (
    <section class="details" aria-labelledby="details-title">
      <h2 id="details-title">Token</h2>
      {cell === undefined ? (
        <p class="hint">Point at a token, or move to it with Tab and the arrow keys.</p>
      ) : (
        <CellDetails cell={cell} />
      )}
    </section>
  );
}

function CellDetails({ cell }: { cell: CellView }) {
  const { commit, event, text } = cell;
  const notable = event !== undefined && event !== "committed";
  return (
    <>
      <p class="token-line">
        <code>{tokenLabel(text)}</code>
        {commit && <span>step {commit.moment}</span>}
      </p>
      {notable && <p class="event-line">{EVENTS[event]}</p>}
      {commit ? (
        <>
          <dl class="numbers">
            <dt>Confidence</dt>
            <dd>{percentText(commit.token.confidence)}</dd>
            <dt title="Distance to the second most probable token">Margin</dt>
            <dd>{percentText(commit.token.margin)}</dd>
            <dt title="Of the whole distribution; 0 is certain">Entropy</dt>
            <dd>{commit.token.entropy.toFixed(2)} nats</dd>
          </dl>
          <Alternatives cell={cell} />
        </>
      ) : (
        !notable && (
          <p class="hint">
            {text === null ? "Not decided yet." : "Was there from the start, or its step did not arrive."}
          </p>
        )
      )}
    </>
  );
}

function Alternatives({ cell: { commit } }: { cell: CellView }) {
  if (commit === undefined || commit.token.alternatives.length === 0) return null;
  const { token } = commit;
  return (
    <ol class="alternatives" aria-label="Best alternatives at that time">
      {token.alternatives.map(({ text, probability }, i) => (
        // Several tokens may have the same text: the rank is what tells them apart.
        <li key={i}>
          <code>{tokenLabel(text)}</code>
          <span class="bar" style={{ "--share": probability }} aria-hidden="true" />
          <span class="percent">{percentText(probability)}</span>
        </li>
      ))}
    </ol>
  );
}
