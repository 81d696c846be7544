import { z } from 'zod';
import { checkDraft as check } from '../../8-services/drafts/check-draft.ts';
import type { DraftCheck } from '../../8-services/drafts/draft-check.ts';
import { NOTICE_CONFIDENCES } from '../../8-services/drafts/notices/notice.ts';
import { argumentsOf, readText, textOf, wordingArguments } from '../arguments.ts';
import { citationsView, FoundCitation } from '../citations.ts';
import { Cited, citing } from '../cited.ts';
import { type ToolContext, tool } from '../tool.ts';
import { FoundWordings, foundWordingsView } from '../wordings.ts';

export const checkDraft = tool({
  name: 'check_draft',
  title: 'Check a draft resolution',
  description:
    'Reads a draft as a careful colleague would: what is wrong in it and what would be right, what its citations lead to, which adopted resolution it continues, and where the language of each clause was agreed before.',
  input: argumentsOf({
    text: textOf('The draft, or a part of one; up to 64 kB.'),
    continues: z
      .string()
      .min(1)
      .max(300)
      .optional()
      .describe('The adopted resolution that it continues; it is looked for otherwise.'),
    ...wordingArguments,
    limit: wordingArguments.limit.default(1),
  }),
  output: z.object({
    ok: z.boolean().describe('True where nothing is wrong.'),
    wrong: z.array(
      z.object({
        code: z.string(),
        confidence: z.enum(NOTICE_CONFIDENCES),
        clause: z.string().describe('Label of the clause that has it: "PP3".'),
        words: z.string().describe('The words that are wrong, as they are written.'),
        message: z.string(),
        correction: z.string().nullable().describe('What would be right in place of the words.'),
        evidence: z.array(Cited).describe('What it rests on.'),
      }),
    ),
    citations: z.array(FoundCitation),
    continues: z.array(
      Cited.extend({
        foundBy: z
          .string()
          .describe('How that was found: it is named, or has a like title, or like clauses.'),
        counts: z.record(z.string(), z.int()).describe('What became of its clauses.'),
      }),
    ),
    agreedLanguage: z.array(FoundWordings.extend({ clause: z.string().describe('Label of the clause.') })),
  }),
  isCostly: true,
  answer: async (context, { text, body = null, before = null, continues = null, limit }) => {
    const sent = await readText(text);
    const checked = await check(context.queries, sent, { body, before, continues, least: null, limit });
    const layer = typeof sent === 'string' ? sent : sent.text;
    const labelOf = labelsOf(checked);
    return {
      ok: checked.ok,
      wrong: await wrongView(context, checked, layer),
      citations: await citationsView(context, checked.citations),
      continues: await continuesView(context, checked),
      agreedLanguage: checked.agreedLanguage.map(({ clause, ...found }) => ({
        clause: labelOf(clause.id),
        ...foundWordingsView(context, found),
      })),
    };
  },
});

/** What a unit of the draft is called: "PP3", "title". */
function labelsOf({ units }: DraftCheck): (id: string) => string {
  const labels = new Map(units.map(({ id, label, role }) => [id, label ?? role ?? id]));
  return id => labels.get(id) ?? id;
}

async function wrongView(context: ToolContext, checked: DraftCheck, text: string) {
  const cited = await citing(
    context,
    checked.notices.flatMap(({ evidence }) => evidence),
  );
  const labelOf = labelsOf(checked);
  return checked.notices.map(({ code, confidence, unit, ranges, message, correction, evidence }) => ({
    code,
    confidence,
    clause: labelOf(unit),
    words: ranges.map(({ start, end }) => text.slice(start, end)).join(' … '),
    message,
    correction,
    evidence: evidence.map(cited).filter(one => one !== null),
  }));
}

async function continuesView(context: ToolContext, { continues }: DraftCheck) {
  const cited = await citing(
    context,
    continues.map(({ predecessor }) => predecessor.id),
  );
  return continues.flatMap(({ predecessor, foundBy, counts }) => {
    const own = cited(predecessor.id);
    return own === null ? [] : [{ ...own, foundBy, counts: { ...counts } }];
  });
}
