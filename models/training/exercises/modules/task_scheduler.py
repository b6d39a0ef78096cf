"""Order of jobs in a build: who needs whom, and what may run side by side."""

from dataclasses import dataclass, field


class CycleError(Exception):
    """Jobs that need each other in a circle; `path` shows the circle."""

    def __init__(self, path):
        super().__init__(" -> ".join(path))
        self.path = path


@dataclass
class Job:
    name: str
    minutes: int
    needs: set = field(default_factory=set)


class Build:
    """A set of jobs.

    >>> build = Build.from_lines([
    ...     "fetch 2",
    ...     "compile 10: fetch",
    ...     "docs 3: fetch",
    ...     "pack 1: compile docs",
    ... ])
    >>> build.stages()
    [['fetch'], ['compile', 'docs'], ['pack']]
    >>> build.earliest_end()
    13
    >>> build.critical_path()
    ['fetch', 'compile', 'pack']
    """

    def __init__(self):
        self.jobs = {}

    @classmethod
    def from_lines(cls, lines):
        """Read lines of the form 'name minutes: need need ...'."""
        build = cls()
        for line in lines:
            head, _, needs = line.partition(":")
            name, minutes = head.split()
            build.add(name, int(minutes), needs.split())
        build.check()
        return build

    def add(self, name, minutes, needs=()):
        if name in self.jobs:
            raise ValueError(f"{name} is there twice")
        self.jobs[name] = Job(name, minutes, set(needs))

    def check(self):
        """Raise an error for unknown needs and for circles."""
        for job in self.jobs.values():
            unknown = job.needs - set(self.jobs)
            if unknown:
                raise ValueError(f"{job.name} needs unknown {min(unknown)}")
        finished = set()

        def visit(name, path):
            if name in finished:
                return
            if name in path:
                raise CycleError(path[path.index(name):] + [name])
            for need in sorted(self.jobs[name].needs):
                visit(need, path + [name])
            finished.add(name)

        for name in self.jobs:
            visit(name, [])

    def stages(self):
        """Lists of jobs; all in a list may run at the same time."""
        done = set()
        waiting = dict(self.jobs)
        result = []
        while waiting:
            ready = sorted(n for n, job in waiting.items() if job.needs <= done)
            if not ready:
                raise CycleError(sorted(waiting))
            result.append(ready)
            done.update(ready)
            for name in ready:
                del waiting[name]
        return result

    def end_times(self):
        """When every job ends if there are workers enough."""
        ends = {}
        for stage in self.stages():
            for name in stage:
                job = self.jobs[name]
                start = max((ends[need] for need in job.needs), default=0)
                ends[name] = start + job.minutes
        return ends

    def earliest_end(self):
        return max(self.end_times().values(), default=0)

    def critical_path(self):
        """The chain of jobs that decides how long everything takes."""
        ends = self.end_times()
        if not ends:
            return []
        name = max(ends, key=ends.get)
        path = [name]
        while self.jobs[name].needs:
            name = max(sorted(self.jobs[name].needs), key=ends.get)
            path.append(name)
        return path[::-1]


def test_circle_is_reported():
    try:
        Build.from_lines(["a 1: b", "b 1: c", "c 1: b"])
    except CycleError as error:
        assert error.path == ["b", "c", "b"]
    else:
        assert False
