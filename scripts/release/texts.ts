import { sites } from '../../lib/sites';
import { description } from './description';
import { knownWarnings } from './lint';
import { hostsReason, optionalReasons, permissionReasons } from './permissions';
import { pictures } from './picture-list';

/** What the texts of the stores are made of. */
export interface Facts {
  version: string;
  /** The changelog's words on it, in Markdown. */
  changes: string;
  name: string;
  /** At most 132 characters, which is the stores' limit. */
  summary: string;
  /** Models in the package. */
  models: number;
  /** Folders of `public/_locales`. */
  locales: readonly string[];
}

const written = 'Written by `npm run release`; to change it, change `scripts/release`.';

const list = (reasons: Readonly<Record<string, string>>): string =>
  Object.entries(reasons)
    .map(([name, reason]) => `- \`${name}\`: ${reason}`)
    .join('\n');

/** The files of `store/`, by name: what to paste into the forms of Chrome Web Store, Edge Add-ons and addons.mozilla.org. */
export function storeTexts(facts: Facts): Record<string, string> {
  return {
    'description.txt': description(facts.models, sites.length),
    'listing.md': listing(facts),
    'permissions.md': permissions(),
    'privacy.md': privacy(facts.summary),
    'reviewers.md': reviewers(facts.version),
  };
}

const languages = new Intl.DisplayNames('en', { type: 'language' });
const languageName = (locale: string): string => languages.of(locale.replace('_', '-')) ?? locale;

const listing = ({ name, summary, version, changes, locales }: Facts): string => `# Listing

${written}

| field | value |
| --- | --- |
| name | ${name} |
| summary | ${summary} |
| description | \`description.txt\` |
| category | Chrome: Tools. Edge: Productivity. Firefox: Search Tools |
| languages | ${locales.map(languageName).join(', ')}: name and summary come from the package, the description is in English |
| home page | https://bio.rodeo |
| privacy policy | the text of \`PRIVACY.md\` |
| license | MIT |
| icon | \`public/icon/128.png\` |

## Pictures

1280 × 800, in this order:

${pictures.map(({ file, caption }, index) => `${index + 1}. \`pictures/${file}\`: ${caption}`).join('\n')}

## What is new in ${version}

${changes}
`;

const permissions = (): string => `# Permissions, and why

${written}

${list(permissionReasons)}
- hosts: ${hostsReason}

Optional, asked for when they are needed:

${list(optionalReasons)}

No permission is asked for to read tabs, history, bookmarks, cookies or downloads.
`;

const privacy = (summary: string): string => `# Answers on privacy

${written} \`PRIVACY.md\` is the whole of it.

**Single purpose** (Chrome): ${summary}

**Remote code**: no. All code is in the package. Figures and catalogues that are fetched are data, parsed against a schema.

**Data collected** (Chrome's and Edge's list): none of it. No personally identifiable information, health, financial or
authentication information, personal communications, location, web history, user activity or website content is
collected. What pages are about is found on the computer and sent nowhere.

**Requests on the person's command**: figures of a model from GitHub, OpenAlex, Crossref, DataCite and Hugging Face; a
repository's openness from GitHub; a PDF from the server it is on; a catalogue from an address that the person or their
organization has set. They carry no cookies and go to that service directly. A GitHub token or an OpenAlex key, if the
person enters one, is kept in the extension's own database and sent to that service alone.

**Certifications** (Chrome): data is not sold, not used or transferred for purposes unrelated to the single purpose, and
not used to determine creditworthiness.

**Firefox, data collection**: required: none. Optional: browsing activity, asked for by Firefox's own consent when the
person switches on figures that come by themselves on GitHub.
`;

const reviewers = (version: string): string => `# For reviewers

${written}

\`bio-rodeo-${version}-sources.zip\` is the repository at this version. On Linux or macOS with Node.js 20.19 or newer (22.13
or newer, in the 22 line):

\`\`\`sh
npm ci
npm run build                 # .output/chrome-mv3 and .output/firefox-mv3
npx wxt build -b edge         # .output/edge-mv3
\`\`\`

\`npm run release\` makes each package twice, the second time from the sources package unpacked elsewhere, and ends with an
error unless both are the same to the byte. Nothing is fetched while it builds, and nothing is obfuscated; scripts are
minified by the bundler.

## Warnings of Mozilla's linter

None is of the extension's own code. The list is complete: another warning fails the release.

${knownWarnings.map(({ code, library, harmless }) => `- \`${code}\`, ${library}. ${harmless}`).join('\n')}

## To try it

Open <https://arxiv.org/abs/1908.06912>: a pill with the model's openness stands in the corner; a click opens the card.
Open <https://github.com/MrGiovanni/ModelsGenesis>: the same model. Open any other page: nothing. The toolbar button
searches the catalogue without a network. No account is needed.
`;
