"""A chess clock as a state machine, with a bonus for every move."""

import enum
from typing import Callable, List, Optional


class Side(enum.Enum):
    WHITE = "white"
    BLACK = "black"

    @property
    def other(self) -> "Side":
        return Side.BLACK if self is Side.WHITE else Side.WHITE


class Phase(enum.Enum):
    READY = 0
    RUNNING = 1
    PAUSED = 2
    OVER = 3


class ClockError(RuntimeError):
    pass


def show(seconds: float) -> str:
    """Minutes and seconds; tenths in the last twenty seconds.

    >>> show(754), show(3600), show(9.96), show(-1)
    ('12:34', '60:00', '0:09.9', '0:00.0')
    """
    seconds = max(0.0, seconds)
    minutes, rest = divmod(seconds, 60)
    if seconds < 20:
        tenths = int(rest * 10)
        return f"0:{tenths // 10:02d}.{tenths % 10}"
    return f"{int(minutes)}:{int(rest):02d}"


class ChessClock:
    """Two clocks, of which never more than one is running.

    >>> now = [0.0]
    >>> clock = ChessClock(60, bonus=2, time=lambda: now[0])
    >>> clock.press(Side.BLACK)
    >>> now[0] = 10
    >>> clock.press(Side.WHITE)
    >>> clock.left(Side.WHITE)
    52.0
    >>> now[0] = 75
    >>> clock.loser()
    <Side.BLACK: 'black'>
    >>> clock.phase
    <Phase.OVER: 3>
    """

    def __init__(self, seconds: float, bonus: float, time: Callable[[], float]):
        self._left = {side: float(seconds) for side in Side}
        self.bonus = bonus
        self._time = time
        self._since = 0.0
        self._phase = Phase.READY
        self.turn: Optional[Side] = None
        self.spent: List[float] = []

    @property
    def phase(self) -> Phase:
        if self._phase is Phase.RUNNING and self.left(self.turn) <= 0:
            self._left[self.turn] = 0.0
            self._phase = Phase.OVER
        return self._phase

    def left(self, side: Side) -> float:
        if self._phase is Phase.RUNNING and side is self.turn:
            return self._left[side] - (self._time() - self._since)
        return self._left[side]

    def press(self, side: Side) -> None:
        """A player ends the move: the other clock starts.

        The first press comes from black, who thereby starts white's clock.
        """
        phase = self.phase
        if phase is Phase.OVER or phase is Phase.PAUSED:
            raise ClockError(f"the clock is {phase.name.lower()}")
        if phase is Phase.READY:
            if side is not Side.BLACK:
                raise ClockError("black starts the clock")
        else:
            if side is not self.turn:
                raise ClockError(f"it is {self.turn.value}'s turn")
            self.spent.append(self._time() - self._since)
            self._left[side] = self.left(side) + self.bonus
        self.turn = side.other
        self._since = self._time()
        self._phase = Phase.RUNNING

    def pause(self) -> None:
        if self.phase is not Phase.RUNNING:
            raise ClockError("nothing to pause")
        self._left[self.turn] = self.left(self.turn)
        self._phase = Phase.PAUSED

    def resume(self) -> None:
        if self._phase is not Phase.PAUSED:
            raise ClockError("nothing to resume")
        self._since = self._time()
        self._phase = Phase.RUNNING

    def loser(self) -> Optional[Side]:
        return self.turn if self.phase is Phase.OVER else None


def test_no_time_passes_in_a_pause():
    now = [100.0]
    clock = ChessClock(30, bonus=0, time=lambda: now[0])
    clock.press(Side.BLACK)
    now[0] += 5
    clock.pause()
    now[0] += 500
    assert clock.left(Side.WHITE) == 25
    clock.resume()
    now[0] += 1
    assert clock.left(Side.WHITE) == 24
    assert clock.loser() is None
