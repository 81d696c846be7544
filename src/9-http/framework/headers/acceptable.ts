import type { onRequestHookHandler } from 'fastify';
import Negotiator from 'negotiator';
import { Problem } from '../problems.ts';

/**
 * Whether an `Accept` header takes one of some media types; without the header, or with an empty one, any
 * will do.
 */
const takes = (accept: string | undefined, types: readonly string[]): boolean =>
  accept === undefined ||
  accept.trim() === '' ||
  new Negotiator({ headers: { accept } }).mediaType([...types]) !== undefined;

/** Refuses a request whose `Accept` header takes none of the media types of an operation. */
export const acceptableAs =
  (types: readonly string[]): onRequestHookHandler =>
  ({ headers: { accept } }, _reply, done) => {
    if (takes(accept, types)) return done();
    done(
      new Problem('not-acceptable', `The answer cannot be had as ${accept}.`, {
        remedy: `Accept ${types.join(' or ')}, or send no \`Accept\`.`,
      }),
    );
  };

// What most clients send, and browsers at the end of their list: "text/html, */*;q=0.8".
const ACCEPTS_ALL = /(?:^|,)\s*\*\/\*\s*(?:$|,|;\s*q=(?:1|0\.[1-9]))/;

// "application/json;q=0": this one is refused, whatever else the header has.
const REFUSES_ONE = /;\s*q=0(?:\.0*)?\s*(?:$|,)/;

/** The same for what is sent without Fastify: false where it has to look closer. */
export const isPlainlyAcceptable = (accept: string | undefined, type: string): boolean =>
  accept === undefined ||
  (!REFUSES_ONE.test(accept) &&
    (ACCEPTS_ALL.test(accept) || namesIn(accept).includes(withoutParameters(type))));

const namesIn = (accept: string): string[] => accept.split(',').map(withoutParameters);
const withoutParameters = (type: string): string => (type.split(';', 1)[0] ?? '').trim();
