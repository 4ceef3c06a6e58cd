#!/usr/bin/env python3
"""A second verifier of the public ledger, in Python's standard library alone.

    python3 verify_ledger.py FOLDER-OR-ADDRESS [CHECKPOINT-FILE-YOU-KEPT]

Reads the files that `qorgan transparency export` writes, from a folder or from any address that serves them
(https://HOST/v1/transparency/logs/own), hashes every leaf, builds the tree, checks the signatures and the checkpoint
that you kept, and counts every published figure again. It shares no line with the program that publishes them.
Prints one line of JSON and ends with 0 when everything agrees, 1 when something differs.
"""
import base64, hashlib, json, os, sys, urllib.error, urllib.request

FILE_LEAVES = 65536


# Ed25519 by RFC 8032, 5.1: slow, but a few signatures are all that there is.
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def _add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def _times(n, p):
    q = (0, 1, 1, 0)
    while n:
        if n & 1:
            q = _add(q, p)
        p, n = _add(p, p), n >> 1
    return q


def _point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - x2) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = _point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def ed25519_verifies(key, message, signature):
    a, r = _point(key), _point(signature[:32]) if len(signature) == 64 else None
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    left, right = _times(s, BASE), _add(r, _times(h, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


# Signed notes and checkpoints (C2SP signed-note, tlog-checkpoint).
def read_key(text):
    name, identity, packed = text.split("+", 2)
    key = base64.b64decode(packed, validate=True)
    if len(key) != 33 or key[0] != 1 or hashlib.sha256(name.encode() + b"\n" + key).digest()[:4].hex() != identity:
        raise ValueError("not a key: " + text)
    return name, key[1:]


def signed_by(note, name, key):
    text, _, signatures = note.rpartition("\n\n")
    identity = hashlib.sha256(name.encode() + b"\n\x01" + key).digest()[:4]
    for line in signatures.strip().split("\n"):
        dash, who, packed = line.split(" ")
        data = base64.b64decode(packed)
        if dash == "\u2014" and who == name and data[:4] == identity:
            return ed25519_verifies(key, (text + "\n").encode(), data[4:])
    return False


def read_checkpoint(note):
    origin, size, root = note.split("\n")[:3]
    return origin, int(size), base64.b64decode(root, validate=True)


# What each figure counts. An answer that a leaf is not open enough to give raises Unopened.
FIELDS = [["country", "month"], ["kind", "subjectKind", "beforePublication"], ["policy", "action", "outcome"],
          ["source", "automated", "proactive", "beforeAnyView", "withinOneDay", "language"]]


class Unopened(Exception):
    pass


class Said:
    def __init__(self, levels):
        for names, values in zip(FIELDS, levels):
            self.__dict__.update(zip(names, values))

    def __getattr__(self, name):
        raise Unopened(name)


def removal(kind, of="decision"):
    return lambda s: s.kind == of and s.subjectKind == kind and s.action == "remove"


def visible(s):
    return s.beforePublication is not True


def of_kind(kind, outcome=None):
    return lambda s: s.kind == kind and (outcome is None or s.outcome == outcome)


account, video = removal("account"), lambda s: removal("video")(s) and visible(s)
under_age = lambda s: account(s) and s.policy == "youth-safety.minimum-age"
fake = lambda s: account(s) and s.policy is not None and s.policy.startswith("authenticity.")
decided = lambda s: s.kind == "decision" and s.action is not None
U = "accountsRemoved.underMinimumAge"
FIGURES = {
    U: under_age,
    U + ".fromReport": lambda s: under_age(s) and s.proactive is not True and s.source != "order",
    U + ".automatic": lambda s: under_age(s) and s.proactive is True and s.automated == "fully",
    U + ".sweep": lambda s: under_age(s) and s.proactive is True and s.automated != "fully",
    U + ".onOrder": lambda s: under_age(s) and s.source == "order",
    U + ".restored": lambda s: removal("account", "reversal")(s) and s.policy == "youth-safety.minimum-age",
    U + ".appealed": lambda s: s.kind == "appeal" and s.subjectKind == "account" and s.policy == "youth-safety.minimum-age",
    "accountsRemoved.total": account,
    "accountsRemoved.fake": fake,
    "accountsRemoved.otherViolations": lambda s: account(s) and not under_age(s) and not fake(s),
    "accountsRemoved.restored": removal("account", "reversal"),
    "videosRemoved.total": video,
    "videosRemoved.automated": lambda s: video(s) and s.automated == "fully",
    "videosRemoved.proactive": lambda s: video(s) and s.proactive is True,
    "videosRemoved.beforeAnyView": lambda s: video(s) and s.beforeAnyView is True,
    "videosRemoved.within24Hours": lambda s: video(s) and s.withinOneDay is True,
    "videosRemoved.restored": lambda s: removal("video", "reversal")(s) and visible(s),
    "videosRestricted": lambda s: s.kind == "decision" and s.subjectKind == "video" and s.action not in ("remove", "hold", "warn"),
    "commentsRemoved": lambda s: removal("comment")(s) and visible(s),
    "messagesRemoved": lambda s: removal("message")(s) and visible(s),
    "accountsSuspended": lambda s: s.kind == "decision" and s.action in ("suspend", "restrict-feature"),
    "blockedBeforePublication": lambda s: s.kind == "decision" and s.beforePublication is True and s.action in ("remove", "hold"),
    "reports.received": of_kind("report"),
    "reports.concluded": of_kind("report-outcome"),
    "reports.violation": of_kind("report-outcome", "violation"),
    "appeals.received": of_kind("appeal"),
    "appeals.upheld": of_kind("appeal-outcome", "upheld"),
    "appeals.reversed": of_kind("appeal-outcome", "reversed"),
    "orders.received": of_kind("order"),
    "orders.complied": of_kind("order-outcome", "complied"),
    "orders.partly": of_kind("order-outcome", "partly"),
    "orders.rejected": of_kind("order-outcome", "rejected"),
    "orders.removals": lambda s: s.kind == "decision" and s.source == "order",
    "decisions.total": decided,
    "decisions.automated": lambda s: decided(s) and s.automated == "fully",
    "decisions.reversed": of_kind("reversal"),
    "decisions.automatedReversed": lambda s: s.kind == "reversal" and s.automated == "fully",
    "decisions.foundByPeople": lambda s: decided(s) and s.proactive is False and s.source != "order",
}


def recount(groups):
    """The figures of each country that opened groups tell for certain; None where they leave it open."""
    bounds = {}
    for levels, n in groups:
        country = bounds.setdefault(levels[0][0], {name: [0, 0] for name in FIGURES})
        for name, asks in FIGURES.items():
            try:
                if asks(Said(levels)):
                    country[name][0] += n
                    country[name][1] += n
            except Unopened:
                country[name][1] += n
    return {country: {name: a if a == b else None for name, (a, b) in of.items()} for country, of in bounds.items()}


# The tree of RFC 9162, grown leaf by leaf: the right edge is all that has to be remembered.
class Tree:
    def __init__(self):
        self.size, self.edge = 0, []

    def add(self, leaf):
        self.size += 1
        n = self.size
        while n % 2 == 0:
            leaf = hashlib.sha256(b"\x01" + self.edge.pop() + leaf).digest()
            n //= 2
        self.edge.append(leaf)

    def root(self):
        if not self.edge:
            return hashlib.sha256(b"").digest()
        root = self.edge[-1]
        for left in reversed(self.edge[:-1]):
            root = hashlib.sha256(b"\x01" + left + root).digest()
        return root


def path_of(index, width, full):
    digits = str(index)
    digits = digits.zfill(-(-len(digits) // 3) * 3)
    parts = [digits[at:at + 3] for at in range(0, len(digits), 3)]
    return "/".join(["x" + part for part in parts[:-1]] + parts[-1:]) + ("" if width == full else ".p/%d" % width)


def opener(place):
    def fetch(name):
        try:
            if place.startswith(("http://", "https://")):
                return urllib.request.urlopen(place.rstrip("/") + "/" + name).read()
            with open(os.path.join(place, name), "rb") as file:
                return file.read()
        except (OSError, urllib.error.HTTPError):
            return None
    return fetch


def leaves_of(fetch, size):
    """Each leaf's levels as far as they are open, and its hash."""
    compact = lambda level: json.dumps(level, ensure_ascii=False, separators=(",", ":")).encode()
    for index in range(-(-size // FILE_LEAVES)):
        width = min(FILE_LEAVES, size - index * FILE_LEAVES)
        file = fetch("leaves/" + path_of(index, width, FILE_LEAVES))
        if file is None:
            return
        magic, head, body = file.split(b"\n", 2)
        head = json.loads(head)
        if magic != b"qorgan leaves 1" or head["first"] != index * FILE_LEAVES:
            return
        count = head["count"]
        tails = [[compact(level) for level in levels] for levels in head["groups"]]
        for at in range(count):
            group = int.from_bytes(body[2 * at:2 * at + 2], "big")
            value = body[2 * count + 32 * at:2 * count + 32 * at + 32]
            if group == 0:
                yield None, value
                continue
            for tail in reversed(tails[group - 1][1:]):
                value = hashlib.sha256(value + tail).digest()
            yield head["groups"][group - 1], hashlib.sha256(b"\x00" + value + tails[group - 1][0]).digest()


def verify(fetch, kept):
    found = []
    say = lambda fraud, detail: found.append({"fraud": fraud, "detail": detail})
    note = fetch("checkpoint").decode()
    origin, size, root = read_checkpoint(note)
    keys = json.loads(fetch("keys.json"))["items"]
    verifiers = [read_key(key["verifier"]) for key in keys]
    for at in range(1, len(keys)):
        signature = base64.b64decode(keys[at]["crossSignature"] or "")
        if not ed25519_verifies(verifiers[at - 1][1], keys[at]["verifier"].encode(), signature):
            say("wrong-key", "key %d is not signed by the key before it" % keys[at]["number"])
    if not signed_by(note, *verifiers[-1]):
        say("wrong-key", "the checkpoint is not signed by the present key")
    earlier = read_checkpoint(kept) if kept else None
    if kept and not any(signed_by(kept, *each) for each in verifiers):
        say("wrong-key", "the earlier checkpoint was signed by a key that is not among the published ones")

    publications = json.loads(fetch("publications.json"))["items"]
    by_month = {}
    for publication in publications:
        by_month.setdefault(publication["month"], []).append((publication, {}))
    tree, earlier_root = Tree(), None
    for levels, leaf in leaves_of(fetch, size):
        if levels:
            for publication, counts in by_month.get(levels[0][1], []):
                if publication["fromSize"] <= tree.size < publication["toSize"]:
                    key = json.dumps(levels)
                    counts[key] = counts.get(key, 0) + 1
        if earlier and tree.size == earlier[1]:
            earlier_root = tree.root()
        tree.add(leaf)
    if tree.size < size:
        say("leaf-dropped", "%d leaves were signed, %d are shown" % (size, tree.size))
    elif tree.size > size:
        say("leaf-added-later", "%d leaves are not under the signed root" % (tree.size - size))
    elif tree.root() != root:
        say("leaf-altered", "the leaves shown do not give the signed root")
    if earlier:
        if earlier[1] == tree.size:
            earlier_root = tree.root()
        if earlier[0] != origin or earlier[1] > size or earlier_root != earlier[2]:
            say("forked-history", "the log does not continue the checkpoint that was kept")

    for month, revisions in sorted(by_month.items()):
        opened, reached = [], 0
        for number, (publication, counts) in enumerate(revisions, 1):
            if publication["revision"] != number or publication["fromSize"] != reached:
                say("period-published-twice", "%s, revision %s, does not continue the one before it" % (month, publication["revision"]))
            reached = publication["toSize"]
            stated = {json.dumps(group["levels"]): group["n"] for group in publication["opened"]}
            for key in sorted(set(stated) | set(counts)):
                if stated.get(key, 0) != counts.get(key, 0):
                    say("opened-otherwise", "%s: %d were stated as %s, %d are opened so" % (month, stated.get(key, 0), key, counts.get(key, 0)))
            opened += [(json.loads(key), n) for key, n in counts.items()]
            counted = recount(opened)
            for country, figures in publication["figures"].items():
                for name, value in figures.items():
                    own = counted.get(country, {}).get(name) if name in FIGURES else value
                    if own != value:
                        say("figure-changed", "%s %s %s: %s was stated, the leaves give %s" % (country, month, name, value, own))
    return {"figures": "differ" if found else "ok", "checkpoint": "%d %s" % (size, base64.b64encode(root).decode()), "leaves": tree.size, **({"differences": found} if found else {})}


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    kept_note = open(sys.argv[2], encoding="utf-8").read() if len(sys.argv) == 3 else None
    verdict = verify(opener(sys.argv[1]), kept_note)
    print(json.dumps(verdict, ensure_ascii=False))
    sys.exit(0 if verdict["figures"] == "ok" else 1)
