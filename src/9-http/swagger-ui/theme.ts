import { readFileSync } from 'node:fs';

const sent = (filename: string): { readonly filename: string; readonly content: string } => ({
  filename,
  content: readFileSync(new URL(filename, import.meta.url), 'utf8'),
});

/** What Swagger UI gets beside its own files. */
export const theme = { title: 'Clausary', js: [sent('plugin.js')], css: [sent('theme.css')] };
