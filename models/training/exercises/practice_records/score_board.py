class Player:
    """A player with a name and the points of each round."""

    def __init__(self, name, points=()):
        self.name = name
        self.points = list(points)

    def __repr__(self):
        return f"<{self.name}: {self.total}>"

    def __lt__(self, other):
        # More points come first; names decide between equal sums.
        if self.total != other.total:
            return self.total > other.total
        return self.name < other.name

    @property
    def total(self):
        return sum(self.points)

    @property
    def best_round(self):
        """The number of the best round, counted from 1; 0 before the first round."""
        if not self.points:
            return 0
        return self.points.index(max(self.points)) + 1


class Board:
    """A board for several players.

    board = Board(["Mia", "Tom"])
    board.record("Tom", 5)
    board.record("Mia", 3)
    board.leader() -> "Tom"
    """

    def __init__(self, names):
        self.players = {}
        for name in names:
            self.players[name] = Player(name)

    def __getitem__(self, name):
        return self.players[name]

    def __iter__(self):
        """Goes through the players from the first place to the last."""
        return iter(sorted(self.players.values()))

    def record(self, name, points):
        if name not in self.players:
            raise KeyError("unknown player: " + name)
        self.players[name].points.append(points)

    def leader(self):
        for player in self:
            return player.name
        return None


def places(board):
    """
    Give each player a place. Players with the same sum share a place, and the next one is skipped.

    places of Mia 9, Tom 7, Ben 7, Zoe 2 -> {"Mia": 1, "Ben": 2, "Tom": 2, "Zoe": 4}
    """
    result = {}
    place = 0
    last_total = None
    for count, player in enumerate(board, start=1):
        if player.total != last_total:
            place = count
            last_total = player.total
        result[player.name] = place
    return result


def round_winners(board, number):
    """
    Names of all players with the most points in a round (counted from 1).
    Players who did not play the round are not considered.

    round_winners(board, 1) -> ["Tom"], where Tom has 5 points and Mia 3
    """
    best = None
    winners = []
    for name, player in board.players.items():
        if len(player.points) < number:
            continue
        points = player.points[number - 1]
        if best is None or points > best:
            best = points
            winners = [name]
        elif points == best:
            winners.append(name)
    return winners


def board_text(board, width=12):
    """
    The board as text: names on the left, sums on the right, dots between.

    board_text(board) -> "Tom........5\\nMia........3"
    """
    lines = []
    for player in board:
        dots = width - len(player.name) - len(str(player.total))
        lines.append(player.name + "." * dots + str(player.total))
    return "\n".join(lines)


def rounds_to_catch_up(board, name, per_round):
    """
    How many rounds a player needs to pass the leader with `per_round` points each, if the leader gets none.
    -1 if that never happens.

    rounds_to_catch_up(board, "Mia", 2) -> 2, where Tom leads with 5 and Mia has 3
    """
    leader = board[board.leader()]
    player = board[name]
    if player is leader:
        return 0
    if per_round <= 0:
        return -1
    rounds = 0
    points = player.total
    while points <= leader.total:
        points += per_round
        rounds += 1
    return rounds
