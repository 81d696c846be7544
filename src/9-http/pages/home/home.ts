import { html } from '../framework/html.ts';
import { page } from '../framework/page.ts';

export const home = page({
  name: 'page of the data set',
  url: '/',
  content: async () => ({
    title: 'Clausary',
    json: '/v1/dataset',
    main: html`<h1>Clausary</h1>`,
  }),
});
