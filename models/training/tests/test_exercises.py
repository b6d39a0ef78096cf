"""The exercises: what their examples say is true, and every file is fit for the corpus."""

import doctest
import runpy
from pathlib import Path

import pytest

from contamination import Benchmark
from filters import normalise, refusal

EXERCISES = Path(__file__).resolve().parents[1] / "exercises"
FOLDERS = sorted(folder for folder in EXERCISES.iterdir() if folder.is_dir())


@pytest.fixture(scope="module")
def benchmark() -> Benchmark:
    return Benchmark.load()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_exercises_do_what_they_say(folder: Path, benchmark: Benchmark) -> None:
    finder, wrong = doctest.DocTestFinder(), []
    for file in sorted(folder.glob("*.py")):
        text = file.read_text("utf-8")
        assert refusal(normalise(text), "python") is None, file
        assert not benchmark.contains(text), file
        names = runpy.run_path(str(file))
        for name, value in names.items():
            if getattr(value, "__module__", None) != "<run_path>":
                continue
            for test in finder.find(value, name, globs=names):
                runner = doctest.DocTestRunner(verbose=False)
                if runner.run(test, out=lambda _: None).failed:
                    wrong.append(f"{file.name}: {test.name}")
    assert wrong == []
