/*
 * What makes pages quicker to use. Everything works without it. Each module is loaded where a page has
 * something for it: an element with its name among those in `data-with`.
 */
const names = new Set(
  [...document.querySelectorAll('[data-with]')].flatMap(element => element.dataset.with.split(' ')),
);
for (const name of names) import(`./${name}.js`);
import('./keys.js');
