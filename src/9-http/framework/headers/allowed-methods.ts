import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readonly allowedMethods: AllowedMethods;
  }
  interface FastifyContextConfig {
    /** The methods of the address, for `OPTIONS`. */
    allow?: string;
  }
}

/** The methods that each address has. */
export interface AllowedMethods {
  readonly add: (url: string, allowed: readonly string[]) => void;
  /** Undefined if nothing has that address. */
  readonly at: (url: string) => readonly string[] | undefined;
}

/** The methods of an address that is only read. */
export const READING: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** The methods of an address that something is sent to. */
export const SENDING: readonly string[] = ['POST', 'OPTIONS'];

/**
 * Which methods an address has is asked of the router wherever it knows the method; this is for those that it
 * does not, such as `PROPFIND`.
 */
export function allowedMethods(): AllowedMethods {
  const byTemplate = new Map<string, readonly string[]>();
  return {
    add: (url, allowed) => byTemplate.set(url, allowed),
    at: url => {
      const steps = stepsOf(url.split('?', 1)[0] ?? '');
      return [...byTemplate].find(([template]) => fits(stepsOf(template), steps))?.[1];
    },
  };
}

const stepsOf = (path: string): string[] => path.replace(/(?<=.)\/$/, '').split('/');

/** "/v1/clauses/:id" fits "/v1/clauses/A_RES_58_208.OP1". */
const fits = (template: readonly string[], steps: readonly string[]): boolean =>
  template.length === steps.length &&
  template.every((step, index) => step === steps[index] || step.startsWith(':'));

export const notAllowed = (method: string, allowed: readonly string[]): Problem =>
  new Problem('method-not-allowed', `${method} is not possible here.`, {
    headers: { allow: allowed.join(', ') },
  });

/** Answers with 405 to every method that is not allowed at an address, and tells `OPTIONS` which are. */
export function refuseOthers(app: FastifyInstance, url: string, allowed: readonly string[]): void {
  app.allowedMethods.add(url, allowed);
  app.route({
    method: app.supportedMethods.filter(method => !allowed.includes(method)),
    url,
    schema: { hide: true },
    onRequest: async ({ method }) => {
      throw notAllowed(method, allowed);
    },
    handler: () => undefined,
  });
  app.route({
    method: 'OPTIONS',
    url,
    schema: { hide: true },
    config: { allow: allowed.join(', ') },
    handler: (_request, reply) => reply.code(204).send(),
  });
}
