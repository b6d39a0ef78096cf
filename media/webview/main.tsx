/** Entry of the "Decoding Steps" webview: connects the model with the extension and with the page. */
import { render } from "preact";
import type { ToView } from "../../extension/features/visualizer-messages.ts";
import { App } from "./app.tsx";
import { type Host, Model } from "./model.ts";
import "@vscode/codicons/dist/codicon.css";
import "uplot/dist/uPlot.min.css";
import "./style.css";
import "./canvas.css";
import "./facts.css";

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element #root.");

const model: Model = new Model(host, () => render(<App model={model} />, root));
// Only the extension can post to this window: the editor's outer frame passes on nothing else.
window.addEventListener("message", (event: MessageEvent<ToView>) => model.receive(event.data));
host.postMessage({ type: "ready" });
