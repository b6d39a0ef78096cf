class Clock:
    """
    A clock for two players; only the clock of the player on the move is running.

    c = Clock(60)
    c.spend(10)      # white thinks for 10 seconds
    c.spend(5)       # then black
    c.left -> {"white": 50, "black": 55}
    c.turn -> "white"
    """

    def __init__(self, seconds, bonus=0):
        self.left = {"white": seconds, "black": seconds}
        self.bonus = bonus
        self.turn = "white"
        self.moves = []

    def __repr__(self):
        times = [show(self.left[color]) for color in ("white", "black")]
        return f"Clock({times[0]} - {times[1]})"

    @property
    def other(self):
        return "black" if self.turn == "white" else "white"

    @property
    def loser(self):
        """The player whose time is over, or None."""
        for color, seconds in self.left.items():
            if seconds <= 0:
                return color
        return None

    def spend(self, seconds):
        """Take time from the player on the move, add the bonus and pass the turn on."""
        if self.loser is not None:
            raise RuntimeError("the game is over")
        if seconds < 0:
            raise ValueError("time runs forward")
        self.left[self.turn] -= seconds
        self.moves.append((self.turn, seconds))
        if self.left[self.turn] > 0:
            self.left[self.turn] += self.bonus
            self.turn = self.other


def show(seconds):
    """
    Minutes and seconds, or tenths of seconds in the last ten seconds.

    show(125) -> "2:05"
    show(9.5) -> "9.5"
    show(-3) -> "0.0"
    """
    if seconds <= 0:
        return "0.0"
    if seconds < 10:
        return f"{seconds:.1f}"
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def play_times(clock, times):
    """
    Play a list of thinking times until one is over the limit; returns how many moves were finished.

    play_times(Clock(20), [5, 5, 10, 20, 1]) -> 3
    """
    finished = 0
    for seconds in times:
        clock.spend(seconds)
        if clock.loser:
            break
        finished += 1
    return finished


def thinking_time(clock, color):
    """
    All the time that a player has used so far.

    c = Clock(100); play_times(c, [5, 7, 9])
    thinking_time(c, "white") -> 14
    """
    return sum(seconds for player, seconds in clock.moves if player == color)


def longest_think(clock):
    """
    The longest move as (number of the move, player, seconds), the first of several; None before any move.

    c = Clock(100); play_times(c, [5, 7, 7])
    longest_think(c) -> (2, "black", 7)
    """
    longest = None
    for number, (player, seconds) in enumerate(clock.moves, start=1):
        if longest is None or seconds > longest[2]:
            longest = (number, player, seconds)
    return longest


def replay(clock, seconds):
    """
    A new clock with the same moves but with another time at the start; it stops when the time is over.

    c = Clock(100); play_times(c, [5, 30])
    replay(c, 20).loser -> "black"
    """
    again = Clock(seconds, clock.bonus)
    for _, used in clock.moves:
        if again.loser is not None:
            break
        again.spend(used)
    return again


def in_trouble(clock, limit=30):
    """
    The players with less time than the limit, the one with the least first.

    c = Clock(40); play_times(c, [15, 20])
    in_trouble(c) -> ["black", "white"]
    """
    short = [color for color in clock.left if clock.left[color] < limit]
    if len(short) == 2 and clock.left[short[1]] < clock.left[short[0]]:
        short.reverse()
    return short


def fastest_game(clocks):
    """
    The index of the clock whose moves took the least time altogether; games without a move do not count.

    fastest_game([]) -> -1
    """
    index, least = -1, 0
    for i, clock in enumerate(clocks):
        used = thinking_time(clock, "white") + thinking_time(clock, "black")
        if clock.moves and (index < 0 or used < least):
            index, least = i, used
    return index
