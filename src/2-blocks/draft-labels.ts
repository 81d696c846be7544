import type { Line } from '../1-read/line.ts';
import { withoutNegotiationLabels } from '../1-read/negotiation-labels.ts';
import { TracedBuilder } from '../1-read/traced.ts';
import { moved } from './block.ts';

/** Takes the labels of a negotiation out of a line of a file with evidence: "PP3" goes, "OP2" becomes "2.". */
export function withoutDraftLabel(line: Line): Line {
  const { text, origin } = line.text;
  const relabelled = withoutNegotiationLabels(text);
  if (relabelled === text) return line;
  const builder = new TracedBuilder();
  for (let at = 0; at < relabelled.length; at++) builder.push(relabelled.charAt(at), origin[at] ?? -1);
  const kept = builder.finish();
  return { ...line, text: kept, ...moved(line, kept.text.length - text.length, kept.text.length) };
}
