const BULLET = /^(?:[•●▪■◦○‣·–—-]|o(?= \p{Lu})|\uF0B7|\u00A7)(?=\s)/u;

/** The bullet that a text begins with: "•" of "• To report"; empty without one. */
export const bulletAt = (text: string): string => BULLET.exec(text)?.[0] ?? '';
