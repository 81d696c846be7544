const NUMERAL = '(?: (?:[IVXLC]+|\\d{1,2}|[A-Z]))?';
const NAMES = ['Annex', 'Appendix', 'Enclosure'].flatMap(name => [name, name.toUpperCase()]).join('|');
const PART = new RegExp(`^(?:${NAMES})${NUMERAL}[.:]?$`);

/**
 * True for the heading of an annex alone on its line: "Annex", "APPENDIX II", "Enclosure 3". In lower case it is
 * the last word of a citation: "annex."
 */
export const isPartHeading = (text: string): boolean => text.length <= 30 && PART.test(text);
