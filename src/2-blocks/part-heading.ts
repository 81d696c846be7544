const NUMERAL = '(?: (?:[IVXLC]+|\\d{1,2}|[A-Z]))?';
const PART = new RegExp(`^(?:annex|appendix|enclosure)${NUMERAL}[.:]?$`, 'i');

/** True for the heading of an annex alone on its line: "Annex", "APPENDIX II", "Enclosure 3". */
export const isPartHeading = (text: string): boolean => text.length <= 30 && PART.test(text);
