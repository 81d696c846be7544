import { isIP } from 'node:net';
import { failure } from './errors.ts';

/** The values that a setting allows. */
interface Format<Value> {
  /** What the value should be, for the error message. */
  readonly expected: string;
  /** Converts a text to the value; undefined if it is not allowed. */
  readonly parse: (text: string) => Value | undefined;
}

/** The settings of `fetch`, and those of the commands that read files. */
export type SettingGroup = 'fetch' | 'file';

interface Setting<Value> extends Format<Value> {
  /** Set if only some commands have it: its name then begins with this, and its flag does not. */
  readonly of?: SettingGroup;
  /** The placeholder after the flag in the help. */
  readonly placeholder: string;
  readonly default: Value;
  readonly help: string;
}

const nonEmptyText: Format<string> = {
  expected: 'it should not be empty',
  parse: text => text || undefined,
};

const wholeNumber = (min: number, max: number): Format<number> => ({
  expected: `it should be a whole number from ${min} to ${max}`,
  parse: text => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : undefined;
  },
});

const oneOf = <Value extends string>(values: readonly Value[]): Format<Value> => ({
  expected: `it should be one of ${values.join(', ')}`,
  parse: text => values.find(value => value === text),
});

/**
 * Which proxies may say who the client is: none, all, the nearest ones by number, or those of some networks.
 */
export type TrustedProxies = boolean | number | readonly string[];

const trustedProxies: Format<TrustedProxies> = {
  expected:
    'it should be the number of proxies in a row (1 to 16), their addresses or networks divided by commas (10.0.0.0/8, 2001:db8::/32, loopback, linklocal, uniquelocal), true or false',
  parse: text => {
    if (text === 'true' || text === 'false') return text === 'true';
    if (/^\d+$/.test(text)) return wholeNumber(1, 16).parse(text);
    const networks = text.split(',').map(network => network.trim());
    return networks.every(isNetwork) ? networks : undefined;
  },
};

const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/** An address, `10.0.0.0/8`, or a name that stands for some networks. */
function isNetwork(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const bits = isIP(address) === 6 ? 128 : 32;
  const isPrefix = prefix === undefined || wholeNumber(1, bits).parse(prefix) !== undefined;
  return NAMED_NETWORKS.includes(text) || (isIP(address) !== 0 && isPrefix && more.length === 0);
}

const addressTemplate: Format<string> = {
  expected:
    'it should be an address with {symbol} in it, such as https://example.org/documents?s={symbol}&l={language}&t={format}',
  parse: text =>
    /^https?:\/\//i.test(text) && text.includes('{symbol}') && URL.canParse(text) ? text : undefined,
};

/** Where data sets are published: a folder, `https://...` or `s3://BUCKET/PREFIX`. */
export const storeAddress: Format<string> = {
  expected: 'it should be a folder, an address of the web (https://...) or s3://BUCKET/PREFIX',
  parse: text => {
    const isUrl = /^[a-z][a-z0-9+.-]*:/i.test(text);
    return !isUrl || (/^(?:https?|s3):\/\/[^/]/i.test(text) && URL.canParse(text))
      ? text || undefined
      : undefined;
  },
};

/** For what is off unless it is set. */
const orNone = <Value>({ expected, parse }: Format<Value>): Format<Value | 'none'> => ({
  expected: `${expected}, or none`,
  parse: text => (text === 'none' ? text : parse(text)),
});

/** An address and a port to listen at. */
export interface Listening {
  readonly host: string;
  readonly port: number;
}

/** `9464`, `127.0.0.1:9464` or `[::1]:9464` */
const listening: Format<Listening> = {
  expected: 'it should be a port, or an address and a port: 9464, 0.0.0.0:9464, [::1]:9464',
  parse: text => {
    const [, bracketed, bare, digits = ''] = /^(?:\[([\da-f:.]+)\]:|([^:\s[\]]+):)?(\d+)$/i.exec(text) ?? [];
    const port = wholeNumber(0, 65535).parse(digits);
    return port === undefined ? undefined : { host: bracketed ?? bare ?? '127.0.0.1', port };
  },
};

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** How many worker threads there are at most: as many as the machine can spare, or a number. */
export type ThreadCount = 'auto' | number;

const threadCount: Format<ThreadCount> = {
  expected: 'it should be auto or a whole number from 0 to 64',
  parse: text => (text === 'auto' ? text : wholeNumber(0, 64).parse(text)),
};

/** How many processes serve: as many as there are processors, or a number. */
export type ProcessCount = 'auto' | number;

const processCount: Format<ProcessCount> = {
  expected: 'it should be auto or a whole number from 1 to 64',
  parse: text => (text === 'auto' ? text : wholeNumber(1, 64).parse(text)),
};

/** The type of each setting's value. */
export interface Settings {
  readonly database: string;
  readonly seeds: string;
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly rateLimit: number;
  readonly corsOrigin: string;
  readonly trustProxy: TrustedProxies;
  readonly cacheSize: number;
  readonly answerCacheSize: number;
  readonly drainTime: number;
  readonly follow: string | 'none';
  readonly followEvery: number;
  readonly metrics: Listening | 'none';
  readonly workers: ProcessCount;
  readonly threads: ThreadCount;
  readonly timeLimit: number;
  readonly queueLength: number;
  readonly threadMemory: number;
  readonly fileTimeLimit: number;
  readonly fileMemory: number;
  readonly fetchAddress: string;
  readonly fetchPause: number;
  readonly fetchPatience: number;
  readonly fetchTimeout: number;
  readonly fetchMaxSize: number;
}

export type SettingName = keyof Settings;

/** Every setting: the values that it takes, its default, and its help text. */
const DEFINITIONS: { readonly [Name in SettingName]: Setting<Settings[Name]> } = {
  database: {
    ...nonEmptyText,
    placeholder: 'file',
    default: 'data/clausary.sqlite',
    help: 'The database: "seed" builds it, "serve" reads it.',
  },
  seeds: {
    ...nonEmptyText,
    placeholder: 'folder',
    default: 'seeds',
    help: 'The documents that are taken in where no path is given.',
  },
  host: {
    ...nonEmptyText,
    placeholder: 'address',
    default: '127.0.0.1',
    help: 'The address to serve at; 0.0.0.0 opens it to the network.',
  },
  port: {
    ...wholeNumber(0, 65535),
    placeholder: 'number',
    default: 3000,
    help: 'The port to serve at; 0 takes any that is free.',
  },
  logLevel: {
    ...oneOf(LOG_LEVELS),
    placeholder: 'level',
    default: 'info',
    help: `How much is logged: ${LOG_LEVELS.join(', ')}.`,
  },
  rateLimit: {
    ...wholeNumber(0, 1_000_000),
    placeholder: 'number',
    default: 600,
    help: 'Requests that one address may make in a minute; 0 sets no limit.',
  },
  corsOrigin: {
    ...nonEmptyText,
    placeholder: 'origins',
    default: '*',
    help: 'Web origins that may read the API, divided by commas; * is all.',
  },
  trustProxy: {
    ...trustedProxies,
    placeholder: 'proxies',
    default: false,
    help: 'Which proxies may say who asks (X-Forwarded-For): how many there are in a row, or their addresses or networks.',
  },
  cacheSize: {
    ...wholeNumber(1, 65536),
    placeholder: 'MiB',
    default: 64,
    help: 'Memory in which the server may keep pages of the database.',
  },
  answerCacheSize: {
    ...wholeNumber(0, 65536),
    placeholder: 'MiB',
    default: 64,
    help: 'Memory in which the server may keep answers, ready to be sent again; 0 keeps none.',
  },
  drainTime: {
    ...wholeNumber(0, 600),
    placeholder: 'seconds',
    default: 1,
    help: 'How long requests are answered after SIGTERM while /health/ready says no.',
  },
  follow: {
    ...orNone(storeAddress),
    placeholder: 'store',
    default: 'none',
    help: 'Where "clausary publish" puts data sets: a folder, https://... or s3://BUCKET/PREFIX. The latest one takes the place of the database.',
  },
  followEvery: {
    ...wholeNumber(1, 86_400),
    placeholder: 'seconds',
    default: 30,
    help: 'How long after a look at that store the next one is taken.',
  },
  metrics: {
    ...orNone(listening),
    placeholder: 'address',
    default: 'none',
    help: 'Where Prometheus finds metrics: a port of 127.0.0.1, or an address and a port.',
  },
  workers: {
    ...processCount,
    placeholder: 'number',
    default: 1,
    help: 'Processes that serve at the one port; auto is as many as there are processors.',
  },
  threads: {
    ...threadCount,
    placeholder: 'number',
    default: 'auto',
    help: 'Worker threads for what takes long; auto is one less than there are processors, and at least two; 0 has none, and sets no limits.',
  },
  timeLimit: {
    ...wholeNumber(1, 600),
    placeholder: 'seconds',
    default: 10,
    help: 'How long a worker thread may take for an answer, and how long a request may wait for a thread.',
  },
  queueLength: {
    ...wholeNumber(0, 100_000),
    placeholder: 'number',
    default: 64,
    help: 'Requests that may wait for a worker thread.',
  },
  threadMemory: {
    ...wholeNumber(64, 65536),
    placeholder: 'MiB',
    default: 512,
    help: 'Memory that a worker thread may take, without what the database takes.',
  },
  fileTimeLimit: {
    ...wholeNumber(1, 86_400),
    of: 'file',
    placeholder: 'seconds',
    default: 120,
    help: 'How long a file may take to be read.',
  },
  fileMemory: {
    ...wholeNumber(64, 65536),
    of: 'file',
    placeholder: 'MiB',
    default: 2048,
    help: 'How much memory a file may take to be read.',
  },
  fetchAddress: {
    ...addressTemplate,
    of: 'fetch',
    placeholder: 'template',
    default: 'https://documents.un.org/api/symbol/access?s={symbol}&l={language}&t={format}',
    help: 'Where "fetch" asks for a document.',
  },
  fetchPause: {
    ...wholeNumber(0, 3600),
    of: 'fetch',
    placeholder: 'seconds',
    default: 1,
    help: 'How long "fetch" rests between one document and the next.',
  },
  fetchPatience: {
    ...wholeNumber(0, 86_400),
    of: 'fetch',
    placeholder: 'seconds',
    default: 300,
    help: 'How long "fetch" waits in all, between one try and the next, before it gives a document up.',
  },
  fetchTimeout: {
    ...wholeNumber(1, 3600),
    of: 'fetch',
    placeholder: 'seconds',
    default: 120,
    help: 'How long a request of "fetch" may take; what has come by then is kept if the rest can be asked for.',
  },
  fetchMaxSize: {
    ...wholeNumber(1, 2000),
    of: 'fetch',
    placeholder: 'MiB',
    default: 100,
    help: 'How large a file may be that "fetch" takes.',
  },
};

const NAMES = Object.keys(DEFINITIONS) as SettingName[];

export interface SettingRow {
  readonly name: SettingName;
  readonly of: SettingGroup | null;
  /** `--log-level <level>` */
  readonly flag: string;
  /** `CLAUSARY_LOG_LEVEL` */
  readonly env: string;
  readonly default: string;
  readonly help: string;
}

/** The settings as a table, for the command line's help and the documentation. */
export const SETTINGS: readonly SettingRow[] = NAMES.map(name => ({
  name,
  of: DEFINITIONS[name].of ?? null,
  flag: `${flagName(name)} <${DEFINITIONS[name].placeholder}>`,
  env: envName(name),
  default: String(DEFINITIONS[name].default),
  help: DEFINITIONS[name].help,
}));

/**
 * The settings as given by flags, the environment and defaults, in this order of precedence. An empty
 * environment variable counts as absent.
 *
 * @throws SETTING_BAD for the first value that is not allowed
 */
export const readSettings = (flags: Flags, env: Environment): Settings => ({
  database: read('database', flags, env),
  seeds: read('seeds', flags, env),
  host: read('host', flags, env),
  port: read('port', flags, env),
  logLevel: read('logLevel', flags, env),
  rateLimit: read('rateLimit', flags, env),
  corsOrigin: read('corsOrigin', flags, env),
  trustProxy: read('trustProxy', flags, env),
  cacheSize: read('cacheSize', flags, env),
  answerCacheSize: read('answerCacheSize', flags, env),
  drainTime: read('drainTime', flags, env),
  follow: read('follow', flags, env),
  followEvery: read('followEvery', flags, env),
  metrics: read('metrics', flags, env),
  workers: read('workers', flags, env),
  threads: read('threads', flags, env),
  timeLimit: read('timeLimit', flags, env),
  queueLength: read('queueLength', flags, env),
  threadMemory: read('threadMemory', flags, env),
  fileTimeLimit: read('fileTimeLimit', flags, env),
  fileMemory: read('fileMemory', flags, env),
  fetchAddress: read('fetchAddress', flags, env),
  fetchPause: read('fetchPause', flags, env),
  fetchPatience: read('fetchPatience', flags, env),
  fetchTimeout: read('fetchTimeout', flags, env),
  fetchMaxSize: read('fetchMaxSize', flags, env),
});

type Flags = Readonly<Partial<Record<SettingName, string | undefined>>>;
type Environment = Readonly<Record<string, string | undefined>>;

function read<Name extends SettingName>(name: Name, flags: Flags, env: Environment): Settings[Name] {
  const setting: Setting<Settings[Name]> = DEFINITIONS[name];
  const given = flags[name] ?? (env[envName(name)] || undefined);
  if (given === undefined) return setting.default;
  const value = setting.parse(given);
  if (value !== undefined) return value;
  const from = flags[name] === undefined ? envName(name) : flagName(name);
  throw failure('SETTING_BAD', from, given, setting.expected);
}

function words(name: string): string[] {
  return name.split(/(?=[A-Z])/).map(word => word.toLowerCase());
}

function flagName(name: SettingName): string {
  return `--${words(name)
    .slice(DEFINITIONS[name].of ? 1 : 0)
    .join('-')}`;
}

function envName(name: string): string {
  return `CLAUSARY_${words(name).join('_').toUpperCase()}`;
}
