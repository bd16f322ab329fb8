import type { IdentifierKey } from './key';
import { isReservedOwner } from './reserved-owners';

/** GitLab installations that the catalogue names; a path on any other host is not taken for a repository. */
export const gitlabHosts: ReadonlySet<string> = new Set([
  'gitlab.com',
  'code.stanford.edu',
  'gitlab.bham.ac.uk',
  'gitlab.doc.ic.ac.uk',
  'gitlab.gwdg.de',
  'gitlab.inria.fr',
  'gitlab.lcqb.upmc.fr',
  'jugit.fz-juelich.de',
]);
/** First path segments that are pages of GitLab or Bitbucket themselves. */
const reserved =
  /^(?:-|account|admin|api|assets|blog|dashboard|explore|groups|help|import|product|projects|public|repo|search|support|users)$/;

function githubKey([owner = '', rawName = '']: string[]): IdentifierKey | undefined {
  const ownerName = /^[a-z\d](?:[a-z\d-]{0,38})$/;
  const name = rawName.replace(/\.+$/, '').replace(/\.git$/, '');
  if (!ownerName.test(owner) || isReservedOwner(owner)) return undefined;
  return /^[\w.-]{1,100}$/.test(name) && /[^.]/.test(name) ? `repo:github.com/${owner}/${name}` : undefined;
}

/** The key of a repository by its host and path (`github.com`, `owner/name`; deeper paths are its sub-pages). */
export function parseRepository(host: string, path: string): IdentifierKey | undefined {
  // Hosts that hand out a GitHub repository's files under `/owner/name/…`.
  const githubFiles = /^(?:raw\.githubusercontent\.com|raw\.github\.com|codeload\.github\.com|(?:www\.)?github\.com)$/;
  const hostname = host.toLowerCase();
  const segments = path.toLowerCase().split('/').filter(Boolean);
  if (githubFiles.test(hostname)) return githubKey(segments);
  if (hostname === 'api.github.com') return segments[0] === 'repos' ? githubKey(segments.slice(1)) : undefined;
  const known = hostname.replace(/^www\./, '');
  const end = segments.indexOf('-');
  const own = (end < 0 ? segments : segments.slice(0, end)).map((segment) => segment.replace(/\.git$/, ''));
  if (own.length < 2 || !own.every((segment) => /^[\w.~-]+$/.test(segment))) return undefined;
  if (reserved.test(own[0] ?? '')) return undefined;
  if (known === 'bitbucket.org') return `repo:${known}/${own[0]}/${own[1]}`;
  if (!gitlabHosts.has(known)) return undefined;
  const old = own.findIndex(
    (segment, index) => index > 1 && /^(?:blob|tree|raw|issues|merge_requests|commits?|wikis)$/.test(segment),
  );
  return `repo:${known}/${own.slice(0, old < 0 ? 8 : old).join('/')}`;
}

/** The repository of an address; its sub-pages belong to it. */
export function repositoryInUrl(url: URL): IdentifierKey | undefined {
  return parseRepository(url.hostname, url.pathname);
}

const link =
  /(?:(?:git\+)?(?:https?|ssh|git):\/\/|\bgit@|(?<![\w.@/-]))(?:[\w.:~-]{0,80}@)?((?:www\.|raw\.|codeload\.|api\.)?github\.com|raw\.githubusercontent\.com|gitlab\.com|bitbucket\.org)[/:]([\w.~/-]{3,200})/gi;

/** Every repository linked in running text, in http, ssh and git forms, with its position. */
export function repositoriesInText(text: string): [number, IdentifierKey][] {
  return [...text.matchAll(link)].flatMap((match): [number, IdentifierKey][] => {
    const key = parseRepository(match[1] ?? '', match[2] ?? '');
    return key ? [[match.index, key]] : [];
  });
}
