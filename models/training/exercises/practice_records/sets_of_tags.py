class Photo:
    """
    A photo with its tags.

    p = Photo("a.jpg", "Beach, sun ,beach")
    sorted(p.tags) -> ["beach", "sun"]
    p.has("sun", "beach") -> True
    p.has("sun", "snow") -> False
    """

    def __init__(self, file, tags="", stars=0):
        self.file = file
        self.tags = set()
        self.stars = stars
        self.tag(*tags.split(","))

    def __repr__(self):
        return f"Photo({self.file})"

    def __hash__(self):
        return hash(self.file)

    def __eq__(self, other):
        return self.file == other.file

    @property
    def stars(self):
        return self._stars

    @stars.setter
    def stars(self, count):
        # Too many or too few stars become the nearest number that is allowed.
        self._stars = max(0, min(5, count))

    def tag(self, *words):
        for word in words:
            word = word.strip().lower()
            if word:
                self.tags.add(word)

    def has(self, *words):
        return all(word in self.tags for word in words)


class Album:
    """Photos in an order, each one once."""

    def __init__(self, photos=()):
        self.photos = []
        for photo in photos:
            self.add(photo)

    def __len__(self):
        return len(self.photos)

    def __iter__(self):
        return iter(self.photos)

    def __sub__(self, other):
        """The photos that are not in the other album."""
        return Album(photo for photo in self if photo not in other.photos)

    def add(self, photo):
        if photo not in self.photos:
            self.photos.append(photo)


def search(album, query):
    """
    Find photos by words; a word with a minus in front must not be among the tags.

    search(Album([Photo("a", "sun,sea"), Photo("b", "sun")]), "sun -sea") -> ["b"]
    """
    found = []
    for photo in album:
        fits = True
        for word in query.split():
            if word.startswith("-"):
                fits = fits and word[1:] not in photo.tags
            else:
                fits = fits and word in photo.tags
        if fits:
            found.append(photo.file)
    return found


def rename_tag(album, old, new):
    """
    Give a tag another name in all photos. Returns in how many photos it was.

    rename_tag(Album([Photo("a", "sun,sea"), Photo("b", "sun")]), "sun", "summer") -> 2
    """
    changed = 0
    for photo in album:
        if old in photo.tags:
            photo.tags.remove(old)
            photo.tag(new)
            changed += 1
    return changed


def tag_cloud(album, least=1):
    """
    Tags with the numbers of their photos as one text, sorted by name; rare ones are left out.

    tag_cloud(Album([Photo("a", "sun,sea"), Photo("b", "sun")])) -> "sea(1) sun(2)"
    tag_cloud(Album([Photo("a", "sun,sea"), Photo("b", "sun")]), 2) -> "sun(2)"
    """
    counts = {}
    for photo in album:
        for tag in photo.tags:
            counts[tag] = counts.get(tag, 0) + 1
    parts = []
    for tag in sorted(counts):
        if counts[tag] >= least:
            parts.append(f"{tag}({counts[tag]})")
    return " ".join(parts)


def often_together(album, tag):
    """
    The tag that is most often on the same photos as the given one; the first in the alphabet of several.

    often_together(Album([Photo("a", "sun,sea"), Photo("b", "sun,sea,dog")]), "sun") -> "sea"
    often_together(Album([Photo("a", "sun")]), "sun") -> None
    """
    partners = {}
    for photo in album:
        if tag not in photo.tags:
            continue
        for other in photo.tags - {tag}:
            partners[other] = partners.get(other, 0) + 1
    if not partners:
        return None
    return min(partners, key=lambda other: (-partners[other], other))


def best_of(album, count):
    """
    A new album with the photos that have the most stars; photos without a star are not taken.

    [p.file for p in best_of(Album([Photo("a", "", 2), Photo("b"), Photo("c", "", 9)]), 3)] -> ["c", "a"]
    """
    starred = [photo for photo in album if photo.stars > 0]
    starred.sort(key=lambda photo: photo.stars, reverse=True)
    return Album(starred[:count])


def untagged_runs(album):
    """
    The lengths of runs of photos without tags in the order of the album.

    untagged_runs(Album([Photo("a"), Photo("b"), Photo("c", "sun"), Photo("d")])) -> [2, 1]
    """
    runs = []
    length = 0
    for photo in album:
        if not photo.tags:
            length += 1
        elif length > 0:
            runs.append(length)
            length = 0
    if length > 0:
        runs.append(length)
    return runs
