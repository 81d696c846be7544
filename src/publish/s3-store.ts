import { openAsBlob } from 'node:fs';
import { S3mini, S3ServiceError } from 's3mini';
import { inTime, inTimeEach } from './in-time.ts';
import { POINTER, type Store } from './store.ts';

/** The variables that all programs for S3 know. */
export interface Environment {
  readonly AWS_ACCESS_KEY_ID?: string | undefined;
  readonly AWS_SECRET_ACCESS_KEY?: string | undefined;
  readonly AWS_REGION?: string | undefined;
  readonly AWS_DEFAULT_REGION?: string | undefined;
  /** Where the store is, if not at Amazon. */
  readonly AWS_ENDPOINT_URL_S3?: string | undefined;
  readonly AWS_ENDPOINT_URL?: string | undefined;
}

/** Parts of a large file are sent one by one, so that one that is lost is sent again, and not all. */
const PART_BYTES = 16 * 1024 ** 2;

/**
 * A bucket of an object store that speaks S3, or what begins with a prefix in it. Where the store is, and the
 * credentials, the environment says; without credentials, the bucket is read as one that is public.
 */
export function s3Store(address: URL, environment: Environment): Store {
  const { host: bucket, pathname } = address;
  const prefix = decodeURIComponent(pathname.replace(/^\/+|(?<!\/)\/+$/g, ''));
  const keyOf = (name: string): string => (prefix === '' ? name : `${prefix}/${name}`);
  const s3 = new S3mini({
    endpoint: `${endpointIn(environment)}/${bucket}`,
    region: regionIn(environment),
    accessKeyId: environment.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? '',
    minPartSize: PART_BYTES,
  });

  return {
    name: `s3://${bucket}${pathname}`,
    readPointer: async tag => {
      const conditions = tag === null ? {} : { 'if-none-match': tag };
      const answer = await inTime(s3.getObjectResponse(keyOf(POINTER), conditions));
      if (answer) return { kind: 'found', text: await answer.text(), tag: answer.headers.get('etag') };
      return { kind: tag === null ? 'absent' : 'unchanged' };
    },
    writePointer: async text => {
      await s3.putObject(keyOf(POINTER), text, 'application/json');
    },
    sizeOf: async name =>
      (await inTime(s3.objectExists(keyOf(name)))) ? inTime(s3.getContentLength(keyOf(name))) : null,
    read: async (name, from) => {
      const { status, body } = await inTime(s3.getObjectRaw(keyOf(name), from === 0, from));
      if (body === null || (from > 0 && status !== 206)) throw new S3ServiceError('no such bytes', status);
      return inTimeEach(body);
    },
    write: async (name, file) => {
      await s3.putAnyObject(keyOf(name), await openAsBlob(file), 'application/vnd.sqlite3');
    },
  };
}

const regionIn = (environment: Environment): string =>
  environment.AWS_REGION || environment.AWS_DEFAULT_REGION || 'us-east-1';

const endpointIn = (environment: Environment): string =>
  (
    environment.AWS_ENDPOINT_URL_S3 ||
    environment.AWS_ENDPOINT_URL ||
    `https://s3.${regionIn(environment)}.amazonaws.com`
  ).replace(/(?<!\/)\/+$/, '');
