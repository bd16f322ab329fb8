import { huggingFaceInUrl } from '../identifiers/hugging-face';
import type { Site } from './site';

/** Hugging Face: models, and papers by their arXiv number. */
export const huggingFace: Site = {
  id: 'hugging-face',
  name: 'Hugging Face',
  matches: ['https://huggingface.co/*'],
  readUrl: (url) => {
    const key = huggingFaceInUrl(url);
    return key ? { key, variants: [] } : 'no single work';
  },
  mentionAreas: 'main',
};
