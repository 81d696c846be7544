// drizzle-orm by its CommonJS build. For each of its 113 ES modules Node.js would parse the package's manifest of
// 180 kB again, which takes longer than all else that a command does before it starts to work.
module.exports = {
  ...require('drizzle-orm'),
  ...require('drizzle-orm/better-sqlite3'),
  ...require('drizzle-orm/better-sqlite3/migrator'),
  ...require('drizzle-orm/migrator'),
  ...require('drizzle-orm/sqlite-core'),
};
