import { failure } from './errors.ts';
import {
  addressTemplate,
  type Format,
  type Listening,
  LOG_LEVELS,
  type LogLevel,
  listening,
  nonEmptyText,
  oneOf,
  orNone,
  type ProcessCount,
  processCount,
  storeAddress,
  type ThreadCount,
  type TrustedProxies,
  threadCount,
  trustedProxies,
  wholeNumber,
} from './setting-formats.ts';

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
    default: 1200,
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
  throw failure('SETTING_BAD', from, withoutPassword(given), setting.expected);
}

/**
 * What may be an address, or is meant as one, without the name and password in it: messages are kept in logs.
 */
function withoutPassword(text: string): string {
  const [start, end] = [text.indexOf('://'), text.lastIndexOf('@')];
  return start >= 0 && end > start ? `${text.slice(0, start)}://…${text.slice(end)}` : text;
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
