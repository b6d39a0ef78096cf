"""Command line program with subcommands: a poll kept in a JSON file.

    poll new "Where to eat?" Thai Pizza
    poll vote Ann Thai
    poll show --sort name
"""

import argparse
import json
import tempfile
from pathlib import Path


class PollError(Exception):
    """An error that the user should see as a single line."""


def load(path):
    if not path.exists():
        raise PollError("there is no poll yet")
    return json.loads(path.read_text(encoding="utf-8"))


def save(path, poll):
    path.write_text(json.dumps(poll, indent=2), encoding="utf-8")


def cmd_new(args):
    """Start a poll, but never throw away votes without --force."""
    if args.file.exists() and load(args.file)["votes"] and not args.force:
        raise PollError("the old poll has votes, use --force")
    options = list(dict.fromkeys(args.options))
    if len(options) < 2:
        raise PollError("give two different options or more")
    save(args.file, {"question": args.question, "options": options, "votes": {}})
    return f"{args.question} ({len(options)} options)"


def cmd_vote(args):
    poll = load(args.file)
    matches = [o for o in poll["options"] if o.lower().startswith(args.option.lower())]
    if len(matches) != 1:
        raise PollError(f"{args.option!r} fits {len(matches)} options")
    changed = args.who in poll["votes"]
    poll["votes"][args.who] = matches[0]
    save(args.file, poll)
    return f"{args.who} {'now ' if changed else ''}votes for {matches[0]}"


def cmd_show(args):
    poll = load(args.file)
    counts = {option: 0 for option in poll["options"]}
    for option in poll["votes"].values():
        counts[option] += 1
    rows = list(counts.items())
    if args.sort == "name":
        rows.sort()
    elif args.sort == "votes":
        rows.sort(key=lambda row: (-row[1], row[0]))
    return "\n".join([poll["question"]] + [f"{n:3d} {option}" for option, n in rows])


def build_parser():
    """
    >>> args = build_parser().parse_args(["vote", "Ann", "thai"])
    >>> args.command, args.who, args.option, args.file.name
    ('vote', 'Ann', 'thai', 'poll.json')
    >>> build_parser().parse_args(["show"]).sort
    'votes'
    """
    parser = argparse.ArgumentParser(prog="poll")
    parser.add_argument("--file", type=Path, default=Path("poll.json"))
    commands = parser.add_subparsers(dest="command", required=True)

    new = commands.add_parser("new", help="start a poll")
    new.add_argument("question")
    new.add_argument("options", nargs="+")
    new.add_argument("--force", action="store_true")
    new.set_defaults(func=cmd_new)

    vote = commands.add_parser("vote", help="vote or change a vote")
    vote.add_argument("who", type=str.title)
    vote.add_argument("option")
    vote.set_defaults(func=cmd_vote)

    show = commands.add_parser("show", help="show the counts")
    show.add_argument("--sort", choices=["votes", "name", "none"], default="votes")
    show.set_defaults(func=cmd_show)
    return parser


def main(argv):
    """Returns exit code and output instead of printing."""
    args = build_parser().parse_args(argv)
    try:
        return 0, args.func(args)
    except PollError as error:
        return 1, f"poll: {error}"


def test_a_whole_poll():
    with tempfile.TemporaryDirectory() as folder:
        where = ["--file", str(Path(folder) / "p.json")]
        assert main(where + ["show"]) == (1, "poll: there is no poll yet")
        assert main(where + ["new", "Eat?", "Thai", "Tapas", "Pizza"])[0] == 0
        assert main(where + ["vote", "ann", "p"]) == (0, "Ann votes for Pizza")
        assert main(where + ["vote", "bo", "t"]) == (1, "poll: 't' fits 2 options")
        assert main(where + ["vote", "ann", "tap"]) == (0, "Ann now votes for Tapas")
        assert main(where + ["show"])[1].splitlines()[1] == "  1 Tapas"
        assert main(where + ["new", "Drink?", "Tea", "Milk"])[0] == 1
