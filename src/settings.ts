import { z } from 'zod';
import { failure } from './errors.ts';

const wholeNumber = (min: number, max: number) => {
  const say = `it should be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d+$/, say)
    .transform(Number)
    .refine(value => value >= min && value <= max, say);
};

const someText = z.string().min(1, 'it should not be empty');

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** Every setting of Clausary: its form, its default, and its help text. `value` is what the help shows behind the flag. */
const SHAPE = {
  database: someText
    .default('data/clausary.sqlite')
    .meta({ value: 'file', description: 'The database: "seed" builds it, "serve" reads it.' }),
  seeds: someText
    .default('seeds')
    .meta({ value: 'folder', description: 'The documents that are taken in where no path is given.' }),
  host: someText
    .default('127.0.0.1')
    .meta({ value: 'address', description: 'The address to serve at; 0.0.0.0 opens it to the network.' }),
  port: wholeNumber(0, 65535)
    .default(3000)
    .meta({ value: 'number', description: 'The port to serve at; 0 takes any that is free.' }),
  logLevel: z
    .enum(LOG_LEVELS, `it should be one of ${LOG_LEVELS.join(', ')}`)
    .default('info')
    .meta({ value: 'level', description: `How much is logged: ${LOG_LEVELS.join(', ')}.` }),
  rateLimit: wholeNumber(0, 1_000_000).default(600).meta({
    value: 'number',
    description: 'Requests that one address may make in a minute; 0 sets no limit.',
  }),
  corsOrigin: someText.default('*').meta({
    value: 'origins',
    description: 'Web origins that may read the API, divided by commas; * is all.',
  }),
  trustProxy: z
    .enum(['true', 'false'], 'it should be true or false')
    .transform(value => value === 'true')
    .default(false)
    .meta({ value: 'boolean', description: 'Whether a proxy in front says who asks (X-Forwarded-For).' }),
  cacheSize: wholeNumber(1, 65536)
    .default(64)
    .meta({ value: 'MiB', description: 'Memory in which the server may keep pages of the database.' }),
  answerCacheSize: wholeNumber(0, 65536).default(64).meta({
    value: 'MiB',
    description: 'Memory in which the server may keep answers, ready to be sent again; 0 keeps none.',
  }),
};

const SETTINGS_SCHEMA = z.object(SHAPE);
export type Settings = z.infer<typeof SETTINGS_SCHEMA>;
export type SettingName = keyof Settings;

export interface SettingRow {
  readonly name: SettingName;
  /** `--log-level <level>` */
  readonly flag: string;
  /** `CLAUSARY_LOG_LEVEL` */
  readonly env: string;
  readonly default: string;
  readonly help: string;
}

/** The settings as a table, for the command line's help and the README. */
export const SETTINGS: readonly SettingRow[] = (Object.keys(SHAPE) as SettingName[]).map(name => {
  const { value, description = '' } = SHAPE[name].meta() ?? {};
  return {
    name,
    flag: `${flagName(name)} <${value}>`,
    env: envName(name),
    default: String(SHAPE[name].parse(undefined)),
    help: description,
  };
});

/**
 * The settings as flags, environment and defaults give them, in this order of precedence; an empty value is none.
 *
 * @throws SETTING_BAD for the first value that is not allowed
 */
export function readSettings(
  flags: Readonly<Partial<Record<SettingName, string>>>,
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  const given = Object.fromEntries(
    SETTINGS.map(({ name, env: variable }) => [name, flags[name] ?? (env[variable] || undefined)]),
  );
  const read = SETTINGS_SCHEMA.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const name = issue?.path[0] as SettingName;
  const from = flags[name] === undefined ? envName(name) : flagName(name);
  throw failure('SETTING_BAD', from, given[name] ?? '', issue?.message ?? '');
}

function words(name: string): string[] {
  return name.split(/(?=[A-Z])/).map(word => word.toLowerCase());
}

function flagName(name: string): string {
  return `--${words(name).join('-')}`;
}

function envName(name: string): string {
  return `CLAUSARY_${words(name).join('_').toUpperCase()}`;
}
