import Database from 'better-sqlite3';

let tokenizer: ReturnType<typeof openTokenizer> | undefined;

/**
 * The stems of words by SQLite's own tokenizer: "migrant" for "Migrants". A word that the tokenizer does not
 * treat as one word is left out. Works on an index in memory, which is emptied again.
 */
export function stemsOf(words: readonly string[]): Map<string, string> {
  tokenizer ??= openTokenizer();
  return tokenizer(words);
}

function openTokenizer() {
  const db = new Database(':memory:');
  db.exec(`
    create virtual table stemmed using fts5(word, content = '', tokenize = 'porter unicode61 remove_diacritics 2');
    create virtual table stems using fts5vocab(stemmed, instance);
  `);
  const clear = db.prepare(`insert into stemmed (stemmed) values ('delete-all')`);
  const add = db.prepare('insert into stemmed (rowid, word) values (?, ?)');
  const read = db.prepare<[], { doc: number; stem: string }>(
    'select doc, min(term) as stem from stems group by doc having count(*) = 1',
  );
  return db.transaction((words: readonly string[]) => {
    for (const [index, word] of words.entries()) add.run(index, word);
    const stems = new Map(read.all().map(({ doc, stem }) => [words[doc] ?? '', stem]));
    clear.run();
    return stems;
  });
}
