/** In parts of a page's height: how much of it is margin, at the least, and mostly holds no text. */
export const MARGIN = { top: 0.09, bottom: 0.07 };
