#!/usr/bin/env node
// Any Node.js reads this file, so it is plain JavaScript of old: an older version must get as far as the
// message.
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  // The program starts in half the time from its second run on; where the cache cannot be written there is
  // none.
  module.enableCompileCache();
  if (['serve', 'seed', 'add', 'remove'].includes(process.argv[2])) {
    const { tellMalloc } = await import('./malloc.ts');
    tellMalloc();
  }
  await import('./main.ts');
} else {
  console.error(
    `Clausary needs Node.js 22.18 or newer and this is ${process.versions.node}: run "npm ci", then "npx clausary", which brings its own Node.js`,
  );
  process.exitCode = 1;
}
