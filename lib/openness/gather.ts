import type { Answer, ServiceFailure } from '../live/answer';
import type { GitHub } from '../live/github';
import type { HuggingFace } from '../live/hugging-face';
import type { Zenodo } from '../live/zenodo';
import { chooseFiles } from './choose-files';
import type { Evidence } from './evidence';
import { listRepository } from './github-repository';
import type { GitLab } from './gitlab-repository';
import { listHub } from './hub-repository';
import type { Listed } from './listed';
import { placeOf } from './places';
import { findReadme } from './reading';

/*
 * Gathers what a check needs: two requests of GitHub's API, the README and at most eight files as they are.
 */

export interface Progress {
  step: 'repository' | 'texts' | 'hub' | 'archives';
  done: number;
  of: number;
}

export interface GatherOptions {
  github: GitHub;
  huggingFace: HuggingFace;
  gitlab: (host: string) => GitLab;
  zenodo: Zenodo;
  /** Whether `github` has a token. */
  token: boolean;
  now: () => number;
  /** What an earlier check gathered: texts of the same commit are not asked for again. */
  before?: Evidence;
  onProgress?: (progress: Progress) => void;
}

/** Bytes of a text that are read; longer ones are data. */
const longestText = 2_000_000;

const isHash = (commit: string) => /^[\da-f]{40,64}$/.test(commit);

/** `path` as `places.ts` names repositories. What could not be read is named in the evidence; only the repository itself can fail. */
export async function gather(path: string, options: GatherOptions): Promise<Answer<Evidence>> {
  const { before, onProgress } = options;
  onProgress?.({ step: 'repository', done: 0, of: 2 });
  const answer = await list(path, options);
  if (answer.status === 'failed') return answer;
  const { branch, hub = [], health, ...listed } = answer.value;
  const { commit } = listed;
  const same = before !== undefined && isHash(commit) && before.commit === commit && before.path === listed.path;
  const { texts, unread, failure, ref } = same
    ? { texts: before.texts, unread: before.unread, failure: undefined, ref: commit }
    : await readTexts(answer.value, options);
  const value: Evidence = {
    ...listed,
    commit: ref,
    texts,
    unread,
    hub: same && hub.length === 0 ? before.hub : hub,
    archives: same ? before.archives : undefined,
    health,
  };
  return { status: 'found', value, incomplete: failure };
}

function list(path: string, { github, gitlab, huggingFace, token, now }: GatherOptions): Promise<Answer<Listed>> {
  const place = placeOf(path);
  if (place?.service === 'GitLab') return gitlab(place.host).list(place);
  if (place?.service === 'Hugging Face') return listHub(huggingFace, place);
  return listRepository(github, path, token, now());
}

/** Asks for a file at a commit. */
function reader(path: string, { github, gitlab, huggingFace }: GatherOptions) {
  const place = placeOf(path);
  if (place?.service === 'GitLab') {
    const { file } = gitlab(place.host);
    return (ref: string, name: string) => file(place.path, ref, name, longestText);
  }
  if (place?.service === 'Hugging Face')
    return (ref: string, name: string) => huggingFace.file(place.path, ref, name, longestText);
  return (ref: string, name: string) => github.rawFile(path, ref, name, longestText);
}

async function readTexts({ path, license, branch, commit, paths }: Listed, options: GatherOptions) {
  const { onProgress } = options;
  const readAt = reader(path, options);
  const readme = findReadme(paths);
  const wanted = [...(readme === undefined ? [] : [readme]), ...chooseFiles(paths, license)];
  const texts: Record<string, string> = {};
  const unread: string[] = [];
  let failure: ServiceFailure | undefined;
  let ref = commit;
  for (const [index, file] of wanted.entries()) {
    onProgress?.({ step: 'texts', done: index, of: wanted.length });
    // After a refusal by the limit, or without a connection, the next would fare no better.
    const hopeless = failure?.reason === 'rate-limit' || failure?.reason === 'unreachable';
    let answer = hopeless ? failure : await readAt(ref, file);
    // A file of the list that is not there at its hash: the hash names the list and no commit, so the branch is taken.
    if (index === 0 && answer?.status === 'failed' && answer.reason === 'not-found' && branch) {
      const atBranch = await readAt(branch, file);
      if (atBranch.status === 'found') {
        ref = branch;
        answer = atBranch;
      }
    }
    if (answer?.status === 'found') texts[file] = answer.value;
    else unread.push(file);
    // A file that is too long or gone is not there for a later check either.
    if (answer?.status === 'failed' && answer.reason !== 'unexpected' && answer.reason !== 'not-found')
      failure = answer;
  }
  return { texts, unread, failure, ref };
}
