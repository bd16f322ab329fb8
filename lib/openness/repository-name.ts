import { huggingFaceInUrl } from '../identifiers/hugging-face';
import { repositoryInUrl } from '../identifiers/repository';
import { placeOf } from './places';

/** The repository that an address or a name names, as `places.ts` has them; absent when it names none that can be checked. */
export function repositoryIn(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[\w-]+\/[\w.-]+$/.test(text)
    ? `https://github.com/${text}`
    : /^[\w-]+(?:\.[\w-]+)+\/./.test(text)
      ? `https://${text}`
      : text;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const key = repositoryInUrl(url) ?? huggingFaceInUrl(url);
  return key && repositoryOfKey(key);
}

/** The repository behind an identifier key; absent where none can be checked. */
export function repositoryOfKey(key: string): string | undefined {
  const [, kind, rest = ''] = /^(repo|hf):(?:github\.com\/)?(.+)$/.exec(key) ?? [];
  const repository = kind === 'hf' ? `huggingface.co/${rest}` : rest;
  return kind && placeOf(repository) ? repository : undefined;
}
