/** Spellings of Hugging Face and GitLab that name one license of SPDX; `other`, `openrail`, `gpl` and their like name none. */
const spellings: Record<string, string> = {
  'apache-2.0': 'Apache-2.0',
  mit: 'MIT',
  'bsd-2-clause': 'BSD-2-Clause',
  'bsd-3-clause': 'BSD-3-Clause',
  'cc0-1.0': 'CC0-1.0',
  'cc-by-4.0': 'CC-BY-4.0',
  'cc-by-sa-4.0': 'CC-BY-SA-4.0',
  'cc-by-3.0': 'CC-BY-3.0',
  'gpl-3.0': 'GPL-3.0',
  'agpl-3.0': 'AGPL-3.0',
  'lgpl-3.0': 'LGPL-3.0',
  'mpl-2.0': 'MPL-2.0',
  'cdla-permissive-2.0': 'CDLA-Permissive-2.0',
  'odc-by': 'ODC-By-1.0',
  isc: 'ISC',
  unlicense: 'Unlicense',
  wtfpl: 'WTFPL',
};

/** The SPDX identifier of an open license; absent: the spelling names none, or one that is not open. */
export const openSpdx = (spelling: string): string | undefined =>
  Object.hasOwn(spellings, spelling) ? spellings[spelling] : undefined;

/** Terms that surely are not open. */
export const isClosed = (spelling: string): boolean => /-nc-|-nc$|-nd-|-nd$/i.test(spelling);

/** As `Evidence.license` has it; `NOASSERTION`: there are terms that are not recognised. */
export const spdxOf = (spelling: string): string =>
  openSpdx(spelling) ?? (isClosed(spelling) ? spelling.toUpperCase() : 'NOASSERTION');
