import { expect, it } from 'vitest';
import { matches } from '../../lib/sites';
import { addedSites, everySite, siteOrigin } from '../../lib/sites/added';

it.each([
  ['https://journal.example.org:8443/a?b#c', 'https://journal.example.org/*'],
  ['http://journal.example.org/', undefined],
  ['file:///paper.pdf', undefined],
  ['about:blank', undefined],
])('the host permission of %s is %s', (url, origin) => expect(siteOrigin(new URL(url))).toBe(origin));

it.each<[string, string[], string[] | undefined]>([
  ['no permission', [], undefined],
  ["the extension's own sites", [...matches], undefined],
  [
    'a site',
    [...matches, 'https://b.example/*', 'https://a.example/*'],
    ['https://a.example/*', 'https://b.example/*'],
  ],
  ['a site on http, which is never asked for', ['http://a.example/*'], undefined],
  ['all sites', ['https://a.example/*', everySite], [everySite]],
  ["all sites, in the browser's own words", ['<all_urls>'], [everySite]],
])('with %s the detector is registered there alone', (_, origins, expected) => {
  expect(addedSites(origins)?.matches).toEqual(expected);
});

it('does not run twice on its own sites where all are added', () => {
  expect(addedSites([everySite])?.excludeMatches).toEqual(matches);
});
