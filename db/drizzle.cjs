// drizzle-orm by its CommonJS build. For each of its 113 ES modules Node.js would parse the package's manifest of
// 180 kB again, which takes longer than all else that a command does before it starts to work.
// The names are listed because Node.js finds no others while a hook loads modules, as tap's does.
const {
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  getTableName,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  sql,
} = require('drizzle-orm');
const { drizzle } = require('drizzle-orm/better-sqlite3');
const { migrate } = require('drizzle-orm/better-sqlite3/migrator');
const { readMigrationFiles } = require('drizzle-orm/migrator');
const {
  alias,
  blob,
  check,
  customType,
  getTableConfig,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} = require('drizzle-orm/sqlite-core');

module.exports = {
  alias,
  and,
  asc,
  blob,
  check,
  count,
  customType,
  desc,
  drizzle,
  eq,
  getTableColumns,
  getTableConfig,
  getTableName,
  gte,
  inArray,
  index,
  integer,
  isNotNull,
  isNull,
  lt,
  migrate,
  ne,
  primaryKey,
  readMigrationFiles,
  real,
  sql,
  sqliteTable,
  text,
  uniqueIndex,
};
