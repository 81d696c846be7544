import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { PROBLEM_MEDIA_TYPE, PROBLEMS, Problem } from '../../framework/problems.ts';
import { type Content, EMPTY, type Html, html } from './html.ts';
import { layout, list } from './layout.ts';
import { HTML_TYPE, PAGE_HEADERS } from './page-headers.ts';

/** Another page that may have been meant. */
export interface NearPage {
  readonly address: string;
  readonly name: string;
}

/** Nothing is at the address of a page; `near` is what may have been meant, the likeliest first. */
export class NoSuchPage extends Problem {
  readonly near: readonly NearPage[];

  constructor(detail: string, near: readonly NearPage[] = []) {
    super('not-found', detail);
    this.near = near;
  }
}

/** The addresses that programs ask. */
const OF_PROGRAMS = /^\/(?:v1|health|problems|openapi\.json|docs\/(?:json|yaml))(?:[/?]|$)/;

/** Whether whoever asks would rather read a page than a problem in JSON. */
export const wantsPage = ({ url, headers, method }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD' || method === 'POST') &&
  !OF_PROGRAMS.test(url) &&
  new Negotiator({ headers }).mediaType([PROBLEM_MEDIA_TYPE, 'text/html']) === 'text/html';

/** Sends a problem as a page. */
export const sendErrorPage = (reply: FastifyReply, problem: Problem): FastifyReply =>
  reply
    .headers(PAGE_HEADERS)
    .type(HTML_TYPE)
    .send(layout({ title: PROBLEMS[problem.kind].title, main: errorPage(problem), json: null }).text);

const errorPage = (problem: Problem): Html => html`
<article class="message">
<h1>${HEADINGS[PROBLEMS[problem.kind].status] ?? PROBLEMS[problem.kind].title}</h1>
<p>${problem.message}</p>
${nearPages(problem)}
${allowedValues(problem)}
${problem.kind !== 'not-found' && problem.kind !== 'unknown-address' && html`<p>${problem.remedy}</p>`}
<p>Look for it with the field above, or begin at the <a href="/">first page</a>.</p>
</article>`;

/** What is said of a status in words for everybody. */
const HEADINGS: Readonly<Record<number, string>> = {
  400: 'This cannot be answered as it was asked',
  404: 'There is no such page',
  500: 'Something went wrong here',
  503: 'This cannot be answered now',
};

/** The values that would be right, if they are few. */
const allowedValues = ({ errors = [] }: Problem): Content =>
  errors.map(
    ({ name, allowed = [] }) =>
      allowed.length > 0 && allowed.length <= MOST && html`<p>${name} may be: ${allowed.join(', ')}.</p>`,
  );

const MOST = 20;

function nearPages(problem: Problem): Html {
  if (!(problem instanceof NoSuchPage) || problem.near.length === 0) return EMPTY;
  return html`<p>Near it:</p>${list(problem.near.map(({ address, name }) => html`<a href="${address}">${name}</a>`))}`;
}
