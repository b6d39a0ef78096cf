"""Turn a small part of Markdown into HTML."""

import html
import re

HEADING = re.compile(r"(#{1,3})\s+(.*)")
ITEM = re.compile(r"[-*]\s+(.*)")
INLINE = [
    (re.compile(r"\*\*(.+?)\*\*"), r"<b>\1</b>"),
    (re.compile(r"\*(.+?)\*"), r"<i>\1</i>"),
    (re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)"), r'<a href="\2">\1</a>'),
]


def inline(text):
    """Marks within a line. Code spans are left alone by all other marks.

    >>> inline("a **bold** and *soft* word")
    'a <b>bold</b> and <i>soft</i> word'
    >>> inline("`x * y * z` < 3")
    '<code>x * y * z</code> &lt; 3'
    >>> inline("[home](index.html)")
    '<a href="index.html">home</a>'
    """
    pieces = text.split("`")
    if len(pieces) % 2 == 0:
        last = pieces.pop()
        pieces[-1] += "`" + last
    out = []
    for i, piece in enumerate(pieces):
        piece = html.escape(piece, quote=False)
        if i % 2 == 1:
            out.append(f"<code>{piece}</code>")
            continue
        for pattern, replacement in INLINE:
            piece = pattern.sub(replacement, piece)
        out.append(piece)
    return "".join(out)


def blocks(lines):
    """Group lines into blocks: (kind, content) pairs.

    >>> list(blocks(["# Top", "one", "two", "", "- a", "- b"]))
    [('h1', 'Top'), ('p', 'one two'), ('ul', ['a', 'b'])]
    """
    paragraph = []
    items = []

    def flush():
        if paragraph:
            yield "p", " ".join(paragraph)
            paragraph.clear()
        if items:
            yield "ul", list(items)
            items.clear()

    for line in lines:
        line = line.strip()
        heading = HEADING.fullmatch(line)
        item = ITEM.fullmatch(line)
        if not line:
            yield from flush()
        elif heading:
            yield from flush()
            yield f"h{len(heading[1])}", heading[2]
        elif item:
            if paragraph:
                yield from flush()
            items.append(item[1])
        elif items:
            items[-1] += " " + line
        else:
            paragraph.append(line)
    yield from flush()


def slug(title):
    """An anchor for a heading.

    >>> slug("What's new, Tom?")
    'whats-new-tom'
    """
    kept = re.sub(r"[^a-z0-9 -]", "", title.lower())
    return "-".join(kept.split())


def to_html(text):
    """
    >>> print(to_html("## Fish\\n\\nRed & blue\\n- *cod*\\n- eel"))
    <h2 id="fish">Fish</h2>
    <p>Red &amp; blue</p>
    <ul>
    <li><i>cod</i></li>
    <li>eel</li>
    </ul>
    >>> to_html("")
    ''
    """
    out = []
    for kind, content in blocks(text.splitlines()):
        if kind == "ul":
            out.append("<ul>")
            out += [f"<li>{inline(item)}</li>" for item in content]
            out.append("</ul>")
        elif kind == "p":
            out.append(f"<p>{inline(content)}</p>")
        else:
            out.append(f'<{kind} id="{slug(content)}">{inline(content)}</{kind}>')
    return "\n".join(out)


def contents(text):
    """The headings as (depth, title, anchor); equal anchors get a number.

    >>> contents("# A\\n## B\\n## B")
    [(1, 'A', 'a'), (2, 'B', 'b'), (2, 'B', 'b-2')]
    """
    found = []
    used = {}
    for kind, content in blocks(text.splitlines()):
        if kind[0] != "h":
            continue
        anchor = slug(content)
        used[anchor] = used.get(anchor, 0) + 1
        if used[anchor] > 1:
            anchor = f"{anchor}-{used[anchor]}"
        found.append((int(kind[1]), content, anchor))
    return found


def test_open_code_mark_stays():
    assert inline("it`s") == "it`s"
    assert inline("`a` and `b") == "<code>a</code> and `b"
