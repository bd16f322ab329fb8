import type { Answer, ServiceFailure } from '../live/answer';
import { linkedRecords } from './archives';
import type { ArchiveRecord, Evidence, HubRecord } from './evidence';
import type { GatherOptions } from './gather';
import { serviceOf } from './places';
import { read } from './reading';
import { ownHubModels } from './weights-rules';

/*
 * What a person may ask for once a repository is checked: its linked models and records, its health.
 */

/** Models, and records, that are looked at. */
const mostRecords = 5;

/** Looks at what the README links at Hugging Face and Zenodo: one request each. */
export async function lookAtLinked(evidence: Evidence, options: GatherOptions): Promise<Answer<Evidence>> {
  const models: Looked & Pick<Evidence, 'hub'> =
    serviceOf(evidence.path) === 'Hugging Face' ? { hub: evidence.hub } : await lookAtHub(evidence, options);
  const records = await lookAtArchives(evidence, options);
  const value = { ...evidence, hub: models.hub, archives: records.archives };
  return { status: 'found', value, incomplete: models.failure ?? records.failure };
}

interface Looked {
  failure?: ServiceFailure;
}

async function lookAtHub(
  evidence: Evidence,
  { huggingFace, onProgress }: GatherOptions,
): Promise<Looked & { hub: HubRecord[] }> {
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
  return { hub, failure };
}

async function lookAtArchives(
  evidence: Evidence,
  { zenodo, onProgress }: GatherOptions,
): Promise<Looked & { archives: ArchiveRecord[] }> {
  const ids = linkedRecords(read(evidence)).slice(0, mostRecords);
  const archives: ArchiveRecord[] = [];
  let failure: ServiceFailure | undefined;
  for (const [index, asked] of ids.entries()) {
    onProgress?.({ step: 'archives', done: index, of: ids.length });
    const answer = await zenodo.record(asked);
    if (answer.status === 'failed') failure = answer;
    else archives.push({ ...answer.value, asked, files: answer.value.files.slice(0, 1000) });
  }
  return { archives, failure };
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
