import { isIP } from 'node:net';

/** The values that a setting allows. */
export interface Format<Value> {
  /** What the value should be, for the error message. */
  readonly expected: string;
  /** Converts a text to the value; undefined if it is not allowed. */
  readonly parse: (text: string) => Value | undefined;
}

export const nonEmptyText: Format<string> = {
  expected: 'it should not be empty',
  parse: text => text || undefined,
};

export const wholeNumber = (min: number, max: number): Format<number> => ({
  expected: `it should be a whole number from ${min} to ${max}`,
  parse: text => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : undefined;
  },
});

export const oneOf = <Value extends string>(values: readonly Value[]): Format<Value> => ({
  expected: `it should be one of ${values.join(', ')}`,
  parse: text => values.find(value => value === text),
});

/**
 * Which proxies may say who the client is: none, all, the nearest ones by number, or those of some networks.
 */
export type TrustedProxies = boolean | number | readonly string[];

export const trustedProxies: Format<TrustedProxies> = {
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

export const addressTemplate: Format<string> = {
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
    return !isUrl || (/^(?:https?|s3):\/\/[^/]/i.test(text) && URL.canParse(text) && isDecodable(text))
      ? text || undefined
      : undefined;
  },
};

/** Whether each percent sign begins a character in hexadecimal digits. */
function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

/** For what is off unless it is set. */
export const orNone = <Value>({ expected, parse }: Format<Value>): Format<Value | 'none'> => ({
  expected: `${expected}, or none`,
  parse: text => (text === 'none' ? text : parse(text)),
});

/** An address and a port to listen at. */
export interface Listening {
  readonly host: string;
  readonly port: number;
}

/** `9464`, `127.0.0.1:9464` or `[::1]:9464` */
export const listening: Format<Listening> = {
  expected: 'it should be a port, or an address and a port: 9464, 0.0.0.0:9464, [::1]:9464',
  parse: text => {
    const [, bracketed, bare, digits = ''] = /^(?:\[([\da-f:.]+)\]:|([^:\s[\]]+):)?(\d+)$/i.exec(text) ?? [];
    const port = wholeNumber(0, 65535).parse(digits);
    return port === undefined ? undefined : { host: bracketed ?? bare ?? '127.0.0.1', port };
  },
};

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How many worker threads there are at most: as many as the machine can spare, or a number. */
export type ThreadCount = 'auto' | number;

export const threadCount: Format<ThreadCount> = {
  expected: 'it should be auto or a whole number from 0 to 64',
  parse: text => (text === 'auto' ? text : wholeNumber(0, 64).parse(text)),
};

/** How many processes serve: as many as there are processors, or a number. */
export type ProcessCount = 'auto' | number;

export const processCount: Format<ProcessCount> = {
  expected: 'it should be auto or a whole number from 1 to 64',
  parse: text => (text === 'auto' ? text : wholeNumber(1, 64).parse(text)),
};
