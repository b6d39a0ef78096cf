"""Command line tool that gives photo files tidy names.

Only the planning happens here; nothing is touched without --apply.
"""

import argparse
import re
from pathlib import Path, PurePath

PICTURES = {".jpg", ".jpeg", ".png", ".heic"}
DATE = re.compile(r"(20\d\d)[-_]?(\d\d)[-_]?(\d\d)")


def build_parser():
    """The arguments of the program.

    >>> args = build_parser().parse_args(["trip", "--prefix", "alps", "-vv"])
    >>> args.folder, args.prefix, args.verbose, args.apply
    (PosixPath('trip'), 'alps', 2, False)
    """
    parser = argparse.ArgumentParser(prog="renamer", description="Tidy photo names.")
    parser.add_argument("folder", type=Path, help="folder with the photos")
    parser.add_argument("--prefix", default="photo", help="first part of the new names")
    parser.add_argument("--start", type=positive, default=1, help="first number")
    parser.add_argument("--apply", action="store_true", help="really rename the files")
    parser.add_argument("-v", "--verbose", action="count", default=0)
    return parser


def positive(text):
    """Type of arguments that must be whole numbers above zero.

    >>> positive("12")
    12
    >>> positive("0")
    Traceback (most recent call last):
        ...
    argparse.ArgumentTypeError: '0' is not a positive number
    """
    if not text.isdigit() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a positive number")
    return int(text)


def is_picture(name):
    """
    >>> is_picture("A.JPG"), is_picture("notes.txt"), is_picture(".png")
    (True, False, False)
    """
    return PurePath(name).suffix.lower() in PICTURES


def date_in(name):
    """The date hidden in a file name as 'yyyy-mm-dd', or None.

    >>> date_in("IMG_20310704_99.jpg")
    '2031-07-04'
    >>> date_in("IMG_20319904.jpg") is None
    True
    """
    for year, month, day in DATE.findall(name):
        if 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
            return f"{year}-{month}-{day}"
    return None


def plan(names, prefix, start=1):
    """Pairs of old and new name for all pictures.

    Files with a date come first, in the order of dates; the number runs on
    through all of them and is padded so that the names sort well.

    >>> plan(["b.png", "x_2031-01-02.JPEG", "todo.txt"], "alps")
    [('x_2031-01-02.JPEG', 'alps_1_2031-01-02.jpg'), ('b.png', 'alps_2.png')]
    """
    pictures = [name for name in names if is_picture(name)]
    pictures.sort(key=lambda name: (date_in(name) is None, date_in(name) or "", name))
    digits = len(str(start + len(pictures) - 1))
    pairs = []
    for number, name in enumerate(pictures, start):
        suffix = PurePath(name).suffix.lower()
        if suffix == ".jpeg":
            suffix = ".jpg"
        date = date_in(name)
        tail = "_" + date if date else ""
        pairs.append((name, f"{prefix}_{number:0{digits}d}{tail}{suffix}"))
    return pairs


def main(argv=None):
    """Run the tool and return an exit code."""
    args = build_parser().parse_args(argv)
    if not args.folder.is_dir():
        return 2
    names = sorted(entry.name for entry in args.folder.iterdir() if entry.is_file())
    pairs = plan(names, args.prefix, args.start)
    taken = set(names)
    if any(new in taken and new != old for old, new in pairs):
        return 1
    if args.apply:
        for old, new in pairs:
            (args.folder / old).rename(args.folder / new)
    return 0
