import type { Answer, ServiceFailure } from '../live/answer';
import type { GitHub } from '../live/github';
import type { HuggingFace } from '../live/hugging-face';
import { chooseFiles } from './choose-files';
import type { Evidence, HubRecord } from './evidence';
import { type Listed, listRepository } from './github-repository';
import { findReadme, read } from './reading';
import { ownHubModels } from './weights-rules';

/*
 * Gathers what a check needs: two requests of GitHub's API, the README and at most eight files as they are, and, when the
 * person asked for it, the records of the models that the README links at Hugging Face.
 */

export interface Progress {
  step: 'repository' | 'texts' | 'hub';
  done: number;
  of: number;
}

export interface GatherOptions {
  github: GitHub;
  huggingFace: HuggingFace;
  /** Whether `github` has a token. */
  token: boolean;
  now: () => number;
  /** What an earlier check gathered: texts of the same commit are not asked for again. */
  before?: Evidence;
  onProgress?: (progress: Progress) => void;
}

/** Bytes of a text that are read; longer ones are data. */
const longestText = 2_000_000;
/** Models at Hugging Face that are looked at. */
const mostRecords = 5;

const isHash = (commit: string) => /^[\da-f]{40,64}$/.test(commit);

/** `path` is `owner/name`. What could not be read is named in the evidence; only the repository itself can fail. */
export async function gather(path: string, options: GatherOptions): Promise<Answer<Evidence>> {
  const { github, before, onProgress, token, now } = options;
  onProgress?.({ step: 'repository', done: 0, of: 2 });
  const listed = await listRepository(github, path, token, now());
  if (listed.status === 'failed') return listed;
  const { health, commit, paths, truncated } = listed.value;
  const same = before !== undefined && isHash(commit) && before.commit === commit && before.path === health.path;
  const { texts, unread, failure, ref } = same
    ? { texts: before.texts, unread: before.unread, failure: undefined, ref: commit }
    : await readTexts(listed.value, options);
  const value: Evidence = {
    path: health.path,
    commit: ref,
    paths,
    truncated,
    license: health.license,
    archived: health.archived,
    fork: health.fork,
    texts,
    unread,
    releases: health.releases,
    hub: same ? before.hub : [],
    health,
  };
  return { status: 'found', value, incomplete: failure };
}

async function readTexts({ health, commit, paths }: Listed, { github, onProgress }: GatherOptions) {
  const readme = findReadme(paths);
  const wanted = [...(readme === undefined ? [] : [readme]), ...chooseFiles(paths, health.license)];
  const texts: Record<string, string> = {};
  const unread: string[] = [];
  let failure: ServiceFailure | undefined;
  let ref = commit;
  for (const [index, file] of wanted.entries()) {
    onProgress?.({ step: 'texts', done: index, of: wanted.length });
    // After a refusal by the limit, or without a connection, the next would fare no better.
    const hopeless = failure?.reason === 'rate-limit' || failure?.reason === 'unreachable';
    const ask = (at: string) => github.rawFile(health.path, at, file, longestText);
    let answer = hopeless ? failure : await ask(ref);
    // A file of the list that is not there at its hash: the hash names the list and no commit, so the branch is taken.
    if (index === 0 && answer?.status === 'failed' && answer.reason === 'not-found' && health.defaultBranch) {
      const atBranch = await ask(health.defaultBranch);
      if (atBranch.status === 'found') {
        ref = health.defaultBranch;
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

/** Looks at the models that the README links at Hugging Face: one request each. */
export async function lookAtHub(
  evidence: Evidence,
  { huggingFace, onProgress }: GatherOptions,
): Promise<Answer<Evidence>> {
  const ids = [...new Set(ownHubModels(read(evidence)).flatMap(({ id }) => id ?? []))].slice(0, mostRecords);
  const hub: HubRecord[] = [];
  let failure: ServiceFailure | undefined;
  for (const [index, id] of ids.entries()) {
    onProgress?.({ step: 'hub', done: index, of: ids.length });
    const answer = await huggingFace.model(id);
    if (answer.status === 'failed') failure = answer;
    else {
      const { gated, license, files } = answer.value;
      hub.push({ id, gated, license, files: files.slice(0, 5000) });
    }
  }
  return { status: 'found', value: { ...evidence, hub }, incomplete: failure };
}

/** Asks for commits, people and releases: six requests at most without a token. */
export async function lookAtHealth(
  evidence: Evidence,
  { github, onProgress }: GatherOptions,
): Promise<Answer<Evidence>> {
  onProgress?.({ step: 'repository', done: 0, of: 1 });
  const answer = await github.health(evidence.path);
  if (answer.status === 'failed') return answer;
  const { value: health, incomplete } = answer;
  return {
    status: 'found',
    value: { ...evidence, health, releases: health.releases ?? evidence.releases },
    incomplete,
  };
}
