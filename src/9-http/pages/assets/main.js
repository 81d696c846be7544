/*
 * What makes pages quicker to use. Everything works without it. Each module is loaded where a page has
 * something for it: an element with its name in `data-with`.
 */
const names = new Set([...document.querySelectorAll('[data-with]')].map(element => element.dataset.with));
for (const name of names) import(`./${name}.js`);
import('./keys.js');
