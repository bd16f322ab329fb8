import type { Answer } from '../live/answer';
import type { HuggingFace } from '../live/hugging-face';
import type { Listed } from './listed';
import type { Place } from './places';
import { spdxOf } from './spellings';

/** A model at Hugging Face as a repository: one request tells its commit, its files, its terms. */
export async function listHub(huggingFace: HuggingFace, { path }: Pick<Place, 'path'>): Promise<Answer<Listed>> {
  const answer = await huggingFace.model(path);
  if (answer.status === 'failed') return answer;
  const { id, sha = '', license, gated, files } = answer.value;
  return {
    status: 'found',
    value: {
      path: `huggingface.co/${id}`,
      commit: files.length === 0 ? '' : sha || 'main',
      paths: files,
      truncated: false,
      license: license === undefined ? undefined : spdxOf(license),
      archived: false,
      fork: false,
      hub: [{ id, gated, license, files: files.slice(0, 5000) }],
    },
  };
}
