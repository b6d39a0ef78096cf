"""All of it on a GPU that can be had for minutes at a time, in calls that go on where the last one stopped.

    python3 gpu_run.py --work DIR --out DIR [--minutes 9] [--config configs/gpu.json] [--shards CORPUS]
                       [--arm-minutes 1.5] [--main arms|causal|masked] [--corpus this|shards]

1. corpus    of what is installed here and the exercises, together with --shards (a corpus carried along)
2. tokens    with the tokenizer of this folder
3. arms      the configuration's stages cut to --arm-minutes, with the causal and ordered stages and without (their time
             goes to the masked one): does learning causally first win at equal compute?
4. main      the configuration's stages, in the form that won, or in the one that --main names
5. results   evaluation, the weights as Q8_0 in pieces, the curves

DIR of --work must stay between calls. What is to leave the machine is in --out after every call: report.json, the
curves and, once there is a checkpoint of the main run, the pieces of unmask.safetensors (pieces.py joins them and
export.py makes the GGUF file). The last line printed is "finished" or "call again".
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from config import parse
from export import read_weights, write_packed
from pieces import split
from shards import MANIFEST
from train import FINISHED

HERE = Path(__file__).resolve().parent
# Kept for evaluation, packing and leaving.
RESERVE = 25
PIECE = 15 << 20
NAME = "unmask"
# The exercises are few and worth more than their size.
EXERCISES_TIMES = 10
LEFT_TO_RIGHT = ("causal", "ordered")


def scaled(raw: dict[str, Any], minutes: float) -> dict[str, Any]:
    """The stages with the same shares of another time."""
    total = sum(stage["minutes"] for stage in raw["stages"])
    stages = [{**stage, "minutes": stage["minutes"] * minutes / total} for stage in raw["stages"]]
    return {**raw, "stages": stages}


def masked_only(raw: dict[str, Any]) -> dict[str, Any]:
    """Nothing is learned from left to right: the masked stage gets the time, and the warm-up, of the stages that do."""
    stages = raw["stages"]
    spare = [s for s in stages if s["objective"] in LEFT_TO_RIGHT]
    out = []
    for stage in stages:
        if stage["objective"] == "masked":
            more = sum(s["minutes"] for s in spare)
            warmup = max([stage.get("warmup", 0), *(s.get("warmup", 0) for s in spare)])
            stage = {**stage, "minutes": stage["minutes"] + more, "warmup": warmup}
        if stage["objective"] not in LEFT_TO_RIGHT:
            out.append(stage)
    return {**raw, "data": {**raw["data"], "ordered": 0.0}, "stages": out}


class Session:
    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.deadline = time.monotonic() + 60 * args.minutes
        self.work: Path = args.work
        self.tokenizer: Path = args.tokenizer
        self.raw = json.loads(args.config.read_text())
        parse(self.raw)
        self.work.mkdir(parents=True, exist_ok=True)

    def left(self) -> float:
        """Seconds for work."""
        return self.deadline - time.monotonic() - RESERVE

    def python(self, script: str, *arguments: object) -> str:
        """Runs one of the scripts and returns the last line it printed."""
        began = time.monotonic()
        command = [sys.executable, str(HERE / script), *map(str, arguments)]
        last = ""
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, bufsize=1) as process:
            for line in process.stdout or []:
                print(line, end="", flush=True)
                last = line.strip() or last
        if process.returncode != 0:
            raise SystemExit(f"{script} failed with {process.returncode}")
        print(f"{script}: {time.monotonic() - began:.0f} s", flush=True)
        return last

    def once(self, folder: Path, script: str, *arguments: object) -> None:
        """A step whose output is a folder: whole, or not there."""
        if folder.exists():
            return
        part = folder.with_name(f"{folder.name}.part")
        shutil.rmtree(part, ignore_errors=True)
        self.python(script, *arguments, "--out", part)
        part.rename(folder)

    def prepare(self) -> None:
        shards = [word for folder in self.args.shards for word in ("--shards", folder)]
        this = ["--this", "--tree", f"exercises={HERE / 'exercises'}"] if self.args.corpus == "this" else []
        self.once(self.work / "corpus", "corpus.py", *this, *shards)
        corpus, tokens = self.work / "corpus", self.work / "tokens"
        times = ["--times", f"exercises={EXERCISES_TIMES}"]
        self.once(tokens, "tokenizer.py", "encode", corpus, "--tokenizer", self.tokenizer, *times)

    def train(self, name: str, raw: dict[str, Any]) -> bool:
        """False when there was no time to finish."""
        if (self.work / name / "result.json").exists():
            return True
        if self.left() < 30:
            return False
        config = self.work / f"{name}.json"
        config.write_text(json.dumps(raw, indent=1) + "\n")
        data = ["--data", self.work / "tokens", "--tokenizer", self.tokenizer]
        last = self.python(
            "train.py", "--config", config, *data, "--out", self.work / name, "--minutes", self.left() / 60
        )
        if last != FINISHED or self.left() < 0:
            return False
        self.python("evaluate.py", self.work / name, *data, "--json", self.work / name / "result.json")
        return True

    def result(self, name: str) -> dict[str, Any] | None:
        file = self.work / name / "result.json"
        return json.loads(file.read_text()) if file.exists() else None

    def form(self) -> str | None:
        """Of the main run; None while the arms have not decided.

        They are compared by the tokens next to known text: a decoder commits those, and losses over masks deep in a
        hole say little about them.
        """
        if self.args.main != "arms":
            return self.args.main
        both = [self.result("arm-causal"), self.result("arm-masked")]
        if both[0] is None or both[1] is None:
            return None
        return "causal" if both[0]["infill"]["next"] <= both[1]["infill"]["next"] else "masked"

    def run(self) -> bool:
        self.prepare()
        forms = {"causal": self.raw, "masked": masked_only(self.raw)}
        if self.args.main == "arms":
            for form, chosen in forms.items():
                if not self.train(f"arm-{form}", scaled(chosen, self.args.arm_minutes)):
                    return False
        return self.train("main", forms[self.form() or "causal"])

    def deliver(self, finished: bool) -> None:
        """Everything that is worth keeping, within what a call may bring back."""
        out: Path = self.args.out
        out.mkdir(parents=True, exist_ok=True)
        runs = ["arm-causal", "arm-masked", "main"]
        corpus = self.work / "corpus" / MANIFEST
        about = {
            "finished": finished,
            "main": self.form(),
            "results": {name: self.result(name) for name in runs},
            "corpus": json.loads(corpus.read_text()) if corpus.exists() else None,
        }
        (out / "report.json").write_text(json.dumps(about) + "\n")
        logs = [(name, self.work / name / "log.jsonl") for name in runs]
        lines = [
            json.dumps({"run": n, **json.loads(x)})
            for n, f in logs
            if f.exists()
            for x in f.read_text().splitlines()
        ]
        (out / "curves.jsonl").write_text("".join(f"{line}\n" for line in lines))
        if (self.work / "main/checkpoint.pt").exists():
            packed = write_packed(read_weights(self.work / "main"), self.work, NAME)
            split(packed, out, PIECE)
        print(json.dumps(about["results"], indent=1))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=9, help="of this call")
    parser.add_argument("--config", type=Path, default=HERE / "configs/gpu.json")
    parser.add_argument("--tokenizer", type=Path, default=HERE / "tokenizer/tokenizer.json")
    parser.add_argument("--shards", type=Path, action="append", default=[])
    parser.add_argument("--corpus", choices=["this", "shards"], default="this", help="shards: those alone")
    parser.add_argument("--arm-minutes", type=float, default=1.5)
    parser.add_argument("--main", choices=["arms", "causal", "masked"], default="arms")
    session = Session(parser.parse_args())
    os.environ.setdefault("PYTHONUNBUFFERED", "1")
    finished = session.run()
    session.deliver(finished)
    print(FINISHED if finished else "call again")


if __name__ == "__main__":
    main()
