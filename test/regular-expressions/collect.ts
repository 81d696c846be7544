import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parse, type Token } from 'acorn';

/** A regular expression of `src` or `db`. */
export interface RegularExpression {
  readonly source: string;
  readonly flags: string;
  /** Where it is written or composed, as paths in the repository. */
  readonly files: readonly string[];
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILES = globSync('{src,db}/**/*.{ts,js}', { cwd: ROOT }).toSorted();
/** Modules that run something when they are loaded. */
const ENTRY_POINTS = ['src/cli/clausary.js', 'src/cli/main.ts'];
/** Modules that need the page of a browser. */
const BROWSER_MODULES = globSync(['src/9-http/pages/assets/*.js', 'src/9-http/swagger-ui/*.js'], {
  cwd: ROOT,
});
const NOT_LOADED = [...ENTRY_POINTS, ...BROWSER_MODULES];

/**
 * Collects every distinct regular expression of `src` and `db`: the literals, as the files are parsed, and
 * those composed by `new RegExp`, as the constructor is called while all modules that run on Node.js are
 * loaded and `exercise` runs.
 *
 * Must be called before any module of `src` or `db` is loaded.
 */
export async function collectRegularExpressions(
  exercise: () => Promise<void>,
): Promise<readonly RegularExpression[]> {
  const filesOf = new Map<string, { source: string; flags: string; files: Set<string> }>();
  const add: Add = ({ source, flags }, file) => {
    const key = `/${source}/${flags}`;
    const entry = filesOf.get(key) ?? { source, flags, files: new Set() };
    filesOf.set(key, entry);
    entry.files.add(file);
  };
  for (const file of FILES) for (const literal of literalsOf(file)) add(literal, file);
  await recordingConstructions(add, async () => {
    for (const file of FILES) if (!NOT_LOADED.includes(file)) await import(`${ROOT}${file}`);
    await exercise();
  });
  return [...filesOf.values()].map(({ files, ...expression }) => ({ ...expression, files: [...files] }));
}

type Add = (expression: { source: string; flags: string }, file: string) => void;

function literalsOf(file: string): { source: string; flags: string }[] {
  const text = readFileSync(`${ROOT}${file}`, 'utf8');
  const literals: { source: string; flags: string }[] = [];
  parse(file.endsWith('.ts') ? stripTypeScriptTypes(text) : text, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    allowHashBang: true,
    onToken: token => {
      if (token.type.label !== 'regexp') return;
      const { pattern, flags } = (token as Token & { value: { pattern: string; flags: string } }).value;
      literals.push({ source: pattern, flags });
    },
  });
  return literals;
}

/** Calls `add` for each `new RegExp` in a file of `src` or `db` while `work` runs. */
async function recordingConstructions(add: Add, work: () => Promise<void>): Promise<void> {
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, parameters, newTarget) {
      const expression: RegExp = Reflect.construct(target, parameters, newTarget);
      const file = callingFile();
      if (file !== null) add(expression, file);
      return expression;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Native;
  }
}

/** The file of `src` or `db` whose code called the constructor; null for another package's. */
function callingFile(): string | null {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 3;
  const [, , , caller = ''] = new Error('stack').stack?.split('\n') ?? [];
  Error.stackTraceLimit = stackTraceLimit;
  const path = caller.slice(caller.indexOf(ROOT) + ROOT.length);
  return caller.includes(ROOT) ? (/^(?:src|db)\/[^:?]+/.exec(path)?.[0] ?? null) : null;
}
