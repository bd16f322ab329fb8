import { repositoryInUrl } from '../identifiers/repository';

const github = 'repo:github.com/';

/** `owner/name` of the GitHub repository that an address or a name names; absent when it names none. */
export function repositoryIn(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[\w.-]+\/[\w.-]+$/.test(text)
    ? `https://github.com/${text}`
    : /^github\.com\//i.test(text)
      ? `https://${text}`
      : text;
  if (!URL.canParse(address)) return undefined;
  const key = repositoryInUrl(new URL(address));
  return key && repositoryOfKey(key);
}

/** `owner/name` out of an identifier key; absent when it is none of GitHub's. */
export function repositoryOfKey(key: string): string | undefined {
  return key.startsWith(github) ? key.slice(github.length) : undefined;
}
