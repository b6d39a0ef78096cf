from typing import List, Dict, Optional


def speaker(line: str) -> Optional[str]:
    """A spoken line looks like 'ANNA: text'. Return the speaker, or None for stage directions.

    >>> speaker('ANNA: Good evening.')
    'ANNA'
    >>> speaker('(The door opens.)') is None
    True
    """
    name, colon, _ = line.partition(':')
    if colon and name.isupper():
        return name
    return None


def without_directions(line):
    """Drop everything in round brackets, also the blank that follows.

    >>> without_directions('BEN: (laughs) Never!')
    'BEN: Never!'
    """
    while '(' in line:
        start = line.index('(')
        end = line.find(')', start)
        if end == -1:
            break
        line = line[:start] + line[end + 1:].lstrip()
    return line


def lines_per_role(script: List[str]) -> Dict[str, int]:
    """Count the spoken lines of each role. A line that begins with two blanks belongs to
    the role before.

    >>> lines_per_role(['A: Hm.', '  Well.', 'B: Yes?'])
    {'A': 2, 'B': 1}
    """
    counts = {}
    role = None
    for line in script:
        if not line.startswith('  '):
            role = line.split(':')[0]
        if role is not None:
            counts[role] = counts.get(role, 0) + 1
    return counts


def cue_words(script, role):
    """The last word (without its sign) before each line of the role.

    >>> cue_words(['A: Who is it?', 'B: Me.', 'A: Come in.'], 'B')
    ['it']
    """
    cues = []
    for i in range(1, len(script)):
        if script[i].startswith(role + ':'):
            word = script[i - 1].split()[-1]
            cues.append(word.rstrip('.?!'))
    return cues


def rename_role(script: List[str], old: str, new: str) -> List[str]:
    """Change the name of a role in front of its lines, but not inside the text.

    >>> rename_role(['AL: Hi.', 'BO: AL: is that you?'], 'AL', 'EL')
    ['EL: Hi.', 'BO: AL: is that you?']
    """
    out = []
    for line in script:
        if line.startswith(old + ':'):
            line = new + line[len(old):]
        out.append(line)
    return out


def scene_titles(text: str) -> List[str]:
    """Titles are between '==' marks, such as '==Garden=='.

    >>> scene_titles('==Hall== A: Hm. ==Garden== B: Ah.')
    ['Hall', 'Garden']
    """
    return [part.strip() for i, part in enumerate(text.split('==')) if i % 2 == 1]


def longest_silence(order: str, role: str) -> int:
    """Roles are letters in the order of their lines. What is the largest number of lines
    by others between two lines of the role?

    >>> longest_silence('abcacba', 'a')
    2
    """
    best = 0
    last = None
    for i, who in enumerate(order):
        if who == role:
            if last is not None:
                best = max(best, i - last - 1)
            last = i
    return best


def never_meet(scenes: List[str], a: str, b: str) -> bool:
    # scenes are strings with the letters of the roles on stage
    for scene in scenes:
        if a in scene and b in scene:
            return False
    return True


def word_budget(script, limit):
    """Cut the script after the last line with which the number of words is still within the limit."""
    kept, words = [], 0
    for line in script:
        words += len(line.split())
        if words > limit:
            break
        kept.append(line)
    return kept
