/** What is wrong with the version of a release; absent: nothing. */
export function versionFault(version: string, changelog: string, tag?: string): string | undefined {
  if (!/^\d+(?:\.\d+){1,3}$/.test(version)) return `Version ${version} of package.json is none that the stores take.`;
  if (tag !== undefined && tag !== `v${version}`) return `The tag is ${tag}, but package.json says ${version}.`;
  const [newest] = headings(changelog);
  if (newest !== version) {
    return `CHANGELOG.md begins with ${newest ?? 'no version'}: say first what is new in ${version}, the version of package.json.`;
  }
  return changesIn(changelog, version) === '' ? `CHANGELOG.md says nothing of ${version}.` : undefined;
}

const headings = (changelog: string): string[] => [...changelog.matchAll(/^## (.+)$/gm)].map(([, name = '']) => name);

/** What the changelog says of a version. */
export function changesIn(changelog: string, version: string): string {
  const section = changelog.split(/^## /m).find((each) => each.startsWith(`${version}\n`));
  return section?.slice(version.length).trim() ?? '';
}
