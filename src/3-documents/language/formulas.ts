import formulas from './formulas.json' with { type: 'json' };

/** The words of a language that tell the parts of a resolution. */
interface Formulas {
  /** How its enacting formula names each organ, without the comma. */
  readonly organs: Readonly<Record<string, readonly string[]>>;
  /** How an annex is headed, in lower case. */
  readonly annexes: readonly string[];
}

/**
 * By language, for languages that the documents of the United Nations are published in; English has rules of
 * its own.
 */
const FORMULAS: Readonly<Record<string, Formulas>> = formulas;

const ORGANS: ReadonlyMap<string, string> = new Map(
  Object.values(FORMULAS).flatMap(({ organs }) =>
    Object.entries(organs).flatMap(([organ, names]) => names.map(name => [comparable(name), organ] as const)),
  ),
);

/**
 * The organ, by its English name, of an enacting formula in another language that stands alone on its line:
 * "L'Assemblée générale," -> "General Assembly"; null for anything else.
 */
export const foreignOrgan = (text: string): string | null =>
  text.length > LONGEST_FORMULA ? null : (ORGANS.get(comparable(text.replace(/\s?[,،，]$/, ''))) ?? null);

const LONGEST_FORMULA = 60;

/** Whether a line is the heading of an annex in that language: "Annexe II", "Приложение". */
export function headsForeignAnnex(text: string, language: string): boolean {
  const [, word = ''] = /^(\D{1,20}?)(?:\s(?:[IVXLC]{1,7}|\d{1,2}|[A-Z]))?$/u.exec(text) ?? [];
  return FORMULAS[language]?.annexes.includes(word.toLowerCase()) ?? false;
}

/** Without accents, which are not always printed on capitals. */
function comparable(text: string): string {
  return text
    .replaceAll(/[’‘`]/g, "'")
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '');
}
