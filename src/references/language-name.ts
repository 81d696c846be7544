/** The language whose words are read, and not only its layout. */
export const ENGLISH = 'en';

/** The name of a language in English, by its BCP 47 tag: "French" for "fr". */
export const languageName = (tag: string): string => NAMES.of(tag) ?? tag;

const NAMES = new Intl.DisplayNames('en', { type: 'language' });
