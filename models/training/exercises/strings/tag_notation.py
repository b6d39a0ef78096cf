def tag_names(text: str) -> list[str]:
    """Names of all opening tags written like {b} in their order; {/b} is a closing tag.

    >>> tag_names('{b}hi{/b} {i}you{/i}')
    ['b', 'i']
    """
    names = []
    i = text.find('{')
    while i != -1:
        j = text.find('}', i)
        if j == -1:
            break
        name = text[i + 1:j]
        if not name.startswith('/'):
            names.append(name)
        i = text.find('{', j)
    return names


def plain_text(text):
    """Remove everything between { and } including the braces.

    >>> plain_text('{b}hi{/b} you')
    'hi you'
    """
    out = ''
    inside = False
    for ch in text:
        if ch == '{':
            inside = True
        elif ch == '}':
            inside = False
        elif not inside:
            out += ch
    return out


def open_tags_at_end(events: list[str]) -> list[str]:
    """Given tags like 'b' and '/b' one after another, which ones are still open at the end?
    A closing tag that does not match the last open one raises a ValueError.

    >>> open_tags_at_end(['b', 'i', '/i'])
    ['b']
    """
    stack = []
    for event in events:
        if event.startswith('/'):
            if not stack or stack[-1] != event[1:]:
                raise ValueError('unexpected ' + event)
            stack.pop()
        else:
            stack.append(event)
    return stack


def wrap(text, tags):
    """Put several tags around a text, the first one outermost.

    >>> wrap('x', ['a', 'b'])
    '{a}{b}x{/b}{/a}'
    """
    for tag in reversed(tags):
        text = '{' + tag + '}' + text + '{/' + tag + '}'
    return text


def fill_template(template: str, values: dict[str, str]) -> str:
    """Replace each {name} by its value. Unknown names remain as they are.

    >>> fill_template('Dear {who}, pay {sum}', {'who': 'Bo'})
    'Dear Bo, pay {sum}'
    """
    for key, value in values.items():
        template = template.replace('{' + key + '}', value)
    return template


def innermost(text: str) -> str:
    """Return the first stretch in braces that has no braces inside it, without the braces.

    >>> innermost('{a{bc}d}')
    'bc'
    >>> innermost('none')
    ''
    """
    start = -1
    for i, ch in enumerate(text):
        if ch == '{':
            start = i
        elif ch == '}' and start != -1:
            return text[start + 1:i]
    return ''


def nested_list(text):
    """Read 'a(bc(d))e' as nested lists.

    >>> nested_list('a(bc(d))e')
    ['a', ['b', 'c', ['d']], 'e']
    """
    stack = [[]]
    for ch in text:
        if ch == '(':
            stack.append([])
        elif ch == ')':
            done = stack.pop()
            stack[-1].append(done)
        else:
            stack[-1].append(ch)
    return stack[0]


def write_nested(items):
    # the way back from nested lists to the notation with round brackets
    text = ''
    for item in items:
        if isinstance(item, list):
            text += '(' + write_nested(item) + ')'
        else:
            text += item
    return text
