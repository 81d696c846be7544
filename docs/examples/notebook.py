# %% [markdown]
# # Following a mandate
#
# Mirrors the data set, searches it, and follows what the General Assembly asked for. The cells are those of a notebook
# (VS Code and Jupytext open this file as one); `python3 notebook.py` runs them all. What a cell prints stands below it, for the
# documents that come with Clausary.

# %% A server, which `npm run seed && npm start` starts
import hashlib
import json
import os
import sqlite3
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

CLAUSARY = os.environ.get("CLAUSARY", "http://127.0.0.1:3000")


def ask(address: str) -> dict:
    with urlopen(f"{CLAUSARY}{address}") as answer:
        return json.load(answer)

# %% Mirror: the database as one file, fetched again only when it has changed
def mirror(file: Path) -> str:
    etag = f'"{hashlib.sha256(file.read_bytes()).hexdigest()}"' if file.exists() else '""'
    request = Request(f"{CLAUSARY}/v1/exports/{file.name}", headers={"If-None-Match": etag})
    try:
        with urlopen(request) as answer:
            file.write_bytes(answer.read())
        return "fetched"
    except HTTPError as error:
        if error.code != 304:
            raise
        return "as it was"


file = Path("clausary.sqlite")
file.unlink(missing_ok=True)
print(mirror(file), mirror(file))
# > fetched as it was

# %% Where the texts come from
database = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
for (name,) in database.execute("select name from sources order by name"):
    print(name)
# > human-rights-of-migrants-2002-page-16.txt
# > human-rights-of-migrants-2003-page.txt
# > human-rights-of-migrants-2013-page-8.txt
# > international-migration-and-development-part-two.txt
# > iom-council-resolution-1244.txt

# %% Search: which operative clauses speak of the costs of remittances?
query = """
    select symbol, label from unit_text join clause_texts on seq = unit_text.rowid
    where unit_text match 'words: remittances AND words: costs' and kind = 'operative' order by seq
"""
for symbol, label in database.execute(query):
    print(symbol, label)
# > A/RES/60/206 OP1

# %% Follow: what reports were asked for, and which documents answer?
query = """
    select id, symbol, label, due, answered_by from requests_for_reports
    where addressee = 'the Secretary-General' and due is not null order by date, id
"""
requests = database.execute(query).fetchall()
for _, symbol, label, due, answer in requests:
    print(symbol, label, due, "->", answer or "nothing in the data set")
# > A/RES/58/208 OP10 at its sixtieth session -> A/60/205
# > A/RES/58/208 OP8 at its fifty-ninth instead of its sixtieth session -> A/59/325
# > A/RES/59/241 OP11 at its sixty-first session -> nothing in the data set
# > A/RES/59/241 OP2 at its sixtieth session -> A/60/205

# %% The evidence, which the API has: the words on both sides, and the rules that they fit
answered = next(id for id, *_, answer in requests if answer)
for answer in ask(f"/v1/mandates/{answered}")["answers"]:
    print(answer["document"], answer["confidence"], ", ".join(answer["rules"]))
    print(answer["said"][0]["text"])
# > A_60_205 0.98 tells-request, tells-due, pursuant, due-at-session, same-title
# > The General Assembly also requested the Secretary-General to report to it at its sixtieth session on the organizational details of the high-level dialogue.

# %% What became of the clauses that ask, in the next resolution of the series
query = """
    select earlier_symbol, earlier_label, change, later_symbol, coalesce(later_label, '-') from clause_changes
    where earlier_symbol = ? and earlier_label = ?
"""
for _, symbol, label, *_ in requests:
    for change in database.execute(query, (symbol, label)):
        print(*change)
# > A/RES/58/208 OP10 reworded A/RES/59/241 OP2
# > A/RES/58/208 OP8 reworded A/RES/59/241 OP11
# > A/RES/59/241 OP11 reworded A/RES/60/227 OP25
# > A/RES/59/241 OP2 dropped A/RES/60/227 -
