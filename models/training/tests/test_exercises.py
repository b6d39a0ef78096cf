"""The exercises: their examples are true, every file is fit for the corpus, and none is a problem of HumanEval."""

import doctest
import runpy
from pathlib import Path

import pytest

from contamination import Benchmark
from filters import normalise, refusal
from nearness import (
    DESCRIPTION_LIMIT,
    EXERCISES,
    PROGRAM_LIMIT,
    Function,
    Nearness,
    functions,
    near,
    problems,
)

FOLDERS = sorted(folder for folder in EXERCISES.iterdir() if folder.is_dir())


@pytest.fixture(scope="module")
def benchmark() -> Benchmark:
    return Benchmark.load()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_exercises_do_what_they_say(folder: Path, benchmark: Benchmark) -> None:
    # An exception of a file's own has its module's name in front, which here is another than when the file is imported.
    finder, options, wrong = doctest.DocTestFinder(), doctest.IGNORE_EXCEPTION_DETAIL, []
    for file in sorted(folder.glob("*.py")):
        text = file.read_text("utf-8")
        assert refusal(normalise(text), "python") is None, file
        assert not benchmark.contains(text), file
        names = runpy.run_path(str(file))
        for name, value in names.items():
            if getattr(value, "__module__", None) != "<run_path>":
                continue
            for test in finder.find(value, name, globs=names):
                runner = doctest.DocTestRunner(verbose=False, optionflags=options)
                if runner.run(test, out=lambda _: None).failed:
                    wrong.append(f"{file.name}: {test.name}")
    assert wrong == []


def test_no_exercise_is_near_a_problem() -> None:
    assert near(EXERCISES) == []


@pytest.mark.parametrize(
    ("text", "description", "program"),
    [
        # A problem in other words.
        (
            """
def biggest_factor(k):
    '''The largest of the prime factors of k.'''
    return max(prime_factors(k))
""",
            True,
            False,
        ),
        # Its program with other names and another story.
        (
            """
def ferry(cars):
    '''Were there ever too few tickets at the pier?'''
    left = 0
    for car in cars:
        left += car
        if left < 0:
            return True
    return False
""",
            False,
            True,
        ),
        ("def add(self, x):\n    self.items.append(x)\n", False, False),
        (
            "def tax(price):\n    '''The price with tax in whole cents.'''\n    return round(price * 119)\n",
            False,
            False,
        ),
    ],
)
def test_nearness_is_told_by_words_and_by_the_program(text: str, description: bool, program: bool) -> None:
    [f] = functions(text)
    known = problems()
    everyday = [
        f,
        Function("a", "the price of a car and its tax", ""),
        Function("b", "tickets at a pier", ""),
    ]
    n = Nearness(known, everyday).nearest(f)
    assert (n.description >= DESCRIPTION_LIMIT, n.program >= PROGRAM_LIMIT) == (description, program), n
    assert n.too_near is (description or program)
