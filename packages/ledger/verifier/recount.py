"""How many accounts of a country were removed as under the minimum age in a month: python3 recount.py FOLDER KZ 2024-05"""
import json, pathlib, sys
folder, wanted = pathlib.Path(sys.argv[1]), {"country": sys.argv[2], "month": sys.argv[3], "kind": "decision", "subjectKind": "account", "policy": "youth-safety.minimum-age", "action": "remove"}
names = [field["name"] for level in json.loads((folder / "dictionary.json").read_text())["levels"] for field in level]
count = 0
for path in filter(pathlib.Path.is_file, (folder / "leaves").rglob("*")):
    _, line, body = path.read_bytes().split(b"\n", 2)
    head = json.loads(line)
    counts = [False] + [wanted.items() <= dict(zip(names, sum(levels, []))).items() for levels in head["groups"]]
    count += sum(counts[body[2 * at] << 8 | body[2 * at + 1]] for at in range(head["count"]))
print(count)
