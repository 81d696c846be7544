// What Swagger UI lacks, as a plugin of it: a filter that looks for words in whatever an operation is called, and
// pictures that are shown.

/** The operations that have each of the words, in their address, their name, their summary or their group. */
function opsFilter(groups, sought) {
  const words = sought.toLowerCase().split(/\s+/);
  const isSought = group => one => {
    const said = [
      group,
      one.get('path'),
      ...['operationId', 'summary'].map(key => one.getIn(['operation', key])),
    ];
    const text = said.join(' ').toLowerCase();
    return words.every(word => text.includes(word));
  };
  return groups
    .map((group, name) => group.update('operations', operations => operations.filter(isSought(name))))
    .filter(group => group.get('operations').size > 0);
}

/** An answer that is a picture, as one; Swagger UI shows SVG as its source. */
const responseBody = (Original, { React }) =>
  function ResponseBody(answer) {
    const { content, contentType = '' } = answer;
    return contentType.startsWith('image/svg') && typeof content === 'string'
      ? React.createElement('img', {
          alt: 'The answer, as a picture',
          className: 'picture',
          src: `data:image/svg+xml,${encodeURIComponent(content)}`,
        })
      : React.createElement(Original, answer);
  };

/** The address shown at the top: that of the document itself, since what is shown here leaves things out. */
const InfoUrl = (Original, { React }) =>
  function DocumentAddress(given) {
    const url = new URL('../openapi.json', given.url).href;
    return React.createElement(Original, { ...given, url });
  };

/** Links within the page open the operation that they lead to; by itself Swagger UI heeds only the first address. */
const afterLoad = ({ layoutActions }) =>
  addEventListener('hashchange', () => layoutActions.parseDeepLinkHash(location.hash));

const plugin = () => ({ afterLoad, fn: { opsFilter }, wrapComponents: { InfoUrl, responseBody } });

// swagger-initializer.js starts Swagger UI when the page has been loaded.
const start = window.SwaggerUIBundle;
window.SwaggerUIBundle = Object.assign(
  config => start({ ...config, plugins: [...config.plugins, plugin] }),
  start,
);
