import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { allReadings, readSubject } from '../../lib/detect';
import { namesDoi, otherTexts, tagTexts } from '../../lib/glance/page-texts';
import { goesAcross } from '../../lib/glance/several-segments';
import { readMentionLinks } from '../../lib/mentions';
import { growingMatches, labelledMatches, patternsOf, sites } from '../../lib/sites/index';
import type { SiteExample } from '../sites/example';
import { examplesBySite } from '../sites/examples';
import { landmarksFor } from './fixtures';

function open({ url, html, contentType }: SiteExample) {
  const { window } = new JSDOM('', { url });
  const document = new window.DOMParser().parseFromString(html ?? '', 'text/html');
  return { url: new URL(url), document: contentType === 'application/pdf' ? undefined : document };
}

const links = (document: Document) =>
  Array.from(document.querySelectorAll('a[href]'), (link) => link.getAttribute('href') ?? '');

/** Sites that get the detector itself need no glance. */
const glanced = sites.filter((site) => !patternsOf(site).every((pattern) => labelledMatches.includes(pattern)));

describe.each(glanced.map(({ id }) => [id, examplesBySite[id] ?? []] as const))('a glance at %s', (_, examples) => {
  it.each(examples.map((example) => [example.title, example] as const))('misses nothing of %s', (_title, example) => {
    const { url, document } = open(example);
    const across = goesAcross(url.href);
    const others = document && !namesDoi(document, url.href) ? otherTexts(document) : [];
    const texts = [url.href, ...(document ? tagTexts(document) : []), ...others];
    const subject = readSubject({ url, document });
    for (const key of [...allReadings(subject), ...(subject.parent ? [subject.parent] : [])]) {
      const sees = landmarksFor(key);
      const said = texts.some((text) => sees(text, across));
      const linked = document && links(document).some((href) => sees(href, across || goesAcross(href)));
      expect([key, said || linked]).toEqual([key, true]);
    }
    for (const mention of readMentionLinks({ url, document }, allReadings(subject))) {
      const href = mention?.element.getAttribute('href') ?? '';
      const seen = mention?.keys.map((key) => landmarksFor(key)(href, across || goesAcross(href)));
      expect([href, seen ?? []]).toEqual([href, mention?.keys.map(() => true) ?? []]);
    }
  });
});

it('sites whose pages grow are not among those that get the detector itself', () => {
  expect(growingMatches.filter((pattern) => labelledMatches.includes(pattern))).toEqual([]);
  expect(growingMatches).toContain('https://github.com/*');
});
