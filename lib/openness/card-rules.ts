import { type Finding, finding, nothing } from './evidence';
import { type Line, proofOf, type Reading } from './reading';
import { ownHubModels } from './weights-rules';

/*
 * Cards: what a model is for and where it fails; what data are, where they come from and what was done to them.
 */

const cardParts = [
  /intended use|^uses$|direct use/,
  /out-of-scope/,
  /limitation|bias|risk/,
  /training data|training procedure/,
  /evaluation|results/,
];

export function modelCard(reading: Reading): Finding {
  const cards = reading.files.filter(
    ({ path }) =>
      /(?:^|\/|_)model[-_ ]?card[^/]*\.(?:md|pdf|txt|rst|json|ya?ml)$/i.test(path) ||
      /(?:^|\/)(?:bioimageio|rdf)\.ya?ml$/i.test(path),
  );
  if (cards.length > 0)
    return finding(
      'found',
      cards.map(({ path }) => ({ path })),
    );
  const headings = [...new Set(reading.readme.map(({ heading }) => heading.split(' / ').at(-1) ?? ''))];
  const parts = cardParts.map((part) =>
    reading.readme.find(({ heading }) => headings.length > 0 && part.test(heading.split(' / ').at(-1) ?? '')),
  );
  const there = parts.filter((line) => line !== undefined);
  const frontMatter =
    reading.readme[0]?.text === '---' &&
    reading.readme.slice(0, 40).some(({ text }) => /^(?:license|pipeline_tag|library_name|tags):/.test(text));
  const template = reading.readme.filter(({ text }) => /\[More Information Needed\]/i.test(text));
  if (template.length > 2) return finding('partial', [proofOf(template[0] as Line)], 'template');
  const careful = parts[1] ?? parts[2];
  // What it is for, and what it is not for, is the heart of a card.
  if ((there.length >= 3 && careful) || (parts[0] && parts[1]))
    return finding(
      'found',
      there.map((line) => proofOf(line)),
      'inReadme',
    );
  if (frontMatter) return finding('partial', [proofOf(reading.readme[0] as Line)], 'inReadme');
  if (there.length === 2 && careful)
    return finding(
      'partial',
      there.map((line) => proofOf(line)),
      'inReadme',
    );
  const hub = ownHubModels(reading)[0];
  if (!hub) return nothing;
  const seen = reading.evidence.hub.find(({ id }) => id.toLowerCase() === hub.id?.toLowerCase());
  if (seen?.files.includes('README.md')) return finding('partial', [proofOf(hub.line, hub.link)], 'atHub');
  return seen ? nothing : finding('unknown', [proofOf(hub.line, hub.link)], 'atHub');
}

const aspects = [
  /\b(?:source|collected|obtained|derived|downloaded from|curated)\b/i,
  /\b\d[\d,.]*\s*(?:[kMB]\b|thousand|million|billion|samples|cells|sequences|images|structures|patients|tokens)/i,
  /\b(?:filter|dedup|cluster|normali[sz]|preprocess|quality control|split|remov)/i,
];

/** What the data are: where from, how many, what was done to them. */
export function dataCard(reading: Reading): Finding {
  const cards = reading.files.filter(({ path }) =>
    /(?:^|\/)data[-_ ]?(?:card|sheet|statement)s?\b[^/]*\.(?:md|pdf|txt|rst|ya?ml|json)$|(?:^|\/)datasheet[^/]*$/i.test(
      path,
    ),
  );
  if (cards.length > 0)
    return finding(
      'found',
      cards.map(({ path }) => ({ path })),
    );
  const section = reading.prose.filter(
    ({ heading, code }) =>
      !code &&
      /\bdata(?:set)? (?:card|sheet|description|statement)|^(?:.* \/ )?(?:training )?data(?:set)?s?$/i.test(heading),
  );
  const told = aspects.map((aspect) => section.find(({ text }) => aspect.test(text)));
  const lines = told.filter((line) => line !== undefined);
  if (lines.length === aspects.length)
    return finding(
      'partial',
      lines.map((line) => proofOf(line)),
      'inReadme',
    );
  const notes = reading.files.filter(({ path }) =>
    /(?:^|\/)data(?:sets?)?\/(?:[\w-]+\/)?readme\.(?:md|txt|rst)$/i.test(path),
  );
  return notes.length > 0
    ? finding(
        'partial',
        notes.map(({ path }) => ({ path })),
      )
    : nothing;
}
