import Database from 'better-sqlite3';

/* Importing this loads the code of SQLite, which otherwise happens when a thread first opens a database. */

new Database(':memory:').close();
