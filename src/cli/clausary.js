#!/usr/bin/env node
// Read by any Node.js, so it is plain JavaScript of old: an older one must come as far as the message.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  await import('./main.ts');
} else {
  console.error(
    `Clausary needs Node.js 22.18 or newer and this is ${process.versions.node}: run "npm ci", then "npx clausary", which brings its own Node.js`,
  );
  process.exitCode = 1;
}
