import type { BallotRow } from '../../../../db/queries/documents/votes.ts';
import type { Queries } from '../../../../db/queries/index.ts';
import { NO_LIMIT } from '../../../../db/queries/list/paging.ts';
import { EMPTY, type Html, html } from '../framework/html.ts';
import { number } from '../framework/words.ts';

/** How each State voted, as far as it is printed, and who submitted the draft. */
export async function votesHtml(queries: Queries, document: string): Promise<Html> {
  const ballots = await queries.votes.ballots({ document }, { after: [-1, -1], limit: NO_LIMIT });
  const sponsors = await queries.votes.sponsors(document, { after: [-1], limit: NO_LIMIT });
  return html`${recordedVote(ballots)}${sponsors.length > 0 && html`<section><h2>Sponsors</h2><p>${sponsors.map(({ sponsor }) => sponsor.name).join(', ')}</p></section>`}`;
}

function recordedVote(ballots: readonly BallotRow[]): Html {
  if (ballots.length === 0) return EMPTY;
  return html`<section class="vote"><h2 id="vote">Recorded vote</h2><dl>${CHOICES.map(([choice, name]) => {
    const own = ballots.filter(({ ballot }) => ballot.choice === choice);
    if (choice === 'absent' && own.length === 0) return EMPTY;
    return html`<dt>${name} (${number(own.length)})</dt><dd>${own.map(({ ballot, stateName }) => stateName ?? ballot.name).join(', ') || 'None'}</dd>`;
  })}</dl></section>`;
}

const CHOICES = [
  ['in-favour', 'In favour'],
  ['against', 'Against'],
  ['abstaining', 'Abstaining'],
  ['absent', 'Absent'],
] as const;
